"""Writes the reference: functions, types and constants from the header, operations from what the library says."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping
from typing import Any

import header as headers
import prose

Pages = dict[str, str]

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
LEAD = "<!-- Generated: do not edit. -->\n\n"


def slug(title: str) -> str:
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")


def group_of(operation: Mapping[str, Any]) -> str:
    name: str = operation["name"]
    return name.rpartition(".")[0] or name


def targets(header: headers.Header, operations: list[dict[str, Any]]) -> dict[str, str]:
    """Where each name that code may mention is explained."""
    found = {entry.names[0]: f"reference/{entry.names[0]}.md" for entry in header.of("function")}
    found |= {entry.names[0]: f"reference/types.md#{slug(entry.names[0])}" for entry in header.of("type")}
    for entry in header.of("constant"):
        page = "statuses" if len(entry.names) == 1 else "versions"
        found |= {
            name: f"reference/{page}.md" + (f"#{slug(name)}" if page == "statuses" else "") for name in entry.names
        }
    for operation in operations:
        name = operation["name"]
        found[name] = f"reference/operations/{group_of(operation)}.md#{slug(name)}"
    # The word alone may mean anything.
    del found["request"]
    return found


def pages(header: headers.Header, operations: list[dict[str, Any]], names: Mapping[int, str]) -> Pages:
    made = {f"reference/{entry.names[0]}.md": function(entry, operations) for entry in header.of("function")}
    made["reference/conventions.md"] = conventions(header)
    made["reference/types.md"] = types(header)
    made["reference/statuses.md"] = statuses(header, names)
    made["reference/versions.md"] = versions(header)
    groups: dict[str, list[dict[str, Any]]] = {}
    for operation in operations:
        groups.setdefault(group_of(operation), []).append(operation)
    functions = {entry.names[0] for entry in header.of("function")}
    for group, rows in groups.items():
        made[f"reference/operations/{group}.md"] = operation_group(group, rows, functions)
    made["reference/operations/index.md"] = operation_index(groups)
    made["reference/index.md"] = index(header)
    return {name: LEAD + text.strip() + "\n" for name, text in made.items()}


def summary(entry: headers.Entry) -> str:
    """The first sentence of what a function does."""
    sentence = re.split(r"(?<=[.;:])\s", entry.doc.before[0], maxsplit=1)[0]
    return prose.inline(" ".join(sentence.split())).rstrip(".;:")


def toctree(names: list[str]) -> str:
    return "\n".join(["```{toctree}", ":maxdepth: 1", ":hidden:", "", *names, "```"])


def index(header: headers.Header) -> str:
    rows = [f"| `{entry.names[0]}` | {summary(entry)} |" for entry in header.of("function")]
    functions = [entry.names[0] for entry in header.of("function")]
    return "\n".join(
        [
            "# Reference",
            "",
            "Every function, type and constant of `workos.h`, from its own comments, and every operation, from what "
            "`workos_operations` says.",
            "",
            "- [Conventions](conventions.md): encoding, ownership, errors, threads, forks",
            "- [Statuses](statuses.md), [types](types.md) and [versions](versions.md)",
            "- [Operations](operations/index.md): what `workos_call` can be asked to do",
            "",
            "## Functions",
            "",
            "| function | |",
            "|---|---|",
            *rows,
            "",
            toctree(["conventions", "statuses", "types", "versions", *functions]),
        ]
    )


def conventions(header: headers.Header) -> str:
    parts = ["# Conventions", "", "The first comment of `workos.h`."]
    for title, paragraphs in header.conventions[1:]:
        kept = [text for text in paragraphs if not text.startswith("Generated from")]
        parts += ["", f"## {title}", "", "\n\n".join(map(prose.paragraph, kept))]
    return "\n".join(parts)


def signature(code: str) -> str:
    """The declaration, with a parameter on each line if it is long."""
    flat = " ".join(code.split())
    if len(flat) <= 80:
        return flat
    opening, parameters = flat.split("(", 1)
    return f"{opening}(\n    " + parameters.replace(", ", ",\n    ")


def body(entry: headers.Entry) -> list[str]:
    doc = entry.doc
    parts = [prose.paragraph(text) for text in doc.before]
    if doc.params:
        parts.append("**Parameters**")
        for name, meaning in doc.params.items():
            text = textwrap.indent(prose.described(meaning), "  ").strip()
            parts.append(f"`{name}`\n: {text}")
    if doc.returns:
        parts += ["**Returns**", prose.described(doc.returns)]
    return parts + [prose.paragraph(text) for text in doc.after]


def function(entry: headers.Entry, operations: list[dict[str, Any]]) -> str:
    name = entry.names[0]
    same = [row["name"] for row in operations if "workos_" + row["name"].replace(".", "_") == name]
    more = [f"The operation by name: `{same[0]}`, where its parameters stand one by one."] if same else []
    declaration = "\n".join(["```c declaration", signature(entry.code), "```"])
    return "\n\n".join([f"# {name}", declaration, *body(entry), *more])


def types(header: headers.Header) -> str:
    parts = ["# Types"]
    for entry in header.of("type"):
        parts += [f"## {entry.names[0]}", f"```c declaration\n{entry.code}\n```", *body(entry)]
    return "\n\n".join(parts)


def statuses(header: headers.Header, names: Mapping[int, str]) -> str:
    entries = [entry for entry in header.of("constant") if len(entry.names) == 1]
    rows, parts = [], []
    for entry in entries:
        macro, number = entry.names[0], int(entry.values[0])
        text = " ".join(prose.paragraph(part) for part in entry.doc.before)
        rows.append(f"| {number} | [{macro}](#{slug(macro)}) | {' '.join(text.split())} |")
        parts += [f"## {macro}", f"{number}, in words `{names[number]}`. {text}"]
    lead = (
        "What a call returns. The number and the name stand in the error object too, as `status` and `code`. "
        "The set is open: have a default case."
    )
    return "\n\n".join(
        ["# Statuses", lead, "\n".join(["| number | macro | meaning |", "|---|---|---|", *rows]), *parts]
    )


def versions(header: headers.Header) -> str:
    parts = ["# Versions"]
    for entry in header.of("constant"):
        if len(entry.names) > 1:
            parts += [prose.paragraph(text) for text in entry.doc.before]
            parts.append(f"```c declaration\n{entry.code}\n```")
    return "\n\n".join(parts)


def operation_index(groups: Mapping[str, list[dict[str, Any]]]) -> str:
    parts = [
        "# Operations",
        "What `workos_call` can be asked to do, by name; the library itself tells it (`workos_operations`). Every "
        "operation also takes `options`, for one call alone: see `workos_call`.",
    ]
    for group, rows in groups.items():
        table = ["| operation | |", "|---|---|"]
        table += [f"| [{row['name']}]({group}.md#{slug(row['name'])}) | {first_sentence(row)} |" for row in rows]
        parts += [f"## {group}", "\n".join(table)]
    return "\n\n".join([*parts, toctree(list(groups))])


def first_sentence(operation: Mapping[str, Any]) -> str:
    return prose.inline(re.split(r"(?<=\.)\s", operation["summary"], maxsplit=1)[0])


def operation_group(group: str, rows: list[dict[str, Any]], functions: set[str]) -> str:
    parts = [f"# {group}"]
    for row in rows:
        # `request` is a group and an operation in one.
        parts += [f"## {row['name']}"] if row["name"] != group else []
        parts.append(prose.inline(row["summary"]))
        parts.append(facts(row, functions))
        if row["params"]:
            table = ["| parameter | type | |", "|---|---|---|"]
            for param in row["params"]:
                needed = " **required**" if param["required"] else ""
                kind = param["type"].replace("|", " or ")
                table.append(f"| `{param['name']}` | {kind}{needed} | {prose.inline(param['summary'])} |")
            parts.append("\n".join(table))
    return "\n\n".join(parts)


def facts(row: Mapping[str, Any], functions: set[str]) -> str:
    request = f"`{row['method']} {row['path']}`"
    lines = []
    if not row["sends"] and row["path"] is not None:
        lines.append(f"- Sends nothing; the person's browser goes to {request}")
    elif row["method"] is None:
        lines.append("- Sends nothing")
    else:
        lines += [f"- Sends: {request}"] if row["name"] != "request" else []
        lines.append(f"- Who is calling is proved by {CREDENTIALS[row['credential']]}")
        lines.append(f"- Sent again after it may have arrived: {REPEATS[row['repeat']]}")
    if row["returns"].get("type"):
        lines.append(f"- Returns: {returned(row['returns'])}")
    own = "workos_" + row["name"].replace(".", "_")
    if own in functions:
        lines.append(f"- Its own function in C: `{own}`")
    return "\n".join(lines)


def returned(returns: Mapping[str, Any]) -> str:
    """The answer in words: an object, a page of them, or a bare array."""
    kind = f"`{returns['type']}`"
    if returns["list"]:
        return f"one page of {kind}, in `data`, with the cursors in `list_metadata`"
    return f"an array of {kind}" if returns["kind"] == "array" else f"an object, {kind}"
