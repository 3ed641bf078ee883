/* Exchanges the code that a callback page was given for the person's profile.
 *
 *   cc -o profile profile.c $(pkg-config --cflags --libs workos)
 *   WORKOS_API_KEY=sk_... WORKOS_CLIENT_ID=client_... ./profile CODE
 *
 * A code serves once and only for minutes: the library never sends it twice. */
#include <workos.h>

#include <stdio.h>

static void show(FILE *stream, const char *label, const char *json, const char *pointer)
{
    char *value = NULL;
    if (workos_json_get(json, pointer, &value) == WORKOS_OK)
        fprintf(stream, "%s%s\n", label, value);
    workos_string_free(value);
}

static workos_status exchange(const workos_client *client, const char *code, char **out)
{
    char *quoted = NULL, *params = NULL;
    /* The code comes from outside: it has to be quoted before it stands in JSON. */
    workos_status status = workos_json_quote(code, &quoted);
    if (status == WORKOS_OK)
        status = workos_json_set("{}", "/code", quoted, &params);
    if (status == WORKOS_OK)
        status = workos_sso_profile(client, params, out);
    workos_string_free(quoted);
    workos_string_free(params);
    return status;
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: profile CODE\n");
        return 2;
    }
    workos_client *client = NULL;
    char *out = NULL;
    workos_status status = workos_client_new(NULL, &client, &out);

    if (status == WORKOS_OK)
        status = exchange(client, argv[1], &out);
    if (status == WORKOS_OK) {
        show(stdout, "id:         ", out, "/profile/id");
        show(stdout, "email:      ", out, "/profile/email");
        show(stdout, "first name: ", out, "/profile/first_name");
        show(stdout, "last name:  ", out, "/profile/last_name");
        show(stdout, "connection: ", out, "/profile/connection_type");
    } else if (out != NULL) {
        show(stderr, "", out, "/message");
    } else {
        fprintf(stderr, "profile: %s\n", workos_status_name(status));
    }

    workos_string_free(out);
    workos_client_free(client);
    return status == WORKOS_OK ? 0 : 1;
}
