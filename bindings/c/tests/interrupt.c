/* The function that a host registers to end a waiting call. */
#define _POSIX_C_SOURCE 200809L

#include "echo.h"
#include "wire.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define GET_X "{\"method\":\"GET\",\"path\":\"/x\",\"options\":{\"timeout_ms\":%d}}"

enum { MANY = 1000000, ASK_EVERY_MS = 250, LATE_MS = 200 };

typedef struct asked {
    atomic_int times;
    int end_after; /* so many times */
    long long first_ms;
    pthread_t thread;
    workos_client *client; /* to call from inside, or NULL */
    bool replaces, forks;
    pid_t child;
    int sleep_ms;
    atomic_bool inside;
} asked;

static void sleep_ms(int time)
{
    struct timespec rest = {time / 1000, time % 1000 * 1000000L};
    while (nanosleep(&rest, &rest) != 0)
        continue;
}

static int ask(void *user_data)
{
    asked *self = user_data;
    if (atomic_fetch_add(&self->times, 1) == 0)
        self->first_ms = check_now_ms();
    self->thread = pthread_self();
    atomic_store(&self->inside, true);
    if (self->client != NULL)
        CHECK_STATUS(build(self->client, "request", text(GET_X, 100)), WORKOS_OK);
    if (self->replaces)
        workos_client_set_interrupt(self->client, NULL, NULL, NULL);
    if (self->forks && self->child < 0)
        self->child = fork();
    if (self->sleep_ms > 0)
        sleep_ms(self->sleep_ms);
    atomic_store(&self->inside, false);
    return atomic_load(&self->times) >= self->end_after;
}

static workos_client *silent_client(const char *members)
{
    static const char *const script[] = {WIRE_SILENCE};
    return client_of(wire_url(wire_start(script, 1)), members);
}

static void set(workos_client *client, asked *who)
{
    char *error = sandbox_url;
    CHECK_INT(workos_client_set_interrupt(client, ask, who, &error), WORKOS_OK);
    CHECK(error == NULL);
}

TEST(a_waiting_call_asks_every_250_ms_and_ends_when_it_is_told_to)
{
    asked who = {.end_after = 3};
    workos_client *client = silent_client("\"max_retries\":2");
    set(client, &who);
    long long began = check_now_ms();
    result got = call(client, "request", text(GET_X, 20000));
    long long took = check_now_ms() - began;
    CHECK_STATUS(got, WORKOS_CANCELED);
    CHECK_FIELD(got.out, "/performed", "maybe");
    CHECK_FIELD(got.out, "/retryable", "true"); /* a GET */
    CHECK_FIELD(got.out, "/attempts", "1");
    CHECK_INT(who.times, 3);
    CHECK(pthread_equal(who.thread, pthread_self()));
    CHECK(took >= 3 * ASK_EVERY_MS - 5 && took < 3 * (ASK_EVERY_MS + LATE_MS));
    /* It is asked anew in the next call, which goes on. */
    who.end_after = MANY;
    CHECK_STATUS(call(client, "request", text(GET_X, 600)), WORKOS_TIMEOUT);
    CHECK_INT(who.times, 5);
}

TEST(a_call_that_does_not_wait_long_asks_nobody)
{
    asked who = {.end_after = 1};
    workos_client *client = sandbox_client();
    set(client, &who);
    CHECK_STATUS(call(client, "sso.list_connections", NULL), WORKOS_OK);
    CHECK_STATUS(call(client, "sso.authorization_url", NULL), WORKOS_INVALID_ARGUMENT);
    CHECK_INT(who.times, 0);
}

TEST(nothing_was_performed_where_nothing_was_sent)
{
    /* The port accepts, and says nothing to TLS. */
    asked who = {.end_after = 1};
    static const char *const script[] = {WIRE_SILENCE};
    const char *plain = wire_url(wire_start(script, 1));
    workos_client *client = client_of(text("https%s", plain + 4), "\"max_retries\":0");
    set(client, &who);
    result got = call(client, "request", text(GET_X, 20000));
    CHECK_STATUS(got, WORKOS_CANCELED);
    CHECK_FIELD(got.out, "/performed", "no");
}

TEST(what_may_have_been_done_is_not_done_again_without_a_key)
{
    static const char *const members[] = {"", ",\"idempotency_key\":\"key_1\""};
    static const char *const retryable[] = {"false", "true"};
    for (int i = 0; i < 2; i++) {
        asked who = {.end_after = 1};
        workos_client *client = silent_client("");
        set(client, &who);
        const char *params = text("{\"method\":\"POST\",\"path\":\"/x\",\"options\":{\"timeout_ms\":20000}%s}", members[i]);
        result got = call(client, "request", params);
        CHECK_STATUS(got, WORKOS_CANCELED);
        CHECK_FIELD(got.out, "/performed", "maybe");
        CHECK_FIELD(got.out, "/retryable", retryable[i]);
    }
}

