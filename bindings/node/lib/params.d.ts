// Written by scripts/generate_tables.py from what the library says; do not edit.

import type { Members, Options } from "./types";

/** Parameters of sso.start_login. */
export interface SsoStartLoginParams {
  /** The client id; absent, the client's own. */
  client_id?: string;
  /** The older name of client_id. */
  project_id?: string;
  /** Where the service sends the person back to, with the code. It must be registered in the dashboard. */
  redirect_uri: string;
  /** The person's company, by its e-mail domain (deprecated by WorkOS). */
  domain?: string;
  /** The connection to sign in through. */
  connection?: string;
  /** The organization to sign in to. */
  organization?: string;
  /** A provider such as GoogleOAuth or MicrosoftOAuth. */
  provider?: string;
  /** Data of your own to carry along: sso.finish_login gives it back as login_data. The browser sees it. */
  state?: string | Members;
  /** Prefills the domain at the identity provider. */
  domain_hint?: string;
  /** Prefills the person's name or address there. */
  login_hint?: string;
  /** true makes a fresh nonce, which comes back in the id token of an OpenID Connect provider. */
  nonce?: boolean;
  /** "login" makes the person sign in anew. */
  prompt?: string;
  /** Further OAuth scopes to ask of the provider. */
  provider_scopes?: readonly unknown[];
  /** Further query parameters for the provider. */
  provider_query_params?: Members;
  options?: Options;
}

/** Parameters of sso.finish_login. */
export interface SsoFinishLoginParams {
  /** What came to redirect_uri: its query string, or an object of its members. */
  callback: string | Members;
  /** The state that sso.start_login gave; it may be absent only with allow_idp_initiated. */
  state?: string;
  /** The PKCE verifier of the URL's code_challenge. */
  code_verifier?: string;
  /** The client id; absent, the client's own. */
  client_id?: string;
  /** The older name of client_id. */
  project_id?: string;
  /** Withholds the profile of anyone who is not of this organization. */
  expected_organization_id?: string;
  /** Withholds the profile of anyone who did not sign in through this connection. */
  expected_connection_id?: string;
  /** true also accepts a callback without state: the identity provider began the login, and nothing proves that this browser wanted it. */
  allow_idp_initiated?: boolean;
  options?: Options;
}

/** Parameters of sso.authorization_url. */
export interface SsoAuthorizationUrlParams {
  /** The client id; absent, the client's own. */
  client_id?: string;
  /** The older name of client_id. */
  project_id?: string;
  /** Where the service sends the person back to, with the code. It must be registered in the dashboard. */
  redirect_uri: string;
  /** The person's company, by its e-mail domain (deprecated by WorkOS). */
  domain?: string;
  /** The connection to sign in through. */
  connection?: string;
  /** The organization to sign in to. */
  organization?: string;
  /** A provider such as GoogleOAuth or MicrosoftOAuth. */
  provider?: string;
  /** Comes back unchanged with the code. An object is sent as compact JSON. */
  state?: string | Members;
  /** Prefills the domain at the identity provider. */
  domain_hint?: string;
  /** Prefills the person's name or address there. */
  login_hint?: string;
  /** Comes back in the id token of an OpenID Connect provider. */
  nonce?: string;
  /** "login" makes the person sign in anew. */
  prompt?: string;
  /** Further OAuth scopes to ask of the provider. */
  provider_scopes?: readonly unknown[];
  /** Further query parameters for the provider. */
  provider_query_params?: Members;
  /** The PKCE challenge (RFC 7636 section 4.2). */
  code_challenge?: string;
  /** How the challenge was made: S256 or plain. */
  code_challenge_method?: string;
  options?: Options;
}

/** Parameters of sso.profile. */
export interface SsoProfileParams {
  /** The code that came back to redirect_uri. */
  code: string;
  /** The client id; absent, the client's own. */
  client_id?: string;
  /** The older name of client_id. */
  project_id?: string;
  /** The PKCE verifier of the URL's code_challenge. */
  code_verifier?: string;
  options?: Options;
}

/** Parameters of sso.get_profile. */
export interface SsoGetProfileParams {
  /** The access_token that came with the profile. It is sent instead of the API key. */
  access_token: string;
  options?: Options;
}

