"""The AsyncClient: many calls at once on one thread, what cancels them, and what ends."""

from __future__ import annotations

import asyncio
import gc
import importlib.util
import inspect
import itertools
import multiprocessing
import os
import socket
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import pytest

import libworkos
from libworkos import AsyncClient, Client, QueueFull, WorkOSError, _queue
from libworkos._group import Group

from .programs import LIMIT, finish, interrupt_at_request, run, start
from .raw_server import RawServer, http
from .sandbox import Sandbox
from .slow_server import SlowServer
from .test_exports import END, START
from .test_lists import SIGNED_OUT

Result = TypeVar("Result")
Run = Callable[[Coroutine[Any, Any, Any]], Any]

GROUPS = ("sso", "audit_trail", "audit_logs", "webhooks", "actions", "session", "tokens")
CALLS = 1000
#: Those of the tests, whose names at the server must differ.
numbers = itertools.count()


@pytest.fixture(scope="module")
def slow() -> Iterator[SlowServer]:
    with SlowServer() as server:
        yield server


def make(url: str, **more: Any) -> AsyncClient:
    return AsyncClient(base_url=url, api_key="sk_x", client_id="client_x", proxy=None, **more)


def _run_on_uvloop(main: Coroutine[Any, Any, Any]) -> Any:
    uvloop = pytest.importorskip("uvloop", reason="uvloop is not installed")
    loop = uvloop.new_event_loop()
    try:
        return loop.run_until_complete(main)
    finally:
        loop.run_until_complete(loop.shutdown_asyncgens())
        loop.close()


@pytest.fixture(params=["asyncio", "uvloop"])
def run_main(request: pytest.FixtureRequest) -> Run:
    """`asyncio.run`, and the same with the other event loop."""
    if request.param == "uvloop":
        if importlib.util.find_spec("uvloop") is None:
            pytest.skip("uvloop is not installed")
        return _run_on_uvloop
    return partial(asyncio.run, debug=True)


def threads() -> int:
    """The threads of this process, those of the library included."""
    return len(os.listdir("/proc/self/task"))


def threads_without_a_queue() -> int:
    """The same once those of the queues of earlier tests have ended."""

    def is_queue(task: Path) -> bool:
        try:
            return (task / "comm").read_text() == "workos-queue\n"
        except OSError:
            # It has just ended.
            return False

    wait_until(lambda: not any(map(is_queue, Path("/proc/self/task").iterdir())))
    return threads()


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + LIMIT
    while not condition():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.005)


async def until(condition: Callable[[], bool]) -> None:
    """The same, and the event loop goes on meanwhile."""
    deadline = time.monotonic() + LIMIT
    while not condition():
        assert time.monotonic() < deadline, "it did not happen"
        await asyncio.sleep(0.005)


async def failure(call: Awaitable[Any]) -> WorkOSError:
    with pytest.raises(WorkOSError) as caught:
        await call
    return caught.value


# -- the same methods ----------------------------------------------------------------------------


def methods(of: object) -> dict[str, Any]:
    found = inspect.getmembers(type(of), callable)
    return {name: value for name, value in found if not name.startswith("_")}


def test_every_method_has_the_same_parameters() -> None:
    blocking, awaited = Client(api_key="sk_x"), AsyncClient(api_key="sk_x")
    pairs = [(blocking, awaited), *((getattr(blocking, group), getattr(awaited, group)) for group in GROUPS)]
    for one, other in pairs:
        assert methods(one).keys() == methods(other).keys()
        for name, method in methods(one).items():
            own, theirs = inspect.signature(methods(other)[name]), inspect.signature(method)
            assert own.parameters == theirs.parameters, name
            assert own.return_annotation.replace("AsyncIterator", "Iterator") == theirs.return_annotation, name
            assert methods(other)[name].__doc__, name
    own_parameters = dict(inspect.signature(AsyncClient).parameters)
    del own_parameters["max_connections"]
    assert own_parameters == dict(inspect.signature(Client).parameters)


