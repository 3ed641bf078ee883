"""Lists page by page, and what hangs on their items: connections, schemas, retention, people."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import islice
from typing import Any

import pytest

import libworkos
from libworkos import Client, DecodeError, InvalidArgument, NotFound, Rejected, Unauthorized, types
from libworkos._group import Group

from .conftest import body_of
from .raw_server import RawServer, http
from .sandbox import Sandbox

#: Someone whose identity provider can sign them out.
SIGNED_OUT = "prof_01KAYMCNULTY"


def ids(page: types.Page[types.Connection]) -> list[str]:
    return [item["id"] for item in page["data"]]


def test_pages_of_connections(client: Client, sandbox: Sandbox) -> None:
    first = client.sso.list_connections(limit=1, order="asc")
    second = client.sso.list_connections(limit=1, order="asc", after=first["list_metadata"]["after"])
    assert (ids(first), ids(second)) == (["conn_01FOOCORP"], ["conn_01BARINC"])
    back = client.sso.list_connections(limit=1, order="asc", before=second["list_metadata"]["before"])
    assert ids(back) == ids(first)
    assert sandbox.requests()[0]["query"] == "limit=1&order=asc"


@pytest.mark.parametrize(
    "filters",
    [
        {"connection_type": "OktaSAML"},
        {"domain": "foo-corp.com"},
        {"organization_id": "org_01FOOCORP"},
        {"search": "Foo", "connection_type": "OktaSAML"},
    ],
)
def test_filters(client: Client, filters: Any) -> None:
    assert ids(client.sso.list_connections(**filters)) == ["conn_01FOOCORP"]
    assert [item["id"] for item in client.sso.iterate_connections(**filters)] == ["conn_01FOOCORP"]


def test_all_pages_are_fetched_on_the_way(client: Client, sandbox: Sandbox) -> None:
    for options in ({}, {"response": True}):
        sandbox.clear()
        iterator = client.sso.iterate_connections(limit=1, order="asc", options=options)  # type: ignore[arg-type]
        assert sandbox.requests() == []
        assert [item["id"] for item in islice(iterator, 2)] == ["conn_01FOOCORP", "conn_01BARINC"]
        assert len(sandbox.requests()) == 2
        assert "conn_01BAZLLC" in [item["id"] for item in iterator]


@pytest.mark.parametrize("limit", [0, 101])
def test_a_limit_that_is_none(client: Client, limit: int) -> None:
    for call in (client.sso.list_connections, lambda limit: list(client.sso.iterate_connections(limit=limit))):
        with pytest.raises(InvalidArgument, match="limit"):
            call(limit=limit)


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"data": {}, "list_metadata": {"after": None}},
        {"data": [], "list_metadata": None},
        {"data": [{"id": "a"}], "list_metadata": {"after": "a"}},
        {"data": [{"id": "a"}], "list_metadata": {"after": ["a"]}},
    ],
)
def test_pages_that_lead_nowhere(serve: Callable[..., RawServer], answer: dict[str, Any]) -> None:
    server = serve(lambda _: http(json.dumps(answer)))
    with Client(base_url=server.url, api_key="sk_x") as client, pytest.raises(DecodeError) as caught:
        list(client.audit_logs.iterate_actions())
    assert caught.value.operation == "audit_logs.list_actions"
    assert len(server.requests) <= 2


def test_one_connection(client: Client, sandbox: Sandbox) -> None:
    assert client.sso.get_connection(sandbox.connection)["connection_type"] == "OktaSAML"
    with pytest.raises(NotFound):
        client.sso.get_connection("conn_none")
    with pytest.raises(InvalidArgument, match="id"):
        client.sso.get_connection("../organizations")


def test_deleting_a_connection() -> None:
    # A sandbox of its own, because what is deleted is gone for every other test.
    with Sandbox() as own, Client(base_url=own.url, api_key=own.api_key) as client:
        assert client.sso.delete_connection(own.connection) == {}
        with pytest.raises(NotFound):
            client.sso.get_connection(own.connection)


def test_schemas(client: Client) -> None:
    targets: list[dict[str, Any]] = [{"type": "team"}]
    action = "test.schema_created"
    assert client.audit_logs.create_schema(action, targets=targets)["targets"] == targets
    metadata = {"type": "object", "properties": {"reason": {"type": "string"}}}
    client.audit_logs.create_schema(action, targets=targets, actor={"metadata": metadata}, metadata=metadata)
    versions = [schema["version"] for schema in client.audit_logs.iterate_schemas(action, limit=1, order="asc")]
    assert versions == [1, 2]
    assert len(client.audit_logs.list_schemas(action, limit=1)["data"]) == 1
    assert action in [each["name"] for each in client.audit_logs.iterate_actions()]
    assert client.audit_logs.list_actions(limit=1)["object"] == "list"


@pytest.mark.parametrize("action", ["..", "", "a/b"])
def test_an_action_that_is_no_segment(client: Client, action: str) -> None:
    with pytest.raises(InvalidArgument, match="action"):
        client.audit_logs.list_schemas(action)


def test_retention(client: Client, sandbox: Sandbox) -> None:
    organization = "org_01BARINC"
    client.audit_logs.update_retention(organization, retention_period_in_days=365)
    assert body_of(sandbox.requests()[0]) == {"retention_period_in_days": 365}
    assert client.audit_logs.get_retention(organization)["retention_period_in_days"] == 365
    assert client.audit_logs.get_configuration(organization)["organization_id"] == organization
    for periods in ({}, {"retention_period": "1_YEAR", "retention_period_in_days": 365}):
        with pytest.raises(InvalidArgument, match="retention_period"):
            client.audit_logs.update_retention(organization, **periods)  # type: ignore[arg-type]


def test_the_profile_of_an_access_token(client: Client, sandbox: Sandbox) -> None:
    login = client.sso.start_login(organization=sandbox.organization, redirect_uri="http://localhost/callback")
    profile = client.sso.finish_login(sandbox.sign_in(login.url), state=login.state, code_verifier=login.code_verifier)
    assert profile.access_token is not None
    for options in ({}, {"response": True}):
        again = client.sso.get_profile(profile.access_token, options=options)  # type: ignore[arg-type]
        assert again.to_dict() == profile.to_dict()
        assert again.access_token is None
    assert sandbox.api_key not in sandbox.requests()[-1]["headers"]["authorization"]
    with pytest.raises(Unauthorized) as caught:
        client.sso.get_profile("token_canary")
    assert "canary" not in str(caught.value.to_dict())


def test_the_logout_url(client: Client, sandbox: Sandbox) -> None:
    url = client.sso.logout_url(SIGNED_OUT, return_to="http://localhost:4567/?a=b&c")
    assert url.startswith(f"{sandbox.url}/sso/logout?token=")
    assert url.endswith("&return_to=http%3A%2F%2Flocalhost%3A4567%2F%3Fa%3Db%26c")
    assert "return_to" not in client.sso.logout_url(SIGNED_OUT, options={"response": True})
    with pytest.raises(Rejected) as caught:
        client.sso.logout_url("prof_01ADALOVELACE")
    assert caught.value.api_code == "connection_invalid"


def test_the_token_of_a_logout(client: Client, sandbox: Sandbox) -> None:
    answer = client.sso.authorize_logout(SIGNED_OUT)
    token = answer["logout_token"]
    assert answer["logout_url"].endswith(token)
    sent = len(sandbox.requests())
    url = client.sso.logout_url(token=token, return_to="http://localhost:4567/")
    assert url == f"{sandbox.url}/sso/logout?token={token}&return_to=http%3A%2F%2Flocalhost%3A4567%2F"
    assert len(sandbox.requests()) == sent
    with pytest.raises(InvalidArgument, match="token"):
        client.sso.logout_url(SIGNED_OUT, token=token)


@pytest.mark.parametrize("return_to", ["javascript:alert(1)", "/home", "ftp://localhost/", ""])
def test_a_return_to_that_is_refused(client: Client, sandbox: Sandbox, return_to: str) -> None:
    with pytest.raises(InvalidArgument, match="return_to"):
        client.sso.logout_url(SIGNED_OUT, return_to=return_to)
    assert sandbox.requests() == []


def test_the_keys_need_no_api_key(sandbox: Sandbox) -> None:
    with Client(base_url=sandbox.url, client_id=sandbox.client_id) as client:
        assert client.sso.get_jwks()["keys"][0]["alg"] == "RS256"
    assert "authorization" not in sandbox.requests()[0]["headers"]


@pytest.mark.parametrize("name", ["sso", "audit_trail", "audit_logs", "webhooks", "actions", "session", "tokens"])
def test_a_module_has_every_method_of_its_group_that_is_written_by_hand(client: Client, name: str) -> None:
    group = getattr(client, name)
    assert isinstance(group, Group)
    module = getattr(libworkos, name)
    methods = {method for method in vars(type(group)) if not method.startswith("_")}
    assert methods
    assert {method for method in methods if getattr(module, method).__name__ != method} == set()
