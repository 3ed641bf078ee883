/* Every function of workos.h in one shape, so that a rule which holds for all
 * of them is tried on all of them. The table is written from the header by
 * function_table.py; which values are valid is told in valid_values.c. */
#ifndef FUNCTIONS_H
#define FUNCTIONS_H

#include "calls.h"

enum { MAX_PARAMETERS = 9 };

typedef enum kind {
    A_CLIENT,        /* a handle, only used */
    AN_OWNED_CLIENT, /* a handle, freed */
    A_CLIENT_PLACE,  /* where a new handle is written */
    A_QUEUE,         /* a handle, used or freed */
    A_QUEUE_PLACE,   /* where a new handle is written */
    AN_OBJECT,       /* a JSON object of at most 1 MiB; NULL stands for {} */
    A_JSON_TEXT,     /* JSON as long as an answer can be */
    AN_OPTIONAL_JSON, /* the same, or NULL */
    A_TEXT,          /* any other string of at most 1 MiB */
    BYTES,           /* of the length that comes after it */
    A_LENGTH,
    A_NUMBER,
    A_NUMBER_PLACE,  /* where a number is written */
    A_PLACE,         /* where something else is written; may be NULL */
    AN_OUT_PLACE,    /* where data or an error is written */
    AN_ERROR_PLACE,  /* where an error is written, and NULL on success */
    AN_OWNED_STRING, /* freed */
    A_CALLBACK,
    AN_INTERRUPT,
    USER_DATA,
    A_FINALIZER
} kind;

typedef enum result_kind { A_STATUS, A_STATIC_TEXT, NOTHING } result_kind;

typedef union value {
    const void *pointer;
    void (*callback)(void);
    long long number;
} value;

typedef struct function {
    const char *name;
    result_kind gives;
    int count;
    struct {
        const char *name;
        kind kind;
    } parameters[MAX_PARAMETERS];
    value (*run)(const value *with);
} function;

extern const function functions[];
extern const int function_count;

/* For every function that there is. */
#define EACH_FUNCTION(tried) \
    const function *tried = functions; tried < functions + function_count; tried++

/* What a valid call of a function is made of. */
typedef struct valid_value {
    const char *function, *parameter;
    const char *text;
    long long number;
} valid_value;

/* The valid value of a parameter; a test fails where none is told. */
valid_value valid_value_of(const function *tried, int index);

/* The arguments of one call, all valid until a test spoils one. */
typedef struct arguments {
    const function *of;
    value with[MAX_PARAMETERS];
    char *out;
    uint64_t number; /* any value, until a function writes one */
    workos_client *made; /* by client_new, or for client_free */
    workos_queue *queue; /* by queue_new, or for the others */
    void *written;       /* to a place that nobody looks at */
} arguments;

void fill(arguments *valid, const function *of, const workos_client *client);

/* Makes the call. What it gave is looked at as by `take`; a function without a
 * status gives WORKOS_OK. */
result run(arguments *call);

/* Makes a call with one argument put in place of the valid one. */
result run_with(const function *tried, const workos_client *client, int index, value spoiled);
result run_with_text(const function *tried, const workos_client *client, int index,
                     const char *spoiled);
result run_valid(const function *tried, const workos_client *client);

/* The place of the parameter of a kind, or -1. */
int place_of(const function *tried, kind wanted);

/* The place of the parameter through which an error comes out, or -1. */
int place_of_error(const function *tried);
bool is_string(kind asked);

/* What a call with valid arguments may give, where no service answers. */
bool passes_the_checks(workos_status status);

/* Begins a row of the table of what is tried on which function. The runner
 * adds up the rows of all programs. */
void row(const function *tried, int index, const char *format, ...);

#endif
