"""With gevent, which replaces Python's own sockets, threads and locks."""

from __future__ import annotations

import signal
from collections.abc import Callable

import pytest

from .programs import finish, interrupt_at_request, run, start
from .raw_server import RawServer, http

pytest.importorskip("gevent", reason="missing: gevent")

BEGINNING = """
    from gevent import monkey
    monkey.patch_all()
    import gevent, sys, libworkos
    client = libworkos.Client(base_url=sys.argv[1], api_key="sk_x", client_id="client_x", timeout_ms=300_000)
"""
PAGE = http('{"data":[],"list_metadata":{}}')


def test_many_greenlets_share_a_client(serve: Callable[..., RawServer]) -> None:
    program = """
    told = []
    other = libworkos.Client(base_url=sys.argv[1], api_key="sk_x", on_request=told.append)
    calls = [gevent.spawn(each.sso.list_connections) for each in [client, other] * 20]
    gevent.joinall(calls, raise_error=True)
    print(len(calls), len(told), {str(call.value) for call in calls})
    """
    code, output, errors = run(BEGINNING + program, serve(lambda _: PAGE).url)
    assert (code, output, errors) == (0, "40 20 {\"{'data': [], 'list_metadata': {}}\"}\n", "")


def test_others_go_on_while_gevents_own_thread_calls(serve: Callable[..., RawServer]) -> None:
    server = serve()
    program = """
    call = gevent.get_hub().threadpool.spawn(client.sso.list_connections)
    while sys.stdin.readline() != "asked\\n":
        pass
    gevent.sleep(0.01)
    print("went on", call.ready())
    client.close()
    try:
        call.get()
    except libworkos.ClosedError as closed:
        print(closed.performed)
    """
    process = start(BEGINNING + program, server.url)
    server.wait_for_request()
    # gevent prints what is raised on a thread of its pool.
    code, output, _ = finish(process, "asked\n")
    assert (code, output) == (0, "went on False\nmaybe\n")


@pytest.mark.parametrize(
    "call",
    [
        "client.sso.list_connections()",
        "gevent.joinall([gevent.spawn(client.sso.list_connections)], raise_error=True)",
        "gevent.get_hub().threadpool.apply(client.sso.list_connections)",
    ],
    ids=["main", "greenlet", "threadpool"],
)
def test_ctrl_c(serve: Callable[..., RawServer], call: str) -> None:
    server = serve()
    code, output, errors = interrupt_at_request(start(f"{BEGINNING}    {call}", server.url), server)
    assert code in (-signal.SIGINT, 1)
    assert "KeyboardInterrupt" in errors
    assert output == ""
