"""A callback that is not the answer to a login of this browser signs nobody in."""

from __future__ import annotations

from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from people import SIGNED_OUT, App, Sandbox, choose, sees, sees_error
from playwright.sync_api import Browser, Page, expect


def waiting_state(page: Page) -> str:
    """The state of the login whose page is shown."""
    return parse_qs(urlsplit(page.url).query)["state"][0]


def test_a_cancelled_login(app: App, page: Page, sandbox: Sandbox) -> None:
    app.begin(page)
    page.get_by_role("button", name="Cancel").click()
    sees_error(page, "access_denied")
    expect(page.get_by_text("The user canceled the sign-in.")).to_be_visible()
    assert sandbox.requests("/sso/token") == []
    app.screenshot(page, "cancelled")

    page.get_by_role("link", name="Sign in again").click()
    choose(page, "Ada Lovelace")
    sees(page, "Hello, Ada Lovelace")


def test_a_forged_state(app: App, page: Page, sandbox: Sandbox) -> None:
    app.begin(page)
    login = page.url
    page.goto(f"{app.callback}?{urlencode({'code': 'a_code_of_somebody_else', 'state': 'forged'})}")
    sees_error(page, "login_not_open")
    assert sandbox.requests("/sso/token") == []
    app.screenshot(page, "forged-state")
    page.get_by_role("link", name="Go to the start page").click()
    sees(page, SIGNED_OUT)

    # The login that the forgery hoped to meet still waits for its own callback.
    page.goto(login)
    choose(page, "Ada Lovelace")
    sees(page, "Hello, Ada Lovelace")


@pytest.mark.parametrize("query", ["", "code=abc", "state=", "code=abc&state=", "error=access_denied"])
def test_a_callback_without_a_state(app: App, page: Page, sandbox: Sandbox, query: str) -> None:
    app.begin(page)
    page.goto(f"{app.callback}?{query}")
    sees_error(page, "login_not_open")
    assert sandbox.requests("/sso/token") == []


def test_a_callback_with_two_codes(app: App, page: Page, sandbox: Sandbox) -> None:
    app.begin(page)
    page.goto(f"{app.callback}?{urlencode({'state': waiting_state(page)})}&code=first&code=second")
    sees_error(page, "invalid_argument")
    assert sandbox.requests("/sso/token") == []


def test_markup_in_a_callback_is_text(app: App, page: Page) -> None:
    said = '<b id="markup">"Sorry" & goodbye</b>'
    app.begin(page)
    query = {"error": "access_denied", "error_description": said, "state": waiting_state(page)}
    page.goto(f"{app.callback}?{urlencode(query)}")
    sees_error(page, "access_denied")
    expect(page.get_by_text(said)).to_be_visible()
    expect(page.locator("#markup")).to_have_count(0)


def test_a_used_code(app: App, page: Page, sandbox: Sandbox) -> None:
    app.begin(page)
    with page.expect_request(lambda request: request.url.startswith(app.callback)) as came_back:
        choose(page, "Ada Lovelace")
    sees(page, "Hello, Ada Lovelace")
    page.goto(came_back.value.url)
    sees_error(page, "login_not_open")
    assert len(sandbox.requests("/sso/token")) == 1
    app.screenshot(page, "used-code")
    page.get_by_role("link", name="Go to the start page").click()
    sees(page, "Hello, Ada Lovelace")


def test_the_back_button(app: App, page: Page, sandbox: Sandbox) -> None:
    app.sign_in(page)
    page.go_back()
    sees(page, "Sign in to Foo Corp")
    choose(page, "Ada Lovelace")
    sees_error(page, "login_not_open")
    assert len(sandbox.requests("/sso/token")) == 1
    app.open(page)
    sees(page, "Hello, Ada Lovelace")


def test_a_code_that_the_service_refuses(app: App, page: Page) -> None:
    app.begin(page)
    query = {"code": "never_issued", "state": waiting_state(page)}
    page.goto(f"{app.callback}?{urlencode(query)}")
    sees_error(page, "invalid_grant")
    app.screenshot(page, "refused-code")


def test_a_person_of_another_organization(app: App, page: Page, sandbox: Sandbox) -> None:
    app.begin(page)
    page.goto(page.url.replace("org_01FOOCORP", "org_01BARINC"))
    choose(page, "Alan Turing")
    sees_error(page, "organization_mismatch")
    expect(page.get_by_text("alan@bar-inc.com")).to_have_count(0)
    assert sandbox.requests("/audit_logs/events") == []
    app.open(page)
    sees(page, SIGNED_OUT)


def test_a_callback_of_another_browser(app: App, page: Page, browser: Browser, sandbox: Sandbox) -> None:
    # Somebody signs in, keeps the callback back, and sends it to a person with a login of their own.
    with browser.new_context() as other:
        theirs = other.new_page()
        app.begin(theirs)
        who = theirs.get_by_role("button", name="Grace Hopper").get_attribute("value")
        kept_back = other.request.post(theirs.url, form={"profile": str(who)}, max_redirects=0)
        callback = kept_back.headers["location"]
    assert callback.startswith(f"{app.callback}?code=")
    app.begin(page)
    page.goto(callback)
    sees_error(page, "login_not_open")
    assert sandbox.requests("/sso/token") == []
    app.open(page)
    sees(page, SIGNED_OUT)
