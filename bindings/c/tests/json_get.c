/* workos_json_get: RFC 6901 pointers into any answer, for C programs. */
#include "calls.h"

#include <stdlib.h>
#include <string.h>

static const char DOCUMENT[] =
    " { \"z\" : 1, \"a\":[ \"x\" , {\"b\":true}, null, -0.0, 1e5 ],\n"
    "\t\"\":\"empty\", \"a/b\":1, \"m~n\":2, \" \":3, \"~1\":4, \"k\\\"l\":5, \"\\u00e9\":6,"
    "\"big\":12345678901234567890123456789.000000000000000000001,"
    "\"text\":\"tab\\t quote\\\" slash\\/ \\u00e9 \\ud83d\\ude00\", \"nothing\":\"\","
    "\"object\":{\"z\":1,\"y\":[],\"x\":{}}}";

static void check_found(const char *json, const char *pointer, const char *expected)
{
    check_case("%s", pointer);
    result got = json_get(json, pointer);
    CHECK_STATUS(got, WORKOS_OK);
    CHECK_TEXT(got.out, expected);
}

static void check_refused(const char *json, const char *pointer, workos_status status)
{
    check_case("%.80s", pointer ? pointer : "NULL");
    CHECK_STATUS(json_get(json, pointer), status);
}

TEST(strings_come_unquoted)
{
    check_found(DOCUMENT, "/a/0", "x");
    check_found(DOCUMENT, "/text", "tab\t quote\" slash/ \xc3\xa9 \xf0\x9f\x98\x80");
    check_found(DOCUMENT, "/nothing", "");
    check_found("\"whole\"", "", "whole");
}

TEST(other_values_come_as_compact_JSON)
{
    check_found(DOCUMENT, "/z", "1");
    check_found(DOCUMENT, "/a/1", "{\"b\":true}");
    check_found(DOCUMENT, "/a/1/b", "true");
    check_found(DOCUMENT, "/a/2", "null");
    check_found(DOCUMENT, "/object/y", "[]");
    check_found(" [ 1 , { } ] ", "", "[1,{}]");
    check_found("false", "", "false");
}

TEST(members_keep_their_place)
{
    check_found(DOCUMENT, "/object", "{\"z\":1,\"y\":[],\"x\":{}}");
}

TEST(numbers_keep_every_digit)
{
    check_found(DOCUMENT, "/big", "12345678901234567890123456789.000000000000000000001");
    check_found(DOCUMENT, "/a/3", "-0.0");
    check_found("[18446744073709551616]", "", "[18446744073709551616]");
}

TEST(tokens_are_unescaped_in_the_order_of_the_RFC)
{
    check_found(DOCUMENT, "/a~1b", "1");
    check_found(DOCUMENT, "/m~0n", "2");
    check_found(DOCUMENT, "/~01", "4");
    check_found(DOCUMENT, "/ ", "3");
    check_found(DOCUMENT, "/", "empty");
    check_found(DOCUMENT, "/k\"l", "5");
    check_found(DOCUMENT, "/\xc3\xa9", "6");
}

TEST(nothing_at_the_pointer_is_not_found)
{
    static const char *const pointers[] = {"/missing", "/a/5",  "/a/-",
                                           "/a/+1",    "/a/-1", "/a/x",    "/z/0",  "/a/1/b/c",
                                           "/a/",      "/A",    "/text/0", "/a/99999999999999999999"};
    for (size_t i = 0; i < sizeof pointers / sizeof *pointers; i++)
        check_refused(DOCUMENT, pointers[i], WORKOS_NOT_FOUND);
}

TEST(a_malformed_pointer_is_an_invalid_argument)
{
    static const char *const pointers[] = {"a", "z", "#/z", "/m~n", "/m~", "/m~2n", "/~", "~0"};
    for (size_t i = 0; i < sizeof pointers / sizeof *pointers; i++)
        check_refused(DOCUMENT, pointers[i], WORKOS_INVALID_ARGUMENT);
}

