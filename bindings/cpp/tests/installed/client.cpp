// workos.hpp against a sandbox: sign-in, events, errors, ownership, observers.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
#include <workos.hpp>

#include <sstream>
#include <string>
#include <vector>

namespace {

using workos::Client, workos::Error, workos::Json, workos::TryClient, workos::object;

static_assert(!std::is_copy_constructible_v<Client> && !std::is_copy_assignable_v<Client>);
static_assert(std::is_nothrow_move_constructible_v<Client> && std::is_nothrow_move_assignable_v<Client>);
static_assert(std::is_base_of_v<std::runtime_error, Error>);

// What installed.py prepared.
std::string prepared(const char *name)
{
    const char *value = std::getenv(name);
    return value == nullptr ? "" : value;
}

std::string event(const std::string &target)
{
    return R"({"idempotency_key":"key-)" + prepared("TEST_RUN") + R"(","event":{"group":"Foo Corp","location":"",)"
           R"("action":"user.created","action_type":"C","actor_name":"Foo","actor_id":"user_12345",)"
           R"("target_name":)" + workos::quote(target) + R"(,"target_id":"user_67890",)"
           R"("occurred_at":"2020-01-10T15:30:00-05:00"}})";
}

template <class Call> Error error_of(Call call)
{
    try {
        call();
    } catch (const Error &error) {
        return error;
    }
    FAIL("no error was thrown");
    std::abort();
}

} // namespace

TEST_CASE("an authorization URL")
{
    const Client client(object({{"client_id", "client_1"}}));
    const Json answer = client.sso_authorization_url(
        R"({"domain":"foo-corp.com","redirect_uri":"http://localhost:4567/callback"})");
    const std::string url = answer.get("/url").value();
    CHECK(url.find("/sso/authorize?response_type=code&client_id=client_1&") != std::string::npos);
    CHECK_FALSE(answer.get("/nothing"));
    const std::string &text = answer;
    CHECK(text == R"({"url":")" + url + "\"}");
}

TEST_CASE("a person signs in once")
{
    const Client client;
    const std::string params = object({{"code", prepared("TEST_CODE")}});
    CHECK(client.sso_profile(params).get("/profile/email") == "ada@foo-corp.com");
    const Error error = error_of([&] { client.sso_profile(params); });
    CHECK(error.status() == WORKOS_REJECTED);
    CHECK(error.code() == "rejected");
    CHECK(error.operation() == "sso.profile");
    CHECK(error.api_code() == "invalid_grant");
    CHECK(error.http_status() == 400);
    CHECK(error.performed() == "no");
    CHECK_FALSE(error.retryable());
    CHECK(error.request_id().value_or("") != "");
    CHECK_FALSE(error.retry_after());
    CHECK(std::string(error.what()) == "rejected: " + error.message());
    CHECK(error.json().find(prepared("TEST_CODE")) == std::string::npos);
}

TEST_CASE("an event is created once")
{
    const Client client;
    CHECK(client.audit_trail_create_event(event("Bar")).get("/success") == "true");
    CHECK(client.call("audit_trail.create_event", event("Bar")).text() == R"({"success":true})");
    const Error error = error_of([&] { client.audit_trail_create_event(event("B\"a\nz")); });
    CHECK(error.status() == WORKOS_CONFLICT);
    CHECK(error.idempotency_key() == "key-" + prepared("TEST_RUN"));
}

TEST_CASE("what is refused before anything is sent")
{
    CHECK(error_of([] { Client client(R"({"tiemout_ms":1})"); }).message().find("tiemout_ms") != std::string::npos);
    const Client client;
    CHECK(error_of([&] { client.call("sso.nothing"); }).status() == WORKOS_UNSUPPORTED);
    const std::string with_nul("{\"domain\":\"a\0b\"}", 16);
    CHECK(error_of([&] { client.sso_authorization_url(with_nul); }).status() == WORKOS_INVALID_ARGUMENT);
    CHECK(error_of([&] { client.set_api_key(std::string("a\0b", 3)); }).status() == WORKOS_INVALID_ARGUMENT);
    client.set_api_key("sk_other");
}

