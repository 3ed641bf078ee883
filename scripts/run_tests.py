"""Runs every test suite and ends with what passed, failed and was skipped.

A suite's output is shown when something in it failed; else one line of it.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Counts:
    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped)

    def __str__(self) -> str:
        return f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped"


def count_cargo(output: str) -> Counts:
    found = re.findall(r"^test result: .*? (\d+) passed; (\d+) failed; (\d+) ignored", output, re.MULTILINE)
    return sum((Counts(*map(int, numbers)) for numbers in found), Counts())


def count_pytest(output: str) -> Counts:
    summary = output.rstrip().rsplit("\n", 1)[-1]
    found = {
        word: int(number) for number, word in re.findall(r"(\d+) (passed|failed|errors?|skipped)", summary)
    }
    failed = found.get("failed", 0) + found.get("error", 0) + found.get("errors", 0)
    return Counts(found.get("passed", 0), failed, found.get("skipped", 0))


def count_plain(output: str) -> Counts:
    found = re.findall(r"^(\d+) passed, (\d+) failed, (\d+) skipped$", output, re.MULTILINE)
    return Counts(*map(int, found[-1])) if found else Counts()


COUNTERS = {"cargo": count_cargo, "pytest": count_pytest, "plain": count_plain}


def suites(everything: bool) -> list[tuple[str, str, list[str], Path]]:
    """Name, counter, command and working directory of each suite."""
    python = sys.executable
    all_of_it = ["--all"] if everything else []
    slow = [] if everything else ["-m", "not slow"]
    return [
        ("Rust", "cargo", ["cargo", "test", "--quiet", "--locked", "--workspace"], ROOT),
        ("scripts", "plain", [python, "scripts/check_install.py"], ROOT),
        ("C and C++", "plain", [python, "bindings/c/tests/run.py", *all_of_it], ROOT),
        ("Python", "pytest", [python, "-m", "pytest", "-q", "-n", "2", *slow], ROOT / "bindings" / "python"),
        ("browser", "pytest", [python, "-m", "pytest", "-q"], ROOT / "tests" / "browser"),
        *([("peers", "plain", ["make", "-s", "test-peers"], ROOT)] if everything else []),
    ]


def run(name: str, counter: str, command: list[str], directory: Path) -> Counts:
    began = time.monotonic()
    environment = {**os.environ, "CARGO_TERM_COLOR": "never", "PYTHONDONTWRITEBYTECODE": "1"}
    result = subprocess.run(
        command,
        cwd=directory,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    counts = COUNTERS[counter](result.stdout)
    # A suite that ran nothing, or failed without counting a failure, has failed.
    if counts.failed == 0 and (result.returncode != 0 or counts.passed + counts.skipped == 0):
        counts += Counts(failed=1)
    if counts.failed:
        print(result.stdout)
    print(f"{name + ':':<12} {counts} ({time.monotonic() - began:.0f} s)", flush=True)
    for line in re.findall(r"^(?:skip|SKIPPED|[0-9]+ rows).*", result.stdout, re.MULTILINE):
        print(f"             {line}")
    return counts


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", action="store_true", help="also what takes longer")
    everything = parser.parse_args().all
    if everything:
        # The Rust tests cannot be given an argument of our own.
        os.environ["WORKOS_TEST_ALL"] = "1"
    total = sum((run(*suite) for suite in suites(everything)), Counts())
    print(total)
    return 1 if total.failed else 0


sys.exit(main())
