/* The sandbox seen from the other side: what it received, what it shall do
 * wrong, and a person who signs in. It is spoken to without the library, so
 * that nothing the library does can make a test agree with itself. */
#ifndef SANDBOX_H
#define SANDBOX_H

#include "calls.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Makes the next answers of a path go wrong; `fault` is the JSON that the
 * sandbox takes at POST /_sandbox/faults. */
void sandbox_fault(const char *fault);

/* Forgets the received requests and the faults still to come. */
void sandbox_reset(void);

/* What was received since, as JSON: a list of {"method","path","headers",...},
 * oldest first, without the sandbox's own /_sandbox paths. */
const char *sandbox_requests(void);
int sandbox_request_count(void);

/* Signs a person of foo-corp.com in and gives the code, or "" and a failed test. */
const char *sandbox_code(const workos_client *client);

/* Sends what request_build made, as a foreign HTTP stack would, and parses. */
result send_by_hand(const workos_client *client, const char *operation, const char *params);

#ifdef __cplusplus
}
#endif

#endif
