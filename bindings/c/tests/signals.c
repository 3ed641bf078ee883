/* Signals that arrive in the middle of everything: interrupted system calls are
 * taken up again, deadlines are kept, and SIGPIPE is never raised. */
#define _DEFAULT_SOURCE

#include "echo.h"
#include "wire.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

enum { EVERY_MICROSECONDS = 500, BIG = 1000 * 1000 };

static volatile sig_atomic_t signals;

static void count_signal(int number)
{
    (void)number;
    signals++;
}

static void set_timer(long microseconds)
{
    const struct itimerval every = {{0, microseconds}, {0, microseconds}};
    setitimer(ITIMER_REAL, &every, NULL);
}

/* No SA_RESTART: every system call that waits is interrupted. */
static void begin_storm(void)
{
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = count_signal;
    sigaction(SIGALRM, &action, NULL);
    signals = 0;
    set_timer(EVERY_MICROSECONDS);
}

static void end_storm(void)
{
    set_timer(0);
    CHECK(signals > 10);
    check_count("signals in the middle of a call", (int)signals);
}

/* A new client every few calls, so that connecting and shaking hands come often. */
static void call_often(bool tls, int calls)
{
    for (int i = 0; i < calls; i++) {
        workos_client *client = echo_client(tls);
        for (int j = 0; j < 5; j++)
            CHECK(echo_is_own(client, text("%d-%d", i, j)));
        workos_client_free(client);
    }
}

TEST(no_signal_disturbs_a_call)
{
    begin_storm();
    call_often(false, check_times(60, 400));
    end_storm();
}

TEST(no_signal_disturbs_a_call_over_TLS)
{
    begin_storm();
    call_often(true, check_times(60, 400));
    end_storm();
}

/* Each new client looks the name up again. */
TEST(no_signal_disturbs_a_name_lookup)
{
    const char *port = strrchr(echo_url(false), ':');
    begin_storm();
    for (int i = 0; i < check_times(60, 400); i++) {
        workos_client *client = client_of(text("http://localhost%s", port), "\"max_retries\":0");
        CHECK(echo_is_own(client, text("%d", i)));
        workos_client_free(client);
    }
    end_storm();
}

/* The parameters of a request with a body of almost 1 MiB. */
static const char *big_request(const char *path)
{
    char *body = malloc(BIG + 1);
    if (body == NULL)
        abort();
    memset(body, 'x', BIG);
    body[BIG] = '\0';
    check_keep(body, free);
    return text("{\"method\":\"POST\",\"path\":\"%s\",\"body\":{\"group\":\"big\",\"filler\":\"%s\"}}", path, body);
}

TEST(no_signal_cuts_a_large_body)
{
    begin_storm();
    for (int tls = 0; tls < 2; tls++)
        for (int i = 0; i < check_times(10, 100); i++) {
            result got = call(echo_client(tls), "request", big_request("/x"));
            CHECK_STATUS(got, WORKOS_OK);
            CHECK_FIELD(got.out, "/group", "big");
        }
    end_storm();
}

/* No call may end before `least`; a busy machine may delay any one of them, but
 * not all of them by more than 100 ms. */
static void check_takes(const workos_client *client, const char *params, workos_status expected, long long least)
{
    long long fastest = least * 100;
    for (int i = 0; i < 3; i++) {
        long long began = check_now_ms();
        CHECK_STATUS(call(client, "request", params), expected);
        long long took = check_now_ms() - began;
        fastest = took < fastest ? took : fastest;
    }
    check_that(fastest >= least && fastest <= least + 100, __FILE__, __LINE__, "it took %lld ms, not %lld", fastest,
               least);
}

TEST(deadlines_are_kept_while_an_answer_is_waited_for)
{
    begin_storm();
    for (int tls = 0; tls < 2; tls++)
        check_takes(echo_client(tls),
                    "{\"method\":\"GET\",\"path\":\"/silent\",\"options\":{\"timeout_ms\":400}}", WORKOS_TIMEOUT, 400);
    end_storm();
}

TEST(the_wait_before_a_retry_is_kept)
{
    begin_storm();
    check_takes(echo_client(false),
                "{\"method\":\"GET\",\"path\":\"/busy\",\"options\":{\"max_retries\":1}}", WORKOS_RATE_LIMITED, 1000);
    end_storm();
}

