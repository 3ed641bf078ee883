"""Invitations, addresses of the application, and waitlists."""

from __future__ import annotations

from calls import call, client


def settings(k: dict[str, str]) -> None:
    part = "user_management."
    invitation = call(part + "send_invitation", email="lee@example.com", organization_id=k["organization"])
    call(part + "list_invitations", organization_id=k["organization"])
    call(part + "get_invitation", invitation.id)
    call(part + "find_invitation_by_token", invitation.token)
    call(part + "resend_invitation", invitation.id)
    call(part + "accept_invitation", invitation.id)
    other = client.user_management.send_invitation(email="pat@example.com")
    call(part + "revoke_invitation", other.id)
    call(part + "create_cors_origin", origin="https://app.example")
    call(part + "list_cors_origins")
    uri = call(part + "create_redirect_uri", uri="https://app.example/callback")
    call(part + "list_redirect_uris")
    call(part + "delete_redirect_uris", uri.id)
    resource = call(part + "create_authkit_oauth_resource", uri="https://mcp.example")
    call(part + "list_authkit_oauth_resources")
    call(part + "delete_authkit_oauth_resource", resource.id)
    call(part + "list_jwt_template")
    call(part + "update_jwt_template", content='{"a": "b"}')
    lists = call(part + "list_waitlists")
    call(part + "get_waitlist", lists.data[0].id)
    entry = call(part + "create_waitlist_entry", lists.data[0].id, email="wait@example.com")
    call(part + "list_waitlist_entries", lists.data[0].id)
    call(part + "create_waitlist_entry_approve", entry.id)
    call(part + "create_waitlist_entry_deny", entry.id)
    call(part + "delete_waitlist_entry", entry.id)
