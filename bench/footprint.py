"""What the library costs beside time a call: starting, memory, size."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass

from contestants import PROGRAMS, Contestant
from rounds import show
from server import Server

from sandbox import BUILD, ROOT

LIBRARY = BUILD / "lib" / "libworkos.so.1"
SMALL_LIBRARY = BUILD / "small" / "libworkos.so.1"
STARTS = 15
PYTHON_STARTS = 30
IDLE_CONNECTIONS = 64
URLS, EVENTS = 1_000_000, 100_000
MANY_CLIENTS = 50_000

FIRST_URL = """
import libworkos
client = libworkos.Client(api_key="sk_test", client_id="client_1")
client.sso.authorization_url(domain="foo-corp.com", redirect_uri="https://app.foo-corp.com/callback")
"""
OFFICIAL_FIRST_URL = """
from workos import WorkOSClient
client = WorkOSClient(api_key="sk_test", client_id="client_1")
client.sso.get_authorization_url(domain="foo-corp.com", redirect_uri="https://app.foo-corp.com/callback")
"""


@dataclass(frozen=True)
class Footprint:
    """Milliseconds and bytes; a None is what could not be measured here."""

    dlopen_ms: float
    python_ms: float
    official_python_ms: float | None
    load_bytes: int
    load_private_bytes: int
    idle_bytes: int
    idle_tls_bytes: int
    url_growth_bytes: int
    event_growth_bytes: int
    shared_bytes: int
    small_bytes: int
    #: Microseconds of the processor: making a client and building a URL, first and among many.
    first_client_us: float
    last_client_us: float


def output(command: list[str], environment: Mapping[str, str] | None = None) -> str:
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout


def memory(server: Server, what: str, count: int, tls: bool = False) -> int:
    show(f"memory: {what} {count}{' tls' if tls else ''}")
    return int(output([str(PROGRAMS / "memory"), what, str(count)], server.environment(tls)))


def milliseconds(command: list[str], environment: Mapping[str, str]) -> float:
    began = time.perf_counter()
    output(command, environment)
    return 1000 * (time.perf_counter() - began)


def beyond_bare(python: str, program: str, environment: Mapping[str, str]) -> float:
    """How much longer a program takes than the interpreter alone: by turns, least against least.

    Not the medians: an interpreter's own start takes longer than what is looked for, and varies by as much.
    """
    bare, whole = [], []
    # Once more than is counted: the first has the byte code to write.
    for _ in range(PYTHON_STARTS + 1):
        bare.append(milliseconds([python, "-c", "pass"], environment))
        whole.append(milliseconds([python, "-c", program], environment))
    return min(whole[1:]) - min(bare[1:])


def measure_footprint(server: Server, official_python: Contestant | None) -> Footprint:
    show("starting")
    # From here on the median start counts: the first reads the file from the disk.
    starts = [json.loads(output([str(PROGRAMS / "start"), str(LIBRARY)])) for _ in range(STARTS)]
    clients = json.loads(output([str(PROGRAMS / "clients"), str(MANY_CLIENTS)]))
    python_path = {"PYTHONPATH": str(ROOT / "bindings" / "python"), "LIBWORKOS_PATH": str(LIBRARY.parent)}
    return Footprint(
        dlopen_ms=statistics.median(start["ns"] for start in starts) / 1e6,
        python_ms=beyond_bare(sys.executable, FIRST_URL, python_path),
        official_python_ms=(
            beyond_bare(official_python.command[0], OFFICIAL_FIRST_URL, {}) if official_python else None
        ),
        load_bytes=int(statistics.median(start["bytes"] for start in starts)),
        load_private_bytes=int(statistics.median(start["private"] for start in starts)),
        idle_bytes=memory(server, "idle", IDLE_CONNECTIONS),
        idle_tls_bytes=memory(server, "idle", IDLE_CONNECTIONS, tls=True),
        url_growth_bytes=memory(server, "url", URLS),
        event_growth_bytes=memory(server, "event", EVENTS),
        shared_bytes=LIBRARY.stat().st_size,
        small_bytes=SMALL_LIBRARY.stat().st_size,
        first_client_us=clients["first_ns"] / 1000,
        last_client_us=clients["last_ns"] / 1000,
    )
