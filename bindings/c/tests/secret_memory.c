/* What is left of keys, codes, verifiers, tokens and other secrets in the memory
 * of the process, once what the library handed out was freed: no 16 letters of them. */
#define _XOPEN_SOURCE 700

#include "echo.h"
#include "memory.h"

#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { KEY = 48, FERNET_KEY = 42, LONG_CODE = 5000, ROOM = 64 * 1024 };

/* The secrets of the running test: their letters are made anew for each. */
static int first_secret;

static int secret(int number)
{
    return first_secret + number;
}

/* A text that holds secrets, and is overwritten when it was used. */
static char scratch[ROOM];
static size_t used;

static void begin_text(void)
{
    overwrite(scratch, used + 1);
    used = 0;
}

static void add(const char *text)
{
    size_t length = strlen(text);
    if (used + length >= ROOM)
        abort();
    memcpy(scratch + used, text, length + 1);
    used += length;
}

static void add_secret(int number, int length)
{
    if (used + (size_t)length >= ROOM)
        abort();
    secret_write(secret(number), length, scratch + used);
    used += (size_t)length;
}

/* The same with every letter as a JSON escape. */
static void add_escaped(int number, int length)
{
    char letters[KEY + 1], escape[8];
    secret_write(secret(number), length, letters);
    for (int i = 0; i < length; i++) {
        snprintf(escape, sizeof escape, "\\u%04x", (unsigned)letters[i]);
        add(escape);
    }
    overwrite(letters, sizeof letters);
}

static void add_service(bool tls)
{
    const char *pem_file = getenv("ECHO_PEM_FILE");
    add(text("\"base_url\":\"%s\",\"client_id\":\"c\",\"proxy\":null,\"max_retries\":0,\"trust\":{\"pem_file\":\"%s\"}",
             echo_url(tls), pem_file != NULL ? pem_file : ""));
}

static workos_client *client_of_text(workos_status expected)
{
    workos_client *client = NULL;
    char *error = NULL;
    CHECK_INT(workos_client_new(scratch, &client, &error), expected);
    workos_string_free(error);
    begin_text();
    return client;
}

/* A client with key 0. */
static workos_client *client_with_key(bool tls)
{
    begin_text();
    add("{\"api_key\":\"");
    add_secret(0, KEY);
    add("\",");
    add_service(tls);
    add("}");
    return client_of_text(WORKOS_OK);
}

static void rotate_to(const workos_client *client, int number)
{
    char *error = NULL;
    begin_text();
    add_secret(number, KEY);
    CHECK_INT(workos_client_set_api_key(client, scratch, &error), WORKOS_OK);
    workos_string_free(error);
    begin_text();
}

typedef workos_status function(const workos_client *, const char *, const char *, char **);

/* Calls with the text as the parameters. */
static void use(function *called, const workos_client *client, const char *operation, workos_status expected)
{
    char *out = NULL;
    workos_status status = called(client, operation, scratch, &out);
    check_that(status == expected, __FILE__, __LINE__, "%s: status %s", operation, workos_status_name(status));
    workos_string_free(out);
    begin_text();
}

#define CHECK_PIECES(number, length, expected) CHECK_INT(secret_pieces(secret(number), (length)), (expected))

TEST(the_search_finds_what_is_there)
{
    char *kept = malloc(LONG_CODE + 1);
    CHECK_PIECES(0, KEY, 0);
    secret_write(secret(0), KEY, kept);
    CHECK_PIECES(0, KEY, 1);
    /* Both ends of one that was broken in two. */
    kept[KEY / 2] = '-';
    CHECK_PIECES(0, KEY, 2);
    overwrite(kept, KEY / 2 - PIECE + 1);
    CHECK_PIECES(0, KEY, 1);
    overwrite(kept + KEY / 2, PIECE);
    CHECK_PIECES(0, KEY, 0);
    secret_write(secret(1), LONG_CODE, kept);
    CHECK_PIECES(1, LONG_CODE, 1);
    overwrite(kept, LONG_CODE - PIECE);
    CHECK_PIECES(1, LONG_CODE, 1);
    overwrite(kept, LONG_CODE);
    CHECK_PIECES(1, LONG_CODE, 0);
    free(kept);
}

