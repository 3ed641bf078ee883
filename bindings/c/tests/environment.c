/* The environment variables: read once when a client is made, empty counts as
 * absent, and a member of the configuration goes before its variable. */
#define _POSIX_C_SOURCE 200809L

#include "sandbox.h"
#include "wire.h"

#include <stdlib.h>
#include <string.h>

#define GET_X "{\"method\":\"GET\",\"path\":\"/x\"}"
#define URL_PARAMS "{\"domain\":\"a.com\",\"redirect_uri\":\"http://localhost/callback\"}"

static void release_variable(void *name)
{
    unsetenv(name);
}

/* Sets a variable for the running test. */
static void set_variable(const char *name, const char *value)
{
    setenv(name, value, 1);
    check_keep((void *)(uintptr_t)text("%s", name), release_variable);
}

/* Where a client made from `config` would send, and with which key. */
static void check_target(const char *config, const char *url, const char *authorization)
{
    result built = build(client_with(config), "request", GET_X);
    CHECK_STATUS(built, WORKOS_OK);
    CHECK_FIELD(built.out, "/url", url);
    CHECK_FIELD(built.out, "/headers/Authorization", authorization);
}

static void check_client_id(const char *config, const char *expected)
{
    result got = call(client_with(config), "sso.authorization_url", URL_PARAMS);
    CHECK_STATUS(got, WORKOS_OK);
    CHECK_HAS(get(got.out, "/url"), text("client_id=%s&", expected));
}

TEST(WORKOS_API_KEY_is_the_key)
{
    set_variable("WORKOS_API_KEY", "sk_from_environment");
    check_target(NULL, "https://api.workos.com/x", "Bearer sk_from_environment");
    check_target("{\"api_key\":\"sk_own\"}", "https://api.workos.com/x", "Bearer sk_own");
}

TEST(WORKOS_CLIENT_ID_is_the_client_id)
{
    set_variable("WORKOS_CLIENT_ID", "client_from_environment");
    check_client_id(NULL, "client_from_environment");
    check_client_id("{\"client_id\":\"client_own\"}", "client_own");
    check_client_id("{\"project_id\":\"project_own\"}", "project_own");
}

TEST(WORKOS_BASE_URL_is_the_base_url)
{
    set_variable("WORKOS_API_KEY", "sk_a");
    set_variable("WORKOS_BASE_URL", "http://localhost:4100/prefix");
    check_target("{}", "http://localhost:4100/prefix/x", "Bearer sk_a");
    check_target("{\"base_url\":\"https://own.example\"}", "https://own.example/x", "Bearer sk_a");
}

TEST(WORKOS_API_HOSTNAME_is_a_host_alone_and_comes_after_WORKOS_BASE_URL)
{
    set_variable("WORKOS_API_KEY", "sk_a");
    set_variable("WORKOS_API_HOSTNAME", "api.example.test");
    check_target("{}", "https://api.example.test/x", "Bearer sk_a");
    set_variable("WORKOS_BASE_URL", "https://base.example");
    check_target("{}", "https://base.example/x", "Bearer sk_a");
}

TEST(an_empty_variable_counts_as_absent)
{
    static const char *const names[] = {"WORKOS_API_KEY", "WORKOS_CLIENT_ID", "WORKOS_BASE_URL",
                                        "WORKOS_API_HOSTNAME", "HTTPS_PROXY", "ALL_PROXY"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        set_variable(names[i], "");
    workos_client *client = client_with("{}");
    CHECK_STATUS(build(client, "request", GET_X), WORKOS_NOT_CONFIGURED);
    CHECK_STATUS(call(client, "sso.authorization_url", URL_PARAMS), WORKOS_NOT_CONFIGURED);
    check_target("{\"api_key\":\"k1\"}", "https://api.workos.com/x", "Bearer k1");
}

TEST(variables_are_read_once_when_the_client_is_made)
{
    set_variable("WORKOS_API_KEY", "sk_first");
    set_variable("WORKOS_BASE_URL", "https://first.example");
    workos_client *client = client_with("{}");
    set_variable("WORKOS_API_KEY", "sk_second");
    set_variable("WORKOS_BASE_URL", "https://second.example");
    result built = build(client, "request", GET_X);
    CHECK_FIELD(built.out, "/url", "https://first.example/x");
    CHECK_FIELD(built.out, "/headers/Authorization", "Bearer sk_first");
    check_target("{}", "https://second.example/x", "Bearer sk_second");
}

TEST(a_bad_variable_is_an_invalid_argument_and_not_repeated)
{
    static const char *const rows[][2] = {
        {"WORKOS_API_KEY", "canary with space"}, {"WORKOS_API_KEY", "canary\x80"},
        {"WORKOS_BASE_URL", "ftp://canary"},     {"WORKOS_BASE_URL", "https://canary@host"},
        {"WORKOS_API_HOSTNAME", "https://host"}, {"WORKOS_API_HOSTNAME", "host/path"},
    };
    workos_client *none = NULL;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        check_case("%s=%s", rows[i][0], rows[i][1]);
        setenv(rows[i][0], rows[i][1], 1);
        result got = new_client("{}", &none);
        CHECK_STATUS(got, WORKOS_INVALID_ARGUMENT);
        CHECK_LACKS(got.out, "canary");
        unsetenv(rows[i][0]);
    }
}

