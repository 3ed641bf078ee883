// libworkos for C++17: RAII over workos.h, header only.
//
//   workos::Client client;                               // configured by the environment
//   auto answer = client.sso_profile(workos::object({{"code", code}}));
//   std::string email = answer.get("/profile/email").value_or("");
//
// Two clients, alike but for what a failed call does:
//
//   workos::Client      throws workos::Error, and gives what the call gives;
//   workos::TryClient   gives a workos::Result of it, and never throws an Error.
//                       It is the one that there is with -fno-exceptions.
//
// JSON goes in as text, made by hand, by workos::object or, where
// <nlohmann/json.hpp> is found, as an nlohmann::json; it comes out as a
// workos::Json, which is its text and can be read by JSON pointers (RFC 6901)
// without any JSON library. Define WORKOS_WITHOUT_NLOHMANN, everywhere or
// nowhere in a program, to do without nlohmann::json though it is there.
//
// What the library's own header says of threads, blocking, forks and errors
// holds here too. Memory running out throws std::bad_alloc as everywhere.
#ifndef WORKOS_HPP
#define WORKOS_HPP

#include <workos.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <initializer_list>
#include <memory>
#include <mutex>
#include <optional>
#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <type_traits>
#include <utility>
#include <variant>

#if !defined(WORKOS_WITHOUT_NLOHMANN) && __has_include(<nlohmann/json.hpp>)
#define WORKOS_WITH_NLOHMANN 1
#include <nlohmann/json.hpp>
#endif

namespace workos {

namespace detail {

struct StringFree {
    void operator()(char *text) const noexcept { workos_string_free(text); }
};
// A string that the library handed out.
using String = std::unique_ptr<char, StringFree>;

inline std::string copied(const String &text) { return text ? std::string(text.get()) : std::string(); }

// A NUL inside a std::string would end it early for C. It is no JSON and part of
// no key, and what goes in its place is not UTF-8: the library refuses it in its own words.
inline const char *c_text(const std::string &text)
{
    return text.find('\0') == std::string::npos ? text.c_str() : "\xff";
}

inline std::optional<std::string> get(const std::string &json, const std::string &pointer)
{
    char *value = nullptr;
    const workos_status status = workos_json_get(c_text(json), c_text(pointer), &value);
    const String owner(value);
    return status == WORKOS_OK ? std::optional<std::string>(copied(owner)) : std::nullopt;
}

inline std::optional<std::string> kind(const std::string &json, const std::string &pointer)
{
    char *value = nullptr;
    const workos_status status = workos_json_kind(c_text(json), c_text(pointer), &value);
    const String owner(value);
    return status == WORKOS_OK ? std::optional<std::string>(copied(owner)) : std::nullopt;
}

inline std::optional<std::uint64_t> length(const std::string &json, const std::string &pointer)
{
    std::uint64_t count = 0;
    const workos_status status = workos_json_length(c_text(json), c_text(pointer), &count);
    return status == WORKOS_OK ? std::optional<std::uint64_t>(count) : std::nullopt;
}

// Without a value what is at the pointer is taken away.
inline std::optional<std::string> set(const std::string &json, const std::string &pointer, const std::string *value)
{
    char *changed = nullptr;
    const workos_status status =
        workos_json_set(c_text(json), c_text(pointer), value ? c_text(*value) : nullptr, &changed);
    const String owner(changed);
    return status == WORKOS_OK ? std::optional<std::string>(copied(owner)) : std::nullopt;
}

#ifdef WORKOS_WITH_NLOHMANN
// A value that nothing else holds: what is taken out of it while it ends is handed over, not referred to.
struct Value : nlohmann::json {
    explicit Value(nlohmann::json value) : nlohmann::json(std::move(value)) {}
    template <class Key> decltype(auto) operator[](Key &&key) & { return nlohmann::json::operator[](std::forward<Key>(key)); }
    template <class Key> decltype(auto) at(Key &&key) & { return nlohmann::json::at(std::forward<Key>(key)); }
    template <class Key> decltype(auto) operator[](Key &&key) const & { return nlohmann::json::operator[](std::forward<Key>(key)); }
    template <class Key> decltype(auto) at(Key &&key) const & { return nlohmann::json::at(std::forward<Key>(key)); }
    template <class Key> nlohmann::json operator[](Key &&key) &&
    {
        return std::move(nlohmann::json::operator[](std::forward<Key>(key)));
    }
    template <class Key> nlohmann::json at(Key &&key) && { return std::move(nlohmann::json::at(std::forward<Key>(key))); }
};
#endif

} // namespace detail

// A text as a JSON string, with its quotes. Whatever comes from outside has to
// pass here (or through nlohmann::json), or it could add members.
inline std::string quote(std::string_view text)
{
    static const char digits[] = "0123456789abcdef";
    std::string quoted = "\"";
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        if (letter == '"' || letter == '\\')
            (quoted += '\\') += letter;
        else if (byte < 0x20)
            (((quoted += "\\u00") += digits[byte >> 4]) += digits[byte & 15]);
        else
            quoted += letter;
    }
    return quoted += '"';
}

