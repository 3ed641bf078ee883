/* Where a secret is left in the memory of the process: all that is writable is
 * searched for pieces of it. A secret is a number and a length; its letters are
 * made when they are needed, so that the program holds no copy of it but those
 * that it passes on and overwrites. */
#ifndef MEMORY_H
#define MEMORY_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* 0 with a sanitizer, which has terabytes of memory and keeps what was freed. */
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define MEMORY_CAN_BE_SEARCHED 0
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define MEMORY_CAN_BE_SEARCHED 0
#endif
#endif
#ifndef MEMORY_CAN_BE_SEARCHED
#define MEMORY_CAN_BE_SEARCHED 1
#endif

enum { PIECE = 16, LONGEST_SECRET = 8192, MOST_LEARNED = 8 };

/* Writes the letters and a NUL. */
void secret_write(int number, int length, char *to);

/* The number of a secret that somebody else has made: of its letters, each
 * changed in its lowest bit, which is how they are kept. */
int secret_learn(const char *masked);

/* In how many places there are PIECE or more successive letters of it. */
int secret_pieces(int number, int length);

void overwrite(void *memory, size_t bytes);

#ifdef __cplusplus
}
#endif

#endif
