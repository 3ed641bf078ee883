/* workos_json_kind, _length, _quote and _set: JSON for C programs without a library for it. */
#include "calls.h"

#include <stdint.h>
#include <string.h>

static result kind_of(const char *json, const char *pointer)
{
    char *out = sandbox_url;
    workos_status status = workos_json_kind(json, pointer, &out);
    return take(status, out);
}

static result quote(const char *string)
{
    char *out = sandbox_url;
    workos_status status = workos_json_quote(string, &out);
    return take(status, out);
}

static result set(const char *json, const char *pointer, const char *value)
{
    char *out = sandbox_url;
    workos_status status = workos_json_set(json, pointer, value, &out);
    return take(status, out);
}

static void check_length(const char *json, const char *pointer, workos_status status, uint64_t expected)
{
    uint64_t length = 77;
    check_case("%s %s", json ? json : "NULL", pointer ? pointer : "NULL");
    CHECK_INT(workos_json_length(json, pointer, &length), status);
    CHECK_INT((long long)length, (long long)expected);
    CHECK_INT(workos_json_length(json, pointer, NULL), status);
}

static const char DOCUMENT[] =
    "{\"none\":null,\"yes\":true,\"no\":false,\"n\":-1e999,\"text\":\"null\",\"list\":[1,[2,3],{}],\"o\":{\"a\":1}}";

TEST(every_kind_has_its_name)
{
    static const char *const kinds[][2] = {
        {"", "object"},       {"/none", "null"},   {"/yes", "boolean"},    {"/no", "boolean"},
        {"/n", "number"},     {"/text", "string"}, {"/list", "array"},     {"/list/1", "array"},
        {"/list/2", "object"}, {"/o/a", "number"}, {"/list/3", "absent"}, {"/list/-", "absent"},
        {"/nothing", "absent"}, {"/none/x", "absent"},
    };
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        check_case("%s", kinds[i][0]);
        result got = kind_of(DOCUMENT, kinds[i][0]);
        CHECK_STATUS(got, WORKOS_OK);
        CHECK_TEXT(got.out, kinds[i][1]);
    }
    CHECK_STATUS(kind_of("{", ""), WORKOS_INVALID_ARGUMENT);
    CHECK_STATUS(kind_of("{}", "a"), WORKOS_INVALID_ARGUMENT);
}

TEST(items_and_members_are_counted)
{
    check_length(DOCUMENT, "", WORKOS_OK, 7);
    check_length(DOCUMENT, "/list", WORKOS_OK, 3);
    check_length(DOCUMENT, "/list/1", WORKOS_OK, 2);
    check_length(DOCUMENT, "/list/2", WORKOS_OK, 0);
    check_length(" [ ] ", "", WORKOS_OK, 0);
    check_length(DOCUMENT, "/text", WORKOS_INVALID_ARGUMENT, 0);
    check_length(DOCUMENT, "/none", WORKOS_INVALID_ARGUMENT, 0);
    check_length(DOCUMENT, "/nothing", WORKOS_INVALID_ARGUMENT, 0);
    check_length("[1", "", WORKOS_INVALID_ARGUMENT, 0);
    check_length(NULL, "", WORKOS_INVALID_ARGUMENT, 0);
    check_length("[]", NULL, WORKOS_INVALID_ARGUMENT, 0);
}

TEST(a_text_is_quoted_so_that_it_comes_back_as_it_was)
{
    static const char *const texts[] = {
        "", "plain", "a \"b\" \\ /", "\x01\x1f\x7f\b\f\n\r\t", "\xc3\xa9 \xf0\x9f\x98\x80",
        "\",\"canary\":\"", "\\u0041",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        check_case("%s", texts[i]);
        result got = quote(texts[i]);
        CHECK_STATUS(got, WORKOS_OK);
        CHECK(got.out[0] == '"');
        CHECK_TEXT(json_get(got.out, "").out, texts[i]);
        CHECK_FIELD(set("{}", "/a", got.out).out, "/a", texts[i]);
    }
    CHECK_TEXT(quote("a\"\n").out, "\"a\\\"\\n\"");
    CHECK_STATUS(quote("\x80"), WORKOS_INVALID_ARGUMENT);
    CHECK_STATUS(quote(NULL), WORKOS_INVALID_ARGUMENT);
}

