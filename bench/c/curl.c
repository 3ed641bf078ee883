/* What a C program does today without a library for WorkOS: libcurl for the
 * wire, jansson for JSON, OpenSSL for TLS. A handle for each thread, kept and
 * reused; the same timeouts as libworkos; a fresh idempotency key for each
 * event; the answer parsed, and checked for what was asked. It neither checks
 * an event before it is sent nor tries again. */
#define _GNU_SOURCE
#include "measure.h"

#include <curl/curl.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

typedef struct text {
    char *bytes;
    size_t length, room;
} text;

typedef struct line {
    CURL *curl;
    struct curl_slist *headers; /* those that every request has */
    const workload *work;
    char *endpoint;
    char *state;
    json_t *metadata;
    text answer;
} line;

static size_t collect(char *bytes, size_t one, size_t count, void *into)
{
    text *answer = into;
    size_t more = one * count;
    if (answer->length + more > answer->room) {
        answer->room = 2 * (answer->length + more);
        char *grown = realloc(answer->bytes, answer->room);
        if (grown == NULL)
            return 0;
        answer->bytes = grown;
    }
    memcpy(answer->bytes + answer->length, bytes, more);
    answer->length += more;
    return more;
}

static struct curl_slist *with(struct curl_slist *headers, const char *header)
{
    struct curl_slist *longer = curl_slist_append(headers, header);
    if (longer == NULL)
        give_up("no memory");
    return longer;
}

static char *endpoint_of(const workload *work)
{
    char *endpoint = NULL;
    int length = work->kind == WORKLOAD_BYTES   ? asprintf(&endpoint, "%s/bytes/%zu", work->url, work->size)
                 : work->kind == WORKLOAD_EVENT ? asprintf(&endpoint, "%s/events", work->url)
                                                : asprintf(&endpoint, "%s/sso/token", work->url);
    if (length < 0)
        give_up("no memory");
    return endpoint;
}

