"""Audit Logs. The function of this module is the method of AuditLogs on the default client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._default import default_client
from ._group import Group, Options


class AuditLogs(Group):
    """Records who did what to what, for one organization."""

    __slots__ = ()

    def create_event(
        self,
        organization_id: str,
        event: Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
        options: Options | None = None,
    ) -> dict[str, Any]:
        """Records an event of an organization; gives the answer, {"success": True}. Blocks.

        The event needs `action`, `occurred_at` (a string as in RFC 3339, or a datetime with a time
        zone), `actor` and each of `targets` with `id` and `type`, and `context` with `location`. It
        may have `version`, `metadata` here, in the actor and in each target, `name` in these two,
        and `user_agent` in the context. It is checked before it is sent.

        `idempotency_key` makes the service record the event once, however often it is sent. Without
        one, a fresh key protects the retries of this call.
        """
        answer: dict[str, Any] = self._call("audit_logs.create_event", locals())
        return answer


create_event = AuditLogs(default_client).create_event
