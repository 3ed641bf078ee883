"""The official Python client under the benchmark's workloads; bench/c/workload.h says how it is called.

Events go to Audit Logs, because the client no longer has Audit Trail.
"""

from __future__ import annotations

import itertools
import json
from datetime import datetime, timezone

from measure import (
    API_KEY,
    CLIENT_ID,
    CODE,
    COOKIE_PASSWORD,
    DOMAIN,
    REDIRECT_URI,
    STATE,
    URL,
    cookies,
    measure,
)
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


def session(sealed: str) -> object:
    loaded = client.user_management.load_sealed_session(session_data=sealed, cookie_password=COOKIE_PASSWORD)
    found = loaded.authenticate()
    assert found.authenticated, found
    return found


workloads = {"url": authorization_url, "profile": profile, "event": event}
if COOKIE_PASSWORD:
    # It remembers no token, so it makes no difference whether one is new.
    sealed = itertools.cycle(cookies())
    workloads["session"] = workloads["new-session"] = lambda: session(next(sealed))
measure(workloads)
