/* What a person's browser and the application's callback page do during a
 * sign-in, small enough to watch. A real application has a web framework for
 * the second and a real browser for the first. */
#ifndef DEMO_BROWSER_H
#define DEMO_BROWSER_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct callback_page {
    int listener;
    char redirect_uri[64]; /* http://127.0.0.1:PORT/callback */
} callback_page;

/* What WorkOS sent the browser to the callback page with. An empty `code`
 * means that nobody was signed in; then `error` says why. */
typedef struct callback_query {
    char code[512];
    char state[512];
    char error[128];
} callback_query;

/* Opens the callback page on a free loopback port. Gives 0, or -1. */
int callback_open(callback_page *page);
void callback_close(callback_page *page);

/* Follows the authorization URL as a browser does: one GET to it, and one GET
 * to where its redirect points, which has to be the callback page. Gives 0
 * when the callback page was reached, or -1; `step` then says, in a static
 * string, what was not possible. Blocks until both have answered. */
int browser_sign_in(const char *authorization_url, const callback_page *page,
                    callback_query *query, const char **step);

#ifdef __cplusplus
}
#endif

#endif
