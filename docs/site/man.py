"""Writes the manual pages of the C functions: man.py FOLDER makes workos_call.3 and the like, and libworkos.3.

Their text is that of include/workos.h. An example is the shortest one of the guides that calls the function; the
tests compile and run those. It needs nothing but Python, for `make install` calls it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path

import header as headers
import prose

ROOT = Path(__file__).resolve().parents[2]
#: What the first comment says of every function; a page of functions gives the rest.
OVERVIEW = "libworkos"
GUIDES = [ROOT / "README.md", ROOT / "bindings/c/README.md", *sorted((ROOT / "docs/tasks").glob("*.md"))]
#: An example that is longer explains something else.
LONGEST_EXAMPLE = 60
COMPILING = "cc -o app app.c $(pkg-config --cflags --libs workos)"


def escaped(text: str) -> str:
    """Text in which nothing means anything to roff."""
    text = text.replace("\\", r"\e").replace("-", r"\-").replace("'", r"\(aq").replace("`", r"\(ga")
    return re.sub(r"(?m)^\.", r"\&.", text)


def inline(text: str) -> str:
    """A piece of the header's text, its code in bold."""
    parts = re.split(r"`([^`]+)`", prose.inline(text).replace(r"\`", "\0"))
    done = []
    for at, part in enumerate(parts):
        # Outside code Markdown's own escapes go away again.
        bare = part if at % 2 else re.sub(r"\\([\\*\[\]<>|#])", r"\1", part)
        words = escaped(" ".join(bare.replace("\0", "`").split()) if at % 2 else bare.replace("\0", "`"))
        done.append(rf"\fB{words}\fR" if at % 2 else words)
    return "".join(done)


def filled(text: str) -> str:
    """Lines of a paragraph; a sentence begins its own line, as roff likes it."""
    words = inline(" ".join(text.split()))
    return re.sub(r"(?<=[a-z0-9)}R][.:;]) +(?=[A-Z\\*])", "\n", words)


def literal(text: str) -> str:
    return "\n".join([".RS 4", ".EX", escaped(text), ".EE", ".RE"])


def paragraph(text: str) -> str:
    """A paragraph, whose lines that are indented by four or more stand as they are."""
    parts = []
    for block in re.split(r"(?m)((?:^    .*(?:\n|$))+)", text):
        if block.startswith("    "):
            lines = block.rstrip("\n").splitlines()
            width = min(len(line) - len(line.lstrip()) for line in lines if line)
            parts.append(literal("\n".join(line[width:] for line in lines)))
        elif block.strip():
            parts.append(filled(block))
    return "\n".join(parts)


def paragraphs(texts: Iterable[str]) -> list[str]:
    done: list[str] = []
    for text in texts:
        done += [".PP", paragraph(text)] if done else [paragraph(text)]
    return done


def described(name: str, meaning: str) -> list[str]:
    """A parameter, and below it the members of its object where they are listed."""
    words, *items = re.split(r"(?m)^- ", meaning)
    lines = [".TP", rf"\fI{escaped(name)}\fR", filled(words)]
    if items:
        lines.append(".RS 7")
        for item in items:
            member, _, text = item.partition(" ")
            lines += [".TP", rf"\fB{escaped(member)}\fR", filled(text)]
        lines.append(".RE")
    return lines


def synopsis(code: str) -> list[str]:
    """The declaration; what it does not name stays upright. Long ones get a line for each parameter."""
    flat = " ".join(code.split())
    if len(flat) > 72:
        opening, parameters = flat.split("(", 1)
        flat = f"{opening}(\n    " + parameters.replace(", ", ",\n    ")
    return [".nf", r"\fB#include <workos.h>\fR", "", *(rf"\fB{escaped(line)}\fR" for line in flat.splitlines()), ".fi"]


def first_sentence(entry: headers.Entry) -> str:
    sentence = re.split(r"(?<=[.;:])\s", entry.doc.before[0], maxsplit=1)[0]
    sentence = " ".join(sentence.split()).rstrip(".;:")
    return escaped(sentence[0].lower() + sentence[1:])


def statuses(header: headers.Header) -> dict[str, str]:
    """What each status means, by its macro."""
    return {entry.names[0]: " ".join(entry.doc.before) for entry in header.of("constant") if len(entry.names) == 1}


def errors(entry: headers.Entry, meanings: dict[str, str]) -> list[str]:
    """The statuses that a function may return, WORKOS_OK aside."""
    if not entry.code.startswith("workos_status"):
        return []
    said = entry.doc.returns
    lines = []
    for name, meaning in meanings.items():
        any_other = "any other status" in said and not meaning.startswith("Reserved")
        if name != "WORKOS_OK" and (any_other or re.search(rf"\b{name}\b", said)):
            lines += [".TP", rf"\fB{name}\fR", filled(meaning)]
    return lines


