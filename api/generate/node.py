"""The typed face of Node: parameters, answers and methods of every operation, from the library's word and types/.

The library says which operations there are and what their parameters are; api/ adds what only a type checker wants:
the types of answers, unions, the rules between parameters, and the errors.
"""

from __future__ import annotations

import json
import re
from typing import Any

import texts
from model import Api, Named, Operation, Type
from names import camel, pascal

HEADER = "// Written by `make tables` from api/ and what the library says; do not edit."
WORDS = {
    "integer": "number", "number": "number", "boolean": "boolean", "time": "Time", "object": "Members", "any": "unknown",
    "string|object": "string | Members", "string|array": "string | readonly string[]",
    "scalar": "string | number | boolean", "array": "readonly unknown[]",
}  # fmt: skip
#: Types that lib/types.d.ts has, with more to say of their members than api/ does.
BY_HAND = ("AuthenticatedSession", "FinishedAuthentication", "FinishedLogin", "FullList", "Listing", "Members", "Nothing",
           "OpenedSession", "Options", "Page", "RefreshedSession", "SealedSession", "Settings", "Time",
           "VerifiedToken")  # fmt: skip
#: An enum of more words than these is named where it is used.
FEW = 8
#: What may be the name of a type.
WORD = re.compile(r"\b[A-Z]\w+")


def member(name: str) -> str:
    return name if re.fullmatch(r"\w+", name) else json.dumps(name)


def union(kinds: list[str]) -> str:
    return " | ".join(dict.fromkeys(kinds))


