"""Types as Python writes them."""

from __future__ import annotations

import json
from collections.abc import Iterable

from model import Api, Type

WIDTH = 120
SIMPLE = {
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "scalar": "str | float | bool",
    "any": "Any",
}


def literal(words: Iterable[object]) -> str:
    """`Literal["a", "b"]`."""
    return (
        f"Literal[{', '.join(repr(it) if isinstance(it, (bool, int)) else json.dumps(it) for it in words)}]"
    )


class Annotations:
    """Writes types for one module: `prefix` stands before the name of each type of types.py."""

    def __init__(self, api: Api, *, given: bool, prefix: str = "", list_name: str = "list") -> None:
        self._enums = api.enum_names()
        self._prefix = prefix
        #: What is given may be any sequence or mapping, and a time a datetime; what is answered is a list or dict.
        self._given = given
        self._list = "Sequence" if given else list_name
        self._map = "Mapping" if given else "dict"

    def of(self, it: Type, nullable: bool = False) -> str:
        kind = self._kind(it)
        return f"{kind} | None" if (nullable or it.nullable) and kind != "Any" else kind

    def _kind(self, it: Type) -> str:
        if it.word == "const":
            # What is given is compared as a word.
            return literal([str(it.const) if self._given else it.const])
        if it.word == "words":
            name = self._enums.get(it.words)
            return self._prefix + name if name else literal(it.words)
        if it.word in ("list", "map"):
            assert it.item is not None
            item = self.of(it.item)
            return f"{self._list}[{item}]" if it.word == "list" else f"{self._map}[str, {item}]"
        if it.word == "object":
            return f"{self._map}[str, Any]"
        if it.word == "string|object":
            return f"str | {self._map}[str, Any]"
        if it.word == "string|list":
            return f"str | {self._list}[str]"
        if it.word == "time":
            return "Time" if self._given else "str"
        if it.word == "callback":
            return "Callback"
        if it.word in SIMPLE:
            return SIMPLE[it.word]
        if it.word[0].isupper():
            return self._prefix + it.word
        return "str"


def broken(text: str, indent: str = "") -> list[str]:
    """A line; if it is too long, each part between its first and its last bracket is a line."""
    if len(indent + text) <= WIDTH or "[" not in text:
        return [indent + text]
    start, end = text.index("[") + 1, text.rindex("]")
    items = split(text[start:end])
    return [
        indent + text[:start],
        *(line for item in items for line in broken(f"{item},", indent + "    ")),
        indent + text[end:],
    ]


def split(text: str) -> list[str]:
    """The parts of a list that is separated by commas, brackets and quotes aside."""
    parts, depth, quoted = [""], 0, False
    for letter in text:
        quoted ^= letter == '"'
        depth += (letter in "[(") - (letter in "])")
        if letter == "," and depth == 0 and not quoted:
            parts.append("")
        else:
            parts[-1] += letter
    return [part.strip() for part in parts]
