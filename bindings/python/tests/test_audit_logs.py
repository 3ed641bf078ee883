"""Audit Logs events as they are today."""

from __future__ import annotations

import copy
import datetime
from typing import Any

import pytest

from libworkos import Client, InvalidArgument, NotFound, Rejected

from .conftest import body_of
from .sandbox import Sandbox


def test_an_event(client: Client, sandbox: Sandbox, logs_event: dict[str, Any]) -> None:
    assert client.audit_logs.create_event(sandbox.organization, logs_event) == {"success": True}
    (request,) = sandbox.requests()
    assert (request["method"], request["path"], request["status"]) == ("POST", "/audit_logs/events", 200)
    assert body_of(request) == {"organization_id": sandbox.organization, "event": logs_event}
    assert len(request["headers"]["idempotency-key"]) == 36


def test_the_smallest_event(client: Client, sandbox: Sandbox) -> None:
    smallest = {
        "action": "user.signed_in",
        "occurred_at": datetime.datetime(2026, 1, 10, 15, 30, tzinfo=datetime.timezone.utc),
        "actor": {"id": "user_1", "type": "user"},
        "targets": [{"id": "team_1", "type": "team"}],
        "context": {"location": ""},
    }
    assert client.audit_logs.create_event(sandbox.organization, smallest) == {"success": True}


def test_a_key_of_the_callers(client: Client, sandbox: Sandbox, logs_event: dict[str, Any]) -> None:
    for _ in range(2):
        client.audit_logs.create_event(sandbox.organization, logs_event, idempotency_key="logs-own")
    assert [request["headers"]["idempotency-key"] for request in sandbox.requests()] == ["logs-own"] * 2


def test_an_unknown_organization(client: Client, logs_event: dict[str, Any]) -> None:
    with pytest.raises(NotFound) as caught:
        client.audit_logs.create_event("org_nobody", logs_event)
    assert caught.value.http_status == 404
    assert "org_nobody" in caught.value.message


@pytest.mark.parametrize("path", ["action", "occurred_at", "actor.id", "actor.type", "context.location"])
def test_a_missing_member_is_named(client: Client, sandbox: Sandbox, logs_event: dict[str, Any], path: str) -> None:
    event = copy.deepcopy(logs_event)
    *parents, last = path.split(".")
    part = event
    for parent in parents:
        part = part[parent]
    del part[last]
    with pytest.raises(InvalidArgument, match=path.replace(".", r"\.")):
        client.audit_logs.create_event(sandbox.organization, event)
    assert sandbox.requests() == []


def test_a_metadata_key_with_a_dot(client: Client, sandbox: Sandbox, logs_event: dict[str, Any]) -> None:
    logs_event["targets"][0]["metadata"] = {"a.b": "x"}
    with pytest.raises(InvalidArgument, match="metadata"):
        client.audit_logs.create_event(sandbox.organization, logs_event)


def test_the_check_left_to_the_service(client: Client, sandbox: Sandbox, logs_event: dict[str, Any]) -> None:
    del logs_event["actor"]
    with pytest.raises(Rejected) as caught:
        client.audit_logs.create_event(sandbox.organization, logs_event, options={"validate": False})
    assert caught.value.http_status in (400, 422)
    assert sandbox.requests() != []


def test_a_success_that_says_that_it_is_none(client: Client, sandbox: Sandbox, logs_event: dict[str, Any]) -> None:
    sandbox.fault("/audit_logs/events", status=200, body={"success": False})
    with pytest.raises(Rejected) as caught:
        client.audit_logs.create_event(sandbox.organization, logs_event)
    assert (caught.value.http_status, caught.value.performed) == (200, "no")


def test_every_digit_arrives(client: Client, sandbox: Sandbox, logs_event: dict[str, Any]) -> None:
    logs_event["metadata"] = {"big": 12345678901234567890123, "exact": 0.1, "text": "ü\n\u2028", "zero": "a\0b"}
    client.audit_logs.create_event(sandbox.organization, logs_event)
    text = sandbox.requests()[0]["body"]
    assert '"big":12345678901234567890123' in text
    assert body_of(sandbox.requests()[0])["event"]["metadata"] == logs_event["metadata"]
