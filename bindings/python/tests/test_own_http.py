"""The two halves of a call, with HTTP of one's own between them: the result is that of the call."""

from __future__ import annotations

import http.client
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

import pytest

import libworkos
from libworkos import Client, UnsupportedError, WorkOSError

from .sandbox import Sandbox

DRAFT = "draft_conn_01E6PK87QP6NQ29RRX0G100YGV"
REDIRECT_URI = "http://localhost:4567/callback"


def send(request: dict[str, Any]) -> tuple[int, http.client.HTTPMessage, bytes]:
    url = urlsplit(request["url"])
    assert url.hostname
    connection = http.client.HTTPConnection(url.hostname, url.port, timeout=10)
    try:
        path = url.path + (f"?{url.query}" if url.query else "")
        connection.request(request["method"], path, body=request["body"], headers=request["headers"])
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()
    finally:
        connection.close()


def by_halves(client: Client, operation: str, params: dict[str, Any]) -> Any:
    status, headers, body = send(client.request_build(operation, params))
    return client.response_parse(operation, params, http_status=status, headers=headers, body=body)


def code(client: Client, sandbox: Sandbox) -> str:
    url = client.sso.authorization_url(domain=sandbox.domain, redirect_uri=REDIRECT_URI)
    return sandbox.sign_in(url)["code"]


def outcome(call: Callable[[], Any]) -> Any:
    """What a call gives or raises, without what differs from one answer to the next."""
    try:
        return call()
    except WorkOSError as error:
        members = error.to_dict()
        # Only a call counts attempts; the service names each request anew.
        return {name: value for name, value in members.items() if name not in ("request_id", "attempts")}


@pytest.fixture
def params(event: dict[str, Any], logs_event: dict[str, Any], sandbox: Sandbox) -> dict[str, dict[str, Any]]:
    return {
        "audit_trail.create_event": {"event": event, "idempotency_key": "halves-1"},
        "audit_logs.create_event": {
            "organization_id": sandbox.organization,
            "event": logs_event,
            "idempotency_key": "halves-2",
        },
        "sso.promote_draft_connection": {"token": DRAFT},
        "sso.create_connection": {"source": "invalid"},
        "request": {"method": "GET", "path": "/nowhere", "query": {"a": ["1", "2"]}},
    }


@pytest.mark.parametrize(
    "operation",
    [
        "audit_trail.create_event",
        "audit_logs.create_event",
        "sso.promote_draft_connection",
        "sso.create_connection",
        "request",
    ],
)
def test_the_same_result(client: Client, sandbox: Sandbox, params: dict[str, dict[str, Any]], operation: str) -> None:
    whole = outcome(lambda: client.call(operation, params[operation]))
    halves = outcome(lambda: by_halves(client, operation, params[operation]))
    assert whole == halves
    first, second = sandbox.requests()
    for name in ("method", "path", "query", "body", "status"):
        assert first[name] == second[name]
    for name in ("authorization", "content-type", "accept", "user-agent", "idempotency-key"):
        assert first["headers"].get(name) == second["headers"].get(name)


def test_a_profile_by_halves(client: Client, sandbox: Sandbox) -> None:
    answer = by_halves(client, "sso.profile", {"code": code(client, sandbox)})
    again = client.sso.profile(code=code(client, sandbox))
    assert libworkos.Profile(answer) == again
    assert "Authorization" not in client.request_build("sso.profile", code="x")["headers"]


def test_the_same_error(client: Client, sandbox: Sandbox, event: dict[str, Any]) -> None:
    arguments = {"event": event, "idempotency_key": "halves-3"}
    options = {"max_retries": 0}
    fault = {"status": 503, "headers": {"Retry-After": "3"}, "body": {"message": "Later."}, "times": 2}
    sandbox.fault("/events", **fault)
    whole = outcome(lambda: client.call("audit_trail.create_event", arguments, options=options))
    halves = outcome(lambda: by_halves(client, "audit_trail.create_event", arguments))
    assert whole == halves
    assert whole["retry_after_ms"] == 3000


def test_headers_of_any_form(client: Client) -> None:
    class Multiple:
        """Gives a name twice, as a proxy may."""

        def items(self) -> list[tuple[str, str]]:
            return [("X-Request-Id", "req_1"), ("Retry-After", "1"), ("set-cookie", "a"), ("Set-Cookie", "b")]

    for headers in (Multiple(), {"x-request-id": ["req_1"], "RETRY-AFTER": "1"}):
        with pytest.raises(libworkos.RateLimited) as caught:
            client.response_parse("sso.create_connection", {"source": "x"}, http_status=429, headers=headers)
        assert (caught.value.request_id, caught.value.retry_after_ms) == ("req_1", 1000)


def test_the_body_as_bytes_or_text(client: Client) -> None:
    for body in (
        b'{"id":"c\xc3\xbc"}',
        '{"id":"cü"}',
        bytearray(b'{"id":"c\xc3\xbc"}'),
        memoryview(b'{"id":"c\\u00fc"}'),
    ):
        answer = client.response_parse("sso.create_connection", {"source": "x"}, http_status=201, body=body)
        assert answer == {"id": "cü"}
    with pytest.raises(libworkos.DecodeError):
        client.response_parse("sso.create_connection", {"source": "x"}, http_status=201, body=b'{"id":\0}')


@pytest.mark.parametrize("http_status", [-1, 0, 99, 1000, 2**32 + 200])
def test_a_status_out_of_range(client: Client, http_status: int) -> None:
    with pytest.raises(libworkos.InvalidArgument, match="http_status"):
        client.response_parse("sso.create_connection", {"source": "x"}, http_status=http_status)


def test_what_sends_nothing_has_no_request(client: Client) -> None:
    with pytest.raises(UnsupportedError):
        client.request_build("sso.authorization_url", domain="foo.com", redirect_uri=REDIRECT_URI)


def test_the_request_of_any_endpoint(client: Client, sandbox: Sandbox) -> None:
    request = client.request_build(
        "request", method="PUT", path="/organizations/org_1", query={"a": "b c", "n": 2}, body={"name": "Foo"}
    )
    assert request["method"] == "PUT"
    assert request["url"] == f"{sandbox.url}/organizations/org_1?a=b+c&n=2"
    assert request["body"] == '{"name":"Foo"}'


def test_the_operations_are_listed() -> None:
    rows = {row["name"]: row for row in libworkos.operations()}
    assert {"sso.authorization_url", "sso.profile", "audit_trail.create_event", "request"} <= set(rows)
    assert (rows["sso.profile"]["method"], rows["sso.profile"]["path"]) == ("POST", "/sso/token")
    assert "code" in [param["name"] for param in rows["sso.profile"]["params"]]
    assert all(row["summary"] for row in rows.values())
