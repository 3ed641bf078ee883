"""Organizations, the people in them, how they sign in, and what they are given."""

from __future__ import annotations

from typing import Any

import pytest

from libworkos import Rejected, Unauthorized

from .teller import PASSWORD, Story


def organizations(story: Story) -> None:
    own: Any = {"organization_id": story.organization}
    story("organizations.list", limit=2)
    story("organizations.get", id=story.organization)
    story("organizations.get_by_external_id", external_id="acme 1")
    story("organizations.update", id=story.organization, name="Acme Inc", external_id=None)
    story("organizations.list_authorized_applications", **own)
    contact = story("organizations.create_it_contact", **own, email="it@example.com")["id"]
    story("organizations.list_it_contacts", **own)
    story("organizations.invite_it_contact", **own, contact_id=contact, intents=["sso"])
    story("organizations.revoke_it_contact", **own, contact_id=contact)
    story("organizations.delete_it_contact", **own, contact_id=contact)
    domain = story("organization_domains.create", **own, domain="acme.example")["id"]
    for name in ("get", "verify", "delete"):
        story(f"organization_domains.{name}", id=domain)
    story("admin_portal.generate_link", organization=story.organization, intent="sso")
    story("admin_portal.revoke_link", organization=story.organization, external_user_id="external_1")
    other = story("organizations.create", name="Gone")["id"]
    story("organizations.delete", id=other)


def users_and_memberships(story: Story) -> None:
    story("user_management.list_users", email="kim@example.com")
    story("user_management.get_user", id=story.user)
    story("user_management.get_user_by_external_id", external_id="kim 1")
    story("user_management.update_user", id=story.user, last_name="Lee", external_id=None)
    story("user_management.get_user_identities", id=story.user)
    story("user_management.list_user_authorized_applications", user_id=story.user)
    story("organization_memberships.list", user_id=story.user)
    story("organization_memberships.get", id=story.membership)
    story("organization_memberships.update", id=story.membership, role_slug="admin")
    story("organization_memberships.deactivate", id=story.membership)
    story("organization_memberships.reactivate", id=story.membership)
    story("organization_memberships.list_groups", organization_membership_id=story.membership)
    gone = story("user_management.create_user", email="gone@example.com")["id"]
    story("user_management.delete_user", id=gone)


def codes(story: Story) -> None:
    part = "user_management."
    email: Any = {"email": "kim@acme.example"}
    with pytest.raises((Rejected, Unauthorized)) as caught:
        story(part + "authenticate_with_password", email="kim@example.com", password=PASSWORD)
    details = caught.value.details or {}
    verification = story(part + "get_email_verification", id=details["email_verification_id"])
    pending = {"pending_authentication_token": details["pending_authentication_token"]}
    story(part + "authenticate_with_email_verification", code=verification["code"], **pending)
    story(part + "send_verification_email", id=story.user)
    sent = [it for it in story.codes("email_verification") if it["user_id"] == story.user]
    story(part + "verify_email", id=story.user, code=sent[-1]["code"])
    story(part + "send_email_change", id=story.user, new_email="kim@acme.example")
    story(part + "confirm_email_change", id=story.user, code=story.codes("email_change")[-1]["code"])
    magic = story(part + "create_magic_auth", **email)
    story(part + "get_magic_auth", id=magic["id"])
    story(part + "authenticate_with_magic_auth", code=magic["code"], **email)
    reset = story(part + "create_password_reset", **email)
    story(part + "get_password_reset", id=reset["id"])
    story(part + "confirm_password_reset", token=reset["password_reset_token"], new_password=PASSWORD + "!")
    session = story(part + "authenticate_with_password", password=PASSWORD + "!", **email)
    again = story(part + "authenticate_with_refresh_token", refresh_token=session["refresh_token"])
    story(part + "authenticate", grant_type="refresh_token", refresh_token=again["refresh_token"])
    sessions = story(part + "list_sessions", id=story.user)["data"]
    story(part + "logout_url", session_id=sessions[0]["id"])
    story(part + "revoke_session", session_id=sessions[0]["id"])


