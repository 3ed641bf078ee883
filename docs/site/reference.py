"""Writes the reference: functions, types and constants from the header, operations from what the library says."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping
from typing import Any

from model import Api

import header as headers
import prose
from methods import method_pages
from objects import object_pages
from operations import operation_pages, place
from prose import slug

Pages = dict[str, str]

LEAD = "<!-- Generated: do not edit. -->\n\n"


def targets(header: headers.Header, operations: list[dict[str, Any]]) -> dict[str, str]:
    """Where each name that code may mention is explained."""
    found = {entry.names[0]: f"reference/{entry.names[0]}.md" for entry in header.of("function")}
    found |= {entry.names[0]: f"reference/types.md#{slug(entry.names[0])}" for entry in header.of("type")}
    for entry in header.of("constant"):
        page = "statuses" if len(entry.names) == 1 else "versions"
        found |= {
            name: f"reference/{page}.md" + (f"#{slug(name)}" if page == "statuses" else "") for name in entry.names
        }
    found |= {operation["name"]: place(operation["name"]) for operation in operations}
    # The word alone may mean anything.
    del found["request"]
    return found


def pages(header: headers.Header, operations: list[dict[str, Any]], names: Mapping[int, str]) -> Pages:
    api = Api()
    made = {f"reference/{entry.names[0]}.md": function(entry, operations) for entry in header.of("function")}
    made["reference/conventions.md"] = conventions(header)
    made["reference/types.md"] = types(header)
    made["reference/statuses.md"] = statuses(header, names)
    made["reference/versions.md"] = versions(header)
    functions = {entry.names[0] for entry in header.of("function")}
    made |= operation_pages(operations, api, functions)
    made |= object_pages(api)
    made |= method_pages()
    made["reference/index.md"] = index(header)
    # What tells Sphinx about a page must stand first in it.
    return {
        name: text.strip() + "\n" if text.startswith("---") else LEAD + text.strip() + "\n"
        for name, text in made.items()
    }


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
            "- [Operations](operations/index.md): what `workos_call` can be asked to do, each with its answer, its "
            "errors and an example",
            "- [Objects](objects/index.md): what answers are made of, and what each event carries",
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
