/* Sign-in for a web application, from beginning to end: the people of one
 * organization sign in here.
 *
 *   cc -o login_app login_app.c $(pkg-config --cflags --libs workos libmicrohttpd)
 *   WORKOS_API_KEY=sk_... WORKOS_CLIENT_ID=client_... ./login_app org_... [PORT]
 *
 * Its page http://127.0.0.1:PORT/callback (port 4567 unless given; 0 takes a
 * free one) has to be one of the redirect URIs of the WorkOS dashboard. It
 * ends with its standard input, or by Ctrl-C. */
#define _GNU_SOURCE

#include "example.h"
#include "login_sessions.h"
#include "sso_pages.h"

#include <arpa/inet.h>
#include <time.h>

static workos_client *client;
static const char *organization;
static char redirect_uri[64];

static const char LOGIN_NOT_OPEN[] =
    "{\"code\":\"login_not_open\",\"message\":"
    "\"No sign-in of this browser waits for this answer. It may be over already.\"}";

static enum MHD_Result home(struct MHD_Connection *connection)
{
    char *profile = session_profile(session_id(connection));
    enum MHD_Result sent = send_page(connection, MHD_HTTP_OK, put_home, profile);
    workos_string_free(profile);
    return sent;
}

/* Sends the browser away to sign in, and keeps what the callback is compared with. */
static enum MHD_Result auth(struct MHD_Connection *connection)
{
    char *params = NULL, *login = NULL, id[65];
    workos_status status = put_text(&params, "/organization", organization);
    if (status == WORKOS_OK)
        status = put_text(&params, "/redirect_uri", redirect_uri);
    if (status == WORKOS_OK)
        status = workos_call(client, "sso.start_login", params, &login);
    workos_string_free(params);
    if (status != WORKOS_OK)
        return send_error(connection, login);
    char *url = member(login, "/url");
    enum MHD_Result sent = MHD_NO;
    if (session_keep_login(session_id(connection), login, id) == 0 && url != NULL)
        sent = redirect(connection, url, id);
    workos_string_free(url);
    return sent;
}

static const char EVENT[] =
    "{\"options\":{\"timeout_ms\":3000},\"event\":{\"action\":\"user.signed_in\","
    "\"actor\":{\"type\":\"user\"},\"targets\":[{\"type\":\"organization\"}],\"context\":{}}}";

/* Records the sign-in in the organization's audit log. When that does not
 * succeed, the person is signed in all the same. */
static void record_sign_in(struct MHD_Connection *connection, const char *answer)
{
    char *profile = member(answer, "/profile"), *id = member(profile, "/id");
    char *name = name_of(profile), *out = NULL, *params = NULL;
    char address[INET_ADDRSTRLEN] = "", when[32];
    const union MHD_ConnectionInfo *from =
        MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    inet_ntop(AF_INET, &((struct sockaddr_in *)from->client_addr)->sin_addr, address, sizeof address);
    time_t now = time(NULL);
    strftime(when, sizeof when, "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&now, &(struct tm){0}));

    put_json(&params, "", EVENT);
    const char *const texts[][2] = {
        {"/organization_id", organization},
        {"/event/occurred_at", when},
        {"/event/actor/id", id},
        {"/event/actor/name", name},
        {"/event/targets/0/id", organization},
        {"/event/context/location", address},
        {"/event/context/user_agent",
         MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "User-Agent")},
    };
    /* A text that is not UTF-8 is left out; the library says which one it misses. */
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        put_text(&params, texts[i][0], texts[i][1]);
    if (workos_audit_logs_create_event(client, params, &out) != WORKOS_OK && out != NULL)
        print_error(stderr, out);
    workos_string_free(profile);
    workos_string_free(id);
    workos_string_free(name);
    workos_string_free(out);
    workos_string_free(params);
}