TEST(a_key_that_was_not_sent_is_nowhere_once_it_is_replaced_or_freed)
{
    workos_client *client = client_with_key(false);
    CHECK_PIECES(0, KEY, 1);
    rotate_to(client, 1);
    CHECK_PIECES(0, KEY, 0);
    CHECK_PIECES(1, KEY, 1);
    workos_client_free(client);
    CHECK_PIECES(1, KEY, 0);
}

TEST(a_key_with_JSON_escapes_is_nowhere)
{
    begin_text();
    add("{\"api_key\":\"");
    add_escaped(0, KEY);
    add("\"}");
    workos_client *client = client_of_text(WORKOS_OK);
    CHECK_PIECES(0, KEY, 1);
    workos_client_free(client);
    CHECK_PIECES(0, KEY, 0);
}

TEST(a_key_of_the_environment_is_only_there)
{
    static char variable[] = "WORKOS_API_KEY=..................................................";
    char *place = strchr(variable, '.');
    secret_write(secret(0), KEY, place);
    /* setenv would make a copy, on its stack too. */
    CHECK_INT(putenv(variable), 0);
    CHECK_PIECES(0, KEY, 1);
    add("{}");
    workos_client *client = client_of_text(WORKOS_OK);
    CHECK_PIECES(0, KEY, 2);
    workos_client_free(client);
    CHECK_PIECES(0, KEY, 1);
    overwrite(place, KEY);
    unsetenv("WORKOS_API_KEY");
    CHECK_PIECES(0, KEY, 0);
}

/* The password of a proxy; the client needs it as it is. */
TEST(the_password_of_a_proxy_is_nowhere)
{
    begin_text();
    add("{\"api_key\":\"k\",\"proxy\":\"http://user:");
    add_secret(0, KEY);
    add("@127.0.0.1:1\"}");
    workos_client *client = client_of_text(WORKOS_OK);
    workos_client_free(client);
    CHECK_PIECES(0, KEY, 0);

    static char variable[] = "HTTPS_PROXY=http://user:................................................@127.0.0.1:1";
    char letters[KEY + 1];
    secret_write(secret(1), KEY, letters);
    memcpy(strstr(variable, "..."), letters, KEY);
    overwrite(letters, sizeof letters);
    CHECK_INT(putenv(variable), 0);
    add("{}");
    client = client_of_text(WORKOS_OK);
    workos_client_free(client);
    overwrite(strchr(variable, '=') + 1, strlen(strchr(variable, '=') + 1));
    unsetenv("HTTPS_PROXY");
    CHECK_PIECES(1, KEY, 0);
}

TEST(a_configuration_that_is_refused_leaves_nothing)
{
    static const char *const ends[] = {"\",\"max_retries\":99}", "\",\"unknown\":1}", "\"", " \"}", "\",\"api_key\":\"k\"}",
                                       "\",\"trust\":\"nobody\"}"};
    for (int i = 0; i < 6; i++) {
        check_case("%s", ends[i]);
        begin_text();
        add("{\"api_key\":\"");
        i % 2 ? add_escaped(i, KEY) : add_secret(i, KEY);
        add(ends[i]);
        client_of_text(WORKOS_INVALID_ARGUMENT);
        CHECK_PIECES(i, KEY, 0);
    }
}

TEST(a_request_that_was_built_leaves_nothing)
{
    workos_client *client = client_with_key(false);
    add("{\"method\":\"POST\",\"path\":\"/x\",\"body\":{\"a\":\"\\u00e9\\n\"}}");
    use(workos_request_build, client, "request", WORKOS_OK);
    CHECK_PIECES(0, KEY, 1);
    /* The key in the body, the code and its verifier. */
    add("{\"code\":\"");
    add_secret(1, LONG_CODE);
    add("\",\"code_verifier\":\"");
    add_escaped(2, KEY);
    add("\"}");
    use(workos_request_build, client, "sso.profile", WORKOS_OK);
    CHECK_PIECES(0, KEY, 1);
    CHECK_PIECES(1, LONG_CODE, 0);
    CHECK_PIECES(2, KEY, 0);
    workos_client_free(client);
    CHECK_PIECES(0, KEY, 0);
}

