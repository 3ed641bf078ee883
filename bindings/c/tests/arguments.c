/* What holds for every argument of every function: NULL, bytes that are not
 * UTF-8, strings that are too long, an `out` that is always set and may be
 * NULL. All of it on a thread with the 128 KiB of stack that suffice. */
#define _DEFAULT_SOURCE

#include "functions.h"
#include "small_stack.h"
#include "wire.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum { MAX_STRING = 1 << 20, MAX_ANSWER = (64 << 20) + (1 << 20) };

/* Nothing listens there, so what passes the checks is a network error. */
static workos_client *offline_client(void)
{
    return client_of(text("http://127.0.0.1:%d", refused_port()), "\"max_retries\":0");
}

TEST(every_function_takes_its_valid_arguments)
{
    workos_client *client = offline_client();
    for (EACH_FUNCTION(tried)) {
        row(tried, -1, "valid arguments");
        result got = run_valid(tried, client);
        check_that(passes_the_checks(got.status), __FILE__, __LINE__, "%d: %s", (int)got.status,
                   got.out);
    }
}

/* What a NULL means depends on what it stands in for. */
static void check_null(const function *tried, const workos_client *client, int index)
{
    const value null = {.pointer = NULL};
    result got = {WORKOS_OK, NULL}, with_object;
    arguments call;

    switch (tried->parameters[index].kind) {
    case A_CLIENT:
    case A_CLIENT_PLACE:
    case A_QUEUE:
    case A_QUEUE_PLACE:
    case A_JSON_TEXT:
    case A_TEXT:
        if (tried->gives == NOTHING) {
            run_with(tried, client, index, null);
            break;
        }
        got = run_with(tried, client, index, null);
        CHECK_STATUS(got, WORKOS_INVALID_ARGUMENT);
        if (place_of_error(tried) >= 0)
            CHECK_HAS(get(got.out, "/message"), tried->parameters[index].name);
        break;
    case AN_OBJECT:
        got = run_with(tried, client, index, null);
        with_object = run_with_text(tried, client, index, "{}");
        CHECK_STATUS(got, with_object.status);
        CHECK_TEXT(get(got.out, "/message"), get(with_object.out, "/message"));
        break;
    case AN_OPTIONAL_JSON:
    case A_NUMBER_PLACE:
        CHECK_INT(run_with(tried, client, index, null).status, WORKOS_OK);
        break;
    case BYTES:
        got = run_with(tried, client, index, null);
        CHECK_STATUS(got, WORKOS_INVALID_ARGUMENT);
        CHECK_HAS(get(got.out, "/message"), tried->parameters[index].name);
        /* No bytes at all are no fault of the pointer. */
        fill(&call, tried, client);
        call.with[index] = null;
        call.with[index + 1].number = 0;
        CHECK_LACKS(get(run(&call).out, "/message"), "NULL");
        break;
    case AN_OUT_PLACE:
    case AN_ERROR_PLACE:
        got = run_with(tried, client, index, null);
        CHECK(passes_the_checks(got.status));
        break;
    case A_PLACE:
    case AN_OWNED_CLIENT:
    case AN_OWNED_STRING:
    case A_CALLBACK:
    case AN_INTERRUPT:
    case USER_DATA:
    case A_FINALIZER:
        CHECK_INT(run_with(tried, client, index, null).status, WORKOS_OK);
        break;
    case A_LENGTH:
    case A_NUMBER:
        break;
    }
}

TEST(each_pointer_may_be_NULL_by_itself)
{
    workos_client *client = offline_client();
    for (EACH_FUNCTION(tried))
        for (int i = 0; i < tried->count; i++) {
            kind asked = tried->parameters[i].kind;
            if (asked == A_LENGTH || asked == A_NUMBER)
                continue;
            row(tried, i, "NULL");
            check_null(tried, client, i);
        }
}

TEST(out_may_be_NULL_on_failure)
{
    workos_client *client = offline_client();
    for (EACH_FUNCTION(tried)) {
        int place = place_of_error(tried);
        for (int i = 0; place >= 0 && i < tried->count; i++) {
            if (!is_string(tried->parameters[i].kind))
                continue;
            arguments call;
            row(tried, i, "bad UTF-8, and no place for the error");
            fill(&call, tried, client);
            call.with[i].pointer = "\x80";
            call.with[place].pointer = NULL;
            CHECK_INT(run(&call).status, WORKOS_INVALID_ARGUMENT);
        }
    }
}

TEST(client_new_leaves_no_handle_behind_when_it_fails)
{
    workos_client *client = NULL;
    CHECK_STATUS(new_client("{\"timeout_ms\":0}", &client), WORKOS_INVALID_ARGUMENT);
    CHECK_STATUS(new_client("[", &client), WORKOS_INVALID_ARGUMENT);
    CHECK(client == NULL);
    CHECK_INT(workos_client_new("{}", NULL, NULL), WORKOS_INVALID_ARGUMENT);
}

