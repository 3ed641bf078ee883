// Written by `make tables` from api/ and what the library says; do not edit.

import type { FullList, Listing, Nothing, Options, Settings } from "../../types";
import type { ConnectedAccount, DataIntegration, DataIntegrationAccessTokenResponse, DataIntegrationAuthorizeUrlResponse, DataIntegrationConfigurationResponse, DataIntegrationCredentialsResponse, DataIntegrationFinishConnectionResponse, DataIntegrationsListResponseData } from "../answers/pipes";

/** Parameters of pipes.add_api_key. */
export interface PipesAddApiKeyParams {
  /** The slug. */
  slug: string;
  /** The user's id. */
  user_id: string;
  /** The organization's id. */
  organization_id?: string;
  /** The owner of the account: `user` or `organization`. */
  connection_owner?: "user" | "organization";
  /** The API key at the provider. A secret. */
  secret: string;
  /** `add` connects one more account, `reauthorize` renews one. */
  connection_intent?: "add";
  /** A name that distinguishes this account. */
  account_display_name?: string | null;
  /** The provider's identifier of this account. */
  account_identifier?: string | null;
  options?: Options;
}

/** Parameters of pipes.add_client_credentials. */
export interface PipesAddClientCredentialsParams {
  /** The slug. */
  slug: string;
  /** The user's id. */
  user_id: string;
  /** The organization's id. */
  organization_id?: string;
  /** The owner of the account: `user` or `organization`. */
  connection_owner?: "user" | "organization";
  /** The client id at the provider. */
  client_id: string;
  /** The client secret at the provider. A secret. */
  client_secret: string;
  /** The provider's settings, by name. */
  config?: { readonly [name: string]: string };
  /** `add` connects one more account, `reauthorize` renews one. */
  connection_intent?: "add";
  /** A name that distinguishes this account. */
  account_display_name?: string | null;
  /** The provider's identifier of this account. */
  account_identifier?: string | null;
  options?: Options;
}

/** Parameters of pipes.authorize. */
export interface PipesAuthorizeParams {
  /** The slug. */
  slug: string;
  /** The user's id. */
  user_id: string;
  /** The organization's id. */
  organization_id?: string;
  /** The URL that the user is redirected to afterwards. */
  return_to?: string;
  /** The provider's settings, by name. */
  config?: { readonly [name: string]: string };
  /** The owner of the account: `user` or `organization`. */
  connection_owner?: "user" | "organization";
  /** The PKCE challenge (RFC 7636 section 4.2). */
  code_challenge?: string;
  /** The method of the challenge: `S256`. */
  code_challenge_method?: "S256";
  /** `add` connects one more account, `reauthorize` renews one. */
  connection_intent?: "add" | "reauthorize";
  /** The connected account, if there are several. */
  connected_account_id?: string;
  /** A name that distinguishes this account. */
  account_display_name?: string | null;
  options?: Options;
}

/** Parameters of pipes.create_data_integration. */
export interface PipesCreateDataIntegrationParams {
  /** A provider such as GoogleOAuth. */
  provider: string;
  /** The description. */
  description?: string | null;
  /** Whether it is enabled. */
  enabled?: boolean;
  /** The scopes. */
  scopes?: readonly string[] | null;
  /** The method by which accounts are connected. */
  auth_methods?: readonly ("oauth" | "api_key" | "client_credentials")[];
  /** The provider's settings, by name. */
  config?: { readonly [name: string]: string };
  /** The kind of credentials that are used at the provider. */
  credentials?: {
    type: "custom" | "organization";
    client_id?: string;
    /** A secret. */
    client_secret?: string;
  };
  /** How an API key of the provider is requested and sent. */
  api_key?: {
    /**
     * At least 5 characters.
     * A secret.
     */
    secret: string;
    user_id: string;
    organization_id?: string;
  };
  /** The definition of a provider that is not built into WorkOS. */
  custom_provider?: {
    name: string;
    authorization_url?: string;
    token_url?: string;
    refresh_token_url?: string | null;
    pkce_enabled?: boolean;
    request_scope_separator?: string;
    scopes_required?: boolean;
    client_secret_required?: boolean;
    additional_authorization_parameters?: { readonly [name: string]: string };
    token_body_content_type?: string;
    authenticate_via?: "request_body" | "basic_auth_header";
  };
  /** Whether users or organizations own the accounts. */
  ownership?: "user" | "organization";
  options?: Options;
}

