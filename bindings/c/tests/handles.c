/* A client is a checked handle: freed, freed twice or made up, it is closed. */
#include "functions.h"

#include <limits.h>

static const char URL_PARAMS[] =
    "{\"domain\":\"foo-corp.com\",\"redirect_uri\":\"http://localhost:4567/callback\"}";

static const char CONFIG[] = "{\"client_id\":\"client_a\",\"api_key\":\"sk_a\"}";

/* Every function that takes a client has to notice; one that frees it does
 * nothing. `how` tells what is wrong with the client. */
static void check_closed(const workos_client *client, const char *how)
{
    for (EACH_FUNCTION(tried)) {
        int place = place_of(tried, A_CLIENT);
        if (place >= 0) {
            row(tried, place, "%s", how);
            result got = run_valid(tried, client);
            CHECK_STATUS(got, WORKOS_CLOSED);
            if (place_of_error(tried) >= 0)
                CHECK_FIELD(got.out, "/performed", "no");
            continue;
        }
        place = place_of(tried, AN_OWNED_CLIENT);
        if (place >= 0) {
            row(tried, place, "%s", how);
            CHECK_STATUS(run_with(tried, NULL, place, (value){.pointer = client}), WORKOS_OK);
        }
    }
}

/* It has to be the first test: the program's first clients are the ones whose
 * handles could be small numbers, which any stray integer is. */
TEST(a_small_number_is_no_client_even_while_clients_are_open)
{
    workos_client *open[8];
    for (int i = 0; i < 8; i++)
        open[i] = client_with(CONFIG);
    for (uintptr_t number = 1; number <= 256; number++) {
        check_case("handle %zu", (size_t)number);
        CHECK_STATUS(call((workos_client *)number, "sso.authorization_url", URL_PARAMS), WORKOS_CLOSED);
    }
    for (int i = 0; i < 8; i++)
        CHECK_STATUS(call(open[i], "sso.authorization_url", URL_PARAMS), WORKOS_OK);
}

TEST(a_freed_client_is_closed)
{
    workos_client *client = client_with(CONFIG);
    CHECK_STATUS(call(client, "sso.authorization_url", URL_PARAMS), WORKOS_OK);
    workos_client_free(client);
    check_closed(client, "freed");
    workos_client_free(client);
    check_closed(client, "freed twice");
}

TEST(a_freed_client_stays_closed_after_others_were_made)
{
    workos_client *stale[40];
    for (int i = 0; i < 40; i++) {
        stale[i] = client_with(CONFIG);
        workos_client_free(stale[i]);
    }
    workos_client *others[40];
    for (int i = 0; i < 40; i++)
        others[i] = client_with(CONFIG);
    for (int i = 0; i < 40; i++) {
        check_case("handle %d", i);
        CHECK_STATUS(call(stale[i], "sso.authorization_url", URL_PARAMS), WORKOS_CLOSED);
        for (int j = 0; j < 40; j++)
            CHECK(stale[i] != others[j]);
    }
    check_closed(stale[39], "freed, and others made since");
    CHECK_STATUS(call(others[0], "sso.authorization_url", URL_PARAMS), WORKOS_OK);
}

TEST(a_second_free_does_nothing_to_the_clients_made_since)
{
    workos_client *first = client_with(CONFIG);
    workos_client_free(first);
    workos_client *second = client_with(CONFIG);
    workos_client_free(first);
    workos_client_free(first);
    CHECK_STATUS(call(second, "sso.authorization_url", URL_PARAMS), WORKOS_OK);
}

TEST(freeing_NULL_does_nothing)
{
    workos_client_free(NULL);
    workos_string_free(NULL);
    CHECK_STATUS(call(sandbox_client(), "sso.authorization_url", URL_PARAMS), WORKOS_OK);
}

