#include <workos.hpp>

#include <iostream>

int main()
{
    const workos::Client client;
    // BLOCKS
    return client.call("sso.list_connections").get("/data") ? 0 : 1;
}
