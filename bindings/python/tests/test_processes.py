"""A client on both sides of a fork(), and processes that begin anew."""

from __future__ import annotations

import multiprocessing
import os
import re
import sys
import threading
from collections.abc import Callable, Iterator
from multiprocessing.process import BaseProcess
from typing import Any

import pytest

import libworkos
from libworkos import Client

from .programs import LIMIT
from .raw_server import RawServer, http
from .test_threads import echo

CHILDREN = 10


def call_and_check(client: Client, name: str) -> None:
    for turn in range(5):
        source = f"{name}_{turn}"
        assert client.sso.create_connection(source)["id"] == source


def make_and_check(url: str) -> None:
    """What a spawned process does: it has no client and makes its own."""
    with Client(base_url=url, api_key="sk_x") as client:
        call_and_check(client, f"spawned_{os.getpid()}")


def finish(children: list[BaseProcess]) -> None:
    for child in children:
        child.join(LIMIT)
        if child.is_alive():
            child.kill()
            child.join()
            pytest.fail("a child hung")
    assert [child.exitcode for child in children] == [0] * len(children)


@pytest.fixture
def echo_client(serve: Callable[..., RawServer]) -> Iterator[Client]:
    """A client that has a connection already, which children must leave alone."""
    with Client(base_url=serve(echo).url, api_key="sk_x") as client:
        call_and_check(client, "first")
        yield client


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork()")
class TestFork:
    """The child goes on with the client that it inherited."""

    context = multiprocessing.get_context("fork") if sys.platform != "win32" else multiprocessing.get_context()

    def test_the_client_works_on_both_sides(self, echo_client: Client) -> None:
        children = [
            self.context.Process(target=call_and_check, args=[echo_client, f"child_{number}"])
            for number in range(CHILDREN)
        ]
        for child in children:
            child.start()
            call_and_check(echo_client, "parent")
        finish(list(children))

    def test_while_other_threads_call(self, echo_client: Client) -> None:
        enough = threading.Event()

        def keep_calling(number: int) -> None:
            while not enough.is_set():
                call_and_check(echo_client, f"thread_{number}")

        threads = [threading.Thread(target=keep_calling, args=[number]) for number in range(4)]
        for thread in threads:
            thread.start()
        children = [
            self.context.Process(target=call_and_check, args=[echo_client, f"child_{number}"])
            for number in range(CHILDREN)
        ]
        try:
            for child in children:
                child.start()
            finish(list(children))
        finally:
            enough.set()
            for thread in threads:
                thread.join()

    def test_a_child_closes_what_it_inherited(self, echo_client: Client) -> None:
        child = self.context.Process(target=echo_client.close)
        child.start()
        finish([child])
        call_and_check(echo_client, "after")

    def test_the_default_client(self, serve: Callable[..., RawServer]) -> None:
        libworkos.base_url = serve(echo).url
        libworkos.key = "sk_x"

        def use_the_module() -> None:
            assert libworkos.sso.create_connection("inherited")["id"] == "inherited"
            libworkos.key = "sk_of_the_child"
            assert libworkos.sso.create_connection("rotated")["id"] == "rotated"

        try:
            use_the_module()
            # As if another thread were just setting something: the child must not wait for its lock.
            with libworkos._default.default_client._lock:
                child = self.context.Process(target=use_the_module)
                child.start()
            finish([child])
        finally:
            libworkos.base_url = libworkos.key = None

    def test_no_key_is_made_twice(self, serve: Callable[..., RawServer], event: dict[str, Any]) -> None:
        server = serve(lambda _: http('{"success":true}'))

        def record() -> None:
            for _ in range(5):
                client.audit_trail.create_event(event)

        with Client(base_url=server.url, api_key="sk_x") as client:
            record()
            children = [self.context.Process(target=record) for _ in range(CHILDREN)]
            for child in children:
                child.start()
                record()
            finish(list(children))
        found = [re.search(rb"idempotency-key: *(\S+)", request, re.IGNORECASE) for request in server.requests]
        keys = [key[1] for key in found if key]
        assert len(keys) == len(server.requests) == 5 * (1 + 2 * CHILDREN)
        assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_a_process_that_begins_anew(echo_client: Client, method: str) -> None:
    if method not in multiprocessing.get_all_start_methods():
        pytest.skip(f"this system has no {method}")
    url = echo_client.request_build("sso.create_connection", source="any")["url"].rsplit("/", 1)[0]
    context: Any = multiprocessing.get_context(method)
    children = [context.Process(target=make_and_check, args=[url]) for _ in range(2)]
    for child in children:
        child.start()
    finish(list(children))
