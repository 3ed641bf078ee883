// Written by `make tables` from api/ and what the library says; do not edit.

import type { OrganizationMembership } from "./organization_memberships";
import type { Organization } from "./organizations";
import type { Invitation, User } from "./user_management";

/** `object` tells which of them it is. */
export type ActionContext = AuthenticationActionContext | UserRegistrationActionContext;

export interface ActionResponse {
  readonly object: "authentication_action_response" | "user_registration_action_response";
  readonly payload: ActionResponsePayload;
  readonly signature: string;
}

export interface ActionResponsePayload {
  readonly timestamp: number;
  readonly verdict: "Allow" | "Deny";
  readonly error_message?: string;
}

export interface AuthenticationActionContext {
  readonly object: "authentication_action_context";
  readonly id: string;
  readonly user: User;
  readonly organization?: Organization;
  readonly organization_membership?: OrganizationMembership;
  readonly authentication_method?: string;
  readonly ip_address?: string;
  readonly user_agent?: string;
  readonly device_fingerprint?: string;
  readonly issuer?: string;
}

export interface UserRegistrationActionContext {
  readonly object: "user_registration_action_context";
  readonly id: string;
  readonly user_data: UserRegistrationActionContextUserData;
  readonly invitation?: Invitation;
  readonly authentication_method?: string;
  readonly ip_address?: string;
  readonly user_agent?: string;
  readonly device_fingerprint?: string;
}

export interface UserRegistrationActionContextUserData {
  readonly object: "user_data";
  readonly email: string;
  readonly name: string | null;
  readonly first_name: string;
  readonly last_name: string;
}
