"""A person's browser at an application that signs people in with AuthKit: `authkit_visit.py ADDRESS`.

The sandbox is started with --auto, so AuthKit's page sends the browser back at once.
"""

from __future__ import annotations

import json
import os
import sys
from http.cookiejar import CookieJar
from urllib.error import HTTPError
from urllib.request import HTTPCookieProcessor, ProxyHandler, Request, build_opener

SERVICE = os.environ["WORKOS_BASE_URL"]


class Browser:
    def __init__(self) -> None:
        self.cookies = CookieJar()
        self._opener = build_opener(ProxyHandler({}), HTTPCookieProcessor(self.cookies))

    def load(self, url: str, data: bytes | None = None) -> tuple[int, str]:
        """Status and text of what is shown in the end."""
        try:
            with self._opener.open(Request(url, data), timeout=30) as answer:
                return answer.status, answer.read().decode()
        except HTTPError as answer:
            with answer:
                return answer.code, answer.read().decode()

    def cookie(self, name: str) -> str | None:
        return next((cookie.value for cookie in self.cookies if cookie.name == name), None)

    def forge(self, name: str) -> None:
        for cookie in self.cookies:
            if cookie.name == name and cookie.value:
                cookie.value = cookie.value[:-9] + "forgedXYZ"


def _sandbox(path: str, body: object = None) -> object:
    data = None if body is None else json.dumps(body).encode()
    request = Request(SERVICE + path, data, {"Content-Type": "application/json"})
    with build_opener(ProxyHandler({})).open(request, timeout=30) as answer:
        text = answer.read()
    return json.loads(text) if text else None


def _refreshes() -> int:
    log = _sandbox("/_sandbox/requests")
    assert isinstance(log, dict)
    return sum('"grant_type":"refresh_token"' in request["body"] for request in log["requests"])


def visit(address: str) -> None:
    """Signs in, is refreshed, meets a service that is down, forges a cookie, and logs out."""
    hello, nobody = (200, "Hello, ada@foo-corp.com."), (401, "Nobody is signed in.")
    before = _refreshes()
    person = Browser()
    assert person.load(address + "/") == nobody
    assert person.load(address + "/callback?code=forged&state=forged")[0] == 400
    _sandbox("/_sandbox/access_tokens", {"lives": [0]})
    assert person.load(address + "/auth") == hello
    assert _refreshes() == before + 1
    kept = person.cookie("wos-session")
    assert kept and kept.startswith("Fe26.2*"), kept
    assert not person.cookie("wos-login")
    assert person.load(address + "/") == hello
    assert (_refreshes(), person.cookie("wos-session")) == (before + 1, kept)

    other = Browser()
    _sandbox("/_sandbox/access_tokens", {"lives": [0]})
    path = "/user_management/authenticate"
    # The code is exchanged, late; then the service is down, which says nothing about the session.
    _sandbox("/_sandbox/faults", {"path": path, "delay_ms": 1})
    _sandbox("/_sandbox/faults", {"path": path, "status": 503})
    assert other.load(address + "/auth")[0] == 503
    assert other.cookie("wos-session")
    other.forge("wos-session")
    assert other.load(address + "/") == nobody

    assert person.load(address + "/log-out", b"") == nobody
    assert not person.cookie("wos-session")


if __name__ == "__main__":
    visit(sys.argv[1])
    print("visited", sys.argv[1])
