/* Where to send a browser that is to sign in.
 *
 *   cc -o authorization_url authorization_url.c $(pkg-config --cflags --libs workos)
 *   WORKOS_CLIENT_ID=client_... ./authorization_url
 *
 * Nothing is sent and no API key is needed: the URL is only put together. */
#include "example.h"

int main(void)
{
    workos_client *client = NULL;
    char *out = NULL;
    workos_status status = workos_client_new(NULL, &client, &out);

    if (status == WORKOS_OK)
        status = workos_sso_authorization_url(client,
                                              "{\"domain\":\"foo-corp.com\","
                                              "\"redirect_uri\":\"http://localhost:4567/callback\","
                                              "\"state\":{\"next_page\":\"/docs\"}}",
                                              &out);
    if (status == WORKOS_OK)
        print_member("", out, "/url");
    else
        print_error(stderr, out);

    workos_string_free(out);
    workos_client_free(client);
    return status == WORKOS_OK ? 0 : 1;
}
