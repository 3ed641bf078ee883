// Written by `make tables` from api/ and what the library says; do not edit.

import type { Listing, Nothing, Options, Settings } from "../../types";
import type { AgentBlueprint, AgentCredentialValidation, AgentInstance, AgentInstanceSession, AgentRegistration, AgentToken, AgentTokenValidation, ClaimViewResponse } from "../answers/agents";

/** Parameters of agents.create_blueprint. */
export interface AgentsCreateBlueprintParams {
  /** The name. */
  name: string;
  /** The description. */
  description?: string;
  /** The slugs of the permissions. */
  permissions?: readonly string[];
  /** Who may invoke agents of this blueprint. */
  invocable_by?: {
    role_slugs?: readonly string[];
    organization_ids?: readonly string[];
  };
  /** The kinds of instances that agents of this blueprint may run as. */
  invocable_as?: {
    instance_types?: readonly ("delegated" | "autonomous")[];
  };
  /** The lifetimes of sessions and tokens. */
  session_settings?: {
    max_age_seconds: number;
    access_token_ttl_seconds: number;
    refresh_token_ttl_seconds: number;
  };
  options?: Options;
}

/** Parameters of agents.create_blueprint_token. */
export type AgentsCreateBlueprintTokenParams = {
  /** The blueprint's id. */
  agent_blueprint_id: string;
  options?: Options;
} & (
  | {
      /** The kind of grant: `user_delegated`, `autonomous`, `agent_delegated` or `refresh`. */
      type: "user_delegated";
      /** The user's access token. A secret. */
      user_access_token: string;
      /** The user's intent, in words. */
      intent?: string;
      organization_id?: never;
      agent_access_token?: never;
      refresh_token?: never;
    }
  | {
      /** The kind of grant: `user_delegated`, `autonomous`, `agent_delegated` or `refresh`. */
      type: "autonomous";
      user_access_token?: never;
      /** The user's intent, in words. */
      intent?: string;
      /** The organization's id. */
      organization_id: string;
      agent_access_token?: never;
      refresh_token?: never;
    }
  | {
      /** The kind of grant: `user_delegated`, `autonomous`, `agent_delegated` or `refresh`. */
      type: "agent_delegated";
      user_access_token?: never;
      /** The user's intent, in words. */
      intent?: string;
      organization_id?: never;
      /** The agent's access token. A secret. */
      agent_access_token: string;
      refresh_token?: never;
    }
  | {
      /** The kind of grant: `user_delegated`, `autonomous`, `agent_delegated` or `refresh`. */
      type: "refresh";
      user_access_token?: never;
      intent?: never;
      organization_id?: never;
      agent_access_token?: never;
      /** The refresh token of the agent's session. A secret. */
      refresh_token: string;
    }
);

/** Parameters of agents.delete_blueprint. */
export interface AgentsDeleteBlueprintParams {
  /** The blueprint's id. */
  agent_blueprint_id: string;
  options?: Options;
}

/** Parameters of agents.delete_instance. */
export interface AgentsDeleteInstanceParams {
  /** The agent instance's id. */
  agent_instance_id: string;
  options?: Options;
}

/** Parameters of agents.get_blueprint. */
export interface AgentsGetBlueprintParams {
  /** The blueprint's id. */
  agent_blueprint_id: string;
  options?: Options;
}

/** Parameters of agents.get_instance. */
export interface AgentsGetInstanceParams {
  /** The agent instance's id. */
  agent_instance_id: string;
  options?: Options;
}

/** Parameters of agents.get_registration. */
export interface AgentsGetRegistrationParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of agents.get_session. */
export interface AgentsGetSessionParams {
  /** The id of the agent's session. */
  agent_instance_session_id: string;
  options?: Options;
}

/** Parameters of agents.link_claim_attempt. */
export interface AgentsLinkClaimAttemptParams {
  /** Always `link_external_user`. */
  type?: "link_external_user";
  /** The token of the claim attempt. Not empty. A secret. */
  claim_attempt_token: string;
  /** The user, by the id in your system. */
  user: {
    email: string;
    external_id: string;
  };
  /** The organization's id. Not empty. */
  organization_id?: string;
  options?: Options;
}

