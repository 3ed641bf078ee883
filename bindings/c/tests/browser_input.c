/* What a cookie and a callback cost that are far longer than browsers send,
 * whatever is in them: whoever sends one must pay more than whoever refuses it. */
#define _POSIX_C_SOURCE 200809L

#include "calls.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MIB = 1 << 20, MOST_MS = 10, TRIES = 3 };

/* Milliseconds that this thread has been on a processor. */
static double processor_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * (double)now.tv_sec + (double)now.tv_nsec / 1e6;
}

/* Parameters of at most `bytes`: `begin`, then `filling` again and again, then `after`. */
static char *long_params(size_t bytes, const char *begin, const char *filling, const char *after)
{
    char *params = malloc(bytes + 1);
    size_t length = strlen(filling), end = bytes - strlen(after);
    if (params == NULL)
        abort();
    size_t used = (size_t)snprintf(params, bytes, "%s", begin);
    for (; used + length <= end; used += length)
        memcpy(params + used, filling, length);
    strcpy(params + used, after);
    return params;
}

/* The least that a refusal took: a processor may be taken away from a thread, and is then slower when it is back. */
static double least_ms(const workos_client *client, const char *operation, const char *params)
{
    bool throws = strcmp(operation, "session.open") == 0;
    double least = 1e9;
    for (int i = 0; i < TRIES; i++) {
        char *out = NULL;
        double began = processor_ms();
        workos_status status = workos_call(client, operation, params, &out);
        double took = processor_ms() - began;
        CHECK_INT(status, throws ? WORKOS_REJECTED : WORKOS_OK);
        CHECK_HAS(out, "\"invalid_session\"");
        workos_string_free(out);
        if (took < least)
            least = took;
    }
    return least;
}

TEST(a_cookie_of_a_mebibyte_is_refused_in_less_than_ten_milliseconds)
{
    static const char *const begins[] = {"{\"sealed\":\"Fe26.2*1*", "{\"sealed\":\"Fe26.2*", "{\"sealed\":\"gAAAAA",
                                         "{\"sealed\":\"",          "{\"sealed\":\"%",       "{\"sealed\":\"*"};
    static const char *const fillings[] = {"A", "*", "~", "%41", " ", "\\u0041"};
    static const char *const operations[] = {"session.authenticate", "session.open", "session.refresh"};
    workos_client *client = client_of("http://127.0.0.1:1", "\"cookie_password\":\"a password of more than 32 letters\"");
    double most = 0;
    for (int begin = 0; begin < 6; begin++)
        for (int filling = 0; filling < 6; filling++)
            for (int operation = 0; operation < 3; operation++) {
                check_case("%s of %s%s...", operations[operation], begins[begin], fillings[filling]);
                char *params = long_params(MIB, begins[begin], fillings[filling], "\"}");
                double ms = least_ms(client, operations[operation], params);
                most = ms > most ? ms : most;
                free(params);
            }
    check_case(NULL);
    if (!check_is_slowed())
        check_that(most < MOST_MS, __FILE__, __LINE__, "the slowest took %.2f ms", most);
    check_count("microseconds for a cookie of 1 MiB at most", (int)(1e3 * most));
}

/* The same for what a login's callback is. */
static double callback_ms(const workos_client *client, const char *params)
{
    double least = 1e9;
    for (int i = 0; i < TRIES; i++) {
        char *out = NULL;
        double began = processor_ms();
        workos_status status = workos_request_build(client, "user_management.finish_login", params, &out);
        double took = processor_ms() - began;
        CHECK(status == WORKOS_INVALID_ARGUMENT || status == WORKOS_REJECTED);
        workos_string_free(out);
        if (took < least)
            least = took;
    }
    return least;
}

TEST(a_callback_takes_a_time_that_is_linear_in_its_length)
{
    static const struct {
        const char *begin, *filling, *end;
    } callbacks[] = {
        {"{\"state\":\"s\",\"callback\":\"error=e&state=s&", "&", "\"}"},
        {"{\"state\":\"s\",\"callback\":\"error=e&state=s&", "a=b&", "\"}"},
        {"{\"state\":\"s\",\"callback\":\"error=e&state=s&", "%41", "\"}"},
        {"{\"state\":\"s\",\"callback\":\"error=e&state=s&", "%", "\"}"},
        {"{\"state\":\"s\",\"callback\":\"error=e&state=s&", "+", "\"}"},
        {"{\"state\":\"s\",\"callback\":\"error=e&state=s&", "\\u0041", "\"}"},
        {"{\"state\":\"s\",\"callback\":\"error=e&state=s&", "\\\\", "\"}"},
        {"{\"state\":\"s\",\"callback\":\"error=e&state=s&", "connection_id=a&", "\"}"},
        {"{\"state\":\"s\",\"callback\":\"error=e&state=s&error_description=", "%ff", "\"}"},
        {"{\"state\":\"s\",\"callback\":\"", "code=a&", "\"}"},
        {"{\"state\":\"s\",\"callback\":{", "\"a\":\"\",", "\"b\":\"\"}}"},
        {"{\"state\":\"s\",\"callback\":{\"code\":", "[", "}}"},
    };
    workos_client *client = client_of("http://127.0.0.1:1", "");
    for (size_t i = 0; i < sizeof callbacks / sizeof *callbacks; i++) {
        check_case("%s%s...", callbacks[i].begin, callbacks[i].filling);
        double ms[2];
        for (int full = 0; full < 2; full++) {
            char *params = long_params(full ? MIB : MIB / 8, callbacks[i].begin, callbacks[i].filling, callbacks[i].end);
            ms[full] = callback_ms(client, params);
            free(params);
        }
        /* Memory that is not in the processor's cache is slower. */
        if (!check_is_slowed())
            check_that(ms[1] < 8 * 4 * ms[0] + 1, __FILE__, __LINE__, "%.2f ms, and %.2f ms for an eighth", ms[1], ms[0]);
    }
}

int main(void)
{
    calls_begin();
    RUN(a_cookie_of_a_mebibyte_is_refused_in_less_than_ten_milliseconds);
    RUN(a_callback_takes_a_time_that_is_linear_in_its_length);
    return check_end();
}
