/*
 * libworkos: WorkOS single sign-on and audit events for any program that can
 * call C.
 *
 * THE SHAPE OF EVERY CALL. JSON goes in, JSON comes out, and the return value
 * is a status: 0 (WORKOS_OK) or the kind of failure.
 *
 *     workos_client *client = NULL;
 *     char *out = NULL;
 *     if (workos_client_new("{\"client_id\":\"client_...\"}", &client, &out) != WORKOS_OK) { ... }
 *     if (workos_sso_profile(client, "{\"code\":\"...\"}", &out) == WORKOS_OK) { ... }
 *     workos_string_free(out);
 *     workos_client_free(client);
 *
 * ENCODING. Every string is NUL-terminated UTF-8. A string argument is at most
 * 1 MiB (a body comes with its length instead); a longer one, bad UTF-8, or JSON
 * with the same member twice is WORKOS_INVALID_ARGUMENT. Numbers keep all their
 * digits.
 *
 * OWNERSHIP. What you pass in is borrowed for the call; no function keeps a
 * pointer. *out is set to NULL before anything can fail, and then to a string
 * that you own, on success (the data) AND on failure (the error object); free
 * it with workos_string_free, and only with that. out may be NULL: the result is
 * thrown away. Parameters of functions are borrowed unless they say otherwise.
 *
 * ERRORS. The error object is
 *     {"code":"rate_limited","status":6,"message":"...","operation":"...",
 *      "http_status":429,"request_id":"...","api_code":"...","errors":[...],
 *      "retryable":true,"retry_after_ms":1200,"performed":"no","attempts":3,
 *      "idempotency_key":"..."}
 * with code, status, message, operation, retryable and performed always, the
 * others where they apply. "performed" answers "may the service have done it?":
 * "no", "maybe" or "yes". "retryable" answers "may I try the same call again,
 * with this idempotency_key, without doing it twice?". No error holds your key,
 * a code, a verifier, a query string or the raw text of an answer, except in two
 * members that may hold secrets: "details", which a sign-in needs to continue,
 * and "body", which the option "error_body" asks for. A program without a JSON
 * parser reads any member with workos_json_get.
 *
 * THREADS. Every function may be called from any thread at any time, and one
 * client may be shared by any number of threads. A workos_client is a checked
 * handle: if it was freed already, or never was a client, the function returns
 * WORKOS_CLOSED and does not crash. Leak checkers do not see a client that you
 * forget to free.
 *
 * BLOCKING. Only calls that send block, for at most timeout_ms + 100 ms. All
 * others may run on an event loop. 128 KiB of stack suffice. pthread_cancel of a
 * thread that is inside a call takes effect after the call has returned.
 *
 * FORK. A client works in the parent and in the child, also when other threads
 * of the parent are inside this library at that moment: the child opens its own
 * connections and never touches its parent's. Call nothing in a child of vfork().
 *
 * SIGNALS. Call nothing from a signal handler. Interrupted system calls are
 * restarted, SIGPIPE is never raised, and a thread that the library starts (for
 * a name lookup, a queue, or new keys of tokens) blocks every signal.
 *
 * MANNERS. Nothing here prints, exits, aborts (out of memory and a stack
 * overflow excepted), or changes the environment, the locale, the working
 * directory or a signal's disposition.
 *
 * Generated from the library's source. Do not edit.
 */

#ifndef WORKOS_H
#define WORKOS_H

#include <stddef.h>
#include <stdint.h>

/** The version of this header. workos_version() is the library's. */
#define WORKOS_VERSION "1.0.0"
#define WORKOS_VERSION_MAJOR 1
#define WORKOS_VERSION_MINOR 0
#define WORKOS_VERSION_PATCH 0

/**
 * Success.
 */
#define WORKOS_OK 0

/**
 * NULL, bad UTF-8, bad JSON, a missing, unknown or out-of-range member. Nothing was sent.
 */
#define WORKOS_INVALID_ARGUMENT 1

/**
 * No API key or client id where one is needed. Nothing was sent.
 */
#define WORKOS_NOT_CONFIGURED 2

/**
 * HTTP 401 or 403: the key is wrong, or may not do this.
 */
#define WORKOS_UNAUTHORIZED 3

/**
 * HTTP 404; from workos_json_get, nothing at that pointer.
 */
#define WORKOS_NOT_FOUND 4

/**
 * HTTP 409, and an idempotency key that was used before with another payload.
 */
#define WORKOS_CONFLICT 5

/**
 * HTTP 429: too many requests. The error's "retry_after_ms" tells how long to wait.
 */
#define WORKOS_RATE_LIMITED 6

/**
 * Any other HTTP 4xx, and a 2xx response whose body reports that the action failed.
 */
#define WORKOS_REJECTED 7

/**
 * HTTP 5xx: the service failed.
 */
#define WORKOS_SERVER 8

/**
 * Name lookup, connect, proxy, reset, closed early, an answer cut short.
 */
