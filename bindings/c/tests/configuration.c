/* The members of a client's configuration: their ranges, and what is refused
 * rather than guessed at. */
#include "sandbox.h"

#include <string.h>

#define GET_X "{\"method\":\"GET\",\"path\":\"/x\"}"
#define URL_PARAMS "{\"domain\":\"a.com\",\"redirect_uri\":\"http://localhost/callback\"}"

static void check_refused(const char *config, const char *named)
{
    workos_client *none = NULL;
    check_case("%s", config);
    result got = new_client(config, &none);
    CHECK_STATUS(got, WORKOS_INVALID_ARGUMENT);
    CHECK_HAS(get(got.out, "/message"), named);
    CHECK_LACKS(got.out, "canary");
}

static void check_taken(const char *config)
{
    workos_client *client = NULL;
    check_case("%s", config);
    CHECK_STATUS(new_client(config, &client), WORKOS_OK);
}

TEST(numbers_have_their_ranges)
{
    static const struct {
        const char *member;
        long long least, most;
    } rows[] = {
        {"timeout_ms", 1, 600000},
        {"connect_timeout_ms", 1, 600000},
        {"max_retries", 0, 10},
        {"max_response_bytes", 1024, 67108864},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *member = rows[i].member;
        check_taken(text("{\"%s\":%lld}", member, rows[i].least));
        check_taken(text("{\"%s\":%lld}", member, rows[i].most));
        check_refused(text("{\"%s\":%lld}", member, rows[i].least - 1), member);
        check_refused(text("{\"%s\":%lld}", member, rows[i].most + 1), member);
        check_refused(text("{\"%s\":-1}", member), member);
        check_refused(text("{\"%s\":18446744073709551617}", member), member);
        check_refused(text("{\"%s\":5000.5}", member), member);
        check_refused(text("{\"%s\":\"5000\"}", member), member);
        check_taken(text("{\"%s\":null}", member));
    }
}

TEST(a_key_is_visible_ASCII)
{
    static const char *const keys[] = {"",
                                       "canary key",
                                       " canary",
                                       "canary ",
                                       "canary\\r\\nX-Evil: 1",
                                       "canary\\t",
                                       "canary\\u0000",
                                       "canary\\u007f",
                                       "canary\\u00e9"};
    workos_client *client = sandbox_client();
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        check_refused(text("{\"api_key\":\"%s\"}", keys[i]), "api_key");
    static const char *const raw[] = {"", "canary key", "canary\r\nX-Evil: 1", "canary\x7f",
                                      "canary\xc3\xa9"};
    for (size_t i = 0; i < sizeof raw / sizeof *raw; i++) {
        char *error = sandbox_url;
        check_case("set_api_key %zu", i);
        workos_status status = workos_client_set_api_key(client, raw[i], &error);
        result got = take(status, error);
        CHECK_STATUS(got, WORKOS_INVALID_ARGUMENT);
        CHECK_LACKS(got.out, "canary");
    }
    /* A refused key leaves the one before it in place. */
    CHECK_FIELD(build(client, "request", GET_X).out, "/headers/Authorization", "Bearer " SANDBOX_KEY);
}

TEST(client_id_and_project_id_are_one_thing)
{
    check_taken("{\"client_id\":\"a\",\"project_id\":\"a\"}");
    check_refused("{\"client_id\":\"a\",\"project_id\":\"b\"}", "project_id");
    check_refused("{\"client_id\":\"\"}", "client_id");
    check_refused("{\"project_id\":\"\"}", "project_id");
    workos_client *client = client_with("{\"project_id\":\"project_1\"}");
    CHECK_HAS(get(call(client, "sso.authorization_url", URL_PARAMS).out, "/url"), "client_id=project_1&");
    CHECK_HAS(get(call(client, "sso.authorization_url",
                       "{\"domain\":\"a.com\",\"redirect_uri\":\"http://localhost/callback\","
                       "\"project_id\":\"project_2\"}")
                      .out,
                  "/url"),
              "client_id=project_2&");
}

