"""How the operations of one client are called."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Callable

from . import _json, _native
from ._group import Payload
from ._native import library
from ._wait import interruptibly


class Calls:
    """Calls operations; the groups of a client share it.

    It refers to the library's client and not to the Client, which refers to the groups: a cycle
    would keep a client that nobody refers to any more, and its connections.
    """

    __slots__ = ("_handle",)

    def __init__(self, handle: _native.ClientHandle) -> None:
        self._handle = handle

    def call(self, operation: str, members: Mapping[str, Any], *, raw: bool = False) -> Any:
        """The data of an operation, as Python values or with `raw` as JSON text. Blocks if it sends."""
        name, params = texts(operation, members)
        call = partial(_native.invoke, library.workos_call, self._handle, name, params)
        text = _json.unwrap(interruptibly(self._handle, call))
        return text if raw else _json.loads(text)

    def compute(self, operation: str, members: Mapping[str, Any]) -> Any:
        """The data of an operation that sends nothing, as Python values."""
        name, params = texts(operation, members)
        return _json.loads(_json.unwrap(_native.compute(self._handle, name, params)))

    def verify(self, operation: str, members: Mapping[str, Any], payload: Payload) -> Any:
        """The data of an operation that checks a payload, whose function has the operation's name."""
        function = getattr(library, "workos_" + operation.replace(".", "_"))
        _, params = texts(operation, members)
        if isinstance(payload, (bytes, bytearray, memoryview)):
            content = bytes(payload)
        else:
            content = _json.encode(payload, "payload", operation)
        return _json.loads(self.invoke(function, params, content, len(content)))

    def invoke(self, function: Callable[..., int], *arguments: object) -> str:
        """The text that a function of the library gives for this client. Blocks as long as the function does."""
        return _json.unwrap(_native.invoke(function, self._handle, *arguments))


def texts(operation: str, members: Mapping[str, Any]) -> tuple[bytes, bytes]:
    """The name and the parameters of an operation, as the C functions take them."""
    return _json.encode(operation, "operation", "call"), _json.dumps(members, "params", operation)
