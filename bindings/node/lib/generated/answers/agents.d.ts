// Written by `make tables` from api/ and what the library says; do not edit.

import type { Time } from "../../types";

export interface Actor {
  readonly id: string;
  readonly name: string;
}

export interface AgentBlueprint {
  readonly object: "agent_blueprint";
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly permissions: readonly string[];
  readonly invocable_by: AgentBlueprintCreatedDataInvocableBy;
  readonly invocable_as: AgentBlueprintCreatedDataInvocableAs;
  readonly session_settings: AgentBlueprintsCreateRequestSessionSetting;
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface AgentBlueprintCreatedDataInvocableAs {
  readonly instance_types: readonly ("delegated" | "autonomous")[];
}

export interface AgentBlueprintCreatedDataInvocableBy {
  readonly role_slugs: readonly string[];
  readonly organization_ids: readonly string[];
}

export interface AgentBlueprintsCreateRequestSessionSetting {
  readonly max_age_seconds: number;
  readonly access_token_ttl_seconds: number;
  readonly refresh_token_ttl_seconds: number;
}

export interface AgentCredentialValidation {
  readonly valid: boolean;
  readonly registration_id: string | null;
  readonly expires_at: Time | null;
}

export interface AgentInstance {
  readonly object: "agent_instance";
  readonly id: string;
  readonly agent_blueprint_id: string;
  readonly organization_id: string;
  readonly organization_membership_id: string | null;
  readonly type: "delegated" | "autonomous";
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface AgentInstanceSession {
  readonly object: "agent_instance_session";
  readonly id: string;
  readonly agent_instance_id: string;
  readonly status: "active" | "revoked" | "expired";
  readonly expires_at: Time;
  readonly revoked_at: Time | null;
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface AgentRegistration {
  readonly id: string;
  readonly agent_identity: AgentRegistrationAgentIdentity;
  readonly organization_id: string;
  readonly status: "unverified" | "verified" | "expired" | "revoked";
  readonly kind: "anonymous" | "service_auth" | "identity_assertion";
  readonly claim: AgentRegistrationClaim | null;
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly revoked_at: Time | null;
}

export interface AgentRegistrationAgentIdentity {
  readonly id: string;
  readonly userland_user_id: string | null;
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface AgentRegistrationClaim {
  readonly id: string;
  readonly claim_completion: AgentRegistrationClaimClaimCompletion | null;
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly expires_at: Time;
}

export interface AgentRegistrationClaimClaimCompletion {
  readonly id: string;
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly expires_at: Time;
  readonly claimed_at: Time;
}

export interface AgentToken {
  /** A secret: log it nowhere. */
  readonly access_token: string;
  readonly token_type: "Bearer";
  readonly expires_in: number;
  /** A secret: log it nowhere. */
  readonly refresh_token: string;
  readonly agent_instance_id: string;
  readonly new_instance: boolean;
  readonly agent_instance_session_id: string;
  readonly permissions: readonly string[];
}

export interface AgentTokenValidation {
  readonly valid: true;
  readonly agent_instance_id: string;
  readonly agent_instance_session_id: string;
  readonly organization_id: string;
  readonly permissions: readonly string[];
  readonly intent: string | null;
  readonly acting_user_id: string | null;
  readonly session_expires_at: string;
}

export interface ClaimViewResponse {
  readonly id: string;
  readonly status: "unverified" | "verified" | "expired" | "revoked";
  /** A secret: log it nowhere. */
  readonly user_code: string;
  readonly organizations: readonly Actor[];
}
