"""Callbacks that are malformed, forged or errors: whoever holds the browser may have written them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from libworkos import Client, InvalidArgument, Profile, Rejected
from libworkos.errors import WorkOSError

from .sandbox import Sandbox

STATE = "s" * 43
VERIFIER = "v" * 43


class MultiDict(Mapping[str, str]):
    """A mapping as the web frameworks have it: one name may have several values, of which one is shown."""

    def __init__(self, *pairs: tuple[str, str]) -> None:
        self._pairs = pairs

    def __getitem__(self, name: str) -> str:
        return self.values_of(name)[0]

    def __iter__(self) -> Iterator[str]:
        # As in aiohttp, a name comes as often as it is there.
        return iter([name for name, _ in self._pairs])

    def __len__(self) -> int:
        return len(self._pairs)

    def values_of(self, name: str) -> list[str]:
        return [value for each, value in self._pairs if each == name]


class WithGetlist(MultiDict):
    """As Flask, Django and Starlette have it."""

    def getlist(self, name: str) -> list[str]:
        return self.values_of(name)


class WithGetall(MultiDict):
    """As aiohttp has it."""

    def getall(self, name: str) -> list[str]:
        return self.values_of(name)


def finish(client: Client, callback: Any) -> Profile:
    return client.sso.finish_login(callback, state=STATE, code_verifier=VERIFIER)


@pytest.mark.parametrize(
    ("callback", "why"),
    [
        ("", "callback has neither code nor error"),
        ("?", "callback has neither code nor error"),
        ({}, "callback has neither code nor error"),
        (f"state={STATE}", "callback has neither code nor error"),
        (f"https://canary/callback?code=canary&state={STATE}", "callback has neither code nor error"),
        ("code=canary", "callback has no state"),
        (f"code=canary&code=canary&state={STATE}", "callback has code more than once"),
        (f"code=canary&state={STATE}&state={STATE}", "callback has state more than once"),
        (f"code=canary&error=canary&state={STATE}", "callback has both code and error"),
        (f"code=&state={STATE}", "callback has code without a value"),
        ("code=canary&state=", "callback has state without a value"),
        (f"code=canary%0d%0a&state={STATE}", "callback has code with control characters"),
        (f"code=canary%00&state={STATE}", "callback has code with control characters"),
        (f"code=canary\0&state={STATE}", "callback has code with control characters"),
        (f"code=canary%ff&state={STATE}", "callback has code with bytes that are not UTF-8"),
        (b"code=canary\xff&state=" + STATE.encode(), "callback has code with bytes that are not UTF-8"),
        (f"code=canary\udcff&state={STATE}", "surrogate"),
        (f"code={'canary' * 700}&state={STATE}", "callback has code with more than 4096 bytes"),
        ({"code": ["canary"], "state": [STATE]}, "callback must have only strings"),
        ({"code": None, "state": STATE}, "callback has neither code nor error"),
        (WithGetlist(("code", "canary"), ("code", "other"), ("state", STATE)), "callback has code more than once"),
        (WithGetall(("code", "canary"), ("state", STATE), ("state", STATE)), "callback has state more than once"),
        (WithGetall(("code", "canary\udcff"), ("state", STATE)), "callback has code with bytes that are not UTF-8"),
        ("code=canary&state=other", "state does not match"),
        (f"code=canary&state={STATE}x", "state does not match"),
        (f"code=canary&state={STATE[:-1]}", "state does not match"),
        ({"error": "access_denied", "state": "forged"}, "state does not match"),
        (None, "callback is required"),
        (42, "callback must be"),
        (["code", "canary"], "callback must be"),
    ],
)
def test_a_malformed_one_is_named(client: Client, sandbox: Sandbox, callback: Any, why: str) -> None:
    with pytest.raises(InvalidArgument, match=why) as caught:
        finish(client, callback)
    assert "canary" not in str(caught.value.to_dict())
    assert STATE not in str(caught.value.to_dict())
    assert (caught.value.operation, caught.value.performed) == ("sso.finish_login", "no")
    assert sandbox.requests() == []


@pytest.mark.parametrize(
    "callback",
    [
        f"?code=c0de&state={STATE}&mine=1&mine=2",
        f"code=c0de&state={STATE}".encode(),
        {"state": STATE, "code": "c0de"},
        WithGetlist(("code", "c0de"), ("state", STATE)),
        WithGetall(("code", "c0de"), ("state", STATE)),
        MultiDict(("code", "c0de"), ("state", STATE)),
    ],
)
def test_every_form_of_a_good_one(client: Client, sandbox: Sandbox, callback: Any) -> None:
    sandbox.fault("/sso/token", status=200, body={"profile": {"id": "prof_1"}, "access_token": "t"})
    assert finish(client, callback).id == "prof_1"
    assert len(sandbox.requests()) == 1


@pytest.mark.parametrize(
    ("callback", "message", "api_code"),
    [
        ("error=access_denied&error_description=The+person+said+no.", "The person said no.", "access_denied"),
        ("error=signin_consent_denied", "signin_consent_denied", "signin_consent_denied"),
        ("error=made_up&error_description=Words", "Words", "made_up"),
        ("error=Made+up&error_description=Words", "Words", None),
        ("error=server_error&error_description=a%0d%0ab%00c%1b[31m", None, "server_error"),
    ],
)
def test_an_error(client: Client, sandbox: Sandbox, callback: str, message: str | None, api_code: str | None) -> None:
    with pytest.raises(Rejected) as caught:
        finish(client, f"{callback}&state={STATE}")
    assert (caught.value.api_code, caught.value.performed) == (api_code, "no")
    assert message is None or caught.value.message == message
    assert caught.value.message.isprintable()
    assert sandbox.requests() == []


def test_a_long_description_is_cut(client: Client) -> None:
    with pytest.raises(Rejected) as caught:
        finish(client, {"error": "server_error", "error_description": "x" * 4000, "state": STATE})
    assert len(caught.value.message) <= 512


@pytest.mark.parametrize(
    "kept", [{"state": None, "code_verifier": VERIFIER}, {"state": STATE, "code_verifier": "short"}]
)
def test_what_was_kept_is_checked(client: Client, sandbox: Sandbox, kept: dict[str, Any]) -> None:
    with pytest.raises(WorkOSError) as caught:
        client.sso.finish_login({"code": "c0de", "state": STATE}, **kept)
    assert type(caught.value) is InvalidArgument
    assert sandbox.requests() == []
