/* One of everything that the library does, for strace to watch: this program
 * writes nothing and opens nothing itself, so what is written and opened is the
 * library's doing. Ends with 0, or with the line that failed.
 *
 *     quiet LOCALE
 *
 * LOCALE writes numbers with a comma, where this machine has such a one: it has
 * no effect. */
#define _POSIX_C_SOURCE 200809L

#include <workos.h>

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define REQUIRE(condition) \
    do { \
        if (!(condition)) \
            _exit(__LINE__ % 250 + 1); \
    } while (0)

#define NUMBERS "{\"n\":1234.5,\"e\":1e3}"

static char records[4][400];
static int told;

static void keep(const char *record, void *user_data)
{
    (void)user_data;
    if (told < 4)
        snprintf(records[told++], sizeof records[0], "%s", record);
}

static void use(const char *url, const char *trust, const char *path, workos_status expected)
{
    char config[400], params[300], *out = NULL, *value = NULL;
    workos_client *client = NULL;
    snprintf(config, sizeof config, "{\"api_key\":\"sk_canary\",\"max_retries\":0,\"base_url\":\"%s\",\"trust\":%s}", url,
             trust);
    REQUIRE(workos_client_new(config, &client, NULL) == WORKOS_OK);
    REQUIRE(workos_client_set_observer(client, keep, NULL, NULL) == WORKOS_OK);
    snprintf(params, sizeof params,
             "{\"method\":\"POST\",\"path\":\"%s\",\"body\":" NUMBERS ",\"options\":{\"timeout_ms\":2000}}", path);
    REQUIRE(workos_request_build(client, "request", params, &out) == WORKOS_OK);
    REQUIRE(workos_json_get(out, "/body", &value) == WORKOS_OK && strcmp(value, NUMBERS) == 0);
    workos_string_free(value);
    workos_string_free(out);
    workos_status status = workos_call(client, "request", params, &out);
    REQUIRE(status == expected);
    workos_string_free(out);
    workos_client_free(client);
}

int main(int count, char **arguments)
{
    const char *plain = getenv("ECHO_URL"), *tls = getenv("ECHO_TLS_URL"), *pem_file = getenv("ECHO_PEM_FILE");
    char trust[200], point[8];
    struct stat before[3], after[3];
    REQUIRE(plain != NULL && tls != NULL && pem_file != NULL);
    /* The locale has its effect on this program, or there is nothing to show. */
    if (count > 1)
        REQUIRE(setlocale(LC_ALL, arguments[1]) != NULL && snprintf(point, sizeof point, "%.1f", 0.5) == 3 &&
                point[1] == ',');
    for (int i = 0; i < 3; i++)
        REQUIRE(fstat(i, &before[i]) == 0);
    snprintf(trust, sizeof trust, "{\"pem_file\":\"%s\"}", pem_file);
    use(plain, trust, "/x", WORKOS_OK);
    use(tls, trust, "/x", WORKOS_OK);
    use(tls, "\"bundled\"", "/x", WORKOS_TLS);
    use(plain, "\"system\"", "/busy", WORKOS_RATE_LIMITED);
    REQUIRE(workos_client_new("{\"api_key\":\"canary canary\"}", NULL, NULL) == WORKOS_INVALID_ARGUMENT);
    for (int i = 0; i < 3; i++)
        REQUIRE(fstat(i, &after[i]) == 0 && after[i].st_ino == before[i].st_ino &&
                after[i].st_size == before[i].st_size);
    /* Every record has its number with a point in it. */
    REQUIRE(told == 4);
    for (int i = 0; i < told; i++) {
        char *duration = NULL;
        REQUIRE(workos_json_get(records[i], "/duration_ms", &duration) == WORKOS_OK);
        REQUIRE(strchr(duration, '.') != NULL && strchr(duration, ',') == NULL);
        workos_string_free(duration);
    }
    return 0;
}
