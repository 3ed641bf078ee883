"""What run.py runs its checks with: compilers, valgrind, and a report of one line for each check.

Standard library only.
"""

from __future__ import annotations

import itertools
import os
import re
import shutil
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sandbox import BUILD, ROOT, environment

LIB, BIN, INCLUDE = BUILD / "lib", BUILD / "bin", ROOT / "include"
# The platform for which the programs are compiled, where it is not this machine's: see scripts/platforms. Then
# WORKOS_CC is its C compiler, WORKOS_CXX its C++ compiler where it has one, WORKOS_BINUTILS what the names of its
# binutils begin with, WORKOS_LIBS what a program must link beside libworkos.a, WORKOS_STATIC whether programs
# are linked with that alone, WORKOS_LIBRARY what the shared library is called, and WORKOS_EMULATED whether another
# program runs them in place of this machine's processor.
PLATFORM = os.environ.get("WORKOS_PLATFORM", "")
NM, READELF = (os.environ.get("WORKOS_BINUTILS", "") + tool for tool in ("nm", "readelf"))
ALL_STATIC = bool(os.environ.get("WORKOS_STATIC"))
EMULATED = bool(os.environ.get("WORKOS_EMULATED"))
LIBRARY = os.environ.get("WORKOS_LIBRARY", "libworkos.so.1")
# The library as `make lib-failpoints` builds it: it panics where a test tells it to.
FAILPOINTS_LIB = BUILD / "failpoints"

STRICT = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"]
STATIC_LIBS = os.environ.get("WORKOS_LIBS", "-lgcc_s -lutil -lrt -lpthread -lm -ldl -lc").split()
LEAKS = "definite,indirect,possible"
MEMCHECK_FAILED = 99  # no program here ends so by itself
# Seconds after which a program counts as hung; of everything there is there is much.
PATIENCE = 1200 if {"--all", "--more"} & set(sys.argv) or os.environ.get("CHECK_SLOWED") else 600


