"""The calls of an event loop: the library completes them later, and the loop watches a descriptor for that."""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
from collections.abc import AsyncGenerator, Mapping
from typing import Any, Callable, Union

from . import _json, _native
from ._calls import Calls, texts
from ._native import OwnedString, keeping_the_gil, library

_TEXT, _HANDLE, _NUMBER, _ID = ctypes.c_char_p, ctypes.c_void_p, ctypes.c_int32, ctypes.c_uint64
_OUT = ctypes.POINTER(ctypes.c_char_p)

_native.declare(
    library,
    [
        ("workos_queue_new", _NUMBER, [_TEXT, ctypes.POINTER(_HANDLE), _OUT]),
        ("workos_queue_free", None, [_HANDLE]),
        ("workos_queue_fd", ctypes.c_ssize_t, [_HANDLE]),
        ("workos_submit", _NUMBER, [_HANDLE, _HANDLE, _TEXT, _TEXT, _HANDLE, ctypes.POINTER(_ID), _OUT]),
        (
            "workos_queue_next",
            _NUMBER,
            [_HANDLE, _NUMBER, ctypes.POINTER(_ID), ctypes.POINTER(_HANDLE), ctypes.POINTER(_NUMBER), _OUT],
        ),
        ("workos_cancel", _NUMBER, [_HANDLE, _ID]),
    ],
)
_submit = keeping_the_gil("workos_submit")
_next = keeping_the_gil("workos_queue_next")
_cancel = keeping_the_gil("workos_cancel")

#: As many calls as the library lets be out at once.
_MAX_IN_FLIGHT = 65_536
#: How many completions are taken before the loop's other work has its turn. The descriptor stays readable.
_TAKEN_AT_ONCE = 256


#: The status and the string of a call, once it has completed.
Completion = asyncio.Future[tuple[int, Union[bytes, None]]]


class _QueueHandle(ctypes.c_void_p):
    """A queue of the library, freed with this object; handles are checked, so freeing twice does nothing."""

    def free(self, free: Callable[[_QueueHandle], None] = library.workos_queue_free) -> None:
        free(self)

    __del__ = free


class LoopQueue:
    """The calls of one client on one event loop. All of it runs on the loop's thread."""

    def __init__(self, loop: asyncio.AbstractEventLoop, max_connections: int | None) -> None:
        self._loop = loop
        self._handle = _QueueHandle()
        config = {"max_in_flight": _MAX_IN_FLIGHT, "max_connections": max_connections}
        text = _json.dumps(config, "config", "queue_new")
        _json.unwrap(_native.invoke(library.workos_queue_new, text, ctypes.byref(self._handle)))
        self._calls: dict[int, Completion] = {}
        #: Whether nothing more can be done with it.
        self.ended = False
        # Waits until no call is out.
        self._idle: asyncio.Future[None] | None = None
        # Places for what the library writes, used by one call of it at a time.
        self._id, self._status = _ID(), _NUMBER()
        self._to_id, self._to_status = ctypes.byref(self._id), ctypes.byref(self._status)
        self._descriptor: int = library.workos_queue_fd(self._handle)
        loop.add_reader(self._descriptor, self._take)

    def submit(self, client: _native.ClientHandle, name: bytes, params: bytes) -> tuple[int, Completion]:
        """Begins a call; gives its number, and what its status and its string come with."""
        out = OwnedString()
        status = _submit(client, self._handle, name, params, None, self._to_id, out)
        completion: Completion = self._loop.create_future()
        if status != 0:
            completion.set_result((status, out.value))
            return 0, completion
        number: int = self._id.value
        self._calls[number] = completion
        return number, completion

    def cancel(self, number: int) -> None:
        """Ends a call for which nobody waits any more. One that has completed stays so."""
        _cancel(self._handle, number)

    def _take(self) -> None:
        """Takes completions. A call that was cancelled here completes too, and nobody waits for it any more."""
        for _ in range(_TAKEN_AT_ONCE):
            out = OwnedString()
            if _next(self._handle, 0, self._to_id, None, self._to_status, out) != 0:
                break
            completion = self._calls.pop(self._id.value, None)
            if completion is not None and not completion.done():
                completion.set_result((self._status.value, out.value))
        if self._idle is not None and not self._calls and not self._idle.done():
            self._idle.set_result(None)

    async def life(self) -> AsyncGenerator[None, None]:
        """Runs as long as the queue is wanted, and then ends it.

        An event loop closes such a generator when it ends, and when nobody refers to it any more, whichever
        thread finds that out: so this is how the end of either is noticed.
        """
        try:
            yield
        finally:
            try:
                if self._calls:
                    self._idle = self._loop.create_future()
                    await self._idle
            finally:
                self.ended = True
                # A queue that was abandoned, or is the parent's, has nothing in this loop.
                if library.workos_queue_fd(self._handle) >= 0:
                    self._loop.remove_reader(self._descriptor)
                    self._handle.free()
                for completion in self._calls.values():
                    completion.cancel()

    @property
    def is_stranded(self) -> bool:
        """Whether its loop can do nothing for it any more: it is closed, or the parent's, in a child of fork()."""
        stranded: bool = self._loop.is_closed() or library.workos_queue_fd(self._handle) < 0
        return stranded

    def abandon(self, life: AsyncGenerator[None, None]) -> None:
        """Ends a queue that is stranded."""
        self._calls.clear()
        self._handle.free()
        # It may be closing already, in a task that its loop does not run any more.
        with contextlib.suppress(StopIteration, RuntimeError):
            life.aclose().send(None)