def test_what_sends_is_awaited_and_nothing_else() -> None:
    client = AsyncClient(api_key="sk_x")
    sends = {row["name"]: row["sends"] for row in libworkos.operations()}
    for group in GROUPS:
        for name, method in methods(getattr(client, group)).items():
            may_send = sends.get(f"{group}.{name}", True)
            awaited = (
                inspect.iscoroutinefunction(method) or "AsyncIterator" in inspect.signature(method).return_annotation
            )
            assert awaited == may_send, f"{group}.{name}"
            assert isinstance(getattr(client, group), Group)
            assert "Blocks" not in method.__doc__, f"{group}.{name}"


def test_it_is_imported_late() -> None:
    program = """
    import sys, libworkos
    print("asyncio" in sys.modules, "libworkos._queue" in sys.modules)
    from libworkos import AsyncClient
    print(AsyncClient is libworkos.AsyncClient, "asyncio" in sys.modules)
    """
    assert run(program) == (0, "False False\nTrue True\n", "")


# -- all of the service --------------------------------------------------------------------------


def test_the_whole_story(sandbox: Sandbox, logs_event: dict[str, Any], event: dict[str, Any], run_main: Run) -> None:
    async def main() -> None:
        async with AsyncClient(base_url=sandbox.url, api_key=sandbox.api_key, client_id=sandbox.client_id) as client:
            login = client.sso.start_login(
                organization=sandbox.organization, redirect_uri="http://localhost/callback", state={"next": "/"}
            )
            profile = await client.sso.finish_login(
                sandbox.sign_in(login.url), state=login.state, code_verifier=login.code_verifier
            )
            assert profile.login_data == {"next": "/"}
            assert profile.access_token is not None
            assert (await client.sso.get_profile(profile.access_token)).to_dict() == profile.to_dict()
            assert (await client.sso.logout_url(SIGNED_OUT)).startswith(sandbox.url)
            assert await client.audit_trail.create_event(event) == {"success": True}
            assert await client.audit_logs.create_event(sandbox.organization, logs_event) == {"success": True}
            page = await client.sso.list_connections(limit=1, order="asc")
            ids = [item["id"] async for item in client.sso.iterate_connections(limit=1, order="asc")]
            assert ids[0] == page["data"][0]["id"]
            assert len(ids) > 1
            begun = await client.audit_logs.create_export(sandbox.organization, range_start=START, range_end=END)
            seen: list[str] = []
            ready = await client.audit_logs.wait_for_export(
                begun["id"], on_progress=lambda export: seen.append(export["state"])
            )
            assert (ready["state"], seen) == ("ready", ["pending", "ready"])
            assert (await client.request("GET", "/connections", query={"limit": 1}))["data"] == (
                await client.call("sso.list_connections", limit=1)
            )["data"]
            text = await client.call("sso.list_connections", {"limit": 1}, raw=True)
            assert isinstance(text, str)
            built = client.request_build("sso.create_connection", source="any")
            assert built["method"] == "POST"

    run_main(main())


def test_sessions_and_webhooks(serve: Callable[..., RawServer]) -> None:
    from .test_session import PASSWORD, TOKENS, token  # noqa: PLC0415
    from .test_signatures import BODY, EVENT, SECRET, header  # noqa: PLC0415

    async def main() -> None:
        keys = serve(lambda _: http(libworkos._json.dumps(TOKENS["jwks"], "keys", "test").decode()))
        async with make(keys.url, cookie_password=PASSWORD) as client:
            row = next(row for row in TOKENS["tokens"] if row["verdict"] == "ok" and not row.get("params"))
            verified = await client.tokens.verify(row["token"])
            assert verified["claims"]["sub"] == "user_1"
            sealed = client.session.seal(
                {"access_token": token(row["name"]), "refresh_token": "r", "user": {"id": "user_1"}}
            )
            session = await client.session.authenticate(sealed["sealed"])
            assert session["authenticated"] is True
            assert await client.session.authenticate(None) == {"authenticated": False, "reason": "no_session"}
            assert client.webhooks.verify(BODY, header(), SECRET) == EVENT

    asyncio.run(main())


