// Written by `make tables` from api/ and what the library says; do not edit.

import type { Time } from "../../types";

export interface ApplicationCredentialsListItem {
  readonly object: "connect_application_secret";
  readonly id: string;
  readonly secret_hint: string;
  readonly last_used_at: Time | null;
  readonly created_at: Time;
  readonly updated_at: Time;
}

/** `application_type` tells which of them it is. */
export type ConnectApplication = ConnectApplicationM2M | ConnectApplicationOAuth;

export interface ConnectApplicationM2M {
  readonly object: "connect_application";
  readonly id: string;
  readonly client_id: string;
  readonly description: string | null;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly application_type: "m2m";
  readonly organization_id: string;
}

export interface ConnectApplicationOAuth {
  readonly object: "connect_application";
  readonly id: string;
  readonly client_id: string;
  readonly description: string | null;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly application_type: "oauth";
  readonly redirect_uris: readonly ConnectApplicationOAuthRedirectUris[];
  readonly cors_origins: readonly string[];
  readonly uses_pkce: boolean;
  readonly is_first_party: boolean;
  readonly was_dynamically_registered?: boolean;
  readonly organization_id?: string;
}

export interface ConnectApplicationOAuthRedirectUris {
  readonly uri: string;
  readonly default: boolean;
}

export interface ExternalAuthCompleteResponse {
  readonly redirect_uri: string;
}

export interface NewConnectApplicationSecret {
  readonly object: "connect_application_secret";
  readonly id: string;
  readonly secret_hint: string;
  readonly last_used_at: Time | null;
  readonly created_at: Time;
  readonly updated_at: Time;
  /** A secret: log it nowhere. */
  readonly secret: string;
}