TEST(parameters_that_are_refused_leave_nothing)
{
    static const char *const ends[] = {"\",\"unknown\":1}", "\"", "\",\"code\":1}", "\",\"options\":{\"timeout_ms\":0}}"};
    workos_client *client = client_with_key(false);
    for (int i = 0; i < 4; i++) {
        check_case("%s", ends[i]);
        add("{\"code\":\"");
        i % 2 ? add_secret(i + 1, LONG_CODE) : add_escaped(i + 1, KEY);
        add(ends[i]);
        use(workos_call, client, "sso.profile", WORKOS_INVALID_ARGUMENT);
        CHECK_PIECES(i + 1, i % 2 ? LONG_CODE : KEY, 0);
    }
    workos_client_free(client);
}

/* What the host wrote into it does not matter. */
TEST(a_freed_string_is_overwritten_whole)
{
    workos_client *client = client_with_key(false);
    char *out = NULL;
    CHECK_INT(workos_request_build(client, "request", "{\"method\":\"GET\",\"path\":\"/x\"}", &out), WORKOS_OK);
    workos_client_free(client);
    CHECK_PIECES(0, KEY, 1);
    out[0] = out[3] = '\0';
    workos_string_free(out);
    CHECK_PIECES(0, KEY, 0);
}

/* As printf() does, the function writes the registers onto its stack that may hold arguments: those with which
 * memory was copied are among them. */
static int pieces_in_registers(int number, const char *format, ...)
{
    char line[32];
    va_list values;
    va_start(values, format);
    int found = secret_pieces(secret(number), KEY);
    vsnprintf(line, sizeof line, format, values);
    va_end(values);
    return found;
}

TEST(a_freed_string_is_in_no_register)
{
    char *out = NULL, *inner = NULL;
    add("{\"a\":\"");
    add_secret(1, KEY);
    add("\"}");
    CHECK_INT(workos_json_get(scratch, "/a", &out), WORKOS_OK);
    CHECK_INT(workos_json_get(scratch, "", &inner), WORKOS_OK);
    begin_text();
    workos_string_free(inner);
    workos_string_free(out);
    CHECK_INT(pieces_in_registers(1, "%d %f", 1, 1.0), 0);
}

static void parse_profile(const workos_client *client, const char *ends, workos_status expected)
{
    char *out = NULL;
    begin_text();
    add("{\"profile\":{\"id\":\"p\",\"a\":\"\\u00e9\"},\"access_token\":\"");
    add_secret(1, LONG_CODE);
    add(ends);
    CHECK_INT(workos_response_parse(client, "sso.profile", "{\"code\":\"a_code\"}", 200, NULL, scratch, used, &out),
              expected);
    workos_string_free(out);
    begin_text();
    CHECK_PIECES(1, LONG_CODE, 0);
}

TEST(an_answer_that_was_parsed_leaves_nothing)
{
    workos_client *client = client_with_key(false);
    parse_profile(client, "\"}", WORKOS_OK);
    parse_profile(client, "\"", WORKOS_DECODE);
    char *out = NULL, *token = NULL;
    add("{\"access_token\":\"");
    add_secret(2, LONG_CODE);
    add("\\n\"}");
    CHECK_INT(workos_json_get(scratch, "/access_token", &token), WORKOS_OK);
    begin_text();
    workos_string_free(token);
    CHECK_PIECES(2, LONG_CODE, 0);
    /* An error of the service's that says the code and the key back. */
    add("{\"code\":\"");
    add_secret(3, KEY);
    add("\"}");
    char *params = malloc(used + 1);
    memcpy(params, scratch, used + 1);
    begin_text();
    add("{\"message\":\"no ");
    add_secret(3, KEY);
    add(" with ");
    add_secret(0, KEY);
    add("\"}");
    CHECK_INT(workos_response_parse(client, "sso.profile", params, 400, NULL, scratch, used, &out), WORKOS_REJECTED);
    CHECK_HAS(out, "[redacted]");
    begin_text();
    overwrite(params, KEY + 12);
    free(params);
    workos_string_free(out);
    CHECK_PIECES(3, KEY, 0);
    workos_client_free(client);
    CHECK_PIECES(0, KEY, 0);
}

