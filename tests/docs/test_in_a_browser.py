"""The built site in Chromium, from the disk and without a network, on a telephone."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import needs
import pytest

from html_pages import Page

pytest.importorskip("playwright.sync_api", reason="missing: playwright")

from playwright.sync_api import Browser, ViewportSize, sync_playwright
from playwright.sync_api import Page as Tab

TELEPHONE: ViewportSize = {"width": 390, "height": 844}
WIDER = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
#: Names of a table that stand on two lines, though they are short.
BROKEN = """[...document.querySelectorAll("td code")]
    .filter((code) => /^\\S{1,10}$/.test(code.textContent) && code.getClientRects().length > 1)
    .map((code) => code.textContent)"""
OPERATIONS = "reference/operations/"
MOST = 40
RESULTS = "#search-results li"


class Watched:
    """A tab, and what its pages asked for and complained of."""

    def __init__(self, tab: Tab) -> None:
        self.tab = tab
        self.asked: list[str] = []
        self.complaints: list[str] = []
        tab.on("request", lambda request: self.asked.append(request.url))
        tab.on("pageerror", lambda error: self.complaints.append(str(error)))
        tab.on("console", lambda said: self.complaints.append(said.text) if said.type == "error" else None)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    needs.need("chromium")
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    flags = ["--disable-background-networking", "--disable-component-update", "--disable-gpu", "--no-first-run"]
    # Chromium's own sandbox does not work for root, as whom containers run their tests.
    flags += ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=flags)
        yield browser
        browser.close()


@pytest.fixture
def opened(browser: Browser) -> Iterator[Watched]:
    """At its end nothing was asked of anybody, and nothing complained."""
    context = browser.new_context(offline=True, viewport=TELEPHONE)
    watched = Watched(context.new_page())
    yield watched
    context.close()
    assert [url for url in watched.asked if not url.startswith(("file:", "data:"))] == []
    assert watched.complaints == []


def test_no_page_is_wider_than_a_telephone(site: Path, read: dict[str, Page], opened: Watched) -> None:
    pages = [name for name in read if not name.startswith(("sources/", OPERATIONS))]
    # The pages of operations are all made by the same few lines: the longest of them stand for all.
    operations = [name for name in read if name.startswith(OPERATIONS)]
    operations = sorted(operations, key=lambda name: (site / name).stat().st_size)[-MOST:]
    wide = []
    for name in pages + operations:
        opened.tab.goto((site / name).as_uri(), wait_until="domcontentloaded")
        wide += [name] if opened.tab.evaluate(WIDER) else []
    assert wide == []


def test_a_short_name_in_a_table_is_not_broken(site: Path, read: dict[str, Page], opened: Watched) -> None:
    broken = []
    for name in [name for name in read if name.startswith("tasks/")]:
        opened.tab.goto((site / name).as_uri(), wait_until="domcontentloaded")
        broken += [(name, code) for code in opened.tab.evaluate(BROKEN)]
    assert broken == []


def results(site: Path, opened: Watched, query: str) -> list[tuple[str, str, str]]:
    """The page, the kind and the excerpt of each result."""
    opened.tab.goto((site / "search.html").as_uri() + f"?q={query}")
    opened.tab.wait_for_selector(f"{RESULTS} a")
    assert not opened.tab.evaluate(WIDER), query
    found = []
    for line in opened.tab.query_selector_all(RESULTS):
        link, kind, said = (line.query_selector(part) for part in ("a", ".search-kind", ".search-excerpt"))
        assert link is not None and kind is not None and said is not None
        found.append(((link.get_attribute("href") or "").partition("#")[0], kind.inner_text(), said.inner_text()))
    return found


@pytest.mark.parametrize(
    ("query", "first", "word"),
    [
        ("timeout", "tasks/timeouts.html", "timeout"),
        ("fork", "tasks/threads-forks.html", "fork"),
        ("asyncio", "tasks/asyncio.html", "asyncio"),
        ("webhook signature", "tasks/webhooks.html", "webhook"),
        ("install", "tasks/install.html", "install"),
        ("static linking", "tasks/install.html", "static"),
        ("rotating keys", "tasks/rotate-key.html", "key"),
        ("cookie password", "tasks/rotate-cookie-password.html", "cookie"),
        ("audit log export", "tasks/audit-event.html", "audit"),
        ("gevent", "tasks/pyinstaller-gevent.html", "gevent"),
        ("proxies", "tasks/proxy-trust.html", "proxy"),
        ("certificate", "tasks/proxy-trust.html", "certificate"),
        ("pagination", "tasks/lists.html", "pagination"),
        ("docker", "tasks/production.html", "docker"),
        ("retry", "tasks/timeouts.html", "retries"),
        ("rails", "tasks/authkit-frameworks.html", "rails"),
    ],
)
def test_a_search_gives_a_guide_first_with_an_excerpt(
    site: Path, opened: Watched, query: str, first: str, word: str
) -> None:
    found = results(site, opened, query)
    assert found[0][:2] == (first, "Guide")
    # What is found is shown, and marked.
    assert word in found[0][2].lower()
    marks = [mark.inner_text().lower() for mark in opened.tab.query_selector_all(f"{RESULTS}:first-child mark")]
    assert any(mark.startswith(word) for mark in marks), marks
    kinds = [kind for _, kind, _ in found]
    assert "File" not in kinds[: kinds.index("Guide") + 1]


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("workos_json_get", "reference/workos_json_get.html"),
        ("organizations.list", "reference/operations/organizations.list.html"),
    ],
)
def test_a_search_for_a_name_gives_its_page_first(site: Path, opened: Watched, name: str, page: str) -> None:
    assert results(site, opened, name)[0][0] == page


def test_a_search_reads_no_html_and_says_when_nothing_is_found(site: Path, opened: Watched) -> None:
    opened.tab.goto((site / "search.html").as_uri() + "?q=" + "%3Cimg%20src=x%20onerror=alert(1)%3E")
    assert opened.tab.inner_text("#search-count") == "0 pages"
    opened.tab.fill(".search-page input", "time-outs")
    assert "Time-outs and retries" in opened.tab.inner_text(f"{RESULTS}:first-child")


def test_an_example_is_copied(site: Path, opened: Watched) -> None:
    """The button is there, and what it copies is the code."""
    opened.tab.goto((site / "index.html").as_uri())
    blocks = opened.tab.query_selector_all("div.highlight pre")
    buttons = opened.tab.query_selector_all("div.highlight button.copybtn")
    assert len(blocks) == len(buttons) > 0
    code = blocks[0].inner_text()
    buttons[0].click()
    opened.tab.wait_for_selector("button.copybtn.success")
    # Typed where it was copied to, it is the code again.
    opened.tab.goto((site / "search.html").as_uri())
    opened.tab.evaluate("document.body.append(document.createElement('textarea'))")
    opened.tab.focus("body > textarea")
    opened.tab.keyboard.press("Control+V")
    assert opened.tab.input_value("body > textarea").strip() == code.strip()


def test_the_language_of_an_example_is_kept(site: Path, opened: Watched) -> None:
    def shown() -> list[str]:
        panels = opened.tab.query_selector_all(".examples [role=tabpanel]")
        return [panel.inner_text().split("(")[0] for panel in panels if panel.is_visible()]

    opened.tab.goto((site / "reference/operations/organizations.get.html").as_uri())
    assert shown() == ["status = workos_call"]
    opened.tab.click("role=tab[name=Ruby]")
    assert shown() == ["answer = client.organizations.get"]
    opened.tab.keyboard.press("ArrowLeft")
    assert shown() == ["const answer = await client.organizations.get"]
    opened.tab.goto((site / "reference/operations/organizations.list.html").as_uri())
    assert shown() == ["const answer = await client.organizations.list"]


def test_the_version_is_shown(site: Path, opened: Watched) -> None:
    import libworkos

    opened.tab.goto((site / "index.html").as_uri())
    assert libworkos.version() in opened.tab.inner_text(".mobile-header .brand")
