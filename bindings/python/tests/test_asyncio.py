"""The AsyncClient: many calls at once on one thread, what cancels them, and what ends."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from typing import Any

import pytest

import libworkos
from libworkos import AsyncClient, Client
from libworkos._group import Group

from .loops import Run, failure, make, until
from .programs import run
from .raw_server import RawServer, http
from .sandbox import Sandbox
from .slow_server import SlowServer
from .test_exports import END, START
from .test_lists import SIGNED_OUT

GROUPS = ("sso", "audit_trail", "audit_logs", "webhooks", "actions", "session", "tokens")


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
