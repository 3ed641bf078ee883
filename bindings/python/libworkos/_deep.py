"""JSON of any depth: for an answer that is deeper than the recursion that Python's own reader may use."""

from __future__ import annotations

import re
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any, Callable

_TOKEN = re.compile(r'[ \t\n\r]*(?:([{}\[\],:"])|(true|false|null)|(-?\d+)(\.\d+)?([eE][-+]?\d+)?)')
_WORDS = {"true": True, "false": False, "null": None}


def loads(text: str, parse_int: Callable[[str], Any]) -> Any:  # noqa: PLR0912 - one for each kind of token.
    """The value of a text that the library has checked to be JSON."""
    # The lists and objects that are open, outermost first; the root is a list with one item.
    root: list[Any] = []
    open_values: list[Any] = [root]
    # The name that an object's next value belongs to; for each open object, its own.
    names: list[str | None] = [None]
    at = 0
    while True:
        token = _TOKEN.match(text, at)
        if token is None:
            return root[0]
        mark, word, digits, fraction, exponent = token.groups()
        at = token.end()
        if mark in ("]", "}"):
            open_values.pop()
            names.pop()
            continue
        if mark in (",", ":"):
            continue
        value: Any
        if mark == '"':
            value, at = scanstring(text, at)
            if isinstance(open_values[-1], dict) and names[-1] is None:
                names[-1] = value
                continue
        elif mark is not None:
            value = [] if mark == "[" else {}
        elif word is not None:
            value = _WORDS[word]
        elif fraction is None and exponent is None:
            value = parse_int(digits)
        else:
            value = float(digits + (fraction or "") + (exponent or ""))
        inner = open_values[-1]
        if isinstance(inner, dict):
            inner[names[-1]] = value
            names[-1] = None
        else:
            inner.append(value)
        if mark in ("[", "{"):
            open_values.append(value)
            names.append(None)
