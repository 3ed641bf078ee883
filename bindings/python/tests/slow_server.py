"""A server that runs as a separate process, for many calls at once: it answers a request with its path, after a delay.

The path is `/DELAY_MS/NAME`; `/never/NAME` gets no answer. `/count` says how many requests came in all, how many
names they had, and how many connections are open.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from types import TracebackType
from urllib.request import ProxyHandler, build_opener

from .programs import FOLDER


class _Server:
    def __init__(self) -> None:
        self.requests, self.open = 0, 0
        self.names: set[str] = set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open += 1
        try:
            while True:
                text = json.dumps(await self.answer(reader)).encode()
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(text) + text)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            self.open -= 1
            writer.close()

    async def answer(self, reader: asyncio.StreamReader) -> object:
        head = await reader.readuntil(b"\r\n\r\n")
        lengths = [line[15:] for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
        await reader.readexactly(int(lengths[0]) if lengths else 0)
        path = head.split(b" ")[1].decode()
        if path == "/count":
            return {"requests": self.requests, "names": len(self.names), "open": self.open - 1}
        _, delay, name = path.split("/")
        self.requests += 1
        self.names.add(name)
        if delay == "never":
            # Until the client goes away.
            await reader.readexactly(1)
        await asyncio.sleep(int(delay) / 1000)
        return {"name": name}


async def _main() -> None:
    server = await asyncio.start_server(_Server().serve, "127.0.0.1", 0, backlog=4096)
    print(server.sockets[0].getsockname()[1], flush=True)
    # It ends when its standard input does, so it does not outlive a test run that is killed.
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    os._exit(0)


class SlowServer:
    """The server's process."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.slow_server"],
            cwd=FOLDER,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        self.url = f"http://127.0.0.1:{int(self._process.stdout.readline())}"

    def __enter__(self) -> SlowServer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate(timeout=20)

    def count(self) -> dict[str, int]:
        """How many requests came, of how many names, and how many connections beside this one are open."""
        with build_opener(ProxyHandler({})).open(f"{self.url}/count", timeout=10) as answer:
            counted: dict[str, int] = json.load(answer)
        return counted


if __name__ == "__main__":
    asyncio.run(_main())
