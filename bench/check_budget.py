"""Holds the library to bench/budget.json: instructions of the hot calls, size, exports, layout.

Instructions, system calls and allocations, because they repeat exactly where times do not.
`make check-budget` runs it; --update writes what was counted into the budget.
"""

from __future__ import annotations

import argparse
import json
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "scripts"))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "bindings" / "c" / "tests"))

from call_costs import EVENT, IDLE, IDLE_CALLS, allocations, call_names, instructions, of_a_call, system_calls
from contestants import PROGRAMS
from footprint import LIBRARY, SMALL_LIBRARY
from harness import Report
from server import Server, server

from sandbox import ROOT

BUDGET = ROOT / "bench" / "budget.json"
EXPORTS = ROOT / "bindings" / "c" / "tests" / "exports.txt"
BESIDE_IDLE = f"{EVENT}, beside {IDLE} idle connections"
SYSTEM_CALLS = f"{EVENT}: system calls"
ALLOCATIONS = f"{EVENT}: allocations"
START = "dlopen to the first URL, with the program around it"
# Another compiler or C library counts otherwise, and that is no slip of ours.
SLACK, SLACK_ELSEWHERE = 0.03, 0.15


def measured(running: Server) -> dict[str, int]:
    costs = {name: round(of_a_call(instructions, name, running)) for name in call_names()}
    costs[BESIDE_IDLE] = round(of_a_call(instructions, EVENT, running, IDLE_CALLS, IDLE))
    costs[SYSTEM_CALLS] = round(of_a_call(system_calls, EVENT, running))
    costs[ALLOCATIONS] = round(of_a_call(allocations, EVENT, running))
    costs[START] = instructions([str(PROGRAMS / "start"), str(LIBRARY)], running)
    return costs


def toolchain() -> dict[str, str]:
    rustc = subprocess.run(["rustc", "--version"], capture_output=True, text=True, check=True).stdout
    return {"rustc": rustc.split()[1], "libc": "-".join(platform.libc_ver()), "machine": platform.machine()}


def check_instructions(report: Report, budget: dict[str, Any], costs: dict[str, int]) -> None:
    same = budget["toolchain"] == toolchain()
    slack = SLACK if same else SLACK_ELSEWHERE
    if not same:
        print(f"     counted with {budget['toolchain']}, this is {toolchain()}: {slack:.0%} slack")
    for name in sorted({*costs, *budget["counts"]}):
        cost, planned = costs.get(name), budget["counts"].get(name)
        if cost is None or planned is None:
            report.fails(f"counted: {name}", "not both in the budget and in the program: --update")
            continue
        over = cost / planned - 1
        text = f"counted: {name}: {cost:,} of {planned:,} ({over:+.1%})"
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
            costs = measured(running)
    if update and costs:
        budget = {**budget, "toolchain": toolchain(), "counts": costs}
        BUDGET.write_text(json.dumps(budget, indent=1) + "\n")
    if costs:
        check_instructions(report, budget, costs)
    else:
        report.skips(
            "instructions, system calls and allocations", "no valgrind (Debian: apt-get install valgrind)"
        )
    for library, name in ((LIBRARY, "with_tls"), (SMALL_LIBRARY, "without_tls")):
        check_library(report, library, budget["bytes"][name])
    check_layout(report, LIBRARY, budget["bytes"]["side_by_side"])
    return report.end()


sys.exit(main())
