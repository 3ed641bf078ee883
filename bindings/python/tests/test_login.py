"""A login from its beginning to its end, with what it carries along and what it withholds."""

from __future__ import annotations

import base64
import hashlib
import json
import pickle
from dataclasses import FrozenInstanceError
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from libworkos import Client, InvalidArgument, Login, Profile, Rejected

from .conftest import body_of
from .sandbox import Sandbox

REDIRECT_URI = "http://localhost:4567/callback"


def begin(client: Client, sandbox: Sandbox, **more: Any) -> Login:
    return client.sso.start_login(organization=sandbox.organization, redirect_uri=REDIRECT_URI, **more)


def come_back(sandbox: Sandbox, login: Login) -> str:
    """What the browser takes to the callback, as a query string."""
    return urlencode(sandbox.sign_in(login.url))


def query_of(login: Login) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(login.url).query, strict_parsing=True).items()}


def test_from_beginning_to_end(client: Client, sandbox: Sandbox) -> None:
    login = begin(client, sandbox, login_hint="grace@foo-corp.com")
    session = json.loads(json.dumps(login.to_dict()))
    profile = client.sso.finish_login(come_back(sandbox, login), **session)
    assert profile.full_name == "Grace Hopper"
    assert profile.access_token
    assert profile.login_data is None
    request = sandbox.requests()[-1]
    assert (request["method"], request["path"]) == ("POST", "/sso/token")
    assert list(body_of(request)) == ["client_id", "client_secret", "grant_type", "code", "code_verifier"]


def test_the_url(client: Client, sandbox: Sandbox) -> None:
    login = begin(client, sandbox)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(login.code_verifier.encode()).digest()).rstrip(b"=").decode()
    assert query_of(login) == {
        "response_type": "code",
        "client_id": sandbox.client_id,
        "redirect_uri": REDIRECT_URI,
        "organization": sandbox.organization,
        "state": login.state,
        "code_challenge": challenge,
        "code_challenge_method": "S256",
    }
    assert (len(login.state), len(login.code_verifier)) == (43, 43)
    assert sandbox.requests() == []


def test_each_is_fresh(client: Client, sandbox: Sandbox) -> None:
    logins = [begin(client, sandbox, nonce=True) for _ in range(50)]
    secrets = {secret for login in logins for secret in (login.state, login.code_verifier, login.nonce)}
    assert len(secrets) == 150


def test_a_nonce(client: Client, sandbox: Sandbox) -> None:
    login = begin(client, sandbox, nonce=True)
    assert login.nonce is not None
    assert query_of(login)["nonce"] == login.nonce == login.to_dict()["nonce"]
    assert begin(client, sandbox).nonce is None


def test_every_parameter_of_the_url(client: Client, sandbox: Sandbox) -> None:
    login = client.sso.start_login(
        provider="GoogleOAuth",
        redirect_uri=REDIRECT_URI,
        project_id=sandbox.client_id,
        domain_hint="foo-corp.com",
        login_hint="ada@foo-corp.com",
        prompt="login",
        provider_scopes=("email", "calendar"),
        provider_query_params={"hd": "foo-corp.com"},
    )
    query = query_of(login)
    assert (query["provider_scopes"], query["provider_query_params[hd]"]) == ("email,calendar", "foo-corp.com")
    assert (query["domain_hint"], query["login_hint"], query["prompt"]) == (
        "foo-corp.com",
        "ada@foo-corp.com",
        "login",
    )


@pytest.mark.parametrize("data", [{"next": "/docs?a=1&b=ü", "n": 12345678901234567890123}, "a word", {}, ""])
def test_data_is_carried_along(client: Client, sandbox: Sandbox, data: Any) -> None:
    login = begin(client, sandbox, state=data)
    profile = client.sso.finish_login(come_back(sandbox, login), state=login.state, code_verifier=login.code_verifier)
    assert profile.login_data == data
    assert "login_data" not in profile.to_dict()


def test_with_the_answer_around_it(client: Client, sandbox: Sandbox) -> None:
    login = begin(client, sandbox, state={"next": "/"})
    profile = client.sso.finish_login(
        come_back(sandbox, login),
        state=login.state,
        code_verifier=login.code_verifier,
        options={"response": True},
    )
    assert (profile.email, profile.login_data) == (sandbox.login_hint, {"next": "/"})
    assert profile.answer["http_status"] == 200


