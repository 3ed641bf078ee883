"""The sandbox's own page renews itself, and its form sets where webhooks go."""

from __future__ import annotations

from urllib.error import HTTPError
from urllib.request import ProxyHandler, build_opener

import pytest
from people import Sandbox
from playwright.sync_api import Page, expect


def test_what_happens_is_shown_without_reloading(sandbox: Sandbox, page: Page) -> None:
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(sandbox.url)
    expect(page.get_by_text("No request has come in.")).to_be_visible()
    address = page.get_by_label("Send events to")
    address.fill("http://localhost:1/half typed")
    with pytest.raises(HTTPError):
        build_opener(ProxyHandler({})).open(f"{sandbox.url}/unknown/path")
    expect(page.get_by_text("/unknown/path")).to_be_visible()
    expect(address).to_have_value("http://localhost:1/half typed")
    assert complaints == []


def test_the_form_sets_the_webhooks(sandbox: Sandbox, page: Page) -> None:
    page.goto(sandbox.url)
    page.get_by_label("Send events to").fill("http://127.0.0.1:9/webhooks")
    page.get_by_role("button", name="Save").click()
    page.get_by_role("button", name="Send a test event").click()
    expect(page.get_by_text("authentication.sso_succeeded")).to_be_visible()
    expect(page.get_by_text("pending")).to_be_visible()
    page.get_by_label("Send events to").fill("")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("button", name="Send a test event")).to_have_count(0)
