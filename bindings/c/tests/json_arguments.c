/* JSON that comes in is read strictly: what is ambiguous, unknown or of the
 * wrong type is refused before anything is sent. */
#include "calls.h"

#include <stdlib.h>
#include <string.h>

#define REDIRECT "\"redirect_uri\":\"http://localhost:4567/callback\""

/* The URL builder needs no network and has members of every JSON type. */
static result url(const workos_client *client, const char *members)
{
    return call(client, "sso.authorization_url",
                text("{%s%s%s}", REDIRECT, *members ? "," : "", members));
}

static workos_client *url_client(void)
{
    return client_with("{\"client_id\":\"client_a\"}");
}

/* Refused as an argument, and the message names the member at fault. */
static void check_names(result got, const char *member)
{
    CHECK_STATUS(got, WORKOS_INVALID_ARGUMENT);
    CHECK_HAS(get(got.out, "/message"), member);
    CHECK_FIELD(got.out, "/performed", "no");
}

TEST(an_unknown_member_is_refused_by_name)
{
    workos_client *client = url_client();
    check_names(url(client, "\"domain\":\"a.com\",\"redirect_url\":\"x\""), "redirect_url");
    check_names(url(client, "\"domain\":\"a.com\",\"State\":\"x\""), "State");
    check_names(call(client, "sso.profile", "{\"code\":\"c\",\"codes\":\"d\"}"), "codes");
    check_names(url(client, "\"domain\":\"a.com\",\"options\":{\"timeout\":1}"), "timeout");
    check_names(call(client, "request", "{\"method\":\"GET\",\"path\":\"/x\",\"params\":{}}"),
                "params");
    workos_client *none = NULL;
    check_names(new_client("{\"apikey\":\"sk\"}", &none), "apikey");
}

TEST(an_unknown_member_inside_an_event_is_refused_by_name)
{
    workos_client *client = sandbox_client();
    check_names(call(client, "audit_trail.create_event",
                     "{\"event\":{\"group\":\"g\",\"location\":\"\",\"action\":\"a\","
                     "\"action_type\":\"C\",\"actor_name\":\"n\",\"actor_id\":\"i\","
                     "\"target_name\":\"t\",\"target_id\":\"d\",\"colour\":\"red\","
                     "\"occurred_at\":\"2020-01-10T15:30:00-05:00\"}}"),
                "colour");
    check_names(call(client, "audit_logs.create_event",
                     "{\"organization_id\":\"org_01FOOCORP\",\"event\":{\"action\":\"a\","
                     "\"occurred_at\":\"2026-01-10T15:30:00Z\","
                     "\"actor\":{\"id\":\"u\",\"type\":\"user\",\"email\":\"e\"},"
                     "\"targets\":[{\"id\":\"t\",\"type\":\"team\"}],"
                     "\"context\":{\"location\":\"1.1.1.1\"}}}"),
                "email");
}

TEST(a_missing_member_is_refused_by_name)
{
    workos_client *client = url_client();
    check_names(call(client, "sso.authorization_url", "{\"domain\":\"a.com\"}"), "redirect_uri");
    check_names(call(client, "sso.authorization_url", NULL), "redirect_uri");
    check_names(call(client, "sso.profile", NULL), "code");
    check_names(call(client, "audit_trail.create_event", NULL), "event");
    check_names(call(client, "audit_logs.create_event", "{\"event\":{}}"), "organization_id");
    check_names(call(client, "sso.promote_draft_connection", "{}"), "token");
    check_names(call(client, "sso.create_connection", "{}"), "source");
    check_names(call(client, "request", "{\"path\":\"/x\"}"), "method");
}

TEST(a_member_of_the_wrong_type_is_refused_by_name)
{
    static const struct {
        const char *members, *named;
    } wrong[] = {
        {"\"domain\":1", "domain"},
        {"\"connection\":[]", "connection"},
        {"\"domain\":\"a.com\",\"state\":1", "state"},
        {"\"domain\":\"a.com\",\"state\":[\"x\"]", "state"},
        {"\"domain\":\"a.com\",\"provider_scopes\":\"a\"", "provider_scopes"},
        {"\"domain\":\"a.com\",\"provider_scopes\":[1]", "provider_scopes"},
        {"\"domain\":\"a.com\",\"provider_query_params\":\"a\"", "provider_query_params"},
        {"\"domain\":\"a.com\",\"nonce\":{}", "nonce"},
        {"\"domain\":\"a.com\",\"options\":1", "options"},
        {"\"domain\":\"a.com\",\"options\":{\"timeout_ms\":\"1\"}", "timeout_ms"},
        {"\"domain\":\"a.com\",\"options\":{\"max_retries\":1.5}", "max_retries"},
        {"\"domain\":\"a.com\",\"options\":{\"validate\":1}", "validate"},
        {"\"domain\":\"a.com\",\"options\":{\"headers\":{\"X-A\":1}}", "X-A"},
    };
    workos_client *client = url_client();
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        check_case("%s", wrong[i].members);
        check_names(url(client, wrong[i].members), wrong[i].named);
    }
    check_names(call(client, "audit_trail.create_event", "{\"event\":[]}"), "event");
}

