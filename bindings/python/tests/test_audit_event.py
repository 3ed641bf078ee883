"""Audit Logs events in typed form, and times without a zone."""

from __future__ import annotations

import datetime
from types import MappingProxyType
from typing import Any

import pytest

from libworkos import Actor, AuditEvent, Client, Context, InvalidArgument, Target

from .conftest import body_of
from .sandbox import Sandbox

NOW = datetime.datetime(2026, 1, 10, 15, 30, tzinfo=datetime.timezone.utc)
SMALLEST = AuditEvent("user.signed_in", NOW, Actor("user_1", "user"), [Target("team_1", "team")], Context(""))


def test_members_that_are_none_are_left_out(client: Client, sandbox: Sandbox) -> None:
    client.audit_logs.create_event(sandbox.organization, SMALLEST)
    assert body_of(sandbox.requests()[0])["event"] == {
        "action": "user.signed_in",
        "occurred_at": "2026-01-10T15:30:00+00:00",
        "actor": {"id": "user_1", "type": "user"},
        "targets": [{"id": "team_1", "type": "team"}],
        "context": {"location": ""},
    }


def test_every_member(client: Client, sandbox: Sandbox, logs_event: dict[str, Any]) -> None:
    event = AuditEvent(
        action=logs_event["action"],
        occurred_at=logs_event["occurred_at"],
        version=logs_event["version"],
        actor=Actor(**logs_event["actor"]),
        targets=tuple(Target(**target) for target in logs_event["targets"]),
        context=Context(**logs_event["context"]),
        metadata=MappingProxyType(logs_event["metadata"]),
    )
    client.audit_logs.create_event(sandbox.organization, event)
    assert body_of(sandbox.requests()[0])["event"] == logs_event


def test_dicts_within(client: Client, sandbox: Sandbox) -> None:
    actor = {"id": "user_1", "type": "user"}
    event = AuditEvent("user.signed_in", NOW, actor, [{"id": "team_1", "type": "team"}], {"location": ""})
    client.audit_logs.create_event(sandbox.organization, event)
    client.audit_logs.create_event(sandbox.organization, SMALLEST)
    first, second = (body_of(request) for request in sandbox.requests())
    assert first == second


def test_a_fault_is_told_by_its_path(client: Client, sandbox: Sandbox) -> None:
    targets = [Target("team_1", "team"), Target("team_2", "team", metadata={"team": "x" * 501})]
    event = AuditEvent("user.signed_in", NOW, Actor("user_1", "user"), targets, Context(""))
    with pytest.raises(InvalidArgument) as caught:
        client.audit_logs.create_event(sandbox.organization, event)
    assert "targets[1].metadata.team" in str(caught.value.errors)
    assert sandbox.requests() == []


@pytest.mark.parametrize("validate", [True, False])
def test_a_time_without_a_zone(client: Client, sandbox: Sandbox, event: dict[str, Any], validate: bool) -> None:
    naive = NOW.replace(tzinfo=None)
    typed = AuditEvent("user.signed_in", naive, Actor("user_1", "user"), [], Context(""))
    for each in (typed, vars(typed)):
        with pytest.raises(InvalidArgument, match="occurred_at is a datetime without a time zone") as caught:
            client.audit_logs.create_event(sandbox.organization, each, options={"validate": validate})
        assert caught.value.operation == "audit_logs.create_event"
    with pytest.raises(InvalidArgument, match="occurred_at is a datetime without a time zone"):
        client.audit_trail.create_event({**event, "occurred_at": naive}, options={"validate": validate})
    assert sandbox.requests() == []
