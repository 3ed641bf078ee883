/* Sign-in with AuthKit for a web application, from beginning to end; what it
 * remembers is in sealed cookies.
 *
 *   cc -o authkit_app authkit_app.c $(pkg-config --cflags --libs workos libmicrohttpd)
 *   WORKOS_API_KEY=sk_... WORKOS_CLIENT_ID=client_... WORKOS_COOKIE_PASSWORD=... ./authkit_app [PORT]
 *
 * Its page http://127.0.0.1:PORT/callback (port 4567 unless given; 0 takes a
 * free one) has to be one of the redirect URIs of the WorkOS dashboard, and
 * http://127.0.0.1:PORT/ one of the sign-out redirects. To change the password
 * of the cookies, put the new one into WORKOS_COOKIE_PASSWORD, and the one before
 * into OLD_COOKIE_PASSWORD for as long as cookies of it may be about. It ends
 * with its standard input, or by Ctrl-C. */
#define _GNU_SOURCE

#include "authkit_pages.h"

#include <arpa/inet.h>

static workos_client *client;
static char address[48], redirect_uri[64];

static const char LOGIN_NOT_OPEN[] =
    "{\"code\":\"login_not_open\",\"message\":"
    "\"No sign-in of this browser waits for this answer. It may be over already.\"}";
static const char UNVERIFIED[] =
    "{\"code\":\"unverified\",\"message\":\"Who you are cannot be checked now.\"}";

/* Calls an operation with these members, where NULL leaves one out. Gives its data or its error. */
static char *ask(const char *operation, const char *const members[][2], size_t count,
                 workos_status *status)
{
    char *params = NULL, *out = NULL;
    *status = WORKOS_OK;
    for (size_t i = 0; i < count && *status == WORKOS_OK; i++)
        *status = put_text(&params, members[i][0], members[i][1]);
    if (*status == WORKOS_OK)
        *status = workos_call(client, operation, params, &out);
    workos_string_free(params);
    return out;
}

#define ASK(status, operation, ...) \
    ask(operation, (const char *const[][2]){__VA_ARGS__}, \
        sizeof((const char *const[][2]){__VA_ARGS__}) / sizeof(const char *[2]), status)

static int says(const char *json, const char *pointer, const char *text)
{
    char *value = member(json, pointer);
    int same = value != NULL && strcmp(value, text) == 0;
    workos_string_free(value);
    return same;
}

/* Shows an error: 400 for what was refused, 503 for what may succeed later. Frees it. */
static enum MHD_Result fail(struct MHD_Connection *connection, workos_status status, char *error)
{
    int refused = status == WORKOS_REJECTED || status == WORKOS_INVALID_ARGUMENT;
    unsigned code = refused ? MHD_HTTP_BAD_REQUEST : MHD_HTTP_SERVICE_UNAVAILABLE;
    enum MHD_Result sent = send_page(connection, code, put_error, error ? error : "{}");
    workos_string_free(error);
    return sent;
}

static enum MHD_Result home(struct MHD_Connection *connection)
{
    const char *sealed = cookie(connection, SESSION_COOKIE);
    workos_status status;
    char *found = ASK(&status, "session.authenticate", {"/sealed", sealed});
    if (status == WORKOS_OK && says(found, "/reason", "expired")) {
        workos_string_free(found);
        found = ASK(&status, "session.refresh", {"/sealed", sealed});
    }
    /* Only what the service refuses ends the session; every other error says nothing about it, and leaves the cookie. */
    if (status != WORKOS_OK && status != WORKOS_REJECTED)
        return fail(connection, status, found);
    struct MHD_Response *page;
    unsigned code = MHD_HTTP_OK;
    if (status == WORKOS_REJECTED) {
        page = make_page(put_home, NULL);
        set_cookie(page, SESSION_COOKIE, "", "/", 0);
    } else {
        if (says(found, "/reason", "unverified")) {
            code = MHD_HTTP_SERVICE_UNAVAILABLE;
            page = make_page(put_error, UNVERIFIED);
        } else {
            page = make_page(put_home, says(found, "/authenticated", "true") ? found : NULL);
        }
        keep_session(page, found);
    }
    workos_string_free(found);
    return send_answer(connection, code, page);
}