TEST(the_same_member_twice_is_refused_at_any_depth)
{
    static const char *const twice[] = {
        "\"domain\":\"a.com\",\"domain\":\"a.com\"",
        "\"domain\":\"a.com\",\"state\":{\"a\":1,\"a\":1}",
        "\"domain\":\"a.com\",\"state\":{\"x\":[{\"a\":1,\"b\":2,\"a\":3}]}",
        "\"domain\":\"a.com\",\"state\":{\"a\":1,\"\\u0061\":1}",
        "\"domain\":\"a.com\",\"options\":{\"validate\":true,\"validate\":true}",
    };
    workos_client *client = url_client(), *none = NULL;
    for (size_t i = 0; i < sizeof twice / sizeof *twice; i++) {
        check_case("%s", twice[i]);
        CHECK_STATUS(url(client, twice[i]), WORKOS_INVALID_ARGUMENT);
    }
    CHECK_STATUS(new_client("{\"api_key\":\"a\",\"api_key\":\"a\"}", &none), WORKOS_INVALID_ARGUMENT);
    CHECK_STATUS(url(client, "\"domain\":\"a.com\",\"state\":{\"a\":{\"a\":1},\"b\":{\"a\":1}}"),
                 WORKOS_OK);
}

/* {"redirect_uri":..,"domain":..,"state":{"a":[[...]]}}: `levels` deep in all. */
static const char *nested(int levels)
{
    int lists = levels - 2;
    char *brackets = malloc((size_t)lists * 2 + 1);
    if (brackets == NULL)
        abort();
    memset(brackets, '[', (size_t)lists);
    memset(brackets + lists, ']', (size_t)lists);
    brackets[lists * 2] = '\0';
    check_keep(brackets, free);
    return text("\"domain\":\"a.com\",\"state\":{\"a\":%s}", brackets);
}

TEST(nesting_is_bounded_and_costs_no_stack)
{
    workos_client *client = url_client(), *none = NULL;
    CHECK_STATUS(url(client, nested(127)), WORKOS_OK);
    CHECK_STATUS(url(client, nested(128)), WORKOS_INVALID_ARGUMENT);
    CHECK_STATUS(url(client, nested(200000)), WORKOS_INVALID_ARGUMENT);
    const char *deep = text("{%s}", nested(200000));
    CHECK_STATUS(new_client(deep, &none), WORKOS_INVALID_ARGUMENT);
    /* An answer is passed on as it came, however deep, and can then be read. */
    result answer = parse(client, "request", "{\"method\":\"GET\",\"path\":\"/x\"}", 200, NULL, deep);
    CHECK_STATUS(answer, WORKOS_OK);
    CHECK_FIELD(answer.out, "/domain", "a.com");
}

TEST(numbers_travel_with_every_digit)
{
    static const char digits[] = "{\"n\":123456789012345678901234567890.10,\"e\":1E+02,\"z\":-0.0}";
    workos_client *client = sandbox_client();
    result built = build(client, "request",
                         text("{\"method\":\"POST\",\"path\":\"/x\",\"body\":%s}", digits));
    CHECK_FIELD(built.out, "/body", digits);
    CHECK_TEXT(parse(client, "request", "{\"method\":\"GET\",\"path\":\"/x\"}", 200, NULL, digits).out,
               digits);
}

TEST(null_does_not_stand_for_a_required_member)
{
    workos_client *client = url_client();
    CHECK_STATUS(call(client, "sso.authorization_url", "{\"domain\":\"a.com\",\"redirect_uri\":null}"),
                 WORKOS_INVALID_ARGUMENT);
    CHECK_STATUS(call(client, "sso.profile", "{\"code\":null}"), WORKOS_INVALID_ARGUMENT);
    CHECK_STATUS(call(client, "audit_trail.create_event", "{\"event\":null}"),
                 WORKOS_INVALID_ARGUMENT);
}

TEST(checks_go_client_then_operation_then_arguments_then_configuration)
{
    static const char bad[] = "{\"event\":1}", good[] = "{\"source\":\"s\"}";
    workos_client *closed = url_client(), *bare = client_with("{}");
    workos_client_free(closed);
    CHECK_STATUS(call(closed, "no.such", bad), WORKOS_CLOSED);
    CHECK_STATUS(call(bare, "no.such", bad), WORKOS_UNSUPPORTED);
    CHECK_STATUS(call(bare, "no.such", "{"), WORKOS_UNSUPPORTED);
    CHECK_STATUS(call(bare, "audit_trail.create_event", bad), WORKOS_INVALID_ARGUMENT);
    CHECK_STATUS(call(bare, "sso.create_connection", good), WORKOS_NOT_CONFIGURED);
    CHECK_STATUS(build(closed, "no.such", bad), WORKOS_CLOSED);
    CHECK_STATUS(build(bare, "no.such", bad), WORKOS_UNSUPPORTED);
    CHECK_STATUS(build(bare, "sso.create_connection", bad), WORKOS_INVALID_ARGUMENT);
    CHECK_STATUS(build(bare, "sso.create_connection", good), WORKOS_NOT_CONFIGURED);
    CHECK_STATUS(call(bare, "sso.authorization_url", "{\"domain\":\"a.com\"}"),
                 WORKOS_INVALID_ARGUMENT);
    CHECK_STATUS(url(bare, "\"domain\":\"a.com\""), WORKOS_NOT_CONFIGURED);
}

int main(void)
{
    calls_begin();
    RUN(an_unknown_member_is_refused_by_name);
    RUN(an_unknown_member_inside_an_event_is_refused_by_name);
    RUN(a_missing_member_is_refused_by_name);
    RUN(a_member_of_the_wrong_type_is_refused_by_name);
    RUN(the_same_member_twice_is_refused_at_any_depth);
    RUN(nesting_is_bounded_and_costs_no_stack);
    RUN(numbers_travel_with_every_digit);
    RUN(null_does_not_stand_for_a_required_member);
    RUN(checks_go_client_then_operation_then_arguments_then_configuration);
    return check_end();
}
