#define _POSIX_C_SOURCE 200809L

#include "small_stack.h"

#include <pthread.h>
#include <stdlib.h>

static void *run(void *work)
{
    (*(void (**)(void))work)();
    return NULL;
}

void on_a_small_stack(void (*work)(void))
{
    pthread_t thread;
    pthread_attr_t attributes;
    if (pthread_attr_init(&attributes) != 0 || pthread_attr_setstacksize(&attributes, 128 * 1024) != 0 ||
        pthread_create(&thread, &attributes, run, &work) != 0)
        abort();
    pthread_join(thread, NULL);
    pthread_attr_destroy(&attributes);
}
