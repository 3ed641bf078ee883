"""A thousand calls at once to a service that takes its time, through a queue and with the official clients.

They run on any processor: together they have more to do in one moment than one processor can.
"""

from __future__ import annotations

import json
import math
import statistics
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass

from contestants import BENCH, PROGRAMS, Contestant
from rounds import show
from server import Server

CALLS = 1_000
#: How long the service takes for each, in milliseconds.
SERVICE_MS = 50
#: What a queue uses where nothing else is said, and one for each call.
CONNECTIONS = (64, 1_000)


@dataclass(frozen=True)
class Together:
    """Medians of one contestant. `connections` are those that it opened at most."""

    who: str
    connections: int
    ms: float
    cpu_us: float
    #: libworkos alone: a call that blocks, on a connection that is kept; and the queue with its calls.
    blocking_cpu_us: float | None = None
    bytes: int | None = None

    @property
    def of_ideal(self) -> float:
        """Beside the time that the service needs on so many connections."""
        return self.ms / (SERVICE_MS * math.ceil(CALLS / self.connections))


def run(command: list[str], running: Server, environment: dict[str, str]) -> tuple[dict[str, int], int]:
    running.opened()
    url = {"BENCH_URL": f"{running.http}/wait/{SERVICE_MS}"}
    result = subprocess.run(
        command,
        env={**running.environment(), **environment, **url},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    if result.returncode != 0:
        raise SystemExit(f"{command}: {result.stderr}")
    return json.loads(result.stdout), running.opened()


def measure_together(running: Server, players: Sequence[Contestant], rounds: int) -> list[Together]:
    show("a thousand calls at once")
    queue = str(PROGRAMS / "together")
    runs: list[tuple[str, list[str], dict[str, str], int]] = [
        ("libworkos, C, a queue", [queue, str(CALLS), str(most)], {}, most) for most in CONNECTIONS
    ]
    programs = {
        "python": BENCH / "python" / "official_together.py",
        "node": BENCH / "node" / "official_together.cjs",
    }
    for who in players:
        if who.name in programs:
            command = [who.command[0], str(programs[who.name]), str(CALLS)]
            runs.append((who.label, command, dict(who.environment), 0))
    taken: list[list[tuple[dict[str, int], int]]] = [[] for _ in runs]
    for _ in range(rounds):
        for samples, (_, command, environment, _) in zip(taken, runs):
            samples.append(run(command, running, environment))

    found = []
    for samples, (label, _, _, most) in zip(taken, runs):

        def median(name: str, samples: list[tuple[dict[str, int], int]] = samples) -> float | None:
            values = [sample[name] for sample, _ in samples if name in sample]
            return statistics.median(values) if values else None

        blocking, memory = median("blocking_cpu_ns"), median("bytes")
        found.append(
            Together(
                who=label,
                connections=most or min(CALLS, max(opened for _, opened in samples)),
                ms=(median("ns") or 0) / 1e6,
                cpu_us=(median("cpu_ns") or 0) / 1e3,
                blocking_cpu_us=blocking / 1e3 if blocking is not None else None,
                bytes=int(memory) if memory is not None else None,
            )
        )
    return found