TEST(secrets_of_signatures_leave_nothing)
{
    workos_client *client = client_with_key(false);
    add("{\"header\":\"t=1, v1=0000000000000000000000000000000000000000000000000000000000000000\",\"payload\":\"{}\","
        "\"secret\":\"");
    add_escaped(1, KEY);
    add("\"}");
    use(workos_call, client, "webhooks.verify", WORKOS_REJECTED);
    CHECK_PIECES(1, KEY, 0);
    workos_client_free(client);
}

/* A password of secret 1 and so many letters, as the parameter of that name. */
static void add_password(int length)
{
    add("{\"cookie_password\":\"");
    add_secret(1, length);
    /* Base64 of 32 bytes ends in padding. */
    add(length == FERNET_KEY ? "A=\"" : "\"");
}

/* The cookie that session.seal gives, with a password of secret 1 and the tokens of secrets 2 and 3. */
static char *sealed_session(const workos_client *client, const char *format, int length)
{
    char *out = NULL, *sealed = NULL;
    add_password(length);
    add(",\"format\":\"");
    add(format);
    add("\",\"session\":{\"user\":{\"id\":\"u\"},\"access_token\":\"");
    add_secret(2, LONG_CODE / 4);
    add("\",\"refresh_token\":\"");
    add_escaped(3, KEY);
    add("\"}}");
    CHECK_INT(workos_call(client, "session.seal", scratch, &out), WORKOS_OK);
    begin_text();
    CHECK_INT(workos_json_get(out, "/sealed", &sealed), WORKOS_OK);
    workos_string_free(out);
    return sealed;
}

static void check_session_is_gone(void)
{
    CHECK_PIECES(1, KEY, 0);
    CHECK_PIECES(2, LONG_CODE / 4, 0);
    CHECK_PIECES(3, KEY, 0);
}

TEST(sessions_and_tokens_leave_nothing)
{
    workos_client *client = client_with_key(false);
    char *sealed = sealed_session(client, "iron", KEY);
    check_session_is_gone();
    static const char *const operations[] = {"session.open", "session.authenticate"};
    for (int i = 0; i < 2; i++) {
        check_case(operations[i]);
        add("{\"cookie_password\":[\"");
        add_secret(1, KEY);
        add("\"],\"sealed\":\"");
        add(sealed);
        add("\"}");
        use(workos_call, client, operations[i], WORKOS_OK);
        check_session_is_gone();
    }
    add("{\"token\":\"");
    add_secret(2, LONG_CODE / 4);
    add("\"}");
    use(workos_call, client, "tokens.verify", WORKOS_REJECTED);
    add("{\"encrypted_data\":\"");
    add_secret(2, LONG_CODE / 4);
    add("\",\"associated_data\":\"");
    add_secret(3, KEY);
    add("\"}");
    use(workos_call, client, "vault.decrypt", WORKOS_REJECTED);
    workos_string_free(sealed);
    workos_client_free(client);
    check_session_is_gone();
}

/* The same as `use`, through a queue. */
static char *submitted(const workos_client *client, const char *operation, workos_status *status)
{
    workos_queue *queue = NULL;
    char *out = NULL;
    CHECK_INT(workos_queue_new(NULL, &queue, NULL), WORKOS_OK);
    CHECK_INT(workos_submit(client, queue, operation, scratch, NULL, NULL, NULL), WORKOS_OK);
    begin_text();
    CHECK_INT(workos_queue_next(queue, INT32_MAX, NULL, NULL, status, &out), WORKOS_OK);
    workos_queue_free(queue);
    return out;
}

/* Calls with the text as the parameters, by the one way or the other; what came is the caller's. */
static char *succeed(const workos_client *client, bool queued, const char *operation)
{
    workos_status status = WORKOS_OK;
    char *out = NULL;
    if (queued)
        out = submitted(client, operation, &status);
    else
        status = workos_call(client, operation, scratch, &out);
    begin_text();
    check_that(status == WORKOS_OK, __FILE__, __LINE__, "%s: %s", operation, out);
    return out;
}

