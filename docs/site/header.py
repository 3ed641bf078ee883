"""Reads include/workos.h: what stands in its comments, and what each of them is about."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

COMMENT = re.compile(r"^/\*\*?\s(.*?)\*/\n", re.DOTALL | re.MULTILINE)
FUNCTION = re.compile(r"\b(workos_[a-z_]+)\((?!\*)")
CALLBACK_TYPE = re.compile(r"typedef .*\(\*(workos_[a-z_]+)\)")
TYPE = re.compile(r"typedef .*?\b(workos_[a-z_]+);")
CONSTANT = re.compile(r"#define (WORKOS_[A-Z_]+) (.+)")
TAG = re.compile(r"@(param|return) +")
#: A title of the header's first comment, such as "THREADS."
TITLE = re.compile(r"([A-Z][A-Z ]+)\. ")


@dataclass
class Doc:
    """A comment: what comes before its tags, the tags, and what comes after them. Paragraphs keep their lines."""

    before: list[str] = field(default_factory=list)
    params: dict[str, str] = field(default_factory=dict)
    returns: str = ""
    after: list[str] = field(default_factory=list)


@dataclass
class Entry:
    """One thing that the header declares; several constants may share a comment."""

    kind: str  # "function", "type" or "constant"
    names: list[str]
    values: list[str]
    code: str
    doc: Doc


@dataclass
class Header:
    #: Title and paragraphs of each part of the first comment; the first part has no title.
    conventions: list[tuple[str, list[str]]]
    entries: list[Entry]

    def of(self, kind: str) -> list[Entry]:
        return [entry for entry in self.entries if entry.kind == kind]


def lines_of(comment: str) -> list[str]:
    return [re.sub(r"^ \*( |$)", "", line).rstrip() for line in comment.rstrip(" ").splitlines()]


def paragraphs(lines: list[str]) -> list[str]:
    return [part for part in re.split(r"\n\s*\n", "\n".join(lines).strip("\n")) if part.strip()]


def read_doc(comment: str) -> Doc:
    doc, tagged = Doc(), False
    # A tag's text is indented below it; a paragraph at the margin ends the tags.
    for block in re.split(r"\n(?=@)|\n\n(?=\S)", "\n".join(lines_of(comment)).strip("\n")):
        tag = TAG.match(block)
        if tag is None:
            (doc.after if tagged else doc.before).append(block)
            continue
        tagged, text = True, block[tag.end() :]
        if tag[1] == "return":
            doc.returns = outdent(text)
        else:
            name, _, meaning = text.partition(" ")
            doc.params[name] = outdent(meaning.strip())
    return doc


def outdent(text: str) -> str:
    """Brings the lines below the first one to the margin; those of a list stay below its hyphens."""
    first, _, rest = text.partition("\n")
    kept: list[str] = [first]
    in_list = False
    for line in rest.splitlines():
        bare = line.strip()
        in_list = in_list or bare.startswith("- ")
        kept.append(bare if not in_list or bare.startswith("- ") else "  " + bare)
    return "\n".join(kept)


def declared(comment: str, code: str) -> Entry | None:
    doc = read_doc(comment)
    constants = CONSTANT.findall(code)
    if constants:
        names, values = [name for name, _ in constants], [value for _, value in constants]
        return Entry("constant", names, values, code, doc)
    for kind, pattern in (("type", CALLBACK_TYPE), ("type", TYPE), ("function", FUNCTION)):
        if found := pattern.search(code):
            return Entry(kind, [found[1]], [], code, doc)
    return None


def read(file: Path) -> Header:
    text = file.read_text()
    comments = list(COMMENT.finditer(text))
    header = Header(conventions(comments[0][1]), [])
    for comment in comments[1:]:
        # What a comment is about ends at the first blank line.
        code = text[comment.end() :].split("\n\n", 1)[0].strip()
        entry = declared(comment[1], code)
        if entry is None:
            raise ValueError(f"{file.name}: a comment about nothing: {code[:60]!r}")
        header.entries.append(entry)
    return header


def conventions(comment: str) -> list[tuple[str, list[str]]]:
    parts: list[tuple[str, list[str]]] = [("", [])]
    for paragraph in paragraphs(lines_of(comment)):
        title = TITLE.match(paragraph)
        if title:
            parts.append((title[1].capitalize(), [paragraph[title.end() :]]))
        else:
            parts[-1][1].append(paragraph)
    return parts