/** Parameters of pipes.create_organization_connected_account. */
export interface PipesCreateOrganizationConnectedAccountParams {
  /** The organization's id. */
  organization_id: string;
  /** The slug. */
  slug: string;
  /** The provider's access token. A secret. */
  access_token?: string;
  /** The refresh token; each works once. A secret. */
  refresh_token?: string;
  /** The time of expiry. An RFC 3339 date and time. */
  expires_at?: string;
  /** The scopes. */
  scopes?: readonly string[];
  /** Whether it is active. */
  state?: "connected" | "needs_reauthorization";
  /** The user's id. */
  user_id: string;
  /** `add` connects one more account, `reauthorize` renews one. */
  connection_intent?: "add";
  /** A name that distinguishes this account. */
  account_display_name?: string | null;
  /** The provider's identifier of this account. */
  account_identifier?: string | null;
  options?: Options;
}

/** Parameters of pipes.create_user_connected_account. */
export interface PipesCreateUserConnectedAccountParams {
  /** The user's id. */
  user_id: string;
  /** The slug. */
  slug: string;
  /** The organization's id. */
  organization_id?: string;
  /** The provider's access token. A secret. */
  access_token?: string;
  /** The refresh token; each works once. A secret. */
  refresh_token?: string;
  /** The time of expiry. An RFC 3339 date and time. */
  expires_at?: string;
  /** The scopes. */
  scopes?: readonly string[];
  /** Whether it is active. */
  state?: "connected" | "needs_reauthorization";
  /** `add` connects one more account, `reauthorize` renews one. */
  connection_intent?: "add";
  /** A name that distinguishes this account. */
  account_display_name?: string | null;
  /** The provider's identifier of this account. */
  account_identifier?: string | null;
  options?: Options;
}

/** Parameters of pipes.delete_data_integration. */
export interface PipesDeleteDataIntegrationParams {
  /** The slug. */
  slug: string;
  options?: Options;
}

/** Parameters of pipes.delete_organization_connected_account. */
export interface PipesDeleteOrganizationConnectedAccountParams {
  /** The organization's id. */
  organization_id: string;
  /** The slug. */
  slug: string;
  /** If true, the caller can handle several connected accounts. */
  supports_multiple_connections?: boolean;
  /** The connected account, if there are several. */
  connected_account_id?: string;
  options?: Options;
}

/** Parameters of pipes.delete_organization_data_integration. */
export interface PipesDeleteOrganizationDataIntegrationParams {
  /** The slug. */
  slug: string;
  options?: Options;
}

/** Parameters of pipes.delete_user_connected_account. */
export interface PipesDeleteUserConnectedAccountParams {
  /** The user's id. */
  user_id: string;
  /** The slug. */
  slug: string;
  /** The organization's id. */
  organization_id?: string;
  /** If true, the caller can handle several connected accounts. */
  supports_multiple_connections?: boolean;
  /** The connected account, if there are several. */
  connected_account_id?: string;
  options?: Options;
}

/** Parameters of pipes.finish_connection. */
export interface PipesFinishConnectionParams {
  /** The connect_code that came back to return_to. A secret. */
  connect_code: string;
  /** The PKCE verifier of the URL's code_challenge. A secret. */
  code_verifier: string;
  /** The state that came back to return_to. */
  state?: string;
  options?: Options;
}

/** Parameters of pipes.get_access_token. */
export interface PipesGetAccessTokenParams {
  /** The slug. */
  slug: string;
  /** The user's id. */
  user_id: string;
  /** The organization's id. */
  organization_id?: string | null;
  /** The connected account, if there are several. */
  connected_account_id?: string;
  /** The owner of the account: `user` or `organization`. */
  connection_owner?: "user" | "organization";
  /** If true, the caller can handle several connected accounts. */
  supports_multiple_connections?: boolean;
  options?: Options;
}

