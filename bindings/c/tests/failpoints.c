/* Every exported function is guarded: a panic inside it is an error or nothing,
 * never a word on the host's stderr, and the client lives on. This program is
 * linked with the library's test build, which panics where it is told to. */
#define _POSIX_C_SOURCE 200809L

#include "echo.h"
#include "functions.h"

#include <stdlib.h>
#include <string.h>

/* Not in workos.h, and not in a library for users. */
void workos_failpoint(const char *function, int32_t kind);

enum { WITH_TEXT = 1, WITH_A_BOMB = 2 };

/* Plain and TLS; memcheck takes the cipher's hand-written code for a fault. */
static int ways(void)
{
    return check_is_slowed() ? 1 : 2;
}

static void check_internal(result got)
{
    CHECK_STATUS(got, WORKOS_INTERNAL);
    if (got.out == NULL)
        return;
    CHECK_LACKS(got.out, "canary");
    CHECK_LACKS(got.out, "failpoint");
    CHECK_FIELD(got.out, "/performed", "maybe");
    CHECK_FIELD(got.out, "/retryable", "false");
}

/* Calls `tried` with valid arguments while it panics. What has no status gives
 * a harmless result instead. */
static void panic_in(const function *tried, const workos_client *client, int how)
{
    arguments call;
    fill(&call, tried, client);
    workos_failpoint(tried->name, how);
    if (tried->gives == A_STATUS) {
        check_internal(run(&call));
        CHECK(call.made == NULL);
        return;
    }
    const value given = tried->run(call.with);
    if (tried->gives == A_STATIC_TEXT)
        CHECK_TEXT(given.pointer, tried->count > 0 ? "unknown" : WORKOS_VERSION);
    /* What was to be freed was not, and can be freed now. */
    int place = place_of(tried, AN_OWNED_STRING);
    if (place >= 0)
        workos_string_free((char *)call.with[place].pointer);
    workos_client_free(call.made);
    workos_queue_free(call.queue);
}

TEST(a_panic_in_any_function_is_internal_and_the_next_call_works)
{
    for (int tls = 0; tls < ways(); tls++) {
        workos_client *client = echo_client(tls);
        for (EACH_FUNCTION(tried))
            for (int how = WITH_TEXT; how <= WITH_A_BOMB; how++) {
                row(tried, -1, "a panic of kind %d", how);
                panic_in(tried, client, how);
                CHECK(run_valid(tried, client).status != WORKOS_INTERNAL);
                CHECK(echo_is_own(client, tried->name));
            }
    }
}

TEST(a_panic_with_a_backtrace_wanted_prints_none)
{
    workos_client *client = echo_client(false);
    setenv("RUST_BACKTRACE", "full", 1);
    for (EACH_FUNCTION(tried))
        for (int how = WITH_TEXT; how <= WITH_A_BOMB; how++) {
            row(tried, -1, "a panic of kind %d, with RUST_BACKTRACE", how);
            panic_in(tried, client, how);
        }
    unsetenv("RUST_BACKTRACE");
}

TEST(a_panic_without_a_place_for_the_error_is_internal)
{
    workos_client *client = echo_client(false);
    for (EACH_FUNCTION(tried)) {
        int place = place_of_error(tried);
        if (place < 0)
            continue;
        arguments call;
        row(tried, place, "NULL, and a panic");
        fill(&call, tried, client);
        call.with[place].pointer = NULL;
        workos_failpoint(tried->name, WITH_A_BOMB);
        CHECK_INT(run(&call).status, WORKOS_INTERNAL);
    }
}

/* A panic on the wire may leave a lock of the connections poisoned. */
TEST(a_panic_while_sending_leaves_the_client_usable)
{
    if (check_is_slowed()) {
        check_skip("a search for leaks would count the connections that are left open, as others may be using them");
        return;
    }
    for (int tls = 0; tls < ways(); tls++)
        for (int how = WITH_TEXT; how <= WITH_A_BOMB; how++) {
            workos_client *client = echo_client(tls);
            for (int i = 0; i < 20; i++) {
                CHECK(echo_is_own(client, "before"));
                workos_failpoint("transport", how);
                check_internal(call(client, "request", "{\"method\":\"GET\",\"path\":\"/x\"}"));
                CHECK(echo_is_own(client, "after"));
            }
        }
}

/* Memcheck sees what is left behind, where it runs; without it, that nothing
 * breaks. */
TEST(many_panics_leave_nothing_behind)
{
    workos_client *client = client_of("http://127.0.0.1:1", "\"max_retries\":0");
    int times = check_is_slowed() ? check_times(10, 1000) : 1000;
    for (EACH_FUNCTION(tried)) {
        check_case("%s, %d panics", tried->name, times);
        for (int i = 0; i < times; i++) {
            arguments call;
            fill(&call, tried, client);
            workos_failpoint(tried->name, 1 + i % 2);
            const value given = tried->run(call.with);
            if (tried->gives == A_STATUS)
                CHECK_INT(given.number, WORKOS_INTERNAL);
            if (place_of_error(tried) >= 0)
                workos_string_free(call.out);
            if (place_of(tried, AN_OWNED_STRING) >= 0)
                workos_string_free((char *)call.with[place_of(tried, AN_OWNED_STRING)].pointer);
            workos_client_free(call.made);
            workos_queue_free(call.queue);
        }
        check_count("caught panics", times);
    }
    CHECK_STATUS(call(client, "sso.authorization_url", "{\"domain\":\"a.com\",\"redirect_uri\":\"http://localhost/\"}"),
                 WORKOS_OK);
}

int main(void)
{
    calls_begin();
    RUN(a_panic_in_any_function_is_internal_and_the_next_call_works);
    RUN(a_panic_with_a_backtrace_wanted_prints_none);
    RUN(a_panic_without_a_place_for_the_error_is_internal);
    RUN(a_panic_while_sending_leaves_the_client_usable);
    RUN(many_panics_leave_nothing_behind);
    return check_end();
}
