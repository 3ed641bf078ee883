"""Connections, applications, agents and what else an organization connects to, and the end."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from hashlib import sha256
from typing import Any

from .teller import Story


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


def single_sign_on_and_audit_logs(story: Story) -> None:
    part, own = "audit_logs.", {"organization_id": story.organization}
    story("sso.list_connections")
    story("sso.get_connection", connection_id=story.ready["connection"])
    story("sso.get_jwks")
    story(part + "create_schema", action="user.signed_in", targets=[{"type": "team"}])
    story(part + "list_schemas", action="user.signed_in")
    story(part + "list_actions")
    story(part + "get_retention", **own)
    story(part + "get_configuration", **own)


def goodbye(story: Story) -> None:
    story("organization_memberships.delete", id=story.membership)
    story("user_management.delete_user", id=story.user)
    story("organizations.delete", id=story.organization)
