/* Every status that a caller can meet, reached on purpose. 99 (internal) is a
 * bug in the library and cannot be asked for; 12, 14, 15 and 16 are reserved. */
#include "sandbox.h"
#include "wire.h"

#include <stdlib.h>
#include <string.h>

#define GET_X "{\"method\":\"GET\",\"path\":\"/x\"}"
#define EVENT_CALL \
    "{\"event\":{\"group\":\"g\",\"location\":\"\",\"action\":\"a\",\"action_type\":\"C\"," \
    "\"actor_name\":\"n\",\"actor_id\":\"i\",\"target_name\":\"t\",\"target_id\":\"d\"," \
    "\"occurred_at\":\"2020-01-10T15:30:00-05:00\"}}"

/* A client that tries once, of the sandbox or of `url`. */
static workos_client *once(const char *url)
{
    return client_of(url, "\"max_retries\":0");
}

/* The sandbox gives `status` once; the error has to say what follows from it. */
static result faulted(int status, const char *body)
{
    sandbox_fault(text("{\"path\":\"/events\",\"status\":%d,\"body\":%s}", status, body));
    return call(once(sandbox_url), "audit_trail.create_event", EVENT_CALL);
}

/* A one-shot wire server with this answer. */
static result answered(const char *answer, const char *operation, const char *params)
{
    const char *const script[] = {answer};
    return call(once(wire_url(wire_start(script, 1))), operation, params);
}

TEST(ok)
{
    CHECK_STATUS(call(sandbox_client(), "audit_trail.create_event", EVENT_CALL), WORKOS_OK);
}

TEST(invalid_argument_and_not_configured_send_nothing)
{
    sandbox_reset();
    workos_client *bare = client_with(text("{\"base_url\":\"%s\"}", sandbox_url));
    result got = call(bare, "audit_trail.create_event", EVENT_CALL);
    CHECK_STATUS(got, WORKOS_NOT_CONFIGURED);
    CHECK_HAS(get(got.out, "/message"), "api_key");
    got = call(bare, "sso.authorization_url", "{\"domain\":\"a.com\",\"redirect_uri\":\"b\"}");
    CHECK_STATUS(got, WORKOS_NOT_CONFIGURED);
    CHECK_HAS(get(got.out, "/message"), "client_id");
    CHECK_STATUS(call(bare, "sso.profile", "{\"code\":\"c\",\"client_id\":\"x\"}"), WORKOS_NOT_CONFIGURED);
    CHECK_STATUS(call(sandbox_client(), "audit_trail.create_event", "{}"), WORKOS_INVALID_ARGUMENT);
    CHECK_INT(sandbox_request_count(), 0);
}

