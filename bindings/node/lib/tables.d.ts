// Written by scripts/generate_tables.py from what the library says; do not edit.

import type * as params from "./params";
import type { Answer, Login, Profile, ProfileAnswer } from "./types";

/** The status of a failed call, as a word. */
export type ErrorCode =
  | "invalid_argument"
  | "not_configured"
  | "unauthorized"
  | "not_found"
  | "conflict"
  | "rate_limited"
  | "rejected"
  | "server"
  | "network"
  | "tls"
  | "timeout"
  | "canceled"
  | "decode"
  | "queue_full"
  | "storage"
  | "wrong_process"
  | "closed"
  | "unsupported"
  | "internal";

export interface Sso {
  /** Begins a login: the URL to send the person to, with a fresh state and PKCE challenge. Nothing is sent. Keep state and code_verifier in the person's session for sso.finish_login. Exactly one of domain, connection, organization and provider. */
  startLogin(params: params.SsoStartLoginParams): Login;
  /** Ends a login: checks the callback against what sso.start_login gave, and exchanges its code for the person's profile and an access token, with login_data where the state carried any. Nothing is sent for a callback that is malformed, forged or an error. */
  finishLogin(params: params.SsoFinishLoginParams): Promise<ProfileAnswer>;
  /** Builds the URL to send a person to who wants to sign in. Nothing is sent. Exactly one of domain, connection, organization and provider. */
  authorizationUrl(params: params.SsoAuthorizationUrlParams): string;
  /** Exchanges the code of the callback for the person's profile and an access token. A code works once, so this is never sent again once it may have arrived. */
  profile(params: params.SsoProfileParams): Promise<ProfileAnswer>;
  /** The profile of the person that an access token was given for. */
  getProfile(params: params.SsoGetProfileParams): Promise<Profile>;
  /** The public keys (RFC 7517) that the service signs access tokens with. */
  getJwks(params?: params.SsoGetJwksParams): Promise<Answer>;
  /** Asks leave to sign a person out at their identity provider: a logout_token for the logout URL. */
  authorizeLogout(params: params.SsoAuthorizeLogoutParams): Promise<Answer>;
  /** A page of the connections, or of those that fit every filter given. */
  listConnections(params?: params.SsoListConnectionsParams): Promise<Answer>;
  /** One connection. */
  getConnection(params: params.SsoGetConnectionParams): Promise<Answer>;
  /** Deletes a connection. Nobody can sign in through it any more. */
  deleteConnection(params: params.SsoDeleteConnectionParams): Promise<Answer>;
  /** Activates a draft connection. */
  promoteDraftConnection(params: params.SsoPromoteDraftConnectionParams): Promise<Answer>;
  /** Creates a connection from a draft connection. */
  createConnection(params: params.SsoCreateConnectionParams): Promise<Answer>;
  /** The URL to send a person to who wants to sign out at their identity provider too. Asks the service for the token in it. */
  logoutUrl(params: params.SsoLogoutUrlParams): Promise<string>;
}

export interface AuditLogs {
  /** Records an Audit Logs event of an organization. */
  createEvent(params: params.AuditLogsCreateEventParams): Promise<{ success: true }>;
  /** Begins an export of events; its state is pending until it is ready or error. */
  createExport(params: params.AuditLogsCreateExportParams): Promise<Answer>;
  /** An export: its state and, once it is ready, the url of the file. A url serves for ten minutes; asking again gives a new one. */
  getExport(params: params.AuditLogsGetExportParams): Promise<Answer>;
  /** Adds a version of an action's schema. A version never changes again. */
  createSchema(params: params.AuditLogsCreateSchemaParams): Promise<Answer>;
  /** A page of the versions of an action's schema. */
  listSchemas(params: params.AuditLogsListSchemasParams): Promise<Answer>;
  /** A page of the actions that have a schema. */
  listActions(params?: params.AuditLogsListActionsParams): Promise<Answer>;
  /** How long an organization's events are kept. */
  getRetention(params: params.AuditLogsGetRetentionParams): Promise<Answer>;
  /** Sets how long an organization's events are kept. Exactly one of retention_period and retention_period_in_days. */
  updateRetention(params: params.AuditLogsUpdateRetentionParams): Promise<Answer>;
  /** An organization's Audit Logs: their retention, their state and their log stream. */
  getConfiguration(params: params.AuditLogsGetConfigurationParams): Promise<Answer>;
}

