"""What the groups of operations (sso, audit_trail, audit_logs) share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol, TypedDict


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


class Caller(Protocol):
    """What calls an operation by name: a client, or the default client that is made when first used."""

    def _call(self, operation: str, members: Mapping[str, Any], *, sends: bool = True) -> Any: ...


def given(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The members that a method's own locals() stand for; None is a parameter that was not given.

    A method begins with this, so that each of its parameters is written down only once.
    """
    return {name: value for name, value in arguments.items() if name != "self" and value is not None}


class Group:
    """Operations with typed parameters, which are named as in the API."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def _call(self, operation: str, arguments: Mapping[str, Any], *, sends: bool = True) -> Any:
        return self._caller._call(operation, given(arguments), sends=sends)
