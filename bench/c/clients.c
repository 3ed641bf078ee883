/* What a client costs where there are many: {"first_ns":N,"last_ns":N}, the
 * processor time of making one and building a URL with it, among the first and
 * among the last of COUNT clients that are all there at once.
 *
 *   CLIENTS COUNT */
#define _GNU_SOURCE
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <workos.h>

#include "workload.h"

static const char CONFIG[] =
    "{\"api_key\":\"" API_KEY "\",\"client_id\":\"" CLIENT_ID "\",\"base_url\":\"https://api.workos.com\"}";
static const char URL[] = "{\"domain\":\"" DOMAIN "\",\"redirect_uri\":\"" REDIRECT_URI "\"}";
enum { MEASURED = 500, ROUNDS = 9 };

static uint64_t processor(void)
{
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

static workos_client *open_client(void)
{
    char *out = NULL;
    workos_client *client = NULL;
    if (workos_client_new(CONFIG, &client, &out) != WORKOS_OK)
        give_up(out);
    return client;
}

/* Makes, uses and frees some more: the least of several rounds, for each of them. */
static uint64_t cost(void)
{
    uint64_t least = UINT64_MAX;
    for (int round = 0; round < ROUNDS; round++) {
        uint64_t began = processor();
        for (int i = 0; i < MEASURED; i++) {
            char *out = NULL;
            workos_client *client = open_client();
            if (workos_sso_authorization_url(client, URL, &out) != WORKOS_OK)
                give_up(out);
            workos_string_free(out);
            workos_client_free(client);
        }
        uint64_t took = (processor() - began) / MEASURED;
        least = took < least ? took : least;
    }
    return least;
}

int main(int argc, char **argv)
{
    long count = argc == 2 ? atol(argv[1]) : 0;
    if (count < 1)
        give_up("COUNT");
    workos_client **clients = malloc((size_t)count * sizeof *clients);
    if (clients == NULL)
        give_up("no memory");
    uint64_t first = cost();
    for (long i = 0; i < count; i++)
        clients[i] = open_client();
    uint64_t last = cost();
    for (long i = 0; i < count; i++)
        workos_client_free(clients[i]);
    free(clients);
    printf("{\"first_ns\":%" PRIu64 ",\"last_ns\":%" PRIu64 "}\n", first, last);
    return 0;
}
