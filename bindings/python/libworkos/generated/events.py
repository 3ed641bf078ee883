"""The group events of a Client. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from .._group import ABSENT, Group

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Literal

    from .._group import Options, Time
    from . import event_types, types


class Events(Group):
    """The operations of events."""

    __slots__ = ()

    def list(
        self,
        *,
        events: Sequence[str],
        range_start: Time = ABSENT,
        range_end: Time = ABSENT,
        organization_id: str = ABSENT,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[event_types.Event]:
        """Lists the events of the given types, one page at a time. Blocks.

        Sends GET /events.

        events: The types of events, at least one; at least 1 item.
        range_start: Only events from this time on; a datetime with a time zone, or text as in RFC 3339.
        range_end: Only events before this time; a datetime with a time zone, or text as in RFC 3339.
        organization_id: Only events of this organization.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        At most one of `after`, or `range_start`.

        Gives a page of `event_Event`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return self._send("events.list", locals())

    def iterate(
        self,
        *,
        events: Sequence[str],
        range_start: Time = ABSENT,
        range_end: Time = ABSENT,
        organization_id: str = ABSENT,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> Iterator[event_types.Event]:
        """Every item that `list` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The other
        parameters are those of `list`; `after` is where to begin.
        """
        return self._each("events.list", locals(), first=("range_start",))
