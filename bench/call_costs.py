"""What does not depend on a clock: instructions, system calls and allocations of a call.

A program of bench/c makes a call N times and 2 N times under valgrind; the difference is what N calls cost.
"""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable
from dataclasses import dataclass

from contestants import PROGRAMS
from server import Server

CALLS = 100
EVENT = "audit_trail.create_event, sent"
#: With so many idle connections beside the one that is used.
IDLE = 64
#: More calls, because opening the connections does not take the same number of instructions each time.
IDLE_CALLS = 1_000


def valgrind(tool: list[str], command: list[str], running: Server) -> str:
    """What it says. The program's environment is bare, because the library looks through it."""
    result = subprocess.run(
        ["valgrind", *tool, *command],
        env={"BENCH_URL": running.http, "PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode != 0:
        raise SystemExit(f"{command}: {result.stderr}")
    return result.stderr


def number(pattern: str, text: str) -> int:
    found = re.search(pattern, text)
    if found is None:
        raise SystemExit(f"valgrind did not say {pattern}: {text}")
    return int(found[1].replace(",", ""))


def instructions(command: list[str], running: Server) -> int:
    said = valgrind(["--tool=callgrind", "--callgrind-out-file=/dev/null"], command, running)
    return number(r"Collected : (\d+)", said)


def system_calls(command: list[str], running: Server) -> int:
    """All but clock_gettime, which is none outside of valgrind."""
    said = valgrind(["--tool=none", "--trace-syscalls=yes"], command, running)
    return len(re.findall(r"^SYSCALL\[[^]]*\]\( *\d+\) sys_(?!clock_gettime)", said, re.MULTILINE))


def allocations(command: list[str], running: Server) -> int:
    said = valgrind(["--tool=memcheck", "--undef-value-errors=no"], command, running)
    return number(r"total heap usage: ([\d,]+) allocs", said)


def call_names() -> list[str]:
    program = str(PROGRAMS / "instructions")
    return subprocess.run([program, "list"], capture_output=True, text=True, check=True).stdout.splitlines()


def of_a_call(
    count: Callable[[list[str], Server], int], name: str, running: Server, calls: int = CALLS, idle: int = 0
) -> float:
    """What `count` counts for one call of this name."""
    once, twice = (
        count([str(PROGRAMS / "instructions"), name, str(times), str(idle)], running)
        for times in (calls, 2 * calls)
    )
    return (twice - once) / calls


@dataclass(frozen=True)
class Counts:
    """Of one call each, on a connection that is kept."""

    url_instructions: float
    profile_instructions: float
    event_instructions: float
    event_idle_instructions: float
    event_system_calls: float
    event_allocations: float


def measure_counts(running: Server) -> Counts:
    return Counts(
        url_instructions=of_a_call(instructions, "sso.authorization_url", running),
        profile_instructions=of_a_call(instructions, "sso.profile, sent", running),
        event_instructions=of_a_call(instructions, EVENT, running),
        event_idle_instructions=of_a_call(instructions, EVENT, running, IDLE_CALLS, IDLE),
        event_system_calls=of_a_call(system_calls, EVENT, running),
        event_allocations=of_a_call(allocations, EVENT, running),
    )
