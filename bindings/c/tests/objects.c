/* What holds for every JSON object that any function takes: it is read
 * strictly, and what is ambiguous or no JSON is refused by name. */
#include "functions.h"
#include "small_stack.h"

#include <stdlib.h>
#include <string.h>

/* Calls body(tried, index) for every object of every function. */
static void each_object(void (*body)(const function *, int, const workos_client *))
{
    workos_client *client = client_of("http://127.0.0.1:1", "\"max_retries\":0");
    for (EACH_FUNCTION(tried))
        for (int i = 0; i < tried->count; i++)
            if (tried->parameters[i].kind == AN_OBJECT)
                body(tried, i, client);
}

/* Refused, and the message begins with the parameter's name. */
static void check_refused(const function *tried, int index, const workos_client *client, const char *spoiled)
{
    result got = run_with_text(tried, client, index, spoiled);
    const char *message = get(got.out, "/message"), *name = tried->parameters[index].name;
    CHECK_STATUS(got, WORKOS_INVALID_ARGUMENT);
    check_that(message != NULL && strncmp(message, name, strlen(name)) == 0, __FILE__, __LINE__,
               "the message does not begin with the name: %s", message ? message : "NULL");
    CHECK_LACKS(got.out, "canary");
}

static void no_object(const function *tried, int index, const workos_client *client)
{
    static const char *const others[] = {"",     " ",     "\n\t",  "[]",   "[{}]", "\"canary\"", "1",
                                         "-0.0", "1e400", "null", "true", "NaN",  "canary"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        row(tried, index, "<%s> for an object", others[i]);
        check_refused(tried, index, client, others[i]);
    }
}

TEST(what_is_no_object_is_refused)
{
    each_object(no_object);
}

static void no_json(const function *tried, int index, const workos_client *client)
{
    static const char *const broken[] = {
        "{", "}", "{}}", "{} {}", "{}canary", "\xef\xbb\xbf{}", "{canary:1}", "{'canary':1}", "{\"canary\"}",
        "{\"canary\":}", "{\"canary\":1,}", "{,}", "{\"canary\":NaN}", "{\"canary\":Infinity}",
        "{\"canary\":-Infinity}", "{\"canary\":-}", "{\"canary\":+1}", "{\"canary\":01}", "{\"canary\":.5}",
        "{\"canary\":1.}", "{\"canary\":1e}", "{\"canary\":0x1}", "{\"canary\":\"\n\"}", "{\"canary\":\"\t\"}",
        "{\"canary\":\"\\u12\"}", "{\"canary\":\"\\x41\"}", "{\"canary\":\"", "{/**/}", "{}//",
        "{\"canary\":undefined}", "{\"canary\":True}", "{\"canary\":\"\\ud800\"}", "{\"canary\":\"\\udc00\\ud800\"}",
        "{\"canary\":\"\\ud800x\"}", "{\"canary\":{\"\\udfff\":1}}", "\\u007b}", "{\"canary\":[1,]}",
        "{\"canary\":[1 2]}", "{\"canary\" 1}", "{\"canary\":1 \"b\":2}",
    };
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++) {
        row(tried, index, "<%s>", broken[i]);
        check_refused(tried, index, client, broken[i]);
    }
}

TEST(what_is_no_JSON_is_refused)
{
    each_object(no_json);
}

static void member_twice(const function *tried, int index, const workos_client *client)
{
    static const char *const twice[] = {
        "{\"a\":\"1\",\"a\":\"1\"}",
        "{\"a\":\"1\",\"b\":\"2\",\"a\":null}",
        "{\"a\":\"1\",\"\\u0061\":\"1\"}",
        "{\"\":\"1\",\"\":\"1\"}",
        "{\"\\u0000\":\"1\",\"\\u0000\":\"1\"}",
        "{\"a\":[{\"b\":1,\"b\":1}]}",
        "{\"a\":{\"b\":[[[{\"c\":1,\"d\":2,\"c\":3}]]]}}",
        "{\"\xc3\xa9\":\"1\",\"\\u00e9\":\"1\"}",
        "{\"\\ud83d\\ude00\":1,\"\xf0\x9f\x98\x80\":1}",
    };
    for (size_t i = 0; i < sizeof twice / sizeof *twice; i++) {
        row(tried, index, "<%s>", twice[i]);
        result got = run_with_text(tried, client, index, twice[i]);
        CHECK_STATUS(got, WORKOS_INVALID_ARGUMENT);
        CHECK_HAS(get(got.out, "/message"), "duplicate");
    }
}

TEST(the_same_member_twice_is_refused_at_any_depth_and_spelling)
{
    each_object(member_twice);
}

/* {"canary":[[...]]}: `levels` deep in all, closed or left open. */
static const char *nested(int levels, bool closed)
{
    size_t lists = (size_t)levels - 1;
    char *brackets = malloc(lists * 2 + 1);
    if (brackets == NULL)
        abort();
    memset(brackets, '[', lists);
    memset(brackets + lists, ']', lists);
    brackets[closed ? lists * 2 : lists] = '\0';
    check_keep(brackets, free);
    return text("{\"canary\":%s%s", brackets, closed ? "}" : "");
}