/** Parameters of agents.list_blueprints. */
export interface AgentsListBlueprintsParams {
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. 1 to 100. By default 10. */
  limit?: number;
  /** The sort order, by time of creation. By default desc. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of agents.list_instances. */
export interface AgentsListInstancesParams {
  /** The organization's id. */
  organization_id?: string;
  /** The blueprint's id. */
  agent_blueprint_id?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. 1 to 100. By default 10. */
  limit?: number;
  /** The sort order, by time of creation. By default desc. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of agents.list_sessions. */
export interface AgentsListSessionsParams {
  /** The organization's id. */
  organization_id?: string;
  /** The blueprint's id. */
  agent_blueprint_id?: string;
  /** The agent instance's id. */
  agent_instance_id?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. 1 to 100. By default 10. */
  limit?: number;
  /** The sort order, by time of creation. By default desc. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of agents.revoke_registration. */
export interface AgentsRevokeRegistrationParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of agents.revoke_session. */
export interface AgentsRevokeSessionParams {
  /** The id of the agent's session. */
  agent_instance_session_id: string;
  options?: Options;
}

/** Parameters of agents.update_blueprint. */
export interface AgentsUpdateBlueprintParams {
  /** The blueprint's id. */
  agent_blueprint_id: string;
  /** The name. */
  name?: string;
  /** The slugs of the permissions. */
  permissions?: readonly string[];
  /** Who may invoke agents of this blueprint. */
  invocable_by?: {
    role_slugs?: readonly string[];
    organization_ids?: readonly string[];
  };
  /** The kinds of instances that agents of this blueprint may run as. */
  invocable_as?: {
    instance_types?: readonly ("delegated" | "autonomous")[];
  };
  /** The lifetimes of sessions and tokens. */
  session_settings?: {
    max_age_seconds?: number;
    access_token_ttl_seconds?: number;
    refresh_token_ttl_seconds?: number;
  };
  /** The description. */
  description?: string | null;
  options?: Options;
}

/** Parameters of agents.validate_blueprint_token. */
export interface AgentsValidateBlueprintTokenParams {
  /** The blueprint's id. */
  agent_blueprint_id: string;
  /** The agent's access token. A secret. */
  agent_access_token: string;
  options?: Options;
}

/** Parameters of agents.validate_credential. */
export type AgentsValidateCredentialParams = {
  options?: Options;
} & (
  | {
      /** `api_key` or `access_token`. */
      type: "api_key";
      /** The API key or access token to check. Not empty. A secret. */
      credential: string;
      audience?: never;
    }
  | {
      /** `api_key` or `access_token`. */
      type: "access_token";
      /** The API key or access token to check. Not empty. A secret. */
      credential: string;
      /** The audience that the token must have been made for. Not empty. */
      audience?: string;
    }
);

export interface Agents {
  /**
   * Creates an agent blueprint: what its agents may do, who may invoke them, and for how long.
   *
   * `POST /agents/blueprints`
   *
   * @param params - `name`; optional: `description`, `permissions`, `invocable_by`, `invocable_as`, `session_settings`
   */
  createBlueprint(params: AgentsCreateBlueprintParams, settings?: Settings): Promise<AgentBlueprint>;
  /**
   * Issues an access token for an agent of a blueprint, and starts a session.
   *
   * `POST /agents/blueprints/{agent_blueprint_id}/tokens`
   *
   * @param params - `agent_blueprint_id`, `type`; optional: `user_access_token`, `intent`, `organization_id`, `agent_access_token`, `refresh_token`
   */
  createBlueprintToken(params: AgentsCreateBlueprintTokenParams, settings?: Settings): Promise<AgentToken>;
  /**
   * Deletes a blueprint with its instances and sessions.
   *
   * `DELETE /agents/blueprints/{agent_blueprint_id}`
   *
   * @param params - `agent_blueprint_id`
   */
  deleteBlueprint(params: AgentsDeleteBlueprintParams, settings?: Settings): Promise<Nothing>;
  /**
   * Deletes an agent instance with its sessions.
   *
   * `DELETE /agents/instances/{agent_instance_id}`
   *
   * @param params - `agent_instance_id`
   */
  deleteInstance(params: AgentsDeleteInstanceParams, settings?: Settings): Promise<Nothing>;
  /**
   * Gets an agent blueprint.
   *
   * `GET /agents/blueprints/{agent_blueprint_id}`
   *
   * @param params - `agent_blueprint_id`
   */
  getBlueprint(params: AgentsGetBlueprintParams, settings?: Settings): Promise<AgentBlueprint>;
  /**
   * Gets an agent instance.
   *
   * `GET /agents/instances/{agent_instance_id}`
   *
   * @param params - `agent_instance_id`
   */
  getInstance(params: AgentsGetInstanceParams, settings?: Settings): Promise<AgentInstance>;
  /**
   * Gets an agent registration.
   *
   * `GET /agents/registrations/{id}`
   *
   * @param params - `id`
   */
  getRegistration(params: AgentsGetRegistrationParams, settings?: Settings): Promise<AgentRegistration>;
  /**
   * Gets a session of an agent instance.
   *
   * `GET /agents/sessions/{agent_instance_session_id}`
   *
   * @param params - `agent_instance_session_id`
   */
  getSession(params: AgentsGetSessionParams, settings?: Settings): Promise<AgentInstanceSession>;
  /**
   * Links one of your users to an agent's claim attempt, and returns the code that completes it.
   *
   * `PATCH /agents/claims/attempts`
   *
   * @param params - `claim_attempt_token`, `user`; optional: `type`, `organization_id`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `email_mismatch` (400), `invalid_claim` (400), `invalid_organization` (400), `invalid_request` (400), `wrong_account` (400), `auth_method_disabled` (403), `claim_denied` (403), `already_claimed` (409), `email_already_in_use` (409), `organization_selection_required` (409), `claim_expired` (410), `user_code_expired` (410)
   */
  linkClaimAttempt(params: AgentsLinkClaimAttemptParams, settings?: Settings): Promise<ClaimViewResponse>;
  /**
   * Lists the agent blueprints, one page at a time.
   *
   * `GET /agents/blueprints`
   *
   * @param params - optional: `before`, `after`, `limit`, `order`
   */
  listBlueprints(params?: AgentsListBlueprintsParams, settings?: Settings): Listing<AgentBlueprint>;
  /**
   * Lists agent instances, one page at a time. Issuing a token creates them.
   *
   * `GET /agents/instances`
   *
   * @param params - optional: `organization_id`, `agent_blueprint_id`, `before`, `after`, `limit`, `order`
   */
  listInstances(params?: AgentsListInstancesParams, settings?: Settings): Listing<AgentInstance>;
  /**
   * Lists the sessions of agent instances, one page at a time.
   *
   * `GET /agents/sessions`
   *
   * @param params - optional: `organization_id`, `agent_blueprint_id`, `agent_instance_id`, `before`, `after`, `limit`, `order`
   */
  listSessions(params?: AgentsListSessionsParams, settings?: Settings): Listing<AgentInstanceSession>;
  /**
   * Revokes an agent registration and all credentials issued from it, permanently.
   *
   * `POST /agents/registrations/{id}/revoke`
   *
   * @param params - `id`
   */
  revokeRegistration(params: AgentsRevokeRegistrationParams, settings?: Settings): Promise<AgentRegistration>;
  /**
   * Revokes a session of an agent instance and all its tokens.
   *
   * `POST /agents/sessions/{agent_instance_session_id}/revoke`
   *
   * @param params - `agent_instance_session_id`
   */
  revokeSession(params: AgentsRevokeSessionParams, settings?: Settings): Promise<AgentInstanceSession>;
  /**
   * Updates an agent blueprint. A list that is given replaces the old list.
   *
   * `PATCH /agents/blueprints/{agent_blueprint_id}`
   *
   * @param params - `agent_blueprint_id`; optional: `name`, `permissions`, `invocable_by`, `invocable_as`, `session_settings`, `description`
   */
  updateBlueprint(params: AgentsUpdateBlueprintParams, settings?: Settings): Promise<AgentBlueprint>;
  /**
   * Validates an agent's access token against its blueprint and session.
   *
   * `POST /agents/blueprints/{agent_blueprint_id}/tokens/validate`
   *
   * @param params - `agent_blueprint_id`, `agent_access_token`
   */
  validateBlueprintToken(params: AgentsValidateBlueprintTokenParams, settings?: Settings): Promise<AgentTokenValidation>;
  /**
   * Validates an agent's API key or access token.
   *
   * `POST /agents/credentials/validate`
   *
   * @param params - `type`, `credential`; optional: `audience`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `invalid_request` (400)
   */
  validateCredential(params: AgentsValidateCredentialParams, settings?: Settings): Promise<AgentCredentialValidation>;
}
