/* The frame of the pages of both login examples and how they are sent: what a
 * web framework and its templates do. */
#ifndef LOGIN_PAGES_H
#define LOGIN_PAGES_H

#include "example.h"

#include <microhttpd.h>
#include <stdlib.h>
#include <string.h>

/* Where a form may lead: browsers apply it to what a form's answer redirects to
 * as well, so a page whose form leads elsewhere defines it as empty. */
#ifndef PAGE_FORM_ACTION
#define PAGE_FORM_ACTION "form-action 'self'; "
#endif

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
    "form { margin: 1rem 0; }\ninput { font: inherit; padding: .5rem; }\n"
    ".button { display: inline-block; padding: .625rem 1.25rem; border: 0;"
    " border-radius: .5rem; font: inherit; color: light-dark(#fff, #12121a);"
    " background: var(--accent); text-decoration: none; cursor: pointer; }\n"
    ":focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }\n</style>\n";

static const char *const PAGE_HEADERS[][2] = {
    {"Content-Type", "text/html; charset=utf-8"},
    /* The back button shows no page of somebody who signed out. */
    {"Cache-Control", "no-store"},
    {"Content-Security-Policy",
     "default-src 'none'; style-src 'unsafe-inline'; img-src data:; " PAGE_FORM_ACTION
     "base-uri 'none'; frame-ancestors 'none'"},
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

/* Makes the page that `put` writes about `json`, which may be NULL. NULL when no memory is left. */
static struct MHD_Response *make_page(void (*put)(FILE *, const char *), const char *json)
{
    char *text = NULL;
    size_t size;
    FILE *html = open_memstream(&text, &size);
    if (html == NULL)
        return NULL;
    fputs(PAGE_HEAD, html);
    put(html, json);
    fputs("</main>\n", html);
    if (fclose(html) != 0) {
        free(text);
        return NULL;
    }
    struct MHD_Response *answer =
        MHD_create_response_from_buffer(size, text, MHD_RESPMEM_MUST_FREE);
    if (answer == NULL)
        free(text);
    return answer;
}

static enum MHD_Result send_page(struct MHD_Connection *connection, unsigned status,
                                 void (*put)(FILE *, const char *), const char *json)
{
    return send_answer(connection, status, make_page(put, json));
}

#endif
