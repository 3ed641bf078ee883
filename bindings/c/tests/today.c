/* The operations of today's service, each on the wire against the sandbox. */
#include "sandbox.h"

#include "../../loopback_http.h"

#include <string.h>

/* Begins a login, signs a person in, and gives the callback's query string. */
static const char *callback_of(const char *url)
{
    http_answer answer;
    char location[2048] = "";
    bool came = http_send("GET", url, NULL, NULL, &answer) == 0;
    CHECK(came && http_header(&answer, "location", location, sizeof location) == 0);
    http_answer_free(&answer);
    const char *query = strchr(location, '?');
    return text("%s", query ? query : "");
}

typedef struct login {
    const char *state, *verifier, *callback;
} login;

static login sign_in(const workos_client *client, const char *selector, const char *more)
{
    result begun = call(client, "sso.start_login",
                        text("{%s,\"redirect_uri\":\"http://127.0.0.1:4567/callback\"%s}", selector, more));
    CHECK_STATUS(begun, WORKOS_OK);
    const char *url = get(begun.out, "/url");
    return (login){get(begun.out, "/state"), get(begun.out, "/code_verifier"),
                   url ? callback_of(url) : ""};
}

static result finish(const workos_client *client, login made, const char *more)
{
    return call(client, "sso.finish_login",
                text("{\"callback\":\"%s\",\"state\":\"%s\",\"code_verifier\":\"%s\"%s}", made.callback,
                     made.state, made.verifier, more));
}

#define FOO "\"organization\":\"org_01FOOCORP\""

TEST(a_login_from_start_to_finish)
{
    workos_client *client = sandbox_client();
    login made = sign_in(client, FOO, ",\"state\":{\"next\":\"/docs\"},\"nonce\":true");
    result got = finish(client, made, ",\"expected_organization_id\":\"org_01FOOCORP\"");
    CHECK_STATUS(got, WORKOS_OK);
    CHECK_FIELD(got.out, "/profile/email", "ada@foo-corp.com");
    CHECK_FIELD(got.out, "/login_data/next", "/docs");

    result again = call(client, "sso.get_profile",
                        text("{\"access_token\":\"%s\"}", get(got.out, "/access_token")));
    CHECK_STATUS(again, WORKOS_OK);
    CHECK_FIELD(again.out, "/id", get(got.out, "/profile/id"));
    CHECK_STATUS(call(client, "sso.get_profile", "{\"access_token\":\"nobodys\"}"), WORKOS_UNAUTHORIZED);

    result used = finish(client, made, "");
    CHECK_STATUS(used, WORKOS_REJECTED);
    CHECK_FIELD(used.out, "/api_code", "invalid_grant");
}

TEST(a_callback_that_is_forged_or_an_error_sends_nothing)
{
    workos_client *client = sandbox_client();
    login made = sign_in(client, FOO, "");
    sandbox_reset();
    login forged = made;
    forged.state = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    CHECK_STATUS(finish(client, forged, ""), WORKOS_INVALID_ARGUMENT);
    login denied = made;
    denied.callback = text("?error=access_denied&error_description=no%%0athanks&state=%s", made.state);
    result got = finish(client, denied, "");
    CHECK_STATUS(got, WORKOS_REJECTED);
    CHECK_FIELD(got.out, "/api_code", "access_denied");
    CHECK_FIELD(got.out, "/message", "nothanks");
    CHECK_FIELD(got.out, "/performed", "no");
    CHECK_INT(sandbox_request_count(), 0);
    CHECK_STATUS(finish(client, made, ""), WORKOS_OK);
}

TEST(the_profile_of_another_organization_is_withheld)
{
    workos_client *client = sandbox_client();
    result got = finish(client, sign_in(client, "\"organization\":\"org_01BARINC\"", ""),
                        ",\"expected_organization_id\":\"org_01FOOCORP\"");
    CHECK_STATUS(got, WORKOS_REJECTED);
    CHECK_FIELD(got.out, "/api_code", "organization_mismatch");
    CHECK_FIELD(got.out, "/performed", "yes");
    CHECK_LACKS(got.out, "alan");
    CHECK_STATUS(finish(client, sign_in(client, FOO, ""), ",\"expected_connection_id\":\"conn_01BARINC\""),
                 WORKOS_REJECTED);
}

TEST(a_verifier_of_another_login_is_refused)
{
    workos_client *client = sandbox_client();
    login one = sign_in(client, FOO, ""), other = sign_in(client, FOO, "");
    one.verifier = other.verifier;
    CHECK_STATUS(finish(client, one, ""), WORKOS_REJECTED);
}

TEST(a_logout_url_leads_back)
{
    workos_client *client = sandbox_client();
    result got = finish(client, sign_in(client, "\"connection\":\"conn_01BAZLLC\"", ""), "");
    CHECK_STATUS(got, WORKOS_OK);
    result url = call(client, "sso.logout_url",
                      text("{\"profile_id\":\"%s\",\"return_to\":\"http://127.0.0.1:4567/bye\"}",
                           get(got.out, "/profile/id")));
    CHECK_STATUS(url, WORKOS_OK);
    http_answer answer;
    char location[256] = "";
    CHECK(http_send("GET", get(url.out, "/url"), NULL, NULL, &answer) == 0);
    CHECK(http_header(&answer, "location", location, sizeof location) == 0);
    http_answer_free(&answer);
    CHECK_TEXT(location, "http://127.0.0.1:4567/bye");

    result saml = finish(client, sign_in(client, FOO, ""), "");
    result refused = call(client, "sso.logout_url",
                          text("{\"profile_id\":\"%s\"}", get(saml.out, "/profile/id")));
    CHECK_STATUS(refused, WORKOS_REJECTED);
    CHECK_FIELD(refused.out, "/api_code", "connection_invalid");
    CHECK_FIELD(refused.out, "/operation", "sso.logout_url");
    CHECK_STATUS(build(client, "sso.logout_url", "{\"profile_id\":\"p\"}"), WORKOS_UNSUPPORTED);
}

