/* A queue as a host in C sees it: its descriptor, its threads, and what becomes
 * of it in a child of fork(). */
#define _POSIX_C_SOURCE 200809L

#include "calls.h"
#include "echo.h"
#include "wire.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define GET_X "{\"method\":\"GET\",\"path\":\"/x\"}"

static void free_queue(void *queue)
{
    workos_queue_free(queue);
}

static workos_queue *new_queue(const char *config)
{
    workos_queue *queue = NULL;
    char *error = NULL;
    CHECK_INT(workos_queue_new(config, &queue, &error), WORKOS_OK);
    CHECK(error == NULL);
    check_keep(queue, free_queue);
    return queue;
}

static uint64_t submit(const workos_client *client, workos_queue *queue, void *user_data)
{
    uint64_t id = 0;
    char *error = NULL;
    CHECK_INT(workos_submit(client, queue, "request", GET_X, user_data, &id, &error), WORKOS_OK);
    CHECK(error == NULL && id != 0);
    return id;
}

/* As it must not be taken. */
static result refuse(const workos_client *client, workos_queue *queue, const char *operation, const char *params)
{
    char *error = NULL;
    uint64_t id = 7;
    workos_status status = workos_submit(client, queue, operation, params, NULL, &id, &error);
    CHECK(id == 7);
    return take(status, error);
}

static bool readable(int fd, int timeout_ms)
{
    struct pollfd waited = {.fd = fd, .events = POLLIN};
    return poll(&waited, 1, timeout_ms) == 1;
}

TEST(a_loop_waits_for_the_descriptor_and_takes_until_there_is_none)
{
    enum { CALLS = 200 };
    workos_client *client = echo_client(false);
    workos_queue *queue = new_queue(NULL);
    int fd = (int)workos_queue_fd(queue);
    CHECK(fd >= 0 && !readable(fd, 0));
    CHECK((fcntl(fd, F_GETFD) & FD_CLOEXEC) != 0);

    bool seen[CALLS] = {false};
    for (int i = 0; i < CALLS; i++)
        submit(client, queue, &seen[i]);
    int taken = 0;
    while (taken < CALLS && readable(fd, 10000)) {
        void *user_data = NULL;
        workos_status status = -1;
        char *out = NULL;
        while (workos_queue_next(queue, 0, NULL, &user_data, &status, &out) == WORKOS_OK) {
            result got = take(status, out);
            CHECK_STATUS(got, WORKOS_OK);
            CHECK(!*(bool *)user_data);
            *(bool *)user_data = true;
            taken++;
        }
    }
    for (int i = 0; i < CALLS; i++)
        CHECK(seen[i]);
    CHECK_INT(taken, CALLS);
    CHECK(!readable(fd, 0));
}

TEST(what_is_not_taken_is_untouched)
{
    workos_queue *queue = new_queue("{}");
    uint64_t id = 7;
    void *user_data = &id;
    workos_status status = 77;
    char *out = (char *)"x";
    CHECK_INT(workos_queue_next(queue, 0, &id, &user_data, &status, &out), WORKOS_TIMEOUT);
    CHECK(id == 7 && user_data == &id && status == 77 && out == NULL);
    CHECK_INT(workos_queue_next(queue, 0, NULL, NULL, NULL, NULL), WORKOS_TIMEOUT);
    workos_queue_close(queue);
    CHECK_INT(workos_queue_next(queue, INT32_MAX, &id, &user_data, &status, &out), WORKOS_CLOSED);
    CHECK(id == 7 && out == NULL);
}

TEST(a_stale_queue_is_closed)
{
    workos_client *client = echo_client(false);
    workos_queue *queue = NULL;
    CHECK_INT(workos_queue_new("{}", &queue, NULL), WORKOS_OK);
    workos_queue_free(queue);
    workos_queue_free(queue);
    workos_queue_close(queue);
    CHECK_INT(workos_queue_fd(queue), -1);
    CHECK_INT(workos_cancel(queue, 1), WORKOS_CLOSED);
    CHECK_INT(workos_queue_next(queue, -1, NULL, NULL, NULL, NULL), WORKOS_CLOSED);
    result got = refuse(client, queue, "request", GET_X);
    CHECK_STATUS(got, WORKOS_CLOSED);
    CHECK_FIELD(got.out, "/performed", "no");
    CHECK_INT(workos_queue_fd(NULL), -1);
}

