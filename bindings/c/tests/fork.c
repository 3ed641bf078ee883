/* A client on both sides of fork(): parent and child have connections of their
 * own, no lock is inherited held, and no random value is made twice. */
#define _POSIX_C_SOURCE 200809L

#include "echo.h"

#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { AT_ONCE = 6, CHILD_SECONDS = 60, THREADS = 8 };

/* The clients that exist when children are made: in plain and in TLS. */
static workos_client *shared[2];

/* The parameters of tokens.verify, with a good token of the server's. */
static char good_token[1024];

static void learn_token(void)
{
    char *letter = good_token;
    snprintf(good_token, sizeof good_token, "{\"token\":\"%s\"}", echo_secret("access_token"));
    /* It comes with the lowest bit of each letter changed. */
    for (letter += strlen("{\"token\":\""); *letter != '"'; letter++)
        *letter ^= 1;
}

static bool verifies(const workos_client *client)
{
    char *out = NULL;
    bool right = workos_call(client, "tokens.verify", good_token, &out) == WORKOS_OK;
    workos_string_free(out);
    return right;
}

static bool calls_shared(const char *who, int round)
{
    bool right = true;
    for (int tls = 0; tls < 2; tls++) {
        char group[80];
        snprintf(group, sizeof group, "%s-%ld-%d-%d", who, (long)getpid(), round, tls);
        right &= echo_is_own(shared[tls], group);
        right &= verifies(shared[tls]);
    }
    return right;
}

static bool makes_calls_and_frees(const char *who, int round)
{
    bool right = true;
    for (int tls = 0; tls < 2; tls++) {
        workos_client *made = NULL;
        char config[ECHO_MEMBERS_ROOM], group[80];
        echo_config(config, sizeof config, tls, SANDBOX_KEY);
        snprintf(group, sizeof group, "%s-own-%ld-%d-%d", who, (long)getpid(), round, tls);
        right &= workos_client_new(config, &made, NULL) == WORKOS_OK;
        right &= echo_is_own(made, group);
        right &= verifies(made);
        workos_client_free(made);
    }
    return right;
}

/* What a child does with what it inherited. An alarm ends one that hangs. */
static void child(int number)
{
    alarm(CHILD_SECONDS);
    bool right = calls_shared("child", 0);
    right &= makes_calls_and_frees("child", 0);
    right &= calls_shared("child", 1);
    for (int tls = 0; tls < 2; tls++) {
        workos_client_free(shared[tls]);
        right &= workos_client_set_api_key(shared[tls], "sk_other", NULL) == WORKOS_CLOSED;
    }
    /* Every other one takes the long way out, through what runs at exit. */
    if (number % 2 == 0)
        _exit(right ? 0 : 1);
    exit(right ? 0 : 1);
}

static void check_child(pid_t process)
{
    int state = 0;
    check_that(process > 0 && waitpid(process, &state, 0) == process && WIFEXITED(state) && WEXITSTATUS(state) == 0,
               __FILE__, __LINE__, "a child ended with %s %d",
               WIFSIGNALED(state) ? "signal" : "exit code",
               WIFSIGNALED(state) ? WTERMSIG(state) : WEXITSTATUS(state));
}

/* Makes `count` children, a few of them alive at once. */
static void fork_children(int count)
{
    pid_t alive[AT_ONCE] = {0};
    for (int i = 0; i < count + AT_ONCE; i++) {
        pid_t *place = &alive[i % AT_ONCE];
        if (*place != 0)
            check_child(*place);
        *place = i < count ? fork() : 0;
        if (i < count && *place == 0)
            child(i);
    }
    check_count("children of fork()", count);
}

static void check_keys_are_unique(void)
{
    const char *summary = echo_summary();
    CHECK_FIELD(summary, "/repeated", "[]");
    /* Every request had a key, and no two had the same. */
    CHECK_TEXT(get(summary, "/keys"), get(summary, "/requests"));
    CHECK(atoi(get(summary, "/keys")) > 0);
}

static void share_clients(void)
{
    shared[0] = echo_client(false);
    shared[1] = echo_client(true);
    learn_token();
    echo_summary();
}

TEST(parent_and_children_use_the_clients_at_once)
{
    share_clients();
    CHECK(calls_shared("before", 0));
    pid_t alive[AT_ONCE];
    for (int i = 0; i < AT_ONCE; i++)
        if ((alive[i] = fork()) == 0)
            child(i);
    for (int round = 0; round < 20; round++)
        CHECK(calls_shared("parent", round));
    for (int i = 0; i < AT_ONCE; i++)
        check_child(alive[i]);
    CHECK(calls_shared("after", 0));
    check_keys_are_unique();
    check_count("children of fork()", AT_ONCE);
}

