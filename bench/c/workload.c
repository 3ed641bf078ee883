#define _GNU_SOURCE
#include "workload.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct {
    const char *name;
    workload_kind kind;
} KINDS[] = {
    {"url", WORKLOAD_URL},     {"profile", WORKLOAD_PROFILE}, {"event", WORKLOAD_EVENT},
    {"first", WORKLOAD_FIRST}, {"bytes", WORKLOAD_BYTES},     {"session", WORKLOAD_SESSION},
    {"new-session", WORKLOAD_NEW_SESSION},
};

_Noreturn void give_up(const char *what)
{
    fprintf(stderr, "%s: %s\n", program_invocation_short_name, what);
    exit(1);
}

static bool read_kind(workload *work, const char *text)
{
    size_t length = strcspn(text, ":");
    for (size_t i = 0; i < sizeof KINDS / sizeof *KINDS; i++) {
        if (strlen(KINDS[i].name) == length && strncmp(text, KINDS[i].name, length) == 0) {
            work->kind = KINDS[i].kind;
            work->size = text[length] == ':' ? strtoul(text + length + 1, NULL, 10) : NO_SIZE;
            return work->kind != WORKLOAD_BYTES || work->size != NO_SIZE;
        }
    }
    return false;
}

workload workload_read(int argc, char **argv)
{
    workload work = {.url = getenv("BENCH_URL"), .ca = getenv("BENCH_CA")};
    if (argc != 4 || !read_kind(&work, argv[1]) || (work.threads = atoi(argv[2])) < 1 ||
        (work.seconds = atof(argv[3])) <= 0 || work.url == NULL)
        give_up("WORKLOAD THREADS SECONDS, and BENCH_URL in the environment; see workload.h");
    return work;
}

const char *workload_authority(const workload *work)
{
    const char *slashes = strstr(work->url, "://");
    if (slashes == NULL)
        give_up("BENCH_URL is no URL");
    return slashes + 3;
}

char *workload_metadata(const workload *work)
{
    char *json = NULL;
    size_t length;
    FILE *out = open_memstream(&json, &length);
    if (out == NULL)
        give_up("no memory");
    if (work->size == NO_SIZE)
        fputs("{\"source\":\"Email\"}", out);
    else {
        fputc('{', out);
        for (size_t i = 0; i < work->size; i++)
            fprintf(out, "%s\"key_%02zu\":\"a value of some length, number %02zu\"", i ? "," : "", i, i);
        fputc('}', out);
    }
    if (fclose(out) != 0)
        give_up("no memory");
    return json;
}

char *workload_state(size_t size)
{
    static const char text[] = "return to /docs?page=2&tab=all; ";
    char *state = malloc(size + 1);
    if (state == NULL)
        give_up("no memory");
    for (size_t i = 0; i < size; i++)
        state[i] = text[i % (sizeof text - 1)];
    state[size] = '\0';
    return state;
}
