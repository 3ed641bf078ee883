/* What an audit event must be before it is sent: every fault is listed at
 * once, and the message names the field and the limit. */
#include "sandbox.h"

#include <stdlib.h>
#include <string.h>

#define TRAIL_FIELDS \
    "\"group\":\"g\",\"location\":\"\",\"action\":\"a\",\"actor_name\":\"n\",\"actor_id\":\"i\"," \
    "\"target_name\":\"t\",\"target_id\":\"d\""
#define ACTOR "\"actor\":{\"id\":\"u\",\"type\":\"user\"}"
#define TARGETS "\"targets\":[{\"id\":\"t\",\"type\":\"team\"}]"
#define CONTEXT "\"context\":{\"location\":\"1.1.1.1\"}"
#define WHEN "\"occurred_at\":\"2026-01-10T15:30:00Z\""

/* The rest of a good event, to which a test adds what it is about. */
static const char *trail(const char *more)
{
    return text("{\"event\":{" TRAIL_FIELDS ",\"action_type\":\"C\"," WHEN "%s%s}}", *more ? "," : "", more);
}

static const char *logs(const char *members)
{
    return text("{\"organization_id\":\"org_01FOOCORP\",\"event\":{\"action\":\"a\",%s}}", members);
}

static workos_client *event_client(void)
{
    return client_with("{\"api_key\":\"k1\"}");
}

/* request_build has the same checks and sends nothing. */
static void check_event(const char *operation, const char *params, const char *named)
{
    check_case("%.160s", params);
    result got = build(event_client(), operation, params);
    if (named == NULL) {
        CHECK_STATUS(got, WORKOS_OK);
        return;
    }
    CHECK_STATUS(got, WORKOS_INVALID_ARGUMENT);
    CHECK_HAS(get(got.out, "/message"), named);
    CHECK_HAS(get(got.out, "/errors/0"), named);
    CHECK_FIELD(got.out, "/performed", "no");
}

static void check_trail(const char *more, const char *named)
{
    check_event("audit_trail.create_event", trail(more), named);
}

static void check_logs(const char *members, const char *named)
{
    check_event("audit_logs.create_event", logs(members), named);
}

TEST(every_fault_is_listed)
{
    static const char *const fields[] = {"group",    "location",    "action",    "action_type", "actor_name",
                                         "actor_id", "target_name", "target_id", "occurred_at"};
    result got = build(event_client(), "audit_trail.create_event", "{\"event\":{\"metadata\":1}}");
    CHECK_STATUS(got, WORKOS_INVALID_ARGUMENT);
    const char *errors = get(got.out, "/errors");
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        CHECK_HAS(errors, text("\"%s\"", fields[i]));
    CHECK_HAS(errors, "metadata");
    CHECK(get(errors, "/9") != NULL && get(errors, "/10") == NULL);
}

TEST(each_field_of_an_audit_trail_event_is_a_string)
{
    static const char *const fields[] = {"group",    "location",    "action",    "action_type", "actor_name",
                                         "actor_id", "target_name", "target_id", "occurred_at"};
    static const char *const values[] = {"1", "null", "[]", "{}", "true"};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        for (size_t j = 0; j < sizeof values / sizeof *values; j++) {
            char event[512] = "{\"event\":{";
            for (size_t k = 0; k < sizeof fields / sizeof *fields; k++) {
                const char *good = strcmp(fields[k], "occurred_at") == 0 ? "\"2026-01-10T15:30:00Z\"" : "\"C\"";
                strcat(event, text("%s\"%s\":%s", k ? "," : "", fields[k], k == i ? values[j] : good));
            }
            strcat(event, "}}");
            check_event("audit_trail.create_event", event, fields[i]);
        }
}

TEST(action_type_is_one_of_four_letters)
{
    static const char *const good[] = {"C", "R", "U", "D"}, *const bad[] = {"", "c", "X", "CR", "create"};
    for (size_t i = 0; i < 4; i++)
        check_event("audit_trail.create_event",
                    text("{\"event\":{" TRAIL_FIELDS "," WHEN ",\"action_type\":\"%s\"}}", good[i]), NULL);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        check_event("audit_trail.create_event",
                    text("{\"event\":{" TRAIL_FIELDS "," WHEN ",\"action_type\":\"%s\"}}", bad[i]),
                    "action_type");
}

