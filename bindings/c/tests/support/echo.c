#include "echo.h"

#include "../../loopback_http.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define EVENT \
    "{\"event\":{\"group\":\"%s\",\"location\":\"\",\"action\":\"a\",\"action_type\":\"C\",\"actor_name\":\"n\"," \
    "\"actor_id\":\"i\",\"target_name\":\"t\",\"target_id\":\"d\",\"occurred_at\":\"2020-01-10T15:30:00-05:00\"}}"

enum { UUID_LENGTH = 36 };

const char *echo_url(bool tls)
{
    const char *url = getenv(tls ? "ECHO_TLS_URL" : "ECHO_URL");
    return url != NULL ? url : "";
}

void echo_config(char *config, size_t room, bool tls, const char *api_key)
{
    const char *pem_file = getenv("ECHO_PEM_FILE");
    snprintf(config, room,
             "{\"base_url\":\"%s\",\"api_key\":\"%s\",\"client_id\":\"%s\",\"proxy\":null,\"max_retries\":0,"
             "\"trust\":{\"pem_file\":\"%s\"}}",
             echo_url(tls), api_key, SANDBOX_CLIENT_ID, pem_file != NULL ? pem_file : "");
}

workos_client *echo_client(bool tls)
{
    char config[ECHO_MEMBERS_ROOM];
    echo_config(config, sizeof config, tls, SANDBOX_KEY);
    return client_with(config);
}

bool echo_is_own(const workos_client *client, const char *group)
{
    char params[400], *out = NULL, *came = NULL, *key = NULL;
    snprintf(params, sizeof params, EVENT, group);
    bool own = workos_audit_trail_create_event(client, params, &out) == WORKOS_OK &&
               workos_json_get(out, "/group", &came) == WORKOS_OK && strcmp(came, group) == 0 &&
               workos_json_get(out, "/key", &key) == WORKOS_OK && strlen(key) == UUID_LENGTH;
    workos_string_free(key);
    workos_string_free(came);
    workos_string_free(out);
    return own;
}

/* What the server tells of itself. */
static const char *told(const char *path)
{
    http_answer answer;
    bool answered = http_send("GET", text("%s%s", echo_url(false), path), "", NULL, &answer) == 0;
    CHECK(answered && answer.status == 200);
    const char *kept = text("%s", answered ? answer.body : "");
    http_answer_free(&answer);
    return kept;
}

const char *echo_summary(void)
{
    return told("/_summary");
}

const char *echo_secret(const char *name)
{
    const char *found = get(told("/_secrets"), text("/%s", name));
    return found != NULL ? found : "";
}

int echo_waiting(void)
{
    const char *found = get(told("/_waiting"), "/waiting");
    return found != NULL ? atoi(found) : -1;
}
