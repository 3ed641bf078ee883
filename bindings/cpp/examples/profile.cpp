// Exchanges the code that a callback page was given for the person's profile.
//
//   c++ -std=c++17 -o profile profile.cpp $(pkg-config --cflags --libs workos)
//   WORKOS_API_KEY=sk_... WORKOS_CLIENT_ID=client_... ./profile CODE
#include <workos.hpp>

#include <iostream>

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::cerr << "usage: profile CODE\n";
        return 2;
    }
    try {
        const workos::Client client;
        const workos::Json answer = client.sso_profile(workos::object({{"code", argv[1]}}));
        std::cout << "email: " << answer.get("/profile/email").value_or("") << "\n"
                  << "name:  " << answer.get("/profile/first_name").value_or("") << " "
                  << answer.get("/profile/last_name").value_or("") << "\n";
    } catch (const workos::Error &error) {
        std::cerr << error.what() << "\n";
        return 1;
    }
    return 0;
}
