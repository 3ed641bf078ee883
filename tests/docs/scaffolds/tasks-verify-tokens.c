/* An API that was called with the token of a person who has signed in. */
#include <workos.h>

#include <stdio.h>

int main(void)
{
    workos_client *client = NULL;
    char *out = NULL, *token = NULL;
    workos_status status = workos_client_new(NULL, &client, &out);
    if (status == WORKOS_OK)
        status = workos_call(client, "user_management.authenticate_with_password",
                             "{\"email\":\"ada@foo-corp.com\",\"password\":\"sandbox\"}", &out);
    if (status != WORKOS_OK || workos_json_get(out, "/access_token", &token) != WORKOS_OK)
        return 1;
    workos_string_free(out);
    // BLOCKS
    workos_string_free(out);
    workos_string_free(token);
    workos_client_free(client);
    return status == WORKOS_OK ? 0 : 1;
}
