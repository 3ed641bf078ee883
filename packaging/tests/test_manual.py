"""The manual pages of the functions, as `make install` puts them there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from support import ROOT, attempt, need, output

EXPORTED = (ROOT / "bindings/c/tests/exports.txt").read_text().split()
STATUSES = re.findall(
    r"^#define (WORKOS_(?!VERSION)[A-Z_]+) \d+$", (ROOT / "include/workos.h").read_text(), re.M
)


def shown(page: Path) -> str:
    """A page as a reader sees it, without bold letters and with single spaces."""
    need("mandoc")
    return " ".join(re.sub(".\b", "", output("mandoc", "-Tutf8", page)).split())


@pytest.mark.parametrize("name", ["libworkos", *EXPORTED])
def test_a_page_is_well_formed(prefix: Path, name: str) -> None:
    need("mandoc")
    said = attempt("mandoc", "-Tlint", "-Wwarning", prefix / f"share/man/man3/{name}.3").stdout
    # The pages have no day: the same source gives the same bytes.
    faults = [line for line in said.splitlines() if "missing date" not in line]
    assert faults == []


@pytest.mark.parametrize("name", EXPORTED)
def test_a_page_has_its_parts(prefix: Path, name: str) -> None:
    page = (prefix / f"share/man/man3/{name}.3").read_text()
    titles = re.findall(r"^\.SH (.+)$", page, re.M)
    order = ["NAME", "SYNOPSIS", "DESCRIPTION", "PARAMETERS", "RETURN VALUE", "ERRORS", "EXAMPLE", "SEE ALSO"]
    assert titles == [title for title in order if title in titles]
    assert {"NAME", "SYNOPSIS", "DESCRIPTION", "SEE ALSO"} <= set(titles)
    text = shown(prefix / f"share/man/man3/{name}.3")
    assert f"NAME {name} - " in text
    assert re.search(rf"#include <workos.h> .*{name}\(.*\); DESCRIPTION", text)


@pytest.mark.parametrize("name", EXPORTED)
def test_what_a_page_refers_to_is_there(prefix: Path, name: str) -> None:
    page = (prefix / f"share/man/man3/{name}.3").read_text()
    references = re.findall(r"^\.BR (\S+) \((\d)\)", page, re.M)
    assert ("libworkos", "3") in references
    for other, section in references:
        assert (prefix / f"share/man/man{section}/{other}.{section}").is_file(), other


@pytest.mark.parametrize("name", EXPORTED)
def test_the_text_is_the_headers(prefix: Path, name: str) -> None:
    """Each block of the comment, without the marks of its lines, its tags and its lists, is in the page."""
    header = (ROOT / "include/workos.h").read_text()
    comment = re.search(rf"/\*\*((?:(?!\*/).)*)\*/\s*[\w \*]*\b{name}\(", header, re.S)
    assert comment is not None
    text = re.sub(r"^ \* ?", "", comment[1], flags=re.M).replace("`", "")
    page = shown(prefix / f"share/man/man3/{name}.3")
    for block in re.split(r"\n\s*\n|^@|^ *- ", text, flags=re.M):
        words = " ".join(block.removeprefix("param ").split())
        # What a function returns begins a sentence.
        wanted = words.removeprefix("return ").strip()
        assert wanted in page or wanted[:1].upper() + wanted[1:] in page, wanted


def test_a_call_may_end_with_any_status_that_is_in_use(prefix: Path) -> None:
    text = shown(prefix / "share/man/man3/workos_call.3")
    listed = set(re.findall(r"\b(WORKOS_[A-Z_]+)\b", text.split("ERRORS ")[1].split(" EXAMPLE ")[0]))
    assert listed == set(STATUSES) - {"WORKOS_OK", "WORKOS_STORAGE"}


def test_the_overview_lists_everything(prefix: Path) -> None:
    text = shown(prefix / "share/man/man3/libworkos.3")
    for name in [*(f"{name}(3)" for name in EXPORTED), *STATUSES, "workos_observer", "THREADS", "FORK"]:
        assert name in text
    assert "*out" in text
