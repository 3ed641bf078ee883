"""The group agents of a Client. Written by api/generate; do not edit."""

# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .._group import ABSENT, Group

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Literal

    from .._group import Options
    from . import types


class Agents(Group):
    """The operations of agents."""

    __slots__ = ()

    def create_blueprint(
        self,
        *,
        name: str,
        description: str = ABSENT,
        permissions: Sequence[str] = ABSENT,
        invocable_by: types.AgentBlueprintsCreateRequestInvocableBy = ABSENT,
        invocable_as: types.AgentBlueprintsCreateRequestInvocableAs = ABSENT,
        session_settings: types.AgentBlueprintsCreateRequestSessionSetting = ABSENT,
        options: Options = ABSENT,
    ) -> types.AgentBlueprint:
        """Creates an agent blueprint: what its agents may do, who may invoke them, and for how long. Blocks.

        Sends POST /agents/blueprints. It is not sent again once it may have arrived.

        name: The name.
        description: The description.
        permissions: The slugs of the permissions.
        invocable_by: Who may invoke agents of this blueprint.
        invocable_as: The kinds of instances that agents of this blueprint may run as.
        session_settings: The lifetimes of sessions and tokens.
        options: The settings of this call alone.

        Gives an `AgentBlueprint`.
        """
        return self._send("agents.create_blueprint", locals())

    @overload
    def create_blueprint_token(
        self,
        *,
        agent_blueprint_id: str,
        type: Literal["user_delegated"],
        user_access_token: str,
        intent: str = ...,
        options: Options = ...,
    ) -> types.AgentToken: ...

    @overload
    def create_blueprint_token(
        self,
        *,
        agent_blueprint_id: str,
        type: Literal["autonomous"],
        organization_id: str,
        intent: str = ...,
        options: Options = ...,
    ) -> types.AgentToken: ...

    @overload
    def create_blueprint_token(
        self,
        *,
        agent_blueprint_id: str,
        type: Literal["agent_delegated"],
        agent_access_token: str,
        intent: str = ...,
        options: Options = ...,
    ) -> types.AgentToken: ...

    @overload
    def create_blueprint_token(
        self,
        *,
        agent_blueprint_id: str,
        type: Literal["refresh"],
        refresh_token: str,
        options: Options = ...,
    ) -> types.AgentToken: ...

    def create_blueprint_token(
        self,
        *,
        agent_blueprint_id: str,
        type: Literal["user_delegated", "autonomous", "agent_delegated", "refresh"],
        user_access_token: str = ABSENT,
        intent: str = ABSENT,
        organization_id: str = ABSENT,
        agent_access_token: str = ABSENT,
        refresh_token: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.AgentToken:
        """Issues an access token for an agent of a blueprint, and starts a session. Blocks.

        Sends POST /agents/blueprints/{agent_blueprint_id}/tokens. It is not sent again once it may have arrived.

        agent_blueprint_id: The blueprint's id; 1 to 128 of `A-Za-z0-9_-`.
        type: The kind of grant: `user_delegated`, `autonomous`, `agent_delegated` or `refresh`.
        user_access_token: The user's access token. A secret.
        intent: The user's intent, in words.
        organization_id: The organization's id.
        agent_access_token: The agent's access token. A secret.
        refresh_token: The refresh token of the agent's session. A secret.
        options: The settings of this call alone.

        `type` user_delegated: needs `user_access_token`; may have `intent`.
        `type` autonomous: needs `organization_id`; may have `intent`.
        `type` agent_delegated: needs `agent_access_token`; may have `intent`.
        `type` refresh: needs `refresh_token`.

        Gives an `AgentToken`.
        """
        return self._send("agents.create_blueprint_token", locals())

    def delete_blueprint(self, *, agent_blueprint_id: str, options: Options = ABSENT) -> types.Nothing:
        """Deletes a blueprint with its instances and sessions. Blocks.

        Sends DELETE /agents/blueprints/{agent_blueprint_id}. It is not sent again once it may have arrived.

        agent_blueprint_id: The blueprint's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return self._send("agents.delete_blueprint", locals())

    def delete_instance(self, *, agent_instance_id: str, options: Options = ABSENT) -> types.Nothing:
        """Deletes an agent instance with its sessions. Blocks.

        Sends DELETE /agents/instances/{agent_instance_id}. It is not sent again once it may have arrived.

        agent_instance_id: The agent instance's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives `{}`: the service answers without a body.
        """
        return self._send("agents.delete_instance", locals())

    def get_blueprint(self, *, agent_blueprint_id: str, options: Options = ABSENT) -> types.AgentBlueprint:
        """Gets an agent blueprint. Blocks.

        Sends GET /agents/blueprints/{agent_blueprint_id}.

        agent_blueprint_id: The blueprint's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives an `AgentBlueprint`.
        """
        return self._send("agents.get_blueprint", locals())

    def get_instance(self, *, agent_instance_id: str, options: Options = ABSENT) -> types.AgentInstance:
        """Gets an agent instance. Blocks.

        Sends GET /agents/instances/{agent_instance_id}.

        agent_instance_id: The agent instance's id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives an `AgentInstance`.
        """
        return self._send("agents.get_instance", locals())

    def get_registration(self, *, id: str, options: Options = ABSENT) -> types.AgentRegistration:
        """Gets an agent registration. Blocks.

        Sends GET /agents/registrations/{id}.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives an `AgentRegistration`.
        """
        return self._send("agents.get_registration", locals())

    def get_session(self, *, agent_instance_session_id: str, options: Options = ABSENT) -> types.AgentInstanceSession:
        """Gets a session of an agent instance. Blocks.

        Sends GET /agents/sessions/{agent_instance_session_id}.

        agent_instance_session_id: The id of the agent's session; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives an `AgentInstanceSession`.
        """
        return self._send("agents.get_session", locals())

    def link_claim_attempt(
        self,
        *,
        claim_attempt_token: str,
        user: types.AgentAdminLinkClaimAttemptToExternalUserRequestUser,
        organization_id: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.ClaimViewResponse:
        """Links one of your users to an agent's claim attempt, and returns the code that completes it. Blocks.

        Sends PATCH /agents/claims/attempts. It is not sent again once it may have arrived.

        claim_attempt_token: The token of the claim attempt; at least 1 character. A secret.
        user: The user, by the id in your system.
        organization_id: The organization's id; at least 1 character.
        options: The settings of this call alone.

        Gives a `ClaimViewResponse`.

        Errors with an `api_code`: Rejected (HTTP 400) email_mismatch, invalid_claim, invalid_organization,
        invalid_request, wrong_account; Unauthorized (HTTP 403) auth_method_disabled, claim_denied; Conflict (HTTP 409)
        already_claimed, email_already_in_use, organization_selection_required; Rejected (HTTP 410) claim_expired,
        user_code_expired.
        """
        return self._send("agents.link_claim_attempt", locals())

    def list_blueprints(
        self,
        *,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.AgentBlueprint]:
        """Lists the agent blueprints, one page at a time. Blocks.

        Sends GET /agents/blueprints.

        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `AgentBlueprint`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return self._send("agents.list_blueprints", locals())

    def iterate_blueprints(
        self,
        *,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> Iterator[types.AgentBlueprint]:
        """Every item that `list_blueprints` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The other
        parameters are those of `list_blueprints`; `after` is where to begin.
        """
        return self._each("agents.list_blueprints", locals())

    def list_instances(
        self,
        *,
        organization_id: str = ABSENT,
        agent_blueprint_id: str = ABSENT,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.AgentInstance]:
        """Lists agent instances, one page at a time. Issuing a token creates them. Blocks.

        Sends GET /agents/instances.

        organization_id: The organization's id.
        agent_blueprint_id: The blueprint's id.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `AgentInstance`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return self._send("agents.list_instances", locals())

    def iterate_instances(
        self,
        *,
        organization_id: str = ABSENT,
        agent_blueprint_id: str = ABSENT,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> Iterator[types.AgentInstance]:
        """Every item that `list_instances` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The other
        parameters are those of `list_instances`; `after` is where to begin.
        """
        return self._each("agents.list_instances", locals())

    def list_sessions(
        self,
        *,
        organization_id: str = ABSENT,
        agent_blueprint_id: str = ABSENT,
        agent_instance_id: str = ABSENT,
        before: str = ABSENT,
        after: str = ABSENT,
        limit: int = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        options: Options = ABSENT,
    ) -> types.Page[types.AgentInstanceSession]:
        """Lists the sessions of agent instances, one page at a time. Blocks.

        Sends GET /agents/sessions.

        organization_id: The organization's id.
        agent_blueprint_id: The blueprint's id.
        agent_instance_id: The agent instance's id.
        before: The cursor of the previous page: `list_metadata.before`.
        after: The cursor of the next page: `list_metadata.after`.
        limit: The maximum number of items of a page; 1 to 100; 10 unless given.
        order: The sort order, by time of creation; desc unless given.
        options: The settings of this call alone.

        Gives a page of `AgentInstanceSession`: its items in `data`, the cursors of the pages beside it in `list_metadata`.
        """
        return self._send("agents.list_sessions", locals())

    def iterate_sessions(
        self,
        *,
        organization_id: str = ABSENT,
        agent_blueprint_id: str = ABSENT,
        agent_instance_id: str = ABSENT,
        after: str = ABSENT,
        order: Literal["asc", "desc", "normal"] = ABSENT,
        limit: int = 100,
        options: Options = ABSENT,
    ) -> Iterator[types.AgentInstanceSession]:
        """Every item that `list_sessions` lists, page after page.

        A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The other
        parameters are those of `list_sessions`; `after` is where to begin.
        """
        return self._each("agents.list_sessions", locals())

    def revoke_registration(self, *, id: str, options: Options = ABSENT) -> types.AgentRegistration:
        """Revokes an agent registration and all credentials issued from it, permanently. Blocks.

        Sends POST /agents/registrations/{id}/revoke. It is not sent again once it may have arrived.

        id: The id; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives an `AgentRegistration`.
        """
        return self._send("agents.revoke_registration", locals())

    def revoke_session(
        self,
        *,
        agent_instance_session_id: str,
        options: Options = ABSENT,
    ) -> types.AgentInstanceSession:
        """Revokes a session of an agent instance and all its tokens. Blocks.

        Sends POST /agents/sessions/{agent_instance_session_id}/revoke. It is not sent again once it may have arrived.

        agent_instance_session_id: The id of the agent's session; 1 to 128 of `A-Za-z0-9_-`.
        options: The settings of this call alone.

        Gives an `AgentInstanceSession`.
        """
        return self._send("agents.revoke_session", locals())

    def update_blueprint(
        self,
        *,
        agent_blueprint_id: str,
        name: str = ABSENT,
        permissions: Sequence[str] = ABSENT,
        invocable_by: types.AgentBlueprintsCreateRequestInvocableBy = ABSENT,
        invocable_as: types.AgentBlueprintsCreateRequestInvocableAs = ABSENT,
        session_settings: types.AgentBlueprintsUpdateRequestSessionSetting = ABSENT,
        description: str | None = ABSENT,
        options: Options = ABSENT,
    ) -> types.AgentBlueprint:
        """Updates an agent blueprint. A list that is given replaces the old list. Blocks.

        Sends PATCH /agents/blueprints/{agent_blueprint_id}. It is not sent again once it may have arrived.

        agent_blueprint_id: The blueprint's id; 1 to 128 of `A-Za-z0-9_-`.
        name: The name.
        permissions: The slugs of the permissions.
        invocable_by: Who may invoke agents of this blueprint.
        invocable_as: The kinds of instances that agents of this blueprint may run as.
        session_settings: The lifetimes of sessions and tokens.
        description: The description; None is sent as null.
        options: The settings of this call alone.

        Gives an `AgentBlueprint`.
        """
        return self._send("agents.update_blueprint", locals())

    def validate_blueprint_token(
        self,
        *,
        agent_blueprint_id: str,
        agent_access_token: str,
        options: Options = ABSENT,
    ) -> types.AgentTokenValidation:
        """Validates an agent's access token against its blueprint and session. Blocks.

        Sends POST /agents/blueprints/{agent_blueprint_id}/tokens/validate. It is not sent again once it may have
        arrived.

        agent_blueprint_id: The blueprint's id; 1 to 128 of `A-Za-z0-9_-`.
        agent_access_token: The agent's access token. A secret.
        options: The settings of this call alone.

        Gives an `AgentTokenValidation`.
        """
        return self._send("agents.validate_blueprint_token", locals())

    @overload
    def validate_credential(
        self,
        *,
        type: Literal["api_key"],
        credential: str,
        options: Options = ...,
    ) -> types.AgentCredentialValidation: ...

    @overload
    def validate_credential(
        self,
        *,
        type: Literal["access_token"],
        credential: str,
        audience: str = ...,
        options: Options = ...,
    ) -> types.AgentCredentialValidation: ...

    def validate_credential(
        self,
        *,
        type: Literal["api_key", "access_token"],
        credential: str,
        audience: str = ABSENT,
        options: Options = ABSENT,
    ) -> types.AgentCredentialValidation:
        """Validates an agent's API key or access token. Blocks.

        Sends POST /agents/credentials/validate. It is not sent again once it may have arrived.

        type: `api_key` or `access_token`.
        credential: The API key or access token to check; at least 1 character. A secret.
        audience: The audience that the token must have been made for; at least 1 character.
        options: The settings of this call alone.

        `type` api_key: needs `credential`.
        `type` access_token: needs `credential`; may have `audience`.

        Gives an `AgentCredentialValidation`.

        Errors with an `api_code`: Rejected (HTTP 400) invalid_request.
        """
        return self._send("agents.validate_credential", locals())
