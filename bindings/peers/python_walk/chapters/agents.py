"""Agents: blueprints, instances, sessions and registrations."""

from __future__ import annotations

from calls import READY, call
from workos.agents.models import AgentAdminLinkClaimAttemptToExternalUserRequestUser


def agents(k: dict[str, str]) -> None:
    part = "agents."
    blueprint = call(part + "create_blueprint", name="Agent")
    call(part + "list_blueprints")
    call(part + "get_blueprint", blueprint.id)
    call(part + "update_blueprint", blueprint.id, description=None)
    token = call(
        part + "create_blueprint_token", blueprint.id, type="autonomous", organization_id=k["organization"]
    )
    call(part + "validate_blueprint_token", blueprint.id, agent_access_token=token.access_token)
    call(part + "list_instances", organization_id=k["organization"])
    call(part + "get_instance", token.agent_instance_id)
    call(part + "list_sessions", agent_instance_id=token.agent_instance_id)
    call(part + "get_session", token.agent_instance_session_id)
    call(part + "revoke_session", token.agent_instance_session_id)
    call(part + "delete_instance", token.agent_instance_id)
    call(part + "delete_blueprint", blueprint.id)
    call(part + "create_validate", type="api_key", credential=READY["agent_credential"])
    call(part + "get_registration", READY["agent_registration"])
    user = AgentAdminLinkClaimAttemptToExternalUserRequestUser(email="kim@acme.example", external_id="1")
    call(
        part + "update_attempts",
        type="link_external_user",
        claim_attempt_token=READY["claim_attempt_token"],
        user=user,
    )
    call(part + "revoke_registration", READY["agent_registration"])
