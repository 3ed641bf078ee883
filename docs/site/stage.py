"""Lays out the sources of the site in a folder: the pages, what is generated, and the files that they show.

A page is Markdown that also reads well where it lies in the repository. On its way here

- a link to a file of the repository becomes a link to that file's page, or to a listing of the file;
- code that is the name of a function, a status or an operation becomes a link to its reference;
- an empty fenced block with `file=PATH` gets the text of that file.
"""

from __future__ import annotations

import os
import posixpath
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
DOCS = ROOT / "docs"

#: A fenced block: its fence, what stands behind it, its body.
FENCE = re.compile(r"^(```+)([^\n`]*)\n(.*?)^\1[ \t]*$\n?", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"(?P<bang>!?)\[(?P<label>(?:[^\[\]]|\[[^\]]*\])*)\]\((?P<target>[^)\s]+)\)")
CODE = re.compile(r"(?<!`)`(?P<code>[^`\n]+)`(?!`)")
HEADING = re.compile(r"^#.*$", re.MULTILINE)
COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)

#: How the listing of a file is coloured.
LANGUAGES = {
    ".c": "c", ".h": "c", ".cpp": "cpp", ".hpp": "cpp", ".py": "python", ".rb": "ruby", ".js": "js", ".go": "go",
    ".php": "php", ".lua": "lua", ".sh": "sh", ".json": "json", ".rs": "rust", ".toml": "toml",
}  # fmt: skip


def sources() -> dict[str, Path]:
    """The pages that people write: the name in the site, and the file."""
    pages = {file.relative_to(DOCS).as_posix(): file for file in sorted(DOCS.rglob("*.md")) if HERE not in file.parents}
    for readme in sorted((ROOT / "bindings").glob("*/README.md")):
        pages[f"languages/{readme.parent.name}.md"] = readme
    for readme in sorted((ROOT / "examples").glob("*/README.md")):
        pages[f"examples/{readme.parent.name}.md"] = readme
    pages["sandbox.md"] = ROOT / "sandbox" / "README.md"
    pages["sandbox-answers.md"] = ROOT / "sandbox" / "ANSWERS.md"
    for name in ("SECURITY", "CHANGELOG", "ARCHITECTURE", "CONTRIBUTING"):
        pages[f"{name.lower()}.md"] = ROOT / f"{name}.md"
    return pages


class Stage:
    def __init__(self, folder: Path, names: Mapping[str, str]) -> None:
        #: names: where each name of the reference is explained, within the site.
        self.folder, self.names = folder, names
        self.pages = sources()
        self.page_of = {file: name for name, file in self.pages.items()}
        self.page_of[ROOT / "README.md"] = "index.md"
        self.page_of[ROOT / "include" / "workos.h"] = "reference/index.md"
        for methods in (HERE / "methods").glob("*.txt"):
            self.page_of[methods] = f"reference/methods/{methods.stem}.md"
        self.listings: dict[Path, str] = {}
        self.faults: list[str] = []

    def write(self, name: str, text: str) -> None:
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def stage(self, generated: Mapping[str, str]) -> None:
        for name, file in self.pages.items():
            self.write(name, self.page(name, file, file.read_text()))
        for name, text in generated.items():
            self.write(name, self.page(name, None, text))
        for file, name in self.listings.items():
            self.write(name, listing(file))
        self.write("sources/index.md", listings_index(self.listings))
        for picture in DOCS.glob("*.svg"):
            shutil.copy(picture, self.folder / picture.name)
        if self.faults:
            raise SystemExit("\n".join(self.faults))

    def page(self, name: str, file: Path | None, text: str) -> str:
        done = []
        for fence, part in split(COMMENT.sub("", text)):
            done.append(self.block(name, part) if fence else self.prose(name, file, part))
        return "".join(done)

    def block(self, name: str, part: str) -> str:
        found = FENCE.match(part)
        assert found is not None
        fence, info, body = found.groups()
        shown = re.search(r"\bfile=(\S+)", info)
        if shown is not None:
            file = ROOT / shown[1]
            if body.strip() or not file.is_file():
                self.faults.append(f"{name}: {shown[1]} is no file, or its block is not empty")
                return part
            body = file.read_text()
        return f"{fence}{info}\n{body}{fence}\n"

    def prose(self, name: str, file: Path | None, text: str) -> str:
        headings = [found.span() for found in HEADING.finditer(text)]

        def replaced(found: re.Match[str]) -> str:
            if found.lastgroup == "code":
                in_heading = any(start <= found.start() < end for start, end in headings)
                return found[0] if in_heading else self.name(name, found["code"])
            return self.link(name, file, found)

        return re.sub(f"{LINK.pattern}|{CODE.pattern}", replaced, text)

    def name(self, page: str, code: str) -> str:
        bare = re.sub(r"\(.*\)$", "", code).strip('"')
        target = self.names.get(bare)
        if target is None or target == page:
            return f"`{code}`"
        return f"[`{code}`]({relative(page, target)})"

    def link(self, page: str, file: Path | None, found: re.Match[str]) -> str:
        target, label = found["target"], found["label"]
        if file is None or target.startswith("#") or re.match(r"[a-z]+:", target):
            return found[0]
        path, hash_, anchor = target.partition("#")
        wanted = Path(os.path.normpath(file.parent / path))
        if wanted.is_dir() and (wanted / "README.md") in self.page_of:
            wanted = wanted / "README.md"
        if not wanted.exists():
            self.faults.append(f"{file.relative_to(ROOT)}: a link to {target}, which is not there")
            return label
        if found["bang"]:
            return found[0]
        if wanted.is_dir():
            # A folder has no page; where it lies is all there is to say.
            return label
        if wanted not in self.page_of:
            self.page_of[wanted] = self.listings[wanted] = f"sources/{wanted.relative_to(ROOT).as_posix()}.md"
        return f"[{label}]({relative(page, self.page_of[wanted])}{hash_}{anchor})"


def split(text: str) -> Iterator[tuple[bool, str]]:
    """The parts of a page: whether it is a fenced block, and its text."""
    at = 0
    for found in FENCE.finditer(text):
        yield False, text[at : found.start()]
        yield True, found[0]
        at = found.end()
    yield False, text[at:]


def relative(page: str, target: str) -> str:
    path, hash_, anchor = target.partition("#")
    return posixpath.relpath(path, posixpath.dirname(page) or ".") + hash_ + anchor


def listing(file: Path) -> str:
    name = file.relative_to(ROOT).as_posix()
    language = LANGUAGES.get(file.suffix, "text")
    block = f"``````{{code-block}} {language}\n{file.read_text().rstrip()}\n``````"
    return f"---\norphan: true\n---\n\n# {name}\n\n{block}\n"


def listings_index(listings: Mapping[Path, str]) -> str:
    names = sorted(name.removeprefix("sources/") for name in listings.values())
    rows = [f"- [{name.removesuffix('.md')}]({name})" for name in names]
    return "\n".join(["---", "orphan: true", "---", "", "# Files", "", *rows, ""])
