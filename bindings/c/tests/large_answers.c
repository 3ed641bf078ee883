/* What an answer costs that is as large as it may be, and an argument of many members. */
#define _GNU_SOURCE

#include "calls.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { MIB = 1 << 20, LARGEST = 8 * MIB, GRACE_MS = 100, TRIES = 5 };

/* The last byte comes so long before the deadline. */
enum { TIMEOUT_MS = 1000, BEFORE_MS = 50 };

#define LIST "{\"message\":\"m\",\"errors\":["
#define ITEM "\"some fault\","
#define END "\"the last\"]}"

/* An answer of about `bytes` bytes, whose faults are a list of strings. */
static char *faults_of(size_t bytes)
{
    char *body = malloc(bytes + 1), *at = body;
    if (body == NULL)
        abort();
    check_keep(body, free);
    memcpy(at, LIST, strlen(LIST));
    at += strlen(LIST);
    for (; (size_t)(at - body) + strlen(ITEM) + strlen(END) < bytes; at += strlen(ITEM))
        memcpy(at, ITEM, strlen(ITEM));
    memcpy(at, END, strlen(END) + 1);
    return body;
}

static double thread_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

/* The processor time that it takes at least to work through an answer, in ms. */
static double parse_ms(const workos_client *client, const char *body)
{
    double least = 0;
    for (int i = 0; i < TRIES; i++) {
        const double began = thread_ms();
        result got = parse(client, "request", "{\"method\":\"GET\",\"path\":\"/x\"}", 422, NULL, body);
        const double took = thread_ms() - began;
        CHECK_STATUS(got, WORKOS_REJECTED);
        least = i == 0 || took < least ? took : least;
    }
    return least;
}

TEST(the_time_is_linear_in_the_size_of_an_answer)
{
    workos_client *client = sandbox_client();
    const double one = parse_ms(client, faults_of(MIB)), all = parse_ms(client, faults_of(LARGEST));
    check_that(one <= GRACE_MS, __FILE__, __LINE__, "1 MiB took %.1f ms", one);
    check_that(all <= 8 * 2 * one, __FILE__, __LINE__, "1 MiB took %.1f ms, and 8 MiB %.1f ms", one, all);
}

TEST(every_fault_of_a_large_answer_is_kept)
{
    result got = parse(sandbox_client(), "request", "{\"method\":\"GET\",\"path\":\"/x\"}", 422, NULL, faults_of(LARGEST));
    const char *last = text("/errors/%d", (int)((LARGEST - strlen(LIST) - strlen(END) - 1) / strlen(ITEM)));
    CHECK_HAS(get(got.out, last), "the last");
}

enum { STEPS = 126 };

/* So many objects within each other, and a text of `bytes` bytes in the innermost. */
static char *deep_of(size_t steps, size_t bytes)
{
    char *json = malloc(bytes + steps * 6 + 3), *at = json;
    if (json == NULL)
        abort();
    for (size_t i = 0; i < steps; i++, at += 5)
        memcpy(at, "{\"a\":", 5);
    *at++ = '"';
    memset(at, 'x', bytes);
    at += bytes;
    *at++ = '"';
    memset(at, '}', steps);
    at[steps] = '\0';
    return json;
}

static double get_ms(size_t steps, size_t bytes)
{
    char *json = deep_of(steps, bytes), pointer[2 * STEPS + 1];
    double least = 0;
    for (size_t i = 0; i < steps; i++)
        memcpy(pointer + i * 2, "/a", 2);
    pointer[steps * 2] = '\0';
    for (int i = 0; i < 3; i++) {
        char *out = NULL;
        const double began = thread_ms();
        CHECK_INT(workos_json_get(json, pointer, &out), WORKOS_OK);
        const double took = thread_ms() - began;
        CHECK(out != NULL && strlen(out) == bytes);
        workos_string_free(out);
        least = i == 0 || took < least ? took : least;
    }
    free(json);
    return least;
}

TEST(a_pointer_of_many_steps_reads_a_large_answer_once)
{
    const double one = get_ms(1, 60 * MIB), all = get_ms(STEPS, 60 * MIB);
    check_that(all <= 10 * one, __FILE__, __LINE__, "1 step took %.1f ms, and %d steps %.1f ms", one, STEPS, all);
}

