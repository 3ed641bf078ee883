/* Where the API key is left in the memory of the process: all that is writable
 * is searched for it. The key is made here, byte by byte, so that this program
 * holds no copy of it but those it passes on and overwrites. */
#define _GNU_SOURCE

#include "echo.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { KEY_BYTES = 40, CHUNK = 1 << 16 };

static char letter(int key, int at)
{
    return (char)('a' + (at * 7 + at / 3 + key * 11) % 26);
}

static void write_key(int key, char *to)
{
    for (int i = 0; i < KEY_BYTES; i++)
        to[i] = letter(key, i);
    to[KEY_BYTES] = '\0';
}

static void overwrite(void *memory, size_t bytes)
{
    volatile char *place = memory;
    while (bytes-- > 0)
        *place++ = 0;
}

static char chunk[CHUNK + KEY_BYTES];

static bool is_key(int key, const char *here)
{
    int same = 0;
    while (same < KEY_BYTES && here[same] == letter(key, same))
        same++;
    return same == KEY_BYTES;
}

static int copies_within(int memory, int key, unsigned long from, unsigned long to)
{
    int copies = 0;
    for (; from < to; from += CHUNK) {
        unsigned long wanted = to - from < sizeof chunk ? to - from : sizeof chunk;
        ssize_t got = pread(memory, chunk, wanted, (off_t)from);
        for (ssize_t at = 0; at + KEY_BYTES <= got && at < CHUNK; at++)
            copies += is_key(key, chunk + at);
    }
    /* What was read is no copy of its own at the next look. */
    overwrite(chunk, sizeof chunk);
    return copies;
}

/* How often the key stands in what can be written, this program's own look excluded. */
static int copies_of(int key)
{
    char line[512];
    int copies = 0, memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    FILE *maps = fopen("/proc/self/maps", "re");
    const unsigned long own = (unsigned long)chunk;
    while (maps != NULL && fgets(line, sizeof line, maps) != NULL) {
        unsigned long from, to;
        char mode[5];
        if (sscanf(line, "%lx-%lx %4s", &from, &to, mode) != 3 || mode[0] != 'r' || mode[1] != 'w')
            continue;
        if (from <= own && own < to) {
            copies += copies_within(memory, key, from, own);
            from = own + sizeof chunk;
        }
        copies += copies_within(memory, key, from, to);
    }
    fclose(maps);
    close(memory);
    return copies;
}

static workos_client *client_with_key(int key, bool tls)
{
    char letters[KEY_BYTES + 1], config[ECHO_MEMBERS_ROOM], *fault = NULL;
    workos_client *client = NULL;
    write_key(key, letters);
    echo_config(config, sizeof config, tls, letters);
    workos_client_new(config, &client, &fault);
    CHECK_TEXT(fault, NULL);
    workos_string_free(fault);
    overwrite(config, sizeof config);
    overwrite(letters, sizeof letters);
    return client;
}

static void rotate_to(workos_client *client, int key)
{
    char letters[KEY_BYTES + 1], *fault = NULL;
    write_key(key, letters);
    CHECK_INT(workos_client_set_api_key(client, letters, &fault), WORKOS_OK);
    workos_string_free(fault);
    overwrite(letters, sizeof letters);
}

TEST(the_search_finds_what_is_there)
{
    char *kept = malloc(KEY_BYTES + 1);
    write_key(0, kept);
    CHECK_INT(copies_of(0), 1);
    overwrite(kept, KEY_BYTES);
    CHECK_INT(copies_of(0), 0);
    free(kept);
}

TEST(a_key_that_was_not_sent_is_nowhere_once_it_is_replaced_or_freed)
{
    workos_client *client = client_with_key(1, false);
    CHECK_INT(copies_of(1), 1);
    rotate_to(client, 2);
    CHECK_INT(copies_of(1), 0);
    CHECK_INT(copies_of(2), 1);
    workos_client_free(client);
    CHECK_INT(copies_of(2), 0);
}

/* The service says nothing back of what it was sent. */
static void call_service(const workos_client *client)
{
    static const char *const requests[] = {"{\"method\":\"GET\",\"path\":\"/_summary\"}",
                                           "{\"method\":\"POST\",\"path\":\"/busy\",\"body\":{\"a\":1}}"};
    CHECK_STATUS(call(client, "request", requests[0]), WORKOS_OK);
    CHECK_STATUS(call(client, "request", requests[1]), WORKOS_RATE_LIMITED);
}

static void search_after_calls(int key, bool tls)
{
    workos_client *client = client_with_key(key, tls);
    for (int i = 0; i < check_times(100, 1000); i++)
        call_service(client);
    CHECK_INT(copies_of(key), 1);
    rotate_to(client, key + 1);
    CHECK_INT(copies_of(key), 0);
    call_service(client);
    workos_client_free(client);
    CHECK_INT(copies_of(key + 1), 0);
}

TEST(calls_leave_no_copy_behind)
{
    search_after_calls(3, false);
}

TEST(calls_over_TLS_leave_no_copy_behind)
{
    search_after_calls(5, true);
}

int main(void)
{
    calls_begin();
    RUN(the_search_finds_what_is_there);
    RUN(a_key_that_was_not_sent_is_nowhere_once_it_is_replaced_or_freed);
    RUN(calls_leave_no_copy_behind);
    RUN(calls_over_TLS_leave_no_copy_behind);
    return check_end();
}
