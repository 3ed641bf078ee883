"""People sign in with AuthKit, and their sessions stay in sealed cookies."""

from __future__ import annotations

from typing import Any

import pytest
from authkit import (
    PASSWORD,
    AuthKitApp,
    code_of_now,
    cookie,
    enter,
    heading,
    is_signed_in,
    refreshes,
    set_cookie,
    type_code,
)
from people import FAILED, SIGNED_OUT, Sandbox
from playwright.sync_api import Browser, BrowserContext, Page, expect


def test_a_password(authkit: AuthKitApp, page: Page, context: BrowserContext) -> None:
    authkit.open(page)
    heading(page, SIGNED_OUT)
    authkit.screenshot(page, "signed-out")
    authkit.begin(page)
    authkit.screenshot(page, "page")
    enter(page, "ada@foo-corp.com", "wrong")
    expect(page.get_by_role("alert")).to_have_text("The e-mail address or the password is not correct.")
    authkit.screenshot(page, "wrong-password")
    enter(page, "ada@foo-corp.com")
    is_signed_in(page, "Ada", "org_01FOOCORP", "admin")
    authkit.screenshot(page, "signed-in")
    kept = cookie(context)
    assert kept is not None
    assert kept["value"].startswith("Fe26.2*")
    assert (kept["httpOnly"], kept["sameSite"], kept["path"]) == (True, "Lax", "/")
    assert [each["name"] for each in context.cookies()] == [kept["name"]], "the login's cookie is gone"


def test_a_code_by_e_mail_and_an_organization_to_choose(authkit: AuthKitApp, page: Page) -> None:
    authkit.begin(page)
    page.get_by_label("E-mail address").fill("grace@foo-corp.com")
    page.get_by_role("button", name="E-mail me a code instead").click()
    heading(page, "Enter the code from the e-mail")
    authkit.screenshot(page, "code")
    type_code(page)
    heading(page, "Choose an organization")
    authkit.screenshot(page, "organization")
    page.get_by_role("button", name="Bar Inc").click()
    is_signed_in(page, "Grace", "org_01BARINC", "admin")


def test_a_sign_up(authkit: AuthKitApp, page: Page) -> None:
    authkit.begin(page, "Sign up")
    heading(page, "Create an account")
    page.get_by_label("First name").fill("<b>Lin</b>")
    page.get_by_label("E-mail address").fill(f"lin@{authkit.name}.example")
    page.get_by_label("Password").fill("a password of my own")
    authkit.screenshot(page, "sign-up")
    page.get_by_role("button", name="Create the account").click()
    type_code(page)
    is_signed_in(page, "<b>Lin</b>", "none", "none")


def test_an_authenticator_app(authkit: AuthKitApp, page: Page) -> None:
    authkit.sign_in(page, "kay@baz-llc.com")
    heading(page, "Enter the code from your authenticator app")
    type_code(page, "12345")
    expect(page.get_by_role("alert")).to_be_visible()
    type_code(page, code_of_now())
    is_signed_in(page, "Kay", "org_01BAZLLC", "member")


def test_a_cancelled_sign_in(authkit: AuthKitApp, page: Page, sandbox: Sandbox) -> None:
    authkit.begin(page)
    page.get_by_role("button", name="Cancel").click()
    heading(page, FAILED)
    expect(page.get_by_role("definition")).to_have_text("access_denied")
    assert sandbox.requests("/user_management/authenticate") == []


def test_an_expired_token_is_refreshed(
    authkit: AuthKitApp, page: Page, context: BrowserContext, sandbox: Sandbox
) -> None:
    sandbox.next_tokens_live(0)
    authkit.sign_in(page)
    is_signed_in(page, "Ada", "org_01FOOCORP", "admin")
    assert refreshes(sandbox) == 1
    before = cookie(context)
    page.reload()
    is_signed_in(page, "Ada", "org_01FOOCORP", "admin")
    assert refreshes(sandbox) == 1
    assert cookie(context) == before


def test_two_tabs_share_one_refresh(
    authkit: AuthKitApp, page: Page, context: BrowserContext, sandbox: Sandbox
) -> None:
    # The second token is over at once as well, so that a start page that is opened finds it expired.
    sandbox.next_tokens_live(0, 0)
    authkit.sign_in(page)
    heading(page, SIGNED_OUT)
    first = cookie(context)
    assert first is not None
    assert refreshes(sandbox) == 1
    second = context.new_page()
    sandbox.fault("/user_management/authenticate", delay_ms=1000)
    page.evaluate("location.reload()")
    second.goto(authkit.address)
    for tab in (page, second):
        is_signed_in(tab, "Ada", "org_01FOOCORP", "admin")
    assert refreshes(sandbox) == 2


def test_another_organization(authkit: AuthKitApp, page: Page) -> None:
    authkit.sign_in(page, "grace@foo-corp.com")
    page.get_by_role("button", name="Foo Corp").click()
    is_signed_in(page, "Grace", "org_01FOOCORP", "member")
    page.get_by_label("Organization").fill("org_01BARINC")
    page.get_by_role("button", name="Switch").click()
    is_signed_in(page, "Grace", "org_01BARINC", "admin")
    authkit.screenshot(page, "switched")
    page.get_by_label("Organization").fill("org_01BAZLLC")
    page.get_by_role("button", name="Switch").click()
    heading(page, FAILED)
    expect(page.get_by_role("definition")).to_have_text("organization_membership_not_found")
    # The session goes on where it was.
    page.get_by_role("link", name="Go to the start page").click()
    is_signed_in(page, "Grace", "org_01BARINC", "admin")


