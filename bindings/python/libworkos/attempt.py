"""What a client reports of each attempt that it makes, and to which function."""

from __future__ import annotations

import atexit
import itertools
import time
import weakref
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Callable

from . import _json, _native
from ._native import library


@dataclass(frozen=True)
class Attempt:
    """One request that was sent, or tried to be, and how it ended. No secret, no query and no body is in it."""

    #: The operation, such as "sso.profile".
    operation: str
    #: The method of HTTP.
    method: str
    #: The operation's path, with {name} where a parameter goes.
    path: str
    #: From 1 on: the attempts of one call are told one after the other.
    attempt: int
    #: None where no answer came.
    http_status: int | None
    #: The service's name for the request; None where it gave none.
    request_id: str | None
    #: How long this attempt took, connecting included.
    duration_ms: float
    #: "ok", or the code of the error it ended with, also where another attempt follows.
    outcome: str


OnRequest = Callable[[Attempt], object]


def log_requests(attempt: Attempt) -> None:
    """An `on_request` that writes one line for each attempt to the logger "libworkos", at level DEBUG."""
    # Imported late, because only this needs it, and a program that has no use for it starts sooner.
    import logging  # noqa: PLC0415

    logging.getLogger("libworkos").debug(
        "%s: %s %s, attempt %d: %s (HTTP %s, request %s) in %.1f ms",
        attempt.operation,
        attempt.method,
        attempt.path,
        attempt.attempt,
        attempt.outcome,
        attempt.http_status,
        attempt.request_id,
        attempt.duration_ms,
    )


#: By the number that the library hands back. Weak, so that nothing here keeps a client: whoever runs
#: a call holds its handle, and the handle holds the function that is told.
_watched: weakref.WeakValueDictionary[int, _native.ClientHandle] = weakref.WeakValueDictionary()
_numbers = itertools.count(1)

#: The numbers of those that may still be called. The library itself takes them out, through a function
#: that runs no bytecode: once a number is gone, its thread needs nothing more of the interpreter.
_in_use: dict[int, None] = {}
_out_of_use = _native.FINALIZER(_in_use.pop)


def _tell_attempt(record_json: bytes, number: int) -> None:
    handle = _watched.get(number)
    if handle is not None and handle.on_request is not None:
        record: Mapping[str, Any] = _json.loads(record_json.decode())
        # A later library may tell more than is known here.
        handle.on_request(Attempt(**{name: record[name] for name in Attempt.__dataclass_fields__}))


# What it raises ends in sys.unraisablehook, as ctypes has it: the call goes on.
_tell = _native.OBSERVER(_tell_attempt)


def observe(handle: _native.ClientHandle, on_request: OnRequest) -> None:
    """Registers a function that is called for every attempt. The client is new, so it cannot be closed."""
    number = next(_numbers)
    handle.on_request = on_request
    _watched[number] = handle
    _in_use[number] = None
    library.workos_client_set_observer(handle, _tell, number, _out_of_use)


@atexit.register
def _stop() -> None:
    """No thread that still waits for an answer may call into an interpreter that is gone.

    Python ends a thread that needs it then by unwinding it, and through the library's frames that ends the process.
    So the end of the program waits for functions that are running, as it waits for threads that are not daemons.
    """
    for handle in list(_watched.values()):
        library.workos_client_set_observer(handle, _native.OBSERVER(), None, _native.FINALIZER())
    while _in_use:
        time.sleep(0.001)
