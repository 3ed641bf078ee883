"""Whether an answer is what its type says."""

from __future__ import annotations

import builtins
import inspect
import sys
import types
import typing
from collections.abc import Callable, Iterator
from typing import Any, Literal, Union

from libworkos.generated import event_types
from libworkos.generated import types as answer_types

if sys.version_info < (3, 11):
    raise ImportError("generic TypedDicts need Python 3.11")

NAMES = {**vars(typing), "types": answer_types, "event_types": event_types, "builtins": builtins}


def answer_type(method: Callable[..., Any]) -> Any:
    """The type of what a method gives."""
    given = inspect.signature(method).return_annotation
    return eval(given, NAMES)  # noqa: S307


def faults(value: Any, kind: Any, path: str = "") -> Iterator[str]:  # noqa: PLR0912 - one for each kind.
    """What of a value is not as its type says, with where it is."""
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if kind is Any:
        return
    if origin in (typing.Required, typing.NotRequired):
        yield from faults(value, arguments[0], path)
    elif origin in (Union, types.UnionType):
        found = [list(faults(value, each, path)) for each in arguments]
        if all(found):
            # Those of the alternative that fits best, such as an object that lacks one member.
            yield from min(found, key=len)
    elif origin is Literal:
        if value not in arguments:
            yield f"{path} is {value!r:.60}, not one of {len(arguments)} words such as {arguments[0]!r}"
    elif origin is list:
        if not isinstance(value, list):
            yield f"{path} is no list"
        for at, each in enumerate(value if isinstance(value, list) else []):
            yield from faults(each, arguments[0], f"{path}[{at}]")
    elif origin is dict:
        if not isinstance(value, dict):
            yield f"{path} is no object"
        for name, each in value.items() if isinstance(value, dict) else []:
            yield from faults(each, arguments[1], f"{path}.{name}")
    elif typing.is_typeddict(origin or kind):
        yield from members(value, origin or kind, arguments, path)
    elif kind is float:
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            yield f"{path} is {value!r:.60}, not a number"
    elif not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        yield f"{path} is {value!r:.60}, not {kind.__name__}"


def members(value: Any, kind: Any, arguments: tuple[Any, ...], path: str) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{path} is no object"
        return
    for name, wanted in typing.get_type_hints(kind, include_extras=True).items():
        if name in value:
            # The one parameter that a generic type has is that of its items.
            item = list[arguments[0]] if arguments and typing.get_origin(wanted) is list else wanted  # type: ignore[valid-type]
            yield from faults(value[name], item, f"{path}.{name}")
        elif typing.get_origin(wanted) is not typing.NotRequired:
            yield f"{path}.{name} is missing"
