#!/usr/bin/env python3
"""Compiles and runs everything there is in C and C++: tests, examples, demo.

    bindings/c/tests/run.py             all of it
    bindings/c/tests/run.py --all       and what takes longer
    bindings/c/tests/run.py --more      only what takes longer
    bindings/c/tests/run.py handles     only the test programs of these names

The library is taken from WORKOS_BUILD (default: build/), the sandbox from
WORKOS_SANDBOX (default: workos-sandbox of the build). The programs go into
bin/ there. Ends with what passed, failed and was skipped.
"""

from __future__ import annotations

import argparse
import contextlib
import ctypes
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path

# Where sandbox.py is, for the imports here and in what is imported.
sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "scripts"))

from needs import lack
from sandbox import BUILD, sandbox

import alone
import examples
import function_table
import hosts
from echo_server import echo_server
from harness import (
    BIN,
    FAILPOINTS_LIB,
    INCLUDE,
    LIB,
    MEMCHECK_FAILED,
    NM,
    PLATFORM,
    READELF,
    Report,
    Valgrind,
    client_environment,
    compile_object,
    compiler_for,
    link,
    missing_tools,
    run,
    tap_results,
)

TESTS = Path(__file__).resolve().parent
C, CPP = TESTS.parent, TESTS.parents[1] / "cpp"
TABLE = BUILD / "tests" / "function_table.c"
SUPPORT = [*sorted((TESTS / "support").glob("*.c")), TABLE, C / "demo_browser.c", C / "loopback_http.c"]
if PLATFORM.startswith("windows"):
    # What a process's memory holds is read as Linux gives it.
    SUPPORT.remove(TESTS / "support" / "memory.c")
STANDARDS = {"gcc": ("c99", "c11", "c17"), "clang": ("c99", "c11", "c17"), "g++": ("c++17",), "clang++": ("c++17",)}

# Many threads or processes: memcheck would serialise the first and run in
# every child of the second, and show nothing that the others do not. Of TLS it
# does not understand ring's assembly.
WITHOUT_VALGRIND = {
    *(
        "threads",
        "many_threads",
        "fork",
        "processes",
        "interrupt",
        "signals",
        "limits",
        "secret_memory",
        "failpoints",
        "queue",
        "queue_races",
    ),
    "poor_system",
    "long_deadlines",
    "large_answers",
    "browser_input",
}
WITH_ECHO_SERVER = {*WITHOUT_VALGRIND, "observer"}


def check_header(report: Report, scratch: Path) -> None:
    """The header stands alone, and may come twice, in every language it names."""
    for compiler, standards in STANDARDS.items():
        suffix = "cpp" if "+" in compiler else "c"
        source = scratch / f"header.{suffix}"
        source.write_text("#include <workos.h>\n#include <workos.h>\n")
        for standard in standards:
            name = f"header: {compiler} -std={standard}"
            notice = lack(compiler)
            if notice:
                report.skips(name, notice)
                continue
            said = compile_object(compiler, standard, source, scratch / f"{compiler}-{standard}.o")
            report.check(name, not said, said)


def check_exports(report: Report) -> None:
    """Nothing but the functions of the header is visible in the library."""
    code, out, err = run([NM, "-D", "--defined-only", LIB / "libworkos.so.1"])
    exported = sorted(line.split()[-1] for line in out.splitlines())
    listed = (TESTS / "exports.txt").read_text().split()
    report.check(
        "exports: as listed in exports.txt",
        code == 0 and exported == listed,
        f"{err}not listed: {sorted(set(exported) - set(listed))}\nnot exported: {sorted(set(listed) - set(exported))}",
    )
    header = (INCLUDE / "workos.h").read_text()
    unknown = [name for name in listed if f"{name}(" not in header]
    report.check("exports: all declared in workos.h", not unknown, f"not declared: {unknown}")
    tried = sorted(each.name for each in function_table.read_functions(header))
    report.check("exports: all in the table of functions", tried == listed, f"in the table: {tried}")
    code, out, err = run([READELF, "-d", LIB / "libworkos.so.1"])
    report.check("exports: SONAME libworkos.so.1", "[libworkos.so.1]" in out, out + err)
    # Threads of the library may outlive dlclose, so it must stay loaded.
    report.check("exports: not unloaded by dlclose", "NODELETE" in out, out + err)
    if PLATFORM:
        return
    version = ctypes.CDLL(str(LIB / "libworkos.so.1")).workos_version
    version.restype = ctypes.c_char_p
    found = version().decode()
    report.check("exports: found by dlopen and dlsym", f'#define WORKOS_VERSION "{found}"' in header, found)


