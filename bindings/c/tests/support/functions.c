#include "functions.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

int place_of(const function *tried, kind wanted)
{
    for (int i = 0; i < tried->count; i++)
        if (tried->parameters[i].kind == wanted)
            return i;
    return -1;
}

int place_of_error(const function *tried)
{
    int place = place_of(tried, AN_OUT_PLACE);
    return place >= 0 ? place : place_of(tried, AN_ERROR_PLACE);
}

bool is_string(kind asked)
{
    return asked == AN_OBJECT || asked == A_JSON_TEXT || asked == AN_OPTIONAL_JSON || asked == A_TEXT;
}

bool passes_the_checks(workos_status status)
{
    /* A signature in the table is of long ago. */
    return status == WORKOS_OK || status == WORKOS_NETWORK || status == WORKOS_REJECTED;
}

static char *owned_string(void)
{
    char *made = NULL;
    CHECK_INT(workos_json_get("[\"a string\"]", "/0", &made), WORKOS_OK);
    return made;
}

static workos_client *owned_client(void)
{
    workos_client *made = NULL;
    CHECK_INT(workos_client_new("{}", &made, NULL), WORKOS_OK);
    return made;
}

static workos_queue *owned_queue(void)
{
    workos_queue *made = NULL;
    CHECK_INT(workos_queue_new("{}", &made, NULL), WORKOS_OK);
    return made;
}

static void ignore_record(const char *record, void *user_data)
{
    (void)record;
    (void)user_data;
}

/* Interrupts nothing; other threads are in calls of the same client. */
static int go_on(void *user_data)
{
    (void)user_data;
    return 0;
}

void fill(arguments *valid, const function *of, const workos_client *client)
{
    memset(valid, 0, sizeof *valid);
    valid->of = of;
    valid->out = sandbox_url; /* any value that is not NULL */
    for (int i = 0; i < of->count; i++) {
        value *place = &valid->with[i];
        switch (of->parameters[i].kind) {
        case A_CLIENT: place->pointer = client; break;
        case AN_OWNED_CLIENT: place->pointer = valid->made = owned_client(); break;
        case A_CLIENT_PLACE: place->pointer = &valid->made; break;
        case A_QUEUE: place->pointer = valid->queue = owned_queue(); break;
        case A_QUEUE_PLACE: place->pointer = &valid->queue; break;
        case A_PLACE: place->pointer = &valid->written; break;
        case AN_OBJECT:
        case A_JSON_TEXT:
        case AN_OPTIONAL_JSON:
        case A_TEXT:
        case BYTES: place->pointer = valid_value_of(of, i).text; break;
        case A_LENGTH: place->number = (long long)strlen(valid_value_of(of, i - 1).text); break;
        case A_NUMBER: place->number = valid_value_of(of, i).number; break;
        case A_NUMBER_PLACE: place->pointer = &valid->number; break;
        case AN_OUT_PLACE:
        case AN_ERROR_PLACE: place->pointer = &valid->out; break;
        case AN_OWNED_STRING: place->pointer = owned_string(); break;
        case A_CALLBACK: place->callback = (void (*)(void))ignore_record; break;
        case AN_INTERRUPT: place->callback = (void (*)(void))go_on; break;
        case USER_DATA:
        case A_FINALIZER: break;
        }
    }
}

result run(arguments *call)
{
    const function *of = call->of;
    const value given = of->run(call->with);
    workos_client_free(call->made);
    workos_queue_free(call->queue);
    if (of->gives == A_STATIC_TEXT)
        CHECK(given.pointer != NULL && strlen(given.pointer) > 0);
    if (of->gives != A_STATUS)
        return (result){WORKOS_OK, NULL};

    workos_status status = (workos_status)given.number;
    /* Of an empty queue nothing can be taken, and no call can be canceled. */
    if ((strcmp(of->name, "workos_queue_next") == 0 && status == WORKOS_TIMEOUT) ||
        (strcmp(of->name, "workos_cancel") == 0 && status == WORKOS_NOT_FOUND))
        status = WORKOS_OK;
    bool gives_data = place_of(of, AN_OUT_PLACE) >= 0;
    int place = place_of_error(of);
    if (place < 0 || call->with[place].pointer == NULL)
        return (result){status, NULL};
    if (status == WORKOS_OK && !gives_data) {
        CHECK(call->out == NULL);
        return (result){status, NULL};
    }
    return take(status, call->out);
}

result run_with(const function *tried, const workos_client *client, int index, value spoiled)
{
    arguments call;
    fill(&call, tried, client);
    if (tried->parameters[index].kind == AN_OWNED_STRING)
        workos_string_free((char *)call.with[index].pointer);
    call.with[index] = spoiled;
    return run(&call);
}

result run_with_text(const function *tried, const workos_client *client, int index,
                     const char *spoiled)
{
    return run_with(tried, client, index, (value){.pointer = spoiled});
}

result run_valid(const function *tried, const workos_client *client)
{
    arguments call;
    fill(&call, tried, client);
    return run(&call);
}

void row(const function *tried, int index, const char *format, ...)
{
    char fault[120];
    va_list values;
    va_start(values, format);
    vsnprintf(fault, sizeof fault, format, values);
    va_end(values);
    check_count("rows of the FFI table", 1);
    check_case("%s, %s: %s", tried->name, index < 0 ? "-" : tried->parameters[index].name, fault);
}