/* Where the fault begins is told, what is there is not repeated. */
TEST(a_string_that_is_not_UTF8_is_an_invalid_argument_and_not_repeated)
{
    static const char *const broken[] = {"\x80",             /* a lone continuation byte */
                                         "\xc0\xaf",         /* an overlong slash */
                                         "\xe0\x80\xaf",     /* the same in three bytes */
                                         "\xf0\x80\x80\xaf", /* and in four */
                                         "\xed\xa0\x80",     /* a surrogate */
                                         "\xed\xbf\xbf",     /* the last of them */
                                         "\xc3",             /* cut off after one of two */
                                         "\xe2\x82",         /* after two of three */
                                         "\xf0\x9f\x98",     /* after three of four */
                                         "\xf4\x90\x80\x80", /* above U+10FFFF */
                                         "\xf8\x88\x80\x80\x80", /* five bytes */
                                         "\xfe", "\xff"};
    workos_client *client = offline_client();
    for (EACH_FUNCTION(tried))
        for (int i = 0; i < tried->count; i++) {
            bool is_json = tried->parameters[i].kind != A_TEXT;
            for (size_t j = 0; is_string(tried->parameters[i].kind) && j < sizeof broken / sizeof *broken; j++) {
                row(tried, i, "bad UTF-8 number %zu", j);
                const char *before = is_json ? "{\"canary\":\"canary" : "canary";
                const char *string = text("%s%s%s", before, broken[j], is_json ? "\"}" : "");
                result got = run_with_text(tried, client, i, string);
                CHECK_STATUS(got, WORKOS_INVALID_ARGUMENT);
                if (place_of_error(tried) < 0)
                    continue;
                CHECK_TEXT(get(got.out, "/message"),
                           text("%s is not valid UTF-8 at byte %zu", tried->parameters[i].name, strlen(before)));
                CHECK_LACKS(got.out, "canary");
                CHECK_LACKS(got.out, broken[j]);
            }
        }
}

/* A string without an end, whose last byte is the last before a wall: whoever
 * reads one byte more than the limit needs is stopped by a fault. */
typedef struct endless {
    char *start, *mapped;
    size_t size;
} endless;