TEST(occurred_at_is_a_date_and_time_with_a_zone)
{
    static const char *const good[] = {"2020-01-10T15:30:00-05:00", "2020-01-10T15:30:00Z",
                                       "2020-01-10T15:30:00.123Z", "2020-01-10t15:30:00z",
                                       "2024-02-29T23:59:59.999999999+14:00",
                                       "2020-01-10T15:30:00+0500", "2020-01-10T15:30:00.5-0000"};
    static const char *const bad[] = {"", "2020-01-10", "2020-01-10T15:30:00", "2020-13-10T15:30:00Z",
                                      "2023-02-29T00:00:00Z", "2020-01-10T24:00:00Z", "yesterday",
                                      "1578688200", "2020-01-10T15:30:00+05", "20200110T153000Z",
                                      "2020-01-10T15:30Z", " 2020-01-10T15:30:00Z",
                                      "2020-01-10T15:30:00Z "};
    static const char form[] = "{\"event\":{" TRAIL_FIELDS ",\"action_type\":\"C\",\"occurred_at\":\"%s\"}}";
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        check_event("audit_trail.create_event", text(form, good[i]), NULL);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        check_event("audit_trail.create_event", text(form, bad[i]), "occurred_at");
}

/* {"k0":1,"k1":1,...} */
static const char *metadata_of(int keys)
{
    const char *members = "";
    for (int i = 0; i < keys; i++)
        members = text("%s%s\"k%d\":1", members, i ? "," : "", i);
    return text("{%s}", members);
}

static const char *repeated(const char *piece, int times)
{
    char *made = calloc((size_t)times, strlen(piece) + 1);
    if (made == NULL)
        abort();
    for (int i = 0; i < times; i++)
        memcpy(made + (size_t)i * strlen(piece), piece, strlen(piece));
    check_keep(made, free);
    return made;
}

/* The same limits at every place that takes metadata. */
static void check_metadata(const char *metadata, const char *limit)
{
    static const char named[] = "metadata";
    check_trail(text("\"metadata\":%s", metadata), limit ? named : NULL);
    check_logs(text(ACTOR "," TARGETS "," CONTEXT "," WHEN ",\"metadata\":%s", metadata), limit ? named : NULL);
    check_logs(text("\"actor\":{\"id\":\"u\",\"type\":\"t\",\"metadata\":%s}," TARGETS "," CONTEXT "," WHEN,
                    metadata),
               limit ? named : NULL);
    check_logs(text(ACTOR ",\"targets\":[{\"id\":\"a\",\"type\":\"b\"},{\"id\":\"u\",\"type\":\"t\","
                          "\"metadata\":%s}]," CONTEXT "," WHEN,
                    metadata),
               limit ? named : NULL);
    if (limit == NULL)
        return;
    result got = build(event_client(), "audit_trail.create_event", trail(text("\"metadata\":%s", metadata)));
    CHECK_HAS(get(got.out, "/message"), limit);
}

TEST(metadata_has_its_limits)
{
    check_metadata("{}", NULL);
    check_metadata("{\"s\":\"\",\"n\":1.5e300,\"b\":true,\"i\":12345678901234567890123}", NULL);
    check_metadata(metadata_of(50), NULL);
    check_metadata(metadata_of(51), "50");
    check_metadata(text("{\"%s\":1}", repeated("k", 40)), NULL);
    check_metadata(text("{\"%s\":1}", repeated("k", 41)), "40");
    check_metadata(text("{\"a\":\"%s\"}", repeated("v", 500)), NULL);
    check_metadata(text("{\"a\":\"%s\"}", repeated("v", 501)), "500");
    /* A limit counts characters, not bytes. */
    check_metadata(text("{\"a\":\"%s\"}", repeated("\xc3\xa9", 500)), NULL);
    check_metadata("{\"a\":null}", "a");
    check_metadata("{\"a\":[]}", "a");
    check_metadata("{\"a\":{\"b\":1}}", "a");
    check_metadata("[]", "metadata");
    check_metadata("\"a\"", "metadata");
}

