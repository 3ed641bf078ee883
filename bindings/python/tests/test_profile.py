"""From the code of the callback to the person."""

from __future__ import annotations

import base64
import hashlib
import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from libworkos import Client, DecodeError, NotConfigured, Profile, Rejected

from .conftest import body_of
from .raw_server import RawServer, http
from .sandbox import Sandbox

REDIRECT_URI = "http://localhost:4567/callback"

#: What the old gem's tests answered the exchange with.
OLD_ANSWER: dict[str, Any] = {
    "profile": {
        "object": "profile",
        "id": "prof_01DRA1XNSJDZ19A31F183ECQW5",
        "email": "demo@workos-okta.com",
        "first_name": "WorkOS",
        "connection_type": "OktaSAML",
        "last_name": "Demo",
        "idp_id": "00u1klkowm8EGah2H357",
    },
    "access_token": "01DVX6QBS3EG6FHY2ESAA5Q65X",
}


def sign_in(client: Client, sandbox: Sandbox, **more: Any) -> str:
    url = client.sso.authorization_url(domain=sandbox.domain, redirect_uri=REDIRECT_URI, **more)
    return sandbox.sign_in(url)["code"]


def test_a_login_from_beginning_to_end(client: Client, sandbox: Sandbox) -> None:
    url = client.sso.authorization_url(
        domain=sandbox.domain,
        redirect_uri=REDIRECT_URI,
        login_hint="grace@foo-corp.com",
        state={"next_page": "/docs"},
    )
    callback = sandbox.sign_in(url)
    assert json.loads(callback["state"]) == {"next_page": "/docs"}

    profile = client.sso.profile(code=callback["code"])
    assert profile.email == "grace@foo-corp.com"
    assert (profile.first_name, profile.last_name) == ("Grace", "Hopper")
    assert profile.full_name == "Grace Hopper"
    assert profile.connection_type == "OktaSAML"
    assert profile.connection_id == sandbox.connection
    assert profile.organization_id == sandbox.organization
    assert profile.access_token is not None
    assert profile.access_token == profile.answer["access_token"]
    assert profile.to_dict() == profile.answer["profile"]


def test_a_login_with_a_provider(client: Client, sandbox: Sandbox) -> None:
    url = client.sso.authorization_url(provider="GoogleOAuth", redirect_uri=REDIRECT_URI)
    assert client.sso.profile(code=sandbox.sign_in(url)["code"]).full_name == "Alan Turing"


def test_a_login_with_pkce(client: Client, sandbox: Sandbox) -> None:
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    pkce = {"code_challenge": challenge, "code_challenge_method": "S256"}
    with pytest.raises(Rejected) as caught:
        client.sso.profile(code=sign_in(client, sandbox, **pkce), code_verifier=verifier[::-1])
    assert caught.value.api_code == "invalid_grant"
    profile = client.sso.profile(code=sign_in(client, sandbox, **pkce), code_verifier=verifier)
    assert profile.email == sandbox.login_hint


def test_the_request(client: Client, sandbox: Sandbox) -> None:
    code = sign_in(client, sandbox)
    client.sso.profile(code=code)
    request = sandbox.requests()[-1]
    assert (request["method"], request["path"], request["query"]) == ("POST", "/sso/token", "")
    assert list(body_of(request)) == ["client_id", "client_secret", "grant_type", "code"]
    assert body_of(request)["client_id"] == sandbox.client_id
    assert body_of(request)["grant_type"] == "authorization_code"
    assert "authorization" not in request["headers"]
    assert request["headers"]["content-type"] == "application/json"
    assert request["headers"]["accept"] == "application/json"
    assert request["headers"]["user-agent"].startswith("libworkos/1.")


def test_the_older_name_of_the_client_id(sandbox: Sandbox) -> None:
    with Client(base_url=sandbox.url, api_key=sandbox.api_key) as client:
        url = client.sso.authorization_url(
            domain=sandbox.domain, redirect_uri=REDIRECT_URI, project_id=sandbox.client_id
        )
        code = sandbox.sign_in(url)["code"]
        assert client.sso.profile(code=code, project_id=sandbox.client_id).email == sandbox.login_hint


def test_a_code_works_once(client: Client, sandbox: Sandbox) -> None:
    code = sign_in(client, sandbox)
    client.sso.profile(code=code)
    with pytest.raises(Rejected) as caught:
        client.sso.profile(code=code)
    assert (caught.value.http_status, caught.value.api_code) == (400, "invalid_grant")
    assert caught.value.performed == "no"
    assert code not in str(caught.value)