TEST(the_client_comes_first_then_the_queue_then_the_operation_then_the_arguments_then_room)
{
    workos_client *client = client_with("{\"base_url\":\"http://127.0.0.1:1\",\"api_key\":\"k\"}");
    workos_queue *queue = new_queue("{\"max_in_flight\":1}"), *closed = new_queue("{}");
    workos_queue_close(closed);
    const char *script[] = {WIRE_SILENCE};
    workos_client *slow = client_of(wire_url(wire_start(script, 1)), "\"timeout_ms\":60000");
    submit(slow, queue, NULL);
    CHECK_STATUS(refuse(NULL, closed, "no.such", "["), WORKOS_INVALID_ARGUMENT);
    CHECK_STATUS(refuse(client, closed, "no.such", "["), WORKOS_CLOSED);
    CHECK_STATUS(refuse(client, queue, "no.such", "["), WORKOS_UNSUPPORTED);
    CHECK_STATUS(refuse(client, queue, "request", "["), WORKOS_INVALID_ARGUMENT);
    CHECK_STATUS(refuse(client, queue, "request", GET_X), WORKOS_QUEUE_FULL);
}

static workos_queue *freed_inside;
static atomic_int records;

static void free_the_queue(const char *record_json, void *user_data)
{
    (void)record_json;
    (void)user_data;
    long long began = check_now_ms();
    workos_queue_free(freed_inside);
    records += check_is_slowed() || check_now_ms() - began < 100 ? 1 : 1000;
}

static void *wait_for_the_end(void *queue)
{
    return (void *)(intptr_t)workos_queue_next(queue, 10000, NULL, NULL, NULL, NULL);
}

TEST(an_observer_may_free_its_queue)
{
    workos_client *client = echo_client(false);
    freed_inside = new_queue("{}");
    records = 0;
    CHECK_INT(workos_client_set_observer(client, free_the_queue, NULL, NULL), WORKOS_OK);
    pthread_t waiting;
    void *ended = NULL;
    CHECK_INT(pthread_create(&waiting, NULL, wait_for_the_end, freed_inside), 0);
    submit(client, freed_inside, NULL);
    pthread_join(waiting, &ended);
    CHECK_INT((intptr_t)ended, WORKOS_CLOSED);
    /* It may still be inside. */
    for (long long began = check_now_ms(); records == 0 && check_now_ms() - began < 10000;)
        poll(NULL, 0, 1);
    CHECK_INT(records, 1);
    CHECK_INT(workos_client_set_observer(client, NULL, NULL, NULL), WORKOS_OK);
}

/* Takes a record, and gives its "call", NULL where it has none. */
static const char *take_record(workos_queue *queue)
{
    uint64_t id = 7;
    void *user_data = queue;
    workos_status status = -1;
    char *out = NULL;
    CHECK_INT(workos_queue_next(queue, 10000, &id, &user_data, &status, &out), WORKOS_OK);
    CHECK(id == 0 && user_data == NULL && status == WORKOS_OK);
    result record = take(status, out);
    CHECK_FIELD(record.out, "/operation", "request");
    CHECK_FIELD(record.out, "/http_status", "200");
    CHECK_FIELD(record.out, "/outcome", "ok");
    return get(record.out, "/call");
}

TEST(a_queue_told_of_attempts_hands_out_each_before_its_completion)
{
    enum { CALLS = 100 };
    workos_client *client = echo_client(false);
    workos_queue *queue = new_queue("{\"max_in_flight\":100}");
    CHECK_INT(workos_client_set_observer(client, workos_queue_tell, queue, NULL), WORKOS_OK);
    for (int i = 0; i < CALLS; i++)
        submit(client, queue, NULL);
    bool told[CALLS + 1] = {false};
    for (int i = 0; i < 2 * CALLS; i++) {
        uint64_t id = 7;
        workos_status status = -1;
        char *out = NULL;
        CHECK_INT(workos_queue_next(queue, 10000, &id, NULL, &status, &out), WORKOS_OK);
        result got = take(status, out);
        CHECK_STATUS(got, WORKOS_OK);
        if (id != 0) {
            CHECK(told[id]);
            continue;
        }
        id = strtoull(get(got.out, "/call"), NULL, 10);
        CHECK(id >= 1 && id <= CALLS && !told[id]);
        told[id] = true;
    }
    CHECK_INT(workos_queue_next(queue, 0, NULL, NULL, NULL, NULL), WORKOS_TIMEOUT);
}

TEST(no_more_records_wait_than_max_in_flight_says_and_they_take_no_calls_room)
{
    workos_client *client = echo_client(false);
    workos_queue *queue = new_queue("{\"max_in_flight\":2}");
    CHECK_INT(workos_client_set_observer(client, workos_queue_tell, queue, NULL), WORKOS_OK);
    for (int i = 0; i < 4; i++)
        CHECK_STATUS(call(client, "request", GET_X), WORKOS_OK);
    /* A blocking call has no id. */
    CHECK(take_record(queue) == NULL && take_record(queue) == NULL);
    CHECK_INT(workos_queue_next(queue, 0, NULL, NULL, NULL, NULL), WORKOS_TIMEOUT);
    for (int i = 0; i < 2; i++)
        CHECK_STATUS(call(client, "request", GET_X), WORKOS_OK);
    for (int i = 0; i < 2; i++)
        submit(client, queue, NULL);
    CHECK(take_record(queue) == NULL && take_record(queue) == NULL);
    for (int i = 0; i < 2;)
        i += workos_queue_next(queue, 10000, NULL, NULL, NULL, NULL) == WORKOS_OK;

    /* One that is gone, or none, is told in vain. */
    workos_queue_free(queue);
    CHECK_STATUS(call(client, "request", GET_X), WORKOS_OK);
    workos_queue_tell("{}", NULL);
}

