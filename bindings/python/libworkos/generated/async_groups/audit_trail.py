"""The group audit_trail of an AsyncClient. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._async_group import AsyncGroup
from ..._group import Options, check_zones

if TYPE_CHECKING:
    from .. import types


class AsyncAuditTrail(AsyncGroup):
    """Records who did what to what."""

    __slots__ = ()

    async def create_event(
        self,
        event: Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
        options: Options | None = None,
    ) -> types.AuditLogEventCreateResponse:
        """Records an event; gives the answer, {"success": True}.

        The event needs `group`, `location`, `action`, `action_type` (C, R, U or D), `actor_name`,
        `actor_id`, `target_name`, `target_id` and `occurred_at` (a string as in RFC 3339, or a
        datetime with a time zone) and may have `metadata`. It is checked before it is sent.

        The service records an `idempotency_key` once: the same event again is answered as the first
        time, another event is a Conflict. Without one, a fresh key protects the retries of this call.
        """
        check_zones(event, "occurred_at", operation="audit_trail.create_event")
        answer: types.AuditLogEventCreateResponse = await self._call("audit_trail.create_event", locals())
        return answer
