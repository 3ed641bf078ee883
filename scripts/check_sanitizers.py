"""Runs the C tests with AddressSanitizer and LeakSanitizer in the library and in the tests alike.

    scripts/check_sanitizers.py            all of them
    scripts/check_sanitizers.py handles    only the test programs of these names

First a planted fault of each kind must be reported: a sanitizer that is off
finds nothing. Any Rust toolchain will do, a stable one too.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

# Where the runner of the C tests is.
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "bindings" / "c" / "tests"))

import run as c_tests
from harness import INCLUDE, STATIC_LIBS, Report, Valgrind, find
from harness import run as run_program

ROOT = Path(__file__).resolve().parent.parent
TESTS = ROOT / "bindings" / "c" / "tests"
TARGET = "x86_64-unknown-linux-gnu"
SMALL_STACK = "it runs on a stack of 128 KiB, which the frames of an instrumented debug build outgrow"
WITHOUT = {
    "limits": "a sanitizer needs more memory than the limits leave",
    "failpoints": "it loads a library of its own",
    "objects": SMALL_STACK,
    "threads": SMALL_STACK,
    "fork": "its many processes take longer, slowed like this, than a test may",
    "many_threads": "its many threads take longer, slowed like this, than a test may",
}

PROGRAM = """
#include <stdio.h>
#include <workos.h>
int main(void)
{
    char *out = NULL;
    if (workos_json_get("{\\"a\\":\\"bcdefgh\\"}", "/a", &out) != WORKOS_OK) return 2;
    %s
    return 0;
}
"""
# Each planted fault, its C, and what must be reported; the first is none.
PLANTED = (
    ("nothing", "workos_string_free(out);", ""),
    ("a use after free", 'workos_string_free(out); printf("%c", out[1]);', "heap-use-after-free"),
    ("a leak", "out = NULL;", "LeakSanitizer: detected memory leaks"),
)


def build() -> Path:
    """Builds the static library with the sanitizer in it; gives its path."""
    folder = ROOT / "target" / "address-sanitizer"
    command = ["cargo", "rustc", "--quiet", "--locked", "--lib", "--crate-type", "staticlib"]
    environment = {**os.environ, "RUSTC_BOOTSTRAP": "1", "RUSTFLAGS": "-Zsanitizer=address"}
    options = ["--target", TARGET, "--target-dir", str(folder)]
    subprocess.run([*command, *options], cwd=ROOT, env=environment, check=True)
    return folder / TARGET / "debug" / "libworkos.a"


class Compiler:
    def __init__(self, library: Path, folder: Path) -> None:
        self.path = find("clang-19", "clang") or "clang"
        self.flags = ["-fsanitize=address", "-std=c11", "-g", "-O1", f"-I{INCLUDE}", f"-I{TESTS / 'support'}"]
        self.flags += [f"-I{TESTS.parent}"]
        self.library, self.folder = library, folder

    def program(self, name: str, *sources: Path) -> tuple[Path, str]:
        """Gives the program's path and what the compiler had to say, if that was an error."""
        output = self.folder / name
        inputs: list[str | Path] = [*sources, self.library]
        command = [self.path, *self.flags, *inputs, *STATIC_LIBS, "-o", output]
        code, out, err = run_program(command)
        return output, "" if code == 0 else out + err


def check_planted(report: Report, compiler: Compiler) -> None:
    for what, code, reported in PLANTED:
        source = compiler.folder / f"planted-{what.replace(' ', '-')}.c"
        source.write_text(PROGRAM % code)
        program, said = compiler.program(source.stem, source)
        exit_code, out, err = ("", "", said) if said else run_program([program])
        seen = exit_code not in (0, "") and reported in err if reported else exit_code == 0
        report.check(f"planted: {what} is {'reported' if reported else 'no fault'}", seen, out + err)


def check_program(report: Report, compiler: Compiler, source: Path) -> None:
    program, said = compiler.program(f"c-test-{source.stem}", source, *c_tests.SUPPORT)
    if report.check(f"build: {source.stem}", not said, said):
        c_tests.run_tests(report, Valgrind(compiler.folder), program, memcheck=False)


def main() -> int:
    parser = argparse.ArgumentParser(description="Runs the C tests with AddressSanitizer.")
    parser.add_argument("names", nargs="*", help="only the test programs of these names")
    wanted = parser.parse_args()
    report = Report()
    # They are slowed here too, if less than under valgrind.
    os.environ["CHECK_SLOWED"] = "1"
    library = build()
    c_tests.write_table(report)
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        compiler = Compiler(library, Path(folder))
        check_planted(report, compiler)
        jobs = []
        for source in sorted(TESTS.glob("*.c")):
            if source.stem in WITHOUT:
                report.skips(f"c-test-{source.stem}", WITHOUT[source.stem])
            elif not wanted.names or source.stem in wanted.names:
                jobs.append(pool.submit(check_program, report, compiler, source))
        for job in jobs:
            job.result()
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
