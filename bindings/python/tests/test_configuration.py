"""What a client is told, by its arguments and by the environment."""

from __future__ import annotations

import base64
import copy
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from libworkos import Client, InvalidArgument, NetworkError, NotConfigured

from .raw_server import RawServer, http
from .sandbox import Sandbox


def built(client: Client) -> dict[str, Any]:
    """A request of the client's, from which its configuration can be read."""
    return client.request_build("sso.create_connection", source="any")


class TestTheEnvironment:
    """The variables count where an argument is not given."""

    def test_key_and_url(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("WORKOS_API_KEY", "sk_environment")
        monkeypatch.setenv("WORKOS_BASE_URL", "https://example.com/prefix")
        request = built(Client())
        assert request["headers"]["Authorization"] == "Bearer sk_environment"
        assert request["url"] == "https://example.com/prefix/connections"

    def test_client_id(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("WORKOS_CLIENT_ID", "client_environment")
        url = Client().sso.authorization_url(domain="foo.com", redirect_uri="https://foo.com/cb")
        assert "client_id=client_environment&" in url

    def test_a_host_alone(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("WORKOS_API_HOSTNAME", "api.example.com")
        assert built(Client(api_key="sk_x"))["url"] == "https://api.example.com/connections"
        monkeypatch.setenv("WORKOS_BASE_URL", "https://first.example.com")
        assert built(Client(api_key="sk_x"))["url"] == "https://first.example.com/connections"

    def test_an_argument_comes_first(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("WORKOS_API_KEY", "sk_environment")
        assert built(Client(api_key="sk_argument"))["headers"]["Authorization"] == "Bearer sk_argument"

    def test_an_empty_variable_counts_as_absent(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("WORKOS_API_KEY", "")
        monkeypatch.setenv("WORKOS_BASE_URL", "")
        with pytest.raises(NotConfigured):
            built(Client())
        assert built(Client(api_key="sk_x"))["url"].startswith("https://api.workos.com/")

    def test_it_is_read_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("WORKOS_API_KEY", "sk_first")
        client = Client()
        monkeypatch.setenv("WORKOS_API_KEY", "sk_second")
        assert built(client)["headers"]["Authorization"] == "Bearer sk_first"

    def test_a_proxy(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HTTPS_PROXY", "socks5://127.0.0.1:1")
        with pytest.raises(InvalidArgument):
            Client(api_key="sk_x")
        # None is not the same as not given: it says that there is no proxy.
        assert built(Client(api_key="sk_x", proxy=None))["method"] == "POST"


def test_the_defaults() -> None:
    request = built(Client(api_key="sk_x"))
    assert request["url"] == "https://api.workos.com/connections"
    assert request["headers"]["Accept"] == "application/json"
    assert request["headers"]["User-Agent"].startswith("libworkos/1.")


def test_the_name_of_the_program() -> None:
    request = built(Client(api_key="sk_x", app_info={"name": "engine", "version": "2.1"}))
    assert request["headers"]["User-Agent"].endswith(" engine/2.1")


def test_every_member_reaches_the_library(sandbox: Sandbox, event: dict[str, Any]) -> None:
    with Client(
        api_key=sandbox.api_key,
        client_id=sandbox.client_id,
        project_id=sandbox.client_id,
        base_url=sandbox.url,
        timeout_ms=5000,
        connect_timeout_ms=1000,
        max_retries=0,
        trust="system",
        proxy=None,
        max_response_bytes=1024,
        allow_http=True,
        app_info={"name": "engine", "version": "2"},
    ) as client:
        assert client.audit_trail.create_event(event) == {"success": True}


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"api_key": ""}, "api_key"),
        ({"api_key": b"sk_bytes"}, "JSON"),
        ({"client_id": "a", "project_id": "b"}, "client_id"),
        ({"base_url": "http://example.com"}, "base_url"),
        ({"base_url": "https://user@example.com"}, "base_url"),
        ({"timeout_ms": 0}, "timeout_ms"),
        ({"timeout_ms": 600_001}, "timeout_ms"),
        ({"timeout_ms": 1.5}, "timeout_ms"),
        ({"connect_timeout_ms": -1}, "connect_timeout_ms"),
        ({"max_retries": 11}, "max_retries"),
        ({"max_response_bytes": 1023}, "max_response_bytes"),
        ({"trust": "everyone"}, "trust"),
        ({"trust": {"pem": ""}}, "pem"),
        ({"trust": {"pem_file": "/nonexistent/ca.pem"}}, "pem_file"),
        ({"proxy": "https://127.0.0.1:1"}, "proxy"),
        ({"allow_http": "yes"}, "allow_http"),
        ({"app_info": {"name": "a\r\nX: y", "version": "1"}}, "app_info"),
        ({"timeout_ms": float("nan")}, "JSON"),
        ({"app_info": {1, 2}}, "JSON"),
    ],
)
def test_a_member_that_is_refused(arguments: dict[str, Any], named: str) -> None:
    with pytest.raises(InvalidArgument, match=named) as caught:
        Client(**arguments)
    assert caught.value.performed == "no"


def test_a_path_may_name_the_certificates(tmp_path: Path) -> None:
    file = tmp_path / "ca.pem"
    file.write_text("no certificate")
    with pytest.raises(InvalidArgument, match="pem"):
        Client(trust={"pem_file": file})


def test_a_proxy_with_credentials(serve: Callable[..., RawServer]) -> None:
    server = serve(lambda _: http("", "407 Proxy Authentication Required"))
    proxy = server.url.replace("//", "//user:p%40ss@")
    client = Client(api_key="sk_x", base_url="https://api.example.com", proxy=proxy, max_retries=0)
    with client, pytest.raises(NetworkError) as caught:
        client.sso.create_connection("any")
    assert server.requests[0].startswith(b"CONNECT api.example.com:443 ")
    assert base64.b64encode(b"user:p@ss") in server.requests[0]
    assert caught.value.performed == "no"
    assert "p@ss" not in str(caught.value)
    assert "p%40ss" not in str(caught.value)


def test_a_new_key(client: Client) -> None:
    client.set_api_key("sk_rotated")
    assert built(client)["headers"]["Authorization"] == "Bearer sk_rotated"
    with pytest.raises(InvalidArgument):
        client.set_api_key("")
    assert built(client)["headers"]["Authorization"] == "Bearer sk_rotated"


def test_options_of_one_call(client: Client, sandbox: Sandbox, event: dict[str, Any]) -> None:
    # With `response` an answer is not what its type says.
    answer: Any = client.audit_trail.create_event(event, options={"headers": {"X-Trace": "t1"}, "response": True})
    (request,) = sandbox.requests()
    assert request["headers"]["x-trace"] == "t1"
    assert answer["http_status"] == 201
    assert answer["data"] == {"success": True}
    assert answer["request_id"]
    with pytest.raises(InvalidArgument, match=r"(?i)authorization"):
        client.audit_trail.create_event(event, options={"headers": {"Authorization": "Bearer other"}})


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, pickle.dumps])
def test_a_client_cannot_be_copied(client: Client, copied: Any) -> None:
    with pytest.raises(TypeError, match="cannot be copied or pickled"):
        copied(client)