/** Parameters of sso.get_jwks. */
export interface SsoGetJwksParams {
  /** The client id; absent, the client's own. */
  client_id?: string;
  /** The older name of client_id. */
  project_id?: string;
  options?: Options;
}

/** Parameters of sso.authorize_logout. */
export interface SsoAuthorizeLogoutParams {
  /** The id of the profile to sign out. */
  profile_id: string;
  options?: Options;
}

/** Parameters of sso.list_connections. */
export interface SsoListConnectionsParams {
  /** Those of this type, such as OktaSAML. */
  connection_type?: string;
  /** Those of this e-mail domain. */
  domain?: string;
  /** Those of this organization. */
  organization_id?: string;
  /** Those whose name has this in it. */
  search?: string;
  /** The page that ends before this id: list_metadata.before of another page. */
  before?: string;
  /** The page that begins after this id: list_metadata.after of another page. */
  after?: string;
  /** The most items of a page, 1 to 100; absent, 10. */
  limit?: number;
  /** By time of creation; absent, desc. */
  order?: string;
  options?: Options;
}

/** Parameters of sso.get_connection. */
export interface SsoGetConnectionParams {
  /** The connection's id. */
  id: string;
  options?: Options;
}

/** Parameters of sso.delete_connection. */
export interface SsoDeleteConnectionParams {
  /** The connection's id. */
  id: string;
  options?: Options;
}

/** Parameters of sso.promote_draft_connection. */
export interface SsoPromoteDraftConnectionParams {
  /** The draft connection's token. */
  token: string;
  options?: Options;
}

/** Parameters of sso.create_connection. */
export interface SsoCreateConnectionParams {
  /** The draft connection's token. */
  source: string;
  options?: Options;
}

/** Parameters of sso.logout_url. */
export interface SsoLogoutUrlParams {
  /** The id of the profile to sign out. */
  profile_id: string;
  /** Where the person comes to afterwards: an http or https URL. */
  return_to?: string;
  options?: Options;
}

/** Parameters of audit_logs.create_event. */
export interface AuditLogsCreateEventParams {
  /** The organization. */
  organization_id: string;
  /** action, occurred_at (RFC 3339), actor {id, type}, targets [{id, type}], context {location} and, if wanted, version, metadata, and name and metadata of actor and targets, user_agent of context. */
  event: Members;
  /** Sent twice within 24 hours, an event with the same key is recorded once. Absent, a fresh UUIDv4. */
  idempotency_key?: string;
  options?: Options;
}

/** Parameters of audit_logs.create_export. */
export interface AuditLogsCreateExportParams {
  /** The organization. */
  organization_id: string;
  /** Events from this time on (RFC 3339), at most three months ago. */
  range_start: string;
  /** Events up to this time (RFC 3339). */
  range_end: string;
  /** Only events with one of these actions. */
  actions?: readonly unknown[];
  /** Only events of one of these actors, by name (deprecated by WorkOS). */
  actors?: readonly unknown[];
  /** Only events of an actor with one of these names. */
  actor_names?: readonly unknown[];
  /** Only events of an actor with one of these ids. */
  actor_ids?: readonly unknown[];
  /** Only events with a target of one of these types. */
  targets?: readonly unknown[];
  options?: Options;
}

/** Parameters of audit_logs.get_export. */
export interface AuditLogsGetExportParams {
  /** The export's id. */
  id: string;
  options?: Options;
}

/** Parameters of audit_logs.create_schema. */
export interface AuditLogsCreateSchemaParams {
  /** The action, such as user.signed_in. */
  action: string;
  /** {metadata}: the JSON schema of the actor's metadata. */
  actor?: Members;
  /** [{type, metadata}]: each type of target, with the JSON schema of its metadata. */
  targets: readonly unknown[];
  /** The JSON schema of the event's own metadata. */
  metadata?: Members;
  options?: Options;
}

/** Parameters of audit_logs.list_schemas. */
export interface AuditLogsListSchemasParams {
  /** The action, such as user.signed_in. */
  action: string;
  /** The page that ends before this id: list_metadata.before of another page. */
  before?: string;
  /** The page that begins after this id: list_metadata.after of another page. */
  after?: string;
  /** The most items of a page, 1 to 100; absent, 10. */
  limit?: number;
  /** By time of creation; absent, desc. */
  order?: string;
  options?: Options;
}