TEST(a_status_of_the_service_has_its_code)
{
    static const struct {
        int http;
        workos_status status;
        const char *performed, *retryable;
    } rows[] = {
        {400, WORKOS_REJECTED, "no", "false"},     {401, WORKOS_UNAUTHORIZED, "no", "false"},
        {403, WORKOS_UNAUTHORIZED, "no", "false"}, {404, WORKOS_NOT_FOUND, "no", "false"},
        {405, WORKOS_REJECTED, "no", "false"},     {408, WORKOS_REJECTED, "maybe", "true"},
        {409, WORKOS_CONFLICT, "no", NULL},        {410, WORKOS_REJECTED, "no", "false"},
        {422, WORKOS_REJECTED, "no", "false"},     {429, WORKOS_RATE_LIMITED, "no", "true"},
        {500, WORKOS_SERVER, "maybe", "true"},     {501, WORKOS_SERVER, "maybe", NULL},
        {502, WORKOS_SERVER, "maybe", "true"},     {503, WORKOS_SERVER, "maybe", "true"},
        {504, WORKOS_SERVER, "maybe", "true"},     {302, WORKOS_DECODE, "no", "false"},
        {304, WORKOS_DECODE, "no", "false"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        check_case("HTTP %d", rows[i].http);
        result got = faulted(rows[i].http, "{\"message\":\"Said so.\",\"code\":\"said_so\"}");
        CHECK_STATUS(got, rows[i].status);
        CHECK_FIELD(got.out, "/http_status", text("%d", rows[i].http));
        CHECK_FIELD(got.out, "/performed", rows[i].performed);
        if (rows[i].retryable != NULL)
            CHECK_FIELD(got.out, "/retryable", rows[i].retryable);
        CHECK_FIELD(got.out, "/operation", "audit_trail.create_event");
        CHECK_FIELD(got.out, "/attempts", "1");
        CHECK(get(got.out, "/idempotency_key") != NULL);
        /* A redirect's body is not the service's word on the operation. */
        if (rows[i].http < 400)
            continue;
        CHECK_FIELD(got.out, "/message", "Said so.");
        CHECK_FIELD(got.out, "/api_code", "said_so");
    }
}

TEST(a_message_is_taken_from_the_first_of_three_members)
{
    static const struct {
        const char *body, *message, *api_code;
    } rows[] = {
        {"{\"message\":\"M\",\"error_description\":\"D\",\"error\":\"E\"}", "M", "E"},
        {"{\"error\":\"invalid_grant\",\"error_description\":\"D\"}", "D", "invalid_grant"},
        {"{\"error\":\"invalid_grant\"}", "invalid_grant", "invalid_grant"},
        {"{\"message\":\"M\",\"code\":\"C\",\"error\":\"E\"}", "M", "C"},
        {"{\"message\":\"two\\nlines\\u0007 here\"}", NULL, NULL},
        {"\"<html>canary</html>\"", NULL, NULL},
        {"{\"message\":{\"canary\":1}}", NULL, NULL},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        check_case("%s", rows[i].body);
        result got = faulted(400, rows[i].body);
        CHECK_STATUS(got, WORKOS_REJECTED);
        if (rows[i].message != NULL)
            CHECK_FIELD(got.out, "/message", rows[i].message);
        CHECK_FIELD(got.out, "/api_code", rows[i].api_code);
        CHECK_LACKS(got.out, "canary");
    }
}

TEST(a_long_message_is_cut_at_512_characters)
{
    char letters[2001];
    memset(letters, 'm', 2000);
    letters[2000] = '\0';
    result got = faulted(400, text("{\"message\":\"%s\"}", letters));
    const char *message = get(got.out, "/message");
    CHECK(message != NULL && strlen(message) >= 500 && strlen(message) <= 512 + 2);
}

TEST(rate_limited_says_when_to_come_back)
{
    sandbox_fault("{\"path\":\"/events\",\"status\":429,\"headers\":{\"Retry-After\":\"7\"},"
                  "\"body\":{\"message\":\"Too many requests.\",\"code\":\"rate_limit_exceeded\"}}");
    result got = call(once(sandbox_url), "audit_trail.create_event", EVENT_CALL);
    CHECK_STATUS(got, WORKOS_RATE_LIMITED);
    CHECK_FIELD(got.out, "/retry_after_ms", "7000");
    CHECK_FIELD(got.out, "/api_code", "rate_limit_exceeded");
}

TEST(network)
{
    result got = call(once(text("http://127.0.0.1:%d", refused_port())), "request", GET_X);
    CHECK_STATUS(got, WORKOS_NETWORK);
    CHECK_FIELD(got.out, "/performed", "no");
    CHECK_FIELD(got.out, "/retryable", "true");
    got = answered(WIRE_CLOSE, "audit_trail.create_event", EVENT_CALL);
    CHECK_STATUS(got, WORKOS_NETWORK);
    CHECK_FIELD(got.out, "/performed", "maybe");
    got = answered(WIRE_RESET, "audit_trail.create_event", EVENT_CALL);
    CHECK_STATUS(got, WORKOS_NETWORK);
    CHECK_FIELD(got.out, "/performed", "maybe");
    got = answered("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"su", "audit_trail.create_event",
                   EVENT_CALL);
    CHECK_STATUS(got, WORKOS_NETWORK);
    CHECK_FIELD(got.out, "/performed", "maybe");
    CHECK_STATUS(answered("this is not HTTP\r\n\r\n", "request", GET_X), WORKOS_NETWORK);
    CHECK_STATUS(answered("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n{}", "request", GET_X),
                 WORKOS_NETWORK);
}

TEST(an_answer_of_the_sandbox_cut_short_is_network)
{
    sandbox_fault("{\"path\":\"/events\",\"status\":201,\"body\":{\"success\":true},\"cut_after\":5}");
    result got = call(once(sandbox_url), "audit_trail.create_event", EVENT_CALL);
    CHECK_STATUS(got, WORKOS_NETWORK);
    CHECK_FIELD(got.out, "/performed", "maybe");
}

TEST(a_plain_port_is_no_TLS_server)
{
    const char *const script[] = {WIRE_BLURT};
    int port = wire_port(wire_start(script, 1));
    workos_client *client = client_of(text("https://127.0.0.1:%d", port), "");
    result got = call(client, "audit_trail.create_event", EVENT_CALL);
    CHECK_STATUS(got, WORKOS_TLS);
    CHECK_FIELD(got.out, "/performed", "no");
}

TEST(a_name_that_does_not_exist_is_network)
{
    /* RFC 2606 keeps "invalid" from ever being a domain. */
    workos_client *client = client_with("{\"base_url\":\"https://name.invalid\",\"api_key\":\"sk_a\","
                                        "\"proxy\":null,\"max_retries\":0,\"timeout_ms\":20000}");
    result got = call(client, "request", GET_X);
    CHECK_STATUS(got, WORKOS_NETWORK);
    CHECK_FIELD(got.out, "/performed", "no");
}

TEST(timeout_comes_at_the_deadline)
{
    enum { TIMEOUT_MS = 300 };
    const char *const script[] = {WIRE_SILENCE};
    wire *server = wire_start(script, 1);
    workos_client *client = client_of(wire_url(server), text("\"timeout_ms\":%d", TIMEOUT_MS));
    long long fastest = 1000000;
    /* The machine may be busy with other things; the library never is. */
    for (int turn = 0; turn < 5 && fastest > TIMEOUT_MS + 100; turn++) {
        long long start = check_now_ms();
        result got = call(client, "audit_trail.create_event", EVENT_CALL);
        long long took = check_now_ms() - start;
        CHECK_STATUS(got, WORKOS_TIMEOUT);
        CHECK_FIELD(got.out, "/performed", "maybe");
        CHECK(took >= TIMEOUT_MS - 1);
        fastest = took < fastest ? took : fastest;
    }
    CHECK(check_is_slowed() || fastest <= TIMEOUT_MS + 100);
}

TEST(decode)
{
    static const char *const bodies[] = {"<html>canary</html>", "", "{\"a\":", "nul", "{} {}"};
    for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
        check_case("<%s>", bodies[i]);
        result got = answered(http_answer_text("200 OK", bodies[i]), "sso.profile", "{\"code\":\"c\"}");
        CHECK_STATUS(got, WORKOS_DECODE);
        CHECK_FIELD(got.out, "/performed", "yes");
        CHECK_FIELD(got.out, "/http_status", "200");
        CHECK_FIELD(got.out, "/request_id", "req_wire");
        CHECK_LACKS(got.out, "canary");
    }
    static const char *const not_profiles[] = {"null", "[]", "{}", "{\"profile\":1}", "{\"profile\":null}"};
    for (size_t i = 0; i < sizeof not_profiles / sizeof *not_profiles; i++) {
        check_case("%s", not_profiles[i]);
        CHECK_STATUS(answered(http_answer_text("200 OK", not_profiles[i]), "sso.profile",
                              "{\"code\":\"c\"}"),
                     WORKOS_DECODE);
    }
}

