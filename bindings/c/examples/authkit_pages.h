/* The start page of the AuthKit example, and the cookies in which it keeps what
 * it remembers of a browser: sealed, so that only the server can read or make them. */
#ifndef AUTHKIT_PAGES_H
#define AUTHKIT_PAGES_H

/* The form for logging out leads to WorkOS. */
#define PAGE_FORM_ACTION ""

#include "login_pages.h"

#define SESSION_COOKIE "wos-session"
#define LOGIN_COOKIE "wos-login-"

/* The start page; `person` is NULL when nobody is signed in. */
static void put_home(FILE *html, const char *person)
{
    if (person == NULL) {
        put_title(html, "You are not signed in", "");
        fputs("<p>AuthKit will ask who you are.</p>\n"
              "<p><a class=\"button\" href=\"/auth\">Sign in</a>\n"
              "<a class=\"button\" href=\"/auth?screen_hint=sign-up\">Sign up</a></p>\n", html);
        return;
    }
    char *name = member(person, "/user/first_name"), *email = member(person, "/user/email");
    char *organization = member(person, "/organization_id"), *role = member(person, "/role");
    put_title(html, "Hello, ", name ? name : email ? email : "");
    const char *const rows[][2] = {
        {"Email", email},
        {"Organization", organization ? organization : "none"},
        {"Role", role ? role : "none"},
    };
    fputs("<dl>\n", html);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        fprintf(html, "<dt>%s</dt><dd>", rows[i][0]);
        put_escaped(html, rows[i][1] ? rows[i][1] : "");
        fputs("</dd>\n", html);
    }
    fputs("</dl>\n<form method=\"post\" action=\"/organization\"><label>Organization\n"
          "<input name=\"organization_id\" required value=\"", html);
    put_escaped(html, organization ? organization : "");
    fputs("\"></label>\n<button class=\"button\">Switch</button></form>\n"
          "<form method=\"post\" action=\"/log-out\"><button class=\"button\">Log out</button></form>\n",
          html);
    workos_string_free(name);
    workos_string_free(email);
    workos_string_free(organization);
    workos_string_free(role);
}

/* The value of a cookie, or NULL. */
static const char *cookie(struct MHD_Connection *connection, const char *name)
{
    return MHD_lookup_connection_value(connection, MHD_COOKIE_KIND, name);
}

/* The name of the cookie of a login: each tab may have one. */
static void login_cookie(char name[32], const char *state)
{
    snprintf(name, 32, LOGIN_COOKIE "%.16s", state ? state : "");
}

/* Lets the browser keep a cookie for so many seconds; 0 takes it away. */
static void set_cookie(struct MHD_Response *answer, const char *name, const char *value,
                       const char *path, long seconds)
{
    char *text = NULL;
    /* An application that is served by https adds "; Secure". */
    if (answer != NULL &&
        asprintf(&text, "%s=%s; Path=%s; Max-Age=%ld; HttpOnly; SameSite=Lax", name, value, path,
                 seconds) >= 0) {
        MHD_add_response_header(answer, "Set-Cookie", text);
        free(text);
    }
}

/* Sets the new cookie of `found`, a result of session.*, or takes away one that nobody is signed in by. */
static void keep_session(struct MHD_Response *answer, const char *found)
{
    char *sealed = member(found, "/sealed"), *authenticated = member(found, "/authenticated");
    char *reason = member(found, "/reason");
    if (sealed != NULL && *sealed != '\0')
        set_cookie(answer, SESSION_COOKIE, sealed, "/", 400L * 24 * 3600);
    else if (strcmp(authenticated ? authenticated : "", "false") == 0 &&
             strcmp(reason ? reason : "", "no_session") != 0)
        set_cookie(answer, SESSION_COOKIE, "", "/", 0);
    workos_string_free(sealed);
    workos_string_free(authenticated);
    workos_string_free(reason);
}

/* An answer that sends the browser elsewhere. */
static struct MHD_Response *make_redirect(const char *url)
{
    struct MHD_Response *answer = MHD_create_response_from_buffer(0, NULL, MHD_RESPMEM_PERSISTENT);
    if (answer != NULL)
        MHD_add_response_header(answer, "Location", url);
    return answer;
}

#endif
