/* A client on both sides of fork(): parent and child have connections of their
 * own, no lock is inherited held, and no random value is made twice. */
#define _POSIX_C_SOURCE 200809L

#include "sandbox.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define EVENT_FORM \
    "{\"idempotency_key\":\"%s\",\"event\":{\"group\":\"%s\",\"location\":\"\",\"action\":\"a\"," \
    "\"action_type\":\"C\",\"actor_name\":\"n\",\"actor_id\":\"i\",\"target_name\":\"t\"," \
    "\"target_id\":\"d\",\"occurred_at\":\"2020-01-10T15:30:00-05:00\"}}"
#define KEYLESS \
    "{\"event\":{},\"options\":{\"validate\":false}}"

enum { CHILDREN = 24, CHILD_SECONDS = 30, THREADS = 4, UUID_LENGTH = 36 };

static workos_status create_event(const workos_client *client, const char *key, const char *group, char **out)
{
    char params[600];
    snprintf(params, sizeof params, EVENT_FORM, key, group);
    return workos_audit_trail_create_event(client, params, out);
}

/* A reused key's conflict names the key, which tells whose answer it is. */
static bool gets_own_answers(const workos_client *client, int number, int rounds)
{
    bool right = true;
    for (int round = 0; round < rounds; round++) {
        char key[64], *out = NULL;
        snprintf(key, sizeof key, "process-%ld-%d-%d", (long)getpid(), number, round);
        right &= create_event(client, key, "first", NULL) == WORKOS_OK;
        right &= create_event(client, key, "second", &out) == WORKOS_CONFLICT && out && strstr(out, key);
        workos_string_free(out);
    }
    return right;
}

/* What a child does with what it inherited. An alarm ends one that hangs. */
static void child(workos_client *client, int number)
{
    workos_client *own = NULL;
    char config[300];
    alarm(CHILD_SECONDS);
    bool right = gets_own_answers(client, number, 3);
    snprintf(config, sizeof config, "{\"base_url\":\"%s\",\"api_key\":\"%s\"}", sandbox_url, SANDBOX_KEY);
    right &= workos_client_new(config, &own, NULL) == WORKOS_OK;
    right &= gets_own_answers(own, 1000 + number, 1);
    workos_client_free(own);
    workos_client_free(client);
    right &= workos_call(client, "request", "{\"method\":\"GET\",\"path\":\"/x\"}", NULL) == WORKOS_CLOSED;
    _exit(right ? 0 : 1);
}

static void check_child(pid_t process)
{
    int state = 0;
    check_that(process > 0 && waitpid(process, &state, 0) == process && WIFEXITED(state) && WEXITSTATUS(state) == 0,
               __FILE__, __LINE__, "a child ended with %s %d",
               WIFSIGNALED(state) ? "signal" : "exit code",
               WIFSIGNALED(state) ? WTERMSIG(state) : WEXITSTATUS(state));
}

TEST(parent_and_children_use_the_client_at_once)
{
    workos_client *client = sandbox_client();
    pid_t children[CHILDREN];
    CHECK(gets_own_answers(client, 0, 1));
    for (int i = 0; i < CHILDREN; i++) {
        children[i] = fork();
        if (children[i] == 0)
            child(client, i);
    }
    CHECK(gets_own_answers(client, 1, 20));
    for (int i = 0; i < CHILDREN; i++)
        check_child(children[i]);
    CHECK(gets_own_answers(client, 2, 1));
}

typedef struct caller {
    pthread_t thread;
    const workos_client *client;
    int number;
    atomic_bool *stop;
    bool right;
} caller;

static void *call_until_stopped(void *argument)
{
    caller *self = argument;
    self->right = true;
    for (int round = 0; !atomic_load(self->stop); round++) {
        workos_client *made = NULL;
        self->right &= gets_own_answers(self->client, 100 * self->number + round % 100 + 10000 * (round / 100), 1);
        self->right &= workos_client_new("{}", &made, NULL) == WORKOS_OK;
        workos_client_free(made);
    }
    return NULL;
}

TEST(children_are_made_while_other_threads_are_inside_the_library)
{
    workos_client *client = sandbox_client();
    caller callers[THREADS];
    pid_t children[CHILDREN];
    atomic_bool stop = false;
    for (int i = 0; i < THREADS; i++) {
        callers[i] = (caller){.client = client, .number = 1 + i, .stop = &stop};
        if (pthread_create(&callers[i].thread, NULL, call_until_stopped, &callers[i]) != 0)
            abort();
    }
    for (int i = 0; i < CHILDREN; i++) {
        children[i] = fork();
        if (children[i] == 0)
            child(client, i);
    }
    for (int i = 0; i < CHILDREN; i++)
        check_child(children[i]);
    atomic_store(&stop, true);
    for (int i = 0; i < THREADS; i++) {
        pthread_join(callers[i].thread, NULL);
        CHECK(callers[i].right);
    }
}

/* Writes the idempotency key that a request would get here; 36 bytes go into
 * a pipe in one piece. */
static void tell_key(const workos_client *client, int pipe_end)
{
    char *out = NULL, *key = NULL;
    if (workos_request_build(client, "audit_trail.create_event", KEYLESS, &out) == WORKOS_OK &&
        workos_json_get(out, "/headers/Idempotency-Key", &key) == WORKOS_OK &&
        write(pipe_end, key, UUID_LENGTH) != UUID_LENGTH)
        abort();
    workos_string_free(key);
    workos_string_free(out);
}

TEST(parent_and_children_never_make_the_same_key)
{
    workos_client *client = sandbox_client();
    char keys[CHILDREN + 2][UUID_LENGTH + 1] = {{0}};
    int ends[2], count = 0;
    if (pipe(ends) != 0)
        abort();
    tell_key(client, ends[1]);
    for (int i = 0; i < CHILDREN; i++) {
        pid_t process = fork();
        if (process == 0) {
            tell_key(client, ends[1]);
            _exit(0);
        }
        check_child(process);
    }
    tell_key(client, ends[1]);
    close(ends[1]);
    while (count < CHILDREN + 2 && read(ends[0], keys[count], UUID_LENGTH) == UUID_LENGTH)
        count++;
    close(ends[0]);
    CHECK_INT(count, CHILDREN + 2);
    for (int i = 0; i < count; i++)
        for (int j = 0; j < i; j++)
            CHECK(strcmp(keys[i], keys[j]) != 0);
}

/* The child closes what it inherited; the parent's connection has to live on. */
TEST(a_child_that_frees_the_client_leaves_the_parents_connection_alone)
{
    workos_client *client = sandbox_client();
    CHECK(gets_own_answers(client, 3, 1));
    pid_t process = fork();
    if (process == 0) {
        alarm(CHILD_SECONDS);
        workos_client_free(client);
        _exit(0);
    }
    check_child(process);
    CHECK(gets_own_answers(client, 4, 5));
}

int main(void)
{
    calls_begin();
    RUN(parent_and_children_use_the_client_at_once);
    RUN(children_are_made_while_other_threads_are_inside_the_library);
    RUN(parent_and_children_never_make_the_same_key);
    RUN(a_child_that_frees_the_client_leaves_the_parents_connection_alone);
    return check_end();
}
