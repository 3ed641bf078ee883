"""The wire vectors: what the example of each operation must send, worked out without the library."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import quote, quote_plus

from model import Api, Member, Operation

#: The client that the vectors are for.
BASE_URL, CLIENT_ID, API_KEY = "https://api.example.com", "client_1", "sk_test_1"
#: Rows whose code decides what is sent; their own tests hold it.
BY_HAND = {
    "request",
    "sso.finish_login",
    "sso.profile",
    "user_management.finish_login",
    "audit_trail.create_event",
}


def compact(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def in_query(value: Any) -> str:
    if isinstance(value, list):
        return ",".join(map(in_query, value))
    return value if isinstance(value, str) else compact(value)


def values(operation: Operation) -> dict[str, Any]:
    """The members of the example and what the client adds, in the order of the parameters."""
    given = operation.example or {}
    kept: set[str] | None = None
    if operation.by:
        kept = {name.rstrip("!") for name in operation.variants[given[operation.by]]}
    known: dict[str, Any] = {}
    for param in operation.params:
        if param.name in given:
            known[param.name] = given[param.name]
        elif param.type.word == "const" and param.required:
            known[param.name] = param.type.const
        elif param.source and (kept is None or param.name in kept):
            known[param.name] = CLIENT_ID if param.source == "client_id" else API_KEY
    return known


def vector(operation: Operation) -> dict[str, Any]:
    known = values(operation)
    places: dict[str, Member] = {param.name: param for param in operation.params}
    if operation.name == "sso.get_jwks":
        known["client_id"] = CLIENT_ID
    path = re.sub(r"{(\w+)}", lambda found: quote(known[found[1]], safe=""), operation.path)
    query = [(n, in_query(v)) for n, v in known.items() if places[n].place == "query"]
    body = {n: v for n, v in known.items() if places[n].place == "body"}
    headers = {"Accept": "application/json"}
    if operation.credential == "api_key":
        headers["Authorization"] = f"Bearer {API_KEY}"
    for name, value in known.items():
        if places[name].place == "bearer":
            headers["Authorization"] = f"Bearer {value}"
        if places[name].place == "header":
            headers["Idempotency-Key"] = value
    if body:
        headers["Content-Type"] = "application/json"
    pairs = "&".join(f"{quote_plus(n)}={quote_plus(v, safe='*')}" for n, v in query)
    return {
        "operation": operation.name,
        "params": operation.example,
        "method": operation.method,
        "url": BASE_URL + path + ("?" + pairs if pairs else ""),
        "headers": dict(sorted(headers.items())),
        "body": compact(body) if body else None,
    }


def vectors(api: Api) -> str:
    rows = [vector(it) for it in api.operations if it.how == "send" and it.name not in BY_HAND]
    client = {"base_url": BASE_URL, "client_id": CLIENT_ID, "api_key": API_KEY}
    lines = ",\n".join("  " + json.dumps(row, ensure_ascii=False) for row in rows)
    return f'{{"client": {json.dumps(client)},\n "vectors": [\n{lines}\n]}}\n'
