"""Draft connections: promoting one, and making a connection of one."""

from __future__ import annotations

import pytest

from libworkos import Client, InvalidArgument, NotFound, Unauthorized

from .conftest import body_of
from .sandbox import Sandbox

DRAFT = "draft_conn_01E6PK87QP6NQ29RRX0G100YGV"


def test_promoting_a_draft(client: Client, sandbox: Sandbox) -> None:
    assert isinstance(client.sso.promote_draft_connection(DRAFT), dict)
    (request,) = sandbox.requests()
    assert (request["method"], request["path"], request["status"]) == (
        "POST",
        f"/draft_connections/{DRAFT}/activate",
        200,
    )
    assert request["headers"]["authorization"].startswith("Bearer ")
    assert request["body"] == ""


def test_promoting_is_refused(client: Client, sandbox: Sandbox) -> None:
    sandbox.fault(f"/draft_connections/{DRAFT}/activate", status=403, body={"message": "Forbidden"})
    with pytest.raises(Unauthorized) as caught:
        client.sso.promote_draft_connection(DRAFT)
    assert (caught.value.http_status, caught.value.message) == (403, "Forbidden")


@pytest.mark.parametrize("token", ["", ".", "..", "a/b", "a?x", "a#f", "%2e%2e", "//evil.com", "a\0b", "ü", "t" * 129])
def test_a_token_that_would_change_the_path(client: Client, sandbox: Sandbox, token: str) -> None:
    with pytest.raises(InvalidArgument, match="token"):
        client.sso.promote_draft_connection(token)
    assert sandbox.requests() == []


def test_making_a_connection(client: Client, sandbox: Sandbox) -> None:
    connection = client.sso.create_connection(DRAFT)
    assert connection["object"] == "connection"
    assert connection["id"].startswith("conn_")
    assert connection["domains"][0]["object"] == "connection_domain"
    (request,) = sandbox.requests()
    assert (request["method"], request["path"], request["status"]) == ("POST", "/connections", 201)
    assert body_of(request) == {"source": DRAFT}


def test_making_a_connection_of_nothing(client: Client) -> None:
    with pytest.raises(NotFound) as caught:
        client.sso.create_connection("invalid")
    assert (caught.value.http_status, caught.value.message) == (404, "Not Found")
