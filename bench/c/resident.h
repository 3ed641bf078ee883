/* What this process has in memory, as the kernel counts it. */
#ifndef RESIDENT_H
#define RESIDENT_H

typedef struct resident {
    long bytes;   /* all pages, those of files too, which processes share */
    long private; /* what this process alone wrote to */
} resident;

resident resident_now(void);

#endif
