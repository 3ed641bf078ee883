"""The types of the parameters of each operation, with unions where one parameter depends on another."""

from __future__ import annotations

import json
from typing import Any

import texts
from model import Api, Operation
from names import pascal

from .typescript import WORDS, doc, member, one_of


class Parameters:
    """Writes the parameters as the library describes them, and their dependencies as api/ does."""

    def __init__(self, api: Api) -> None:
        self.rows = {it.name: it for it in api.operations}
        self.enums = api.enum_names()

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
            kind = one_of(tuple(facts["enum"]), self.enums)
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
