"""What `on_request` is told, by whom, and for how long."""

from __future__ import annotations

import dataclasses
import gc
import logging
import multiprocessing
import sys
import threading
import weakref
from collections.abc import Callable
from typing import Any

import pytest

import libworkos
from libworkos import Attempt, Client, ClosedError, Rejected, ServerError

from .programs import interrupt_at_request, run, start
from .raw_server import RawServer, http


def answers(*bodies: bytes) -> Callable[[bytes], bytes]:
    """Each request gets the next of these, and the last of them for ever."""
    left = list(bodies)
    return lambda _: left.pop(0) if len(left) > 1 else left[0]


def test_every_attempt_is_told(serve: Callable[..., RawServer]) -> None:
    told: list[Attempt] = []
    server = serve(
        answers(http("{}", "503 Service Unavailable"), http('{"id":"canary"}', headers="X-Request-Id: req_1\r\n"))
    )
    with Client(base_url=server.url, api_key="sk_canary", on_request=told.append) as client:
        client.request("GET", "/canary", query={"canary": "1"})
    assert [dataclasses.replace(each, duration_ms=0) for each in told] == [
        Attempt("request", "GET", "/", 1, 503, None, 0, "server"),
        Attempt("request", "GET", "/", 2, 200, "req_1", 0, "ok"),
    ]
    assert all(each.duration_ms > 0 for each in told)
    assert "canary" not in repr(told)


def test_it_is_told_before_the_call_ends(serve: Callable[..., RawServer]) -> None:
    told: list[Attempt] = []
    server = serve(lambda _: http("{}", "400 Bad Request"))
    with Client(base_url=server.url, api_key="sk_x", on_request=told.append) as client:
        with pytest.raises(Rejected):
            client.sso.create_connection("s")
        assert [each.outcome for each in told] == ["rejected"]
        client.sso.authorization_url(domain="a.com", redirect_uri="https://a.com/cb", client_id="c")
        assert len(told) == 1


def test_what_it_raises_disturbs_no_call(serve: Callable[..., RawServer], monkeypatch: pytest.MonkeyPatch) -> None:
    raised: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", raised.append)

    def fail(attempt: Attempt) -> None:
        raise KeyError(attempt.operation)

    with Client(base_url=serve(lambda _: http('{"a":1}')).url, api_key="sk_x", on_request=fail) as client:
        assert client.request("GET", "/x") == {"a": 1}
    assert [(each.exc_type, str(each.exc_value)) for each in raised] == [(KeyError, "'request'")]


def test_it_may_use_the_client(serve: Callable[..., RawServer]) -> None:
    told: list[int] = []

    def call_again(attempt: Attempt) -> None:
        told.append(attempt.attempt)
        if len(told) < 3:
            client.request("GET", "/again")

    with Client(base_url=serve(lambda _: http("{}")).url, api_key="sk_x", on_request=call_again) as client:
        client.request("GET", "/x")
    assert told == [1, 1, 1]


def test_it_may_close_the_client(serve: Callable[..., RawServer]) -> None:
    client = Client(base_url=serve(lambda _: http("{}")).url, api_key="sk_x", on_request=lambda _: client.close())
    assert client.request("GET", "/x") == {}
    with pytest.raises(ClosedError):
        client.request("GET", "/x")