/* What the service gives, which only it knew before. */
enum { ACCESS_TOKEN, REFRESH_TOKEN, DATA_KEY, KEY_OF_DATA, GIVEN };
static struct {
    int number, length;
} given[GIVEN];

static void learn_what_is_given(void)
{
    static const char *const names[GIVEN] = {"access_token", "refresh_token", "data_key", "key"};
    if (given[0].length > 0)
        return;
    for (int i = 0; i < GIVEN; i++) {
        const char *masked = echo_secret(names[i]);
        given[i].length = (int)strlen(masked);
        given[i].number = secret_learn(masked);
        CHECK(given[i].length > PIECE);
    }
}

#define CHECK_GIVEN(which, expected) CHECK_PIECES_OF(given[which].number, given[which].length, (expected), #which)
#define CHECK_PIECES_OF(number, length, expected, what) \
    check_int(secret_pieces((number), (length)), (expected), (what), __FILE__, __LINE__)

/* A refresh that the service granted, in each format; its outcome is kept for those who come with the same token. */
static void refresh_session(bool queued)
{
    /* Ruby 6 takes the bytes of the password for the key. */
    static const struct {
        const char *name;
        int length;
    } formats[] = {{"iron", KEY}, {"gcm", KEY}, {"ruby7", KEY}, {"ruby6", 32}, {"fernet", FERNET_KEY}};
    learn_what_is_given();
    for (int i = 0; i < 5; i++) {
        check_case("%s, %s", formats[i].name, queued ? "a queue" : "blocking");
        workos_client *client = client_with_key(false);
        char *sealed = sealed_session(client, formats[i].name, formats[i].length), *out = NULL;
        check_session_is_gone();
        add_password(formats[i].length);
        add(",\"sealed\":\"");
        add(sealed);
        add("\"}");
        out = succeed(client, queued, "session.refresh");
        CHECK_HAS(out, "\"authenticated\":true");
        workos_string_free(out);
        workos_string_free(sealed);
        CHECK_PIECES(1, KEY, 0);
        workos_client_free(client);
        check_session_is_gone();
        CHECK_GIVEN(ACCESS_TOKEN, 0);
        CHECK_GIVEN(REFRESH_TOKEN, 0);
        first_secret += 4;
    }
}

TEST(a_refreshed_session_leaves_nothing)
{
    refresh_session(false);
}

TEST(a_session_that_a_queue_refreshed_leaves_nothing)
{
    refresh_session(true);
}

/* The client lives, and keeps neither what was encrypted nor with which key. */
static void use_the_vault(bool queued)
{
    workos_client *client = client_with_key(false);
    char *out = NULL, *encrypted = NULL;
    learn_what_is_given();
    add("{\"context\":{\"a\":\"b\"},\"data\":\"");
    add_escaped(1, KEY);
    add("\",\"associated_data\":\"");
    add_secret(2, KEY);
    add("\"}");
    out = succeed(client, queued, "vault.encrypt");
    CHECK_INT(workos_json_get(out, "/encrypted_data", &encrypted), WORKOS_OK);
    workos_string_free(out);
    CHECK_PIECES(1, KEY, 0);
    CHECK_PIECES(2, KEY, 0);
    CHECK_GIVEN(DATA_KEY, 0);
    CHECK_GIVEN(KEY_OF_DATA, 0);
    add("{\"encrypted_data\":\"");
    add(encrypted);
    add("\",\"associated_data\":\"");
    add_secret(2, KEY);
    add("\"}");
    out = succeed(client, queued, "vault.decrypt");
    CHECK_PIECES(1, KEY, 1);
    workos_string_free(out);
    workos_string_free(encrypted);
    CHECK_PIECES(1, KEY, 0);
    CHECK_PIECES(2, KEY, 0);
    CHECK_GIVEN(DATA_KEY, 0);
    CHECK_GIVEN(KEY_OF_DATA, 0);
    workos_client_free(client);
    CHECK_PIECES(0, KEY, 0);
}

TEST(the_vault_leaves_nothing)
{
    use_the_vault(false);
}

TEST(the_vault_through_a_queue_leaves_nothing)
{
    use_the_vault(true);
}

