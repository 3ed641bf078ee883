"""One class for each status, reached by a call, with all that the error object tells."""

from __future__ import annotations

import json
import pickle
import socket
from collections.abc import Callable
from typing import Any

import pytest

import libworkos
from libworkos import Client, WorkOSError
from libworkos._statuses import STATUSES
from libworkos.errors import found_here, from_members

from .raw_server import RawServer, http
from .sandbox import Sandbox

SECRET = "sk_test_canary_5f3a"

#: What every error object has.
MEMBERS = {"message": "m", "operation": "request", "retryable": False, "performed": "maybe"}


@pytest.mark.parametrize(
    ("http_status", "kind", "status", "performed"),
    [
        (400, libworkos.Rejected, 7, "no"),
        (401, libworkos.Unauthorized, 3, "no"),
        (403, libworkos.Unauthorized, 3, "no"),
        (404, libworkos.NotFound, 4, "no"),
        (408, libworkos.Rejected, 7, "maybe"),
        (409, libworkos.Conflict, 5, "no"),
        (422, libworkos.Rejected, 7, "no"),
        (429, libworkos.RateLimited, 6, "no"),
        (500, libworkos.ServerError, 8, "maybe"),
        (503, libworkos.ServerError, 8, "maybe"),
        (307, libworkos.DecodeError, 13, "no"),
    ],
)
def test_of_an_http_status(
    client: Client, sandbox: Sandbox, http_status: int, kind: type[WorkOSError], status: int, performed: str
) -> None:
    answer = {"code": "some_code", "message": "Some words."}
    sandbox.fault("/connections", status=http_status, body=answer, headers={"X-Request-ID": "req_1", "Location": "/"})
    with pytest.raises(WorkOSError) as caught:
        client.sso.create_connection("any", options={"max_retries": 0})
    error = caught.value
    assert type(error) is kind
    assert (error.status, error.http_status, error.request_id) == (status, http_status, "req_1")
    assert (error.operation, error.performed, error.attempts) == ("sso.create_connection", performed, 1)
    if http_status >= 400:
        assert (error.message, error.api_code) == ("Some words.", "some_code")


def test_rate_limited_in_full(client: Client, sandbox: Sandbox, logs_event: dict[str, Any]) -> None:
    sandbox.fault(
        "/audit_logs/events",
        status=429,
        body={"code": "rate_limit_exceeded", "message": "Too many requests."},
        headers={"Retry-After": "7"},
    )
    with pytest.raises(libworkos.RateLimited) as caught:
        client.audit_logs.create_event(sandbox.organization, logs_event, options={"timeout_ms": 2000})
    error = caught.value
    assert error.retryable is True
    assert error.retry_after_ms == 7000
    assert error.idempotency_key == sandbox.requests()[0]["headers"]["idempotency-key"]
    assert error.to_dict() == {
        "code": "rate_limited",
        "status": 6,
        "message": "Too many requests.",
        "operation": "audit_logs.create_event",
        "http_status": 429,
        "request_id": error.request_id,
        "api_code": "rate_limit_exceeded",
        "retryable": True,
        "retry_after_ms": 7000,
        "performed": "no",
        "attempts": 1,
        "idempotency_key": error.idempotency_key,
    }


def test_several_attempts(client: Client, sandbox: Sandbox, event: dict[str, Any]) -> None:
    sandbox.fault("/events", status=503, headers={"Retry-After": "0"})
    sandbox.fault("/events", status=429, headers={"Retry-After": "0"}, times=2)
    with pytest.raises(libworkos.RateLimited) as caught:
        client.audit_trail.create_event(event)
    # The last attempt was refused, but the first may have been carried out.
    assert (caught.value.attempts, caught.value.performed) == (3, "maybe")


def test_network() -> None:
    # A port that is bound but that nobody listens at refuses, and nobody else can take it meanwhile.
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        client = Client(base_url=f"http://127.0.0.1:{unused.getsockname()[1]}", api_key=SECRET, max_retries=0)
        with client, pytest.raises(libworkos.NetworkError) as caught:
            client.sso.create_connection("any")
    assert (caught.value.status, caught.value.performed, caught.value.http_status) == (9, "no", None)


