"""The official asyncio client with as many events at once: OFFICIAL_TOGETHER CALLS, with BENCH_URL.

Prints {"ns":N,"cpu_ns":N}: how long all of them took, and the processor time of each. A first round, which is
not counted, makes the connections.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from datetime import datetime, timezone

from measure import API_KEY, CLIENT_ID, URL
from workos import AsyncWorkOSClient
from workos.audit_logs.models import (
    AuditLogEvent,
    AuditLogEventActor,
    AuditLogEventContext,
    AuditLogEventTarget,
)


async def main(calls: int) -> None:
    client = AsyncWorkOSClient(api_key=API_KEY, client_id=CLIENT_ID, base_url=URL, request_timeout=600)
    event = AuditLogEvent(
        action="user.created",
        occurred_at=datetime(2026, 1, 10, 20, 30, tzinfo=timezone.utc),
        actor=AuditLogEventActor(id="user_12345", type="user", name="Ada Lovelace"),
        targets=[AuditLogEventTarget(id="user_67890", type="user", name="Grace Hopper")],
        context=AuditLogEventContext(location="203.0.113.7"),
        metadata={"source": "Email"},
    )

    async def one() -> None:
        await client.audit_logs.create_event(organization_id="org_01EHQMYV6MBK39QC5PZXHY59C3", event=event)

    for _ in range(2):
        began, cpu = time.perf_counter(), time.process_time()
        await asyncio.gather(*(one() for _ in range(calls)))
        took, used = time.perf_counter() - began, time.process_time() - cpu
    print(json.dumps({"ns": int(took * 1e9), "cpu_ns": int(used * 1e9 / calls)}))


asyncio.run(main(int(sys.argv[1])))
