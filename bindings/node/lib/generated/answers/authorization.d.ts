// Written by `make tables` from api/ and what the library says; do not edit.

import type { Time } from "../../types";
import type { Actor } from "./agents";
import type { User } from "./user_management";

export interface AuthorizationCheck {
  readonly authorized: boolean;
}

export interface AuthorizationPermission {
  readonly object: "permission";
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string | null;
  readonly system: boolean;
  readonly resource_type_slug: string;
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface AuthorizationResource {
  readonly object: "authorization_resource";
  readonly name: string;
  readonly description: string | null;
  readonly organization_id: string;
  readonly parent_resource_id: string | null;
  readonly id: string;
  readonly external_id: string;
  readonly resource_type_slug: string;
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface GroupRoleAssignment {
  readonly object: "group_role_assignment";
  readonly id: string;
  readonly group_id: string;
  readonly role: SlimRole;
  readonly resource: GroupRoleAssignmentResource;
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface GroupRoleAssignmentResource {
  readonly id: string;
  readonly external_id: string;
  readonly resource_type_slug: string;
}

export interface Role {
  readonly slug: string;
  readonly object: "role";
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly type: "EnvironmentRole" | "OrganizationRole";
  readonly resource_type_slug: string;
  readonly permissions: readonly string[];
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface SlimRole {
  readonly slug: string;
}

export interface UserOrganizationMembershipBaseListData {
  readonly object: "organization_membership";
  readonly id: string;
  readonly user_id: string;
  readonly organization_id: string;
  readonly status: "active" | "inactive" | "pending";
  readonly directory_managed: boolean;
  readonly organization_name?: string;
  readonly custom_attributes?: { readonly [name: string]: unknown };
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly user: User;
}

export interface UserRoleAssignment {
  readonly object: "role_assignment";
  readonly id: string;
  readonly organization_membership_id: string;
  readonly role: SlimRole;
  readonly resource: GroupRoleAssignmentResource;
  readonly source: UserRoleAssignmentSource;
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface UserRoleAssignmentSource {
  readonly type: "direct" | "group";
  readonly group_role_assignment_id: string | null;
  readonly group: Actor | null;
}
