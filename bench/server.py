"""The benchmark's server, for as long as a `with` block lasts."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sandbox import BUILD

PROGRAM = BUILD / "bench" / "server"


@dataclass(frozen=True)
class Server:
    process: subprocess.Popen[str]
    http: str
    https: str
    ca: Path

    def opened(self) -> int:
        """How many connections were opened since this was last asked."""
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return int(self.process.stdout.readline())

    def environment(self, tls: bool = False) -> dict[str, str]:
        """What a contestant needs to reach it, and nothing that would lead it elsewhere."""
        plain = {"BENCH_URL": self.http, "NO_PROXY": "127.0.0.1", "PATH": "/usr/bin:/bin"}
        return {**plain, "BENCH_URL": self.https, "BENCH_CA": str(self.ca)} if tls else plain


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
