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


def test_what_an_interrupted_call_gives_is_freed() -> None:
    code, output, errors = run(
        """
    import signal, threading, libworkos
    from libworkos import _native
    from tests.raw_server import RawServer

    class Counted(_native.OwnedString):
        made = freed = 0
        def __init__(self):
            super().__init__()
            Counted.made += 1
        def __del__(self):
            assert self.value
            super().__del__()
            Counted.freed += 1

    def answer(request):
        signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)
        return b""

    server = RawServer(answer)
    client = libworkos.Client(base_url=server.url, api_key="sk_x")
    _native.OwnedString = Counted
    try:
        client.sso.create_connection("any")
    except KeyboardInterrupt:
        print(Counted.made, Counted.freed)
    server.close()
    """
    )
    assert (code, output, errors) == (0, "1 1\n", "")


def test_a_signal_that_another_thread_took_is_handled_soon() -> None:
    """It does not interrupt the wait; the library asks every 250 ms."""
    code, output, errors = run(
        f"""
    import signal, threading, time, libworkos
    from tests.raw_server import RawServer

    def answer(request):
        global sent
        sent = time.monotonic()
        signal.pthread_kill(threading.get_ident(), signal.SIGINT)
        return b""

    server = RawServer(answer)
    client = libworkos.Client(base_url=server.url, api_key="sk_x", timeout_ms={DEADLINE_MS})
    try:
        client.sso.create_connection("any")
    except KeyboardInterrupt:
        print(time.monotonic() - sent < 5)
    server.close()
    """
    )
    assert (code, output, errors) == (0, "True\n", "")


def test_a_storm_of_signals_is_not_lost() -> None:
    """Wherever in the binding a signal strikes, the call ends and the client works on; nothing is printed."""
    code, output, errors = run(
        f"""
    import signal, threading, time, libworkos
    from tests.raw_server import RawServer, http

    def answer(request):
        return b"" if b"silence" in request else http('{{"id":"conn_1"}}', "201 Created")

    def storm():
        while raining:
            signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
            time.sleep(0.0005)

    class Struck(Exception): pass

    def strike(number, frame):
        global calls
        if raining and calls > 0:
            calls -= 1
            raise Struck

    signal.signal(signal.SIGUSR1, strike)
    server = RawServer(answer)
    client = libworkos.Client(base_url=server.url, api_key="sk_x", timeout_ms={DEADLINE_MS})
    raining, calls = True, 0
    thread = threading.Thread(target=storm)
    thread.start()
    struck = 0
    while struck < 200:
        try:
            calls = 1
            client.sso.create_connection("silence")
        except Struck:
            struck += 1
    raining = False
    thread.join()
    print(client.sso.create_connection("any")["id"])
    server.close()
    """
    )
    assert (code, output, errors) == (0, "conn_1\n", "")


def test_a_handler_may_call_itself() -> None:
    code, output, errors = run(
        f"""
    import signal, threading, libworkos
    from tests.raw_server import RawServer, http

    handled = threading.Event()

    def answer(request):
        if b"outer" in request:
            signal.pthread_kill(threading.main_thread().ident, signal.SIGUSR1)
            handled.wait()
        return http('{{"id":"conn_1"}}', "201 Created")

    def handle(number, frame):
        print(client.sso.create_connection("inner")["id"])
        handled.set()

    signal.signal(signal.SIGUSR1, handle)
    server = RawServer(answer)
    with libworkos.Client(base_url=server.url, api_key="sk_x", timeout_ms={DEADLINE_MS}) as client:
        print(client.sso.create_connection("outer")["id"])
    server.close()
    """
    )
    assert (code, output, errors) == (0, "conn_1\nconn_1\n", "")


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


def test_no_thread_is_made(monkeypatch: pytest.MonkeyPatch, serve: Callable[..., RawServer]) -> None:
    def refuse(*_: object) -> int:
        raise RuntimeError("can't start new thread")

    server = serve(lambda _: http('{"id":"conn_1"}', "201 Created"))
    monkeypatch.setattr(_thread, "start_new_thread", refuse)
    with libworkos.Client(base_url=server.url, api_key="sk_x") as client:
        answer = client.sso.create_connection("any")
        monkeypatch.undo()
    assert answer["id"] == "conn_1"
