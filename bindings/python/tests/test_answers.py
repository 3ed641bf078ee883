"""What the sandbox answers to the described methods is of the types that they promise, in the order of a story."""

from __future__ import annotations

import sys
from base64 import urlsafe_b64encode
from hashlib import sha256
from typing import Any

import pytest

import libworkos
from libworkos import Client, Rejected, Unauthorized

from .sandbox import Sandbox

if sys.version_info < (3, 11):
    pytest.skip("generic TypedDicts need Python 3.11", allow_module_level=True)

from libworkos import types

from .answer_types import answer_type, faults

PASSWORD = "correct horse battery"


OPERATIONS = [it["name"] for it in libworkos.operations() if it["name"] != "request"]


def method_of(client: Client, operation: str) -> Any:
    group, _, name = operation.rpartition(".")
    return getattr(getattr(client, group), name)


class Story:
    """Calls methods by the names of their operations, and keeps what is wrong with the answers."""

    def __init__(self, client: Client, ready: dict[str, Any]) -> None:
        self.client = client
        self.ready = ready
        self.called: set[str] = set()
        self.wrong: list[str] = []
        self.organization: str = self("organizations.create", name="Acme", external_id="acme 1", metadata={"a": "b"})[
            "id"
        ]
        self.user: str = self(
            "user_management.create_user",
            email="kim@example.com",
            external_id="kim 1",
            first_name="Kim",
            password=PASSWORD,
        )["id"]
        self.membership: str = self(
            "organization_memberships.create",
            user_id=self.user,
            organization_id=self.organization,
            role_slug="member",
        )["id"]

    def __call__(self, operation: str, **params: Any) -> Any:
        method = method_of(self.client, operation)
        answer = method(**params)
        self.called.add(operation)
        self.wrong += [f"{operation}: {fault}" for fault in faults(answer, answer_type(method))]
        return answer

    def codes(self, kind: str) -> list[dict[str, Any]]:
        """The codes that people would have got by mail."""
        page = self.client.request("GET", "/_sandbox/codes")
        return [it for it in page["codes"] if it["kind"] == kind]


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


def roles(story: Story) -> None:
    part = "authorization."
    own: Any = {"organization_id": story.organization}
    member: Any = {"organization_membership_id": story.membership}
    story(part + "create_permission", slug="posts:read", name="Read posts")
    story(part + "list_permissions")
    story(part + "get_permission", slug="posts:read")
    story(part + "update_permission", slug="posts:read", name="Read all posts")
    story(part + "create_environment_role", slug="editor", name="Editor")
    story(part + "list_environment_roles")
    story(part + "get_environment_role", slug="editor")
    story(part + "update_environment_role", slug="editor", description=None)
    story(part + "add_environment_role_permission", role_slug="editor", slug="posts:read")
    story(part + "set_environment_role_permissions", role_slug="editor", permissions=["posts:read"])
    story(part + "create_organization_role", **own, name="Own", slug="org-own")
    story(part + "list_organization_roles", **own)
    story(part + "get_organization_role", **own, slug="org-own")
    story(part + "update_organization_role", **own, slug="org-own", name="Our own")
    story(part + "add_organization_role_permission", **own, role_slug="org-own", slug="posts:read")
    story(part + "set_organization_role_permissions", **own, role_slug="org-own", permissions=["posts:read"])
    story(part + "remove_organization_role_permission", **own, role_slug="org-own", permission_slug="posts:read")
    by_id = {
        "resource_id": story(part + "create_resource", **own, external_id="d 1", name="D", resource_type_slug="doc")[
            "id"
        ]
    }
    by_name: Any = {"resource_type_slug": "doc", "external_id": "d 1"}
    story(part + "list_resources", **own)
    story(part + "get_resource", **by_id)
    story(part + "get_resource_by_external_id", **own, **by_name)
    story(part + "update_resource", **by_id, name="Document")
    story(part + "update_resource_by_external_id", **own, **by_name, description=None)
    story(part + "check", **member, permission_slug="posts:read", **by_id)
    assigned = story(part + "assign_role", **member, role_slug="editor", **by_id)
    assert story(part + "check", **member, permission_slug="posts:read", **by_id)["authorized"] is True
    story(part + "list_role_assignments", **member)
    story(part + "list_role_assignments_for_resource", **by_id)
    story(part + "list_role_assignments_for_resource_by_external_id", **own, **by_name)
    story(part + "list_effective_permissions", **member, **by_id)
    story(part + "list_effective_permissions_by_external_id", **member, **by_name)
    story(part + "list_memberships_for_resource", **by_id, permission_slug="posts:read")
    story(part + "list_memberships_for_resource_by_external_id", **own, **by_name, permission_slug="posts:read")
    parent = {"parent_resource_id": by_id["resource_id"]}
    story(part + "list_resources_for_membership", **member, permission_slug="posts:read", **parent)
    story(part + "remove_role_assignment", **member, role_assignment_id=assigned["id"])
    story(part + "assign_role", **member, role_slug="editor", **by_id)
    story(part + "remove_role", **member, role_slug="editor", **by_id)
    groups(story, own, member, {"role_slug": "editor", **by_id})
    story(part + "delete_resource_by_external_id", **own, **by_name)
    other = story(part + "create_resource", **own, external_id="d 2", name="D", resource_type_slug="doc")
    story(part + "delete_resource", resource_id=other["id"])
    story(part + "delete_organization_role", **own, slug="org-own")
    story(part + "delete_permission", slug="posts:read")