def test_threads(serve: Callable[..., RawServer]) -> None:
    told: list[Attempt] = []
    with Client(base_url=serve(lambda _: http("{}")).url, api_key="sk_x", on_request=told.append) as client:

        def call() -> None:
            for _ in range(20):
                client.request("GET", "/x")

        threads = [threading.Thread(target=call) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(told) == 8 * 20


def test_it_keeps_no_client(serve: Callable[..., RawServer]) -> None:
    """Not even where the function that is told refers to its client."""

    class Service:
        def __init__(self, url: str) -> None:
            self.told: list[Attempt] = []
            self.client = Client(base_url=url, api_key="sk_x", on_request=self.note)

        def note(self, attempt: Attempt) -> None:
            self.told.append(attempt)

    # What another test's function raised is kept for a report, with the frames that it came through.
    before = set(libworkos.attempt._watched)
    service = Service(serve(lambda _: http("{}")).url)
    service.client.request("GET", "/x")
    assert len(service.told) == 1
    client = Client(api_key="sk_x", on_request=libworkos.log_requests)
    alive = weakref.ref(client), weakref.ref(service), weakref.ref(service.client)
    del client
    # A client without a cycle needs no collector.
    assert alive[0]() is None
    del service
    gc.collect()
    assert [each() for each in alive] == [None] * 3
    assert set(libworkos.attempt._watched) <= before
    assert set(libworkos.attempt._in_use) <= before


def test_log_requests(serve: Callable[..., RawServer], caplog: pytest.LogCaptureFixture) -> None:
    server = serve(lambda _: http("{}", "500 Internal Server Error"))
    with (
        Client(base_url=server.url, api_key="sk_canary", max_retries=0, on_request=libworkos.log_requests) as client,
        caplog.at_level(logging.INFO, "libworkos"),
    ):
        with pytest.raises(ServerError):
            client.request("GET", "/canary")
        assert caplog.records == []
        caplog.set_level(logging.DEBUG, "libworkos")
        with pytest.raises(ServerError):
            client.request("GET", "/canary")
    (record,) = caplog.records
    assert (record.name, record.levelname) == ("libworkos", "DEBUG")
    assert record.getMessage().startswith("request: GET /, attempt 1: server (HTTP 500, request None) in ")
    assert "canary" not in record.getMessage()


@pytest.mark.skipif(sys.platform == "win32", reason="this system has no fork()")
def test_a_child_of_fork_is_told_its_own(serve: Callable[..., RawServer]) -> None:
    told: list[Attempt] = []
    with Client(base_url=serve(lambda _: http("{}")).url, api_key="sk_x", on_request=told.append) as client:
        client.request("GET", "/parent")

        def call_in_child() -> None:
            client.request("GET", "/child")
            assert len(told) == 2

        child = multiprocessing.get_context("fork").Process(target=call_in_child)
        child.start()
        child.join(20)
        assert child.exitcode == 0
    assert len(told) == 1


def test_an_exit_during_a_call(serve: Callable[..., RawServer]) -> None:
    """The abandoned call is answered while the interpreter ends, and has nobody left to tell."""
    code, output, errors = run(
        """
    import sys, threading, libworkos
    client = libworkos.Client(base_url=sys.argv[1], api_key="sk_x", on_request=lambda attempt: None)
    for _ in range(8):
        threading.Thread(target=lambda: [client.request("GET", "/x") for _ in range(1000)], daemon=True).start()
    client.request("GET", "/x")
    print("ended")
    """,
        serve(lambda _: http("{}")).url,
    )
    assert (code, output, errors) == (0, "ended\n", "")


def test_an_exit_while_a_function_is_told(serve: Callable[..., RawServer]) -> None:
    """The end of the program waits for it, however long it takes; it aborted after a second."""
    code, output, errors = run(
        """
    import sys, threading, time, libworkos

    told = threading.Event()

    def slow(attempt):
        told.set()
        time.sleep(2)
        print("told")

    client = libworkos.Client(base_url=sys.argv[1], api_key="sk_x", on_request=slow)
    threading.Thread(target=client.request, args=("GET", "/x"), daemon=True).start()
    told.wait()
    """,
        serve(lambda _: http("{}")).url,
    )
    assert (code, output, errors) == (0, "told\n", "")


def test_ctrl_c(serve: Callable[..., RawServer]) -> None:
    server = serve()
    program = start(
        """
    import sys, libworkos
    client = libworkos.Client(base_url=sys.argv[1], api_key="sk_x", on_request=print)
    try:
        client.request("GET", "/x")
    except KeyboardInterrupt:
        print("ended")
    """,
        server.url,
    )
    assert interrupt_at_request(program, server) == (0, "ended\n", "")
