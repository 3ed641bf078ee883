"""Reads include/workos.h and writes a C table of every function in it, with its parameters and their kinds.

So a rule that holds for every function is tried on every function: a new one is in the table by itself, and a
parameter of a kind that is not known here fails the tests until somebody says how it is to be tried.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

#: The kind of a parameter by its type and its name, both as regular expressions; the first that fits counts.
#: What each kind means is told in support/functions.h.
KINDS = [
    (r"const workos_client \*", r".*", "A_CLIENT"),
    (r"workos_client \*", r".*", "AN_OWNED_CLIENT"),
    (r"workos_client \*\*", r".*", "A_CLIENT_PLACE"),
    (r"(const )?workos_queue \*", r".*", "A_QUEUE"),
    (r"workos_queue \*\*", r".*", "A_QUEUE_PLACE"),
    (r"const char \*", r"json", "A_JSON_TEXT"),
    (r"const char \*", r".*_json", "AN_OBJECT"),
    (r"const char \*", r".*", "A_TEXT"),
    (r"const void \*", r".*", "BYTES"),
    (r"size_t ", r".*_len", "A_LENGTH"),
    (r"uint64_t \*", r"length", "A_NUMBER_PLACE"),
    (r"int32_t |uint64_t |workos_status ", r".*", "A_NUMBER"),
    (r"uint64_t \*|workos_status \*|void \*\*", r".*", "A_PLACE"),
    (r"char \*\*", r"error", "AN_ERROR_PLACE"),
    (r"char \*\*", r".*", "AN_OUT_PLACE"),
    (r"char \*", r".*", "AN_OWNED_STRING"),
    (r"void \*", r"user_data", "USER_DATA"),
    (r"void \*", r"queue", "A_QUEUE"),
    (r"workos_\w+ ", r"observer", "A_CALLBACK"),
    (r"workos_\w+ ", r"interrupt", "AN_INTERRUPT"),
    (r"workos_\w+ ", r"finalizer", "A_FINALIZER"),
]

#: Of these functions a parameter has another kind than its type and name say.
OTHER_KINDS = {
    ("workos_json_set", "json"): "AN_OPTIONAL_JSON",
    ("workos_json_set", "value_json"): "AN_OPTIONAL_JSON",
    # What comes out here is not the outcome of the call itself.
    ("workos_queue_next", "out"): "A_PLACE",
    # It is handed through as it is.
    ("workos_queue_tell", "record_json"): "USER_DATA",
}

RESULTS = {
    "workos_status ": "A_STATUS",
    "void ": "NOTHING",
    "intptr_t ": "NOTHING",
    "const char *": "A_STATIC_TEXT",
}


@dataclass(frozen=True)
class Parameter:
    type: str
    name: str
    kind: str


@dataclass(frozen=True)
class Function:
    result: str
    name: str
    parameters: tuple[Parameter, ...]


class UnknownKind(Exception):
    """The header has something that this table does not know how to try."""


def read_parameter(function: str, declared: str) -> Parameter:
    found = re.fullmatch(r"(.*[ *])(\w+)", declared)
    if found:
        for type_, name, kind in KINDS:
            if re.fullmatch(type_, found[1]) and re.fullmatch(name, found[2]):
                return Parameter(found[1], found[2], OTHER_KINDS.get((function, found[2]), kind))
    raise UnknownKind(f"{function}: no kind is known for `{declared}`; add it to {Path(__file__).name}")


def read_functions(header: str) -> list[Function]:
    """Every function that the text of a header declares."""
    code = re.sub(r"/\*.*?\*/|^#[^\n]*", "", header, flags=re.DOTALL | re.MULTILINE)
    # Pointers to functions are types, not functions.
    statements = [" ".join(part.split()) for part in re.split(r"[;{}]", code)]
    functions = []
    for statement in statements:
        found = re.fullmatch(r"(.*[ *])(workos_\w+)\((.*)\)", statement)
        if found is None or statement.startswith("typedef"):
            continue
        if found[1] not in RESULTS:
            raise UnknownKind(f"{found[2]}: no result of the type `{found[1]}` is known")
        declared = [] if found[3] == "void" else found[3].split(", ")
        parameters = tuple(read_parameter(found[2], each) for each in declared)
        functions.append(Function(RESULTS[found[1]], found[2], parameters))
    return functions


def argument(parameter: Parameter, place: int) -> str:
    """How the value at `place` is passed on."""
    member = {
        **dict.fromkeys(("A_CALLBACK", "AN_INTERRUPT", "A_FINALIZER"), "callback"),
        **dict.fromkeys(("A_NUMBER", "A_LENGTH"), "number"),
    }
    return f"({parameter.type.strip()})with[{place}].{member.get(parameter.kind, 'pointer')}"


def c_of(function: Function) -> str:
    """The function that takes every argument out of one array."""
    arguments = ", ".join(argument(each, place) for place, each in enumerate(function.parameters))
    call = f"{function.name}({arguments})"
    body = {
        "A_STATUS": f"return (value){{.number = {call}}};",
        "A_STATIC_TEXT": f"return (value){{.pointer = {call}}};",
        "NOTHING": f"{call};\n    return (value){{0}};",
    }[function.result]
    unused = "" if function.parameters else "    (void)with;\n"
    return f"static value run_{function.name}(const value *with)\n{{\n{unused}    {body}\n}}\n"


def row_of(function: Function) -> str:
    parameters = ", ".join(f'{{"{each.name}", {each.kind}}}' for each in function.parameters)
    # C99 has no empty initialiser.
    inside = f"{{{parameters or '{NULL, A_NUMBER}'}}}"
    return (
        f'    {{"{function.name}", {function.result}, {len(function.parameters)},\n'
        f"     {inside},\n     run_{function.name}}},\n"
    )


def table(header: str) -> str:
    """The C source of the table."""
    functions = read_functions(header)
    return (
        '/* Written by function_table.py from workos.h. */\n#include "functions.h"\n\n'
        + "\n".join(map(c_of, functions))
        + "\nconst function functions[] = {\n"
        + "".join(map(row_of, functions))
        + f"}};\n\nconst int function_count = {len(functions)};\n"
    )
