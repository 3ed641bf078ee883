"""Measures libworkos beside raw sockets, libcurl and the official clients: `make bench`.

Prints tables, and writes docs/performance.md and docs/measurements.md (between their markers),
docs/performance.svg and build/bench/results.json. With --dry-run nothing in docs/ is touched.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "scripts"))

from call_costs import measure_counts
from chart import chart
from contestants import CALLS, PROGRAMS, contestants
from footprint import measure_footprint
from goals import Samples, goals
from growth import Growth, measure_growth
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


def as_json(samples: Samples, growths: Sequence[Growth]) -> dict[str, object]:
    return {
        "calls": {
            str(workload): {name: dataclasses.asdict(sample) for name, sample in by_name.items()}
            for workload, by_name in samples.items()
        },
        "growth": {
            growth.series.title: {"sizes": growth.series.sizes, "us": growth.us, "verdict": growth.verdict}
            for growth in growths
        },
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=0.4, help="measured for each contestant in a round")
    parser.add_argument("--no-pin", action="store_true", help="server and contestants run on any processor")
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
        together = measure_together(running, players, arguments.rounds)
        counts = measure_counts(running) if shutil.which("valgrind") else None
        scaling = measure_scaling(running, by_name["libworkos"], arguments.rounds, arguments.seconds)
        if not arguments.no_pin:
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
    everything = {
        **as_json(samples, growths),
        "footprint": dataclasses.asdict(footprint),
        "counts": dataclasses.asdict(counts) if counts else None,
        "together": [dataclasses.asdict(one) for one in together],
        "verification_us": verification,
        "scaling": dataclasses.asdict(scaling),
    }
    (PROGRAMS / "results.json").write_text(json.dumps(everything, indent=1) + "\n")
    if not arguments.dry_run:
        docs = ROOT / "docs"
        write_between_markers(docs / "performance.md", summary(run))
        write_between_markers(docs / "measurements.md", figures(run))
        (docs / "performance.svg").write_text(chart(samples, players))


main()
