/* The server of echo_server.py: it says back what it was sent, in plain and in
 * TLS, and counts what no single caller sees. */
#ifndef ECHO_H
#define ECHO_H

#include "calls.h"

enum { ECHO_MEMBERS_ROOM = 400 };

/* The address of one of its two ports. */
const char *echo_url(bool tls);

/* The members of a configuration that reach it with `api_key`. It needs no
 * memory of the running test, for threads and for children of fork(). */
void echo_config(char *config, size_t room, bool tls, const char *api_key);

/* A client of it for the running test. */
workos_client *echo_client(bool tls);

/* Sends an event whose group is `group` without an idempotency key; true when
 * what comes back is the answer to this very event, under a key made for it. */
bool echo_is_own(const workos_client *client, const char *group);

/* What came in since the last summary, as JSON. */
const char *echo_summary(void);

/* A secret of the service's by its name in /_secrets: its letters, each changed
 * in its lowest bit. */
const char *echo_secret(const char *name);

/* How many fetches of keys wait for another one. */
int echo_waiting(void);

#endif
