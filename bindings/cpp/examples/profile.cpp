// Exchanges the code that a callback page was given for the person's profile,
// with the C header and owners from the standard library.
//
//   c++ -std=c++17 -o profile profile.cpp $(pkg-config --cflags --libs workos)
//   WORKOS_API_KEY=sk_... WORKOS_CLIENT_ID=client_... ./profile CODE
#include <workos.h>

#include <algorithm>
#include <cctype>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>

namespace {

using Client = std::unique_ptr<workos_client, decltype(&workos_client_free)>;

// Takes over a string that the library handed out: copies and frees it.
std::string take(char *out)
{
    const std::unique_ptr<char, decltype(&workos_string_free)> owner(out, workos_string_free);
    return out == nullptr ? std::string() : std::string(out);
}

std::string member(const std::string &json, const char *pointer)
{
    char *value = nullptr;
    const workos_status status = workos_json_get(json.c_str(), pointer, &value);
    const std::string text = take(value);
    return status == WORKOS_OK ? text : std::string();
}

// The library's error object as an exception: its status name and message.
std::runtime_error failure(const std::string &error)
{
    return std::runtime_error(member(error, "/code") + ": " + member(error, "/message"));
}

Client new_client()
{
    workos_client *client = nullptr;
    char *error = nullptr;
    const workos_status status = workos_client_new(nullptr, &client, &error);
    const std::string text = take(error);
    if (status != WORKOS_OK)
        throw failure(text);
    return Client(client, workos_client_free);
}

std::string profile(const Client &client, const std::string &code)
{
    // A code comes from outside. Checked like this it needs no JSON escapes.
    const auto is_plain = [](unsigned char letter) { return std::isalnum(letter) || letter == '_' || letter == '-'; };
    if (!std::all_of(code.begin(), code.end(), is_plain))
        throw std::invalid_argument("a code has only letters, digits, _ and -");
    char *out = nullptr;
    const workos_status status = workos_sso_profile(client.get(), ("{\"code\":\"" + code + "\"}").c_str(), &out);
    const std::string text = take(out);
    if (status != WORKOS_OK)
        throw failure(text);
    return text;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::cerr << "usage: profile CODE\n";
        return 2;
    }
    try {
        const std::string answer = profile(new_client(), argv[1]);
        std::cout << "email: " << member(answer, "/profile/email") << "\n"
                  << "name:  " << member(answer, "/profile/first_name") << " "
                  << member(answer, "/profile/last_name") << "\n";
    } catch (const std::exception &error) {
        std::cerr << error.what() << "\n";
        return 1;
    }
    return 0;
}
