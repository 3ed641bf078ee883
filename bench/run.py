"""Measures libworkos beside raw sockets, libcurl and the official clients: `make bench`.

Prints tables, and writes docs/performance.md and docs/measurements.md (between their markers) and
docs/performance.svg. With --dry-run nothing in docs/ is touched.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "scripts"))

from call_costs import measure_counts
from chart import chart
from contestants import CALLS, contestants
from footprint import measure_footprint
from goals import goals
from growth import measure_growth
from report import (
    Run,
    aligned,
    call_rows,
    figures,
    goal_rows,
    growth_rows,
    summary,
    together_rows,
    write_between_markers,
)
from rounds import play, show
from server import local_name, server
from sessions import measure_scaling, seal, verification_us
from together import measure_together

from sandbox import ROOT


def pin(server_process: int) -> None:
    """Puts the server and the contestants on one processor: else the scheduler decides the ratio."""
    last = {max(os.sched_getaffinity(0))}
    os.sched_setaffinity(server_process, last)
    os.sched_setaffinity(0, last)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=0.4, help="measured for each contestant in a round")
    parser.add_argument("--dry-run", action="store_true", help="prints, and leaves docs/ alone")
    arguments = parser.parse_args()

    players, missing = contestants()
    workloads = list(CALLS)
    if local_name() is None:
        workloads = [workload for workload in workloads if not workload.named]
        missing.append("a first connection to a name: this machine has none that leads to 127.0.0.1 alone")
    if not shutil.which("valgrind"):
        missing.append("instructions, system calls and allocations (Debian: apt-get install valgrind)")
    for notice in missing:
        print(f"skip {notice}")
    by_name = {who.name: who for who in players}
    with server() as running, tempfile.TemporaryDirectory() as scratch:
        show("cookies of sessions")
        seal(running, Path(scratch))
        together = measure_together(running, arguments.rounds)
        counts = measure_counts(running) if shutil.which("valgrind") else None
        scaling = measure_scaling(running, by_name["libworkos"], arguments.rounds, arguments.seconds)
        pin(running.process.pid)
        verification = verification_us(running)
        samples = play(running, players, workloads, arguments.rounds, arguments.seconds)
        growths = measure_growth(running, by_name["libworkos"], arguments.rounds, arguments.seconds)
        footprint = measure_footprint(running, by_name.get("python"))

    run = Run(
        effort=f"Medians of {arguments.rounds} interleaved rounds of {arguments.seconds} s for each of them",
        players=players,
        samples=samples,
        growths=growths,
        footprint=footprint,
        counts=counts,
        together=together,
        verification_us=verification,
        goals=goals(samples, footprint, counts, together, scaling),
    )
    for rows in (call_rows(run), together_rows(run), growth_rows(run), goal_rows(run)):
        print(f"\n{aligned(rows)}")
    if not arguments.dry_run:
        docs = ROOT / "docs"
        write_between_markers(docs / "performance.md", summary(run))
        write_between_markers(docs / "measurements.md", figures(run))
        (docs / "performance.svg").write_text(chart(samples, players))


main()