#define WORKOS_NETWORK 9

/**
 * TLS handshake or certificate. Never tried again by itself.
 */
#define WORKOS_TLS 10

/**
 * A deadline passed: the call's, or that of connecting.
 */
#define WORKOS_TIMEOUT 11

/**
 * workos_cancel or an interrupt function ended the call.
 */
#define WORKOS_CANCELED 12

/**
 * An answer that is not what the API promises: not JSON, a missing member, too large, a redirect.
 */
#define WORKOS_DECODE 13

/**
 * A queue has no room for another call, or there is no thread or descriptor for it. Nothing was taken.
 */
#define WORKOS_QUEUE_FULL 14

/**
 * Reserved; no function gives it yet.
 */
#define WORKOS_STORAGE 15

/**
 * This is a child of fork(), and the queue or the call belongs to its parent.
 */
#define WORKOS_WRONG_PROCESS 16

/**
 * The client is not, or no longer, open: freed, or never made.
 */
#define WORKOS_CLOSED 17

/**
 * There is no such operation, or it has no request to build.
 */
#define WORKOS_UNSUPPORTED 18

/**
 * A bug in this library: a caught panic. The client stays usable.
 */
#define WORKOS_INTERNAL 99

/**
 * A client: a configuration, an API key and the connections to one service.
 * It is a checked handle: never look into it, only pass it on.
 */
typedef struct workos_client workos_client;

/**
 * A queue: calls that complete later, driven by one thread of this library,
 * whatever their number. It is a checked handle, as a client is: using one that
 * was freed or never made gives WORKOS_CLOSED.
 *
 * In a child of fork() a queue of the parent is dead: every function gives
 * WORKOS_WRONG_PROCESS before it looks at anything else, and the parent's calls
 * go on untouched. Free it there too, and make another one.
 */
typedef struct workos_queue workos_queue;

/**
 * The result of a call: `WORKOS_OK` (0) or one of the other `WORKOS_*` codes.
 * An open set: later versions may add codes, so have a default case.
 */
typedef int32_t workos_status;

/**
 * Called once for each attempt; see workos_client_set_observer.
 *
 * @param record_json  valid only during the call: copy what you keep.
 * @param user_data    as it was given to workos_client_set_observer.
 */
typedef void (*workos_observer)(const char *record_json, void *user_data);

/**
 * Frees an observer's user_data, or whatever else it is there for.
 */
typedef void (*workos_finalizer)(void *user_data);

/**
 * Says whether a waiting call is to end; see workos_client_set_interrupt.
 *
 * @param user_data  as it was given to workos_client_set_interrupt.
 * @return  0 to go on waiting, anything else to end the call.
 */
typedef int (*workos_interrupt_fn)(void *user_data);

