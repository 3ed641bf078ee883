"""Sessions and access tokens: every vector through Python, and the whole life of a session."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import libworkos
from libworkos import Client, InvalidArgument, NotConfigured, Rejected, ServerError

from .raw_server import RawServer, http
from .sandbox import REPOSITORY

VECTORS = REPOSITORY / "tests" / "vectors"
PASSWORD = "a cookie password of more than 32 characters"


def vectors(name: str) -> Any:
    return json.loads((Path(VECTORS) / f"{name}.json").read_text())


TOKENS = vectors("access_tokens")


def token(name: str) -> str:
    found: str = next(row["token"] for row in TOKENS["tokens"] if row["name"] == name)
    return found


@pytest.fixture
def authkit(serve: Callable[..., RawServer]) -> Client:
    """A client of a service that has keys, and nothing else."""
    keys = serve(lambda _: http(json.dumps(TOKENS["jwks"])))
    return Client(base_url=keys.url, api_key="sk_1", client_id="client_1", cookie_password=PASSWORD, max_retries=0)


@pytest.mark.parametrize("row", vectors("sealed_sessions"), ids=lambda row: row["name"])
def test_every_vector_of_a_sealed_session(row: dict[str, Any]) -> None:
    with Client() as client:
        if row["session"] is None:
            with pytest.raises(Rejected) as caught:
                client.session.open(row["sealed"], cookie_password=row["password"])
            assert caught.value.api_code == "invalid_session"
        else:
            opened = client.session.open(row["sealed"], cookie_password=["no password", row["password"]])
            assert opened == row["session"]


def test_every_vector_of_an_access_token(authkit: Client) -> None:
    for row in TOKENS["tokens"]:
        if row.get("rotated"):
            continue
        params = row.get("params", {})
        if row["verdict"] == "ok":
            assert authkit.tokens.verify(row["token"], **params)["claims"]["sub"] == "user_1", row["name"]
            continue
        with pytest.raises(Rejected) as caught:
            authkit.tokens.verify(row["token"], **params)
        assert caught.value.api_code == row["verdict"], row["name"]


@pytest.mark.parametrize("format_", ["iron", "gcm", "ruby7"])
def test_the_life_of_a_session(authkit: Client, format_: Any) -> None:
    user = {"id": "user_1", "first_name": "Ada", "metadata": {"favouriteColour": "blue", "shoe_size": 38}}
    session = {"access_token": token("good"), "refresh_token": "rt_1", "user": user}
    sealed = authkit.session.seal(session, format=format_)
    assert list(sealed) == ["sealed"]
    found = authkit.session.authenticate(sealed["sealed"])
    assert found["authenticated"] is True
    assert (found["user"], found["session_id"], found["organization_id"]) == (user, "session_1", "org_1")
    assert (found["role"], found["permissions"], found["feature_flags"]) == ("admin", ["posts:read"], [])
    assert found["claims"]["sid"] == "session_1"
    assert "impersonator" not in found
    url = authkit.session.logout_url(sealed["sealed"], return_to="https://app.example/")["url"]
    assert url.endswith("/user_management/sessions/logout?session_id=session_1&return_to=https%3A%2F%2Fapp.example%2F")
    assert authkit.session.open(sealed["sealed"]) == session


def test_why_nobody_is_signed_in(authkit: Client) -> None:
    expired = authkit.session.seal({"access_token": token("expired")})["sealed"]
    for sealed, reason in [(None, "no_session"), ("", "no_session"), ("x", "invalid_session"), (expired, "expired")]:
        assert authkit.session.authenticate(sealed) == {"authenticated": False, "reason": reason}
    assert authkit.session.refresh(expired) == {"authenticated": False, "reason": "invalid_session", "sealed": ""}


def test_the_password_is_turned_without_signing_anybody_out(authkit: Client) -> None:
    sealed = authkit.session.seal({"access_token": token("good")})["sealed"]
    new = "the password that comes after the first one"
    for passwords, authenticated in [([new, PASSWORD], True), ([new], False), (PASSWORD, True)]:
        found = authkit.session.authenticate(sealed, cookie_password=passwords)
        assert found["authenticated"] is authenticated
    again = authkit.session.seal({"access_token": token("good")}, cookie_password=[new, PASSWORD])["sealed"]
    assert authkit.session.authenticate(again, cookie_password=new)["authenticated"] is True


def test_what_is_no_password(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(NotConfigured):
        Client().session.seal({})
    with pytest.raises(InvalidArgument, match="cookie_password fits no format"):
        Client(cookie_password="short")
    monkeypatch.setenv("WORKOS_COOKIE_PASSWORD", PASSWORD)
    assert Client().session.open(libworkos.session.seal({"a": 1})["sealed"]) == {"a": 1}


def test_keys_that_cannot_be_had_say_nothing_of_the_session(serve: Callable[..., RawServer]) -> None:
    down = serve(lambda _: http("", "503 Service Unavailable"))
    client = Client(base_url=down.url, client_id="client_1", cookie_password=PASSWORD, max_retries=0)
    sealed = client.session.seal({"access_token": token("good")})["sealed"]
    with pytest.raises(ServerError) as caught:
        client.session.authenticate(sealed)
    assert caught.value.operation == "session.authenticate"


def test_threads_share_one_refresh(serve: Callable[..., RawServer]) -> None:
    answer = {"access_token": token("good"), "refresh_token": "rt_2", "user": {"id": "user_1"}}
    service = serve(lambda _: http(json.dumps({**answer, **TOKENS["jwks"]})))
    client = Client(base_url=service.url, api_key="sk_1", client_id="client_1", cookie_password=PASSWORD)
    old = {"access_token": token("expired"), "refresh_token": "rt_1", "user": {"id": "user_1"}}
    sealed = client.session.seal(old)["sealed"]
    found: list[Any] = []
    threads = [threading.Thread(target=lambda: found.append(client.session.refresh(sealed))) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [each["authenticated"] for each in found] == [True] * 16
    assert {client.session.open(each["sealed"])["refresh_token"] for each in found} == {"rt_2"}
    assert sum(b"POST /user_management/authenticate" in request for request in service.requests) == 1
