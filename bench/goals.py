"""What libworkos is to reach, and what it reached."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from contestants import Sample, Workload
from footprint import Footprint

Samples = dict[Workload, dict[str, Sample]]
MB, KIB = 1_000_000, 1024
# An authorization URL from the official Rust client, on the machine that the goals were set on.
GOALS_RUST_URL_US = 1.5
# What a process may grow by over a million calls and still be called flat: less than a byte a call.
FLAT_BYTES = 256 * KIB


@dataclass(frozen=True)
class Goal:
    what: str
    goal: str
    reached: str
    ratio: str
    met: bool


def ahead(samples: Samples, workload: Workload, what: str) -> Iterator[Goal]:
    """Ahead of libcurl with jansson, and of the official Rust client, where they are."""
    own = samples[workload]["libworkos"].us
    for rival, name in (("curl", "libcurl + jansson"), ("rust", "the official Rust client")):
        if rival in samples[workload]:
            theirs = samples[workload][rival].us
            yield Goal(
                what, f"ahead of {name} ({time(theirs)})", time(own), f"{own / theirs:.2f}", own < theirs
            )


def against_the_floor(samples: Samples, workload: Workload, what: str) -> Iterator[Goal]:
    own, raw = samples[workload]["libworkos"], samples[workload]["raw"].us
    if workload.threads == 1:
        ratio = own.us / raw
        yield Goal(
            what, f"1.25 times the raw socket ({time(raw)})", time(own.us), f"{ratio:.2f}", ratio <= 1.25
        )
    else:
        ratio = raw / own.us
        goal = f"0.7 of the raw sockets' throughput ({throughput(raw)})"
        yield Goal(what, goal, throughput(own.us), f"{ratio:.2f}", ratio >= 0.7)
    most = own.connections
    connections = f"{most} connection{'s' if most != 1 else ''}"
    yield Goal(what, "no more connections than threads", connections, "", most <= workload.threads)


def within(what: str, value: float, limit: float, unit: str, digits: int = 2) -> Goal:
    goal, reached = (f"{number:,.{digits}f} {unit}" for number in (limit, value))
    return Goal(what, f"at most {goal}", reached, f"{value / limit:.2f}", value <= limit)


def goals(samples: Samples, footprint: Footprint) -> list[Goal]:
    names = {"profile": "`sso.profile`", "event": "`audit_trail.create_event`"}
    url = samples[Workload("url")]
    found = [within("`workos_sso_authorization_url`", url["libworkos"].us, 1, "µs")]
    for name, title in names.items():
        for threads in (1, 8, 64):
            workload = Workload(name, threads)
            what = f"{title}, {threads} thread{'s' if threads > 1 else ''}"
            found += [*ahead(samples, workload, what), *against_the_floor(samples, workload, what)]
        found += ahead(samples, Workload(name, tls=True), f"{title} over TLS")
    return [
        *found,
        *ahead(samples, Workload("first", tls=True), "a client and its first connection, TLS"),
        within("dlopen to first URL", footprint.dlopen_ms, 1, "ms"),
        within("Python's `import libworkos` to first URL", footprint.python_ms, 25, "ms", 1),
        within("an authorization URL from Python", url["libworkos-python"].us, 6, "µs"),
        within("shared library", footprint.library_bytes / MB, 1.9, "MB"),
        within("shared library without TLS", footprint.small_library_bytes / MB, 0.8, "MB"),
        within("memory of load and client", footprint.load_bytes / MB, 1, "MB"),
        within("an idle connection", footprint.idle_bytes / KIB, 48, "KiB", 1),
        within("an idle connection over TLS", footprint.idle_tls_bytes / KIB, 48, "KiB", 1),
        level("growth over 1,000,000 URLs", footprint.url_growth_bytes),
        level("growth over 100,000 events", footprint.event_growth_bytes),
    ]


def level(what: str, growth: int) -> Goal:
    return Goal(what, "flat", f"{growth / KIB:,.0f} KiB", "", growth <= FLAT_BYTES)


def time(us: float) -> str:
    if us >= 1000:
        return f"{us / 1000:,.2f} ms"
    return f"{us:.1f} µs" if us >= 10 else f"{us:.2f} µs"


def throughput(us: float) -> str:
    return f"{1e6 / us:,.0f} calls/s"