/* Receives the browser that comes back, and learns who it is. */
static enum MHD_Result callback(struct MHD_Connection *connection, const char *query)
{
    const char *id = session_id(connection);
    const char *state = MHD_lookup_connection_value(connection, MHD_GET_ARGUMENT_KIND, "state");
    /* A login serves once. Without one there is nothing to compare the callback
     * with: somebody else may have made it. */
    char *login = session_take_login(id, state);
    if (login == NULL)
        return send_page(connection, MHD_HTTP_BAD_REQUEST, put_error, LOGIN_NOT_OPEN);
    char *kept_state = member(login, "/state"), *verifier = member(login, "/code_verifier");
    char *params = NULL, *answer = NULL, fresh[65];
    workos_status status = put_text(&params, "/callback", query);
    if (status == WORKOS_OK)
        status = put_text(&params, "/expected_organization_id", organization);
    if (status == WORKOS_OK)
        status = put_text(&params, "/state", kept_state);
    if (status == WORKOS_OK)
        status = put_text(&params, "/code_verifier", verifier);
    if (status == WORKOS_OK)
        status = workos_call(client, "sso.finish_login", params, &answer);
    workos_string_free(params);
    workos_string_free(kept_state);
    workos_string_free(verifier);
    workos_string_free(login);
    if (status != WORKOS_OK)
        return send_error(connection, answer);
    record_sign_in(connection, answer);
    if (session_sign_in(id, answer, fresh) != 0)
        return MHD_NO;
    return redirect(connection, "/", fresh);
}

static enum MHD_Result sign_out(struct MHD_Connection *connection)
{
    session_sign_out(session_id(connection));
    return redirect(connection, "/", NULL);
}

/* Keeps the address as the browser sent it, because its query is what finish_login takes. */
static void *keep_address(void *context, const char *address, struct MHD_Connection *connection)
{
    (void)context, (void)connection;
    return strdup(address);
}

static void drop_address(void *context, struct MHD_Connection *connection, void **address,
                         enum MHD_RequestTerminationCode why)
{
    (void)context, (void)connection, (void)why;
    free(*address);
}

static enum MHD_Result serve(void *context, struct MHD_Connection *connection, const char *path,
                             const char *method, const char *version, const char *body,
                             size_t *body_size, void **address)
{
    (void)context, (void)version, (void)body;
    const char *query = *address ? strchr(*address, '?') : NULL;
    int get = strcmp(method, "GET") == 0, post = strcmp(method, "POST") == 0;
    if (*body_size != 0) {
        *body_size = 0; /* No form here has a field. */
        return MHD_YES;
    }
    if (get && strcmp(path, "/") == 0)
        return home(connection);
    if (get && strcmp(path, "/auth") == 0)
        return auth(connection);
    if (get && strcmp(path, "/callback") == 0)
        return callback(connection, query ? query : "");
    if (post && strcmp(path, "/sign-out") == 0)
        return sign_out(connection);
    return send_page(connection, MHD_HTTP_NOT_FOUND, put_not_found, NULL);
}

/* Serves each browser in its own thread, because finish_login waits for WorkOS. */
static struct MHD_Daemon *start(unsigned short port)
{
    struct sockaddr_in loopback = {.sin_family = AF_INET, .sin_port = htons(port)};
    loopback.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_THREAD_PER_CONNECTION, port,
                            NULL, NULL, serve, NULL, MHD_OPTION_SOCK_ADDR, &loopback,
                            MHD_OPTION_URI_LOG_CALLBACK, keep_address, NULL,
                            MHD_OPTION_NOTIFY_COMPLETED, drop_address, NULL,
                            MHD_OPTION_CONNECTION_TIMEOUT, 60u, MHD_OPTION_END);
}

int main(int argc, char **argv)
{
    if (argc != 2 && argc != 3) {
        fprintf(stderr, "usage: login_app ORGANIZATION_ID [PORT]\n");
        return 2;
    }
    char *error = NULL;
    organization = argv[1];
    if (workos_client_new(NULL, &client, &error) != WORKOS_OK) {
        print_error(stderr, error);
        workos_string_free(error);
        return 1;
    }
    struct MHD_Daemon *daemon = start((unsigned short)atoi(argc == 3 ? argv[2] : "4567"));
    if (daemon != NULL) {
        unsigned port = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT)->port;
        snprintf(redirect_uri, sizeof redirect_uri, "http://127.0.0.1:%u/callback", port);
        printf("Open http://127.0.0.1:%u/\n", port);
        fflush(stdout);
        while (getchar() != EOF)
            ;
        MHD_stop_daemon(daemon);
    } else {
        fprintf(stderr, "login_app: the port is not free\n");
    }
    sessions_end();
    workos_client_free(client);
    return daemon == NULL;
}
