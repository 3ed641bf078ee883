/* Deadlines of half a minute and more, in no time: the functions below stand in
 * for the C library's, also for the library's calls. Where nothing comes, time
 * jumps to the end of the wait. What the kernel would round up is asked for by no
 * one: there is no timeout on a socket. */
#define _GNU_SOURCE

#include "wire.h"

#include "calls.h"

#include <poll.h>
#include <stdatomic.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define GET_X "{\"method\":\"GET\",\"path\":\"/x\"}"

/* Longer than anything takes that is still to come on the loopback; CONTRACT: 100 ms. */
enum { QUIET_MS = 150, GRACE_MS = 100, TRIES = 5 };

static _Thread_local bool jumps;
static atomic_llong jumped_ms;
static atomic_int socket_timeouts;

int clock_gettime(clockid_t clock, struct timespec *time)
{
    int done = (int)syscall(SYS_clock_gettime, clock, time);
    time->tv_sec += atomic_load(&jumped_ms) / 1000;
    time->tv_nsec += atomic_load(&jumped_ms) % 1000 * 1000000;
    if (time->tv_nsec >= 1000000000) {
        time->tv_sec++;
        time->tv_nsec -= 1000000000;
    }
    return done;
}

#ifdef SYS_clock_gettime64
/* Where a long has 32 bits, Rust's own library asks for a time of 64. */
int __clock_gettime64(clockid_t clock, long long time[2]);
int __clock_gettime64(clockid_t clock, long long time[2])
{
    struct timespec jumped;
    int done = clock_gettime(clock, &jumped);
    time[0] = jumped.tv_sec;
    time[1] = jumped.tv_nsec;
    return done;
}
#endif

int poll(struct pollfd *descriptors, nfds_t count, int milliseconds)
{
    bool jump = jumps && milliseconds > QUIET_MS;
    int wait = jump ? QUIET_MS : milliseconds;
    /* Not every processor's Linux has SYS_poll. */
    struct timespec time = {wait / 1000, wait % 1000 * 1000000L};
    int ready = (int)syscall(SYS_ppoll, descriptors, count, wait < 0 ? NULL : &time, NULL, 0);
    if (jump && ready == 0)
        atomic_fetch_add(&jumped_ms, milliseconds - QUIET_MS);
    return ready;
}

int setsockopt(int socket, int level, int name, const void *value, socklen_t size)
{
    if (level == SOL_SOCKET && (name == SO_RCVTIMEO || name == SO_SNDTIMEO))
        atomic_fetch_add(&socket_timeouts, 1);
    return (int)syscall(SYS_setsockopt, socket, level, name, value, size);
}

/* A busy machine may delay any one call; none may come early. */
static void check_takes(const workos_client *client, const char *params, long long expected, const char *message)
{
    long long took = 0;
    for (int i = 0; i < TRIES; i++) {
        const long long began = check_now_ms();
        jumps = true;
        result got = call(client, "request", params);
        jumps = false;
        took = check_now_ms() - began;
        CHECK_STATUS(got, WORKOS_TIMEOUT);
        CHECK_HAS(get(got.out, "/message"), message);
        if (took < expected || took <= expected + GRACE_MS)
            break;
    }
    check_that(took >= expected && took <= expected + GRACE_MS, __FILE__, __LINE__, "took %lld ms of %lld", took,
               expected);
}

#define OPTIONS(milliseconds) "{\"method\":\"GET\",\"path\":\"/x\",\"options\":{\"timeout_ms\":" milliseconds "}}"

TEST(the_deadline_is_exact_for_every_length)
{
    static const char *const script[] = {WIRE_SILENCE};
    static const struct {
        const char *params;
        long long milliseconds;
    } rows[] = {{GET_X, 30000},
                {OPTIONS("60000"), 60000},
                {OPTIONS("133000"), 133000},
                {OPTIONS("165000"), 165000},
                {OPTIONS("600000"), 600000}};
    for (int i = 0; i < 5; i++) {
        check_case("%lld ms", rows[i].milliseconds);
        wire *server = wire_start(script, 1);
        workos_client *client = client_of(wire_url(server), "");
        check_takes(client, rows[i].params, rows[i].milliseconds, "the deadline passed while waiting for the answer");
    }
    check_case(NULL);
}

/* Nobody answers the hello; nothing of the request is sent. */
TEST(connect_timeout_ms_is_exact_for_every_length)
{
    static const char *const script[] = {WIRE_SILENCE};
    wire *server = wire_start(script, 1);
    const char *url = text("https://127.0.0.1:%d", wire_port(server));
    check_takes(client_of(url, "\"max_retries\":0"), GET_X, 5000, "connect_timeout_ms passed");
    check_takes(client_of(url, "\"max_retries\":0,\"connect_timeout_ms\":20000"), GET_X, 20000,
                "connect_timeout_ms passed");
    check_takes(client_of(url, "\"connect_timeout_ms\":600000"), GET_X, 30000, "the deadline passed");
}

TEST(no_socket_has_a_timeout_of_its_own)
{
    CHECK_INT(atomic_load(&socket_timeouts), 0);
}

int main(void)
{
    calls_begin();
    RUN(the_deadline_is_exact_for_every_length);
    RUN(connect_timeout_ms_is_exact_for_every_length);
    RUN(no_socket_has_a_timeout_of_its_own);
    return check_end();
}
