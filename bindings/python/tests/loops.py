"""What the tests of AsyncClient share: the loops they run on, and what they wait for."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from libworkos import AsyncClient, WorkOSError

from .programs import LIMIT

Run = Callable[[Coroutine[Any, Any, Any]], Any]


def make(url: str, **more: Any) -> AsyncClient:
    return AsyncClient(base_url=url, api_key="sk_x", client_id="client_x", proxy=None, **more)


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