def write_table(report: Report) -> None:
    """Writes the table of the header's functions, for the tests of what holds for every one of them."""
    TABLE.parent.mkdir(parents=True, exist_ok=True)
    try:
        TABLE.write_text(function_table.table((INCLUDE / "workos.h").read_text()))
    except function_table.UnknownKind as unknown:
        report.fails("table: every parameter is of a known kind", str(unknown))
        sys.exit(report.end())


class Programs:
    """Compiles every source once by each compiler and links what is to be run."""

    def __init__(self, report: Report, scratch: Path) -> None:
        self.report, self.scratch = report, scratch
        self.cc = compiler_for("WORKOS_CC", "gcc", "cc") or "cc"  # missing_tools asked for it
        self.cxx = compiler_for("WORKOS_CXX", "g++", "c++")
        self.clang = {".c": compiler_for("", "clang"), ".cpp": compiler_for("", "clang++")}

    def object_of(self, compiler: str, source: Path) -> tuple[Path, str]:
        """Gives the object's path and what the compiler had to say."""
        standard = "c++17" if source.suffix == ".cpp" else "c11"
        name = "-".join(source.with_suffix(".o").parts[-3:])
        output = self.scratch / Path(compiler).name / name
        return output, compile_object(compiler, standard, source, output, (C, CPP, TESTS / "support"))

    def compile_all(self, sources: Sequence[Path], pool: Executor) -> dict[Path, Path]:
        """Compiles each source by gcc and by clang; gives gcc's objects by their sources."""
        objects: dict[Path, Future[tuple[Path, str]]] = {}
        jobs: list[tuple[str, Future[tuple[Path, str]]]] = []
        for source in sources:
            name = f"compile: {'/'.join(source.parts[-3:])}"
            main = self.cxx if source.suffix == ".cpp" else self.cc
            for compiler, wanted in ((main, "g++"), (self.clang[source.suffix], "clang")):
                if compiler:
                    jobs.append((f"{name} by {Path(compiler).name}", pool.submit(self.object_of, compiler, source)))
                    objects.setdefault(source, jobs[-1][1])
                elif not PLATFORM and lack(wanted):
                    self.report.skips(f"{name} by {wanted}", lack(wanted))
        for name, job in jobs:
            said = job.result()[1]
            self.report.check(name, not said, said)
        return {source: job.result()[0] for source, job in objects.items()}

    def link(self, objects: Sequence[Path], name: str, static: bool = False, libs: Sequence[str] = ()) -> Path | None:
        """Links one program into the build tree; gives its path, or None."""
        compiler = (self.cxx or "c++") if name.startswith("cpp-") else self.cc
        folder = FAILPOINTS_LIB if name.endswith("-failpoints") else LIB
        said = link(compiler, objects, BIN / name, static, libs, folder=folder)
        return BIN / name if self.report.check(f"link: {name}", not said, said) else None


@contextlib.contextmanager
def echo_server_for(program: Path) -> Iterator[dict[str, str]]:
    """Its addresses, for a program that needs an echo server; nothing for the others."""
    if program.name.rsplit("-", 1)[-1] not in WITH_ECHO_SERVER:
        yield {}
        return
    with tempfile.TemporaryDirectory() as folder, echo_server(Path(folder)) as addresses:
        yield addresses


def run_tests(report: Report, valgrind: Valgrind, program: Path, memcheck: bool = True) -> None:
    """Runs one test program against its own sandbox; each TAP line is a check."""
    name = program.name
    with sandbox() as ready, echo_server_for(program) as addresses:
        code, out, err, complaints = valgrind.run(program, [], {**client_environment(ready), **addresses}, memcheck)
    results = tap_results(out)
    for test in results:
        if test.skipped:
            report.skips(f"{name}: {test.name}", test.skipped)
        else:
            report.check(f"{name}: {test.name}", test.passed, test.reasons)
    report.add_counts(out)
    # A program says itself which test failed; a crash, or an end too early, says nothing.
    failed = any(not test.passed for test in results)
    if f"1..{len(results)}\n" not in out or (code not in (0, MEMCHECK_FAILED) and not failed):
        report.fails(f"{name}: runs to its end", f"exit code {code}\n{out[-2000:]}{err}")
    if complaints is not None:
        report.check(f"{name}: valgrind finds nothing", not complaints.strip(), complaints)
    elif memcheck and not PLATFORM:
        report.skips(f"{name}: valgrind finds nothing", lack("valgrind"))


