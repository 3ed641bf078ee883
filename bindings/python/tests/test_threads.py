"""One client and many threads."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from libworkos import Client, ClosedError

from .programs import run
from .raw_server import RawServer, http

THREADS = 8
CALLS = 50


def echo(request: bytes) -> bytes:
    """Answers with the `source` of the request, so that nobody can mistake another's answer for theirs."""
    source = json.loads(request.partition(b"\r\n\r\n")[2])["source"]
    return http(json.dumps({"id": source}), "201 Created")


def test_each_thread_gets_its_own_answers(serve: Callable[..., RawServer]) -> None:
    server = serve(echo)
    with Client(base_url=server.url, api_key="sk_x") as client:

        def call(number: int) -> list[str]:
            sources = [f"draft_{number}_{turn}" for turn in range(CALLS)]
            assert [client.sso.create_connection(source)["id"] for source in sources] == sources
            return sources

        with ThreadPoolExecutor(THREADS) as pool:
            answered = [source for sources in pool.map(call, range(THREADS)) for source in sources]
    assert len(set(answered)) == len(server.requests) == THREADS * CALLS
    # A client has at no time more connections than calls that run at once.
    assert server.accepted <= THREADS


def test_calls_run_at_the_same_time(serve: Callable[..., RawServer]) -> None:
    """The server answers nobody before everybody has asked: a call that held the GIL would wait for ever."""
    everybody = threading.Barrier(THREADS + 1)

    def answer(request: bytes) -> bytes:
        everybody.wait()
        return echo(request)

    server = serve(answer)
    with Client(base_url=server.url, api_key="sk_x") as client, ThreadPoolExecutor(THREADS) as pool:
        others = [pool.submit(client.sso.create_connection, f"draft_{number}") for number in range(THREADS)]
        assert client.sso.create_connection("of the main thread")["id"] == "of the main thread"
        assert [other.result()["id"] for other in others] == [f"draft_{number}" for number in range(THREADS)]


def test_what_sends_nothing_does_not_wait_for_a_thread_that_computes() -> None:
    """It keeps the GIL, so another thread that is ready to run gets no turn meanwhile."""
    code, output, errors = run(
        """
    import sys, threading, time, libworkos
    client = libworkos.Client(client_id="c")
    # The first use of a group imports its module, and reading a file lets go of the GIL.
    client.sso.authorization_url(domain="foo.com", redirect_uri="https://foo.com/cb")
    turns, done, started = 0, False, threading.Event()

    def compute():
        global turns
        while not done:
            turns += 1
            started.set()
            time.sleep(0)

    # Long enough that nobody is asked to give the GIL away: it changes hands only where it is let go of.
    sys.setswitchinterval(1000)
    threading.Thread(target=compute).start()
    started.wait()
    before = turns
    for _ in range(20_000):
        client.sso.authorization_url(domain="foo.com", redirect_uri="https://foo.com/cb")
    after = turns
    done = True
    print(after - before)
    """
    )
    assert (code, output, errors) == (0, "0\n", "")


def test_closing_ends_a_call_that_runs(serve: Callable[..., RawServer]) -> None:
    server = serve()
    client = Client(base_url=server.url, api_key="sk_x", timeout_ms=300_000)
    with ThreadPoolExecutor(1) as pool:
        call = pool.submit(client.sso.create_connection, "any")
        server.wait_for_request()
        client.close()
        error = call.exception(timeout=20)
    assert isinstance(error, ClosedError)
    assert (error.performed, error.retryable) == ("maybe", False)


def test_another_thread_closes_what_the_main_thread_calls(serve: Callable[..., RawServer]) -> None:
    server = serve()
    client = Client(base_url=server.url, api_key="sk_x", timeout_ms=300_000)

    def close() -> None:
        server.wait_for_request()
        client.close()

    closer = threading.Thread(target=close)
    closer.start()
    with pytest.raises(ClosedError) as caught:
        client.sso.create_connection("any")
    closer.join()
    assert caught.value.performed == "maybe"


def test_a_key_changes_between_whole_requests(serve: Callable[..., RawServer]) -> None:
    server = serve(echo)
    keys = [f"sk_{letter * 40}" for letter in "ab"]
    with Client(base_url=server.url, api_key=keys[0]) as client, ThreadPoolExecutor(4) as pool:
        calls = [pool.submit(client.sso.create_connection, "any") for _ in range(100)]
        for turn in range(2000):
            client.set_api_key(keys[turn % 2])
        for call in calls:
            call.result()
    allowed = {f"authorization: bearer {key}".encode() for key in keys}
    sent = {
        line
        for request in server.requests
        for line in request.lower().split(b"\r\n")
        if line.startswith(b"authorization:")
    }
    assert sent
    assert sent <= allowed