TEST(a_base_url_is_a_scheme_a_host_and_perhaps_a_port_and_a_prefix)
{
    static const char *const taken[] = {"https://api.workos.com", "https://api.workos.com/",
                                        "https://api.workos.com:8443/a/b", "http://localhost:1",
                                        "http://127.0.0.1:80/x", "http://[::1]:80", "HTTPS://a.b"};
    static const char *const refused[] = {
        "",
        "api.workos.com",
        "ftp://a.b",
        "file:///etc/passwd",
        "javascript:1",
        "//a.b",
        "http://api.workos.com",
        "https://canary@a.b",
        "https://u:canary@a.b",
        "https://a.b?canary",
        "https://a.b#canary",
        "https://a.b:65536",
        "https://a.b:0",
        "https://a.b:x",
        "https://",
        "https://a b",
        " https://a.b",
        "https://a.b\\\\@c",
        "https://a\\tb",
        "https:a.b",
        "https://b\\u00fccher.example",
        "https://api.workos.com:443@canary.com",
    };
    for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
        check_taken(text("{\"base_url\":\"%s\"}", taken[i]));
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
        check_refused(text("{\"base_url\":\"%s\"}", refused[i]), "base_url");
    check_taken("{\"base_url\":\"http://api.example.test\",\"allow_http\":true}");
}

TEST(a_prefix_stays_in_front_of_every_path)
{
    static const char *const bases[] = {"https://a.b/v1", "https://a.b/v1/"};
    for (int i = 0; i < 2; i++) {
        workos_client *client = client_of(bases[i], "");
        CHECK_FIELD(build(client, "request", GET_X).out, "/url", "https://a.b/v1/x");
        CHECK_HAS(get(call(client, "sso.authorization_url", URL_PARAMS).out, "/url"),
                  "https://a.b/v1/sso/authorize?response_type=code&client_id=");
    }
}

TEST(a_proxy_is_an_http_URL)
{
    check_taken("{\"proxy\":null}");
    check_taken("{\"proxy\":\"http://user:p%40w@proxy.example:3128\"}");
    check_refused("{\"proxy\":\"\"}", "proxy");
    check_refused("{\"proxy\":\"socks5://u:canary@h:1\"}", "proxy");
    check_refused("{\"proxy\":\"https://u:canary@h:1\"}", "proxy");
    check_refused("{\"proxy\":\"proxy.example:3128\"}", "proxy");
    check_refused("{\"proxy\":1}", "proxy");
}

TEST(trust_names_exactly_one_source)
{
    check_taken("{\"trust\":\"bundled\"}");
    check_refused("{\"trust\":\"canary\"}", "trust");
    check_refused("{\"trust\":{}}", "trust");
    check_refused("{\"trust\":{\"pem\":\"\"}}", "trust");
    check_refused("{\"trust\":{\"pem\":\"canary\"}}", "trust");
    check_refused("{\"trust\":{\"pem\":\"a\",\"pem_file\":\"b\"}}", "trust");
    check_refused("{\"trust\":{\"pem_file\":\"/no/such/file\"}}", "trust");
    check_refused("{\"trust\":{\"pem_file\":\"/dev/null\"}}", "trust");
    check_taken("{\"trust\":null}");
}

TEST(app_info_is_appended_to_the_user_agent)
{
    workos_client *client = client_of(sandbox_url, "\"app_info\":{\"name\":\"shop\",\"version\":\"2.1\"}");
    const char *agent = get(build(client, "request", GET_X).out, "/headers/User-Agent");
    CHECK(agent != NULL && strlen(agent) > 9 &&
          strcmp(agent + strlen(agent) - 9, " shop/2.1") == 0);
    check_refused("{\"app_info\":{\"name\":\"a\\r\\nX: canary\",\"version\":\"1\"}}", "app_info");
    check_refused("{\"app_info\":{\"name\":\"a\",\"version\":\"1\",\"url\":\"u\"}}", "url");
    check_refused("{\"app_info\":\"shop\"}", "app_info");
}

TEST(flags_are_booleans)
{
    check_refused("{\"allow_http\":1}", "allow_http");
    check_refused("{\"allow_http\":\"true\"}", "allow_http");
}

int main(void)
{
    calls_begin();
    RUN(numbers_have_their_ranges);
    RUN(a_key_is_visible_ASCII);
    RUN(client_id_and_project_id_are_one_thing);
    RUN(a_base_url_is_a_scheme_a_host_and_perhaps_a_port_and_a_prefix);
    RUN(a_prefix_stays_in_front_of_every_path);
    RUN(a_proxy_is_an_http_URL);
    RUN(trust_names_exactly_one_source);
    RUN(app_info_is_appended_to_the_user_agent);
    RUN(flags_are_booleans);
    return check_end();
}
