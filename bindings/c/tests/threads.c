/* One client in many threads, freed under a running call, with its key changed
 * under way, and on a small stack. */
#define _POSIX_C_SOURCE 200809L

#include "echo.h"
#include "sandbox.h"
#include "wire.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define GET_X "{\"method\":\"GET\",\"path\":\"/x\"}"
#define EVENT_FORM \
    "{\"idempotency_key\":\"%s\",\"event\":{\"group\":\"%s\",\"location\":\"\",\"action\":\"a\"," \
    "\"action_type\":\"C\",\"actor_name\":\"n\",\"actor_id\":\"i\",\"target_name\":\"t\"," \
    "\"target_id\":\"d\",\"occurred_at\":\"2020-01-10T15:30:00-05:00\"}}"

enum { THREADS = 16, ROUNDS = 15 };

typedef struct worker {
    pthread_t thread;
    const workos_client *client;
    int number;
    int wrong;            /* answers that were not this thread's own */
    workos_status status; /* of its last call */
    char *out;            /* of its last call, where the test looks at it */
    long long ended_ms;
} worker;

static void start(worker *made, const workos_client *client, void *(*run)(void *))
{
    made->client = client;
    if (pthread_create(&made->thread, NULL, run, made) != 0)
        abort();
}

/* Whether send_while_keys_change may end. */
static atomic_bool rotated;

static int number_at(const char *json, const char *pointer)
{
    const char *number = get(json, pointer);
    return number != NULL ? atoi(number) : 0;
}

/* Threads have no part in the running test's memory, so they free by hand. */
static workos_status create_event(const workos_client *client, const char *key, const char *group, char **out)
{
    char params[600];
    snprintf(params, sizeof params, EVENT_FORM, key, group);
    return workos_audit_trail_create_event(client, params, out);
}

/* The conflict of a reused key names the key: so each answer tells whose it is. */
static void *expect_own_answers(void *argument)
{
    worker *self = argument;
    for (int round = 0; round < ROUNDS; round++) {
        char key[64], *out = NULL;
        snprintf(key, sizeof key, "thread-%d-%d", self->number, round);
        if (create_event(self->client, key, "first", &out) != WORKOS_OK || strcmp(out, "{\"success\":true}") != 0)
            self->wrong++;
        workos_string_free(out);
        char expected[80];
        snprintf(expected, sizeof expected, "(%s)", key);
        if (create_event(self->client, key, "second", &out) != WORKOS_CONFLICT || strstr(out, expected) == NULL)
            self->wrong++;
        workos_string_free(out);
    }
    return NULL;
}

TEST(threads_on_one_client_each_get_their_own_answers)
{
    workos_client *client = sandbox_client();
    worker workers[THREADS] = {0};
    sandbox_reset();
    for (int i = 0; i < THREADS; i++) {
        workers[i].number = i;
        start(&workers[i], client, expect_own_answers);
    }
    for (int i = 0; i < THREADS; i++) {
        pthread_join(workers[i].thread, NULL);
        CHECK_INT(workers[i].wrong, 0);
    }
}

static void *call_once(void *argument)
{
    worker *self = argument;
    self->status = create_event(self->client, "key", "group", &self->out);
    self->ended_ms = check_now_ms();
    return NULL;
}

TEST(freeing_a_client_ends_its_running_calls_at_once)
{
    const char *const script[] = {WIRE_SILENCE};
    wire *server = wire_start(script, 1);
    workos_client *client = client_of(wire_url(server), "\"timeout_ms\":60000");
    worker workers[THREADS] = {0};
    for (int i = 0; i < THREADS; i++)
        start(&workers[i], client, call_once);
    CHECK(wire_wait(server, THREADS));
    long long freed = check_now_ms();
    workos_client_free(client);
    CHECK(check_now_ms() - freed < 5000);
    for (int i = 0; i < THREADS; i++) {
        pthread_join(workers[i].thread, NULL);
        result got = take(workers[i].status, workers[i].out);
        CHECK_STATUS(got, WORKOS_CLOSED);
        CHECK_FIELD(got.out, "/performed", "maybe");
        CHECK(workers[i].ended_ms - freed < 5000);
    }
    CHECK_STATUS(call(client, "request", GET_X), WORKOS_CLOSED);
}