TEST(connections_and_keys)
{
    workos_client *client = sandbox_client();
    result keys = call(client, "sso.get_jwks", "{}");
    CHECK_STATUS(keys, WORKOS_OK);
    CHECK_FIELD(keys.out, "/keys/0/alg", "RS256");

    result page = call(client, "sso.list_connections", "{\"limit\":1,\"order\":\"asc\"}");
    CHECK_STATUS(page, WORKOS_OK);
    const char *after = get(page.out, "/list_metadata/after");
    CHECK(after != NULL && get(page.out, "/data/1") == NULL);
    result next = call(client, "sso.list_connections",
                       text("{\"limit\":1,\"order\":\"asc\",\"after\":\"%s\"}", after));
    CHECK_STATUS(next, WORKOS_OK);
    CHECK(strcmp(get(next.out, "/data/0/id"), get(page.out, "/data/0/id")) != 0);
    result filtered = call(client, "sso.list_connections",
                           "{\"organization_id\":\"org_01BARINC\",\"connection_type\":\"GoogleOAuth\"}");
    CHECK_FIELD(filtered.out, "/data/0/id", "conn_01BARINC");

    result one = call(client, "sso.get_connection", "{\"id\":\"conn_01BARINC\"}");
    CHECK_FIELD(one.out, "/connection_type", "GoogleOAuth");
    CHECK_TEXT(call(client, "sso.delete_connection", "{\"id\":\"conn_01BARINC\"}").out, "{}");
    CHECK_STATUS(call(client, "sso.get_connection", "{\"id\":\"conn_01BARINC\"}"), WORKOS_NOT_FOUND);
}

TEST(exports)
{
    workos_client *client = sandbox_client();
    result made = call(client, "audit_logs.create_export",
                       "{\"organization_id\":\"org_01FOOCORP\",\"range_start\":\"2026-01-01T00:00:00Z\","
                       "\"range_end\":\"2026-02-01T00:00:00Z\",\"actions\":[\"user.signed_in\"]}");
    CHECK_STATUS(made, WORKOS_OK);
    const char *id = text("{\"id\":\"%s\"}", get(made.out, "/id"));
    for (int i = 0; i < 2; i++)
        CHECK_STATUS(made = call(client, "audit_logs.get_export", id), WORKOS_OK);
    CHECK_FIELD(made.out, "/state", "ready");
    CHECK(get(made.out, "/url") != NULL);
    CHECK_STATUS(call(client, "audit_logs.get_export", "{\"id\":\"audit_log_export_nobodys\"}"),
                 WORKOS_NOT_FOUND);
}

TEST(schemas_and_actions)
{
    workos_client *client = sandbox_client();
    result made = call(client, "audit_logs.create_schema",
                       "{\"action\":\"team.renamed\",\"targets\":[{\"type\":\"team\"}]}");
    CHECK_STATUS(made, WORKOS_OK);
    CHECK_FIELD(made.out, "/version", "1");
    result list = call(client, "audit_logs.list_schemas", "{\"action\":\"team.renamed\"}");
    CHECK_FIELD(list.out, "/data/0/version", "1");
    result actions = call(client, "audit_logs.list_actions", "{\"limit\":100}");
    CHECK_STATUS(actions, WORKOS_OK);
    CHECK_HAS(actions.out, "team.renamed");
}

TEST(retention_and_configuration)
{
    workos_client *client = sandbox_client();
    result set = call(client, "audit_logs.update_retention",
                      "{\"organization_id\":\"org_01FOOCORP\",\"retention_period_in_days\":365}");
    CHECK_STATUS(set, WORKOS_OK);
    result got = call(client, "audit_logs.get_retention", "{\"organization_id\":\"org_01FOOCORP\"}");
    CHECK_FIELD(got.out, "/retention_period_in_days", "365");
    CHECK_STATUS(call(client, "audit_logs.get_configuration", "{\"organization_id\":\"org_01FOOCORP\"}"),
                 WORKOS_OK);
    CHECK_STATUS(call(client, "audit_logs.get_configuration", "{\"organization_id\":\"org_nobody\"}"),
                 WORKOS_NOT_FOUND);
}

int main(void)
{
    calls_begin();
    RUN(a_login_from_start_to_finish);
    RUN(a_callback_that_is_forged_or_an_error_sends_nothing);
    RUN(the_profile_of_another_organization_is_withheld);
    RUN(a_verifier_of_another_login_is_refused);
    RUN(a_logout_url_leads_back);
    RUN(connections_and_keys);
    RUN(exports);
    RUN(schemas_and_actions);
    RUN(retention_and_configuration);
    return check_end();
}
