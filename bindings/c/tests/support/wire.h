/* A server that misbehaves to the byte. It takes one connection after another
 * and does to each what its script says; after the last entry it repeats it. */
#ifndef WIRE_H
#define WIRE_H

#include "check.h"

/* An entry is the bytes to answer with, after which the connection is closed,
 * or one of these. Bytes need a length of their own only when they hold NUL,
 * which no test here has. */
extern const char WIRE_SILENCE[]; /* reads the request and never answers */
extern const char WIRE_CLOSE[];   /* reads the request and closes */
extern const char WIRE_RESET[];   /* reads the request and resets */
extern const char WIRE_BLURT[];   /* answers plain HTTP without having read anything */

typedef struct wire wire;

/* The server lives until the running test ends. */
wire *wire_start(const char *const *script, int entries);
const char *wire_url(const wire *server);
int wire_port(const wire *server);

/* How many requests have come in whole, and the text of one of them. */
int wire_requests(wire *server);
const char *wire_request(wire *server, int index);

/* Waits until `count` requests have come in. Gives false after ten seconds. */
bool wire_wait(wire *server, int count);

/* A loopback port where every connection is refused, for the running test. */
int refused_port(void);

/* An HTTP answer with its Content-Length: status line and JSON body. */
const char *http_answer_text(const char *status, const char *body);

#endif
