/* The three things that every example here needs besides the library: one
 * member of an answer, an error in one line, and text made safe for JSON. */
#ifndef EXAMPLE_H
#define EXAMPLE_H

#include <workos.h>

#include <stdio.h>

/* Gives the value at `pointer`, to be freed with workos_string_free, or NULL
 * when there is none. Strings come unquoted, anything else as JSON. */
static inline char *member(const char *json, const char *pointer)
{
    char *value = NULL;
    if (workos_json_get(json, pointer, &value) != WORKOS_OK) {
        workos_string_free(value);
        return NULL;
    }
    return value;
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

/* Writes `text` to `out` as a JSON string with its quotes. Whatever comes from
 * outside (a code, a header) has to pass here, or it could add members of its
 * own. The library checks that it is UTF-8. Gives 0, or -1 when `size` is too
 * small. */
static inline int json_quote(char *out, size_t size, const char *text)
{
    size_t used = 0;
    if (size < 3)
        return -1;
    out[used++] = '"';
    for (; *text != '\0'; text++) {
        if (size - used < 8)
            return -1;
        unsigned char byte = (unsigned char)*text;
        if (byte == '"' || byte == '\\')
            used += (size_t)snprintf(out + used, size - used, "\\%c", byte);
        else if (byte < 0x20)
            used += (size_t)snprintf(out + used, size - used, "\\u%04x", byte);
        else
            out[used++] = *text;
    }
    out[used++] = '"';
    out[used] = '\0';
    return 0;
}

#endif
