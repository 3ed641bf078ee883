/* What the Ruby gem of 2020 was tested for, row by row, on the wire against
 * the sandbox. Where the sandbox would not say it by itself (an answer of the
 * service as it was then), a fault gives it the recorded answer to say. */
#include "sandbox.h"

#include <string.h>

/* The event of the gem's recordings; the actor's name is what they vary. */
#define EVENT_OF(actor) \
    "{\"group\":\"Terrace House\",\"location\":\"1.1.1.1\",\"action\":\"house.created\"," \
    "\"action_type\":\"C\",\"actor_name\":\"" actor "\",\"actor_id\":\"user_12345\"," \
    "\"target_name\":\"Ryota Yamasato\",\"target_id\":\"user_67890\"," \
    "\"occurred_at\":\"2020-01-10T15:30:00-05:00\",\"metadata\":{\"a\":\"b\"}}"
#define EVENT EVENT_OF("Daiki Miyagi")
#define DRAFT "draft_conn_01E6PK87QP6NQ29RRX0G100YGV"

static workos_client *gem_client(void)
{
    return client_with(text("{\"base_url\":\"%s\",\"api_key\":\"%s\",\"project_id\":\"%s\","
                            "\"max_retries\":0}",
                            sandbox_url, SANDBOX_KEY, SANDBOX_CLIENT_ID));
}

static result create_event(const workos_client *client, const char *event, const char *key)
{
    return call(client, "audit_trail.create_event",
                key ? text("{\"event\":%s,\"idempotency_key\":\"%s\"}", event, key)
                    : text("{\"event\":%s}", event));
}

static void check_has_parameter(const char *url, const char *parameter)
{
    const char *found = url ? strstr(url, parameter) : NULL;
    CHECK(found != NULL && (found[-1] == '?' || found[-1] == '&') &&
          (found[strlen(parameter)] == '&' || found[strlen(parameter)] == '\0'));
}

TEST(authorization_url_for_a_domain)
{
    workos_client *client = client_with("{}");
    result got = call(client, "sso.authorization_url",
                      "{\"domain\":\"foo.com\",\"project_id\":\"workos-proj-123\","
                      "\"redirect_uri\":\"foo.com/auth/callback\","
                      "\"state\":{\"next_page\":\"/dashboard/edit\"}}");
    const char *url = get(got.out, "/url");
    CHECK_STATUS(got, WORKOS_OK);
    CHECK(url != NULL && strncmp(url, "https://api.workos.com/sso/authorize?", 37) == 0);
    check_has_parameter(url, "client_id=workos-proj-123");
    check_has_parameter(url, "redirect_uri=foo.com%2Fauth%2Fcallback");
    check_has_parameter(url, "response_type=code");
    check_has_parameter(url, "domain=foo.com");
    /* The gem sent Ruby's own notation here, which nothing else could read. */
    check_has_parameter(url, "state=%7B%22next_page%22%3A%22%2Fdashboard%2Fedit%22%7D");
    CHECK_LACKS(url, "provider");
}

TEST(authorization_url_for_a_provider)
{
    workos_client *client = client_with("{}");
    result got = call(client, "sso.authorization_url",
                      "{\"provider\":\"GoogleOAuth\",\"project_id\":\"workos-proj-123\","
                      "\"redirect_uri\":\"foo.com/auth/callback\"}");
    const char *url = get(got.out, "/url");
    check_has_parameter(url, "provider=GoogleOAuth");
    CHECK_LACKS(url, "domain");
    CHECK_LACKS(url, "state");
}

TEST(authorization_url_needs_a_domain_or_a_provider)
{
    result got = call(gem_client(), "sso.authorization_url",
                      "{\"redirect_uri\":\"foo.com/auth/callback\"}");
    CHECK_STATUS(got, WORKOS_INVALID_ARGUMENT);
    CHECK_HAS(get(got.out, "/message"), "domain");
    CHECK_HAS(get(got.out, "/message"), "provider");
}

