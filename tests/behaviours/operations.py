"""The row of every operation: what each language calls, and what has to arrive at the service.

The wire vectors of api/ hold what the description alone decides. "further" of the row in rows.json holds the
others: a name, the parameters, and the request if one is sent.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[2]
VECTORS = ROOT / "api" / "generated" / "vectors.json"


def vectors() -> list[dict[str, Any]]:
    """The vectors, for the client of the table of behaviours."""
    text = VECTORS.read_text()
    client = json.loads(text)["client"]
    text = text.replace(client["api_key"], "sk_behaviours").replace(client["client_id"], "client_behaviours")
    found: list[dict[str, Any]] = json.loads(text)["vectors"]
    return found


def target(url: str) -> str:
    parts = urlsplit(url)
    return parts.path + (f"?{parts.query}" if parts.query else "")


def with_operations(row: dict[str, Any], readme: dict[str, bool]) -> dict[str, Any]:
    """The row with its calls, the requests that they are to make, and the answers that are lists.

    readme: the operations of README's table, and whether each has a function in C.
    """
    calls: list[list[Any]] = []
    requests: list[list[Any]] = []
    lists: dict[str, str] = {}
    for vector in vectors():
        calls.append([vector["operation"], vector["params"] or {}])
        body = json.loads(vector["body"]) if vector["body"] else None
        requests.append([vector["method"], target(vector["url"]), body])
        if vector["operation"] in row["answer_lists"]:
            lists[f"{vector['method']} {target(vector['url'])}"] = "[]"
    for operation, params, *sent in row["further"]:
        calls.append([operation, params])
        requests += sent
    missing = readme.keys() - {operation for operation, _ in calls}
    assert not missing, f"README.md names what is no operation: {missing}"
    return {
        **row,
        "answers": lists,
        "requests": requests,
        "calls": [
            {"operation": name, "params": params, "named": name in readme, "in_c": readme.get(name, False)}
            for name, params in calls
        ],
    }