static void call_service(const workos_client *client)
{
    /* The first says the key back. */
    add("{\"method\":\"GET\",\"path\":\"/x\"}");
    use(workos_call, client, "request", WORKOS_OK);
    add("{\"method\":\"POST\",\"path\":\"/busy\",\"body\":{\"a\":1}}");
    use(workos_call, client, "request", WORKOS_RATE_LIMITED);
    add("{\"code\":\"");
    add_secret(2, LONG_CODE);
    add("\",\"code_verifier\":\"");
    add_escaped(3, KEY);
    add("\"}");
    /* What the server says is no profile. */
    use(workos_call, client, "sso.profile", WORKOS_DECODE);
}

static void search_after_calls(bool tls)
{
    workos_client *client = client_with_key(tls);
    for (int i = 0; i < check_times(30, 300); i++)
        call_service(client);
    CHECK_PIECES(2, LONG_CODE, 0);
    CHECK_PIECES(3, KEY, 0);
    rotate_to(client, 1);
    call_service(client);
    workos_client_free(client);
    for (int number = 0; number < 2; number++)
        CHECK_PIECES(number, KEY, 0);
    CHECK_PIECES(2, LONG_CODE, 0);
    CHECK_PIECES(3, KEY, 0);
}

TEST(calls_leave_nothing)
{
    search_after_calls(false);
}

TEST(calls_over_TLS_leave_nothing)
{
    search_after_calls(true);
}

enum { THREADS = 200 };

static void *call_once(void *client)
{
    char *out = NULL;
    workos_call(client, "request", "{\"method\":\"GET\",\"path\":\"/x\"}", &out);
    workos_string_free(out);
    return NULL;
}

/* Each thread may have its own part of the heap, and a connection of its own. */
TEST(calls_of_many_threads_leave_nothing)
{
    static pthread_t threads[THREADS];
    workos_client *client = client_with_key(false);
    for (int i = 0; i < THREADS; i++)
        CHECK_INT(pthread_create(&threads[i], NULL, call_once, client), 0);
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    CHECK_PIECES(0, KEY, 1);
    workos_client_free(client);
    CHECK_PIECES(0, KEY, 0);
}

/* The connections are open still. */
TEST(an_idle_connection_holds_nothing_of_what_was_sent)
{
    for (int tls = 0; tls < 2; tls++) {
        check_case(tls ? "TLS" : "plain");
        workos_client *client = client_with_key(tls);
        call_service(client);
        CHECK_PIECES(0, KEY, 1);
        rotate_to(client, 1);
        CHECK_PIECES(0, KEY, 0);
        workos_client_free(client);
        first_secret += 2;
    }
}

static void run(const char *name, void (*test)(void))
{
    first_secret += 10;
    used = ROOM - 1;
    begin_text();
    check_run(name, test);
}

#undef RUN
#define RUN(name) run(#name, name)

int main(void)
{
    calls_begin();
    RUN(the_search_finds_what_is_there);
    RUN(a_key_that_was_not_sent_is_nowhere_once_it_is_replaced_or_freed);
    RUN(a_key_with_JSON_escapes_is_nowhere);
    RUN(a_key_of_the_environment_is_only_there);
    RUN(the_password_of_a_proxy_is_nowhere);
    RUN(a_configuration_that_is_refused_leaves_nothing);
    RUN(a_request_that_was_built_leaves_nothing);
    RUN(parameters_that_are_refused_leave_nothing);
    RUN(a_freed_string_is_overwritten_whole);
    RUN(a_freed_string_is_in_no_register);
    RUN(an_answer_that_was_parsed_leaves_nothing);
    RUN(secrets_of_signatures_leave_nothing);
    RUN(sessions_and_tokens_leave_nothing);
    RUN(a_refreshed_session_leaves_nothing);
    RUN(a_session_that_a_queue_refreshed_leaves_nothing);
    RUN(the_vault_leaves_nothing);
    RUN(the_vault_through_a_queue_leaves_nothing);
    RUN(calls_leave_nothing);
    RUN(calls_over_TLS_leave_nothing);
    RUN(calls_of_many_threads_leave_nothing);
    RUN(an_idle_connection_holds_nothing_of_what_was_sent);
    return check_end();
}