def start_tests(
    report: Report,
    valgrind: Valgrind,
    programs: Programs,
    objects: Mapping[Path, Path],
    *,
    pool: Executor,
    everything: bool,
    more: bool,
) -> list[Future[None]]:
    """Links the test programs and gives a job for each; with `more` only for what takes longer."""
    support = [objects[source] for source in SUPPORT]
    tests = [source for source in objects if source.parent in (TESTS, CPP / "tests")]
    jobs: list[Future[None]] = []
    for source in tests:
        if source.stem == "failpoints" and not (FAILPOINTS_LIB / "libworkos.so.1").exists():
            report.skips("c-test-failpoints", "missing: the library with failpoints (run make lib-failpoints)")
            continue
        parts = [objects[source], *support]
        language = "cpp" if source.suffix == ".cpp" else "c"
        memcheck = source.stem not in WITHOUT_VALGRIND
        names = {f"{language}-test-{source.stem}": False}
        if everything or source.stem == "handles":
            names[f"{language}-test-static-{source.stem}"] = True
        if more and "check_times(" not in source.read_text():
            # The short run had this one, and handles both ways.
            names = {name: static for name, static in names.items() if static and source.stem != "handles"}
        linked = [programs.link(parts, name, static) for name, static in names.items()]
        # A race shows itself in one run of many.
        runs = 10 if everything and source.stem == "threads" else 1
        jobs += [pool.submit(run_tests, report, valgrind, program, memcheck) for program in linked * runs if program]
        # Once more, to see that a thousand panics leave nothing behind.
        if everything and source.stem == "failpoints" and linked[0]:
            jobs.append(pool.submit(run_tests, report, valgrind, linked[0]))
    return jobs


def main() -> int:
    parser = argparse.ArgumentParser(description="Compiles and runs the C and C++ tests, examples and demo.")
    parser.add_argument("--all", action="store_true", help="also what takes longer")
    parser.add_argument("--more", action="store_true", help="only what takes longer")
    parser.add_argument("names", nargs="*", help="only the test programs of these names")
    wanted = parser.parse_args()
    lacking = missing_tools()
    if lacking:
        print("\n".join(lacking), file=sys.stderr)
        return 1

    everything = wanted.all or wanted.more
    # What the short run has looked at whole.
    looks = not wanted.names and not wanted.more
    if everything:
        os.environ["CHECK_ALL"] = "1"  # see check_times in support/check.h
    report = Report()
    write_table(report)
    sources = [source for source in sorted(TESTS.glob("*.c")) if not wanted.names or source.stem in wanted.names]
    if looks:
        cpp = [] if PLATFORM and not compiler_for("WORKOS_CXX") else sorted(CPP.glob("*/*.cpp"))
        sources += [*examples.sources(report), C / "demo.c", *cpp]
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        valgrind, programs = Valgrind(Path(folder)), Programs(report, Path(folder))
        if wanted.more:
            programs.clang = dict.fromkeys(programs.clang)
        if looks:
            # What a header means to a compiler is the same on every platform.
            if not PLATFORM:
                check_header(report, Path(folder))
            check_exports(report)
        objects = programs.compile_all([*SUPPORT, *sources], pool)
        jobs = start_tests(report, valgrind, programs, objects, pool=pool, everything=everything, more=wanted.more)
        # The interpreters of this machine cannot load another platform's library.
        if not wanted.names and not PLATFORM:
            jobs += hosts.start(report, pool, everything)
        if looks:
            jobs += examples.start(report, valgrind, programs, objects, pool)
            compilers = [compiler for compiler in (programs.cc, programs.clang[".c"]) if compiler]
            jobs += alone.start(report, Path(folder), compilers, pool)
        for job in jobs:
            job.result()
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
