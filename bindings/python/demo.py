"""The main job of the library from beginning to end, with every call and its answer shown.

It needs the sandbox (`workos-sandbox --auto`), whose people sign in without a password, and takes
--url, --api-key and --client-id, or WORKOS_BASE_URL, WORKOS_API_KEY and WORKOS_CLIENT_ID of the
environment. It ends with 1 when anything came out otherwise than it should.
"""

from __future__ import annotations

import argparse
import json
import sys
import threading
import urllib.request
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer
from typing import Any, Callable
from urllib.parse import parse_qs, urlsplit

import libworkos

EVENT = {
    "group": "Foo Corp",
    "location": "",
    "action": "user.created",
    "action_type": "C",
    "actor_name": "Foo",
    "actor_id": "user_12345",
    "target_name": "Bar",
    "target_id": "user_67890",
    "occurred_at": "2020-01-10T15:30:00-05:00",
    "metadata": {"source": "Email"},
}

LOGS_EVENT = {
    "action": "user.signed_in",
    "occurred_at": "2026-01-10T15:30:00.000Z",
    "actor": {"id": "user_12345", "type": "user"},
    "targets": [{"id": "team_67890", "type": "team"}],
    "context": {"location": "203.0.113.7"},
}


class Unexpected(Exception):
    """A step of the demo that came out otherwise than it should."""


class CallbackPage(TCPServer):
    """The page of your application that people come back to; it notes what the query says."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), CallbackHandler)
        self.redirect_uri = f"http://127.0.0.1:{self.server_address[1]}/callback"
        self.query: dict[str, str] = {}
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()


class CallbackHandler(BaseHTTPRequestHandler):
    """Answers the browser that comes back."""

    server: CallbackPage

    def do_GET(self) -> None:
        self.server.query = {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"You are signed in. You may close this window.\n")

    def log_message(self, *_: Any) -> None:
        """Says nothing, so that the demo's own lines stay together."""


def section(title: str, *call: str) -> None:
    print(f"\n{title}")
    for line in call:
        print(f"   {line}")


def show_event(name: str, event: dict[str, Any]) -> None:
    print(f"   {name} = {{")
    for member, value in event.items():
        print(f"      {json.dumps(member) + ':':15} {json.dumps(value)},")
    print("   }")


def show_answer(call: Callable[[], Any], expected: type[libworkos.WorkOSError] | None = None) -> None:
    try:
        print(f"   -> {json.dumps(call())}")
        failure = None
    except libworkos.WorkOSError as error:
        advice = f"performed: {error.performed}, retryable: {json.dumps(error.retryable)}"
        print(f"   -> {error.code}: {error.message} ({advice})")
        failure = type(error)
    if failure is not expected:
        raise Unexpected(f"expected {expected.__name__ if expected else 'an answer'}")


def sign_in(client: libworkos.Client) -> str:
    """Sends a person to sign in, and gives the code that they come back with."""
    page = CallbackPage()
    try:
        section(
            "1. Authorization URL",
            'client.sso.authorization_url(domain="foo-corp.com", state={"next_page": "/docs"},',
            f'                             redirect_uri="{page.redirect_uri}")',
        )
        url = client.sso.authorization_url(
            domain="foo-corp.com", state={"next_page": "/docs"}, redirect_uri=page.redirect_uri
        )
        print(f"   -> {url}")

        section(
            "2. Sign in at the sandbox (as a browser would)",
            "GET the authorization URL, then follow its redirect to the callback page",
        )
        # The sandbox is on this machine, so a proxy of the environment has no part in this.
        browser = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with browser.open(url, timeout=10) as answer:
            if not answer.url.startswith(page.redirect_uri):
                raise Unexpected("the browser was not redirected (was the sandbox started with --auto?)")
        if "code" not in page.query:
            raise Unexpected(f"nobody was signed in: {page.query.get('error')}")
        code, state = page.query["code"], page.query["state"]
        print(f"   -> the callback page got a code of {len(code)} characters, state {state}")
        return code
    finally:
        page.shutdown()
        page.server_close()


def show_profile(client: libworkos.Client, code: str) -> None:
    section("3. Profile", "profile = client.sso.profile(code=code)")
    profile = client.sso.profile(code=code)
    for name in ("id", "email", "first_name", "last_name", "full_name", "connection_type"):
        arrow = "->" if name == "id" else "  "
        print(f"   {arrow} profile.{name + ':':16} {getattr(profile, name)}")


def show_events(client: libworkos.Client) -> None:
    trail = client.audit_trail
    call = 'client.audit_trail.create_event(event, idempotency_key="key123456")'
    section("4. Audit Trail event")
    show_event("event", EVENT)
    print(f"   {call}")
    show_answer(lambda: trail.create_event(EVENT, idempotency_key="key123456"))

    section("5. The same event, same idempotency key", call)
    show_answer(lambda: trail.create_event(EVENT, idempotency_key="key123456"))

    section("6. Another event, same idempotency key", call.replace("event,", 'dict(event, target_name="Baz"),'))
    other = dict(EVENT, target_name="Baz")
    show_answer(lambda: trail.create_event(other, idempotency_key="key123456"), expected=libworkos.Conflict)

    section("7. Audit Logs event")
    show_event("event", LOGS_EVENT)
    print('   client.audit_logs.create_event("org_01FOOCORP", event)')
    show_answer(lambda: client.audit_logs.create_event("org_01FOOCORP", LOGS_EVENT))

    section("8. A call that fails", 'client.audit_trail.create_event({"group": "Foo Corp", "action_type": "X"})')
    wrong = {"group": "Foo Corp", "action_type": "X"}
    show_answer(lambda: trail.create_event(wrong), expected=libworkos.InvalidArgument)


def main() -> int:
    parser = argparse.ArgumentParser(description="Shows libworkos at work against the sandbox.")
    parser.add_argument("--url", help="where the sandbox is; WORKOS_BASE_URL by default")
    parser.add_argument("--api-key", help="the API key; WORKOS_API_KEY by default")
    parser.add_argument("--client-id", help="the client id; WORKOS_CLIENT_ID by default")
    arguments = parser.parse_args()

    print(f"libworkos {libworkos.version()} from Python")
    try:
        with libworkos.Client(
            base_url=arguments.url, api_key=arguments.api_key, client_id=arguments.client_id
        ) as client:
            show_profile(client, sign_in(client))
            show_events(client)
    except (libworkos.WorkOSError, Unexpected, OSError) as failure:
        print(f"demo: {failure}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
