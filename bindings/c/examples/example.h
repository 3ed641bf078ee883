/* The three things that the examples here need besides the library: one member
 * of an answer, an error in one line, and parameters put together. */
#ifndef EXAMPLE_H
#define EXAMPLE_H

#include <workos.h>

#include <stdio.h>
#include <string.h>

/* Gives the value at `pointer`, to be freed with workos_string_free, or NULL
 * when there is none: a null is not the text "null". Strings come unquoted,
 * anything else as JSON. */
static inline char *member(const char *json, const char *pointer)
{
    char *kind = NULL, *value = NULL;
    int is_there = workos_json_kind(json, pointer, &kind) == WORKOS_OK &&
                   strcmp(kind, "absent") != 0 && strcmp(kind, "null") != 0;
    workos_string_free(kind);
    if (!is_there || workos_json_get(json, pointer, &value) == WORKOS_OK)
        return value;
    workos_string_free(value);
    return NULL;
}

static inline void print_member(const char *label, const char *json, const char *pointer)
{
    char *value = member(json, pointer);
    printf("%s%s\n", label, value ? value : "(none)");
    workos_string_free(value);
}

/* Prints what a program has to know after a failure: what happened, whether
 * the service may have done it all the same, and whether to try again. */
static inline void print_error(FILE *stream, const char *error)
{
    char *code = member(error, "/code"), *message = member(error, "/message");
    char *performed = member(error, "/performed"), *retryable = member(error, "/retryable");
    fprintf(stream, "%s: %s (performed: %s, retryable: %s)\n", code ? code : "unknown",
            message ? message : "no memory", performed ? performed : "maybe",
            retryable ? retryable : "false");
    workos_string_free(code);
    workos_string_free(message);
    workos_string_free(performed);
    workos_string_free(retryable);
}

/* Puts a JSON value into *json, which is NULL for an empty object and freed
 * with workos_string_free in the end. On failure *json stays as it is. */
static inline workos_status put_json(char **json, const char *pointer, const char *value)
{
    char *changed = NULL;
    workos_status status = workos_json_set(*json, pointer, value, &changed);
    workos_string_free(status == WORKOS_OK ? *json : changed);
    if (status == WORKOS_OK)
        *json = changed;
    return status;
}

/* Puts a text into *json. Whatever comes from outside (a code, a header) has to
 * pass here, or it could add members. NULL leaves it out. */
static inline workos_status put_text(char **json, const char *pointer, const char *text)
{
    char *quoted = NULL;
    if (text == NULL)
        return WORKOS_OK;
    workos_status status = workos_json_quote(text, &quoted);
    if (status == WORKOS_OK)
        status = put_json(json, pointer, quoted);
    workos_string_free(quoted);
    return status;
}

#endif
