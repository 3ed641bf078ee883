/* Where to send a browser that is to sign in.
 *
 *   cc -o authorization_url authorization_url.c $(pkg-config --cflags --libs workos)
 *   WORKOS_CLIENT_ID=client_... ./authorization_url
 *
 * Nothing is sent and no API key is needed: the URL is only put together. */
#include <workos.h>

#include <stdio.h>

static void show(FILE *stream, const char *label, const char *json, const char *pointer)
{
    char *value = NULL;
    if (workos_json_get(json, pointer, &value) == WORKOS_OK)
        fprintf(stream, "%s%s\n", label, value);
    workos_string_free(value);
}

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
        show(stdout, "", out, "/url");
    else
        show(stderr, "", out, "/message");

    workos_string_free(out);
    workos_client_free(client);
    return status == WORKOS_OK ? 0 : 1;
}
