"""When a client ends: closed, left, or no longer referred to."""

from __future__ import annotations

import ctypes
import gc
import weakref
from collections.abc import Callable, Iterator

import pytest

from libworkos import Client, ClosedError, Rejected, _native

from .programs import run
from .raw_server import RawServer, http

CLOSED = 17


@pytest.fixture
def _no_collector() -> Iterator[None]:
    """Shows that counting references suffices: a cycle would keep a client and its connections."""
    gc.disable()
    yield
    gc.enable()


def is_open(handle: int) -> bool:
    """Asks the library itself about the number of a handle."""
    status, text = _native.invoke(_native.library.workos_call, ctypes.c_void_p(handle), b"no.such_operation", b"{}")
    assert text is not None
    return status != CLOSED


def test_the_with_block(serve: Callable[..., RawServer]) -> None:
    server = serve(lambda _: http("{}"))
    with Client(base_url=server.url, api_key="sk_x") as client:
        client.request("GET", "/x")
        assert not server.closed_by_client.is_set()
    assert server.closed_by_client.wait(20)
    with pytest.raises(ClosedError) as caught:
        client.request("GET", "/x")
    assert caught.value.performed == "no"


def test_a_closed_client_stays_closed() -> None:
    client = Client(api_key="sk_x")
    client.close()
    client.close()
    others = [Client(api_key="sk_y") for _ in range(10)]
    for use in (
        lambda: client.set_api_key("sk_z"),
        lambda: client.request_build("sso.create_connection", source="any"),
        lambda: client.sso.authorization_url(domain="foo.com", redirect_uri="https://foo.com/cb"),
        lambda: client.response_parse("sso.create_connection", {"source": "any"}, http_status=200),
    ):
        with pytest.raises(ClosedError):
            use()
    client.close()
    for other in others:
        assert other.request_build("sso.create_connection", source="any")["method"] == "POST"


@pytest.mark.usefixtures("_no_collector")
def test_what_nobody_refers_to_is_freed(serve: Callable[..., RawServer]) -> None:
    server = serve(lambda _: http("{}", "400 Bad Request"))
    client = Client(base_url=server.url, api_key="sk_x", client_id="c")
    assert client.sso.authorization_url(domain="foo.com", redirect_uri="https://foo.com/cb")
    with pytest.raises(Rejected) as caught:
        client.request("GET", "/x")
    # The traceback refers to the client, as that of any exception refers to what it passed through.
    del caught
    alive, handle = weakref.ref(client), client._handle.value
    assert handle is not None
    assert is_open(handle)
    del client
    assert alive() is None
    assert not is_open(handle)
    assert server.closed_by_client.wait(20)


@pytest.mark.usefixtures("_no_collector")
def test_a_group_keeps_its_client() -> None:
    sso = Client(client_id="c").sso
    assert sso.authorization_url(domain="foo.com", redirect_uri="https://foo.com/cb").startswith("https://")


def test_every_string_is_freed() -> None:
    """Some 80 MB pass through this program, as data and as errors, and it hardly grows."""
    code, output, errors = run(
        """
    import resource, libworkos
    client = libworkos.Client(api_key="sk_x")
    body = '{"id":"%s"}' % ("x" * 100_000)
    refusal = '{"message":"no","errors":["%s"]}' % ("x" * 100_000)

    def use(times):
        for _ in range(times):
            client.response_parse("sso.create_connection", {"source": "x"}, http_status=201, body=body)
            try:
                client.response_parse("sso.create_connection", {"source": "x"}, http_status=400, body=refusal)
            except libworkos.Rejected:
                pass
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    before = use(50)
    print((use(400) - before) // 1024)
    """
    )
    assert (code, errors) == (0, "")
    assert int(output) < 20


def test_a_string_is_freed_whatever_is_raised_meanwhile() -> None:
    """A KeyboardInterrupt that strikes as a destructor begins must not skip it: the tracer raises in each of Python."""
    code, output, errors = run(
        """
    import resource, sys, libworkos
    client = libworkos.Client(api_key="sk_x")
    body = '{"id":"%s"}' % ("x" * 100_000)

    def raise_in_destructors(frame, event, argument):
        if frame.f_code.co_name == "__del__":
            raise KeyboardInterrupt
        return None

    def use(times):
        for _ in range(times):
            client.response_parse("sso.create_connection", {"source": "x"}, http_status=201, body=body)
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    before = use(50)
    sys.unraisablehook = lambda _: None
    sys.settrace(raise_in_destructors)
    print((use(400) - before) // 1024)
    sys.settrace(None)
    """
    )
    assert (code, errors) == (0, "")
    assert int(output) < 20


def test_a_call_of_a_destructor_at_exit(serve: Callable[..., RawServer]) -> None:
    """Python 3.9 to 3.11 never give a thread that is started then its turn."""
    code, output, errors = run(
        """
    import sys, libworkos

    class Service:
        def __init__(self):
            self.client = libworkos.Client(base_url=sys.argv[1], api_key="sk_x")

        def __del__(self):
            print(self.client.request("GET", "/x"))

    service = Service()
    """,
        serve(lambda _: http("{}")).url,
    )
    assert (code, output, errors) == (0, "{}\n", "")
