"""The shape of a value in words: what a parameter takes, and what an answer has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import texts
from model import Member, Type

#: What a simple word of api/ says to who reads an answer.
SIMPLE = {
    "time": "string, a time (RFC 3339)",
    "url": "string, a URL",
    "string|list": "string or list of strings",
    "string|object": "string or object",
    "scalar": "string, number or boolean",
}
TEXTS = ("text", "id", "dotted", "word", "key", "token", "pkce", "callback", "payload")

Link = Callable[[str], str]


def kind(it: Type, link: Link) -> str:
    """A type; link makes a link of the name of one that has an entry of its own."""
    if it.word == "const":
        value = {True: "true", False: "false"}.get(it.const, it.const) if isinstance(it.const, bool) else it.const
        text = f"`{value}`"
    elif it.words:
        text = enum(it.words)
    elif it.word in ("list", "map"):
        assert it.item is not None
        text = f"{it.word} of {kind(it.item, link)}"
    elif it.word in TEXTS:
        text = "string"
    elif it.word in SIMPLE or it.word.islower():
        text = SIMPLE.get(it.word, it.word)
    else:
        text = link(it.word)
    return or_null(text) if it.nullable else text


def or_null(text: str) -> str:
    """With a comma where what is inside may be null as well."""
    return text + (", or null" if " or null" in text else " or null")


def enum(words: tuple[str, ...] | list[str]) -> str:
    shown = [f"`{word}`" for word in words]
    return shown[0] if len(shown) == 1 else ", ".join(shown[:-1]) + " or " + shown[-1]


def member(it: Member, link: Link) -> str:
    """The row of a member of an answer."""
    text = kind(it.type, link)
    if it.nullable and not it.type.nullable:
        text = or_null(text)
    notes = [text] + (["may be absent"] if not it.required else [])
    notes += [word for word in ("secret", "deprecated") if getattr(it, word)]
    return f"| `{it.name}` | {'; '.join(notes)} |"


def table(members: list[Member], link: Link) -> str:
    return "\n".join(["| member | type |", "|---|---|", *(member(it, link) for it in members)])


def parameter(facts: Mapping[str, Any], known: Member | None, link: Link) -> str:
    """What a parameter takes: by api/, where it stands there, otherwise by its row in workos_operations."""
    if known is not None and known.type.word != "payload":
        text = kind(known.type, link)
    else:
        text = enum(facts["enum"]) if "enum" in facts else facts["type"].replace("|", " or ").replace("array", "list")
    if facts.get("nullable"):
        text = or_null(text)
    notes = [text] + ([texts.limits(facts)] if texts.limits(facts) else [])
    if "default" in facts:
        notes.append(f"by default `{facts['default']}`")
    notes += [word for word in ("secret", "deprecated") if facts.get(word)]
    return "; ".join(notes) + (" **required**" if facts["required"] else "")
