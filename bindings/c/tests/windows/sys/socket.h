/* Sockets as POSIX has them, by Winsock. */
#ifndef SHIM_SOCKET_H
#define SHIM_SOCKET_H

#include <winsock2.h>
#include <ws2tcpip.h>

#define MSG_NOSIGNAL 0
#define SHUT_WR SD_SEND

__attribute__((constructor)) static void shim_start(void)
{
    WSADATA data;
    WSAStartup(MAKEWORD(2, 2), &data);
}

static inline int shim_setsockopt(int socket, int level, int name, const void *value, socklen_t size)
{
    return setsockopt((SOCKET)socket, level, name, value, size);
}

static inline int shim_close(int socket)
{
    return closesocket((SOCKET)socket);
}

/* Two sockets that are connected with each other: Windows waits for nothing else. */
static inline int shim_pipe(int ends[2])
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    SOCKET listener = socket(AF_INET, SOCK_STREAM, 0), writing = socket(AF_INET, SOCK_STREAM, 0);
    int failed = bind(listener, (struct sockaddr *)&address, size) || listen(listener, 1) ||
                 getsockname(listener, (struct sockaddr *)&address, &size) ||
                 connect(writing, (struct sockaddr *)&address, size);
    ends[0] = failed ? -1 : (int)accept(listener, NULL, NULL);
    ends[1] = (int)writing;
    closesocket(listener);
    return failed || ends[0] < 0 ? -1 : 0;
}

#define setsockopt shim_setsockopt
#define close shim_close
#define pipe shim_pipe

#endif
