/* Runs a contestant on as many threads as the workload has, and prints one
 * line of JSON: {"calls":N,"ns":N,"cpu_ns":N}, what was done in how much time
 * and with how much of the processor, all threads together. */
#ifndef MEASURE_H
#define MEASURE_H

#include "workload.h"

typedef struct contestant {
    void *(*begin)(const workload *work); /* on the thread that will call */
    void (*call)(void *state);
    void (*end)(void *state);
} contestant;

void measure(const workload *work, const contestant *who);

#endif