class Report:
    """Counts and prints; one lock, because checks run side by side."""

    def __init__(self) -> None:
        self.passed = self.failed = self.skipped = 0
        self.counted: Counter[str] = Counter()
        self.lock = threading.Lock()

    def passes(self, name: str) -> None:
        with self.lock:
            self.passed += 1
            print(f"ok   {name}", flush=True)

    def fails(self, name: str, details: str = "") -> None:
        with self.lock:
            self.failed += 1
            print(f"FAIL {name}", flush=True)
            for line in details.strip().splitlines()[:60]:
                print(f"     {line}", flush=True)

    def skips(self, name: str, reason: str) -> None:
        with self.lock:
            self.skipped += 1
            print(f"skip {name} ({reason})", flush=True)

    def check(self, name: str, held: bool, details: str = "") -> bool:
        if held:
            self.passes(name)
        else:
            self.fails(name, details)
        return bool(held)

    def add(self, name: str, counts: tuple[int, int, int], details: str) -> None:
        """Adds what passed, failed and was skipped of a suite that counts for itself."""
        passed, failed, skipped = counts
        self.check(f"{name}: {passed} passed, {failed} failed, {skipped} skipped", failed == 0, details)
        with self.lock:
            # The suite itself was counted as one of them.
            self.passed += passed - (failed == 0)
            self.failed += max(failed - 1, 0)
            self.skipped += skipped

    def add_counts(self, output: str) -> None:
        """Adds the sums that a program's output tells of, such as how often it forked."""
        with self.lock:
            for number, what in re.findall(r"^# count (\d+) (.*)$", output, re.MULTILINE):
                self.counted[what] += int(number)

    def end(self) -> int:
        for what, number in sorted(self.counted.items()):
            print(f"sum  {number} {what}")
        print(f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped")
        return 1 if self.failed else 0


def run(
    command: Sequence[str | Path], env: Mapping[str, str] | None = None, timeout: float = PATIENCE
) -> tuple[int | str, str, str]:
    """Gives (exit code, standard output, standard error); a hang is an exit code too."""
    try:
        done = subprocess.run(
            [str(part) for part in command],
            env=env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
            timeout=timeout,
        )
    except subprocess.TimeoutExpired:
        return "hung", "", f"no end after {timeout} s: {command}"
    return done.returncode, done.stdout, done.stderr


def find(*names: str) -> str | None:
    """The first of these programs that there is, or None."""
    return next((path for path in map(shutil.which, names) if path), None)


def compiler_for(variable: str, *names: str) -> str | None:
    """The one that the variable names; the first of the others that there is, where the programs run here."""
    return os.environ.get(variable) or (None if PLATFORM else find(*names))


def compile_object(compiler: str, standard: str, source: Path, output: Path, include: Sequence[Path] = ()) -> str:
    """Compiles one file strictly; gives what the compiler had to say, or ""."""
    includes = [f"-I{folder}" for folder in (INCLUDE, *include)]
    output.parent.mkdir(parents=True, exist_ok=True)
    command: list[str | Path] = [compiler, f"-std={standard}", *STRICT, "-g", "-O1", *includes, "-c", source]
    code, out, err = run([*command, "-o", output])
    return "" if code == 0 else f"exit code {code}\n{out}{err}"


def link(
    compiler: str,
    objects: Sequence[Path],
    output: Path,
    static: bool = False,
    libs: Sequence[str] = (),
    *,
    folder: Path = LIB,
    linked: bool = True,
) -> str:
    """Links, with the library of that folder unless not `linked`; gives what went wrong, or ""."""
    output.parent.mkdir(parents=True, exist_ok=True)
    library: list[str | Path]
    if not linked:
        library = []
    elif static or ALL_STATIC:
        library = [*(["-static"] if ALL_STATIC else []), folder / "libworkos.a", *STATIC_LIBS]
    else:
        # Relative to the program, so that a build tree can be moved.
        library = [f"-L{folder}", "-lworkos", f"-Wl,-rpath,$ORIGIN/{os.path.relpath(folder, output.parent)}"]
    code, out, err = run([compiler, *objects, "-o", output, *library, "-lpthread", *libs])
    return "" if code == 0 else f"exit code {code}\n{out}{err}"


def client_environment(ready: dict[str, str]) -> dict[str, str]:
    """What a program needs to reach this sandbox, and nothing that would lead it elsewhere."""
    return {
        name: value
        for name, value in environment(ready).items()
        if not name.upper().endswith("_PROXY") and name != "WORKOS_API_HOSTNAME"
    }


class Valgrind:
    """Runs a program under memcheck where there is one, else by itself."""

    def __init__(self, log_folder: Path) -> None:
        self.path = None if PLATFORM else find("valgrind")
        self.log_folder = log_folder
        self.numbers = itertools.count()

    def run(
        self, program: Path, arguments: Sequence[str], variables: Mapping[str, str], wanted: bool = True
    ) -> tuple[int | str, str, str, str | None]:
        """Gives (exit code, output, errors, memcheck's complaints or None)."""
        if not (self.path and wanted):
            return *run([program, *arguments], variables), None
        log = self.log_folder / f"valgrind-{next(self.numbers)}.log"
        command = [
            self.path,
            "--quiet",
            "--leak-check=full",
            f"--show-leak-kinds={LEAKS}",
            f"--errors-for-leak-kinds={LEAKS}",
            f"--error-exitcode={MEMCHECK_FAILED}",
            f"--log-file={log}",
        ]
        result = run([*command, program, *arguments], {**variables, "CHECK_SLOWED": "1"})
        return *result, log.read_text(errors="replace") if log.exists() else "no log"


@dataclass
class Test:
    """One line of TAP, and the lines of reasons below it."""

    name: str
    passed: bool
    skipped: str
    reasons: str = ""


def tap_results(output: str) -> list[Test]:
    """Every test of which a program's output tells."""
    results: list[Test] = []
    for line in output.splitlines():
        match = re.match(r"(ok|not ok) \d+ - (.*?)(?: # SKIP (.*))?$", line)
        if match:
            results.append(Test(match[2], match[1] == "ok", match[3] or ""))
        elif line.startswith("#") and results:
            results[-1].reasons += line[1:].strip() + "\n"
    return results


def missing_tools() -> list[str]:
    """What has to be there before anything can be checked, one line each."""
    lacking = []
    if not compiler_for("WORKOS_CC", "gcc", "cc"):
        lacking.append("missing: a C compiler (Debian: apt-get install gcc)")
    if not (LIB / LIBRARY).exists():
        lacking.append("missing: the library (run make first)")
    return lacking
