// The blocks have the includes too; inside a function they must be nothing.
#include <workos.hpp>
#include <workos_queue.hpp>

#include <iostream>

static int page(const std::string &code)
{
    // BLOCK
    return email == "ada@foo-corp.com" ? 0 : 1;
}

static bool later(const workos::Client &client)
{
    // BLOCK
    return !first.empty();
}

int main()
{
    const workos::Client client;
    if (!later(client))
        return 1;
    const auto begun = client.sso_authorization_url(
        R"({"domain":"foo-corp.com","redirect_uri":"http://localhost:4567/callback"})");
    std::cout << begun.get("/url").value() << std::endl;
    std::string query;
    std::getline(std::cin, query);
    const auto start = query.find("code=") + 5;
    return page(query.substr(start, query.find('&', start) - start));
}
