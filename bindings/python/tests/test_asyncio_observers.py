"""Observers of an AsyncClient, which run on the thread of its queue."""

from __future__ import annotations

import asyncio
import sys
import threading
from typing import Any

import pytest

from .loops import Run, make
from .programs import LIMIT, run
from .slow_server import SlowServer


def test_an_observer_is_called_on_the_thread_of_the_queue(slow: SlowServer, run_main: Run) -> None:
    told: list[tuple[str, int]] = []
    client = make(slow.url, on_request=lambda attempt: told.append((attempt.outcome, threading.get_ident())))

    async def main() -> None:
        async with client:
            await asyncio.gather(*(client.request("GET", f"/1/told_{n}") for n in range(200)))

    run_main(main())
    assert [outcome for outcome, _ in told] == ["ok"] * 200
    assert len({thread for _, thread in told}) == 1
    assert threading.get_ident() not in {thread for _, thread in told}


def test_an_observer_that_computes_while_the_loop_does(slow: SlowServer) -> None:
    """Both threads want the GIL all the time, one of them inside the library: neither waits for the other for ever."""
    told = []

    def compute(_: object) -> None:
        told.append(sum(range(2000)))

    async def main() -> None:
        async with make(slow.url, on_request=compute) as client:

            async def call(number: int) -> None:
                for turn in range(20):
                    await client.request("GET", f"/0/compute_{number}_{turn}")
                    sum(range(2000))

            await asyncio.gather(*map(call, range(50)))

    asyncio.run(asyncio.wait_for(main(), 4 * LIMIT))
    assert len(told) == 1000


def test_an_observer_may_reach_into_the_loop_and_may_raise(slow: SlowServer, monkeypatch: pytest.MonkeyPatch) -> None:
    raised: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", lambda each: raised.append(each.exc_type))

    async def main() -> None:
        loop, told = asyncio.get_running_loop(), asyncio.Event()

        def tell(_: object) -> None:
            loop.call_soon_threadsafe(told.set)
            raise KeyError

        async with make(slow.url, on_request=tell) as client:
            assert (await client.request("GET", "/0/raises"))["name"] == "raises"
            await asyncio.wait_for(told.wait(), LIMIT)

    asyncio.run(main())
    assert raised == [KeyError]


def test_the_end_of_a_program_with_an_observer(slow: SlowServer) -> None:
    program = """
    import asyncio, sys, threading, time, libworkos
    begun = threading.Event()

    def tell(_):
        begun.set()
        time.sleep(0.3)
        print("told", flush=True)

    client = libworkos.AsyncClient(base_url=sys.argv[1], api_key="sk_x", proxy=None, on_request=tell)

    async def main():
        asyncio.ensure_future(client.request("GET", "/0/end"))
        await asyncio.to_thread(begun.wait)

    asyncio.run(main())
    """
    assert run(program, slow.url) == (0, "told\n", "")
