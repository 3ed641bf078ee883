"""The tables: in the terminal, and in Markdown between the markers of two pages of docs/."""

from __future__ import annotations

import os
import platform
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from call_costs import Counts
from contestants import Contestant, Workload
from footprint import PYTHON_STARTS, Footprint
from goals import GOALS_RUST_URL_US, Goal, Samples, time
from growth import Growth
from together import CALLS, SERVICE_MS, Together

BEGIN = "<!-- Written by `make bench`; what is between these two lines is lost. -->\n"
END = "<!-- End of what `make bench` writes. -->\n"
Row = Sequence[str]


@dataclass(frozen=True)
class Run:
    """All that one run of the benchmark measured."""

    effort: str
    players: Sequence[Contestant]
    samples: Samples
    growths: Sequence[Growth]
    footprint: Footprint
    counts: Counts | None
    together: Sequence[Together]
    verification_us: float
    goals: Sequence[Goal]


def aligned(rows: Sequence[Row]) -> str:
    """Columns for the terminal; the first row is the head."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip() for row in rows]
    return "\n".join([lines[0], "-" * max(map(len, lines)), *lines[1:]])


def markdown(rows: Sequence[Row]) -> str:
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([lines[0], "|" + "---|" * len(rows[0]), *lines[1:]])


def goal_rows(run: Run) -> list[Row]:
    rows = [
        (goal.what, goal.goal, goal.reached, goal.ratio, "yes" if goal.met else "**no**")
        for goal in run.goals
    ]
    return [("what", "goal", "reached", "ratio", "met"), *rows]


def call_rows(run: Run) -> list[Row]:
    """A row for each workload and contestant: time, times the floor, processor."""
    rows: list[Row] = [("workload", "contestant", "a call", "of the raw socket", "processor", "connections")]
    for workload, by_name in run.samples.items():
        floor = by_name["raw"].us if "raw" in by_name else None
        for who in run.players:
            if who.name in by_name:
                own = by_name[who.name]
                ratio = f"{own.us / floor:.2f}" if floor else ""
                # A connection for each call is what `first` is about.
                opened = "" if workload.name == "first" else str(own.connections)
                rows.append((str(workload), who.label, time(own.us), ratio, time(own.cpu_us), opened))
    return rows


def together_rows(run: Run) -> list[Row]:
    """A row for each number of connections on which many calls were made at once."""
    rows: list[Row] = [("connections", "all of them", "of the service's time", "processor, a call")]
    for one in run.together:
        ratio = f"{one.of_ideal:.2f}"
        rows.append((f"{one.connections:,}", f"{one.ms:,.0f} ms", ratio, time(one.cpu_us)))
    return rows


def instruction_rows(counts: Counts) -> list[Row]:
    """How the instructions of a call have changed: before 1.0.0, in 1.0.0, now."""
    history = [
        ("`workos_sso_authorization_url`", 19_151, 11_271, counts.url_instructions),
        ("`sso.profile`", 133_520, 53_786, counts.profile_instructions),
        ("`audit_trail.create_event`", 119_125, 57_518, counts.event_instructions),
    ]
    rows: list[Row] = [("call", "at first", "1.0.0", "now")]
    return rows + [(what, f"{first:,}", f"{then:,}", f"{now:,.0f}") for what, first, then, now in history]


def growth_rows(run: Run) -> list[Row]:
    rows: list[Row] = [("what grows", "size: processor time a call", "verdict")]
    for growth in run.growths:
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
        f"interpreter{beside}. These are the least of {PYTHON_STARTS} starts each. Of the "
        f"{footprint.load_bytes / 1e6:.2f} MB in memory after loading, making a client and building a URL, "
        f"{footprint.load_private_bytes / 1e3:,.0f} KB are the process's own; the rest are pages of the "
        "library's file, which processes share."
    )


def many_at_once(run: Run) -> str:
    return (
        f"{CALLS:,} events at once through a queue to a service that takes {SERVICE_MS} ms for each, on any "
        "processor. The service's time is what it takes on so many connections, which are made before what "
        f"is measured. A call that blocks takes {time(run.together[0].blocking_cpu_us)} of the processor."
    )


def summary(run: Run) -> str:
    """For docs/performance.md: what was to be reached, and what was."""
    goals = (markdown(goal_rows(run)), starting(run.footprint))
    return "\n\n".join(["## Goals", introduction(run), *goals])


def introduction(run: Run) -> str:
    return f"{run.effort}. {machine()} {yardstick(run.samples)}".rstrip()


def figures(run: Run) -> str:
    """For docs/measurements.md: all that was measured."""
    texts = [
        introduction(run),
        "## Every contestant",
        f"One verification of a token's signature by ring takes {time(run.verification_us)}.",
        markdown(call_rows(run)),
        "## Many calls at once",
        many_at_once(run),
        markdown(together_rows(run)),
        "## How cost grows",
        markdown(growth_rows(run)),
    ]
    if run.counts:
        texts += [
            "## Instructions",
            "Of one call through the C ABI on a kept connection, counted by callgrind:",
            markdown(instruction_rows(run.counts)),
        ]
    return "\n\n".join(texts)


def write_between_markers(file: Path, text: str) -> None:
    whole = file.read_text()
    before, rest = whole.split(BEGIN)
    _, after = rest.split(END)
    file.write_text(f"{before}{BEGIN}\n{text}\n\n{END}{after}")
