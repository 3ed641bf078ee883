/* A server whose request brought the cookie of a person who has signed in. */
#include <workos.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    workos_client *client = NULL;
    char *out = NULL, *session = NULL, *cookie = NULL, *sealed = NULL, *pending = NULL, *choice = NULL;
    workos_status status =
        workos_client_new("{\"cookie_password\":\"a password of thirty-two bytes or more\"}", &client, &out);
    if (status == WORKOS_OK)
        status = workos_call(client, "user_management.authenticate_with_password",
                             "{\"email\":\"grace@foo-corp.com\",\"password\":\"sandbox\"}", &out);
    /* Grace belongs to two organizations, and is asked which of them. */
    if (workos_json_get(out, "/details/pending_authentication_token", &pending) == WORKOS_OK) {
        char *quoted = NULL;
        workos_json_quote(pending, &quoted);
        workos_json_set("{\"organization_id\":\"org_01FOOCORP\"}", "/pending_authentication_token", quoted, &choice);
        workos_string_free(quoted);
        workos_string_free(out);
        status = workos_call(client, "user_management.authenticate_with_organization_selection", choice, &out);
    }
    if (status != WORKOS_OK || workos_json_set("{}", "/session", out, &session) != WORKOS_OK)
        return 1;
    workos_string_free(out);
    if (workos_call(client, "session.seal", session, &out) != WORKOS_OK
        || workos_json_get(out, "/sealed", &cookie) != WORKOS_OK || workos_json_quote(cookie, &sealed) != WORKOS_OK)
        return 1;
    workos_string_free(out);
    // BLOCKS
    workos_string_free(out);
    workos_string_free(sealed);
    workos_string_free(cookie);
    workos_string_free(session);
    workos_string_free(choice);
    workos_string_free(pending);
    workos_client_free(client);
    return status == WORKOS_OK ? 0 : 1;
}
