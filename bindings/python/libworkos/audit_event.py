"""An Audit Logs event in typed form. A member that is None is left out.

What the members may hold is checked when the event is recorded: the check names every fault of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Union

from ._group import Time

#: At most 50 members: a name has 1 to 40 characters of A-Z a-z 0-9 _ -, a string at most 500.
Metadata = Mapping[str, Union[str, int, float, bool]]


@dataclass(frozen=True)
class Actor:
    """Who did it."""

    id: str
    type: str
    name: str | None = None
    metadata: Metadata | None = None


@dataclass(frozen=True)
class Target:
    """What it was done to."""

    id: str
    type: str
    name: str | None = None
    metadata: Metadata | None = None


@dataclass(frozen=True)
class Context:
    """Where it was done from."""

    #: An IP address, or "" where none is known.
    location: str
    user_agent: str | None = None


@dataclass(frozen=True)
class AuditEvent:
    """Somebody did something: what `audit_logs.create_event` records."""

    #: What was done, such as "user.signed_in".
    action: str
    #: When: a datetime with a time zone, or a string as in RFC 3339.
    occurred_at: Time
    actor: Actor | Mapping[str, Any]
    targets: Sequence[Target | Mapping[str, Any]]
    context: Context | Mapping[str, Any]
    #: The version of the action's schema that the event follows.
    version: int | None = None
    metadata: Metadata | None = None