/** Parameters of pipes.get_credentials. */
export interface PipesGetCredentialsParams {
  /** The slug. */
  slug: string;
  /** The user's id. */
  user_id: string;
  /** The organization's id. */
  organization_id?: string;
  /** The connected account, if there are several. */
  connected_account_id?: string;
  /** The owner of the account: `user` or `organization`. */
  connection_owner?: "user" | "organization";
  /** If true, the caller can handle several connected accounts. */
  supports_multiple_connections?: boolean;
  options?: Options;
}

/** Parameters of pipes.get_data_integration. */
export interface PipesGetDataIntegrationParams {
  /** The slug. */
  slug: string;
  options?: Options;
}

/** Parameters of pipes.get_organization_connected_account. */
export interface PipesGetOrganizationConnectedAccountParams {
  /** The organization's id. */
  organization_id: string;
  /** The slug. */
  slug: string;
  /** If true, the caller can handle several connected accounts. */
  supports_multiple_connections?: boolean;
  /** The connected account, if there are several. */
  connected_account_id?: string;
  options?: Options;
}

/** Parameters of pipes.get_organization_data_integration. */
export interface PipesGetOrganizationDataIntegrationParams {
  /** The slug. */
  slug: string;
  options?: Options;
}

/** Parameters of pipes.get_user_connected_account. */
export interface PipesGetUserConnectedAccountParams {
  /** The user's id. */
  user_id: string;
  /** The slug. */
  slug: string;
  /** The organization's id. */
  organization_id?: string;
  /** If true, the caller can handle several connected accounts. */
  supports_multiple_connections?: boolean;
  /** The connected account, if there are several. */
  connected_account_id?: string;
  options?: Options;
}

