#include <stdio.h>
#include <workos.h>

int main(void)
{
    workos_client *client = NULL;
    char *out = NULL;
    if (workos_client_new("{\"client_id\":\"client_1\"}", &client, NULL) != WORKOS_OK)
        return 1;
    const char *params = "{\"redirect_uri\":\"http://localhost:4567/callback\",\"domain\":\"foo.com\"}";
    workos_status status = workos_sso_authorization_url(client, params, &out);
    puts(out);
    workos_string_free(out);
    workos_client_free(client);
    return status == WORKOS_OK ? 0 : 1;
}
