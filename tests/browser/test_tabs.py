"""Tabs of one browser share its session, and do not disturb each other's logins."""

from __future__ import annotations

from people import SIGNED_OUT, App, choose, sees
from playwright.sync_api import BrowserContext, Page


def test_two_tabs_with_a_login_each(app: App, page: Page, context: BrowserContext) -> None:
    second = context.new_page()
    app.begin(page)
    app.begin(second)
    choose(page, "Ada Lovelace")
    sees(page, "Hello, Ada Lovelace")
    choose(second, "Grace Hopper")
    sees(second, "Hello, Grace Hopper")
    app.screenshot(second, "second-tab")
    page.reload()
    sees(page, "Hello, Grace Hopper")


def test_the_second_tab_may_finish_first(app: App, page: Page, context: BrowserContext) -> None:
    second = context.new_page()
    app.begin(page)
    app.begin(second)
    choose(second, "Grace Hopper")
    sees(second, "Hello, Grace Hopper")
    choose(page, "Ada Lovelace")
    sees(page, "Hello, Ada Lovelace")


def test_a_sign_out_is_for_every_tab(app: App, page: Page, context: BrowserContext) -> None:
    app.sign_in(page)
    second = context.new_page()
    app.open(second)
    sees(second, "Hello, Ada Lovelace")
    page.get_by_role("button", name="Sign out").click()
    sees(page, SIGNED_OUT)
    second.reload()
    sees(second, SIGNED_OUT)
