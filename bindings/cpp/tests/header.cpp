// The C header as a C++17 program uses it: a URL, a sign-in, an error.
#include "sandbox.h"

#include <cstring>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

namespace {

using Client = std::unique_ptr<workos_client, decltype(&workos_client_free)>;
using String = std::unique_ptr<char, decltype(&workos_string_free)>;

Client make_client(const std::string &members)
{
    workos_client *made = nullptr;
    const std::string config = "{\"base_url\":\"" + std::string(sandbox_url) + "\"" + members + "}";
    CHECK_INT(workos_client_new(config.c_str(), &made, nullptr), WORKOS_OK);
    return Client(made, workos_client_free);
}

std::string member(const char *json, const char *pointer)
{
    char *value = nullptr;
    const workos_status status = workos_json_get(json, pointer, &value);
    const String owner(value, workos_string_free);
    return status == WORKOS_OK ? value : "";
}

TEST(the_types_of_the_header)
{
    CHECK((std::is_same_v<workos_status, std::int32_t>));
    CHECK((std::is_same_v<decltype(workos_version()), const char *>));
    CHECK((std::is_same_v<decltype(&workos_string_free), void (*)(char *)>));
    CHECK(std::string(workos_version()) == WORKOS_VERSION);
}

TEST(an_authorization_url)
{
    const Client client = make_client(R"(,"client_id":"client_1")");
    char *out = nullptr;
    const workos_status status = workos_sso_authorization_url(
        client.get(),
        R"({"domain":"foo-corp.com","redirect_uri":"http://localhost:4567/callback","state":{"next_page":"/docs"}})",
        &out);
    const String owner(out, workos_string_free);
    CHECK_INT(status, WORKOS_OK);
    CHECK_TEXT(member(out, "/url").c_str(),
               (std::string(sandbox_url) +
                "/sso/authorize?response_type=code&client_id=client_1&"
                "redirect_uri=http%3A%2F%2Flocalhost%3A4567%2Fcallback&domain=foo-corp.com&"
                "state=%7B%22next_page%22%3A%22%2Fdocs%22%7D")
                   .c_str());
}

TEST(a_profile_of_the_sandbox)
{
    const Client client = make_client(R"(,"client_id":")" SANDBOX_CLIENT_ID R"(","api_key":")" SANDBOX_KEY "\"");
    const std::string params = std::string("{\"code\":\"") + sandbox_code(client.get()) + "\"}";
    char *out = nullptr;
    const workos_status status = workos_sso_profile(client.get(), params.c_str(), &out);
    const String owner(out, workos_string_free);
    CHECK_INT(status, WORKOS_OK);
    CHECK_TEXT(member(out, "/profile/email").c_str(), "ada@foo-corp.com");
    CHECK_TEXT(member(out, "/profile/last_name").c_str(), "Lovelace");
}

TEST(an_error)
{
    const Client client = make_client(R"(,"api_key":"sk_wrong")");
    char *out = nullptr;
    const workos_status status =
        workos_call(client.get(), "sso.create_connection", R"({"source":"draft"})", &out);
    const String owner(out, workos_string_free);
    CHECK_INT(status, WORKOS_UNAUTHORIZED);
    CHECK_TEXT(member(out, "/code").c_str(), workos_status_name(WORKOS_UNAUTHORIZED));
    CHECK_TEXT(member(out, "/http_status").c_str(), "401");
    CHECK_LACKS(out, "sk_wrong");
}

TEST(owners_in_a_container_free_what_they_own)
{
    std::vector<Client> clients;
    for (int i = 0; i < 20; i++)
        clients.push_back(make_client(R"(,"client_id":"client_1")"));
    const workos_client *first = clients.front().get();
    CHECK_INT(workos_call(first, "sso.authorization_url", R"({"domain":"a","redirect_uri":"b"})", nullptr), WORKOS_OK);
    clients.clear();
    CHECK_INT(workos_call(first, "sso.authorization_url", R"({"domain":"a","redirect_uri":"b"})", nullptr),
              WORKOS_CLOSED);
}

} // namespace

int main()
{
    calls_begin();
    RUN(the_types_of_the_header);
    RUN(an_authorization_url);
    RUN(a_profile_of_the_sandbox);
    RUN(an_error);
    RUN(owners_in_a_container_free_what_they_own);
    return check_end();
}