TEST_CASE("without exceptions")
{
    const auto refused = TryClient::create(R"({"max_retries":99})");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().status() == WORKOS_INVALID_ARGUMENT);

    auto client = TryClient::create();
    REQUIRE(client);
    const auto answer = client->sso_authorization_url(R"({"domain":"foo-corp.com","redirect_uri":"http://localhost"})");
    REQUIRE(answer.ok());
    CHECK(answer->get("/url"));
    CHECK(client->call("sso.nothing").error().code() == "unsupported");
    CHECK(client->set_api_key("sk_other").ok());
    CHECK_THROWS_AS(client->call("sso.nothing").value(), Error);
}

TEST_CASE("without exceptions, a client as it is written with them")
{
    TryClient client;
    CHECK(client.call("sso.list_connections").ok());
    TryClient refused(R"({"max_retries":99})");
    CHECK(refused.call("sso.list_connections").error().status() == WORKOS_INVALID_ARGUMENT);
    CHECK(refused.call("sso.list_connections").error().message().find("max_retries") != std::string::npos);
    CHECK_FALSE(refused.set_api_key("sk_other"));
    CHECK_FALSE(refused.observe({}));
    client = std::move(refused);
    CHECK(client.call("sso.nothing").error().status() == WORKOS_INVALID_ARGUMENT);
    const auto answer = TryClient().call("sso.list_connections");
    CHECK(answer.value().length("/data").value_or(0) > 0);
}

TEST_CASE("a name with a NUL is refused whole")
{
    const Error error = error_of([] { Client().call(std::string("sso.list_connections\0", 21)); });
    CHECK(error.status() == WORKOS_INVALID_ARGUMENT);
}

TEST_CASE("a list is gone through, and an export is waited for")
{
    const Client client;
    std::vector<std::string> ids;
    client.for_each("sso.list_connections", R"({"limit":1})", [&](const Json &item) {
        ids.push_back(item.get("/id").value_or(""));
        return true;
    });
    CHECK(ids.size() > 1);
    CHECK(ids[0] != ids[1]);
    int seen = 0;
    client.for_each("sso.list_connections", {}, [&](const Json &) { return ++seen < 1; });
    CHECK(seen == 1);
    CHECK_THROWS_AS(client.for_each("sso.list_connections", R"({"limit":1000})", [](const Json &) { return true; }), Error);
    const Json begun = client.call("audit_logs.create_export",
                                   R"({"organization_id":"org_01FOOCORP","range_start":"2020-01-01T00:00:00Z",)"
                                   R"("range_end":"2020-02-01T00:00:00Z"})");
    CHECK(client.wait_for_export(begun.get("/id").value()).get("/state") == "ready");
    CHECK(TryClient().wait_for_export("audit_log_export_nobody").error().status() == WORKOS_NOT_FOUND);
}

TEST_CASE("a log of attempts")
{
    std::ostringstream lines;
    const Client client;
    client.observe(workos::log_to(lines));
    client.call("sso.list_connections");
    CHECK(lines.str().find("sso.list_connections: GET /connections, attempt 1: ok (HTTP 200, request ") == 0);
}

TEST_CASE("a client is moved")
{
    Client first(object({{"client_id", "client_1"}}));
    const workos_client *handle = first.handle();
    Client second(std::move(first));
    CHECK(second.handle() == handle);
    CHECK(error_of([&] { first.call("sso.profile"); }).status() != WORKOS_OK);
    Client third;
    third = std::move(second);
    CHECK(third.handle() == handle);
    std::vector<Client> clients;
    clients.push_back(std::move(third));
    clients.clear();
    CHECK(workos_call(handle, "sso.profile", "{}", nullptr) == WORKOS_CLOSED);
}

TEST_CASE("an observer is told of each attempt, and destroyed once")
{
    auto records = std::make_shared<std::vector<std::string>>();
    {
        const Client client;
        client.observe([records](std::string_view record) { records->emplace_back(record); });
        CHECK(records.use_count() == 2);
        CHECK_THROWS_AS(client.call("sso.get_connection", R"({"id":"conn_nobody"})"), Error);
        REQUIRE(records->size() == 1);
        CHECK(Json(records->front()).get("/http_status") == "404");
        client.observe({});
        CHECK(records.use_count() == 1);
        client.observe([records](std::string_view) {});
        CHECK(records.use_count() == 2);
    }
    CHECK(records.use_count() == 1);
}