/* A listener whose queue is full: the kernel answers no further connection. */
TEST(deadlines_are_kept_while_connecting)
{
    struct sockaddr_in address = {0};
    socklen_t size = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM, 0), waiting[8];
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (bind(listener, (struct sockaddr *)&address, size) != 0 || listen(listener, 0) != 0 ||
        getsockname(listener, (struct sockaddr *)&address, &size) != 0)
        abort();
    for (int i = 0; i < 8; i++) {
        waiting[i] = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        (void)connect(waiting[i], (struct sockaddr *)&address, size);
    }
    begin_storm();
    check_takes(client_of(text("http://127.0.0.1:%d", ntohs(address.sin_port)), "\"max_retries\":0"),
                "{\"method\":\"GET\",\"path\":\"/x\",\"options\":{\"timeout_ms\":400}}", WORKOS_TIMEOUT, 400);
    end_storm();
    for (int i = 0; i < 8; i++)
        close(waiting[i]);
    close(listener);
}

/* What a call gives in a child whose SIGPIPE is deadly, or 1000 and the signal that killed it. */
static int status_in_child(const workos_client *client, const char *params)
{
    int state = 0;
    pid_t process = fork();
    if (process == 0) {
        signal(SIGPIPE, SIG_DFL);
        alarm(60);
        _exit(workos_call(client, "request", params, NULL));
    }
    CHECK(process > 0 && waitpid(process, &state, 0) == process);
    return WIFEXITED(state) ? WEXITSTATUS(state) : 1000 + WTERMSIG(state);
}

TEST(a_peer_that_closes_while_we_send_raises_no_SIGPIPE)
{
    for (int tls = 0; tls < 2; tls++)
        for (int i = 0; i < check_times(10, 100); i++) {
            check_case("%s, %d", tls ? "TLS" : "plain", i);
            CHECK_INT(status_in_child(echo_client(tls), big_request("/drop")), WORKOS_NETWORK);
        }
}

TEST(a_proxy_that_closes_behind_its_answer_raises_no_SIGPIPE)
{
    const char *const script[] = {"HTTP/1.1 200 OK\r\n\r\n"};
    wire *proxy = wire_start(script, 1);
    workos_client *client = client_with(text("{\"base_url\":\"%s\",\"api_key\":\"k\",\"max_retries\":0,"
                                             "\"trust\":{\"pem_file\":\"%s\"},\"proxy\":\"%s\"}",
                                             echo_url(true), getenv("ECHO_PEM_FILE"), wire_url(proxy)));
    int status = status_in_child(client, big_request("/x"));
    CHECK(status == WORKOS_NETWORK || status == WORKOS_TLS);
    CHECK_INT(wire_requests(proxy), 1);
}

/* The dispositions and the mask that the host set are its own. */
TEST(no_disposition_and_no_mask_is_changed)
{
    struct sigaction before[65], after;
    sigset_t mask_before, mask_after;
    for (int i = 1; i < 65; i++)
        sigaction(i, NULL, &before[i]);
    sigprocmask(SIG_SETMASK, NULL, &mask_before);
    call_often(false, 1);
    call_often(true, 1);
    for (int i = 1; i < 65; i++) {
        check_case("signal %d", i);
        if (i == 32 || i == 33) /* glibc's own */
            continue;
        if (sigaction(i, NULL, &after) != 0) /* musl's own, which it tells nobody */
            continue;
        CHECK(after.sa_handler == before[i].sa_handler && after.sa_flags == before[i].sa_flags);
    }
    sigprocmask(SIG_SETMASK, NULL, &mask_after);
    for (int i = 1; i < 65; i++)
        CHECK_INT(sigismember(&mask_after, i), sigismember(&mask_before, i));
}

int main(void)
{
    calls_begin();
    RUN(no_signal_disturbs_a_call);
    RUN(no_signal_disturbs_a_call_over_TLS);
    RUN(no_signal_disturbs_a_name_lookup);
    RUN(no_signal_cuts_a_large_body);
    RUN(deadlines_are_kept_while_an_answer_is_waited_for);
    RUN(the_wait_before_a_retry_is_kept);
    RUN(deadlines_are_kept_while_connecting);
    RUN(a_peer_that_closes_while_we_send_raises_no_SIGPIPE);
    RUN(a_proxy_that_closes_behind_its_answer_raises_no_SIGPIPE);
    RUN(no_disposition_and_no_mask_is_changed);
    return check_end();
}