TEST(the_wait_before_a_retry_asks_too)
{
    static const char *const script[] = {"HTTP/1.1 429 Too Many Requests\r\nRetry-After: 15\r\n"
                                         "Content-Length: 2\r\nConnection: close\r\n\r\n{}"};
    asked who = {.end_after = 2};
    workos_client *client = client_of(wire_url(wire_start(script, 1)), "\"max_retries\":1");
    set(client, &who);
    long long began = check_now_ms();
    result got = call(client, "request", text(GET_X, 20000));
    CHECK_STATUS(got, WORKOS_CANCELED);
    CHECK_FIELD(got.out, "/performed", "no");
    CHECK_FIELD(got.out, "/retryable", "true");
    CHECK_FIELD(got.out, "/attempts", "1");
    CHECK(check_now_ms() - began < 5000);
}

static void ignore_signal(int number)
{
    (void)number;
}

typedef struct sender {
    pthread_t to;
    long long sent_ms;
} sender;

static void *send_signal(void *argument)
{
    sender *self = argument;
    sleep_ms(100);
    self->sent_ms = check_now_ms();
    pthread_kill(self->to, SIGUSR1);
    return NULL;
}

TEST(a_signal_that_interrupts_the_wait_asks_at_once)
{
    asked who = {.end_after = 1};
    sender from = {.to = pthread_self()};
    struct sigaction action = {.sa_handler = ignore_signal, .sa_flags = SA_RESTART};
    pthread_t thread;
    workos_client *client = silent_client("");
    set(client, &who);
    sigaction(SIGUSR1, &action, NULL);
    CHECK_INT(pthread_create(&thread, NULL, send_signal, &from), 0);
    CHECK_STATUS(call(client, "request", text(GET_X, 20000)), WORKOS_CANCELED);
    pthread_join(thread, NULL);
    CHECK(who.first_ms - from.sent_ms < 100);
}

TEST(it_may_use_the_client_and_take_itself_away)
{
    asked who = {.end_after = MANY};
    workos_client *client = silent_client("");
    who.client = client;
    set(client, &who);
    CHECK_STATUS(call(client, "request", text(GET_X, 600)), WORKOS_TIMEOUT);
    CHECK_INT(who.times, 2);
    who.replaces = true;
    CHECK_STATUS(call(client, "request", text(GET_X, 600)), WORKOS_TIMEOUT);
    CHECK_INT(who.times, 3);
}

typedef struct caller {
    pthread_t thread;
    const workos_client *client;
    const char *params;
    workos_status status;
} caller;

static void *call_silent(void *argument)
{
    caller *self = argument;
    self->status = workos_call(self->client, "request", self->params, NULL);
    return NULL;
}

TEST(when_it_was_replaced_nobody_is_in_it_any_more)
{
    asked who = {.end_after = MANY, .sleep_ms = 300};
    workos_client *client = silent_client("");
    caller waiting = {.client = client, .params = text(GET_X, 1500)};
    set(client, &who);
    CHECK_INT(pthread_create(&waiting.thread, NULL, call_silent, &waiting), 0);
    while (!atomic_load(&who.inside))
        sleep_ms(1);
    CHECK_INT(workos_client_set_interrupt(client, NULL, NULL, NULL), WORKOS_OK);
    CHECK(!atomic_load(&who.inside));
    int times = who.times;
    pthread_join(waiting.thread, NULL);
    CHECK_INT(waiting.status, WORKOS_TIMEOUT);
    CHECK_INT(who.times, times);
}

TEST(a_fork_inside_it_ends_the_call_in_the_child)
{
    asked who = {.end_after = 2, .forks = true, .child = -1};
    workos_client *client = silent_client("");
    int state = -1;
    set(client, &who);
    result got = call(client, "request", text(GET_X, 20000));
    if (who.child == 0)
        _exit(got.status == WORKOS_WRONG_PROCESS ? 0 : 1);
    CHECK_STATUS(got, WORKOS_CANCELED);
    CHECK(waitpid(who.child, &state, 0) == who.child && WIFEXITED(state) && WEXITSTATUS(state) == 0);
}

TEST(a_freed_client_and_NULL_have_none)
{
    workos_client *client = sandbox_client();
    char *error = NULL;
    workos_client_free(client);
    workos_status status = workos_client_set_interrupt(client, ask, NULL, &error);
    CHECK_STATUS(take(status, error), WORKOS_CLOSED);
    status = workos_client_set_interrupt(NULL, ask, NULL, &error);
    CHECK_STATUS(take(status, error), WORKOS_INVALID_ARGUMENT);
}

int main(void)
{
    calls_begin();
    RUN(a_waiting_call_asks_every_250_ms_and_ends_when_it_is_told_to);
    RUN(a_call_that_does_not_wait_long_asks_nobody);
    RUN(nothing_was_performed_where_nothing_was_sent);
    RUN(what_may_have_been_done_is_not_done_again_without_a_key);
    RUN(the_wait_before_a_retry_asks_too);
    RUN(a_signal_that_interrupts_the_wait_asks_at_once);
    RUN(it_may_use_the_client_and_take_itself_away);
    RUN(when_it_was_replaced_nobody_is_in_it_any_more);
    RUN(a_fork_inside_it_ends_the_call_in_the_child);
    RUN(a_freed_client_and_NULL_have_none);
    return check_end();
}
