"""What the groups of operations of an AsyncClient share; async_groups.py has the groups."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Any

from ._group import Group, Pages


class AsyncGroup(Group):
    """Operations with typed parameters. What may send is awaited; what sends nothing gives its result at once."""

    __slots__ = ()

    async def _iterate(  # type: ignore[override]
        self, operation: str, arguments: Mapping[str, Any]
    ) -> AsyncIterator[dict[str, Any]]:
        """The items of a list, page after page. A page is fetched when its first item is asked for."""
        pages = Pages(operation, arguments)
        while pages.remain:
            for item in pages.items(await self._caller.call(operation, pages.members)):
                yield item
            pages.turn()