def test_pages_that_lead_nowhere(serve: Callable[..., RawServer]) -> None:
    server = serve(lambda _: http('{"data":[{"id":"a"}],"list_metadata":{"after":"a"}}'))

    async def main() -> None:
        async with make(server.url) as client:
            items: Any = client.audit_logs.iterate_actions()
            assert [(await items.__anext__())["id"] for _ in range(2)] == ["a", "a"]
            assert (await failure(items.__anext__())).code == "decode"

    asyncio.run(main())


# -- the same errors -----------------------------------------------------------------------------


class TestErrors:
    """Whatever goes wrong, the error is that of the blocking client, member by member."""

    @staticmethod
    def assert_equal(url: str, call: Callable[[Any], Any], **settings: Any) -> dict[str, Any]:
        common = {"api_key": "sk_x", "client_id": "c", "proxy": None, "timeout_ms": 2000, **settings}
        with Client(base_url=url, **common) as client, pytest.raises(WorkOSError) as caught:
            call(client)

        async def main() -> WorkOSError:
            async with AsyncClient(base_url=url, **common) as client:
                return await failure(call(client))

        error = asyncio.run(main())
        assert type(error) is type(caught.value)
        own, theirs = error.to_dict(), caught.value.to_dict()
        # Made anew for each call.
        assert ("idempotency_key" in own) == ("idempotency_key" in theirs)
        for each in (own, theirs):
            each.pop("idempotency_key", None)
        assert own == theirs
        return own

    @pytest.mark.parametrize("status", [400, 401, 403, 404, 408, 409, 422, 429, 500, 503, 307])
    @pytest.mark.parametrize("retries", [0, 1])
    def test_of_an_http_status(self, serve: Callable[..., RawServer], status: int, retries: int) -> None:
        headers = "X-Request-ID: req_1\r\nRetry-After: 0\r\nLocation: /\r\n"
        body = '{"code":"some_code","message":"Some words.","errors":[{"field":"f","code":"c"}]}'
        server = serve(lambda _: http(body, f"{status} Some", headers))
        event = partial(lambda client, _: client.request("POST", "/x", body={}, idempotency_key="k"), _=None)
        self.assert_equal(server.url, event, max_retries=retries)

    @pytest.mark.parametrize(
        ("answer", "code"),
        [
            (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}", "network"),
            (http("no JSON"), "decode"),
            (http("[" * 100_000), "decode"),
            (b"nonsense\r\n\r\n", "network"),
            (b"", "network"),
            (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n", "network"),
        ],
    )
    def test_of_an_answer(self, answer: bytes, code: str) -> None:
        # A port that closes the connection after the answer.
        listener = socket.create_server(("127.0.0.1", 0))

        def answer_two() -> None:
            for _ in range(2):
                connection, _ = listener.accept()
                with connection:
                    connection.recv(65536)
                    connection.sendall(answer)

        thread = threading.Thread(target=answer_two)
        thread.start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        error = self.assert_equal(url, lambda client: client.sso.create_connection("any"), max_retries=0)
        thread.join()
        listener.close()
        assert error["code"] == code

    def test_of_no_connection(self) -> None:
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            url = f"http://127.0.0.1:{unused.getsockname()[1]}"
            error = self.assert_equal(url, lambda client: client.sso.create_connection("any"), max_retries=0)
        assert (error["code"], error["performed"]) == ("network", "no")

    def test_of_tls_and_of_time(self, serve: Callable[..., RawServer]) -> None:
        plain = serve(lambda _: http("{}")).url.replace("http:", "https:")
        assert self.assert_equal(plain, lambda client: client.sso.create_connection("any"))["code"] == "tls"
        silent = serve().url
        late = self.assert_equal(silent, lambda client: client.sso.create_connection("any", options={"timeout_ms": 50}))
        assert (late["code"], late["performed"]) == ("timeout", "maybe")
        self.assert_equal(silent, lambda client: client.audit_logs.wait_for_export("e_1", timeout_s=0.2))

    @pytest.mark.parametrize(
        "call",
        [
            lambda client: client.sso.create_connection(5),
            lambda client: client.sso.create_connection("any", options={"timeout_sm": 1}),
            lambda client: client.sso.get_connection("../x"),
            lambda client: client.call("no.such_operation"),
            lambda client: client.call("sso.create_connection", sauce="x"),
            lambda client: client.call("request\0"),
            lambda client: client.call(5),
            lambda client: client.request("GET", "/x", body=float("nan")),
            lambda client: client.request("GET", "/x", options={"max_retries": 99}),
            lambda client: client.audit_trail.create_event({"action": "a"}),
            lambda client: client.audit_logs.create_event("org_1", {}),
            lambda client: client.audit_logs.create_event("org_1", {"occurred_at": END.replace(tzinfo=None)}),
            lambda client: client.audit_logs.wait_for_export("e_1", timeout_s=0),
            lambda client: client.tokens.verify("no token", leeway_s=301),
            lambda client: client.call("session.authenticate", sealed=5),
            lambda client: client.session.refresh("no session", cookie_password="short"),
        ],
    )
    def test_of_what_is_not_sent(self, call: Callable[[Any], Any]) -> None:
        assert self.assert_equal("http://127.0.0.1:1", call)["performed"] == "no"

    def test_of_a_key_that_is_missing(self) -> None:
        for call in (
            lambda client: client.sso.create_connection("any"),
            lambda client: client.session.authenticate("cookie"),
            lambda client: client.sso.profile(code="c"),
        ):
            error = self.assert_equal("http://127.0.0.1:1", call, api_key=None, client_id=None)
            assert error["code"] == "not_configured"

    def test_of_a_closed_client(self) -> None:
        def close(client: Client) -> Any:
            client.close()
            return client.sso.create_connection("any")

        async def close_and_call(client: AsyncClient) -> Any:
            await client.close()
            await client.close()
            return await client.sso.create_connection("any")

        error = self.assert_equal(
            "http://127.0.0.1:1",
            lambda client: close(client) if isinstance(client, Client) else close_and_call(client),
        )
        assert error["code"] == "closed"

    def test_of_arguments_of_the_client(self) -> None:
        for max_connections in (0, 1025):
            client = AsyncClient(api_key="sk_x", max_connections=max_connections)
            error = asyncio.run(failure(client.request("GET", "/x")))
            assert (error.code, "max_connections" in error.message) == ("invalid_argument", True)


# -- many at once --------------------------------------------------------------------------------


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


# -- cancelling ----------------------------------------------------------------------------------


def test_cancelling_a_task_cancels_the_call(serve: Callable[..., RawServer], run_main: Run) -> None:
    server = serve()

    async def main() -> None:
        async with make(server.url) as client:
            task = asyncio.ensure_future(client.sso.create_connection("any"))
            await asyncio.to_thread(server.wait_for_request)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            # The library has let go of the connection, and this module of the call.
            await until(server.closed_by_client.is_set)
            queue = next(iter(client._calls._queues.values()))[0]
            await until(lambda: not queue._calls)

    run_main(main())


def test_a_timeout_of_asyncio(slow: SlowServer, run_main: Run) -> None:
    async def main() -> None:
        async with make(slow.url) as client:
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(client.request("GET", "/never/timeout"), 0.05)
            assert (await client.request("GET", "/0/after"))["name"] == "after"

    run_main(main())


def test_an_iterator_that_is_left(sandbox: Sandbox) -> None:
    async def main() -> None:
        async with AsyncClient(base_url=sandbox.url, api_key=sandbox.api_key) as client:
            async for _ in client.sso.iterate_connections(limit=1):
                break
        assert len(sandbox.requests()) == 1

    asyncio.run(main())


# -- what ends -----------------------------------------------------------------------------------


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


# -- processes and signals -----------------------------------------------------------------------


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


# -- observers -----------------------------------------------------------------------------------


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
