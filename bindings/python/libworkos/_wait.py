"""Calls that can be waited for: Ctrl-C works while the library is on the wire."""

from __future__ import annotations

import _thread
import atexit
import operator
import os
import threading
from _weakref import ref
from collections.abc import Iterator
from functools import partial
from typing import Callable, TypeVar

from . import _native
from ._native import library

Result = TypeVar("Result")


class _Asked(threading.local):
    """What the library's question, whether the call is to end, goes to: on each thread another function.

    On all threads but the main one it is `int`, which gives 0: the call goes on.
    """

    ask: Callable[[], int] = int


_asked = _Asked()

# What the library calls must not be a function of Python: a signal's handler could raise in it before its `try`
# begins, and ctypes would print that and go on. All of this is C, down to the generator below, which is resumed
# inside its `try`.
_interrupt = _native.INTERRUPT(partial(operator.methodcaller("ask"), _asked))


def _asking(raised: list[BaseException]) -> Iterator[int]:
    """Lets the handlers of signals run each time that it is resumed; gives whether one of them raised."""
    while True:
        try:
            try:
                while True:
                    yield len(raised)
            except GeneratorExit:
                return
            except BaseException as failure:
                raised.append(failure)
        except BaseException as another:
            # Of a second signal, while the first one's was taken down.
            raised.append(another)


#: The clients that ask, by their ids.
_interruptible: dict[int, ref[_native.ClientHandle]] = {}


class _Program:
    ended = False


def _forget(client: int, _: object) -> None:
    _interruptible.pop(client, None)


def _on_main_thread() -> bool:
    if _thread.get_ident() == threading.main_thread().ident:
        return True
    # gevent and eventlet give each greenlet an identity, and all of them may be on the main thread.
    return _thread.get_native_id() == os.getpid()


def interruptibly(handle: _native.ClientHandle, call: Callable[[], Result]) -> Result:
    """Runs `call` on a client, which may block, so that a signal's handler runs at once.

    Python runs signal handlers on its main thread only, and not before a call into C returns. So the library
    asks, after each signal that interrupts its wait and every 250 ms, and the handlers run then. If one
    raises, as Ctrl-C does, the call ends, and what was raised is raised here. Other threads never run handlers.
    """
    if _Program.ended or not _on_main_thread():
        return call()
    if id(handle) not in _interruptible:
        _interruptible[id(handle)] = ref(handle, partial(_forget, id(handle)))
        library.workos_client_set_interrupt(handle, _interrupt, None, None)
    raised: list[BaseException] = []
    asking = _asking(raised)
    next(asking)
    before = _asked.ask
    try:
        _asked.ask = asking.__next__
        result = call()
    finally:
        _asked.ask = before
    if raised:
        raise raised[0]
    return result


@atexit.register
def _stop() -> None:
    """No thread that still waits for an answer may ask an interpreter that is gone."""
    _Program.ended = True
    nobody = _native.INTERRUPT()
    for known in list(_interruptible.values()):
        handle = known()
        if handle is not None:
            # It returns when nobody is in the function any more.
            library.workos_client_set_interrupt(handle, nobody, None, None)
