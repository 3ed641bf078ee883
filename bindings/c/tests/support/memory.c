#define _GNU_SOURCE

#include "memory.h"

#include "check.h"

#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { CHUNK = 1 << 16, BITS = 1 << 16 };

/* The hash of PIECE letters can be carried on from one place to the next. */
#define FACTOR UINT64_C(0x100000001b3)

enum { FIRST_LEARNED = 1 << 30, LEARNED_ROOM = 1024 };

static char learned[MOST_LEARNED][LEARNED_ROOM];
static int learned_count;

int secret_learn(const char *masked)
{
    if (learned_count == MOST_LEARNED || strlen(masked) >= LEARNED_ROOM)
        abort();
    memcpy(learned[learned_count], masked, strlen(masked) + 1);
    return FIRST_LEARNED + learned_count++;
}

/* No two secrets have a piece in common, but by a chance of one in 10^22. */
static unsigned char letter(int number, int at)
{
    if (number >= FIRST_LEARNED)
        return (unsigned char)learned[number - FIRST_LEARNED][at] ^ 1;
    uint64_t mixed = ((uint64_t)number << 32 | (uint64_t)at) + UINT64_C(0x9e3779b97f4a7c15);
    mixed = (mixed ^ mixed >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    mixed = (mixed ^ mixed >> 27) * UINT64_C(0x94d049bb133111eb);
    return (unsigned char)('a' + (mixed ^ mixed >> 31) % 26);
}

void secret_write(int number, int length, char *to)
{
    for (int i = 0; i < length; i++)
        to[i] = (char)letter(number, i);
    to[length] = '\0';
}

void overwrite(void *memory, size_t bytes)
{
    volatile char *place = memory;
    while (bytes-- > 0)
        *place++ = 0;
}

/* What is searched for: the hashes of a secret's pieces, and a first look at them. */
static uint64_t pieces[LONGEST_SECRET];
static unsigned char likely[BITS / 8];
static uint64_t leaving;

/* What was read, with the end of what was read before it. */
static unsigned char chunk[PIECE + CHUNK];

static unsigned bit(uint64_t hash)
{
    return (unsigned)(hash >> 32) % BITS;
}

static int prepare(int number, int length)
{
    int count = length - PIECE + 1;
    memset(likely, 0, sizeof likely);
    leaving = 1;
    for (int i = 1; i < PIECE; i++)
        leaving *= FACTOR;
    for (int piece = 0; piece < count; piece++) {
        uint64_t hash = 0;
        for (int i = 0; i < PIECE; i++)
            hash = hash * FACTOR + letter(number, piece + i) + 1;
        pieces[piece] = hash;
        likely[bit(hash) / 8] |= (unsigned char)(1 << bit(hash) % 8);
    }
    return count;
}

/* Which piece has that hash, from 1 on; 0 for none. `expected` is the likeliest. */
static int piece_of(uint64_t hash, int count, int expected)
{
    if (expected > 0 && expected <= count && pieces[expected - 1] == hash)
        return expected;
    if (!(likely[bit(hash) / 8] >> bit(hash) % 8 & 1))
        return 0;
    for (int piece = 0; piece < count; piece++)
        if (pieces[piece] == hash)
            return piece + 1;
    return 0;
}

static int pieces_within(int memory, int count, unsigned long from, unsigned long to)
{
    int found = 0, before = 0, seen = 0;
    uint64_t hash = 0;
    for (; from < to; from += CHUNK) {
        size_t wanted = to - from < CHUNK ? to - from : CHUNK;
        ssize_t got = pread(memory, chunk + PIECE, wanted, (off_t)from);
        if (got <= 0)
            seen = before = 0;
        for (ssize_t at = 0; at < got; at++) {
            const unsigned char *last = chunk + PIECE + at;
            if (seen >= PIECE)
                hash -= (last[-PIECE] + UINT64_C(1)) * leaving;
            else if (seen == 0)
                hash = 0;
            hash = hash * FACTOR + *last + 1;
            seen += seen < PIECE;
            int piece = seen == PIECE ? piece_of(hash, count, before + 1) : 0;
            /* Of one place, only the first piece counts. */
            found += piece != 0 && (before == 0 || piece != before + 1);
            before = piece;
        }
        if (got > 0)
            memmove(chunk, chunk + got, PIECE);
    }
    /* What was read is no copy of its own at the next look. */
    overwrite(chunk, sizeof chunk);
    return found;
}

int secret_pieces(int number, int length)
{
    char line[512];
    int found = 0, count = prepare(number, length);
    int memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    FILE *maps = fopen("/proc/self/maps", "re");
    const unsigned long own = (unsigned long)chunk;
    CHECK(memory >= 0 && maps != NULL);
    while (maps != NULL && fgets(line, sizeof line, maps) != NULL) {
        unsigned long from, to;
        char mode[5];
        if (sscanf(line, "%lx-%lx %4s", &from, &to, mode) != 3 || mode[0] != 'r' || mode[1] != 'w')
            continue;
        if (from <= own && own < to) {
            found += pieces_within(memory, count, from, own);
            from = own + sizeof chunk;
        }
        found += pieces_within(memory, count, from, to);
    }
    if (maps != NULL)
        fclose(maps);
    close(memory);
    return found;
}
