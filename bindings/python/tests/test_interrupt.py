"""Signals while a call waits: Ctrl-C ends the wait at once, and nothing is left behind."""

from __future__ import annotations

import _thread
import signal
from collections.abc import Callable

import pytest

import libworkos

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


def test_what_an_abandoned_call_gives_is_freed() -> None:
    """The program interrupts itself, lets the call end after that, and waits until every string is freed."""
    code, output, errors = run(
        """
    import signal, threading, time, libworkos
    from libworkos import _native
    from tests.raw_server import RawServer, http

    class Counted(_native._OwnedString):
        made = freed = 0
        def __init__(self):
            super().__init__()
            Counted.made += 1
        def __del__(self):
            assert self.value
            super().__del__()
            Counted.freed += 1

    interrupted = threading.Event()

    def answer(request):
        signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)
        interrupted.wait()
        return http('{"id":"conn_1"}', "201 Created")

    server = RawServer(answer)
    client = libworkos.Client(base_url=server.url, api_key="sk_x")
    _native._OwnedString = Counted
    try:
        client.sso.create_connection("any")
    except KeyboardInterrupt:
        print(Counted.made, Counted.freed)
    # Neither the client nor its handle goes while the abandoned call needs it.
    del client
    interrupted.set()
    while Counted.freed == 0:
        time.sleep(0.001)
    print(Counted.made, Counted.freed)
    server.close()
    """
    )
    assert (code, output, errors) == (0, "1 0\n1 1\n", "")


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


class TestTheEndOfTheProgram:
    """A call that is still running neither delays nor spoils it."""

    def test_of_a_daemon_thread(self) -> None:
        code, output, errors = run(
            f"""
    import threading, libworkos
    from tests.raw_server import RawServer
    server = RawServer()
    client = libworkos.Client(base_url=server.url, api_key="sk_x", timeout_ms={DEADLINE_MS})
    call = threading.Thread(target=client.sso.create_connection, args=["any"], daemon=True)
    call.start()
    server.wait_for_request()
    print(call.is_alive())
    """
        )
        assert (code, output, errors) == (0, "True\n", "")

    def test_of_an_abandoned_call(self, serve: Callable[..., RawServer]) -> None:
        server = serve()
        program = start(
            BEGINNING
            + """
    try:
        client.sso.create_connection("any")
    except KeyboardInterrupt:
        print("end")
    """,
            server.url,
        )
        assert interrupt_at_request(program, server) == (0, "end\n", "")

    def test_a_call_at_exit(self, serve: Callable[..., RawServer]) -> None:
        """At exit newer Pythons give no new thread; an event may still be recorded then."""
        server = serve(lambda _: http('{"id":"conn_1"}', "201 Created"))
        program = """
    import atexit
    atexit.register(lambda: print(client.sso.create_connection("any")["id"]))
    """
        assert run(BEGINNING + program, server.url) == (0, "conn_1\n", "")


def test_without_a_thread_to_be_had(monkeypatch: pytest.MonkeyPatch, serve: Callable[..., RawServer]) -> None:
    def refuse(*_: object) -> int:
        raise RuntimeError("can't start new thread")

    server = serve(lambda _: http('{"id":"conn_1"}', "201 Created"))
    monkeypatch.setattr(_thread, "start_new_thread", refuse)
    with libworkos.Client(base_url=server.url, api_key="sk_x") as client:
        answer = client.sso.create_connection("any")
        monkeypatch.undo()
    assert answer == {"id": "conn_1"}