static void open_handle(line *own)
{
    own->curl = curl_easy_init();
    if (own->curl == NULL)
        give_up("no handle");
    curl_easy_setopt(own->curl, CURLOPT_URL, own->endpoint);
    curl_easy_setopt(own->curl, CURLOPT_HTTPHEADER, own->headers);
    curl_easy_setopt(own->curl, CURLOPT_WRITEFUNCTION, collect);
    curl_easy_setopt(own->curl, CURLOPT_WRITEDATA, &own->answer);
    curl_easy_setopt(own->curl, CURLOPT_TIMEOUT_MS, 30000L);
    curl_easy_setopt(own->curl, CURLOPT_CONNECTTIMEOUT_MS, 5000L);
    curl_easy_setopt(own->curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(own->curl, CURLOPT_PROXY, "");
    if (own->work->ca != NULL)
        curl_easy_setopt(own->curl, CURLOPT_CAINFO, own->work->ca);
}

static void *begin(const workload *work)
{
    line *own = calloc(1, sizeof *own);
    char *metadata = workload_metadata(work);
    if (own == NULL)
        give_up("no memory");
    own->work = work;
    own->endpoint = endpoint_of(work);
    own->metadata = json_loads(metadata, 0, NULL);
    free(metadata);
    if (work->kind == WORKLOAD_URL && work->size != NO_SIZE)
        own->state = workload_state(work->size);
    own->headers = with(own->headers, "User-Agent: program/1.0");
    own->headers = with(own->headers, "Accept: application/json");
    own->headers = with(own->headers, "Content-Type: application/json");
    open_handle(own);
    return own;
}

static void end(void *state)
{
    line *own = state;
    curl_easy_cleanup(own->curl);
    curl_slist_free_all(own->headers);
    json_decref(own->metadata);
    free(own->answer.bytes);
    free(own->endpoint);
    free(own->state);
    free(own);
}

static char *escaped(const line *own, const char *value)
{
    char *safe = curl_easy_escape(own->curl, value, 0);
    if (safe == NULL)
        give_up("no memory");
    return safe;
}

static void build_url(const line *own)
{
    char *url = NULL, *dumped = NULL;
    const char *state = own->state;
    if (state == NULL) {
        json_t *object = json_pack("{ss}", "next_page", "/docs");
        state = dumped = json_dumps(object, JSON_COMPACT);
        json_decref(object);
    }
    char *client_id = escaped(own, CLIENT_ID), *redirect_uri = escaped(own, REDIRECT_URI);
    char *domain = escaped(own, DOMAIN), *safe_state = escaped(own, state);
    if (asprintf(&url, "%s/sso/authorize?response_type=code&client_id=%s&redirect_uri=%s&domain=%s&state=%s",
                 own->work->url, client_id, redirect_uri, domain, safe_state) < 0)
        give_up("no memory");
    curl_free(client_id);
    curl_free(redirect_uri);
    curl_free(domain);
    curl_free(safe_state);
    free(dumped);
    free(url);
}

/* Sends, and gives the answer as a tree. */
static json_t *transfer(line *own)
{
    long status = 0;
    own->answer.length = 0;
    if (curl_easy_perform(own->curl) != CURLE_OK)
        give_up("the transfer failed");
    curl_easy_getinfo(own->curl, CURLINFO_RESPONSE_CODE, &status);
    json_t *answer = json_loadb(own->answer.bytes, own->answer.length, 0, NULL);
    if (status != 200 || answer == NULL)
        give_up("the answer is no success, or no JSON");
    return answer;
}

static json_t *post(line *own, json_t *body)
{
    char *dumped = json_dumps(body, JSON_COMPACT);
    json_decref(body);
    if (dumped == NULL)
        give_up("no memory");
    curl_easy_setopt(own->curl, CURLOPT_POSTFIELDS, dumped);
    json_t *answer = transfer(own);
    free(dumped);
    return answer;
}

static void exchange(line *own)
{
    json_t *answer = post(own, json_pack("{ss,ss,ss,ss}", "client_id", CLIENT_ID, "client_secret", API_KEY,
                                         "grant_type", "authorization_code", "code", CODE));
    if (!json_is_object(json_object_get(answer, "profile")))
        give_up("the answer has no profile");
    json_decref(answer);
}

/* A random UUID, as the API's idempotency keys are best made. */
static void make_key_header(char *header, size_t room)
{
    unsigned char r[16];
    if (getrandom(r, sizeof r, 0) != sizeof r)
        give_up("no random bytes");
    r[6] = (unsigned char)((r[6] & 0x0f) | 0x40);
    r[8] = (unsigned char)((r[8] & 0x3f) | 0x80);
    snprintf(header, room, "Idempotency-Key: %02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x",
             r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7], r[8], r[9], r[10], r[11], r[12], r[13], r[14], r[15]);
}

#define SET(name, text) json_object_set_new(event, name, json_string(text));

static void create_event(line *own)
{
    char key[64];
    make_key_header(key, sizeof key);
    struct curl_slist *headers = NULL;
    for (struct curl_slist *header = own->headers; header != NULL; header = header->next)
        headers = with(headers, header->data);
    headers = with(headers, "Authorization: Bearer " API_KEY);
    headers = with(headers, key);
    curl_easy_setopt(own->curl, CURLOPT_HTTPHEADER, headers);

    json_t *event = json_object();
    EVENT_FIELDS(SET)
    json_object_set(event, "metadata", own->metadata);
    json_t *answer = post(own, event);
    if (!json_is_true(json_object_get(answer, "success")))
        give_up("the answer tells of no success");
    json_decref(answer);
    curl_easy_setopt(own->curl, CURLOPT_HTTPHEADER, own->headers);
    curl_slist_free_all(headers);
}

static void call(void *state)
{
    line *own = state;
    switch (own->work->kind) {
    case WORKLOAD_URL:
        build_url(own);
        break;
    case WORKLOAD_PROFILE:
        exchange(own);
        break;
    case WORKLOAD_EVENT:
        create_event(own);
        break;
    case WORKLOAD_FIRST:
        curl_easy_cleanup(own->curl);
        open_handle(own);
        exchange(own);
        break;
    case WORKLOAD_BYTES:
        json_decref(transfer(own));
        break;
    case WORKLOAD_SESSION:
    case WORKLOAD_NEW_SESSION:
        give_up("libcurl has no sessions");
    }
}

int main(int argc, char **argv)
{
    workload work = workload_read(argc, argv);
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK)
        give_up("libcurl does not start");
    measure(&work, &(contestant){begin, call, end});
    curl_global_cleanup();
    return 0;
}
