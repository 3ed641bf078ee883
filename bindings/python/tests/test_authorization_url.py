"""The URL that a person is sent to."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

import libworkos
from libworkos import Client, InvalidArgument, NotConfigured

from .sandbox import Sandbox


@pytest.fixture
def offline() -> Client:
    """A client that has nobody to talk to, since building URLs sends nothing."""
    return Client(client_id="workos-proj-123")


def query(url: str) -> dict[str, str]:
    pairs = parse_qsl(urlsplit(url).query, keep_blank_values=True, strict_parsing=True)
    assert len(dict(pairs)) == len(pairs), url
    return dict(pairs)


def test_with_a_domain_as_the_old_gem_made_it(offline: Client) -> None:
    url = offline.sso.authorization_url(
        domain="foo.com", redirect_uri="foo.com/auth/callback", state={"next_page": "/dashboard/edit"}
    )
    assert url.startswith("https://api.workos.com/sso/authorize?response_type=code&client_id=workos-proj-123&")
    assert "redirect_uri=foo.com%2Fauth%2Fcallback" in url
    assert query(url) == {
        "response_type": "code",
        "client_id": "workos-proj-123",
        "redirect_uri": "foo.com/auth/callback",
        "domain": "foo.com",
        "state": '{"next_page":"/dashboard/edit"}',
    }


def test_with_a_provider_as_the_old_gem_made_it(offline: Client) -> None:
    url = offline.sso.authorization_url(provider="GoogleOAuth", redirect_uri="foo.com/auth/callback")
    assert query(url)["provider"] == "GoogleOAuth"
    assert "domain" not in query(url)
    assert "state" not in query(url)


def test_of_the_first_readme() -> None:
    """The example that the Ruby gem's README gave, with its project id, callback and state."""
    with Client() as client:
        url = client.sso.authorization_url(
            domain="example.com",
            project_id="project_01JG3BCPTRTSTTWQR4VSHXGWCQ",
            state={"next_page": "/docs"},
            redirect_uri="http://localhost:4567/callback",
        )
    assert query(url) == {
        "response_type": "code",
        "client_id": "project_01JG3BCPTRTSTTWQR4VSHXGWCQ",
        "redirect_uri": "http://localhost:4567/callback",
        "domain": "example.com",
        "state": '{"next_page":"/docs"}',
    }


def test_a_redirect_uri_may_have_no_scheme(offline: Client) -> None:
    url = offline.sso.authorization_url(domain="foo.com", redirect_uri="workos.dev/callback")
    assert query(url)["redirect_uri"] == "workos.dev/callback"


def test_every_parameter(offline: Client) -> None:
    url = offline.sso.authorization_url(
        organization="org_01",
        client_id="client_other",
        redirect_uri="https://foo.com/cb?a=1&b=2",
        state="ü &=#+% ~",
        domain_hint="foo.com",
        login_hint="ada@foo-corp.com",
        nonce="n-1",
        prompt="login",
        provider_scopes=["email", "profile"],
        provider_query_params={"hd": "foo.com"},
        code_challenge="E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
        code_challenge_method="S256",
    )
    assert query(url) == {
        "response_type": "code",
        "client_id": "client_other",
        "redirect_uri": "https://foo.com/cb?a=1&b=2",
        "organization": "org_01",
        "state": "ü &=#+% ~",
        "domain_hint": "foo.com",
        "login_hint": "ada@foo-corp.com",
        "nonce": "n-1",
        "prompt": "login",
        "provider_scopes": "email,profile",
        "provider_query_params[hd]": "foo.com",
        "code_challenge": "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
        "code_challenge_method": "S256",
    }


@pytest.mark.parametrize("selectors", [{}, {"domain": "foo.com", "provider": "GoogleOAuth"}])
def test_exactly_one_selector(offline: Client, selectors: dict[str, Any]) -> None:
    with pytest.raises(InvalidArgument) as caught:
        offline.sso.authorization_url(redirect_uri="https://foo.com/cb", **selectors)
    assert all(name in caught.value.message for name in ("domain", "connection", "organization", "provider"))
    assert caught.value.operation == "sso.authorization_url"


@pytest.mark.parametrize("uri", ["", "javascript:alert(1)", "data:text/html,x", "https://foo.com/\r\nSet-Cookie:x"])
def test_a_redirect_uri_that_is_refused(offline: Client, uri: str) -> None:
    with pytest.raises(InvalidArgument, match="redirect_uri"):
        offline.sso.authorization_url(domain="foo.com", redirect_uri=uri)


def test_a_client_id_is_needed() -> None:
    with Client() as client, pytest.raises(NotConfigured) as caught:
        client.sso.authorization_url(domain="foo.com", redirect_uri="https://foo.com/cb")
    assert "client_id" in caught.value.message
    assert caught.value.status == 2


def test_by_its_name_it_is_the_same(offline: Client) -> None:
    url = offline.sso.authorization_url(domain="foo.com", redirect_uri="https://foo.com/cb")
    by_name = offline.call("sso.authorization_url", domain="foo.com", redirect_uri="https://foo.com/cb")
    assert by_name == {"url": url}


def test_nothing_is_sent(client: Client, sandbox: Sandbox) -> None:
    url = client.sso.authorization_url(domain="foo-corp.com", redirect_uri="http://localhost:4567/callback")
    assert url.startswith(f"{sandbox.url}/sso/authorize?")
    assert sandbox.requests() == []


def test_a_missing_redirect_uri_is_named(offline: Client) -> None:
    with pytest.raises(libworkos.InvalidArgument, match="redirect_uri"):
        offline.call("sso.authorization_url", domain="foo.com")
