#ifndef SHIM_POLL_H
#define SHIM_POLL_H

#include "sys/socket.h"

#define poll(descriptors, count, milliseconds) WSAPoll(descriptors, (ULONG)(count), milliseconds)

#endif
