"""The benchmark's server, for as long as a `with` block lasts."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from sandbox import BUILD

PROGRAM = BUILD / "bench" / "server"
#: It fits every format.
COOKIE_PASSWORD = "YmVuY2htYXJrLWNvb2tpZS1wYXNzd29yZC0zMmJ5dGU="


@dataclass(frozen=True)
class Server:
    process: subprocess.Popen[str]
    http: str
    https: str
    ca: Path
    #: Files of cookies, by how they are sealed; see sessions.py.
    cookies: dict[str, Path] = field(default_factory=dict)

    def opened(self) -> int:
        """How many connections were opened since this was last asked."""
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline())

    def environment(self, tls: bool = False, named: bool = False, cookies: str = "") -> dict[str, str]:
        """What a contestant needs to reach it, and nothing that would lead it elsewhere."""
        settings = {"BENCH_URL": self.http, "NO_PROXY": "127.0.0.1", "PATH": "/usr/bin:/bin"}
        if tls:
            settings |= {"BENCH_URL": self.https, "BENCH_CA": str(self.ca)}
        if named:
            settings["BENCH_URL"] = self.http.replace("127.0.0.1", local_name() or "127.0.0.1")
        if cookies in self.cookies:
            settings |= {
                "BENCH_COOKIES": str(self.cookies[cookies]),
                "BENCH_COOKIE_PASSWORD": COOKIE_PASSWORD,
            }
        return settings


def local_name() -> str | None:
    """A name of this machine that leads to the server without a network, but has to be looked up."""
    name = socket.gethostname()
    try:
        found = {entry[4][0] for entry in socket.getaddrinfo(name, None)}
    except OSError:
        return None
    return name if found == {"127.0.0.1"} and not name.startswith("localhost") else None


@contextlib.contextmanager
def server(wait_ms: int = 0) -> Iterator[Server]:
    """A server that answers after so many milliseconds."""
    environment = {**os.environ, "BENCH_WAIT_MS": str(wait_ms)}
    with (
        tempfile.TemporaryDirectory() as scratch,
        # It ends when its standard input does, so it cannot outlive this process.
        subprocess.Popen(
            [PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
        ) as process,
    ):
        assert process.stdin is not None and process.stdout is not None
        ready = json.loads(process.stdout.readline())
        ca = Path(scratch) / "ca.pem"
        ca.write_text(ready["ca"])
        try:
            yield Server(process, ready["http"], ready["https"], ca)
        finally:
            process.stdin.close()
            process.wait(timeout=10)