class AsyncCalls(Calls):
    """Calls operations from any number of event loops, each of which runs in a different thread."""

    __slots__ = ("_closed", "_max_connections", "_queues")

    def __init__(self, handle: _native.ClientHandle, max_connections: int | None) -> None:
        super().__init__(handle)
        self._max_connections = max_connections
        self._closed = False
        # A loop refers to its queue, but not to the queue's life: that ends with this object.
        self._queues: dict[asyncio.AbstractEventLoop, tuple[LoopQueue, AsyncGenerator[None, None]]] = {}

    async def call(self, operation: str, members: Mapping[str, Any], *, raw: bool = False) -> Any:
        """The data of an operation, as Python values or with `raw` as JSON text."""
        name, params = texts(operation, members)
        loop = asyncio.get_running_loop()
        known = self._queues.get(loop)
        queue = known[0] if known and not known[0].ended else self._begin(loop)
        if queue is None:
            # Closed clients answer at once, whatever is asked of them.
            reply = _native.compute(self._handle, name, params)
        else:
            number, completion = queue.submit(self._handle, name, params)
            try:
                reply = await completion
            except BaseException:
                queue.cancel(number)
                raise
        text = _json.unwrap(reply)
        return text if raw else _json.loads(text)

    def _begin(self, loop: asyncio.AbstractEventLoop) -> LoopQueue | None:
        """The queue for a loop that has none; None where the client is closed."""
        if self._closed:
            return None
        for known, (queue, life) in list(self._queues.items()):
            if known.is_closed():
                self._queues.pop(known, None)
                queue.abandon(life)
        queue = LoopQueue(loop, self._max_connections)
        life = queue.life()
        # From its first step on the loop knows it.
        with contextlib.suppress(StopIteration):
            life.asend(None).send(None)
        self._queues[loop] = (queue, life)
        return queue

    async def close(self) -> None:
        """Ends the queues, each when no call is out on it any more; waits for that of this loop."""
        self._closed = True
        own = self._queues.pop(asyncio.get_running_loop(), None)
        while self._queues:
            _, (queue, life) = self._queues.popitem()
            if queue.is_stranded:
                queue.abandon(life)
        if own is not None:
            await own[1].aclose()
