"""What is proved by a code: addresses, passwords, sign-ins."""

from __future__ import annotations

import json
import urllib.request

from calls import call, client, refusal
from people import PASSWORD
from python_client import CLIENT_ID, KEY, URL


def codes(k: dict[str, str]) -> None:
    part, user = "user_management.", k["user"]
    waiting = refusal(
        lambda: client.user_management.authenticate_with_password(email="kim@example.com", password=PASSWORD)
    )
    verification = call(part + "get_email_verification", waiting["email_verification_id"])
    call(
        part + "authenticate_with_email_verification",
        code=verification.code,
        pending_authentication_token=waiting["pending_authentication_token"],
    )
    call(part + "send_verification_email", user)
    page = urllib.request.urlopen(f"{URL}/_sandbox/codes", timeout=10)
    sent = [
        it for it in json.load(page)["codes"] if it["kind"] == "email_verification" and it["user_id"] == user
    ]
    call(part + "verify_email", user, code=sent[-1]["code"])
    call(part + "send_email_change", user, new_email="kim@acme.example")
    with urllib.request.urlopen(f"{URL}/_sandbox/codes", timeout=10) as page:
        sent = [it for it in json.load(page)["codes"] if it["kind"] == "email_change"]
    call(part + "confirm_email_change", user, code=sent[-1]["code"])
    magic = call(part + "create_magic_auth", email="kim@acme.example")
    call(part + "get_magic_auth", magic.id)
    call(part + "authenticate_with_magic_auth", code=magic.code, email="kim@acme.example")
    reset = call(part + "reset_password", email="kim@acme.example")
    call(part + "get_password_reset", reset.id)
    call(part + "confirm_password_reset", token=reset.password_reset_token, new_password=PASSWORD + "!")
    session = call(part + "authenticate_with_password", email="kim@acme.example", password=PASSWORD + "!")
    refreshed = call(part + "authenticate_with_refresh_token", refresh_token=session.refresh_token)
    call(
        part + "create_authenticate",
        body={
            "client_id": CLIENT_ID,
            "client_secret": KEY,
            "grant_type": "refresh_token",
            "refresh_token": refreshed.refresh_token,
        },
    )
    sessions = call(part + "list_sessions", user)
    call(part + "revoke_session", session_id=sessions.data[0].id)
    call(part + "get_logout_url", session_id=sessions.data[0].id)