TEST(freeing_a_client_ends_the_wait_before_a_retry)
{
    const char *const script[] = {"HTTP/1.1 429 Too Many Requests\r\nRetry-After: 40\r\n"
                                  "Content-Length: 2\r\nConnection: close\r\n\r\n{}"};
    wire *server = wire_start(script, 1);
    workos_client *client = client_of(wire_url(server), "\"timeout_ms\":60000");
    worker waiting = {0};
    start(&waiting, client, call_once);
    CHECK(wire_wait(server, 1));
    long long freed = check_now_ms();
    workos_client_free(client);
    pthread_join(waiting.thread, NULL);
    result got = take(waiting.status, waiting.out);
    CHECK_STATUS(got, WORKOS_CLOSED);
    CHECK(waiting.ended_ms - freed < 5000);
}

/* Every request carries one of the keys, whole. */
static void *expect_a_whole_key(void *argument)
{
    worker *self = argument;
    for (int round = 0; round < 400; round++) {
        char *out = NULL;
        if (workos_request_build(self->client, "request", GET_X, &out) != WORKOS_OK ||
            (strstr(out, "\"Bearer sk_first_first_first\"") == NULL &&
             strstr(out, "\"Bearer sk_second\"") == NULL))
            self->wrong++;
        workos_string_free(out);
    }
    return NULL;
}

TEST(set_api_key_changes_the_key_while_others_use_it)
{
    static const char *const keys[] = {"sk_first_first_first", "sk_second"};
    workos_client *client = client_with("{\"api_key\":\"sk_first_first_first\"}");
    worker workers[4] = {0};
    for (int i = 0; i < 4; i++)
        start(&workers[i], client, expect_a_whole_key);
    for (int round = 0; round < 400; round++)
        CHECK_INT(workos_client_set_api_key(client, keys[(round + 1) % 2], NULL), WORKOS_OK);
    for (int i = 0; i < 4; i++) {
        pthread_join(workers[i].thread, NULL);
        CHECK_INT(workers[i].wrong, 0);
    }
    char *error = sandbox_url;
    CHECK_INT(workos_client_set_api_key(client, "sk_last", &error), WORKOS_OK);
    CHECK(error == NULL);
    CHECK_FIELD(build(client, "request", GET_X).out, "/headers/Authorization", "Bearer sk_last");
}

/* Calls until the key has been rotated for the last time. */
static void *send_while_keys_change(void *argument)
{
    worker *self = argument;
    for (int round = 0; !atomic_load(&rotated); round++) {
        char group[40];
        snprintf(group, sizeof group, "thread-%d-%d", self->number, round);
        self->wrong += !echo_is_own(self->client, group);
    }
    return NULL;
}

TEST(every_request_carries_the_old_key_or_the_new_one_whole)
{
    static const char *const keys[] = {"sk_first_first_first", "sk_second"};
    workos_client *client = echo_client(false);
    worker workers[THREADS] = {0};
    CHECK_INT(workos_client_set_api_key(client, keys[0], NULL), WORKOS_OK);
    echo_summary();
    atomic_store(&rotated, false);
    for (int i = 0; i < THREADS; i++) {
        workers[i].number = i;
        start(&workers[i], client, send_while_keys_change);
    }
    long long until = check_now_ms() + check_times(1500, 15000);
    for (int round = 0; check_now_ms() < until; round++)
        CHECK_INT(workos_client_set_api_key(client, keys[round % 2], NULL), WORKOS_OK);
    atomic_store(&rotated, true);
    for (int i = 0; i < THREADS; i++) {
        pthread_join(workers[i].thread, NULL);
        CHECK_INT(workers[i].wrong, 0);
    }
    const char *summary = echo_summary();
    int first = number_at(summary, "/authorizations/Bearer sk_first_first_first");
    int second = number_at(summary, "/authorizations/Bearer sk_second");
    CHECK(first > 0 && second > 0);
    CHECK_INT(first + second, number_at(summary, "/requests"));
}