static void deep(const function *tried, int index, const workos_client *client)
{
    static const int too_deep[] = {128, 129, 1000, 200000, 500000};
    row(tried, index, "127 deep");
    /* Deep enough to be read, so that what is refused is the member. */
    result got = run_with_text(tried, client, index, nested(127, true));
    CHECK_STATUS(got, WORKOS_INVALID_ARGUMENT);
    CHECK_LACKS(got.out, "nesting");
    for (size_t i = 0; i < sizeof too_deep / sizeof *too_deep; i++) {
        row(tried, index, "%d deep", too_deep[i]);
        got = run_with_text(tried, client, index, nested(too_deep[i], true));
        CHECK_STATUS(got, WORKOS_INVALID_ARGUMENT);
        CHECK_HAS(get(got.out, "/message"), "nesting");
        row(tried, index, "%d deep and left open", too_deep[i]);
        check_refused(tried, index, client, nested(too_deep[i], false));
    }
}

TEST(nesting_is_bounded_and_costs_no_stack)
{
    each_object(deep);
}

static void unknown_members(const function *tried, int index, const workos_client *client)
{
    static const char *const members[] = {"canary",   "options\\u0000", "\\u0000", "", "__proto__",
                                          "OPTIONS", " options",       "\\u202e", "\\ud83d\\ude00"};
    /* Headers may have any name. */
    if (strcmp(tried->parameters[index].name, "headers_json") == 0)
        return;
    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        row(tried, index, "a member named <%s>", members[i]);
        CHECK_STATUS(run_with_text(tried, client, index, text("{\"%s\":1}", members[i])), WORKOS_INVALID_ARGUMENT);
    }
}

TEST(a_member_that_is_not_known_is_refused)
{
    each_object(unknown_members);
}

/* `valid` with another value of one of its members; an empty object gets it. */
static const char *with_member(const char *valid, const char *name, const char *value)
{
    const char *member = strstr(valid, text("\"%s\":", name));
    if (member == NULL)
        return text("{\"%s\":%s}", name, value);
    const char *old = member + strlen(name) + 3, *end = old;
    /* A string ends with its quote, an object with as many braces as it began. */
    if (*old == '"') {
        end = strchr(old + 1, '"') + 1;
    } else {
        int open = 0;
        do {
            open += (*end == '{') - (*end == '}');
            end++;
        } while (open > 0);
    }
    return text("%.*s%s%s", (int)(old - valid), valid, value, end);
}

/* Of these, each function's object has some; those of the last two rows are a
 * configuration's, which need not be given. */
static const char *const members[] = {
    "domain",  "redirect_uri", "code", "event", "organization_id", "method", "path", "header", "secret", "group",
    "action_type", "occurred_at", "actor", "context", "options", "timeout_ms", "connect_timeout_ms", "max_retries",
    "max_response_bytes", "base_url", "api_key", "client_id", "trust", "app_info", "proxy", "allow_http"};
enum { FIRST_OF_CONFIG = 15 };

static void wrong_types(const function *tried, int index, const workos_client *client)
{
    static const char *const values[] = {"null", "true", "-1", "1.5", "18446744073709551616", "[]",
                                         "[null]", "{\"a\":1}", "[[]]"};
    bool is_config = strcmp(tried->parameters[index].name, "config_json") == 0;
    const char *valid = valid_value_of(tried, index).text;
    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        if (is_config ? i < FIRST_OF_CONFIG : strstr(valid, text("\"%s\":", members[i])) == NULL)
            continue;
        for (size_t j = 0; j < sizeof values / sizeof *values; j++) {
            /* Null counts as absent, and true for allow_http means something. */
            bool optional = is_config || strcmp(members[i], "options") == 0;
            if ((optional && j == 0) || (strcmp(members[i], "allow_http") == 0 && j == 1))
                continue;
            row(tried, index, "%s for \"%s\"", values[j], members[i]);
            result got = run_with_text(tried, client, index, with_member(valid, members[i], values[j]));
            CHECK_STATUS(got, WORKOS_INVALID_ARGUMENT);
            CHECK_HAS(get(got.out, "/message"), members[i]);
        }
    }
}

TEST(a_member_of_the_wrong_type_is_refused)
{
    each_object(wrong_types);
}

static void run_all(void)
{
    RUN(what_is_no_object_is_refused);
    RUN(what_is_no_JSON_is_refused);
    RUN(the_same_member_twice_is_refused_at_any_depth_and_spelling);
    RUN(nesting_is_bounded_and_costs_no_stack);
    RUN(a_member_that_is_not_known_is_refused);
    RUN(a_member_of_the_wrong_type_is_refused);
}

int main(void)
{
    calls_begin();
    on_a_small_stack(run_all);
    return check_end();
}
