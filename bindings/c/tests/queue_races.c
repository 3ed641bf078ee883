/* Queues under races: threads submit, take, cancel, free the client, and close
 * or free the queue at once. Each call that was taken completes exactly once, or,
 * of a queue that was freed, at most once. A million calls where all is run. */
#define _POSIX_C_SOURCE 200809L

#include "echo.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { CALLS = 2000, SUBMITTERS = 4, TAKERS = 2, CALLS_EACH = CALLS / SUBMITTERS };

typedef struct slot {
    atomic_int accepted, canceled, completed;
} slot;

/* What happens to a round once so many of its calls were submitted. */
typedef enum ending { CLOSED_AT_ITS_END, CLOSED, FREED, CLIENT_FREED, ENDINGS } ending;

typedef struct world {
    workos_queue *queue;
    workos_client *refused, *echo;
    slot slots[CALLS];
    ending ending;
    int after;
    atomic_int submitted;
    atomic_bool over;
    /* What must not be: the first of it is told. */
    atomic_int wrong;
    char what[160];
    atomic_long outcomes[100];
} world;

typedef struct actor {
    pthread_t thread;
    world *world;
    int number;
    uint32_t random;
} actor;

static uint32_t next_random(actor *self)
{
    self->random ^= self->random << 13;
    self->random ^= self->random >> 17;
    self->random ^= self->random << 5;
    return self->random;
}

static void is_wrong(world *world, const char *what, const char *seen)
{
    if (atomic_fetch_add(&world->wrong, 1) == 0)
        snprintf(world->what, sizeof world->what, "%s: %.120s", what, seen == NULL ? "NULL" : seen);
}

static void *submit_calls(void *argument)
{
    actor *self = argument;
    world *world = self->world;
    for (int i = 0; i < CALLS_EACH; i++) {
        slot *own = &world->slots[self->number * CALLS_EACH + i];
        /* Most of the time goes into the library where nobody listens. */
        const workos_client *client = next_random(self) % 16 == 0 ? world->echo : world->refused;
        uint64_t id = 0;
        char *error = NULL;
        const char *params = "{\"method\":\"GET\",\"path\":\"/x\"}";
        workos_status status;
        while ((status = workos_submit(client, world->queue, "request", params, own, &id, &error)) == WORKOS_QUEUE_FULL) {
            workos_string_free(error);
            sched_yield();
        }
        if (status == WORKOS_OK)
            own->accepted = 1;
        else if (status != WORKOS_CLOSED)
            is_wrong(world, "a refused call", error);
        workos_string_free(error);
        atomic_fetch_add(&world->submitted, 1);
        if (status == WORKOS_OK && next_random(self) % 4 == 0) {
            own->canceled = 1;
            workos_status canceled = workos_cancel(world->queue, id);
            if (canceled != WORKOS_OK && canceled != WORKOS_NOT_FOUND && canceled != WORKOS_CLOSED)
                is_wrong(world, "a cancel", workos_status_name(canceled));
        }
    }
    return NULL;
}

static void *take_completions(void *argument)
{
    world *world = ((actor *)argument)->world;
    for (;;) {
        void *user_data = NULL;
        workos_status status = -1;
        char *out = NULL;
        workos_status taken = workos_queue_next(world->queue, 60000, NULL, &user_data, &status, &out);
        if (taken == WORKOS_CLOSED)
            return NULL;
        if (taken != WORKOS_OK) {
            is_wrong(world, "a look for completions", workos_status_name(taken));
            return NULL;
        }
        slot *own = user_data;
        if (own < world->slots || own >= world->slots + CALLS || out == NULL || status < 0 || status >= 100)
            is_wrong(world, "a completion", out);
        else if (atomic_fetch_add(&own->completed, 1) != 0)
            is_wrong(world, "a call completed twice", out);
        else if (status == WORKOS_CANCELED && own->canceled == 0)
            is_wrong(world, "nobody canceled it", out);
        else if (status != WORKOS_OK && status != WORKOS_NETWORK && status != WORKOS_CANCELED && status != WORKOS_CLOSED)
            is_wrong(world, "a completion", out);
        else
            atomic_fetch_add(&world->outcomes[status], 1);
        workos_string_free(out);
    }
}

/* Ids that may be out, have completed, or were never given. */
static void *cancel_nothing(void *argument)
{
    actor *self = argument;
    world *world = self->world;
    while (!world->over) {
        workos_status status = workos_cancel(world->queue, (uint64_t)CALLS + 1 + next_random(self) % CALLS);
        if (status != WORKOS_NOT_FOUND && status != WORKOS_CLOSED)
            is_wrong(world, "a cancel of what never was", workos_status_name(status));
        sched_yield();
    }
    return NULL;
}

