/* Runs the rows of the table of behaviours; scripts/behaviours.py says how. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <workos.h>

static char *given(workos_status status, char *out)
{
    if (status == WORKOS_OK)
        return out;
    workos_string_free(out);
    return NULL;
}

/* What is at a pointer, owned by the caller; NULL where there is nothing. */
static char *get(const char *json, const char *pointer)
{
    char *out = NULL;
    const workos_status status = workos_json_get(json, pointer, &out);
    return given(status, out);
}

static int is(const char *json, const char *pointer, const char *kind)
{
    char *out = NULL;
    const workos_status status = workos_json_kind(json, pointer, &out);
    char *found = given(status, out);
    const int same = found != NULL && strcmp(found, kind) == 0;
    workos_string_free(found);
    return same;
}

/* json with a text at a pointer; json itself is freed. */
static char *with_text(char *json, const char *pointer, const char *text)
{
    char *quoted = NULL, *out = NULL;
    workos_json_quote(text, &quoted);
    workos_json_set(json, pointer, quoted, &out);
    workos_string_free(quoted);
    workos_string_free(json);
    return out;
}

static workos_client *client(const char *url, const char *name)
{
    char base_url[512];
    snprintf(base_url, sizeof base_url, "%s/%s", url, name);
    char *config = NULL;
    workos_json_set("{\"api_key\":\"sk_behaviours\",\"client_id\":\"client_behaviours\"}", "/timeout_ms", "20000", &config);
    config = with_text(config, "/base_url", base_url);
    workos_client *made = NULL;
    if (workos_client_new(config, &made, NULL) != WORKOS_OK)
        abort();
    workos_string_free(config);
    return made;
}

static int levels(const char *json)
{
    int depth = 0;
    for (; *json == '['; json++)
        depth++;
    return depth;
}

static void tell(const char *row, workos_status status, char *out)
{
    if (status != WORKOS_OK)
        printf("{\"error\":%s}\n", out);
    else if (!is(row, "/gives/levels", "absent"))
        printf("{\"levels\":%d}\n", levels(out));
    else
        printf("{\"data\":%s}\n", out);
    workos_string_free(out);
}

/* By the function that README.md names, else by the operation's name. */
static workos_status called(const workos_client *made, const char *operation, const char *params, int in_c, char **out)
{
    static const struct {
        const char *operation;
        workos_status (*function)(const workos_client *, const char *, char **);
    } named[] = {
        {"sso.authorization_url", workos_sso_authorization_url},
        {"sso.profile", workos_sso_profile},
        {"audit_trail.create_event", workos_audit_trail_create_event},
        {"audit_logs.create_event", workos_audit_logs_create_event},
    };
    for (size_t index = 0; index < sizeof named / sizeof *named; index++)
        if (in_c && strcmp(operation, named[index].operation) == 0)
            return named[index].function(made, params, out);
    const int webhook = strcmp(operation, "webhooks.verify") == 0;
    if (in_c && (webhook || strcmp(operation, "actions.verify") == 0)) {
        char *payload = get(params, "/payload"), *others = NULL;
        workos_json_set(params, "/payload", NULL, &others);
        const workos_status status = (webhook ? workos_webhooks_verify : workos_actions_verify)(
            made, others, payload, strlen(payload), out);
        workos_string_free(payload);
        workos_string_free(others);
        return status;
    }
    return in_c ? WORKOS_UNSUPPORTED : workos_call(made, operation, params, out);
}

static void operations(const char *row, const workos_client *made)
{
    char *failed = NULL;
    uint64_t calls = 0;
    workos_json_set(NULL, "", "{}", &failed);
    workos_json_length(row, "/calls", &calls);
    for (uint64_t index = 0; index < calls; index++) {
        char pointer[64];
        snprintf(pointer, sizeof pointer, "/calls/%llu", (unsigned long long)index);
        char *call = get(row, pointer), *operation = get(call, "/operation"), *params = get(call, "/params"), *out = NULL;
        char *in_c = get(call, "/in_c");
        const workos_status status = called(made, operation, params, strcmp(in_c, "true") == 0, &out);
        workos_string_free(in_c);
        if (status != WORKOS_OK) {
            char member[128];
            snprintf(member, sizeof member, "/%s", operation);
            failed = with_text(failed, member, workos_status_name(status));
        }
        workos_string_free(out);
        workos_string_free(params);
        workos_string_free(operation);
        workos_string_free(call);
    }
    printf("{\"data\":%s}\n", failed);
    workos_string_free(failed);
}

