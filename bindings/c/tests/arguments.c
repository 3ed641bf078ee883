/* What holds for every function: NULL, bytes that are not UTF-8, strings that
 * are too long, an `out` that is always set and may be NULL. */
#define _DEFAULT_SOURCE

#include "functions.h"
#include "wire.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum { MAX_STRING = 1 << 20 };

/* Nothing listens there, so what passes the checks is a network error. */
static workos_client *offline_client(void)
{
    return client_of(text("http://127.0.0.1:%d", refused_port()), "\"max_retries\":0");
}

static bool passes_the_checks(workos_status status)
{
    return status == WORKOS_OK || status == WORKOS_NETWORK;
}

TEST(every_function_takes_its_valid_arguments)
{
    workos_client *client = offline_client();
    for (const function *tried = functions; tried < functions + function_count; tried++) {
        check_case("%s", tried->name);
        result got = run_valid(tried, client);
        check_that(passes_the_checks(got.status), __FILE__, __LINE__, "%d: %s", (int)got.status,
                   got.out);
    }
}

TEST(a_NULL_string_is_an_invalid_argument_or_stands_for_an_empty_object)
{
    workos_client *client = offline_client();
    for (const function *tried = functions; tried < functions + function_count; tried++)
        for (int i = 0; i < tried->strings; i++) {
            check_case("%s, string %d", tried->name, i);
            result with_null = run_with(tried, client, i, NULL);
            if (!tried->nullable[i]) {
                CHECK_STATUS(with_null, WORKOS_INVALID_ARGUMENT);
                continue;
            }
            result with_object = run_with(tried, client, i, "{}");
            CHECK_STATUS(with_null, with_object.status);
            CHECK_TEXT(get(with_null.out, "/message"), get(with_object.out, "/message"));
        }
}

TEST(a_NULL_client_is_an_invalid_argument)
{
    for (const function *tried = functions; tried < functions + function_count; tried++) {
        check_case("%s", tried->name);
        if (tried->takes_client)
            CHECK_STATUS(run_valid(tried, NULL), WORKOS_INVALID_ARGUMENT);
    }
}

TEST(client_new_without_a_place_for_the_client_makes_nothing)
{
    char *error = sandbox_url;
    workos_status status = workos_client_new("{}", NULL, &error);
    CHECK_STATUS(take(status, error), WORKOS_INVALID_ARGUMENT);
    CHECK_INT(workos_client_new("{}", NULL, NULL), WORKOS_INVALID_ARGUMENT);
}

TEST(client_new_leaves_no_handle_behind_when_it_fails)
{
    workos_client *client = NULL;
    CHECK_STATUS(new_client("{\"timeout_ms\":0}", &client), WORKOS_INVALID_ARGUMENT);
    CHECK_STATUS(new_client("[", &client), WORKOS_INVALID_ARGUMENT);
    CHECK(client == NULL);
}

TEST(out_may_be_NULL_on_success_and_on_failure)
{
    workos_client *client = offline_client();
    for (const function *tried = functions; tried < functions + function_count; tried++) {
        check_case("%s", tried->name);
        CHECK(passes_the_checks(tried->run(client, tried->valid, NULL)));
        const char *nothing[MAX_STRINGS] = {"\x80", "\x80", "\x80"};
        if (tried->strings > 0)
            CHECK_INT(tried->run(client, nothing, NULL), WORKOS_INVALID_ARGUMENT);
    }
}

TEST(a_string_that_is_not_UTF8_is_an_invalid_argument_and_not_repeated)
{
    static const char *const broken[] = {"\x80",             /* a lone continuation byte */
                                         "\xc0\xaf",         /* an overlong slash */
                                         "\xe0\x80\xaf",     /* the same in three bytes */
                                         "\xed\xa0\x80",     /* a surrogate */
                                         "\xe2\x82",         /* cut off */
                                         "\xf4\x90\x80\x80", /* above U+10FFFF */
                                         "\xff"};
    workos_client *client = offline_client();
    for (const function *tried = functions; tried < functions + function_count; tried++)
        for (int i = 0; i < tried->strings; i++)
            for (size_t j = 0; j < sizeof broken / sizeof *broken; j++) {
                check_case("%s, string %d, bytes %zu", tried->name, i, j);
                const char *string = text(tried->is_json[i] ? "{\"canary\":\"canary%s\"}" : "canary%s",
                                          broken[j]);
                result got = run_with(tried, client, i, string);
                CHECK_STATUS(got, WORKOS_INVALID_ARGUMENT);
                CHECK_LACKS(got.out, "canary");
                CHECK_LACKS(got.out, broken[j]);
            }
}

