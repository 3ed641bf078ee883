"""Waiting for an export of audit events."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Callable, cast

from ._group import Options, data_of
from .errors import TimedOut, WorkOSError, found_here, invalid_argument

if TYPE_CHECKING:
    from .generated import types

_OPERATION = "audit_logs.get_export"

#: The pause after the first request; each one after it is twice as long as the last ...
_SHORTEST_PAUSE_S = 0.1
#: ... but no longer than this.
_LONGEST_PAUSE_S = 5.0

#: The deadline of each request, where the options set no other.
_REQUEST_TIMEOUT_MS = 30_000


class Waiting:
    """The wait for an export: what each request has of the time, and how long the pause after it is."""

    def __init__(
        self, timeout_s: float, on_progress: Callable[[types.AuditLogExport], object] | None, options: Options | None
    ) -> None:
        if not timeout_s > 0:
            raise invalid_argument("timeout_s must be more than 0", _OPERATION)
        self._timeout_s = timeout_s
        self._on_progress = on_progress
        self._options: Options = {"timeout_ms": _REQUEST_TIMEOUT_MS}
        self._options.update(options or {})
        self._deadline = time.monotonic() + timeout_s
        self._pause = _SHORTEST_PAUSE_S
        self._is_last = False

    def options(self) -> Options:
        """The options of the next request."""
        left_ms = (self._deadline - time.monotonic()) * 1000
        if left_ms < self._options["timeout_ms"]:
            self._is_last = True
            self._options["timeout_ms"] = max(1, int(left_ms))
        return self._options

    def ended_by(self, late: TimedOut) -> WorkOSError:
        """The error for a request that was too late. The last one ends with the whole wait, and fails as that does."""
        return self._timed_out() if self._is_last else late

    def pause(self, answer: Any) -> float | None:
        """The seconds to wait before the next request; None where the export is ready."""
        export = data_of(answer)
        if self._on_progress is not None:
            self._on_progress(cast("types.AuditLogExport", export))
        if _is_ready(export):
            return None
        left = self._deadline - time.monotonic()
        if left < _SHORTEST_PAUSE_S:
            raise self._timed_out()
        # At most half of what is left, so that the request after it has time for its answer.
        pause = min(self._pause, left / 2)
        self._pause = min(self._pause * 2, _LONGEST_PAUSE_S)
        return pause

    def _timed_out(self) -> WorkOSError:
        message = f"the export was not ready within {self._timeout_s:g} s; wait_for_export may be called again"
        return found_here("timeout", message, _OPERATION, retryable=True)


def _is_ready(export: dict[str, Any]) -> bool:
    """Whether it is; an error where it never will be. A state that is not known here is waited for."""
    state = export.get("state")
    if state in ("error", "expired"):
        message = "the service could not make the export" if state == "error" else "the export has expired"
        raise found_here("rejected", f'{message} (its state is "{state}")', _OPERATION)
    if not isinstance(state, str):
        raise found_here("decode", "the answer has no state", _OPERATION, performed="yes")
    return state == "ready"
