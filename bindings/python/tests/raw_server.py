"""A server of exact bytes, for answers that no proper server gives, and for no answer at all."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable

Answer = Callable[[bytes], bytes]


def http(body: str, status: str = "200 OK", headers: str = "") -> bytes:
    """A whole answer of HTTP/1.1."""
    content = body.encode()
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(content)}\r\n{headers}\r\n".encode() + content


class RawServer:
    """Reads each request whole and answers it with `answer(request)`; without one it stays silent."""

    def __init__(self, answer: Answer | None = None) -> None:
        self._answer = answer
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._connections: list[socket.socket] = []
        self._received = threading.Semaphore(0)
        self._threads = [threading.Thread(target=self._accept, daemon=True)]
        #: The requests, in the order in which they were whole.
        self.requests: list[bytes] = []
        #: How many connections were made.
        self.accepted = 0
        #: Set when a client closed a connection.
        self.closed_by_client = threading.Event()
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._threads[0].start()

    def wait_for_request(self, timeout: float = 20) -> None:
        """Returns when one more request has come in."""
        assert self._received.acquire(timeout=timeout), "no request came"

    def close(self) -> None:
        for each in (self._listener, *self._connections):
            # Closing alone does not wake a thread that waits for the socket.
            try:
                each.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue
        for thread in self._threads:
            thread.join()
        for each in (self._listener, *self._connections):
            each.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.accepted += 1
            self._connections.append(connection)
            thread = threading.Thread(target=self._serve, args=[connection], daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            while True:
                request = self._read_request(connection)
                if request is None:
                    break
                self.requests.append(request)
                self._received.release()
                if self._answer is not None:
                    connection.sendall(self._answer(request))
        except OSError:
            pass
        self.closed_by_client.set()

    @staticmethod
    def _read_request(connection: socket.socket) -> bytes | None:
        received = b""
        while True:
            head, end, body = received.partition(b"\r\n\r\n")
            if end:
                lengths = [line[15:] for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
                if len(body) >= int(lengths[0] if lengths else 0):
                    return received
            piece = connection.recv(65536)
            if not piece:
                return None
            received += piece
            if not received[:1].isalpha():
                # The beginning of a TLS handshake, which is all that such a client says by itself.
                return received
