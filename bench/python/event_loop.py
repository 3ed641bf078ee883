"""Events from one event loop, over many connections at once: the AsyncClient beside the official one.

    event_loop.py CLIENT CONNECTIONS SECONDS    CLIENT is libworkos or official

It is a contestant of bench/many.py. As many tasks as there are connections create one event after another.
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
import sys
import time
from collections.abc import Awaitable, Callable

WARM_UP_S = 1.0
ORGANIZATION = "org_01EHQMYV6MBK39QC5PZXHY59C3"

Event = Callable[[], Awaitable[object]]


def libworkos_event(url: str, connections: int) -> Event:
    import libworkos

    client = libworkos.AsyncClient(
        api_key="sk_bench", client_id="client_1", base_url=url, max_connections=connections
    )
    event = {
        "action": "user.created",
        "occurred_at": "2026-01-10T20:30:00Z",
        "actor": {"id": "user_12345", "type": "user", "name": "Ada Lovelace"},
        "targets": [{"id": "user_67890", "type": "user", "name": "Grace Hopper"}],
        "context": {"location": "203.0.113.7"},
        "metadata": {"source": "Email"},
    }
    return lambda: client.audit_logs.create_event(ORGANIZATION, event)


def official_event(url: str, connections: int) -> Event:
    from datetime import datetime, timezone

    import httpx2
    from workos import AsyncWorkOSClient
    from workos.audit_logs.models import (
        AuditLogEvent,
        AuditLogEventActor,
        AuditLogEventContext,
        AuditLogEventTarget,
    )

    limits = httpx2.Limits(max_connections=connections, max_keepalive_connections=connections)
    http = httpx2.AsyncClient(limits=limits, timeout=60)
    client = AsyncWorkOSClient(api_key="sk_bench", client_id="client_1", base_url=url, http_client=http)
    event = AuditLogEvent(
        action="user.created",
        occurred_at=datetime(2026, 1, 10, 20, 30, tzinfo=timezone.utc),
        actor=AuditLogEventActor(id="user_12345", type="user", name="Ada Lovelace"),
        targets=[AuditLogEventTarget(id="user_67890", type="user", name="Grace Hopper")],
        context=AuditLogEventContext(location="203.0.113.7"),
        metadata={"source": "Email"},
    )
    return lambda: client.audit_logs.create_event(organization_id=ORGANIZATION, event=event)


async def play(event: Event, connections: int, seconds: float) -> dict[str, float]:
    """How many events were created in how much time, and of the processor's; after a warm-up."""
    created = 0
    ended = False

    async def create() -> None:
        nonlocal created
        while not ended:
            await event()
            created += 1

    tasks = [asyncio.create_task(create()) for _ in range(connections)]
    while created < 2 * connections:
        failed, _ = await asyncio.wait(tasks, timeout=WARM_UP_S, return_when=asyncio.FIRST_EXCEPTION)
        await asyncio.gather(*failed)
    began, cpu, before = time.perf_counter(), time.process_time(), created
    await asyncio.sleep(seconds)
    passed, cpu, count = time.perf_counter() - began, time.process_time() - cpu, created - before
    ended = True
    await asyncio.gather(*tasks)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"calls": count, "ns": passed * 1e9, "cpu_ns": cpu * 1e9, "rss_kb": peak}


def main() -> None:
    name, connections, seconds = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    make = {"libworkos": libworkos_event, "official": official_event}

    async def run() -> dict[str, float]:
        return await play(make[name](os.environ["BENCH_URL"], connections), connections, seconds)

    print(json.dumps(asyncio.run(run())))


if __name__ == "__main__":
    main()
