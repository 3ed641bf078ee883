/* A program that may run with more rights than whoever starts it: then it takes
 * nothing of its environment. It prints nothing and ends with 0, with 77 where it
 * was to have more rights and has not, or with the line that failed.
 *
 *     secure ordinary|more
 *
 * The environment has WORKOS_API_KEY=sk_environment, a WORKOS_BASE_URL, a
 * HTTPS_PROXY that cannot be one, and a SSL_CERT_FILE and a SSL_CERT_DIR that
 * hold no certificate. */
#define _GNU_SOURCE

#include <workos.h>

#include <stdbool.h>
#include <string.h>
#include <sys/auxv.h>
#include <unistd.h>

#define REQUIRE(condition) \
    do { \
        if (!(condition)) \
            _exit(__LINE__ % 250 + 1); \
    } while (0)

#define GET_X "{\"method\":\"GET\",\"path\":\"/x\"}"
#define BASE_URL "\"base_url\":\"https://service.test\""

enum { NOT_MORE = 77 };

static workos_status make(const char *config)
{
    workos_client *client = NULL;
    workos_status status = workos_client_new(config, &client, NULL);
    workos_client_free(client);
    return status;
}

/* Whether a request of such a client has `part` in it; false where it has no key. */
static bool request_has(const char *config, const char *part)
{
    workos_client *client = NULL;
    char *out = NULL;
    REQUIRE(workos_client_new(config, &client, NULL) == WORKOS_OK);
    workos_status status = workos_request_build(client, "request", GET_X, &out);
    REQUIRE(status == WORKOS_OK || status == WORKOS_NOT_CONFIGURED);
    bool has = status == WORKOS_OK && strstr(out, part) != NULL;
    workos_string_free(out);
    workos_client_free(client);
    return has;
}

int main(int count, char **arguments)
{
    REQUIRE(count == 2);
    bool more = strcmp(arguments[1], "more") == 0;
    if (more && getauxval(AT_SECURE) == 0)
        return NOT_MORE;
    REQUIRE(more || getauxval(AT_SECURE) == 0);

    REQUIRE(request_has("{\"proxy\":null," BASE_URL "}", "Bearer sk_environment") == !more);
    REQUIRE(request_has("{\"proxy\":null,\"api_key\":\"k\"}", "https://environment.test/x") == !more);
    REQUIRE(request_has("{\"proxy\":null,\"api_key\":\"k\"}", "https://api.workos.com/x") == more);
    REQUIRE(make("{" BASE_URL "}") == (more ? WORKOS_OK : WORKOS_INVALID_ARGUMENT));
    /* Where the system has certificates; the caller's file has none. */
    bool system_has = access("/etc/ssl/certs/ca-certificates.crt", R_OK) == 0;
    REQUIRE(make("{\"proxy\":null,\"trust\":\"system\"}") == (more && system_has ? WORKOS_OK : WORKOS_INVALID_ARGUMENT));
    return 0;
}
