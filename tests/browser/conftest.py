"""What every test gets: an app, the sandbox behind it, and a browser of its own."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest
from app import APPS, MissingError, command, running
from authkit import AuthKitApp, authkit_app
from needs import need
from people import App, Sandbox
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from sandbox import sandbox as run_sandbox

# The browser talks to this machine alone; without these it would look for its maker's servers at each start.
QUIET = [
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--disable-gpu", "--disable-quic", "--no-first-run", "--no-proxy-server"),
]
#: Far more than any page takes, in milliseconds: who waits as long as this, waits for ever.
LIMIT = 20_000


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    need("chromium")
    # Chromium's own sandbox does not work for root, as whom containers run their tests.
    flags = [*QUIET, "--no-sandbox"] if os.geteuid() == 0 else QUIET
    expect.set_options(timeout=LIMIT)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=flags)
        yield browser
        browser.close()


# The browser comes first in these, so that nothing is built or started where there is none.
@pytest.fixture(scope="session")
def _sandbox(browser: Browser) -> Iterator[dict[str, str]]:
    with run_sandbox(auto=False) as ready:
        yield ready


@pytest.fixture(scope="session", params=APPS)
def app(request: pytest.FixtureRequest, _sandbox: dict[str, str]) -> Iterator[App]:
    """Each of the two apps in turn, as it runs for people."""
    try:
        program = command(request.param)
    except MissingError as notice:
        pytest.skip(str(notice))
    with running(program, _sandbox) as address:
        yield App(request.param, address)


@pytest.fixture(scope="session", params=APPS)
def authkit(request: pytest.FixtureRequest, _sandbox: dict[str, str]) -> Iterator[AuthKitApp]:
    """The AuthKit form of each of the two."""
    try:
        with authkit_app(request.param, _sandbox) as app:
            yield app
    except MissingError as notice:
        pytest.skip(str(notice))


@pytest.fixture
def sandbox(_sandbox: dict[str, str]) -> Sandbox:
    """The sandbox, with no fault set and no request on its list."""
    sandbox = Sandbox(_sandbox["url"])
    sandbox.clear()
    return sandbox


@pytest.fixture
def context(browser: Browser, sandbox: Sandbox) -> Iterator[BrowserContext]:
    """A person's browser, without any cookie."""
    with browser.new_context(viewport={"width": 800, "height": 600}) as context:
        context.set_default_timeout(LIMIT)
        yield context


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """A tab of that browser."""
    return context.new_page()
