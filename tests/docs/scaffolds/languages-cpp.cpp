// The block has the include too; inside a function it must be nothing.
#include <workos.hpp>

#include <iostream>

static int page(const std::string &code)
{
    // BLOCK
    return email == "ada@foo-corp.com" ? 0 : 1;
}

int main()
{
    const workos::Client client;
    const auto begun = client.sso_authorization_url(
        R"({"domain":"foo-corp.com","redirect_uri":"http://localhost:4567/callback"})");
    std::cout << begun.get("/url").value() << std::endl;
    std::string query;
    std::getline(std::cin, query);
    const auto start = query.find("code=") + 5;
    return page(query.substr(start, query.find('&', start) - start));
}