def test_the_old_answer(client: Client, sandbox: Sandbox) -> None:
    sandbox.fault("/sso/token", status=200, body=OLD_ANSWER)
    profile = client.sso.profile(code="any")
    assert profile.id == "prof_01DRA1XNSJDZ19A31F183ECQW5"
    assert profile.full_name == "WorkOS Demo"
    assert profile.idp_id == "00u1klkowm8EGah2H357"
    assert profile.access_token == "01DVX6QBS3EG6FHY2ESAA5Q65X"
    assert profile.answer == OLD_ANSWER
    assert profile.organization_id is None


def test_a_422_of_the_old_gem(client: Client, sandbox: Sandbox) -> None:
    sandbox.fault(
        "/sso/token", status=422, body={"message": "some error message"}, headers={"X-Request-ID": "request-id"}
    )
    with pytest.raises(Rejected) as caught:
        client.sso.profile(code="any")
    assert caught.value.message == "some error message"
    assert caught.value.request_id == "request-id"
    assert str(caught.value) == "some error message (rejected, HTTP 422, request request-id)"


def test_a_201_that_says_that_it_did_not(client: Client, sandbox: Sandbox) -> None:
    message = "The code '01DVX3C5Z367SFHR8QNDMK7V24' has expired or is invalid."
    sandbox.fault("/sso/token", status=201, body={"message": message}, headers={"X-Request-ID": "request-id"})
    with pytest.raises(Rejected) as caught:
        client.sso.profile(code="01DVX3C5Z367SFHR8QNDMK7V24")
    # The code is a secret of this call, also where the service repeats it.
    assert caught.value.message == "The code '[redacted]' has expired or is invalid."
    assert (caught.value.http_status, caught.value.request_id) == (201, "request-id")
    assert caught.value.performed == "no"


@pytest.mark.parametrize("body", ["null", "[]", "<html>", "", '{"profile":null}', '{"access_token":"x"}'])
def test_an_answer_without_a_profile(serve: Callable[..., RawServer], body: str) -> None:
    server = serve(lambda _: http(body))
    with Client(base_url=server.url, api_key="sk_x", client_id="c") as client, pytest.raises(DecodeError) as caught:
        client.sso.profile(code="any")
    assert caught.value.performed == "yes"
    assert caught.value.retryable is False
    assert len(server.requests) == 1


def test_an_api_key_is_needed(sandbox: Sandbox) -> None:
    with Client(base_url=sandbox.url, client_id="c") as client, pytest.raises(NotConfigured, match="api_key"):
        client.sso.profile(code="any")
    assert sandbox.requests() == []


def test_with_the_answer_around_it(client: Client, sandbox: Sandbox) -> None:
    profile = client.sso.profile(code=sign_in(client, sandbox), options={"response": True})
    assert profile.email == sandbox.login_hint
    assert profile.answer["http_status"] == 200
    assert profile.answer["request_id"]
    assert profile.access_token == profile.answer["data"]["access_token"]


class TestTheObject:
    """What a Profile is, wherever it came from."""

    profile = Profile({**OLD_ANSWER, "profile": {**OLD_ANSWER["profile"], "shoe_size": 42}})

    def test_an_unknown_member_is_kept(self) -> None:
        assert self.profile.shoe_size == 42
        assert self.profile.to_dict()["shoe_size"] == 42
        assert "shoe_size" in dir(self.profile)

    def test_what_is_no_member_is_no_attribute(self) -> None:
        with pytest.raises(AttributeError, match="emial"):
            _ = self.profile.emial
        with pytest.raises(AttributeError):
            self.profile.emial = "x"  # type: ignore[attr-defined]

    def test_a_dict_of_it_is_fit_for_a_session(self) -> None:
        session = json.loads(json.dumps(self.profile.to_dict()))
        assert "access_token" not in session
        assert Profile({"profile": session}) == self.profile
        session["id"] = "changed"
        assert self.profile.id == "prof_01DRA1XNSJDZ19A31F183ECQW5"

    def test_it_shows_no_secret_and_no_person(self) -> None:
        assert repr(self.profile) == "<Profile prof_01DRA1XNSJDZ19A31F183ECQW5>"

    def test_it_can_be_pickled(self) -> None:
        again = pickle.loads(pickle.dumps(self.profile))
        assert again == self.profile
        assert again.access_token == self.profile.access_token
        assert hash(again) == hash(self.profile)

    @pytest.mark.parametrize(
        ("members", "name"),
        [
            ({"first_name": "Ada", "last_name": "Lovelace"}, "Ada Lovelace"),
            ({"first_name": "Ada", "last_name": None}, "Ada"),
            ({"first_name": None, "last_name": None, "name": "Ada King"}, "Ada King"),
            ({}, ""),
        ],
    )
    def test_the_full_name(self, members: dict[str, str], name: str) -> None:
        assert Profile({"profile": {"id": "prof_1", **members}}).full_name == name
