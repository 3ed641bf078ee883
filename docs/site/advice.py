"""What an operation's errors mean to its caller: the codes that the service documents, and those of every request."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomllib

Row = tuple[str, str, str, str]

CODES: dict[str, str] = tomllib.loads((Path(__file__).parent / "advice.toml").read_text())
#: The status that each of these HTTP statuses becomes; any other 4xx is `rejected`.
STATUSES = {"401": "unauthorized", "403": "unauthorized", "404": "not_found", "409": "conflict", "429": "rate_limited"}


def documented(error: str) -> Row:
    """The row of one error of api/, such as "409 email_not_available"."""
    http, code = error.split(" ")
    return STATUSES.get(http, "rejected"), http, code, CODES[code]


def general(row: Mapping[str, Any]) -> list[Row]:
    """What an operation can come to whatever its own errors are."""
    rows: list[Row] = [("invalid_argument", "", "", "Correct the parameter that the message names. Nothing was sent.")]
    if not row["sends"]:
        return rows
    if row["credential"] in ("api_key", "client_secret"):
        rows.append(("not_configured", "", "", "Set the API key or the client id. Nothing was sent."))
        rows.append(("unauthorized", "401, 403", "", "Look at the API key: it is wrong, or may not do this."))
    if row["path"] and "{" in row["path"]:
        rows.append(("not_found", "404", "", "It does not exist, or was deleted."))
    rows.append(("rate_limited", "429", "", "Wait `retry_after_ms`. The library has already tried again."))
    again = (
        "Try again later."
        if row["repeat"] == "safe"
        else "Try again later if `retryable` is true; `performed` says whether it may have been done."
    )
    rows.append(("server", "5xx", "", again))
    return rows
