/* What a cookie costs that is far longer than browsers send, whatever is in it:
 * whoever sends it must pay more than whoever refuses it. */
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

/* The longest parameters there can be: a cookie that begins like one of a format and goes on with `filling`. */
static char *long_cookie(const char *begin, const char *filling)
{
    static const char before[] = "{\"sealed\":\"", after[] = "\"}";
    char *params = malloc(MIB + 1);
    size_t length = strlen(filling), end = MIB - strlen(after);
    if (params == NULL)
        abort();
    size_t used = (size_t)snprintf(params, MIB, "%s%s", before, begin);
    for (; used + length <= end; used += length)
        memcpy(params + used, filling, length);
    strcpy(params + used, after);
    check_keep(params, free);
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
    static const char *const begins[] = {"Fe26.2*1*", "Fe26.2*", "gAAAAA", "", "%", "*"};
    static const char *const fillings[] = {"A", "*", "~", "%41", " ", "\\u0041"};
    static const char *const operations[] = {"session.authenticate", "session.open", "session.refresh"};
    workos_client *client = client_of("http://127.0.0.1:1", "\"cookie_password\":\"a password of more than 32 letters\"");
    double most = 0;
    for (int begin = 0; begin < 6; begin++)
        for (int filling = 0; filling < 6; filling++)
            for (int operation = 0; operation < 3; operation++) {
                check_case("%s of %s%s...", operations[operation], begins[begin], fillings[filling]);
                double ms = least_ms(client, operations[operation], long_cookie(begins[begin], fillings[filling]));
                most = ms > most ? ms : most;
            }
    check_case(NULL);
    if (!check_is_slowed())
        check_that(most < MOST_MS, __FILE__, __LINE__, "the slowest took %.2f ms", most);
    check_count("microseconds for a cookie of 1 MiB at most", (int)(1e3 * most));
}

int main(void)
{
    calls_begin();
    RUN(a_cookie_of_a_mebibyte_is_refused_in_less_than_ten_milliseconds);
    return check_end();
}
