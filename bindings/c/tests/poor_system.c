/* A system without random bytes, and one whose clock is before 1970: calls end
 * with an error that says so where they need them, and work where they do not.
 * The functions below stand in for the C library's, also for the library's calls. */
#define _GNU_SOURCE

#include "echo.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define EVENT_OF(members) \
    "{" members "\"event\":{\"group\":\"g\",\"location\":\"\",\"action\":\"a\",\"action_type\":\"C\",\"actor_name\":\"n\"," \
    "\"actor_id\":\"i\",\"target_name\":\"t\",\"target_id\":\"d\",\"occurred_at\":\"2020-01-10T15:30:00-05:00\"}}"
#define GET_X "{\"method\":\"GET\",\"path\":\"/x\"}"
#define LOGIN "{\"redirect_uri\":\"http://localhost/\",\"domain\":\"a.com\"}"
/* Signed in September 2020. */
#define SIGNED_S 1600000000LL
#define WEBHOOK \
    "{\"header\":\"t=1600000000000, v1=6f563572b4f84ae4de94c134cec474a76ab92b4e2eba0f78d585c973d58aae68\"," \
    "\"secret\":\"whsec_poor\",\"payload\":\"{}\"}"

static bool no_random_bytes;
static long long clock_shift; /* in seconds */

ssize_t getrandom(void *to, size_t bytes, unsigned flags)
{
    if (!no_random_bytes)
        return syscall(SYS_getrandom, to, bytes, flags);
    errno = ENOSYS;
    return -1;
}

static int open_unless_random(const char *path, int flags, mode_t mode)
{
    if (!no_random_bytes || strstr(path, "random") == NULL)
        return (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
    errno = ENOENT;
    return -1;
}

#define OPEN(name) \
    int name(const char *path, int flags, ...) \
    { \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = flags & O_CREAT ? va_arg(more, mode_t) : 0; \
        va_end(more); \
        return open_unless_random(path, flags, mode); \
    }

OPEN(open)
OPEN(open64)

int clock_gettime(clockid_t clock, struct timespec *time)
{
    int done = (int)syscall(SYS_clock_gettime, clock, time);
    if (clock == CLOCK_REALTIME)
        time->tv_sec += clock_shift;
    return done;
}

#ifdef SYS_clock_gettime64
/* Where a long has 32 bits, Rust's own library asks for a time of 64. */
int __clock_gettime64(clockid_t clock, long long time[2]);
int __clock_gettime64(clockid_t clock, long long time[2])
{
    int done = (int)syscall(SYS_clock_gettime64, clock, time);
    if (clock == CLOCK_REALTIME)
        time[0] += clock_shift;
    return done;
}
#endif

static void check_no_random(result got)
{
    CHECK_STATUS(got, WORKOS_INTERNAL);
    CHECK_FIELD(got.out, "/performed", "no");
    CHECK_HAS(get(got.out, "/message"), "no random bytes");
}

TEST(without_random_bytes_what_needs_them_says_so)
{
    workos_client *before = sandbox_client();
    no_random_bytes = true;
    workos_client *clients[] = {before, sandbox_client()};
    for (int i = 0; i < 2; i++) {
        check_no_random(call(clients[i], "sso.start_login", LOGIN));
        check_no_random(call(clients[i], "audit_trail.create_event", EVENT_OF()));
        check_no_random(build(clients[i], "audit_trail.create_event", EVENT_OF()));
        CHECK_STATUS(call(clients[i], "sso.authorization_url", LOGIN), WORKOS_OK);
        CHECK_STATUS(build(clients[i], "audit_trail.create_event", EVENT_OF("\"idempotency_key\":\"k\",")), WORKOS_OK);
        CHECK_STATUS(call(clients[i], "audit_trail.create_event", EVENT_OF("\"idempotency_key\":\"k\",")), WORKOS_OK);
        /* TLS cannot do without. */
        check_no_random(call(echo_client(true), "request", GET_X));
    }
    no_random_bytes = false;
    CHECK_STATUS(call(clients[1], "sso.start_login", LOGIN), WORKOS_OK);
}

TEST(before_1970_calls_work_and_no_signature_is_of_this_time)
{
    workos_client *client = sandbox_client();
    clock_shift = SIGNED_S - time(NULL);
    CHECK_STATUS(call(client, "webhooks.verify", WEBHOOK), WORKOS_OK);
    clock_shift = -2 * SIGNED_S;
    result got = call(client, "webhooks.verify", WEBHOOK);
    CHECK_STATUS(got, WORKOS_REJECTED);
    CHECK_FIELD(got.out, "/api_code", "timestamp_outside_tolerance");
    CHECK_STATUS(call(client, "sso.start_login", LOGIN), WORKOS_OK);
    CHECK_STATUS(call(client, "audit_trail.create_event", EVENT_OF()), WORKOS_OK);
    /* No certificate is valid at such a time. */
    got = call(echo_client(true), "request", GET_X);
    CHECK_STATUS(got, WORKOS_TLS);
    CHECK_FIELD(got.out, "/performed", "no");
    got = parse(client, "request", "{\"method\":\"GET\",\"path\":\"/x\"}", 503,
                "{\"Retry-After\":\"Fri, 31 Dec 1999 23:59:59 GMT\"}", "{}");
    CHECK_STATUS(got, WORKOS_SERVER);
    clock_shift = 0;
}

int main(void)
{
    calls_begin();
    RUN(without_random_bytes_what_needs_them_says_so);
    RUN(before_1970_calls_work_and_no_signature_is_of_this_time);
    return check_end();
}
