"""Waiting for an export of audit events."""

from __future__ import annotations

import time
from typing import Any, Callable

from ._group import Options, data_of
from .errors import TimedOut, WorkOSError, found_here, invalid_argument

_OPERATION = "audit_logs.get_export"

#: The pause after the first request; each one after it is twice as long as the last ...
_SHORTEST_PAUSE_S = 0.1
#: ... but no longer than this.
_LONGEST_PAUSE_S = 5.0

#: The deadline of each request, where the options set no other.
_REQUEST_TIMEOUT_MS = 30_000


def wait(
    get: Callable[[Options], dict[str, Any]],
    timeout_s: float,
    on_progress: Callable[[dict[str, Any]], object] | None,
    options: Options | None,
) -> dict[str, Any]:
    """Asks for an export, by `get` with the options of each request, until it is ready; gives that answer."""
    if not timeout_s > 0:
        raise invalid_argument("timeout_s must be more than 0", _OPERATION)
    each: Options = {"timeout_ms": _REQUEST_TIMEOUT_MS}
    each.update(options or {})
    deadline = time.monotonic() + timeout_s
    pause = _SHORTEST_PAUSE_S
    while True:
        left_ms = (deadline - time.monotonic()) * 1000
        if left_ms < each["timeout_ms"]:
            each["timeout_ms"] = max(1, int(left_ms))
            answer = _last(get, each, timeout_s)
        else:
            answer = get(each)
        export = data_of(answer)
        if on_progress is not None:
            on_progress(export)
        if _is_ready(export):
            return answer
        left = deadline - time.monotonic()
        if left < _SHORTEST_PAUSE_S:
            raise _timed_out(timeout_s)
        # At most half of what is left, so that the request after it has time for its answer.
        time.sleep(min(pause, left / 2))
        pause = min(pause * 2, _LONGEST_PAUSE_S)


def _last(get: Callable[[Options], dict[str, Any]], options: Options, timeout_s: float) -> dict[str, Any]:
    """A request that ends with the whole wait, and so fails as that does."""
    try:
        return get(options)
    except TimedOut:
        raise _timed_out(timeout_s) from None


def _is_ready(export: dict[str, Any]) -> bool:
    """Whether it is; an error where it never will be. A state that is not known here is waited for."""
    state = export.get("state")
    if state in ("error", "expired"):
        message = "the service could not make the export" if state == "error" else "the export has expired"
        raise found_here("rejected", f'{message} (its state is "{state}")', _OPERATION)
    if not isinstance(state, str):
        raise found_here("decode", "the answer has no state", _OPERATION, performed="yes")
    return state == "ready"


def _timed_out(timeout_s: float) -> WorkOSError:
    message = f"the export was not ready within {timeout_s:g} s; wait_for_export may be called again"
    return found_here("timeout", message, _OPERATION, retryable=True)
