"""What every test gets: a clean environment, the sandbox, a client of it."""

from __future__ import annotations

import asyncio
import importlib.util
import json
import os
from collections.abc import Callable, Coroutine, Iterator
from functools import partial
from typing import Any

import pytest

import libworkos

from .loops import Run
from .raw_server import Answer, RawServer
from .sandbox import PROGRAM, Sandbox
from .slow_server import SlowServer


def pytest_sessionstart() -> None:
    """Says in one line what is missing, and not once for each test."""
    if not os.access(PROGRAM, os.X_OK):
        raise pytest.UsageError(f"no sandbox at {PROGRAM}: build it with `make`, or name it in WORKOS_SANDBOX")


@pytest.fixture(autouse=True)
def _environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No variable of the machine reaches a client: neither a key nor a proxy."""
    for name in list(os.environ):
        if name.startswith("WORKOS_") and name != "WORKOS_SANDBOX":
            monkeypatch.delenv(name)
        if name.upper() in ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY"):
            monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def _sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(_sandbox: Sandbox) -> Sandbox:
    """The sandbox, with no fault set and no request on its list."""
    _sandbox.clear()
    return _sandbox


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[libworkos.Client]:
    """A client of the sandbox."""
    with libworkos.Client(base_url=sandbox.url, api_key=sandbox.api_key, client_id=sandbox.client_id) as client:
        yield client


@pytest.fixture
def serve() -> Iterator[Callable[..., RawServer]]:
    """Starts servers of exact bytes: `serve()` stays silent, `serve(answer)` answers."""
    servers: list[RawServer] = []

    def start(answer: Answer | None = None) -> RawServer:
        servers.append(RawServer(answer))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.fixture(scope="module")
def slow() -> Iterator[SlowServer]:
    with SlowServer() as server:
        yield server


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


@pytest.fixture
def event() -> dict[str, Any]:
    """The Audit Trail event of the old gem's recordings."""
    return {
        "group": "Terrace House",
        "location": "1.1.1.1",
        "action": "house.created",
        "action_type": "C",
        "actor_name": "Daiki Miyagi",
        "actor_id": "user_12345",
        "target_name": "Ryota Yamasato",
        "target_id": "user_67890",
        "occurred_at": "2020-01-10T15:30:00-05:00",
        "metadata": {"a": "b"},
    }


@pytest.fixture
def logs_event() -> dict[str, Any]:
    """An Audit Logs event with every member that one may have."""
    return {
        "action": "user.signed_in",
        "occurred_at": "2026-01-10T15:30:00.000Z",
        "version": 1,
        "actor": {"id": "user_12345", "type": "user", "name": "Ada", "metadata": {"role": "admin"}},
        "targets": [{"id": "team_67890", "type": "team", "name": "Engines", "metadata": {"size": 3}}],
        "context": {"location": "203.0.113.7", "user_agent": "Firefox"},
        "metadata": {"extra": True, "ratio": 0.5},
    }


def body_of(request: dict[str, Any]) -> Any:
    """The JSON body of a request that the sandbox received."""
    return json.loads(request["body"])