static void *end_it(void *argument)
{
    world *world = ((actor *)argument)->world;
    while (world->submitted < world->after)
        sched_yield();
    switch (world->ending) {
    case CLOSED:
        workos_queue_close(world->queue);
        break;
    case FREED:
        workos_queue_free(world->queue);
        break;
    case CLIENT_FREED:
        workos_client_free(world->refused);
        break;
    default:
        break;
    }
    return NULL;
}

static void start(actor *actors, int count, void *(*act)(void *), world *world, uint32_t seed)
{
    for (int i = 0; i < count; i++) {
        actors[i] = (actor){.world = world, .number = i, .random = seed * 2654435761u + (uint32_t)i * 97 + 1};
        if (pthread_create(&actors[i].thread, NULL, act, &actors[i]) != 0)
            abort();
    }
}

static void join(actor *actors, int count)
{
    for (int i = 0; i < count; i++)
        pthread_join(actors[i].thread, NULL);
}

static bool all_have_completed(const world *world)
{
    for (int i = 0; i < CALLS; i++)
        if (world->slots[i].accepted > world->slots[i].completed)
            return false;
    return true;
}

static void run_round(world *world, uint32_t seed)
{
    actor submitters[SUBMITTERS], takers[TAKERS], canceler, ender;
    CHECK_INT(workos_queue_new("{\"max_in_flight\":200,\"max_connections\":8}", &world->queue, NULL), WORKOS_OK);
    CHECK_INT(workos_client_new("{\"base_url\":\"http://127.0.0.1:1\",\"api_key\":\"k\",\"max_retries\":0}",
                                &world->refused, NULL),
              WORKOS_OK);
    memset(world->slots, 0, sizeof world->slots);
    world->submitted = 0;
    world->over = false;
    start(takers, TAKERS, take_completions, world, seed);
    start(&canceler, 1, cancel_nothing, world, seed + 1);
    start(&ender, 1, end_it, world, seed + 2);
    start(submitters, SUBMITTERS, submit_calls, world, seed + 3);
    join(submitters, SUBMITTERS);
    join(&ender, 1);
    long long began = check_now_ms();
    while (world->ending != FREED && !all_have_completed(world) && check_now_ms() - began < 60000)
        sched_yield();
    workos_queue_close(world->queue);
    join(takers, TAKERS);
    world->over = true;
    join(&canceler, 1);
    workos_queue_free(world->queue);
    workos_client_free(world->refused);

    int lost = 0, invented = 0;
    for (int i = 0; i < CALLS; i++) {
        lost += world->slots[i].accepted > world->slots[i].completed;
        invented += world->slots[i].completed > world->slots[i].accepted;
    }
    CHECK_INT(invented, 0);
    if (world->ending != FREED)
        CHECK_INT(lost, 0);
}

TEST(each_call_completes_once_whatever_happens_at_once)
{
    static world world;
    int rounds = check_times(16, 500);
    world.echo = echo_client(false);
    world.wrong = 0;
    for (int round = 0; round < rounds; round++) {
        world.ending = (ending)(round % ENDINGS);
        /* Sooner and later. */
        world.after = 1 + (int)((uint32_t)round * 2654435761u % (CALLS - 1));
        check_case("round %d, ending %d after %d calls", round, (int)world.ending, world.after);
        run_round(&world, (uint32_t)round + 1);
        CHECK_INT(world.wrong, 0);
        if (world.wrong > 0)
            CHECK_TEXT(world.what, "");
    }
    check_count("calls submitted under races", rounds * CALLS);
    check_count("completions under races: ok", (int)world.outcomes[WORKOS_OK]);
    check_count("completions under races: network", (int)world.outcomes[WORKOS_NETWORK]);
    check_count("completions under races: canceled", (int)world.outcomes[WORKOS_CANCELED]);
    check_count("completions under races: closed", (int)world.outcomes[WORKOS_CLOSED]);
    CHECK(world.outcomes[WORKOS_OK] > 0 && world.outcomes[WORKOS_NETWORK] > 0);
    CHECK(world.outcomes[WORKOS_CANCELED] > 0 && world.outcomes[WORKOS_CLOSED] > 0);
}

int main(void)
{
    calls_begin();
    RUN(each_call_completes_once_whatever_happens_at_once);
    return check_end();
}
