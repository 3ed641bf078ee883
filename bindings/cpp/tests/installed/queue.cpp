// workos_queue.hpp against a sandbox: futures, callbacks, an event loop, and how calls end.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
#include <workos_queue.hpp>

#include <atomic>
#include <poll.h>
#include <string>
#include <vector>

namespace {

using workos::Client, workos::Error, workos::Json, workos::Queue, workos::Result, workos::TryClient, workos::TryQueue;

static_assert(!std::is_copy_constructible_v<Queue> && std::is_nothrow_move_constructible_v<Queue>);

constexpr const char *LIST = "sso.list_connections";

Error error_of(std::future<Json> answer)
{
    try {
        answer.get();
    } catch (const Error &error) {
        return error;
    }
    FAIL("no error was thrown");
    std::abort();
}

// Nobody answers there.
Client silent() { return Client(R"({"base_url":"http://127.0.0.1:1","api_key":"k","max_retries":9,"timeout_ms":60000})"); }

} // namespace

TEST_CASE("a thousand futures on one thread")
{
    const Client client;
    Queue queue(R"({"max_in_flight":1000})");
    queue.start();
    std::vector<std::future<Json>> answers;
    for (int i = 0; i < 1000; ++i)
        answers.push_back(queue.call(client, LIST, R"({"limit":1})"));
    for (auto &answer : answers)
        CHECK(answer.get().length("/data") == 1);
}

TEST_CASE("a future throws what went wrong, at once or later")
{
    const Client client, nobody(R"({"base_url":"http://127.0.0.1:1","api_key":"k","max_retries":0})");
    Queue queue;
    queue.start();
    CHECK(error_of(queue.call(client, "no.such")).status() == WORKOS_UNSUPPORTED);
    CHECK(error_of(queue.call(client, LIST, R"({"limit":"x"})")).status() == WORKOS_INVALID_ARGUMENT);
    const Error error = error_of(queue.call(nobody, LIST));
    CHECK(error.status() == WORKOS_NETWORK);
    CHECK(error.operation() == LIST);
    CHECK(error.performed() == "no");
}

TEST_CASE("callbacks run in the loop that watches the descriptor")
{
    const Client client;
    Queue queue;
    const auto loop = std::this_thread::get_id();
    int told = 0;
    std::uint64_t last = 0;
    for (int i = 0; i < 20; ++i) {
        const std::uint64_t id = queue.submit(client, LIST, {}, [&](Result<Json> result) {
            told += result.ok() && std::this_thread::get_id() == loop ? 1 : 0;
        });
        CHECK(id > last);
        last = id;
    }
    std::size_t dispatched = 0;
    while (dispatched < 20) {
        pollfd waited{static_cast<int>(queue.fd()), POLLIN, 0};
        REQUIRE(poll(&waited, 1, 10000) == 1);
        dispatched += queue.dispatch();
    }
    CHECK(told == 20);
    CHECK(queue.dispatch() == 0);
    CHECK(queue.dispatch(std::chrono::milliseconds(5)) == 0);
}

TEST_CASE("an exception of a callback comes out of the loop, and nothing else is lost")
{
    const Client client;
    Queue queue;
    int told = 0;
    for (int i = 0; i < 2; ++i)
        queue.submit(client, LIST, {}, [&](Result<Json>) {
            if (++told == 1)
                throw std::runtime_error("the host's");
        });
    CHECK_THROWS_AS(queue.dispatch(std::chrono::seconds(10)), std::runtime_error);
    while (told < 2)
        queue.dispatch(std::chrono::seconds(10));
    CHECK(told == 2);
}

TEST_CASE("a canceled call completes once")
{
    const Client client = silent();
    Queue queue;
    std::vector<workos_status> seen;
    const std::uint64_t id = queue.submit(client, LIST, {}, [&](Result<Json> result) { seen.push_back(result.error().status()); });
    CHECK(queue.cancel(id));
    while (seen.empty())
        queue.dispatch(std::chrono::seconds(10));
    CHECK(seen == std::vector<workos_status>{WORKOS_CANCELED});
    CHECK_FALSE(queue.cancel(id));
    CHECK_FALSE(queue.cancel(99));
}

TEST_CASE("a queue that ends has told every callback")
{
    for (const bool started : {false, true}) {
        const Client client = silent();
        std::atomic<int> closed = 0;
        std::future<Json> future;
        {
            Queue first, queue = std::move(first);
            if (started)
                queue.start();
            for (int i = 0; i < 10; ++i)
                queue.submit(client, LIST, {}, [&](Result<Json> result) { closed += result.error().status() == WORKOS_CLOSED ? 1 : 0; });
            future = queue.call(client, LIST);
        }
        CHECK(closed == 10);
        CHECK(error_of(std::move(future)).status() == WORKOS_CLOSED);
    }
}

TEST_CASE("without exceptions")
{
    const TryClient client, none(R"({"api_key":7})");
    Result<TryQueue> refused = TryQueue::create(R"({"max_in_flight":0})");
    CHECK(refused.error().status() == WORKOS_INVALID_ARGUMENT);
    Result<TryQueue> queue = TryQueue::create();
    REQUIRE(queue.ok());
    queue->start();
    CHECK(queue->call(client, LIST).get().ok());
    CHECK(queue->call(none, LIST).get().error().status() == WORKOS_INVALID_ARGUMENT);
    const Result<std::uint64_t> id = queue->submit(client, "no.such", {}, [](Result<Json>) { FAIL("it was not taken"); });
    CHECK(id.error().status() == WORKOS_UNSUPPORTED);
}
