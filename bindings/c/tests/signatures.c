/* Webhooks and actions: a body of any bytes is verified by its signature, and a
 * response is signed. Nothing of it is sent, so no sandbox is needed. */
#include "calls.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

typedef workos_status (*verifier)(const workos_client *, const char *, const void *, size_t, char **);

static const struct {
    const char *name;
    verifier function;
} verifiers[] = {{"webhooks.verify", workos_webhooks_verify}, {"actions.verify", workos_actions_verify}};

enum { VERIFIERS = sizeof verifiers / sizeof *verifiers };

/* Signed long ago: HMAC-SHA256 over "1700000000000.body" with the key "secret". */
#define OLD_HEADER \
    "t=1700000000000, v1=32850522003ebbce01a416e5d5df8ec8354a96e921cac7d0ebbaeef5732bdaea"
#define OLD_PARAMS "{\"header\":\"" OLD_HEADER "\",\"secret\":\"secret\"}"

static result verify(verifier function, const workos_client *client, const char *params,
                     const void *payload, size_t length)
{
    char *out = sandbox_url;
    workos_status status = function(client, params, payload, length, &out);
    return take(status, out);
}

/* A body signed just now; a signed response is one, and a body like any other. */
struct signed_body {
    const char *payload, *header;
};

static struct signed_body sign(const workos_client *client)
{
    result got = call(client, "actions.sign_response",
                      "{\"type\":\"authentication\",\"verdict\":\"Deny\","
                      "\"error_message\":\"Not \\u00e9.\",\"secret\":\"whsec_canary\"}");
    CHECK_STATUS(got, WORKOS_OK);
    CHECK_FIELD(got.out, "/object", "authentication_action_response");
    CHECK_FIELD(got.out, "/payload/verdict", "Deny");
    return (struct signed_body){get(got.out, "/payload"),
                                text("t=%s,v1=%s", get(got.out, "/payload/timestamp"),
                                     get(got.out, "/signature"))};
}

static const char *params_of(struct signed_body body, const char *more)
{
    return text("{\"header\":\"%s\",\"secret\":\"whsec_canary\"%s}", body.header, more);
}

TEST(a_signed_body_comes_back_as_it_came)
{
    workos_client *client = client_with("{}");
    struct signed_body body = sign(client);
    for (int i = 0; i < VERIFIERS; i++) {
        check_case("%s", verifiers[i].name);
        result got = verify(verifiers[i].function, client, params_of(body, ""), body.payload,
                            strlen(body.payload));
        CHECK_STATUS(got, WORKOS_OK);
        CHECK_TEXT(got.out, body.payload);
        CHECK(verifiers[i].function(client, params_of(body, ""), body.payload,
                                    strlen(body.payload), NULL) == WORKOS_OK);
    }
}

TEST(another_body_or_another_secret_does_not_fit)
{
    workos_client *client = client_with("{}");
    struct signed_body body = sign(client);
    static const char bytes[] = {'{', '\0', '\xff', '}'};
    const char *other = text("{\"header\":\"%s\",\"secret\":\"other\"}", body.header);
    for (int i = 0; i < VERIFIERS; i++) {
        verifier function = verifiers[i].function;
        check_case("%s", verifiers[i].name);
        result results[] = {
            verify(function, client, params_of(body, ""), body.payload, strlen(body.payload) - 1),
            verify(function, client, params_of(body, ""), bytes, sizeof bytes),
            verify(function, client, params_of(body, ""), NULL, 0),
            verify(function, client, other, body.payload, strlen(body.payload)),
        };
        for (size_t j = 0; j < sizeof results / sizeof *results; j++) {
            CHECK_STATUS(results[j], WORKOS_REJECTED);
            CHECK_FIELD(results[j].out, "/api_code", "signature_mismatch");
            CHECK_FIELD(results[j].out, "/performed", "no");
            CHECK_FIELD(results[j].out, "/operation", verifiers[i].name);
            CHECK_LACKS(results[j].out, "whsec_canary");
        }
    }
}

TEST(a_signature_is_known_and_grows_old)
{
    workos_client *client = client_with("{}");
    result got = verify(workos_webhooks_verify, client, OLD_PARAMS, "body", 4);
    CHECK_STATUS(got, WORKOS_REJECTED);
    CHECK_FIELD(got.out, "/api_code", "timestamp_outside_tolerance");
    got = verify(workos_webhooks_verify, client, OLD_PARAMS, "Body", 4);
    CHECK_FIELD(got.out, "/api_code", "signature_mismatch");
}

