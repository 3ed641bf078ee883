#include "functions.h"

#include <string.h>

#define URL_PARAMS "{\"domain\":\"foo-corp.com\",\"redirect_uri\":\"http://localhost/callback\"}"
#define GET_PARAMS "{\"method\":\"GET\",\"path\":\"/x\"}"
#define TRAIL_PARAMS \
    "{\"event\":{\"group\":\"g\",\"location\":\"\",\"action\":\"a\",\"action_type\":\"C\"," \
    "\"actor_name\":\"n\",\"actor_id\":\"i\",\"target_name\":\"t\",\"target_id\":\"d\"," \
    "\"occurred_at\":\"2020-01-10T15:30:00-05:00\"}}"
#define LOGS_PARAMS \
    "{\"organization_id\":\"org_01FOOCORP\",\"event\":{\"action\":\"user.signed_in\"," \
    "\"occurred_at\":\"2026-01-10T15:30:00Z\",\"actor\":{\"id\":\"u\",\"type\":\"user\"}," \
    "\"targets\":[{\"id\":\"t\",\"type\":\"team\"}],\"context\":{\"location\":\"1.1.1.1\"}}}"

static workos_status run_client_new(const workos_client *client, const char *const *strings,
                                    char **out)
{
    workos_client *made = NULL;
    (void)client;
    workos_status status = workos_client_new(strings[0], &made, out);
    workos_client_free(made);
    return status;
}

static workos_status run_set_api_key(const workos_client *client, const char *const *strings,
                                     char **out)
{
    return workos_client_set_api_key(client, strings[0], out);
}

static workos_status run_call(const workos_client *client, const char *const *strings, char **out)
{
    return workos_call(client, strings[0], strings[1], out);
}

static workos_status run_operations(const workos_client *client, const char *const *strings,
                                    char **out)
{
    (void)client;
    (void)strings;
    return workos_operations(out);
}

static workos_status run_authorization_url(const workos_client *client, const char *const *strings,
                                           char **out)
{
    return workos_sso_authorization_url(client, strings[0], out);
}

static workos_status run_profile(const workos_client *client, const char *const *strings, char **out)
{
    return workos_sso_profile(client, strings[0], out);
}

static workos_status run_trail_event(const workos_client *client, const char *const *strings,
                                     char **out)
{
    return workos_audit_trail_create_event(client, strings[0], out);
}

static workos_status run_logs_event(const workos_client *client, const char *const *strings,
                                    char **out)
{
    return workos_audit_logs_create_event(client, strings[0], out);
}

static workos_status run_request_build(const workos_client *client, const char *const *strings,
                                       char **out)
{
    return workos_request_build(client, strings[0], strings[1], out);
}

static workos_status run_response_parse(const workos_client *client, const char *const *strings,
                                        char **out)
{
    return workos_response_parse(client, strings[0], strings[1], 200, strings[2], "{}", 2, out);
}

static workos_status run_json_get(const workos_client *client, const char *const *strings,
                                  char **out)
{
    (void)client;
    return workos_json_get(strings[0], strings[1], out);
}

const function functions[] = {
    {"client_new", run_client_new, false, 1, {"{}"}, {true}, {true}},
    {"client_set_api_key", run_set_api_key, true, 1, {"sk_other"}, {false}, {false}},
    {"call", run_call, true, 2, {"sso.authorization_url", URL_PARAMS}, {false, true}, {false, true}},
    {"operations", run_operations, false, 0, {NULL}, {false}, {false}},
    {"sso_authorization_url", run_authorization_url, true, 1, {URL_PARAMS}, {true}, {true}},
    {"sso_profile", run_profile, true, 1, {"{\"code\":\"c\"}"}, {true}, {true}},
    {"audit_trail_create_event", run_trail_event, true, 1, {TRAIL_PARAMS}, {true}, {true}},
    {"audit_logs_create_event", run_logs_event, true, 1, {LOGS_PARAMS}, {true}, {true}},
    {"request_build", run_request_build, true, 2, {"request", GET_PARAMS}, {false, true},
     {false, true}},
    {"response_parse", run_response_parse, true, 3, {"request", GET_PARAMS, "{}"},
     {false, true, true}, {false, true, true}},
    {"json_get", run_json_get, false, 2, {"{\"a\":1}", "/a"}, {false, false}, {true, false}},
};

const int function_count = sizeof functions / sizeof *functions;

/* These two give an error or nothing: a made client or key is its own answer. */
static bool has_data(const function *tried)
{
    return tried->run != run_client_new && tried->run != run_set_api_key;
}

static result run(const function *tried, const workos_client *client, const char *const *strings)
{
    char *out = sandbox_url;
    workos_status status = tried->run(client, strings, &out);
    if (status == WORKOS_OK && !has_data(tried)) {
        CHECK(out == NULL);
        return (result){status, NULL};
    }
    return take(status, out);
}

result run_with(const function *tried, const workos_client *client, int index, const char *string)
{
    const char *strings[MAX_STRINGS];
    memcpy(strings, tried->valid, sizeof strings);
    strings[index] = string;
    return run(tried, client, strings);
}

result run_valid(const function *tried, const workos_client *client)
{
    return run(tried, client, tried->valid);
}
