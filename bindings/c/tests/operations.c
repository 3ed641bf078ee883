/* Every operation gives the same by its name, by its own function and by the
 * two halves with a foreign HTTP stack between them; and it sends what the
 * service documents. */
#define _POSIX_C_SOURCE 200809L

#include "sandbox.h"
#include "wire.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#define EVENT \
    "{\"group\":\"Terrace House\",\"location\":\"1.1.1.1\",\"action\":\"house.created\"," \
    "\"action_type\":\"C\",\"actor_name\":\"Daiki Miyagi\",\"actor_id\":\"user_12345\"," \
    "\"target_name\":\"Ryota Yamasato\",\"target_id\":\"user_67890\"," \
    "\"occurred_at\":\"2020-01-10T15:30:00-05:00\",\"metadata\":{\"a\":\"b\"}}"
#define LOGS_EVENT \
    "{\"action\":\"user.signed_in\",\"occurred_at\":\"2026-01-10T15:30:00.000Z\"," \
    "\"actor\":{\"id\":\"user_1\",\"type\":\"user\",\"name\":\"Ada\",\"metadata\":{\"n\":1.50}}," \
    "\"targets\":[{\"id\":\"team_1\",\"type\":\"team\"}]," \
    "\"context\":{\"location\":\"203.0.113.7\",\"user_agent\":\"cc\"}," \
    "\"metadata\":{\"b\":true},\"version\":1}"
#define LOGS_PARAMS "{\"organization_id\":\"org_01FOOCORP\",\"event\":" LOGS_EVENT "}"
/* 43 characters are the least that RFC 7636 allows. */
#define VERIFIER "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
#define DRAFT "draft_conn_01E6PK87QP6NQ29RRX0G100YGV"

typedef workos_status (*named)(const workos_client *, const char *, char **);

static result call_named(named function, const workos_client *client, const char *params)
{
    char *out = sandbox_url;
    workos_status status = function(client, params, &out);
    return take(status, out);
}

/* Each error carries another request id, and only a call has attempts. */
static void check_same(result one, result other)
{
    static const char *const members[] = {"/code",        "/message", "/operation", "/http_status",
                                          "/api_code",    "/errors",  "/retryable", "/performed"};
    CHECK_STATUS(other, one.status);
    if (one.status == WORKOS_OK)
        CHECK_TEXT(other.out, one.out);
    for (size_t i = 0; one.status != WORKOS_OK && i < sizeof members / sizeof *members; i++)
        check_text(get(other.out, members[i]), get(one.out, members[i]), members[i], __FILE__,
                   __LINE__);
}

static result check_all_ways(const workos_client *client, const char *operation, named function,
                             const char *params)
{
    check_case("%s", operation);
    result by_name = call(client, operation, params);
    if (function != NULL)
        check_same(by_name, call_named(function, client, params));
    check_same(by_name, send_by_hand(client, operation, params));
    return by_name;
}

TEST(an_authorization_url_is_the_same_either_way_and_is_not_a_request)
{
    static const char params[] =
        "{\"domain\":\"foo-corp.com\",\"redirect_uri\":\"http://localhost:4567/callback\"}";
    workos_client *client = sandbox_client();
    result by_name = call(client, "sso.authorization_url", params);
    CHECK_STATUS(by_name, WORKOS_OK);
    check_same(by_name, call_named(workos_sso_authorization_url, client, params));
    CHECK_STATUS(build(client, "sso.authorization_url", params), WORKOS_UNSUPPORTED);
    CHECK_STATUS(parse(client, "sso.authorization_url", params, 200, NULL, "{}"),
                 WORKOS_UNSUPPORTED);
}

TEST(a_profile_is_the_same_in_all_ways)
{
    workos_client *client = sandbox_client();
    result answers[3];
    /* A code serves once, so each way has its own sign-in. */
    const char *params = text("{\"code\":\"%s\"}", sandbox_code(client));
    answers[0] = call(client, "sso.profile", params);
    params = text("{\"code\":\"%s\"}", sandbox_code(client));
    answers[1] = call_named(workos_sso_profile, client, params);
    params = text("{\"code\":\"%s\"}", sandbox_code(client));
    answers[2] = send_by_hand(client, "sso.profile", params);
    CHECK_FIELD(answers[0].out, "/profile/email", "ada@foo-corp.com");
    CHECK_FIELD(answers[0].out, "/profile/first_name", "Ada");
    for (int i = 0; i < 3; i++) {
        check_case("way %d", i);
        CHECK_STATUS(answers[i], WORKOS_OK);
        CHECK_TEXT(get(answers[i].out, "/profile"), get(answers[0].out, "/profile"));
        CHECK(get(answers[i].out, "/access_token") != NULL);
    }
    check_all_ways(client, "sso.profile", workos_sso_profile, params);
    CHECK_STATUS(call(client, "sso.profile", params), WORKOS_REJECTED);
}

