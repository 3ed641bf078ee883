#define _POSIX_C_SOURCE 200809L

#include "demo_browser.h"
#include "loopback_http.h"

#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

int callback_open(callback_page *page)
{
    struct sockaddr_in address = {0};
    socklen_t size = sizeof address;
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);

    page->listener = socket(AF_INET, SOCK_STREAM, 0);
    if (page->listener < 0)
        return -1;
    if (bind(page->listener, (struct sockaddr *)&address, size) != 0 ||
        listen(page->listener, 1) != 0 ||
        getsockname(page->listener, (struct sockaddr *)&address, &size) != 0) {
        callback_close(page);
        return -1;
    }
    snprintf(page->redirect_uri, sizeof page->redirect_uri, "http://127.0.0.1:%d/callback",
             ntohs(address.sin_port));
    return 0;
}

void callback_close(callback_page *page)
{
    if (page->listener >= 0)
        close(page->listener);
    page->listener = -1;
}

/* Takes one form-encoded character off `text`: "+", "%2F" or itself. */
static char decode_one(const char **text)
{
    char hex[3] = {0};
    char first = *(*text)++;
    if (first == '+')
        return ' ';
    if (first != '%' || (*text)[0] == '\0' || (*text)[1] == '\0')
        return first;
    memcpy(hex, *text, 2);
    *text += 2;
    return (char)strtol(hex, NULL, 16);
}

/* Finds `name` in "a=1&b=2" and decodes its value. A value that does not fit
 * is left out whole, because half a code is of no use to anyone. */
static void take_parameter(const char *query, const char *name, char *value, size_t size)
{
    size_t length = strlen(name);
    value[0] = '\0';
    for (const char *part = query; part != NULL; part = strchr(part, '&')) {
        part += *part == '&';
        if (strncmp(part, name, length) != 0 || part[length] != '=')
            continue;
        size_t used = 0;
        for (part += length + 1; *part != '\0' && *part != '&' && used < size;)
            value[used++] = decode_one(&part);
        value[used < size ? used : 0] = '\0';
        return;
    }
}

/* The callback page's half: takes the waiting request and answers it. */
static int answer_callback(const callback_page *page, char *request, size_t size)
{
    static const char page_text[] = "HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\n"
                                    "You are signed in. You may close this window.\n";
    int browser = accept(page->listener, NULL, NULL);
    if (browser < 0)
        return -1;
    size_t length = 0;
    while (length + 1 < size) {
        ssize_t got = recv(browser, request + length, size - length - 1, 0);
        if (got <= 0)
            break;
        length += (size_t)got;
        request[length] = '\0';
        if (strstr(request, "\r\n\r\n") != NULL)
            break;
    }
    request[length] = '\0';
    int failed = loopback_send(browser, page_text, sizeof page_text - 1);
    close(browser);
    return failed || strncmp(request, "GET /callback", 13) != 0 ? -1 : 0;
}

/* Browser and callback page share this one thread: the request waits in the
 * listener's queue while the page is not yet looking. */
static int visit_callback(const callback_page *page, const char *path, char *request, size_t size)
{
    char line[4096];
    int port = atoi(strrchr(page->redirect_uri, ':') + 1);
    int length = snprintf(line, sizeof line, "GET %s HTTP/1.0\r\nHost: 127.0.0.1:%d\r\n\r\n", path,
                          port);
    if (length < 0 || (size_t)length >= sizeof line)
        return -1;
    int browser = loopback_connect(port);
    if (browser < 0)
        return -1;
    int failed = loopback_send(browser, line, (size_t)length) != 0 ||
                 answer_callback(page, request, size) != 0;
    close(browser);
    return failed ? -1 : 0;
}

int browser_sign_in(const char *authorization_url, const callback_page *page,
                    callback_query *query, const char **step)
{
    char location[2048], request[4096];
    http_answer answer;
    memset(query, 0, sizeof *query);

    *step = "GET the authorization URL";
    int failed = http_send("GET", authorization_url, "Accept: text/html\r\n", NULL, &answer);
    if (!failed) {
        *step = "be redirected (was the sandbox started with --auto?)";
        failed = answer.status != 302 ||
                 http_header(&answer, "Location", location, sizeof location) != 0;
    }
    http_answer_free(&answer);
    if (failed)
        return -1;

    *step = "be sent back to the callback page";
    size_t length = strlen(page->redirect_uri);
    if (strncmp(location, page->redirect_uri, length) != 0 || location[length] != '?')
        return -1;
    const char *path = strstr(location + strlen("http://"), "/");

    *step = "visit the callback page";
    if (visit_callback(page, path, request, sizeof request) != 0)
        return -1;

    char *text = strchr(request, '?');
    if (text == NULL)
        return -1;
    text[strcspn(text, " \r")] = '\0';
    take_parameter(text + 1, "code", query->code, sizeof query->code);
    take_parameter(text + 1, "state", query->state, sizeof query->state);
    take_parameter(text + 1, "error", query->error, sizeof query->error);
    return 0;
}