def test_a_log_out_ends_the_session(
    authkit: AuthKitApp, page: Page, context: BrowserContext, sandbox: Sandbox
) -> None:
    authkit.sign_in(page)
    is_signed_in(page, "Ada", "org_01FOOCORP", "admin")
    kept = cookie(context)
    assert kept is not None
    page.get_by_role("button", name="Log out").click()
    heading(page, SIGNED_OUT)
    assert cookie(context) is None
    assert len(sandbox.requests("/user_management/sessions/logout")) == 1
    # Who kept the cookie back is no better off: it cannot be refreshed.
    set_cookie(context, authkit, kept["value"])
    authkit.open(page)
    is_signed_in(page, "Ada", "org_01FOOCORP", "admin")
    page.get_by_label("Organization").fill("org_01FOOCORP")
    page.get_by_role("button", name="Switch").click()
    expect(page.get_by_role("definition")).to_have_text("invalid_grant")


def test_an_expired_session_is_over(
    authkit: AuthKitApp, page: Page, context: BrowserContext, sandbox: Sandbox
) -> None:
    sandbox.next_tokens_live(0)
    # The code is exchanged as usual, if late; the refresh finds the session ended.
    sandbox.fault("/user_management/authenticate", delay_ms=1)
    sandbox.fault("/user_management/authenticate", status=400, body={"error": "invalid_grant"})
    authkit.sign_in(page)
    heading(page, SIGNED_OUT)
    assert cookie(context) is None


def test_a_service_that_is_down_ends_no_session(
    authkit: AuthKitApp, page: Page, context: BrowserContext, sandbox: Sandbox
) -> None:
    sandbox.next_tokens_live(0)
    sandbox.fault("/user_management/authenticate", delay_ms=1)
    sandbox.fault("/user_management/authenticate", status=503)
    authkit.sign_in(page)
    heading(page, FAILED)
    assert cookie(context) is not None


@pytest.mark.parametrize("forged", ["no-cookie", "Fe26.2*1*a*b*c**d*e~2", "x" * 3000, "gAAAAABl"])
def test_a_forged_cookie(
    authkit: AuthKitApp, page: Page, context: BrowserContext, sandbox: Sandbox, forged: str
) -> None:
    set_cookie(context, authkit, forged)
    authkit.open(page)
    heading(page, SIGNED_OUT)
    assert cookie(context) is None
    assert sandbox.requests("/user_management/authenticate") == []


def test_a_cookie_that_was_changed(authkit: AuthKitApp, page: Page, context: BrowserContext) -> None:
    authkit.sign_in(page)
    is_signed_in(page, "Ada", "org_01FOOCORP", "admin")
    kept = cookie(context)
    assert kept is not None
    value, middle = kept["value"], len(kept["value"]) // 2
    other = "A" if value[middle] != "A" else "B"
    set_cookie(context, authkit, value[:middle] + other + value[middle + 1 :])
    page.reload()
    heading(page, SIGNED_OUT)


def test_a_callback_of_another_browser(
    authkit: AuthKitApp, page: Page, browser: Browser, sandbox: Sandbox
) -> None:
    with browser.new_context() as other:
        theirs = other.new_page()
        authkit.begin(theirs)
        form: dict[str, Any] = {"step": "sign-in", "email": "grace@foo-corp.com", "password": "sandbox"}
        answer = other.request.post(theirs.url, form=form)
        pending = (answer.text().split('name="pending" value="')[1]).split('"')[0]
        chosen: dict[str, Any] = {
            "step": "organization",
            "pending": pending,
            "organization_id": "org_01BARINC",
        }
        callback = other.request.post(theirs.url, form=chosen, max_redirects=0).headers["location"]
    authkit.begin(page)
    page.goto(callback)
    heading(page, FAILED)
    expect(page.get_by_role("definition")).to_have_text("login_not_open")
    assert sandbox.requests("/user_management/authenticate") == []


def test_a_rotated_password(
    authkit: AuthKitApp, page: Page, context: BrowserContext, sandbox: Sandbox
) -> None:
    new = "another password, from now on, for the cookies"
    authkit.sign_in(page)
    is_signed_in(page, "Ada", "org_01FOOCORP", "admin")
    # Cookies are for every port of this machine, so it goes along from app to app.
    old_cookie = cookie(context)
    with authkit.with_passwords(new, PASSWORD) as both:
        both.open(page)
        is_signed_in(page, "Ada", "org_01FOOCORP", "admin")
        assert cookie(context) == old_cookie
        page.get_by_label("Organization").fill("org_01FOOCORP")
        page.get_by_role("button", name="Switch").click()
        is_signed_in(page, "Ada", "org_01FOOCORP", "admin")
        assert cookie(context) != old_cookie
    with authkit.with_passwords(new) as later:
        later.open(page)
        is_signed_in(page, "Ada", "org_01FOOCORP", "admin")
    assert old_cookie is not None
    set_cookie(context, authkit, old_cookie["value"])
    with authkit.with_passwords(new) as later:
        later.open(page)
        heading(page, SIGNED_OUT)
