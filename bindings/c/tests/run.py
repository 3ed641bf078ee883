#!/usr/bin/env python3
"""Compiles and runs everything there is in C and C++: tests, examples, demo.

    bindings/c/tests/run.py             all of it
    bindings/c/tests/run.py handles     only the test programs of these names

The library is taken from WORKOS_BUILD (default: build/), the sandbox from
WORKOS_SANDBOX (default: workos-sandbox of the build). The programs go into
bin/ there. Ends with what passed, failed and was skipped.
"""

import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import examples
from harness import (BIN, INCLUDE, LIB, ROOT, STATIC_LIBS, STRICT, Report, Sandbox, Valgrind,
                     compile_object, find, link, missing_tools, run, tap_results)

TESTS = Path(__file__).resolve().parent
C, CPP = TESTS.parent, TESTS.parents[1] / "cpp"
SUPPORT = [*sorted((TESTS / "support").glob("*.c")), C / "demo_browser.c", C / "loopback_http.c"]
STANDARDS = {"gcc": ("c99", "c11", "c17"), "clang": ("c99", "c11", "c17"),
             "g++": ("c++17",), "clang++": ("c++17",)}

# Many threads or processes: memcheck would serialise the first and run in
# every child of the second, and show nothing that the others do not.
WITHOUT_VALGRIND = {"threads", "fork"}


def check_header(report, scratch):
    """The header stands alone, and may come twice, in every language it names."""
    for compiler, standards in STANDARDS.items():
        suffix = "cpp" if "+" in compiler else "c"
        source = scratch / f"header.{suffix}"
        source.write_text("#include <workos.h>\n#include <workos.h>\n")
        for standard in standards:
            name = f"header: {compiler} -std={standard}"
            if not find(compiler):
                report.skips(name, f"{compiler} is not installed")
                continue
            said = compile_object(compiler, standard, source, scratch / f"{compiler}-{standard}.o")
            report.check(name, not said, said)


def check_exports(report):
    """Nothing but the functions of the header is visible in the library."""
    code, out, err = run(["nm", "-D", "--defined-only", LIB / "libworkos.so.1"])
    exported = sorted(line.split()[-1] for line in out.splitlines())
    listed = (TESTS / "exports.txt").read_text().split()
    report.check("exports: as listed in exports.txt", code == 0 and exported == listed,
                 f"{err}not listed: {sorted(set(exported) - set(listed))}\n"
                 f"not exported: {sorted(set(listed) - set(exported))}")
    header = (INCLUDE / "workos.h").read_text()
    unknown = [name for name in listed if f"{name}(" not in header]
    report.check("exports: all declared in workos.h", not unknown, f"not declared: {unknown}")
    code, out, err = run(["readelf", "-d", LIB / "libworkos.so.1"])
    report.check("exports: SONAME libworkos.so.1", "[libworkos.so.1]" in out, out + err)


def test_name(source):
    return f"{'cpp' if source.suffix == '.cpp' else 'c'}-test-{source.stem}"


class Programs:
    """Compiles every source once by each compiler and links what is to be run."""

    def __init__(self, report, scratch):
        self.report, self.scratch = report, scratch
        self.cc, self.cxx = find("gcc", "cc"), find("g++", "c++")

    def object_of(self, compiler, source):
        """Gives (object, complaints)."""
        standard = "c++17" if source.suffix == ".cpp" else "c11"
        parts = source.relative_to(ROOT).with_suffix(".o").parts
        output = self.scratch / Path(compiler).name / "-".join(parts)
        said = compile_object(compiler, standard, source, output, (C, TESTS / "support"))
        return output, said

    def compile_all(self, sources, pool):
        """Checks every source with both compilers; gives {source: object}, gcc's."""
        other = {".c": find("clang"), ".cpp": find("clang++")}
        jobs = {}
        for source in sources:
            main = self.cxx if source.suffix == ".cpp" else self.cc
            if main:
                jobs[source] = pool.submit(self.object_of, main, source)
        for source in sources:
            name = f"compile: {source.relative_to(ROOT / 'bindings')}"
            if source not in jobs:
                self.report.skips(name, "g++ is not installed")
                continue
            said = jobs[source].result()[1]
            if other[source.suffix]:
                said += self.object_of(other[source.suffix], source)[1]
            else:
                self.report.skips(f"{name} by clang", "clang is not installed")
            self.report.check(name, not said, said)
        return {source: job.result()[0] for source, job in jobs.items()}

    def link(self, objects, output, static=False, libs=()):
        compiler = self.cxx if output.name.startswith("cpp-") else self.cc
        said = link(compiler, objects, output, static, libs)
        return output if self.report.check(f"link: {output.name}", not said, said) else None


def run_tests(report, valgrind, program):
    """Runs one test program against a sandbox of its own; each TAP line is a check."""
    name = program.name
    wanted = name.replace("static-", "").replace("c-test-", "") not in WITHOUT_VALGRIND
    with Sandbox() as sandbox:
        code, out, err, complaints = valgrind.run(program, [], sandbox, wanted)
    results = tap_results(out)
    for test, passed, reasons in results:
        report.check(f"{name}: {test}", passed, reasons)
    failed = any(not passed for _, passed, _ in results)
    # 99 is valgrind's; with a failed test there may be leaks of its own.
    if not results or code not in (0, 99) and not failed:
        report.fails(f"{name}: runs to its end", f"exit code {code}\n{out[-2000:]}{err}")
    if complaints is not None:
        report.check(f"{name}: valgrind finds nothing", not complaints.strip(), complaints)
    elif wanted:
        report.skips(f"{name}: valgrind finds nothing", "valgrind is not installed")


def main():
    lacking = missing_tools()
    if lacking:
        print("\n".join(lacking), file=sys.stderr)
        return 1
    report, only = Report(), set(sys.argv[1:])
    tests = [source for source in sorted(TESTS.glob("*.c")) if not only or source.stem in only]
    shown = [] if only else [*sorted((C / "examples").glob("*.c")), C / "demo.c",
                             *sorted(CPP.glob("*/*.cpp"))]
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        scratch = Path(folder)
        valgrind = Valgrind(scratch)
        programs = Programs(report, scratch)
        if not only:
            check_header(report, scratch)
            check_exports(report)
        objects = programs.compile_all([*SUPPORT, *tests, *shown], pool)
        support = [objects[source] for source in SUPPORT]

        tests += [source for source in shown if source.parent == CPP / "tests" and source in objects]
        linked = [programs.link([objects[t], *support], BIN / test_name(t)) for t in tests]
        for source in tests:
            if source.stem == "handles":
                linked.append(programs.link([objects[source], *support],
                                            BIN / "c-test-static-handles", static=True))
        jobs = [pool.submit(run_tests, report, valgrind, p) for p in linked if p]
        jobs += examples.start(report, valgrind, programs, objects, pool) if shown else []
        for job in jobs:
            job.result()
    return report.end()


if __name__ == "__main__":
    sys.exit(main())
