// Written by `make tables` from api/ and what the library says; do not edit.

import type { Time } from "../../types";
import type { UserApiKeyCreatedDataOwner } from "./user_management";

export interface ApiKey {
  readonly object: "api_key";
  readonly id: string;
  readonly owner: ApiKeyOwner;
  readonly name: string;
  readonly obfuscated_value: string;
  readonly last_used_at: Time | null;
  readonly expires_at: Time | null;
  readonly permissions: readonly string[];
  readonly created_at: Time;
  readonly updated_at: Time;
}

/** `type` tells which of them it is. */
export type ApiKeyCreatedDataOwner = ApiKeyOwner1 | UserApiKeyCreatedDataOwner;

/** `type` tells which of them it is. */
export type ApiKeyOwner = ApiKeyOwner1 | ApiKeyOwner2;

export interface ApiKeyOwner1 {
  readonly type: "organization";
  readonly id: string;
}

export interface ApiKeyOwner2 {
  readonly type: "user";
  readonly id: string;
  readonly organization_id: string;
}

export interface ApiKeyValidationResponse {
  readonly api_key: ApiKey | null;
  readonly agent_registration_id?: string;
}

export interface OrganizationApiKey {
  readonly object: "api_key";
  readonly id: string;
  readonly owner: ApiKeyCreatedDataOwner;
  readonly name: string;
  readonly obfuscated_value: string;
  readonly last_used_at: Time | null;
  readonly expires_at: Time | null;
  readonly permissions: readonly string[];
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface OrganizationApiKeyWithValue {
  readonly object: "api_key";
  readonly id: string;
  readonly owner: ApiKeyCreatedDataOwner;
  readonly name: string;
  readonly obfuscated_value: string;
  readonly last_used_at: Time | null;
  readonly expires_at: Time | null;
  readonly permissions: readonly string[];
  readonly created_at: Time;
  readonly updated_at: Time;
  /** A secret: log it nowhere. */
  readonly value: string;
}
