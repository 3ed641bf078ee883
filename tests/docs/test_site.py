"""The built site: every link leads somewhere, everything has its entry, and nothing is asked of anybody."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import advice
import libworkos
import methods
from model import Api

import html_pages
from blocks import ROOT, blocks_of, indented, pages
from html_pages import Page

#: What no page that people write grows beyond, in bytes.
MOST = 16 * 1024


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


def test_every_operation_has_its_page(read: dict[str, Page], site: Path) -> None:
    """With its parameters, its answer, its errors, and an example unless what it checks is another's bytes."""
    for operation in libworkos.operations():
        name = operation["name"]
        page = f"reference/operations/{name}.html"
        assert name + "\n" in read[page].headings, name
        text = (site / page).read_text()
        assert all(f">{param['name']}<" in text for param in operation["params"]), name
        assert {"Answer\n", "Errors\n"} <= set(read[page].headings), name
        payload = any(param["in"] == "payload" for param in operation["params"])
        shown = {"c", "python", "js", "ruby"} <= set(read[page].blocks)
        assert shown or payload or name == "actions.sign_response", name


def test_what_an_answer_is_made_of(site: Path) -> None:
    """Its members with their types, whether they may be null or absent, and the words of an enum."""
    text = re.sub(r"<[^>]+>", " ", (site / "reference/operations/organizations.create.html").read_text())
    text = " ".join(text.split())
    for row in (
        "external_id string or null",
        "stripe_customer_id string; may be absent",
        "domains list of OrganizationDomain",
    ):
        assert row in text, row
    assert "external_id_already_used , rejected , HTTP 400 Something else has this external_id" in text
    domains = re.sub(r"<[^>]+>", " ", (site / "reference/objects/organization_domains.html").read_text())
    states = "state failed , legacy_verified , pending , unverified or verified ; may be absent"
    assert states in " ".join(domains.split())


def test_every_code_of_an_error_says_what_to_do() -> None:
    documented = {error.split(" ")[1] for operation in Api().operations for error in operation.errors}
    assert documented == advice.CODES.keys()
    names = {operation["name"] for operation in libworkos.operations()}
    said = " ".join(advice.CODES.values())
    assert set(re.findall(r"`(\w+\.\w+)`", said)) <= names


def test_every_method_of_an_official_client_has_an_operation() -> None:
    names = {operation["name"] for operation in libworkos.operations()}
    for client in methods.VERSIONS:
        listed = methods.methods(client)
        assert len(listed) > 150, client
        assert set(listed.values()) <= names, client


def test_no_block_escapes(read: dict[str, Page]) -> None:
    """What the site shows as code is what the other tests run, and no more."""
    for name, text in pages().items():
        assert indented(text) == [], name
        written = Counter(block.language for block in blocks_of(name, text))
        assert Counter(read[name.removesuffix(".md") + ".html"].blocks) == written, name


def test_a_page_stays_short() -> None:
    """One that people read; a group's operations and the changes of every version are looked up."""
    looked_up = ("reference/operations/", "reference/objects/", "reference/methods/", "changelog")
    written = {name: text for name, text in pages().items() if not name.startswith(looked_up)}
    assert {name: len(text) for name, text in written.items() if len(text.encode()) > MOST} == {}


def test_every_make_target_that_is_named_is_there() -> None:
    makefiles = (ROOT / "Makefile").read_text() + (ROOT / "bench" / "bench.mk").read_text()
    there = set(re.findall(r"^([a-z][\w-]*):", makefiles, re.MULTILINE))
    # A pattern, such as platform-%, stands for what begins so.
    patterns = tuple(re.findall(r"^([a-z][\w-]*)%:", makefiles, re.MULTILINE))
    for page, text in pages().items():
        for target in re.findall(r"(?:`|^)make ([a-z][\w-]*)", text, re.MULTILINE):
            assert target in there or target.startswith(patterns), f"{page}: make {target}"


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
