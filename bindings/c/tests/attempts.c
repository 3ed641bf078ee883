/* What several attempts add up to: how many there were, whether the service
 * may have done it, and that an attempt never differs from the one before. */
#include "sandbox.h"
#include "wire.h"

#include <string.h>

#define EVENT_CALL \
    "{\"event\":{\"group\":\"g\",\"location\":\"\",\"action\":\"a\",\"action_type\":\"C\"," \
    "\"actor_name\":\"n\",\"actor_id\":\"i\",\"target_name\":\"t\",\"target_id\":\"d\"," \
    "\"occurred_at\":\"2020-01-10T15:30:00-05:00\"}}"
#define PROFILE_CALL "{\"code\":\"c1\"}"
#define CREATE_CALL "{\"source\":\"s\"}"
#define DONE http_answer_text("201 Created", "{\"success\":true}")
#define BUSY http_answer_text("503 Service Unavailable", "{\"message\":\"Busy.\"}")
#define LIMITED http_answer_text("429 Too Many Requests", "{\"message\":\"Slow down.\"}")
#define REFUSED http_answer_text("401 Unauthorized", "{\"message\":\"Unauthorized\"}")

static void check_outcome(result got, workos_status status, const char *performed,
                          const char *attempts)
{
    CHECK_STATUS(got, status);
    CHECK_FIELD(got.out, "/performed", performed);
    CHECK_FIELD(got.out, "/attempts", attempts);
}

TEST(a_refused_connection_is_tried_again_and_nothing_was_performed)
{
    workos_client *client = client_of(text("http://127.0.0.1:%d", refused_port()), "");
    check_outcome(call(client, "audit_trail.create_event", EVENT_CALL), WORKOS_NETWORK, "no", "3");
    /* Nothing was sent, so even an operation without a key may be repeated. */
    check_outcome(call(client, "sso.create_connection", CREATE_CALL), WORKOS_NETWORK, "no", "3");
    check_outcome(call(client, "sso.profile", PROFILE_CALL), WORKOS_NETWORK, "no", "3");
}

TEST(attempts_after_503_and_a_lost_answer_end_in_success)
{
    const char *const script[] = {BUSY, WIRE_CLOSE, DONE};
    wire *server = wire_start(script, 3);
    CHECK_STATUS(call(client_of(wire_url(server), ""), "audit_trail.create_event", EVENT_CALL),
                 WORKOS_OK);
    CHECK_INT(wire_requests(server), 3);
    /* The key and the body of each attempt are the same to the byte. */
    CHECK_HAS(wire_request(server, 0), "\r\n\r\n{");
    CHECK_TEXT(wire_request(server, 1), wire_request(server, 0));
    CHECK_TEXT(wire_request(server, 2), wire_request(server, 0));
}

TEST(one_maybe_makes_the_call_maybe)
{
    const char *const busy_then_refused[] = {BUSY, REFUSED};
    wire *server = wire_start(busy_then_refused, 2);
    check_outcome(call(client_of(wire_url(server), ""), "audit_trail.create_event", EVENT_CALL),
                  WORKOS_UNAUTHORIZED, "maybe", "2");
    const char *const lost_then_limited[] = {WIRE_RESET, LIMITED};
    server = wire_start(lost_then_limited, 2);
    check_outcome(call(client_of(wire_url(server), ""), "audit_trail.create_event", EVENT_CALL),
                  WORKOS_RATE_LIMITED, "maybe", "3");
}

TEST(only_refusals_stay_no)
{
    const char *const script[] = {LIMITED, REFUSED};
    wire *server = wire_start(script, 2);
    check_outcome(call(client_of(wire_url(server), ""), "audit_trail.create_event", EVENT_CALL),
                  WORKOS_UNAUTHORIZED, "no", "2");
}

TEST(max_retries_bounds_the_attempts)
{
    const char *const script[] = {BUSY};
    wire *server = wire_start(script, 1);
    workos_client *client = client_of(wire_url(server), "\"max_retries\":1");
    check_outcome(call(client, "audit_trail.create_event", EVENT_CALL), WORKOS_SERVER, "maybe", "2");
    CHECK_INT(wire_requests(server), 2);
    check_outcome(call(client, "audit_trail.create_event",
                       "{\"options\":{\"max_retries\":0,\"validate\":false},\"event\":{}}"),
                  WORKOS_SERVER, "maybe", "1");
    CHECK_INT(wire_requests(server), 3);
}

TEST(an_error_names_the_key_with_which_to_repeat)
{
    const char *const script[] = {BUSY};
    wire *server = wire_start(script, 1);
    result got = call(client_of(wire_url(server), "\"max_retries\":0"), "audit_trail.create_event",
                      EVENT_CALL);
    const char *key = get(got.out, "/idempotency_key");
    CHECK_FIELD(got.out, "/retryable", "true");
    CHECK(key != NULL && strlen(key) == 36);
    CHECK_HAS(wire_request(server, 0), key ? key : "a key");
}