#ifdef __cplusplus
extern "C" {
#endif /* __cplusplus */

/**
 * Makes a client. Make one for each API key and keep it: it holds the
 * connections, and any number of threads may use it at once.
 *
 * @param config_json  borrowed; NULL means "{}". A JSON object; a member that is
 *                     not listed here is refused:
 *   - "api_key"       the secret key, at most 512 visible ASCII characters.
 *                     Absent: WORKOS_API_KEY.
 *   - "client_id"     the client id ("project_id" is its older name).
 *                     Absent: WORKOS_CLIENT_ID.
 *   - "base_url"      "https://host[:port][/prefix]". Absent: WORKOS_BASE_URL,
 *                     then WORKOS_API_HOSTNAME (a host alone), then
 *                     "https://api.workos.com". Plain http is for loopback hosts.
 *   - "timeout_ms"    the whole call, every attempt and every wait: 1 to 600000,
 *                     default 30000.
 *   - "connect_timeout_ms"  one connection, TCP and TLS: 1 to 600000, default 5000.
 *   - "max_retries"   further attempts after the first: 0 to 10, default 2. A client
 *                     whose calls keep failing makes fewer: it starts with 500
 *                     tokens, a retry costs 5 (10 after a timeout), and a success
 *                     returns 1. Without enough tokens there is no retry.
 *   - "trust"         "bundled" (default: Mozilla's roots, as old as the library),
 *                     "system", {"pem":"..."} or {"pem_file":"..."}.
 *   - "proxy"         "http://[user:password@]host:port", or null for none.
 *                     Absent, for https: HTTPS_PROXY, ALL_PROXY, NO_PROXY in
 *                     either case; never HTTP_PROXY.
 *   - "max_response_bytes"  1024 to 67108864, default 8388608.
 *   - "allow_http"    true allows plain http to any host. Default false.
 *   - "app_info"      {"name","version"}, appended to the User-Agent.
 *   - "cookie_password"  what sessions are sealed with: a string of 32 bytes or
 *                     more, or a list of 1 to 8 such strings. Each of them can open
 *                     a session; the first that fits the format seals it. Absent:
 *                     WORKOS_COOKIE_PASSWORD.
 * @param client  not NULL. The new client, owned by you; NULL on failure.
 * @param error   nullable. NULL on success; on failure the error object, owned
 *                by you.
 * @return  WORKOS_OK, or WORKOS_INVALID_ARGUMENT, whose message names the member.
 *
 * Never blocks and opens no connection. The environment is read here, once; an
 * empty variable counts as absent. In a program that runs with more rights than
 * whoever started it (set-user-id, AT_SECURE) it is not read, SSL_CERT_FILE and
 * SSL_CERT_DIR of trust "system" included. A trust file is read here, too.
 */
workos_status workos_client_new(const char *config_json, workos_client **client, char **error);

/**
 * Frees a client. Returns at once. A call that is still running on it ends
 * with WORKOS_CLOSED: at once while it is on the wire or waiting to try again,
 * within connect_timeout_ms while it connects, by its deadline while it looks
 * up a name. A whole answer that was already received is still returned.
 *
 * @param client  owned; NULL is fine, and so is one that was freed already or
 *                never made: nothing happens.
 *
 * Never blocks. In a child of fork() it leaves the parent's connections alone.
 */
void workos_client_free(workos_client *client);

/**
 * Replaces the API key, for example when it is rotated. Requests built from
 * now on carry the new key; one that is under way keeps the key that it has.
 * Each request carries the old key or the new one, whole.
 *
 * @param client   borrowed, not NULL.
 * @param api_key  borrowed, not NULL: 1 to 512 visible ASCII characters.
 * @param error    nullable. NULL on success; on failure the error object, owned
 *                 by you. It never repeats the key.
 * @return  WORKOS_OK, WORKOS_INVALID_ARGUMENT or WORKOS_CLOSED.
 *
 * Never blocks. The old key is overwritten in memory.
 */
workos_status workos_client_set_api_key(const workos_client *client,
                                        const char *api_key,
                                        char **error);

/**
 * Registers a function that is called once for every attempt this client makes,
 * for logs, metrics and traces. It replaces an earlier one.
 *
 * The record is an object, for example
 *     {"operation":"audit_logs.create_event","method":"POST","path":"/audit_logs/events",
 *      "attempt":1,"http_status":200,"request_id":"req_01...","duration_ms":41.250,
 *      "outcome":"ok"}
 * "attempt" counts from 1; "http_status" and "request_id" are null where none came;
 * "duration_ms" is this attempt's own, connecting included; "outcome" is "ok" or
 * the name of the attempt's status ("timeout", "rate_limited", ...), also where
 * another attempt follows. "path" is the operation's, with {name} where a parameter
 * goes ("/" for the operation "request"). A submitted call has "call" besides, the
 * id that workos_submit gave. No key, code, token, query or body is in it.
 *
 * The observer is called once for each attempt, on the thread that makes the call,
 * before the call returns, with no lock held: it may call any function of this
 * library, on any client, this one included. What time it takes counts against
 * the call's deadline. Several threads may be in it at once. It must return: no
 * longjmp, no C++ exception (those end the program). If it calls fork(), the call
 * goes on in the parent; in the child it ends with WORKOS_WRONG_PROCESS.
 *
 * @param client     borrowed, not NULL.
 * @param observer   nullable: NULL removes the observer.
 * @param user_data  nullable: handed to the observer and the finalizer, else untouched.
 * @param finalizer  nullable: called exactly once with user_data, when the observer
 *                   will not be called again. That is after the observer was
 *                   replaced or its client freed, and the last call has left it; the
 *                   finalizer may run on any thread. If this function fails, or
 *                   observer is NULL, it runs before this function returns. After
 *                   fork() each process has its own user_data, and calls its own
 *                   finalizer.
 * @return  WORKOS_OK, WORKOS_INVALID_ARGUMENT (client is NULL) or WORKOS_CLOSED.
 *
 * Never blocks.
 */
workos_status workos_client_set_observer(const workos_client *client,
                                         workos_observer observer,
                                         void *user_data,
                                         workos_finalizer finalizer);

/**
 * Registers a function that is asked while a call of this client waits, whether
 * the call is to end. It is for hosts that handle signals themselves, such as
 * interpreters: their handlers can run in it. It takes the place of an earlier one.
 *
 * The function is asked on the thread that makes the call, with no lock held: after
 * each signal that interrupts the wait, and every 250 ms. If it returns a value other
 * than 0, the call ends with WORKOS_CANCELED, and "performed" says whether the
 * service may have done it. It may call any function of this library. What time it
 * takes counts against the call's deadline. Several threads may be in it at once. It
 * must return: no longjmp, no C++ exception (those end the program). If it calls
 * fork(), the call ends in the child with WORKOS_WRONG_PROCESS.
 *
 * When this function returns, no thread is in the earlier function any more, so its
 * user_data may be freed. There is one exception: if this function is called inside
 * an interrupt function, that one is still running.
 *
 * @param client     borrowed, not NULL.
 * @param interrupt  nullable: NULL removes the function.
 * @param user_data  nullable: handed to the function, else untouched. There is no
 *                   finalizer: before you free it, remove the function.
 * @param error      nullable. NULL on success; on failure the error object, owned by
 *                   you.
 * @return  WORKOS_OK, WORKOS_INVALID_ARGUMENT (client is NULL) or WORKOS_CLOSED.
 *
 * Waits only for an earlier function that another thread is in.
 */
workos_status workos_client_set_interrupt(const workos_client *client,
                                          workos_interrupt_fn interrupt,
                                          void *user_data,
                                          char **error);

/**
 * Carries out any operation by its name: "sso.profile",
 * "audit_trail.create_event", ... workos_operations lists them all.
 *
 * @param client       borrowed, not NULL.
 * @param operation    borrowed, not NULL: the operation's name.
 * @param params_json  borrowed; NULL means "{}". A JSON object with the
 *                     operation's parameters; a member that it does not know is
 *                     refused. Every operation also takes "options", for this
 *                     call alone: {"timeout_ms","max_retries","headers":{...},
 *                     "validate":true,"response":false,"error_body":false}.
 *                     "validate":false leaves the check of an audit event to the
 *                     service; "response":true wraps the data of a success as
 *                     {"http_status","request_id","data"}; "error_body":true adds
 *                     the service's own JSON to an error as "body", which may hold
 *                     secrets: never log it. A member that is null counts as absent.
 * @param out          nullable. On success the service's JSON answer as it came
 *                     ("{}" where it has no body), or what an operation that sends
 *                     nothing makes, such as {"url":...}. On failure the error
 *                     object. Owned by you.
 * @return  WORKOS_OK or any other status. Arguments are checked first, then
 *          whether a key is configured; nothing was sent for
 *          WORKOS_INVALID_ARGUMENT, WORKOS_NOT_CONFIGURED and WORKOS_UNSUPPORTED.
 *
 * If the operation sends a request, it blocks for at most timeout_ms + 100 ms. An
 * operation that sends nothing, such as one that builds a URL, never blocks.
 */
workos_status workos_call(const workos_client *client,
                          const char *operation,
                          const char *params_json,
                          char **out);

/**
 * Builds the URL to which you send a person who wants to sign in; the same as
 * workos_call with "sso.authorization_url".
 *
 * @param client       borrowed, not NULL.
 * @param params_json  borrowed. "redirect_uri"; exactly one of "domain",
 *                     "connection", "organization" and "provider"; "client_id"
 *                     (or "project_id") unless the client has it; and, if
 *                     wanted, "state" (a string or an object), "domain_hint",
 *                     "login_hint", "nonce", "prompt", "provider_scopes" (a list),
 *                     "provider_query_params" (an object), "code_challenge",
 *                     "code_challenge_method".
 * @param out          nullable. On success {"url":"https://..."}; on failure the
 *                     error object. Owned by you.
 * @return  WORKOS_OK, WORKOS_INVALID_ARGUMENT, WORKOS_NOT_CONFIGURED (no client
 *          id) or WORKOS_CLOSED.
 *
 * Never blocks; nothing is sent.
 */
workos_status workos_sso_authorization_url(const workos_client *client,
                                           const char *params_json,
                                           char **out);

/**
 * Exchanges the code that came back to redirect_uri for the person's profile;
 * the same as workos_call with "sso.profile".
 *
 * @param client       borrowed, not NULL.
 * @param params_json  borrowed. "code"; "client_id" (or "project_id") unless the
 *                     client has it; "code_verifier" if the URL had a
 *                     code_challenge.
 * @param out          nullable. On success {"profile":{...},"access_token":...};
 *                     on failure the error object. Owned by you.
 * @return  WORKOS_OK or any other status. A code that was used or has expired is
 *          WORKOS_REJECTED.
 *
 * Blocks for at most timeout_ms + 100 ms. A code works once, so this is never
 * sent again once it may have arrived.
 */
workos_status workos_sso_profile(const workos_client *client, const char *params_json, char **out);

/**
 * Records an Audit Trail event; the same as workos_call with
 * "audit_trail.create_event".
 *
 * @param client       borrowed, not NULL.
 * @param params_json  borrowed. "event", an object with the strings "group",
 *                     "location", "action", "action_type" (C, R, U or D),
 *                     "actor_name", "actor_id", "target_name", "target_id",
 *                     "occurred_at" (RFC 3339 with a zone) and, if wanted,
 *                     "metadata" (at most 50 keys of at most 40 characters;
 *                     strings of at most 500 characters, numbers, booleans);
 *                     "idempotency_key", or a fresh one is made.
 * @param out          nullable. On success {"success":true}; on failure the error
 *                     object, whose "errors" lists every fault of the event.
 *                     Owned by you.
 * @return  WORKOS_OK or any other status. A key that was used with another event
 *          is WORKOS_CONFLICT.
 *
 * Blocks for at most timeout_ms + 100 ms. Every attempt carries the same key, so
 * trying again records the event once.
 */
workos_status workos_audit_trail_create_event(const workos_client *client,
                                              const char *params_json,
                                              char **out);

/**
 * Records an Audit Logs event of an organization; the same as workos_call with
 * "audit_logs.create_event".
 *
 * @param client       borrowed, not NULL.
 * @param params_json  borrowed. "organization_id"; "event", an object with
 *                     "action", "occurred_at" (RFC 3339 with a zone), "actor"
 *                     {"id","type"}, "targets" [{"id","type"}], "context"
 *                     {"location"} and, if wanted, "version" (an integer),
 *                     "metadata", "name" and "metadata" of actor and targets,
 *                     "user_agent" of context; "idempotency_key", or a fresh one
 *                     is made.
 * @param out          nullable. On success {"success":true}; on failure the error
 *                     object, whose "errors" lists every fault of the event.
 *                     Owned by you.
 * @return  WORKOS_OK or any other status.
 *
 * Blocks for at most timeout_ms + 100 ms. Every attempt carries the same key, so
 * trying again records the event once.
 */
workos_status workos_audit_logs_create_event(const workos_client *client,
                                             const char *params_json,
                                             char **out);

/**
 * The first half of an operation, for programs that have their own HTTP stack:
 * the request as workos_call would send it. Send it, and give the answer to
 * workos_response_parse. Deadline and retries are then yours: send it again only
 * where the error says that it is "retryable".
 *
 * IT CONTAINS THE API KEY (in the Authorization header, or as client_secret in
 * the body of "sso.profile" and "sso.finish_login"): never log it, and free it soon.
 *
 * @param client       borrowed, not NULL.
 * @param operation    borrowed, not NULL: the operation's name.
 * @param params_json  borrowed; NULL means "{}". As for workos_call.
 * @param out          nullable. On success {"method","url","headers":{name:value},
 *                     "body":string or null}; the body is exactly what is to be
 *                     sent. The headers are spelled User-Agent, Accept,
 *                     Content-Type (with a body), Authorization (except for
 *                     "sso.profile"), Idempotency-Key (where there is one), and
 *                     those of options.headers as you spell them. On failure the
 *                     error object. Owned by you.
 * @return  WORKOS_OK, WORKOS_INVALID_ARGUMENT, WORKOS_NOT_CONFIGURED,
 *          WORKOS_CLOSED, or WORKOS_UNSUPPORTED for an operation that sends
 *          nothing, or that is more than a request ("sso.logout_url").
 *
 * Never blocks; nothing is sent.
 */
workos_status workos_request_build(const workos_client *client,
                                   const char *operation,
                                   const char *params_json,
                                   char **out);

/**
 * The second half of an operation: what workos_call would make of an answer.
 *
 * @param client        borrowed, not NULL.
 * @param operation     borrowed, not NULL: the operation's name.
 * @param params_json   borrowed; NULL means "{}". The same as for
 *                      workos_request_build.
 * @param http_status   the answer's status, 100 to 999.
 * @param headers_json  borrowed; NULL means "{}". The answer's headers: an object,
 *                      names in any case, values strings or lists of strings.
 * @param body          borrowed: body_len bytes of any kind; NULL if body_len
 *                      is 0.
 * @param body_len      at most max_response_bytes; a longer body is WORKOS_DECODE.
 * @param out           nullable. On success the data, on failure the error object,
 *                      both as from workos_call. Owned by you.
 * @return  WORKOS_OK or any other status.
 *
 * Never blocks.
 */
workos_status workos_response_parse(const workos_client *client,
                                    const char *operation,
                                    const char *params_json,
                                    int32_t http_status,
                                    const char *headers_json,
                                    const void *body,
                                    size_t body_len,
                                    char **out);

/**
 * Verifies that a webhook came from the service and was signed recently, and returns
 * its event; the same as workos_call with "webhooks.verify", for a body that may
 * hold any bytes.
 *
 * @param client       borrowed, not NULL.
 * @param params_json  borrowed. "header" (the WorkOS-Signature header as it came),
 *                     "secret" (the webhook's signing secret) and, if wanted,
 *                     "tolerance_seconds" (1 to 86400, default 180): how far from
 *                     now it may have been signed, before or after. No "payload".
 * @param payload      borrowed: the body as it was received, payload_len bytes of
 *                     any kind; NULL if payload_len is 0.
 * @param payload_len  at most max_response_bytes.
 * @param out          nullable. On success the event: the JSON of the body as it
 *                     came. On failure the error object, which repeats nothing of
 *                     what was given. Owned by you.
 * @return  WORKOS_OK; WORKOS_REJECTED with "api_code" "signature_mismatch" or
 *          "timestamp_outside_tolerance"; WORKOS_INVALID_ARGUMENT for a malformed
 *          header, or a body that is signed but is not JSON; WORKOS_CLOSED.
 *
 * Never blocks; nothing is sent. Signatures are compared in constant time.
 */
workos_status workos_webhooks_verify(const workos_client *client,
                                     const char *params_json,
                                     const void *payload,
                                     size_t payload_len,
                                     char **out);

/**
 * Verifies that an action's request came from the service and was signed recently,
 * and returns its context; the same as workos_call with "actions.verify", for a
 * body that may hold any bytes.
 *
 * @param client       borrowed, not NULL.
 * @param params_json  borrowed. "header" (the WorkOS-Signature header as it came),
 *                     "secret" (the action's signing secret) and, if wanted,
 *                     "tolerance_seconds" (1 to 86400, default 30): how far from
 *                     now it may have been signed, before or after. No "payload".
 * @param payload      borrowed: the body as it was received, payload_len bytes of
 *                     any kind; NULL if payload_len is 0.
 * @param payload_len  at most max_response_bytes.
 * @param out          nullable. On success the action's context: the JSON of the
 *                     body as it came. On failure the error object, which repeats
 *                     nothing of what was given. Owned by you.
 * @return  as workos_webhooks_verify.
 *
 * Never blocks; nothing is sent. Signatures are compared in constant time.
 */
workos_status workos_actions_verify(const workos_client *client,
                                    const char *params_json,
                                    const void *payload,
                                    size_t payload_len,
                                    char **out);

/**
 * Makes a queue. It may carry calls of any number of clients.
 *
 * @param config_json  borrowed; NULL means "{}". A JSON object with any of
 *   - "max_in_flight"    1 to 65536, default 1024: how many calls may be out. A
 *                        call counts until its completion was taken.
 *   - "max_connections"  1 to 1024, default 64: how many calls of one client are
 *                        on the wire at once. Further ones wait for a connection,
 *                        which counts against their timeout_ms.
 * @param queue  not NULL. The new queue, owned by you; NULL on failure.
 * @param error  nullable. NULL on success; on failure the error object, owned by
 *               you.
 * @return  WORKOS_OK, WORKOS_INVALID_ARGUMENT, or WORKOS_QUEUE_FULL where the
 *          process has no descriptor left.
 *
 * Never blocks. The queue's thread is started by the first workos_submit; it
 * blocks every signal.
 */
workos_status workos_queue_new(const char *config_json, workos_queue **queue, char **error);

/**
 * Takes no more calls, and completes those that are out with WORKOS_CLOSED. Their
 * completions, and those that wait already, can still be taken; after the last
 * one workos_queue_next gives WORKOS_CLOSED.
 *
 * @param queue  borrowed; nothing happens for NULL or one that is not open.
 *
 * Never blocks.
 */
void workos_queue_close(workos_queue *queue);

/**
 * Frees a queue. Calls that are out, and completions that were not taken, are
 * dropped silently: where user_data owns something, close the queue and
 * take what is left before.
 *
 * @param queue  owned; NULL is fine, and so is one that was freed already or
 *               never made: nothing happens.
 *
 * Takes at most 100 ms, does not wait for an observer that is running, and may be
 * called inside one. Take its descriptor out of your event loop before: it is
 * closed here. A thread that waits in workos_queue_next comes back with
 * WORKOS_CLOSED.
 */
void workos_queue_free(workos_queue *queue);

/**
 * A descriptor for poll, epoll, libuv, asyncio and the like: readable as long as a
 * completion waits to be taken. It is the reading end of a pipe, close-on-exec.
 *
 * The queue owns it: never close it. You may read from it, as some event loops do;
 * what is read means nothing. After each wake-up take completions by
 * workos_queue_next with a timeout of 0 until it gives WORKOS_TIMEOUT; that serves
 * loops that report levels as well as those that report changes.
 *
 * @param queue  borrowed.
 * @return  the descriptor, or -1 where the queue is NULL, not open, or was made
 *          before a fork().
 *
 * Never blocks.
 */
intptr_t workos_queue_fd(const workos_queue *queue);

/**
 * Begins a call that completes later, with what workos_call would have given.
 * Every call that was accepted completes exactly once; workos_queue_next returns
 * its completion.
 *
 * @param client       borrowed, not NULL. Freeing it completes the call with
 *                     WORKOS_CLOSED.
 * @param queue        borrowed, not NULL.
 * @param operation    borrowed, not NULL: as for workos_call.
 * @param params_json  borrowed; NULL means "{}". As for workos_call; copied.
 * @param user_data    nullable: handed out with the completion, else untouched.
 * @param id           nullable. The number of the call, for workos_cancel: never 0,
 *                     and never used twice by this queue. The call may complete
 *                     before this function returns. Untouched on failure.
 * @param error        nullable. NULL on success; on failure the error object, owned
 *                     by you.
 * @return  WORKOS_OK if the call was accepted. Otherwise it was not, and nothing was
 *          sent: WORKOS_WRONG_PROCESS, WORKOS_INVALID_ARGUMENT, WORKOS_CLOSED (the
 *          client or the queue), WORKOS_UNSUPPORTED, WORKOS_NOT_CONFIGURED, or
 *          WORKOS_QUEUE_FULL (max_in_flight is reached, or no thread or descriptor
 *          is available). All other errors come with the completion.
 *
 * Never blocks. The deadline of the call, timeout_ms, starts now. The
 * request carries the key that the client has now. The client's observer is
 * called on the queue's thread.
 */
workos_status workos_submit(const workos_client *client,
                            workos_queue *queue,
                            const char *operation,
                            const char *params_json,
                            void *user_data,
                            uint64_t *id,
                            char **error);

/**
 * Takes one completion, or a record of workos_queue_tell. Any thread may call this,
 * and several may wait at once.
 *
 * @param queue       borrowed, not NULL.
 * @param timeout_ms  how long to wait for one, in milliseconds: 0 does not wait, and a
 *                    negative number waits as long as calls are running. A thread
 *                    that serves calls of other threads waits with INT32_MAX.
 * @param id          nullable. The number that workos_submit gave; 0 for a record.
 * @param user_data   nullable. As it was given to workos_submit.
 * @param status      nullable. The call's own status: WORKOS_OK or any other.
 * @param out         nullable. The call's data or its error object, as from
 *                    workos_call. Owned by you. NULL unless a completion was taken.
 * @return  WORKOS_OK if one was taken, whether its call succeeded or failed.
 *          Otherwise *out is NULL and the others are untouched: WORKOS_TIMEOUT if
 *          none came in time; WORKOS_CLOSED if none will come, because the queue was
 *          closed and has handed out all, or was freed; WORKOS_INVALID_ARGUMENT (queue is
 *          NULL); WORKOS_WRONG_PROCESS.
 *
 * Blocks for at most timeout_ms.
 */
workos_status workos_queue_next(workos_queue *queue,
                                int32_t timeout_ms,
                                uint64_t *id,
                                void **user_data,
                                workos_status *status,
                                char **out);

/**
 * An observer that puts each record into a queue, for a host whose functions must
 * not run on a foreign thread, such as an event loop's:
 *     workos_client_set_observer(client, workos_queue_tell, queue, NULL)
 *
 * workos_queue_next hands the record out among the completions: with the id 0,
 * WORKOS_OK, NULL as user_data, and the record as *out. It comes before the
 * completion of its call. If the call was submitted to the same queue, the record's
 * "call" is its id. At most max_in_flight records may wait, in addition to the
 * calls; further records are dropped.
 *
 * @param record_json  borrowed: the record of an attempt.
 * @param queue        borrowed: a workos_queue. Nothing happens for NULL, one that
 *                     is not open, or one that was made before a fork().
 *
 * Never blocks.
 */
void workos_queue_tell(const char *record_json, void *queue);

/**
 * Ends a call. It completes with WORKOS_CANCELED, and "performed" of its error
 * object says whether the service may have done it; user_data stays in use until
 * that completion is taken.
 *
 * @param queue  borrowed, not NULL.
 * @param id     the number that workos_submit gave.
 * @return  WORKOS_OK; WORKOS_NOT_FOUND for a number that is not known or whose call
 *          has completed already; WORKOS_INVALID_ARGUMENT (queue is NULL),
 *          WORKOS_CLOSED, WORKOS_WRONG_PROCESS.
 *
 * Never blocks.
 */
workos_status workos_cancel(workos_queue *queue, uint64_t id);

/**
 * Picks one value out of a JSON text, for programs without a JSON parser.
 *
 * @param json     borrowed, not NULL: JSON, such as a string that this library
 *                 handed out. It may be longer than other arguments: any
 *                 answer that this library can give is taken.
 * @param pointer  borrowed, not NULL: an RFC 6901 pointer such as
 *                 "/profile/email" or "/targets/0/id"; "" is the whole text.
 *                 "~1" stands for "/" and "~0" for "~" in a name. At most 128 steps.
 * @param out      nullable. On success a string without its quotes and with its
 *                 escapes undone; anything else as compact JSON ("true", "42",
 *                 "null", "{...}"). On failure the error object. Owned by you.
 * @return  WORKOS_OK; WORKOS_NOT_FOUND where the pointer finds nothing;
 *          WORKOS_INVALID_ARGUMENT for NULL, bad UTF-8, a text that is not JSON
 *          or a malformed pointer; WORKOS_DECODE for a string that holds U+0000
 *          or half of a surrogate pair, which no C string can show.
 *
 * Never blocks. Of members with the same name the last one counts.
 */
workos_status workos_json_get(const char *json, const char *pointer, char **out);

/**
 * Returns the JSON type of one value. It distinguishes null, true or 42 from a
 * string that has the same letters.
 *
 * @param json     borrowed, not NULL: as for workos_json_get.
 * @param pointer  borrowed, not NULL: as for workos_json_get.
 * @param out      nullable. On success "null", "boolean", "number", "string",
 *                 "array", "object", or "absent" where the pointer finds nothing.
 *                 On failure the error object. Owned by you.
 * @return  WORKOS_OK; WORKOS_INVALID_ARGUMENT for NULL, bad UTF-8, a text that
 *          is not JSON or a malformed pointer.
 *
 * Never blocks. Of members with the same name the last one counts.
 */
workos_status workos_json_kind(const char *json, const char *pointer, char **out);

/**
 * Counts the items of an array, or the members of an object.
 *
 * @param json     borrowed, not NULL: as for workos_json_get.
 * @param pointer  borrowed, not NULL: as for workos_json_get.
 * @param length   nullable: set to the number; to 0 on failure.
 * @return  WORKOS_OK; WORKOS_INVALID_ARGUMENT where the pointer finds anything
 *          else or nothing, and for NULL, bad UTF-8, a text that is not JSON or
 *          a malformed pointer.
 *
 * Never blocks.
 */
workos_status workos_json_length(const char *json, const char *pointer, uint64_t *length);

/**
 * Writes a text as a JSON string, with its quotes. Quote every text from outside
 * this way before you put it into JSON: unquoted, it could add members.
 *
 * @param text  borrowed, not NULL: any UTF-8.
 * @param out   nullable. On success the JSON string; on failure the error
 *              object. Owned by you.
 * @return  WORKOS_OK; WORKOS_INVALID_ARGUMENT for NULL and bad UTF-8.
 *
 * Never blocks.
 */
workos_status workos_json_quote(const char *text, char **out);

/**
 * Copies a JSON text with one value set, added or removed. Everything else stays
 * as it was written.
 *
 * @param json        borrowed: JSON; NULL means "{}". It may be as long as for
 *                    workos_json_get.
 * @param pointer     borrowed, not NULL: as for workos_json_get. Objects that are
 *                    missing on the way are made; "-" appends to an array;
 *                    "" replaces the whole text.
 * @param value_json  borrowed: the value as JSON, such as workos_json_quote gives
 *                    for a text. NULL removes the member, or the item.
 * @param out         nullable. On success the copy; on failure the error object.
 *                    Owned by you.
 * @return  WORKOS_OK, also if there was nothing to remove;
 *          WORKOS_INVALID_ARGUMENT for an index past the end of an array, for a
 *          pointer that leads through a value that is neither array nor object, and
 *          for a NULL pointer, bad UTF-8, a text that is not JSON or a malformed
 *          pointer.
 *
 * Never blocks. json and *out are two strings: if you own json, free it as well.
 */
workos_status workos_json_set(const char *json,
                              const char *pointer,
                              const char *value_json,
                              char **out);

/**
 * Describes every operation that workos_call knows.
 *
 * @param out  nullable. {"operations":[{"name","method","path","summary",
 *             "credential","repeat","sends","returns","params"}]}, each with
 *             "details" if its errors have any. Owned by you.
 *             "method" and "path" are null if no request to the service belongs to
 *             the operation; "sends" is true if it sends one.
 *             "credential" is what proves who is calling: "none", "api_key" (the
 *             Authorization header), "access_token" (the same header with a
 *             person's own token) or "client_secret" (in the body).
 *             "repeat" says whether a request may be sent again after it may
 *             have arrived: "safe", "keyed" (it always carries an
 *             Idempotency-Key), "if_keyed" (if given an idempotency key) or
 *             "never".
 *             "returns" is {"kind","type","list"}: the kind is "none", "object",
 *             "array" or "any"; the type is that of the answer, or of its items
 *             if "list" is true (a page) or the kind is "array".
 *             "params" is [{"name","type","in","required","summary"}], each with
 *             those of "enum", "format", "minimum", "maximum", "min_length",
 *             "max_length", "min_items", "max_items", "max_members", "items",
 *             "values", "values_nullable", "members", "nullable", "secret",
 *             "deprecated" and "default" that apply. "members" has the same
 *             form, without "in" and "summary".
 * @return  WORKOS_OK.
 *
 * Never blocks.
 */
workos_status workos_operations(char **out);

/**
 * The name of a status code: "ok", "invalid_argument", ...; "unknown" for a
 * number that this version does not know. It is also the "code" of the error
 * object.
 *
 * @param status  any number.
 * @return  a static string, never NULL. Do not free it.
 *
 * Never blocks.
 */
const char *workos_status_name(workos_status status);

/**
 * The version of the library that is running, "x.y.z". Compare it with
 * WORKOS_VERSION, the version of the header that you compiled against.
 *
 * @return  a static string, never NULL. Do not free it.
 *
 * Never blocks.
 */
const char *workos_version(void);

/**
 * Overwrites and frees a string that a function of this library handed out.
 * No other function frees such a string: never pass one to free().
 *
 * @param string  owned, from this library, not freed yet; NULL is fine.
 *                Freeing a string twice is undefined behaviour, as with free().
 *
 * Never blocks.
 */
void workos_string_free(char *string);

#ifdef __cplusplus
}  /* extern "C" */
#endif  /* __cplusplus */

#endif  /* WORKOS_H */
