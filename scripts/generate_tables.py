"""Writes the tables that the bindings share, from what the library says of its statuses and operations.

scripts/generate_tables.py           writes them
scripts/generate_tables.py --check   changes nothing; fails where a table is not what would be written
"""

from __future__ import annotations

import ctypes
import difflib
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypedDict

ROOT = Path(__file__).resolve().parent.parent
PYTHON = ROOT / "bindings" / "python"
sys.path.insert(0, str(PYTHON))

import libworkos  # noqa: E402
from async_groups import async_groups  # noqa: E402
from libworkos._native import library  # noqa: E402

WIDTH = 110
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


def camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)


def pascal(name: str) -> str:
    return "".join(word.capitalize() for word in name.replace(".", "_").split("_"))


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
    def entry(operation: Operation) -> str:
        facts = [f'operation: "{operation["name"]}"', f"sends: {str(sends(operation)).lower()}"]
        return f"    {camel(method(operation))}: {{ {', '.join(facts)} }},"

    lines = [
        '"use strict";',
        "",
        "// Written by scripts/generate_tables.py from what the library says; do not edit.",
    ]
    lines += ["", "exports.STATUSES = {", *(f"  {n}: {number}," for n, number in statuses().items()), "};"]
    lines += ["", "exports.GROUPS = {"]
    for group, operations in groups().items():
        lines += [f"  {camel(group)}: {{", *map(entry, operations), "  },"]
    return "\n".join([*lines, "};", ""])


#: What an operation gives where it is not the API's answer; and, in Node, as bytes or text what was signed.
NODE_RESULTS = {
    "sso.start_login": "Login",
    "sso.finish_login": "ProfileAnswer",
    "sso.authorization_url": "string",
    "sso.logout_url": "string",
    "sso.profile": "ProfileAnswer",
    "sso.get_profile": "Profile",
    "audit_trail.create_event": "{ success: true }",
    "audit_logs.create_event": "{ success: true }",
}
NODE_TYPES = {
    "string": "string",
    "string|object": "string | Members",
    "string|array": "string | string[]",
    "array": "readonly unknown[]",
    "integer": "number",
    "number": "number",
    "boolean": "boolean",
    "object": "Members",
    "any": "unknown",
}


#: The shapes of answers that lib/types.d.ts has; any other object is an Item.
NODE_SHAPES = {"AuditLogExport", "Connection", "Organization", "Profile", "User"}


def node_kind(facts: dict[str, Any]) -> str:
    """The type of a parameter, or of what is inside of one."""
    if "enum" in facts:
        kind = " | ".join(json.dumps(value) for value in facts["enum"])
    elif facts["type"] == "array" and "items" in facts:
        kind = f"readonly ({node_kind(facts['items'])})[]"
    elif facts["type"] == "object" and "members" in facts:
        members = (
            f"{member['name']}{'' if member.get('required') else '?'}: {node_kind(member)}"
            for member in facts["members"]
        )
        kind = f"{{ {'; '.join(members)} }}"
    elif facts["type"] == "object" and "values" in facts:
        values = dict(facts["values"])
        kind = f"{{ readonly [name: string]: {node_kind(values)} | null }}"
    else:
        kind = NODE_TYPES[facts["type"]]
    return f"{kind} | null" if facts.get("nullable") else kind


def node_params() -> str:
    lines = ["// Written by scripts/generate_tables.py from what the library says; do not edit.", ""]
    lines += ['import type { Members, Options } from "./types";', ""]
    for operations in groups().values():
        for operation in operations:
            lines += [f"/** Parameters of {operation['name']}. */"]
            lines += [f"export interface {pascal(operation['name'])}Params {{"]
            for param in operation["params"]:
                facts: Any = param
                kind = "string | Uint8Array" if param["name"] == "payload" else node_kind(facts)
                lines += [f"  /** {param['summary']} */"] if param["summary"] else []
                lines += [f"  {param['name']}{'' if param['required'] else '?'}: {kind};"]
            lines += ["  options?: Options;", "}", ""]
    return "\n".join(lines)


