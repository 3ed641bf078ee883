"""Rows from the vectors of AuthKit: every access token and every sealed session, in every language."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

VECTORS = Path(__file__).resolve().parents[1] / "vectors"
#: The client of every program.
JWKS = "GET /sso/jwks/client_behaviours"


def with_vectors(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [*rows, *_tokens(), *_sessions()]


def _tokens() -> list[dict[str, Any]]:
    """What tokens.verify says of each token, by the keys that its row names."""
    vectors = json.loads((VECTORS / "access_tokens.json").read_text())
    rows = []
    for number, row in enumerate(vectors["tokens"]):
        keys = vectors["rotated" if row.get("rotated") else "jwks"]
        rows.append(
            {
                "name": f"token_{number}",
                "about": f"an access token: {row['name']}",
                "call": ["tokens.verify", {"token": row["token"], **row.get("params", {})}],
                "answers": {JWKS: json.dumps(keys)},
                "gives": _claims(row["token"]) if row["verdict"] == "ok" else _rejected(row["verdict"]),
            }
        )
    return rows


def _claims(token: str) -> dict[str, Any]:
    part = token.split(".")[1]
    return {"data": {"claims": json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))}}


def _sessions() -> list[dict[str, Any]]:
    """What session.open finds in each cookie."""
    rows = []
    for number, row in enumerate(json.loads((VECTORS / "sealed_sessions.json").read_text())):
        session = row["session"]
        rows.append(
            {
                "name": f"cookie_{number}",
                "about": f"a sealed session: {row['name']}",
                "call": ["session.open", {"sealed": row["sealed"], "cookie_password": row["password"]}],
                "gives": {"data": session} if session is not None else _rejected("invalid_session"),
                "sent": None,
            }
        )
    return rows


def _rejected(api_code: str) -> dict[str, Any]:
    return {"error": {"code": "rejected", "api_code": api_code, "performed": "no", "http_status": None}}