TEST(an_answer_that_is_too_large_is_decode)
{
    char *body = malloc(3000);
    if (body == NULL)
        abort();
    memset(body, ' ', 2999);
    memcpy(body, "{}", 2);
    body[2999] = '\0';
    const char *const script[] = {http_answer_text("200 OK", body)};
    wire *server = wire_start(script, 1);
    free(body);
    workos_client *client = client_of(wire_url(server), "\"max_response_bytes\":2048");
    result got = call(client, "request", GET_X);
    CHECK_STATUS(got, WORKOS_DECODE);
    /* Not all of it was read, so what it would have said stays unknown. */
    CHECK_FIELD(got.out, "/performed", "maybe");
}

TEST(a_redirect_is_decode_and_the_other_host_is_left_alone)
{
    const char *const other_script[] = {http_answer_text("200 OK", "{}")};
    wire *other = wire_start(other_script, 1);
    static const char *const kinds[] = {"301 Moved", "302 Found", "303 See Other", "307 Temporary",
                                        "308 Permanent"};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        check_case("%s", kinds[i]);
        result got = answered(text("HTTP/1.1 %s\r\nLocation: %s/x\r\nContent-Length: 0\r\n"
                                   "Connection: close\r\n\r\n",
                                   kinds[i], wire_url(other)),
                              "request", GET_X);
        CHECK_STATUS(got, WORKOS_DECODE);
        CHECK_FIELD(got.out, "/performed", "no");
    }
    CHECK_INT(wire_requests(other), 0);
}

TEST(a_2xx_that_says_in_words_that_it_did_not_is_rejected)
{
    result got = faulted(200, "{\"success\":false,\"message\":\"Not today.\"}");
    CHECK_STATUS(got, WORKOS_REJECTED);
    CHECK_FIELD(got.out, "/performed", "no");
    CHECK_FIELD(got.out, "/message", "Not today.");
}

TEST(unsupported)
{
    result got = call(sandbox_client(), "sso.profil", "{\"code\":\"c\"}");
    CHECK_STATUS(got, WORKOS_UNSUPPORTED);
    CHECK_FIELD(got.out, "/performed", "no");
    CHECK_STATUS(call(sandbox_client(), "", "{}"), WORKOS_UNSUPPORTED);
}

int main(void)
{
    calls_begin();
    RUN(ok);
    RUN(invalid_argument_and_not_configured_send_nothing);
    RUN(a_status_of_the_service_has_its_code);
    RUN(a_message_is_taken_from_the_first_of_three_members);
    RUN(a_long_message_is_cut_at_512_characters);
    RUN(rate_limited_says_when_to_come_back);
    RUN(network);
    RUN(an_answer_of_the_sandbox_cut_short_is_network);
    RUN(a_plain_port_is_no_TLS_server);
    RUN(a_name_that_does_not_exist_is_network);
    RUN(timeout_comes_at_the_deadline);
    RUN(decode);
    RUN(an_answer_that_is_too_large_is_decode);
    RUN(a_redirect_is_decode_and_the_other_host_is_left_alone);
    RUN(a_2xx_that_says_in_words_that_it_did_not_is_rejected);
    RUN(unsupported);
    return check_end();
}
