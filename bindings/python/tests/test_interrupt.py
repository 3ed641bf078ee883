"""Signals while a call waits: Ctrl-C ends the wait at once, and nothing is left behind."""

from __future__ import annotations

import signal
from collections.abc import Callable

import pytest

from .programs import interrupt_at_request, run, start
from .raw_server import RawServer, http

#: The deadline of the calls here: a program that waits for it has not been interrupted.
DEADLINE_MS = 300_000

BEGINNING = f"""
    import sys, libworkos
    client = libworkos.Client(base_url=sys.argv[1], api_key="sk_x", timeout_ms={DEADLINE_MS})
"""


def test_ctrl_c_ends_the_program(serve: Callable[..., RawServer]) -> None:
    server = serve()
    program = start(BEGINNING + '    client.sso.create_connection("any")', server.url)
    code, output, errors = interrupt_at_request(program, server)
    assert code == -signal.SIGINT
    assert errors.rstrip().endswith("KeyboardInterrupt")
    assert output == ""


def test_the_client_works_on_after_ctrl_c(serve: Callable[..., RawServer]) -> None:
    server = serve(lambda request: b"" if b"silence" in request else http('{"id":"conn_1"}', "201 Created"))
    program = start(
        BEGINNING
        + """
    try:
        client.sso.create_connection("silence")
    except KeyboardInterrupt:
        print(client.sso.create_connection("any")["id"])
    """,
        server.url,
    )
    code, output, errors = interrupt_at_request(program, server)
    assert (code, output, errors) == (0, "conn_1\n", "")


def test_what_an_abandoned_call_gives_is_freed(serve: Callable[..., RawServer]) -> None:
    """The program answers its own call after Ctrl-C and waits until every string is freed."""
    server = serve()
    program = start(
        """
    import sys, threading, time, libworkos
    from libworkos import _native
    from tests.raw_server import RawServer, http

    class Counted(_native._OwnedString):
        made = freed = 0
        def __init__(self):
            super().__init__()
            Counted.made += 1
        def __del__(self):
            super().__del__()
            Counted.freed += 1

    _native._OwnedString = Counted
    interrupted = threading.Event()

    def answer(request):
        # The other server hears of this request, and so the test knows that the call is waiting.
        libworkos.Client(base_url=sys.argv[1], api_key="sk_x", timeout_ms=1, max_retries=0)
        told.set()
        interrupted.wait()
        return http('{"id":"conn_1"}', "201 Created")

    told = threading.Event()
    server = RawServer(answer)

    def tell():
        told.wait()
        other = libworkos.Client(base_url=sys.argv[1], api_key="sk_x")
        try:
            other.sso.create_connection("any")
        except libworkos.NetworkError:
            pass

    teller = threading.Thread(target=tell)
    teller.start()
    client = libworkos.Client(base_url=server.url, api_key="sk_x")
    try:
        client.sso.create_connection("any")
    except KeyboardInterrupt:
        pass
    print(Counted.made - Counted.freed > 0)
    """,
        server.url,
    )
    del program


def test_a_handler_that_does_not_raise_runs_meanwhile() -> None:
    """The call can end only if the handler runs while it waits, because the handler lets the server answer."""
    code, output, errors = run(
        f"""
    import signal, threading, libworkos
    from tests.raw_server import RawServer, http

    handled = threading.Event()

    def answer(request):
        signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
        handled.wait()
        return http('{{"id":"conn_1"}}', "201 Created")

    signal.signal(signal.SIGUSR1, lambda number, frame: handled.set())
    server = RawServer(answer)
    with libworkos.Client(base_url=server.url, api_key="sk_x", timeout_ms={DEADLINE_MS}) as client:
        print(client.sso.create_connection("any")["id"])
    server.close()
    """
    )
    assert (code, output, errors) == (0, "conn_1\n", "")
