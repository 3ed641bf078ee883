"""How TypeScript writes what api/ says: names, comments, the types of single words."""

from __future__ import annotations

import json
import re

WORDS = {
    "integer": "number", "number": "number", "boolean": "boolean", "time": "Time", "object": "Members", "any": "unknown",
    "string|object": "string | Members", "string|array": "string | readonly string[]",
    "scalar": "string | number | boolean", "array": "readonly unknown[]",
}  # fmt: skip
#: An enum of more words than these is named where it is used.
FEW = 8


def member(name: str) -> str:
    return name if re.fullmatch(r"\w+", name) else json.dumps(name)


def union(kinds: list[str]) -> str:
    return " | ".join(dict.fromkeys(kinds))


def doc(lines: list[str], indent: str) -> list[str]:
    lines = [line.replace("*/", "*\\/") for line in lines]
    if len(lines) < 2:
        return [f"{indent}/** {line} */" for line in lines]
    return [f"{indent}/**", *(f"{indent} * {line}".rstrip() for line in lines), f"{indent} */"]


def one_of(words: tuple[str, ...], names: dict[tuple[str, ...], str]) -> str:
    """A word of an enum, by the name of the enum where it has one."""
    if len(words) > FEW and words in names:
        return names[words]
    return " | ".join(json.dumps(it) for it in words)
