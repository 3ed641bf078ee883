/* What a process is: not its id. Children that have the id of the process whose
 * client they use, that the C library did not make, that begin inside an
 * observer, or while a thread of their parent was inside a call. */
#define _GNU_SOURCE

#include "echo.h"
#include "memory.h"
#include "wire.h"

#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define GET_X "{\"method\":\"GET\",\"path\":\"/x\"}"
#define GET_SILENT "{\"method\":\"GET\",\"path\":\"/silent\",\"options\":{\"timeout_ms\":20000}}"

enum { CHILD_SECONDS = 60, NOT_HERE = 77, PLACES = 40 };

/* The clients that exist when children are made: in plain and in TLS. */
static workos_client *shared[2];

static void share_clients(void)
{
    shared[0] = echo_client(false);
    shared[1] = echo_client(true);
}

/* The server's number of the connection on which a call of that client goes; 0 where it fails. */
static int connection_of(int tls)
{
    char *out = NULL, *number = NULL;
    int connection = 0;
    if (workos_call(shared[tls], "request", GET_X, &out) == WORKOS_OK &&
        workos_json_get(out, "/connection", &number) == WORKOS_OK)
        connection = atoi(number);
    workos_string_free(number);
    workos_string_free(out);
    return connection;
}

static void uses_connections(int used[2])
{
    for (int tls = 0; tls < 2; tls++)
        used[tls] = connection_of(tls);
}

/* Whether this process works, on other connections than those of its parent. */
static bool has_its_own(const int parents[2])
{
    int used[2];
    uses_connections(used);
    return used[0] > 0 && used[1] > 0 && used[0] != parents[0] && used[1] != parents[1];
}

static bool still_uses(const int before[2])
{
    int used[2];
    uses_connections(used);
    return used[0] == before[0] && used[1] == before[1];
}

/* A child runs to here alone: with 0 where all held. */
static _Noreturn void end_child(bool held)
{
    _exit(held ? 0 : 1);
}

/* The exit code of a child, or -1. */
static int code_of(pid_t process)
{
    int state = 0;
    if (process <= 0 || waitpid(process, &state, 0) != process || !WIFEXITED(state))
        return -1;
    return WEXITSTATUS(state);
}

static pid_t fork_child(void)
{
    pid_t process = fork();
    if (process == 0)
        alarm(CHILD_SECONDS);
    return process;
}

/* The next child of this process is the first of a new pid namespace. */
static bool enter_new_pids(void)
{
    return unshare(CLONE_NEWPID) == 0 || unshare(CLONE_NEWUSER | CLONE_NEWPID) == 0;
}

static void check_child(pid_t process)
{
    int code = code_of(process);
    if (code == NOT_HERE)
        check_skip("no new pid namespace can be made here");
    else
        CHECK_INT(code, 0);
}

/* Runs `inside` as the first process of a new pid namespace. */
static void check_in_new_pids(int (*inside)(void))
{
    share_clients();
    pid_t outer = fork_child();
    if (outer == 0) {
        if (!enter_new_pids())
            _exit(NOT_HERE);
        pid_t first = fork_child();
        _exit(first == 0 ? inside() : code_of(first));
    }
    check_child(outer);
}

static int parent_and_child_are_both_1(void)
{
    int used[2];
    uses_connections(used);
    if (getpid() != 1 || used[0] == 0 || used[1] == 0)
        return 1;
    if (!enter_new_pids())
        return NOT_HERE;
    pid_t process = fork_child();
    if (process == 0)
        end_child(getpid() == 1 && has_its_own(used));
    return code_of(process) == 0 && still_uses(used) ? 0 : 1;
}

TEST(a_child_in_a_new_pid_namespace_has_its_own_connections)
{
    check_in_new_pids(parent_and_child_are_both_1);
}

/* Makes a child whose id will be `id`, as chance would after a few hours. */
static bool next_child_gets(int id)
{
    FILE *last = fopen("/proc/sys/kernel/ns_last_pid", "w");
    return last != NULL && fprintf(last, "%d", id - 1) > 0 && fclose(last) == 0;
}

static int an_id_is_used_again(void)
{
    int gone[2], told[2];
    char byte = 0;
    if (pipe(gone) != 0 || pipe(told) != 0)
        return 1;
    pid_t ancestor = fork_child();
    if (ancestor == 0) {
        int used[2];
        uses_connections(used);
        pid_t between = fork_child();
        if (between != 0)
            _exit(between > 0 && used[0] > 0 && used[1] > 0 ? 0 : 1);
        /* Its parent has ended and has been waited for. */
        if (read(gone[0], &byte, 1) != 1)
            _exit(1);
        pid_t process = fork_child();
        if (process == 0)
            _exit(getpid() != ancestor && getpid() != 2 ? NOT_HERE : !has_its_own(used));
        byte = (char)code_of(process);
        _exit(write(told[1], &byte, 1) != 1);
    }
    if (ancestor != 2 || code_of(ancestor) != 0 || !next_child_gets(ancestor) || write(gone[1], &byte, 1) != 1)
        return NOT_HERE;
    return read(told[0], &byte, 1) == 1 ? byte : 1;
}