// An object of string members: object({{"code", code}, {"client_id", id}}).
inline std::string object(std::initializer_list<std::pair<std::string_view, std::string_view>> members)
{
    std::string text = "{";
    for (const auto &[name, value] : members) {
        if (text.size() > 1)
            text += ',';
        ((text += quote(name)) += ':') += quote(value);
    }
    return text += '}';
}

// Parameters: JSON text, or an nlohmann::json. None means {}.
class Params {
public:
    Params() : text_("{}") {}
    Params(const char *text) : text_(text) {}
    Params(std::string text) : text_(std::move(text)) {}
    Params(std::string_view text) : text_(text) {}
#ifdef WORKOS_WITH_NLOHMANN
    // Bytes that are no UTF-8 go on as they are, for the library to refuse.
    Params(const nlohmann::json &value) : text_(value.dump(-1, ' ', false, nlohmann::json::error_handler_t::ignore)) {}
#endif
    const char *c_str() const { return detail::c_text(text_); }

private:
    std::string text_;
};

// What a call gives: JSON, as text.
class Json {
public:
    explicit Json(std::string text) : text_(std::move(text)) {}

    const std::string &text() const & { return text_; }
    std::string text() && { return std::move(text_); }
    operator const std::string &() const & { return text_; }

    // What is at this JSON pointer: a string without its quotes, anything else
    // as compact JSON; nothing where there is nothing.
    std::optional<std::string> get(const std::string &pointer) const { return detail::get(text_, pointer); }

    // "null", "boolean", "number", "string", "array", "object", or "absent";
    // nothing where the text is no JSON, or the pointer malformed.
    std::optional<std::string> kind(const std::string &pointer = "") const { return detail::kind(text_, pointer); }
    // How many items the array has, or members the object; nothing for anything else.
    std::optional<std::uint64_t> length(const std::string &pointer = "") const
    {
        return detail::length(text_, pointer);
    }
    // A copy with this JSON value set or added, or taken away; nothing where that cannot be.
    std::optional<Json> with(const std::string &pointer, const std::string &value) const
    {
        return wrapped(detail::set(text_, pointer, &value));
    }
    std::optional<Json> without(const std::string &pointer) const
    {
        return wrapped(detail::set(text_, pointer, nullptr));
    }

#ifdef WORKOS_WITH_NLOHMANN
    // The value, parsed once: valid as long as this Json is, so that a loop over
    // `answer.value()["data"]` is over something that is there.
    const nlohmann::json &value() const &
    {
        const std::lock_guard<std::mutex> guard(parsed_->mutex);
        if (!parsed_->value)
            parsed_->value = nlohmann::json::parse(text_);
        return *parsed_->value;
    }
    nlohmann::json &value() & { return const_cast<nlohmann::json &>(std::as_const(*this).value()); }
    // Of a Json that ends here the value is the caller's, and so is what is taken out of that.
    detail::Value value() && { return detail::Value(nlohmann::json::parse(text_)); }
#endif

private:
#ifdef WORKOS_WITH_NLOHMANN
    struct Parsed {
        std::mutex mutex;
        std::optional<nlohmann::json> value;
    };
    // Copies share it, for they have the same text.
    std::shared_ptr<Parsed> parsed_ = std::make_shared<Parsed>();
#endif

