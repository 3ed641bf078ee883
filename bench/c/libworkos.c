/* libworkos through its C ABI: one client, shared by all threads. */
#define _GNU_SOURCE
#include "measure.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <workos.h>

typedef workos_status (*named)(const workos_client *, const char *, char **);

typedef struct task {
    named function; /* NULL for any other operation, which is then `request` */
    char *params;
} task;

static const workload *workload_of_all;
static workos_client *client;

static workos_client *open_client(void)
{
    char *config = NULL, *error = NULL;
    workos_client *opened = NULL;
    const char *ca = workload_of_all->ca;
    if (asprintf(&config,
                 "{\"api_key\":\"" API_KEY "\",\"client_id\":\"" CLIENT_ID "\",\"base_url\":\"%s\"%s%s%s}",
                 workload_of_all->url, ca ? ",\"trust\":{\"pem_file\":\"" : "", ca ? ca : "",
                 ca ? "\"}" : "") < 0)
        give_up("no memory");
    if (workos_client_new(config, &opened, &error) != WORKOS_OK)
        give_up(error);
    free(config);
    return opened;
}

#define MEMBER(name, text) "\"" name "\":\"" text "\","

static char *params_of(const workload *work)
{
    char *params = NULL, *part = NULL;
    int length = -1;
    switch (work->kind) {
    case WORKLOAD_URL:
        part = work->size == NO_SIZE ? NULL : workload_state(work->size);
        length = asprintf(&params, "{\"domain\":\"" DOMAIN "\",\"redirect_uri\":\"" REDIRECT_URI "\",\"state\":%s%s%s}",
                          part ? "\"" : "", part ? part : STATE, part ? "\"" : "");
        break;
    case WORKLOAD_PROFILE:
    case WORKLOAD_FIRST:
        length = asprintf(&params, "{\"code\":\"" CODE "\"}");
        break;
    case WORKLOAD_EVENT:
        part = workload_metadata(work);
        length = asprintf(&params, "{\"event\":{" EVENT_FIELDS(MEMBER) "\"metadata\":%s}}", part);
        break;
    case WORKLOAD_BYTES:
        length = asprintf(&params, "{\"method\":\"GET\",\"path\":\"/bytes/%zu\"}", work->size);
        break;
    }
    free(part);
    if (length < 0)
        give_up("no memory");
    return params;
}

static void *begin(const workload *work)
{
    static const named FUNCTIONS[] = {
        [WORKLOAD_URL] = workos_sso_authorization_url, [WORKLOAD_PROFILE] = workos_sso_profile,
        [WORKLOAD_FIRST] = workos_sso_profile,         [WORKLOAD_EVENT] = workos_audit_trail_create_event,
        [WORKLOAD_BYTES] = NULL,
    };
    task *own = malloc(sizeof *own);
    if (own == NULL)
        give_up("no memory");
    *own = (task){FUNCTIONS[work->kind], params_of(work)};
    return own;
}

static void call_on(const workos_client *with, const task *own)
{
    char *out = NULL;
    workos_status status =
        own->function ? own->function(with, own->params, &out) : workos_call(with, "request", own->params, &out);
    if (status != WORKOS_OK)
        give_up(out);
    workos_string_free(out);
}

static void call(void *state)
{
    call_on(client, state);
}

static void call_first(void *state)
{
    workos_client *fresh = open_client();
    call_on(fresh, state);
    workos_client_free(fresh);
}

static void end(void *state)
{
    task *own = state;
    free(own->params);
    free(own);
}

int main(int argc, char **argv)
{
    workload work = workload_read(argc, argv);
    workload_of_all = &work;
    client = open_client();
    measure(&work, &(contestant){begin, work.kind == WORKLOAD_FIRST ? call_first : call, end});
    workos_client_free(client);
    return 0;
}