TEST(a_grandchild_that_gets_a_dead_ancestors_id_has_its_own_connections)
{
    check_in_new_pids(an_id_is_used_again);
}

/* A child of which the C library knows nothing. */
static pid_t bare_fork(void)
{
#ifdef __s390x__
    /* Its first two arguments stand the other way round. */
    return (pid_t)syscall(SYS_clone, 0, SIGCHLD, 0, 0, 0);
#else
    return (pid_t)syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);
#endif
}

/* Whether a page can be empty in a child: Linux before 4.14, and some emulators, cannot make it so. */
static bool pages_can_be_emptied(void)
{
    enum { PAGE = 4096 };
    volatile char *page = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED || madvise((void *)page, PAGE, MADV_WIPEONFORK) != 0)
        return false;
    *page = 1;
    pid_t process = bare_fork();
    if (process == 0)
        _exit(*page != 0);
    munmap((void *)page, PAGE);
    return code_of(process) == 0;
}

TEST(a_child_that_was_made_without_the_C_library_has_its_own_connections)
{
    int used[2];
    if (!pages_can_be_emptied()) {
        check_skip("no page is emptied in a child here");
        return;
    }
    share_clients();
    uses_connections(used);
    pid_t process = bare_fork();
    if (process == 0) {
        alarm(CHILD_SECONDS);
        end_child(has_its_own(used));
    }
    check_child(process);
    CHECK(still_uses(used));
}

typedef struct forking {
    workos_client *client;
    bool frees;   /* the child frees the client */
    pid_t child;  /* 0 in the child */
    int code;     /* of the child */
    atomic_int finalized;
    int finalized_inside;
} forking;

static void fork_once(const char *record, void *user_data)
{
    forking *self = user_data;
    (void)record;
    if (self->child >= 0)
        return;
    self->child = fork_child();
    if (self->child > 0) {
        /* All that the child does, it does before the parent goes on. */
        self->code = code_of(self->child);
    } else if (self->frees) {
        workos_client_free(self->client);
        self->finalized_inside = self->finalized;
    }
}

static void count_end(void *user_data)
{
    ((forking *)user_data)->finalized++;
}

