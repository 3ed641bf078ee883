# frozen_string_literal: true

# Written by `make tables` from api/; do not edit.
module WorkOS
  class Client
    # The operations of `client.agents`.
    class AgentsGroup < Group
      # Creates an agent blueprint: what its agents may do, who may invoke them, and for how long. Blocks.
      #
      # Sends POST /agents/blueprints. It is not sent again once it may have arrived.
      #
      # @param name [String] The name.
      # @param description [String] The description; optional.
      # @param permissions [Array<String>] The slugs of the permissions; optional.
      # @param invocable_by [Hash] Who may invoke agents of this blueprint; with `role_slugs` (Array<String>; optional),
      #   `organization_ids` (Array<String>; optional); optional.
      # @param invocable_as [Hash] The kinds of instances that agents of this blueprint may run as; with
      #   `instance_types` (Array<String>; one of `delegated`, `autonomous`; optional); optional.
      # @param session_settings [Hash] The lifetimes of sessions and tokens; with `max_age_seconds` (Integer),
      #   `access_token_ttl_seconds` (Integer), `refresh_token_ttl_seconds` (Integer); optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AgentBlueprint with object, id, name, description?, permissions, invocable_by, invocable_as,
      #   session_settings, created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def create_blueprint(
        name: REQUIRED, description: ABSENT, permissions: ABSENT, invocable_by: ABSENT, invocable_as: ABSENT,
        session_settings: ABSENT, options: ABSENT, **more
      )
        invoke(
          "agents.create_blueprint", { name: name, description: description, permissions: permissions,
          invocable_by: invocable_by, invocable_as: invocable_as, session_settings: session_settings,
          options: options }, more
        )
      end

      # Issues an access token for an agent of a blueprint, and starts a session. Blocks.
      #
      # Sends POST /agents/blueprints/{agent_blueprint_id}/tokens. It is not sent again once it may have arrived.
      #
      # `type` user_delegated: needs `user_access_token`; may have `intent`. `type` autonomous: needs `organization_id`;
      # may have `intent`. `type` agent_delegated: needs `agent_access_token`; may have `intent`. `type` refresh: needs
      # `refresh_token`.
      #
      # @param agent_blueprint_id [String] The blueprint's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param type [String] The kind of grant: `user_delegated`, `autonomous`, `agent_delegated` or `refresh`; one of
      #   `user_delegated`, `autonomous`, `agent_delegated`, `refresh`.
      # @param user_access_token [String] The user's access token; optional. A secret.
      # @param intent [String] The user's intent, in words; optional.
      # @param organization_id [String] The organization's id; optional.
      # @param agent_access_token [String] The agent's access token; optional. A secret.
      # @param refresh_token [String] The refresh token of the agent's session; optional. A secret.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AgentToken with access_token, token_type, expires_in, refresh_token, agent_instance_id,
      #   new_instance, agent_instance_session_id, permissions
      # @raise [WorkOSError] if the call fails
      def create_blueprint_token(
        agent_blueprint_id: REQUIRED, type: REQUIRED, user_access_token: ABSENT, intent: ABSENT,
        organization_id: ABSENT, agent_access_token: ABSENT, refresh_token: ABSENT, options: ABSENT, **more
      )
        invoke(
          "agents.create_blueprint_token", { agent_blueprint_id: agent_blueprint_id, type: type,
          user_access_token: user_access_token, intent: intent, organization_id: organization_id,
          agent_access_token: agent_access_token, refresh_token: refresh_token, options: options }, more
        )
      end

      # Deletes a blueprint with its instances and sessions. Blocks.
      #
      # Sends DELETE /agents/blueprints/{agent_blueprint_id}. It is not sent again once it may have arrived.
      #
      # @param agent_blueprint_id [String] The blueprint's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete_blueprint(agent_blueprint_id: REQUIRED, options: ABSENT, **more)
        invoke("agents.delete_blueprint", { agent_blueprint_id: agent_blueprint_id, options: options }, more)
      end

      # Deletes an agent instance with its sessions. Blocks.
      #
      # Sends DELETE /agents/instances/{agent_instance_id}. It is not sent again once it may have arrived.
      #
      # @param agent_instance_id [String] The agent instance's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] empty: the service answers without a body
      # @raise [WorkOSError] if the call fails
      def delete_instance(agent_instance_id: REQUIRED, options: ABSENT, **more)
        invoke("agents.delete_instance", { agent_instance_id: agent_instance_id, options: options }, more)
      end

      # Gets an agent blueprint. Blocks.
      #
      # Sends GET /agents/blueprints/{agent_blueprint_id}.
      #
      # @param agent_blueprint_id [String] The blueprint's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AgentBlueprint with object, id, name, description?, permissions, invocable_by, invocable_as,
      #   session_settings, created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get_blueprint(agent_blueprint_id: REQUIRED, options: ABSENT, **more)
        invoke("agents.get_blueprint", { agent_blueprint_id: agent_blueprint_id, options: options }, more)
      end

      # Gets an agent instance. Blocks.
      #
      # Sends GET /agents/instances/{agent_instance_id}.
      #
      # @param agent_instance_id [String] The agent instance's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AgentInstance with object, id, agent_blueprint_id, organization_id,
      #   organization_membership_id?, type, created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get_instance(agent_instance_id: REQUIRED, options: ABSENT, **more)
        invoke("agents.get_instance", { agent_instance_id: agent_instance_id, options: options }, more)
      end

      # Gets an agent registration. Blocks.
      #
      # Sends GET /agents/registrations/{id}.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AgentRegistration with id, agent_identity, organization_id, status, kind, claim?, created_at,
      #   updated_at, revoked_at? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get_registration(id: REQUIRED, options: ABSENT, **more)
        invoke("agents.get_registration", { id: id, options: options }, more)
      end

      # Gets a session of an agent instance. Blocks.
      #
      # Sends GET /agents/sessions/{agent_instance_session_id}.
      #
      # @param agent_instance_session_id [String] The id of the agent's session; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AgentInstanceSession with object, id, agent_instance_id, status, expires_at, revoked_at?,
      #   created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def get_session(agent_instance_session_id: REQUIRED, options: ABSENT, **more)
        invoke("agents.get_session", { agent_instance_session_id: agent_instance_session_id, options: options }, more)
      end

      # Links one of your users to an agent's claim attempt, and returns the code that completes it. Blocks.
      #
      # Sends PATCH /agents/claims/attempts. It is not sent again once it may have arrived.
      #
      # @param type [String] Always `link_external_user`; `link_external_user`; optional.
      # @param claim_attempt_token [String] The token of the claim attempt; at least 1 character. A secret.
      # @param user [Hash] The user, by the id in your system; with `email` (String), `external_id` (String).
      # @param organization_id [String] The organization's id; at least 1 character; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] a ClaimViewResponse with id, status, user_code, organizations
      # @raise [Rejected] HTTP 400, with the api_code email_mismatch or invalid_claim or invalid_organization or
      #   invalid_request or wrong_account
      # @raise [Unauthorized] HTTP 403, with the api_code auth_method_disabled or claim_denied
      # @raise [Conflict] HTTP 409, with the api_code already_claimed or email_already_in_use or
      #   organization_selection_required
      # @raise [Rejected] HTTP 410, with the api_code claim_expired or user_code_expired
      def link_claim_attempt(
        type: ABSENT, claim_attempt_token: REQUIRED, user: REQUIRED, organization_id: ABSENT, options: ABSENT, **more
      )
        invoke(
          "agents.link_claim_attempt", { type: type, claim_attempt_token: claim_attempt_token, user: user,
          organization_id: organization_id, options: options }, more
        )
      end

      # Lists the agent blueprints, one page at a time. Blocks.
      #
      # Sends GET /agents/blueprints.
      #
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an AgentBlueprint with object, id, name, description?, permissions,
      #   invocable_by, invocable_as, session_settings, created_at, updated_at (? may be nil); list_metadata: the
      #   cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_blueprints(before: ABSENT, after: ABSENT, limit: ABSENT, order: ABSENT, options: ABSENT, **more)
        invoke(
          "agents.list_blueprints", { before: before, after: after, limit: limit, order: order, options: options }, more
        )
      end

      # Every item that `list_blueprints` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_blueprints`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_blueprints(after: ABSENT, order: ABSENT, options: ABSENT, limit: 100, **more)
        each_item("agents.list_blueprints", { after: after, order: order, options: options, limit: limit }, more)
      end

      # Lists agent instances, one page at a time. Issuing a token creates them. Blocks.
      #
      # Sends GET /agents/instances.
      #
      # @param organization_id [String] The organization's id; optional.
      # @param agent_blueprint_id [String] The blueprint's id; optional.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an AgentInstance with object, id, agent_blueprint_id, organization_id,
      #   organization_membership_id?, type, created_at, updated_at (? may be nil); list_metadata: the cursors before
      #   and after
      # @raise [WorkOSError] if the call fails
      def list_instances(
        organization_id: ABSENT, agent_blueprint_id: ABSENT, before: ABSENT, after: ABSENT, limit: ABSENT,
        order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "agents.list_instances", { organization_id: organization_id, agent_blueprint_id: agent_blueprint_id,
          before: before, after: after, limit: limit, order: order, options: options }, more
        )
      end

      # Every item that `list_instances` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_instances`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_instances(
        organization_id: ABSENT, agent_blueprint_id: ABSENT, after: ABSENT, order: ABSENT, options: ABSENT, limit: 100,
        **more
      )
        each_item(
          "agents.list_instances", { organization_id: organization_id, agent_blueprint_id: agent_blueprint_id,
          after: after, order: order, options: options, limit: limit }, more
        )
      end

      # Lists the sessions of agent instances, one page at a time. Blocks.
      #
      # Sends GET /agents/sessions.
      #
      # @param organization_id [String] The organization's id; optional.
      # @param agent_blueprint_id [String] The blueprint's id; optional.
      # @param agent_instance_id [String] The agent instance's id; optional.
      # @param before [String] The cursor of the previous page: `list_metadata.before`; optional.
      # @param after [String] The cursor of the next page: `list_metadata.after`; optional.
      # @param limit [Integer] The maximum number of items of a page; 1 to 100; 10 unless given; optional.
      # @param order [String] The sort order, by time of creation; one of `asc`, `desc`, `normal`; desc unless given;
      #   optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] data: an Array, each an AgentInstanceSession with object, id, agent_instance_id, status,
      #   expires_at, revoked_at?, created_at, updated_at (? may be nil); list_metadata: the cursors before and after
      # @raise [WorkOSError] if the call fails
      def list_sessions(
        organization_id: ABSENT, agent_blueprint_id: ABSENT, agent_instance_id: ABSENT, before: ABSENT, after: ABSENT,
        limit: ABSENT, order: ABSENT, options: ABSENT, **more
      )
        invoke(
          "agents.list_sessions", { organization_id: organization_id, agent_blueprint_id: agent_blueprint_id,
          agent_instance_id: agent_instance_id, before: before, after: after, limit: limit, order: order,
          options: options }, more
        )
      end

      # Every item that `list_sessions` lists, page after page.
      #
      # A page of `limit` items, 1 to 100, is fetched when its first item is asked for, which blocks. The parameters are
      # those of `list_sessions`, and so are the errors. `after` is where to begin.
      #
      # @return [Enumerator<Hash>] the items
      def iterate_sessions(
        organization_id: ABSENT, agent_blueprint_id: ABSENT, agent_instance_id: ABSENT, after: ABSENT, order: ABSENT,
        options: ABSENT, limit: 100, **more
      )
        each_item(
          "agents.list_sessions", { organization_id: organization_id, agent_blueprint_id: agent_blueprint_id,
          agent_instance_id: agent_instance_id, after: after, order: order, options: options, limit: limit }, more
        )
      end

      # Revokes an agent registration and all credentials issued from it, permanently. Blocks.
      #
      # Sends POST /agents/registrations/{id}/revoke. It is not sent again once it may have arrived.
      #
      # @param id [String] The id; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AgentRegistration with id, agent_identity, organization_id, status, kind, claim?, created_at,
      #   updated_at, revoked_at? (? may be nil)
      # @raise [WorkOSError] if the call fails
      def revoke_registration(id: REQUIRED, options: ABSENT, **more)
        invoke("agents.revoke_registration", { id: id, options: options }, more)
      end

      # Revokes a session of an agent instance and all its tokens. Blocks.
      #
      # Sends POST /agents/sessions/{agent_instance_session_id}/revoke. It is not sent again once it may have arrived.
      #
      # @param agent_instance_session_id [String] The id of the agent's session; 1 to 128 of `A-Za-z0-9_-`.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AgentInstanceSession with object, id, agent_instance_id, status, expires_at, revoked_at?,
      #   created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def revoke_session(agent_instance_session_id: REQUIRED, options: ABSENT, **more)
        invoke(
          "agents.revoke_session", { agent_instance_session_id: agent_instance_session_id, options: options }, more
        )
      end

      # Updates an agent blueprint. A list that is given replaces the old list. Blocks.
      #
      # Sends PATCH /agents/blueprints/{agent_blueprint_id}. It is not sent again once it may have arrived.
      #
      # @param agent_blueprint_id [String] The blueprint's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param name [String] The name; optional.
      # @param permissions [Array<String>] The slugs of the permissions; optional.
      # @param invocable_by [Hash] Who may invoke agents of this blueprint; with `role_slugs` (Array<String>; optional),
      #   `organization_ids` (Array<String>; optional); optional.
      # @param invocable_as [Hash] The kinds of instances that agents of this blueprint may run as; with
      #   `instance_types` (Array<String>; one of `delegated`, `autonomous`; optional); optional.
      # @param session_settings [Hash] The lifetimes of sessions and tokens; with `max_age_seconds` (Integer; optional),
      #   `access_token_ttl_seconds` (Integer; optional), `refresh_token_ttl_seconds` (Integer; optional); optional.
      # @param description [String, nil] The description; nil is sent as null; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AgentBlueprint with object, id, name, description?, permissions, invocable_by, invocable_as,
      #   session_settings, created_at, updated_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def update_blueprint(
        agent_blueprint_id: REQUIRED, name: ABSENT, permissions: ABSENT, invocable_by: ABSENT, invocable_as: ABSENT,
        session_settings: ABSENT, description: ABSENT, options: ABSENT, **more
      )
        invoke(
          "agents.update_blueprint", { agent_blueprint_id: agent_blueprint_id, name: name, permissions: permissions,
          invocable_by: invocable_by, invocable_as: invocable_as, session_settings: session_settings,
          description: description, options: options }, more
        )
      end

      # Validates an agent's access token against its blueprint and session. Blocks.
      #
      # Sends POST /agents/blueprints/{agent_blueprint_id}/tokens/validate. It is not sent again once it may have
      # arrived.
      #
      # @param agent_blueprint_id [String] The blueprint's id; 1 to 128 of `A-Za-z0-9_-`.
      # @param agent_access_token [String] The agent's access token. A secret.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AgentTokenValidation with valid, agent_instance_id, agent_instance_session_id,
      #   organization_id, permissions, intent?, acting_user_id?, session_expires_at (? may be nil)
      # @raise [WorkOSError] if the call fails
      def validate_blueprint_token(agent_blueprint_id: REQUIRED, agent_access_token: REQUIRED, options: ABSENT, **more)
        invoke(
          "agents.validate_blueprint_token", { agent_blueprint_id: agent_blueprint_id,
          agent_access_token: agent_access_token, options: options }, more
        )
      end

      # Validates an agent's API key or access token. Blocks.
      #
      # Sends POST /agents/credentials/validate. It is not sent again once it may have arrived.
      #
      # `type` api_key: needs `credential`. `type` access_token: needs `credential`; may have `audience`.
      #
      # @param type [String] `api_key` or `access_token`; one of `api_key`, `access_token`.
      # @param credential [String] The API key or access token to check; at least 1 character. A secret.
      # @param audience [String] The audience that the token must have been made for; at least 1 character; optional.
      # @param options [Hash] The settings of this call alone, such as timeout_ms and max_retries; optional.
      # @return [Hash] an AgentCredentialValidation with valid, registration_id?, expires_at? (? may be nil)
      # @raise [Rejected] HTTP 400, with the api_code invalid_request
      def validate_credential(type: REQUIRED, credential: REQUIRED, audience: ABSENT, options: ABSENT, **more)
        invoke(
          "agents.validate_credential", { type: type, credential: credential, audience: audience, options: options },
          more
        )
      end
    end
  end

  # The same methods, of the client that the whole process shares.
  Agents = Client::AgentsGroup.new(self)
end
