"""The official Python client under the benchmark's workloads; bench/c/workload.h says how it is called.

Events go to Audit Logs, because the client no longer has Audit Trail.
"""

from __future__ import annotations

import json
from datetime import datetime, timezone

from measure import API_KEY, CLIENT_ID, CODE, DOMAIN, REDIRECT_URI, STATE, URL, measure
from workos import WorkOSClient
from workos.audit_logs.models import (
    AuditLogEvent,
    AuditLogEventActor,
    AuditLogEventContext,
    AuditLogEventTarget,
)

client = WorkOSClient(api_key=API_KEY, client_id=CLIENT_ID, base_url=URL)


def authorization_url() -> str:
    url: str = client.sso.get_authorization_url(
        domain=DOMAIN, redirect_uri=REDIRECT_URI, state=json.dumps(STATE, separators=(",", ":"))
    )
    return url


def profile() -> object:
    return client.sso.get_profile_and_token(code=CODE).profile


def event() -> object:
    wanted = AuditLogEvent(
        action="user.created",
        occurred_at=datetime(2026, 1, 10, 20, 30, tzinfo=timezone.utc),
        actor=AuditLogEventActor(id="user_12345", type="user", name="Ada Lovelace"),
        targets=[AuditLogEventTarget(id="user_67890", type="user", name="Grace Hopper")],
        context=AuditLogEventContext(location="203.0.113.7"),
        metadata={"source": "Email"},
    )
    return client.audit_logs.create_event(organization_id="org_01EHQMYV6MBK39QC5PZXHY59C3", event=wanted)


measure({"url": authorization_url, "profile": profile, "event": event})
