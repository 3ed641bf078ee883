// Written by `make tables` from api/ and what the library says; do not edit.

import type { Time } from "../../types";

export interface ConnectedAccount {
  readonly object: "connected_account";
  readonly id: string;
  readonly user_id: string | null;
  readonly organization_id: string | null;
  readonly scopes: readonly string[];
  readonly auth_method?: "oauth" | "api_key" | "client_credentials";
  readonly api_key_last_4?: string | null;
  readonly client_id?: string | null;
  readonly client_secret_last_4?: string | null;
  readonly config?: { readonly [name: string]: string };
  readonly state: "connected" | "needs_reauthorization" | "disconnected";
  readonly created_at: string;
  readonly updated_at: string;
  readonly connection_role: "compatibility" | "standard";
  readonly account_identifier: string | null;
  readonly account_display_name: string | null;
  readonly established_by_user_id?: string | null;
  readonly state_reason?: "establishing_member_membership_ended" | null;
  readonly warnings?: readonly ConnectedAccountWarning[];
}

export interface ConnectedAccountWarning {
  readonly code: "duplicate_account_display_name";
  readonly message: string;
}

export interface DataIntegration {
  readonly object: "data_integration";
  readonly id: string;
  readonly slug: string;
  readonly integration_type: string;
  readonly description: string | null;
  readonly enabled: boolean;
  readonly state: "valid" | "invalid" | "requested";
  readonly scopes: readonly string[] | null;
  readonly redirect_uri: string;
  readonly auth_methods: readonly ("oauth" | "api_key" | "client_credentials")[];
  readonly credentials: DataIntegrationCredential | null;
  readonly installation: DataIntegrationInstallation | null;
  readonly config: { readonly [name: string]: string };
  readonly custom_provider: DataIntegrationCustomProvider | null;
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly ownership: "user" | "organization";
}

/** `active` tells which of them it is. */
export type DataIntegrationAccessTokenResponse = DataIntegrationAccessTokenResponse1 | DataIntegrationAccessTokenResponse2;

export interface DataIntegrationAccessTokenResponse1 {
  readonly active: true;
  readonly access_token: DataIntegrationAccessTokenResponse1AccessToken;
}

export interface DataIntegrationAccessTokenResponse1AccessToken {
  readonly object: "access_token";
  readonly access_token: string;
  readonly expires_at: string | null;
  readonly scopes: readonly string[];
  readonly missing_scopes: readonly string[];
}

export interface DataIntegrationAccessTokenResponse2 {
  readonly active: false;
  readonly error: "needs_reauthorization" | "not_installed";
}

export interface DataIntegrationAuthorizeUrlResponse {
  readonly url: string;
  readonly state: string;
  readonly completion?: "finish_required";
}

export interface DataIntegrationConfigurationResponse {
  readonly object: "data_integration_configuration";
  readonly id: string;
  readonly organization_id: string;
  readonly slug: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly scopes: readonly string[] | null;
  readonly config: { readonly [name: string]: string };
  readonly created_at: string;
  readonly updated_at: string;
  readonly credentials?: DataIntegrationCredentials;
}

export interface DataIntegrationCredential {
  readonly type: "custom" | "organization";
  readonly client_id: string | null;
  /** A secret: log it nowhere. */
  readonly redacted_client_secret: string | null;
}

export interface DataIntegrationCredentials {
  readonly credentials_type: "shared" | "custom" | "organization";
  readonly has_credentials: boolean;
  readonly client_id: string | null;
  readonly client_secret_last_four: string | null;
  readonly redirect_uri: string;
}

export type DataIntegrationCredentialsResponse = DataIntegrationCredentialsResponse1 | DataIntegrationCredentialsResponse2 | DataIntegrationCredentialsResponse3 | DataIntegrationCredentialsResponse4;

export interface DataIntegrationCredentialsResponse1 {
  readonly active: true;
  readonly credential: DataIntegrationCredentialsResponse1Credential;
}

