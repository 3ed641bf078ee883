"""What the client sends: noted, and sent unless it is only wanted for the record."""

from __future__ import annotations

from typing import Any

import httpx2
from workos._http import HttpxBackend

recorded: list[dict[str, Any]] = []


class RecordedError(Exception):
    """Raised in place of sending."""


class Recorder:
    """Notes what the client sends, and hands it to the wire unless it is only wanted for the record."""

    def __init__(self, is_sent: bool) -> None:
        self.by, self.kind = "", "minimal"
        self.inner = HttpxBackend(httpx2.Client(follow_redirects=True)) if is_sent else None

    def request(
        self, method: str, url: str, *, headers: dict[str, str], content: bytes | None, timeout: float
    ) -> Any:
        body = content.decode() if content else None
        lower = {name.lower(): value for name, value in headers.items()}
        recorded.append(
            {"by": self.by, "kind": self.kind, "method": method, "url": url, "headers": lower, "body": body}
        )
        if self.inner is None:
            raise RecordedError
        return self.inner.request(method, url, headers=headers, content=content, timeout=timeout)

    def close(self) -> None:
        if self.inner is not None:
            self.inner.close()
