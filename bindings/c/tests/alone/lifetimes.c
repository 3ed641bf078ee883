/* The library called before main, after it, and while threads end. It prints
 * nothing and ends with 0, or with the line that failed. */
#define _POSIX_C_SOURCE 200809L

#include <workos.h>

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define REQUIRE(condition) \
    do { \
        if (!(condition)) \
            _exit(__LINE__ % 250 + 1); \
    } while (0)

#define EVENT \
    "{\"event\":{\"group\":\"g\",\"location\":\"\",\"action\":\"a\",\"action_type\":\"C\",\"actor_name\":\"n\"," \
    "\"actor_id\":\"i\",\"target_name\":\"t\",\"target_id\":\"d\",\"occurred_at\":\"2020-01-10T15:30:00-05:00\"}}"

enum { THREADS = 20 };

static workos_client *before_main;
static pthread_key_t at_thread_end;
static int ended_threads;

/* Data, an error that has to be made, and a string to free. */
static void use(const workos_client *client)
{
    char *out = NULL;
    REQUIRE(workos_audit_trail_create_event(client, EVENT, &out) == WORKOS_OK);
    REQUIRE(strstr(out, "true") != NULL);
    workos_string_free(out);
    REQUIRE(workos_call(client, "no.such_operation", "{}", &out) == WORKOS_UNSUPPORTED);
    workos_string_free(out);
}

static workos_client *make(const char *url)
{
    workos_client *made = NULL;
    char config[300] = "{\"api_key\":\"k\",\"max_retries\":0,\"trust\":{\"pem_file\":\"";
    const char *address = getenv(url), *pem_file = getenv("ECHO_PEM_FILE");
    REQUIRE(address != NULL && pem_file != NULL && strlen(address) + strlen(pem_file) < 200);
    strcat(strcat(strcat(strcat(config, pem_file), "\"},\"base_url\":\""), address), "\"}");
    REQUIRE(workos_client_new(config, &made, NULL) == WORKOS_OK);
    return made;
}

/* The environment is there before main, and so is the library. */
__attribute__((constructor)) static void construct(void)
{
    before_main = make("ECHO_TLS_URL");
    use(before_main);
}

__attribute__((destructor)) static void destruct(void)
{
    use(before_main);
    workos_client_free(before_main);
    REQUIRE(workos_call(before_main, "request", "{}", NULL) == WORKOS_CLOSED);
}

static void use_at_exit(void)
{
    workos_client *made = make("ECHO_URL");
    use(made);
    use(before_main);
    workos_client_free(made);
}

/* Some of a thread's own memory is gone by now, the library's perhaps too. */
static void end_thread(void *client)
{
    use(client);
    use(before_main);
    __atomic_fetch_add(&ended_threads, 1, __ATOMIC_SEQ_CST);
}

static void *run(void *client)
{
    REQUIRE(pthread_setspecific(at_thread_end, client) == 0);
    use(client);
    return NULL;
}

int main(void)
{
    pthread_t threads[THREADS];
    workos_client *client = make("ECHO_URL");
    REQUIRE(atexit(use_at_exit) == 0);
    REQUIRE(pthread_key_create(&at_thread_end, end_thread) == 0);
    for (int i = 0; i < THREADS; i++)
        REQUIRE(pthread_create(&threads[i], NULL, run, client) == 0);
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    REQUIRE(ended_threads == THREADS);
    workos_client_free(client);
    return 0;
}
