"""The demo and the examples of the README, as a newcomer runs them."""

from __future__ import annotations

import hmac
import os
import re
import socket
import subprocess
import sys
from datetime import datetime, timedelta, timezone
from typing import Any
from urllib.parse import urlencode

import pytest

import libworkos

from .programs import FOLDER, LIMIT
from .sandbox import Sandbox

SECTIONS = [
    "1. Authorization URL",
    "2. Sign in at the sandbox (as a browser would)",
    "3. Profile",
    "4. Audit Trail event",
    "5. The same event, same idempotency key",
    "6. Another event, same idempotency key",
    "7. Audit Logs event",
    "8. A call that fails",
]


def demo(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(FOLDER / "demo.py"), *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=LIMIT,
        check=False,
    )


def check(result: subprocess.CompletedProcess[str], sandbox: Sandbox) -> None:
    assert (result.returncode, result.stderr) == (0, "")
    parts = result.stdout.split("\n\n")
    assert [part.split("\n")[0] for part in parts[1:]] == SECTIONS
    assert all("   -> " in part for part in parts[1:])
    assert f"-> {sandbox.url}/sso/authorize?" in parts[1]
    assert '{"next_page":"/docs"}' in parts[2]
    assert "Ada Lovelace" in parts[3]
    assert parts[5].endswith('-> {"success": true}')
    assert "Another idempotency key (key123456) with different request parameters was found" in parts[6]
    assert "invalid_argument" in parts[8]
    assert sandbox.api_key not in result.stdout


def test_with_arguments(sandbox: Sandbox) -> None:
    check(demo("--url", sandbox.url, "--api-key", sandbox.api_key, "--client-id", sandbox.client_id), sandbox)


def test_with_the_environment_and_again(sandbox: Sandbox) -> None:
    for _ in range(2):
        check(demo(**sandbox.environment), sandbox)


def test_what_goes_wrong_is_one_line(sandbox: Sandbox) -> None:
    without_key = demo("--url", sandbox.url, "--client-id", sandbox.client_id)
    assert without_key.returncode == 1
    assert re.fullmatch(r"demo: .*api_key.*\n", without_key.stderr)
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        nowhere = demo(**{**sandbox.environment, "WORKOS_BASE_URL": f"http://127.0.0.1:{unused.getsockname()[1]}"})
    assert nowhere.returncode == 1
    assert re.fullmatch(r"demo: .*\n", nowhere.stderr)


def what_a_reader_has() -> dict[str, Any]:
    """What the examples take for granted: a session, a time span, and a webhook that came in."""
    end = datetime.now(timezone.utc)
    body, secret, sent_ms = b'{"id":"event_1"}', "whsec", int(end.timestamp() * 1000)
    signature = hmac.new(secret.encode(), f"{sent_ms}.".encode() + body, "sha256").hexdigest()
    headers = {"WorkOS-Signature": f"t={sent_ms}, v1={signature}"}
    return {
        "session": {},
        "start": end - timedelta(days=1),
        "end": end,
        "body": body,
        "secret": secret,
        "headers": headers,
    }


def test_the_examples_of_the_readme(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each block runs after those before it, as a reader would type them."""
    for name, value in sandbox.environment.items():
        monkeypatch.setenv(name, value)
    text = (FOLDER / "README.md").read_text()
    blocks = re.findall(r"^```python\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    names: dict[str, Any] = what_a_reader_has()
    try:
        for block in blocks:
            exec(compile(block, "README.md", "exec"), names)  # noqa: S102
            # The reader signs in with the URL, which gives the callback of the next block.
            if "/sso/authorize?" in names.get("url", ""):
                names["code"] = sandbox.sign_in(names["url"])["code"]
            if "login" in names["session"]:
                names["query_string"] = urlencode(sandbox.sign_in(names["login"].url))
    finally:
        libworkos.key = libworkos.client_id = libworkos.base_url = None
    received = [(request["path"], request["status"]) for request in sandbox.requests()]
    assert received.count(("/sso/token", 200)) == 2
    assert ("/events", 201) in received
    assert received.count(("/audit_logs/events", 200)) == 2
    assert ("/audit_logs/exports", 201) in received