def examples() -> list[str]:
    """The blocks of C of the guides, the shortest first."""
    blocks = [
        block.strip("\n")
        for guide in GUIDES
        for block in re.findall(r"^```c(?: [^\n]*)?\n(.*?)^```$", guide.read_text(), re.DOTALL | re.MULTILINE)
    ]
    return sorted((block for block in blocks if block.count("\n") < LONGEST_EXAMPLE), key=len)


def section(title: str, lines: list[str]) -> list[str]:
    return [f".SH {title}", *lines] if lines else []


class Manual:
    def __init__(self, header: headers.Header, version: str) -> None:
        self.header, self.version = header, version
        self.functions = [entry.names[0] for entry in header.of("function")]
        self.meanings = statuses(header)
        self.examples = examples()

    def title(self, name: str) -> str:
        return f'.TH {name} 3 "" "libworkos {self.version}" "WorkOS for C"'

    def related(self, entry: headers.Entry) -> list[str]:
        """The functions that a page mentions, those of its kind, and the overview."""
        own, doc = entry.names[0], entry.doc
        text = " ".join([*doc.before, *doc.params.values(), doc.returns, *doc.after])
        kind = own.rpartition("_")[0] if own.count("_") > 1 else own
        near = [
            name
            for name in self.functions
            if name != own and (re.search(rf"\b{name}\b", text) or (kind != own and name.startswith(kind + "_")))
        ]
        pages = [*((name, 3) for name in near), (OVERVIEW, 3), ("workos", 1)]
        return references(pages)

    def function(self, entry: headers.Entry) -> str:
        name, doc = entry.names[0], entry.doc
        parameters = [line for param, meaning in doc.params.items() for line in described(param, meaning)]
        example = next((block for block in self.examples if re.search(rf"\b{name}\(", block)), None)
        lines = [
            self.title(name),
            *section("NAME", [rf"{name} \- {first_sentence(entry)}"]),
            *section("SYNOPSIS", synopsis(entry.code)),
            *section("DESCRIPTION", paragraphs([*doc.before, *doc.after])),
            *section("PARAMETERS", parameters),
            *section("RETURN VALUE", [filled(doc.returns[0].upper() + doc.returns[1:])] if doc.returns else []),
            *section("ERRORS", errors(entry, self.meanings)),
            *section("EXAMPLE", [literal(example)] if example else []),
            *section("SEE ALSO", self.related(entry)),
        ]
        return "\n".join(lines) + "\n"

    def overview(self) -> str:
        _, first = self.header.conventions[0]
        lines = [
            self.title(OVERVIEW),
            *section("NAME", [rf"{OVERVIEW} \- WorkOS single sign\-on and audit events from C"]),
            *section(
                "SYNOPSIS",
                [".nf", r"\fB#include <workos.h>\fR", "", rf"\fB{escaped(COMPILING)}\fR", ".fi"],
            ),
            *section("DESCRIPTION", paragraphs(first)),
        ]
        for name, texts in self.header.conventions[1:]:
            kept = [text for text in texts if not text.startswith("Generated from")]
            lines += section(name.upper(), paragraphs(kept))
        lines.append(".SH FUNCTIONS")
        for entry in self.header.of("function"):
            lines += [".TP", rf"\fB{entry.names[0]}\fR(3)", first_sentence(entry)]
        lines.append(".SH TYPES")
        for entry in self.header.of("type"):
            lines += [".TP", rf"\fB{entry.names[0]}\fR", *paragraphs(entry.doc.before)[:1]]
        lines.append(".SH STATUSES")
        for entry in self.header.of("constant"):
            if len(entry.names) == 1:
                name = entry.names[0]
                lines += [".TP", rf"\fB{name}\fR ({entry.values[0]})", filled(self.meanings[name])]
        lines += section("SEE ALSO", references([("workos_client_new", 3), ("workos_call", 3), ("workos", 1)]))
        return "\n".join(lines) + "\n"


def references(pages: Iterable[tuple[str, int]]) -> list[str]:
    ordered = sorted(pages, key=lambda page: (page[1], page[0]))
    ends = [","] * (len(ordered) - 1) + [""]
    return [f".BR {name} ({number}){end}" for (name, number), end in zip(ordered, ends)]


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    text = (ROOT / "include/workos.h").read_text()
    version = re.search(r'#define WORKOS_VERSION "(.+)"', text)
    if version is None:
        raise ValueError("workos.h names no version")
    manual = Manual(headers.read(ROOT / "include/workos.h"), version[1])
    (folder / f"{OVERVIEW}.3").write_text(manual.overview())
    for entry in manual.header.of("function"):
        (folder / f"{entry.names[0]}.3").write_text(manual.function(entry))


if __name__ == "__main__":
    main()
