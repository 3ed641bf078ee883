"""What needs no client. Nothing here blocks."""

from __future__ import annotations

from typing import Any

from . import _json
from ._native import invoke, library


def version() -> str:
    """The version of the shared library, as "x.y.z"."""
    text: bytes = library.workos_version()
    return text.decode()


def operations() -> list[dict[str, Any]]:
    """Every operation that `Client.call` knows, with its method, path, summary and parameters."""
    rows: list[dict[str, Any]] = _json.loads(_json.unwrap(invoke(library.workos_operations)))["operations"]
    return rows


def json_get(json: str, pointer: str) -> str:
    """What JSON text holds at a JSON Pointer (RFC 6901), such as "/profile/email".

    A string comes without its quotes, anything else as compact JSON with every digit it came with.
    NotFound means that there is nothing.
    """
    text = _json.encode(json, "json", "json_get")
    path = _json.encode(pointer, "pointer", "json_get")
    return _json.unwrap(invoke(library.workos_json_get, text, path))