TEST(a_request_without_a_key_is_not_sent_twice)
{
    const char *const busy[] = {BUSY}, *const lost[] = {WIRE_CLOSE};
    wire *server = wire_start(busy, 1);
    check_outcome(call(client_of(wire_url(server), ""), "sso.create_connection", CREATE_CALL),
                  WORKOS_SERVER, "maybe", "1");
    CHECK_INT(wire_requests(server), 1);
    server = wire_start(lost, 1);
    check_outcome(call(client_of(wire_url(server), ""), "sso.create_connection", CREATE_CALL),
                  WORKOS_NETWORK, "maybe", "1");
    CHECK_INT(wire_requests(server), 1);
}

TEST(a_code_is_sent_once_but_for_429)
{
    const char *const lost[] = {WIRE_CLOSE}, *const busy[] = {BUSY};
    wire *server = wire_start(lost, 1);
    result got = call(client_of(wire_url(server), ""), "sso.profile", PROFILE_CALL);
    check_outcome(got, WORKOS_NETWORK, "maybe", "1");
    CHECK_FIELD(got.out, "/retryable", "false");
    CHECK_INT(wire_requests(server), 1);
    server = wire_start(busy, 1);
    got = call(client_of(wire_url(server), ""), "sso.profile", PROFILE_CALL);
    check_outcome(got, WORKOS_SERVER, "maybe", "1");
    CHECK_FIELD(got.out, "/retryable", "false");
    CHECK_INT(wire_requests(server), 1);

    const char *const limited[] = {LIMITED, http_answer_text("200 OK", "{\"profile\":{\"id\":\"p\"}}")};
    server = wire_start(limited, 2);
    got = call(client_of(wire_url(server), ""), "sso.profile", PROFILE_CALL);
    CHECK_FIELD(got.out, "/profile/id", "p");
    CHECK_INT(wire_requests(server), 2);
}

TEST(what_cannot_change_is_not_tried_again)
{
    const char *const answers[] = {REFUSED, http_answer_text("422 Unprocessable", "{}"),
                                   http_answer_text("200 OK", "<html>"),
                                   "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\r\n"};
    static const workos_status statuses[] = {WORKOS_UNAUTHORIZED, WORKOS_REJECTED, WORKOS_DECODE,
                                             WORKOS_DECODE};
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
        check_case("answer %zu", i);
        wire *server = wire_start(&answers[i], 1);
        result got = call(client_of(wire_url(server), ""), "audit_trail.create_event", EVENT_CALL);
        CHECK_STATUS(got, statuses[i]);
        CHECK_FIELD(got.out, "/attempts", "1");
        CHECK_INT(wire_requests(server), 1);
    }
}

TEST(retry_after_is_kept_to)
{
    sandbox_reset();
    sandbox_fault("{\"path\":\"/events\",\"status\":429,\"headers\":{\"Retry-After\":\"1\"},"
                  "\"body\":{\"message\":\"Too many requests.\"}}");
    long long start = check_now_ms();
    CHECK_STATUS(call(sandbox_client(), "audit_trail.create_event", EVENT_CALL), WORKOS_OK);
    CHECK(check_now_ms() - start >= 1000);
    const char *requests = sandbox_requests();
    CHECK_FIELD(requests, "/0/status", "429");
    CHECK_FIELD(requests, "/1/status", "201");
    CHECK_TEXT(get(requests, "/1/headers/idempotency-key"),
               get(requests, "/0/headers/idempotency-key"));
}

TEST(a_wait_that_would_pass_the_deadline_is_not_begun)
{
    sandbox_fault("{\"path\":\"/events\",\"status\":429,\"headers\":{\"Retry-After\":\"50\"},"
                  "\"body\":{\"message\":\"Too many requests.\"}}");
    long long start = check_now_ms();
    result got = call(sandbox_client(), "audit_trail.create_event", EVENT_CALL);
    check_outcome(got, WORKOS_RATE_LIMITED, "no", "1");
    CHECK_FIELD(got.out, "/retry_after_ms", "50000");
    CHECK(check_now_ms() - start < 20000);
}

int main(void)
{
    calls_begin();
    RUN(a_refused_connection_is_tried_again_and_nothing_was_performed);
    RUN(attempts_after_503_and_a_lost_answer_end_in_success);
    RUN(one_maybe_makes_the_call_maybe);
    RUN(only_refusals_stay_no);
    RUN(max_retries_bounds_the_attempts);
    RUN(an_error_names_the_key_with_which_to_repeat);
    RUN(a_request_without_a_key_is_not_sent_twice);
    RUN(a_code_is_sent_once_but_for_429);
    RUN(what_cannot_change_is_not_tried_again);
    RUN(retry_after_is_kept_to);
    RUN(a_wait_that_would_pass_the_deadline_is_not_begun);
    return check_end();
}
