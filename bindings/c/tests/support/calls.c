#define _POSIX_C_SOURCE 200809L

#include "calls.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char sandbox_url[64];

static void release_string(void *string)
{
    workos_string_free(string);
}

static void release_client(void *client)
{
    workos_client_free(client);
}

void calls_begin(void)
{
    static const char *const variables[] = {
        "WORKOS_API_KEY", "WORKOS_CLIENT_ID", "WORKOS_BASE_URL", "WORKOS_API_HOSTNAME",
        "HTTPS_PROXY",    "https_proxy",      "ALL_PROXY",       "all_proxy",
        "NO_PROXY",       "no_proxy",         "HTTP_PROXY",      "http_proxy"};
    const char *url = getenv("WORKOS_BASE_URL");
    if (url != NULL)
        snprintf(sandbox_url, sizeof sandbox_url, "%s", url);
    for (size_t i = 0; i < sizeof variables / sizeof *variables; i++)
        unsetenv(variables[i]);
    check_begin();
}

void check_status(result got, workos_status expected, const char *file, int line)
{
    check_that(got.status == expected, file, line, "status %s, not %s: %.600s",
               workos_status_name(got.status), workos_status_name(expected),
               got.out ? got.out : "NULL");
}

const char *text(const char *format, ...)
{
    va_list values, again;
    va_start(values, format);
    va_copy(again, values);
    size_t size = (size_t)vsnprintf(NULL, 0, format, values) + 1;
    va_end(values);
    char *made = malloc(size);
    if (made == NULL)
        abort();
    vsnprintf(made, size, format, again);
    va_end(again);
    check_keep(made, free);
    return made;
}

const char *get(const char *json, const char *pointer)
{
    char *value = NULL;
    if (json == NULL)
        return NULL;
    workos_status status = workos_json_get(json, pointer, &value);
    check_keep(value, release_string);
    return status == WORKOS_OK ? value : NULL;
}

static bool is_one_of(const char *value, const char *const *known)
{
    for (; value != NULL && *known != NULL; known++)
        if (strcmp(value, *known) == 0)
            return true;
    return false;
}

/* The members that every error has, and how `message` may look. */
static void check_error(workos_status status, const char *error)
{
    static const char *const performed[] = {"no", "maybe", "yes", NULL};
    static const char *const boolean[] = {"true", "false", NULL};
    CHECK_FIELD(error, "/code", workos_status_name(status));
    CHECK_FIELD(error, "/status", text("%d", (int)status));
    CHECK(get(error, "/operation") != NULL);
    CHECK(is_one_of(get(error, "/performed"), performed));
    CHECK(is_one_of(get(error, "/retryable"), boolean));

    const char *message = get(error, "/message");
    if (!CHECK(message != NULL && message[0] != '\0'))
        return;
    /* 512 characters of UTF-8 are at most 2048 bytes. */
    CHECK(strlen(message) <= 2048);
    for (const char *letter = message; *letter != '\0'; letter++)
        if (!CHECK((unsigned char)*letter >= 0x20 && *letter != 0x7f))
            return;
}

result take(workos_status status, char *out)
{
    /* The callers below start with the address of sandbox_url in `out`. */
    if (!check_that(out != sandbox_url, __FILE__, __LINE__, "out was left as it was"))
        out = NULL;
    result got = {status, out};
    check_keep(out, release_string);
    if (CHECK(out != NULL) && status != WORKOS_OK)
        check_error(status, out);
    return got;
}

result new_client(const char *config, workos_client **client)
{
    char *error = (char *)sandbox_url; /* any value that is not NULL */
    *client = (workos_client *)(void *)sandbox_url;
    workos_status status = workos_client_new(config, client, &error);
    if (status != WORKOS_OK) {
        CHECK(*client == NULL);
        return take(status, error);
    }
    CHECK(*client != NULL && error == NULL);
    check_keep(*client, release_client);
    return (result){status, NULL};
}

workos_client *client_with(const char *config)
{
    workos_client *client = NULL;
    CHECK_STATUS(new_client(config, &client), WORKOS_OK);
    return client;
}

workos_client *client_of(const char *url, const char *members)
{
    return client_with(text("{\"base_url\":\"%s\",\"api_key\":\"%s\",\"client_id\":\"%s\"%s%s}", url,
                            SANDBOX_KEY, SANDBOX_CLIENT_ID, *members ? "," : "", members));
}

workos_client *sandbox_client(void)
{
    return client_of(sandbox_url, "");
}

result call(const workos_client *client, const char *operation, const char *params)
{
    char *out = sandbox_url;
    workos_status status = workos_call(client, operation, params, &out);
    return take(status, out);
}

result build(const workos_client *client, const char *operation, const char *params)
{
    char *out = sandbox_url;
    workos_status status = workos_request_build(client, operation, params, &out);
    return take(status, out);
}

result parse(const workos_client *client, const char *operation, const char *params, int status,
             const char *headers, const char *body)
{
    char *out = sandbox_url;
    workos_status parsed = workos_response_parse(client, operation, params, status, headers, body,
                                                 strlen(body), &out);
    return take(parsed, out);
}

result json_get(const char *json, const char *pointer)
{
    char *out = sandbox_url;
    workos_status status = workos_json_get(json, pointer, &out);
    return take(status, out);
}