/* A string without an end on the last pages before a wall: whoever looks for
 * its NUL further than the limit needs is stopped by a fault, not by a clock. */
static char *map_endless(size_t size, size_t page)
{
    char *start = mmap(NULL, size + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (!CHECK(start != MAP_FAILED))
        return NULL;
    memset(start, ' ', size);
    CHECK(mprotect(start + size, page, PROT_NONE) == 0);
    return start;
}

TEST(a_string_longer_than_1_MiB_is_refused_by_a_bounded_scan)
{
    const size_t page = 65536, size = MAX_STRING + page;
    char *endless = map_endless(size, page);
    workos_client *client = offline_client();
    if (endless == NULL)
        return;
    for (const function *tried = functions; tried < functions + function_count; tried++)
        for (int i = 0; i < tried->strings; i++) {
            /* json_get takes whole answers, which are bounded otherwise. */
            if (strcmp(tried->name, "json_get") == 0 && i == 0)
                continue;
            check_case("%s, string %d", tried->name, i);
            memcpy(endless, "{}", tried->is_json[i] ? 2 : 0);
            CHECK_STATUS(run_with(tried, client, i, endless), WORKOS_INVALID_ARGUMENT);
        }
    munmap(endless, size + page);
}

/* {"state":"xxx..."}, padded with spaces to `size` bytes; to be freed. */
static char *padded(const char *json, size_t size)
{
    char *string = malloc(size + 1);
    if (string == NULL)
        abort();
    memset(string, ' ', size);
    memcpy(string, json, strlen(json));
    string[size] = '\0';
    check_keep(string, free);
    return string;
}

TEST(a_string_of_exactly_1_MiB_is_taken_and_one_byte_more_is_not)
{
    workos_client *client = offline_client();
    for (const function *tried = functions; tried < functions + function_count; tried++)
        for (int i = 0; i < tried->strings; i++) {
            if (!tried->is_json[i] || strcmp(tried->name, "json_get") == 0)
                continue;
            check_case("%s, string %d", tried->name, i);
            result most = run_with(tried, client, i, padded(tried->valid[i], MAX_STRING));
            CHECK(passes_the_checks(most.status));
            CHECK_STATUS(run_with(tried, client, i, padded(tried->valid[i], MAX_STRING + 1)),
                         WORKOS_INVALID_ARGUMENT);
        }
}

TEST(a_body_is_bounded_by_max_response_bytes_and_needs_no_NUL)
{
    static const char params[] = "{\"method\":\"GET\",\"path\":\"/x\"}";
    workos_client *client = client_with("{\"api_key\":\"k\",\"max_response_bytes\":1024}");
    char body[1025], *out = sandbox_url;
    memset(body, ' ', sizeof body);
    memcpy(body, "[7]", 3);
    workos_status status = workos_response_parse(client, "request", params, 200, NULL, body, 1024, &out);
    result got = take(status, out);
    CHECK_STATUS(got, WORKOS_OK);
    CHECK_FIELD(got.out, "/0", "7");

    out = sandbox_url;
    status = workos_response_parse(client, "request", params, 200, NULL, body, 1025, &out);
    CHECK_STATUS(take(status, out), WORKOS_DECODE);

    out = sandbox_url;
    status = workos_response_parse(client, "request", params, 200, NULL, NULL, 5, &out);
    CHECK_STATUS(take(status, out), WORKOS_INVALID_ARGUMENT);
    out = sandbox_url;
    status = workos_response_parse(client, "request", params, 204, NULL, NULL, 0, &out);
    got = take(status, out);
    CHECK_STATUS(got, WORKOS_OK);
    CHECK_TEXT(got.out, "{}");
    out = sandbox_url;
    status = workos_response_parse(client, "request", params, 200, NULL, "{\"a\":\"\x80\"}", 9, &out);
    CHECK_STATUS(take(status, out), WORKOS_DECODE);
}

int main(void)
{
    calls_begin();
    RUN(every_function_takes_its_valid_arguments);
    RUN(a_NULL_string_is_an_invalid_argument_or_stands_for_an_empty_object);
    RUN(a_NULL_client_is_an_invalid_argument);
    RUN(client_new_without_a_place_for_the_client_makes_nothing);
    RUN(client_new_leaves_no_handle_behind_when_it_fails);
    RUN(out_may_be_NULL_on_success_and_on_failure);
    RUN(a_string_that_is_not_UTF8_is_an_invalid_argument_and_not_repeated);
    RUN(a_string_longer_than_1_MiB_is_refused_by_a_bounded_scan);
    RUN(a_string_of_exactly_1_MiB_is_taken_and_one_byte_more_is_not);
    RUN(a_body_is_bounded_by_max_response_bytes_and_needs_no_NUL);
    return check_end();
}
