"""Writes the tables that the bindings share, from what the library says of its statuses and operations,
and the types of the package for Node, for which api/ has the answers.

scripts/generate_tables.py           writes them
scripts/generate_tables.py --check   changes nothing; fails where a table is not what would be written
"""

from __future__ import annotations

import ctypes
import difflib
import importlib
import json
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypedDict

ROOT = Path(__file__).resolve().parent.parent
PYTHON = ROOT / "bindings" / "python"
sys.path[:0] = [str(PYTHON), str(ROOT / "api" / "generate")]

import libworkos  # noqa: E402
from libworkos._native import library  # noqa: E402

# By their names, because they are of a program that wants a later Python than the scripts.
model: Any = importlib.import_module("model")
node: Any = importlib.import_module("node")
names: Any = importlib.import_module("names")

WIDTH = 110
NODE = "bindings/node/lib/generated"
#: The highest number that a status may have.
LAST_STATUS = 999


class Param(TypedDict):
    name: str
    type: str
    required: bool
    summary: str


class Returns(TypedDict):
    kind: str
    list: bool


class Operation(TypedDict):
    name: str
    method: str | None
    path: str | None
    summary: str
    sends: bool
    returns: Returns
    params: list[Param]


Groups = dict[str, list[Operation]]


def statuses() -> dict[str, int]:
    """Every status that has a name, `ok` included."""
    name_of = library.workos_status_name
    name_of.restype, name_of.argtypes = ctypes.c_char_p, [ctypes.c_int32]
    names = {number: name_of(number).decode() for number in range(LAST_STATUS + 1)}
    return {name: number for number, name in names.items() if name != "unknown"}


def groups() -> Groups:
    """The operations by their group; the one without a group, `request`, is none of these."""
    found: Groups = {}
    rows: Any = libworkos.operations()
    for operation in rows:
        group, dot, _ = operation["name"].rpartition(".")
        if dot:
            assert "." not in group, (
                f"{operation['name']}: a group in a group has no form in the bindings yet"
            )
            found.setdefault(group, []).append(operation)
    return found


def sends(operation: Operation) -> bool:
    return operation["sends"]


def method(operation: Operation) -> str:
    return operation["name"].rpartition(".")[2]


# -- one function for each file --------------------------------------------------------------------------


def python_statuses() -> str:
    lines = [f'    "{name}": {number},' for name, number in statuses().items()]
    return "\n".join(
        [
            '"""The statuses of the library. Written by scripts/generate_tables.py; do not edit."""',
            "",
            "from __future__ import annotations",
            "",
            "STATUSES: dict[str, int] = {",
            *lines,
            "}",
            "",
        ]
    )


def node_tables() -> str:
    """The methods of each group, by what their call does."""
    lines = ['"use strict";', "", "// Written by `make tables` from what the library says; do not edit."]
    lines += ["", "exports.STATUSES = {", *(f"  {n}: {number}," for n, number in statuses().items()), "};"]
    lines += ["", "// `local` send nothing; `pages` give a list page by page, `lists` in one answer."]
    lines += ["exports.GROUPS = {"]
    for group, operations in groups().items():
        kinds: dict[str, list[str]] = {}
        for operation in operations:
            kinds.setdefault(node.kind(operation), []).append(method(operation))
        lines += [f"  {group}: {{"]
        for kind, names in kinds.items():
            lines += textwrap.wrap(
                f"{kind}: [{', '.join(f'{json.dumps(name)}' for name in names)}],",
                WIDTH,
                initial_indent="    ",
                subsequent_indent="      ",
            )
        lines += ["  },"]
    return "\n".join([*lines, "};", ""])


def node_face() -> dict[str, str]:
    """The types of the package for Node, by the generator of api/."""
    rows = [operation for operations in groups().values() for operation in operations]
    files = node.Face(model.Api(), rows, list(statuses())).files()
    return {f"{NODE}/{name}": text for name, text in files.items()}


def ruby_tables() -> str:
    lines = ["# frozen_string_literal: true", ""]
    lines += [
        "# Written by scripts/generate_tables.py from what the library says; do not edit.",
        "module WorkOS",
    ]
    lines += ["  # Every status by its name.", "  STATUSES = {"]
    lines += [f"    {name}: {number}," for name, number in statuses().items()]
    lines += [
        "  }.freeze",
        "",
        "  # The constant of each group of operations; generated/ has a file for each.",
    ]
    lines += ["  GROUPS = {", *(f"    {group}: :{names.pascal(group)}," for group in groups())]
    return "\n".join([*lines, "  }.freeze", "end", ""])


TABLES: dict[str, Callable[[], str]] = {
    "bindings/python/libworkos/_statuses.py": python_statuses,
    f"{NODE}/tables.js": node_tables,
    "bindings/ruby/lib/workos/tables.rb": ruby_tables,
}


def main() -> int:
    check = sys.argv[1:] == ["--check"]
    files = {name: table() for name, table in TABLES.items()} | node_face()
    there = {str(file.relative_to(ROOT)) for file in (ROOT / NODE).rglob("*") if file.is_file()}
    stale = sorted(there - files.keys())
    drifted = 0
    for name in stale:
        if check:
            drifted += 1
            print(f"{name} is written by nothing")
        else:
            (ROOT / name).unlink()
    for name, wanted in files.items():
        file = ROOT / name
        if not check:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(wanted)
            continue
        committed = file.read_text() if file.is_file() else ""
        if committed != wanted:
            drifted += 1
            diff = difflib.unified_diff(
                committed.splitlines(), wanted.splitlines(), name, "what would be written", lineterm=""
            )
            print("\n".join(diff))
    if drifted:
        print(f"{drifted} of {len(files)} files differ; `make tables` generates them")
    if check:
        print(f"{len(files) + len(stale) - drifted} passed, {drifted} failed, 0 skipped")
    return 1 if drifted else 0


sys.exit(main())