def test_network_cut_short(client: Client, sandbox: Sandbox) -> None:
    sandbox.fault("/connections", method="POST", status=201, body={"id": "conn_1"}, cut_after=5)
    with pytest.raises(libworkos.NetworkError) as caught:
        client.sso.create_connection("any")
    assert (caught.value.performed, caught.value.http_status) == ("maybe", 201)


def test_tls(serve: Callable[..., RawServer]) -> None:
    server = serve(lambda _: http("", "400 Bad Request"))
    url = server.url.replace("http:", "https:")
    with Client(base_url=url, api_key=SECRET, proxy=None) as client, pytest.raises(libworkos.TLSError) as caught:
        client.sso.create_connection("any")
    assert (caught.value.status, caught.value.performed, caught.value.retryable) == (10, "no", False)
    assert server.accepted == 1


def test_timed_out(serve: Callable[..., RawServer]) -> None:
    server = serve()
    with Client(base_url=server.url, api_key=SECRET) as client, pytest.raises(libworkos.TimedOut) as caught:
        client.sso.create_connection("any", options={"timeout_ms": 50})
    assert (caught.value.status, caught.value.performed) == (11, "maybe")


def test_unsupported(client: Client) -> None:
    with pytest.raises(libworkos.UnsupportedError) as caught:
        client.call("no.such_operation")
    assert caught.value.status == 18


def test_closed(client: Client) -> None:
    client.close()
    with pytest.raises(libworkos.ClosedError) as caught:
        client.sso.create_connection("any")
    assert caught.value.status == 17


def test_an_unknown_option_and_an_unknown_parameter(client: Client) -> None:
    with pytest.raises(libworkos.InvalidArgument, match="timeout_sm"):
        client.sso.create_connection("any", options={"timeout_sm": 1})  # type: ignore[arg-type]
    with pytest.raises(libworkos.InvalidArgument, match="sauce"):
        client.call("sso.create_connection", sauce="any")


def test_a_status_that_this_version_does_not_know() -> None:
    error = from_members({**MEMBERS, "code": "novel", "status": 42})
    assert type(error) is WorkOSError
    assert (error.status, error.errors, error.attempts) == (42, [], None)


def test_each_status_has_its_class() -> None:
    reserved = {"ok", "storage"}
    classes = {name: type(found_here(name, "", "")) for name in STATUSES if name not in reserved}
    assert len(set(classes.values())) == len(classes)
    assert WorkOSError not in classes.values()
    assert {each.__name__ for each in classes.values()} <= set(libworkos.__all__)


def test_an_internal_error_has_its_class() -> None:
    assert type(from_members({**MEMBERS, "code": "internal", "status": 99})) is libworkos.InternalError


def test_pickling(client: Client) -> None:
    with pytest.raises(libworkos.NotFound) as caught:
        client.sso.create_connection("invalid")
    again = pickle.loads(pickle.dumps(caught.value))
    assert type(again) is libworkos.NotFound
    assert again.to_dict() == caught.value.to_dict()
    assert str(again) == str(caught.value)


def test_no_secret_in_any_text(sandbox: Sandbox) -> None:
    code = "01CANARYCODE9d2c"
    sandbox.fault("/sso/token", status=400, body={"message": f"No {code} for {SECRET}, says the service."})
    client = Client(base_url=sandbox.url, api_key=SECRET, client_id="c")
    with client, pytest.raises(libworkos.Rejected) as caught:
        client.sso.profile(code=code)
    texts = [str(caught.value), repr(caught.value), json.dumps(caught.value.to_dict()), repr(client), str(vars(client))]
    texts.extend(repr(each) for each in caught.value.args)
    assert "says the service" in texts[0]
    assert not [text for text in texts if code in text or SECRET in text]


@pytest.mark.parametrize(
    "key", [f"{SECRET}\r\nX-Evil: 1", f"{SECRET}\0", f"{SECRET} ", f"{SECRET}\udcff", f"{SECRET}ü"]
)
def test_a_key_that_is_refused_is_not_shown(client: Client, key: str) -> None:
    for refused in (lambda: Client(api_key=key), lambda: client.set_api_key(key)):
        with pytest.raises(libworkos.InvalidArgument) as caught:
            refused()
        assert "canary" not in str(caught.value)
        # Neither does what led to it, which a traceback would print.
        assert caught.value.__cause__ is None
        assert caught.value.__context__ is None