/* Section 4 of the RFC has no index with a leading zero, so that each element
 * of an array has one pointer only. */
TEST(an_index_with_a_leading_zero_is_an_invalid_argument)
{
    check_refused(DOCUMENT, "/a/00", WORKOS_INVALID_ARGUMENT);
    check_refused(DOCUMENT, "/a/01", WORKOS_INVALID_ARGUMENT);
}

TEST(half_of_a_surrogate_pair_is_decode_because_no_C_string_shows_it)
{
    check_refused("{\"a\":\"\\ud800\"}", "/a", WORKOS_DECODE);
    check_refused("{\"a\":\"\\udc00\\ud800\"}", "/a", WORKOS_DECODE);
    check_found("{\"a\":\"\\ud800\",\"b\":1}", "/b", "1");
}

TEST(of_members_with_the_same_name_the_last_one_counts)
{
    check_found("{\"a\":1,\"b\":2,\"a\":3}", "/a", "3");
}

TEST(a_string_with_a_NUL_is_decode_because_C_would_read_it_short)
{
    check_refused("{\"a\":\"sk_\\u0000secret\"}", "/a", WORKOS_DECODE);
    check_found("{\"a\":\"\\u0000\"}", "", "{\"a\":\"\\u0000\"}");
}

TEST(what_is_not_JSON_is_an_invalid_argument)
{
    static const char *const texts[] = {"",      " ",       "{",         "{\"a\":}", "[1,]",
                                        "nul",   "{} {}",   "{\"a\":1}x", "'a'",     "[NaN]",
                                        "[01]",  "[1.]",    "[\"\\x\"]",  "\"\t\"",  "\xef\xbb\xbf{}",
                                        "// c\n1"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        check_case("%s", texts[i]);
        CHECK_STATUS(json_get(texts[i], ""), WORKOS_INVALID_ARGUMENT);
    }
}

TEST(NULL_arguments_are_invalid)
{
    check_refused(NULL, "/a", WORKOS_INVALID_ARGUMENT);
    check_refused("{}", NULL, WORKOS_INVALID_ARGUMENT);
    CHECK_INT(workos_json_get("{}", "", NULL), WORKOS_OK);
    CHECK_INT(workos_json_get("{}", "/a", NULL), WORKOS_NOT_FOUND);
    CHECK_INT(workos_json_get(NULL, NULL, NULL), WORKOS_INVALID_ARGUMENT);
}

TEST(the_largest_answer_that_the_library_gives_can_be_read)
{
    /* 8 MiB is the default of max_response_bytes, far above the 1 MiB that
     * bounds every other string argument. */
    size_t size = (size_t)8 << 20;
    char *json = malloc(size + 1);
    if (!CHECK(json != NULL))
        return;
    memset(json, 'x', size);
    memcpy(json, "{\"a\":\"", 6);
    memcpy(json + size - 8, "\",\"b\":7}", 8);
    json[size] = '\0';
    CHECK_FIELD(json, "/b", "7");
    result got = json_get(json, "/a");
    CHECK(got.out != NULL && strlen(got.out) == size - 14);
    free(json);
}

int main(void)
{
    calls_begin();
    RUN(strings_come_unquoted);
    RUN(other_values_come_as_compact_JSON);
    RUN(members_keep_their_place);
    RUN(numbers_keep_every_digit);
    RUN(tokens_are_unescaped_in_the_order_of_the_RFC);
    RUN(nothing_at_the_pointer_is_not_found);
    RUN(a_malformed_pointer_is_an_invalid_argument);
    RUN(an_index_with_a_leading_zero_is_an_invalid_argument);
    RUN(half_of_a_surrogate_pair_is_decode_because_no_C_string_shows_it);
    RUN(of_members_with_the_same_name_the_last_one_counts);
    RUN(a_string_with_a_NUL_is_decode_because_C_would_read_it_short);
    RUN(what_is_not_JSON_is_an_invalid_argument);
    RUN(NULL_arguments_are_invalid);
    RUN(the_largest_answer_that_the_library_gives_can_be_read);
    return check_end();
}