/* Sends the browser to AuthKit. What the callback is compared with goes into a sealed cookie. */
static enum MHD_Result auth(struct MHD_Connection *connection)
{
    const char *hint =
        MHD_lookup_connection_value(connection, MHD_GET_ARGUMENT_KIND, "screen_hint");
    hint = hint != NULL && strcmp(hint, "sign-up") == 0 ? hint : NULL;
    workos_status status;
    char *login = ASK(&status, "user_management.start_login", {"/provider", "authkit"},
                      {"/redirect_uri", redirect_uri}, {"/screen_hint", hint});
    if (status != WORKOS_OK)
        return fail(connection, status, login);
    char *url = member(login, "/url"), *state = member(login, "/state");
    char *verifier = member(login, "/code_verifier"), name[32];
    char *kept = ASK(&status, "session.seal", {"/session/state", state},
                     {"/session/code_verifier", verifier});
    struct MHD_Response *answer = NULL;
    char *sealed = status == WORKOS_OK ? member(kept, "/sealed") : NULL;
    if (url != NULL && sealed != NULL) {
        answer = make_redirect(url);
        login_cookie(name, state);
        set_cookie(answer, name, sealed, "/callback", 600);
    }
    workos_string_free(sealed);
    workos_string_free(verifier);
    workos_string_free(state);
    workos_string_free(url);
    workos_string_free(login);
    if (answer == NULL)
        return fail(connection, status, kept);
    workos_string_free(kept);
    return send_answer(connection, MHD_HTTP_SEE_OTHER, answer);
}

/* Seals what a session needs of the sign-in's answer. Gives the result of session.seal. */
static char *seal(const char *person, workos_status *status)
{
    static const char *const wanted[][2] = {
        {"/access_token", "/session/access_token"},
        {"/refresh_token", "/session/refresh_token"},
        {"/user", "/session/user"},
        {"/organization_id", "/session/organization_id"},
        {"/impersonator", "/session/impersonator"},
    };
    char *params = NULL, *out = NULL;
    *status = WORKOS_OK;
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted && *status == WORKOS_OK; i++) {
        char *value = member(person, wanted[i][0]), *kind = NULL;
        *status = workos_json_kind(person, wanted[i][0], &kind);
        if (value != NULL && *status == WORKOS_OK)
            *status = strcmp(kind, "string") == 0 ? put_text(&params, wanted[i][1], value)
                                                  : put_json(&params, wanted[i][1], value);
        workos_string_free(kind);
        workos_string_free(value);
    }
    if (*status == WORKOS_OK)
        *status = workos_call(client, "session.seal", params, &out);
    workos_string_free(params);
    return out;
}

/* Receives the browser that comes back, and learns who it is. */
static enum MHD_Result callback(struct MHD_Connection *connection, const char *query)
{
    char name[32];
    login_cookie(name, MHD_lookup_connection_value(connection, MHD_GET_ARGUMENT_KIND, "state"));
    const char *sealed = cookie(connection, name);
    workos_status status;
    char *kept = ASK(&status, "session.open", {"/sealed", sealed ? sealed : ""});
    if (status != WORKOS_OK) {
        workos_string_free(kept);
        return send_page(connection, MHD_HTTP_BAD_REQUEST, put_error, LOGIN_NOT_OPEN);
    }
    char *state = member(kept, "/state"), *verifier = member(kept, "/code_verifier");
    char *person = ASK(&status, "user_management.finish_login", {"/callback", query},
                       {"/state", state}, {"/code_verifier", verifier});
    workos_string_free(state);
    workos_string_free(verifier);
    workos_string_free(kept);
    if (status != WORKOS_OK)
        return fail(connection, status, person);
    char *found = seal(person, &status);
    workos_string_free(person);
    if (status != WORKOS_OK)
        return fail(connection, status, found);
    struct MHD_Response *answer = make_redirect("/");
    set_cookie(answer, name, "", "/callback", 0);
    keep_session(answer, found);
    workos_string_free(found);
    return send_answer(connection, MHD_HTTP_SEE_OTHER, answer);
}

/* Goes on in another organization of the person's. */
static enum MHD_Result change_organization(struct MHD_Connection *connection, char *form)
{
    static const char field[] = "organization_id=";
    char *id = strstr(form, field);
    if (id != NULL) {
        id += strlen(field);
        id[strcspn(id, "&")] = '\0';
        MHD_http_unescape(id);
    }
    const char *sealed = cookie(connection, SESSION_COOKIE);
    workos_status status;
    char *found = ASK(&status, "session.refresh", {"/sealed", sealed ? sealed : ""},
                      {"/organization_id", id});
    if (status != WORKOS_OK)
        return fail(connection, status, found);
    struct MHD_Response *answer = make_redirect("/");
    keep_session(answer, found);
    workos_string_free(found);
    return send_answer(connection, MHD_HTTP_SEE_OTHER, answer);
}

