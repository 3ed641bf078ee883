"""The files of the typed face of Node: which there are, what they import, and the methods of each group."""

from __future__ import annotations

import re
from typing import Any

from model import Api, Named, Operation
from names import camel, pascal

from .answers import Answers
from .parameters import Parameters
from .typescript import doc

HEADER = "// Written by `make tables` from api/ and what the library says; do not edit."
#: Types that lib/types.d.ts has, with more to say of their members than api/ does.
BY_HAND = ("AuthenticatedSession", "FinishedAuthentication", "FinishedLogin", "FullList", "Listing", "Members", "Nothing",
           "OpenedSession", "Options", "Page", "RefreshedSession", "SealedSession", "Settings", "Time",
           "VerifiedToken")  # fmt: skip
#: What may be the name of a type.
WORD = re.compile(r"\b[A-Z]\w+")


def kind(operation: dict[str, Any]) -> str:
    """What a call of an operation does, in the words of lib/groups.js."""
    if not operation["sends"]:
        return "local"
    if not operation["returns"]["list"]:
        return "calls"
    return "pages" if any(it["name"] == "after" for it in operation["params"]) else "lists"


class Face:
    """Everything that is written for Node but lib/generated/tables.js."""

    def __init__(self, api: Api, operations: list[dict[str, Any]], statuses: list[str]) -> None:
        self.api = api
        self.rows = {it.name: it for it in api.operations}
        self.groups: dict[str, list[dict[str, Any]]] = {}
        for operation in operations:
            group = operation["name"].rpartition(".")[0]
            if group:
                self.groups.setdefault(group, []).append(operation)
        self.statuses = [name for name in statuses if name != "ok"]
        self.answers = Answers(api)
        self.parameters = Parameters(api)

    def files(self) -> dict[str, str]:
        """The text of each file by its name within lib/generated."""
        found = {f"operations/{group}.d.ts": self.group(group) for group in self.groups}
        events = self.file(self.answers.events(), "answers")
        wanted = self.reached("\n".join([events, *found.values()]))
        for file in sorted({it.file for it in wanted}):
            found[f"answers/{file}.d.ts"] = self.types([it for it in wanted if it.file == file])
        found["answers/events.d.ts"] = events
        found["index.d.ts"] = self.index(sorted(found))
        self.unique(found)
        return found

    def reached(self, text: str) -> list[Named]:
        """The types that a text names, and those that these name."""
        found: set[str] = set()
        while names := (self.api.types.keys() & set(WORD.findall(text))) - {"Event", *BY_HAND} - found:
            found |= names
            text = "\n".join(line for name in names for line in self.answers.named(self.api.types[name]))
        return [self.api.types[name] for name in sorted(found)]

    def unique(self, files: dict[str, str]) -> None:
        names = re.findall(r"^export (?:interface|type) (\w+)", "\n".join(files.values()), re.MULTILINE)
        twice = {name for name in names if names.count(name) > 1 or name in BY_HAND}
        assert not twice, f"these names are there twice: {sorted(twice)}"

    def index(self, files: list[str]) -> str:
        body = [f'export * from "./{file.removesuffix(".d.ts")}";' for file in files]
        body += ["", "/** The status of a failed call, as a word. */", "export type ErrorCode ="]
        body += ["\n".join(f'  | "{name}"' for name in self.statuses) + ";"]
        body += ["", "/** The groups of a client's methods. */", "export interface ClientGroups {"]
        for group in self.groups:
            body += [f'  readonly {camel(group)}: import("./operations/{group}").{pascal(group)};']
        return "\n".join([HEADER, "", *body, "}", ""])

    def file(self, body: list[str], where: str) -> str:
        """A file with the imports that its body wants."""
        text = "\n".join(body)
        own = set(re.findall(r"^export (?:interface|type) (\w+)", text, re.MULTILINE))
        code = re.sub(r'/\*\*.*?\*/|"[^"\n]*"', "", text, flags=re.DOTALL)
        used = set(WORD.findall(code)) - own
        places: dict[str, list[str]] = {}
        for name in sorted(used):
            if name in BY_HAND:
                places.setdefault("../../types", []).append(name)
            elif name in self.api.types:
                up = "." if where == "answers" else "../answers"
                places.setdefault(f"{up}/{self.api.types[name].file}", []).append(name)
        imports = [
            f'import type {{ {", ".join(names)} }} from "{place}";' for place, names in sorted(places.items())
        ]
        return "\n".join([HEADER, "", *imports, *([""] if imports else []), text, ""])

    def types(self, named: list[Named]) -> str:
        return self.file([line for it in named for line in ["", *self.answers.named(it)]][1:], "answers")

    def group(self, group: str) -> str:
        body: list[str] = []
        for operation in self.groups[group]:
            body += [*self.parameters.params(operation), ""]
        body += [f"export interface {pascal(group)} {{"]
        for operation in self.groups[group]:
            body += self.method(operation)
        return self.file([*body, "}"], "operations")

    def result(self, operation: dict[str, Any]) -> str:
        """The type that a method gives, without its promise."""
        name, returns = operation["name"], operation["returns"]
        row = self.rows.get(name)
        if name.endswith("_url"):
            return "string"
        if row and row.answer_type is not None:
            shape = self.answers.type(row.answer_type)
            if row.answer == "array":
                return f"readonly {shape}[]"
            return {"pages": f"Page<{shape}>", "lists": f"FullList<{shape}>"}.get(kind(operation), shape)
        if returns.get("type") in self.api.types:
            return str(returns["type"])
        return {"none": "Nothing", "object": "Members"}.get(returns["kind"], "unknown")

    def method(self, operation: dict[str, Any]) -> list[str]:
        name = operation["name"]
        row = self.rows.get(name)
        result = self.result(operation)
        needed = any(it["required"] for it in operation["params"]) or bool(
            row
            and self.parameters.choices(row, {it["name"]: it for it in operation["params"]})
            and self.needs_one(row)
        )
        given = f"params{'' if needed else '?'}: {pascal(name)}Params"
        if operation["sends"]:
            given += ", settings?: Settings"
            page = re.fullmatch(r"(Page|FullList)<(.*)>", result)
            result = f"Promise<{result}>"
            if page:
                result = (
                    f"Listing<{page[2]}>" if page[1] == "Page" else f"Listing<{page[2]}, FullList<{page[2]}>>"
                )
        return [
            *doc(self.about(operation, row), "  "),
            f"  {camel(name.rpartition('.')[2])}({given}): {result};",
        ]

    @staticmethod
    def needs_one(row: Operation) -> bool:
        return bool(row.by) or any(rule != "at_most_one" for rule, _ in row.rules)

    def about(self, operation: dict[str, Any], row: Operation | None) -> list[str]:
        lines = [operation["summary"], ""]
        if row and row.how == "send":
            lines += [f"`{row.method} {row.path}`", ""]
        required = [f"`{it['name']}`" for it in operation["params"] if it["required"]]
        optional = [f"`{it['name']}`" for it in operation["params"] if not it["required"]]
        if required or optional:
            parts = [", ".join(required), "optional: " + ", ".join(optional) if optional else ""]
            lines += ["@param params - " + "; ".join(part for part in parts if part)]
        if row and row.errors:
            codes = [f"`{code}` ({status})" for status, code in (error.split(" ", 1) for error in row.errors)]
            lines += ["@throws WorkOSError, its apiCode (and httpStatus) among others " + ", ".join(codes)]
        if row and row.form:
            lines += [f"@throws WorkOSError, as `{camel(row.form.rpartition('.')[2])}`"]
        while lines[-1] == "":
            lines.pop()
        return lines
