"""Small Python programs that tests run as processes of their own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

from .raw_server import RawServer

FOLDER = Path(__file__).resolve().parents[1]

#: Far more than any of these programs takes: who waits as long as this, waits for ever.
LIMIT = 20


def start(program: str, *arguments: str, **environment: str) -> subprocess.Popen[str]:
    """Starts a program that finds `libworkos` and `tests`."""
    return subprocess.Popen(
        [sys.executable, "-X", "faulthandler", "-c", textwrap.dedent(program), *arguments],
        cwd=FOLDER,
        env={**os.environ, "PYTHONUNBUFFERED": "1", **environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def finish(process: subprocess.Popen[str], said: str | None = None, limit: float = LIMIT) -> tuple[int, str, str]:
    """Says something to the program and waits for its end; gives the exit code and what it printed to both streams."""
    try:
        output, errors = process.communicate(said, timeout=limit)
    except subprocess.TimeoutExpired:
        process.kill()
        output, errors = process.communicate()
        raise AssertionError(f"the program did not end; it said {output!r} and {errors!r}") from None
    return process.returncode, output, errors


def run(program: str, *arguments: str, **environment: str) -> tuple[int, str, str]:
    """Starts a program and waits for its end."""
    return finish(start(program, *arguments, **environment))


def interrupt_at_request(process: subprocess.Popen[str], server: RawServer) -> tuple[int, str, str]:
    """Presses Ctrl-C while the program waits for an answer of `server`."""
    try:
        server.wait_for_request()
        process.send_signal(signal.SIGINT)
    except BaseException:
        process.kill()
        raise
    return finish(process)
