"""The words of the tests: what a person does with an app, and what the sandbox saw of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any
from urllib.request import ProxyHandler, Request, build_opener

from playwright.sync_api import Page, expect

from sandbox import BUILD

SIGNED_OUT = "You are not signed in"
FAILED = "This sign-in did not succeed"

_direct = build_opener(ProxyHandler({}))


@dataclass(frozen=True)
class App:
    """One of the apps, as a person sees it."""

    name: str
    address: str

    @property
    def callback(self) -> str:
        return f"{self.address}callback"

    def open(self, page: Page) -> None:
        page.goto(self.address)

    def begin(self, page: Page) -> None:
        """Goes from the start page to the page where one signs in."""
        self.open(page)
        page.get_by_role("link", name="Sign in").click()
        sees(page, "Sign in to Foo Corp")

    def sign_in(self, page: Page, person: str = "Ada Lovelace") -> None:
        self.begin(page)
        choose(page, person)
        sees(page, f"Hello, {person}")

    def screenshot(self, page: Page, name: str) -> None:
        """Keeps a picture of a page, for people to look at."""
        page.screenshot(path=BUILD / "screenshots" / f"{self.name}-{name}.png")


class Sandbox:
    """The sandbox, the way a test steers it."""

    def __init__(self, url: str) -> None:
        self.url = url

    def clear(self) -> None:
        self._steer("DELETE", "/_sandbox/faults")
        self._steer("DELETE", "/_sandbox/requests")
        self.next_tokens_live()

    def fault(self, path: str, **fault: Any) -> None:
        """Makes the next answers of a path go wrong; `fault` is what the sandbox documents."""
        self._steer("POST", "/_sandbox/faults", {"path": path, **fault})

    def next_tokens_live(self, *seconds: int) -> None:
        """How long AuthKit's next access tokens live, one after the other."""
        self._steer("POST", "/_sandbox/access_tokens", {"lives": seconds})

    def requests(self, path: str) -> list[dict[str, Any]]:
        """What was received at a path since the test began, the oldest first."""
        received = self._steer("GET", "/_sandbox/requests")["requests"]
        return [request for request in received if request["path"] == path]

    def _steer(self, method: str, path: str, body: Any = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = Request(self.url + path, method=method, data=data)
        request.add_header("Content-Type", "application/json")
        with _direct.open(request, timeout=20) as answer:
            text = answer.read()
        return json.loads(text) if text else None


def sees(page: Page, heading: str) -> None:
    """Waits until the page has this heading, and checks that its title begins with the same words."""
    expect(page.get_by_role("heading", level=1)).to_have_text(heading)
    assert page.title().startswith(heading)


def sees_error(page: Page, code: str) -> None:
    sees(page, FAILED)
    expect(page.get_by_role("definition")).to_have_text(code)


def choose(page: Page, person: str) -> None:
    """Says on the sandbox's page who one is."""
    page.get_by_role("button", name=person).click()
