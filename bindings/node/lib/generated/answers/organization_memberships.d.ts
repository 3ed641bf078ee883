// Written by `make tables` from api/ and what the library says; do not edit.

import type { Time } from "../../types";
import type { SlimRole } from "./authorization";
import type { User } from "./user_management";

export interface OrganizationMembership {
  readonly object: "organization_membership";
  readonly id: string;
  readonly user_id: string;
  readonly organization_id: string;
  readonly status: "active" | "inactive" | "pending";
  readonly directory_managed: boolean;
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly role: SlimRole;
  readonly roles: readonly SlimRole[];
  readonly user: User;
  readonly organization_name?: string;
  readonly custom_attributes?: { readonly [name: string]: unknown };
}