/** Parameters of audit_logs.list_actions. */
export interface AuditLogsListActionsParams {
  /** The page that ends before this id: list_metadata.before of another page. */
  before?: string;
  /** The page that begins after this id: list_metadata.after of another page. */
  after?: string;
  /** The most items of a page, 1 to 100; absent, 10. */
  limit?: number;
  /** By time of creation; absent, desc. */
  order?: string;
  options?: Options;
}

/** Parameters of audit_logs.get_retention. */
export interface AuditLogsGetRetentionParams {
  /** The organization. */
  organization_id: string;
  options?: Options;
}

/** Parameters of audit_logs.update_retention. */
export interface AuditLogsUpdateRetentionParams {
  /** The organization. */
  organization_id: string;
  /** 1_MONTH to 11_MONTHS, or 1_YEAR to 10_YEARS. */
  retention_period?: string;
  /** The older form: 30 or 365 and, where the service allows it, others up to 3650. */
  retention_period_in_days?: number;
  options?: Options;
}

/** Parameters of audit_logs.get_configuration. */
export interface AuditLogsGetConfigurationParams {
  /** The organization. */
  organization_id: string;
  options?: Options;
}

/** Parameters of user_management.authorization_url. */
export interface UserManagementAuthorizationUrlParams {
  /** The client id; absent, the client's own. */
  client_id?: string;
  /** The older name of client_id. */
  project_id?: string;
  /** Where the service sends the person back to, with the code. It must be registered in the dashboard. */
  redirect_uri: string;
  /** "authkit" for the hosted login page, or a provider such as GoogleOAuth. */
  provider?: string;
  /** The connection to sign in through. */
  connection_id?: string;
  /** The organization to sign in to; it may stand beside the provider authkit. */
  organization_id?: string;
  /** Comes back unchanged with the code. An object is sent as compact JSON. */
  state?: string | Members;
  /** The first page of AuthKit; with the provider authkit only. */
  screen_hint?: string;
  /** Prefills the person's name or address there. */
  login_hint?: string;
  /** Prefills the domain at the identity provider. */
  domain_hint?: string;
  /** "login" makes the person sign in anew. */
  prompt?: string;
  /** How many seconds ago the person may have signed in; 0 makes them sign in anew. */
  max_age?: number;
  /** Further OAuth scopes to ask of the provider. */
  provider_scopes?: readonly unknown[];
  /** Further query parameters for the provider. */
  provider_query_params?: Members;
  /** The token of an invitation that is accepted by this sign-in. */
  invitation_token?: string;
  /** Ties the sign-in to the claim of an agent registration. */
  claim_nonce?: string;
  /** The PKCE challenge (RFC 7636 section 4.2). */
  code_challenge?: string;
  /** How the challenge was made: S256. */
  code_challenge_method?: string;
  options?: Options;
}

/** Parameters of user_management.start_login. */
export interface UserManagementStartLoginParams {
  /** The client id; absent, the client's own. */
  client_id?: string;
  /** The older name of client_id. */
  project_id?: string;
  /** Where the service sends the person back to, with the code. It must be registered in the dashboard. */
  redirect_uri: string;
  /** "authkit" for the hosted login page, or a provider such as GoogleOAuth. */
  provider?: string;
  /** The connection to sign in through. */
  connection_id?: string;
  /** The organization to sign in to; it may stand beside the provider authkit. */
  organization_id?: string;
  /** Data of your own to carry along: user_management.finish_login gives it back as login_data. The browser sees it. */
  state?: string | Members;
  /** The first page of AuthKit; with the provider authkit only. */
  screen_hint?: string;
  /** Prefills the person's name or address there. */
  login_hint?: string;
  /** Prefills the domain at the identity provider. */
  domain_hint?: string;
  /** "login" makes the person sign in anew. */
  prompt?: string;
  /** How many seconds ago the person may have signed in; 0 makes them sign in anew. */
  max_age?: number;
  /** Further OAuth scopes to ask of the provider. */
  provider_scopes?: readonly unknown[];
  /** Further query parameters for the provider. */
  provider_query_params?: Members;
  /** The token of an invitation that is accepted by this sign-in. */
  invitation_token?: string;
  /** Ties the sign-in to the claim of an agent registration. */
  claim_nonce?: string;
  options?: Options;
}

