/* Uses the library for what it knows about WorkOS and libcurl for the sending:
 * workos_request_build says what to send, workos_response_parse what came.
 *
 *   cc -o own_http own_http.c $(pkg-config --cflags --libs workos libcurl)
 *   WORKOS_API_KEY=sk_... ./own_http
 *
 * Neither half blocks, so they serve an event loop just as well. */
#include "example.h"

#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>

static const char OPERATION[] = "audit_trail.create_event";
static const char PARAMS[] =
    "{\"idempotency_key\":\"own-http-1\",\"event\":{"
    "\"group\":\"Foo Corp\",\"location\":\"\",\"action\":\"user.created\",\"action_type\":\"C\","
    "\"actor_name\":\"Foo\",\"actor_id\":\"user_12345\","
    "\"target_name\":\"Bar\",\"target_id\":\"user_67890\","
    "\"occurred_at\":\"2020-01-10T15:30:00-05:00\"}}";

/* All the headers a built request can have, besides those that a caller adds
 * with options.headers and therefore knows. */
static const char *const REQUEST_HEADERS[] = {"Authorization", "Accept", "Content-Type",
                                              "Idempotency-Key", "User-Agent"};

struct answer {
    char *bytes;
    size_t size;
};

static size_t keep_bytes(char *bytes, size_t one, size_t count, void *kept)
{
    struct answer *answer = kept;
    char *larger = realloc(answer->bytes, answer->size + one * count);
    if (larger == NULL)
        return 0;
    memcpy(larger + answer->size, bytes, one * count);
    answer->bytes = larger;
    answer->size += one * count;
    return one * count;
}

static struct curl_slist *request_headers(const char *request)
{
    struct curl_slist *list = NULL;
    for (size_t i = 0; i < sizeof REQUEST_HEADERS / sizeof *REQUEST_HEADERS; i++) {
        char pointer[64], line[600];
        snprintf(pointer, sizeof pointer, "/headers/%s", REQUEST_HEADERS[i]);
        char *value = member(request, pointer);
        if (value == NULL)
            continue;
        snprintf(line, sizeof line, "%s: %s", REQUEST_HEADERS[i], value);
        list = curl_slist_append(list, line);
        workos_string_free(value);
    }
    return list;
}

/* The headers of the answer that the library reads: the request id for the
 * error, and how long to wait after a 429 or 503. */
static char *answer_headers(CURL *curl)
{
    static const char *const names[] = {"/x-request-id", "/retry-after"};
    char *json = NULL;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        struct curl_header *header = NULL;
        if (curl_easy_header(curl, names[i] + 1, 0, CURLH_HEADER, -1, &header) == CURLHE_OK)
            put_text(&json, names[i], header->value);
    }
    return json;
}

static CURLcode send_request(CURL *curl, const char *request, struct answer *answer)
{
    char *method = member(request, "/method"), *url = member(request, "/url");
    char *body = member(request, "/body");
    struct curl_slist *headers = request_headers(request);
    CURLcode failure = CURLE_OUT_OF_MEMORY;

    if (method != NULL && url != NULL && body != NULL && headers != NULL) {
        curl_easy_setopt(curl, CURLOPT_URL, url);
        curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method);
        curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
        curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 30000L);
        curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, keep_bytes);
        curl_easy_setopt(curl, CURLOPT_WRITEDATA, answer);
        failure = curl_easy_perform(curl);
    }
    curl_slist_free_all(headers);
    workos_string_free(method);
    workos_string_free(url);
    workos_string_free(body);
    return failure;
}

/* Gives the data or the error in `out`, as workos_call would. `out` stays NULL
 * when the sending failed, of which only curl can tell. */
static workos_status create_event(const workos_client *client, CURL *curl, char **out)
{
    char *request = NULL;
    struct answer answer = {NULL, 0};
    long http_status = 0;

    workos_status status = workos_request_build(client, OPERATION, PARAMS, &request);
    if (status != WORKOS_OK) {
        *out = request;
        return status;
    }
    CURLcode failure = send_request(curl, request, &answer);
    /* The built request holds the API key: it is freed (and wiped) unprinted. */
    workos_string_free(request);
    if (failure != CURLE_OK) {
        fprintf(stderr, "curl: %s\n", curl_easy_strerror(failure));
        *out = NULL;
        status = WORKOS_NETWORK;
    } else {
        curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &http_status);
        char *headers = answer_headers(curl);
        status = workos_response_parse(client, OPERATION, PARAMS, (int32_t)http_status, headers,
                                       answer.bytes ? answer.bytes : "", answer.size, out);
        workos_string_free(headers);
        printf("HTTP %ld\n", http_status);
    }
    free(answer.bytes);
    return status;
}

int main(void)
{
    workos_client *client = NULL;
    char *out = NULL;
    CURL *curl = curl_global_init(CURL_GLOBAL_DEFAULT) == 0 ? curl_easy_init() : NULL;
    if (curl == NULL)
        return 1;

    workos_status status = workos_client_new(NULL, &client, &out);
    if (status == WORKOS_OK)
        status = create_event(client, curl, &out);
    if (status == WORKOS_OK)
        printf("data: %s\n", out);
    else if (out != NULL)
        print_error(stderr, out);

    workos_string_free(out);
    workos_client_free(client);
    curl_easy_cleanup(curl);
    curl_global_cleanup();
    return status == WORKOS_OK ? 0 : 1;
}
