"""The errors of AsyncClient."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from libworkos import AsyncClient, Client, WorkOSError

from .loops import failure
from .raw_server import RawServer, http
from .test_exports import END


class TestErrors:
    """Whatever goes wrong, the error is that of the blocking client, member by member."""

    @staticmethod
    def assert_equal(url: str, call: Callable[[Any], Any], **settings: Any) -> dict[str, Any]:
        common = {"api_key": "sk_x", "client_id": "c", "proxy": None, "timeout_ms": 2000, **settings}
        with Client(base_url=url, **common) as client, pytest.raises(WorkOSError) as caught:
            call(client)

        async def main() -> WorkOSError:
            async with AsyncClient(base_url=url, **common) as client:
                return await failure(call(client))

        error = asyncio.run(main())
        assert type(error) is type(caught.value)
        own, theirs = error.to_dict(), caught.value.to_dict()
        # Made anew for each call.
        assert ("idempotency_key" in own) == ("idempotency_key" in theirs)
        for each in (own, theirs):
            each.pop("idempotency_key", None)
        assert own == theirs
        return own

    @pytest.mark.parametrize("status", [400, 401, 403, 404, 408, 409, 422, 429, 500, 503, 307])
    @pytest.mark.parametrize("retries", [0, 1])
    def test_of_an_http_status(self, serve: Callable[..., RawServer], status: int, retries: int) -> None:
        headers = "X-Request-ID: req_1\r\nRetry-After: 0\r\nLocation: /\r\n"
        body = '{"code":"some_code","message":"Some words.","errors":[{"field":"f","code":"c"}]}'
        server = serve(lambda _: http(body, f"{status} Some", headers))
        event = partial(lambda client, _: client.request("POST", "/x", body={}, idempotency_key="k"), _=None)
        self.assert_equal(server.url, event, max_retries=retries)

    @pytest.mark.parametrize(
        ("answer", "code"),
        [
            (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}", "network"),
            (http("no JSON"), "decode"),
            (http("[" * 100_000), "decode"),
            (b"nonsense\r\n\r\n", "network"),
            (b"", "network"),
            (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n", "network"),
        ],
    )
    def test_of_an_answer(self, answer: bytes, code: str) -> None:
        # A port that closes the connection after the answer.
        listener = socket.create_server(("127.0.0.1", 0))

        def answer_two() -> None:
            for _ in range(2):
                connection, _ = listener.accept()
                with connection:
                    connection.recv(65536)
                    connection.sendall(answer)

        thread = threading.Thread(target=answer_two)
        thread.start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        error = self.assert_equal(url, lambda client: client.sso.create_connection("any"), max_retries=0)
        thread.join()
        listener.close()
        assert error["code"] == code

    def test_of_no_connection(self) -> None:
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            url = f"http://127.0.0.1:{unused.getsockname()[1]}"
            error = self.assert_equal(url, lambda client: client.sso.create_connection("any"), max_retries=0)
        assert (error["code"], error["performed"]) == ("network", "no")

    def test_of_tls_and_of_time(self, serve: Callable[..., RawServer]) -> None:
        plain = serve(lambda _: http("{}")).url.replace("http:", "https:")
        assert self.assert_equal(plain, lambda client: client.sso.create_connection("any"))["code"] == "tls"
        silent = serve().url
        late = self.assert_equal(silent, lambda client: client.sso.create_connection("any", options={"timeout_ms": 50}))
        assert (late["code"], late["performed"]) == ("timeout", "maybe")
        self.assert_equal(silent, lambda client: client.audit_logs.wait_for_export("e_1", timeout_s=0.2))

    @pytest.mark.parametrize(
        "call",
        [
            lambda client: client.sso.create_connection(5),
            lambda client: client.sso.create_connection("any", options={"timeout_sm": 1}),
            lambda client: client.sso.get_connection("../x"),
            lambda client: client.call("no.such_operation"),
            lambda client: client.call("sso.create_connection", sauce="x"),
            lambda client: client.call("request\0"),
            lambda client: client.call(5),
            lambda client: client.request("GET", "/x", body=float("nan")),
            lambda client: client.request("GET", "/x", options={"max_retries": 99}),
            lambda client: client.audit_trail.create_event({"action": "a"}),
            lambda client: client.audit_logs.create_event("org_1", {}),
            lambda client: client.audit_logs.create_event("org_1", {"occurred_at": END.replace(tzinfo=None)}),
            lambda client: client.audit_logs.wait_for_export("e_1", timeout_s=0),
            lambda client: client.tokens.verify("no token", leeway_s=301),
            lambda client: client.call("session.authenticate", sealed=5),
            lambda client: client.session.refresh("no session", cookie_password="short"),
        ],
    )
    def test_of_what_is_not_sent(self, call: Callable[[Any], Any]) -> None:
        assert self.assert_equal("http://127.0.0.1:1", call)["performed"] == "no"

    def test_of_a_key_that_is_missing(self) -> None:
        for call in (
            lambda client: client.sso.create_connection("any"),
            lambda client: client.session.authenticate("cookie"),
            lambda client: client.sso.profile(code="c"),
        ):
            error = self.assert_equal("http://127.0.0.1:1", call, api_key=None, client_id=None)
            assert error["code"] == "not_configured"

    def test_of_a_closed_client(self) -> None:
        def close(client: Client) -> Any:
            client.close()
            return client.sso.create_connection("any")

        async def close_and_call(client: AsyncClient) -> Any:
            await client.close()
            await client.close()
            return await client.sso.create_connection("any")

        error = self.assert_equal(
            "http://127.0.0.1:1",
            lambda client: close(client) if isinstance(client, Client) else close_and_call(client),
        )
        assert error["code"] == "closed"

    def test_of_arguments_of_the_client(self) -> None:
        for max_connections in (0, 1025):
            client = AsyncClient(api_key="sk_x", max_connections=max_connections)
            error = asyncio.run(failure(client.request("GET", "/x")))
            assert (error.code, "max_connections" in error.message) == ("invalid_argument", True)
