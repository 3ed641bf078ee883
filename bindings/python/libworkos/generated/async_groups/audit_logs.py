"""The group audit_logs of an AsyncClient. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Callable

from ..._async_group import AsyncGroup
from ..._exports import Waiting
from ..._group import Options, Order, Time, check_zones
from ...errors import TimedOut

if TYPE_CHECKING:
    from ...audit_event import AuditEvent
    from .. import types


class AsyncAuditLogs(AsyncGroup):
    """Records who did what to what, for one organization, and gives it back."""

    __slots__ = ()

    async def create_event(
        self,
        organization_id: str,
        event: AuditEvent | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
        options: Options | None = None,
    ) -> types.AuditLogEventCreateResponse:
        """Records an event of an organization; gives the answer, {"success": True}.

        The event is an AuditEvent, or a mapping: it needs `action`, `occurred_at` (a string as in
        RFC 3339, or a datetime with a time zone), `actor` and each of `targets` with `id` and
        `type`, and `context` with `location`. It may have `version`, `metadata` here, in the actor
        and in each target, `name` in these two, and `user_agent` in the context. It is checked
        before it is sent.

        `idempotency_key` makes the service record the event once, however often it is sent. Without
        one, a fresh key protects the retries of this call.
        """
        check_zones(event, "occurred_at", operation="audit_logs.create_event")
        answer: types.AuditLogEventCreateResponse = await self._call("audit_logs.create_event", locals())
        return answer

    # -- exports ---------------------------------------------------------------------------------

    async def create_export(
        self,
        organization_id: str,
        *,
        range_start: Time,
        range_end: Time,
        actions: Sequence[str] | None = None,
        actors: Sequence[str] | None = None,
        actor_names: Sequence[str] | None = None,
        actor_ids: Sequence[str] | None = None,
        targets: Sequence[str] | None = None,
        options: Options | None = None,
    ) -> types.AuditLogExport:
        """Begins an export of an organization's events as CSV; gives the export, mostly "pending".

        It holds the events from `range_start`, at most three months ago, to `range_end`, and of these
        only those that each of the lists lets pass. `actors` is the older name of `actor_names`.
        """
        check_zones(locals(), "range_start", "range_end", operation="audit_logs.create_export")
        export: types.AuditLogExport = await self._call("audit_logs.create_export", locals())
        return export

    async def get_export(self, export_id: str, *, options: Options | None = None) -> types.AuditLogExport:
        """An export: its `state` and, once that is "ready", the `url` of the file.

        A `url` serves for ten minutes, and asking again gives a new one.
        """
        export: types.AuditLogExport = await self._call("audit_logs.get_export", {"id": export_id, "options": options})
        return export

    async def wait_for_export(
        self,
        export_id: str,
        *,
        timeout_s: float = 600,
        on_progress: Callable[[types.AuditLogExport], object] | None = None,
        options: Options | None = None,
    ) -> types.AuditLogExport:
        """Waits at most `timeout_s` until an export is ready, and gives it as `get_export` does.

        It asks again and again, after pauses of 0.1 seconds at first and of 5 at last. Each answer is
        handed to `on_progress`, whose exception ends the wait; so does Ctrl-C. A single request takes
        no longer than the `timeout_ms` of `options`, or 30 seconds.

        An export that the service could not make, or that has expired, is Rejected. One that is not
        ready in time is TimedOut, and may be waited for again.
        """
        waiting = Waiting(timeout_s, on_progress, options)
        while True:
            try:
                answer = await self.get_export(export_id, options=waiting.options())
            except TimedOut as late:
                raise waiting.ended_by(late) from None
            pause = waiting.pause(answer)
            if pause is None:
                return answer
            await asyncio.sleep(pause)

    # -- schemas ---------------------------------------------------------------------------------

    async def create_schema(
        self,
        action: str,
        *,
        targets: Sequence[Mapping[str, Any]],
        actor: Mapping[str, Any] | None = None,
        metadata: Mapping[str, Any] | None = None,
        options: Options | None = None,
    ) -> types.AuditLogSchema:
        """Adds a version of the schema that the events of an action follow; gives the schema.

        Each of `targets` has a `type` and may have, as `actor` may, the JSON schema of its `metadata`.
        `metadata` is that of the event's own. A version never changes again.
        """
        schema: types.AuditLogSchema = await self._call("audit_logs.create_schema", locals())
        return schema

    async def list_schemas(
        self,
        action: str,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: Order | None = None,
        options: Options | None = None,
    ) -> types.Page[types.AuditLogSchema]:
        """One page of the versions of an action's schema. The page is that of `sso.list_connections`."""
        page: types.Page[types.AuditLogSchema] = await self._call("audit_logs.list_schemas", locals())
        return page

    def iterate_schemas(
        self, action: str, *, limit: int = 100, order: Order | None = None, options: Options | None = None
    ) -> AsyncIterator[types.AuditLogSchema]:
        """Every version of an action's schema. Waits as `sso.iterate_connections` does."""
        schemas: AsyncIterator[types.AuditLogSchema] = self._iterate("audit_logs.list_schemas", locals())
        return schemas

    async def list_actions(
        self,
        *,
        before: str | None = None,
        after: str | None = None,
        limit: int | None = None,
        order: Order | None = None,
        options: Options | None = None,
    ) -> types.Page[types.AuditLogAction]:
        """One page of the actions that have a schema. The page is that of `sso.list_connections`."""
        page: types.Page[types.AuditLogAction] = await self._call("audit_logs.list_actions", locals())
        return page

    def iterate_actions(
        self, *, limit: int = 100, order: Order | None = None, options: Options | None = None
    ) -> AsyncIterator[types.AuditLogAction]:
        """Every action that has a schema. Waits as `sso.iterate_connections` does."""
        actions: AsyncIterator[types.AuditLogAction] = self._iterate("audit_logs.list_actions", locals())
        return actions

    # -- how events are kept ---------------------------------------------------------------------

    async def get_retention(self, organization_id: str, *, options: Options | None = None) -> types.AuditLogsRetention:
        """How long an organization's events are kept."""
        retention: types.AuditLogsRetention = await self._call("audit_logs.get_retention", locals())
        return retention

    async def update_retention(
        self,
        organization_id: str,
        *,
        retention_period: str | None = None,
        retention_period_in_days: int | None = None,
        options: Options | None = None,
    ) -> types.AuditLogsRetention:
        """Sets how long an organization's events are kept; gives the new retention.

        Exactly one of `retention_period`, such as "6_MONTHS" or "1_YEAR", and its older form
        `retention_period_in_days`.
        """
        retention: types.AuditLogsRetention = await self._call("audit_logs.update_retention", locals())
        return retention

    async def get_configuration(
        self, organization_id: str, *, options: Options | None = None
    ) -> types.AuditLogConfiguration:
        """An organization's Audit Logs: their retention, their state and their log stream."""
        configuration: types.AuditLogConfiguration = await self._call("audit_logs.get_configuration", locals())
        return configuration
