/* The main job of the library from beginning to end: from an API key to a
 * signed-in profile and to audit events, with every call and its answer shown.
 *
 * It reads WORKOS_BASE_URL, WORKOS_API_KEY and WORKOS_CLIENT_ID, and needs the
 * sandbox (workos-sandbox --auto), whose people sign in without a password. */
#include "demo_browser.h"
#include "examples/example.h"

#include <stdbool.h>
#include <string.h>

/* The line breaks are for the reader of the output: to JSON they are nothing. */
static const char EVENT[] =
    "{\"group\":\"Foo Corp\",\"location\":\"\",\"action\":\"user.created\",\"action_type\":\"C\",\n"
    "            \"actor_name\":\"Foo\",\"actor_id\":\"user_12345\",\n"
    "            \"target_name\":\"%s\",\"target_id\":\"user_67890\",\n"
    "            \"occurred_at\":\"2020-01-10T15:30:00-05:00\",\"metadata\":{\"source\":\"Email\"}}";

static const char LOGS_EVENT[] =
    "{\"action\":\"user.signed_in\",\"occurred_at\":\"2026-01-10T15:30:00.000Z\",\n"
    "            \"actor\":{\"id\":\"user_12345\",\"type\":\"user\"},\n"
    "            \"targets\":[{\"id\":\"team_67890\",\"type\":\"team\"}],\n"
    "            \"context\":{\"location\":\"203.0.113.7\"}}";

static void section(const char *title)
{
    printf("\n%s\n", title);
}

static void show_call(const char *function, const char *params)
{
    printf("   %s(client, %s)\n", function, params);
}

/* Says what came back and frees it. Gives 0 when the call did as expected. */
static int show_answer(workos_status status, char *out, workos_status expected)
{
    printf("   -> ");
    if (out == NULL)
        printf("%s\n", workos_status_name(status));
    else if (status == WORKOS_OK)
        printf("%s\n", out);
    else
        print_error(stdout, out);
    workos_string_free(out);
    return status == expected ? 0 : 1;
}

static int show_authorization_url(const workos_client *client, const callback_page *page,
                                  char **url)
{
    char *params = NULL, *out = NULL;
    section("1. Authorization URL");
    workos_status status = put_text(&params, "/domain", "foo-corp.com");
    if (status == WORKOS_OK)
        status = put_text(&params, "/redirect_uri", page->redirect_uri);
    if (status == WORKOS_OK)
        status = put_json(&params, "/state", "{\"next_page\":\"/docs\"}");
    show_call("workos_sso_authorization_url", params ? params : "{}");
    if (status == WORKOS_OK)
        status = workos_sso_authorization_url(client, params, &out);
    workos_string_free(params);
    *url = status == WORKOS_OK ? member(out, "/url") : NULL;
    return show_answer(status, out, WORKOS_OK);
}

static int show_sign_in(const char *url, const callback_page *page, callback_query *query)
{
    const char *step = NULL;
    section("2. Sign in at the sandbox (as a browser would)");
    printf("   GET the authorization URL, then follow its redirect to the callback page\n");
    if (browser_sign_in(url, page, query, &step) != 0) {
        printf("   -> the browser could not %s\n", step);
        return 1;
    }
    if (query->code[0] == '\0') {
        printf("   -> nobody was signed in: %s\n", query->error);
        return 1;
    }
    printf("   -> the callback page got a code of %zu characters, state %s\n",
           strlen(query->code), query->state);
    return 0;
}

static int show_profile(const workos_client *client, const char *code)
{
    char *params = NULL, *out = NULL;
    section("3. Profile");
    show_call("workos_sso_profile", "{\"code\":code}");
    workos_status status = put_text(&params, "/code", code);
    if (status == WORKOS_OK)
        status = workos_sso_profile(client, params, &out);
    workos_string_free(params);
    if (status != WORKOS_OK)
        return show_answer(status, out, WORKOS_OK);
    /* The answer holds an access token as well, so it is not printed whole. */
    print_member("   -> id:         ", out, "/profile/id");
    print_member("      email:      ", out, "/profile/email");
    print_member("      first name: ", out, "/profile/first_name");
    print_member("      last name:  ", out, "/profile/last_name");
    print_member("      connection: ", out, "/profile/connection_type");
    workos_string_free(out);
    return 0;
}

/* The same call each time: what differs is the event, shown where it is new. */
static int show_trail_event(const workos_client *client, const char *title, const char *target,
                            bool is_new, workos_status expected)
{
    char event[512], params[600], *out = NULL;
    section(title);
    snprintf(event, sizeof event, EVENT, target);
    snprintf(params, sizeof params, "{\"event\":%s,\"idempotency_key\":\"key123456\"}", event);
    if (is_new)
        printf("   event = %s\n", event);
    show_call("workos_audit_trail_create_event", "{\"event\":event,\"idempotency_key\":\"key123456\"}");
    workos_status status = workos_audit_trail_create_event(client, params, &out);
    return show_answer(status, out, expected);
}

static int show_logs_event(const workos_client *client)
{
    char params[512], *out = NULL;
    section("7. Audit Logs event");
    snprintf(params, sizeof params, "{\"organization_id\":\"org_01FOOCORP\",\"event\":%s}",
             LOGS_EVENT);
    printf("   event = %s\n", LOGS_EVENT);
    show_call("workos_audit_logs_create_event", "{\"organization_id\":\"org_01FOOCORP\",\"event\":event}");
    workos_status status = workos_audit_logs_create_event(client, params, &out);
    return show_answer(status, out, WORKOS_OK);
}

static int show_failure(const workos_client *client)
{
    static const char params[] = "{\"event\":{\"group\":\"Foo Corp\",\"action_type\":\"X\"}}";
    char *out = NULL;
    section("8. A call that fails");
    show_call("workos_audit_trail_create_event", params);
    workos_status status = workos_audit_trail_create_event(client, params, &out);
    return show_answer(status, out, WORKOS_INVALID_ARGUMENT);
}

static int run(const workos_client *client, const callback_page *page)
{
    callback_query query;
    char *url = NULL;
    int failed = show_authorization_url(client, page, &url) ||
                 show_sign_in(url, page, &query) || show_profile(client, query.code);
    workos_string_free(url);
    return failed ||
           show_trail_event(client, "4. Audit Trail event", "Bar", true, WORKOS_OK) ||
           show_trail_event(client, "5. The same event, same idempotency key", "Bar", false,
                            WORKOS_OK) ||
           show_trail_event(client, "6. Another event, same idempotency key", "Baz", true,
                            WORKOS_CONFLICT) ||
           show_logs_event(client) || show_failure(client);
}

int main(void)
{
    workos_client *client = NULL;
    char *error = NULL;
    callback_page page;

    printf("libworkos %s from C\n", workos_version());
    if (workos_client_new(NULL, &client, &error) != WORKOS_OK) {
        print_error(stderr, error);
        workos_string_free(error);
        return 1;
    }
    if (callback_open(&page) != 0) {
        fprintf(stderr, "no free loopback port for the callback page\n");
        workos_client_free(client);
        return 1;
    }
    int failed = run(client, &page);
    callback_close(&page);
    workos_client_free(client);
    return failed;
}