TEST(profile_as_the_gem_recorded_it)
{
    static const char answer[] =
        "{\"profile\":{\"object\":\"profile\",\"id\":\"prof_01DRA1XNSJDZ19A31F183ECQW5\","
        "\"email\":\"demo@workos-okta.com\",\"first_name\":\"WorkOS\","
        "\"connection_type\":\"OktaSAML\",\"last_name\":\"Demo\",\"idp_id\":\"00u1klkowm8EGah2H357\"},"
        "\"access_token\":\"01DVX6QBS3EG6FHY2ESAA5Q65X\"}";
    sandbox_reset();
    sandbox_fault(text("{\"path\":\"/sso/token\",\"status\":200,\"body\":%s}", answer));
    result got = call(gem_client(), "sso.profile", "{\"code\":\"01DVX3C5Z367SFHR8QNDMK7V24\"}");
    CHECK_STATUS(got, WORKOS_OK);
    CHECK_FIELD(got.out, "/profile/id", "prof_01DRA1XNSJDZ19A31F183ECQW5");
    CHECK_FIELD(got.out, "/profile/email", "demo@workos-okta.com");
    CHECK_FIELD(got.out, "/profile/first_name", "WorkOS");
    CHECK_FIELD(got.out, "/profile/last_name", "Demo");
    CHECK_FIELD(got.out, "/profile/connection_type", "OktaSAML");
    CHECK_FIELD(got.out, "/profile/idp_id", "00u1klkowm8EGah2H357");
    CHECK_FIELD(got.out, "/access_token", "01DVX6QBS3EG6FHY2ESAA5Q65X");

    const char *requests = sandbox_requests();
    CHECK_FIELD(requests, "/0/method", "POST");
    CHECK_FIELD(requests, "/0/path", "/sso/token");
    CHECK_FIELD(requests, "/0/headers/authorization", NULL);
    CHECK_HAS(get(requests, "/0/body"), "authorization_code");
}

TEST(profile_answered_422)
{
    sandbox_fault("{\"path\":\"/sso/token\",\"status\":422,"
                  "\"headers\":{\"X-Request-ID\":\"request-id\"},"
                  "\"body\":{\"message\":\"some error message\"}}");
    result got = call(gem_client(), "sso.profile", "{\"code\":\"01DVX\"}");
    CHECK_STATUS(got, WORKOS_REJECTED);
    CHECK_FIELD(got.out, "/message", "some error message");
    CHECK_FIELD(got.out, "/request_id", "request-id");
    CHECK_FIELD(got.out, "/http_status", "422");
    CHECK_FIELD(got.out, "/performed", "no");
}

/* The message names the code, which an error must not carry out of the call. */
TEST(profile_answered_201_with_a_message_in_its_place)
{
    sandbox_fault("{\"path\":\"/sso/token\",\"status\":201,"
                  "\"headers\":{\"X-Request-ID\":\"request-id\"},"
                  "\"body\":{\"message\":\"The code '01DVX3C5Z367SFHR8QNDMK7V24' has expired or is "
                  "invalid.\"}}");
    result got = call(gem_client(), "sso.profile", "{\"code\":\"01DVX3C5Z367SFHR8QNDMK7V24\"}");
    CHECK_STATUS(got, WORKOS_REJECTED);
    CHECK_FIELD(got.out, "/message", "The code '[redacted]' has expired or is invalid.");
    CHECK_FIELD(got.out, "/request_id", "request-id");
    CHECK_FIELD(got.out, "/performed", "no");
}

TEST(promoting_a_draft_connection)
{
    workos_client *client = gem_client();
    sandbox_reset();
    CHECK_STATUS(call(client, "sso.promote_draft_connection", "{\"token\":\"" DRAFT "\"}"), WORKOS_OK);
    CHECK_FIELD(sandbox_requests(), "/0/path", "/draft_connections/" DRAFT "/activate");
    sandbox_fault("{\"path\":\"/draft_connections/" DRAFT "/activate\",\"status\":403,"
                  "\"body\":{\"message\":\"Forbidden\"}}");
    result got = call(client, "sso.promote_draft_connection", "{\"token\":\"" DRAFT "\"}");
    CHECK_STATUS(got, WORKOS_UNAUTHORIZED);
    CHECK_FIELD(got.out, "/http_status", "403");
}

TEST(creating_a_connection)
{
    workos_client *client = gem_client();
    result got = call(client, "sso.create_connection", "{\"source\":\"" DRAFT "\"}");
    CHECK_STATUS(got, WORKOS_OK);
    CHECK_FIELD(got.out, "/object", "connection");
    CHECK_FIELD(got.out, "/name", "Foo Corp");
    CHECK_FIELD(got.out, "/connection_type", "GoogleOAuth");
    CHECK_FIELD(got.out, "/domains/0/domain", "example.com");
    got = call(client, "sso.create_connection", "{\"source\":\"invalid\"}");
    CHECK_STATUS(got, WORKOS_NOT_FOUND);
    CHECK_FIELD(got.out, "/message", "Not Found");
}

