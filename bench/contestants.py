"""Who is measured, how each is started, and what it is asked to do."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from peers import PEERS
from server import Server

from sandbox import BUILD, ROOT

BENCH = ROOT / "bench"
PROGRAMS = BUILD / "bench"
PATIENCE = 60  # seconds beyond those measured, after which a contestant counts as hung


@dataclass(frozen=True)
class Workload:
    """What is to be done, as bench/c/workload.h names it: on how many threads, over TLS or not, and
    whether the service has a name that must be looked up."""

    name: str
    threads: int = 1
    tls: bool = False
    named: bool = False

    def __str__(self) -> str:
        how = f"{' tls' if self.tls else ''}{' by name' if self.named else ''}"
        return f"{self.name}{how} x{self.threads}"

    @property
    def is_session(self) -> bool:
        return self.name.endswith("session")


CALLS = [
    Workload("url"),
    *(Workload(name, threads) for name in ("profile", "event") for threads in (1, 8, 64)),
    *(Workload(name, tls=True) for name in ("profile", "event", "first")),
    Workload("first", named=True),
    *(Workload(name) for name in ("session", "new-session")),
]


@dataclass(frozen=True)
class Contestant:
    name: str
    label: str
    command: list[str]
    environment: Mapping[str, str] = field(default_factory=dict)
    threads: bool = False
    tls: bool = False
    # Whether it makes one client and connection after the other.
    first: bool = False
    # How the cookies are sealed that it opens; empty where it opens none.
    cookies: str = ""
    # The floor builds nothing, so it has no part in what is only building.
    sends_only: bool = False

    def takes(self, workload: Workload) -> bool:
        return (
            (workload.threads == 1 or self.threads)
            and (not workload.tls or self.tls)
            and (workload.name != "first" or self.first)
            and (not workload.is_session or self.cookies != "")
            and not (self.sends_only and workload.name.startswith("url"))
        )

    def run(self, workload: Workload, seconds: float, server: Server) -> Sample:
        server.opened()
        command = [*self.command, workload.name, str(workload.threads), str(seconds)]
        result = subprocess.run(
            command,
            env={**server.environment(workload.tls, workload.named, self.cookies), **self.environment},
            capture_output=True,
            text=True,
            timeout=seconds + PATIENCE,
            check=False,
        )
        if result.returncode != 0:
            raise SystemExit(
                f"{self.name}, {workload}: exit code {result.returncode}: {result.stderr.strip()}"
            )
        read = json.loads(result.stdout)
        per_call = 1000 * read["calls"]
        return Sample(read["ns"] / per_call, read["cpu_ns"] / per_call, server.opened())


@dataclass(frozen=True)
class Sample:
    """Microseconds a call: passed, and of the contestant's processor; and the connections it opened."""

    us: float
    cpu_us: float
    connections: int


def contestants() -> tuple[list[Contestant], list[str]]:
    """Those that this machine has, the floor first, and a notice for each that it lacks."""
    python_path = {"PYTHONPATH": str(ROOT / "bindings" / "python"), "LIBWORKOS_PATH": str(BUILD / "lib")}
    found = [
        Contestant("raw", "raw socket, C", [str(PROGRAMS / "raw")], threads=True, sends_only=True),
        Contestant(
            "libworkos",
            "libworkos, C",
            [str(PROGRAMS / "libworkos")],
            threads=True,
            tls=True,
            first=True,
            cookies="iron",
        ),
        Contestant(
            "libworkos-python",
            "libworkos, Python",
            [sys.executable, str(BENCH / "python" / "libworkos_client.py")],
            python_path,
            cookies="fernet",
        ),
    ]
    missing = []
    curl = PROGRAMS / "curl"
    if curl.exists():
        found.append(
            Contestant("curl", "libcurl + jansson, C", [str(curl)], threads=True, tls=True, first=True)
        )
    else:
        missing.append("libcurl + jansson (Debian: apt-get install libcurl4-openssl-dev libjansson-dev)")
    official, notices = official_clients()
    return found + official, missing + notices


def official_clients() -> tuple[list[Contestant], list[str]]:
    """The official clients that `make bench-peers` has built or installed for the versions pinned now."""
    rust = PROGRAMS / "official-rust"
    python = BUILD / "venv-peers"
    node, modules = shutil.which("node"), BUILD / "peers"
    found, missing = [], []
    if installed(rust.with_suffix(".lock"), BENCH / "rust" / "Cargo.lock"):
        found.append(Contestant("rust", "official client, Rust", [str(rust)], threads=True))
    else:
        missing.append("the official Rust client")
    if installed(python / "installed.txt", PEERS / "requirements.txt"):
        command = [str(python / "bin" / "python"), str(BENCH / "python" / "official_client.py")]
        found.append(Contestant("python", "official client, Python", command, cookies="fernet"))
    else:
        missing.append("the official Python client")
    if node and installed(modules / "installed.json", PEERS / "package.json"):
        command = [node, str(BENCH / "node" / "official_client.cjs")]
        path = {"NODE_PATH": str(modules / "node_modules")}
        found.append(Contestant("node", "official client, Node", command, path, cookies="iron"))
    else:
        missing.append("the official Node client")
    return found, [f"{name} (make bench-peers)" for name in missing]


def installed(mark: Path, pins: Path) -> bool:
    return mark.is_file() and mark.read_bytes() == pins.read_bytes()
