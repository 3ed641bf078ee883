/* JSON objects of names and texts, for parameters and for parts of an event. */
#ifndef JSON_STRINGS_H
#define JSON_STRINGS_H

#include "example.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/* Gives {"name":"text",...} of names and texts up to a NULL name, to be freed
 * with free. A NULL text leaves its name out. NULL without memory, which the
 * library takes for no parameters and refuses. */
static char *json_strings(const char *name, ...)
{
    char *json = NULL;
    size_t size;
    FILE *out = open_memstream(&json, &size);
    if (out == NULL)
        return NULL;
    va_list rest;
    va_start(rest, name);
    const char *before = "{";
    for (; name != NULL; name = va_arg(rest, const char *)) {
        const char *text = va_arg(rest, const char *);
        size_t room = text ? 6 * strlen(text) + 16 : 0;
        char *quoted = text ? malloc(room) : NULL;
        if (quoted != NULL && json_quote(quoted, room, text) == 0) {
            fprintf(out, "%s\"%s\":%s", before, name, quoted);
            before = ",";
        }
        free(quoted);
    }
    va_end(rest);
    fputs("}", out);
    return fclose(out) == 0 ? json : NULL;
}

#endif
