/* The observer of a client is told of every attempt, with no lock held and no
 * secret in what it is told, and its finalizer is called exactly once. */
#define _POSIX_C_SOURCE 200809L

#include "echo.h"
#include "functions.h"
#include "wire.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define GET_PATH "{\"method\":\"GET\",\"path\":\"/canary_path\",\"query\":{\"canary_name\":\"canary_value\"}}"
#define TRAIL \
    "{\"idempotency_key\":\"canary_key\",\"event\":{\"group\":\"canary\",\"location\":\"\",\"action\":\"a\"," \
    "\"action_type\":\"C\",\"actor_name\":\"n\",\"actor_id\":\"i\",\"target_name\":\"t\",\"target_id\":\"d\"," \
    "\"occurred_at\":\"2020-01-10T15:30:00-05:00\"}}"

enum { MAX_RECORDS = 64, THREADS = 16 };

/* What an observer was told, and how often its finalizer was called. */
typedef struct told {
    atomic_int records, finalized, wrong;
    pthread_t caller;
    workos_client *client;
    const function *tried; /* what it calls back, if anything */
    char *record[MAX_RECORDS];
} told;

static void keep_record(const char *record, void *user_data)
{
    told *log = user_data;
    int place = atomic_fetch_add(&log->records, 1);
    if (place < MAX_RECORDS)
        log->record[place] = strdup(record);
    atomic_fetch_add(&log->wrong, !pthread_equal(log->caller, pthread_self()));
    atomic_fetch_add(&log->wrong, atomic_load(&log->finalized) > 0);
}

static void count_end(void *user_data)
{
    atomic_fetch_add(&((told *)user_data)->finalized, 1);
}

static void release_log(void *thing)
{
    told *log = thing;
    for (int i = 0; i < MAX_RECORDS; i++)
        free(log->record[i]);
    free(log);
}

/* Kept until after the clients of the test: those are kept later and go first. */
static told *new_log(void)
{
    told *log = calloc(1, sizeof *log);
    if (log == NULL)
        abort();
    log->caller = pthread_self();
    check_keep(log, release_log);
    return log;
}

static void observe(workos_client *client, workos_observer observer, told *log)
{
    CHECK_INT(workos_client_set_observer(client, observer, log, count_end), WORKOS_OK);
    log->client = client;
}

static const char *told_field(told *log, int index, const char *pointer)
{
    return index < MAX_RECORDS ? get(log->record[index], pointer) : NULL;
}

static void check_record(told *log, int index, const char *attempt, const char *http_status, const char *outcome)
{
    check_case("record %d: %s", index, log->record[index] ? log->record[index] : "none");
    CHECK_TEXT(told_field(log, index, "/attempt"), attempt);
    CHECK_TEXT(told_field(log, index, "/http_status"), http_status);
    CHECK_TEXT(told_field(log, index, "/outcome"), outcome);
    const char *duration = told_field(log, index, "/duration_ms");
    CHECK(duration != NULL && strtod(duration, NULL) >= 0);
}

TEST(every_attempt_is_told_once_with_how_it_ended)
{
    const char *const script[] = {http_answer_text("503 Service Unavailable", "{\"message\":\"canary\"}"), WIRE_CLOSE,
                                  http_answer_text("200 OK", "{\"success\":true,\"canary\":1}")};
    told *log = new_log();
    workos_client *client = client_of(wire_url(wire_start(script, 3)), "");
    observe(client, keep_record, log);
    CHECK_STATUS(call(client, "audit_trail.create_event", TRAIL), WORKOS_OK);
    CHECK_INT(log->records, 3);
    check_record(log, 0, "1", "503", "server");
    check_record(log, 1, "2", "null", "network");
    check_record(log, 2, "3", "200", "ok");
    for (int i = 0; i < 3; i++) {
        CHECK_TEXT(told_field(log, i, "/operation"), "audit_trail.create_event");
        CHECK_TEXT(told_field(log, i, "/method"), "POST");
        CHECK_TEXT(told_field(log, i, "/path"), "/events");
        CHECK_TEXT(told_field(log, i, "/request_id"), i == 1 ? "null" : "req_wire");
        CHECK_LACKS(log->record[i], "canary");
        CHECK_LACKS(log->record[i], SANDBOX_KEY);
    }
    CHECK_INT(log->wrong, 0);
}

