#define _GNU_SOURCE
#include "resident.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "workload.h"

/* The number of kB behind `name` at the beginning of a line. */
static long entry(const char *text, const char *name)
{
    const char *found = strstr(text, name);
    if (found == NULL)
        give_up("/proc/self/smaps_rollup is not as expected");
    return strtol(found + strlen(name), NULL, 10) * 1024;
}

/* Without stdio, whose buffer would be counted. */
resident resident_now(void)
{
    char text[4096];
    int file = open("/proc/self/smaps_rollup", O_RDONLY | O_CLOEXEC);
    ssize_t length = file < 0 ? -1 : read(file, text, sizeof text - 1);
    if (length <= 0)
        give_up("/proc/self/smaps_rollup cannot be read");
    close(file);
    text[length] = '\0';
    return (resident){entry(text, "\nRss:"), entry(text, "\nPrivate_Dirty:")};
}