/* A proxy on a port where nobody answers: whoever uses it fails to connect. */
static const char *dead_proxy(void)
{
    return text("http://user:canary@127.0.0.1:%d", refused_port());
}

TEST(proxies_are_for_https_only)
{
    set_variable("HTTPS_PROXY", dead_proxy());
    set_variable("ALL_PROXY", dead_proxy());
    set_variable("HTTP_PROXY", dead_proxy());
    set_variable("http_proxy", dead_proxy());
    CHECK_STATUS(call(sandbox_client(), "request", "{\"method\":\"GET\",\"path\":\"/no/such\"}"),
                 WORKOS_NOT_FOUND);
}

TEST(an_https_request_goes_through_its_proxy_and_no_password_comes_back)
{
    static const char *const names[] = {"HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"};
    const char *const script[] = {"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"};
    wire *proxy = wire_start(script, 1);
    for (int i = 0; i < 4; i++) {
        check_case("%s", names[i]);
        setenv(names[i], text("http://user:canary@127.0.0.1:%d", wire_port(proxy)), 1);
        workos_client *client = client_with("{\"base_url\":\"https://api.example.test\","
                                            "\"api_key\":\"sk_a\",\"max_retries\":0}");
        unsetenv(names[i]);
        result got = call(client, "request", GET_X);
        CHECK_STATUS(got, WORKOS_NETWORK);
        CHECK_FIELD(got.out, "/performed", "no");
        CHECK_LACKS(got.out, "canary");
        CHECK_INT(wire_requests(proxy), i + 1);
        CHECK_HAS(wire_request(proxy, i), "CONNECT api.example.test:443 HTTP/1.1\r\n");
        CHECK_LACKS(wire_request(proxy, i), "sk_a");
    }
}

TEST(NO_PROXY_and_a_proxy_of_null_go_straight_there)
{
    const char *const script[] = {WIRE_BLURT};
    const char *const refuse[] = {WIRE_CLOSE};
    wire *direct = wire_start(script, 1), *proxy = wire_start(refuse, 1);
    set_variable("HTTPS_PROXY", wire_url(proxy));
    const char *url = text("https://127.0.0.1:%d", wire_port(direct));
    CHECK_STATUS(call(client_of(url, "\"proxy\":null,\"max_retries\":0"), "request", GET_X), WORKOS_TLS);
    set_variable("NO_PROXY", "example.org,127.0.0.1");
    CHECK_STATUS(call(client_of(url, "\"max_retries\":0"), "request", GET_X), WORKOS_TLS);
    CHECK_INT(wire_requests(proxy), 0);
}

TEST(a_foreign_scheme_in_a_proxy_variable_is_no_direct_connection)
{
    workos_client *none = NULL;
    set_variable("HTTPS_PROXY", "socks5://user:canary@127.0.0.1:1080");
    result got = new_client("{}", &none);
    CHECK_STATUS(got, WORKOS_INVALID_ARGUMENT);
    CHECK_LACKS(got.out, "canary");
    CHECK_STATUS(new_client("{\"proxy\":null}", &none), WORKOS_OK);
}

int main(void)
{
    calls_begin();
    RUN(WORKOS_API_KEY_is_the_key);
    RUN(WORKOS_CLIENT_ID_is_the_client_id);
    RUN(WORKOS_BASE_URL_is_the_base_url);
    RUN(WORKOS_API_HOSTNAME_is_a_host_alone_and_comes_after_WORKOS_BASE_URL);
    RUN(an_empty_variable_counts_as_absent);
    RUN(variables_are_read_once_when_the_client_is_made);
    RUN(a_bad_variable_is_an_invalid_argument_and_not_repeated);
    RUN(proxies_are_for_https_only);
    RUN(an_https_request_goes_through_its_proxy_and_no_password_comes_back);
    RUN(NO_PROXY_and_a_proxy_of_null_go_straight_there);
    RUN(a_foreign_scheme_in_a_proxy_variable_is_no_direct_connection);
    return check_end();
}
