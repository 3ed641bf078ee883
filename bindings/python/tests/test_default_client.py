"""The module used as a client: `libworkos.key = "..."`."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest

import libworkos
from libworkos import Client, InvalidArgument, NotConfigured, audit_trail, sso
from libworkos._group import Group

from .sandbox import Sandbox

REDIRECT_URI = "http://localhost:4567/callback"


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    """Each test begins and ends with no setting and no default client."""
    yield
    libworkos.key = None
    libworkos.client_id = None
    libworkos.base_url = None


@pytest.fixture
def _settings(sandbox: Sandbox) -> None:
    libworkos.base_url = sandbox.url
    libworkos.key = sandbox.api_key


@pytest.mark.usefixtures("_settings")
def test_as_the_first_readme_does_it(sandbox: Sandbox, event: dict[str, Any]) -> None:
    url = libworkos.sso.authorization_url(
        domain=sandbox.domain,
        project_id=sandbox.client_id,
        state={"next_page": "/docs"},
        redirect_uri=REDIRECT_URI,
    )
    callback = sandbox.sign_in(url)
    profile = libworkos.sso.profile(code=callback["code"], project_id=sandbox.client_id)
    assert profile.full_name == "Ada Lovelace"
    assert libworkos.audit_trail.create_event(event=event) == {"success": True}
    assert libworkos.audit_trail.create_event(event=event, idempotency_key="default-1") == {"success": True}


@pytest.mark.usefixtures("_settings")
def test_the_other_functions(sandbox: Sandbox, logs_event: dict[str, Any]) -> None:
    draft = "draft_conn_01E6PK87QP6NQ29RRX0G100YGV"
    assert libworkos.audit_logs.create_event(sandbox.organization, logs_event) == {"success": True}
    assert libworkos.sso.create_connection(draft)["object"] == "connection"
    libworkos.sso.promote_draft_connection(draft)
    assert [request["path"] for request in sandbox.requests()] == [
        "/audit_logs/events",
        "/connections",
        f"/draft_connections/{draft}/activate",
    ]


def test_of_the_environment(monkeypatch: pytest.MonkeyPatch, sandbox: Sandbox, event: dict[str, Any]) -> None:
    for name, value in sandbox.environment.items():
        monkeypatch.setenv(name, value)
    assert libworkos.key is None
    assert audit_trail.create_event(event) == {"success": True}
    url = sso.authorization_url(domain=sandbox.domain, redirect_uri=REDIRECT_URI)
    assert sso.profile(code=sandbox.sign_in(url)["code"]).email == sandbox.login_hint


def test_without_anything() -> None:
    with pytest.raises(NotConfigured):
        libworkos.sso.create_connection("any")


@pytest.mark.usefixtures("_settings")
def test_a_new_key_holds_from_the_next_call_on(sandbox: Sandbox, event: dict[str, Any]) -> None:
    libworkos.audit_trail.create_event(event)
    libworkos.key = "sk_test_wrong"
    assert libworkos.key == "sk_test_wrong"
    with pytest.raises(libworkos.Unauthorized):
        libworkos.audit_trail.create_event(event)
    with pytest.raises(InvalidArgument):
        libworkos.key = "with a space"
    assert libworkos.key == "sk_test_wrong"
    libworkos.key = sandbox.api_key
    libworkos.audit_trail.create_event(event)


@pytest.mark.usefixtures("_settings")
def test_none_goes_back_to_the_environment(monkeypatch: pytest.MonkeyPatch, event: dict[str, Any]) -> None:
    libworkos.audit_trail.create_event(event)
    libworkos.key = None
    with pytest.raises(NotConfigured):
        libworkos.audit_trail.create_event(event)
    libworkos.client_id = "client_set"
    monkeypatch.setenv("WORKOS_CLIENT_ID", "client_environment")
    assert "client_id=client_set" in libworkos.sso.authorization_url(domain="foo.com", redirect_uri=REDIRECT_URI)
    libworkos.client_id = None
    assert "client_id=client_environment" in libworkos.sso.authorization_url(
        domain="foo.com", redirect_uri=REDIRECT_URI
    )


@pytest.mark.usefixtures("_settings")
def test_many_threads_begin_at_once(sandbox: Sandbox, event: dict[str, Any]) -> None:
    ready = threading.Barrier(16)
    answers: list[Any] = []

    def begin() -> None:
        ready.wait()
        answers.append(libworkos.audit_trail.create_event(event))

    threads = [threading.Thread(target=begin) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [{"success": True}] * 16
    assert len(sandbox.requests()) == 16


@pytest.mark.usefixtures("_settings")
def test_every_group_is_there(sandbox: Sandbox) -> None:
    made = libworkos.organizations.create(name="Of the default client")
    assert libworkos.organizations.get(id=made["id"])["name"] == "Of the default client"
    assert sandbox.requests()[-1]["path"] == f"/organizations/{made['id']}"
    with Client(api_key="sk_x") as client:
        groups = {name for name in dir(client) if isinstance(getattr(client, name, None), Group)}
        assert len(groups) > 20
        for name in groups:
            of_client, of_default = getattr(client, name), getattr(libworkos, name)
            methods = {method for method in dir(of_client) if not method.startswith("_")}
            assert methods == {method for method in methods if callable(getattr(of_default, method, None))}, name
            assert name in dir(libworkos)