/* The processor time of a request whose query has so many members. */
static double query_ms(const workos_client *client, int members)
{
    char *params = malloc((size_t)members * 16 + 64), *at = params;
    double least = 0;
    if (params == NULL)
        abort();
    at += sprintf(at, "{\"method\":\"GET\",\"path\":\"/x\",\"query\":{");
    for (int i = 0; i < members; i++)
        at += sprintf(at, "%s\"%d\":1", i > 0 ? "," : "", i);
    strcpy(at, "}}");
    for (int i = 0; i < TRIES; i++) {
        const double began = thread_ms();
        result got = build(client, "request", params);
        const double took = thread_ms() - began;
        if (got.status != WORKOS_OK)
            CHECK_HAS(get(got.out, "/message"), "longer than");
        least = i == 0 || took < least ? took : least;
    }
    free(params);
    return least;
}

TEST(the_time_is_linear_in_the_number_of_members)
{
    workos_client *client = sandbox_client();
    const double few = query_ms(client, 10000), many = query_ms(client, 100000);
    check_that(many <= 10 * 4 * few, __FILE__, __LINE__, "10,000 members took %.1f ms, and 100,000 %.1f ms", few, many);
}

/* Answers one request at a time, all but the last byte at once. */
typedef struct late {
    int listener;
    char *head, *body;
    pthread_t thread;
} late;

static void send_all(int peer, const char *bytes, size_t size)
{
    while (size > 0) {
        ssize_t sent = send(peer, bytes, size, MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        bytes += sent;
        size -= (size_t)sent;
    }
}

static void *answer_late(void *argument)
{
    const late *self = argument;
    char request[4096];
    int peer;
    while ((peer = accept(self->listener, NULL, NULL)) >= 0) {
        struct timespec until;
        if (recv(peer, request, sizeof request, 0) > 0) {
            clock_gettime(CLOCK_MONOTONIC, &until);
            const size_t size = strlen(self->body);
            send_all(peer, self->head, strlen(self->head));
            send_all(peer, self->body, size - 1);
            until.tv_nsec += (TIMEOUT_MS - BEFORE_MS) * 1000000L;
            until.tv_sec += until.tv_nsec / 1000000000;
            until.tv_nsec %= 1000000000;
            while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL) != 0)
                continue;
            send_all(peer, self->body + size - 1, 1);
            (void)!recv(peer, request, sizeof request, 0);
        }
        close(peer);
    }
    return NULL;
}

static void stop(void *thing)
{
    late *self = thing;
    shutdown(self->listener, SHUT_RDWR);
    pthread_join(self->thread, NULL);
    close(self->listener);
}

static workos_client *client_of_late(late *self, size_t bytes)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    self->body = faults_of(bytes);
    self->head = (char *)text("HTTP/1.1 422 Unprocessable Entity\r\nConnection: close\r\nContent-Length: %zu\r\n\r\n",
                               strlen(self->body));
    self->listener = socket(AF_INET, SOCK_STREAM, 0);
    if (bind(self->listener, (struct sockaddr *)&address, size) != 0 || listen(self->listener, 8) != 0 ||
        getsockname(self->listener, (struct sockaddr *)&address, &size) != 0 ||
        pthread_create(&self->thread, NULL, answer_late, self) != 0)
        abort();
    check_keep(self, stop);
    return client_of(text("http://127.0.0.1:%d", ntohs(address.sin_port)),
                     text("\"max_retries\":0,\"timeout_ms\":%d", TIMEOUT_MS));
}

/* A busy machine may delay any one call. */
TEST(an_answer_of_1_MiB_whose_last_byte_comes_late_ends_in_time)
{
    if (check_is_slowed()) {
        check_skip("slowed, so times say nothing");
        return;
    }
    static late server;
    workos_client *client = client_of_late(&server, MIB);
    long long took = 0;
    for (int i = 0; i < TRIES; i++) {
        const long long began = check_now_ms();
        result got = call(client, "request", "{\"method\":\"GET\",\"path\":\"/x\"}");
        took = check_now_ms() - began;
        if (got.status != WORKOS_TIMEOUT)
            CHECK_STATUS(got, WORKOS_REJECTED);
        if (took <= TIMEOUT_MS + GRACE_MS && got.status == WORKOS_REJECTED)
            break;
    }
    check_that(took <= TIMEOUT_MS + GRACE_MS, __FILE__, __LINE__, "took %lld ms of %d", took, TIMEOUT_MS);
}

int main(void)
{
    calls_begin();
    RUN(the_time_is_linear_in_the_size_of_an_answer);
    RUN(every_fault_of_a_large_answer_is_kept);
    RUN(a_pointer_of_many_steps_reads_a_large_answer_once);
    RUN(the_time_is_linear_in_the_number_of_members);
    RUN(an_answer_of_1_MiB_whose_last_byte_comes_late_ends_in_time);
    return check_end();
}