TEST(an_audit_trail_event_is_the_same_in_all_ways)
{
    workos_client *client = sandbox_client();
    result got = check_all_ways(client, "audit_trail.create_event", workos_audit_trail_create_event,
                                "{\"event\":" EVENT "}");
    CHECK_STATUS(got, WORKOS_OK);
    CHECK_TEXT(got.out, "{\"success\":true}");
    got = check_all_ways(client, "audit_trail.create_event", workos_audit_trail_create_event,
                         "{\"event\":{\"action_type\":1},\"options\":{\"validate\":false}}");
    CHECK_STATUS(got, WORKOS_REJECTED);
    CHECK_FIELD(got.out, "/http_status", "422");
}

TEST(an_audit_logs_event_is_the_same_in_all_ways)
{
    workos_client *client = sandbox_client();
    result got = check_all_ways(client, "audit_logs.create_event", workos_audit_logs_create_event,
                                LOGS_PARAMS);
    CHECK_STATUS(got, WORKOS_OK);
    CHECK_TEXT(got.out, "{\"success\":true}");
    got = check_all_ways(client, "audit_logs.create_event", workos_audit_logs_create_event,
                         "{\"organization_id\":\"org_nobody\",\"event\":" LOGS_EVENT "}");
    CHECK_STATUS(got, WORKOS_NOT_FOUND);
}

TEST(connections_are_the_same_in_all_ways)
{
    workos_client *client = sandbox_client();
    result got = check_all_ways(client, "sso.promote_draft_connection", NULL,
                                "{\"token\":\"" DRAFT "\"}");
    CHECK_STATUS(got, WORKOS_OK);
    got = check_all_ways(client, "sso.create_connection", NULL, "{\"source\":\"invalid\"}");
    CHECK_STATUS(got, WORKOS_NOT_FOUND);
    got = check_all_ways(client, "sso.create_connection", NULL, "{\"source\":\"" DRAFT "\"}");
    CHECK_FIELD(got.out, "/object", "connection");
}

TEST(the_request_operation_is_the_same_in_all_ways)
{
    workos_client *client = sandbox_client();
    result got = check_all_ways(client, "request", NULL,
                                "{\"method\":\"POST\",\"path\":\"/events\",\"body\":" EVENT
                                ",\"idempotency_key\":\"by-request\"}");
    CHECK_STATUS(got, WORKOS_OK);
    CHECK_TEXT(got.out, "{\"success\":true}");
    got = check_all_ways(client, "request", NULL,
                         "{\"method\":\"GET\",\"path\":\"/no/such\",\"query\":{\"a\":\"b c\"}}");
    CHECK_STATUS(got, WORKOS_NOT_FOUND);
}

TEST(workos_operations_describes_every_operation)
{
    static const char *const names[] = {"sso.authorization_url",        "sso.profile",
                                        "audit_trail.create_event",     "audit_logs.create_event",
                                        "sso.promote_draft_connection", "sso.create_connection",
                                        "request"};
    char *out = sandbox_url;
    workos_status status = workos_operations(&out);
    result got = take(status, out);
    CHECK_STATUS(got, WORKOS_OK);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *row = NULL, *name = NULL;
        check_case("%s", names[i]);
        for (int j = 0; (name = get(got.out, text("/operations/%d/name", j))) != NULL; j++)
            if (strcmp(name, names[i]) == 0)
                row = get(got.out, text("/operations/%d", j));
        CHECK(row != NULL && get(row, "/method") && get(row, "/path"));
        CHECK(row != NULL && get(row, "/summary") && get(row, "/params/0"));
    }
}

/* The raw request as the library itself sends it, for one call on `params`. */
static const char *raw_request(const char *operation, const char *params, const char *answer)
{
    const char *const script[] = {http_answer_text("200 OK", answer)};
    wire *server = wire_start(script, 1);
    result got = call(client_of(wire_url(server), ""), operation, params);
    CHECK_STATUS(got, WORKOS_OK);
    return text("%s", wire_request(server, 0));
}

static const char *header_of(const char *request, const char *name)
{
    char value[300];
    for (const char *line = strstr(request, "\r\n"); line; line = strstr(line + 2, "\r\n"))
        if (strncasecmp(line + 2, name, strlen(name)) == 0 && line[2 + strlen(name)] == ':' &&
            sscanf(line + 3 + strlen(name), " %299[^\r]", value) == 1)
            return text("%s", value);
    return NULL;
}

static const char *body_of(const char *request)
{
    const char *gap = strstr(request, "\r\n\r\n");
    return gap ? gap + 4 : NULL;
}

TEST(an_audit_trail_event_is_sent_as_documented)
{
    const char *request = raw_request("audit_trail.create_event",
                                      "{\"event\":" EVENT ",\"idempotency_key\":\"key\"}",
                                      "{\"success\":true}");
    CHECK(strncmp(request, "POST /events HTTP/1.1\r\n", 23) == 0);
    CHECK_TEXT(header_of(request, "Authorization"), "Bearer " SANDBOX_KEY);
    CHECK_TEXT(header_of(request, "Content-Type"), "application/json");
    CHECK_TEXT(header_of(request, "Accept"), "application/json");
    CHECK_TEXT(header_of(request, "Idempotency-Key"), "key");
    CHECK_TEXT(header_of(request, "Accept-Encoding"), NULL);
    CHECK_TEXT(header_of(request, "Content-Length"), text("%zu", strlen(EVENT)));
    CHECK_TEXT(body_of(request), EVENT);
    const char *agent = header_of(request, "User-Agent");
    const char start[] = "libworkos/" WORKOS_VERSION " (";
    CHECK(agent != NULL && strncmp(agent, start, sizeof start - 1) == 0 && strstr(agent, "; "));
}