def test_who_is_expected(client: Client, sandbox: Sandbox) -> None:
    login = begin(client, sandbox)
    profile = client.sso.finish_login(
        come_back(sandbox, login),
        state=login.state,
        code_verifier=login.code_verifier,
        expected_organization_id=sandbox.organization,
        expected_connection_id=sandbox.connection,
    )
    assert profile.email == sandbox.login_hint


@pytest.mark.parametrize(
    ("expected", "api_code"),
    [
        ({"expected_organization_id": "org_01BARINC"}, "organization_mismatch"),
        ({"expected_connection_id": "conn_01BARINC"}, "connection_mismatch"),
    ],
)
def test_who_is_not_expected(client: Client, sandbox: Sandbox, expected: Any, api_code: str) -> None:
    login = begin(client, sandbox)
    with pytest.raises(Rejected) as caught:
        client.sso.finish_login(
            come_back(sandbox, login), state=login.state, code_verifier=login.code_verifier, **expected
        )
    assert (caught.value.api_code, caught.value.performed) == (api_code, "yes")
    told = str(caught.value.to_dict())
    for secret in ("ada", "Ada", "Lovelace", "prof_", sandbox.organization, sandbox.connection):
        assert secret not in told


def test_a_code_serves_once(client: Client, sandbox: Sandbox) -> None:
    login = begin(client, sandbox)
    callback = come_back(sandbox, login)
    client.sso.finish_login(callback, state=login.state, code_verifier=login.code_verifier)
    with pytest.raises(Rejected) as caught:
        client.sso.finish_login(callback, state=login.state, code_verifier=login.code_verifier)
    assert caught.value.api_code == "invalid_grant"


def test_another_verifier(client: Client, sandbox: Sandbox) -> None:
    login, other = begin(client, sandbox), begin(client, sandbox)
    with pytest.raises(Rejected) as caught:
        client.sso.finish_login(come_back(sandbox, login), state=login.state, code_verifier=other.code_verifier)
    assert caught.value.api_code == "invalid_grant"
    assert other.code_verifier not in str(caught.value.to_dict())


def test_begun_by_the_identity_provider(client: Client, sandbox: Sandbox) -> None:
    # A login without state and challenge is what the service makes of it.
    url = client.sso.authorization_url(organization=sandbox.organization, redirect_uri=REDIRECT_URI)
    callback = sandbox.sign_in(url)
    assert list(callback) == ["code"]
    with pytest.raises(InvalidArgument, match="state"):
        client.sso.finish_login(callback, state=None, code_verifier=None)
    profile = client.sso.finish_login(callback, state=None, code_verifier=None, allow_idp_initiated=True)
    assert profile.email == sandbox.login_hint


def test_allowing_it_does_not_let_a_forged_state_pass(client: Client, sandbox: Sandbox) -> None:
    login = begin(client, sandbox)
    forged = {"code": "any", "state": begin(client, sandbox).state}
    for kept in (login.state, None):
        with pytest.raises(InvalidArgument, match="state does not match"):
            client.sso.finish_login(forged, state=kept, code_verifier=login.code_verifier, allow_idp_initiated=True)
    assert sandbox.requests() == []


class TestTheObject:
    """What a Login is."""

    login = Login("https://api.workos.com/sso/authorize?state=s3cret", "s3cret", "v3rifier", "n0nce")

    def test_it_shows_no_secret(self) -> None:
        assert repr(self.login) == str(self.login) == "<Login at https://api.workos.com/sso/authorize>"

    def test_what_a_session_keeps(self) -> None:
        assert self.login.to_dict() == {"state": "s3cret", "code_verifier": "v3rifier", "nonce": "n0nce"}
        assert Login("u", "s", "v").to_dict() == {"state": "s", "code_verifier": "v"}

    def test_it_is_a_value(self) -> None:
        assert pickle.loads(pickle.dumps(self.login)) == self.login
        with pytest.raises(FrozenInstanceError):
            self.login.state = "other"  # type: ignore[misc]


def test_a_profile_without_a_login_has_no_data() -> None:
    assert Profile({"profile": {"id": "prof_1"}}).login_data is None
