/* The README that this library grew from, example by example, and the rest of
 * what an authorization URL can hold. */
#include "sandbox.h"

#include <string.h>

#define PROJECT_ID "project_01JG3BCPTRTSTTWQR4VSHXGWCQ"

/* The whole URL, for a client of the public service. */
static void check_url(const char *params, const char *query)
{
    check_case("%s", params);
    result got = call(client_with("{}"), "sso.authorization_url", params);
    CHECK_STATUS(got, WORKOS_OK);
    CHECK_FIELD(got.out, "/url", text("https://api.workos.com/sso/authorize?response_type=code&%s", query));
}

static void check_refused(const char *params, const char *named)
{
    check_case("%s", params);
    result got = call(client_with("{\"client_id\":\"c\"}"), "sso.authorization_url", params);
    CHECK_STATUS(got, WORKOS_INVALID_ARGUMENT);
    CHECK_HAS(get(got.out, "/message"), named);
}

TEST(the_authorization_url_of_the_example_app)
{
    check_url("{\"domain\":\"foo-corp.com\",\"project_id\":\"" PROJECT_ID "\","
              "\"redirect_uri\":\"http://localhost:4567/callback\"}",
              "client_id=" PROJECT_ID "&redirect_uri=http%3A%2F%2Flocalhost%3A4567%2Fcallback&"
              "domain=foo-corp.com");
}

TEST(the_state_of_the_example)
{
    check_url("{\"domain\":\"foo-corp.com\",\"project_id\":\"" PROJECT_ID "\","
              "\"state\":{ \"next_page\": \"/docs\" },"
              "\"redirect_uri\":\"http://localhost:4567/callback\"}",
              "client_id=" PROJECT_ID "&redirect_uri=http%3A%2F%2Flocalhost%3A4567%2Fcallback&"
              "domain=foo-corp.com&state=%7B%22next_page%22%3A%22%2Fdocs%22%7D");
}

TEST(a_redirect_uri_without_a_scheme_is_taken_as_the_README_has_it)
{
    check_url("{\"domain\":\"workos.dev\",\"client_id\":\"c\",\"redirect_uri\":\"workos.dev/callback\"}",
              "client_id=c&redirect_uri=workos.dev%2Fcallback&domain=workos.dev");
}

TEST(the_audit_trail_event_of_the_example_with_an_empty_location)
{
    static const char event[] =
        "{\"group\":\"Foo Corp\",\"location\":\"\",\"action\":\"user.created\",\"action_type\":\"C\","
        "\"actor_name\":\"Foo\",\"actor_id\":\"user_12345\",\"target_name\":\"Bar\","
        "\"target_id\":\"user_67890\",\"occurred_at\":\"2020-01-10T15:30:00-05:00\","
        "\"metadata\":{\"source\":\"Email\"}}";
    workos_client *client = sandbox_client();
    sandbox_reset();
    CHECK_TEXT(call(client, "audit_trail.create_event", text("{\"event\":%s}", event)).out,
               "{\"success\":true}");
    result got = call(client, "audit_trail.create_event",
                      text("{\"event\":%s,\"idempotency_key\":\"key123456\"}", event));
    CHECK_TEXT(got.out, "{\"success\":true}");
    const char *requests = sandbox_requests();
    CHECK_FIELD(requests, "/1/headers/idempotency-key", "key123456");
    CHECK_FIELD(requests, "/1/path", "/events");
    const char *body = get(requests, "/1/body");
    CHECK(body != NULL && (strcmp(body, event) == 0 || get(body, "/location") != NULL));
}

TEST(the_profile_of_the_example_after_a_sign_in)
{
    workos_client *client = client_with(text("{\"base_url\":\"%s\",\"api_key\":\"%s\"}", sandbox_url,
                                             SANDBOX_KEY));
    const char *code = sandbox_code(sandbox_client());
    result got = call(client, "sso.profile",
                      text("{\"code\":\"%s\",\"project_id\":\"%s\"}", code, SANDBOX_CLIENT_ID));
    CHECK_STATUS(got, WORKOS_OK);
    CHECK_FIELD(got.out, "/profile/email", "ada@foo-corp.com");
    CHECK_FIELD(got.out, "/profile/first_name", "Ada");
    CHECK_FIELD(got.out, "/profile/last_name", "Lovelace");
    CHECK_FIELD(got.out, "/profile/connection_type", "OktaSAML");
    CHECK(get(got.out, "/profile/id") != NULL && get(got.out, "/profile/idp_id") != NULL);
}