TEST(an_audit_logs_event_is_sent_as_documented)
{
    const char *request = raw_request("audit_logs.create_event", LOGS_PARAMS, "{\"success\":true}");
    CHECK(strncmp(request, "POST /audit_logs/events HTTP/1.1\r\n", 34) == 0);
    CHECK_TEXT(header_of(request, "Authorization"), "Bearer " SANDBOX_KEY);
    CHECK_TEXT(body_of(request), LOGS_PARAMS);
}

TEST(a_code_is_exchanged_as_documented)
{
    const char *request = raw_request("sso.profile", "{\"code\":\"c1\",\"code_verifier\":\"" VERIFIER "\"}",
                                      "{\"profile\":{}}");
    CHECK(strncmp(request, "POST /sso/token HTTP/1.1\r\n", 26) == 0);
    CHECK_TEXT(header_of(request, "Authorization"), NULL);
    CHECK_TEXT(header_of(request, "Idempotency-Key"), NULL);
    CHECK_TEXT(body_of(request), "{\"client_id\":\"client_sandbox\",\"client_secret\":\"sk_test_sandbox\","
                                 "\"grant_type\":\"authorization_code\",\"code\":\"c1\","
                                 "\"code_verifier\":\"" VERIFIER "\"}");
}

TEST(connections_are_sent_as_documented)
{
    const char *request = raw_request("sso.promote_draft_connection", "{\"token\":\"a_B-9\"}", "{}");
    CHECK(strncmp(request, "POST /draft_connections/a_B-9/activate HTTP/1.1\r\n", 49) == 0);
    CHECK_TEXT(body_of(request), "");
    CHECK_TEXT(header_of(request, "Content-Type"), NULL);
    CHECK_TEXT(header_of(request, "Authorization"), "Bearer " SANDBOX_KEY);
    request = raw_request("sso.create_connection", "{\"source\":\"s\"}", "{}");
    CHECK(strncmp(request, "POST /connections HTTP/1.1\r\n", 28) == 0);
    CHECK_TEXT(body_of(request), "{\"source\":\"s\"}");
    request = raw_request("request",
                          "{\"method\":\"GET\",\"path\":\"/x/y\",\"query\":{\"a\":\"b c&d\"}}", "{}");
    CHECK(strncmp(request, "GET /x/y?a=b+c%26d HTTP/1.1\r\n", 29) == 0);
    CHECK_TEXT(header_of(request, "Authorization"), "Bearer " SANDBOX_KEY);
}

static bool is_uuid_v4(const char *key)
{
    static const char form[] = "hhhhhhhh-hhhh-4hhh-vhhh-hhhhhhhhhhhh";
    if (key == NULL || strlen(key) != sizeof form - 1)
        return false;
    for (size_t i = 0; i < sizeof form - 1; i++) {
        const char *allowed = form[i] == 'h' ? "0123456789abcdef" : form[i] == 'v' ? "89ab" : "-4";
        if (strchr(allowed, key[i]) == NULL || (strchr("-4", form[i]) && key[i] != form[i]))
            return false;
    }
    return true;
}

TEST(an_event_without_a_key_gets_a_fresh_UUIDv4_each_time)
{
    workos_client *client = sandbox_client();
    result one = build(client, "audit_trail.create_event", "{\"event\":" EVENT "}");
    result other = build(client, "audit_trail.create_event", "{\"event\":" EVENT "}");
    const char *first = get(one.out, "/headers/Idempotency-Key");
    const char *second = get(other.out, "/headers/Idempotency-Key");
    CHECK(is_uuid_v4(first));
    CHECK(is_uuid_v4(second));
    CHECK(first != NULL && second != NULL && strcmp(first, second) != 0);
}

int main(void)
{
    calls_begin();
    RUN(an_authorization_url_is_the_same_either_way_and_is_not_a_request);
    RUN(a_profile_is_the_same_in_all_ways);
    RUN(an_audit_trail_event_is_the_same_in_all_ways);
    RUN(an_audit_logs_event_is_the_same_in_all_ways);
    RUN(connections_are_the_same_in_all_ways);
    RUN(the_request_operation_is_the_same_in_all_ways);
    RUN(workos_operations_describes_every_operation);
    RUN(an_audit_trail_event_is_sent_as_documented);
    RUN(an_audit_logs_event_is_sent_as_documented);
    RUN(a_code_is_exchanged_as_documented);
    RUN(connections_are_sent_as_documented);
    RUN(an_event_without_a_key_gets_a_fresh_UUIDv4_each_time);
    return check_end();
}