TEST_CASE("signatures of payloads of any bytes")
{
    const Client client;
    const std::string params = object({{"header", prepared("TEST_SIGNATURE")}, {"secret", "whsec_1"}});
    const std::string payload = prepared("TEST_PAYLOAD");
    CHECK(client.webhooks_verify(params, payload).get("/id") == "event_1");
    CHECK_THROWS_AS(client.webhooks_verify(params, payload + " "), Error);
    CHECK_THROWS_AS(client.webhooks_verify(params, std::string_view("\0\xff", 2)), Error);
    CHECK_THROWS_AS(client.actions_verify(params, std::string_view()), Error);
}

TEST_CASE("an HTTP stack of one's own")
{
    const Client client;
    const Json request = client.request_build("sso.get_connection", R"({"id":"conn_1"})");
    CHECK(request.get("/method") == "GET");
    CHECK(client.response_parse("sso.get_connection", R"({"id":"conn_1"})", 200, {}, R"({"id":"conn_1"})").get("/id") ==
          "conn_1");
    const Error error = error_of([&] {
        client.response_parse("sso.get_connection", R"({"id":"conn_1"})", 429, R"({"retry-after":"2"})", "{}");
    });
    CHECK(error.status() == WORKOS_RATE_LIMITED);
    CHECK(error.retry_after() == std::chrono::seconds(2));
    CHECK(error.retryable());
}

TEST_CASE("quoting")
{
    const workos::Json json(R"({"none":null,"text":"null","list":[1,2]})");
    CHECK(json.kind("/none") == "null");
    CHECK(json.kind("/text") == "string");
    CHECK(json.kind("/x") == "absent");
    CHECK(json.length("/list") == 2U);
    CHECK(json.length() == 3U);
    CHECK(!json.length("/none"));
    CHECK(!json.kind("x"));
    CHECK(json.with("/list/-", workos::quote("\""))->get("/list/2") == "\"");
    CHECK(json.without("/none")->text() == R"({"text":"null","list":[1,2]})");
    CHECK_FALSE(json.with("/list/9", "1"));
    CHECK_FALSE(json.with("/a", "1,2"));
    CHECK_FALSE(json.without(""));
    CHECK(workos::quote("a\"b\\c\n\x01\xc3\xa9") == "\"a\\\"b\\\\c\\u000a\\u0001\xc3\xa9\"");
    CHECK(object({}) == "{}");
    CHECK(object({{"a", "1"}, {"b", "}"}}) == R"({"a":"1","b":"}"})");
}

#ifdef WORKOS_WITH_NLOHMANN
TEST_CASE("a loop over what is inside of a value")
{
    const Client client;
    int seen = 0;
    const Json answer = client.call("sso.list_connections");
    for (const auto &connection : answer.value()["data"])
        seen += connection["id"].is_string() ? 1 : 0;
    for (const auto &connection : client.call("sso.list_connections").value()["data"])
        seen += connection["id"].is_string() ? 1 : 0;
    for (const auto &connection : client.call("sso.list_connections").value().at("data"))
        seen += connection["id"].is_string() ? 1 : 0;
    auto result = TryClient().call("sso.list_connections");
    for (auto &connection : result.value().value()["data"])
        seen += connection["id"].is_string() ? 1 : 0;
    CHECK(seen == 4 * static_cast<int>(answer.length("/data").value()));
}

TEST_CASE("values of nlohmann::json")
{
    const Client client(nlohmann::json{{"client_id", "client_1"}});
    const Json answer = client.sso_authorization_url(nlohmann::json{
        {"domain", "foo-corp.com"}, {"redirect_uri", "http://localhost"}, {"state", {{"next_page", "/docs"}}}});
    const nlohmann::json value = answer.value();
    CHECK(value.at("url").get<std::string>() == answer.get("/url"));
    CHECK(answer.get("/url")->find("state=%7B%22next_page%22%3A%22%2Fdocs%22%7D") != std::string::npos);
}
#endif
