"""What an official client sends beside what the library sends for the same arguments.

A recorded request is read by the description of its operation: the words of its path and the members of its
query and body are the arguments. The library builds its request from them, and the two must be equal: method,
path, query, body and its type, an Idempotency-Key of the caller's, and whether a credential goes with it. The
same holds for a URL that was built for a browser.
"""

from __future__ import annotations

import importlib
import json
import re
import sys
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from peer_known import KNOWN, NO_OPERATION

from sandbox import ROOT

sys.path[:0] = [str(ROOT / "bindings" / "python"), str(ROOT / "api" / "generate")]

# By its name, because it is a program's own module and wants a later Python than the scripts.
model: Any = importlib.import_module("model")

#: Rows that end with the request of another.
FLOWS = (
    "request",
    "sso.start_login",
    "sso.finish_login",
    "user_management.start_login",
    "user_management.finish_login",
)


def operations(how: str) -> list[tuple[re.Pattern[str], Any]]:
    """Each operation by the form of its path: those with fewer parameters in it first, and unions."""
    found = []
    for it in model.Api().operations:
        if it.how == how and it.name not in FLOWS:
            form = re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", it.path)
            found.append((re.compile(form + r"\Z"), it))
    return sorted(found, key=lambda pair: (pair[1].path.count("{"), pair[1].by is None, -len(pair[1].params)))


def value(kind: Any, text: str) -> Any:
    """A text of a query as the value that it was."""
    if kind.word in ("integer", "number", "boolean"):
        return json.loads(text)
    return text.split(",") if kind.word == "list" else text


def body_of(sent: dict[str, Any]) -> Any:
    """The members of a body, whether it is JSON or a form."""
    if not sent["body"]:
        return {}
    return dict(parse_qsl(sent["body"])) if content_type(sent) == FORM else json.loads(sent["body"])


def may_send(operation: Any, sent: dict[str, Any]) -> bool:
    """Whether the method and the constants of the body are those of the operation."""
    constants = {it.name: it.type.const for it in operation.params if it.type.word == "const" and it.required}
    return operation.method == sent["method"].upper() and (
        not constants or constants.items() <= body_of(sent).items()
    )


FORM = "application/x-www-form-urlencoded"


def content_type(request: dict[str, Any]) -> str | None:
    """The type of a body, where there is one."""
    lower = {name.lower(): text for name, text in request["headers"].items()}
    return (
        lower.get("content-type", "").partition(";")[0] if request["body"] not in (None, "", "{}") else None
    )


def arguments(operation: Any, sent: dict[str, Any], matched: re.Match[str]) -> dict[str, Any]:
    """What the official client was given, read from what it sends."""
    found: dict[str, Any] = {name: unquote(word) for name, word in matched.groupdict().items()}
    query = dict(parse_qsl(urlsplit(sent["url"]).query, keep_blank_values=True))
    body = body_of(sent)
    for param in operation.params:
        if param.type.word == "const" and param.required:
            continue
        if param.place == "query" and param.name in query:
            found[param.name] = value(param.type, query[param.name])
        elif param.place in ("body", "call") and param.name in body:
            found[param.name] = body[param.name]
        elif param.place == "call" and param.name in query:
            found[param.name] = query[param.name]
        elif param.place == "header" and given_key(sent["headers"]):
            found[param.name] = given_key(sent["headers"])
        elif param.place == "bearer":
            found[param.name] = sent["headers"].get("authorization", "").removeprefix("Bearer ")
    return found


def given_key(headers: dict[str, str]) -> str | None:
    """The Idempotency-Key that the caller gave; one that the client made itself is not the same twice."""
    key = next((text for name, text in headers.items() if name.lower() == "idempotency-key"), None)
    return key if key and key.startswith("idempotencyKey") else None


def differences(
    client: Any, operation: Any, sent: dict[str, Any], matched: re.Match[str]
) -> Iterator[tuple[str, Any, Any]]:
    """In what the library's request is another: what it is, by the official client and by the library."""
    params = arguments(operation, sent, matched) | {"options": {"validate": False}}
    if operation.how == "browser":
        built = {
            "method": "GET",
            "url": client.call(operation.name, params)["url"],
            "headers": {},
            "body": None,
        }
    else:
        built = client.request_build(operation.name, params)
    theirs, ours = urlsplit(sent["url"]), urlsplit(built["url"])
    pairs: list[tuple[str, Any, Any]] = [
        ("method", sent["method"].upper(), built["method"]),
        ("path", unquote(theirs.path), unquote(ours.path)),
        ("credential", "authorization" in sent["headers"], "Authorization" in built["headers"]),
        ("content type", content_type(sent), content_type(built)),
        ("Idempotency-Key", given_key(sent["headers"]), given_key(built["headers"])),
    ]
    for what, one, other in (
        ("query", queried(theirs.query), queried(ours.query)),
        ("body", body_of(sent), body_of(built)),
    ):
        assert isinstance(one, dict), sent
        names = [*one, *(name for name in other if name not in one)]
        pairs += [(f"{what} {name}", one.get(name, ABSENT), other.get(name, ABSENT)) for name in names]
    yield from (pair for pair in pairs if pair[1] != pair[2])


ABSENT = "(nothing)"


def queried(text: str) -> dict[str, Any]:
    """The members of a query; those that are there more than once as a list."""
    found: dict[str, Any] = {}
    for name, word in parse_qsl(text, keep_blank_values=True):
        found[name] = [*found[name], word] if name in found else [word]
    return {name: sorted(words) for name, words in found.items()}


def wire(language: str, requests: list[dict[str, Any]], ready: dict[str, str]) -> Iterator[tuple[str, str]]:
    """One line for each operation and kind of request (minimal, full, null, url): equal, or in what not."""
    import libworkos

    rows = {"send": operations("send"), "browser": operations("browser")}
    counts: dict[str, set[str]] = {}
    met: set[tuple[str, str]] = set()
    known = KNOWN[language]
    with libworkos.Client(
        api_key=ready["api_key"], client_id=ready["client_id"], base_url=ready["url"]
    ) as client:
        for sent in requests:
            path = urlsplit(sent["url"]).path
            forms = rows["browser" if sent["kind"] == "url" else "send"]
            matches = ((form.match(path), it) for form, it in forms if may_send(it, sent))
            matched, operation = next((pair for pair in matches if pair[0]), (None, None))
            if matched is None or operation is None:
                if sent["by"] not in NO_OPERATION:
                    yield "FAIL", f"wire of {sent['by']}: no operation sends {sent['method']} {path}"
                continue
            try:
                for what, theirs, mine in differences(client, operation, sent, matched):
                    if (operation.name, what) in known:
                        met.add((operation.name, what))
                        continue
                    both = f"{json.dumps(theirs)} by the official client, {json.dumps(mine)} by the library"
                    yield "FAIL", f"wire of {sent['by']} ({sent['kind']}): {operation.name}: {what}: {both}"
            except libworkos.WorkOSError as error:
                why = f"refused by the library: {error}"
                yield "FAIL", f"wire of {sent['by']} ({sent['kind']}): {operation.name}: {why}"
            counts.setdefault(sent["kind"], set()).add(operation.name)
    for kind, names in counts.items():
        yield "ok", f"wire: {len(names)} operations, {kind}"
    for (name, what), reason in sorted(known.items()):
        is_met = (name, what) in met
        yield (
            "ok" if is_met else "FAIL",
            f"wire: known of {name}, {what}: {reason if is_met else 'no longer'}",
        )
