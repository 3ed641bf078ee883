"""Holds the library to bench/budget.json: instructions of the hot calls, size, exports, layout.

Instructions, because they repeat exactly where times do not. What a call costs is the difference between
N and 2 N calls. `make check-budget` runs it; --update writes what was counted into the budget.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "scripts"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "bindings" / "c" / "tests"))

from contestants import PROGRAMS
from footprint import LIBRARY, SMALL_LIBRARY
from harness import Report
from server import Server, server

from sandbox import ROOT

BUDGET = ROOT / "bench" / "budget.json"
EXPORTS = ROOT / "bindings" / "c" / "tests" / "exports.txt"
CALLS = 100
START = "dlopen to the first URL, with the program around it"
# Another compiler or C library counts otherwise, and that is no slip of ours.
SLACK, SLACK_ELSEWHERE = 0.03, 0.15


def counted(command: list[str], running: Server) -> int:
    """The instructions of a program. Its environment is bare, because the library looks through it."""
    result = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command],
        env={"BENCH_URL": running.http, "PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=False,
    )
    found = re.search(r"Collected : (\d+)", result.stderr)
    if result.returncode != 0 or found is None:
        raise SystemExit(f"{command}: {result.stderr}")
    return int(found[1])


def instructions(running: Server) -> dict[str, int]:
    program = str(PROGRAMS / "instructions")
    names = subprocess.run([program, "list"], capture_output=True, text=True, check=True).stdout.splitlines()
    costs = {}
    for name in names:
        once, twice = (counted([program, name, str(times)], running) for times in (CALLS, 2 * CALLS))
        costs[name] = round((twice - once) / CALLS)
    costs[START] = counted([str(PROGRAMS / "start"), str(LIBRARY)], running)
    return costs


def toolchain() -> dict[str, str]:
    rustc = subprocess.run(["rustc", "--version"], capture_output=True, text=True, check=True).stdout
    return {"rustc": rustc.split()[1], "libc": "-".join(platform.libc_ver()), "machine": platform.machine()}


def check_instructions(report: Report, budget: dict[str, Any], costs: dict[str, int]) -> None:
    same = budget["toolchain"] == toolchain()
    slack = SLACK if same else SLACK_ELSEWHERE
    if not same:
        print(f"     counted with {budget['toolchain']}, this is {toolchain()}: {slack:.0%} slack")
    for name in sorted({*costs, *budget["instructions"]}):
        cost, planned = costs.get(name), budget["instructions"].get(name)
        if cost is None or planned is None:
            report.fails(f"instructions: {name}", "not both in the budget and in the program: --update")
            continue
        over = cost / planned - 1
        text = f"instructions: {name}: {cost:,} of {planned:,} ({over:+.1%})"
        report.check(text, over <= slack, f"{cost - planned:,} too many; {slack:.0%} is the slack")


def check_library(report: Report, library: Path, most: int) -> None:
    name = str(library.relative_to(library.parents[1]))
    size = library.stat().st_size
    over = f"{size - most:,} bytes too many"
    report.check(f"size: {name}: {size:,} of {most:,} bytes", size <= most, over)
    listed = subprocess.run(
        ["nm", "-D", "--defined-only", library], capture_output=True, text=True, check=True
    )
    exports = {line.split()[-1] for line in listed.stdout.splitlines()}
    differing = exports ^ set(EXPORTS.read_text().split())
    report.check(f"exports: {name}: as in exports.txt", not differing, f"these differ: {sorted(differing)}")


def check_layout(report: Report, library: Path, least: int) -> None:
    """What packaging/start.ld names and no longer matches does no harm to a link, so it would not be seen."""
    listed = subprocess.run(["readelf", "-SW", library], capture_output=True, text=True, check=True).stdout
    found = re.search(r" \.text\.start +PROGBITS +\w+ \w+ (\w+)", listed)
    size = int(found[1], 16) if found else 0
    text = f"layout: {size:,} bytes of code side by side for a start, at least {least:,}"
    report.check(text, size >= least, "names in packaging/start.ld match nothing any more")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--update", action="store_true", help="takes what is counted for the new budget")
    update = parser.parse_args().update
    budget = json.loads(BUDGET.read_text())
    report = Report()
    costs = None
    if shutil.which("valgrind"):
        with server() as running:
            costs = instructions(running)
    if update and costs:
        budget = {**budget, "toolchain": toolchain(), "instructions": costs}
        BUDGET.write_text(json.dumps(budget, indent=1) + "\n")
    if costs:
        check_instructions(report, budget, costs)
    else:
        report.skips("instructions", "no valgrind (Debian: apt-get install valgrind)")
    for library, name in ((LIBRARY, "with_tls"), (SMALL_LIBRARY, "without_tls")):
        check_library(report, library, budget["bytes"][name])
    check_layout(report, LIBRARY, budget["bytes"]["side_by_side"])
    return report.end()


sys.exit(main())
