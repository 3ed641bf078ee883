"""Runs every test suite and ends with what passed, failed and was skipped.

A suite's output is shown when something in it failed; else one line of it.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from counts import Counts, count, remarks

ROOT = Path(__file__).resolve().parent.parent


def suites(everything: bool) -> list[tuple[str, str, list[str], Path]]:
    """Name, counter, command and working directory of each suite."""
    python = sys.executable
    all_of_it = ["--all"] if everything else []
    slow = [] if everything else ["-m", "not slow"]
    return [
        ("Rust", "cargo", ["cargo", "test", "--quiet", "--locked", "--workspace"], ROOT),
        ("description", "plain", [python, "api/generate", "--check"], ROOT),
        ("tables", "plain", [python, "scripts/generate_tables.py", "--check"], ROOT),
        ("packaging", "pytest", [python, "-m", "pytest", "-q", *slow], ROOT / "packaging" / "tests"),
        ("C and C++", "plain", [python, "bindings/c/tests/run.py", *all_of_it], ROOT),
        ("Python", "pytest", [python, "-m", "pytest", "-q", "-n", "2", *slow], ROOT / "bindings" / "python"),
        ("docs", "pytest", [python, "-m", "pytest", "-q"], ROOT / "tests" / "docs"),
        ("browser", "pytest", [python, "-m", "pytest", "-q"], ROOT / "tests" / "browser"),
        *([("bindings", "plain", [python, "scripts/test_bindings.py"], ROOT)] if everything else []),
        *([("peers", "plain", ["make", "-s", "test-peers"], ROOT)] if everything else []),
        *([("budget", "plain", ["make", "-s", "check-budget"], ROOT)] if everything else []),
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
    counts = count(counter, result.stdout, result.returncode)
    if counts.failed:
        print(result.stdout)
    print(f"{name + ':':<12} {counts} ({time.monotonic() - began:.0f} s)", flush=True)
    for line in remarks(result.stdout):
        print(f"             {line}")
    return counts


def main() -> int:
    # A shell's background job ignores Ctrl-C, and so would every program that the tests press it for.
    signal.signal(signal.SIGINT, signal.default_int_handler)
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
