/* Makes one call as often as it is told, for valgrind to count instructions,
 * system calls and allocations: the difference between N and 2 N calls is what
 * N calls cost, without the start of the program.
 *
 *   INSTRUCTIONS CALL TIMES [IDLE]     with BENCH_URL; so many connections are
 *                                      idle meanwhile
 *   INSTRUCTIONS list                  names the calls
 *
 * The idempotency key is the caller's, because a fresh one is random. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <workos.h>

#include "workload.h"

#define MEMBER(name, text) "\"" name "\":\"" text "\","

static const char URL[] =
    "{\"domain\":\"" DOMAIN "\",\"redirect_uri\":\"" REDIRECT_URI "\",\"state\":" STATE "}";
static const char PROFILE[] = "{\"code\":\"" CODE "\"}";
static const char TRAIL_EVENT[] =
    "{\"idempotency_key\":\"key123456\",\"event\":{" EVENT_FIELDS(MEMBER) "\"metadata\":{\"source\":\"Email\"}}}";
static const char LOGS_EVENT[] =
    "{\"idempotency_key\":\"key123456\",\"organization_id\":\"org_01EHQMYV6MBK39QC5PZXHY59C3\",\"event\":{"
    "\"action\":\"user.signed_in\",\"occurred_at\":\"2026-01-10T15:30:00.000Z\","
    "\"actor\":{\"id\":\"user_12345\",\"type\":\"user\",\"name\":\"Ada\"},"
    "\"targets\":[{\"id\":\"team_67890\",\"type\":\"team\"}],"
    "\"context\":{\"location\":\"203.0.113.7\"},\"metadata\":{\"source\":\"Email\"}}}";
static const char TOKEN[] =
    "{\"token_type\":\"Bearer\",\"access_token\":\"" CODE "\",\"expires_in\":600,\"profile\":{"
    "\"object\":\"profile\",\"id\":\"prof_01DMC79VCBZ0NY2099737PSVF1\",\"connection_id\":\"conn_01\","
    "\"connection_type\":\"OktaSAML\",\"email\":\"ada@foo-corp.com\",\"first_name\":\"Ada\","
    "\"last_name\":\"Lovelace\",\"idp_id\":\"00u1a0ufowBJlzPlk357\",\"groups\":[\"Admins\"],"
    "\"raw_attributes\":{\"email\":\"ada@foo-corp.com\"}}}";
static const char SUCCESS[] = "{\"success\":true}";
static const char HEADERS[] = "{\"Content-Type\":\"application/json\",\"X-Request-ID\":\"req_01\"}";

static workos_status authorization_url(const workos_client *client, char **out)
{
    return workos_sso_authorization_url(client, URL, out);
}

static workos_status build_profile(const workos_client *client, char **out)
{
    return workos_request_build(client, "sso.profile", PROFILE, out);
}

static workos_status build_trail_event(const workos_client *client, char **out)
{
    return workos_request_build(client, "audit_trail.create_event", TRAIL_EVENT, out);
}

static workos_status build_logs_event(const workos_client *client, char **out)
{
    return workos_request_build(client, "audit_logs.create_event", LOGS_EVENT, out);
}

static workos_status parse_profile(const workos_client *client, char **out)
{
    return workos_response_parse(client, "sso.profile", PROFILE, 200, HEADERS, TOKEN, strlen(TOKEN), out);
}

static workos_status parse_trail_event(const workos_client *client, char **out)
{
    return workos_response_parse(client, "audit_trail.create_event", TRAIL_EVENT, 200, HEADERS, SUCCESS,
                                 strlen(SUCCESS), out);
}

static workos_status json_get(const workos_client *client, char **out)
{
    (void)client;
    return workos_json_get(TOKEN, "/profile/email", out);
}

static workos_status send_profile(const workos_client *client, char **out)
{
    return workos_sso_profile(client, PROFILE, out);
}

static workos_status send_trail_event(const workos_client *client, char **out)
{
    return workos_audit_trail_create_event(client, TRAIL_EVENT, out);
}

static const struct {
    const char *name;
    workos_status (*call)(const workos_client *, char **);
} CALLS[] = {
    {"sso.authorization_url", authorization_url},
    {"request_build sso.profile", build_profile},
    {"request_build audit_trail.create_event", build_trail_event},
    {"request_build audit_logs.create_event", build_logs_event},
    {"response_parse sso.profile", parse_profile},
    {"response_parse audit_trail.create_event", parse_trail_event},
    {"json_get", json_get},
    {"sso.profile, sent", send_profile},
    {"audit_trail.create_event, sent", send_trail_event},
};
enum { CALL_COUNT = sizeof CALLS / sizeof *CALLS };

/* Opens so many connections, by as many calls at once on one queue. */
static void open_connections(const workos_client *client, long count)
{
    /* The answer comes late, so that each needs a connection of its own. */
    static const char WAIT[] = "{\"method\":\"GET\",\"path\":\"/wait/500\"}";
    char *out = NULL;
    workos_queue *queue = NULL;
    workos_status status = WORKOS_OK;
    if (workos_queue_new("{\"max_connections\":1024}", &queue, &out) != WORKOS_OK)
        give_up(out);
    for (long i = 0; i < count; i++)
        if (workos_submit(client, queue, "request", WAIT, NULL, NULL, &out) != WORKOS_OK)
            give_up(out);
    for (long i = 0; i < count; i++) {
        if (workos_queue_next(queue, INT32_MAX, NULL, NULL, &status, &out) != WORKOS_OK || status != WORKOS_OK)
            give_up(out);
        workos_string_free(out);
    }
    workos_queue_free(queue);
}

static void repeat(int which, long times, long idle)
{
    char *config = NULL, *out = NULL;
    workos_client *client = NULL;
    const char *url = getenv("BENCH_URL");
    if (url == NULL || asprintf(&config, "{\"api_key\":\"" API_KEY "\",\"client_id\":\"" CLIENT_ID
                                         "\",\"base_url\":\"%s\"}", url) < 0)
        give_up("BENCH_URL is not in the environment");
    if (workos_client_new(config, &client, &out) != WORKOS_OK)
        give_up(out);
    free(config);
    if (idle > 0)
        open_connections(client, idle);
    for (long i = 0; i < times; i++) {
        if (CALLS[which].call(client, &out) != WORKOS_OK)
            give_up(out);
        workos_string_free(out);
    }
    workos_client_free(client);
}

int main(int argc, char **argv)
{
    if (argc == 2 && strcmp(argv[1], "list") == 0) {
        for (int i = 0; i < CALL_COUNT; i++)
            puts(CALLS[i].name);
        return 0;
    }
    for (int i = 0; (argc == 3 || argc == 4) && i < CALL_COUNT; i++) {
        if (strcmp(argv[1], CALLS[i].name) == 0) {
            repeat(i, atol(argv[2]), argc == 4 ? atol(argv[3]) : 0);
            return 0;
        }
    }
    give_up("CALL TIMES [IDLE], or list");
}