TEST(a_failure_is_told_too_and_no_secret_with_it)
{
    const char *const script[] = {http_answer_text("400 Bad Request", "{\"message\":\"canary_value\"}"), WIRE_RESET,
                                  WIRE_SILENCE};
    told *log = new_log();
    workos_client *client = client_of(wire_url(wire_start(script, 3)), "\"max_retries\":0");
    workos_client *nobody = client_of(text("http://127.0.0.1:%d", refused_port()), "\"max_retries\":0");
    observe(client, keep_record, log);
    CHECK_STATUS(call(client, "sso.profile", "{\"code\":\"canary_code\",\"code_verifier\":"
                      "\"canary_canary_canary_canary_canary_canary_canary\"}"), WORKOS_REJECTED);
    CHECK_STATUS(call(client, "request", GET_PATH), WORKOS_NETWORK);
    CHECK_STATUS(call(client, "request", "{\"method\":\"GET\",\"path\":\"/canary\",\"options\":{\"timeout_ms\":1000}}"),
                 WORKOS_TIMEOUT);
    check_record(log, 0, "1", "400", "rejected");
    check_record(log, 1, "1", "null", "network");
    check_record(log, 2, "1", "null", "timeout");
    CHECK_TEXT(told_field(log, 1, "/path"), "/");
    CHECK_INT(log->records, 3);
    observe(nobody, keep_record, log);
    CHECK_STATUS(call(nobody, "request", GET_PATH), WORKOS_NETWORK);
    check_record(log, 3, "1", "null", "network");
    for (int i = 0; i < 4; i++) {
        CHECK_LACKS(log->record[i], "canary");
        CHECK_LACKS(log->record[i], SANDBOX_KEY);
        CHECK_LACKS(log->record[i], "127.0.0.1");
    }
}

TEST(what_sends_nothing_is_not_told)
{
    told *log = new_log();
    workos_client *client = client_of("http://127.0.0.1:1", "");
    observe(client, keep_record, log);
    call(client, "sso.authorization_url", "{\"domain\":\"a.com\",\"redirect_uri\":\"http://localhost/\"}");
    build(client, "request", GET_PATH);
    parse(client, "request", GET_PATH, 500, "{}", "{}");
    call(client, "request", "{}");
    CHECK_INT(log->records, 0);
}

TEST(the_finalizer_is_called_once_when_the_observer_is_replaced_or_removed_or_its_client_freed)
{
    told *first = new_log(), *second = new_log(), *third = new_log();
    workos_client *client = echo_client(false);
    observe(client, keep_record, first);
    CHECK_INT(first->finalized, 0);
    observe(client, keep_record, second);
    CHECK_INT(first->finalized, 1);
    CHECK_STATUS(call(client, "request", GET_PATH), WORKOS_OK);
    CHECK_INT(first->records, 0);
    CHECK_INT(second->records, 1);
    CHECK_INT(workos_client_set_observer(client, NULL, NULL, NULL), WORKOS_OK);
    CHECK_INT(second->finalized, 1);
    CHECK_STATUS(call(client, "request", GET_PATH), WORKOS_OK);
    CHECK_INT(second->records, 1);
    observe(client, keep_record, third);
    CHECK_INT(third->finalized, 0);
    workos_client_free(client);
    CHECK_INT(third->finalized, 1);
    workos_client_free(client);
    CHECK_INT(first->finalized + second->finalized + third->finalized, 3);
}

TEST(where_no_observer_is_set_the_finalizer_is_called_at_once)
{
    told *log = new_log();
    workos_client *client = echo_client(false);
    CHECK_INT(workos_client_set_observer(client, NULL, log, count_end), WORKOS_OK);
    CHECK_INT(log->finalized, 1);
    CHECK_INT(workos_client_set_observer(NULL, keep_record, log, count_end), WORKOS_INVALID_ARGUMENT);
    CHECK_INT(log->finalized, 2);
    workos_client_free(client);
    CHECK_INT(workos_client_set_observer(client, keep_record, log, count_end), WORKOS_CLOSED);
    CHECK_INT(log->finalized, 3);
}

