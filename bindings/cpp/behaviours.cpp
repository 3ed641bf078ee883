// Runs the rows of the table of behaviours; scripts/behaviours.py says how.
#include <nlohmann/json.hpp>
#include <workos.hpp>

#include <fstream>
#include <iostream>
#include <thread>

namespace {

using nlohmann::json;

workos::TryClient client(const std::string &url, const std::string &name)
{
    return workos::TryClient(json{{"api_key", "sk_behaviours"},
                                  {"client_id", "client_behaviours"},
                                  {"base_url", url + "/" + name},
                                  {"timeout_ms", 20000}});
}

template <class T> json or_null(const std::optional<T> &value) { return value ? json(*value) : json(); }

json outcome(const json &row, const workos::Result<workos::Json> &result)
{
    if (!result.ok()) {
        const workos::Error &error = result.error();
        const auto parsed = [](const std::optional<std::string> &text) { return text ? json::parse(*text) : json(); };
        json members = {{"code", error.code()}, {"status", error.status()}, {"message", error.message()},
                        {"operation", error.operation()}, {"http_status", or_null(error.http_status())},
                        {"request_id", or_null(error.request_id())}, {"api_code", or_null(error.api_code())},
                        {"errors", json::parse(error.errors())}, {"details", parsed(error.details())},
                        {"body", parsed(error.body())}, {"retryable", error.retryable()},
                        {"performed", error.performed()}, {"attempts", or_null(error.attempts())},
                        {"idempotency_key", or_null(error.idempotency_key())}};
        members["retry_after_ms"] = error.retry_after() ? json(error.retry_after()->count()) : json();
        return {{"error", members}};
    }
    if (!row["gives"].contains("levels"))
        return {{"data", result->value()}};
    int levels = 0;
    for (const json *value = &result->value(); value->is_array(); ++levels) {
        static const json nothing;
        value = value->empty() ? &nothing : &value->front();
    }
    return {{"levels", levels}};
}

std::string bytes(const std::string &hex)
{
    std::string text;
    for (std::size_t at = 0; at + 1 < hex.size(); at += 2)
        text += static_cast<char>(std::stoi(hex.substr(at, 2), nullptr, 16));
    return text;
}

/* By the method that README.md names, else by the operation's name. */
workos::Result<workos::Json> called(const workos::TryClient &made, const std::string &operation, json params)
{
    if (operation == "sso.authorization_url")
        return made.sso_authorization_url(params);
    if (operation == "sso.profile")
        return made.sso_profile(params);
    if (operation == "audit_trail.create_event")
        return made.audit_trail_create_event(params);
    if (operation == "audit_logs.create_event")
        return made.audit_logs_create_event(params);
    if (operation == "webhooks.verify" || operation == "actions.verify") {
        const std::string payload = params["payload"];
        params.erase("payload");
        return operation == "webhooks.verify" ? made.webhooks_verify(params, payload) : made.actions_verify(params, payload);
    }
    return made.call(operation, params);
}

json operations(const json &row, const workos::TryClient &made)
{
    json failed = json::object();
    for (const json &call : row["calls"]) {
        const auto result = called(made, call["operation"], call["params"]);
        if (!result.ok())
            failed[call["operation"].get<std::string>()] = result.error().code();
    }
    return {{"data", failed}};
}

json run(const json &row, workos::TryClient made)
{
    const std::string form = row.value("do", "");
    if (form.empty())
        return outcome(row, made.call(row["call"][0], row["call"][1]));
    if (form == "operations")
        return operations(row, made);
    if (form == "not_utf8_argument")
        return outcome(row, made.call("request", "{\"method\":\"POST\",\"path\":\"/x\",\"body\":\"\xff\"}"));
    if (form == "name_with_nul")
        return outcome(row, made.call(std::string("request\0", 8), json{{"method", "GET"}, {"path", "/x"}}));
    if (form == "webhook") {
        const json params = {{"header", row["header"]}, {"secret", row["secret"]}, {"tolerance_seconds", 600}};
        return outcome(row, made.webhooks_verify(params, bytes(row["payload_hex"])));
    }
    if (form == "options_forms") {
        const auto text = made.call("request", R"({"method":"GET","path":"/x","options":{"max_retries":0}})");
        const auto value =
            made.call("request", json{{"method", "GET"}, {"path", "/x"}, {"options", {{"max_retries", 0}}}});
        json attempts = {text.error().attempts().value_or(-1)};
        if (value.error().attempts() != text.error().attempts())
            attempts.push_back(value.error().attempts().value_or(-1));
        return {{"attempts", attempts}};
    }
    if (form == "closed") {
        workos_client *handle = made.handle();
        std::thread closer([handle] {
            std::this_thread::sleep_for(std::chrono::milliseconds(500));
            workos_client_free(handle);
        });
        const auto result = made.audit_trail_create_event(json{{"event", row["event"]}});
        closer.join();
        return outcome(row, result);
    }
    return {{"other", "not known: " + form}};
}

} // namespace

int main(int, char **arguments)
{
    if (std::string(arguments[1]) == "end") {
        static const workos::TryClient waiting = client(arguments[2], arguments[3]);
        std::thread([] { static_cast<void>(waiting.call("request", R"({"method":"GET","path":"/x"})")); }).detach();
        std::string line;
        std::getline(std::cin, line);
        return 0;
    }
    std::ifstream file(arguments[1]);
    const json table = json::parse(file);
    for (const json &row : table["rows"]) {
        if (row.contains("none") && row["none"].contains("cpp"))
            continue;
        std::cout << "row " << row["name"].get<std::string>() << " " << run(row, client(arguments[2], row["name"])).dump() << "\n";
    }
}
