"""The Audit Trail of 2020. The function of this module is the method of AuditTrail on the default client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ._default import default_client
from ._group import Group, Options, check_zones

if TYPE_CHECKING:
    from .generated import types


class AuditTrail(Group):
    """Records who did what to what."""

    __slots__ = ()

    def create_event(
        self,
        event: Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
        options: Options | None = None,
    ) -> types.AuditLogEventCreateResponse:
        """Records an event; gives the answer, {"success": True}. Blocks.

        The event needs `group`, `location`, `action`, `action_type` (C, R, U or D), `actor_name`,
        `actor_id`, `target_name`, `target_id` and `occurred_at` (a string as in RFC 3339, or a
        datetime with a time zone) and may have `metadata`. It is checked before it is sent.

        The service records an `idempotency_key` once: the same event again is answered as the first
        time, another event is a Conflict. Without one, a fresh key protects the retries of this call.
        """
        check_zones(event, "occurred_at", operation="audit_trail.create_event")
        answer: types.AuditLogEventCreateResponse = self._call("audit_trail.create_event", locals())
        return answer


create_event = AuditTrail(default_client).create_event
