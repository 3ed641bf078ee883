"""Rounds in which every contestant takes its turn, so that what disturbs one disturbs all."""

from __future__ import annotations

import statistics
import sys
from collections.abc import Iterable, Sequence

from contestants import Contestant, Sample, Workload
from server import Server


def show(text: str) -> None:
    """Progress, which is not part of what is printed in the end."""
    print(text, file=sys.stderr, flush=True)


def play(
    server: Server,
    contestants: Sequence[Contestant],
    workloads: Iterable[Workload],
    rounds: int,
    seconds: float,
) -> dict[Workload, dict[str, Sample]]:
    """The medians over the rounds, for each workload by the contestant's name; of connections the most."""
    taken: dict[Workload, dict[str, list[Sample]]] = {}
    for number in range(rounds):
        show(f"round {number + 1} of {rounds}")
        for workload in workloads:
            players = [who for who in contestants if who.takes(workload)]
            # Each begins a round once, so that no one always comes after the same other.
            turn = number % len(players)
            for who in players[turn:] + players[:turn]:
                samples = taken.setdefault(workload, {}).setdefault(who.name, [])
                samples.append(who.run(workload, seconds, server))
    return {
        workload: {name: median(samples) for name, samples in by_name.items()}
        for workload, by_name in taken.items()
    }


def median(samples: Sequence[Sample]) -> Sample:
    return Sample(
        statistics.median(sample.us for sample in samples),
        statistics.median(sample.cpu_us for sample in samples),
        max(sample.connections for sample in samples),
    )
