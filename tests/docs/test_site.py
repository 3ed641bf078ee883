"""The built site: every link leads somewhere, everything has its entry, and nothing is asked of anybody."""

from __future__ import annotations

import os
import re
import shutil
from collections import Counter
from pathlib import Path

import libworkos
import needs
import pytest

import html_pages
from blocks import ROOT, blocks_of, indented, pages
from html_pages import Page

#: What no page that people write grows beyond, in bytes.
MOST = 16 * 1024


@pytest.fixture(scope="session")
def read(site: Path) -> dict[str, Page]:
    found = html_pages.read(site)
    assert len(found) > 50
    return found


def test_every_link_leads_somewhere(site: Path, read: dict[str, Page]) -> None:
    assert html_pages.dead_links(site, read) == []


def test_nothing_is_loaded_from_outside(site: Path, read: dict[str, Page]) -> None:
    assert html_pages.asked_outside(site, read) == []


def test_every_function_has_its_page(read: dict[str, Page]) -> None:
    for function in (ROOT / "bindings" / "c" / "tests" / "exports.txt").read_text().split():
        page = read.get(f"reference/{function}.html")
        assert page is not None, function
        assert function + "\n" in page.headings


def test_every_type_and_constant_has_its_entry(read: dict[str, Page], site: Path) -> None:
    header = (ROOT / "include" / "workos.h").read_text()
    statuses = re.findall(r"^#define (WORKOS_\w+) \d+$", header, re.MULTILINE)
    statuses = [name for name in statuses if not name.startswith("WORKOS_VERSION")]
    types = re.findall(r"^typedef [^;]*?\b(workos_\w+)\)?(?:\([^)]*\))?;", header, re.MULTILINE)
    assert len(statuses) > 15
    assert len(types) > 3
    assert set(statuses) <= {heading.strip() for heading in read["reference/statuses.html"].headings}
    assert set(types) <= {heading.strip() for heading in read["reference/types.html"].headings}
    versions = (site / "reference" / "versions.html").read_text()
    for name in re.findall(r"^#define (WORKOS_VERSION\w*)", header, re.MULTILINE):
        assert name in versions


def test_every_operation_has_its_entry(read: dict[str, Page], site: Path) -> None:
    for operation in libworkos.operations():
        name = operation["name"]
        page = f"reference/operations/{name.rpartition('.')[0] or name}.html"
        assert name + "\n" in read[page].headings, name
        text = (site / page).read_text()
        assert all(f">{param['name']}<" in text for param in operation["params"]), name


def test_no_block_escapes(read: dict[str, Page]) -> None:
    """What the site shows as code is what the other tests run, and no more."""
    for name, text in pages().items():
        assert indented(text) == [], name
        written = Counter(block.language for block in blocks_of(name, text))
        assert Counter(read[name.removesuffix(".md") + ".html"].blocks) == written, name


def test_a_page_stays_short() -> None:
    """One that people read; a group's operations and the changes of every version are looked up."""
    looked_up = ("reference/operations/", "changelog")
    written = {name: text for name, text in pages().items() if not name.startswith(looked_up)}
    assert {name: len(text) for name, text in written.items() if len(text.encode()) > MOST} == {}


def test_every_make_target_that_is_named_is_there() -> None:
    makefiles = (ROOT / "Makefile").read_text() + (ROOT / "bench" / "bench.mk").read_text()
    there = set(re.findall(r"^([a-z][\w-]*):", makefiles, re.MULTILINE))
    for page, text in pages().items():
        for target in re.findall(r"(?:`|^)make ([a-z][\w-]*)", text, re.MULTILINE):
            assert target in there, f"{page}: make {target}"


def test_the_checks_can_fail(tmp_path: Path) -> None:
    (tmp_path / "other.html").write_text('<h1 id="there">There</h1>')
    (tmp_path / "style.css").write_text(
        'a { background: url("https://example.com/a.png") } b { background: url(b.png) }'
    )
    (tmp_path / "index.html").write_text(
        '<a href="other.html#there">1</a><a href="other.html#gone">2</a><a href="gone.html">3</a>'
        '<a href="#gone">4</a><a href="https://example.com/">5</a>'
        '<script src="//cdn.example.com/a.js"></script><link href="http://example.com/a.css">'
        "<style>@import 'https://fonts.example.com/a.css';</style>"
    )
    found = html_pages.read(tmp_path)
    dead = html_pages.dead_links(tmp_path, found)
    assert dead == [f"index.html: {link}" for link in ("other.html#gone", "gone.html", "#gone")]
    assert len(html_pages.asked_outside(tmp_path, found)) == 4
    assert indented("Text\n\n    code\n") != []


def test_in_a_browser_without_a_network(site: Path, read: dict[str, Page]) -> None:
    """Every page opens from the disk, asks for nothing else, and complains of nothing; the search finds."""
    sync = pytest.importorskip("playwright.sync_api", reason="missing: playwright")
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    needs.need("chromium")
    flags = [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-gpu",
        "--no-first-run",
    ]
    # Chromium's own sandbox does not work for root, as whom containers run their tests.
    flags += ["--no-sandbox"] if os.geteuid() == 0 else []
    asked: list[str] = []
    complaints: list[str] = []
    with sync.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=flags)
        tab = browser.new_context(offline=True, viewport={"width": 400, "height": 800}).new_page()
        tab.on("request", lambda request: asked.append(request.url))
        tab.on("pageerror", lambda error: complaints.append(str(error)))
        tab.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        wide = []
        for file in (site / name for name in read if not name.startswith("sources/")):
            tab.goto(file.as_uri())
            if tab.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
                wide.append(file.name)
        tab.goto((site / "search.html").as_uri() + "?q=workos_json_get")
        tab.wait_for_selector("#search-results li a")
        results = [link.get_attribute("href") for link in tab.query_selector_all("#search-results li a")]
        browser.close()
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    assert complaints == []
    assert wide == [], "these are wider than a telephone"
    assert any(link and "workos_json_get" in link for link in results)