/** Parameters of user_management.finish_login. */
export interface UserManagementFinishLoginParams {
  /** What came to redirect_uri: its query string, or an object of its members. */
  callback: string | Members;
  /** The state that user_management.start_login gave; it may be absent only with allow_idp_initiated. */
  state?: string;
  /** The code_verifier that user_management.start_login gave. */
  code_verifier?: string;
  /** The client id; absent, the client's own. */
  client_id?: string;
  /** The older name of client_id. */
  project_id?: string;
  /** Withholds the tokens of anyone who did not sign in to this organization. */
  expected_organization_id?: string;
  /** true also accepts a callback without state: the dashboard (impersonation) or the identity provider began the sign-in, and nothing proves that this browser wanted it. */
  allow_idp_initiated?: boolean;
  /** The token of an invitation that is accepted. */
  invitation_token?: string;
  /** The IP address of the person's request. */
  ip_address?: string;
  /** An id of the person's device. */
  device_id?: string;
  /** The User-Agent of the person's request. */
  user_agent?: string;
  /** The id of the signals that Radar took. */
  signals_id?: string;
  options?: Options;
}

/** Parameters of user_management.authenticate_with_refresh_token. */
export interface UserManagementAuthenticateWithRefreshTokenParams {
  /** The refresh token. */
  refresh_token: string;
  /** The organization to switch to, or to stay in. */
  organization_id?: string;
  /** The IP address of the person's request. */
  ip_address?: string;
  /** An id of the person's device. */
  device_id?: string;
  /** The User-Agent of the person's request. */
  user_agent?: string;
  /** The client id; absent, the client's own. */
  client_id?: string;
  options?: Options;
}

/** Parameters of user_management.authenticate_with_device_code. */
export interface UserManagementAuthenticateWithDeviceCodeParams {
  /** The device_code that user_management.authorize_device gave. */
  device_code: string;
  /** The IP address of the person's request. */
  ip_address?: string;
  /** An id of the person's device. */
  device_id?: string;
  /** The User-Agent of the person's request. */
  user_agent?: string;
  /** The client id; absent, the client's own. */
  client_id?: string;
  options?: Options;
}

/** Parameters of user_management.authorize_device. */
export interface UserManagementAuthorizeDeviceParams {
  /** The client id; absent, the client's own. */
  client_id?: string;
  options?: Options;
}

/** Parameters of user_management.await_device. */
export interface UserManagementAwaitDeviceParams {
  /** The device_code that user_management.authorize_device gave. */
  device_code: string;
  /** Its interval, in seconds; 5 by default. */
  interval?: number;
  /** Its expires_in, in seconds; 300 by default. */
  expires_in?: number;
  options?: Options;
}

/** Parameters of audit_trail.create_event. */
export interface AuditTrailCreateEventParams {
  /** group, location, action, action_type (C, R, U or D), actor_name, actor_id, target_name, target_id, occurred_at (RFC 3339) and, if wanted, metadata. */
  event: Members;
  /** Sent twice, an event with the same key is recorded once. Absent, a fresh UUIDv4. */
  idempotency_key?: string;
  options?: Options;
}

/** Parameters of webhooks.verify. */
export interface WebhooksVerifyParams {
  /** The body as it was received, not one that was parsed and written anew. */
  payload: string | Uint8Array;
  /** The WorkOS-Signature header: "t=<milliseconds>, v1=<hex>". */
  header: string;
  /** The signing secret, from the dashboard. */
  secret: string;
  /** How far from now the webhook may have been signed, before or after; absent, 180. */
  tolerance_seconds?: number;
  options?: Options;
}

/** Parameters of actions.verify. */
export interface ActionsVerifyParams {
  /** The body as it was received, not one that was parsed and written anew. */
  payload: string | Uint8Array;
  /** The WorkOS-Signature header: "t=<milliseconds>, v1=<hex>". */
  header: string;
  /** The signing secret, from the dashboard. */
  secret: string;
  /** How far from now the request may have been signed, before or after; absent, 30. */
  tolerance_seconds?: number;
  options?: Options;
}

/** Parameters of actions.sign_response. */
export interface ActionsSignResponseParams {
  /** What the action asks about. */
  type: string;
  /** Your answer. */
  verdict: string;
  /** What a denied person is told; only with Deny. */
  error_message?: string;
  /** The signing secret, from the dashboard. */
  secret: string;
  options?: Options;
}

