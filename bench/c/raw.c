/* The floor: a blocking socket for each thread, a request whose bytes are
 * prepared, and an answer whose length is known from the first one. Nothing
 * is built, checked or parsed, and nothing is timed. */
#define _GNU_SOURCE
#include "measure.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

typedef struct line {
    int socket;
    char *request;
    size_t request_length, answer_length;
    size_t room;
    char *buffer;
} line;

static int connect_to(const workload *work)
{
    char host[16];
    unsigned port;
    if (sscanf(workload_authority(work), "%15[0-9.]:%u", host, &port) != 2)
        give_up("BENCH_URL is not http://IPV4:PORT");
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    inet_pton(AF_INET, host, &address.sin_addr);
    int number = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    int yes = 1;
    if (number < 0 || connect(number, (struct sockaddr *)&address, sizeof address) != 0 ||
        setsockopt(number, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes) != 0)
        give_up("the server cannot be reached");
    return number;
}

#define MEMBER(name, text) "\"" name "\":\"" text "\","
#define COMMON_HEADERS "User-Agent: libworkos/1.0.0 (linux; x86_64)\r\nAccept: application/json\r\n"
#define AUTHORIZATION "Authorization: Bearer " API_KEY "\r\n"
#define JSON_HEADER "Content-Type: application/json\r\n"

/* The request of libworkos, byte for byte but for the order of its headers. */
static char *request_of(const workload *work)
{
    char *request = NULL, *body = NULL, *metadata = NULL;
    const char *host = workload_authority(work);
    int length = -1;
    switch (work->kind) {
    case WORKLOAD_PROFILE:
        if (asprintf(&body, "{\"client_id\":\"" CLIENT_ID "\",\"client_secret\":\"" API_KEY
                            "\",\"grant_type\":\"authorization_code\",\"code\":\"" CODE "\"}") < 0)
            give_up("no memory");
        length = asprintf(&request, "POST /sso/token HTTP/1.1\r\nHost: %s\r\n" COMMON_HEADERS JSON_HEADER
                                    "Content-Length: %zu\r\n\r\n%s", host, strlen(body), body);
        break;
    case WORKLOAD_EVENT:
        metadata = workload_metadata(work);
        if (asprintf(&body, "{" EVENT_FIELDS(MEMBER) "\"metadata\":%s}", metadata) < 0)
            give_up("no memory");
        length = asprintf(&request, "POST /events HTTP/1.1\r\nHost: %s\r\n" COMMON_HEADERS JSON_HEADER AUTHORIZATION
                                    "Idempotency-Key: 0b9f3b4e-6f6e-4b43-9d1c-2c7a5f0e8d11\r\n"
                                    "Content-Length: %zu\r\n\r\n%s", host, strlen(body), body);
        break;
    case WORKLOAD_BYTES:
        length = asprintf(&request, "GET /bytes/%zu HTTP/1.1\r\nHost: %s\r\n" COMMON_HEADERS AUTHORIZATION "\r\n",
                          work->size, host);
        break;
    case WORKLOAD_URL:
    case WORKLOAD_FIRST:
    case WORKLOAD_SESSION:
    case WORKLOAD_NEW_SESSION:
        give_up("raw sockets do not do that");
    }
    free(body);
    free(metadata);
    if (length < 0)
        give_up("no memory");
    return request;
}

static void send_request(const line *own)
{
    for (size_t sent = 0; sent < own->request_length;) {
        ssize_t now = send(own->socket, own->request + sent, own->request_length - sent, MSG_NOSIGNAL);
        if (now <= 0)
            give_up("the request cannot be sent");
        sent += (size_t)now;
    }
}

static size_t receive(const line *own, size_t from)
{
    ssize_t now = recv(own->socket, own->buffer + from, own->room - from, 0);
    if (now <= 0)
        give_up("the server closed the connection");
    return (size_t)now;
}

/* Reads an answer and gives its length, head and body. */
static size_t measure_answer(const line *own)
{
    size_t length = 0;
    const char *end, *header;
    do {
        length += receive(own, length);
        own->buffer[length] = '\0';
        end = strstr(own->buffer, "\r\n\r\n");
        header = strcasestr(own->buffer, "content-length:");
    } while (end == NULL || header == NULL);
    size_t whole = (size_t)(end + 4 - own->buffer) + strtoul(header + strlen("content-length:"), NULL, 10);
    while (length < whole)
        length += receive(own, length);
    if (strncmp(own->buffer, "HTTP/1.1 200 ", 13) != 0)
        give_up("the answer is no success");
    return whole;
}

static void *begin(const workload *work)
{
    line *own = calloc(1, sizeof *own);
    size_t room = 65536 + (work->kind == WORKLOAD_BYTES ? work->size : 0);
    char *buffer = malloc(room + 1);
    if (own == NULL || buffer == NULL)
        give_up("no memory");
    *own = (line){.socket = connect_to(work), .request = request_of(work), .room = room, .buffer = buffer};
    own->request_length = strlen(own->request);
    send_request(own);
    own->answer_length = measure_answer(own);
    return own;
}

static void call(void *state)
{
    line *own = state;
    send_request(own);
    for (size_t received = 0; received < own->answer_length;)
        received += receive(own, received);
}

static void end(void *state)
{
    line *own = state;
    close(own->socket);
    free(own->request);
    free(own->buffer);
    free(own);
}

int main(int argc, char **argv)
{
    workload work = workload_read(argc, argv);
    measure(&work, &(contestant){begin, call, end});
    return 0;
}
