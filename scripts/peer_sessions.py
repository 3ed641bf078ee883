"""Sessions that the library seals and an official client opens, and the reverse."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sandbox import ROOT

sys.path.insert(0, str(ROOT / "bindings" / "python"))


@dataclass(frozen=True)
class Peer:
    """How a client seals: with this password in this format, and in camelCase or not."""

    program: str
    format: str
    password: str
    is_camel: bool = False


PEERS_OF_SESSIONS = {
    "Python": Peer("python_session.py", "fernet", "QEFCQ0RFRkdISUpLTE1OT1BRUlNUVVZXWFlaW1xdXl8="),
    "Node": Peer("node_session.cjs", "iron", "a cookie password of more than 32 characters", is_camel=True),
    "Rust": Peer("", "gcm", "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"),
}


def _answer() -> dict[str, Any]:
    """What the service answers to a sign-in."""
    vectors = json.loads((ROOT / "tests" / "vectors" / "access_tokens.json").read_text())
    tokens = {row["name"]: row["token"] for row in vectors["tokens"]}
    user = {
        "object": "user",
        "id": "user_1",
        "email": "ada@example.com",
        "first_name": "Åda 😀",
        "last_name": None,
        "email_verified": True,
        "profile_picture_url": None,
        "created_at": "2026-01-10T15:30:00.000Z",
        "updated_at": "2026-01-10T15:30:00.000Z",
    }
    return {"access_token": tokens["good"], "refresh_token": "rt_1", "user": user}


def sessions(name: str, command: list[str], variables: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Each check as it comes out: `ok` or `FAIL`, and what it was of."""
    # Only now, because it needs the library.
    import libworkos

    peer, answer = PEERS_OF_SESSIONS[name], _answer()
    with libworkos.Client(cookie_password=peer.password) as client:
        sealed = client.call("session.seal", session=answer, format=peer.format)["sealed"]
        given = json.dumps({"sealed": sealed, "password": peer.password, "answer": answer})
        result = subprocess.run(
            [*command, given],
            env={**os.environ, **variables, "PYTHONDONTWRITEBYTECODE": "1", "NO_PROXY": "127.0.0.1"},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        if result.returncode != 0:
            print(result.stderr, file=sys.stderr)
            yield "FAIL", f"sessions: it ended with {result.returncode}"
            return
        told = json.loads(result.stdout)
        names = (
            ("accessToken", "refreshToken", "firstName")
            if peer.is_camel
            else ("access_token", "refresh_token", "first_name")
        )
        opened = told["opened"]
        seen = (opened.get(names[0]), opened.get(names[1]), opened.get("user", {}).get(names[2]))
        expected = (answer["access_token"], answer["refresh_token"], answer["user"]["first_name"])
        yield ("ok" if seen == expected else "FAIL"), f"opens what we seal as {peer.format}"
        ours = client.call("session.open", sealed=told["sealed"])
        seen = (ours.get("access_token"), ours.get("refresh_token"), ours.get("user", {}).get("first_name"))
        yield ("ok" if seen == expected else "FAIL"), f"seals what we open as {peer.format}"
