/* A process that may not have what it asks for: no thread, no descriptor, no
 * memory for a copy, no random bytes. Each call fails by itself and says so;
 * the client works again when there is enough. */
#define _GNU_SOURCE

#include "echo.h"
#include "functions.h"
#include "small_stack.h"

#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define GET_X "{\"method\":\"GET\",\"path\":\"/x\"}"

/* A system call that fails from now on, in the calling thread and in those it
 * makes. Gives false where the kernel allows no such filter. */
static bool deny(long call, int error)
{
    struct sock_filter code[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (unsigned)call, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (unsigned)error),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog filter = {sizeof code / sizeof *code, code};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

/* A filter cannot be taken off again, so each is put on another thread. */
typedef struct denied {
    long calls[2];
    int error;
    const workos_client *client;
    const char *operation, *params;
    bool filtered;
    workos_status status;
    char *out;
} denied;

static void *call_denied(void *argument)
{
    denied *self = argument;
    self->filtered = deny(self->calls[0], self->error) && deny(self->calls[1], self->error);
    if (self->filtered)
        self->status = workos_call(self->client, self->operation, self->params, &self->out);
    return NULL;
}

/* Gives false, and a test that counts as skipped, where nothing can be denied. */
static bool run_denied(denied *self, result *got)
{
    pthread_t thread;
    if (pthread_create(&thread, NULL, call_denied, self) != 0)
        abort();
    pthread_join(thread, NULL);
    if (!self->filtered) {
        check_skip("this kernel lets no seccomp filter be set");
        return false;
    }
    *got = take(self->status, self->out);
    return true;
}

static workos_client *client_by_name(bool tls)
{
    return client_with(text("{\"base_url\":\"http%s://localhost%s\",\"api_key\":\"%s\",\"max_retries\":0,"
                            "\"trust\":{\"pem_file\":\"%s\"}}",
                            tls ? "s" : "", strrchr(echo_url(tls), ':'), SANDBOX_KEY, getenv("ECHO_PEM_FILE")));
}

TEST(a_name_lookup_that_gets_no_thread_is_made_on_the_callers)
{
    workos_client *client = client_with("{\"base_url\":\"https://nobody.invalid\",\"api_key\":\"k\","
                                        "\"max_retries\":0}");
    denied no_thread = {.calls = {SYS_clone, SYS_clone3}, .error = EAGAIN, .client = client,
                        .operation = "request", .params = GET_X};
    result got;
    if (!run_denied(&no_thread, &got))
        return;
    CHECK_STATUS(got, WORKOS_NETWORK);
    CHECK_FIELD(got.out, "/performed", "no");
    CHECK_HAS(get(got.out, "/message"), "name lookup failed (");
    CHECK_HAS(get(got.out, "/message"), "(nobody.invalid:443)");
}

TEST(localhost_needs_no_thread)
{
    for (int tls = 0; tls < 2; tls++) {
        denied no_thread = {.calls = {SYS_clone, SYS_clone3}, .error = EAGAIN, .client = client_by_name(tls),
                            .operation = "request", .params = GET_X};
        result got;
        if (!run_denied(&no_thread, &got))
            return;
        CHECK_STATUS(got, WORKOS_OK);
    }
}

TEST(an_address_needs_no_thread)
{
    for (int tls = 0; tls < 2; tls++) {
        denied no_thread = {.calls = {SYS_clone, SYS_clone3}, .error = EAGAIN, .client = echo_client(tls),
                            .operation = "request", .params = GET_X};
        result got;
        if (!run_denied(&no_thread, &got))
            return;
        CHECK_STATUS(got, WORKOS_OK);
    }
}

/* Where the kernel gives no random bytes, nothing is made of weaker ones. */
TEST(without_random_bytes_nothing_that_needs_them_succeeds)
{
    static const char *const rows[][2] = {
        {"sso.start_login", "{\"domain\":\"a.com\",\"redirect_uri\":\"http://localhost/callback\"}"},
        {"audit_trail.create_event",
         "{\"event\":{\"group\":\"g\",\"location\":\"\",\"action\":\"a\",\"action_type\":\"C\",\"actor_name\":\"n\","
         "\"actor_id\":\"i\",\"target_name\":\"t\",\"target_id\":\"d\",\"occurred_at\":\"2020-01-10T15:30:00Z\"}}"},
    };
    echo_summary();
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        workos_client *client = echo_client(false);
        denied no_random = {.calls = {SYS_getrandom, SYS_getrandom}, .error = EIO, .client = client,
                            .operation = rows[i][0], .params = rows[i][1]};
        result got;
        check_case("%s", rows[i][0]);
        if (!run_denied(&no_random, &got))
            return;
        CHECK_STATUS(got, WORKOS_INTERNAL);
        CHECK_LACKS(got.out, "state");
        CHECK_FIELD(echo_summary(), "/requests", "0");
        CHECK_STATUS(call(client, rows[i][0], rows[i][1]), WORKOS_OK);
        echo_summary();
    }
}

