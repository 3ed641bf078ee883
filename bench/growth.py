"""How cost grows with the size of the state, the metadata and the answer.

The verdict is a computed one. A cost that is linear in a size has a constant part besides, so what the size
adds counts: for each unit of the largest size it may be half as much again as for each unit of a middle one.
Counted is the library's time on the processor, which the server and the rest of the machine hardly change.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from contestants import Contestant, Sample, Workload
from rounds import play, show
from server import Server

TOLERANCE = 1.5


@dataclass(frozen=True)
class Series:
    """One thing that grows; `name` is the workload's, with the size in it."""

    title: str
    unit: str
    name: str
    sizes: tuple[int, ...]

    def workload(self, size: int) -> Workload:
        return Workload(self.name.format(size=size))


SERIES = [
    Series("`state` of an authorization URL", "bytes", "url:{size}", (10, 100, 1_000, 10_000, 100_000)),
    Series("metadata of an event", "entries", "event:{size}", (0, 1, 10, 20, 35, 50)),
    Series("answer", "bytes", "bytes:{size}", (1_000, 10_000, 100_000, 1_000_000, 5_000_000)),
]


@dataclass(frozen=True)
class Growth:
    series: Series
    us: list[float]
    verdict: str


def linear(sizes: Sequence[int], us: Sequence[float]) -> str:
    """Whether what the size adds to a call grows no faster than the size itself.

    What it adds up to the largest size is held against what a middle size lets expect. Where it is less
    than half of the smallest call, the constant part is the whole, and noise would be judged.
    """
    added = us[-1] - us[0]
    if added < 0.5 * us[0]:
        return f"flat: the largest takes {us[-1] / us[0]:.2f} times the smallest"
    middle = (len(sizes) + 1) // 2
    expected = (us[middle] - us[0]) * (sizes[-1] - sizes[0]) / (sizes[middle] - sizes[0])
    factor = added / max(expected, 1e-9)
    word = "linear" if factor <= TOLERANCE else "NOT linear"
    return f"{word}: a unit of the largest costs {factor:.2f} times one of {sizes[middle]:,}"


def judge(series: Series, samples: dict[Workload, dict[str, Sample]]) -> Growth:
    us = [samples[series.workload(size)]["libworkos"].cpu_us for size in series.sizes]
    return Growth(series, us, linear(series.sizes, us))


def measure_growth(server: Server, library: Contestant, rounds: int, seconds: float) -> list[Growth]:
    show("growth")
    workloads = [series.workload(size) for series in SERIES for size in series.sizes]
    samples = play(server, [library], workloads, rounds, seconds)
    return [judge(series, samples) for series in SERIES]