    static std::optional<Json> wrapped(std::optional<std::string> text)
    {
        return text ? std::optional<Json>(Json(std::move(*text))) : std::nullopt;
    }

    std::string text_;
};

// A failed call. The members are those of the library's error object.
class Error : public std::runtime_error {
public:
    Error(workos_status status, std::string json)
        : std::runtime_error(words(status, json)), status_(status), json_(std::move(json))
    {
    }

    workos_status status() const noexcept { return status_; }
    // "rate_limited", ...: the name of the status.
    std::string code() const { return get("/code").value_or(workos_status_name(status_)); }
    std::string message() const { return get("/message").value_or(""); }
    std::string operation() const { return get("/operation").value_or(""); }
    // May the service have done it? "no", "maybe" or "yes".
    std::string performed() const { return get("/performed").value_or("maybe"); }
    // May the same call, with this idempotency_key, be tried again without doing it twice?
    bool retryable() const { return get("/retryable") == "true"; }
    std::optional<int> http_status() const
    {
        const auto number = get("/http_status");
        return number ? std::optional<int>(static_cast<int>(std::strtol(number->c_str(), nullptr, 10))) : std::nullopt;
    }
    std::optional<std::string> request_id() const { return get("/request_id"); }
    std::optional<std::string> api_code() const { return get("/api_code"); }
    std::optional<std::string> idempotency_key() const { return get("/idempotency_key"); }
    std::optional<int> attempts() const
    {
        const auto number = get("/attempts");
        return number ? std::optional<int>(static_cast<int>(std::strtol(number->c_str(), nullptr, 10))) : std::nullopt;
    }
    // JSON: every fault as a list; what a flow goes on with; the service's own JSON, with the option
    // error_body. The last two may hold secrets and personal data: never log them.
    std::string errors() const { return get("/errors").value_or("[]"); }
    std::optional<std::string> details() const { return get("/details"); }
    std::optional<std::string> body() const { return get("/body"); }
    std::optional<std::chrono::milliseconds> retry_after() const
    {
        const auto number = get("/retry_after_ms");
        if (!number)
            return std::nullopt;
        return std::chrono::milliseconds(std::strtoll(number->c_str(), nullptr, 10));
    }
    // Any member, such as "/errors/0/field".
    std::optional<std::string> get(const std::string &pointer) const { return detail::get(json_, pointer); }
    // The error object as it came; empty from observe, and when memory ran out.
    const std::string &json() const noexcept { return json_; }

private:
    static std::string words(workos_status status, const std::string &json)
    {
        return detail::get(json, "/code").value_or(workos_status_name(status)) + ": " +
               detail::get(json, "/message").value_or("");
    }

    workos_status status_;
    std::string json_;
};

