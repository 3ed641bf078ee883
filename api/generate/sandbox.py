"""The description for the sandbox: operations and types, with nothing that has a default, as one JSON text."""

from __future__ import annotations

import json
from typing import Any

from model import Api, Member, Operation, Type


def kind(it: Type) -> dict[str, Any]:
    facts: dict[str, Any] = {"is": it.word}
    facts |= {name: bound for name, bound in (("low", it.low), ("high", it.high)) if bound is not None}
    if it.item is not None:
        facts["of"] = kind(it.item)
    if it.words:
        facts["words"] = it.words
    if it.word == "const":
        facts["const"] = it.const
    if it.nullable:
        facts["null"] = True
    return facts


def member(it: Member) -> dict[str, Any]:
    facts: dict[str, Any] = {"name": it.name, "type": kind(it.type)}
    if it.required:
        facts["required"] = True
    if it.nullable:
        facts["null"] = True
    return facts


def operation(it: Operation) -> dict[str, Any]:
    facts: dict[str, Any] = {"name": it.name, "method": it.method, "path": it.path, "answer": it.answer}
    if it.credential != "api_key":
        facts["credential"] = it.credential
    if it.page:
        facts["page"] = True
    if it.answer_type is not None:
        facts["type"] = kind(it.answer_type)
    facts["params"] = [{**member(param), "place": param.place} for param in it.params]
    if it.by:
        facts |= {"by": it.by, "variants": it.variants}
    return facts


def paths(api: Api) -> list[Operation]:
    """One operation for each method and path: of a union and its variants, the union."""
    found: dict[tuple[str, str], Operation] = {}
    for it in api.operations:
        if it.how == "send" and it.name != "request":
            known = found.get((it.method, it.path))
            if known is None or (it.by and not known.by) or len(it.params) > len(known.params):
                found[it.method, it.path] = it
    return list(found.values())


def description(api: Api) -> str:
    types = {}
    for name, it in sorted(api.types.items()):
        if it.one_of:
            types[name] = {"one_of": [kind(one) for one in it.one_of]} | ({"tag": it.tag} if it.tag else {})
        elif it.members:
            types[name] = {"members": [member(one) for one in it.members]}
    events = {name: type_name for part in api.events.values() for name, type_name in part.items()}
    lines = [
        '"operations":[\n' + ",\n".join(_compact(operation(it)) for it in paths(api)) + "\n]",
        '"types":{\n'
        + ",\n".join(f"{json.dumps(name)}:{_compact(it)}" for name, it in types.items())
        + "\n}",
        '"events":' + _compact(events),
    ]
    return "{" + ",\n".join(lines) + "}\n"


def _compact(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
