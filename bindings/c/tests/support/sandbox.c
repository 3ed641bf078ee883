#include "sandbox.h"

#include "../../demo_browser.h"
#include "../../loopback_http.h"

#include <string.h>

static const char *control(const char *method, const char *path, const char *body)
{
    http_answer answer;
    int failed = http_send(method, text("%s/_sandbox%s", sandbox_url, path),
                           "Content-Type: application/json\r\n", body, &answer);
    CHECK(!failed && answer.status >= 200 && answer.status < 300);
    const char *kept = text("%s", !failed ? answer.body : "");
    http_answer_free(&answer);
    return kept;
}

void sandbox_fault(const char *fault)
{
    control("POST", "/faults", fault);
}

void sandbox_reset(void)
{
    control("DELETE", "/faults", NULL);
    control("DELETE", "/requests", NULL);
}

const char *sandbox_requests(void)
{
    const char *list = get(control("GET", "/requests", NULL), "/requests");
    return list ? list : "[]";
}

int sandbox_request_count(void)
{
    const char *list = sandbox_requests();
    int count = 0;
    while (get(list, text("/%d", count)) != NULL)
        count++;
    return count;
}

const char *sandbox_code(const workos_client *client)
{
    callback_page page;
    callback_query query = {{0}, {0}, {0}};
    const char *step = "";
    if (!CHECK(callback_open(&page) == 0))
        return "";
    result url = call(client, "sso.authorization_url",
                      text("{\"domain\":\"foo-corp.com\",\"redirect_uri\":\"%s\"}",
                           page.redirect_uri));
    const char *address = get(url.out, "/url");
    check_that(address != NULL && browser_sign_in(address, &page, &query, &step) == 0, __FILE__,
               __LINE__, "the browser could not %s", step);
    callback_close(&page);
    CHECK(query.code[0] != '\0');
    return text("%s", query.code);
}

static const char *header_lines(const char *request)
{
    static const char *const names[] = {"Authorization", "Accept", "Content-Type",
                                        "Idempotency-Key", "User-Agent"};
    const char *lines = "";
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = get(request, text("/headers/%s", names[i]));
        if (value != NULL)
            lines = text("%s%s: %s\r\n", lines, names[i], value);
    }
    return lines;
}

result send_by_hand(const workos_client *client, const char *operation, const char *params)
{
    result built = build(client, operation, params);
    if (built.status != WORKOS_OK)
        return built;
    const char *body = get(built.out, "/body");
    const char *headers = "{}";
    char request_id[128];
    http_answer answer;

    bool sent = http_send(get(built.out, "/method"), get(built.out, "/url"),
                          header_lines(built.out),
                          body && strcmp(body, "null") != 0 ? body : NULL, &answer) == 0;
    CHECK(sent);
    if (sent && http_header(&answer, "x-request-id", request_id, sizeof request_id) == 0)
        headers = text("{\"X-Request-Id\":\"%s\"}", request_id);
    result parsed = parse(client, operation, params, answer.status, headers,
                          sent ? answer.body : "");
    http_answer_free(&answer);
    return parsed;
}
