"""The code of the site: every fenced block of every page, as the site shows it."""

from __future__ import annotations

import re
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "docs" / "site"))

import build  # noqa: E402
from stage import COMMENT, FENCE  # noqa: E402

#: What a block may be. All but "text" are compiled, run or read, and "csharp", for which Debian has no compiler.
LANGUAGES = {
    "c", "cmake", "cpp", "csharp", "go", "java", "js", "json", "lua", "php", "python", "ruby", "rust", "sh", "text",
}  # fmt: skip
#: What begins a whole program.
MAIN = {"c": "int main(", "cpp": "int main(", "java": "void main(", "rust": "fn main("}


@dataclass(frozen=True)
class Block:
    page: str
    line: int
    language: str
    #: What stands behind the language: "output", "save=app.c", "args={code}".
    words: tuple[str, ...]
    text: str

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"

    def word(self, name: str) -> str:
        """The value of name=value; empty where there is none."""
        found = [word.partition("=")[2] for word in self.words if word.startswith(name + "=")]
        return found[0] if found else ""

    @property
    def program(self) -> bool:
        """Whether it is a whole program by itself."""
        return self.language in MAIN and MAIN[self.language] in self.text

    @property
    def piece(self) -> bool:
        """Whether it is part of what its page makes a program of."""
        return not self.program and not self.word("save") and not {"declaration", "example"} & set(self.words)


def blocks_of(page: str, text: str) -> list[Block]:
    """Raises ValueError for a block of no known language: it could hold code that nobody runs."""
    found = []
    text = COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), text)
    for fence in FENCE.finditer(text):
        language, *words = fence[2].split() or [""]
        line = text.count("\n", 0, fence.start()) + 1
        if language == "{toctree}":
            continue
        if language not in LANGUAGES:
            raise ValueError(f"{page}:{line}: a block of {language or 'no language'}; output is ```text")
        found.append(Block(page, line, language, tuple(words), fence[3]))
    return found


def indented(text: str) -> list[str]:
    """Lines that would become code without a fence."""
    bare = FENCE.sub("", COMMENT.sub("", text))
    return re.findall(r"(?m)^\n {4}\S.*$", bare)


def pages() -> dict[str, str]:
    """Every page's text but the listings of files, which hold no snippets."""
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "pages"
        build.stage(site)
        files = {file.relative_to(site).as_posix(): file.read_text() for file in sorted(site.rglob("*.md"))}
    return {name: text for name, text in files.items() if not name.startswith("sources/")}
