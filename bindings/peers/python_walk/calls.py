"""Calls a method of the official Python client, says how it went, and keeps what was sent."""

from __future__ import annotations

import functools
import inspect
import json
import os
import traceback
from typing import Any, Callable

from python_client import CLIENT_ID, KEY, URL
from recorder import Recorder
from variants import variants
from workos import WorkOSClient

READY: dict[str, Any] = json.loads(os.environ["WORKOS_SANDBOX_READY"])

recorder, unsent = Recorder(True), Recorder(False)
client = WorkOSClient(api_key=KEY, client_id=CLIENT_ID, base_url=URL, http_client=recorder)
draft = WorkOSClient(api_key=KEY, client_id=CLIENT_ID, base_url=URL, http_client=unsent)
walked: set[str] = set()
#: What failed, by its name.
failures: list[str] = []


def fail(name: str, error: Exception) -> None:
    failures.append(name)
    print(f"FAIL {name}: {type(error).__name__}: {str(error)[:300]}", flush=True)
    traceback.print_exc()


def call(name: str, /, *arguments: Any, **named: Any) -> Any:
    """Calls a method and says how it went; its answer, read whole."""
    part, _, method = name.partition(".")
    walked.add(name)
    recorder.by = name
    try:
        answer = getattr(getattr(client, part), method)(*arguments, **named)
        if hasattr(answer, "to_dict"):
            json.dumps(answer.to_dict())
        items = getattr(answer, "data", None)
        for item in items if isinstance(items, list) else []:
            item.to_dict()
    except Exception as error:
        fail(name, error)
        return None
    print(f"ok {name}", flush=True)
    variants(draft, unsent, name, arguments, named)
    return answer


def methods() -> set[str]:
    """Every public method of every part of the client, once for a part that has two names."""
    found, seen = set(), set()
    for name in dir(type(client)):
        attribute = inspect.getattr_static(type(client), name)
        if name.startswith("_") or not isinstance(attribute, (functools.cached_property, property)):
            continue
        part = getattr(client, name)
        if type(part).__module__.startswith("workos") and type(part) not in seen:
            seen.add(type(part))
            found |= {
                f"{name}.{it}" for it in dir(part) if not it.startswith("_") and callable(getattr(part, it))
            }
    return found


def refusal(act: Callable[[], Any]) -> dict[str, Any]:
    """What an incomplete sign-in is told."""
    try:
        act()
    except Exception as error:
        response = getattr(error, "raw_body", None) or getattr(error, "response_json", None) or {}
        found = dict(vars(error))
        if isinstance(response, dict):
            found |= response
        return found
    raise AssertionError("the sign-in was complete")