TEST(a_made_up_client_is_closed)
{
    int local = 0;
    const uintptr_t values[] = {1, 2, 8, 4096, (uintptr_t)&local, (uintptr_t)CONFIG,
                                UINTPTR_MAX, UINTPTR_MAX / 2, UINT32_MAX,
                                (uintptr_t)1 << (sizeof(uintptr_t) * CHAR_BIT / 2)};
    workos_client *real = client_with(CONFIG);
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        workos_client *made_up = (workos_client *)values[i];
        if (made_up == real)
            continue;
        check_closed(made_up, text("made up, %zx", (size_t)values[i]));
    }
    CHECK_STATUS(call(real, "sso.authorization_url", URL_PARAMS), WORKOS_OK);
}

TEST(handles_near_a_real_one_are_closed)
{
    workos_client *real = client_with(CONFIG);
    check_closed((workos_client *)((uintptr_t)real ^ 1), "one bit beside a real one");
    for (int bit = 0; bit < (int)(sizeof(uintptr_t) * CHAR_BIT); bit++) {
        workos_client *near = (workos_client *)((uintptr_t)real ^ ((uintptr_t)1 << bit));
        check_case("bit %d", bit);
        /* One flipped bit can make NULL, which is an argument's fault instead. */
        CHECK_STATUS(call(near, "sso.authorization_url", URL_PARAMS),
                     near == NULL ? WORKOS_INVALID_ARGUMENT : WORKOS_CLOSED);
    }
    CHECK_STATUS(call(real, "sso.authorization_url", URL_PARAMS), WORKOS_OK);
}

TEST(statuses_have_their_names)
{
    static const struct {
        workos_status status;
        const char *name;
    } known[] = {
        {WORKOS_OK, "ok"},
        {WORKOS_INVALID_ARGUMENT, "invalid_argument"},
        {WORKOS_NOT_CONFIGURED, "not_configured"},
        {WORKOS_UNAUTHORIZED, "unauthorized"},
        {WORKOS_NOT_FOUND, "not_found"},
        {WORKOS_CONFLICT, "conflict"},
        {WORKOS_RATE_LIMITED, "rate_limited"},
        {WORKOS_REJECTED, "rejected"},
        {WORKOS_SERVER, "server"},
        {WORKOS_NETWORK, "network"},
        {WORKOS_TLS, "tls"},
        {WORKOS_TIMEOUT, "timeout"},
        {WORKOS_CANCELED, "canceled"},
        {WORKOS_DECODE, "decode"},
        {WORKOS_QUEUE_FULL, "queue_full"},
        {WORKOS_STORAGE, "storage"},
        {WORKOS_WRONG_PROCESS, "wrong_process"},
        {WORKOS_CLOSED, "closed"},
        {WORKOS_UNSUPPORTED, "unsupported"},
        {WORKOS_INTERNAL, "internal"},
    };
    for (int i = 0; i < 19; i++) {
        CHECK_INT(known[i].status, i);
        CHECK_TEXT(workos_status_name(known[i].status), known[i].name);
    }
    CHECK_INT(WORKOS_INTERNAL, 99);
    CHECK_TEXT(workos_status_name(99), "internal");

    static const workos_status unknown[] = {-1, 19, 98, 100, INT32_MAX, INT32_MIN};
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++)
        CHECK_TEXT(workos_status_name(unknown[i]), "unknown");
    CHECK(workos_status_name(4) == workos_status_name(4));
}

TEST(the_version_macros_are_the_version_of_the_library)
{
    CHECK_TEXT(workos_version(), WORKOS_VERSION);
    CHECK_TEXT(text("%d.%d.%d", WORKOS_VERSION_MAJOR, WORKOS_VERSION_MINOR, WORKOS_VERSION_PATCH),
               WORKOS_VERSION);
    CHECK(workos_version() == workos_version());
}

int main(void)
{
    calls_begin();
    RUN(a_small_number_is_no_client_even_while_clients_are_open);
    RUN(a_freed_client_is_closed);
    RUN(a_freed_client_stays_closed_after_others_were_made);
    RUN(a_second_free_does_nothing_to_the_clients_made_since);
    RUN(freeing_NULL_does_nothing);
    RUN(a_made_up_client_is_closed);
    RUN(handles_near_a_real_one_are_closed);
    RUN(statuses_have_their_names);
    RUN(the_version_macros_are_the_version_of_the_library);
    return check_end();
}
