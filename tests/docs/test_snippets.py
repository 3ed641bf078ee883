"""Compiles and runs every block of code of the site, against an installed copy and the sandbox."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

import needs
import pytest
from examples import sign_in
from libworkos import Client

from blocks import Block, blocks_of, pages
from conftest import Variables
from programs import EXTENSIONS, LIBRARIES, SnippetError, assembled, check_output, commands, go_module, scaffold, talk

NEEDS = {
    "c": ["gcc", "pkg-config"], "cmake": ["cmake", "c++"],
    "cpp": ["c++", "pkg-config"], "go": ["go"], "java": ["javac", "/usr/share/java/jna.jar"], "js": ["node", "npm"],
    "lua": ["luajit"], "php": ["php"], "ruby": ["ruby"], "rust": ["rustc", "cc"], "sh": ["cmake", "curl", "pkg-config"],
}  # fmt: skip
PAGES = {page: blocks_of(page, text) for page, text in pages().items()}
PROGRAMS = [block for blocks in PAGES.values() for block in blocks if block.program]
GROUPS = [
    (page, language)
    for page, blocks in PAGES.items()
    for language in sorted(EXTENSIONS)
    if any(block.language == language and block.piece for block in blocks)
]


#: What the scaffolds of these pages want besides.
MORE_NEEDS = {
    "examples/lua-module.md": ["lua5.4", "pkg-config", "lua5.4/lua.h"],
    "examples/php-extension.md": ["php-config", "pkg-config"],
}


#: What the programs in JavaScript of these pages want besides.
MORE_MODULES = {"tasks/authkit-frameworks.md": ["frameworks"]}


def need(language: str, page: str = "") -> None:
    needs.need(*NEEDS.get(language, []), *MORE_NEEDS.get(page, []))
    if page == "tasks/pyinstaller-gevent.md" and language == "python":
        pytest.importorskip("gevent", reason="missing: gevent")
    if page == "tasks/pyinstaller-gevent.md" and language == "sh":
        bindepend = pytest.importorskip("PyInstaller.depend.bindepend", reason="missing: PyInstaller")
        # Debian's own Python has its library in a package apart.
        if bindepend.get_python_library_path() is None:
            pytest.skip("missing: libpython, for PyInstaller")


def output_after(blocks: list[Block], which: list[Block]) -> list[Block]:
    """What the page says that these blocks print: the blocks of output that follow them."""
    pairs = zip(blocks, blocks[1:])
    return [after for before, after in pairs if before in which and "output" in after.words]


def run(source: Path, argument: Callable[[], str] | None, variables: Variables, expected: list[Block]) -> None:
    for command in commands(source, variables):
        arguments = [argument()] if argument else []
        check_output(talk([*command, *arguments], source.parent, variables), expected)


@pytest.mark.parametrize("block", PROGRAMS, ids=str)
def test_program(block: Block, tmp_path: Path, variables: Variables, ready: Mapping[str, str]) -> None:
    """A whole program, given what args= says."""
    need(block.language)
    for header, package in LIBRARIES.items():
        if header in block.text:
            needs.need(header.strip("<>"), package)
    source = tmp_path / f"program{EXTENSIONS[block.language]}"
    source.write_text(block.text)
    # Each compiler's program signs in anew, for a code serves once.
    places = {
        "": None,
        "{code}": lambda: sign_in(dict(ready)),
        "{organization}": lambda: ready["organization"],
    }
    run(source, places[block.word("args")], variables, output_after(PAGES[block.page], [block]))


@pytest.mark.parametrize(("page", "language"), GROUPS, ids=[f"{page}:{language}" for page, language in GROUPS])
def test_page(page: str, language: str, tmp_path: Path, variables: Variables, request: pytest.FixtureRequest) -> None:
    """The pieces of code of a page, each after those before it, as a reader would type them."""
    need(language, page)
    if language == "js":
        folders = ["node_modules", *MORE_MODULES.get(page, [])]
        variables["NODE_PATH"] = ":".join(str(request.getfixturevalue(folder)) for folder in folders)
    blocks = PAGES[page]
    for block in blocks:
        if block.word("save"):
            (tmp_path / block.word("save")).write_text(block.text)
    pieces = [block for block in blocks if block.language == language and block.piece]
    frame = scaffold(page, language)
    source = tmp_path / f"page{frame.suffix}"
    source.write_text(assembled(frame.read_text(), pieces))
    run(source, None, variables, output_after(blocks, pieces))


def declarations(language: str) -> list[Block]:
    """What is only to be compiled."""
    blocks = [block for blocks in PAGES.values() for block in blocks if block.language == language]
    return [block for block in blocks if "declaration" in block.words]


def test_programs_in_go_that_would_run_for_ever(tmp_path: Path, variables: Variables) -> None:
    """They compile."""
    need("go")
    for number, block in enumerate(declarations("go")):
        source = tmp_path / f"program{number}.go"
        source.write_text(block.text)
        command = ["sh", "-c", f"cd '{go_module(source)}' && go vet . && echo compiles"]
        assert "compiles" in talk(command, tmp_path, variables), str(block)


def test_declarations(tmp_path: Path, variables: Variables) -> None:
    """What the reference shows of the header agrees with the header."""
    shown = declarations("c")
    assert len(shown) > 20
    need("c")
    lines = [line for block in shown for line in [f'#line {block.line} "{block.page}"', *block.text.splitlines()]]
    source = tmp_path / "declarations.c"
    source.write_text("\n".join(["#include <workos.h>", *lines, "int main(void) { return 0; }", ""]))
    run(source, None, variables, [])


def test_json() -> None:
    """It is JSON; with the word `config` it makes a client, with the word `error` it has what every error has."""
    for block in [block for blocks in PAGES.values() for block in blocks if block.language == "json"]:
        value = json.loads(block.text)
        if "config" in block.words:
            Client(**value).close()
        if "error" in block.words:
            assert {"code", "status", "message", "operation", "retryable", "performed"} <= value.keys(), str(block)


def test_every_block_is_run() -> None:
    """What is saved has a shell block that uses it, and output comes after something that prints."""
    for blocks in PAGES.values():
        shells = "".join(block.text for block in blocks if block.language == "sh")
        for before, block in zip([None, *blocks], blocks):
            if block.word("save"):
                assert block.word("save") in shells or block.word("save") == "CMakeLists.txt", str(block)
            if "output" in block.words:
                assert before is not None and before.language in EXTENSIONS, str(block)
                assert not before.word("save"), str(block)


FAULTS = {
    "c": ("int main(void) { return 1; }\n", "ended with 1"),
    "c that does not compile": (
        "#include <workos.h>\nint main(void) { return workos_nothing(); }\n",
        "workos_nothing",
    ),
    "a warning": ("#include <workos.h>\nint main(void) { int unused; return 0; }\n", "unused"),
    "sh": ("false\ntrue\n", "ended with 1"),
    "python": ('raise SystemExit("no")\n', "ended with 1"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_found(name: str, tmp_path: Path, variables: Variables) -> None:
    text, complaint = FAULTS[name]
    if name not in EXTENSIONS or name == "c":
        need("c")
    source = tmp_path / f"fault{EXTENSIONS.get(name, '.c')}"
    source.write_text(text)
    with pytest.raises(SnippetError, match=complaint):
        run(source, None, variables, [])


def test_a_wrong_output_is_found() -> None:
    said = "a\nb 1\nc\n"
    check_output(said, [Block("", 1, "text", ("output",), "a\nb ...\n"), Block("", 1, "text", ("output",), "c")])
    for wrong in ("b\nc", "a\n...\nd", "A"):
        with pytest.raises(SnippetError, match="but printed was"):
            check_output(said, [Block("", 1, "text", ("output",), wrong)])
    with pytest.raises(ValueError, match="a block of no language"):
        blocks_of("page.md", "```\nfoo\n```\n")