/* Calls back into the library with every argument valid, on the very client. */
static void call_back(const char *record, void *user_data)
{
    told *log = user_data;
    const function *tried = log->tried;
    (void)record;
    /* What it calls may send, and is then told of in its turn. */
    if (atomic_fetch_add(&log->records, 1) > 0)
        return;
    arguments call;
    fill(&call, tried, log->client);
    call.out = NULL;
    const value given = tried->run(call.with);
    if (tried->gives == A_STATUS && !passes_the_checks((workos_status)given.number) &&
        given.number != WORKOS_DECODE && given.number != WORKOS_NOT_FOUND && given.number != WORKOS_TIMEOUT)
        atomic_fetch_add(&log->wrong, 1);
    workos_string_free(call.out);
    workos_client_free(call.made);
    workos_queue_free(call.queue);
}

TEST(an_observer_may_call_every_function)
{
    for (EACH_FUNCTION(tried)) {
        told *log = new_log();
        workos_client *client = echo_client(false);
        row(tried, -1, "called back by an observer");
        log->tried = tried;
        observe(client, call_back, log);
        CHECK_STATUS(call(client, "request", GET_PATH), WORKOS_OK);
        CHECK(log->records >= 1);
        CHECK_INT(log->wrong, 0);
        workos_client_free(client);
        CHECK_INT(log->finalized, 1);
    }
}

static void free_own_client(const char *record, void *user_data)
{
    told *log = user_data;
    keep_record(record, user_data);
    workos_client_free(log->client);
    /* It is still being called, so it has not ended. */
    atomic_fetch_add(&log->wrong, atomic_load(&log->finalized));
}

static void remove_itself(const char *record, void *user_data)
{
    told *log = user_data;
    keep_record(record, user_data);
    atomic_fetch_add(&log->wrong, workos_client_set_observer(log->client, NULL, NULL, NULL) != WORKOS_OK);
    atomic_fetch_add(&log->wrong, atomic_load(&log->finalized));
}

TEST(an_observer_may_free_its_client)
{
    told *log = new_log();
    workos_client *client = echo_client(false);
    observe(client, free_own_client, log);
    /* The whole answer was there already, so it is still given. */
    CHECK_STATUS(call(client, "request", GET_PATH), WORKOS_OK);
    CHECK_INT(log->records, 1);
    CHECK_INT(log->finalized, 1);
    CHECK_INT(log->wrong, 0);
    CHECK_STATUS(call(client, "request", GET_PATH), WORKOS_CLOSED);
}

TEST(an_observer_may_remove_itself)
{
    told *log = new_log();
    workos_client *client = echo_client(false);
    observe(client, remove_itself, log);
    CHECK_STATUS(call(client, "request", GET_PATH), WORKOS_OK);
    CHECK_STATUS(call(client, "request", GET_PATH), WORKOS_OK);
    CHECK_INT(log->records, 1);
    CHECK_INT(log->finalized, 1);
    CHECK_INT(log->wrong, 0);
}

static void count_record(const char *record, void *user_data)
{
    told *log = user_data;
    (void)record;
    atomic_fetch_add(&log->records, 1);
    atomic_fetch_add(&log->wrong, atomic_load(&log->finalized) > 0);
}

typedef struct worker {
    pthread_t thread;
    const workos_client *client;
    int calls;
    int wrong;
} worker;

static void *call_repeatedly(void *argument)
{
    worker *self = argument;
    for (int i = 0; i < self->calls; i++)
        self->wrong += !echo_is_own(self->client, "observed");
    return NULL;
}

