/* Exchanges the code that a callback page was given for the person's profile.
 *
 *   cc -o profile profile.c $(pkg-config --cflags --libs workos)
 *   WORKOS_API_KEY=sk_... WORKOS_CLIENT_ID=client_... ./profile CODE
 *
 * A code serves once and only for minutes: the library never sends it twice. */
#include "example.h"

static workos_status exchange(const workos_client *client, const char *code, char **out)
{
    char quoted[1024], params[1100];
    if (json_quote(quoted, sizeof quoted, code) != 0) {
        *out = NULL;
        return WORKOS_INVALID_ARGUMENT;
    }
    snprintf(params, sizeof params, "{\"code\":%s}", quoted);
    return workos_sso_profile(client, params, out);
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
        print_member("id:         ", out, "/profile/id");
        print_member("email:      ", out, "/profile/email");
        print_member("first name: ", out, "/profile/first_name");
        print_member("last name:  ", out, "/profile/last_name");
        print_member("connection: ", out, "/profile/connection_type");
    } else if (out != NULL) {
        print_error(stderr, out);
    } else {
        fprintf(stderr, "profile: the code is longer than any that WorkOS gives\n");
    }

    workos_string_free(out);
    workos_client_free(client);
    return status == WORKOS_OK ? 0 : 1;
}
