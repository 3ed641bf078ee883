"""What the groups of operations of an AsyncClient share; generated/async_groups/ has the groups."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

from ._group import Group, Pages


class AsyncGroup(Group):
    """Operations with typed parameters. What may send is awaited; what sends nothing gives its result at once."""

    __slots__ = ()

    async def _items(self, pages: Pages) -> AsyncIterator[Any]:  # type: ignore[override]
        while pages.remain:
            for item in pages.items(await self._caller.call(pages.operation, pages.members)):
                yield item
            pages.turn()
