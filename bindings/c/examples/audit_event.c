/* Records that something happened: an Audit Trail event and an Audit Logs one.
 *
 *   cc -o audit_event audit_event.c $(pkg-config --cflags --libs workos)
 *   WORKOS_API_KEY=sk_... ./audit_event org_...
 *
 * Without an idempotency key the library makes a fresh one for
 * each call, so its own retries can never record an event twice. Give one to
 * be as safe over a restart of your program. */
#include "example.h"

static const char TRAIL_EVENT[] =
    "{\"idempotency_key\":\"user_67890-created\",\"event\":{"
    "\"group\":\"Foo Corp\",\"location\":\"\",\"action\":\"user.created\",\"action_type\":\"C\","
    "\"actor_name\":\"Foo\",\"actor_id\":\"user_12345\","
    "\"target_name\":\"Bar\",\"target_id\":\"user_67890\","
    "\"occurred_at\":\"2020-01-10T15:30:00-05:00\",\"metadata\":{\"source\":\"Email\"}}}";

static const char LOGS_EVENT[] =
    "{\"action\":\"user.signed_in\",\"occurred_at\":\"2026-01-10T15:30:00.000Z\","
    "\"actor\":{\"id\":\"user_12345\",\"type\":\"user\",\"name\":\"Foo\"},"
    "\"targets\":[{\"id\":\"team_67890\",\"type\":\"team\"}],"
    "\"context\":{\"location\":\"203.0.113.7\"},\"metadata\":{\"source\":\"Email\"}}";

static workos_status create_logs_event(const workos_client *client, const char *organization,
                                       char **out)
{
    char *params = NULL;
    *out = NULL;
    workos_status status = put_text(&params, "/organization_id", organization);
    if (status == WORKOS_OK)
        status = put_json(&params, "/event", LOGS_EVENT);
    if (status == WORKOS_OK)
        status = workos_audit_logs_create_event(client, params, out);
    workos_string_free(params);
    return status;
}

static int report(const char *what, workos_status status, char *out)
{
    printf("%s: ", what);
    if (status == WORKOS_OK)
        printf("%s\n", out);
    else if (out != NULL)
        print_error(stdout, out);
    else
        printf("%s\n", workos_status_name(status));
    workos_string_free(out);
    return status == WORKOS_OK ? 0 : 1;
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: audit_event ORGANIZATION\n");
        return 2;
    }
    workos_client *client = NULL;
    char *out = NULL;
    workos_status status = workos_client_new(NULL, &client, &out);
    if (status != WORKOS_OK)
        return report("client", status, out);

    status = workos_audit_trail_create_event(client, TRAIL_EVENT, &out);
    int failed = report("Audit Trail event", status, out);
    status = create_logs_event(client, argv[1], &out);
    failed |= report("Audit Logs event", status, out);

    workos_client_free(client);
    return failed;
}
