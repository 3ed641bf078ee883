"""What libworkos is to reach, and what it reached."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from call_costs import IDLE, Counts
from contestants import Sample, Workload
from footprint import MANY_CLIENTS, Footprint
from sessions import MANY_THREADS, Scaling
from together import CALLS, Together

Samples = dict[Workload, dict[str, Sample]]
MB, KIB = 1_000_000, 1024
# An authorization URL from the official Rust client, on the machine that the goals were set on.
GOALS_RUST_URL_US = 1.5
# What a process may grow by over a million calls and still be called flat: less than a byte a call.
FLAT_BYTES = 256 * KIB
# A client costs as much as the first where it costs no more than this many times as much.
MUCH_AS_THE_FIRST = 1.25


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
        yield beside(what, own.us, raw, 1.25, "the raw socket")
        cpu = samples[workload]["raw"].cpu_us
        yield beside(f"{what}, processor time", own.cpu_us, cpu, 1.3, "the raw socket")
    else:
        ratio = raw / own.us
        goal = f"0.75 of the raw sockets' throughput ({throughput(raw)})"
        yield Goal(what, goal, throughput(own.us), f"{ratio:.2f}", ratio >= 0.75)
    most = own.connections
    connections = f"{most} connection{'s' if most != 1 else ''}"
    yield Goal(what, "no more connections than threads", connections, "", most <= workload.threads)


def beside(what: str, own: float, other: float, most: float, who: str) -> Goal:
    """At most so many times what another takes."""
    ratio = own / other
    goal = f"at most {most:g} times {who} ({time(other)})"
    return Goal(what, goal, time(own), f"{ratio:.2f}", ratio <= most)


def within(what: str, value: float, limit: float, unit: str, digits: int = 2) -> Goal:
    goal, reached = (f"{number:,.{digits}f} {unit}" for number in (limit, value))
    return Goal(what, f"at most {goal}", reached, f"{value / limit:.2f}", value <= limit)


def goals(
    samples: Samples,
    footprint: Footprint,
    counts: Counts | None,
    together: Sequence[Together],
    scaling: Scaling,
) -> list[Goal]:
    return [
        *urls(samples),
        *calls(samples),
        *(counted(counts) if counts else []),
        *first_connections(samples),
        *sessions(samples),
        *scales(scaling),
        *at_once(together),
        *sizes(samples, footprint),
    ]


def urls(samples: Samples) -> Iterator[Goal]:
    url = samples[Workload("url")]
    what = "`workos_sso_authorization_url`"
    yield within(what, url["libworkos"].us, 1, "µs")
    if "curl" in url:
        yield beside(what, url["libworkos"].us, url["curl"].us, 0.3, "libcurl + jansson")


def calls(samples: Samples) -> Iterator[Goal]:
    names = {"profile": "`sso.profile`", "event": "`audit_trail.create_event`"}
    for name, title in names.items():
        for threads in (1, 8, 64):
            workload = Workload(name, threads)
            what = f"{title}, {threads} thread{'s' if threads > 1 else ''}"
            yield from ahead(samples, workload, what)
            yield from against_the_floor(samples, workload, what)
        yield from ahead(samples, Workload(name, tls=True), f"{title} over TLS")


def counted(counts: Counts) -> Iterator[Goal]:
    def at_most(what: str, value: float, limit: float) -> Goal:
        return Goal(what, f"at most {limit:,.0f}", f"{value:,.0f}", f"{value / limit:.2f}", value <= limit)

    event = "`audit_trail.create_event`"
    yield at_most(f"{event}, instructions", counts.event_instructions, 50_000)
    idle = counts.event_idle_instructions
    yield at_most(f"the same beside {IDLE} idle connections", idle, 1.05 * counts.event_instructions)
    yield at_most(f"{event}, system calls", counts.event_system_calls, 3)
    yield at_most(f"{event}, allocations", counts.event_allocations, 30)


def first_connections(samples: Samples) -> Iterator[Goal]:
    for workload, what, most in (
        (Workload("first", tls=True), "a client and its first connection, TLS", 0.5),
        (Workload("first", named=True), "a client and its first connection, to a name", 1),
    ):
        found = samples.get(workload, {})
        if "curl" in found:
            yield beside(what, found["libworkos"].us, found["curl"].us, most, "libcurl + jansson")


def sessions(samples: Samples) -> Iterator[Goal]:
    for name, what, most in (
        ("session", "`session.authenticate`, processor time", 10),
        ("new-session", "the same of a token that is new", 60),
    ):
        found = samples.get(Workload(name), {})
        if "libworkos" not in found:
            continue
        own = found["libworkos"].cpu_us
        yield within(what, own, most, "µs", 1)
        for rival, who in (("node", "Node"), ("python", "Python")):
            if rival in found:
                yield beside(what, own, found[rival].cpu_us, 1, f"the official {who} client")


def scales(scaling: Scaling) -> Iterator[Goal]:
    what = f"`session.authenticate`, {MANY_THREADS} threads, {scaling.processors} processors"
    most = min(MANY_THREADS, scaling.processors)
    ratio = scaling.one.us / scaling.many.us
    goal = f"{0.75 * most:g} times one thread's throughput ({throughput(scaling.one.us)})"
    yield Goal(what, goal, throughput(scaling.many.us), f"{ratio:.2f}", ratio >= 0.75 * most)
    yield beside(f"{what}, processor time", scaling.many.cpu_us, scaling.one.cpu_us, 1.25, "one thread")


def at_once(together: Sequence[Together]) -> Iterator[Goal]:
    for one in together:
        what = f"{CALLS:,} calls at once on {one.connections:,} connections"
        ideal = one.ms / one.of_ideal
        yield beside(what, 1000 * one.ms, 1000 * ideal, 1.2, "what the service takes")
        yield beside(f"{what}, processor time", one.cpu_us, one.blocking_cpu_us, 1.5, "a call that blocks")
        if one.connections < CALLS:
            yield within("the queue and its calls in memory", one.bytes / MB, 2, "MB")


def sizes(samples: Samples, footprint: Footprint) -> Iterator[Goal]:
    url = samples[Workload("url")]
    yield within("dlopen to first URL", footprint.dlopen_ms, 1, "ms")
    yield within("Python's `import libworkos` to first URL", footprint.python_ms, 25, "ms", 1)
    yield within("an authorization URL from Python", url["libworkos-python"].us, 6, "µs")
    yield within("shared library", footprint.shared_bytes / MB, 1.75, "MB")
    yield within("shared library without TLS", footprint.small_bytes / MB, 0.65, "MB")
    yield within("memory of load and client", footprint.load_bytes / MB, 1, "MB")
    yield within("an idle connection", footprint.idle_bytes / KIB, 24, "KiB", 1)
    yield within("an idle connection over TLS", footprint.idle_tls_bytes / KIB, 38, "KiB", 1)
    among = f"a client and a URL among {MANY_CLIENTS:,} clients"
    yield beside(among, footprint.last_client_us, footprint.first_client_us, MUCH_AS_THE_FIRST, "the first")
    yield level("growth over 1,000,000 URLs", footprint.url_growth_bytes)
    yield level("growth over 100,000 events", footprint.event_growth_bytes)


def level(what: str, growth: int) -> Goal:
    return Goal(what, "flat", f"{growth / KIB:,.0f} KiB", "", growth <= FLAT_BYTES)


def time(us: float) -> str:
    if us >= 1000:
        return f"{us / 1000:,.2f} ms"
    return f"{us:.1f} µs" if us >= 10 else f"{us:.2f} µs"


def throughput(us: float) -> str:
    return f"{1e6 / us:,.0f} calls/s"
