"""Writes a page for each operation: its parameters, its answer, its errors and an example; and one for each group."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import texts
from model import Api, Operation

import advice
import prose
import usage
import words
from objects import Linker

Row = Mapping[str, Any]

#: What proves who is calling, as workos_operations names it.
CREDENTIALS = {
    "none": "nothing",
    "api_key": "the API key, in the Authorization header",
    "access_token": "a person's access token, in the Authorization header",
    "client_secret": "the API key, as `client_secret` in the body",
}
#: Whether a request may be sent again after it may have arrived.
REPEATS = {
    "safe": "yes",
    "keyed": "yes: every attempt carries the same idempotency key",
    "if_keyed": "if it is a GET or you give an `idempotency_key`",
    "never": "no",
}


def place(name: str) -> str:
    return f"reference/operations/{name}.md"


def group_of(name: str) -> str:
    return name.rpartition(".")[0] or name


def operation_pages(rows: list[dict[str, Any]], api: Api, functions: set[str]) -> dict[str, str]:
    link = Linker(api, "../objects/")
    known = {operation.name: operation for operation in api.operations}
    groups: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        groups.setdefault(group_of(row["name"]), []).append(row)
    made = {place(group): group_page(group, members) for group, members in groups.items()}
    # `request` is a group and an operation in one: its own page is enough.
    made |= {place(row["name"]): page(row, known.get(row["name"]), functions, link) for row in rows}
    made["reference/operations/index.md"] = index(groups)
    return made


def index(groups: Mapping[str, list[dict[str, Any]]]) -> str:
    parts = [
        "# Operations",
        "What `workos_call` can be asked to do, by name; `workos_operations` gives the same list to a program. Every "
        "operation also takes `options`, for one call alone: see `workos_call`.",
        "The examples have a client; those in C also have `workos_status status` and `char *out`, which "
        "`workos_string_free` frees, and those in Go a context `ctx`. "
        "[The first three calls](../../tasks/first-three-calls.md) shows whole programs.",
    ]
    for group, rows in groups.items():
        parts += [f"## {group}", listing(rows)]
    names = "\n".join(groups)
    return "\n\n".join([*parts, f"```{{toctree}}\n:maxdepth: 1\n:hidden:\n\n{names}\n```"])


def listing(rows: list[dict[str, Any]]) -> str:
    table = ["| operation | |", "|---|---|"]
    return "\n".join([*table, *(f"| [{row['name']}]({row['name']}.md) | {first_sentence(row)} |" for row in rows)])


def first_sentence(row: Row) -> str:
    return prose.inline(re.split(r"(?<=\.)\s", row["summary"], maxsplit=1)[0])


def group_page(group: str, rows: list[dict[str, Any]]) -> str:
    return f"# {group}\n\n[All operations](index.md)\n\n{listing(rows)}"


def page(row: dict[str, Any], known: Operation | None, functions: set[str], link: Linker) -> str:
    name, group = row["name"], group_of(row["name"])
    trail = "[All operations](index.md)" + ("" if group == name else f" / [{group}]({group}.md)")
    # Three hundred entries are too many for the menu at the side, which every page has.
    alone = ["---\norphan: true\n---"] if group != name else []
    parts = [*alone, f"# {name}", trail, prose.inline(row["summary"]), facts(row, functions)]
    if known is not None and known.example is not None:
        parts += ["## Example", usage.blocks(name, known.example, row["sends"])]
    if row["params"]:
        parts += ["## Parameters", ":::{container} parameters", parameters(row, known, link), ":::"]
    if known is not None:
        rules = [prose.inline(texts.choice(*it)) for it in known.rules]
        parts += ["\n".join(f"- {it}" for it in rules)] if rules else []
    parts += ["## Answer", answer(row, known, link)]
    parts += ["## Errors", errors(row, known)]
    return "\n\n".join(parts)


def parameters(row: Row, known: Operation | None, link: Linker) -> str:
    described = {param.name: param for param in known.params} if known else {}
    table = ["| parameter | type | |", "|---|---|---|"]
    for param in row["params"]:
        about = prose.inline(param["summary"])
        kind = words.parameter(param, described.get(param["name"]), link)
        table.append(f"| `{param['name']}` | {kind} | {about} |")
    return "\n".join(table)


def facts(row: Row, functions: set[str]) -> str:
    request = f"`{row['method']} {row['path']}`"
    lines = []
    if not row["sends"] and row["path"] is not None:
        lines.append(f"- Sends nothing; the person's browser goes to {request}")
    elif row["method"] is None:
        lines.append("- Sends nothing")
    else:
        # Rows of flows name no request of their own.
        lines += [f"- Sends: {request}"] if row["path"] != "/" else []
        lines.append(f"- Credential: {CREDENTIALS[row['credential']]}")
        lines.append(f"- Sent again after it may have arrived: {REPEATS[row['repeat']]}")
    own = "workos_" + row["name"].replace(".", "_")
    if own in functions:
        lines.append(f"- Its own function in C: `{own}`")
    return "\n".join(lines)


def answer(row: Row, known: Operation | None, link: Linker) -> str:
    returns = row["returns"]
    kind = known.answer_type if known else None
    if known is not None and known.answer == "none" and row["sends"]:
        return "An empty object: the service answers without a body."
    if not row["sends"] and row["path"] is not None:
        return "An object with the `url`; where a login begins, also with what to keep until its callback."
    if kind is None and not returns.get("type"):
        return (
            "An object, as the summary says." if row["name"] != "request" else "What the service answers, as it came."
        )
    said = link(returns["type"]) if kind is None else words.kind(kind, link)
    if returns["list"]:
        lead = f"One page: `data` is a list of {said}, and `list_metadata` has the cursors `before` and `after`."
    else:
        lead = f"A list of {said}." if returns["kind"] == "array" else f"An object: {said}."
    named = link.types.get(kind.word if kind is not None else returns["type"])
    return f"{lead}\n\n{words.table(named.members, link)}" if named is not None and named.members else lead


def errors(row: Row, known: Operation | None) -> str:
    """The codes that the service documents, and what every operation of the kind can come to."""
    rows = advice.general(row) + [advice.documented(error) for error in (known.errors if known else [])]
    table = ["| error | what to do |", "|---|---|"]
    for status, http, code, what in rows:
        said = [f"`{code}`"] * bool(code) + [f"`{status}`"] + [f"HTTP {http}"] * bool(http)
        table.append(f"| {', '.join(said)} | {prose.inline(what)} |")
    parts = ["\n".join(table)]
    if known is not None and known.form:
        parts.append(f"The codes that the service documents are on the page of [{known.form}]({known.form}.md).")
    if known is not None and known.details:
        named = ", ".join(f"`{name}`" for name in known.details)
        parts.append(f"The error's `details` have, where the service says them: {named}.")
    parts.append("What every call can come to besides, such as a time-out: [Handle errors](../../tasks/errors.md).")
    return "\n\n".join(parts)
