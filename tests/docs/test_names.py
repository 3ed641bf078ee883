"""What the pages for developers name is there: files, folders, Make targets and Rust test targets."""

from __future__ import annotations

import re

import pytest

from blocks import ROOT

PAGES = ["ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "api/README.md", "docs/reliability.md"]
#: The top of the project, as a path begins with it; what is built is not there before it is built.
TOP = {path.name for path in ROOT.iterdir()} - {"build", "target"}
SPAN = re.compile(r"`([^`\n]+)`")
FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)


def text_of(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def commands(text: str) -> list[str]:
    """What stands as code: each span, and each line of a block."""
    lines = [line.strip() for block in FENCED.findall(text) for line in block.splitlines()]
    return SPAN.findall(FENCED.sub("", text)) + lines


def paths(text: str) -> set[str]:
    words = {word.strip('(),"') for command in commands(text) for word in command.split()}
    return {word for word in words if "/" in word and word.partition("/")[0] in TOP and "NAME" not in word}


def missing(page: str, text: str) -> set[str]:
    """A name is that of the project, or one beside the page."""
    folders = ROOT, (ROOT / page).parent
    return {path for path in paths(text) if not any(any(folder.glob(path)) for folder in folders)}


def targets() -> set[str]:
    text = (ROOT / "Makefile").read_text(encoding="utf-8") + (ROOT / "bench" / "bench.mk").read_text(encoding="utf-8")
    return {name for names in re.findall(r"^([a-z][\w -]*):(?!=)", text, re.MULTILINE) for name in names.split()}


def asked(program: str, text: str) -> set[str]:
    found = (re.match(rf"{program} ([a-z][\w-]*(?: [a-z][\w-]*)*)", command) for command in commands(text))
    return {name for match in found if match for name in match[1].split()}


@pytest.mark.parametrize("page", PAGES)
def test_every_path_is_there(page: str) -> None:
    assert missing(page, text_of(page)) == set()


@pytest.mark.parametrize("page", PAGES)
def test_every_make_target_is_there(page: str) -> None:
    assert asked("make", text_of(page)) <= targets()


@pytest.mark.parametrize("page", PAGES)
def test_every_rust_test_target_is_there(page: str) -> None:
    for name in asked("cargo test --test", text_of(page)):
        assert (ROOT / "tests" / f"{name}.rs").exists() or (ROOT / "tests" / name / "main.rs").exists(), name


def test_the_tree_of_the_architecture_is_that_of_the_project() -> None:
    (tree,) = (block for block in FENCED.findall(text_of("ARCHITECTURE.md")) if "\nsrc/ " in block)
    top, found = "", []
    for line in tree.splitlines()[1:-1]:
        names = re.findall(r"[\w.]+(?:/|\.rs)", re.split(r"  +", line.strip())[0])
        assert names, line
        found += [top + name for name in names] if line.startswith(" ") else names
        if not line.startswith(" "):
            top = names[0]
    assert [name for name in found if not (ROOT / name).exists()] == []
    in_tree = {name.removeprefix("src/").strip("/") for name in found if name.startswith("src/")}
    in_source = {path.name for path in (ROOT / "src").iterdir()} - {"lib.rs"}
    assert in_source - in_tree == set()


def test_a_name_of_nothing_is_seen() -> None:
    text = "`src/htttp/pool.rs`, `make tset` and `cargo test --test exchange`\n\n```text\nmake lnt  # x\n```\n"
    assert missing("README.md", text) == {"src/htttp/pool.rs"}
    assert asked("make", text) - targets() == {"tset", "lnt"}
    assert asked("cargo test --test", text) == {"exchange"}
