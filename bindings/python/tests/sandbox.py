"""A local WorkOS for the tests: started once for each process of the test run."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.error import HTTPError
from urllib.parse import parse_qs, urlsplit
from urllib.request import HTTPRedirectHandler, ProxyHandler, Request, build_opener

import pytest

REPOSITORY = Path(__file__).resolve().parents[3]
PROGRAM = os.environ.get("WORKOS_SANDBOX", str(REPOSITORY / "build" / "bin" / "workos-sandbox"))


class _NoRedirect(HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        return None


_browser = build_opener(ProxyHandler({}), _NoRedirect)


class Sandbox:
    """The sandbox process, the way a test steers it and the way a browser sees it."""

    def __init__(self) -> None:
        # It ends when its standard input does, so it does not outlive a test run that is killed.
        self._process = subprocess.Popen(
            [PROGRAM, "--port", "0", "--json", "--auto", "--exit-with-stdin"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        ready = json.loads(self._process.stdout.readline())
        self.url: str = ready["url"]
        self.api_key: str = ready["api_key"]
        self.client_id: str = ready["client_id"]
        self.organization: str = ready["organization"]
        self.connection: str = ready["connection"]
        self.domain: str = ready["domain"]
        self.login_hint: str = ready["login_hint"]
        #: All that it said of itself when it began: ids that no call yields, among others.
        self.ready: dict[str, Any] = ready

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(timeout=10)
        self._process.stdout.close()

    @property
    def environment(self) -> dict[str, str]:
        """The variables that lead a client to the sandbox."""
        return {
            "WORKOS_BASE_URL": self.url,
            "WORKOS_API_KEY": self.api_key,
            "WORKOS_CLIENT_ID": self.client_id,
        }

    def fault(self, path: str, **fault: Any) -> None:
        """Makes the next answer of a path go wrong; `fault` is what the sandbox documents."""
        self._steer("POST", "/_sandbox/faults", {"path": path, **fault})

    def requests(self) -> list[dict[str, Any]]:
        """What was received since the test began, the oldest first, with secrets masked."""
        received: list[dict[str, Any]] = self._steer("GET", "/_sandbox/requests")["requests"]
        return received

    def clear(self) -> None:
        self._steer("DELETE", "/_sandbox/faults")
        self._steer("DELETE", "/_sandbox/requests")

    def sign_in(self, authorization_url: str) -> dict[str, str]:
        """Visits the URL as a browser does; gives the query that the browser takes to the callback."""
        with pytest.raises(HTTPError) as caught:
            _browser.open(authorization_url, timeout=10).close()
        with caught.value as answer:
            assert answer.status == 302, answer.read()
            location = answer.headers["Location"]
        query = parse_qs(urlsplit(location).query, keep_blank_values=True, strict_parsing=True)
        assert all(len(values) == 1 for values in query.values()), location
        return {name: values[0] for name, values in query.items()}

    def _steer(self, method: str, path: str, body: Any = None) -> Any:
        request = Request(self.url + path, method=method, data=None if body is None else json.dumps(body).encode())
        request.add_header("Content-Type", "application/json")
        with _browser.open(request, timeout=10) as answer:
            text = answer.read()
        return json.loads(text) if text else None
