"""Faults on purpose: a sanitizer that is off finds nothing, so each of them must be reported.

In C they are about memory of the library's; in Rust they stand in tests/planted.rs.
"""

from __future__ import annotations

from pathlib import Path

from harness import Report, run
from sanitizer import Sanitizer

PROGRAM = """
#include <pthread.h>
#include <stdio.h>
#include <workos.h>
static char *out;
static void *get(void *unused)
{
    (void)unused;
    workos_json_get("{\\"a\\":\\"bcdefgh\\"}", "/a", &out);
    return NULL;
}
int main(void)
{
    get(NULL);
    if (out == NULL) return 2;
    {%s}
    return 0;
}
"""
IN_TWO_THREADS = (
    "pthread_t other; pthread_create(&other, NULL, get, NULL); get(NULL); pthread_join(other, NULL);"
)
# Each fault, its C, and what must be reported; the first is none.
IN_C = {
    "address": (
        ("nothing", "workos_string_free(out);", ""),
        ("a use after free", 'workos_string_free(out); printf("%c", out[1]);', "heap-use-after-free"),
        ("a string freed twice", "workos_string_free(out); workos_string_free(out);", "heap-use-after-free"),
        ("a leak", "out = NULL;", "LeakSanitizer: detected memory leaks"),
    ),
    # Both write what they found to one place, and do so within the library.
    "thread": (
        ("nothing", "workos_string_free(out);", ""),
        ("a race", IN_TWO_THREADS, "data race"),
    ),
}
IN_RUST = {
    "address": (
        ("nothing", ""),
        ("use after free", "heap-use-after-free"),
        ("leak", "LeakSanitizer: detected memory leaks"),
    ),
    "thread": (("nothing", ""), ("race", "data race")),
}


def _check(report: Report, name: str, command: list[str | Path], reported: str) -> None:
    code, out, err = run(command)
    seen = code != 0 and reported in err if reported else code == 0
    report.check(
        f"planted: {name} is {'reported' if reported else 'no fault'}", seen, f"exit code {code}\n{out}{err}"
    )


def check_c(report: Report, sanitizer: Sanitizer, library: Path, folder: Path) -> None:
    for what, code, reported in IN_C[sanitizer.kind]:
        source = folder / f"planted-{sanitizer.kind}-{what.replace(' ', '-')}.c"
        source.write_text(PROGRAM % code)
        said = sanitizer.compile_c(source.with_suffix(""), source, library)
        if said:
            report.fails(f"planted: {what} in C is compiled", said)
        else:
            _check(report, f"{what} in C", [source.with_suffix("")], reported)


def check_rust(report: Report, sanitizer: Sanitizer, program: Path) -> None:
    for what, reported in IN_RUST[sanitizer.kind]:
        _check(report, f"{what} in Rust", [program, what], reported)
