"""Radar: attempts and lists."""

from __future__ import annotations

from calls import call, client


def radar(k: dict[str, str]) -> None:
    part = "radar."
    attempt = call(
        part + "create_attempt",
        ip_address="1.1.1.1",
        user_agent="agent",
        email="kim@acme.example",
        auth_method="Password",
        action="sign-in",
    )
    call(part + "update_attempt", attempt.attempt_id, attempt_status="success")
    call(part + "add_list_entry", "email", "block", entry="eve@example.com")
    blocked = client.radar.create_attempt(
        ip_address="1.1.1.1",
        user_agent="agent",
        email="eve@example.com",
        auth_method="Password",
        action="sign-in",
    )
    assert blocked.verdict == "block"
    call(part + "remove_list_entry", "email", "block", entry="eve@example.com")
