"""Sign-in with AuthKit for a web application, from beginning to end; what it remembers is in sealed cookies.

    pip install flask
    WORKOS_API_KEY=sk_... WORKOS_CLIENT_ID=client_... WORKOS_COOKIE_PASSWORD=... python authkit_app.py [PORT]

Its page http://127.0.0.1:PORT/callback (port 4567 unless given; 0 takes a free one) has to be one of the
redirect URIs of the WorkOS dashboard, and http://127.0.0.1:PORT/ one of the sign-out redirects. To change
the password of the cookies, put the new one into WORKOS_COOKIE_PASSWORD, and the one before into
OLD_COOKIE_PASSWORD for as long as cookies of it may be about. It ends by Ctrl-C, or with its standard input.
"""

from __future__ import annotations

import argparse
import contextlib
import logging
import os
import sys
import threading
from typing import Any

from flask import Flask, Response, redirect, render_template_string, request
from werkzeug.serving import make_server
from werkzeug.wrappers import Response as AnyResponse

import libworkos

app = Flask(__name__)
passwords = [os.environ.get("WORKOS_COOKIE_PASSWORD"), os.environ.get("OLD_COOKIE_PASSWORD")]
client = libworkos.Client(cookie_password=[password for password in passwords if password])

SESSION, LOGIN = "wos-session", "wos-login-"
LOGIN_SECONDS, SESSION_SECONDS = 600, 400 * 24 * 3600

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
form { margin: 1rem 0; } input { font: inherit; padding: .5rem; }
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
{% elif person %}
<dl><dt>Email</dt><dd>{{ person.user.email }}</dd>
<dt>Organization</dt><dd>{{ person.organization_id or "none" }}</dd>
<dt>Role</dt><dd>{{ person.role or "none" }}</dd></dl>
<form method="post" action="/organization">
<label>Organization <input name="organization_id" value="{{ person.organization_id or "" }}" required></label>
<button class="button">Switch</button></form>
<form method="post" action="/log-out"><button class="button">Log out</button></form>
{% else %}
<p>AuthKit will ask who you are.</p>
<p><a class="button" href="/auth">Sign in</a> <a class="button" href="/auth?screen_hint=sign-up">Sign up</a></p>
{% endif %}
</main>
"""


def current() -> dict[str, Any]:
    """Who is signed in; with the new cookie as "sealed" after a refresh."""
    cookie = request.cookies.get(SESSION, "")
    found = client.session.authenticate(cookie)
    if not found["authenticated"] and found["reason"] == "expired":
        found = client.session.refresh(cookie)
    return dict(found)


@app.get("/")
def home() -> AnyResponse:
    try:
        found = current()
    except libworkos.Rejected as error:
        # The service ended the session; every other error says nothing about it, and leaves the cookie.
        found = {"authenticated": False, "reason": error.api_code}
    person = found if found["authenticated"] else None
    if person is None and found["reason"] == "unverified":
        response = Response(error_page("unverified", "Who you are cannot be checked now."), status=503)
    else:
        name = person and (person["user"].get("first_name") or person["user"]["email"])
        title = f"Hello, {name}" if person else "You are not signed in"
        response = Response(render_template_string(PAGE, title=title, person=person))
    keep(response, found)
    return response


def keep(response: AnyResponse, found: dict[str, Any]) -> None:
    """Sets the new cookie, or deletes one that nobody is signed in by."""
    # An application that is served by https adds secure=True.
    if found.get("sealed"):
        response.set_cookie(SESSION, found["sealed"], max_age=SESSION_SECONDS, httponly=True, samesite="Lax")
    elif not found["authenticated"] and found["reason"] != "no_session":
        response.delete_cookie(SESSION, httponly=True, samesite="Lax")


@app.get("/auth")
def auth() -> AnyResponse:
    """Sends the browser to AuthKit. What the callback is compared with goes into a sealed cookie, for each tab one."""
    hint: dict[str, Any] = {"screen_hint": "sign-up"} if request.args.get("screen_hint") == "sign-up" else {}
    login = client.user_management.start_login(
        provider="authkit", redirect_uri=f"{app.config['ADDRESS']}/callback", **hint
    )
    kept = {"state": login["state"], "code_verifier": login["code_verifier"]}
    response = redirect(login["url"])
    response.set_cookie(
        login_cookie(login["state"]),
        client.session.seal(kept)["sealed"],
        max_age=LOGIN_SECONDS,
        path="/callback",
        httponly=True,
        samesite="Lax",
    )
    return response


def login_cookie(state: str) -> str:
    return LOGIN + state[:16]


@app.get("/callback")
def callback() -> AnyResponse | tuple[str, int]:
    """Receives the browser that comes back, and learns who it is."""
    name = login_cookie(request.args.get("state", ""))
    try:
        kept = client.session.open(request.cookies.get(name, ""))
    except libworkos.Rejected:
        message = "No sign-in of this browser waits for this answer. It may be over already."
        return error_page("login_not_open", message), 400
    person = client.call(
        "user_management.finish_login",
        callback=request.query_string.decode(errors="replace"),
        state=kept["state"],
        code_verifier=kept["code_verifier"],
    )
    wanted = ("access_token", "refresh_token", "user", "organization_id", "impersonator")
    sealed = client.session.seal({name: person[name] for name in wanted if name in person})
    response = redirect("/", 303)
    response.delete_cookie(name, path="/callback", httponly=True, samesite="Lax")
    keep(response, {"authenticated": True, **sealed})
    return response


@app.post("/organization")
def switch() -> AnyResponse:
    """Goes on in another organization of the person's."""
    organization_id = request.form.get("organization_id", "")
    found = client.session.refresh(request.cookies.get(SESSION, ""), organization_id=organization_id)
    response = redirect("/", 303)
    keep(response, dict(found))
    return response


@app.post("/log-out")
def log_out() -> AnyResponse:
    try:
        url = client.session.logout_url(request.cookies.get(SESSION, ""), return_to=f"{app.config['ADDRESS']}/")["url"]
    except libworkos.Rejected:
        url = "/"  # There is no session to end.
    response = redirect(url, 303)
    response.delete_cookie(SESSION, httponly=True, samesite="Lax")
    return response


@app.errorhandler(libworkos.WorkOSError)
def failed(error: libworkos.WorkOSError) -> tuple[str, int]:
    refused = isinstance(error, (libworkos.Rejected, libworkos.InvalidArgument))
    return error_page(error.api_code or error.code, error.message), 400 if refused else 503


def error_page(code: str, message: str) -> str:
    return render_template_string(PAGE, title="This sign-in did not succeed", error_code=code, message=message)


@app.after_request
def guard(response: Response) -> Response:
    """Keeps pages out of caches, scripts out of pages, and the callback's query out of other sites' logs."""
    response.headers["Cache-Control"] = "no-store"
    # There is no form-action, because browsers apply it to the redirect of the log-out as well.
    response.headers["Content-Security-Policy"] = (
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'"
    )
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


def main() -> None:
    parser = argparse.ArgumentParser(description="Signs people in with AuthKit.")
    parser.add_argument("port", nargs="?", type=int, default=4567)
    arguments = parser.parse_args()
    # Lines about single requests would hold the codes of the callbacks.
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = make_server("127.0.0.1", arguments.port, app, threaded=True)
    app.config["ADDRESS"] = f"http://127.0.0.1:{server.port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"Open {app.config['ADDRESS']}/", flush=True)
    with contextlib.suppress(KeyboardInterrupt):
        sys.stdin.read()
    server.shutdown()


if __name__ == "__main__":
    main()
