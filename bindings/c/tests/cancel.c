/* pthread_cancel of a thread that is inside a call waits until the call has
 * returned: the thread is not unwound through the library. */
#define _POSIX_C_SOURCE 200809L

#include "wire.h"

#include "calls.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

#define GET_X "{\"method\":\"GET\",\"path\":\"/x\",\"options\":{\"timeout_ms\":%d}}"

enum { TIMEOUT_MS = 1500 };

typedef struct canceled {
    const workos_client *client;
    const char *params;
    atomic_bool returned; /* from the call, as the thread saw it */
    workos_status status;
    int state_after;
    bool inside_observer; /* it cancels itself there */
} canceled;

static void *call_and_be_canceled(void *argument)
{
    canceled *self = argument;
    self->status = workos_call(self->client, "request", self->params, NULL);
    pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &self->state_after);
    atomic_store(&self->returned, true);
    pthread_setcancelstate(self->state_after, NULL);
    pthread_testcancel();
    return NULL;
}

static void cancel_self(const char *record, void *user_data)
{
    (void)record;
    ((canceled *)user_data)->inside_observer = true;
    pthread_cancel(pthread_self());
    pthread_testcancel();
}

TEST(a_thread_that_is_canceled_in_a_call_ends_after_it)
{
    const char *const script[] = {WIRE_SILENCE};
    wire *server = wire_start(script, 1);
    canceled self = {.client = client_of(wire_url(server), "\"max_retries\":0"), .params = text(GET_X, TIMEOUT_MS)};
    pthread_t thread;
    void *ended = NULL;
    CHECK_INT(pthread_create(&thread, NULL, call_and_be_canceled, &self), 0);
    CHECK(wire_wait(server, 1));
    CHECK_INT(pthread_cancel(thread), 0);
    CHECK(!atomic_load(&self.returned));
    CHECK_INT(pthread_join(thread, &ended), 0);
    CHECK(atomic_load(&self.returned));
    CHECK_INT(self.status, WORKOS_TIMEOUT);
    CHECK_INT(self.state_after, PTHREAD_CANCEL_ENABLE);
    CHECK(ended == PTHREAD_CANCELED);
    /* The client is as good as before. */
    CHECK_STATUS(call(self.client, "request", text(GET_X, 50)), WORKOS_TIMEOUT);
}

TEST(a_thread_that_cancels_itself_in_the_observer_ends_after_the_call)
{
    const char *const script[] = {http_answer_text("200 OK", "{}")};
    wire *server = wire_start(script, 1);
    workos_client *client = client_of(wire_url(server), "");
    canceled self = {.client = client, .params = text(GET_X, 20000)};
    pthread_t thread;
    void *ended = NULL;
    CHECK_INT(workos_client_set_observer(client, cancel_self, &self, NULL), WORKOS_OK);
    CHECK_INT(pthread_create(&thread, NULL, call_and_be_canceled, &self), 0);
    CHECK_INT(pthread_join(thread, &ended), 0);
    CHECK(self.inside_observer);
    CHECK(atomic_load(&self.returned));
    CHECK_INT(self.status, WORKOS_OK);
    CHECK(ended == PTHREAD_CANCELED);
}

static void *look_at_state(void *argument)
{
    canceled *self = argument;
    pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, NULL);
    self->status = workos_call(self->client, "sso.authorization_url", NULL, NULL);
    pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &self->state_after);
    return NULL;
}

TEST(a_thread_that_cannot_be_canceled_still_cannot_after_a_call)
{
    canceled self = {.client = sandbox_client()};
    pthread_t thread;
    CHECK_INT(pthread_create(&thread, NULL, look_at_state, &self), 0);
    pthread_join(thread, NULL);
    CHECK_INT(self.status, WORKOS_INVALID_ARGUMENT);
    CHECK_INT(self.state_after, PTHREAD_CANCEL_DISABLE);
}

int main(void)
{
    calls_begin();
    RUN(a_thread_that_is_canceled_in_a_call_ends_after_it);
    RUN(a_thread_that_cancels_itself_in_the_observer_ends_after_the_call);
    RUN(a_thread_that_cannot_be_canceled_still_cannot_after_a_call);
    return check_end();
}
