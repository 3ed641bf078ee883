"""Audit logs: schemas, events, exports and retention."""

from __future__ import annotations

from calls import call
from python_client import event
from workos.audit_logs._resource import RetentionPeriodInDays
from workos.audit_logs.models import AuditLogSchemaTargetInput


def audit_logs(k: dict[str, str]) -> None:
    part, organization = "audit_logs.", k["organization"]
    call(part + "create_schema", "user.signed_in", targets=[AuditLogSchemaTargetInput(type="team")])
    call(part + "list_actions")
    call(part + "list_action_schemas", "user.signed_in")
    call(part + "create_event", organization_id=organization, event=event("user.signed_in"))
    export = call(
        part + "create_export",
        organization_id=organization,
        range_start="2026-01-01T00:00:00Z",
        range_end="2026-02-01T00:00:00Z",
    )
    call(part + "get_export", export.id)
    call(
        part + "update_organization_audit_logs_retention", organization, retention=RetentionPeriodInDays(365)
    )
    call(part + "get_organization_audit_logs_retention", organization)
