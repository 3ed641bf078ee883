"""What ends an AsyncClient, its loop or its process while calls are out."""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
import threading
from collections.abc import Callable

import pytest

from libworkos import AsyncClient, WorkOSError

from .loops import Run, failure, make, threads, threads_without_a_queue, until, wait_until
from .programs import LIMIT, interrupt_at_request, run, start
from .raw_server import RawServer
from .slow_server import SlowServer


def test_closing_ends_calls_that_run(serve: Callable[..., RawServer], run_main: Run) -> None:
    server = serve()

    async def main() -> None:
        client = make(server.url)
        call = asyncio.ensure_future(failure(client.sso.create_connection("any")))
        await asyncio.to_thread(server.wait_for_request)
        await client.close()
        error = await call
        assert (error.code, error.performed) == ("closed", "maybe")

    run_main(main())


def test_the_end_of_the_loop_is_that_of_the_queue(slow: SlowServer, run_main: Run) -> None:
    """A client may stand in a module, and serve one loop after another."""
    client = make(slow.url)
    before = threads_without_a_queue()
    for number in range(3):
        assert run_main(client.request("GET", f"/0/again_{number}")) == {"name": f"again_{number}"}
        wait_until(lambda: threads() <= before)


def test_a_client_that_nobody_refers_to(slow: SlowServer, run_main: Run) -> None:
    async def main() -> None:
        loop = asyncio.get_running_loop()
        client = make(slow.url)
        before = threads_without_a_queue()
        await client.request("GET", "/0/forgotten")
        assert threads() == before + 1
        queue = next(iter(client._calls._queues.values()))[0]
        descriptor = queue._descriptor
        del client, queue
        gc.collect()
        await until(lambda: threads() == before)
        assert loop.remove_reader(descriptor) is not True

    run_main(main())


def test_a_loop_that_is_closed_while_calls_are_out(slow: SlowServer) -> None:
    program = """
    import asyncio, os, sys, libworkos
    client = libworkos.AsyncClient(base_url=sys.argv[1], api_key="sk_x", proxy=None)
    loop = asyncio.new_event_loop()
    tasks = [loop.create_task(client.request("GET", "/never/closed")) for _ in range(10)]
    loop.run_until_complete(client.request("GET", "/0/answered"))
    loop.close()
    for task in tasks:
        task._log_destroy_pending = False
    print(len(os.listdir("/proc/self/task")))
    del tasks, task, loop
    # The next loop clears up what the closed one has left.
    print(asyncio.run(client.request("GET", "/0/next")))
    while len(os.listdir("/proc/self/task")) > 1:
        pass
    """
    assert run(program, slow.url) == (0, "2\n{'name': 'next'}\n", "")


def test_several_loops_with_one_client(slow: SlowServer, run_main: Run) -> None:
    client = make(slow.url)
    failures: list[BaseException] = []

    async def work(name: int) -> None:
        for turn in range(5):
            names = [f"loops_{name}_{turn}_{number}" for number in range(20)]
            answers = await asyncio.gather(*(client.request("GET", f"/1/{each}") for each in names))
            assert [answer["name"] for answer in answers] == names

    def in_thread(name: int) -> None:
        try:
            run_main(work(name))
        except BaseException as error:
            failures.append(error)

    before = threads_without_a_queue()
    workers = [threading.Thread(target=in_thread, args=[name]) for name in range(8)]
    for each in workers:
        each.start()
    for each in workers:
        each.join()
    assert failures == []
    wait_until(lambda: threads() <= before)
    asyncio.run(client.close())


def test_closing_in_one_loop_ends_the_calls_of_another(serve: Callable[..., RawServer]) -> None:
    server = serve()
    client = make(server.url)
    before = threads_without_a_queue()
    errors: list[WorkOSError] = []

    async def wait() -> None:
        errors.append(await failure(client.sso.create_connection("any")))

    thread = threading.Thread(target=lambda: asyncio.run(wait()))
    thread.start()
    server.wait_for_request()
    asyncio.run(client.close())
    thread.join(LIMIT)
    assert [error.code for error in errors] == ["closed"]
    wait_until(lambda: threads() <= before)


def _in_child(client: AsyncClient, loop: asyncio.AbstractEventLoop) -> None:
    assert asyncio.run(client.request("GET", "/0/child")) == {"name": "child"}
    # The parent's loop is the parent's.
    error = loop.run_until_complete(failure(client.request("GET", "/0/child")))
    assert (error.code, error.performed) == ("wrong_process", "no")
    asyncio.run(client.close())
    assert asyncio.run(failure(client.request("GET", "/0/child"))).code == "closed"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork()")
def test_both_sides_of_a_fork(slow: SlowServer) -> None:
    client = make(slow.url)
    loop = asyncio.new_event_loop()
    calls = [loop.create_task(client.request("GET", f"/500/parent_{number}")) for number in range(10)]
    loop.run_until_complete(client.request("GET", "/0/parent"))
    child = multiprocessing.get_context("fork").Process(target=_in_child, args=[client, loop])
    child.start()
    answers = loop.run_until_complete(asyncio.gather(*calls))
    assert [answer["name"] for answer in answers] == [f"parent_{number}" for number in range(10)]
    child.join(LIMIT)
    assert child.exitcode == 0
    loop.run_until_complete(client.close())
    loop.close()


@pytest.mark.parametrize("rest", ["asyncio.run(main())", "client = None; loop.run_until_complete(main())"])
def test_ctrl_c(serve: Callable[..., RawServer], rest: str) -> None:
    server = serve()
    program = start(
        f"""
    import asyncio, sys, libworkos
    loop = asyncio.new_event_loop()
    async def main():
        async with libworkos.AsyncClient(base_url=sys.argv[1], api_key="sk_x", timeout_ms=300_000) as client:
            await client.sso.create_connection("any")
    try:
        {rest}
    except KeyboardInterrupt:
        print("ended")
    """,
        server.url,
    )
    code, output, errors = interrupt_at_request(program, server)
    assert (code, output) == (0, "ended\n"), errors
    assert server.closed_by_client.wait(LIMIT)