export interface DataIntegrationCredentialsResponse1Credential {
  readonly object: "credential";
  readonly auth_method: "oauth";
  readonly value: string;
  readonly expires_at: string | null;
  readonly scopes: readonly string[];
  readonly missing_scopes: readonly string[];
}

export interface DataIntegrationCredentialsResponse2 {
  readonly active: true;
  readonly credential: DataIntegrationCredentialsResponse2Credential;
}

export interface DataIntegrationCredentialsResponse2Credential {
  readonly object: "credential";
  readonly auth_method: "api_key";
  readonly value: string;
}

export interface DataIntegrationCredentialsResponse3 {
  readonly active: true;
  readonly credential: DataIntegrationCredentialsResponse3Credential;
}

export interface DataIntegrationCredentialsResponse3Credential {
  readonly object: "credential";
  readonly auth_method: "client_credentials";
  readonly value: string;
  readonly expires_at: string | null;
  readonly scopes: readonly string[];
  readonly missing_scopes: readonly string[];
  readonly metadata: { readonly [name: string]: unknown };
}

export interface DataIntegrationCredentialsResponse4 {
  readonly active: false;
  readonly error: "not_installed" | "needs_reauthorization";
}

export interface DataIntegrationCustomProvider {
  readonly name: string;
  readonly authorization_url: string | null;
  readonly token_url: string | null;
  readonly refresh_token_url: string | null;
  readonly pkce_enabled: boolean;
  readonly request_scope_separator: string;
  readonly scopes_required: boolean;
  readonly client_secret_required: boolean;
  readonly additional_authorization_parameters: { readonly [name: string]: string };
  readonly token_body_content_type: string;
  readonly authenticate_via: "request_body" | "basic_auth_header";
}

export interface DataIntegrationFinishConnectionResponse {
  readonly connected_account: ConnectedAccount;
}

export interface DataIntegrationInstallation {
  readonly id: string;
  readonly connection_role: "compatibility" | "standard";
  readonly account_identifier: string | null;
  readonly account_display_name: string | null;
  readonly user_id: string | null;
  readonly organization_id: string | null;
  readonly api_key_last_4: string | null;
}

export interface DataIntegrationsListResponseData {
  readonly object: "data_provider";
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly slug: string;
  readonly integration_type: string;
  readonly credentials_type: string;
  readonly scopes: readonly string[] | null;
  readonly connection_owner: "user" | "organization";
  readonly created_at: string;
  readonly updated_at: string;
  readonly connected_account: DataIntegrationsListResponseDataConnectedAccount | null;
  readonly connected_accounts: readonly DataIntegrationsListResponseDataConnectedAccount[];
  readonly auth_methods?: readonly ("oauth" | "api_key" | "client_credentials")[];
  /** @deprecated */
  readonly ownership?: "userland_user" | "organization";
  /** @deprecated */
  readonly integrationType: string;
  /** @deprecated */
  readonly credentialsType: string;
  /** @deprecated */
  readonly createdAt: string;
  /** @deprecated */
  readonly updatedAt: string;
}

export interface DataIntegrationsListResponseDataConnectedAccount {
  readonly object: "connected_account";
  readonly id: string;
  readonly connection_role: "compatibility" | "standard";
  readonly account_identifier: string | null;
  readonly account_display_name: string | null;
  readonly user_id: string | null;
  readonly organization_id: string | null;
  readonly scopes: readonly string[];
  readonly state: "connected" | "needs_reauthorization" | "disconnected";
  readonly created_at: string;
  readonly updated_at: string;
  readonly auth_method?: "oauth" | "api_key" | "client_credentials";
  readonly api_key_last_4?: string | null;
  readonly client_id?: string | null;
  readonly client_secret_last_4?: string | null;
  readonly config?: { readonly [name: string]: string };
  readonly established_by_user_id?: string | null;
  readonly state_reason?: "establishing_member_membership_ended" | null;
  readonly warnings?: readonly ConnectedAccountWarning[];
  /** @deprecated */
  readonly userlandUserId?: string | null;
  /** @deprecated */
  readonly organizationId?: string | null;
  /** @deprecated */
  readonly createdAt: string;
  /** @deprecated */
  readonly updatedAt: string;
}
