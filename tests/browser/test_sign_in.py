"""A person signs in and out."""

from __future__ import annotations

import json

from people import SIGNED_OUT, App, Sandbox, choose, sees
from playwright.sync_api import BrowserContext, Page, expect


def session_cookie(context: BrowserContext) -> dict[str, object] | None:
    return next((dict(cookie) for cookie in context.cookies() if cookie["name"] == "session"), None)


def test_sign_in_see_the_name_and_sign_out(app: App, page: Page) -> None:
    app.open(page)
    sees(page, SIGNED_OUT)
    app.screenshot(page, "signed-out")

    app.begin(page)
    app.screenshot(page, "choose-person")

    choose(page, "Ada Lovelace")
    sees(page, "Hello, Ada Lovelace")
    expect(page.get_by_role("definition")).to_have_text(["ada@foo-corp.com", "org_01FOOCORP", "OktaSAML"])
    assert page.url == app.address, "the callback's address, and its code, stays in view"
    app.screenshot(page, "signed-in")

    page.get_by_role("button", name="Sign out").click()
    sees(page, SIGNED_OUT)
    page.go_back()
    expect(page.get_by_text("ada@foo-corp.com")).to_have_count(0)


def test_sign_in_without_a_mouse(app: App, page: Page) -> None:
    def press_enter_on(role: str, name: str) -> None:
        target = page.get_by_role(role, name=name)  # type: ignore[arg-type]
        expect(target).to_be_visible()
        for _ in range(10):
            if target.evaluate("element => element === document.activeElement"):
                break
            page.keyboard.press("Tab")
        expect(target).to_be_focused()
        page.keyboard.press("Enter")

    app.open(page)
    press_enter_on("link", "Sign in")
    press_enter_on("button", "Grace Hopper")
    sees(page, "Hello, Grace Hopper")
    press_enter_on("button", "Sign out")
    sees(page, SIGNED_OUT)


def test_the_session_is_out_of_reach_and_fresh(app: App, page: Page, context: BrowserContext) -> None:
    app.begin(page)
    before = session_cookie(context)
    choose(page, "Ada Lovelace")
    sees(page, "Hello, Ada Lovelace")
    after = session_cookie(context)
    assert before is not None
    assert after is not None
    assert (after["httpOnly"], after["sameSite"], after["path"]) == (True, "Lax", "/")
    assert before["value"] != after["value"]

    # Whoever planted the session before the sign-in is not signed in by it.
    context.clear_cookies()
    context.add_cookies([{"name": "session", "value": str(before["value"]), "url": app.address}])
    app.open(page)
    sees(page, SIGNED_OUT)


def test_a_session_that_was_signed_out_is_over(app: App, page: Page, context: BrowserContext) -> None:
    app.sign_in(page)
    signed_in = session_cookie(context)
    assert signed_in is not None
    page.get_by_role("button", name="Sign out").click()
    sees(page, SIGNED_OUT)
    assert session_cookie(context) is None
    context.add_cookies([{"name": "session", "value": str(signed_in["value"]), "url": app.address}])
    app.open(page)
    sees(page, SIGNED_OUT)


def test_the_exchange_proves_who_began_the_login(app: App, page: Page, sandbox: Sandbox) -> None:
    app.sign_in(page)
    [authorize, *_] = sandbox.requests("/sso/authorize")
    assert "code_challenge_method=S256" in authorize["query"]
    [exchange] = sandbox.requests("/sso/token")
    assert json.loads(exchange["body"])["code_verifier"].endswith("***")


def test_each_sign_in_is_in_the_audit_log(app: App, page: Page, sandbox: Sandbox) -> None:
    app.sign_in(page, "Grace Hopper")
    [request] = sandbox.requests("/audit_logs/events")
    assert request["status"] == 200
    body = json.loads(request["body"])
    event = body["event"]
    assert body["organization_id"] == "org_01FOOCORP"
    assert event["action"] == "user.signed_in"
    assert event["actor"]["name"] == "Grace Hopper"
    assert event["targets"] == [{"id": "org_01FOOCORP", "type": "organization"}]
    assert event["context"]["location"] == "127.0.0.1"
    assert "Chrome" in event["context"]["user_agent"]


def test_a_sign_in_succeeds_without_its_audit_event(app: App, page: Page, sandbox: Sandbox) -> None:
    sandbox.fault("/audit_logs/events", times=100, status=500)
    app.sign_in(page)
    assert sandbox.requests("/audit_logs/events")[0]["status"] == 500
