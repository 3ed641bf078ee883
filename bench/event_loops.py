"""Events from one event loop of Python, by the AsyncClient and by the official client for asyncio."""

from __future__ import annotations

import json
import statistics
import subprocess
from collections.abc import Mapping, Sequence

from contestants import BENCH, PATIENCE, Contestant
from report import Row
from rounds import show
from server import Server

PROGRAM = BENCH / "python" / "event_loop.py"
#: How many connections, and the milliseconds that the service takes for an answer.
WORKLOADS = [(1000, 20), (1000, 0), (64, 0)]
#: Connecting so many takes a while: what is measured comes after it.
LEAST_SECONDS = 2.0
HEAD = ("connections", "the service takes", "client", "events a second", "processor an event", "process")


def event_loops(
    server: Server, contestants: Mapping[str, Contestant], rounds: int, seconds: float
) -> Sequence[Row]:
    """The medians of rounds in which the clients take turns; the memory is that of the whole process."""
    rows: list[Row] = [HEAD]
    players = {
        "libworkos": contestants["libworkos-python"],
        **({"official": contestants["python"]} if "python" in contestants else {}),
    }
    for connections, wait_ms in WORKLOADS:
        samples: dict[str, list[Mapping[str, float]]] = {name: [] for name in players}
        for number in range(rounds):
            show(f"event loop, {connections} connections, {wait_ms} ms: round {number + 1} of {rounds}")
            for name, who in players.items():
                samples[name].append(
                    sample(server, name, who, connections, wait_ms, max(seconds, LEAST_SECONDS))
                )
        for name, taken in samples.items():
            middle = {key: statistics.median(each[key] for each in taken) for key in taken[0]}
            rows.append(
                (
                    f"{connections:,}",
                    f"{wait_ms} ms",
                    name,
                    f"{middle['a_second']:,.0f}",
                    f"{middle['us']:,.1f} µs",
                    f"{middle['megabytes']:.0f} MB",
                )
            )
    return rows


def sample(
    server: Server, name: str, who: Contestant, connections: int, wait_ms: int, seconds: float
) -> Mapping[str, float]:
    environment = {**server.environment(), **who.environment}
    if wait_ms:
        environment["BENCH_URL"] += f"/wait/{wait_ms}"
    result = subprocess.run(
        [*who.command[:1], str(PROGRAM), name, str(connections), str(seconds)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=seconds + 2 * PATIENCE,
        check=False,
    )
    if result.returncode != 0:
        raise SystemExit(f"{name}, {connections} connections: {result.stderr.strip()[-2000:]}")
    read: dict[str, float] = json.loads(result.stdout)
    return read
