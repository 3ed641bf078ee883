"""What a call raises: one WorkOSError with every member of the error object, and a class for each status."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._statuses import STATUSES


class WorkOSError(Exception):
    """A call that did not do what it was asked to do. `except WorkOSError` catches every status."""

    #: The status as a word, such as "rate_limited".
    code: str
    #: The status as a number; numbers are never reused.
    status: int
    #: One line that says what went wrong; it holds no secret and no raw text of an answer.
    message: str
    #: The operation that was called, such as "sso.profile", or else the function, such as "client_new".
    operation: str
    #: The status of the HTTP answer; None when there was none.
    http_status: int | None
    #: The service's name for the request, for its support; None when there was no answer.
    request_id: str | None
    #: The API's own code for the error.
    api_code: str | None
    #: The API's own list of faults, or every fault that the check of an audit event found.
    errors: list[Any]
    #: The members of the service's error with which a flow goes on, such as a `pending_authentication_token`; {}
    #: without any. They may hold secrets and personal data: never log them.
    details: dict[str, Any]
    #: The service's own JSON, where the option `error_body` asks for it; never log it.
    body: Any
    #: Whether the same call, with `idempotency_key` as given here, may succeed later and cannot act twice.
    retryable: bool
    #: How long the service asked to wait before the next call, in milliseconds.
    retry_after_ms: int | None
    #: Whether the service may have done it: "no", "maybe" or "yes".
    performed: str
    #: How many requests were sent or begun.
    attempts: int | None
    #: The key that the request carried, also when the library made it.
    idempotency_key: str | None

    def __init__(self, members: Mapping[str, Any]) -> None:
        super().__init__(members)
        self._members = dict(members)
        self.code = members["code"]
        self.status = members["status"]
        self.message = members["message"]
        self.operation = members["operation"]
        self.http_status = members.get("http_status")
        self.request_id = members.get("request_id")
        self.api_code = members.get("api_code")
        self.errors = members.get("errors", [])
        self.details = members.get("details", {})
        self.body = members.get("body")
        self.retryable = members["retryable"]
        self.retry_after_ms = members.get("retry_after_ms")
        self.performed = members["performed"]
        self.attempts = members.get("attempts")
        self.idempotency_key = members.get("idempotency_key")

    def to_dict(self) -> dict[str, Any]:
        """The error object as the library gave it: members that do not apply are absent."""
        return dict(self._members)

    def __str__(self) -> str:
        facts = [self.code]
        if self.http_status is not None:
            facts.append(f"HTTP {self.http_status}")
        if self.request_id is not None:
            facts.append(f"request {self.request_id}")
        return f"{self.message} ({', '.join(facts)})"

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self}>"


class InvalidArgument(WorkOSError):
    """An argument is missing, unknown or out of range; nothing was sent."""


class NotConfigured(WorkOSError):
    """The operation needs an API key or a client id and has none; nothing was sent."""


class Unauthorized(WorkOSError):
    """The service refused the credentials: HTTP 401 or 403."""


class NotFound(WorkOSError):
    """HTTP 404, or nothing at the place that json_get was pointed to."""


class Conflict(WorkOSError):
    """HTTP 409, or an idempotency key that was used before with other parameters."""


class RateLimited(WorkOSError):
    """HTTP 429."""


class Rejected(WorkOSError):
    """Any other HTTP 4xx, or a 2xx response whose body reports that the action failed."""


class ServerError(WorkOSError):
    """HTTP 5xx."""


class NetworkError(WorkOSError):
    """A failed name lookup, connection or proxy, or an answer that was cut short."""


class TLSError(WorkOSError):
    """A failed TLS handshake, or a certificate that is not trusted."""


class TimedOut(WorkOSError):
    """The deadline of the call passed."""


class Canceled(WorkOSError):
    """The program itself ended the call."""


class DecodeError(WorkOSError):
    """An answer that is not what the API promises."""


class QueueFull(WorkOSError):
    """There is no room for another call; nothing was taken."""


class WrongProcess(WorkOSError):
    """A call or a queue that began before a fork() and is used after it."""


class ClosedError(WorkOSError):
    """The client is not, or no longer, open."""


class UnsupportedError(WorkOSError):
    """There is no such operation."""


class InternalError(WorkOSError):
    """A bug in the library itself."""


#: A status that is not named here, such as one of a newer library, gives a plain WorkOSError.
_CLASSES: dict[int, type[WorkOSError]] = {
    STATUSES["invalid_argument"]: InvalidArgument,
    STATUSES["not_configured"]: NotConfigured,
    STATUSES["unauthorized"]: Unauthorized,
    STATUSES["not_found"]: NotFound,
    STATUSES["conflict"]: Conflict,
    STATUSES["rate_limited"]: RateLimited,
    STATUSES["rejected"]: Rejected,
    STATUSES["server"]: ServerError,
    STATUSES["network"]: NetworkError,
    STATUSES["tls"]: TLSError,
    STATUSES["timeout"]: TimedOut,
    STATUSES["canceled"]: Canceled,
    STATUSES["decode"]: DecodeError,
    STATUSES["queue_full"]: QueueFull,
    STATUSES["wrong_process"]: WrongProcess,
    STATUSES["closed"]: ClosedError,
    STATUSES["unsupported"]: UnsupportedError,
    STATUSES["internal"]: InternalError,
}


def from_members(members: Mapping[str, Any]) -> WorkOSError:
    """The error that an error object of the library describes."""
    return _CLASSES.get(members["status"], WorkOSError)(members)


def found_here(
    code: str, message: str, operation: str, *, performed: str = "no", retryable: bool = False
) -> WorkOSError:
    """The error for what this module finds out by itself, in the form of the library's own."""
    return from_members(
        {
            "code": code,
            "status": STATUSES[code],
            "message": message,
            "operation": operation,
            "retryable": retryable,
            "performed": performed,
        }
    )


def invalid_argument(message: str, operation: str) -> WorkOSError:
    """The InvalidArgument for what cannot even be handed to the library."""
    return found_here("invalid_argument", message, operation)
