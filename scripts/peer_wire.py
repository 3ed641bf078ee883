"""What the official Python client sends beside what the library sends for the same arguments.

A recorded request is read by the description of its operation: the words of its path and the members of its
query and body are the arguments. The library builds its request from them, and the two must be equal: method,
path, query, body, and whether a credential goes with it.
"""

from __future__ import annotations

import importlib
import json
import re
import sys
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from sandbox import ROOT

sys.path[:0] = [str(ROOT / "bindings" / "python"), str(ROOT / "api" / "generate")]

# By its name, because it is a program's own module and wants a later Python than the scripts.
model: Any = importlib.import_module("model")

#: Where the official client is known to send something else, and why that is right or a fault of the client.
KNOWN = {
    "user_management.authenticate": ("credential", "it sends the key as well, beside the client_secret"),
    "sso.profile": ("credential", "it sends the key as well, beside the client_secret"),
    "user_management.authorize_device": (
        "credential",
        "it sends the key, which the service does not ask for",
    ),
    "sso.get_jwks": ("credential", "it sends the key, which the service does not ask for"),
}


def operations() -> list[tuple[re.Pattern[str], Any]]:
    """Each operation by the form of its path: those with fewer parameters in it first, and unions."""
    found = []
    for it in model.Api().operations:
        if it.how == "send" and it.name not in (
            "request",
            "sso.finish_login",
            "user_management.finish_login",
        ):
            form = re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", it.path)
            found.append((re.compile(form + r"\Z"), it))
    return sorted(found, key=lambda pair: (pair[1].path.count("{"), pair[1].by is None, -len(pair[1].params)))


def value(kind: Any, text: str) -> Any:
    """A text of a query as the value that it was."""
    if kind.word in ("integer", "number", "boolean"):
        return json.loads(text)
    return text.split(",") if kind.word == "list" else text


def difference(client: Any, operation: Any, sent: dict[str, Any]) -> str | None:
    """In what the library's request is another, if it is."""
    parts = urlsplit(sent["url"])
    form = re.compile(re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", operation.path) + r"\Z")
    matched = form.match(parts.path)
    assert matched is not None
    arguments: dict[str, Any] = {name: unquote(word) for name, word in matched.groupdict().items()}
    query = parse_qsl(parts.query, keep_blank_values=True)
    body = json.loads(sent["body"]) if sent["body"] else {}
    for param in operation.params:
        if param.type.word == "const" and param.required:
            continue
        if param.place == "query" and param.name in dict(query):
            arguments[param.name] = value(param.type, dict(query)[param.name])
        elif (param.place == "body" and param.name in body) or (param.place == "call" and param.name in body):
            arguments[param.name] = body[param.name]
        elif param.place == "bearer":
            arguments[param.name] = sent["headers"].get("authorization", "").removeprefix("Bearer ")
    built = client.request_build(operation.name, arguments | {"options": {"validate": False}})
    ours = urlsplit(built["url"])
    own = json.loads(built["body"]) if built["body"] else {}
    known = KNOWN.get(operation.name, ("", ""))[0]
    problem = None
    for what, theirs, mine in (
        ("method", sent["method"].upper(), built["method"]),
        ("path", unquote(parts.path), unquote(ours.path)),
        ("query", sorted(query), sorted(parse_qsl(ours.query, keep_blank_values=True))),
        ("body", body, own),
        ("credential", "authorization" in sent["headers"], "Authorization" in built["headers"]),
    ):
        if (theirs != mine) is (what != known):
            problem = (
                f"{what}: {json.dumps(theirs)} by the official client, {json.dumps(mine)} by the library"
            )
    return problem


def wire(requests: list[dict[str, Any]], ready: dict[str, str]) -> Iterator[tuple[str, str]]:
    """One line for each operation and kind of request (minimal, full, null): equal, or in what not."""
    import libworkos

    rows = operations()
    counts: dict[str, set[str]] = {}
    with libworkos.Client(
        api_key=ready["api_key"], client_id=ready["client_id"], base_url=ready["url"]
    ) as client:
        for sent in requests:
            path = urlsplit(sent["url"]).path
            found = (it for form, it in rows if it.method == sent["method"].upper() and form.match(path))
            operation = next(found, None)
            if operation is None:
                yield "FAIL", f"wire of {sent['by']}: no operation sends {sent['method']} {path}"
                continue
            try:
                problem = difference(client, operation, sent)
            except libworkos.WorkOSError as error:
                problem = f"refused by the library: {error}"
            if problem:
                yield "FAIL", f"wire of {sent['by']} ({sent['kind']}): {operation.name}: {problem}"
            counts.setdefault(sent["kind"], set()).add(operation.name)
    for kind, names in counts.items():
        yield "ok", f"wire: {len(names)} operations, {kind}"
    for name, (what, reason) in sorted(KNOWN.items()):
        yield "ok", f"wire: known of {name}, {what}: {reason}"