TEST(an_event_is_created_with_a_key_and_without)
{
    workos_client *client = gem_client();
    sandbox_reset();
    CHECK_TEXT(create_event(client, EVENT, NULL).out, "{\"success\":true}");
    CHECK_TEXT(create_event(client, EVENT, "key").out, "{\"success\":true}");
    const char *requests = sandbox_requests();
    CHECK_FIELD(requests, "/0/path", "/events");
    CHECK_FIELD(requests, "/0/status", "201");
    CHECK_FIELD(requests, "/1/headers/idempotency-key", "key");
    CHECK_HAS(get(requests, "/1/headers/authorization"), "Bearer ");
}

TEST(the_same_event_with_the_same_key)
{
    workos_client *client = gem_client();
    CHECK_TEXT(create_event(client, EVENT, "foo").out, "{\"success\":true}");
    CHECK_TEXT(create_event(client, EVENT, "foo").out, "{\"success\":true}");
}

TEST(another_event_with_the_same_key)
{
    workos_client *client = gem_client();
    CHECK_TEXT(create_event(client, EVENT, "bar").out, "{\"success\":true}");
    result got = create_event(client, EVENT_OF("Tetsuya Sugaya"), "bar");
    CHECK_STATUS(got, WORKOS_CONFLICT);
    CHECK_FIELD(got.out, "/http_status", "400");
    CHECK_FIELD(got.out, "/message",
                "Another idempotency key (bar) with different request parameters was found. "
                "Please use a different idempotency key.");
    CHECK_FIELD(got.out, "/idempotency_key", "bar");
    CHECK_FIELD(got.out, "/retryable", "false");
}

TEST(an_event_that_the_service_finds_invalid)
{
    result got = call(gem_client(), "audit_trail.create_event",
                      "{\"options\":{\"validate\":false},\"event\":{\"group\":\"Terrace House\","
                      "\"location\":\"1.1.1.1\",\"action\":\"house.created\","
                      "\"actor_name\":\"Daiki Miyagi\",\"actor_id\":\"user_12345\","
                      "\"target_name\":\"Ryota Yamasato\",\"target_id\":\"user_67890\","
                      "\"occurred_at\":\"2020-01-10T15:30:00-05:00\",\"metadata\":{\"a\":\"b\"}}}");
    CHECK_STATUS(got, WORKOS_REJECTED);
    CHECK_FIELD(got.out, "/message",
                "Validation failed (action_type: action_type must be a string)");
    CHECK_FIELD(got.out, "/errors",
                "[{\"field\":\"action_type\",\"code\":\"action_type must be a string\"}]");
    CHECK_FIELD(got.out, "/http_status", "422");
}

TEST(an_event_with_a_wrong_key)
{
    workos_client *client = gem_client();
    char *error = sandbox_url;
    CHECK_INT(workos_client_set_api_key(client, "sk_wrong", &error), WORKOS_OK);
    result got = create_event(client, EVENT, NULL);
    CHECK_STATUS(got, WORKOS_UNAUTHORIZED);
    CHECK_FIELD(got.out, "/message", "Unauthorized");
    CHECK_FIELD(got.out, "/http_status", "401");
    CHECK_LACKS(got.out, "sk_wrong");
}

int main(void)
{
    calls_begin();
    RUN(authorization_url_for_a_domain);
    RUN(authorization_url_for_a_provider);
    RUN(authorization_url_needs_a_domain_or_a_provider);
    RUN(profile_as_the_gem_recorded_it);
    RUN(profile_answered_422);
    RUN(profile_answered_201_with_a_message_in_its_place);
    RUN(promoting_a_draft_connection);
    RUN(creating_a_connection);
    RUN(an_event_is_created_with_a_key_and_without);
    RUN(the_same_event_with_the_same_key);
    RUN(another_event_with_the_same_key);
    RUN(an_event_that_the_service_finds_invalid);
    RUN(an_event_with_a_wrong_key);
    return check_end();
}