def groups(story: Story, own: Any, member: Any, role: Any) -> None:
    group: Any = {"group_id": story("groups.create", **own, name="Team")["id"]}
    story("groups.list", **own)
    story("groups.get", **own, **group)
    story("groups.update", **own, **group, description=None)
    story("groups.add_membership", **own, **group, **member)
    story("groups.list_memberships", **own, **group)
    story("groups.update_memberships", **own, **group, remove=list(member.values()))
    story("groups.add_membership", **own, **group, **member)
    story("groups.remove_membership", **own, **group, **member)
    part = "authorization."
    assigned = story(part + "create_group_role_assignment", **group, **role)
    story(part + "list_group_role_assignments", **group)
    story(part + "get_group_role_assignment", **group, role_assignment_id=assigned["id"])
    story(part + "replace_group_role_assignments", **group, role_assignments=[role])
    story(part + "update_group_role_assignments", **group, remove=[role])
    story(part + "update_group_role_assignments", **group, add=[role])
    story(part + "delete_group_role_assignments", **group, **role)
    again = story(part + "create_group_role_assignment", **group, **role)
    story(part + "delete_group_role_assignment", **group, role_assignment_id=again["id"])
    story("groups.delete", **own, **group)


def directories(story: Story) -> None:
    part = "directory_sync."
    found = story(part + "list_directories")["data"]
    directory = story(part + "get_directory", id=story.ready["directory"])["id"]
    story(part + "get_user", id=story(part + "list_users", directory=directory)["data"][0]["id"])
    story(part + "get_group", id=story(part + "list_groups", directory=directory)["data"][0]["id"])
    story(part + "sync_directory", id=directory)
    story(part + "delete_directory", id=found[0]["id"])


def feature_flags(story: Story) -> None:
    part, flag = "feature_flags.", {"slug": story.ready["feature_flag"]}
    story(part + "list")
    story(part + "get", **flag)
    story(part + "enable", **flag)
    story(part + "add_target", **flag, resource_id=story.organization)
    story(part + "list_for_organization", organization_id=story.organization)
    story(part + "list_for_user", user_id=story.user)
    story(part + "list_runtime")
    story(part + "list_runtime", payload_version="2")
    story(part + "remove_target", **flag, resource_id=story.organization)
    story(part + "disable", **flag)


def the_vault(story: Story) -> None:
    part, context = "vault.", {"organization_id": "org_1"}
    made = story(part + "create_object", key_context=context, name="secret", value="one")["id"]
    story(part + "list_objects")
    read = story(part + "read_object", id=made)
    story(part + "read_object_by_name", name="secret")
    story(part + "update_object", id=made, value="two", version_check=read["metadata"]["version_id"])
    story(part + "list_object_versions", id=made)
    story(part + "describe_object", id=made)
    story(part + "delete_object", id=made)
    pair = story(part + "create_data_key", context=context)
    story(part + "decrypt_data_key", keys=pair["encrypted_keys"])
    story(part + "rekey_data_key", context={"organization_id": "org_2"}, encrypted_keys=pair["encrypted_keys"])
    sealed = story.client.vault.encrypt(data="words", context=context)["encrypted_data"]
    assert story.client.vault.decrypt(encrypted_data=sealed) == {"data": "words"}


def connections(story: Story) -> None:
    made = story.client.sso.create_connection(
        organization_id=story.organization, name="SAML", connection_type="OktaSAML"
    )
    connection: Any = {"connection_id": made["id"]}
    story("sso.update_connection", id=made["id"], name="Okta")
    for kind, params, gives in (
        ("idp_signing", {"value": "-----BEGIN CERTIFICATE-----"}, "list_{}_certificates"),
        ("sp_encryption", {}, "list_{}_certificates"),
        ("sp_signing", {}, "get_{}_certificate"),
    ):
        certificate = story(f"sso.create_{kind}_certificate", **connection, **params)["id"]
        story(f"sso.{gives.format(kind)}", **connection)
        story(f"sso.delete_{kind}_certificate", **connection, certificate_id=certificate)
    # An id token of the identity provider of a seeded organization, but for its signature.
    payload = urlsafe_b64encode(b'{"email":"ada@foo-corp.com","exp":4000000000}').decode().rstrip("=")
    story("sso.exchange_id_token", subject_token=f"e30.{payload}.c2ln", organization_id="org_01FOOCORP")


