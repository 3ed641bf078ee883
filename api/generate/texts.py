"""What the description says of an operation in words, in whichever language its methods are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from model import Operation, Type

#: How an operation is called that may send: as it is described, or as a recipe over another.
SENDS = ("send", "over")
#: What a text has to be, by the word of its type.
SHAPES = {
    "id": "1 to 128 of `A-Za-z0-9_-`",
    "dotted": "1 to 128 of `A-Za-z0-9_-.`",
    "word": "1 to 512 bytes",
    "key": "1 to 255 visible ASCII characters",
    "token": "1 to 8192 visible ASCII characters",
    "pkce": "43 to 128 characters (RFC 7636 section 4.1)",
    "time": "a datetime with a time zone, or text as in RFC 3339",
    "url": "an http or https URL",
    "string|list": "text, or a list of texts",
    "string|object": "text, or what is sent as compact JSON",
}
UNITS = {"list": " items", "map": " members", "string": " characters", "text": " characters"}
#: When a request is sent again after a failure, beside those failures after which nothing can have arrived, and a 429.
REPEATS = {
    "safe": "",
    "keyed": " The same Idempotency-Key goes with each attempt.",
    "if_keyed": " It is not sent again once it may have arrived, unless it has an `idempotency_key`.",
    "never": " It is not sent again once it may have arrived.",
}
CLASSES = {401: "Unauthorized", 403: "Unauthorized", 404: "NotFound", 409: "Conflict", 429: "RateLimited"}
RULES = {"exactly_one": "Exactly one of", "at_most_one": "At most one of", "at_least_one": "At least one of"}


def shape(it: Type) -> list[str]:
    """What a value has to be beyond its type."""
    facts = []
    if it.word in SHAPES:
        facts.append(SHAPES[it.word])
    bounds = within(it, UNITS.get(it.word, ""))
    if bounds:
        facts.append(bounds)
    if it.ascii:
        facts.append("ASCII")
    if it.item is not None:
        facts += [f"each {fact}" for fact in shape(it.item)]
    return facts


def within(it: Type, unit: str) -> str:
    one = unit[:-1] if unit.endswith("s") else unit
    if it.low is not None and it.high is not None:
        return f"{it.low} to {it.high}{unit}"
    if it.high is not None:
        return f"at most {it.high}{one if it.high == 1 else unit}"
    if it.low is not None and it.low > 0:
        return f"at least {it.low}{one if it.low == 1 else unit}"
    return "" if it.low is None else f"at least {it.low}"


def choice(rule: str, choices: list[list[str]]) -> str:
    """A rule about several parameters, such as "Exactly one of `a`, or `b` with `c`."."""
    each = [" with ".join(f"`{name.rstrip('?')}`" for name in names) for names in choices]
    return f"{RULES[rule]} {', or '.join(each)}."


def rules(operation: Operation) -> list[str]:
    """Which parameters go together."""
    lines = []
    for rule, choices in operation.rules:
        lines.append(choice(rule, choices))
    if operation.by:
        for value, names in operation.variants.items():
            needed = [f"`{name[:-1]}`" for name in names if name.endswith("!")]
            more = [f"`{name}`" for name in names if not name.endswith("!")]
            text = f"`{operation.by}` {value}: " + (
                f"needs {', '.join(needed)}" if needed else "needs nothing more"
            )
            lines.append(text + (f"; may have {', '.join(more)}." if more else "."))
    return lines


def errors(operation: Operation) -> list[tuple[str, str, list[str]]]:
    """The class, the HTTP status and each `api_code` of the errors that the service documents."""
    found: dict[tuple[str, str], list[str]] = {}
    for text in operation.errors:
        status, _, code = text.partition(" ")
        name = CLASSES.get(int(status), "ServerError" if status.startswith("5") else "Rejected")
        found.setdefault((name, status), []).append(code)
    return [(name, status, codes) for (name, status), codes in found.items()]


def limits(facts: Mapping[str, Any]) -> str:
    """The limits of a value, such as "1 to 100" or "at most 128 characters"; empty if it has none."""
    for least, most, unit in (
        ("minimum", "maximum", ""),
        ("min_length", "max_length", " characters"),
        ("min_items", "max_items", " items"),
        ("min_members", "max_members", " members"),
    ):
        low, high = facts.get(least), facts.get(most)
        if low is not None and high is not None:
            return f"{low} to {high}{unit}"
        if high is not None:
            return f"at most {high}{unit}"
        if low is not None:
            # Of a text or a list, 1 only says that it may not be empty.
            return f"at least {low}{unit}" if unit == "" or low != 1 else "not empty"
    return ""