// What a call gave, or why it failed.
template <class T> class [[nodiscard]] Result {
public:
    Result(T value) : held_(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : held_(std::in_place_index<1>, std::move(error)) {}

    bool ok() const noexcept { return held_.index() == 0; }
    explicit operator bool() const noexcept { return ok(); }

    // Only where ok(); the program ends otherwise.
    T &operator*() & { return checked(std::get_if<0>(&held_)); }
    const T &operator*() const & { return checked(std::get_if<0>(&held_)); }
    T &&operator*() && { return std::move(checked(std::get_if<0>(&held_))); }
    T *operator->() { return &**this; }
    const T *operator->() const { return &**this; }
    // Only where not ok(); the program ends otherwise.
    const Error &error() const { return checked(std::get_if<1>(&held_)); }

#ifdef __cpp_exceptions
    // The value, or the error thrown.
    T value() &&
    {
        check();
        return std::move(**this);
    }
    T &value() &
    {
        check();
        return **this;
    }
    const T &value() const &
    {
        check();
        return **this;
    }
#endif

private:
#ifdef __cpp_exceptions
    void check() const
    {
        if (!ok())
            throw Error(error());
    }
#endif
    template <class P> static P &checked(P *held)
    {
        if (held == nullptr)
            std::abort();
        return *held;
    }

    std::variant<T, Error> held_;
};

// What a call gives that has nothing to give.
struct Done {};

// How a client reports a failure; see the top of this file.
#ifdef __cpp_exceptions
struct Throwing {
    template <class T> using Given = T;
    template <class T> static T give(Result<T> result) { return std::move(result).value(); }
};
#endif
struct Returning {
    template <class T> using Given = Result<T>;
    template <class T> static Result<T> give(Result<T> result) { return result; }
};

// One client for each API key, shared by any number of threads; it can be moved, not copied.
template <class Form> class BasicClient {
    template <class T> using Given = typename Form::template Given<T>;

public:
    using Observer = std::function<void(std::string_view record_json)>;

    // config: as for workos_client_new; what it lacks comes from the environment.
    static Given<BasicClient> create(const Params &config = {}) { return Form::give(made(config)); }

#ifdef __cpp_exceptions
    template <class F = Form, std::enable_if_t<std::is_same_v<F, Throwing>, int> = 0>
    explicit BasicClient(const Params &config = {}) : BasicClient(made(config).value())
    {
    }
#endif

    // Where it cannot be made, each call gives the reason; create gives it at once.
    template <class F = Form, std::enable_if_t<std::is_same_v<F, Returning>, int> = 0>
    explicit BasicClient(const Params &config = {}) : BasicClient(made_or_not(config))
    {
    }

    BasicClient(BasicClient &&other) noexcept
        : handle_(std::exchange(other.handle_, nullptr)), failure_(std::move(other.failure_))
    {
    }
    BasicClient &operator=(BasicClient &&other) noexcept
    {
        std::swap(handle_, other.handle_);
        std::swap(failure_, other.failure_);
        return *this;
    }
    ~BasicClient() { workos_client_free(handle_); }

    // For the functions of workos.h; still owned here.
    workos_client *handle() const noexcept { return handle_; }
    // Why there is no client; NULL where there is one.
    const Error *failure() const noexcept { return failure_.get(); }

    Given<Done> set_api_key(const std::string &key) const
    {
        if (failure_)
            return Form::give(Result<Done>(*failure_));
        char *error = nullptr;
        const workos_status status = workos_client_set_api_key(handle_, detail::c_text(key), &error);
        return Form::give(done(status, error));
    }

    // Any operation by its name; workos_operations lists them.
    Given<Json> call(const std::string &operation, const Params &params = {}) const
    {
        return made_by([&](char **out) { return workos_call(handle_, detail::c_text(operation), params.c_str(), out); });
    }
    Given<Json> sso_authorization_url(const Params &params) const
    {
        return made_by([&](char **out) { return workos_sso_authorization_url(handle_, params.c_str(), out); });
    }
    Given<Json> sso_profile(const Params &params) const
    {
        return made_by([&](char **out) { return workos_sso_profile(handle_, params.c_str(), out); });
    }
    Given<Json> audit_trail_create_event(const Params &params) const
    {
        return made_by([&](char **out) { return workos_audit_trail_create_event(handle_, params.c_str(), out); });
    }
    Given<Json> audit_logs_create_event(const Params &params) const
    {
        return made_by([&](char **out) { return workos_audit_logs_create_event(handle_, params.c_str(), out); });
    }
    // A payload may hold any bytes.
    Given<Json> webhooks_verify(const Params &params, std::string_view payload) const
    {
        return made_by([&](char **out) {
            return workos_webhooks_verify(handle_, params.c_str(), payload.data(), payload.size(), out);
        });
    }
    Given<Json> actions_verify(const Params &params, std::string_view payload) const
    {
        return made_by([&](char **out) {
            return workos_actions_verify(handle_, params.c_str(), payload.data(), payload.size(), out);
        });
    }
    // The two halves of an operation, for programs that have their own HTTP stack. The request holds the API key.
    Given<Json> request_build(const std::string &operation, const Params &params = {}) const
    {
        return made_by(
            [&](char **out) { return workos_request_build(handle_, detail::c_text(operation), params.c_str(), out); });
    }
    Given<Json> response_parse(const std::string &operation, const Params &params, std::int32_t http_status,
                               const Params &headers, std::string_view body) const
    {
        return made_by([&](char **out) {
            return workos_response_parse(handle_, detail::c_text(operation), params.c_str(), http_status,
                                         headers.c_str(), body.data(), body.size(), out);
        });
    }

    // Calls `observer` once for each attempt of a call, on the calling thread, with
    // a JSON record; an empty one takes the last away. It is destroyed when nothing
    // can call it any more. An exception that leaves it ends the program, for none
    // may pass through C.
    Given<Done> observe(Observer observer) const
    {
        if (failure_)
            return Form::give(Result<Done>(*failure_));
        workos_status status;
        if (observer) {
            auto kept = std::make_unique<Observer>(std::move(observer));
            // The finalizer runs once on every path, so the library owns it from here.
            status = workos_client_set_observer(handle_, tell, kept.release(), forget);
        } else {
            status = workos_client_set_observer(handle_, nullptr, nullptr, nullptr);
        }
        return Form::give(done(status, nullptr));
    }

    // Calls f(const Json &item) for each item of a list operation, page after page, until it
    // returns false. A page is fetched when its first item is needed.
    template <class F> Given<Done> for_each(const std::string &operation, const Params &params, F f) const
    {
        Result<Done> all = each(operation, params.c_str(), f);
        return Form::give(std::move(all));
    }

    // Asks for an export of audit events until it is ready; gives it.
    Given<Json> wait_for_export(const std::string &id, std::chrono::milliseconds timeout = std::chrono::minutes(5)) const
    {
        return Form::give(ready_export(id, std::chrono::steady_clock::now() + timeout));
    }

private:
    explicit BasicClient(workos_client *handle) noexcept : handle_(handle) {}

    static BasicClient made_or_not(const Params &config)
    {
        Result<BasicClient> client = made(config);
        if (client.ok())
            return std::move(*client);
        BasicClient none(nullptr);
        none.failure_ = std::make_shared<const Error>(client.error());
        return none;
    }

    template <class F> Result<Done> each(const std::string &operation, std::string params, F &f) const
    {
        std::string last;
        for (;;) {
            const Result<Json> page = result_of([&](char **out) {
                return workos_call(handle_, detail::c_text(operation), detail::c_text(params), out);
            });
            if (!page.ok())
                return page.error();
            const auto count = page->length("/data");
            if (!count || page->kind("/list_metadata") != "object")
                return found_here(WORKOS_DECODE, "the answer is not a page of a list", operation, "yes");
            for (std::uint64_t index = 0; index < *count; ++index) {
                const auto item = page->get("/data/" + std::to_string(index));
                if (item && !f(Json(*item)))
                    return Done{};
            }
            const std::string after = page->get("/list_metadata/after").value_or("");
            if (page->kind("/list_metadata/after") != "string" || after.empty())
                return Done{};
            if (after == last)
                return found_here(WORKOS_DECODE, "the cursor of the next page was that of an earlier page", operation, "yes");
            last = after;
            const std::string cursor = quote(after);
            params = detail::set(params, "/after", &cursor).value_or(params);
        }
    }

    Result<Json> ready_export(const std::string &id, std::chrono::steady_clock::time_point deadline) const
    {
        const std::string operation = "audit_logs.get_export", params = object({{"id", id}});
        for (std::chrono::milliseconds pause(100);; pause = std::min<std::chrono::milliseconds>(pause * 2, std::chrono::seconds(5))) {
            Result<Json> answer = result_of(
                [&](char **out) { return workos_call(handle_, operation.c_str(), detail::c_text(params), out); });
            const std::string state = answer.ok() ? answer->get("/state").value_or("") : "ready";
            if (state == "ready")
                return answer;
            if (state.empty())
                return found_here(WORKOS_DECODE, "the answer has no state", operation, "yes");
            if (state == "error" || state == "expired")
                return found_here(WORKOS_REJECTED, "the export has no file (its state is " + state + ")", operation);
            if (std::chrono::steady_clock::now() + pause > deadline)
                return found_here(WORKOS_TIMEOUT, "the export was not ready in time; wait_for_export may be called again", operation);
            std::this_thread::sleep_for(pause);
        }
    }

    // The error for what is found here, in the form of the library's.
    static Error found_here(workos_status status, const std::string &message, const std::string &operation,
                            const char *performed = "no")
    {
        return Error(status, R"({"code":)" + quote(workos_status_name(status)) + R"(,"status":)" +
                                 std::to_string(status) + R"(,"message":)" + quote(message) + R"(,"operation":)" +
                                 quote(operation) + R"(,"retryable":false,"performed":)" + quote(performed) + "}");
    }

    static Result<BasicClient> made(const Params &config)
    {
        workos_client *handle = nullptr;
        char *error = nullptr;
        const workos_status status = workos_client_new(config.c_str(), &handle, &error);
        const detail::String owner(error);
        if (status != WORKOS_OK)
            return Error(status, detail::copied(owner));
        return BasicClient(handle);
    }

    template <class Call> Given<Json> made_by(Call call) const { return Form::give(result_of(call)); }

    template <class Call> Result<Json> result_of(Call call) const
    {
        if (failure_)
            return *failure_;
        char *out = nullptr;
        const workos_status status = call(&out);
        const detail::String owner(out);
        if (status != WORKOS_OK)
            return Error(status, detail::copied(owner));
        return Json(detail::copied(owner));
    }

    static Result<Done> done(workos_status status, char *error)
    {
        const detail::String owner(error);
        if (status != WORKOS_OK)
            return Error(status, detail::copied(owner));
        return Done{};
    }

    static void tell(const char *record, void *observer) noexcept { (*static_cast<Observer *>(observer))(record); }
    static void forget(void *observer) noexcept { delete static_cast<Observer *>(observer); }

    workos_client *handle_;
    // Why there is no client.
    std::shared_ptr<const Error> failure_;
};

// An observer that writes a line for each attempt; the stream must outlive the client, and take several threads' lines.
inline std::function<void(std::string_view)> log_to(std::ostream &stream)
{
    return [&stream](std::string_view record) {
        const Json attempt{std::string(record)};
        const auto of = [&](const char *pointer) { return attempt.get(pointer).value_or("null"); };
        stream << of("/operation") + ": " + of("/method") + " " + of("/path") + ", attempt " + of("/attempt") + ": " +
                      of("/outcome") + " (HTTP " + of("/http_status") + ", request " + of("/request_id") + ") in " +
                      of("/duration_ms") + " ms\n";
    };
}

#ifdef __cpp_exceptions
using Client = BasicClient<Throwing>;
#endif
using TryClient = BasicClient<Returning>;

} // namespace workos

#endif // WORKOS_HPP
