"""Reads api/ into operations and types, with every default written out."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import tomllib

API = Path(__file__).resolve().parent.parent
PLACES = ("path", "query", "body", "header", "bearer", "payload", "call")
#: Words of a type that are neither a type of types/ nor a list of words.
SIMPLE = (
    "string", "text", "id", "dotted", "word", "key", "token", "pkce", "time", "url", "callback",
    "payload", "integer", "number", "boolean", "string|object", "string|list", "scalar", "object", "any",
)  # fmt: skip


@dataclass(frozen=True)
class Type:
    """What a value may be: a simple word, `list`, `map`, `words` (an enum), `const`, or a named type."""

    word: str
    low: int | None = None
    high: int | None = None
    ascii: bool = False
    item: Type | None = None
    words: tuple[str, ...] = ()
    const: Any = None
    nullable: bool = False


@dataclass(frozen=True)
class Member:
    name: str
    type: Type
    about: str = ""
    place: str = "body"
    required: bool = False
    nullable: bool = False
    secret: bool = False
    deprecated: bool = False
    default: str | None = None
    source: str | None = None  # client_id or api_key


@dataclass
class Named:
    name: str
    file: str
    members: list[Member] = field(default_factory=list)
    one_of: list[Type] = field(default_factory=list)
    tag: str | None = None
    words: tuple[str, ...] = ()


#: The members of a page that an iterator sets itself.
CURSORS = ("before", "limit")


@dataclass
class Operation:
    name: str
    method: str
    path: str
    about: str
    how: str  # send, browser, local or over
    params: list[Member]
    credential: str
    repeat: str
    hook: bool  # it has code in src/operation/hooks.rs
    flow: bool  # it has code in src/flow
    over: str | None  # the operation that a flow sends
    answer: str  # none, object, list, array, any
    answer_type: Type | None
    needs: str | None
    details: list[str]
    errors: list[str]
    rules: list[tuple[str, list[list[str]]]]
    by: str | None
    variants: dict[str, list[str]]
    example: dict[str, Any] | None
    page: bool
    form: str = ""  # the operation whose variant it is, which has its errors

    @property
    def group(self) -> str:
        return self.name.rpartition(".")[0]

    @property
    def own_name(self) -> str:
        """Its name within its group."""
        return self.name.rpartition(".")[2]

    @property
    def iterator_name(self) -> str:
        """The name of what goes through its items: `iterate`, `iterate_users`."""
        name = self.own_name
        return "iterate" + name.removeprefix("list") if name.startswith("list") else f"iterate_{name}"

    @property
    def iterated(self) -> list[Member]:
        """The parameters that an iterator takes from its caller, `limit` aside: it sets the other cursors itself."""
        return [it for it in self.params if not self.page or it.name not in CURSORS]

    @property
    def may_begin_after(self) -> bool:
        """Whether an iterator can be told which item to begin after."""
        return any(it.name == "after" for it in self.params)

    @property
    def first_page_only(self) -> list[str]:
        """The parameters that may not be given together with the cursor of a next page."""
        return [
            name.rstrip("?")
            for rule, choices in self.rules
            if rule == "at_most_one" and ["after"] in choices
            for choice in choices
            for name in choice
            if name != "after"
        ]


class Api:
    def __init__(self, root: Path = API) -> None:
        self.types: dict[str, Named] = {}
        for file in sorted((root / "types").glob("*.toml")):
            for name, value in tomllib.loads(file.read_text()).items():
                assert name not in self.types, f"{name} is there twice"
                self.types[name] = Named(
                    name, file.stem, words=tuple(value) if isinstance(value, list) else ()
                )
        for file in sorted((root / "types").glob("*.toml")):
            for name, value in tomllib.loads(file.read_text()).items():
                if isinstance(value, dict):
                    self._fill(self.types[name], value)
        self.types["Event"] = Named("Event", "events")
        self.events: dict[str, dict[str, str]] = tomllib.loads((root / "event_types.toml").read_text())
        self.contexts: dict[str, str] = tomllib.loads((root / "event_contexts.toml").read_text())
        self._shared = tomllib.loads((root / "shared.toml").read_text())
        self.operations: list[Operation] = []
        files = [*root.glob("*.toml"), *(file for folder in root.iterdir() for file in self._parts(folder))]
        for file in sorted(files):
            if file.name not in ("shared.toml", "event_types.toml", "event_contexts.toml"):
                group = file.stem if file.parent == root else file.parent.name
                self._read_group(group, tomllib.loads(file.read_text()))
        self.operations.sort(key=lambda operation: operation.name)
        named = {operation.name: operation for operation in self.operations}
        assert len(named) == len(self.operations), "an operation is there twice"
        for flow in self.operations:
            if flow.over is not None:
                sent = named[flow.over]
                flow.method, flow.path = sent.method, sent.path
                flow.credential, flow.repeat = sent.credential, sent.repeat
                flow.details += sent.details if flow.over != "request" else []

    @staticmethod
    def _parts(folder: Path) -> list[Path]:
        return (
            list(folder.glob("*.toml"))
            if folder.is_dir() and folder.name not in ("types", "generate")
            else []
        )

    def enum_names(self) -> dict[tuple[str, ...], str]:
        """The names of the lists of words that have one, and only one, by the list."""
        named = [it for it in self.types.values() if it.words]
        same = Counter(it.words for it in named)
        return {it.words: it.name for it in named if same[it.words] == 1}

    def _fill(self, named: Named, table: dict[str, Any]) -> None:
        for name, text in table.items():
            if name == "_one_of":
                named.one_of = [self.type(word) for word in text]
            elif name == "_tag":
                named.tag = text
            else:
                named.members.append(self.member(name, text, "", "body", True))

    # -- types ---------------------------------------------------------------------------------------------

    def type(self, text: str) -> Type:
        """`string ..128`, `[Organization] 1..`, `{string ..600} ..50`, `a|b`, `= x`, `OrganizationDomain`."""
        text = text.strip()
        if text.startswith("="):
            value = text[1:].strip()
            return Type(
                "const",
                const={"true": True, "false": False}.get(value, int(value) if value.isdigit() else value),
            )
        if text[0] in "[{":
            end = _closing(text)
            low, high, rest = _bounds(text[end + 1 :])
            assert not rest.strip(), text
            return Type("list" if text[0] == "[" else "map", low, high, item=self.type(text[1:end]))
        word, _, rest = text.partition(" ")
        low, high, rest = _bounds(rest)
        is_ascii = rest.strip() == "ascii"
        assert is_ascii or not rest.strip(), text
        if word not in SIMPLE and "|" in word:
            return Type("words", words=tuple(part for part in word.split("|") if part))
        assert word in SIMPLE or word in self.types or word == "Event", f"{word} in {text}"
        named = self.types.get(word)
        if named is not None and named.words:
            return Type("words", words=named.words)
        return Type(word, low, high, is_ascii)

    def member(self, name: str, text: str, about: str, place: str, required: bool) -> Member:
        first, _, rest = text.partition(" ")
        if first in PLACES and (rest or first != "payload"):
            place, text = first, rest
        if text.startswith("="):
            flags: dict[str, Any] = {}
            for flag in ("null", "secret", "deprecated"):
                if text.endswith(" " + flag):
                    text, flags[flag] = text.removesuffix(" " + flag), True
            if text[-1] in "!?":
                required = text[-1] == "!"
            constant = self.type(text.rstrip("!?"))
            return Member(name, constant, about, place, required, flags.get("null", False),
                          flags.get("secret", False), flags.get("deprecated", False))  # fmt: skip
        end = _closing(text) + 1 if text[0] in "[{" else len(text.partition(" ")[0])
        head, words = text[:end], text[end:]
        mark = words[:1] if text[0] in "[{" else head[-1:]
        if mark in ("!", "?"):
            required = mark == "!"
            head, words = (head, words[1:]) if text[0] in "[{" else (head[:-1], words)
        kept: list[str] = []
        facts: dict[str, Any] = {}
        for word in words.split():
            if word in ("null", "secret", "deprecated", "values_null"):
                facts[word] = True
            elif word.startswith("default="):
                facts["default"] = word.removeprefix("default=")
            elif word.startswith("@"):
                facts["source"] = word[1:]
            else:
                kept.append(word)
        kind = self.type(" ".join([head, *kept]))
        if facts.get("values_null"):
            assert kind.item is not None
            item = Type(**{**kind.item.__dict__, "nullable": True})
            kind = Type(**{**kind.__dict__, "item": item})
        return Member(
            name, kind, about, place, required, facts.get("null", False), facts.get("secret", False),
            facts.get("deprecated", False), facts.get("default"), facts.get("source"),
        )  # fmt: skip

    # -- operations ----------------------------------------------------------------------------------------

    def _read_group(self, group: str, table: dict[str, Any]) -> None:
        for name, row in table.items():
            if "variant" not in row:
                full = name if group == name else f"{group}.{name}"
                self.operations.append(self._operation(full, dict(row)))
        for name, row in table.items():
            if "variant" in row:
                form = next(it for it in self.operations if it.name == f"{group}.{row['variant'][0]}")
                self.operations.append(_variant(form, f"{group}.{name}", row))

    def _operation(self, name: str, row: dict[str, Any]) -> Operation:
        how = next(word for word in ("send", "browser", "local", "over") if word in row)
        method, path, over = "POST", "", None
        if how == "over":
            over = row["over"]
        elif how != "local":
            method, path = row[how].split(" ")
        default = "query" if method in ("GET", "DELETE") else "body"
        params: list[Member] = []
        details = list(row.get("details", []))
        for key, value in row.items():
            if key == "params":
                # A text is the name of the part of shared.toml that describes the parameter.
                told = {
                    n: self._shared[v]["params"][n] if isinstance(v, str) else v for n, v in value.items()
                }
                params += [self._param(n, v, path, default) for n, v in told.items()]
            elif key == "shared":
                for part in map(self._shared.__getitem__, value):
                    params += [self._param(n, v, path, default) for n, v in part.get("params", {}).items()]
                    details += part.get("details", [])
        if row.get("page"):
            params += [self._param(n, v, path, default) for n, v in self._shared["page"]["params"].items()]
        in_path = re.findall(r"{(\w+)}", path)
        assert sorted(in_path) == sorted(it.name for it in params if it.place == "path"), f"{name}: {in_path}"
        assert len({it.name for it in params}) == len(params), f"{name}: a parameter is there twice"
        answer, answer_type = self._answer(row.get("answer") or row.get("gives"))
        rules = [(rule, row[rule]) for rule in ("exactly_one", "at_most_one", "at_least_one") if rule in row]
        credential = row.get("credential", "api_key" if how in ("send", "over") else "none")
        safe = how in ("browser", "local") or method == "GET"
        unknown = set(row) - {
            "send", "browser", "local", "over", "about", "params", "shared", "page", "answer", "gives", "exactly_one",
            "at_most_one", "at_least_one", "credential", "repeat", "hook", "flow", "needs", "details", "errors",
            "by", "variants", "example",
        }  # fmt: skip
        assert not unknown, f"{name}: {unknown}"
        if how == "send":
            assert "example" in row, f"{name} has no example"
        return Operation(
            name, method, path, row["about"], how, params, credential,
            row.get("repeat", "safe" if safe else "never"), bool(row.get("hook")),
            how == "over" or bool(row.get("flow")), over, answer, answer_type, row.get("needs"), details,
            row.get("errors", []), rules, row.get("by"),
            row.get("variants", {}), row.get("example"), bool(row.get("page")),
        )  # fmt: skip

    def _param(self, name: str, value: list[str], path: str, default: str) -> Member:
        in_path = f"{{{name}}}" in path
        return self.member(name, value[0], value[1], "path" if in_path else default, in_path)

    def _answer(self, text: str | None) -> tuple[str, Type | None]:
        if text is None:
            return "none", None
        if text in ("object", "list", "array", "any"):
            return text, None
        if text.startswith("list "):
            return "list", self.type(text[5:])
        if text.startswith("["):
            return "array", self.type(text[1:-1])
        return "object", self.type(text)


def _variant(form: Operation, name: str, row: dict[str, Any]) -> Operation:
    """An operation of one variant: its discriminator is a constant."""
    tag = row["variant"][1]
    needed = {word.rstrip("!"): word.endswith("!") for word in form.variants[tag]}
    params = []
    for param in form.params:
        if param.name == form.by:
            params.append(Member(param.name, Type("const", const=tag), param.about, param.place, True))
        elif param.name in needed:
            params.append(Member(**{**param.__dict__, "required": needed[param.name]}))
    facts = {**form.__dict__, "name": name, "about": row["about"], "params": params, "by": None, "variants": {},
             "example": row["example"], "errors": [], "form": form.name}  # fmt: skip
    return Operation(**facts)


def _closing(text: str) -> int:
    depth = 0
    for at, letter in enumerate(text):
        depth += (letter in "[{") - (letter in "]}")
        if depth == 0:
            return at
    raise AssertionError(text)


def _bounds(text: str) -> tuple[int | None, int | None, str]:
    found = re.match(r"\s*(-?\d*)\.\.(-?\d*)(?=\s|$)", text)
    if not found:
        return None, None, text
    low, high = found.groups()
    return int(low) if low else None, int(high) if high else None, text[found.end() :]
