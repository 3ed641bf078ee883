/* The reserved member "options" of every call, the parameters that go into a
 * header or a path, and the request operation's own checks. */
#include "sandbox.h"
#include "wire.h"

#include <string.h>

#define GET_X "{\"method\":\"GET\",\"path\":\"/x\"}"

static result get_x(const workos_client *client, const char *options)
{
    return call(client, "request", text("{\"method\":\"GET\",\"path\":\"/x\",\"options\":%s}", options));
}

static void check_refused(const char *operation, const char *params, const char *named)
{
    check_case("%.160s", params);
    result got = build(sandbox_client(), operation, params);
    CHECK_STATUS(got, WORKOS_INVALID_ARGUMENT);
    CHECK_HAS(get(got.out, "/message"), named);
    CHECK_LACKS(got.out, "canary");
}

TEST(response_wraps_the_data_of_a_success)
{
    sandbox_fault("{\"path\":\"/x\",\"status\":202,\"headers\":{\"X-Request-ID\":\"req_1\"},"
                  "\"body\":{\"b\":1,\"a\":[2]}}");
    result got = get_x(sandbox_client(), "{\"response\":true}");
    CHECK_STATUS(got, WORKOS_OK);
    CHECK_FIELD(got.out, "/http_status", "202");
    CHECK_FIELD(got.out, "/request_id", "req_1");
    CHECK_FIELD(got.out, "/data", "{\"b\":1,\"a\":[2]}");
    got = parse(sandbox_client(), "request",
                "{\"method\":\"GET\",\"path\":\"/x\",\"options\":{\"response\":true}}", 204,
                "{\"x-ReQuest-iD\":[\"req_2\"]}", "");
    CHECK_FIELD(got.out, "/http_status", "204");
    CHECK_FIELD(got.out, "/request_id", "req_2");
    CHECK_FIELD(got.out, "/data", "{}");
}

TEST(timeout_ms_and_max_retries_are_for_that_call_alone)
{
    const char *const script[] = {WIRE_SILENCE};
    workos_client *client = client_of(wire_url(wire_start(script, 1)), "\"timeout_ms\":60000");
    long long start = check_now_ms();
    CHECK_STATUS(get_x(client, "{\"timeout_ms\":50}"), WORKOS_TIMEOUT);
    CHECK(check_now_ms() - start < 30000);
    client = client_of(text("http://127.0.0.1:%d", refused_port()), "\"max_retries\":0");
    CHECK_FIELD(get_x(client, "{\"max_retries\":1}").out, "/attempts", "2");
    CHECK_FIELD(call(client, "request", GET_X).out, "/attempts", "1");
}

TEST(options_have_the_ranges_of_the_configuration)
{
    static const char *const options[] = {"\"timeout_ms\":0", "\"timeout_ms\":600001", "\"max_retries\":-1",
                                          "\"max_retries\":11", "\"response\":1", "\"headers\":[]"};
    for (size_t i = 0; i < sizeof options / sizeof *options; i++)
        check_refused("request", text("{\"method\":\"GET\",\"path\":\"/x\",\"options\":{%s}}", options[i]),
                      text("%.*s", (int)strcspn(options[i] + 1, "\""), options[i] + 1));
}

TEST(headers_are_sent_and_those_of_the_library_are_not_theirs_to_set)
{
    static const char *const reserved[] = {"Host", "authorization", "CONTENT-LENGTH", "Transfer-Encoding",
                                           "Connection", "cookie", "Idempotency-Key", "user-agent"};
    const char *const script[] = {http_answer_text("200 OK", "{}")};
    wire *server = wire_start(script, 1);
    CHECK_STATUS(get_x(client_of(wire_url(server), ""), "{\"headers\":{\"X-Trace\":\"a b\"}}"), WORKOS_OK);
    CHECK(strstr(wire_request(server, 0), "\r\nX-Trace: a b\r\n") != NULL ||
          strstr(wire_request(server, 0), "\r\nx-trace: a b\r\n") != NULL);
    for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++)
        check_refused("request",
                      text("{\"method\":\"GET\",\"path\":\"/x\",\"options\":{\"headers\":{\"%s\":\"canary\"}}}",
                           reserved[i]),
                      reserved[i]);
    static const char *const values[] = {"canary\\r\\nX-Evil: 1", "canary\\u0000", "canary\\u00e9", "canary\\t"};
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        check_refused("request",
                      text("{\"method\":\"GET\",\"path\":\"/x\",\"options\":{\"headers\":{\"X-A\":\"%s\"}}}",
                           values[i]),
                      "X-A");
    check_refused("request", "{\"method\":\"GET\",\"path\":\"/x\",\"options\":{\"headers\":{\"X A\":\"1\"}}}",
                  "header");
}

