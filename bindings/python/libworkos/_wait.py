"""Calls that can be waited for: Ctrl-C works while the library is on the wire."""

from __future__ import annotations

import _thread
import threading
from typing import Callable, TypeVar

Result = TypeVar("Result")


def interruptibly(call: Callable[[], Result]) -> Result:
    """Runs `call`, which may block, so that a signal's handler runs at once.

    Python runs signal handlers on its main thread only, and not before a call into C returns. So on
    the main thread `call` runs on a thread of its own, while the main thread waits on a lock, which
    a signal does interrupt. If the handler raises, as Ctrl-C does, the call is abandoned: it ends by
    itself, by its deadline at the latest, and what it gives is freed there. Other threads never run
    handlers and call directly.

    A new thread for each call costs about 0.1 ms. In return there is no worker that a
    fork() would leave behind or that an abandoned call would keep busy.
    """
    if _thread.get_ident() != threading.main_thread().ident:
        return call()

    results: list[Result] = []
    failures: list[BaseException] = []
    finished = _thread.allocate_lock()
    finished.acquire()

    def run() -> None:
        try:
            results.append(call())
        except BaseException as failure:
            failures.append(failure)
        finally:
            finished.release()

    try:
        # Not threading.Thread: its start() waits for the thread, and the interpreter would join it at exit.
        _thread.start_new_thread(run, ())
    except RuntimeError:
        # No thread can be had, as when the process is at its limit or the interpreter is shutting down.
        return call()
    finished.acquire()
    if failures:
        raise failures.pop()
    return results.pop()
