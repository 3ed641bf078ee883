// Calls that complete later, for C++17: as std::future, or by a callback.
//
//   workos::Queue queue;
//   queue.start();                                       // a thread takes the completions
//   std::future<workos::Json> answer = queue.call(client, "sso.list_connections");
//   answer.get();                                        // throws workos::Error
//
// In an event loop nobody starts a thread: watch queue.fd(), and run
// queue.dispatch() when it is readable. Calls never wait, and any number of them
// may be out at once (max_in_flight).
#ifndef WORKOS_QUEUE_HPP
#define WORKOS_QUEUE_HPP

#include "workos.hpp"

#include <cstddef>
#include <future>

namespace workos {

namespace detail {

using Callback = std::function<void(Result<Json>)>;

// Takes one completion and tells its callback; gives what workos_queue_next does.
inline workos_status dispatch_one(workos_queue *queue, std::int32_t timeout_ms)
{
    void *user_data = nullptr;
    workos_status status = WORKOS_OK;
    char *out = nullptr;
    const workos_status taken = workos_queue_next(queue, timeout_ms, nullptr, &user_data, &status, &out);
    const String owner(out);
    if (taken != WORKOS_OK)
        return taken;
    const std::unique_ptr<Callback> callback(static_cast<Callback *>(user_data));
    // A record of workos_queue_tell has none.
    if (callback == nullptr)
        return taken;
    if (status == WORKOS_OK)
        (*callback)(Json(copied(owner)));
    else
        (*callback)(Error(status, copied(owner)));
    return taken;
}

// Keeps a promise in the form of its queue: the error thrown, or the result as it is.
#ifdef __cpp_exceptions
inline void keep(std::promise<Json> &promise, Result<Json> result)
{
    if (result.ok())
        promise.set_value(*std::move(result));
    else
        promise.set_exception(std::make_exception_ptr(result.error()));
}
#endif
inline void keep(std::promise<Result<Json>> &promise, Result<Json> result) { promise.set_value(std::move(result)); }

} // namespace detail

// It can be moved, not copied. When it ends, what is out completes with
// WORKOS_CLOSED, and all callbacks have run: never end it inside of one.
template <class Form> class BasicQueue {
    template <class T> using Given = typename Form::template Given<T>;

public:
    using Callback = detail::Callback;

    // config: as for workos_queue_new.
    static Given<BasicQueue> create(const Params &config = {}) { return Form::give(made(config)); }

#ifdef __cpp_exceptions
    template <class F = Form, std::enable_if_t<std::is_same_v<F, Throwing>, int> = 0>
    explicit BasicQueue(const Params &config = {}) : BasicQueue(made(config).value())
    {
    }
#endif

    BasicQueue(BasicQueue &&other) noexcept
        : handle_(std::exchange(other.handle_, nullptr)), thread_(std::move(other.thread_))
    {
    }
    BasicQueue &operator=(BasicQueue &&other) noexcept
    {
        std::swap(handle_, other.handle_);
        std::swap(thread_, other.thread_);
        return *this;
    }
    ~BasicQueue()
    {
        close();
        if (handle_ == nullptr)
            return;
        workos_status status;
        do
            status = detail::dispatch_one(handle_, 1000);
        while (status == WORKOS_OK || status == WORKOS_TIMEOUT);
        if (thread_.joinable()) {
            // The thread is the parent's, where this is the child of a fork().
            if (status == WORKOS_WRONG_PROCESS)
                thread_.detach();
            else
                thread_.join();
        }
        workos_queue_free(handle_);
    }

    // For the functions of workos.h; still owned here.
    workos_queue *handle() const noexcept { return handle_; }
    // Readable as long as a completion waits; owned by the queue.
    std::intptr_t fd() const noexcept { return workos_queue_fd(handle_); }

    // A thread takes the completions from now on and runs the callbacks. An
    // exception that leaves one ends the program.
    void start()
    {
        if (!thread_.joinable())
            thread_ = std::thread([queue = handle_] {
                workos_status status;
                do
                    status = detail::dispatch_one(queue, INT32_MAX);
                while (status == WORKOS_OK || status == WORKOS_TIMEOUT);
            });
    }

    // Runs the callbacks of all completions that wait; gives how many. With a timeout it
    // waits for the first one. An exception that leaves a callback comes out here.
    std::size_t dispatch(std::chrono::milliseconds timeout = std::chrono::milliseconds(0))
    {
        const auto wait = std::min<std::chrono::milliseconds::rep>(timeout.count(), INT32_MAX);
        std::size_t count = 0;
        while (detail::dispatch_one(handle_, count == 0 ? static_cast<std::int32_t>(wait) : 0) == WORKOS_OK)
            ++count;
        return count;
    }

    // Begins a call, and gives its id. The callback runs once, on the thread that
    // dispatches, perhaps before this returns; not where this fails.
    template <class F>
    Given<std::uint64_t> submit(const BasicClient<F> &client, const std::string &operation, const Params &params,
                                Callback callback) const
    {
        return Form::give(begun(client, operation, params, std::move(callback)));
    }

    // The same as a future. It holds the errors that are found at once, too. Wait
    // for it on another thread than the one that dispatches.
    template <class F>
    std::future<Given<Json>> call(const BasicClient<F> &client, const std::string &operation,
                                  const Params &params = {}) const
    {
        auto promise = std::make_shared<std::promise<Given<Json>>>();
        std::future<Given<Json>> future = promise->get_future();
        const Result<std::uint64_t> id = begun(client, operation, params, [promise](Result<Json> result) {
            detail::keep(*promise, std::move(result));
        });
        if (!id.ok())
            detail::keep(*promise, id.error());
        return future;
    }

    // The call completes with WORKOS_CANCELED. False where it is unknown, or has completed.
    bool cancel(std::uint64_t id) const { return workos_cancel(handle_, id) == WORKOS_OK; }

    // Takes no more calls; what is out completes with WORKOS_CLOSED.
    void close() { workos_queue_close(handle_); }

private:
    explicit BasicQueue(workos_queue *handle) noexcept : handle_(handle) {}

    static Result<BasicQueue> made(const Params &config)
    {
        workos_queue *handle = nullptr;
        char *error = nullptr;
        const workos_status status = workos_queue_new(config.c_str(), &handle, &error);
        const detail::String owner(error);
        if (status != WORKOS_OK)
            return Error(status, detail::copied(owner));
        return BasicQueue(handle);
    }

    template <class F>
    Result<std::uint64_t> begun(const BasicClient<F> &client, const std::string &operation, const Params &params,
                                Callback callback) const
    {
        if (client.failure() != nullptr)
            return *client.failure();
        auto kept = std::make_unique<Callback>(std::move(callback));
        std::uint64_t id = 0;
        char *error = nullptr;
        const workos_status status = workos_submit(client.handle(), handle_, detail::c_text(operation),
                                                   params.c_str(), kept.get(), &id, &error);
        const detail::String owner(error);
        if (status != WORKOS_OK)
            return Error(status, detail::copied(owner));
        // The completion owns it, which may have been taken by now.
        static_cast<void>(kept.release());
        return id;
    }

    workos_queue *handle_;
    std::thread thread_;
};

#ifdef __cpp_exceptions
using Queue = BasicQueue<Throwing>;
#endif
using TryQueue = BasicQueue<Returning>;

} // namespace workos

#endif // WORKOS_QUEUE_HPP
