"""The counting of bench/c/measure.c for one Python thread, and what all contestants are asked to send."""

from __future__ import annotations

import json
import os
import sys
import time
from typing import Callable

URL = os.environ["BENCH_URL"]
API_KEY = "sk_test_a2V5XzAxRE1DNzlWQ0JaME5ZMjA5OTczN1BTVkYx"
CLIENT_ID = "client_01DMC79VCBZ0NY2099737PSVF1"
DOMAIN = "foo-corp.com"
REDIRECT_URI = "https://app.foo-corp.com/callback"
STATE = {"next_page": "/docs"}
CODE = "01DMEK0J53CVMC32CK5SE0KZ8Q"
#: With what the cookies of sessions are sealed.
COOKIE_PASSWORD = os.environ.get("BENCH_COOKIE_PASSWORD", "")

# Part of the measured time that is called without being counted, first.
WARM_UP = 0.3
# Between two looks at the clock, so that looking costs next to nothing.
BATCH_SECONDS = 0.005


def cookies() -> list[str]:
    """The cookies of sessions, no two of the same token."""
    with open(os.environ["BENCH_COOKIES"]) as file:
        return file.read().split()


def calls_for(call: Callable[[], object], seconds: float, batch: int) -> tuple[int, float]:
    """How many calls were made in how many seconds, looking at the clock once a batch."""
    calls = 0
    began = time.perf_counter()
    while (passed := time.perf_counter() - began) < seconds:
        for _ in range(batch):
            call()
        calls += batch
    return calls, passed


def measure(workloads: dict[str, Callable[[], object]]) -> None:
    workload, threads, seconds = sys.argv[1], sys.argv[2], float(sys.argv[3])
    if threads != "1":
        raise SystemExit("one thread only")
    call = workloads[workload]
    call()
    calls, passed = calls_for(call, seconds * WARM_UP, 1)
    batch = max(1, int(BATCH_SECONDS * calls / passed))
    cpu_before = time.process_time()
    calls, passed = calls_for(call, seconds, batch)
    cpu = time.process_time() - cpu_before
    print(json.dumps({"calls": calls, "ns": int(passed * 1e9), "cpu_ns": int(cpu * 1e9)}))