/* The child is done with the call in which it began. */
static void check_forked_inside(const char *first, bool frees, const char *performed)
{
    const char *const script[] = {first, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"};
    wire *server = wire_start(script, 2);
    bool again = strstr(first, "503") != NULL;
    forking told = {.client = client_of(wire_url(server), "\"max_retries\":2"), .frees = frees, .child = -1};
    CHECK_INT(workos_client_set_observer(told.client, fork_once, &told, count_end), WORKOS_OK);
    result got = call(told.client, "request", GET_X);
    if (told.child == 0) {
        CHECK_STATUS(got, WORKOS_WRONG_PROCESS);
        CHECK_FIELD(got.out, "/performed", performed);
        CHECK_FIELD(got.out, "/retryable", "false");
        bool held = got.status == WORKOS_WRONG_PROCESS && strcmp(get(got.out, "/performed"), performed) == 0 &&
                    told.finalized == frees && told.finalized_inside == 0;
        if (!frees) {
            /* Its next call is a call like any other. */
            held = held && workos_request_build(told.client, "request", GET_X, NULL) == WORKOS_OK;
            workos_client_free(told.client);
            held = held && told.finalized == 1;
        }
        end_child(held && workos_request_build(told.client, "request", GET_X, NULL) == WORKOS_CLOSED);
    }
    CHECK_STATUS(got, WORKOS_OK);
    CHECK_INT(told.code, 0);
    CHECK_INT(told.finalized, 0);
    CHECK_INT(wire_requests(server), 1 + again);
    workos_client_free(told.client);
    CHECK_INT(told.finalized, 1);
}

#define UNAVAILABLE "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 0\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"
#define DONE "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"

TEST(a_fork_inside_the_observer_ends_the_call_in_the_child)
{
    check_forked_inside(UNAVAILABLE, false, "maybe");
    check_forked_inside(DONE, false, "maybe");
}

TEST(a_child_may_free_the_client_inside_the_observer_in_which_it_began)
{
    check_forked_inside(UNAVAILABLE, true, "maybe");
    check_forked_inside(DONE, true, "maybe");
}

typedef struct caller {
    pthread_t thread;
    const workos_client *client;
    const char *operation, *params;
    workos_status status;
} caller;

static void *call_silent(void *argument)
{
    caller *self = argument;
    self->status = workos_call(self->client, self->operation, self->params, NULL);
    return NULL;
}

enum { KEY_BYTES = 48, KEY = 1 };

/* A client whose key's letters are in no memory of this program. */
static workos_client *client_with_key(const char *url, const char *members)
{
    char letters[KEY_BYTES + 1], config[ECHO_MEMBERS_ROOM];
    workos_client *client = NULL;
    secret_write(KEY, KEY_BYTES, letters);
    snprintf(config, sizeof config, "{\"base_url\":\"%s\",\"api_key\":\"%s\",\"client_id\":\"c\",\"proxy\":null,%s}",
             url, letters, members);
    CHECK_INT(workos_client_new(config, &client, NULL), WORKOS_OK);
    overwrite(config, sizeof config);
    overwrite(letters, sizeof letters);
    return client;
}

/* True as well where memory cannot be searched. */
static bool key_in_memory_is(bool expected)
{
    return !MEMORY_CAN_BE_SEARCHED || (secret_pieces(KEY, KEY_BYTES) > 0) == expected;
}

/* What a thread of the parent holds, nobody holds in the child, and nothing is left of it. */
static void check_freed_in_child(workos_client *client, forking *told)
{
    usleep(300 * 1000);
    CHECK(key_in_memory_is(true));
    pid_t process = fork_child();
    if (process == 0) {
        workos_client_free(client);
        bool held = told->finalized == 1;
        workos_client_free(client);
        held = held && told->finalized == 1 && key_in_memory_is(false);
        for (int i = 0; i < PLACES; i++) {
            workos_client *other = NULL;
            held = held && workos_client_new("{}", &other, NULL) == WORKOS_OK && other != client;
            workos_client_free(other);
        }
        end_child(held && workos_request_build(client, "request", GET_X, NULL) == WORKOS_CLOSED);
    }
    CHECK_INT(code_of(process), 0);
    CHECK_INT(told->finalized, 0);
    /* The parent's call goes on with its key. */
    CHECK(key_in_memory_is(true));
}

/* `operation` is under way on a thread of the parent. */
static void check_freed_in_child_during(workos_client *client, const char *operation, const char *params)
{
    forking told = {.child = -1};
    CHECK_INT(workos_client_set_observer(client, fork_once, &told, count_end), WORKOS_OK);
    caller inside = {.client = client, .operation = operation, .params = params};
    if (pthread_create(&inside.thread, NULL, call_silent, &inside) != 0)
        abort();
    check_freed_in_child(client, &told);
    workos_client_free(client);
    pthread_join(inside.thread, NULL);
    CHECK_INT(inside.status, WORKOS_CLOSED);
    CHECK_INT(told.finalized, 1);
    CHECK(key_in_memory_is(false));
}

TEST(a_child_frees_a_client_that_a_thread_of_its_parent_is_using)
{
    const char *pem_file = getenv("ECHO_PEM_FILE");
    const char *trust = text("\"max_retries\":0,\"trust\":{\"pem_file\":\"%s\"}", pem_file != NULL ? pem_file : "");
    for (int tls = 0; tls < 2; tls++) {
        check_case(tls ? "TLS" : "plain");
        check_freed_in_child_during(client_with_key(echo_url(tls), trust), "request", GET_SILENT);
    }
    check_case("the key in the body");
    check_freed_in_child_during(client_with_key(text("%s/silent", echo_url(false)), "\"max_retries\":0"),
                                "sso.profile", "{\"code\":\"c\"}");
    check_case(NULL);
}

TEST(a_child_frees_a_client_whose_call_is_in_a_queue_of_its_parent)
{
    forking told = {.child = -1};
    workos_client *client = client_with_key(echo_url(false), "\"max_retries\":0");
    workos_queue *queue = NULL;
    CHECK_INT(workos_client_set_observer(client, fork_once, &told, count_end), WORKOS_OK);
    CHECK_INT(workos_queue_new(NULL, &queue, NULL), WORKOS_OK);
    CHECK_INT(workos_submit(client, queue, "request", GET_SILENT, NULL, NULL, NULL), WORKOS_OK);
    check_freed_in_child(client, &told);
    workos_client_free(client);
    workos_queue_free(queue);
    /* The queue's thread lets go of the call, and of the observer with it. */
    for (int i = 0; i < 1000 && told.finalized == 0; i++)
        usleep(10 * 1000);
    CHECK_INT(told.finalized, 1);
}

int main(void)
{
    calls_begin();
    RUN(a_child_in_a_new_pid_namespace_has_its_own_connections);
    RUN(a_grandchild_that_gets_a_dead_ancestors_id_has_its_own_connections);
    RUN(a_child_that_was_made_without_the_C_library_has_its_own_connections);
    RUN(a_fork_inside_the_observer_ends_the_call_in_the_child);
    RUN(a_child_may_free_the_client_inside_the_observer_in_which_it_began);
    RUN(a_child_frees_a_client_that_a_thread_of_its_parent_is_using);
    RUN(a_child_frees_a_client_whose_call_is_in_a_queue_of_its_parent);
    return check_end();
}
