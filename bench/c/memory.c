/* What libworkos keeps in memory. Prints bytes.
 *
 *   MEMORY idle N     for each of N connections that are open and idle
 *   MEMORY url N      by how much the process grew over N authorization URLs
 *   MEMORY event N    by how much it grew over N events that were sent
 *
 * with BENCH_URL and, for https, BENCH_CA. The growth is counted after a tenth
 * of N calls, when everything that is made once has been made. */
#define _GNU_SOURCE
#include <malloc.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <workos.h>

#include "resident.h"
#include "workload.h"

#define MEMBER(name, text) "\"" name "\":\"" text "\","
static const char URL[] = "{\"domain\":\"" DOMAIN "\",\"redirect_uri\":\"" REDIRECT_URI "\"}";
static const char EVENT[] = "{\"event\":{" EVENT_FIELDS(MEMBER) "\"metadata\":{\"source\":\"Email\"}}}";
/* The answer comes late, so that each thread needs a connection of its own. */
static const char WAIT[] = "{\"method\":\"GET\",\"path\":\"/wait/500\"}";
enum { STACK_BYTES = 256 * 1024, MOST_CONNECTIONS = 256 };

static workos_client *open_client(void)
{
    char *config = NULL, *error = NULL;
    workos_client *client = NULL;
    const char *url = getenv("BENCH_URL"), *ca = getenv("BENCH_CA");
    if (url == NULL || asprintf(&config, "{\"api_key\":\"" API_KEY "\",\"client_id\":\"" CLIENT_ID
                                         "\",\"base_url\":\"%s\"%s%s%s}",
                                url, ca ? ",\"trust\":{\"pem_file\":\"" : "", ca ? ca : "", ca ? "\"}" : "") < 0)
        give_up("BENCH_URL is not in the environment");
    if (workos_client_new(config, &client, &error) != WORKOS_OK)
        give_up(error);
    free(config);
    return client;
}

static void finish(workos_status status, char *out)
{
    if (status != WORKOS_OK)
        give_up(out);
    workos_string_free(out);
}

static void *wait_for_answer(void *client)
{
    char *out = NULL;
    workos_status status = workos_call(client, "request", WAIT, &out);
    finish(status, out);
    return NULL;
}

/* As many calls at once. The stacks are our own, so that none stays behind. */
static void call_at_once(workos_client *client, int count)
{
    pthread_t threads[MOST_CONNECTIONS];
    size_t bytes = (size_t)count * STACK_BYTES;
    char *stacks = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (stacks == MAP_FAILED)
        give_up("no memory");
    for (int i = 0; i < count; i++) {
        pthread_attr_t attributes;
        pthread_attr_init(&attributes);
        pthread_attr_setstack(&attributes, stacks + (size_t)i * STACK_BYTES, STACK_BYTES);
        if (pthread_create(&threads[i], &attributes, wait_for_answer, client) != 0)
            give_up("no thread");
        pthread_attr_destroy(&attributes);
    }
    for (int i = 0; i < count; i++)
        pthread_join(threads[i], NULL);
    munmap(stacks, bytes);
}

/* What is left once the allocator has given back what it can. */
static long resident_at_rest(void)
{
    malloc_trim(0);
    return resident_now().bytes;
}

static long idle(workos_client *client, int count)
{
    if (count < 2 || count > MOST_CONNECTIONS)
        give_up("between 2 and 256 connections");
    /* The first connection also brings what there is once for all of them. */
    call_at_once(client, 1);
    long before = resident_at_rest();
    call_at_once(client, count);
    return (resident_at_rest() - before) / (count - 1);
}

static void repeat(workos_client *client, const char *what, long times)
{
    for (long i = 0; i < times; i++) {
        char *out = NULL;
        workos_status status = strcmp(what, "url") == 0 ? workos_sso_authorization_url(client, URL, &out)
                                                        : workos_audit_trail_create_event(client, EVENT, &out);
        finish(status, out);
    }
}

static long growth(workos_client *client, const char *what, long times)
{
    repeat(client, what, times / 10);
    long before = resident_at_rest();
    repeat(client, what, times);
    return resident_at_rest() - before;
}

int main(int argc, char **argv)
{
    long count = argc == 3 ? atol(argv[2]) : 0;
    if (count < 1)
        give_up("idle N, url N or event N");
    /* One arena: how many more glibc makes for threads is not the library's doing. */
    mallopt(M_ARENA_MAX, 1);
    workos_client *client = open_client();
    if (strcmp(argv[1], "idle") == 0)
        printf("%ld\n", idle(client, (int)count));
    else
        printf("%ld\n", growth(client, argv[1], count));
    workos_client_free(client);
    return 0;
}
