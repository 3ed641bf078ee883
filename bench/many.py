"""Measures many events at once from Python, Node and Go, beside two official clients: `make bench-many`.

Each contestant runs with as many calls out at once as --at-once says, against a service that takes no time
and against one that takes 20 ms. They take turns, so that what the machine does meanwhile meets all of them.
Prints a table: events a second, processor time for each, and the largest memory of the process.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "scripts"))

from contestants import BENCH, PATIENCE, PROGRAMS
from report import aligned
from server import server

from sandbox import BUILD, ROOT

WAITS_MS = (0, 20)


@dataclass(frozen=True)
class Contestant:
    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str]

    def run(self, url: str, at_once: int, seconds: float) -> dict[str, float]:
        result = subprocess.run(
            [*self.command, str(at_once), str(seconds)],
            env={"BENCH_URL": url, "NO_PROXY": "127.0.0.1", "PATH": os.environ["PATH"], **self.environment},
            capture_output=True,
            text=True,
            timeout=seconds + PATIENCE,
            check=False,
        )
        if result.returncode != 0:
            raise SystemExit(f"{self.name}: exit code {result.returncode}: {result.stderr.strip()[-1000:]}")
        read = json.loads(result.stdout)
        return {
            "per_second": read["calls"] / (read["ns"] / 1e9),
            "cpu_us": read["cpu_ns"] / 1000 / read["calls"],
            "rss_mb": read["rss_kb"] / 1024,
        }


def go_program() -> str:
    """Builds the contestant in Go; empty where it cannot be built."""
    program = PROGRAMS / "go-libworkos"
    environment = {
        **os.environ,
        "CGO_CFLAGS": f"-I{ROOT / 'include'}",
        "CGO_LDFLAGS": f"-L{BUILD / 'lib'} -lworkos",
        # The flags above stand in for those of an installed copy.
        "PKG_CONFIG": "true",
        "GOFLAGS": "-mod=mod",
    }
    command = ["go", "build", "-o", str(program), "."]
    built = subprocess.run(
        command, cwd=BENCH / "go", env=environment, capture_output=True, text=True, check=False
    )
    if built.returncode != 0:
        print(f"skip libworkos, Go: {(built.stderr.strip().splitlines() or ['it could not be built'])[-1]}")
    return str(program) if built.returncode == 0 else ""


def contestants() -> list[Contestant]:
    found, library = [], {"LIBWORKOS_PATH": str(BUILD / "lib")}
    loop = str(BENCH / "python" / "event_loop.py")
    python = (sys.executable, loop, "libworkos")
    path = {"PYTHONPATH": str(ROOT / "bindings" / "python")}
    found.append(Contestant("libworkos, Python", python, {**library, **path}))
    official = BUILD / "venv-peers" / "bin" / "python"
    if official.exists():
        found.append(Contestant("official client, Python", (str(official), loop, "official"), {}))
    else:
        print("skip the official Python client (make bench-peers)")
    node, many = shutil.which("node"), str(BENCH / "node" / "many.cjs")
    if node and (ROOT / "bindings" / "node" / "node_modules").is_dir():
        found.append(Contestant("libworkos, Node", (node, many, "libworkos"), library))
    else:
        print("skip libworkos, Node (npm ci in bindings/node)")
    peers = BUILD / "peers" / "node_modules"
    if node and peers.is_dir():
        found.append(Contestant("official client, Node", (node, many, "official"), {"NODE_PATH": str(peers)}))
    else:
        print("skip the official Node client (make bench-peers)")
    if shutil.which("go"):
        path = {"LD_LIBRARY_PATH": str(BUILD / "lib")}
        built = go_program()
        if built:
            found.append(Contestant("libworkos, Go", (built,), path))
    else:
        print("skip Go (Debian: apt-get install golang-go)")
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=2.0, help="measured for each contestant in a round")
    parser.add_argument("--at-once", type=int, default=1000)
    arguments = parser.parse_args()

    players = contestants()
    rows = [["service time", "client", "events/s", "processor time", "memory"]]
    for wait_ms in WAITS_MS:
        samples: dict[str, list[dict[str, float]]] = {player.name: [] for player in players}
        with server(wait_ms) as running:
            for _ in range(arguments.rounds):
                for player in players:
                    samples[player.name].append(
                        player.run(running.http, arguments.at_once, arguments.seconds)
                    )
        for name, taken in samples.items():
            per_second, cpu_us, rss_mb = (
                median(one[member] for one in taken) for member in ("per_second", "cpu_us", "rss_mb")
            )
            rows.append([f"{wait_ms} ms", name, f"{per_second:,.0f}", f"{cpu_us:.0f} µs", f"{rss_mb:.0f} MB"])
    print(f"\n{arguments.at_once} events at once, medians of {arguments.rounds} rounds")
    print(aligned(rows))


main()
