/* The library opened and closed a thousand times, also while another thread is
 * inside it, and two copies of it side by side. It prints nothing and ends with
 * 0, or with the line that failed.
 *
 *     loading LIBRARY COPY [FAILPOINTS]
 *
 * COPY is the same file under another name. FAILPOINTS is the library's test
 * build, for the same after a panic. */
#define _POSIX_C_SOURCE 200809L

#include <workos.h>

#include <dlfcn.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define REQUIRE(condition) \
    do { \
        if (!(condition)) \
            _exit(__LINE__ % 250 + 1); \
    } while (0)

#define URL_PARAMS "{\"client_id\":\"c\",\"domain\":\"a.com\",\"redirect_uri\":\"http://localhost/\"}"

enum { TIMES = 1000 };

typedef struct library {
    void *handle;
    workos_status (*client_new)(const char *, workos_client **, char **);
    void (*client_free)(workos_client *);
    workos_status (*call)(const workos_client *, const char *, const char *, char **);
    void (*string_free)(char *);
    void (*failpoint)(const char *, int32_t);
} library;

/* ISO C knows no way from an address to a function; this one is POSIX's. */
#define FIND(place, name) (*(void **)&(place) = dlsym(opened.handle, (name)))

static library open_library(const char *path)
{
    library opened = {.handle = dlopen(path, RTLD_NOW | RTLD_LOCAL)};
    REQUIRE(opened.handle != NULL);
    FIND(opened.client_new, "workos_client_new");
    FIND(opened.client_free, "workos_client_free");
    FIND(opened.call, "workos_call");
    FIND(opened.string_free, "workos_string_free");
    FIND(opened.failpoint, "workos_failpoint");
    REQUIRE(opened.client_new && opened.client_free && opened.call && opened.string_free);
    return opened;
}

static void use(const library *opened)
{
    workos_client *client = NULL;
    char *out = NULL;
    REQUIRE(opened->client_new("{\"api_key\":\"k\"}", &client, NULL) == WORKOS_OK);
    REQUIRE(opened->call(client, "sso.authorization_url", URL_PARAMS, &out) == WORKOS_OK);
    REQUIRE(strstr(out, "https://") != NULL);
    opened->string_free(out);
    opened->client_free(client);
}

static void open_and_close(const char *path)
{
    for (int i = 0; i < TIMES; i++) {
        library opened = open_library(path);
        use(&opened);
        REQUIRE(dlclose(opened.handle) == 0);
    }
}

typedef struct inside {
    pthread_t thread;
    const char *path;
    const char *config, *params;
    workos_status expected;
    atomic_bool stop;
    atomic_int calls;
} inside;

/* Calls without end through functions that were found once; it closes its own
 * handle, as a plugin does that leaves a thread behind. */
static void *stay_inside(void *argument)
{
    inside *self = argument;
    workos_client *client = NULL;
    library opened = open_library(self->path);
    REQUIRE(dlclose(opened.handle) == 0);
    REQUIRE(opened.client_new(self->config, &client, NULL) == WORKOS_OK);
    do {
        REQUIRE(opened.call(client, "request", self->params, NULL) == self->expected);
        atomic_fetch_add(&self->calls, 1);
    } while (!atomic_load(&self->stop));
    opened.client_free(client);
    return NULL;
}

static void open_and_close_beside_others(const char *path)
{
    /* One is refused at once, one looks a name up, one waits in vain for an answer. */
    static char silent[200];
    inside others[] = {
        {.path = path, .config = "{\"base_url\":\"http://127.0.0.1:1\",\"api_key\":\"k\",\"max_retries\":0}",
         .params = "{\"method\":\"GET\",\"path\":\"/x\"}", .expected = WORKOS_NETWORK},
        {.path = path, .config = "{\"base_url\":\"http://localhost:1\",\"api_key\":\"k\",\"max_retries\":0}",
         .params = "{\"method\":\"GET\",\"path\":\"/x\"}", .expected = WORKOS_NETWORK},
        {.path = path, .config = silent, .expected = WORKOS_TIMEOUT,
         .params = "{\"method\":\"GET\",\"path\":\"/silent\",\"options\":{\"timeout_ms\":300}}"},
    };
    const char *url = getenv("ECHO_URL");
    REQUIRE(url != NULL);
    strcat(strcat(strcpy(silent, "{\"max_retries\":0,\"api_key\":\"k\",\"base_url\":\""), url), "\"}");
    for (int i = 0; i < 3; i++)
        REQUIRE(pthread_create(&others[i].thread, NULL, stay_inside, &others[i]) == 0);
    open_and_close(path);
    for (int i = 0; i < 3; i++) {
        atomic_store(&others[i].stop, true);
        pthread_join(others[i].thread, NULL);
        REQUIRE(atomic_load(&others[i].calls) > 0);
    }
}

static void open_and_close_after_panics(const char *path)
{
    for (int i = 0; i < TIMES; i++) {
        library opened = open_library(path);
        workos_client *client = NULL;
        REQUIRE(opened.failpoint != NULL);
        REQUIRE(opened.client_new("{\"api_key\":\"k\"}", &client, NULL) == WORKOS_OK);
        opened.failpoint("workos_call", 1 + i % 2);
        REQUIRE(opened.call(client, "sso.authorization_url", URL_PARAMS, NULL) == WORKOS_INTERNAL);
        REQUIRE(opened.call(client, "sso.authorization_url", URL_PARAMS, NULL) == WORKOS_OK);
        opened.client_free(client);
        REQUIRE(dlclose(opened.handle) == 0);
    }
}

/* Each copy has its own clients. */
static void use_two_copies(const char *path, const char *copy)
{
    library one = open_library(path), other = open_library(copy);
    workos_client *client = NULL;
    REQUIRE(one.handle != other.handle && one.call != other.call);
    REQUIRE(one.client_new("{}", &client, NULL) == WORKOS_OK);
    REQUIRE(other.call(client, "sso.authorization_url", URL_PARAMS, NULL) == WORKOS_CLOSED);
    use(&other);
    REQUIRE(one.call(client, "sso.authorization_url", URL_PARAMS, NULL) == WORKOS_OK);
    one.client_free(client);
    use(&one);
    use(&other);
}

int main(int count, char **arguments)
{
    REQUIRE(count >= 3);
    open_and_close(arguments[1]);
    open_and_close_beside_others(arguments[1]);
    use_two_copies(arguments[1], arguments[2]);
    if (count > 3)
        open_and_close_after_panics(arguments[3]);
    return 0;
}
