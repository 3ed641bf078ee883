"""The chart of docs/performance.svg: a dot for each contestant, on one logarithmic axis of time.

Dots, because on such an axis the length of a bar would say nothing.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from xml.sax.saxutils import escape

from contestants import Contestant, Workload
from goals import Samples, time

PANELS = [
    (Workload("url"), "Building an authorization URL"),
    (Workload("profile"), "sso.profile, one thread, keep-alive"),
    (Workload("event"), "an audit event, one thread, keep-alive"),
]
WIDTH, LABELS, MARGIN, ROW, TITLE = 760, 190, 24, 24, 46
AXIS_LEFT, AXIS_RIGHT = LABELS + MARGIN, WIDTH - 90
FOOT = 46

STYLE = """
  text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #30363d }
  .title { font-weight: 600; font-size: 14px; fill: #1f2328 }
  .tick, .note { font-size: 11px; fill: #656d76 }
  .grid { stroke: #d8dee4; stroke-width: 1 }
  .guide { stroke: #afb8c1; stroke-width: 1; stroke-dasharray: 1 4 }
  .dot { fill: #8c959f }
  .floor { fill: #ffffff; stroke: #656d76; stroke-width: 2 }
  .own .dot { fill: #6363f1 }
  .own text { font-weight: 600; fill: #4b4bd0 }
  @media (prefers-color-scheme: dark) {
    text { fill: #c9d1d9 }
    .title { fill: #f0f6fc }
    .tick, .note { fill: #8b949e }
    .grid { stroke: #30363d }
    .guide { stroke: #484f58 }
    .floor { fill: #0d1117; stroke: #8b949e }
    .own .dot { fill: #8f8ff7 }
    .own text { fill: #a9a9fb }
  }
"""


class Axis:
    """From whole powers of ten to whole powers of ten, in microseconds."""

    def __init__(self, times: Sequence[float]) -> None:
        self.first = math.floor(math.log10(min(times)))
        self.last = math.ceil(math.log10(max(times)))

    def x(self, us: float) -> float:
        part = (math.log10(us) - self.first) / (self.last - self.first)
        return AXIS_LEFT + part * (AXIS_RIGHT - AXIS_LEFT)

    def ticks(self) -> list[tuple[float, str]]:
        return [
            (self.x(10**power), f"{10 ** (power - 3):g} ms" if power >= 3 else f"{10**power:g} µs")
            for power in range(self.first, self.last + 1)
        ]


def row(who: Contestant, us: float, axis: Axis, y: float) -> str:
    x = axis.x(us)
    group = "own" if who.name.startswith("libworkos") else "other"
    dot = "floor" if who.sends_only else "dot"
    return (
        f'<g class="{group}"><text x="{LABELS}" y="{y + 4:.0f}" text-anchor="end">{escape(who.label)}</text>'
        f'<line class="guide" x1="{AXIS_LEFT}" x2="{x - 8:.1f}" y1="{y}" y2="{y}"/>'
        f'<circle class="{dot}" cx="{x:.1f}" cy="{y}" r="5.5"/>'
        f'<text x="{x + 11:.1f}" y="{y + 4:.0f}">{time(us)}</text></g>'
    )


def chart(samples: Samples, contestants: Sequence[Contestant]) -> str:
    panels = [
        (
            title,
            sorted(
                (
                    (samples[workload][who.name].us, who)
                    for who in contestants
                    if who.name in samples[workload]
                ),
                key=lambda pair: pair[0],
            ),
        )
        for workload, title in PANELS
    ]
    axis = Axis([us for _, rows in panels for us, _ in rows])
    body, y = [], 8
    for title, rows in panels:
        body.append(f'<text class="title" x="{MARGIN}" y="{y + 22}">{escape(title)}</text>')
        y += TITLE
        for us, who in rows:
            body.append(row(who, us, axis, y))
            y += ROW
        y += 4
    grid = [
        f'<line class="grid" x1="{x:.1f}" x2="{x:.1f}" y1="36" y2="{y - 8}"/>'
        f'<text class="tick" x="{x:.1f}" y="{y + 8}" text-anchor="middle">{label}</text>'
        for x, label in axis.ticks()
    ]
    note = "time a call, logarithmic; median of interleaved rounds on one machine over loopback"
    foot = f'<text class="note" x="{MARGIN}" y="{y + 30}">{note}</text>'
    height = y + FOOT
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" '
        f'viewBox="0 0 {WIDTH} {height}" role="img" aria-label="Time a call of each contestant">\n'
        f"<style>{STYLE}</style>\n" + "\n".join([*grid, *body, foot]) + "\n</svg>\n"
    )
