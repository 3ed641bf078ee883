/* What the login example remembers of each browser, which itself holds only the
 * session's id in a cookie. A web framework brings this; here it is small enough
 * to read. Every function may be called by any thread; an id may be NULL. */
#ifndef LOGIN_SESSIONS_H
#define LOGIN_SESSIONS_H

#include "example.h"

#include <pthread.h>
#include <string.h>
#include <sys/random.h>

enum { MOST_SESSIONS = 64, MOST_LOGINS = 4 };

typedef struct session {
    char id[65];               /* "" while this place is free */
    char *logins[MOST_LOGINS]; /* answers of sso.start_login that wait for their callback */
    unsigned next_login;       /* where the next one goes, in the place of the oldest */
    char *profile;             /* the answer of sso.finish_login; NULL until somebody signed in */
    unsigned long last_use;
} session;

static session sessions[MOST_SESSIONS];
static pthread_mutex_t sessions_lock = PTHREAD_MUTEX_INITIALIZER;

static session *session_find(const char *id)
{
    static unsigned long uses;
    for (session *each = sessions; id != NULL && each < sessions + MOST_SESSIONS; each++)
        if (each->id[0] != '\0' && strcmp(each->id, id) == 0) {
            each->last_use = ++uses;
            return each;
        }
    return NULL;
}

static void session_clear(session *session)
{
    for (int i = 0; i < MOST_LOGINS; i++)
        workos_string_free(session->logins[i]);
    workos_string_free(session->profile);
    memset(session, 0, sizeof *session);
}

/* Gives this browser's session, or else a new one, in the place of the one that
 * was not used for longest when all are taken. Copies the id, a fresh one if
 * `fresh`, to `cookie`. NULL when the system has no randomness. */
static session *session_open(const char *id, int fresh, char cookie[65])
{
    session *session = session_find(id);
    if (session == NULL) {
        session = sessions;
        for (int i = 1; i < MOST_SESSIONS; i++)
            if (sessions[i].last_use < session->last_use)
                session = &sessions[i];
        session_clear(session);
        fresh = 1;
    }
    unsigned char bytes[32];
    if (fresh && getrandom(bytes, sizeof bytes, 0) != (ssize_t)sizeof bytes) {
        session_clear(session);
        return NULL;
    }
    for (size_t i = 0; fresh && i < sizeof bytes; i++)
        snprintf(session->id + 2 * i, 3, "%02x", bytes[i]);
    memcpy(cookie, session->id, sizeof session->id);
    return session_find(cookie);
}

/* Keeps an answer of sso.start_login, owned by the session from now on. Each tab
 * may have one. Gives 0 and the session's id for the cookie, or -1. */
static int session_keep_login(const char *id, char *login, char cookie[65])
{
    pthread_mutex_lock(&sessions_lock);
    session *session = session_open(id, 0, cookie);
    if (session != NULL) {
        char **place = &session->logins[session->next_login++ % MOST_LOGINS];
        workos_string_free(*place);
        *place = login;
    } else {
        workos_string_free(login);
    }
    pthread_mutex_unlock(&sessions_lock);
    return session != NULL ? 0 : -1;
}

/* Takes the login of this state out of the session: it serves once. The caller
 * frees it with workos_string_free. NULL when none waits. */
static char *session_take_login(const char *id, const char *state)
{
    char *taken = NULL;
    pthread_mutex_lock(&sessions_lock);
    session *session = session_find(id);
    for (int i = 0; session && state && !taken && i < MOST_LOGINS; i++) {
        char *kept = session->logins[i] ? member(session->logins[i], "/state") : NULL;
        if (kept != NULL && strcmp(kept, state) == 0) {
            taken = session->logins[i];
            session->logins[i] = NULL;
        }
        workos_string_free(kept);
    }
    pthread_mutex_unlock(&sessions_lock);
    return taken;
}

/* Keeps the profile of who signed in, owned by the session from now on. The
 * session gets a fresh id: nobody who knew one before has one after a sign-in.
 * Gives 0 and that id for the cookie, or -1. */
static int session_sign_in(const char *id, char *profile, char cookie[65])
{
    pthread_mutex_lock(&sessions_lock);
    session *session = session_open(id, 1, cookie);
    if (session != NULL) {
        workos_string_free(session->profile);
        session->profile = profile;
    } else {
        workos_string_free(profile);
    }
    pthread_mutex_unlock(&sessions_lock);
    return session != NULL ? 0 : -1;
}

/* Gives a copy of the profile, to be freed with workos_string_free, or NULL when
 * nobody is signed in. */
static char *session_profile(const char *id)
{
    pthread_mutex_lock(&sessions_lock);
    session *session = session_find(id);
    char *profile = session && session->profile ? member(session->profile, "/profile") : NULL;
    pthread_mutex_unlock(&sessions_lock);
    return profile;
}

static void session_sign_out(const char *id)
{
    pthread_mutex_lock(&sessions_lock);
    session *session = session_find(id);
    if (session != NULL)
        session_clear(session);
    pthread_mutex_unlock(&sessions_lock);
}

static void sessions_end(void)
{
    for (int i = 0; i < MOST_SESSIONS; i++)
        session_clear(&sessions[i]);
}

#endif
