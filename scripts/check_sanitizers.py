"""Runs the C and the Rust tests with a sanitizer in the library and in the tests alike.

    scripts/check_sanitizers.py                         all of it
    scripts/check_sanitizers.py --only address          AddressSanitizer and LeakSanitizer
    scripts/check_sanitizers.py --only thread observer  ThreadSanitizer, on the tests of these names

First planted faults must be reported: a sanitizer that is off finds nothing.
What a sanitizer reports is a failure. Ends with what passed, failed and was skipped.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

# Where the runner of the C tests is.
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "bindings" / "c" / "tests"))

import planted
import run as c_tests
from counts import count
from harness import Report, Valgrind, run
from sanitizer import ADDRESS, ROOT, Sanitizer, thread_sanitizer

# Seconds after which a Rust program counts as hung, slowed as it is.
PATIENCE = 600
KINDS = ("address", "thread")
RUST_TESTS = (
    "authkit",
    "early_answers",
    "exchanges",
    "faults",
    "flows",
    "login",
    "one_client",
    "operations",
    "proxy",
    "queue",
    "sending",
    "tinyproxy",
    "trust",
    "wire",
)
# The program of the unit tests is called as the library.
UNIT_TESTS = "workos"
# The C tests that make threads; all the others have one, and so no race.
C_THREADS = ("many_threads", "observer", "queue", "queue_races", "threads")
NO_SOURCE = (
    "no toolchain here has the source of Rust's own library, which must be built with it "
    "(rustup component add rust-src; Debian: apt-get install rustc-web cargo-web rust-web-src)"
)
WITHOUT = {"secret_memory": "it searches all memory, and a sanitizer has terabytes of it"}
# What threads of the parent held is nobody's in a child, and no fault of either; a child may make threads.
OPTIONS = {
    ("address", "fork"): 'const char *__asan_default_options(void) { return "detect_leaks=0"; }\n',
    ("thread", "queue"): 'const char *__tsan_default_options(void) { return "die_after_fork=0"; }\n',
}


def failures(out: str) -> str:
    """What a Rust test program tells of its failures: that comes last, behind a line for each test."""
    told = out.partition("\nfailures:\n")[2]
    return told or out[-4000:]


class Tests:
    """The tests of one sanitizer, each a check of `report`."""

    def __init__(self, report: Report, sanitizer: Sanitizer, folder: Path) -> None:
        self.report, self.sanitizer, self.folder = report, sanitizer, folder

    def name(self, program: str) -> str:
        return f"{self.sanitizer.kind}-{program}"

    def c_program(self, source: Path, library: Path) -> None:
        program, options = self.folder / self.name(source.stem), self.folder / f"{source.stem}_options.c"
        options.write_text(OPTIONS.get((self.sanitizer.kind, source.stem), "extern int nothing;\n"))
        said = self.sanitizer.compile_c(program, source, options, *c_tests.SUPPORT, library)
        if self.report.check(f"build: {program.name}", not said, said):
            c_tests.run_tests(self.report, Valgrind(self.folder), program, memcheck=False)

    def rust_program(self, name: str, program: Path) -> None:
        code, out, err = run([program], timeout=PATIENCE)
        counts = count("cargo", out, 0 if code == 0 else 1)
        what, told = f"{self.name('rust')}-{name}", f"exit code {code}\n{err}{failures(out)}"
        self.report.add(what, (counts.passed, counts.failed, counts.skipped), told)

    def start(self, names: list[str], pool: ThreadPoolExecutor) -> list[Future[None]]:
        """Builds what is to be tried, looks at the planted faults, and gives a job for each program."""
        jobs: list[Future[None]] = []
        began = time.monotonic()
        sources = [source for source in sorted(c_tests.TESTS.glob("*.c")) if self.takes(source.stem, names)]
        library = self.sanitizer.archive()
        failpoints = [
            self.sanitizer.archive("failpoints") for source in sources if source.stem == "failpoints"
        ]
        # They take most of the time to build.
        rust = not names or any(name in names for name in (UNIT_TESTS, *RUST_TESTS))
        programs = self.sanitizer.rust_tests((*RUST_TESTS, "planted")) if rust else {}
        print(f"{self.sanitizer.kind}: built in {time.monotonic() - began:.0f} s", flush=True)
        planted.check_c(self.report, self.sanitizer, library, self.folder)
        if rust:
            planted.check_rust(self.report, self.sanitizer, programs.pop("planted"))
        for name, program in programs.items():
            if not names or name in names:
                jobs.append(pool.submit(self.rust_program, name, program))
        for source in sources:
            if source.stem in WITHOUT:
                self.report.skips(self.name(source.stem), WITHOUT[source.stem])
            else:
                uses = failpoints[0] if source.stem == "failpoints" else library
                jobs.append(pool.submit(self.c_program, source, uses))
        return jobs

    def takes(self, name: str, names: list[str]) -> bool:
        """Whether the C test of this name is to run, where only those of `names` are, if there are any."""
        return (self.sanitizer.kind != "thread" or name in C_THREADS) and (not names or name in names)


def check(report: Report, kind: str, names: list[str]) -> None:
    sanitizer = ADDRESS if kind == "address" else thread_sanitizer()
    if sanitizer is None:
        report.skips("ThreadSanitizer", NO_SOURCE)
        return
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        for job in Tests(report, sanitizer, Path(folder)).start(names, pool):
            job.result()


def main() -> int:
    parser = argparse.ArgumentParser(description="Runs the C and the Rust tests with sanitizers.")
    parser.add_argument("--only", choices=KINDS, help="only this one")
    parser.add_argument("names", nargs="*", help="only the tests of these names")
    wanted = parser.parse_args()
    # They are slowed here too, if less than under valgrind.
    os.environ["CHECK_SLOWED"] = "1"
    os.chdir(ROOT)
    report = Report()
    c_tests.write_table(report)
    for kind in KINDS:
        if wanted.only in (None, kind):
            check(report, kind, wanted.names)
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