/* The child of a queue's user: 0 where all is as it must be. */
static int in_the_child(workos_client *client, workos_queue *queue, int fd)
{
    if (workos_queue_fd(queue) != -1 || workos_cancel(queue, 1) != WORKOS_WRONG_PROCESS)
        return 1;
    if (workos_queue_next(queue, 1000, NULL, NULL, NULL, NULL) != WORKOS_WRONG_PROCESS)
        return 2;
    /* Before all other checks. */
    if (workos_submit(NULL, queue, "no.such", "[", NULL, NULL, NULL) != WORKOS_WRONG_PROCESS)
        return 3;
    /* The number is open, and never readable; nothing of the parent's can be read from it. */
    char byte;
    if (fcntl(fd, F_GETFD) < 0 || readable(fd, 50) || read(fd, &byte, 1) != -1)
        return 4;
    workos_queue_close(queue);
    workos_queue_free(queue);
    if (fcntl(fd, F_GETFD) != -1 || errno != EBADF)
        return 5;
    workos_queue *own = NULL;
    workos_status status = -1;
    char *out = NULL;
    if (workos_queue_new("{}", &own, NULL) != WORKOS_OK)
        return 6;
    if (workos_submit(client, own, "request", GET_X, NULL, NULL, NULL) != WORKOS_OK)
        return 7;
    if (workos_queue_next(own, 10000, NULL, NULL, &status, &out) != WORKOS_OK || status != WORKOS_OK)
        return 8;
    workos_string_free(out);
    workos_queue_free(own);
    return 0;
}

TEST(in_a_child_of_fork_a_queue_is_dead_and_the_parents_calls_go_on)
{
    enum { CALLS = 20 };
    workos_client *client = echo_client(false);
    workos_queue *queue = new_queue("{}");
    int fd = (int)workos_queue_fd(queue);
    for (int round = 0; round < check_times(5, 50); round++) {
        for (int i = 0; i < CALLS; i++)
            submit(client, queue, NULL);
        pid_t child = fork();
        if (child == 0)
            _exit(in_the_child(client, queue, fd));
        int state = 0;
        CHECK(waitpid(child, &state, 0) == child && WIFEXITED(state));
        CHECK_INT(WEXITSTATUS(state), 0);
        check_count("forks", 1);
        for (int i = 0; i < CALLS; i++) {
            workos_status status = -1;
            char *out = NULL;
            CHECK(readable(fd, 10000));
            CHECK_INT(workos_queue_next(queue, 10000, NULL, NULL, &status, &out), WORKOS_OK);
            CHECK_STATUS(take(status, out), WORKOS_OK);
        }
        CHECK_INT(workos_queue_next(queue, 0, NULL, NULL, NULL, NULL), WORKOS_TIMEOUT);
    }
}

TEST(its_thread_takes_no_signal)
{
    /* Where every other thread blocks it, a signal that is sent to the process waits. */
    workos_client *client = echo_client(false);
    workos_queue *queue = new_queue("{}");
    sigset_t one, pending, before;
    sigemptyset(&one);
    sigaddset(&one, SIGUSR1);
    pthread_sigmask(SIG_BLOCK, &one, &before);
    submit(client, queue, NULL);
    CHECK_INT(workos_queue_next(queue, 10000, NULL, NULL, NULL, NULL), WORKOS_OK);
    kill(getpid(), SIGUSR1);
    sigpending(&pending);
    CHECK(sigismember(&pending, SIGUSR1) == 1);
    struct timespec now = {0, 0};
    CHECK_INT(sigtimedwait(&one, NULL, &now), SIGUSR1);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
}

int main(void)
{
    calls_begin();
    RUN(a_loop_waits_for_the_descriptor_and_takes_until_there_is_none);
    RUN(what_is_not_taken_is_untouched);
    RUN(a_stale_queue_is_closed);
    RUN(the_client_comes_first_then_the_queue_then_the_operation_then_the_arguments_then_room);
    RUN(an_observer_may_free_its_queue);
    RUN(a_queue_told_of_attempts_hands_out_each_before_its_completion);
    RUN(no_more_records_wait_than_max_in_flight_says_and_they_take_no_calls_room);
    RUN(in_a_child_of_fork_a_queue_is_dead_and_the_parents_calls_go_on);
    RUN(its_thread_takes_no_signal);
    return check_end();
}
