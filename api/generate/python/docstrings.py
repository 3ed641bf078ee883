"""What the docstring of a method says: the parameters with their shapes, what is sent, what comes back, the errors."""

from __future__ import annotations

import textwrap

from model import Member, Operation, Type

from .annotations import WIDTH

#: How an operation is called that may send: as it is described, or as a recipe over another.
SENDS = ("send", "over")
INDENT = "        "
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
    choices = rules(operation)
    if choices:
        lines += ["", *choices]
    lines += ["", f"Gives {returns}."]
    lines += errors(operation)
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


def shape(it: Type) -> list[str]:
    """What a value has to be beyond its type in Python."""
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


def rules(operation: Operation) -> list[str]:
    """Which parameters go together."""
    lines = []
    for rule, choices in operation.rules:
        each = [" with ".join(f"`{name.rstrip('?')}`" for name in choice) for choice in choices]
        lines.append(f"{RULES[rule]} {', or '.join(each)}.")
    if operation.by:
        for value, names in operation.variants.items():
            needed = [f"`{name[:-1]}`" for name in names if name.endswith("!")]
            more = [f"`{name}`" for name in names if not name.endswith("!")]
            text = f"`{operation.by}` {value}: " + (
                f"needs {', '.join(needed)}" if needed else "needs nothing more"
            )
            lines.append(text + (f"; may have {', '.join(more)}." if more else "."))
    return [line for text in lines for line in wrapped(text, indent="    ")]


def errors(operation: Operation) -> list[str]:
    """The `api_code` of the errors that the service documents, by the class of the error."""
    found: dict[str, list[str]] = {}
    for text in operation.errors:
        status, _, code = text.partition(" ")
        name = CLASSES.get(int(status), "ServerError" if status.startswith("5") else "Rejected")
        found.setdefault(f"{name} (HTTP {status})", []).append(code)
    if not found:
        return []
    said = "; ".join(f"{name} {', '.join(codes)}" for name, codes in found.items())
    return ["", *wrapped(f"Errors with an `api_code`: {said}.")]
