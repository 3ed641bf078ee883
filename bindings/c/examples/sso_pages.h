/* The start page of the single sign-on example, and the cookie with the id of a
 * browser's session. */
#ifndef SSO_PAGES_H
#define SSO_PAGES_H

#include "login_pages.h"

/* Gives the name, or else the email address: a provider may not know a name. */
static char *name_of(const char *profile)
{
    char *name = member(profile, "/name");
    return name != NULL ? name : member(profile, "/email");
}

/* The start page; `profile` is NULL when nobody is signed in. */
static void put_home(FILE *html, const char *profile)
{
    if (profile == NULL) {
        put_title(html, "You are not signed in", "");
        fputs("<p>Your organization's own sign-in page will ask who you are.</p>\n"
              "<p><a class=\"button\" href=\"/auth\">Sign in</a></p>\n", html);
        return;
    }
    char *name = name_of(profile);
    put_title(html, "Hello, ", name ? name : "");
    workos_string_free(name);
    fputs("<dl>\n", html);
    put_member(html, "Email", profile, "/email");
    put_member(html, "Organization", profile, "/organization_id");
    put_member(html, "Connection", profile, "/connection_type");
    fputs("</dl>\n<form method=\"post\" action=\"/sign-out\">"
          "<button class=\"button\">Sign out</button></form>\n", html);
}

/* Shows an error object, and frees it. */
static enum MHD_Result send_error(struct MHD_Connection *connection, char *error)
{
    enum MHD_Result sent =
        send_page(connection, MHD_HTTP_BAD_REQUEST, put_error, error ? error : "{}");
    workos_string_free(error);
    return sent;
}

static const char *session_id(struct MHD_Connection *connection)
{
    return MHD_lookup_connection_value(connection, MHD_COOKIE_KIND, "session");
}

/* Sends the browser elsewhere, with the id of its session; without one, that is over. */
static enum MHD_Result redirect(struct MHD_Connection *connection, const char *url, const char *id)
{
    char cookie[160];
    /* An application that is served by https adds "; Secure". */
    snprintf(cookie, sizeof cookie, "session=%s; Path=/; HttpOnly; SameSite=Lax%s", id ? id : "",
             id ? "" : "; Max-Age=0");
    struct MHD_Response *answer = MHD_create_response_from_buffer(0, NULL, MHD_RESPMEM_PERSISTENT);
    if (answer != NULL) {
        MHD_add_response_header(answer, "Location", url);
        MHD_add_response_header(answer, "Set-Cookie", cookie);
    }
    return send_answer(connection, MHD_HTTP_SEE_OTHER, answer);
}

#endif
