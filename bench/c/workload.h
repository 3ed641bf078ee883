/* What the contestants are asked to do, the same for each of them.
 *
 *   CONTESTANT WORKLOAD THREADS SECONDS     with BENCH_URL and, for https, BENCH_CA
 *
 * WORKLOAD is a name, with a size behind a colon where it has one:
 *   url[:N]     builds an authorization URL, with a `state` of N bytes
 *   profile     sso.profile
 *   event[:N]   audit_trail.create_event, with N entries of metadata
 *   first       sso.profile on a connection of its own, with a client of its own
 *   bytes:N     GET of a JSON answer of N bytes
 *   session     session.authenticate of one cookie, again and again
 *   new-session the same of cookies whose tokens were never seen
 *
 * The last two take their cookies from the file BENCH_COOKIES, one a line, and
 * BENCH_COOKIE_PASSWORD. */
#ifndef WORKLOAD_H
#define WORKLOAD_H

#include <stdbool.h>
#include <stddef.h>

typedef enum workload_kind {
    WORKLOAD_URL,
    WORKLOAD_PROFILE,
    WORKLOAD_EVENT,
    WORKLOAD_FIRST,
    WORKLOAD_BYTES,
    WORKLOAD_SESSION,
    WORKLOAD_NEW_SESSION
} workload_kind;

typedef struct workload {
    workload_kind kind;
    size_t size; /* what stands behind the colon, or NO_SIZE */
    int threads;
    double seconds;
    const char *url; /* of the server, without a slash at its end */
    const char *ca;  /* a PEM file, or NULL */
} workload;

#define NO_SIZE ((size_t)-1)

/* Ends the process with a word about its use when the arguments are wrong. */
workload workload_read(int argc, char **argv);

/* The server's host, and its port after the colon, as in "127.0.0.1:80". */
const char *workload_authority(const workload *work);

/* Ends the process: a contestant that fails has no figure. */
_Noreturn void give_up(const char *what);

#define API_KEY "sk_test_a2V5XzAxRE1DNzlWQ0JaME5ZMjA5OTczN1BTVkYx"
#define CLIENT_ID "client_01DMC79VCBZ0NY2099737PSVF1"
#define DOMAIN "foo-corp.com"
#define REDIRECT_URI "https://app.foo-corp.com/callback"
#define STATE "{\"next_page\":\"/docs\"}"
#define CODE "01DMEK0J53CVMC32CK5SE0KZ8Q"

/* The ten fields of an audit event; metadata is an object and stands apart. */
#define EVENT_FIELDS(FIELD)                          \
    FIELD("group", "Foo Corp")                       \
    FIELD("location", "203.0.113.7")                 \
    FIELD("action", "user.created")                  \
    FIELD("action_type", "C")                        \
    FIELD("actor_name", "Ada Lovelace")              \
    FIELD("actor_id", "user_12345")                  \
    FIELD("target_name", "Grace Hopper")             \
    FIELD("target_id", "user_67890")                 \
    FIELD("occurred_at", "2026-01-10T15:30:00-05:00")

/* Gives the metadata of an event as JSON, to be freed: {"source":"Email"}
 * without a size, else that many entries. */
char *workload_metadata(const workload *work);

/* Gives `size` bytes of text that has something to encode, to be freed. */
char *workload_state(size_t size);

#endif
