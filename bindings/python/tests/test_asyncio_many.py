"""Many calls of an AsyncClient at once."""

from __future__ import annotations

import asyncio
import itertools
import threading

import pytest

from libworkos import QueueFull, _queue

from .loops import Run, make, threads, threads_without_a_queue, until
from .programs import LIMIT, finish, start
from .slow_server import SlowServer

CALLS = 1000
#: Those of the tests, whose names at the server must differ.
numbers = itertools.count()


def test_a_thousand_calls_on_one_thread(slow: SlowServer, run_main: Run) -> None:
    async def main() -> None:
        before = threads_without_a_queue()
        async with make(slow.url, max_connections=CALLS // 2) as client:
            await client.request("GET", "/0/first")
            # That of the queue, and none of Python's.
            assert threads() == before + 1
            python_threads = threading.active_count()
            calls = asyncio.gather(*(client.request("GET", f"/200/thousand_{n}") for n in range(CALLS)))
            await asyncio.sleep(0.1)
            assert threads() == before + 1
            assert threading.active_count() == python_threads
            # In the order in which they were asked, whichever came first.
            assert [answer["name"] for answer in await calls] == [f"thousand_{n}" for n in range(CALLS)]
        await until(lambda: threads() == before)

    before = slow.count()["requests"]
    run_main(main())
    assert slow.count()["requests"] == before + CALLS + 1


def test_each_gets_its_own_answer_in_any_order(slow: SlowServer, run_main: Run) -> None:
    async def main() -> None:
        async with make(slow.url, max_connections=100) as client:
            first = [asyncio.ensure_future(client.request("GET", f"/never/early_{n}")) for n in range(50)]
            names = [f"late_{n}" for n in range(200)]
            later = await asyncio.gather(*(client.request("GET", f"/{n % 13}/{name}") for n, name in enumerate(names)))
            assert [answer["name"] for answer in later] == names
            assert not any(call.done() for call in first)
            for call in first:
                call.cancel()

    run_main(main())


def test_the_loop_goes_on_meanwhile(slow: SlowServer, run_main: Run) -> None:
    async def main() -> None:
        async with make(slow.url) as client:
            calls = [asyncio.ensure_future(client.request("GET", f"/never/on_{n}")) for n in range(50)]
            for _ in range(20):
                await asyncio.sleep(0.001)
            assert not any(call.done() for call in calls)
            for call in calls:
                call.cancel()

    run_main(main())


def test_exactly_once(slow: SlowServer, run_main: Run) -> None:
    """Each call gives one answer, each was sent once, though many others are cancelled beside them."""

    async def main() -> tuple[int, int]:
        async with make(slow.url) as client:
            test = next(numbers)
            calls = [
                asyncio.ensure_future(client.request("POST", f"/{delay}/once_{test}_{number}", body={}))
                for number, delay in enumerate(["never", *"123456789"] * (CALLS // 5))
            ]
            # Half of these get no answer, the others are cancelled before, while or after theirs comes.
            for call in calls[::5]:
                await asyncio.sleep(0)
                call.cancel()
            ended = await asyncio.gather(*calls, return_exceptions=True)
            answers = [each for each in ended if isinstance(each, dict)]
            cancelled = [each for each in ended if isinstance(each, asyncio.CancelledError)]
            assert len(answers) + len(cancelled) == len(calls)
            assert len({answer["name"] for answer in answers}) == len(answers)
            return len(answers), len(cancelled)

    before = slow.count()
    answered, cancelled = run_main(main())
    after = slow.count()
    came = after["requests"] - before["requests"]
    assert after["names"] - before["names"] == came
    assert answered <= came <= answered + cancelled
    assert cancelled >= CALLS // 5


def test_memory_stays_flat(slow: SlowServer) -> None:
    """After 5,000 calls, 20,000 more: with answers, errors and cancelled ones among them."""
    program = """
    import asyncio, gc, sys, libworkos

    def memory():
        gc.collect()
        with open("/proc/self/smaps_rollup") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("Anonymous:"))

    async def call(client, number):
        try:
            if number % 10 == 0:
                await asyncio.wait_for(client.request("GET", "/5/cancelled"), 0.001)
            elif number % 10 == 1:
                await client.request("GET", "no path")
            else:
                await client.request("GET", "/0/flat")
        except (asyncio.TimeoutError, libworkos.InvalidArgument):
            pass

    async def use(client, calls):
        for begin in range(0, calls, 250):
            await asyncio.gather(*(call(client, begin + number) for number in range(250)))
        return memory()

    async def main():
        async with libworkos.AsyncClient(base_url=sys.argv[1], api_key="sk_x", proxy=None) as client:
            before = await use(client, 5000)
            print(await use(client, 20000) - before, len(asyncio.all_tasks()))

    asyncio.run(main())
    """
    code, output, errors = finish(start(program, slow.url), limit=10 * LIMIT)
    assert (code, errors) == (0, "")
    grown, tasks = map(int, output.split())
    assert grown < 1024
    assert tasks == 1


def test_more_calls_than_there_is_room_for(slow: SlowServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_queue, "_MAX_IN_FLIGHT", 2)

    async def main() -> None:
        async with make(slow.url) as client:
            ended = await asyncio.gather(
                *(client.request("GET", f"/50/room_{n}") for n in range(3)), return_exceptions=True
            )
            assert [type(each) for each in ended] == [dict, dict, QueueFull]
            error = ended[2]
            assert isinstance(error, QueueFull)
            assert (error.code, error.retryable, error.performed) == ("queue_full", True, "no")

    asyncio.run(main())
