"""Runs programs of other languages that load the library with their own FFI.

Their runtimes have threads, forks and exits of their own kind.
"""

from __future__ import annotations

import json
import os
import re
import tempfile
import urllib.request
from collections.abc import Sequence
from concurrent.futures import Executor, Future
from pathlib import Path

from needs import lack

from echo_server import echo_server
from harness import LIB, Report, run

HOSTS = Path(__file__).resolve().parent / "hosts"
# The program, and the word by which scripts/need knows it with what it has to bring.
INTERPRETERS = {".rb": ("ruby", "ruby-fiddle"), ".php": ("php", "php-ffi")}


def run_host(report: Report, interpreter: str, program: Path, children: int) -> None:
    name = f"hosts: {program.name} forks {children} times"
    with tempfile.TemporaryDirectory() as folder, echo_server(Path(folder)) as addresses:
        command: list[str | Path] = [interpreter, program, LIB / "libworkos.so.1", str(children)]
        code, out, err = run(command, {**os.environ, **addresses})
        with urllib.request.urlopen(f"{addresses['ECHO_URL']}/_summary", timeout=30) as answer:
            summary = json.load(answer)
    told = re.fullmatch(rf"{children} children, (\d+) calls\n", out)
    held = code == 0 and told is not None and not err
    if report.check(name, held, f"exit code {code}\n{out}{err}"):
        report.add_counts(f"# count {children} children of fork()")
    # Four calls of each child, and those of the parent.
    requests = 4 * children + int(told[1] if told else 0)
    whole = summary["keys"] == summary["requests"] == requests and not summary["repeated"]
    report.check(f"{name}: no key is made twice", whole, f"{requests} requests were made\n{summary}")


def start(report: Report, pool: Executor, everything: bool) -> Sequence[Future[None]]:
    """Gives a job for each host that this machine has."""
    jobs = []
    for program in sorted(HOSTS.iterdir()):
        interpreter, needed = INTERPRETERS[program.suffix]
        notice = lack(needed)
        if notice:
            report.skips(f"hosts: {program.name}", notice)
            continue
        jobs.append(pool.submit(run_host, report, interpreter, program, 300 if everything else 40))
    return jobs