TEST(what_is_malformed_is_named)
{
    static const struct {
        const char *params, *named;
    } cases[] = {
        {NULL, "header is required"},
        {"{}", "header is required"},
        {"{", "params_json"},
        {"{\"header\":\"\xff\",\"secret\":\"whsec\"}", "params_json"},
        {"{\"header\":\"t=1\",\"secret\":\"whsec\"}", "header has no v1"},
        {"{\"header\":\"canary\",\"secret\":\"whsec\"}", "header has a part"},
        {"{\"header\":\"" OLD_HEADER "\"}", "secret is required"},
        {"{\"header\":\"" OLD_HEADER "\",\"secret\":\"\"}", "secret must not be empty"},
        {"{\"header\":\"" OLD_HEADER "\",\"secret\":\"whsec\",\"payload\":\"{}\"}", "payload"},
        {"{\"header\":\"" OLD_HEADER "\",\"secret\":\"whsec\",\"tolerance_seconds\":0}",
         "tolerance_seconds"},
        {"{\"header\":\"" OLD_HEADER "\",\"secret\":\"whsec\",\"tolerance\":1}", "tolerance"},
    };
    workos_client *client = client_with("{}");
    for (int i = 0; i < VERIFIERS; i++)
        for (size_t j = 0; j < sizeof cases / sizeof *cases; j++) {
            check_case("%s %s", verifiers[i].name, cases[j].params ? cases[j].params : "NULL");
            result got = verify(verifiers[i].function, client, cases[j].params, "{}", 2);
            CHECK_STATUS(got, WORKOS_INVALID_ARGUMENT);
            CHECK_HAS(get(got.out, "/message"), cases[j].named);
            CHECK_LACKS(got.out, "canary");
        }
}

TEST(a_body_has_to_be_where_it_is_said_to_be)
{
    workos_client *client = client_with("{\"max_response_bytes\":1024}");
    static const char body[1025];
    for (int i = 0; i < VERIFIERS; i++) {
        verifier function = verifiers[i].function;
        check_case("%s", verifiers[i].name);
        result got = verify(function, client, OLD_PARAMS, NULL, 1);
        CHECK_STATUS(got, WORKOS_INVALID_ARGUMENT);
        CHECK_HAS(get(got.out, "/message"), "payload is NULL");
        CHECK_STATUS(verify(function, client, OLD_PARAMS, body, SIZE_MAX), WORKOS_INVALID_ARGUMENT);
        got = verify(function, client, OLD_PARAMS, body, sizeof body);
        CHECK_STATUS(got, WORKOS_INVALID_ARGUMENT);
        CHECK_HAS(get(got.out, "/message"), "max_response_bytes");
        CHECK_FIELD(verify(function, client, OLD_PARAMS, body, sizeof body - 1).out, "/api_code",
                    "signature_mismatch");
    }
}

TEST(a_client_is_needed_and_an_open_one)
{
    workos_client *freed = client_with("{}");
    workos_client_free(freed);
    for (int i = 0; i < VERIFIERS; i++) {
        check_case("%s", verifiers[i].name);
        CHECK_STATUS(verify(verifiers[i].function, NULL, OLD_PARAMS, "{}", 2),
                     WORKOS_INVALID_ARGUMENT);
        CHECK_STATUS(verify(verifiers[i].function, freed, OLD_PARAMS, "{}", 2), WORKOS_CLOSED);
    }
}

TEST(by_its_name_an_operation_takes_the_body_as_a_string)
{
    workos_client *client = client_with("{}");
    const char *params = "{\"payload\":\"body\",\"header\":\"" OLD_HEADER "\",\"secret\":\"secret\"}";
    for (int i = 0; i < VERIFIERS; i++) {
        check_case("%s", verifiers[i].name);
        result got = call(client, verifiers[i].name, params);
        CHECK_STATUS(got, WORKOS_REJECTED);
        CHECK_FIELD(got.out, "/api_code", "timestamp_outside_tolerance");
    }
    CHECK_STATUS(call(client, "webhooks.verify", OLD_PARAMS), WORKOS_INVALID_ARGUMENT);
    CHECK_STATUS(build(client, "actions.sign_response",
                       "{\"type\":\"authentication\",\"verdict\":\"Allow\",\"secret\":\"whsec\"}"),
                 WORKOS_UNSUPPORTED);
}

int main(void)
{
    calls_begin();
    RUN(a_signed_body_comes_back_as_it_came);
    RUN(another_body_or_another_secret_does_not_fit);
    RUN(a_signature_is_known_and_grows_old);
    RUN(what_is_malformed_is_named);
    RUN(a_body_has_to_be_where_it_is_said_to_be);
    RUN(a_client_is_needed_and_an_open_one);
    RUN(by_its_name_an_operation_takes_the_body_as_a_string);
    return check_end();
}
