// Written by `make tables` from api/ and what the library says; do not edit.

import type { Members, Time } from "../../types";
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
  readonly role: Members;
  readonly roles: readonly Members[];
  readonly user: User;
  readonly organization_name?: string;
  readonly custom_attributes?: { readonly [name: string]: unknown };
}
