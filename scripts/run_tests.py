"""Runs every test suite and ends with what passed, failed and was skipped.

A suite's output is shown when something in it failed; else one line of it. Suites that hold times to a
bound, or keep both processors busy by themselves, run alone. The others run in two rows, side by side.
"""

from __future__ import annotations

import argparse
import itertools
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from counts import Counts, count, reasons, remarks

ROOT = Path(__file__).resolve().parent.parent


PYTHON = sys.executable
PYTEST = [PYTHON, "-m", "pytest", "-q"]
CARGO = ["cargo", "test", "--quiet", "--locked"]
#: Name, counter, command and working directory.
Suite = tuple[str, str, list[str], Path]


#: Rows of suites. The rows run side by side, and in each row one suite after the other.
Rows = list[list[Suite]]
SUITES: list[Rows] = [
    [[("Rust", "cargo", [*CARGO, "--workspace"], ROOT)]],
    [
        [
            ("description", "plain", [PYTHON, "api/generate", "--check"], ROOT),
            ("api", "pytest", [*PYTEST, "-m", "not slow"], ROOT / "api" / "tests"),
            ("tables", "plain", [PYTHON, "scripts/generate_tables.py", "--check"], ROOT),
            ("packaging", "pytest", [*PYTEST, "-m", "not slow"], ROOT / "packaging" / "tests"),
        ],
        [("browser", "pytest", PYTEST, ROOT / "tests" / "browser")],
    ],
    [[("C and C++", "plain", [PYTHON, "bindings/c/tests/run.py"], ROOT)]],
    [[("Python", "pytest", [*PYTEST, "-n", "2"], ROOT / "bindings" / "python")]],
    [[("docs", "pytest", PYTEST, ROOT / "tests" / "docs")]],
]
#: What takes longer, and nothing of what is above.
MORE: list[Rows] = [
    [[("Rust", "cargo", [*CARGO, "--test", "faults"], ROOT)]],
    [[("queue", "cargo", ["env", "WORKOS_TEST_QUEUE=1", *CARGO, "--test", "faults"], ROOT)]],
    [[("C and C++", "plain", [PYTHON, "bindings/c/tests/run.py", "--more"], ROOT)]],
    [
        [
            # The wheel is built in the source, of which the other one takes a copy.
            ("bindings", "plain", [PYTHON, "scripts/test_bindings.py"], ROOT),
            ("api", "pytest", [*PYTEST, "-m", "slow"], ROOT / "api" / "tests"),
        ],
        [
            ("packaging", "pytest", [*PYTEST, "-m", "slow"], ROOT / "packaging" / "tests"),
            ("peers", "plain", ["make", "-s", "test-peers"], ROOT),
            ("budget", "plain", ["make", "-s", "check-budget"], ROOT),
        ],
    ],
]


def run(name: str, counter: str, command: list[str], directory: Path) -> tuple[Counts, Counter[str]]:
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
    lines = [
        *([result.stdout] if counts.failed else []),
        f"{name + ':':<12} {counts} ({time.monotonic() - began:.0f} s)",
        *(f"             {line}" for line in remarks(result.stdout)),
    ]
    # As one text, for another row may print meanwhile.
    print("\n".join(lines) + "\n", end="", flush=True)
    return counts, reasons(result.stdout)


def run_row(row: Sequence[Suite]) -> list[tuple[Counts, Counter[str]]]:
    return [run(*suite) for suite in row]


def main() -> int:
    # A shell's background job ignores Ctrl-C, and so would every program that the tests press it for.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--more", action="store_true", help="what takes longer, in place of all else")
    more = parser.parse_args().more
    if more:
        # The Rust tests cannot be given an argument of our own.
        os.environ["WORKOS_TEST_ALL"] = "1"
    total, why = Counts(), Counter[str]()
    for rows in MORE if more else SUITES:
        with ThreadPoolExecutor(len(rows)) as pool:
            for counts, skipped in itertools.chain.from_iterable(pool.map(run_row, rows)):
                total += counts
                why += skipped
    for reason, number in why.most_common():
        print(f"{number:5} skipped: {reason}")
    unexplained = total.skipped - sum(why.values())
    if unexplained:
        print(f"{unexplained:5} skipped without a reason")
    print(total)
    return 1 if total.failed else 0


sys.exit(main())