static enum MHD_Result log_out(struct MHD_Connection *connection)
{
    const char *sealed = cookie(connection, SESSION_COOKIE);
    workos_status status;
    char *out = ASK(&status, "session.logout_url", {"/sealed", sealed ? sealed : ""},
                    {"/return_to", address});
    char *url = status == WORKOS_OK ? member(out, "/url") : NULL;
    struct MHD_Response *answer = make_redirect(url ? url : "/");
    set_cookie(answer, SESSION_COOKIE, "", "/", 0);
    workos_string_free(url);
    workos_string_free(out);
    return send_answer(connection, MHD_HTTP_SEE_OTHER, answer);
}

/* What is kept of a request until it is whole. */
typedef struct request {
    char *address; /* as the browser sent it, because its query is what finish_login takes */
    int begun;
    size_t length;
    char form[512];
} request;

static void *begin(void *context, const char *address, struct MHD_Connection *connection)
{
    (void)context, (void)connection;
    request *made = calloc(1, sizeof *made);
    if (made != NULL)
        made->address = strdup(address);
    return made;
}

static void end(void *context, struct MHD_Connection *connection, void **place,
                enum MHD_RequestTerminationCode why)
{
    (void)context, (void)connection, (void)why;
    request *request = *place;
    if (request != NULL)
        free(request->address);
    free(request);
}

static enum MHD_Result serve(void *context, struct MHD_Connection *connection, const char *path,
                             const char *method, const char *version, const char *body,
                             size_t *body_size, void **place)
{
    (void)context, (void)version;
    request *request = *place;
    if (request == NULL || request->address == NULL)
        return MHD_NO;
    if (!request->begun) { /* A form comes after the first call. */
        request->begun = 1;
        return MHD_YES;
    }
    if (*body_size != 0) {
        size_t room = sizeof request->form - 1 - request->length;
        size_t taken = *body_size < room ? *body_size : room;
        memcpy(request->form + request->length, body, taken);
        request->length += taken;
        *body_size = 0;
        return MHD_YES;
    }
    const char *query = strchr(request->address, '?');
    int get = strcmp(method, "GET") == 0, post = strcmp(method, "POST") == 0;
    if (get && strcmp(path, "/") == 0)
        return home(connection);
    if (get && strcmp(path, "/auth") == 0)
        return auth(connection);
    if (get && strcmp(path, "/callback") == 0)
        return callback(connection, query ? query : "");
    if (post && strcmp(path, "/organization") == 0)
        return change_organization(connection, request->form);
    if (post && strcmp(path, "/log-out") == 0)
        return log_out(connection);
    return send_page(connection, MHD_HTTP_NOT_FOUND, put_not_found, NULL);
}

/* Serves each browser in a thread of its own, because some calls wait for WorkOS. */
static struct MHD_Daemon *start(unsigned short port)
{
    struct sockaddr_in loopback = {.sin_family = AF_INET, .sin_port = htons(port)};
    loopback.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_THREAD_PER_CONNECTION, port,
                            NULL, NULL, serve, NULL, MHD_OPTION_SOCK_ADDR, &loopback,
                            MHD_OPTION_URI_LOG_CALLBACK, begin, NULL, MHD_OPTION_NOTIFY_COMPLETED,
                            end, NULL, MHD_OPTION_CONNECTION_TIMEOUT, 60u, MHD_OPTION_END);
}

/* The new password of the cookies seals, the old one only opens. */
static workos_status open_client(char **error)
{
    static const char *const variables[] = {"WORKOS_COOKIE_PASSWORD", "OLD_COOKIE_PASSWORD"};
    char *config = NULL;
    workos_status status = put_json(&config, "/cookie_password", "[]");
    for (size_t i = 0; i < 2 && status == WORKOS_OK; i++) {
        const char *password = getenv(variables[i]);
        if (password != NULL && *password != '\0')
            status = put_text(&config, "/cookie_password/-", password);
    }
    if (status == WORKOS_OK)
        status = workos_client_new(config, &client, error);
    workos_string_free(config);
    return status;
}

int main(int argc, char **argv)
{
    if (argc > 2) {
        fprintf(stderr, "usage: authkit_app [PORT]\n");
        return 2;
    }
    char *error = NULL;
    if (open_client(&error) != WORKOS_OK) {
        print_error(stderr, error ? error : "{}");
        workos_string_free(error);
        return 1;
    }
    struct MHD_Daemon *daemon = start((unsigned short)atoi(argc == 2 ? argv[1] : "4567"));
    if (daemon != NULL) {
        unsigned port = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT)->port;
        snprintf(address, sizeof address, "http://127.0.0.1:%u/", port);
        snprintf(redirect_uri, sizeof redirect_uri, "%scallback", address);
        printf("Open %s\n", address);
        fflush(stdout);
        while (getchar() != EOF)
            ;
        MHD_stop_daemon(daemon);
    } else {
        fprintf(stderr, "authkit_app: the port is not free\n");
    }
    workos_client_free(client);
    return daemon == NULL;
}