def sign_ins(story: Story) -> None:
    part, ready = "user_management.", story.ready
    device = story(part + "authorize_device")
    story(part + "authenticate_with_device_code", device_code=device["device_code"])
    page: Any = {"redirect_uri": "http://localhost:4567/callback", "provider": "authkit"}
    story(part + "authorization_url", **page)
    story(part + "start_login", **page)
    challenge = story(part + "get_radar_challenge", id=ready["radar_challenge"])
    pending = {"pending_authentication_token": ready["pending_authentication_token"]}
    by_mail = {"code": challenge["code"], "radar_challenge_id": challenge["id"]}
    story(part + "authenticate_with_radar_email_challenge", **by_mail, **pending)
    phone = {"phone_number": "+15005550006"}
    sms = story(part + "send_radar_sms_challenge", user_id=challenge["user_id"], **phone, **pending)
    by_sms = {"code": ready["code"], "verification_id": sms["verification_id"]}
    story(part + "authenticate_with_radar_sms_challenge", **by_sms, **phone, **pending)


def factors(story: Story) -> None:
    part = "multi_factor_auth."
    enrolled = story(part + "create_user_auth_factor", user_id=story.user, totp_issuer="A", totp_user="kim")
    factor = enrolled["authentication_factor"]["id"]
    story(part + "list_user_auth_factors", user_id=story.user)
    story(part + "challenge_factor", id=factor)
    wrong = story(part + "verify_challenge", id=enrolled["authentication_challenge"]["id"], code="000000")
    assert wrong["valid"] is False
    story(part + "get_factor", id=factor)
    story(part + "enroll_factor", type="sms", phone_number="+15005550006")
    story(part + "enroll_factor", type="totp", totp_issuer="A", totp_user="kim")
    story(part + "delete_factor", id=factor)


def settings(story: Story) -> None:
    part = "user_management."
    invitation = story(part + "send_invitation", email="lee@example.com", organization_id=story.organization)
    story(part + "list_invitations", organization_id=story.organization)
    story(part + "find_invitation_by_token", token=invitation["token"])
    for name in ("get", "resend", "accept"):
        story(f"{part}{name}_invitation", id=invitation["id"])
    other = story(part + "send_invitation", email="pat@example.com")
    story(part + "revoke_invitation", id=other["id"])
    story(part + "create_cors_origin", origin="https://app.example")
    story(part + "list_cors_origins")
    uri = story(part + "create_redirect_uri", uri="https://app.example/callback")
    story(part + "list_redirect_uris")
    story(part + "delete_redirect_uri", id=uri["id"])
    resource = story(part + "create_oauth_resource", uri="https://mcp.example")
    story(part + "list_oauth_resources")
    story(part + "delete_oauth_resource", id=resource["id"])
    story(part + "get_jwt_template")
    story(part + "update_jwt_template", content='{"a": "b"}')
    waitlist = story(part + "list_waitlists")["data"][0]["id"]
    story(part + "get_waitlist", id=waitlist)
    entry = story(part + "create_waitlist_entry", id=waitlist, email="wait@example.com")["id"]
    story(part + "list_waitlist_entries", id=waitlist)
    for name in ("approve", "deny", "delete"):
        story(f"{part}{name}_waitlist_entry", id=entry)


def keys_and_tokens(story: Story) -> None:
    both: Any = {"organization_id": story.organization, "user_id": story.user}
    key = story("api_keys.create_for_organization", organization_id=story.organization, name="Key")
    story("api_keys.list_for_organization", organization_id=story.organization)
    story("api_keys.validate", value=key["value"])
    story("api_keys.expire", id=key["id"])
    story("api_keys.delete", id=key["id"])
    story("user_management.create_user_api_key", name="Own", **both)
    story("user_management.list_user_api_keys", user_id=story.user)
    story("client_api.create_token", **both)
    story("widgets.create_token", **both)
    session = story("passwordless.create_session", email="kim@acme.example")
    story("passwordless.send_session", session_id=session["id"])
    team = story("platform_teams.create", admin_email="kim@example.com", name="Team")
    story("platform_teams.get", team_id=team["id"])
