/* What to do when a call fails, decided by the status and two members of the
 * error: `performed` (may the service have done it?) and `retryable`.
 *
 *   cc -o error_handling error_handling.c $(pkg-config --cflags --libs workos)
 *   WORKOS_API_KEY=sk_... ./error_handling
 *
 * The calls below fail on purpose. */
#include "example.h"


static const char *advice(workos_status status)
{
    switch (status) {
    case WORKOS_INVALID_ARGUMENT:
        return "a bug in the caller: nothing was sent";
    case WORKOS_NOT_CONFIGURED:
        return "set WORKOS_API_KEY and WORKOS_CLIENT_ID";
    case WORKOS_UNAUTHORIZED:
        return "the API key is not right: ask whoever runs this";
    case WORKOS_NOT_FOUND:
        return "WorkOS does not know that id";
    case WORKOS_REJECTED:
        return "WorkOS understood and refused: show the message";
    case WORKOS_RATE_LIMITED:
    case WORKOS_SERVER:
    case WORKOS_NETWORK:
    case WORKOS_TIMEOUT:
        return "try again later if the error is retryable";
    default:
        /* The list of statuses may grow, so there is always a default. */
        return "report it together with the request id";
    }
}

/* An error without a list has no faults to print. */
static void print_faults(const char *error)
{
    uint64_t count = 0;
    workos_json_length(error, "/errors", &count);
    for (uint64_t i = 0; i < count; i++) {
        char pointer[40];
        snprintf(pointer, sizeof pointer, "/errors/%llu", (unsigned long long)i);
        char *fault = member(error, pointer);
        printf("   fault:   %s\n", fault ? fault : "null");
        workos_string_free(fault);
    }
}

static void try_call(const workos_client *client, const char *operation, const char *params)
{
    char *out = NULL;
    workos_status status = workos_call(client, operation, params, &out);
    printf("%s\n", operation);
    if (status == WORKOS_OK) {
        printf("   worked:  %s\n", out);
    } else {
        printf("   error:   ");
        print_error(stdout, out);
        print_faults(out);
        printf("   advice:  %s\n", advice(status));
    }
    workos_string_free(out);
}

int main(void)
{
    workos_client *client = NULL;
    char *out = NULL;
    if (workos_client_new(NULL, &client, &out) != WORKOS_OK) {
        print_error(stderr, out);
        workos_string_free(out);
        return 1;
    }
    try_call(client, "audit_trail.create_event", "{\"event\":{\"group\":\"Foo Corp\"}}");
    try_call(client, "audit_trail.create_event",
             "{\"event\":{\"group\":\"Foo Corp\"},\"options\":{\"validate\":false}}");
    try_call(client, "sso.create_connection", "{\"source\":\"no_such_source\"}");
    try_call(client, "sso.profil", "{\"code\":\"01DVX\"}");

    workos_client_free(client);
    return 0;
}