def doc(lines: list[str], indent: str) -> list[str]:
    lines = [line.replace("*/", "*\\/") for line in lines]
    if len(lines) < 2:
        return [f"{indent}/** {line} */" for line in lines]
    return [f"{indent}/**", *(f"{indent} * {line}".rstrip() for line in lines), f"{indent} */"]


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
        self.enums = api.enum_names()

    def files(self) -> dict[str, str]:
        """The text of each file by its name within lib/generated."""
        found = {f"operations/{group}.d.ts": self.group(group) for group in self.groups}
        events = self.events()
        wanted = self.reached("\n".join([events, *found.values()]))
        for file in sorted({it.file for it in wanted}):
            found[f"answers/{file}.d.ts"] = self.answers([it for it in wanted if it.file == file])
        found["answers/events.d.ts"] = events
        found["index.d.ts"] = self.index(sorted(found))
        self.unique(found)
        return found

    def reached(self, text: str) -> list[Named]:
        """The types that a text names, and those that these name."""
        found: set[str] = set()
        while names := (self.api.types.keys() & set(WORD.findall(text))) - {"Event", *BY_HAND} - found:
            found |= names
            text = "\n".join(line for name in names for line in self.named(self.api.types[name]))
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

    # -- answers -------------------------------------------------------------------------------------------

    def answers(self, named: list[Named]) -> str:
        return self.file([line for it in named for line in ["", *self.named(it)]][1:], "answers")

    def named(self, named: Named) -> list[str]:
        if named.words:
            return [
                f"export type {named.name} =",
                "\n".join(f"  | {json.dumps(it)}" for it in named.words) + ";",
            ]
        if named.one_of:
            about = doc([f"`{named.tag}` tells which of them it is."], "") if named.tag else []
            return [*about, f"export type {named.name} = {union([self.type(it) for it in named.one_of])};"]
        if not named.members:
            return [f"export type {named.name} = Nothing;"]
        lines = [f"export interface {named.name} {{"]
        for it in named.members:
            facts = ["A secret: log it nowhere."] if it.secret else []
            facts += ["@deprecated"] if it.deprecated else []
            null = " | null" if it.nullable else ""
            lines += doc(facts, "  ")
            lines += [
                f"  readonly {member(it.name)}{'' if it.required else '?'}: {self.type(it.type)}{null};"
            ]
        return [*lines, "}"]

    def type(self, kind: Type) -> str:
        """A type of api/."""
        if kind.item is not None:
            inner = self.type(kind.item) + (" | null" if kind.item.nullable else "")
            inside = f"({inner})" if "|" in inner else inner
            return (
                f"readonly {inside}[]" if kind.word == "list" else f"{{ readonly [name: string]: {inner} }}"
            )
        if kind.word == "words":
            return self.words(kind.words)
        if kind.word == "const":
            return json.dumps(kind.const)
        return kind.word if kind.word in self.api.types else WORDS.get(kind.word, "string")

    def words(self, words: tuple[str, ...]) -> str:
        if len(words) > FEW and words in self.enums:
            return self.enums[words]
        return " | ".join(json.dumps(it) for it in words)

    def events(self) -> str:
        """An event of each type, told apart by its name."""
        types: dict[str, str] = {}
        for part in self.api.events.values():
            types |= part
        body = [
            "/** What is the same in every event. */",
            "export interface AnyEvent<Name extends string, Data, Context = EventContext> {",
        ]
        body += ['  readonly object?: "event";', "  readonly id: string;", "  /** What happened. */"]
        body += ["  readonly event: Name;", "  readonly data: Data;", "  readonly created_at: Time;"]
        body += ["  readonly context?: Context;", "}", "", "/** The `data` of the events, by their name. */"]
        body += ["export interface EventData {"]
        body += [f"  {json.dumps(name)}: {data};" for name, data in sorted(types.items())]
        body += ["}", "", "/** The `context` of the events where it is not an EventContext. */"]
        body += ["export interface EventContexts {"]
        body += [f"  {json.dumps(name)}: {kind};" for name, kind in sorted(self.api.contexts.items())]
        body += ["}", "", "/** The name of an event. */", "export type EventName = keyof EventData;", ""]
        body += ["/** An event; `event` tells which, and so what its `data` is. */"]
        body += [
            "export type Event = {",
            "  [Name in EventName]: AnyEvent<",
            "    Name,",
            "    EventData[Name],",
            "    Name extends keyof EventContexts ? EventContexts[Name] : EventContext",
            "  >;",
            "}[EventName];",
        ]
        return self.file(body, "answers")

    # -- operations ----------------------------------------------------------------------------------------

    def group(self, group: str) -> str:
        body: list[str] = []
        for operation in self.groups[group]:
            body += [*self.params(operation), ""]
        body += [f"export interface {pascal(group)} {{"]
        for operation in self.groups[group]:
            body += self.method(operation)
        return self.file([*body, "}"], "operations")

    def params(self, operation: dict[str, Any]) -> list[str]:
        """The type of an operation's parameters; with a union in it where one parameter depends on another."""
        name = operation["name"]
        row = self.rows.get(name)
        members = {it["name"]: it for it in operation["params"]}
        choices = self.choices(row, members) if row else []
        dependent = {it for branches in choices for branch in branches for it in branch}
        lines = [f"/** Parameters of {name}. */"]
        kind = f"type {pascal(name)}Params =" if choices else f"interface {pascal(name)}Params"
        lines += [f"export {kind} {{"]
        for it in operation["params"]:
            if it["name"] not in dependent:
                lines += self.param(it, "  ", it["required"])
        lines += ["  options?: Options;", "}"]
        for branches in choices:
            lines[-1] += " & ("
            for branch in branches:
                lines += ["  | {"]
                for word in dict.fromkeys(it for other in branches for it in other):
                    lines += self.branched(members[word], branch.get(word))
                lines += ["    }"]
            lines += [")"]
        lines[-1] += ";" if choices else ""
        return lines

    def branched(self, facts: dict[str, Any], how: Any) -> list[str]:
        """A parameter in a branch of a union: not there, optional, required, or one word."""
        if how is None:
            return [f"      {member(facts['name'])}?: never;"]
        if isinstance(how, str):
            return [*doc([facts["summary"]], "      "), f"      {member(facts['name'])}: {json.dumps(how)};"]
        return self.param(facts, "      ", how)

    def choices(self, row: Operation, members: dict[str, Any]) -> list[list[dict[str, Any]]]:
        """The branches of each union: for each name True (required), False (optional) or its one word."""
        found: list[list[dict[str, Any]]] = []
        if row.by:
            sourced = {it.name for it in row.params if it.source}
            found += [
                [
                    {row.by: tag}
                    | {
                        word.rstrip("!"): word.endswith("!") and word.rstrip("!") not in sourced
                        for word in words
                    }
                    for tag, words in row.variants.items()
                ]
            ]
        for rule, options in row.rules:
            names = [[word.rstrip("?") for word in option] for option in options]
            needs = [
                {word.rstrip("?"): not word.endswith("?") and not (rule == "at_most_one" and len(option) == 1)
                 for word in option}
                for option in options
            ]  # fmt: skip
            if rule == "at_least_one":
                everything = {word: False for option in names for word in option}
                needs = [everything | need for need in needs]
            elif rule == "at_most_one" and all(len(option) > 1 for option in names):
                needs = [{}, *needs]
            found += [needs]
        for branches in found:
            assert {word for branch in branches for word in branch} <= set(members), row.name
        return found

    def param(self, facts: dict[str, Any], indent: str, is_required: bool) -> list[str]:
        kind = "string | Uint8Array" if facts["name"] == "payload" else self.kind(facts, indent)
        about = (
            [" ".join([facts["summary"], *bounds(facts)]).strip()] if facts.get("summary") else bounds(facts)
        )
        about += ["@deprecated"] if facts.get("deprecated") else []
        return [*doc(about, indent), f"{indent}{member(facts['name'])}{'' if is_required else '?'}: {kind};"]

    def kind(self, facts: dict[str, Any], indent: str) -> str:
        """The type of a parameter, or of what is inside of one, as the library describes it."""
        if "enum" in facts:
            kind = self.words(tuple(facts["enum"]))
        elif facts["type"] == "array" and "items" in facts:
            inside = self.kind(facts["items"], indent)
            kind = f"readonly ({inside})[]" if "|" in inside else f"readonly {inside}[]"
        elif facts["type"] == "object" and "members" in facts:
            lines = [
                line
                for it in facts["members"]
                for line in self.param(it, indent + "  ", it.get("required", False))
            ]
            kind = "\n".join(["{", *lines, f"{indent}}}"])
        elif facts["type"] == "object" and "values" in facts:
            null = " | null" if facts.get("values_nullable") else ""
            kind = f"{{ readonly [name: string]: {self.kind(facts['values'], indent)}{null} }}"
        else:
            kind = WORDS.get(facts["type"], "string")
        return f"{kind} | null" if facts.get("nullable") else kind

    def result(self, operation: dict[str, Any]) -> str:
        """The type that a method gives, without its promise."""
        name, returns = operation["name"], operation["returns"]
        row = self.rows.get(name)
        if name.endswith("_url"):
            return "string"
        if row and row.answer_type is not None:
            shape = self.type(row.answer_type)
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
            row and self.choices(row, {it["name"]: it for it in operation["params"]}) and self.needs_one(row)
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


def bounds(facts: dict[str, Any]) -> list[str]:
    """What a value must keep to, as sentences."""
    limits = texts.limits(facts)
    found = [f"{limits[0].upper()}{limits[1:]}."] if limits else []
    form = {"ascii": "ASCII.", "date-time": "An RFC 3339 date and time.", "uri": "A URI."}.get(
        facts.get("format", "")
    )
    found += [form] if form else []
    found += [f"By default {facts['default']}."] if "default" in facts else []
    return found + (["A secret."] if facts.get("secret") else [])