static endless map_endless(size_t length)
{
    const size_t page = 65536, pages = (length + page - 1) / page * page;
    endless made = {NULL, NULL, pages + page};
    made.mapped = mmap(NULL, made.size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (made.mapped == MAP_FAILED || mprotect(made.mapped + pages, page, PROT_NONE) != 0)
        abort();
    made.start = made.mapped + pages - length;
    memset(made.start, ' ', length);
    return made;
}

TEST(a_string_that_is_too_long_is_refused_by_a_bounded_scan)
{
    const endless argument = map_endless(MAX_STRING + 1), answer = map_endless(MAX_ANSWER + 1);
    workos_client *client = offline_client();
    for (EACH_FUNCTION(tried))
        for (int i = 0; i < tried->count; i++) {
            kind asked = tried->parameters[i].kind;
            if (!is_string(asked))
                continue;
            bool is_long = asked == A_JSON_TEXT || asked == AN_OPTIONAL_JSON;
            const endless *given = is_long ? &answer : &argument;
            row(tried, i, "no end before the wall");
            memcpy(given->start, "{}", asked == A_TEXT ? 0 : 2);
            result got = run_with_text(tried, client, i, given->start);
            CHECK_STATUS(got, WORKOS_INVALID_ARGUMENT);
            if (place_of_error(tried) < 0)
                continue;
            CHECK_TEXT(get(got.out, "/message"),
                       text("%s is longer than %d bytes", tried->parameters[i].name,
                            is_long ? MAX_ANSWER : MAX_STRING));
        }
    munmap(argument.mapped, argument.size);
    munmap(answer.mapped, answer.size);
}

/* Valid JSON, padded with spaces to `size` bytes. */
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

TEST(a_string_of_exactly_the_limit_is_taken_and_one_byte_more_is_not)
{
    static const size_t taken[] = {65535, 65536, MAX_STRING - 1, MAX_STRING};
    workos_client *client = offline_client();
    for (EACH_FUNCTION(tried))
        for (int i = 0; i < tried->count; i++) {
            if (tried->parameters[i].kind != AN_OBJECT)
                continue;
            const char *valid = valid_value_of(tried, i).text;
            for (size_t j = 0; j < sizeof taken / sizeof *taken; j++) {
                row(tried, i, "%zu bytes", taken[j]);
                CHECK(passes_the_checks(run_with_text(tried, client, i, padded(valid, taken[j])).status));
            }
            row(tried, i, "one byte more than the limit");
            CHECK_STATUS(run_with_text(tried, client, i, padded(valid, MAX_STRING + 1)), WORKOS_INVALID_ARGUMENT);
        }
}

/* Where a text is not JSON, an empty and a blank one have their own rules. */
TEST(an_empty_text_is_never_taken_for_something)
{
    workos_client *client = offline_client();
    for (EACH_FUNCTION(tried))
        for (int i = 0; i < tried->count; i++) {
            const char *name = tried->parameters[i].name;
            /* Any text at all can be quoted. */
            if (tried->parameters[i].kind != A_TEXT || strcmp(name, "text") == 0)
                continue;
            workos_status expected =
                strcmp(name, "operation") == 0 ? WORKOS_UNSUPPORTED : WORKOS_INVALID_ARGUMENT;
            row(tried, i, "a blank");
            CHECK_STATUS(run_with_text(tried, client, i, " "), expected);
            row(tried, i, "empty");
            /* An empty pointer is the whole text (RFC 6901). */
            CHECK_STATUS(run_with_text(tried, client, i, ""),
                         strcmp(name, "pointer") == 0 ? WORKOS_OK : expected);
        }
}

TEST(a_number_may_be_any_number)
{
    static const int32_t numbers[] = {INT32_MIN, -1, 0, 1, 99, 100, 999, 1000, 65536 + 200, INT32_MAX};
    workos_client *client = offline_client();
    for (EACH_FUNCTION(tried))
        for (int i = 0; i < tried->count; i++)
            for (size_t j = 0; tried->parameters[i].kind == A_NUMBER && j < sizeof numbers / sizeof *numbers; j++) {
                /* Nothing comes for which it could wait so long. */
                if (strcmp(tried->parameters[i].name, "timeout_ms") == 0 && numbers[j] > 100)
                    continue;
                row(tried, i, "%d", (int)numbers[j]);
                result got = run_with(tried, client, i, (value){.number = numbers[j]});
                /* Of no other function is a number an HTTP status yet. */
                if (strcmp(tried->parameters[i].name, "http_status") == 0 &&
                    (numbers[j] < 100 || numbers[j] > 999))
                    CHECK_STATUS(got, WORKOS_INVALID_ARGUMENT);
            }
}

TEST(bytes_are_bounded_by_max_response_bytes_and_need_no_NUL)
{
    workos_client *client = client_of("http://127.0.0.1:1", "\"max_response_bytes\":1024");
    const endless bytes = map_endless(1025);
    for (EACH_FUNCTION(tried)) {
        int place = place_of(tried, BYTES);
        if (place < 0)
            continue;
        arguments call;
        row(tried, place, "one byte more than the limit");
        fill(&call, tried, client);
        call.with[place].pointer = bytes.start;
        call.with[place + 1].number = 1025;
        result got = run(&call);
        CHECK(got.status == WORKOS_DECODE || got.status == WORKOS_INVALID_ARGUMENT);
        CHECK_HAS(get(got.out, "/message"), "max_response_bytes");

        row(tried, place + 1, "more than any memory");
        fill(&call, tried, client);
        call.with[place].pointer = bytes.start;
        call.with[place + 1].number = -1;
        CHECK_STATUS(run(&call), WORKOS_INVALID_ARGUMENT);
    }
    munmap(bytes.mapped, bytes.size);
}

TEST(a_body_is_read_to_its_last_byte)
{
    static const char params[] = "{\"method\":\"GET\",\"path\":\"/x\"}";
    workos_client *client = client_with("{\"api_key\":\"k\",\"max_response_bytes\":1024}");
    const endless bytes = map_endless(1024);
    char *out = sandbox_url;
    memcpy(bytes.start, "[7]", 3);
    workos_status status =
        workos_response_parse(client, "request", params, 200, NULL, bytes.start, 1024, &out);
    result got = take(status, out);
    CHECK_STATUS(got, WORKOS_OK);
    CHECK_FIELD(got.out, "/0", "7");
    munmap(bytes.mapped, bytes.size);

    out = sandbox_url;
    status = workos_response_parse(client, "request", params, 204, NULL, NULL, 0, &out);
    got = take(status, out);
    CHECK_STATUS(got, WORKOS_OK);
    CHECK_TEXT(got.out, "{}");
    out = sandbox_url;
    status = workos_response_parse(client, "request", params, 200, NULL, "{\"a\":\"\x80\"}", 9, &out);
    CHECK_STATUS(take(status, out), WORKOS_DECODE);
}

static void run_all(void)
{
    RUN(every_function_takes_its_valid_arguments);
    RUN(each_pointer_may_be_NULL_by_itself);
    RUN(out_may_be_NULL_on_failure);
    RUN(client_new_leaves_no_handle_behind_when_it_fails);
    RUN(a_string_that_is_not_UTF8_is_an_invalid_argument_and_not_repeated);
    RUN(a_string_that_is_too_long_is_refused_by_a_bounded_scan);
    RUN(a_string_of_exactly_the_limit_is_taken_and_one_byte_more_is_not);
    RUN(an_empty_text_is_never_taken_for_something);
    RUN(a_number_may_be_any_number);
    RUN(bytes_are_bounded_by_max_response_bytes_and_need_no_NUL);
    RUN(a_body_is_read_to_its_last_byte);
}

int main(void)
{
    calls_begin();
    on_a_small_stack(run_all);
    return check_end();
}