TEST(audit_logs_keys_have_an_alphabet)
{
    static const char *const bad[] = {"a b", "a.b", "\xc3\xa9", "a/b"};
    check_logs(ACTOR "," TARGETS "," CONTEXT "," WHEN ",\"metadata\":{\"aZ_-9\":1}", NULL);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        check_logs(text(ACTOR "," TARGETS "," CONTEXT "," WHEN ",\"metadata\":{\"%s\":1}", bad[i]), "metadata");
        check_trail(text("\"metadata\":{\"%s\":1}", bad[i]), NULL);
    }
}

TEST(an_audit_logs_event_has_its_required_members)
{
    static const struct {
        const char *members, *named;
    } rows[] = {
        {ACTOR "," TARGETS "," CONTEXT, "occurred_at"},
        {TARGETS "," CONTEXT "," WHEN, "actor"},
        {ACTOR "," CONTEXT "," WHEN, "targets"},
        {ACTOR "," TARGETS "," WHEN, "context"},
        {"\"actor\":{\"type\":\"user\"}," TARGETS "," CONTEXT "," WHEN, "actor.id"},
        {"\"actor\":{\"id\":\"u\"}," TARGETS "," CONTEXT "," WHEN, "actor.type"},
        {ACTOR ",\"targets\":{}," CONTEXT "," WHEN, "targets"},
        {ACTOR ",\"targets\":[1]," CONTEXT "," WHEN, "targets"},
        {ACTOR ",\"targets\":[{\"id\":\"a\",\"type\":\"b\"},{\"id\":\"c\"}]," CONTEXT "," WHEN, "type"},
        {ACTOR "," TARGETS ",\"context\":{}," WHEN, "context.location"},
        {ACTOR "," TARGETS "," CONTEXT "," WHEN ",\"version\":1.5", "version"},
        {ACTOR "," TARGETS "," CONTEXT "," WHEN ",\"version\":\"1\"", "version"},
        {"\"actor\":{\"id\":\"u\",\"type\":\"t\",\"name\":1}," TARGETS "," CONTEXT "," WHEN, "actor.name"},
        {ACTOR "," TARGETS ",\"context\":{\"location\":\"l\",\"user_agent\":1}," WHEN, "user_agent"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check_logs(rows[i].members, rows[i].named);
    check_logs(ACTOR "," TARGETS "," CONTEXT "," WHEN ",\"version\":2", NULL);
}

TEST(validate_false_leaves_the_check_to_the_service)
{
    sandbox_reset();
    result got = call(sandbox_client(), "audit_trail.create_event",
                      "{\"event\":{\"colour\":\"red\"},\"options\":{\"validate\":false}}");
    CHECK_STATUS(got, WORKOS_REJECTED);
    CHECK_FIELD(got.out, "/http_status", "422");
    got = call(sandbox_client(), "audit_logs.create_event",
               "{\"organization_id\":\"org_01FOOCORP\",\"event\":{},\"options\":{\"validate\":false}}");
    CHECK_STATUS(got, WORKOS_REJECTED);
    CHECK_FIELD(got.out, "/api_code", "invalid_audit_log_event");
    CHECK(get(got.out, "/errors/0/instancePath") != NULL);
    CHECK_INT(sandbox_request_count(), 2);
    sandbox_reset();
    CHECK_STATUS(call(sandbox_client(), "audit_trail.create_event", "{\"event\":{}}"), WORKOS_INVALID_ARGUMENT);
    CHECK_INT(sandbox_request_count(), 0);
}

int main(void)
{
    calls_begin();
    RUN(every_fault_is_listed);
    RUN(each_field_of_an_audit_trail_event_is_a_string);
    RUN(action_type_is_one_of_four_letters);
    RUN(occurred_at_is_a_date_and_time_with_a_zone);
    RUN(metadata_has_its_limits);
    RUN(audit_logs_keys_have_an_alphabet);
    RUN(an_audit_logs_event_has_its_required_members);
    RUN(validate_false_leaves_the_check_to_the_service);
    return check_end();
}
