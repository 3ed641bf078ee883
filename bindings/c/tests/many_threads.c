/* Every function called by many threads at once on one client: each call gives
 * what it gives when one thread calls alone. */
#define _POSIX_C_SOURCE 200809L

#include "echo.h"
#include "functions.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_FUNCTIONS = 64, MAX_THREADS = 256 };

/* What a call gives, without the running test's memory, so that a thread may ask. */
typedef struct outcome {
    long long status;
    char *out;
} outcome;

static outcome outcome_of(const function *tried, const workos_client *client)
{
    arguments call;
    fill(&call, tried, client);
    call.out = NULL;
    const value given = tried->run(call.with);
    workos_client_free(call.made);
    workos_queue_free(call.queue);
    return (outcome){tried->gives == A_STATUS ? (workos_status)given.number : 0, call.out};
}

static bool same_text(const char *one, const char *other)
{
    return one == other || (one != NULL && other != NULL && strcmp(one, other) == 0);
}

/* The outcomes of one thread alone. Some hold random bytes: those of which two
 * runs differ are compared by their status alone. */
typedef struct serial {
    const workos_client *client;
    outcome expected[MAX_FUNCTIONS];
    bool same_each_time[MAX_FUNCTIONS];
} serial;

static void run_alone(serial *alone, const workos_client *client)
{
    int compared = 0;
    if (!CHECK(function_count <= MAX_FUNCTIONS))
        abort();
    alone->client = client;
    for (int i = 0; i < function_count; i++) {
        alone->expected[i] = outcome_of(&functions[i], client);
        outcome again = outcome_of(&functions[i], client);
        CHECK_INT(again.status, alone->expected[i].status);
        alone->same_each_time[i] = same_text(again.out, alone->expected[i].out);
        compared += alone->same_each_time[i];
        workos_string_free(again.out);
    }
    /* Only the audit events have their own keys. */
    CHECK(compared > function_count / 2);
}

static void forget(serial *alone)
{
    for (int i = 0; i < function_count; i++)
        workos_string_free(alone->expected[i].out);
}

typedef struct worker {
    pthread_t thread;
    const serial *alone;
    int rounds;
    long calls, wrong;
    /* The first wrong outcome, and whose it is. */
    char *seen;
    int function;
} worker;

static bool is_expected(const serial *alone, int function, outcome got)
{
    return got.status == alone->expected[function].status
           && (!alone->same_each_time[function] || same_text(got.out, alone->expected[function].out));
}

static void *run_beside_others(void *argument)
{
    worker *self = argument;
    for (int round = 0; round < self->rounds; round++)
        for (int i = 0; i < function_count; i++) {
            /* The list of all operations is a quarter of a megabyte. */
            bool is_costly = strcmp(functions[i].name, "workos_operations") == 0;
            if (round % 50 > 0 && is_costly)
                continue;
            outcome got = outcome_of(&functions[i], self->alone->client);
            self->calls++;
            if (!is_expected(self->alone, i, got) && self->wrong++ == 0) {
                self->function = i;
                self->seen = got.out;
            } else {
                workos_string_free(got.out);
            }
        }
    return NULL;
}

static void compare(const serial *alone, int threads, int rounds)
{
    static worker workers[MAX_THREADS];
    check_case("%d threads", threads);
    for (int i = 0; i < threads; i++) {
        workers[i] = (worker){.alone = alone, .rounds = rounds};
        if (pthread_create(&workers[i].thread, NULL, run_beside_others, &workers[i]) != 0)
            abort();
    }
    for (int i = 0; i < threads; i++) {
        pthread_join(workers[i].thread, NULL);
        if (workers[i].wrong > 0)
            check_case("%d threads, %s", threads, functions[workers[i].function].name);
        CHECK_INT(workers[i].wrong, 0);
        if (workers[i].wrong > 0)
            CHECK_TEXT(workers[i].seen, alone->expected[workers[i].function].out);
        workos_string_free(workers[i].seen);
        check_count("calls by many threads at once", (int)workers[i].calls);
    }
}

static void compare_all(const workos_client *client, int rounds)
{
    static serial alone;
    run_alone(&alone, client);
    for (int threads = 1; threads <= 8; threads *= 2)
        compare(&alone, threads, rounds);
    compare(&alone, 64, rounds);
    if (check_times(0, 1) == 1)
        compare(&alone, MAX_THREADS, rounds);
    forget(&alone);
}

TEST(threads_that_reach_a_service_get_what_one_alone_gets)
{
    compare_all(echo_client(false), check_times(3, 20));
}

TEST(threads_that_reach_a_service_over_TLS_get_what_one_alone_gets)
{
    compare_all(echo_client(true), check_times(2, 20));
}

/* A connection is refused at once, so that most of the time is the library's own.
 * With 256 threads on two cores, one of them may not run for seconds. */
TEST(threads_that_reach_nobody_get_what_one_alone_gets)
{
    const char *patient = "\"max_retries\":0,\"connect_timeout_ms\":60000,\"timeout_ms\":60000";
    compare_all(client_of("http://127.0.0.1:1", patient), check_times(100, 300));
}

int main(void)
{
    calls_begin();
    RUN(threads_that_reach_a_service_get_what_one_alone_gets);
    RUN(threads_that_reach_a_service_over_TLS_get_what_one_alone_gets);
    RUN(threads_that_reach_nobody_get_what_one_alone_gets);
    return check_end();
}
