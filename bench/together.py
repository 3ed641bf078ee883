"""A thousand calls at once through a queue, to a service that takes its time.

It runs on any processor: library and service together have more to do in one moment than one processor can.
"""

from __future__ import annotations

import json
import math
import statistics
import subprocess
from dataclasses import dataclass

from contestants import PROGRAMS
from rounds import show
from server import Server

CALLS = 1_000
#: How long the service takes for each, in milliseconds.
SERVICE_MS = 50
#: What a queue uses where nothing else is said, and one for each call.
CONNECTIONS = (64, 1_000)


@dataclass(frozen=True)
class Together:
    """Medians on so many connections: of all calls, and of the processor a call."""

    connections: int
    ms: float
    cpu_us: float
    #: A call that blocks, on a connection that is kept.
    blocking_cpu_us: float
    #: The queue with its calls.
    bytes: int

    @property
    def of_ideal(self) -> float:
        """Beside the time that the service needs on so many connections."""
        return self.ms / (SERVICE_MS * math.ceil(CALLS / self.connections))


def run(connections: int, running: Server) -> dict[str, int]:
    result = subprocess.run(
        [str(PROGRAMS / "together"), str(CALLS), str(connections)],
        env={**running.environment(), "BENCH_URL": f"{running.http}/wait/{SERVICE_MS}"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    if result.returncode != 0:
        raise SystemExit(f"together, {connections} connections: {result.stderr}")
    read: dict[str, int] = json.loads(result.stdout)
    return read


def measure_together(running: Server, rounds: int) -> list[Together]:
    show("a thousand calls at once")
    taken = [{connections: run(connections, running) for connections in CONNECTIONS} for _ in range(rounds)]

    def median(connections: int, name: str) -> float:
        return statistics.median(samples[connections][name] for samples in taken)

    return [
        Together(
            connections=connections,
            ms=median(connections, "ns") / 1e6,
            cpu_us=median(connections, "cpu_ns") / 1e3,
            blocking_cpu_us=median(connections, "blocking_cpu_ns") / 1e3,
            bytes=int(median(connections, "bytes")),
        )
        for connections in CONNECTIONS
    ]