def connect(story: Story) -> None:
    part = "connect."
    made = story(part + "create_application", name="One", application_type="oauth", is_first_party=True)["id"]
    story(part + "create_oauth_application", name="Two", is_first_party=True)
    story(part + "create_m2m_application", name="Three", organization_id=story.organization)
    story(part + "list_applications")
    story(part + "get_application", id=made)
    story(part + "update_application", id=made, description=None)
    secret = story(part + "create_client_secret", id=made)
    story(part + "list_client_secrets", id=made)
    story(part + "delete_client_secret", id=secret["id"])
    ada = story("user_management.list_users", email="ada@foo-corp.com")["data"][0]["id"]
    authorized = story("user_management.list_user_authorized_applications", user_id=ada)["data"][0]
    story("user_management.delete_user_authorized_application", user_id=ada, application_id=authorized["id"])
    story(part + "delete_application", id=made)
    person = {"id": "1", "email": "kim@acme.example"}
    story(part + "complete_oauth2", external_auth_id=story.ready["external_auth_id"], user=person)


def agents(story: Story) -> None:
    part, ready = "agents.", story.ready
    blueprint: Any = {"agent_blueprint_id": story(part + "create_blueprint", name="Agent")["id"]}
    story(part + "list_blueprints")
    story(part + "get_blueprint", **blueprint)
    story(part + "update_blueprint", **blueprint, description=None)
    token = story(part + "create_blueprint_token", **blueprint, type="autonomous", organization_id=story.organization)
    story(part + "validate_blueprint_token", **blueprint, agent_access_token=token["access_token"])
    story(part + "list_instances", organization_id=story.organization)
    story(part + "get_instance", agent_instance_id=token["agent_instance_id"])
    story(part + "list_sessions", agent_instance_id=token["agent_instance_id"])
    session = {"agent_instance_session_id": token["agent_instance_session_id"]}
    story(part + "get_session", **session)
    story(part + "revoke_session", **session)
    story(part + "delete_instance", agent_instance_id=token["agent_instance_id"])
    story(part + "delete_blueprint", **blueprint)
    story(part + "validate_credential", type="api_key", credential=ready["agent_credential"])
    person = {"email": "kim@acme.example", "external_id": "1"}
    story(part + "link_claim_attempt", claim_attempt_token=ready["claim_attempt_token"], user=person)
    story(part + "get_registration", id=ready["agent_registration"])
    story(part + "revoke_registration", id=ready["agent_registration"])


def pipes(story: Story) -> None:
    part, person, own = "pipes.", {"user_id": story.user}, {"organization_id": story.organization}
    made = story(part + "create_data_integration", provider="github", auth_methods=["oauth", "api_key"])
    slug: Any = {"slug": made["slug"]}
    story(part + "list_data_integrations")
    story(part + "get_data_integration", **slug)
    story(part + "update_data_integration", **slug, description=None)
    story(part + "get_organization_data_integration", **slug)
    story(part + "update_organization_data_integration", **slug, enabled=True)
    story(part + "delete_organization_data_integration", **slug)
    verifier = "v" * 43
    challenge = urlsafe_b64encode(sha256(verifier.encode()).digest()).decode().rstrip("=")
    begun = story(part + "authorize", **slug, **person, code_challenge=challenge, code_challenge_method="S256")
    code = begun["url"].partition("connect_code=")[2]
    story(part + "finish_connection", connect_code=code, code_verifier=verifier)
    story(part + "get_access_token", **slug, **person)
    story(part + "get_credentials", **slug, **person)
    story(part + "get_user_connected_account", **slug, **person)
    story(part + "update_user_connected_account", **slug, **person, scopes=["repo"])
    story(part + "list_user_data_providers", **person)
    story(part + "delete_user_connected_account", **slug, **person)
    story(part + "create_user_connected_account", **slug, **person, access_token="token_1")
    story(part + "create_organization_connected_account", **slug, **own, **person, access_token="token_2")
    story(part + "get_organization_connected_account", **slug, **own)
    story(part + "update_organization_connected_account", **slug, **own, **person, scopes=["repo"])
    story(part + "list_organization_data_providers", **own)
    story(part + "delete_organization_connected_account", **slug, **own)
    story(part + "add_api_key", **slug, **person, secret="secret_1")
    story(part + "set_api_key", **slug, **person, secret="secret_2")
    pair = {"client_id": "client_1", "client_secret": "secret_3"}
    story(part + "add_client_credentials", **slug, **person, **pair)
    story(part + "set_client_credentials", **slug, **person, **pair)
    story(part + "list_organization_configurations", **own)
    story(part + "update_organization_configuration", **own, **slug, enabled=False)
    story(part + "delete_data_integration", **slug)


