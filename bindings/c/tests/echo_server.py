"""A server that remembers what it was sent and says it back, in plain and in TLS on two loopback ports.

Programs of many threads and processes send it events. Each answer holds the group of its event, so a caller sees
whether it is the caller's own; the server counts what no single caller sees: an idempotency key that came twice, and
an API key that nobody has. It is spoken to by several languages, so it is a program: it prints one line of JSON with
its addresses and ends when its standard input does.

    GET  /_summary   what came in since the last summary: requests, keys, and those that came twice
    any  /silent     is never answered, nor is what begins so
    any  /drop       is closed as soon as the headers are there, whatever else is on its way
    any  /busy       is answered 429, with a second to wait
    GET  /_secrets   what the next three give that is secret, each letter changed in its lowest bit, so that
                     whoever asks can look for it without having it
    GET  /sso/jwks/* the keys of tests/vectors; for the client "together" once two ask for them
    GET  /_waiting   how many of those two there are
    POST /user_management/authenticate, /vault/v1/keys/*   a session with a token by those keys; a data key
    any  other       {"success":true,"group":"...","key":"<Idempotency-Key>","authorization":"...","connection":N}
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import os
import re
import secrets
import socket
import ssl
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

# An answer that does not come must be the library's fault, and not that of a burst of connections.
BACKLOG = 512
GROUP = re.compile(rb'"group":"([^"]*)"')
VECTORS = json.loads((Path(__file__).resolve().parents[3] / "tests" / "vectors" / "access_tokens.json").read_text())
# A client of this id gets the keys once so many have asked for them.
TOGETHER = "/sso/jwks/together"
COUNT_TOGETHER = 2


class Secrets:
    """What the service gives that is nobody else's business."""

    def __init__(self) -> None:
        # Letters, so that the key and its base64 can be told from other memory.
        self.key = secrets.token_hex(16)
        self.data_key = base64.b64encode(self.key.encode()).decode()
        self.refresh_token = secrets.token_urlsafe(48)
        self.access_token = next(row["token"] for row in VECTORS["tokens"] if row["name"] == "good")

    def masked(self) -> dict[str, str]:
        return {name: "".join(chr(ord(letter) ^ 1) for letter in text) for name, text in vars(self).items()}

    def answer(self, path: str) -> dict[str, Any] | None:
        """What the service says to a request for one of them."""
        if path == "/_secrets":
            return self.masked()
        if path.startswith("/sso/jwks/"):
            keys: dict[str, Any] = VECTORS["jwks"]
            return keys
        if path == "/user_management/authenticate":
            tokens = {"access_token": self.access_token, "refresh_token": self.refresh_token}
            return {"user": {"id": "user_1"}, **tokens}
        if path.startswith("/vault/v1/keys/"):
            return {"id": "key_1", "data_key": self.data_key, "encrypted_keys": "ZW5jcnlwdGVk", "context": {}}
        return None


class Echo:
    """What came in, over both ports."""

    def __init__(self) -> None:
        self.connections = 0
        self.secrets = Secrets()
        self.waiting: list[asyncio.Event] = []
        self.forget()

    def forget(self) -> None:
        self.keys: Counter[str] = Counter()
        self.authorizations: Counter[str] = Counter()
        self.requests = 0

    def summary(self) -> dict[str, Any]:
        told = {
            "requests": self.requests,
            "keys": len(self.keys),
            "repeated": [key for key, times in self.keys.items() if times > 1][:10],
            "authorizations": dict(self.authorizations),
        }
        self.forget()
        return told

    def answer(self, path: str, headers: dict[str, str], body: bytes, connection: int) -> tuple[str, dict[str, Any]]:
        if path == "/_summary":
            return "200 OK", self.summary()
        if path == "/_waiting":
            return "200 OK", {"waiting": len(self.waiting)}
        told = self.secrets.answer(path)
        if told is not None:
            return "200 OK", told
        self.requests += 1
        if path == "/busy":
            return "429 Too Many Requests\r\nRetry-After: 1", {"message": "Too many requests."}
        key, authorization = headers.get("idempotency-key", ""), headers.get("authorization", "")
        if key:
            self.keys[key] += 1
        self.authorizations[authorization] += 1
        group = GROUP.search(body)
        told = {"group": group[1].decode() if group else "", "key": key, "authorization": authorization}
        return "200 OK", {"success": True, **told, "connection": connection}

    async def together(self) -> None:
        """Waits until as many wait here as are to be answered together."""
        own = asyncio.Event()
        self.waiting.append(own)
        if len(self.waiting) == COUNT_TOGETHER:
            for event in self.waiting:
                event.set()
            self.waiting.clear()
        await own.wait()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        connection = self.connections
        # A client may go away at any time, and most of these do.
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            while await self.serve_one(reader, writer, connection):
                pass
        writer.close()

    async def serve_one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, connection: int) -> bool:
        """One request of a connection; false when no other will be taken."""
        first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").rstrip().split("\r\n")
        fields = (line.partition(":") for line in lines)
        headers = {name.lower(): value.strip() for name, _, value in fields}
        _, path, version = first.split(" ")
        if path == "/drop":
            writer.transport.abort()
            return False
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        if path.startswith("/silent"):
            await reader.read()
            return False
        if path == TOGETHER:
            await self.together()
        status, answer = self.answer(path, headers, body, connection)
        content = json.dumps(answer, separators=(",", ":")).encode()
        writer.write(f"HTTP/1.1 {status}\r\nContent-Length: {len(content)}\r\n\r\n".encode() + content)
        await writer.drain()
        return version == "HTTP/1.1"


def make_certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate for this machine's loopback addresses, and its key."""
    certificate, key = folder / "echo.pem", folder / "echo.key"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    command += ["-keyout", str(key), "-out", str(certificate), "-days", "2", "-subj", "/CN=echo"]
    command += ["-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost"]
    command += ["-addext", "basicConstraints=critical,CA:FALSE"]
    subprocess.run(command, check=True, capture_output=True)
    return certificate, key


async def main(folder: Path) -> None:
    certificate, key = make_certificate(folder)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    echo = Echo()
    plain, tls = (socket.create_server(("127.0.0.1", 0), backlog=BACKLOG) for _ in range(2))
    await asyncio.start_server(echo.serve, sock=plain, backlog=BACKLOG)
    await asyncio.start_server(echo.serve, sock=tls, backlog=BACKLOG, ssl=context)
    ready = {
        "ECHO_URL": f"http://127.0.0.1:{plain.getsockname()[1]}",
        "ECHO_TLS_URL": f"https://127.0.0.1:{tls.getsockname()[1]}",
        "ECHO_PEM_FILE": str(certificate),
    }
    print(json.dumps(ready), flush=True)
    # Its standard input is a pipe whose other end dies with whoever started this.
    loop = asyncio.get_running_loop()
    ended = asyncio.Event()
    loop.add_reader(sys.stdin.fileno(), ended.set)
    await ended.wait()


@contextlib.contextmanager
def echo_server(folder: Path) -> Iterator[dict[str, str]]:
    """Starts the server for as long as a `with` block lasts; yields its addresses, by the variables' names."""
    command = [sys.executable, __file__, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None and process.stdout is not None
        try:
            yield json.loads(process.stdout.readline())
        finally:
            process.stdin.close()
            process.wait(timeout=10)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
    # No connection is waited for: whoever had one is gone.
    os._exit(0)
