/* The pages of the login example and how they are sent: what a web framework
 * and its templates do. */
#ifndef LOGIN_PAGES_H
#define LOGIN_PAGES_H

#include "example.h"

#include <microhttpd.h>
#include <stdlib.h>
#include <string.h>

static const char PAGE_HEAD[] =
    "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
    "<link rel=\"icon\" href=\"data:,\">\n<style>\n"
    ":root { color-scheme: light dark; --accent: light-dark(#4b43d6, #a9a4ff); }\n"
    "body { margin: 8vh auto; padding: 0 1rem; max-width: 30rem;"
    " font: 1rem/1.5 system-ui, \"DejaVu Sans\", sans-serif; }\n"
    "h1 { font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }\n"
    "dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem;"
    " margin: 1.5rem 0; }\n"
    "dt { font-weight: 600; }\ndd { margin: 0; overflow-wrap: anywhere; }\n"
    ".button { display: inline-block; padding: .625rem 1.25rem; border: 0;"
    " border-radius: .5rem; font: inherit; color: light-dark(#fff, #12121a);"
    " background: var(--accent); text-decoration: none; cursor: pointer; }\n"
    ":focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }\n</style>\n";

static const char *const PAGE_HEADERS[][2] = {
    {"Content-Type", "text/html; charset=utf-8"},
    /* The back button shows no page of somebody who signed out. */
    {"Cache-Control", "no-store"},
    {"Content-Security-Policy",
     "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
     "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"},
    /* The callback's address holds a code, which is no other site's business. */
    {"Referrer-Policy", "no-referrer"},
    {"X-Content-Type-Options", "nosniff"},
};

/* Everything that comes from outside passes here, or it could be markup. */
static void put_escaped(FILE *html, const char *text)
{
    for (; *text != '\0'; text++) {
        switch (*text) {
        case '&': fputs("&amp;", html); break;
        case '<': fputs("&lt;", html); break;
        case '>': fputs("&gt;", html); break;
        case '"': fputs("&quot;", html); break;
        default: fputc(*text, html);
        }
    }
}

/* One row of a list of terms. */
static void put_member(FILE *html, const char *term, const char *json, const char *pointer)
{
    char *value = member(json, pointer);
    fprintf(html, "<dt>%s</dt><dd>", term);
    put_escaped(html, value ? value : "unknown");
    fputs("</dd>\n", html);
    workos_string_free(value);
}

static void put_title(FILE *html, const char *greeting, const char *name)
{
    for (int heading = 0; heading < 2; heading++) {
        fputs(heading ? "<main>\n<h1>" : "<title>", html);
        fputs(greeting, html);
        put_escaped(html, name);
        fputs(heading ? "</h1>\n" : " · Example application</title>\n", html);
    }
}

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

/* What the library, or this application, says about a sign-in that failed. */
static void put_error(FILE *html, const char *error)
{
    char *api_code = member(error, "/api_code"), *message = member(error, "/message");
    put_title(html, "This sign-in did not succeed", "");
    fputs("<p>", html);
    put_escaped(html, message ? message : "No memory is left.");
    fputs("</p>\n<dl>\n", html);
    put_member(html, "Error", error, api_code ? "/api_code" : "/code");
    fputs("</dl>\n<p><a class=\"button\" href=\"/auth\">Sign in again</a></p>\n"
          "<p><a href=\"/\">Go to the start page</a></p>\n", html);
    workos_string_free(api_code);
    workos_string_free(message);
}

static void put_not_found(FILE *html, const char *nothing)
{
    (void)nothing;
    put_title(html, "There is no such page", "");
    fputs("<p><a href=\"/\">Go to the start page</a></p>\n", html);
}

/* Sends an answer and frees it. */
static enum MHD_Result send_answer(struct MHD_Connection *connection, unsigned status,
                                   struct MHD_Response *answer)
{
    if (answer == NULL)
        return MHD_NO;
    for (size_t i = 0; i < sizeof PAGE_HEADERS / sizeof *PAGE_HEADERS; i++)
        MHD_add_response_header(answer, PAGE_HEADERS[i][0], PAGE_HEADERS[i][1]);
    enum MHD_Result sent = MHD_queue_response(connection, status, answer);
    MHD_destroy_response(answer);
    return sent;
}

/* Sends the page that `put` writes about `json`, which may be NULL. */
static enum MHD_Result send_page(struct MHD_Connection *connection, unsigned status,
                                 void (*put)(FILE *, const char *), const char *json)
{
    char *text = NULL;
    size_t size;
    FILE *html = open_memstream(&text, &size);
    if (html == NULL)
        return MHD_NO;
    fputs(PAGE_HEAD, html);
    put(html, json);
    fputs("</main>\n", html);
    if (fclose(html) != 0) {
        free(text);
        return MHD_NO;
    }
    struct MHD_Response *answer =
        MHD_create_response_from_buffer(size, text, MHD_RESPMEM_MUST_FREE);
    if (answer == NULL)
        free(text);
    return send_answer(connection, status, answer);
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