def node_result(operation: Any) -> str:
    """The type of an answer."""
    if operation["name"] in NODE_RESULTS:
        return NODE_RESULTS[operation["name"]]
    returns = operation["returns"]
    if returns["kind"] == "none":
        return "Nothing"
    if returns["kind"] == "object":
        shape = returns.get("type")
        shape = shape if shape in NODE_SHAPES else "Item"
        return f"Page<{shape}>" if returns["list"] else shape
    return "Answer"


def node_types() -> str:
    lines = ["// Written by scripts/generate_tables.py from what the library says; do not edit.", ""]
    lines += ['import type * as params from "./params";']
    names = [name for name in statuses() if name != "ok"]
    body = ["/** The status of a failed call, as a word. */", "export type ErrorCode ="]
    body += ["\n".join(f'  | "{name}"' for name in names) + ";", ""]
    for group, operations in groups().items():
        body += [f"export interface {pascal(group)} {{"]
        for operation in operations:
            needed = any(param["required"] for param in operation["params"])
            result = node_result(operation)
            result = f"Promise<{result}>" if sends(operation) else result
            body += [f"  /** {operation['summary']} */"]
            given = f"params{'' if needed else '?'}: params.{pascal(operation['name'])}Params"
            given += ", settings?: Settings" if sends(operation) else ""
            body += [f"  {camel(method(operation))}({given}): {result};"]
        body += ["}", ""]
    known = ["Answer", "Item", "Login", "Nothing", "Page", "ProfileAnswer", "Settings", *NODE_SHAPES]
    text = "\n".join(body)
    used = sorted(name for name in known if re.search(rf"\b{name}\b", text))
    lines += [f'import type {{ {", ".join(used)} }} from "./types";', ""]
    return "\n".join(lines) + "\n" + text


def ruby_tables() -> str:
    lines = ["# frozen_string_literal: true", ""]
    lines += [
        "# Written by scripts/generate_tables.py from what the library says; do not edit.",
        "module WorkOS",
    ]
    lines += ["  # Every status by its name.", "  STATUSES = {"]
    lines += [f"    {name}: {number}," for name, number in statuses().items()]
    lines += ["  }.freeze", "", "  # The methods of each group of operations.", "  OPERATIONS = {"]
    for group, operations in groups().items():
        lines += [
            f"    {group}: %i[",
            *(f"      {method(operation)}" for operation in operations),
            "    ].freeze,",
        ]
    return "\n".join([*lines, "  }.freeze", "end", ""])


TABLES: dict[str, Callable[[], str]] = {
    "bindings/python/libworkos/_statuses.py": python_statuses,
    "bindings/python/libworkos/async_groups.py": lambda: async_groups(PYTHON / "libworkos"),
    "bindings/node/lib/tables.js": node_tables,
    "bindings/node/lib/params.d.ts": node_params,
    "bindings/node/lib/tables.d.ts": node_types,
    "bindings/ruby/lib/workos/tables.rb": ruby_tables,
}


def main() -> int:
    check = sys.argv[1:] == ["--check"]
    drifted = 0
    for name, table in TABLES.items():
        file, wanted = ROOT / name, table()
        if not check:
            file.write_text(wanted)
            continue
        committed = file.read_text() if file.is_file() else ""
        if committed != wanted:
            drifted += 1
            diff = difflib.unified_diff(
                committed.splitlines(), wanted.splitlines(), name, "what the library says", lineterm=""
            )
            print("\n".join(diff))
    if drifted:
        print(f"{drifted} of {len(TABLES)} tables differ; `make tables` writes them anew")
    if check:
        print(f"{len(TABLES) - drifted} passed, {drifted} failed, 0 skipped")
    return 1 if drifted else 0


sys.exit(main())
