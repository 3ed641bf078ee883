"""The tables: in the terminal, and in Markdown between the markers of docs/performance.md."""

from __future__ import annotations

import os
import platform
import subprocess
from collections.abc import Sequence
from pathlib import Path

from contestants import Contestant, Workload
from footprint import PYTHON_STARTS, Footprint
from goals import GOALS_RUST_URL_US, Goal, Samples, time
from growth import Growth

BEGIN = "<!-- Written by `make bench`; what is between these two lines is lost. -->\n"
END = "<!-- End of what `make bench` writes. -->\n"
Row = Sequence[str]


def aligned(rows: Sequence[Row]) -> str:
    """Columns for the terminal; the first row is the head."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows]
    return "\n".join([lines[0], "-" * max(map(len, lines)), *lines[1:]])


def markdown(rows: Sequence[Row]) -> str:
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([lines[0], "|" + "---|" * len(rows[0]), *lines[1:]])


def goal_rows(goals: Sequence[Goal]) -> list[Row]:
    rows = [
        (goal.what, goal.goal, goal.reached, goal.ratio, "yes" if goal.met else "**no**") for goal in goals
    ]
    return [("what", "goal", "reached", "ratio", "met"), *rows]


def call_rows(samples: Samples, contestants: Sequence[Contestant]) -> list[Row]:
    """A row for each workload and contestant: time, times the floor, processor."""
    rows: list[Row] = [("workload", "contestant", "a call", "of the raw socket", "processor", "connections")]
    for workload, by_name in samples.items():
        floor = by_name["raw"].us if "raw" in by_name else None
        for who in contestants:
            if who.name in by_name:
                own = by_name[who.name]
                ratio = f"{own.us / floor:.2f}" if floor else ""
                # A connection for each call is what `first` is about.
                opened = "" if workload.name == "first" else str(own.connections)
                rows.append((str(workload), who.label, time(own.us), ratio, time(own.cpu_us), opened))
    return rows


def growth_rows(growths: Sequence[Growth]) -> list[Row]:
    rows: list[Row] = [("what grows", "size: processor time a call", "verdict")]
    for growth in growths:
        steps = ", ".join(f"{size:,}: {time(us)}" for size, us in zip(growth.series.sizes, growth.us))
        rows.append((f"{growth.series.title} ({growth.series.unit})", steps, growth.verdict))
    return rows


def machine() -> str:
    """In one sentence, because a figure is only good beside the others of its run."""
    model = next(
        (
            line.split(":", 1)[1].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if line.startswith("model name")
        ),
        platform.machine(),
    )
    rustc = subprocess.run(["rustc", "--version"], capture_output=True, text=True, check=True).stdout.split()[
        1
    ]
    return (
        f"{model}, {os.cpu_count()} processors, Linux {platform.release().split('-')[0]}, rustc {rustc}, "
        f"Python {platform.python_version()}; load average when it ended {os.getloadavg()[0]:.1f}."
    )


def yardstick(samples: Samples) -> str:
    """How fast this machine is beside the one that the goals in microseconds and milliseconds were set on."""
    official = samples[Workload("url")].get("rust")
    if official is None:
        return ""
    return (
        "The goals in microseconds and milliseconds were set on a machine on which the official Rust client "
        f"builds an authorization URL in {GOALS_RUST_URL_US} µs. In this run it took {official.us:.2f} µs, "
        f"{official.us / GOALS_RUST_URL_US:.1f} times as long."
    )


def starting(footprint: Footprint) -> str:
    official = footprint.official_python_ms
    beside = f", of the official Python client {official:,.0f} ms" if official is not None else ""
    return (
        f"Importing and building a first URL takes {footprint.python_ms:.1f} ms beyond the bare "
        f"interpreter{beside}. Where that has imported nothing by itself (`-S`: no typing, no re, no "
        f"threading) it takes {footprint.python_without_site_ms:.1f} ms. These are the least of "
        f"{PYTHON_STARTS} starts each. Of the {footprint.load_bytes / 1e6:.2f} MB in memory after loading, "
        f"making a client and building a URL, {footprint.load_private_bytes / 1e3:,.0f} KB are the process's "
        "own; the rest are pages of the library's file, which processes share."
    )


def sections(
    goals: Sequence[Goal],
    samples: Samples,
    contestants: Sequence[Contestant],
    growths: Sequence[Growth],
    footprint: Footprint,
    effort: str,
) -> str:
    return "\n\n".join(
        [
            "## Goals",
            f"{effort}. {machine()} {yardstick(samples)}".rstrip(),
            markdown(goal_rows(goals)),
            starting(footprint),
            "## Every contestant",
            markdown(call_rows(samples, contestants)),
            "## How cost grows",
            markdown(growth_rows(growths)),
        ]
    )


def write_between_markers(file: Path, text: str) -> None:
    whole = file.read_text()
    before, rest = whole.split(BEGIN)
    _, after = rest.split(END)
    file.write_text(f"{before}{BEGIN}\n{text}\n\n{END}{after}")
