"""Audit Trail events: the recordings of the old gem's tests, and the checks before anything is sent."""

from __future__ import annotations

import datetime
import re
from typing import Any

import pytest

from libworkos import Client, Conflict, InvalidArgument, NotConfigured, Rejected, Unauthorized

from .conftest import body_of
from .sandbox import Sandbox


def test_an_event(client: Client, sandbox: Sandbox, event: dict[str, Any]) -> None:
    assert client.audit_trail.create_event(event) == {"success": True}
    (request,) = sandbox.requests()
    assert (request["method"], request["path"], request["status"]) == ("POST", "/events", 201)
    assert body_of(request) == event
    assert list(body_of(request)) == list(event)
    assert request["headers"]["authorization"].startswith("Bearer ")
    # A fresh key makes the retries of one call safe.
    assert re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
                        request["headers"]["idempotency-key"])  # fmt: skip


def test_each_call_has_a_key_of_its_own(client: Client, sandbox: Sandbox, event: dict[str, Any]) -> None:
    for _ in range(3):
        client.audit_trail.create_event(event)
    keys = [request["headers"]["idempotency-key"] for request in sandbox.requests()]
    assert len(set(keys)) == 3


def test_the_event_of_the_first_readme(client: Client, sandbox: Sandbox) -> None:
    """The payload that the Ruby gem's README gave, with its empty location, first without and then with a key."""
    payload = {
        "group": "Foo Corp",
        "location": "",
        "action": "user.created",
        "action_type": "C",
        "actor_name": "Foo",
        "actor_id": "user_12345",
        "target_name": "Bar",
        "target_id": "user_67890",
        "occurred_at": "2020-01-10T15:30:00-05:00",
        "metadata": {"source": "Email"},
    }
    assert client.audit_trail.create_event(event=payload) == {"success": True}
    assert client.audit_trail.create_event(event=payload, idempotency_key="key123456") == {"success": True}
    first, second = sandbox.requests()
    assert body_of(first) == body_of(second) == payload
    assert second["headers"]["idempotency-key"] == "key123456"


def test_the_same_event_with_the_same_key(client: Client, sandbox: Sandbox, event: dict[str, Any]) -> None:
    for _ in range(2):
        assert client.audit_trail.create_event(event, idempotency_key="trail-same") == {"success": True}
    assert [request["status"] for request in sandbox.requests()] == [201, 201]


def test_another_event_with_the_same_key(client: Client, event: dict[str, Any]) -> None:
    client.audit_trail.create_event(event, idempotency_key="bar")
    with pytest.raises(Conflict) as caught:
        client.audit_trail.create_event({**event, "actor_name": "Tetsuya Sugaya"}, idempotency_key="bar")
    assert caught.value.message == (
        "Another idempotency key (bar) with different request parameters was found. "
        "Please use a different idempotency key."
    )
    assert (caught.value.http_status, caught.value.performed, caught.value.idempotency_key) == (400, "no", "bar")


def test_an_invalid_event_is_not_sent(client: Client, sandbox: Sandbox, event: dict[str, Any]) -> None:
    del event["action_type"]
    with pytest.raises(InvalidArgument, match="action_type"):
        client.audit_trail.create_event(event)
    assert sandbox.requests() == []


def test_an_invalid_event_that_the_service_checks(client: Client, event: dict[str, Any]) -> None:
    del event["action_type"]
    with pytest.raises(Rejected) as caught:
        client.audit_trail.create_event(event, options={"validate": False})
    assert caught.value.http_status == 422
    assert caught.value.message == "Validation failed (action_type: action_type must be a string)"
    assert caught.value.errors == [{"field": "action_type", "code": "action_type must be a string"}]


def test_every_fault_is_told(client: Client) -> None:
    with pytest.raises(InvalidArgument) as caught:
        client.audit_trail.create_event({"group": 1, "action_type": "X", "occurred_at": "yesterday"})
    told = str(caught.value.errors)
    for name in ("group", "location", "action", "action_type", "actor_name", "actor_id", "target_name", "occurred_at"):
        assert name in told


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("action_type", "c"),
        ("occurred_at", "2020-01-10T15:30:00"),
        ("occurred_at", datetime.datetime(2020, 1, 10, 15, 30)),
        ("metadata", {f"key{number}": "x" for number in range(51)}),
        ("metadata", {"k" * 41: "x"}),
        ("metadata", {"key": "v" * 501}),
        ("metadata", {"key": ["list"]}),
        ("metadata", {"key": None}),
        ("grupo", "a typo must not pass silently"),
    ],
)
def test_a_member_that_is_refused(client: Client, event: dict[str, Any], member: str, value: Any) -> None:
    with pytest.raises(InvalidArgument, match=member):
        client.audit_trail.create_event({**event, member: value})


def test_a_datetime_is_written_with_its_zone(client: Client, sandbox: Sandbox, event: dict[str, Any]) -> None:
    zone = datetime.timezone(datetime.timedelta(hours=-5))
    event["occurred_at"] = datetime.datetime(2020, 1, 10, 15, 30, tzinfo=zone)
    client.audit_trail.create_event(event)
    assert body_of(sandbox.requests()[0])["occurred_at"] == "2020-01-10T15:30:00-05:00"


def test_a_wrong_key(sandbox: Sandbox, event: dict[str, Any]) -> None:
    with Client(base_url=sandbox.url, api_key="sk_test_wrong") as client, pytest.raises(Unauthorized) as caught:
        client.audit_trail.create_event(event)
    assert (caught.value.http_status, caught.value.message) == (401, "Unauthorized")


def test_no_key(sandbox: Sandbox, event: dict[str, Any]) -> None:
    with Client(base_url=sandbox.url) as client, pytest.raises(NotConfigured, match="api_key"):
        client.audit_trail.create_event(event)
    assert sandbox.requests() == []


@pytest.mark.parametrize("key", ["", "k" * 256, "a b", "a\r\nX: y", "ü"])
def test_an_idempotency_key_that_is_refused(client: Client, event: dict[str, Any], key: str) -> None:
    with pytest.raises(InvalidArgument, match="idempotency_key"):
        client.audit_trail.create_event(event, idempotency_key=key)


def test_a_retry_repeats_the_key_and_the_body(client: Client, sandbox: Sandbox, event: dict[str, Any]) -> None:
    sandbox.fault("/events", status=503, headers={"Retry-After": "0"})
    assert client.audit_trail.create_event(event) == {"success": True}
    first, second = sandbox.requests()
    assert (first["status"], second["status"]) == (503, 201)
    assert first["headers"]["idempotency-key"] == second["headers"]["idempotency-key"]
    assert first["body"] == second["body"]
