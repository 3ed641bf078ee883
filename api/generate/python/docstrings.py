"""What the docstring of a method says: the parameters with their shapes, what is sent, what comes back, the errors."""

from __future__ import annotations

import textwrap

from model import Member, Operation
from texts import REPEATS, SENDS, errors, rules, shape

from .annotations import WIDTH

INDENT = "        "


def docstring(
    operation: Operation, params: list[Member], returns: str, *, awaited: bool, about: str = ""
) -> list[str]:
    """The lines of the docstring, quotes included."""
    first = about or operation.about
    if operation.how in SENDS and not awaited:
        first += " Blocks."
    head = wrapped(first, less=len('"""'))
    lines = [f'"""{head[0]}', *head[1:]]
    if operation.how == "send":
        sent = f"Sends {operation.method} {operation.path}.{REPEATS[operation.repeat]}"
        lines += ["", *wrapped(sent)]
    said = [one for it in params for one in entry(it)]
    if operation.how in SENDS:
        said += ["options: The settings of this call alone."]
    if said:
        lines += ["", *said]
    choices = [line for rule in rules(operation) for line in wrapped(rule, indent="    ")]
    if choices:
        lines += ["", *choices]
    lines += ["", f"Gives {returns}."]
    faults = [f"{name} (HTTP {status}) {', '.join(codes)}" for name, status, codes in errors(operation)]
    if faults:
        lines += ["", *wrapped(f"Errors with an `api_code`: {'; '.join(faults)}.")]
    if operation.form:
        lines += ["", *wrapped(f"The errors are those of `{operation.form}`.")]
    text = [INDENT + line if line else "" for line in [*lines, '"""']]
    assert not any("\\" in line or '"""' in line for line in text[1:-1]), operation.name
    return text


def wrapped(text: str, *, indent: str = "", less: int = 0) -> list[str]:
    """The lines of a paragraph; no path is broken."""
    width = WIDTH - len(INDENT) - less
    return textwrap.wrap(
        text, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )


def entry(it: Member) -> list[str]:
    """`name: what it is; its shape.`"""
    facts = [it.about.rstrip(".")] if it.about else []
    facts += shape(it.type)
    if it.nullable:
        facts.append("None is sent as null")
    elif it.type.item is not None and it.type.item.nullable:
        facts.append("a value None is sent as null")
    if it.default is not None:
        facts.append(f"{it.default} unless given")
    text = f"{it.name}: {'; '.join(facts)}."
    if it.secret:
        text += " A secret."
    if it.deprecated:
        text += " Deprecated."
    return wrapped(text, indent="    ")