def radar_and_webhooks(story: Story) -> None:
    request = {"ip_address": "203.0.113.7", "user_agent": "Firefox", "email": "kim@acme.example"}
    attempt = story("radar.create_attempt", **request, auth_method="Password", action="sign-in")
    story("radar.update_attempt", id=attempt["attempt_id"], attempt_status="success")
    entry: Any = {"type": "email", "action": "block", "entry": "x@example.com"}
    story("radar.add_list_entry", **entry)
    assert "already" in story("radar.add_list_entry", **entry)["message"]
    story("radar.remove_list_entry", **entry)
    made = story("webhooks.create_endpoint", endpoint_url="https://app.example/hook", events=["user.created"])["id"]
    story("webhooks.list_endpoints")
    story("webhooks.update_endpoint", id=made, status="disabled")
    story("webhooks.delete_endpoint", id=made)


def events(story: Story) -> None:
    page = story("events.list", events=["user.created", "organization.created", "session.created"], limit=100)
    assert page["data"]


def by_hand(story: Story) -> None:
    """Operations that are described, and whose methods are written by hand and promise no more than a dict."""
    client, organization = story.client, story.organization
    for answer, kind in (
        (client.sso.list_connections(), types.Page[types.Connection]),
        (client.sso.get_connection(story.ready["connection"]), types.Connection),
        (client.sso.get_jwks(), types.JwksResponse),
        (client.audit_logs.create_schema("user.signed_in", targets=[{"type": "team"}]), types.AuditLogSchema),
        (client.audit_logs.list_schemas("user.signed_in"), types.Page[types.AuditLogSchema]),
        (client.audit_logs.list_actions(), types.Page[types.AuditLogAction]),
        (client.audit_logs.get_retention(organization), types.AuditLogsRetention),
        (client.audit_logs.get_configuration(organization), types.AuditLogConfiguration),
    ):
        story.wrong += [f"{kind}: {fault}" for fault in faults(answer, kind)]


def goodbye(story: Story) -> None:
    story("organization_memberships.delete", id=story.membership)
    story("user_management.delete_user", id=story.user)
    story("organizations.delete", id=story.organization)


#: They need a person at a page, an authenticator app, or an error that is not made here. Their answer is that of the
#: other sign-ins.
NOT_TOLD = {
    "authenticate_with_code",
    "authenticate_with_email_completion",
    "authenticate_with_organization_selection",
    "authenticate_with_totp",
}

CHAPTERS = (
    organizations,
    users_and_memberships,
    codes,
    sign_ins,
    factors,
    settings,
    keys_and_tokens,
    roles,
    directories,
    feature_flags,
    the_vault,
    connections,
    connect,
    agents,
    pipes,
    radar_and_webhooks,
    events,
    by_hand,
    goodbye,
)


def test_each_answer_is_of_the_type_that_its_method_promises() -> None:
    with Sandbox() as own, Client(base_url=own.url, api_key=own.api_key, client_id=own.client_id) as client:
        story = Story(client, own.ready)
        for chapter in CHAPTERS:
            chapter(story)
        described = {name for name in OPERATIONS if "generated" in method_of(client, name).__func__.__module__}
    assert story.wrong == []
    assert {name.rpartition(".")[2] for name in described - story.called} == NOT_TOLD


GROUP = {
    "object": "group",
    "id": "group_1",
    "organization_id": "org_1",
    "name": "Team",
    "description": None,
    "created_at": "2026-01-10T15:30:00Z",
    "updated_at": "2026-01-10T15:30:00Z",
}


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({}, None),
        ({"new": 1}, None),
        ({"description": "Words"}, None),
        ({"name": ...}, ".data[0].name is missing"),
        ({"name": None}, ".data[0].name is None, not str"),
        ({"object": "team"}, ".data[0].object is 'team', not one of 1 words such as 'group'"),
        ({"description": 1}, ".data[0].description is 1, not str"),
    ],
)
def test_what_is_not_of_a_type_is_found(change: dict[str, Any], fault: str | None) -> None:
    item = {name: value for name, value in {**GROUP, **change}.items() if value is not ...}
    page = {"object": "list", "data": [item], "list_metadata": {"before": None, "after": None}}
    assert list(faults(page, types.Page[types.Group])) == ([fault] if fault else [])
