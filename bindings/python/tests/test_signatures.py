"""Webhooks and actions: what the service signed, what it did not, and what you sign."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import libworkos
from libworkos import Client, InvalidArgument, Rejected

SECRET = "whsec_canary"
EVENT: dict[str, Any] = {
    "id": "event_1",
    "event": "user.created",
    "data": {"name": "Ünïcode", "n": 12345678901234567890},
}
BODY = json.dumps(EVENT, ensure_ascii=False).encode()

Verify = Callable[..., Any]


def sign(payload: bytes, at_ms: int | str, secret: str = SECRET) -> str:
    return hmac.new(secret.encode(), f"{at_ms}.".encode() + payload, hashlib.sha256).hexdigest()


def header(payload: bytes = BODY, seconds_ago: float = 0, secret: str = SECRET) -> str:
    at_ms = int((time.time() - seconds_ago) * 1000)
    return f"t={at_ms}, v1={sign(payload, at_ms, secret)}"


@pytest.fixture
def offline() -> Iterator[Client]:
    """A client without a key that could not reach anybody."""
    with Client(base_url="http://127.0.0.1:1", proxy=None) as client:
        yield client


@pytest.fixture(params=["webhooks", "actions"])
def verify(request: pytest.FixtureRequest, offline: Client) -> Verify:
    method: Verify = getattr(offline, request.param).verify
    return method


def test_the_known_answer() -> None:
    """The signature that the documentation of both sides agrees on, made by the helper of these tests."""
    known = "32850522003ebbce01a416e5d5df8ec8354a96e921cac7d0ebbaeef5732bdaea"
    assert sign(b"body", 1700000000000, "secret") == known


def test_the_known_answer_is_old_and_not_forged(verify: Verify) -> None:
    known = "t=1700000000000, v1=32850522003ebbce01a416e5d5df8ec8354a96e921cac7d0ebbaeef5732bdaea"
    for payload, api_code in ((b"body", "timestamp_outside_tolerance"), (b"bodY", "signature_mismatch")):
        with pytest.raises(Rejected) as caught:
            verify(payload, known, "secret")
        assert caught.value.api_code == api_code


@pytest.mark.parametrize("form", [bytes, bytearray, memoryview, bytes.decode])
def test_every_form_of_a_payload(verify: Verify, form: Callable[[bytes], Any]) -> None:
    assert verify(form(BODY), header(), SECRET) == EVENT


def test_one_of_several_signatures(verify: Verify) -> None:
    at, good = header().split(", ")
    other = "v1=" + "0" * 64
    assert verify(BODY, f"{at}, {other}, {good}, {other}", SECRET) == EVENT


@pytest.mark.parametrize(
    ("operation", "seconds", "options", "good"),
    [
        ("webhooks", 170, {}, True),
        ("webhooks", -170, {}, True),
        ("webhooks", 190, {}, False),
        ("webhooks", -190, {}, False),
        ("webhooks", 190, {"tolerance_seconds": 250}, True),
        ("webhooks", 100, {"tolerance_seconds": 50}, False),
        ("actions", 20, {}, True),
        ("actions", -40, {}, False),
        ("actions", 40, {}, False),
        ("actions", 40, {"tolerance_seconds": 120}, True),
    ],
)
def test_the_tolerance(offline: Client, operation: str, seconds: int, options: dict[str, int], good: bool) -> None:
    verify: Verify = getattr(offline, operation).verify
    if good:
        assert verify(BODY, header(seconds_ago=seconds), SECRET, **options) == EVENT
        return
    with pytest.raises(Rejected) as caught:
        verify(BODY, header(seconds_ago=seconds), SECRET, **options)
    assert caught.value.api_code == "timestamp_outside_tolerance"


@pytest.mark.parametrize(
    "forged",
    [
        (BODY + b" ", header(), SECRET),
        (BODY[:-1], header(), SECRET),
        (b"", header(), SECRET),
        (BODY, header(secret="whsec_other"), SECRET),
        (b"\xff\x00\xfe canary", header(), SECRET),
    ],
)
def test_a_forged_one(verify: Verify, forged: tuple[bytes, str, str]) -> None:
    with pytest.raises(Rejected) as caught:
        verify(*forged)
    assert (caught.value.api_code, caught.value.performed) == ("signature_mismatch", "no")
    assert "canary" not in str(caught.value.to_dict())


@pytest.mark.parametrize(
    ("member", "malformed"),
    [
        ("header", None),
        ("header", ""),
        ("header", "canary"),
        ("header", "t=1"),
        ("header", f"v1={'0' * 64}"),
        ("header", f"t=canary, v1={'0' * 64}"),
        ("header", "t=1, v1=canary"),
        ("header", f"t=1, t=1, v1={'0' * 64}"),
        ("secret", ""),
        ("secret", None),
        ("payload", None),
        ("payload", "\udcff"),
        ("payload", "a\0b"),
        ("payload", 42),
        ("tolerance_seconds", 0),
        ("tolerance_seconds", 86401),
        ("tolerance_seconds", 1.5),
    ],
)
def test_a_malformed_argument_is_named(verify: Verify, member: str, malformed: Any) -> None:
    arguments = {"payload": BODY, "header": header(), "secret": SECRET, member: malformed}
    with pytest.raises(InvalidArgument, match=member) as caught:
        verify(**arguments)
    assert "canary" not in str(caught.value.to_dict())


@pytest.mark.parametrize("payload", [b"canary", b"\xff\x00", b"", b'{"a":'])
def test_a_signed_payload_that_is_no_json(verify: Verify, payload: bytes) -> None:
    with pytest.raises(InvalidArgument, match="payload") as caught:
        verify(payload, header(payload), SECRET)
    assert "canary" not in str(caught.value.to_dict())


def test_a_closed_client(verify: Verify, offline: Client) -> None:
    offline.close()
    with pytest.raises(libworkos.ClosedError):
        verify(BODY, header(), SECRET)


@pytest.mark.parametrize(
    ("type_", "object_"),
    [
        ("authentication", "authentication_action_response"),
        ("user_registration", "user_registration_action_response"),
    ],
)
def test_a_signed_response(offline: Client, type_: Any, object_: str) -> None:
    before = int(time.time() * 1000)
    response = offline.actions.sign_response(type=type_, verdict="Deny", error_message="Nö.", secret=SECRET)
    payload = response["payload"]
    assert list(payload) == ["timestamp", "verdict", "error_message"]
    assert (response["object"], payload["verdict"], payload["error_message"]) == (object_, "Deny", "Nö.")
    assert before <= payload["timestamp"] <= int(time.time() * 1000)
    # It is the text of the payload that is signed, as the response has it.
    text = offline.call(
        "actions.sign_response", type=type_, verdict="Deny", error_message="Nö.", secret=SECRET, raw=True
    )
    signed = json.loads(text)
    payload_text = libworkos.json_get(text, "/payload").encode()
    assert signed["signature"] == sign(payload_text, signed["payload"]["timestamp"])


def test_a_response_that_allows(offline: Client) -> None:
    response = offline.actions.sign_response(type="authentication", verdict="Allow", secret=SECRET)
    assert list(response["payload"]) == ["timestamp", "verdict"]


@pytest.mark.parametrize(
    ("member", "value"), [("type", "other"), ("verdict", "allow"), ("verdict", None), ("secret", "")]
)
def test_a_response_that_cannot_be_signed(offline: Client, member: str, value: Any) -> None:
    arguments: dict[str, Any] = {"type": "authentication", "verdict": "Allow", "secret": SECRET, member: value}
    with pytest.raises(InvalidArgument, match=member):
        offline.actions.sign_response(**arguments)