/** Parameters of tokens.verify. */
export interface TokensVerifyParams {
  /** The access token of a person who signed in. */
  token: string;
  /** The issuer that a token must name, or several that will do. Absent, any will. */
  issuer?: string | string[];
  /** The audience that a token must name, or several that will do. Absent, any will. */
  audience?: string | string[];
  /** How many seconds a clock may be off; 0 by default. */
  leeway_s?: number;
  options?: Options;
}

/** Parameters of session.seal. */
export interface SessionSealParams {
  /** access_token, refresh_token and user as the sign-in gave them, with organization_id and impersonator if there are any; names in snake_case. */
  session: Members;
  /** What cookies are sealed with, or a list of at most 8: the first that fits the format seals, each opens. Absent, the client's (WORKOS_COOKIE_PASSWORD). */
  cookie_password?: string | string[];
  /** How it is sealed: as Node does (iron, the default), Python (fernet), Go and Rust (gcm), Ruby 7 (ruby7) or Ruby 6 (ruby6). */
  format?: string;
  options?: Options;
}

/** Parameters of session.open. */
export interface SessionOpenParams {
  /** The value of the cookie, as it was sealed. */
  sealed: string;
  /** What cookies are sealed with, or a list of at most 8: the first that fits the format seals, each opens. Absent, the client's (WORKOS_COOKIE_PASSWORD). */
  cookie_password?: string | string[];
  options?: Options;
}

/** Parameters of session.authenticate. */
export interface SessionAuthenticateParams {
  /** The value of the cookie, as it was sealed. */
  sealed?: string;
  /** What cookies are sealed with, or a list of at most 8: the first that fits the format seals, each opens. Absent, the client's (WORKOS_COOKIE_PASSWORD). */
  cookie_password?: string | string[];
  /** The issuer that a token must name, or several that will do. Absent, any will. */
  issuer?: string | string[];
  /** The audience that a token must name, or several that will do. Absent, any will. */
  audience?: string | string[];
  /** How many seconds a clock may be off; 0 by default. */
  leeway_s?: number;
  options?: Options;
}

/** Parameters of session.logout_url. */
export interface SessionLogoutUrlParams {
  /** The value of the cookie, as it was sealed. */
  sealed: string;
  /** Where the browser goes afterwards; it must be registered in the dashboard. */
  return_to?: string;
  /** What cookies are sealed with, or a list of at most 8: the first that fits the format seals, each opens. Absent, the client's (WORKOS_COOKIE_PASSWORD). */
  cookie_password?: string | string[];
  options?: Options;
}

/** Parameters of session.refresh. */
export interface SessionRefreshParams {
  /** The value of the cookie, as it was sealed. */
  sealed: string;
  /** The organization to switch to; absent, the session stays in its own. */
  organization_id?: string;
  /** What cookies are sealed with, or a list of at most 8: the first that fits the format seals, each opens. Absent, the client's (WORKOS_COOKIE_PASSWORD). */
  cookie_password?: string | string[];
  /** The issuer that a token must name, or several that will do. Absent, any will. */
  issuer?: string | string[];
  /** The audience that a token must name, or several that will do. Absent, any will. */
  audience?: string | string[];
  /** How many seconds a clock may be off; 0 by default. */
  leeway_s?: number;
  options?: Options;
}

/** Parameters of vault.encrypt. */
export interface VaultEncryptParams {
  /** The text to encrypt. */
  data: string;
  /** What the key is bound to: 1 to 10 names with their texts. */
  context: Members;
  /** Text that is not encrypted but must be the same to decrypt, if there is any. */
  associated_data?: string;
  options?: Options;
}

/** Parameters of vault.decrypt. */
export interface VaultDecryptParams {
  /** The encrypted text, in the layout of any official client. */
  encrypted_data: string;
  /** Text that is not encrypted but must be the same to decrypt, if there is any. */
  associated_data?: string;
  options?: Options;
}

/** Parameters of feature_flags.evaluate. */
export interface FeatureFlagsEvaluateParams {
  /** The flag's slug. */
  flag?: string;
  /** The id of each kind of target, such as {"user":"user_1","organization":"org_1"}. An entry that is not one is left out. */
  context?: Members;
  /** What a flag says that is not there, or says nothing; false by default. */
  default?: boolean;
  options?: Options;
}
