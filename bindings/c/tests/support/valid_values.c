/* With which values a call of each function passes its checks. A new function
 * is in the table of functions by itself; its values have to be told here. */
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
/* HMAC-SHA256 over "1700000000000.body" with the key "secret". */
#define SIGNED_PARAMS \
    "{\"header\":\"t=1700000000000, " \
    "v1=32850522003ebbce01a416e5d5df8ec8354a96e921cac7d0ebbaeef5732bdaea\",\"secret\":\"secret\"}"

static const valid_value known[] = {
    {"workos_client_new", "config_json", "{}", 0},
    {"workos_client_set_api_key", "api_key", "sk_other", 0},
    {"workos_call", "operation", "sso.authorization_url", 0},
    {"workos_call", "params_json", URL_PARAMS, 0},
    {"workos_sso_authorization_url", "params_json", URL_PARAMS, 0},
    {"workos_sso_profile", "params_json", "{\"code\":\"c\"}", 0},
    {"workos_audit_trail_create_event", "params_json", TRAIL_PARAMS, 0},
    {"workos_audit_logs_create_event", "params_json", LOGS_PARAMS, 0},
    {"workos_request_build", "operation", "request", 0},
    {"workos_request_build", "params_json", GET_PARAMS, 0},
    {"workos_response_parse", "operation", "request", 0},
    {"workos_response_parse", "params_json", GET_PARAMS, 0},
    {"workos_response_parse", "http_status", NULL, 200},
    {"workos_response_parse", "headers_json", "{}", 0},
    {"workos_response_parse", "body", "{}", 0},
    {"workos_webhooks_verify", "params_json", SIGNED_PARAMS, 0},
    {"workos_webhooks_verify", "payload", "body", 0},
    {"workos_actions_verify", "params_json", SIGNED_PARAMS, 0},
    {"workos_actions_verify", "payload", "body", 0},
    {"workos_queue_new", "config_json", "{}", 0},
    {"workos_submit", "operation", "sso.authorization_url", 0},
    {"workos_submit", "params_json", URL_PARAMS, 0},
    {"workos_queue_next", "timeout_ms", NULL, 0},
    {"workos_cancel", "id", NULL, 1},
    {"workos_json_get", "json", "{\"a\":1}", 0},
    {"workos_json_get", "pointer", "/a", 0},
    {"workos_json_kind", "json", "{\"a\":1}", 0},
    {"workos_json_kind", "pointer", "/a", 0},
    {"workos_json_length", "json", "{\"a\":[]}", 0},
    {"workos_json_length", "pointer", "/a", 0},
    {"workos_json_quote", "text", "a \"text\"", 0},
    {"workos_json_set", "json", "{\"a\":1}", 0},
    {"workos_json_set", "pointer", "/a", 0},
    {"workos_json_set", "value_json", "[]", 0},
    {"workos_status_name", "status", NULL, WORKOS_NOT_FOUND},
};

valid_value valid_value_of(const function *tried, int index)
{
    const char *name = tried->parameters[index].name;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(known[i].function, tried->name) == 0 && strcmp(known[i].parameter, name) == 0)
            return known[i];
    check_that(false, __FILE__, __LINE__, "no valid %s of %s is told in valid_values.c", name,
               tried->name);
    return (valid_value){tried->name, name, "", 0};
}
