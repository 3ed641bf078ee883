/* The stack that suffices for every function. */
#ifndef SMALL_STACK_H
#define SMALL_STACK_H

/* Runs `work` on a thread with 128 KiB of stack, and waits for its end. */
void on_a_small_stack(void (*work)(void));

#endif