TEST(sixteen_threads_tell_one_observer_everything)
{
    worker workers[THREADS];
    told *log = new_log();
    workos_client *client = echo_client(false);
    observe(client, count_record, log);
    for (int i = 0; i < THREADS; i++) {
        workers[i] = (worker){.client = client, .calls = check_times(15, 300)};
        if (pthread_create(&workers[i].thread, NULL, call_repeatedly, &workers[i]) != 0)
            abort();
    }
    for (int i = 0; i < THREADS; i++) {
        pthread_join(workers[i].thread, NULL);
        CHECK_INT(workers[i].wrong, 0);
    }
    CHECK_INT(log->records, THREADS * check_times(15, 300));
    CHECK_INT(log->wrong, 0);
    workos_client_free(client);
    CHECK_INT(log->finalized, 1);
}

/* Each attempt is told to one observer, the old or the new, and none is told
 * anything after its finalizer. */
TEST(an_observer_may_be_replaced_while_threads_call)
{
    enum { OBSERVERS = 100 };
    worker workers[THREADS];
    told *logs[OBSERVERS];
    int records = 0;
    for (int i = 0; i < OBSERVERS; i++)
        logs[i] = new_log();
    workos_client *client = echo_client(false);
    observe(client, count_record, logs[0]);
    for (int i = 0; i < THREADS; i++) {
        workers[i] = (worker){.client = client, .calls = 15};
        if (pthread_create(&workers[i].thread, NULL, call_repeatedly, &workers[i]) != 0)
            abort();
    }
    for (int i = 1; i < OBSERVERS; i++) {
        const struct timespec pause = {0, 2000000};
        observe(client, count_record, logs[i]);
        nanosleep(&pause, NULL);
    }
    for (int i = 0; i < THREADS; i++)
        pthread_join(workers[i].thread, NULL);
    workos_client_free(client);
    for (int i = 0; i < OBSERVERS; i++) {
        records += logs[i]->records;
        CHECK_INT(logs[i]->finalized, 1);
        CHECK_INT(logs[i]->wrong, 0);
    }
    CHECK_INT(records, THREADS * 15);
}

/* Waits inside the observer until it is told to come out. */
static atomic_int inside, come_out;

static void wait_inside(const char *record, void *user_data)
{
    const struct timespec pause = {0, 1000000};
    count_record(record, user_data);
    atomic_fetch_add(&inside, 1);
    while (!atomic_load(&come_out))
        nanosleep(&pause, NULL);
    atomic_fetch_add(&((told *)user_data)->wrong, atomic_load(&((told *)user_data)->finalized));
}

TEST(a_client_freed_while_calls_are_inside_the_observer_ends_it_after_the_last)
{
    const struct timespec pause = {0, 1000000};
    worker workers[THREADS];
    told *log = new_log();
    workos_client *client = echo_client(false);
    observe(client, wait_inside, log);
    atomic_store(&inside, 0);
    atomic_store(&come_out, 0);
    for (int i = 0; i < THREADS; i++) {
        workers[i] = (worker){.client = client, .calls = 1};
        if (pthread_create(&workers[i].thread, NULL, call_repeatedly, &workers[i]) != 0)
            abort();
    }
    while (atomic_load(&inside) < THREADS)
        nanosleep(&pause, NULL);
    workos_client_free(client);
    CHECK_INT(log->finalized, 0);
    atomic_store(&come_out, 1);
    for (int i = 0; i < THREADS; i++) {
        pthread_join(workers[i].thread, NULL);
        CHECK_INT(workers[i].wrong, 0);
    }
    CHECK_INT(log->finalized, 1);
    CHECK_INT(log->wrong, 0);
    CHECK_INT(log->records, THREADS);
}

int main(void)
{
    calls_begin();
    RUN(every_attempt_is_told_once_with_how_it_ended);
    RUN(a_failure_is_told_too_and_no_secret_with_it);
    RUN(what_sends_nothing_is_not_told);
    RUN(the_finalizer_is_called_once_when_the_observer_is_replaced_or_removed_or_its_client_freed);
    RUN(where_no_observer_is_set_the_finalizer_is_called_at_once);
    RUN(an_observer_may_call_every_function);
    RUN(an_observer_may_free_its_client);
    RUN(an_observer_may_remove_itself);
    RUN(sixteen_threads_tell_one_observer_everything);
    RUN(an_observer_may_be_replaced_while_threads_call);
    RUN(a_client_freed_while_calls_are_inside_the_observer_ends_it_after_the_last);
    return check_end();
}
