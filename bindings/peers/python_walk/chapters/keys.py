"""API keys, tokens of widgets, and what else is small."""

from __future__ import annotations

from calls import call


def keys(k: dict[str, str]) -> None:
    key = call("api_keys.create_organization_api_key", k["organization"], name="Key")
    call("api_keys.list_organization_api_keys", k["organization"])
    valid = call("api_keys.create_validation", value=key.value)
    assert valid.api_key is not None and valid.api_key.id == key.id
    call("api_keys.create_api_key_expire", key.id)
    call("api_keys.delete_api_key", key.id)
    call("user_management.create_user_api_key", k["user"], name="Own", organization_id=k["organization"])
    call("user_management.list_user_api_keys", k["user"])
    call("client_api.create_token", organization_id=k["organization"], user_id=k["user"])
    call("widgets.create_token", organization_id=k["organization"], user_id=k["user"])
    session = call("passwordless.create_session", email="kim@acme.example", type="MagicLink")
    call("passwordless.send_session", getattr(session, "id", None) or session["id"])
    team = call("platform_teams.create_team", admin_email="kim@example.com", name="Team")
    call("platform_teams.get_team", team.id)