TEST(without_random_bytes_there_is_no_TLS)
{
    workos_client *client = echo_client(true);
    denied no_random = {.calls = {SYS_getrandom, SYS_getrandom}, .error = EIO, .client = client,
                        .operation = "request", .params = GET_X};
    result got;
    echo_summary();
    if (!run_denied(&no_random, &got))
        return;
    CHECK(got.status == WORKOS_INTERNAL || got.status == WORKOS_TLS || got.status == WORKOS_NETWORK);
    CHECK_FIELD(echo_summary(), "/requests", "0");
    CHECK(echo_is_own(client, "afterwards"));
}

/* Leaves room for `free` descriptors more than are open now; gives the old limit. */
static struct rlimit limit_descriptors(int free)
{
    struct rlimit before, now;
    int lowest = dup(STDIN_FILENO);
    close(lowest);
    getrlimit(RLIMIT_NOFILE, &before);
    now = before;
    now.rlim_cur = (rlim_t)(lowest + free);
    setrlimit(RLIMIT_NOFILE, &now);
    return before;
}

TEST(a_call_that_gets_no_descriptor_is_a_network_error)
{
    for (int tls = 0; tls < 2; tls++)
        for (int by_name = 0; by_name < 2; by_name++) {
            workos_client *client = by_name ? client_by_name(tls) : echo_client(tls);
            const struct rlimit before = limit_descriptors(0);
            char *out = NULL;
            workos_status status = workos_call(client, "request", GET_X, &out);
            setrlimit(RLIMIT_NOFILE, &before);
            result got = take(status, out);
            CHECK_STATUS(got, WORKOS_NETWORK);
            CHECK_FIELD(got.out, "/performed", "no");
            /* Without its first letter, which is large or small. */
            CHECK_HAS(get(got.out, "/message"), strerror(EMFILE) + 1);
            CHECK_HAS(get(got.out, "/message"), strrchr(echo_url(tls), ':'));
            CHECK(echo_is_own(client, "afterwards"));
        }
}

TEST(one_descriptor_suffices_for_a_call)
{
    for (int tls = 0; tls < 2; tls++) {
        workos_client *client = echo_client(tls);
        const struct rlimit before = limit_descriptors(1);
        bool own = echo_is_own(client, "alone");
        setrlimit(RLIMIT_NOFILE, &before);
        CHECK(own);
    }
}

TEST(queues_that_were_freed_leave_no_descriptor_behind)
{
    workos_client *client = echo_client(false);
    const struct rlimit before = limit_descriptors(64);
    int refused = 0;
    for (int i = 0; i < 500; i++) {
        workos_queue *queue = NULL;
        char *error = NULL;
        refused += workos_queue_new(NULL, &queue, &error) != WORKOS_OK ||
                   workos_submit(client, queue, "request", GET_X, NULL, NULL, &error) != WORKOS_OK;
        workos_string_free(error);
        workos_queue_free(queue);
    }
    setrlimit(RLIMIT_NOFILE, &before);
    CHECK_INT(refused, 0);
    CHECK(echo_is_own(client, "afterwards"));
}

TEST(a_trust_file_that_gets_no_descriptor_is_an_invalid_argument)
{
    const char *config = text("{\"trust\":{\"pem_file\":\"%s\"}}", getenv("ECHO_PEM_FILE"));
    const struct rlimit before = limit_descriptors(0);
    workos_client *none = NULL;
    char *error = NULL;
    workos_status status = workos_client_new(config, &none, &error);
    setrlimit(RLIMIT_NOFILE, &before);
    CHECK_STATUS(take(status, error), WORKOS_INVALID_ARGUMENT);
    CHECK(none == NULL);
}

