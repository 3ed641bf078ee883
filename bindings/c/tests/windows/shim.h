/* What the tests' programs use of POSIX and Windows calls otherwise. Every source is
 * compiled with this before it (-include). */
#ifndef SHIM_H
#define SHIM_H

#include <stdlib.h>

static inline int setenv(const char *name, const char *value, int replaces)
{
    return replaces || getenv(name) == NULL ? _putenv_s(name, value) : 0;
}

static inline int unsetenv(const char *name)
{
    return _putenv_s(name, "");
}

#endif
