#define _POSIX_C_SOURCE 200809L

#include "wire.h"

#include "calls.h"

#include <netinet/in.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

enum { MAX_ENTRIES = 8, MAX_REQUESTS = 64, REQUEST_ROOM = 16384 };

const char WIRE_SILENCE[] = "(silence)";
const char WIRE_CLOSE[] = "(close)";
const char WIRE_RESET[] = "(reset)";
const char WIRE_BLURT[] = "(blurt)";

struct wire {
    int listener;
    int stop[2]; /* a pipe: closing the writing end ends the server's thread */
    pthread_t thread;
    const char *script[MAX_ENTRIES];
    int entries;
    pthread_mutex_t lock;
    pthread_cond_t arrived;
    int count;
    char *requests[MAX_REQUESTS];
    int silent[MAX_REQUESTS]; /* connections kept open without an answer */
    int silent_count;
};

static int bound_socket(int *port)
{
    struct sockaddr_in address = {0};
    socklen_t size = sizeof address;
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int bound = socket(AF_INET, SOCK_STREAM, 0);
    if (bound < 0 || bind(bound, (struct sockaddr *)&address, size) != 0 ||
        getsockname(bound, (struct sockaddr *)&address, &size) != 0)
        abort();
    *port = ntohs(address.sin_port);
    return bound;
}

/* Gives true when `socket` can be read, false when the server has to stop. */
static bool wait_readable(const wire *server, int socket)
{
    struct pollfd both[2] = {{server->stop[0], POLLIN, 0}, {socket, POLLIN, 0}};
    while (poll(both, 2, -1) < 0)
        continue;
    return both[0].revents == 0;
}

static bool is_whole(const char *request)
{
    const char *gap = strstr(request, "\r\n\r\n");
    if (gap == NULL)
        return false;
    for (const char *line = request; line < gap; line = strstr(line, "\r\n") + 2)
        if (strncasecmp(line, "content-length:", 15) == 0)
            return strlen(gap + 4) >= (size_t)atol(line + 15);
    return true;
}

static bool read_request(wire *server, int peer)
{
    char *request = calloc(1, REQUEST_ROOM);
    size_t length = 0;
    while (request != NULL && length + 1 < REQUEST_ROOM && wait_readable(server, peer)) {
        ssize_t got = recv(peer, request + length, REQUEST_ROOM - length - 1, 0);
        if (got <= 0)
            break;
        length += (size_t)got;
        if (!is_whole(request))
            continue;
        pthread_mutex_lock(&server->lock);
        if (server->count < MAX_REQUESTS)
            server->requests[server->count++] = request;
        else
            free(request);
        pthread_cond_broadcast(&server->arrived);
        pthread_mutex_unlock(&server->lock);
        return true;
    }
    free(request);
    return false;
}

/* Says its last and waits for the other side to close: an unread byte left in
 * the socket would turn the close into a reset. */
static void send_and_close(wire *server, int peer, const char *bytes)
{
    char rest[1024];
    size_t size = strlen(bytes);
    while (size > 0) {
        ssize_t sent = send(peer, bytes, size, MSG_NOSIGNAL);
        if (sent <= 0)
            break;
        bytes += sent;
        size -= (size_t)sent;
    }
    shutdown(peer, SHUT_WR);
    while (wait_readable(server, peer) && recv(peer, rest, sizeof rest, 0) > 0)
        continue;
    close(peer);
}

static void serve(wire *server, int peer, const char *entry)
{
    struct linger at_once = {1, 0};
    if (entry == WIRE_BLURT) {
        send_and_close(server, peer, "HTTP/1.1 400 Bad Request\r\n\r\n");
    } else if (!read_request(server, peer) || entry == WIRE_CLOSE) {
        close(peer);
    } else if (entry == WIRE_SILENCE && server->silent_count < MAX_REQUESTS) {
        server->silent[server->silent_count++] = peer;
    } else if (entry == WIRE_RESET) {
        setsockopt(peer, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
        close(peer);
    } else {
        send_and_close(server, peer, entry);
    }
}

static void *run(void *argument)
{
    wire *server = argument;
    for (int turn = 0; wait_readable(server, server->listener); turn++) {
        int peer = accept(server->listener, NULL, NULL);
        int entry = turn < server->entries ? turn : server->entries - 1;
        if (peer >= 0)
            serve(server, peer, server->script[entry]);
    }
    return NULL;
}

static void stop(void *thing)
{
    wire *server = thing;
    close(server->stop[1]);
    pthread_join(server->thread, NULL);
    close(server->stop[0]);
    close(server->listener);
    for (int i = 0; i < server->silent_count; i++)
        close(server->silent[i]);
    for (int i = 0; i < server->count; i++)
        free(server->requests[i]);
    pthread_cond_destroy(&server->arrived);
    pthread_mutex_destroy(&server->lock);
    free(server);
}

wire *wire_start(const char *const *script, int entries)
{
    wire *server = calloc(1, sizeof *server);
    int port = 0;
    if (server == NULL || pipe(server->stop) != 0)
        abort();
    server->listener = bound_socket(&port);
    /* The caller's list may be gone before the last connection is served. */
    if (entries > MAX_ENTRIES)
        abort();
    memcpy(server->script, script, (size_t)entries * sizeof *script);
    server->entries = entries;
    pthread_mutex_init(&server->lock, NULL);
    pthread_cond_init(&server->arrived, NULL);
    if (listen(server->listener, 64) != 0 ||
        pthread_create(&server->thread, NULL, run, server) != 0)
        abort();
    check_keep(server, stop);
    return server;
}

int wire_port(const wire *server)
{
    struct sockaddr_in address = {0};
    socklen_t size = sizeof address;
    getsockname(server->listener, (struct sockaddr *)&address, &size);
    return ntohs(address.sin_port);
}

const char *wire_url(const wire *server)
{
    return text("http://127.0.0.1:%d", wire_port(server));
}

int wire_requests(wire *server)
{
    pthread_mutex_lock(&server->lock);
    int count = server->count;
    pthread_mutex_unlock(&server->lock);
    return count;
}

const char *wire_request(wire *server, int index)
{
    return index < wire_requests(server) ? server->requests[index] : "";
}

bool wire_wait(wire *server, int count)
{
    struct timespec until;
    int failed = 0;
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += 10;
    pthread_mutex_lock(&server->lock);
    while (server->count < count && failed == 0)
        failed = pthread_cond_timedwait(&server->arrived, &server->lock, &until);
    pthread_mutex_unlock(&server->lock);
    return failed == 0;
}

static void close_port(void *listener)
{
    close(*(int *)listener);
    free(listener);
}

/* Bound but not listening: the port stays ours, and nobody answers there. */
int refused_port(void)
{
    int port = 0, *listener = malloc(sizeof *listener);
    if (listener == NULL)
        abort();
    *listener = bound_socket(&port);
    check_keep(listener, close_port);
    return port;
}

const char *http_answer_text(const char *status, const char *body)
{
    return text("HTTP/1.1 %s\r\nContent-Type: application/json\r\nX-Request-Id: req_wire\r\n"
                "Content-Length: %zu\r\nConnection: close\r\n\r\n%s",
                status, strlen(body), body);
}