/* A string of `mebibytes` that needs one: the same page of memory again and again. */
static char *map_long_string(size_t mebibytes, size_t *size)
{
    const size_t one = 1 << 20;
    *size = (mebibytes + 1) * one;
    int memory = memfd_create("string", 0);
    char *start = mmap(NULL, *size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory < 0 || ftruncate(memory, (off_t)one) != 0 || start == MAP_FAILED)
        abort();
    for (size_t i = 0; i < mebibytes; i++)
        if (mmap(start + i * one, one, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_FIXED, memory, 0) == MAP_FAILED)
            abort();
    memset(start, ' ', one);
    start[mebibytes * one] = '\0';
    close(memory);
    return start;
}

/* How much this process has mapped, in bytes. */
static size_t mapped_bytes(void)
{
    long pages = 0;
    FILE *statm = fopen("/proc/self/statm", "r");
    if (statm == NULL || fscanf(statm, "%ld", &pages) != 1)
        abort();
    fclose(statm);
    return (size_t)pages * (size_t)sysconf(_SC_PAGESIZE);
}

/* In a child that may map 16 MiB more and not the string once again: a copy of
 * it would be the end of the process. */
static void check_long_strings(size_t mebibytes)
{
    size_t size = 0;
    char *string = map_long_string(mebibytes, &size);
    workos_client *client = client_of("http://127.0.0.1:1", "\"max_retries\":0");
    for (EACH_FUNCTION(tried))
        for (int i = 0; i < tried->count; i++)
            if (is_string(tried->parameters[i].kind))
                row(tried, i, "%zu MiB", mebibytes);
    pid_t process = fork();
    if (process == 0) {
        const struct rlimit limit = {mapped_bytes() + (16 << 20), RLIM_INFINITY};
        int wrong = setrlimit(RLIMIT_AS, &limit) != 0;
        alarm(60);
        for (EACH_FUNCTION(tried))
            for (int i = 0; i < tried->count; i++)
                if (is_string(tried->parameters[i].kind))
                    wrong += run_with_text(tried, client, i, string).status != WORKOS_INVALID_ARGUMENT;
        _exit(wrong < 255 ? wrong : 255);
    }
    int state = 0;
    check_case("%zu MiB", mebibytes);
    CHECK(process > 0 && waitpid(process, &state, 0) == process);
    CHECK(WIFEXITED(state));
    CHECK_INT(WEXITSTATUS(state), 0);
    munmap(string, size);
}

TEST(a_string_of_any_length_is_refused_without_a_copy)
{
    check_long_strings(150);
    check_long_strings(2048);
}

/* The deepest way through the library: names, TLS, trust of the system, an error. */
static workos_client *on_the_stack[3];
static workos_status on_the_stack_gave[3];

static void call_each(void)
{
    for (int i = 0; i < 3; i++)
        on_the_stack_gave[i] = workos_call(on_the_stack[i], "request", GET_X, NULL);
}

TEST(a_stack_of_128_KiB_suffices_for_TLS)
{
    on_the_stack[0] = client_by_name(true);
    on_the_stack[1] = client_with(text("{\"base_url\":\"%s\",\"api_key\":\"k\"}", echo_url(true)));
    on_the_stack[2] = echo_client(true);
    on_a_small_stack(call_each);
    CHECK_INT(on_the_stack_gave[0], WORKOS_OK);
    CHECK_INT(on_the_stack_gave[1], WORKOS_TLS);
    CHECK_INT(on_the_stack_gave[2], WORKOS_OK);
}

int main(void)
{
    calls_begin();
    RUN(a_name_lookup_that_gets_no_thread_is_made_on_the_callers);
    RUN(localhost_needs_no_thread);
    RUN(an_address_needs_no_thread);
    RUN(without_random_bytes_nothing_that_needs_them_succeeds);
    RUN(without_random_bytes_there_is_no_TLS);
    RUN(a_call_that_gets_no_descriptor_is_a_network_error);
    RUN(one_descriptor_suffices_for_a_call);
    RUN(queues_that_were_freed_leave_no_descriptor_behind);
    RUN(a_trust_file_that_gets_no_descriptor_is_an_invalid_argument);
    RUN(a_string_of_any_length_is_refused_without_a_copy);
    RUN(a_stack_of_128_KiB_suffices_for_TLS);
    return check_end();
}
