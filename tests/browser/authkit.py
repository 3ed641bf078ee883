"""The words of the tests of AuthKit: an app of its own, and what a person does on the sandbox's page."""

from __future__ import annotations

import base64
import contextlib
import hmac
import struct
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from app import authkit_command, running
from people import App, Sandbox
from playwright.sync_api import BrowserContext, Page, expect

from sandbox import BUILD

PASSWORD = "the password of the cookies in these tests"
COOKIE = "wos-session"
#: Of kay@baz-llc.com, as the sandbox's seed has it.
TOTP_SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


@dataclass(frozen=True)
class AuthKitApp(App):
    """The AuthKit form of an app, as a person sees it."""

    ready: dict[str, str]
    program: list[str]

    @contextlib.contextmanager
    def with_passwords(self, password: str, old: str = "") -> Iterator[AuthKitApp]:
        """The same app, run once more with other cookie passwords."""
        passwords = {"WORKOS_COOKIE_PASSWORD": password, "OLD_COOKIE_PASSWORD": old}
        with running(self.program, self.ready, passwords) as address:
            yield AuthKitApp(self.name, address, self.ready, self.program)

    def begin(self, page: Page, link: str = "Sign in") -> None:
        self.open(page)
        page.get_by_role("link", name=link).click()

    def screenshot(self, page: Page, name: str) -> None:
        page.screenshot(path=BUILD / "screenshots" / f"{self.name}-authkit-{name}.png")

    def sign_in(self, page: Page, person: str = "ada@foo-corp.com") -> None:
        self.begin(page)
        enter(page, person)


@contextlib.contextmanager
def authkit_app(name: str, ready: dict[str, str]) -> Iterator[AuthKitApp]:
    program = authkit_command(name)
    with AuthKitApp(name, "", ready, program).with_passwords(PASSWORD) as app:
        yield app


def enter(page: Page, email: str, password: str = "sandbox") -> None:
    heading(page, "Sign in with AuthKit")
    page.get_by_label("E-mail address").fill(email)
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Sign in").click()


def heading(page: Page, text: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(text)


def type_code(page: Page, code: str | None = None) -> None:
    """Types a code, or the one that the sandbox shows in place of an e-mail."""
    page.get_by_label("Code").fill(code or page.locator("#code").inner_text())
    page.get_by_role("button", name="Continue").click()


def code_of_now() -> str:
    """What an authenticator app shows (RFC 6238)."""
    digest = hmac.digest(base64.b32decode(TOTP_SECRET), struct.pack(">Q", int(time.time()) // 30), "sha1")
    (number,) = struct.unpack_from(">L", digest, digest[19] & 15)
    return f"{(number & 0x7FFFFFFF) % 1_000_000:06}"


def is_signed_in(page: Page, name: str, organization: str, role: str) -> None:
    heading(page, f"Hello, {name}")
    expect(page.get_by_role("definition").nth(1)).to_have_text(organization)
    expect(page.get_by_role("definition").nth(2)).to_have_text(role)


def cookie(context: BrowserContext) -> dict[str, Any] | None:
    """The sealed session that the browser holds."""
    return next((dict(each) for each in context.cookies() if each["name"] == COOKIE), None)


def set_cookie(context: BrowserContext, app: AuthKitApp, value: str) -> None:
    context.add_cookies([{"name": COOKIE, "value": value, "url": app.address, "httpOnly": True}])


def refreshes(sandbox: Sandbox) -> int:
    asked = sandbox.requests("/user_management/authenticate")
    return sum('"grant_type":"refresh_token"' in request["body"] for request in asked)
