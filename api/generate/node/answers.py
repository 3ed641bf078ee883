"""The types of what the service answers with, and of its events."""

from __future__ import annotations

import json

from model import Api, Named, Type

from .typescript import WORDS, doc, member, one_of, union


class Answers:
    """Writes the types that api/types has."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self.types = api.types
        self.enums = api.enum_names()

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
            return one_of(kind.words, self.enums)
        if kind.word == "const":
            return json.dumps(kind.const)
        return kind.word if kind.word in self.types else WORDS.get(kind.word, "string")

    def events(self) -> list[str]:
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
        return body