static void *close_soon(void *made)
{
    const struct timespec pause = {.tv_sec = 0, .tv_nsec = 500000000};
    nanosleep(&pause, NULL);
    workos_client_free(made);
    return NULL;
}

static void run(const char *row, workos_client *made, const char *form)
{
    char *out = NULL;
    workos_status status = WORKOS_INTERNAL;
    if (form == NULL) {
        char *operation = get(row, "/call/0"), *params = get(row, "/call/1");
        status = workos_call(made, operation, params, &out);
        workos_string_free(operation);
        workos_string_free(params);
    } else if (strcmp(form, "operations") == 0) {
        operations(row, made);
        return;
    } else if (strcmp(form, "not_utf8_argument") == 0) {
        status = workos_call(made, "request", "{\"method\":\"POST\",\"path\":\"/x\",\"body\":\"\xff\"}", &out);
    } else if (strcmp(form, "options_forms") == 0) {
        workos_call(made, "request", "{\"method\":\"GET\",\"path\":\"/x\",\"options\":{\"max_retries\":0}}", &out);
        char *attempts = get(out, "/attempts");
        printf("{\"attempts\":[%s]}\n", attempts);
        workos_string_free(attempts);
        workos_string_free(out);
        return;
    } else if (strcmp(form, "webhook") == 0) {
        char *hex = get(row, "/payload_hex"), *header = get(row, "/header"), *secret = get(row, "/secret");
        const size_t length = strlen(hex) / 2;
        unsigned char *payload = malloc(length);
        for (size_t at = 0; at < length; at++) {
            const char digits[] = {hex[2 * at], hex[2 * at + 1], '\0'};
            payload[at] = (unsigned char)strtoul(digits, NULL, 16);
        }
        char *params = NULL;
        workos_json_set(NULL, "/tolerance_seconds", "600", &params);
        params = with_text(with_text(params, "/header", header), "/secret", secret);
        status = workos_webhooks_verify(made, params, payload, length, &out);
        free(payload);
        workos_string_free(params);
        workos_string_free(hex);
        workos_string_free(header);
        workos_string_free(secret);
    } else if (strcmp(form, "closed") == 0) {
        char *event = get(row, "/event"), *params = NULL;
        workos_json_set(NULL, "/event", event, &params);
        pthread_t closer;
        pthread_create(&closer, NULL, close_soon, made);
        status = workos_call(made, "audit_trail.create_event", params, &out);
        pthread_join(closer, NULL);
        workos_string_free(event);
        workos_string_free(params);
    }
    tell(row, status, out);
}

static void *wait_for_ever(void *made)
{
    workos_call(made, "request", "{\"method\":\"GET\",\"path\":\"/x\"}", NULL);
    return NULL;
}

int main(int count, char **arguments)
{
    if (count == 4 && strcmp(arguments[1], "end") == 0) {
        pthread_t waiting;
        pthread_create(&waiting, NULL, wait_for_ever, client(arguments[2], arguments[3]));
        (void)getchar();
        return 0;
    }
    static char table[1 << 20];
    FILE *file = fopen(arguments[1], "rb");
    if (file == NULL)
        return 1;
    table[fread(table, 1, sizeof table - 1, file)] = '\0';
    fclose(file);
    uint64_t rows = 0;
    workos_json_length(table, "/rows", &rows);
    for (uint64_t index = 0; index < rows; index++) {
        char pointer[64];
        snprintf(pointer, sizeof pointer, "/rows/%llu", (unsigned long long)index);
        char *row = get(table, pointer);
        if (is(row, "/none/c", "absent")) {
            char *name = get(row, "/name"), *form = get(row, "/do");
            printf("row %s ", name);
            workos_client *made = client(arguments[2], name);
            run(row, made, form);
            workos_client_free(made);
            workos_string_free(name);
            workos_string_free(form);
        }
        workos_string_free(row);
    }
    return 0;
}
