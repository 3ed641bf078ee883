// Creates an Audit Trail event without exceptions: it compiles with -fno-exceptions.
//
//   c++ -std=c++17 -fno-exceptions -o audit_event audit_event.cpp $(pkg-config --cflags --libs workos)
//   WORKOS_API_KEY=sk_... ./audit_event
#include <workos.hpp>

#include <iostream>

static const char event[] = R"({"event":{
    "group":"Foo Corp","location":"","action":"user.created","action_type":"C",
    "actor_name":"Foo","actor_id":"user_12345","target_name":"Bar","target_id":"user_67890",
    "occurred_at":"2020-01-10T15:30:00-05:00"}})";

int main()
{
    const auto client = workos::TryClient::create();
    if (!client) {
        std::cerr << client.error().what() << "\n";
        return 1;
    }
    const auto answer = client->audit_trail_create_event(event);
    if (!answer) {
        // Whether it may be there all the same, and whether to try again.
        std::cerr << answer.error().what() << " (performed: " << answer.error().performed()
                  << ", retryable: " << (answer.error().retryable() ? "true" : "false") << ")\n";
        return 1;
    }
    std::cout << answer->text() << "\n";
    return 0;
}
