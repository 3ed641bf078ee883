"""Sign-in for a web application, from beginning to end: the people of one organization sign in here.

    pip install flask
    WORKOS_API_KEY=sk_... WORKOS_CLIENT_ID=client_... python login_app.py org_... [PORT]

Its page http://127.0.0.1:PORT/callback (port 4567 unless given; 0 takes a free one) has to be one of
the redirect URIs of the WorkOS dashboard. It ends by Ctrl-C, or with its standard input.
"""

from __future__ import annotations

import argparse
import contextlib
import logging
import secrets
import sys
import threading
from datetime import datetime, timezone

from flask import Flask, Response, redirect, render_template_string, request
from werkzeug.serving import make_server
from werkzeug.wrappers import Response as AnyResponse

import libworkos

app = Flask(__name__)
client = libworkos.Client()

MOST_SESSIONS, MOST_LOGINS = 1000, 4

PAGE = """<!doctype html><html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>{{ title }} · Example application</title>
<style>
:root { color-scheme: light dark; --accent: light-dark(#4b43d6, #a9a4ff); }
body { margin: 8vh auto; padding: 0 1rem; max-width: 30rem; font: 1rem/1.5 system-ui, "DejaVu Sans", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 1.5rem 0; }
dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
.button { display: inline-block; padding: .625rem 1.25rem; border: 0; border-radius: .5rem; font: inherit;
  color: light-dark(#fff, #12121a); background: var(--accent); text-decoration: none; cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
</style>
<main>
<h1>{{ title }}</h1>
{% if error_code %}
<p>{{ message }}</p>
<dl><dt>Error</dt><dd>{{ error_code }}</dd></dl>
<p><a class="button" href="/auth">Sign in again</a></p><p><a href="/">Go to the start page</a></p>
{% elif profile %}
<dl><dt>Email</dt><dd>{{ profile.email }}</dd>
<dt>Organization</dt><dd>{{ profile.organization_id }}</dd>
<dt>Connection</dt><dd>{{ profile.connection_type }}</dd></dl>
<form method="post" action="/sign-out"><button class="button">Sign out</button></form>
{% else %}
<p>Your organization's own sign-in page will ask who you are.</p>
<p><a class="button" href="/auth">Sign in</a></p>
{% endif %}
</main>
"""


class Session:
    """What this application remembers of one browser, which itself holds only the session's id."""

    def __init__(self) -> None:
        #: The logins that wait for their callback: the verifier of each state. Each tab may have one.
        self.logins: dict[str, str] = {}
        self.profile: libworkos.Profile | None = None


sessions: dict[str, Session] = {}


def find_session() -> Session | None:
    return sessions.get(request.cookies.get("session", ""))


def store_session(session: Session, response: AnyResponse) -> None:
    """Stores a session under a fresh id, so that nobody who knew an id before a sign-in has one after it."""
    sessions.pop(request.cookies.get("session", ""), None)
    sessions[session_id := secrets.token_urlsafe(32)] = session
    if len(sessions) > MOST_SESSIONS:
        sessions.pop(next(iter(sessions)), None)
    # An application that is served by https adds secure=True.
    response.set_cookie("session", session_id, httponly=True, samesite="Lax")


@app.get("/")
def home() -> str:
    profile = session.profile if (session := find_session()) else None
    title = f"Hello, {profile.full_name or profile.email}" if profile else "You are not signed in"
    return render_template_string(PAGE, title=title, profile=profile)


@app.get("/auth")
def auth() -> AnyResponse:
    """Sends the browser away to sign in, and keeps what the callback has to be compared with."""
    login = client.sso.start_login(organization=app.config["ORGANIZATION"], redirect_uri=app.config["REDIRECT_URI"])
    response = redirect(login.url)
    session = find_session()
    if session is None:
        session = Session()
        store_session(session, response)
    session.logins[login.state] = login.code_verifier
    if len(session.logins) > MOST_LOGINS:
        session.logins.pop(next(iter(session.logins)), None)
    return response


@app.get("/callback")
def callback() -> AnyResponse | tuple[str, int]:
    """Receives the browser that comes back, and learns who it is."""
    session = find_session()
    state = request.args.get("state", "")
    # A login serves once, so it is taken out before anything else can fail. Without one there is
    # nothing to compare the callback with: somebody else may have made it.
    code_verifier = session.logins.pop(state, None) if session else None
    if session is None or code_verifier is None:
        return error_page("login_not_open", "No sign-in of this browser waits for this answer. It may be over already.")
    profile = client.sso.finish_login(
        callback=request.query_string.decode(errors="replace"),
        state=state,
        code_verifier=code_verifier,
        expected_organization_id=app.config["ORGANIZATION"],
    )
    record_sign_in(profile)
    session.profile = profile
    response = redirect("/", 303)
    store_session(session, response)
    return response


def record_sign_in(profile: libworkos.Profile) -> None:
    """Records the sign-in in the organization's audit log; without success, the person is signed in all the same."""
    event = {
        "action": "user.signed_in",
        "occurred_at": datetime.now(timezone.utc),
        "actor": {"id": profile.id, "type": "user", "name": profile.full_name or profile.email},
        "targets": [{"id": app.config["ORGANIZATION"], "type": "organization"}],
        "context": {"location": request.remote_addr, "user_agent": request.user_agent.string},
    }
    try:
        client.audit_logs.create_event(app.config["ORGANIZATION"], event, options={"timeout_ms": 3000})
    except libworkos.WorkOSError as error:
        app.logger.warning("the sign-in of %s was not recorded: %s", profile.id, error)


@app.post("/sign-out")
def sign_out() -> AnyResponse:
    sessions.pop(request.cookies.get("session", ""), None)
    response = redirect("/", 303)
    response.delete_cookie("session", httponly=True, samesite="Lax")
    return response


@app.errorhandler(libworkos.WorkOSError)
def failed(error: libworkos.WorkOSError) -> tuple[str, int]:
    return error_page(error.api_code or error.code, error.message)


def error_page(code: str, message: str) -> tuple[str, int]:
    return render_template_string(PAGE, title="This sign-in did not succeed", error_code=code, message=message), 400


@app.after_request
def guard(response: Response) -> Response:
    """Keeps pages out of caches, scripts out of pages, and the callback's query out of other sites' logs."""
    response.headers["Cache-Control"] = "no-store"
    response.headers["Content-Security-Policy"] = (
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


def main() -> None:
    parser = argparse.ArgumentParser(description="Signs people of one organization in.")
    parser.add_argument("organization", help="its id in WorkOS")
    parser.add_argument("port", nargs="?", type=int, default=4567)
    arguments = parser.parse_args()
    # Lines about single requests would hold the codes of the callbacks.
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = make_server("127.0.0.1", arguments.port, app, threaded=True)
    address = f"http://127.0.0.1:{server.port}"
    app.config.update(ORGANIZATION=arguments.organization, REDIRECT_URI=f"{address}/callback")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"Open {address}/", flush=True)
    with contextlib.suppress(KeyboardInterrupt):
        sys.stdin.read()
    server.shutdown()


if __name__ == "__main__":
    main()
