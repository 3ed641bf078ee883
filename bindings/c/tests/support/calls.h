/* The calls of workos.h in the form that tests want: what comes out is freed
 * when the test ends, and every error object is looked at on its way. */
#ifndef CALLS_H
#define CALLS_H

#include "check.h"

#include <workos.h>

#ifdef __cplusplus
extern "C" {
#endif

#define SANDBOX_KEY "sk_test_sandbox"
#define SANDBOX_CLIENT_ID "client_sandbox"

typedef struct result {
    workos_status status;
    const char *out; /* owned by the running test */
} result;

#define CHECK_STATUS(got, expected) check_status((got), (expected), __FILE__, __LINE__)
#define CHECK_FIELD(json, pointer, expected) \
    check_text(get((json), (pointer)), (expected), pointer, __FILE__, __LINE__)

/* Takes the environment's WORKOS_BASE_URL as the sandbox and then clears every
 * variable that the library reads, so that a test sees only what it sets. */
void calls_begin(void);
extern char sandbox_url[64];

void check_status(result got, workos_status expected, const char *file, int line);

/* Looks at a finished call: `out` must have been set, and an error must be the
 * complete error object of its status. Every call below passes through it. */
result take(workos_status status, char *out);

const char *text(const char *format, ...);

/* The value at a JSON pointer, or NULL when there is none. */
const char *get(const char *json, const char *pointer);

result new_client(const char *config, workos_client **client);
workos_client *client_with(const char *config);         /* fails the test when it cannot be made */
workos_client *client_of(const char *url, const char *members);
workos_client *sandbox_client(void);

result call(const workos_client *client, const char *operation, const char *params);
result build(const workos_client *client, const char *operation, const char *params);
result parse(const workos_client *client, const char *operation, const char *params, int status,
             const char *headers, const char *body);
result json_get(const char *json, const char *pointer);

#ifdef __cplusplus
}
#endif

#endif