static void check_set(const char *json, const char *pointer, const char *value, const char *expected)
{
    check_case("%s %s", json ? json : "NULL", pointer);
    result got = set(json, pointer, value);
    CHECK_STATUS(got, WORKOS_OK);
    CHECK_TEXT(got.out, expected);
}

TEST(a_value_is_set_or_added_and_the_rest_stays_as_it_was_written)
{
    check_set(NULL, "/a", "1", "{\"a\":1}");
    check_set("{}", "/a/b~1c/d", "[1.0]", "{\"a\":{\"b/c\":{\"d\":[1.0]}}}");
    check_set("{\"z\": 1.50, \"a\":2}", "/a", "\"x\"", "{\"z\": 1.50, \"a\":\"x\"}");
    check_set("{\"z\": 1.50 }", "/b", "null", "{\"z\": 1.50,\"b\":null }");
    check_set("[1,2]", "/0", "3", "[3,2]");
    check_set("[1,2]", "/-", "3", "[1,2,3]");
    check_set("{\"targets\":[]}", "/targets/-/id", "\"t\"", "{\"targets\":[{\"id\":\"t\"}]}");
    check_set("{\"a\":1}", "", "[]", "[]");
}

TEST(without_a_value_it_is_taken_away)
{
    check_set("{\"a\":1,\"b\":2}", "/a", NULL, "{\"b\":2}");
    check_set("{\"a\":1,\"b\":2,\"a\":3}", "/a", NULL, "{\"b\":2}");
    check_set("{\"a\":[1,2,3]}", "/a/1", NULL, "{\"a\":[1,3]}");
    check_set("{\"a\":1}", "/b", NULL, "{\"a\":1}");
    check_set("{\"a\":1}", "/b/c", NULL, "{\"a\":1}");
    check_set(NULL, "/b", NULL, "{}");
}

TEST(what_cannot_be_set_is_an_invalid_argument)
{
    CHECK_STATUS(set("[1]", "/1", "2"), WORKOS_INVALID_ARGUMENT);
    CHECK_STATUS(set("[1]", "/7/a", "2"), WORKOS_INVALID_ARGUMENT);
    CHECK_STATUS(set("[1]", "/01", "2"), WORKOS_INVALID_ARGUMENT);
    CHECK_STATUS(set("[1]", "/a", "2"), WORKOS_INVALID_ARGUMENT);
    CHECK_STATUS(set("[1]", "/1", NULL), WORKOS_INVALID_ARGUMENT);
    CHECK_STATUS(set("{\"a\":1}", "/a/b", "2"), WORKOS_INVALID_ARGUMENT);
    CHECK_STATUS(set("{}", "", NULL), WORKOS_INVALID_ARGUMENT);
    CHECK_STATUS(set("{}", "a", "1"), WORKOS_INVALID_ARGUMENT);
    CHECK_STATUS(set("{}", "/~2", "1"), WORKOS_INVALID_ARGUMENT);
    CHECK_STATUS(set("{", "/a", "1"), WORKOS_INVALID_ARGUMENT);
    CHECK_STATUS(set("{}", NULL, "1"), WORKOS_INVALID_ARGUMENT);
    /* A value that would add members. */
    result got = set("{}", "/a", "1,\"canary\":2");
    CHECK_STATUS(got, WORKOS_INVALID_ARGUMENT);
    CHECK_LACKS(got.out, "canary");
    CHECK_STATUS(set("{}", "/a", ""), WORKOS_INVALID_ARGUMENT);
}

int main(void)
{
    calls_begin();
    RUN(every_kind_has_its_name);
    RUN(items_and_members_are_counted);
    RUN(a_text_is_quoted_so_that_it_comes_back_as_it_was);
    RUN(a_value_is_set_or_added_and_the_rest_stays_as_it_was_written);
    RUN(without_a_value_it_is_taken_away);
    RUN(what_cannot_be_set_is_an_invalid_argument);
    return check_end();
}
