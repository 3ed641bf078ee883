#define _GNU_SOURCE
#include "measure.h"

#include <inttypes.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

/* Part of the measured time that is called without being counted, first. */
#define WARM_UP 0.3

static atomic_bool stopped;

/* A cache line each, so that counting costs the threads nothing. */
typedef struct lane {
    _Alignas(64) atomic_uint_fast64_t calls;
    pthread_t thread;
    const workload *work;
    const contestant *who;
} lane;

typedef struct reading {
    uint64_t calls, ns, cpu_ns;
} reading;

static void *run(void *argument)
{
    lane *own = argument;
    void *state = own->who->begin(own->work);
    uint64_t calls = 0;
    while (!atomic_load_explicit(&stopped, memory_order_relaxed)) {
        own->who->call(state);
        atomic_store_explicit(&own->calls, ++calls, memory_order_relaxed);
    }
    own->who->end(state);
    return NULL;
}

static uint64_t nanoseconds(struct timeval time)
{
    return (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_usec * 1000u;
}

static reading read_all(lane *lanes, int count)
{
    struct timespec now;
    struct rusage usage;
    reading sum = {0};
    clock_gettime(CLOCK_MONOTONIC, &now);
    getrusage(RUSAGE_SELF, &usage);
    for (int i = 0; i < count; i++)
        sum.calls += atomic_load_explicit(&lanes[i].calls, memory_order_relaxed);
    sum.ns = (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
    sum.cpu_ns = nanoseconds(usage.ru_utime) + nanoseconds(usage.ru_stime);
    return sum;
}

static void wait_for(double seconds)
{
    struct timespec time = {.tv_sec = (time_t)seconds};
    time.tv_nsec = (long)((seconds - (double)time.tv_sec) * 1e9);
    nanosleep(&time, NULL);
}

/* Until every thread has made its first call, and so has what it needs. */
static void wait_for_first_calls(lane *lanes, int count)
{
    for (int i = 0; i < count; i++)
        while (atomic_load_explicit(&lanes[i].calls, memory_order_relaxed) == 0)
            wait_for(0.001);
}

void measure(const workload *work, const contestant *who)
{
    lane *lanes = aligned_alloc(_Alignof(lane), sizeof *lanes * (size_t)work->threads);
    if (lanes == NULL)
        give_up("no memory");
    for (int i = 0; i < work->threads; i++) {
        lanes[i] = (lane){.work = work, .who = who};
        if (pthread_create(&lanes[i].thread, NULL, run, &lanes[i]) != 0)
            give_up("no thread");
    }
    wait_for_first_calls(lanes, work->threads);
    wait_for(work->seconds * WARM_UP);
    reading before = read_all(lanes, work->threads);
    wait_for(work->seconds);
    reading after = read_all(lanes, work->threads);
    atomic_store(&stopped, true);
    for (int i = 0; i < work->threads; i++)
        pthread_join(lanes[i].thread, NULL);
    free(lanes);
    if (after.calls == before.calls)
        give_up("no call ended in the time measured");
    printf("{\"calls\":%" PRIu64 ",\"ns\":%" PRIu64 ",\"cpu_ns\":%" PRIu64 "}\n", after.calls - before.calls,
           after.ns - before.ns, after.cpu_ns - before.cpu_ns);
}
