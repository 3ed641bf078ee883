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

#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
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
// no key, and neither is what goes in its place: the library refuses it in its own words.
inline const char *c_text(const std::string &text)
{
    return text.find('\0') == std::string::npos ? text.c_str() : "\x01";
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

} // namespace detail

// A text as a JSON string, with its quotes. Whatever comes from outside has to
// pass here (or through nlohmann::json), or it could add members of its own.
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
    nlohmann::json value() const { return nlohmann::json::parse(text_); }
#endif

private:
    static std::optional<Json> wrapped(std::optional<std::string> text)
    {
        return text ? std::optional<Json>(Json(std::move(*text))) : std::nullopt;
    }

    std::string text_;
};

// A failed call. The members are those of the library's error object; none holds a secret.
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
        if (!ok())
            throw Error(error());
        return std::move(**this);
    }
#endif

private:
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

    BasicClient(BasicClient &&other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
    BasicClient &operator=(BasicClient &&other) noexcept
    {
        std::swap(handle_, other.handle_);
        return *this;
    }
    ~BasicClient() { workos_client_free(handle_); }

    // For the functions of workos.h; still owned here.
    workos_client *handle() const noexcept { return handle_; }

    Given<Done> set_api_key(const std::string &key) const
    {
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
    // The two halves of an operation, for an HTTP stack of your own. The request holds the API key.
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

private:
    explicit BasicClient(workos_client *handle) noexcept : handle_(handle) {}

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

    template <class Call> static Given<Json> made_by(Call call)
    {
        char *out = nullptr;
        const workos_status status = call(&out);
        const detail::String owner(out);
        if (status != WORKOS_OK)
            return Form::give(Result<Json>(Error(status, detail::copied(owner))));
        return Form::give(Result<Json>(Json(detail::copied(owner))));
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
};

#ifdef __cpp_exceptions
using Client = BasicClient<Throwing>;
#endif
using TryClient = BasicClient<Returning>;

} // namespace workos

#endif // WORKOS_HPP
