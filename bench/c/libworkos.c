/* libworkos through its C ABI: one client, shared by all threads. */
#define _GNU_SOURCE
#include "measure.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <workos.h>

typedef workos_status (*named)(const workos_client *, const char *, char **);

typedef struct task {
    named function; /* NULL for any other operation, which is then `operation` */
    const char *operation;
    char **params; /* one after the other, then from the first on */
    size_t count, next;
} task;

static const workload *workload_of_all;
static workos_client *client;

static workos_client *open_client(void)
{
    char *config = NULL, *error = NULL;
    workos_client *opened = NULL;
    const char *ca = workload_of_all->ca;
    if (asprintf(&config,
                 "{\"api_key\":\"" API_KEY "\",\"client_id\":\"" CLIENT_ID
                 "\",\"allow_http\":true,\"base_url\":\"%s\"%s%s%s}",
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
    case WORKLOAD_SESSION:
    case WORKLOAD_NEW_SESSION:
        give_up("a session has its parameters from a file");
    }
    free(part);
    if (length < 0)
        give_up("no memory");
    return params;
}

static void add(task *own, char *params)
{
    own->params = realloc(own->params, (own->count + 1) * sizeof *own->params);
    if (own->params == NULL)
        give_up("no memory");
    own->params[own->count++] = params;
}

/* A line of the file BENCH_COOKIES is a cookie. */
static void read_cookies(task *own, bool only_one)
{
    char *cookie = NULL;
    size_t room = 0;
    const char *path = getenv("BENCH_COOKIES"), *password = getenv("BENCH_COOKIE_PASSWORD");
    FILE *file = path && password ? fopen(path, "r") : NULL;
    if (file == NULL)
        give_up("no cookies: BENCH_COOKIES and BENCH_COOKIE_PASSWORD");
    while (!(only_one && own->count == 1) && getline(&cookie, &room, file) > 0) {
        char *params = NULL;
        cookie[strcspn(cookie, "\n")] = '\0';
        if (asprintf(&params, "{\"sealed\":\"%s\",\"cookie_password\":\"%s\"}", cookie, password) < 0)
            give_up("no memory");
        add(own, params);
    }
    free(cookie);
    fclose(file);
}

static void *begin(const workload *work)
{
    static const named FUNCTIONS[] = {
        [WORKLOAD_URL] = workos_sso_authorization_url, [WORKLOAD_PROFILE] = workos_sso_profile,
        [WORKLOAD_FIRST] = workos_sso_profile,         [WORKLOAD_EVENT] = workos_audit_trail_create_event,
        [WORKLOAD_NEW_SESSION] = NULL,
    };
    bool session = work->kind == WORKLOAD_SESSION || work->kind == WORKLOAD_NEW_SESSION;
    task *own = malloc(sizeof *own);
    if (own == NULL)
        give_up("no memory");
    *own = (task){.function = FUNCTIONS[work->kind], .operation = session ? "session.authenticate" : "request"};
    if (session)
        read_cookies(own, work->kind == WORKLOAD_SESSION);
    else
        add(own, params_of(work));
    return own;
}

static void call_on(const workos_client *with, const task *own, const char *params)
{
    char *out = NULL;
    workos_status status =
        own->function ? own->function(with, params, &out) : workos_call(with, own->operation, params, &out);
    if (status != WORKOS_OK || strncmp(out, "{\"authenticated\":false", 22) == 0)
        give_up(out);
    workos_string_free(out);
}

static void call(void *state)
{
    const task *own = state;
    call_on(client, own, *own->params);
}

/* Another cookie each time. A client remembers the tokens that it has verified,
 * so for another round there is another client, which fetches the keys anew. */
static void call_new(void *state)
{
    task *own = state;
    if (own->next == own->count) {
        workos_client_free(client);
        client = open_client();
        own->next = 0;
    }
    call_on(client, own, own->params[own->next++]);
}

static void call_first(void *state)
{
    const task *own = state;
    workos_client *fresh = open_client();
    call_on(fresh, own, *own->params);
    workos_client_free(fresh);
}

static void end(void *state)
{
    task *own = state;
    while (own->count > 0)
        free(own->params[--own->count]);
    free(own->params);
    free(own);
}

int main(int argc, char **argv)
{
    workload work = workload_read(argc, argv);
    workload_of_all = &work;
    client = open_client();
    measure(&work, &(contestant){begin,
                                 work.kind == WORKLOAD_FIRST         ? call_first
                                 : work.kind == WORKLOAD_NEW_SESSION ? call_new
                                                                     : call,
                                 end});
    workos_client_free(client);
    return 0;
}
