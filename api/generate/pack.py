"""Packs the operations for the core: numbers, names and sentences, without pointers, sorted by name."""

from __future__ import annotations

import json
from collections.abc import Iterable

import pairs
from model import Api, Member, Operation, Type

METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]
CREDENTIALS = ["none", "api_key", "access_token", "client_secret"]
REPEATS = ["safe", "keyed", "if_keyed", "never"]
PLACES = ["path", "query", "body", "header", "bearer", "payload", "call"]
ANSWERS = ["none", "object", "list", "array", "any"]
RULES = ["exactly_one", "at_most_one", "at_least_one"]
#: The kinds of src/operation/packed.rs.
TAGS = [
    "string", "words", "number", "list", "map", "shape", "word", "text", "string|object", "integer", "boolean", "id",
    "dotted", "key", "token", "pkce", "time", "url", "callback", "payload", "text list", "object list", "scalars",
    "object", "any", "string|list",
]  # fmt: skip
MOST = 2**31 - 1


class Packer:
    def __init__(self, api: Api) -> None:
        self.api = api
        self.words: dict[str, int] = {"": 0}
        self.sentences: dict[str, int] = {"": 0}
        self.lists: list[int] = [0]
        self.list_at: dict[tuple[int, ...], int] = {(): 0}
        self.kinds: dict[tuple[int, ...], int] = {}
        self.params: dict[tuple[int, ...], int] = {}
        self.shapes: dict[str, int] = {}
        self.hooks = sorted(it.name for it in api.operations if it.hook)
        self.operations = [it for it in api.operations if not it.flow]
        self.rows = [self.row(it) for it in self.operations]
        self.flows = [(self.row(it), self.word(it.over or "")) for it in api.operations if it.flow]
        self.packing = pairs.pack(list(self.sentences))

    def word(self, text: str) -> int:
        return self.words.setdefault(text, len(self.words))

    def sentence(self, text: str) -> int:
        return self.sentences.setdefault(text, len(self.sentences))

    def list(self, items: list[int]) -> int:
        key = tuple(items)
        if key not in self.list_at:
            self.list_at[key] = len(self.lists)
            self.lists += [len(items), *items]
        return self.list_at[key]

    def kind(self, it: Type) -> int:
        def packed(tag: str, a: int = 0, b: int = 0, c: int = 0) -> int:
            return self.kinds.setdefault((TAGS.index(tag), a, b, c), len(self.kinds))

        low, high = it.low if it.low is not None else 0, it.high if it.high is not None else MOST
        if it.word == "const":
            return packed("words", self.list([self.word(str(it.const))]))
        if it.word == "words":
            return packed("words", self.list([self.word(word) for word in it.words]))
        if it.word == "string":
            return packed("string", low, high, int(it.ascii))
        if it.word == "integer":
            return packed("integer", it.low if it.low is not None else -MOST, high)
        if it.word == "list" and it.item and it.low == 1 and it.item == Type("text"):
            return packed("text list")
        if it.word == "list" and it.item and it.low == 1 and it.item == Type("object"):
            return packed("object list")
        if it.word == "map" and it.item == Type("scalar"):
            return packed("scalars")
        if it.word in ("list", "map"):
            assert it.item is not None
            if it.word == "list":
                return packed("list", self.kind(it.item), low, high)
            return packed("map", self.kind(it.item), high, int(it.item.nullable))
        named = self.api.types.get(it.word)
        if named is not None:
            assert named.members and not named.one_of, it.word
            if it.word not in self.shapes:
                self.shapes[it.word] = self.list([self.param(member) for member in named.members])
            return packed("shape", self.shapes[it.word])
        return packed(it.word)

    def param(self, it: Member) -> int:
        flags = [it.required, it.secret, it.nullable, it.deprecated]
        bits = sum(flag << at for at, flag in enumerate(flags))
        constant = it.type.word == "const" and it.required
        source = 3 if constant else {None: 0, "client_id": 1, "api_key": 2}[it.source]
        default = json.dumps(it.type.const) if constant else it.default or ""
        row = (
            self.word(it.name), self.sentence(it.about), self.kind(it.type), PLACES.index(it.place), bits, source,
            self.word(default),
        )  # fmt: skip
        return self.params.setdefault(row, len(self.params))

    def row(self, it: Operation) -> tuple[int, ...]:
        answer = it.answer_type.word if it.answer_type and it.answer_type.word in self.api.types else ""
        rules = []
        for rule, choices in it.rules:
            each = [
                self.list([self.word(name.rstrip("?")) * 2 + (not name.endswith("?")) for name in c])
                for c in choices
            ]
            rules += [RULES.index(rule), self.list(each)]
        variants = []
        if it.by:
            variants = [self.word(it.by)]
            for value, names in it.variants.items():
                pairs = [self.word(name.rstrip("!")) * 2 + name.endswith("!") for name in names]
                variants += [self.word(value), self.list(pairs)]
        return (
            self.word(it.name), int(it.how in ("send", "over")), METHODS.index(it.method), self.word(it.path),
            self.sentence(it.about),
            self.list([self.param(param) for param in it.params]), CREDENTIALS.index(it.credential),
            REPEATS.index(it.repeat), self.hooks.index(it.name) + 1 if it.hook else 0, ANSWERS.index(it.answer),
            self.word(answer), self.word(it.needs or ""),
            self.list(rules), self.list(variants), self.list([self.word(name) for name in it.details]),
        )  # fmt: skip

    # -- the files -----------------------------------------------------------------------------------------

    def text(self) -> str:
        return "".join(self.words)

    def packed(self) -> bytes:
        return b"".join(self.packing[1])

    def tables(self) -> str:
        offsets = _offsets(word.encode() for word in self.words)
        starts = _offsets(self.packing[1])
        # A number of a word is doubled where a flag goes with it.
        assert max(self.lists) < 65536 and len(self.lists) < 65536
        assert all(len(it.params) <= 64 for it in self.api.operations), (
            "src/operation/params.rs counts in 64 bits"
        )
        lines = [
            "//! Written by api/generate; do not edit.",
            "",
            "use crate::operation::catalogue::{Row, ParamRow, KindRow};",
            "",
        ]
        lines += ["/// Where each word starts, and where the last one ends."]
        lines += [f"pub static OFFSETS: [u16; {len(offsets)}] = [", *_rows(offsets), "];", ""]
        lines += ["/// Where each sentence starts, and where the last one ends."]
        lines += [f"pub static STARTS: [u16; {len(starts)}] = [", *_rows(starts), "];", ""]
        lines += ["/// What a byte of a sentence stands for: two others, or itself where these are 0."]
        lines += ["pub static PAIRS: [[u8; 2]; 256] = ["]
        each = [f"[{first}, {second}]," for first, second in self.packing[0]]
        lines += ["    " + " ".join(each[at : at + 8]) for at in range(0, 256, 8)] + ["];", ""]
        lines += [f"pub static LISTS: [u16; {len(self.lists)}] = [", *_rows(self.lists), "];", ""]
        lines += [f"pub static KINDS: [KindRow; {len(self.kinds)}] = ["]
        lines += [f"    KindRow({', '.join(map(str, row))})," for row in self.kinds] + ["];", ""]
        lines += [f"pub static PARAMS: [ParamRow; {len(self.params)}] = ["]
        lines += [f"    ParamRow::new({', '.join(map(str, row))})," for row in self.params] + ["];", ""]
        lines += [f"pub static OPERATIONS: [Row; {len(self.rows)}] = ["]
        lines += [f"    Row::new({', '.join(map(str, row))})," for row in self.rows] + ["];", ""]
        digests = sorted((digest(it.name), at) for at, it in enumerate(self.operations))
        assert len({number for number, _ in digests}) == len(digests), "two names have one digest"
        lines += ["/// The digest of each operation's name, sorted."]
        lines += [f"pub static DIGESTS: [u32; {len(digests)}] = ["]
        lines += [*_rows([number for number, _ in digests], 8), "];", ""]
        lines += ["/// Where the operation of each digest stands in OPERATIONS."]
        lines += [
            f"pub static PLACES: [u16; {len(digests)}] = [",
            *_rows([at for _, at in digests]),
            "];",
            "",
        ]
        lines += ["/// Each with the name of the operation that it sends."]
        lines += [f"pub static FLOWS: [(Row, u16); {len(self.flows)}] = ["]
        lines += [f"    (Row::new({', '.join(map(str, row))}), {over})," for row, over in self.flows]
        lines += ["];", ""]
        lines += [
            "/// The rows with code, in the order of the hooks.",
            "#[cfg(test)]",
            f"pub static HOOKED: [&str; {len(self.hooks)}] = [",
        ]
        lines += [f'    "{name}",' for name in self.hooks] + ["];", ""]
        return "\n".join(lines)


def digest(name: str) -> int:
    """32-bit FNV-1a, as src/operation/catalogue.rs has it."""
    value = 0x811C9DC5
    for byte in name.encode():
        value = (value ^ byte) * 0x01000193 % 2**32
    return value


def _offsets(texts: Iterable[bytes]) -> list[int]:
    offsets = [0]
    for text in texts:
        offsets.append(offsets[-1] + len(text))
    assert offsets[-1] < 65536
    return offsets


def _rows(numbers: list[int], width: int = 16) -> list[str]:
    return [
        "    " + ", ".join(map(str, numbers[at : at + width])) + "," for at in range(0, len(numbers), width)
    ]