TEST(a_sign_in_with_PKCE)
{
    /* The pair of RFC 7636, appendix B. */
    static const char challenge[] = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    static const char verifier[] = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    check_url(text("{\"connection\":\"conn_1\",\"client_id\":\"c\",\"redirect_uri\":\"r\","
                   "\"code_challenge\":\"%s\",\"code_challenge_method\":\"S256\"}",
                   challenge),
              text("client_id=c&redirect_uri=r&connection=conn_1&code_challenge=%s&"
                   "code_challenge_method=S256",
                   challenge));
    workos_client *client = sandbox_client();
    result got = call(client, "sso.profile",
                      text("{\"code\":\"%s\",\"code_verifier\":\"%s\"}", sandbox_code(client), verifier));
    /* No challenge was in that URL, so the service refuses the verifier. */
    CHECK_STATUS(got, WORKOS_REJECTED);
    CHECK_LACKS(got.out, verifier);
}

TEST(every_parameter_has_its_form)
{
    check_url("{\"organization\":\"org_1\",\"client_id\":\"c\",\"redirect_uri\":\"r\","
              "\"domain_hint\":\"d\",\"login_hint\":\"a@b.c\",\"nonce\":\"n\",\"prompt\":\"login\"}",
              "client_id=c&redirect_uri=r&organization=org_1&domain_hint=d&login_hint=a%40b.c&nonce=n&"
              "prompt=login");
    check_url("{\"provider\":\"GoogleOAuth\",\"client_id\":\"c\",\"redirect_uri\":\"r\","
              "\"provider_scopes\":[\"openid\",\"email\"],\"provider_query_params\":{\"hd\":\"a b\"}}",
              "client_id=c&redirect_uri=r&provider=GoogleOAuth&provider_scopes=openid%2Cemail&"
              "provider_query_params%5Bhd%5D=a+b");
    check_url("{\"connection\":\"x\",\"client_id\":\"c\",\"state\":\"a b&c=d+e~\\u00e9\",\"redirect_uri\":\"r\"}",
              "client_id=c&redirect_uri=r&connection=x&state=a+b%26c%3Dd%2Be%7E%C3%A9");
}

TEST(exactly_one_selector_and_a_redirect_uri_that_is_no_script)
{
    check_refused("{\"redirect_uri\":\"r\"}", "connection");
    check_refused("{\"redirect_uri\":\"r\",\"domain\":\"d\",\"provider\":\"GoogleOAuth\"}", "provider");
    check_refused("{\"redirect_uri\":\"r\",\"connection\":\"c\",\"organization\":\"o\"}", "organization");
    check_refused("{\"redirect_uri\":\"\",\"domain\":\"d\"}", "redirect_uri");
    check_refused("{\"redirect_uri\":\"a\\u000ab\",\"domain\":\"d\"}", "redirect_uri");
    check_refused("{\"redirect_uri\":\"javascript:alert(1)\",\"domain\":\"d\"}", "redirect_uri");
    check_refused("{\"redirect_uri\":\"JavaScript:alert(1)\",\"domain\":\"d\"}", "redirect_uri");
    check_refused("{\"redirect_uri\":\"data:text/html,x\",\"domain\":\"d\"}", "redirect_uri");
    check_refused("{\"redirect_uri\":\"r\",\"domain\":\"d\",\"client_id\":\"a\",\"project_id\":\"b\"}",
                  "project_id");
}

int main(void)
{
    calls_begin();
    RUN(the_authorization_url_of_the_example_app);
    RUN(the_state_of_the_example);
    RUN(a_redirect_uri_without_a_scheme_is_taken_as_the_README_has_it);
    RUN(the_audit_trail_event_of_the_example_with_an_empty_location);
    RUN(the_profile_of_the_example_after_a_sign_in);
    RUN(a_sign_in_with_PKCE);
    RUN(every_parameter_has_its_form);
    RUN(exactly_one_selector_and_a_redirect_uri_that_is_no_script);
    return check_end();
}
