#define _POSIX_C_SOURCE 200809L

#include "loopback_http.h"

#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

int loopback_connect(int port)
{
    struct sockaddr_in address = {0};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons((unsigned short)port);

    int peer = socket(AF_INET, SOCK_STREAM, 0);
    if (peer < 0)
        return -1;
    if (connect(peer, (struct sockaddr *)&address, sizeof address) != 0) {
        close(peer);
        return -1;
    }
    return peer;
}

int loopback_send(int socket, const char *bytes, size_t size)
{
    while (size > 0) {
        /* A peer that went away must be an error here, not a SIGPIPE. */
        ssize_t sent = send(socket, bytes, size, MSG_NOSIGNAL);
        if (sent <= 0)
            return -1;
        bytes += sent;
        size -= (size_t)sent;
    }
    return 0;
}

/* Splits http://HOST:PORT/PATH; HOST has to be this machine. */
static int split_url(const char *url, int *port, const char **path)
{
    static const char *const origins[] = {"http://127.0.0.1:", "http://localhost:"};
    for (size_t i = 0; i < sizeof origins / sizeof *origins; i++) {
        size_t length = strlen(origins[i]);
        if (strncmp(url, origins[i], length) != 0)
            continue;
        char *end = NULL;
        long number = strtol(url + length, &end, 10);
        if (number < 1 || number > 65535 || *end != '/')
            return -1;
        *port = (int)number;
        *path = end;
        return 0;
    }
    return -1;
}

/* HTTP/1.0 is asked for because then the answer ends where the connection
 * does, and there are no chunks to take apart. */
static int send_request(int peer, const char *method, const char *path, int port,
                        const char *headers, const char *body)
{
    size_t room = strlen(method) + strlen(path) + strlen(headers) + 128;
    char *head = malloc(room);
    if (head == NULL)
        return -1;
    int length = snprintf(head, room, "%s %s HTTP/1.0\r\nHost: 127.0.0.1:%d\r\n%s", method, path,
                          port, headers);
    length += snprintf(head + length, room - (size_t)length, "Content-Length: %zu\r\n\r\n",
                       strlen(body));
    int failed = loopback_send(peer, head, (size_t)length);
    free(head);
    return failed ? -1 : loopback_send(peer, body, strlen(body));
}

static char *receive_all(int peer, size_t *length)
{
    size_t room = 16384;
    char *bytes = malloc(room);
    *length = 0;
    while (bytes != NULL) {
        ssize_t got = recv(peer, bytes + *length, room - *length - 1, 0);
        if (got <= 0)
            break;
        *length += (size_t)got;
        if (room - *length > 1)
            continue;
        char *larger = realloc(bytes, room *= 2);
        if (larger == NULL)
            free(bytes);
        bytes = larger;
    }
    if (bytes != NULL)
        bytes[*length] = '\0';
    return bytes;
}

int http_send(const char *method, const char *url, const char *headers, const char *body,
              http_answer *answer)
{
    memset(answer, 0, sizeof *answer);
    int port = 0;
    const char *path = NULL;
    if (split_url(url, &port, &path) != 0)
        return -1;
    int peer = loopback_connect(port);
    if (peer < 0)
        return -1;

    size_t length = 0;
    if (send_request(peer, method, path, port, headers ? headers : "", body ? body : "") == 0)
        answer->head = receive_all(peer, &length);
    close(peer);

    char *gap = answer->head ? strstr(answer->head, "\r\n\r\n") : NULL;
    if (gap == NULL || sscanf(answer->head, "HTTP/1.%*d %d", &answer->status) != 1)
        return -1;
    /* One line break stays with the head so that every header ends in one. */
    gap[2] = '\0';
    answer->body = gap + 4;
    answer->body_len = length - (size_t)(answer->body - answer->head);
    return 0;
}

int http_header(const http_answer *answer, const char *name, char *value, size_t size)
{
    size_t length = strlen(name);
    for (const char *line = strstr(answer->head, "\r\n"); line != NULL;
         line = strstr(line, "\r\n")) {
        line += 2;
        if (strncasecmp(line, name, length) != 0 || line[length] != ':')
            continue;
        const char *start = line + length + 1 + strspn(line + length + 1, " \t");
        size_t found = strcspn(start, "\r");
        if (found >= size)
            return -1;
        memcpy(value, start, found);
        value[found] = '\0';
        return 0;
    }
    return -1;
}

void http_answer_free(http_answer *answer)
{
    free(answer->head);
    memset(answer, 0, sizeof *answer);
}
