/* Every function of workos.h that gives an `out`, in one shape, so that a rule
 * which holds for all of them is tried on all of them. */
#ifndef FUNCTIONS_H
#define FUNCTIONS_H

#include "calls.h"

enum { MAX_STRINGS = 3 };

typedef struct function {
    const char *name;
    /* `strings` are its string arguments in their order, client and numbers
     * left out; the answer of a made client is thrown away. */
    workos_status (*run)(const workos_client *client, const char *const *strings, char **out);
    bool takes_client;
    int strings;
    const char *valid[MAX_STRINGS];  /* arguments with which it succeeds */
    bool nullable[MAX_STRINGS];      /* where NULL stands for {} */
    bool is_json[MAX_STRINGS];
} function;

extern const function functions[];
extern const int function_count;

/* Runs one of them with string number `index` put in place of the valid one. */
result run_with(const function *tried, const workos_client *client, int index, const char *string);

/* Runs it with its valid arguments. */
result run_valid(const function *tried, const workos_client *client);

#endif
