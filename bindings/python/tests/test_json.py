"""Values that JSON, UTF-8 or C strings cannot hold, and numbers that must not lose a digit."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from typing import Any

import pytest

import libworkos
from libworkos import Client, InvalidArgument, NotFound, WorkOSError

from .raw_server import RawServer, http


def nested(depth: int) -> Any:
    value: Any = "x"
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("value", "why"),
    [
        (float("nan"), "JSON"),
        (float("inf"), "JSON"),
        ({1, 2}, "JSON"),
        (b"bytes", "JSON"),
        (object(), "JSON"),
        ({("a", "b"): 1}, "JSON"),
        ("\ud800", "surrogate"),
        ({"\udfff": 1}, "surrogate"),
        pytest.param(nested(100_000), "JSON", id="deeper than Python writes"),
        pytest.param(nested(200), "params", id="deeper than the library reads"),
        ({1: "a", "1": "b"}, "duplicate member"),
    ],
)
def test_a_value_that_cannot_be_sent(client: Client, value: Any, why: str) -> None:
    with pytest.raises(InvalidArgument, match=why) as caught:
        client.request("POST", "/events", body=value)
    assert (caught.value.status, caught.value.performed, caught.value.retryable) == (1, "no", False)
    assert caught.value.operation == "request"


def test_an_argument_that_is_too_long(client: Client) -> None:
    with pytest.raises(InvalidArgument, match="1048576"):
        client.request("POST", "/events", body="x" * (1 << 20))


def test_a_value_that_contains_itself(client: Client) -> None:
    circle: dict[str, Any] = {}
    circle["self"] = circle
    with pytest.raises(InvalidArgument, match="JSON"):
        client.request("POST", "/events", body=circle)


@pytest.mark.parametrize("name", ["sso.profile\0", "\udc80", ""])
def test_an_operation_of_no_name(client: Client, name: str) -> None:
    with pytest.raises(WorkOSError) as caught:
        client.call(name)
    assert caught.value.performed == "no"


def test_an_operation_that_is_no_text(client: Client) -> None:
    with pytest.raises(InvalidArgument, match="operation must be a str"):
        client.call(42)  # type: ignore[arg-type]


def test_raw_text_and_values(serve: Callable[..., RawServer]) -> None:
    text = '{"z": 1.10, "a": 12345678901234567890123, "e": 1E400, "u": "\\u00fc\\u0000"}'
    server = serve(lambda _: http(text))
    with Client(base_url=server.url, api_key="sk_x") as client:
        assert client.call("request", method="GET", path="/x", raw=True) == text
        value = client.request("GET", "/x")
    assert value == {"z": 1.1, "a": 12345678901234567890123, "e": float("inf"), "u": "ü\0"}
    assert list(value) == ["z", "a", "e", "u"]


@pytest.mark.skipif(not hasattr(sys, "get_int_max_str_digits"), reason="this Python reads numbers of any length")
def test_a_number_that_python_does_not_read(serve: Callable[..., RawServer]) -> None:
    digits = "9" * 5000
    answers = {b"GET": http(f'{{"small":1,"huge":{digits}}}'), b"PUT": http(f'{{"errors":[{digits}]}}', "400 No")}
    server = serve(lambda request: answers[request[:3]])
    with Client(base_url=server.url, api_key="sk_x") as client:
        assert client.request("GET", "/x") == {"small": 1, "huge": digits}
        with pytest.raises(libworkos.Rejected) as caught:
            client.request("PUT", "/x")
    assert caught.value.errors == [digits]


def test_an_answer_between_white_space(client: Client) -> None:
    body = '\r\n {"id" : "conn_1"}\n'
    connection = client.response_parse("sso.create_connection", {"source": "x"}, http_status=201, body=body)
    assert connection == {"id": "conn_1"}


def test_an_empty_answer(serve: Callable[..., RawServer]) -> None:
    server = serve(lambda _: b"HTTP/1.1 204 No Content\r\n\r\n")
    with Client(base_url=server.url, api_key="sk_x") as client:
        assert client.request("DELETE", "/x") == {}


class TestJsonGet:
    """The pointer of RFC 6901."""

    text = '{"a/b":{"~":"t\\u00fc"},"list":[1.10,true,null,{"k":"v"}],"nul":"\\u0000"}'

    @pytest.mark.parametrize(
        ("pointer", "value"),
        [
            ("/a~1b/~0", "tü"),
            ("/list/0", "1.10"),
            ("/list/1", "true"),
            ("/list/2", "null"),
            ("/list/3", '{"k":"v"}'),
        ],
    )
    def test_what_is_there(self, pointer: str, value: str) -> None:
        assert libworkos.json_get(self.text, pointer) == value

    def test_what_is_not(self) -> None:
        with pytest.raises(NotFound):
            libworkos.json_get(self.text, "/list/4")
        with pytest.raises(libworkos.DecodeError):
            libworkos.json_get(self.text, "/nul")
        for text, pointer in ((self.text, "a"), ("{", "/a"), (self.text, "/a\0"), ("\ud800", "/a")):
            with pytest.raises(InvalidArgument):
                libworkos.json_get(text, pointer)


@pytest.mark.parametrize("levels", [600, 20_000])
def test_an_answer_of_any_depth(serve: Callable[..., RawServer], levels: int) -> None:
    body = '{"a":[{"b":' * levels + '[1,-2.5e1,"\\u00e9\\"",true,null,{},"x"]' + '}],"c":0}' * levels
    with Client(base_url=serve(lambda _: http(body)).url, api_key="sk_x") as client:
        # Python's own reader goes to the limit of recursion, where the finalizers of other tests' garbage fail.
        gc.collect()
        gc.disable()
        try:
            value = client.request("GET", "/x")
        finally:
            gc.enable()
    for _ in range(levels):
        assert value["c"] == 0
        (inner,) = value.pop("a")
        # Taken apart on the way, for Python frees what is deep by recursion.
        value = inner.pop("b")
    assert value == [1, -25.0, 'é"', True, None, {}, "x"]
