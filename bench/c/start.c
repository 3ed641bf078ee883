/* What a program pays that loads the library when it needs it: from dlopen to
 * the first authorization URL. Prints {"ns":N,"bytes":N,"private":N}: the time,
 * and how much more is in memory (resident.h).
 *
 *   START LIBRARY     the path of libworkos.so.1 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <workos.h>

#include "resident.h"
#include "workload.h"

static uint64_t now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
}

/* ISO C has no cast from an object pointer to a function's. */
static void find(void *library, const char *name, void *function)
{
    void *symbol = dlsym(library, name);
    if (symbol == NULL)
        give_up(dlerror());
    memcpy(function, &symbol, sizeof symbol);
}

int main(int argc, char **argv)
{
    workos_status (*client_new)(const char *, workos_client **, char **);
    workos_status (*authorization_url)(const workos_client *, const char *, char **);
    void (*string_free)(char *);
    workos_client *client = NULL;
    char *out = NULL;
    if (argc != 2)
        give_up("the path of the library");
    resident before = resident_now();
    uint64_t began = now();
    void *library = dlopen(argv[1], RTLD_NOW);
    if (library == NULL)
        give_up(dlerror());
    find(library, "workos_client_new", &client_new);
    find(library, "workos_sso_authorization_url", &authorization_url);
    find(library, "workos_string_free", &string_free);
    if (client_new("{\"api_key\":\"" API_KEY "\",\"client_id\":\"" CLIENT_ID "\"}", &client, &out) != WORKOS_OK ||
        authorization_url(client, "{\"domain\":\"" DOMAIN "\",\"redirect_uri\":\"" REDIRECT_URI "\"}", &out) !=
            WORKOS_OK)
        give_up(out);
    uint64_t ended = now();
    string_free(out);
    resident after = resident_now();
    printf("{\"ns\":%ju,\"bytes\":%ld,\"private\":%ld}\n", (uintmax_t)(ended - began), after.bytes - before.bytes,
           after.private - before.private);
    return 0;
}
