"""Python values to JSON text for the library, and its JSON text to Python values."""

from __future__ import annotations

import datetime
import json
import os
import sys
from collections.abc import Iterable, Mapping
from typing import Any, Callable

from .errors import from_members, invalid_argument


def _simplify(value: object) -> Any:
    if isinstance(value, datetime.datetime):
        return value.isoformat()
    if isinstance(value, os.PathLike):
        return os.fsdecode(value)
    if isinstance(value, Mapping):
        return dict(value)
    # What dataclasses.is_dataclass looks for: a program that has no dataclass need not wait for that module.
    if hasattr(type(value), "__dataclass_fields__"):
        # As with the parameters of a method, a member that is None was not given.
        return {name: member for name, member in vars(value).items() if member is not None}
    raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")


_encoder = json.JSONEncoder(allow_nan=False, ensure_ascii=False, separators=(",", ":"), default=_simplify)


def _fast_encoder() -> Callable[[Any, int], Iterable[str]]:
    """What `_encoder` makes at every call, made once: half of the time that a small value takes.

    It gives pieces of the text. It does not look for circles, so that what it fails on is for `_encoder` to name.
    """
    make = getattr(json.encoder, "c_make_encoder", None)
    if make is None or sys.implementation.name != "cpython":
        return lambda value, _indent: _encoder.iterencode(value)
    encode: Callable[[Any, int], Iterable[str]] = make(
        None, _simplify, json.encoder.encode_basestring, None, ":", ",", False, False, False
    )
    return encode


_pieces = _fast_encoder()
# `raw_decode` calls it for what begins with no white space.
_read: Callable[[str, int], tuple[Any, int]] = json.JSONDecoder().scan_once  # type: ignore[attr-defined]


def dumps(value: object, name: str, operation: str) -> bytes:
    """JSON text for a C function.

    A datetime is written as ISO 8601, a path as its string, and a dataclass as an object of its
    members that are not None.

    What JSON or UTF-8 cannot hold (NaN, a set, a lone surrogate) is an InvalidArgument: `name` is the
    argument's, and `operation` the operation's or else the function's.
    """
    try:
        # JSON writes a NUL as an escape, so that there is none to look for.
        return "".join(_pieces(value, 0)).encode()
    except (TypeError, ValueError, RecursionError):
        pass  # what is wrong is told below
    try:
        text = _encoder.encode(value)
    except (TypeError, ValueError, RecursionError) as failure:
        reason = str(failure)
    else:
        return encode(text, name, operation)
    # Raised out here, so that it has no __context__ whose frames or arguments hold the values.
    raise invalid_argument(f"{name} cannot be written as JSON: {reason}", operation)


def encode(text: str, name: str, operation: str) -> bytes:
    """UTF-8 for a C function, which would read a string with a NUL in it short."""
    if not isinstance(text, str):
        raise invalid_argument(f"{name} must be a str, not {type(text).__name__}", operation)
    position: int | None = None
    try:
        encoded = text.encode()
    except UnicodeEncodeError as failure:
        position = failure.start
    if position is not None:
        message = f"{name} holds a lone surrogate at character {position}, which UTF-8 cannot hold"
        raise invalid_argument(message, operation)
    # Ten times as fast as to look for b"\0" in the bytes.
    if "\0" in text:
        raise invalid_argument(f"{name} holds a NUL character", operation)
    return encoded


def loads(text: str) -> Any:
    """The value of JSON that the library has checked: whole numbers exact, others as float."""
    try:
        return _read(text, 0)[0]
    except (ValueError, StopIteration):
        # It began with white space, or holds a number of more than sys.get_int_max_str_digits() digits,
        # which Python does not read and none but a mischievous answer has. Such a number stays text,
        # so that the rest of the answer can be had.
        try:
            return json.loads(text, parse_int=_int_or_text)
        except RecursionError:
            return _deep(text)
    except RecursionError:
        return _deep(text)


def _deep(text: str) -> Any:
    # Imported late, because hardly any answer is so deep.
    from . import _deep as reader  # noqa: PLC0415

    return reader.loads(text, _int_or_text)


def _int_or_text(digits: str) -> int | str:
    try:
        return int(digits)
    except ValueError:
        return digits


def unwrap(reply: tuple[int, bytes | None]) -> str:
    """Turns a function's status and string into its data, or raises the error that they describe."""
    status, string = reply
    text = "" if string is None else string.decode()
    if status == 0:
        return text
    if string is None:
        raise MemoryError("libworkos could not allocate its error")
    raise from_members(loads(text))