TEST(set_api_key_gives_a_client_its_first_key)
{
    workos_client *client = client_with(text("{\"base_url\":\"%s\"}", sandbox_url));
    CHECK_STATUS(call(client, "sso.create_connection", "{\"source\":\"s\"}"), WORKOS_NOT_CONFIGURED);
    CHECK_INT(workos_client_set_api_key(client, SANDBOX_KEY, NULL), WORKOS_OK);
    CHECK_STATUS(call(client, "sso.create_connection", "{\"source\":\"s\"}"), WORKOS_NOT_FOUND);
}

static void *make_and_free(void *argument)
{
    worker *self = argument;
    for (int round = 0; round < 500; round++) {
        workos_client *client = NULL;
        char *out = NULL;
        if (workos_client_new("{\"api_key\":\"k1\"}", &client, NULL) != WORKOS_OK ||
            workos_request_build(client, "request", GET_X, &out) != WORKOS_OK)
            self->wrong++;
        workos_string_free(out);
        workos_client_free(client);
        if (workos_request_build(client, "request", GET_X, NULL) != WORKOS_CLOSED)
            self->wrong++;
    }
    return NULL;
}

TEST(clients_are_made_and_freed_in_many_threads)
{
    worker workers[THREADS] = {0};
    for (int i = 0; i < THREADS; i++)
        start(&workers[i], NULL, make_and_free);
    for (int i = 0; i < THREADS; i++) {
        pthread_join(workers[i].thread, NULL);
        CHECK_INT(workers[i].wrong, 0);
    }
}

/* What costs most stack: a deep argument, a sending call, an error to parse. */
static void *do_everything(void *argument)
{
    worker *self = argument;
    char *out = NULL;
    char deep[400] = "{\"domain\":\"a.com\",\"redirect_uri\":\"r\",\"state\":{\"a\":";
    size_t start_of_lists = strlen(deep);
    memset(deep + start_of_lists, '[', 120);
    memset(deep + start_of_lists + 120, ']', 120);
    strcpy(deep + start_of_lists + 240, "}}");
    self->wrong += workos_sso_authorization_url(self->client, deep, &out) != WORKOS_OK;
    workos_string_free(out);
    self->wrong += create_event(self->client, "small-stack", "group", &out) != WORKOS_OK;
    workos_string_free(out);
    self->wrong += workos_call(self->client, "sso.create_connection", "{\"source\":\"s\"}", &out) != WORKOS_NOT_FOUND;
    char *message = NULL;
    self->wrong += workos_json_get(out, "/message", &message) != WORKOS_OK;
    workos_string_free(message);
    workos_string_free(out);
    self->wrong += workos_operations(&out) != WORKOS_OK;
    workos_string_free(out);

    workos_client *other = NULL;
    self->wrong += workos_client_new("{\"base_url\":\"https://localhost:1\",\"api_key\":\"k1\",\"proxy\":null,"
                                     "\"max_retries\":0,\"timeout_ms\":20000}",
                                     &other, NULL) != WORKOS_OK;
    self->wrong += workos_call(other, "request", GET_X, NULL) == WORKOS_OK;
    workos_client_free(other);
    return NULL;
}

TEST(a_stack_of_128_KiB_suffices)
{
    worker small = {0};
    pthread_attr_t attributes;
    small.client = sandbox_client();
    pthread_attr_init(&attributes);
    CHECK(pthread_attr_setstacksize(&attributes, 128 * 1024) == 0);
    if (pthread_create(&small.thread, &attributes, do_everything, &small) != 0)
        abort();
    pthread_join(small.thread, NULL);
    pthread_attr_destroy(&attributes);
    CHECK_INT(small.wrong, 0);
}

int main(void)
{
    calls_begin();
    RUN(threads_on_one_client_each_get_their_own_answers);
    RUN(freeing_a_client_ends_its_running_calls_at_once);
    RUN(freeing_a_client_ends_the_wait_before_a_retry);
    RUN(set_api_key_changes_the_key_while_others_use_it);
    RUN(every_request_carries_the_old_key_or_the_new_one_whole);
    RUN(set_api_key_gives_a_client_its_first_key);
    RUN(clients_are_made_and_freed_in_many_threads);
    RUN(a_stack_of_128_KiB_suffices);
    return check_end();
}