TEST(an_idempotency_key_is_1_to_255_visible_characters)
{
    char longest[257];
    memset(longest, 'k', 256);
    longest[256] = '\0';
    static const char form[] = "{\"method\":\"POST\",\"path\":\"/x\",\"idempotency_key\":\"%s\"}";
    check_refused("request", text(form, ""), "idempotency_key");
    check_refused("request", text(form, longest), "idempotency_key");
    check_refused("request", text(form, "canary\\r\\nX: 1"), "idempotency_key");
    check_refused("request", text(form, "canary key"), "idempotency_key");
    check_refused("request", text(form, "canary\\u00e9"), "idempotency_key");
    longest[255] = '\0';
    CHECK_FIELD(build(sandbox_client(), "request", text(form, longest)).out, "/headers/Idempotency-Key",
                longest);
}

TEST(what_goes_into_a_path_is_an_id)
{
    static const char *const bad[] = {"",    ".",      "..",   "a/b",   "a?x",    "a#f", "a\\\\b", "%2e%2e",
                                      "a b", "a\\u0000", "\\u00e9", "//evil.example", "https://evil.example",
                                      "a\\r\\nb"};
    char longest[130];
    memset(longest, 'a', 129);
    longest[129] = '\0';
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        check_refused("sso.promote_draft_connection", text("{\"token\":\"%s\"}", bad[i]), "token");
    check_refused("sso.promote_draft_connection", text("{\"token\":\"%s\"}", longest), "token");
    longest[128] = '\0';
    CHECK_FIELD(build(sandbox_client(), "sso.promote_draft_connection", text("{\"token\":\"%s\"}", longest)).out,
                "/url", text("%s/draft_connections/%s/activate", sandbox_url, longest));
}

TEST(the_path_of_a_request_stays_on_the_host)
{
    static const char *const bad[] = {"", "x", "//evil.example/x", "https://evil.example", "/a b", "/a?b=c",
                                      "/a#b", "/a/../b", "/\\u00e9", "/a\\r\\nX: 1", "/a\\\\b"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        check_refused("request", text("{\"method\":\"GET\",\"path\":\"%s\"}", bad[i]), "path");
    static const char *const methods[] = {"", "get ", "CONNECT", "GET\\r\\nX", "TRACE"};
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
        check_refused("request", text("{\"method\":\"%s\",\"path\":\"/x\"}", methods[i]), "method");
}

TEST(response_parse_takes_headers_in_any_case_as_text_or_lists)
{
    workos_client *client = sandbox_client();
    static const char *const headers[] = {"{\"x-request-id\":\"r\",\"retry-after\":\"2\"}",
                                          "{\"X-REQUEST-ID\":[\"r\"],\"Retry-After\":[\"2\"]}"};
    for (int i = 0; i < 2; i++) {
        check_case("%s", headers[i]);
        result got = parse(client, "request", GET_X, 429, headers[i], "{\"message\":\"Slow.\"}");
        CHECK_STATUS(got, WORKOS_RATE_LIMITED);
        CHECK_FIELD(got.out, "/request_id", "r");
        CHECK_FIELD(got.out, "/retry_after_ms", "2000");
    }
    CHECK_STATUS(parse(client, "request", GET_X, 200, "{\"a\":1}", "{}"), WORKOS_INVALID_ARGUMENT);
    static const int statuses[] = {0, -1, 99, 1000, INT32_MAX, INT32_MIN};
    for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++) {
        check_case("HTTP %d", statuses[i]);
        CHECK_STATUS(parse(client, "request", GET_X, statuses[i], NULL, "{}"), WORKOS_INVALID_ARGUMENT);
    }
}

int main(void)
{
    calls_begin();
    RUN(response_wraps_the_data_of_a_success);
    RUN(timeout_ms_and_max_retries_are_for_that_call_alone);
    RUN(options_have_the_ranges_of_the_configuration);
    RUN(headers_are_sent_and_those_of_the_library_are_not_theirs_to_set);
    RUN(an_idempotency_key_is_1_to_255_visible_characters);
    RUN(what_goes_into_a_path_is_an_id);
    RUN(the_path_of_a_request_stays_on_the_host);
    RUN(response_parse_takes_headers_in_any_case_as_text_or_lists);
    return check_end();
}
