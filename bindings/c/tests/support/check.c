#define _POSIX_C_SOURCE 200809L

#include "check.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

struct kept {
    void *thing;
    void (*release)(void *);
};

static FILE *report;      /* the real standard output */
static FILE *captured;    /* where anything that the library prints would go */
static char reasons[4096];
static char current_case[200];
static const char *skipped;
static int tests, failed_tests;
static struct {
    const char *what;
    int sum;
} counted[8];
enum { MOST_COUNTED = sizeof counted / sizeof *counted };
static struct kept *kept;
static size_t kept_count, kept_room;

void check_begin(void)
{
    fflush(NULL);
    report = fdopen(dup(STDOUT_FILENO), "w");
    captured = tmpfile();
    if (report == NULL || captured == NULL || dup2(fileno(captured), STDOUT_FILENO) < 0 ||
        dup2(fileno(captured), STDERR_FILENO) < 0)
        abort();
    /* What a crash leaves unsaid should at least be the last test that began. */
    setvbuf(report, NULL, _IOLBF, 0);
}

static void release_kept(void)
{
    while (kept_count > 0) {
        kept_count--;
        kept[kept_count].release(kept[kept_count].thing);
    }
}

void check_keep(void *thing, void (*release)(void *))
{
    if (kept_count == kept_room) {
        kept_room = kept_room ? kept_room * 2 : 64;
        kept = realloc(kept, kept_room * sizeof *kept);
        if (kept == NULL)
            abort();
    }
    kept[kept_count].thing = thing;
    kept[kept_count].release = release;
    kept_count++;
}

static void print_result(const char *name)
{
    bool passed = reasons[0] == '\0';
    failed_tests += !passed;
    fprintf(report, "%s %d - ", passed ? "ok" : "not ok", ++tests);
    for (const char *letter = name; *letter != '\0'; letter++)
        fputc(*letter == '_' ? ' ' : *letter, report);
    if (passed && skipped != NULL)
        fprintf(report, " # SKIP %s", skipped);
    fprintf(report, "\n%s", reasons);
    reasons[0] = '\0';
    skipped = NULL;
}

void check_run(const char *name, void (*test)(void))
{
    check_case(NULL);
    test();
    release_kept();
    print_result(name);
}

int check_end(void)
{
    check_case(NULL);
    fflush(stdout);
    long long printed = (long long)lseek(fileno(captured), 0, SEEK_END);
    check_that(printed == 0, __FILE__, __LINE__, "%lld bytes were printed", printed);
    print_result("nothing was printed on standard output or standard error");
    for (int i = 0; i < MOST_COUNTED && counted[i].what != NULL; i++)
        fprintf(report, "# count %d %s\n", counted[i].sum, counted[i].what);
    fprintf(report, "1..%d\n", tests);
    fclose(report);
    fclose(captured);
    free(kept);
    return failed_tests == 0 ? 0 : 1;
}

void check_count(const char *what, int more)
{
    int place = 0;
    while (place < MOST_COUNTED - 1 && counted[place].what != NULL && strcmp(counted[place].what, what) != 0)
        place++;
    counted[place].what = what;
    counted[place].sum += more;
}

void check_skip(const char *reason)
{
    skipped = reason;
}

void check_case(const char *format, ...)
{
    current_case[0] = '\0';
    if (format == NULL)
        return;
    va_list values;
    va_start(values, format);
    vsnprintf(current_case, sizeof current_case, format, values);
    va_end(values);
}

bool check_that(bool held, const char *file, int line, const char *format, ...)
{
    size_t used = strlen(reasons);
    if (held || sizeof reasons - used < 300)
        return held;
    const char *slash = strrchr(file, '/');
    used += (size_t)snprintf(reasons + used, sizeof reasons - used, "# %s:%d: %s%s",
                             slash ? slash + 1 : file, line, current_case,
                             current_case[0] ? ": " : "");
    size_t start = used;
    va_list values;
    va_start(values, format);
    vsnprintf(reasons + used, sizeof reasons - used - 2, format, values);
    va_end(values);
    /* A reason stays one line, or it would no longer be a comment of TAP. */
    for (char *letter = reasons + start; *letter != '\0'; letter++)
        if ((unsigned char)*letter < 0x20)
            *letter = ' ';
    strcat(reasons, "\n");
    return held;
}

void check_int(long long actual, long long expected, const char *what, const char *file, int line)
{
    check_that(actual == expected, file, line, "%s is %lld, not %lld", what, actual, expected);
}

void check_text(const char *actual, const char *expected, const char *what, const char *file,
                int line)
{
    bool same = actual == expected ||
                (actual != NULL && expected != NULL && strcmp(actual, expected) == 0);
    check_that(same, file, line, "%s is <%.400s>, not <%.400s>", what, actual ? actual : "NULL",
               expected ? expected : "NULL");
}

void check_part(const char *text, const char *part, bool present, const char *file, int line)
{
    bool found = text != NULL && strstr(text, part) != NULL;
    check_that(found == present, file, line, "<%.400s> %s <%.200s>", text ? text : "NULL",
               present ? "lacks" : "has", part);
}

long long check_now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

bool check_is_slowed(void)
{
    return getenv("CHECK_SLOWED") != NULL;
}

int check_times(int short_of_it, int all)
{
    return getenv("CHECK_ALL") != NULL ? all : short_of_it;
}
