// Written by `make tables` from api/ and what the library says; do not edit.

import type { Time } from "../../types";

export interface OrganizationDomain {
  readonly object: "organization_domain";
  readonly id: string;
  readonly organization_id: string;
  readonly domain: string;
  readonly state?: "failed" | "legacy_verified" | "pending" | "unverified" | "verified";
  readonly verification_prefix?: string;
  /** A secret: log it nowhere. */
  readonly verification_token?: string;
  readonly verification_strategy?: "dns" | "manual";
  readonly created_at: Time;
  readonly updated_at: Time;
}