typedef struct caller {
    pthread_t thread;
    char name[16];
    atomic_bool *stop;
    int rounds;
    bool right;
} caller;

static void *call_until_stopped(void *argument)
{
    caller *self = argument;
    for (self->right = true; !atomic_load(self->stop); self->rounds++) {
        self->right &= calls_shared(self->name, self->rounds);
        self->right &= makes_calls_and_frees(self->name, self->rounds);
    }
    return NULL;
}

TEST(children_are_made_while_other_threads_are_inside_the_library)
{
    caller callers[THREADS];
    atomic_bool stop = false;
    share_clients();
    for (int i = 0; i < THREADS; i++) {
        callers[i] = (caller){.stop = &stop};
        snprintf(callers[i].name, sizeof callers[i].name, "thread%d", i);
        if (pthread_create(&callers[i].thread, NULL, call_until_stopped, &callers[i]) != 0)
            abort();
    }
    fork_children(check_times(300, 2000));
    atomic_store(&stop, true);
    for (int i = 0; i < THREADS; i++) {
        pthread_join(callers[i].thread, NULL);
        CHECK(callers[i].right);
        CHECK(callers[i].rounds > 0);
    }
    check_keys_are_unique();
}

/* The child closes what it inherited; the parent's connection has to live on. */
TEST(a_child_that_frees_the_client_leaves_the_parents_connection_alone)
{
    share_clients();
    CHECK(calls_shared("before", 0));
    pid_t process = fork();
    if (process == 0) {
        alarm(CHILD_SECONDS);
        workos_client_free(shared[0]);
        workos_client_free(shared[1]);
        _exit(0);
    }
    check_child(process);
    for (int round = 0; round < 5; round++)
        CHECK(calls_shared("after", round));
}

static bool fetched;

static void *fetch_keys(void *client)
{
    fetched = verifies(client);
    return NULL;
}

/* The server gives these keys once two have asked for them: the parent's thread, and the child by a fetch of its own. */
TEST(a_child_fetches_the_keys_that_a_thread_of_its_parent_is_fetching)
{
    const char *pem_file = getenv("ECHO_PEM_FILE");
    learn_token();
    for (int tls = 0; tls < 2; tls++) {
        check_case(tls ? "TLS" : "plain");
        pthread_t thread;
        workos_client *client = client_with(
            text("{\"base_url\":\"%s\",\"client_id\":\"together\",\"proxy\":null,\"trust\":{\"pem_file\":\"%s\"}}",
                 echo_url(tls), pem_file != NULL ? pem_file : ""));
        fetched = false;
        if (pthread_create(&thread, NULL, fetch_keys, client) != 0)
            abort();
        long long begun = check_now_ms();
        while (echo_waiting() == 0 && check_now_ms() - begun < 1000 * CHILD_SECONDS)
            sched_yield();
        pid_t process = fork();
        if (process == 0) {
            alarm(CHILD_SECONDS);
            /* The second time they are there: nobody else would ask with it. */
            bool right = verifies(client) && verifies(client);
            workos_client_free(client);
            _exit(right ? 0 : 1);
        }
        check_child(process);
        pthread_join(thread, NULL);
        CHECK(fetched);
        CHECK(verifies(client));
    }
}

static int records, finalized;

static void count_record(const char *record, void *user_data)
{
    (void)record;
    (void)user_data;
    records++;
}

static void count_end(void *user_data)
{
    (void)user_data;
    finalized++;
}

/* User data is memory, of which each process has its own, and its own end of it. */
TEST(parent_and_child_each_have_their_observer)
{
    share_clients();
    CHECK_INT(workos_client_set_observer(shared[0], count_record, NULL, count_end), WORKOS_OK);
    CHECK(echo_is_own(shared[0], "before"));
    pid_t process = fork();
    if (process == 0) {
        alarm(CHILD_SECONDS);
        bool right = echo_is_own(shared[0], "child") && records == 2 && finalized == 0;
        workos_client_free(shared[0]);
        _exit(right && finalized == 1 ? 0 : 1);
    }
    check_child(process);
    CHECK_INT(records, 1);
    CHECK_INT(finalized, 0);
    workos_client_free(shared[0]);
    CHECK_INT(finalized, 1);
}

int main(void)
{
    calls_begin();
    RUN(parent_and_children_use_the_clients_at_once);
    RUN(children_are_made_while_other_threads_are_inside_the_library);
    RUN(a_child_fetches_the_keys_that_a_thread_of_its_parent_is_fetching);
    RUN(a_child_that_frees_the_client_leaves_the_parents_connection_alone);
    RUN(parent_and_child_each_have_their_observer);
    return check_end();
}
