/* A very small HTTP client for this machine only. It stands in for a browser
 * in the demo and for a foreign HTTP stack in the tests. A program that talks
 * to WorkOS does not need it: the library sends its requests itself. */
#ifndef LOOPBACK_HTTP_H
#define LOOPBACK_HTTP_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct http_answer {
    int status;      /* 200, 302, ...; 0 when there was no HTTP answer */
    char *head;      /* status line and headers; owned by the answer */
    char *body;      /* NUL-terminated; points into `head`'s allocation */
    size_t body_len;
} http_answer;

/* Connects to 127.0.0.1. Gives the socket, or -1. */
int loopback_connect(int port);

/* Sends all of `size` bytes. Gives 0, or -1 when the peer is gone. */
int loopback_send(int socket, const char *bytes, size_t size);

/* Sends one request to an http:// URL of localhost or 127.0.0.1 and waits for
 * the whole answer. `headers` are complete lines ("Accept: text/html\r\n") or
 * NULL; `body` may be NULL. Gives 0, or -1 when the URL is not of this machine
 * or no HTTP answer came. Free the answer in both cases. */
int http_send(const char *method, const char *url, const char *headers, const char *body,
              http_answer *answer);

/* Copies the value of header `name`, in any case, to `value`. Gives 0, or -1
 * when the answer has no such header or it does not fit. */
int http_header(const http_answer *answer, const char *name, char *value, size_t size);

void http_answer_free(http_answer *answer);

#ifdef __cplusplus
}
#endif

#endif
