"""What the groups of operations (sso, audit_logs, webhooks, ...) share."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any, Literal, Protocol, TypedDict, Union

from .errors import WorkOSError, found_here, invalid_argument

#: The body of a request, as bytes or as text.
Payload = Union[bytes, bytearray, memoryview, str]

#: A point in time: a string as in RFC 3339, or a datetime with a time zone.
Time = Union[str, datetime.datetime]

#: The order of a list, by time of creation.
Order = Literal["asc", "desc", "normal"]


class _Absent:
    """What a parameter is that was not given, where None is a value: it is sent as null."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "ABSENT"

    def __bool__(self) -> bool:
        return False

    def __reduce__(self) -> str:
        return "ABSENT"


#: Stands for a parameter that is not given, as in `name=ABSENT if unchanged else name`.
ABSENT: Any = _Absent()


class Options(TypedDict, total=False):
    """The settings of one call, in place of the client's."""

    #: The deadline of the whole call, in milliseconds: every attempt and every wait.
    timeout_ms: int
    #: How many more attempts may follow the first.
    max_retries: int
    #: More headers for the request.
    headers: Mapping[str, str]
    #: False leaves the check of an audit event to the service.
    validate: bool
    #: True gives {"http_status", "request_id", "data"} in place of the data alone.
    response: bool
    #: True adds the service's own JSON to an error, as `body`; it may hold secrets.
    error_body: bool


class Caller(Protocol):
    """What calls an operation by name: the calls of a client, or the default client that is made when first used.

    What an AsyncClient calls with gives an awaitable of the data from `call`.
    """

    def call(self, operation: str, members: Mapping[str, Any]) -> Any:
        """The data of an operation that may send."""

    def compute(self, operation: str, members: Mapping[str, Any]) -> Any:
        """The data of an operation that sends nothing."""

    def verify(self, operation: str, members: Mapping[str, Any], payload: Payload) -> Any:
        """The data of an operation that checks a payload, and sends nothing."""


def given(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The members that a method's own locals() stand for; None is a parameter that was not given.

    A method begins with this, so that each of its parameters is written down only once.
    """
    # A loop, because a comprehension is one more call before Python 3.12, and every operation comes through here.
    members = {}
    for name, value in arguments.items():
        if value is not None:
            members[name] = value
    members.pop("self", None)
    return members


def present(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The members that a described method's own locals() stand for; ABSENT is a parameter that was not given."""
    members = {}
    for name, value in arguments.items():
        if value is not ABSENT:
            members[name] = value
    members.pop("self", None)
    return members


def data_of(answer: dict[str, Any]) -> dict[str, Any]:
    """The data alone, also where the option `response` wraps it."""
    data: dict[str, Any] = answer["data"] if "http_status" in answer else answer
    return data


def check_zones(members: object, *names: str, operation: str) -> None:
    """Refuses a datetime among the members of these names that leaves open which moment it means."""
    for name in names:
        time = members.get(name) if isinstance(members, Mapping) else getattr(members, name, None)
        if isinstance(time, datetime.datetime) and time.utcoffset() is None:
            advice = "datetime.datetime.now(datetime.timezone.utc) has one"
            raise invalid_argument(f"{name} is a datetime without a time zone; {advice}", operation)


class Group:
    """Operations with typed parameters, which are named as in the API."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def _call(self, operation: str, arguments: Mapping[str, Any]) -> Any:
        return self._caller.call(operation, given(arguments))

    def _compute(self, operation: str, arguments: Mapping[str, Any]) -> Any:
        return self._caller.compute(operation, given(arguments))

    def _verify(self, operation: str, arguments: Mapping[str, Any]) -> Any:
        members = given(arguments)
        return self._caller.verify(operation, members, members.pop("payload", None))

    def _iterate(self, operation: str, arguments: Mapping[str, Any]) -> Any:
        """The items of a list, page after page. A page is fetched when its first item is asked for."""
        return self._items(Pages(operation, given(arguments)))

    def _items(self, pages: Pages) -> Iterator[Any]:
        while pages.remain:
            yield from pages.items(self._caller.call(pages.operation, pages.members))
            pages.turn()

    # What methods call that are made from the description, in generated/.

    def _send(self, operation: str, arguments: Mapping[str, Any]) -> Any:
        return self._caller.call(operation, present(arguments))

    def _make(self, operation: str, arguments: Mapping[str, Any]) -> Any:
        return self._caller.compute(operation, present(arguments))

    def _each(
        self, operation: str, arguments: Mapping[str, Any], *, pages: bool = True, first: tuple[str, ...] = ()
    ) -> Any:
        return self._items(Pages(operation, present(arguments), pages=pages, first=first))


class WithGroups:
    """Makes each group of a client when it is first used, and imports its module then.

    A program that needs a few groups does not wait for the others. Nothing is locked, so nothing is held over a fork():
    threads that ask at once may make a group twice, and a group is nothing but a reference.
    """

    __slots__ = ()

    _calls: Caller
    _made: dict[str, Any]

    def _group(self, module: str, name: str) -> Any:
        made = self._made.get(name)
        if made is None:
            made = self._made[name] = getattr(import_module(module), name)(self._calls)
        return made


class Pages:
    """The pages of a list: which one is fetched next, and what it holds."""

    def __init__(
        self, operation: str, members: dict[str, Any], *, pages: bool = True, first: tuple[str, ...] = ()
    ) -> None:
        """`pages` is False for a list that comes in one answer; `first` are parameters of the first page alone."""
        self.operation = operation
        self._pages = pages
        self._first = first
        self._cursors: set[str] = set()
        self._after: object = None
        #: The parameters of the next page.
        self.members = members
        #: Whether there is a next page.
        self.remain = True

    def items(self, answer: dict[str, Any]) -> list[dict[str, Any]]:
        """The items of the page that was fetched."""
        page = data_of(answer)
        items, metadata = page.get("data"), page.get("list_metadata")
        if not isinstance(items, list) or (self._pages and not isinstance(metadata, dict)):
            raise self._decode("the answer is not a page of a list")
        self._after = metadata.get("after") if self._pages and isinstance(metadata, dict) else None
        return items

    def turn(self) -> None:
        """Goes on to the next page."""
        cursor = self._after
        if not cursor:
            self.remain = False
            return
        if not isinstance(cursor, str) or cursor in self._cursors:
            # Following it would lead around in a circle for ever.
            raise self._decode("the cursor of the next page is not a string, or was that of an earlier page")
        self._cursors.add(cursor)
        for name in self._first:
            self.members.pop(name, None)
        self.members["after"] = cursor

    def _decode(self, message: str) -> WorkOSError:
        return found_here("decode", message, self.operation, performed="yes")
