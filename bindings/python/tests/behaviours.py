"""Runs the rows of the table of behaviours; scripts/behaviours.py says how.

With `asyncio` before the other arguments each call is one of an AsyncClient, in an event loop made for it.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import sys
import threading
from functools import partial
from pathlib import Path
from typing import Any, Callable

from libworkos import AsyncClient, Client, WorkOSError

MEMBERS = [
    *("code", "status", "message", "operation", "http_status", "request_id", "api_code", "errors", "details", "body"),
    *("retryable", "retry_after_ms", "performed", "attempts", "idempotency_key"),
]

awaited = sys.argv[1] == "asyncio"
arguments = sys.argv[2:] if awaited else sys.argv[1:]


def client(url: str, name: str) -> Any:
    return (AsyncClient if awaited else Client)(
        api_key="sk_behaviours", client_id="client_behaviours", base_url=f"{url}/{name}", proxy=None, timeout_ms=20_000
    )


def ended(call: Callable[[], Any]) -> Any:
    """What a call gives, or what it gives once it is awaited."""

    async def wait(given: Any) -> Any:
        return await given

    given = call()
    return asyncio.run(wait(given)) if inspect.isawaitable(given) else given


def levels(value: Any) -> int:
    depth = 0
    while isinstance(value, list):
        depth += 1
        value = value[0] if value else None
    return depth


def outcome(row: dict[str, Any], call: Callable[[], Any]) -> dict[str, Any]:
    try:
        data = ended(call)
    except WorkOSError as error:
        return {"error": {name: getattr(error, name) for name in MEMBERS}}
    return {"levels": levels(data)} if "levels" in row["gives"] else {"data": data}


def operations(row: dict[str, Any], made: Any) -> dict[str, str]:
    """The codes of the calls that fail: each is made by its method."""
    failed = {}
    for call in row["calls"]:
        group, _, name = call["operation"].rpartition(".")
        params = dict(call["params"])
        try:
            method = getattr(getattr(made, group) if group else made, name)
            # A method's first parameter may have a longer name than the API's "id".
            known = inspect.signature(method).parameters
            by_place = [params.pop(each) for each in call["params"] if each not in known]
            ended(partial(method, *by_place, **params))
        except WorkOSError as error:
            failed[call["operation"]] = error.code
        except (AttributeError, TypeError) as error:
            failed[call["operation"]] = repr(error)
    return failed


def run(row: dict[str, Any], made: Any) -> dict[str, Any]:  # noqa: PLR0911 - one for each form.
    form = row.get("do")
    if form is None:
        return outcome(row, lambda: made.call(row["call"][0], row["call"][1]))
    if form == "operations":
        return {"data": operations(row, made)}
    if form == "not_utf8_argument":
        return outcome(row, lambda: made.request("POST", "/x", body="\ud800"))
    if form == "name_with_nul":
        return outcome(row, lambda: made.call("request\0", method="GET", path="/x"))
    if form == "webhook":
        payload = bytes.fromhex(row["payload_hex"])
        return outcome(row, lambda: made.webhooks.verify(payload, row["header"], row["secret"], tolerance_seconds=600))
    if form == "options_forms":
        seen = {
            outcome(row, call)["error"]["attempts"]
            for call in (
                lambda: made.request("GET", "/x", options={"max_retries": 0}),
                lambda: made.call("request", {"method": "GET", "path": "/x", "options": {"max_retries": 0}}),
                lambda: made.call("request", method="GET", path="/x", options={"max_retries": 0}),
            )
        }
        return {"attempts": sorted(seen)}
    if form == "closed":
        threading.Timer(0.5, ended, [made.close]).start()
        return outcome(row, lambda: made.audit_trail.create_event(row["event"]))
    return {"other": f"not known: {form}"}


def main() -> None:
    if arguments[0] == "end":
        waiting = client(arguments[1], arguments[2])
        threading.Thread(target=ended, args=[lambda: waiting.request("GET", "/x")], daemon=True).start()
        sys.stdin.readline()
        return
    for row in json.loads(Path(arguments[0]).read_text())["rows"]:
        if "python" not in row.get("none", {}):
            given = run(row, client(arguments[1], row["name"]))
            print("row", row["name"], json.dumps(given), flush=True)


main()
