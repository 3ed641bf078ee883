/* As many calls at once on one queue, to a service that takes its time.
 *
 *   TOGETHER CALLS CONNECTIONS     with BENCH_URL, whose answers come late
 *
 * Prints {"ns":N,"cpu_ns":N,"blocking_cpu_ns":N,"bytes":N}: how long all of
 * them took; the processor time of a call, and of one that blocks; and how much
 * more is in memory for the queue and its calls where they share one connection. */
#define _GNU_SOURCE
#include <inttypes.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <workos.h>

#include "resident.h"
#include "workload.h"

#define MEMBER(name, text) "\"" name "\":\"" text "\","
static const char EVENT[] = "{\"event\":{" EVENT_FIELDS(MEMBER) "\"metadata\":{\"source\":\"Email\"}}}";
enum { BLOCKING_CALLS = 40 };

static uint64_t now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

static uint64_t processor(void)
{
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

static workos_client *open_client(void)
{
    char *config = NULL, *error = NULL;
    workos_client *client = NULL;
    const char *url = getenv("BENCH_URL");
    if (url == NULL || asprintf(&config, "{\"api_key\":\"" API_KEY "\",\"client_id\":\"" CLIENT_ID
                                         "\",\"base_url\":\"%s\",\"timeout_ms\":600000}", url) < 0)
        give_up("BENCH_URL is not in the environment");
    if (workos_client_new(config, &client, &error) != WORKOS_OK)
        give_up(error);
    free(config);
    return client;
}

static workos_queue *open_queue(int connections)
{
    char *config = NULL, *error = NULL;
    workos_queue *queue = NULL;
    if (asprintf(&config, "{\"max_connections\":%d,\"max_in_flight\":65536}", connections) < 0)
        give_up("no memory");
    if (workos_queue_new(config, &queue, &error) != WORKOS_OK)
        give_up(error);
    free(config);
    return queue;
}

static void submit(const workos_client *client, workos_queue *queue, int calls)
{
    char *error = NULL;
    for (int i = 0; i < calls; i++)
        if (workos_submit(client, queue, "audit_trail.create_event", EVENT, NULL, NULL, &error) != WORKOS_OK)
            give_up(error);
}

static void take(workos_queue *queue, int calls)
{
    for (int i = 0; i < calls; i++) {
        char *out = NULL;
        workos_status status = WORKOS_OK;
        if (workos_queue_next(queue, INT32_MAX, NULL, NULL, &status, &out) != WORKOS_OK || status != WORKOS_OK)
            give_up(out);
        workos_string_free(out);
    }
}

int main(int argc, char **argv)
{
    int calls = argc == 3 ? atoi(argv[1]) : 0, connections = argc == 3 ? atoi(argv[2]) : 0;
    if (calls < 1 || connections < 1)
        give_up("CALLS CONNECTIONS");
    mallopt(M_ARENA_MAX, 1);

    workos_client *client = open_client();
    char *out = NULL;
    uint64_t before = 0;
    for (int i = 0; i <= BLOCKING_CALLS; i++) {
        /* The first one makes the connection. */
        if (i == 1)
            before = processor();
        if (workos_audit_trail_create_event(client, EVENT, &out) != WORKOS_OK)
            give_up(out);
        workos_string_free(out);
    }
    uint64_t blocking = (processor() - before) / BLOCKING_CALLS;

    /* A second round is measured, on connections that the first one made. */
    workos_queue *queue = open_queue(connections);
    uint64_t began = 0, cpu = 0;
    for (int round = 0; round < 2; round++) {
        began = now();
        cpu = processor();
        submit(client, queue, calls);
        take(queue, calls);
    }
    uint64_t took = now() - began, used = (processor() - cpu) / (uint64_t)calls;
    workos_queue_free(queue);
    workos_client_free(client);

    /* Of the calls only one is on its way, so what they take is the queue's. */
    client = open_client();
    malloc_trim(0);
    long resident = resident_now().bytes;
    queue = open_queue(1);
    submit(client, queue, calls);
    long bytes = resident_now().bytes - resident;
    workos_queue_free(queue);
    workos_client_free(client);
    printf("{\"ns\":%" PRIu64 ",\"cpu_ns\":%" PRIu64 ",\"blocking_cpu_ns\":%" PRIu64 ",\"bytes\":%ld}\n", took, used,
           blocking, bytes);
    return 0;
}
