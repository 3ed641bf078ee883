/* How a test program here states what it expects. Every test is one line of
 * TAP: "ok N - name" or "not ok N - name", with the reasons below it as "#"
 * lines. While tests run, standard output and standard error belong to the
 * library: check_end fails when anything at all was printed there. */
#ifndef CHECK_H
#define CHECK_H

#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

/* One test: RUN prints its name with spaces for underscores. */
#define TEST(name) static void name(void)
#define RUN(name) check_run(#name, name)

#define CHECK(condition) check_that((condition), __FILE__, __LINE__, "%s", #condition)
#define CHECK_INT(actual, expected) \
    check_int((long long)(actual), (long long)(expected), #actual, __FILE__, __LINE__)
/* NULL is a separate text: equal only to NULL. */
#define CHECK_TEXT(actual, expected) check_text((actual), (expected), #actual, __FILE__, __LINE__)
#define CHECK_HAS(text, part) check_part((text), (part), true, __FILE__, __LINE__)
#define CHECK_LACKS(text, part) check_part((text), (part), false, __FILE__, __LINE__)

void check_begin(void);
void check_run(const char *name, void (*test)(void));
int check_end(void); /* what main returns: 0 when every test passed */

bool check_that(bool held, const char *file, int line, const char *format, ...);
void check_int(long long actual, long long expected, const char *what, const char *file, int line);
void check_text(const char *actual, const char *expected, const char *what, const char *file,
                int line);
void check_part(const char *text, const char *part, bool present, const char *file, int line);

/* Adds to a sum of the whole program, such as "forks"; the runner adds up those
 * of all programs and tells them. `what` must be a literal. */
void check_count(const char *what, int more);

/* Says why the running test could not be made here; it then counts as skipped. */
void check_skip(const char *reason);

/* Names the case that the checks after it belong to, in tests that loop over
 * a table; NULL ends it. The text is shown with a failure. */
void check_case(const char *format, ...);

/* Calls release(thing) when the running test ends, last kept first released,
 * so that a test reads as a list of calls and expectations. */
void check_keep(void *thing, void (*release)(void *));

/* Milliseconds of a clock that only goes forward. */
long long check_now_ms(void);

/* True when valgrind runs the program: times are then not worth checking. */
bool check_is_slowed(void);

/* How often something is to be done: `all` times when everything is asked for
 * (run.py --all), else `short_of_it` times. */
int check_times(int short_of_it, int all);

#ifdef __cplusplus
}
#endif

#endif
