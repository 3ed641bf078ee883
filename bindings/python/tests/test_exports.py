"""Exports of audit events, and the wait for one."""

from __future__ import annotations

import datetime
import json
import time
from collections.abc import Callable
from typing import Any

import pytest

from libworkos import Client, DecodeError, InvalidArgument, NotFound, Rejected, TimedOut, types

from .conftest import body_of
from .programs import interrupt_at_request, start
from .raw_server import RawServer, http
from .sandbox import Sandbox

END = datetime.datetime(2026, 3, 1, tzinfo=datetime.timezone.utc)
START = END - datetime.timedelta(days=30)


def export(state: str) -> bytes:
    return http(json.dumps({"object": "audit_log_export", "id": "e_1", "state": state, "url": None}))


def create(client: Client, sandbox: Sandbox, **more: Any) -> types.AuditLogExport:
    return client.audit_logs.create_export(sandbox.organization, range_start=START, range_end=END, **more)


def test_from_the_request_to_the_url(client: Client, sandbox: Sandbox) -> None:
    begun = create(client, sandbox, actions=["user.signed_in"], actor_ids=("user_1",))
    assert body_of(sandbox.requests()[0]) == {
        "organization_id": sandbox.organization,
        "range_start": "2026-01-30T00:00:00+00:00",
        "range_end": "2026-03-01T00:00:00+00:00",
        "actions": ["user.signed_in"],
        "actor_ids": ["user_1"],
    }
    seen: list[str] = []
    ready = client.audit_logs.wait_for_export(begun["id"], on_progress=lambda export: seen.append(export["state"]))
    assert seen == ["pending", "ready"]
    assert (ready["url"] or "").startswith(sandbox.url)
    assert client.audit_logs.get_export(begun["id"])["state"] == "ready"


def test_with_the_answer_around_it(client: Client, sandbox: Sandbox) -> None:
    begun = create(client, sandbox)
    answer: Any = client.audit_logs.wait_for_export(begun["id"], options={"response": True})
    assert (answer["http_status"], answer["data"]["state"]) == (200, "ready")


@pytest.mark.parametrize("name", ["range_start", "range_end"])
def test_a_time_without_a_zone(client: Client, sandbox: Sandbox, name: str) -> None:
    times: dict[str, Any] = {"range_start": START, "range_end": END, name: END.replace(tzinfo=None)}
    with pytest.raises(InvalidArgument, match=f"{name} is a datetime without a time zone"):
        client.audit_logs.create_export(sandbox.organization, **times)
    assert sandbox.requests() == []


def test_an_unknown_export(client: Client) -> None:
    with pytest.raises(NotFound):
        client.audit_logs.wait_for_export("audit_log_export_none")


@pytest.mark.parametrize(
    ("state", "message"), [("error", "the service could not make the export"), ("expired", "the export has expired")]
)
def test_an_export_that_will_never_be(serve: Callable[..., RawServer], state: str, message: str) -> None:
    server = serve(lambda _: export(state))
    seen: list[str] = []
    with Client(base_url=server.url, api_key="sk_x") as client, pytest.raises(Rejected, match=message) as caught:
        client.audit_logs.wait_for_export("e_1", on_progress=lambda export: seen.append(export["state"]))
    assert (caught.value.operation, seen, len(server.requests)) == ("audit_logs.get_export", [state], 1)


def test_an_answer_without_a_state(serve: Callable[..., RawServer]) -> None:
    server = serve(lambda _: http("{}"))
    with Client(base_url=server.url, api_key="sk_x") as client, pytest.raises(DecodeError, match="state"):
        client.audit_logs.wait_for_export("e_1")


def test_the_deadline(serve: Callable[..., RawServer]) -> None:
    server = serve(lambda _: export("pending"))
    began = time.monotonic()
    with Client(base_url=server.url, api_key="sk_x") as client, pytest.raises(TimedOut) as caught:
        client.audit_logs.wait_for_export("e_1", timeout_s=0.5)
    assert time.monotonic() - began >= 0.4
    assert "the export was not ready within 0.5 s" in caught.value.message
    assert (caught.value.performed, caught.value.retryable) == ("no", True)
    assert len(server.requests) > 1


def test_the_deadline_ends_a_request_that_waits(serve: Callable[..., RawServer]) -> None:
    server = serve()
    with Client(base_url=server.url, api_key="sk_x") as client, pytest.raises(TimedOut, match=r"within 0\.2 s"):
        client.audit_logs.wait_for_export("e_1", timeout_s=0.2)


def test_a_request_has_a_deadline_of_its_own(serve: Callable[..., RawServer]) -> None:
    server = serve()
    with Client(base_url=server.url, api_key="sk_x") as client, pytest.raises(TimedOut) as caught:
        client.audit_logs.wait_for_export("e_1", timeout_s=300, options={"timeout_ms": 50})
    assert "wait_for_export" not in caught.value.message


@pytest.mark.parametrize("timeout_s", [0, -1, float("nan")])
def test_no_time_at_all(client: Client, sandbox: Sandbox, timeout_s: float) -> None:
    with pytest.raises(InvalidArgument, match="timeout_s"):
        client.audit_logs.wait_for_export("e_1", timeout_s=timeout_s)
    assert sandbox.requests() == []


def test_progress_may_end_the_wait(serve: Callable[..., RawServer]) -> None:
    server = serve(lambda _: export("pending"))

    def stop(_: types.AuditLogExport) -> None:
        raise KeyError("enough")

    with Client(base_url=server.url, api_key="sk_x") as client, pytest.raises(KeyError, match="enough"):
        client.audit_logs.wait_for_export("e_1", on_progress=stop)
    assert len(server.requests) == 1


def test_ctrl_c_ends_the_wait(serve: Callable[..., RawServer]) -> None:
    server = serve(lambda _: export("pending"))
    program = start(
        """
    import sys, libworkos
    client = libworkos.Client(base_url=sys.argv[1], api_key="sk_x")
    try:
        client.audit_logs.wait_for_export("e_1", timeout_s=300)
    except KeyboardInterrupt:
        print("ended")
    """,
        server.url,
    )
    assert interrupt_at_request(program, server) == (0, "ended\n", "")