export interface UserManagement {
  /** Builds the URL to send a person to who wants to sign in with AuthKit. Nothing is sent. Exactly one of provider, connection_id and organization_id; organization_id may stand beside the provider authkit. */
  authorizationUrl(params: params.UserManagementAuthorizationUrlParams): Promise<Answer>;
  /** Begins a sign-in with AuthKit: the URL to send the person to, with a fresh state and PKCE challenge. Nothing is sent. Keep state and code_verifier in a cookie of the person's browser for user_management.finish_login. Exactly one of provider, connection_id and organization_id; organization_id may stand beside the provider authkit. */
  startLogin(params: params.UserManagementStartLoginParams): Promise<Answer>;
  /** Ends a sign-in with AuthKit: checks the callback against what user_management.start_login gave, and exchanges its code for the user and the tokens, with login_data where the state carried any. Nothing is sent for a callback that is malformed, forged or an error. */
  finishLogin(params: params.UserManagementFinishLoginParams): Promise<Answer>;
  /** Exchanges a refresh token, which works once, for a new access token and the next refresh token. */
  authenticateWithRefreshToken(params: params.UserManagementAuthenticateWithRefreshTokenParams): Promise<Answer>;
  /** Exchanges a device code for the user and the tokens, once the person has agreed (RFC 8628). user_management.await_device asks until they have. */
  authenticateWithDeviceCode(params: params.UserManagementAuthenticateWithDeviceCodeParams): Promise<Answer>;
  /** Begins a sign-in on a device without a browser: gives a user_code for the person to type in at verification_uri, and the device_code for user_management.await_device. */
  authorizeDevice(params?: params.UserManagementAuthorizeDeviceParams): Promise<Answer>;
  /** Asks until the person has agreed to the device's sign-in: gives the user and the tokens. Blocks until then, or until expires_in seconds (or options.timeout_ms) have passed. */
  awaitDevice(params: params.UserManagementAwaitDeviceParams): Promise<Answer>;
}

export interface AuditTrail {
  /** Records an Audit Trail event. */
  createEvent(params: params.AuditTrailCreateEventParams): Promise<{ success: true }>;
}

export interface Webhooks {
  /** Verifies that a webhook came from the service and is of this time, and gives its event. Nothing is sent. */
  verify(params: params.WebhooksVerifyParams): Answer;
}

export interface Actions {
  /** Verifies that an action's request came from the service and is of this time, and gives its context. Nothing is sent. */
  verify(params: params.ActionsVerifyParams): Answer;
  /** Makes the signed response to an action. Nothing is sent: answer the action's request with it. */
  signResponse(params: params.ActionsSignResponseParams): Answer;
}

export interface Tokens {
  /** The claims of an access token, where it is signed by the service and valid now. The keys are fetched when they are first needed, and kept. */
  verify(params: params.TokensVerifyParams): Promise<Answer>;
}

export interface Session {
  /** Seals a session into the value of a cookie, which only who has the password can open. "oversize" is true where browsers would drop it. Nothing is sent. */
  seal(params: params.SessionSealParams): Answer;
  /** The session in a cookie, whichever format it was sealed in; names in snake_case. Its access token is not verified: session.authenticate does that. Nothing is sent. */
  open(params: params.SessionOpenParams): Answer;
  /** Who is signed in by a cookie: it is opened and its access token verified. "authenticated" is false, with the "reason" no_session, invalid_session, invalid_token or expired, where nobody is; expired asks for session.refresh. */
  authenticate(params?: params.SessionAuthenticateParams): Promise<Answer>;
  /** The URL to send a browser to whose session ends, with the cookie deleted. The access token may have expired. Nothing is sent. */
  logoutUrl(params: params.SessionLogoutUrlParams): Answer;
  /** Refreshes the session in a cookie, with an expired access token too: gives what session.authenticate gives, and always the new cookie as "sealed". Where the new token cannot be verified now, the "reason" is unverified: set the cookie, and authenticate again later. Calls with the same cookie share one refresh. */
  refresh(params: params.SessionRefreshParams): Promise<Answer>;
}

export interface Vault {
  /** Encrypts data here, with a fresh key that the vault makes for it: gives encrypted_data, which holds the key in its encrypted form. The data itself is not sent. */
  encrypt(params: params.VaultEncryptParams): Promise<Answer>;
  /** Decrypts here what vault.encrypt or an official client encrypted, with the key that the vault decrypts for it: gives data. */
  decrypt(params: params.VaultDecryptParams): Promise<Answer>;
}

export interface FeatureFlags {
  /** What a feature flag says for a person, an organization or another target: {"value"}; without flag what all of them say: {"flags"}. Decided here, by an answer of the service that one call every 30 seconds asks for anew, while the others go on with what there is. */
  evaluate(params?: params.FeatureFlagsEvaluateParams): Promise<Answer>;
}