/** Parameters of pipes.list_data_integrations. */
export interface PipesListDataIntegrationsParams {
  /** Whether users or organizations own the accounts. */
  ownership?: "user" | "organization";
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

/** Parameters of pipes.list_organization_configurations. */
export interface PipesListOrganizationConfigurationsParams {
  /** The organization's id. */
  organization_id: string;
  options?: Options;
}

/** Parameters of pipes.list_organization_data_providers. */
export interface PipesListOrganizationDataProvidersParams {
  /** The organization's id. */
  organization_id: string;
  /** If true, the caller can handle several connected accounts. */
  supports_multiple_connections?: boolean;
  options?: Options;
}

/** Parameters of pipes.list_user_data_providers. */
export interface PipesListUserDataProvidersParams {
  /** The user's id. */
  user_id: string;
  /** The organization's id. */
  organization_id?: string;
  /** If true, the caller can handle several connected accounts. */
  supports_multiple_connections?: boolean;
  options?: Options;
}

/** Parameters of pipes.set_api_key. */
export interface PipesSetApiKeyParams {
  /** The slug. */
  slug: string;
  /** The user's id. */
  user_id: string;
  /** The organization's id. */
  organization_id?: string;
  /** The API key at the provider. Not empty. A secret. */
  secret: string;
  /** The owner of the account: `user` or `organization`. */
  connection_owner?: "user" | "organization";
  /** `add` connects one more account, `reauthorize` renews one. */
  connection_intent?: "reauthorize";
  /** The connected account, if there are several. */
  connected_account_id?: string;
  /** A name that distinguishes this account. */
  account_display_name?: string | null;
  /** The provider's identifier of this account. */
  account_identifier?: string | null;
  options?: Options;
}

/** Parameters of pipes.set_client_credentials. */
export interface PipesSetClientCredentialsParams {
  /** The slug. */
  slug: string;
  /** The user's id. */
  user_id: string;
  /** The organization's id. */
  organization_id?: string;
  /** The client id at the provider. Not empty. */
  client_id: string;
  /** The client secret at the provider. Not empty. A secret. */
  client_secret: string;
  /** The provider's settings, by name. */
  config?: { readonly [name: string]: string };
  /** The owner of the account: `user` or `organization`. */
  connection_owner?: "user" | "organization";
  /** `add` connects one more account, `reauthorize` renews one. */
  connection_intent?: "reauthorize";
  /** The connected account, if there are several. */
  connected_account_id?: string;
  /** A name that distinguishes this account. */
  account_display_name?: string | null;
  /** The provider's identifier of this account. */
  account_identifier?: string | null;
  options?: Options;
}

/** Parameters of pipes.update_data_integration. */
export interface PipesUpdateDataIntegrationParams {
  /** The slug. */
  slug: string;
  /** The description. */
  description?: string | null;
  /** Whether it is enabled. */
  enabled?: boolean;
  /** The scopes. */
  scopes?: readonly string[] | null;
  /** The kind of credentials that are used at the provider. */
  credentials?: {
    type: "custom" | "organization";
    client_id?: string;
    /** A secret. */
    client_secret?: string;
  };
  /** How an API key of the provider is requested and sent. */
  api_key?: {
    /**
     * At least 5 characters.
     * A secret.
     */
    secret: string;
    user_id: string;
    organization_id?: string;
  };
  /** The definition of a provider that is not built into WorkOS. */
  custom_provider?: {
    name?: string;
    authorization_url?: string;
    token_url?: string;
    refresh_token_url?: string | null;
    pkce_enabled?: boolean;
    request_scope_separator?: string;
    scopes_required?: boolean;
    client_secret_required?: boolean;
    additional_authorization_parameters?: { readonly [name: string]: string };
    token_body_content_type?: string;
    authenticate_via?: "request_body" | "basic_auth_header";
  };
  options?: Options;
}

/** Parameters of pipes.update_organization_configuration. */
export interface PipesUpdateOrganizationConfigurationParams {
  /** The organization's id. */
  organization_id: string;
  /** The slug. */
  slug: string;
  /** Whether it is enabled. */
  enabled?: boolean;
  /** The scopes. */
  scopes?: readonly string[] | null;
  /** The organization's client id at the provider. Not empty. */
  client_id?: string;
  /** The organization's client secret at the provider. Not empty. A secret. */
  client_secret?: string;
  /** The provider's settings, by name. */
  config?: { readonly [name: string]: string };
  options?: Options;
}

/** Parameters of pipes.update_organization_connected_account. */
export interface PipesUpdateOrganizationConnectedAccountParams {
  /** The organization's id. */
  organization_id: string;
  /** The slug. */
  slug: string;
  /** The provider's access token. A secret. */
  access_token?: string;
  /** The refresh token; each works once. A secret. */
  refresh_token?: string;
  /** The time of expiry. An RFC 3339 date and time. */
  expires_at?: string;
  /** The scopes. */
  scopes?: readonly string[];
  /** Whether it is connected, or must be authorized again. */
  state?: "connected" | "needs_reauthorization";
  /** The user's id. */
  user_id: string;
  /** A name that distinguishes this account. */
  account_display_name?: string | null;
  /** The provider's identifier of this account. */
  account_identifier?: string | null;
  /** If true, the caller can handle several connected accounts. */
  supports_multiple_connections?: boolean;
  /** The connected account, if there are several. */
  connected_account_id?: string;
  /** `add` connects one more account, `reauthorize` renews one. */
  connection_intent?: "reauthorize";
  options?: Options;
}

/** Parameters of pipes.update_organization_data_integration. */
export interface PipesUpdateOrganizationDataIntegrationParams {
  /** The slug. */
  slug: string;
  /** Whether it is enabled. */
  enabled?: boolean;
  /** The kind of credentials that are used at the provider. */
  credentials?: {
    type: "custom" | "organization";
    client_id?: string;
    /** A secret. */
    client_secret?: string;
  };
  /** How an API key of the provider is requested and sent. */
  api_key?: {
    /**
     * At least 5 characters.
     * A secret.
     */
    secret: string;
    user_id: string;
    organization_id?: string;
  };
  /** The definition of a provider that is not built into WorkOS. */
  custom_provider?: {
    name?: string;
    authorization_url?: string;
    token_url?: string;
    refresh_token_url?: string | null;
    pkce_enabled?: boolean;
    request_scope_separator?: string;
    scopes_required?: boolean;
    client_secret_required?: boolean;
    additional_authorization_parameters?: { readonly [name: string]: string };
    token_body_content_type?: string;
    authenticate_via?: "request_body" | "basic_auth_header";
  };
  /** The description. */
  description?: string | null;
  /** The scopes. */
  scopes?: readonly string[] | null;
  options?: Options;
}

/** Parameters of pipes.update_user_connected_account. */
export interface PipesUpdateUserConnectedAccountParams {
  /** The user's id. */
  user_id: string;
  /** The slug. */
  slug: string;
  /** The organization's id. */
  organization_id?: string;
  /** The provider's access token. A secret. */
  access_token?: string;
  /** The refresh token; each works once. A secret. */
  refresh_token?: string;
  /** The time of expiry. An RFC 3339 date and time. */
  expires_at?: string;
  /** The scopes. */
  scopes?: readonly string[];
  /** Whether it is connected, or must be authorized again. */
  state?: "connected" | "needs_reauthorization";
  /** A name that distinguishes this account. */
  account_display_name?: string | null;
  /** The provider's identifier of this account. */
  account_identifier?: string | null;
  /** If true, the caller can handle several connected accounts. */
  supports_multiple_connections?: boolean;
  /** The connected account, if there are several. */
  connected_account_id?: string;
  /** `add` connects one more account, `reauthorize` renews one. */
  connection_intent?: "reauthorize";
  options?: Options;
}

export interface Pipes {
  /**
   * Connects one more account by an API key.
   *
   * `POST /data-integrations/{slug}/api-key`
   *
   * @param params - `slug`, `user_id`, `secret`; optional: `organization_id`, `connection_owner`, `connection_intent`, `account_display_name`, `account_identifier`
   */
  addApiKey(params: PipesAddApiKeyParams, settings?: Settings): Promise<ConnectedAccount>;
  /**
   * Connects one more account by client credentials.
   *
   * `POST /data-integrations/{slug}/client-credentials`
   *
   * @param params - `slug`, `user_id`, `client_id`, `client_secret`; optional: `organization_id`, `connection_owner`, `config`, `connection_intent`, `account_display_name`, `account_identifier`
   */
  addClientCredentials(params: PipesAddClientCredentialsParams, settings?: Settings): Promise<ConnectedAccount>;
  /**
   * Gets the URL at which a user connects an account at a provider.
   *
   * `POST /data-integrations/{slug}/authorize`
   *
   * @param params - `slug`, `user_id`; optional: `organization_id`, `return_to`, `config`, `connection_owner`, `code_challenge`, `code_challenge_method`, `connection_intent`, `connected_account_id`, `account_display_name`
   */
  authorize(params: PipesAuthorizeParams, settings?: Settings): Promise<DataIntegrationAuthorizeUrlResponse>;
  /**
   * Creates a provider of the environment.
   *
   * `POST /data-integrations`
   *
   * @param params - `provider`; optional: `description`, `enabled`, `scopes`, `auth_methods`, `config`, `credentials`, `api_key`, `custom_provider`, `ownership`
   */
  createDataIntegration(params: PipesCreateDataIntegrationParams, settings?: Settings): Promise<DataIntegration>;
  /**
   * Imports an organization's account at a provider with existing tokens.
   *
   * `POST /organizations/{organization_id}/connected_accounts/{slug}`
   *
   * @param params - `organization_id`, `slug`, `user_id`; optional: `access_token`, `refresh_token`, `expires_at`, `scopes`, `state`, `connection_intent`, `account_display_name`, `account_identifier`
   */
  createOrganizationConnectedAccount(params: PipesCreateOrganizationConnectedAccountParams, settings?: Settings): Promise<ConnectedAccount>;
  /**
   * Imports a user's account at a provider with existing tokens.
   *
   * `POST /user_management/users/{user_id}/connected_accounts/{slug}`
   *
   * @param params - `user_id`, `slug`; optional: `organization_id`, `access_token`, `refresh_token`, `expires_at`, `scopes`, `state`, `connection_intent`, `account_display_name`, `account_identifier`
   */
  createUserConnectedAccount(params: PipesCreateUserConnectedAccountParams, settings?: Settings): Promise<ConnectedAccount>;
  /**
   * Deletes a provider's setup with every connection made through it.
   *
   * `DELETE /data-integrations/{slug}`
   *
   * @param params - `slug`
   */
  deleteDataIntegration(params: PipesDeleteDataIntegrationParams, settings?: Settings): Promise<Nothing>;
  /**
   * Disconnects an organization's account and deletes its tokens.
   *
   * `DELETE /organizations/{organization_id}/connected_accounts/{slug}`
   *
   * @param params - `organization_id`, `slug`; optional: `supports_multiple_connections`, `connected_account_id`
   */
  deleteOrganizationConnectedAccount(params: PipesDeleteOrganizationConnectedAccountParams, settings?: Settings): Promise<Nothing>;
  /**
   * Deletes a provider's setup for accounts that organizations own, with every connection made through it.
   *
   * `DELETE /data-integrations/{slug}/organization`
   *
   * @param params - `slug`
   */
  deleteOrganizationDataIntegration(params: PipesDeleteOrganizationDataIntegrationParams, settings?: Settings): Promise<Nothing>;
  /**
   * Disconnects a user's account and deletes its tokens.
   *
   * `DELETE /user_management/users/{user_id}/connected_accounts/{slug}`
   *
   * @param params - `user_id`, `slug`; optional: `organization_id`, `supports_multiple_connections`, `connected_account_id`
   */
  deleteUserConnectedAccount(params: PipesDeleteUserConnectedAccountParams, settings?: Settings): Promise<Nothing>;
  /**
   * Finishes a connection that was started with a PKCE challenge.
   *
   * `POST /data-integrations/finish`
   *
   * @param params - `connect_code`, `code_verifier`; optional: `state`
   */
  finishConnection(params: PipesFinishConnectionParams, settings?: Settings): Promise<DataIntegrationFinishConnectionResponse>;
  /**
   * Gets a valid access token of a connected account.
   *
   * `POST /data-integrations/{slug}/token`
   *
   * @param params - `slug`, `user_id`; optional: `organization_id`, `connected_account_id`, `connection_owner`, `supports_multiple_connections`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `auth_method_mismatch` (422)
   */
  getAccessToken(params: PipesGetAccessTokenParams, settings?: Settings): Promise<DataIntegrationAccessTokenResponse>;
  /**
   * Gets the credentials of a connected account: a token, an API key or client credentials.
   *
   * `POST /data-integrations/{slug}/credentials`
   *
   * @param params - `slug`, `user_id`; optional: `organization_id`, `connected_account_id`, `connection_owner`, `supports_multiple_connections`
   */
  getCredentials(params: PipesGetCredentialsParams, settings?: Settings): Promise<DataIntegrationCredentialsResponse>;
  /**
   * Gets the settings of a provider.
   *
   * `GET /data-integrations/{slug}`
   *
   * @param params - `slug`
   */
  getDataIntegration(params: PipesGetDataIntegrationParams, settings?: Settings): Promise<DataIntegration>;
  /**
   * Gets an organization's connected account.
   *
   * `GET /organizations/{organization_id}/connected_accounts/{slug}`
   *
   * @param params - `organization_id`, `slug`; optional: `supports_multiple_connections`, `connected_account_id`
   */
  getOrganizationConnectedAccount(params: PipesGetOrganizationConnectedAccountParams, settings?: Settings): Promise<ConnectedAccount>;
  /**
   * Gets the settings of a provider for accounts that organizations own.
   *
   * `GET /data-integrations/{slug}/organization`
   *
   * @param params - `slug`
   */
  getOrganizationDataIntegration(params: PipesGetOrganizationDataIntegrationParams, settings?: Settings): Promise<DataIntegration>;
  /**
   * Gets a user's connected account.
   *
   * `GET /user_management/users/{user_id}/connected_accounts/{slug}`
   *
   * @param params - `user_id`, `slug`; optional: `organization_id`, `supports_multiple_connections`, `connected_account_id`
   */
  getUserConnectedAccount(params: PipesGetUserConnectedAccountParams, settings?: Settings): Promise<ConnectedAccount>;
  /**
   * Lists the providers that are set up with your own credentials, one page at a time.
   *
   * `GET /data-integrations`
   *
   * @param params - optional: `ownership`, `before`, `after`, `limit`, `order`
   */
  listDataIntegrations(params?: PipesListDataIntegrationsParams, settings?: Settings): Listing<DataIntegration>;
  /**
   * Lists the providers of an organization with its settings, in one answer.
   *
   * `GET /organizations/{organization_id}/data_integration_configurations`
   *
   * @param params - `organization_id`
   */
  listOrganizationConfigurations(params: PipesListOrganizationConfigurationsParams, settings?: Settings): Listing<DataIntegrationConfigurationResponse, FullList<DataIntegrationConfigurationResponse>>;
  /**
   * Lists the providers that an organization can connect to, with the connected accounts, in one answer.
   *
   * `GET /organizations/{organization_id}/data_providers`
   *
   * @param params - `organization_id`; optional: `supports_multiple_connections`
   */
  listOrganizationDataProviders(params: PipesListOrganizationDataProvidersParams, settings?: Settings): Listing<DataIntegrationsListResponseData, FullList<DataIntegrationsListResponseData>>;
  /**
   * Lists the providers that a user can connect to, with the connected accounts, in one answer.
   *
   * `GET /user_management/users/{user_id}/data_providers`
   *
   * @param params - `user_id`; optional: `organization_id`, `supports_multiple_connections`
   */
  listUserDataProviders(params: PipesListUserDataProvidersParams, settings?: Settings): Listing<DataIntegrationsListResponseData, FullList<DataIntegrationsListResponseData>>;
  /**
   * Connects an account by an API key, or replaces the key.
   *
   * `PUT /data-integrations/{slug}/api-key`
   *
   * @param params - `slug`, `user_id`, `secret`; optional: `organization_id`, `connection_owner`, `connection_intent`, `connected_account_id`, `account_display_name`, `account_identifier`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `auth_method_mismatch` (422)
   */
  setApiKey(params: PipesSetApiKeyParams, settings?: Settings): Promise<ConnectedAccount>;
  /**
   * Connects an account by client credentials, or replaces them.
   *
   * `PUT /data-integrations/{slug}/client-credentials`
   *
   * @param params - `slug`, `user_id`, `client_id`, `client_secret`; optional: `organization_id`, `config`, `connection_owner`, `connection_intent`, `connected_account_id`, `account_display_name`, `account_identifier`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `auth_method_mismatch` (422)
   */
  setClientCredentials(params: PipesSetClientCredentialsParams, settings?: Settings): Promise<ConnectedAccount>;
  /**
   * Updates how a provider is set up.
   *
   * `PUT /data-integrations/{slug}`
   *
   * @param params - `slug`; optional: `description`, `enabled`, `scopes`, `credentials`, `api_key`, `custom_provider`
   */
  updateDataIntegration(params: PipesUpdateDataIntegrationParams, settings?: Settings): Promise<DataIntegration>;
  /**
   * Updates an organization's settings of a provider.
   *
   * `PUT /organizations/{organization_id}/data_integration_configurations/{slug}`
   *
   * @param params - `organization_id`, `slug`; optional: `enabled`, `scopes`, `client_id`, `client_secret`, `config`
   */
  updateOrganizationConfiguration(params: PipesUpdateOrganizationConfigurationParams, settings?: Settings): Promise<DataIntegrationConfigurationResponse>;
  /**
   * Updates the tokens, the scopes or the state of an organization's account.
   *
   * `PUT /organizations/{organization_id}/connected_accounts/{slug}`
   *
   * @param params - `organization_id`, `slug`, `user_id`; optional: `access_token`, `refresh_token`, `expires_at`, `scopes`, `state`, `account_display_name`, `account_identifier`, `supports_multiple_connections`, `connected_account_id`, `connection_intent`
   */
  updateOrganizationConnectedAccount(params: PipesUpdateOrganizationConnectedAccountParams, settings?: Settings): Promise<ConnectedAccount>;
  /**
   * Updates how a provider is set up for accounts that organizations own.
   *
   * `PUT /data-integrations/{slug}/organization`
   *
   * @param params - `slug`; optional: `enabled`, `credentials`, `api_key`, `custom_provider`, `description`, `scopes`
   */
  updateOrganizationDataIntegration(params: PipesUpdateOrganizationDataIntegrationParams, settings?: Settings): Promise<DataIntegration>;
  /**
   * Updates the tokens, the scopes or the state of a user's account.
   *
   * `PUT /user_management/users/{user_id}/connected_accounts/{slug}`
   *
   * @param params - `user_id`, `slug`; optional: `organization_id`, `access_token`, `refresh_token`, `expires_at`, `scopes`, `state`, `account_display_name`, `account_identifier`, `supports_multiple_connections`, `connected_account_id`, `connection_intent`
   */
  updateUserConnectedAccount(params: PipesUpdateUserConnectedAccountParams, settings?: Settings): Promise<ConnectedAccount>;
}
