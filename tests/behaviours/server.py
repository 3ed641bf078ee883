"""Answers the rows of rows.json, byte for byte, on a free port of 127.0.0.1, and remembers what it was sent.

A client's base_url is this server's address with the prefix /LANGUAGE/ROW, so that each language asks for
each row at another path. The row says what the answer is: status, headers and the bytes of the body, or that
none comes.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

#: How long a request that is to have no answer is held.
HOLD_S = 60


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    headers: dict[str, str]
    body: bytes


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 512

    def __init__(self, rows: dict[str, dict[str, Any]]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.rows = rows
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        self.ended = threading.Event()
        self._came = threading.Condition()
        self._requests: dict[tuple[str, str], list[Request]] = defaultdict(list)

    def note(self, language: str, row: str, request: Request) -> None:
        with self._came:
            self._requests[language, row].append(request)
            self._came.notify_all()

    def requests(self, language: str, row: str) -> list[Request]:
        with self._came:
            return list(self._requests[language, row])

    def wait_for(self, language: str, row: str, count: int, patience_s: float) -> bool:
        """Whether so many requests came within that time."""
        with self._came:
            return self._came.wait_for(lambda: len(self._requests[language, row]) >= count, patience_s)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away is what some rows are about."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def answer_row(self) -> None:
        _, language, row, path = self.path.split("/", 3)
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.note(language, row, Request(self.command, "/" + path, dict(self.headers), body))
        of_row = self.server.rows[row]
        answer = of_row["answer"]
        if f"{self.command} /{path}" in of_row.get("answers", {}):
            answer = {"body": of_row["answers"][f"{self.command} /{path}"]}
        if answer.get("after_s"):
            time.sleep(answer["after_s"])
        if answer.get("never"):
            self.server.ended.wait(HOLD_S)
            self.close_connection = True
            return
        content = bytes.fromhex(answer["hex"]) if "hex" in answer else answer.get("body", "{}").encode()
        # Latin-1 is what http.server writes a header in; the row's own bytes are ASCII.
        self.send_response_only(answer.get("status", 200))
        for name, value in {"Content-Type": "application/json", **answer.get("headers", {})}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer_row  # noqa: N815 - http.server's names.

    def log_message(self, format: str, *arguments: Any) -> None:
        """Prints nothing."""


@contextlib.contextmanager
def serving(rows: dict[str, dict[str, Any]]) -> Iterator[Server]:
    server = Server(rows)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.ended.set()
        server.shutdown()
        server.server_close()
