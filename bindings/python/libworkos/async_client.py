"""The client for event loops: its calls are awaited, and all of them share one thread of the library."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ._group import Options, given
from ._queue import AsyncCalls
from .client import BaseClient, OnRequest, Unset
from .generated.async_groups import AsyncClientGroups


class AsyncClient(BaseClient, AsyncClientGroups):
    """A client of WorkOS for asyncio. It has the methods of a Client; those that may send are awaited.

    async with libworkos.AsyncClient() as client:
        profile = await client.sso.profile(code=code)

    The calls of an event loop are driven by one thread of the library's, whatever their number. Cancelling a
    task cancels the call that it waits for; the service may have done what it was asked to do. One client
    serves any number of event loops, each in its own thread, and serves again in a child of fork(), in an
    event loop that the child makes.

    A client closes its connections when it is closed, when its `async with` block ends, or when nothing
    refers to it any more.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        client_id: str | None = None,
        project_id: str | None = None,
        base_url: str | None = None,
        timeout_ms: int | None = None,
        connect_timeout_ms: int | None = None,
        max_retries: int | None = None,
        trust: str | Mapping[str, Any] | None = None,
        proxy: str | Unset | None = Unset.FROM_ENVIRONMENT,
        max_response_bytes: int | None = None,
        allow_http: bool | None = None,
        app_info: Mapping[str, str] | None = None,
        cookie_password: str | Sequence[str] | None = None,
        on_request: OnRequest | None = None,
        max_connections: int | None = None,
    ) -> None:
        """Makes a client; sends nothing, and needs no event loop yet. The parameters are those of Client and one more.

        max_connections: how many calls of one event loop are on the wire at once; 1 to 1024, 64 by default. More
            calls wait for a connection, and their `timeout_ms` goes on.

        `on_request` is called on a thread of the library's and holds up every other call: it must be quick, and
        reach into an event loop by `loop.call_soon_threadsafe` only.
        """
        config = dict(locals())
        del config["max_connections"]
        self._calls: AsyncCalls = AsyncCalls(self._make(config), max_connections)

    async def call(
        self, operation: str, params: Mapping[str, Any] | None = None, /, *, raw: bool = False, **more: Any
    ) -> Any:
        """Calls any operation by its name, such as `await client.call("sso.profile", code="...")`.

        The parameters are those that `libworkos.operations()` lists, as a mapping or as keywords,
        and `options`. Gives the data as Python values; with `raw` as JSON text, not a character changed.
        """
        return await self._calls.call(operation, {**(params or {}), **more}, raw=raw)

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        body: Any = None,
        idempotency_key: str | None = None,
        options: Options | None = None,
    ) -> Any:
        """Sends a request to any endpoint, also to one that is newer than the library.

        It travels with the checks, the limits, the retries and the credentials of every operation.
        """
        return await self._calls.call("request", given(locals()))

    async def close(self) -> None:
        """Closes the client; closing again does nothing. A call that still runs ends as a ClosedError."""
        self._handle.free()
        await self._calls.close()

    async def __aenter__(self) -> AsyncClient:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()
