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
  /** Your data to carry along: sso.finish_login gives it back as login_data. The browser sees it. */
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
  provider_scopes?: readonly (string)[];
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
  provider_scopes?: readonly (string)[];
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

/** Parameters of sso.create_connection. */
export interface SsoCreateConnectionParams {
  /** The token of a draft connection (2020). */
  source?: string;
  /** The organization's id. */
  organization_id?: string;
  /** The connection's name. */
  name?: string;
  /** The id in your system; if a connection has it already, that connection is changed. */
  external_id?: string;
  /** The type of connection, such as OktaSAML. */
  connection_type?: string;
  /** The mapping of the provider's attributes to attributes of the profile. */
  attribute_maps?: { standard_attributes?: { idp_id?: string; email?: string; first_name?: string; last_name?: string; groups?: string | null; name?: string | null }; custom_attributes?: { readonly [name: string]: string | null } };
  /** The SAML settings of the provider. */
  saml_options?: { idp_metadata_url?: string; acs_url?: string; sp_entity_id?: string; idp_entity_id?: string; idp_sso_url?: string; idp_signing_certs?: readonly (string)[]; sp_signing_key_pair?: { key: string; cert: string }; sp_encryption_key_pairs?: readonly ({ key: string; cert: string })[] };
  /** The OpenID Connect settings of the provider. */
  oidc_options?: { discovery_endpoint: string; client_id: string; client_secret?: string; redirect_uri?: string; pkce?: boolean; token_authentication_method?: "client_secret_post" | "client_secret_basic" | "private_key_jwt"; jwt_signing_key_pair?: { key: string; cert: string }; id_token_signature_algorithm?: "ES256" | "ES384" | "ES512" | "EdDSA" | "HS256" | "HS384" | "HS512" | "PS256" | "PS384" | "PS512" | "RS256" | "RS384" | "RS512"; fetch_user_info?: boolean };
  options?: Options;
}

/** Parameters of sso.create_idp_signing_certificate. */
export interface SsoCreateIdpSigningCertificateParams {
  /** The connection's id. */
  connection_id: string;
  /** The certificate, PEM. */
  value: string;
  options?: Options;
}

/** Parameters of sso.create_sp_encryption_certificate. */
export interface SsoCreateSpEncryptionCertificateParams {
  /** The connection's id. */
  connection_id: string;
  options?: Options;
}

/** Parameters of sso.create_sp_signing_certificate. */
export interface SsoCreateSpSigningCertificateParams {
  /** The connection's id. */
  connection_id: string;
  options?: Options;
}

/** Parameters of sso.delete_connection. */
export interface SsoDeleteConnectionParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of sso.delete_idp_signing_certificate. */
export interface SsoDeleteIdpSigningCertificateParams {
  /** The connection's id. */
  connection_id: string;
  /** The certificate's id. */
  certificate_id: string;
  options?: Options;
}

/** Parameters of sso.delete_sp_encryption_certificate. */
export interface SsoDeleteSpEncryptionCertificateParams {
  /** The connection's id. */
  connection_id: string;
  /** The certificate's id. */
  certificate_id: string;
  options?: Options;
}

/** Parameters of sso.delete_sp_signing_certificate. */
export interface SsoDeleteSpSigningCertificateParams {
  /** The connection's id. */
  connection_id: string;
  /** The certificate's id. */
  certificate_id: string;
  options?: Options;
}

/** Parameters of sso.get_connection. */
export interface SsoGetConnectionParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of sso.get_profile. */
export interface SsoGetProfileParams {
  /** The `access_token` that came with the profile. It is sent instead of the API key. */
  access_token: string;
  options?: Options;
}

/** Parameters of sso.get_sp_signing_certificate. */
export interface SsoGetSpSigningCertificateParams {
  /** The connection's id. */
  connection_id: string;
  options?: Options;
}

/** Parameters of sso.list_connections. */
export interface SsoListConnectionsParams {
  /** Only those of this type, such as `OktaSAML`. */
  connection_type?: string;
  /** Only those of this e-mail domain. */
  domain?: string;
  /** Only those of this organization. */
  organization_id?: string;
  /** Only those whose name contains this text. */
  search?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of sso.list_idp_signing_certificates. */
export interface SsoListIdpSigningCertificatesParams {
  /** The connection's id. */
  connection_id: string;
  options?: Options;
}

/** Parameters of sso.list_sp_encryption_certificates. */
export interface SsoListSpEncryptionCertificatesParams {
  /** The connection's id. */
  connection_id: string;
  options?: Options;
}

/** Parameters of sso.promote_draft_connection. */
export interface SsoPromoteDraftConnectionParams {
  /** The draft connection's token. */
  token: string;
  options?: Options;
}

/** Parameters of sso.update_connection. */
export interface SsoUpdateConnectionParams {
  /** The id. */
  id: string;
  /** The name. */
  name?: string;
  /** The type of connection, such as OktaSAML. */
  connection_type?: string;
  /** The mapping of the provider's attributes to attributes of the profile. */
  attribute_maps?: { standard_attributes?: { idp_id?: string; email?: string; first_name?: string; last_name?: string; groups?: string | null; name?: string | null }; custom_attributes?: { readonly [name: string]: string | null } };
  /** The id in your system. */
  external_id?: string | null;
  /** The SAML settings of the provider. */
  saml_options?: { idp_metadata_url?: string | null; acs_url?: string | null; sp_entity_id?: string | null; idp_entity_id?: string; idp_sso_url?: string };
  /** The OpenID Connect settings of the provider. */
  oidc_options?: { discovery_endpoint?: string; client_id?: string; client_secret?: string; redirect_uri?: string | null; pkce?: boolean; token_authentication_method?: "client_secret_post" | "client_secret_basic" | "private_key_jwt"; id_token_signature_algorithm?: "ES256" | "ES384" | "ES512" | "EdDSA" | "HS256" | "HS384" | "HS512" | "PS256" | "PS384" | "PS512" | "RS256" | "RS384" | "RS512"; fetch_user_info?: boolean };
  options?: Options;
}

/** Parameters of sso.logout_url. */
export interface SsoLogoutUrlParams {
  /** The id of the profile to sign out. */
  profile_id?: string;
  /** The logout_token that sso.authorize_logout gave; with it nothing is sent. */
  token?: string;
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

/** Parameters of audit_logs.create_schema. */
export interface AuditLogsCreateSchemaParams {
  /** The action, such as user.signed_in. */
  action: string;
  /** {metadata}: the JSON schema of the actor's metadata. */
  actor?: Members;
  /** [{type, metadata}]: each type of target, with the JSON schema of its metadata. */
  targets: readonly (Members)[];
  /** The JSON schema of the event's own metadata. */
  metadata?: Members;
  options?: Options;
}

/** Parameters of audit_logs.create_export. */
export interface AuditLogsCreateExportParams {
  /** The organization's id. */
  organization_id: string;
  /** Only events from this time on (RFC 3339), at most three months ago. */
  range_start: string;
  /** Only events up to this time (RFC 3339). */
  range_end: string;
  /** Only events with one of these actions. */
  actions?: readonly (string)[];
  /** Only events of one of these actors, by name. */
  actors?: readonly (string)[];
  /** Only events of an actor with one of these names. */
  actor_names?: readonly (string)[];
  /** Only events of an actor with one of these ids. */
  actor_ids?: readonly (string)[];
  /** Only events with a target of one of these types. */
  targets?: readonly (string)[];
  options?: Options;
}

/** Parameters of audit_logs.get_configuration. */
export interface AuditLogsGetConfigurationParams {
  /** The organization's id. */
  organization_id: string;
  options?: Options;
}

/** Parameters of audit_logs.get_export. */
export interface AuditLogsGetExportParams {
  /** The export's id. */
  id: string;
  options?: Options;
}

/** Parameters of audit_logs.get_retention. */
export interface AuditLogsGetRetentionParams {
  /** The organization's id. */
  organization_id: string;
  options?: Options;
}

/** Parameters of audit_logs.list_actions. */
export interface AuditLogsListActionsParams {
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of audit_logs.list_schemas. */
export interface AuditLogsListSchemasParams {
  /** The action, such as user.signed_in. */
  action: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of audit_logs.update_retention. */
export interface AuditLogsUpdateRetentionParams {
  /** The organization's id. */
  organization_id: string;
  /** `1_MONTH` to `11_MONTHS`, or `1_YEAR` to `10_YEARS`. */
  retention_period?: string;
  /** The older form: 30 or 365 and, where the service allows it, others up to 3650. */
  retention_period_in_days?: number;
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
  screen_hint?: "sign-up" | "sign-in";
  /** Prefills the person's name or address there. */
  login_hint?: string;
  /** Prefills the domain at the identity provider. */
  domain_hint?: string;
  /** "login" makes the person sign in anew. */
  prompt?: string;
  /** How many seconds ago the person may have signed in; 0 makes them sign in anew. */
  max_age?: number;
  /** Further OAuth scopes to ask of the provider. */
  provider_scopes?: readonly (string)[];
  /** Further query parameters for the provider. */
  provider_query_params?: Members;
  /** The token of an invitation that is accepted by this sign-in. */
  invitation_token?: string;
  /** Ties the sign-in to the claim of an agent registration. */
  claim_nonce?: string;
  /** The PKCE challenge (RFC 7636 section 4.2). */
  code_challenge?: string;
  /** How the challenge was made: S256. */
  code_challenge_method?: "S256";
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
  /** Your data to carry along: user_management.finish_login gives it back as login_data. The browser sees it. */
  state?: string | Members;
  /** The first page of AuthKit; with the provider authkit only. */
  screen_hint?: "sign-up" | "sign-in";
  /** Prefills the person's name or address there. */
  login_hint?: string;
  /** Prefills the domain at the identity provider. */
  domain_hint?: string;
  /** "login" makes the person sign in anew. */
  prompt?: string;
  /** How many seconds ago the person may have signed in; 0 makes them sign in anew. */
  max_age?: number;
  /** Further OAuth scopes to ask of the provider. */
  provider_scopes?: readonly (string)[];
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

/** Parameters of user_management.accept_invitation. */
export interface UserManagementAcceptInvitationParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.approve_waitlist_entry. */
export interface UserManagementApproveWaitlistEntryParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.authenticate. */
export interface UserManagementAuthenticateParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The client secret; if absent, the API key. */
  client_secret?: string;
  /** The kind of grant. */
  grant_type: "authorization_code" | "password" | "refresh_token" | "urn:workos:oauth:grant-type:magic-auth:code" | "urn:workos:oauth:grant-type:email-verification:code" | "urn:workos:oauth:grant-type:mfa-totp" | "urn:workos:oauth:grant-type:organization-selection" | "urn:workos:oauth:grant-type:radar-email-challenge:code" | "urn:workos:oauth:grant-type:radar-sms-challenge:code" | "urn:ietf:params:oauth:grant-type:device_code" | "urn:workos:oauth:grant-type:email-completion";
  /** The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. */
  code?: string;
  /** The PKCE verifier of the URL's code_challenge. */
  code_verifier?: string;
  /** The token of an invitation that this sign-in accepts. */
  invitation_token?: string;
  /** The IP address of the user's request. */
  ip_address?: string;
  /** An id of the user's device. */
  device_id?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The id of the signals that Radar took in the user's browser. */
  signals_id?: string;
  /** The user's e-mail address. */
  email?: string;
  /** The user's password. */
  password?: string;
  /** The authorization code of an account to link. */
  link_authorization_code?: string;
  /** The id of Radar's attempt that this belongs to. */
  radar_auth_attempt_id?: string;
  /** The refresh token; each works once. */
  refresh_token?: string;
  /** The organization to sign in to, or to switch to. */
  organization_id?: string;
  /** The `pending_authentication_token` of the error's `details`. */
  pending_authentication_token?: string;
  /** The id of the factor's challenge. */
  authentication_challenge_id?: string;
  /** The id of Radar's challenge. */
  radar_challenge_id?: string;
  /** The verification_id that user_management.send_radar_sms_challenge gave. */
  verification_id?: string;
  /** The phone number that the SMS went to. */
  phone_number?: string;
  /** The device_code that user_management.authorize_device gave. */
  device_code?: string;
  /** The token of the `email_completion_required` error. */
  email_completion_token?: string;
  options?: Options;
}

/** Parameters of user_management.authenticate_with_code. */
export interface UserManagementAuthenticateWithCodeParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The client secret; if absent, the API key. */
  client_secret?: string;
  /** The kind of grant. */
  grant_type?: "authorization_code";
  /** The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. */
  code: string;
  /** The PKCE verifier of the URL's code_challenge. */
  code_verifier?: string;
  /** The token of an invitation that this sign-in accepts. */
  invitation_token?: string;
  /** The IP address of the user's request. */
  ip_address?: string;
  /** An id of the user's device. */
  device_id?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The id of the signals that Radar took in the user's browser. */
  signals_id?: string;
  options?: Options;
}

/** Parameters of user_management.authenticate_with_device_code. */
export interface UserManagementAuthenticateWithDeviceCodeParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The kind of grant. */
  grant_type?: "urn:ietf:params:oauth:grant-type:device_code";
  /** The IP address of the user's request. */
  ip_address?: string;
  /** An id of the user's device. */
  device_id?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The device_code that user_management.authorize_device gave. */
  device_code: string;
  options?: Options;
}

/** Parameters of user_management.authenticate_with_email_completion. */
export interface UserManagementAuthenticateWithEmailCompletionParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The client secret; if absent, the API key. */
  client_secret?: string;
  /** The kind of grant. */
  grant_type?: "urn:workos:oauth:grant-type:email-completion";
  /** The IP address of the user's request. */
  ip_address?: string;
  /** An id of the user's device. */
  device_id?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The id of the signals that Radar took in the user's browser. */
  signals_id?: string;
  /** The user's e-mail address. */
  email: string;
  /** The token of the `email_completion_required` error. */
  email_completion_token: string;
  options?: Options;
}

/** Parameters of user_management.authenticate_with_email_verification. */
export interface UserManagementAuthenticateWithEmailVerificationParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The client secret; if absent, the API key. */
  client_secret?: string;
  /** The kind of grant. */
  grant_type?: "urn:workos:oauth:grant-type:email-verification:code";
  /** The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. */
  code: string;
  /** The IP address of the user's request. */
  ip_address?: string;
  /** An id of the user's device. */
  device_id?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The `pending_authentication_token` of the error's `details`. */
  pending_authentication_token: string;
  options?: Options;
}

/** Parameters of user_management.authenticate_with_magic_auth. */
export interface UserManagementAuthenticateWithMagicAuthParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The client secret; if absent, the API key. */
  client_secret?: string;
  /** The kind of grant. */
  grant_type?: "urn:workos:oauth:grant-type:magic-auth:code";
  /** The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. */
  code: string;
  /** The token of an invitation that this sign-in accepts. */
  invitation_token?: string;
  /** The IP address of the user's request. */
  ip_address?: string;
  /** An id of the user's device. */
  device_id?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The id of the signals that Radar took in the user's browser. */
  signals_id?: string;
  /** The user's e-mail address. */
  email: string;
  /** The authorization code of an account to link. */
  link_authorization_code?: string;
  /** The id of Radar's attempt that this belongs to. */
  radar_auth_attempt_id?: string;
  options?: Options;
}

/** Parameters of user_management.authenticate_with_organization_selection. */
export interface UserManagementAuthenticateWithOrganizationSelectionParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The client secret; if absent, the API key. */
  client_secret?: string;
  /** The kind of grant. */
  grant_type?: "urn:workos:oauth:grant-type:organization-selection";
  /** The IP address of the user's request. */
  ip_address?: string;
  /** An id of the user's device. */
  device_id?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The organization to sign in to, or to switch to. */
  organization_id: string;
  /** The `pending_authentication_token` of the error's `details`. */
  pending_authentication_token: string;
  options?: Options;
}

/** Parameters of user_management.authenticate_with_password. */
export interface UserManagementAuthenticateWithPasswordParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The client secret; if absent, the API key. */
  client_secret?: string;
  /** The kind of grant. */
  grant_type?: "password";
  /** The token of an invitation that this sign-in accepts. */
  invitation_token?: string;
  /** The IP address of the user's request. */
  ip_address?: string;
  /** An id of the user's device. */
  device_id?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The id of the signals that Radar took in the user's browser. */
  signals_id?: string;
  /** The user's e-mail address. */
  email: string;
  /** The user's password. */
  password: string;
  /** The id of Radar's attempt that this belongs to. */
  radar_auth_attempt_id?: string;
  options?: Options;
}

/** Parameters of user_management.authenticate_with_radar_email_challenge. */
export interface UserManagementAuthenticateWithRadarEmailChallengeParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The client secret; if absent, the API key. */
  client_secret?: string;
  /** The kind of grant. */
  grant_type?: "urn:workos:oauth:grant-type:radar-email-challenge:code";
  /** The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. */
  code: string;
  /** The IP address of the user's request. */
  ip_address?: string;
  /** An id of the user's device. */
  device_id?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The `pending_authentication_token` of the error's `details`. */
  pending_authentication_token: string;
  /** The id of Radar's challenge. */
  radar_challenge_id: string;
  options?: Options;
}

/** Parameters of user_management.authenticate_with_radar_sms_challenge. */
export interface UserManagementAuthenticateWithRadarSmsChallengeParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The client secret; if absent, the API key. */
  client_secret?: string;
  /** The kind of grant. */
  grant_type?: "urn:workos:oauth:grant-type:radar-sms-challenge:code";
  /** The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. */
  code: string;
  /** The IP address of the user's request. */
  ip_address?: string;
  /** An id of the user's device. */
  device_id?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The `pending_authentication_token` of the error's `details`. */
  pending_authentication_token: string;
  /** The verification_id that user_management.send_radar_sms_challenge gave. */
  verification_id?: string;
  /** The phone number that the SMS went to. */
  phone_number?: string;
  options?: Options;
}

/** Parameters of user_management.authenticate_with_refresh_token. */
export interface UserManagementAuthenticateWithRefreshTokenParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The client secret; if absent, the API key. */
  client_secret?: string;
  /** The kind of grant. */
  grant_type?: "refresh_token";
  /** The IP address of the user's request. */
  ip_address?: string;
  /** An id of the user's device. */
  device_id?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The refresh token; each works once. */
  refresh_token: string;
  /** The organization to sign in to, or to switch to. */
  organization_id?: string;
  options?: Options;
}

/** Parameters of user_management.authenticate_with_totp. */
export interface UserManagementAuthenticateWithTotpParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The client secret; if absent, the API key. */
  client_secret?: string;
  /** The kind of grant. */
  grant_type?: "urn:workos:oauth:grant-type:mfa-totp";
  /** The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. */
  code: string;
  /** The IP address of the user's request. */
  ip_address?: string;
  /** An id of the user's device. */
  device_id?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The `pending_authentication_token` of the error's `details`. */
  pending_authentication_token: string;
  /** The id of the factor's challenge. */
  authentication_challenge_id: string;
  options?: Options;
}

/** Parameters of user_management.authorize_device. */
export interface UserManagementAuthorizeDeviceParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  options?: Options;
}

/** Parameters of user_management.confirm_email_change. */
export interface UserManagementConfirmEmailChangeParams {
  /** The id. */
  id: string;
  /** The code from the e-mail to the new address. */
  code: string;
  options?: Options;
}

/** Parameters of user_management.confirm_password_reset. */
export interface UserManagementConfirmPasswordResetParams {
  /** The token from the link in the e-mail. */
  token: string;
  /** The new password. */
  new_password: string;
  options?: Options;
}

/** Parameters of user_management.create_cors_origin. */
export interface UserManagementCreateCorsOriginParams {
  /** The web origin, such as https://app.example. */
  origin: string;
  options?: Options;
}

/** Parameters of user_management.create_magic_auth. */
export interface UserManagementCreateMagicAuthParams {
  /** An e-mail address. */
  email: string;
  /** The token of an invitation that this sign-in accepts. */
  invitation_token?: string;
  /** The IP address of the user's request. */
  ip_address?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The id of Radar's attempt that this belongs to. */
  radar_auth_attempt_id?: string;
  /** The id of the signals that Radar took in the user's browser. */
  signals_id?: string;
  /** The language of the e-mail or page that the user sees. */
  locale?: "af" | "am" | "ar" | "bg" | "bn" | "bs" | "ca" | "cs" | "da" | "de" | "de-DE" | "el" | "en" | "en-AU" | "en-CA" | "en-GB" | "en-US" | "es" | "es-419" | "es-ES" | "es-US" | "et" | "fa" | "fi" | "fil" | "fr" | "fr-BE" | "fr-CA" | "fr-FR" | "fy" | "gl" | "gu" | "ha" | "he" | "hi" | "hr" | "hu" | "hy" | "id" | "is" | "it" | "it-IT" | "ja" | "jv" | "ka" | "kk" | "km" | "kn" | "ko" | "lt" | "lv" | "mk" | "ml" | "mn" | "mr" | "ms" | "my" | "nb" | "ne" | "nl" | "nl-BE" | "nl-NL" | "nn" | "no" | "pa" | "pl" | "pt" | "pt-BR" | "pt-PT" | "ro" | "ru" | "sk" | "sl" | "sq" | "sr" | "sv" | "sw" | "ta" | "te" | "th" | "tr" | "uk" | "ur" | "uz" | "vi" | "zh" | "zh-CN" | "zh-HK" | "zh-TW" | "zu";
  options?: Options;
}

/** Parameters of user_management.create_oauth_resource. */
export interface UserManagementCreateOauthResourceParams {
  /** The resource indicator: an absolute URI. */
  uri: string;
  /** Whether it is the default. */
  default?: boolean;
  options?: Options;
}

/** Parameters of user_management.create_password_reset. */
export interface UserManagementCreatePasswordResetParams {
  /** An e-mail address. */
  email: string;
  /** The language of the e-mail or page that the user sees. */
  locale?: "af" | "am" | "ar" | "bg" | "bn" | "bs" | "ca" | "cs" | "da" | "de" | "de-DE" | "el" | "en" | "en-AU" | "en-CA" | "en-GB" | "en-US" | "es" | "es-419" | "es-ES" | "es-US" | "et" | "fa" | "fi" | "fil" | "fr" | "fr-BE" | "fr-CA" | "fr-FR" | "fy" | "gl" | "gu" | "ha" | "he" | "hi" | "hr" | "hu" | "hy" | "id" | "is" | "it" | "it-IT" | "ja" | "jv" | "ka" | "kk" | "km" | "kn" | "ko" | "lt" | "lv" | "mk" | "ml" | "mn" | "mr" | "ms" | "my" | "nb" | "ne" | "nl" | "nl-BE" | "nl-NL" | "nn" | "no" | "pa" | "pl" | "pt" | "pt-BR" | "pt-PT" | "ro" | "ru" | "sk" | "sl" | "sq" | "sr" | "sv" | "sw" | "ta" | "te" | "th" | "tr" | "uk" | "ur" | "uz" | "vi" | "zh" | "zh-CN" | "zh-HK" | "zh-TW" | "zu";
  options?: Options;
}

/** Parameters of user_management.create_redirect_uri. */
export interface UserManagementCreateRedirectUriParams {
  /** The redirect URI. */
  uri: string;
  options?: Options;
}

/** Parameters of user_management.create_user. */
export interface UserManagementCreateUserParams {
  /** An e-mail address. */
  email: string;
  /** The user's first name. */
  first_name?: string | null;
  /** The user's last name. */
  last_name?: string | null;
  /** The name. */
  name?: string | null;
  /** Whether the e-mail address is verified. */
  email_verified?: boolean | null;
  /** Up to 50 key-value pairs of strings. */
  metadata?: { readonly [name: string]: string | null } | null;
  /** The id in your system. */
  external_id?: string | null;
  /** The IP address of the user's request. */
  ip_address?: string | null;
  /** The User-Agent of the user's request. */
  user_agent?: string | null;
  /** The id of the signals that Radar took in the user's browser. */
  signals_id?: string;
  /** The password. */
  password?: string | null;
  /** The hash of the password, from another system. */
  password_hash?: string;
  /** The algorithm of `password_hash`. */
  password_hash_type?: "bcrypt" | "firebase-scrypt" | "ssha" | "ssha256" | "scrypt" | "pbkdf2" | "argon2";
  /** The position of the salt in the hashed text. */
  password_salt_position?: "prefix" | "suffix";
  options?: Options;
}

/** Parameters of user_management.create_user_api_key. */
export interface UserManagementCreateUserApiKeyParams {
  /** The user's id. */
  user_id: string;
  /** The name. */
  name: string;
  /** The organization's id. */
  organization_id: string;
  /** The slugs of the permissions. */
  permissions?: readonly (string)[];
  /** The time of expiry. */
  expires_at?: string;
  options?: Options;
}

/** Parameters of user_management.create_waitlist_entry. */
export interface UserManagementCreateWaitlistEntryParams {
  /** The id. */
  id: string;
  /** An e-mail address. */
  email: string;
  /** Further questions to ask the user, by field. */
  additional_fields?: { readonly [name: string]: string | null };
  /** Whether an e-mail is sent. */
  send_confirmation_email?: boolean;
  options?: Options;
}

/** Parameters of user_management.delete_oauth_resource. */
export interface UserManagementDeleteOauthResourceParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.delete_redirect_uri. */
export interface UserManagementDeleteRedirectUriParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.delete_user. */
export interface UserManagementDeleteUserParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.delete_user_authorized_application. */
export interface UserManagementDeleteUserAuthorizedApplicationParams {
  /** The user's id. */
  user_id: string;
  /** The Connect application's id. */
  application_id: string;
  options?: Options;
}

/** Parameters of user_management.delete_waitlist_entry. */
export interface UserManagementDeleteWaitlistEntryParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.deny_waitlist_entry. */
export interface UserManagementDenyWaitlistEntryParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.find_invitation_by_token. */
export interface UserManagementFindInvitationByTokenParams {
  /** The invitation's token. */
  token: string;
  options?: Options;
}

/** Parameters of user_management.get_email_verification. */
export interface UserManagementGetEmailVerificationParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.get_invitation. */
export interface UserManagementGetInvitationParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.get_jwt_template. */
export interface UserManagementGetJwtTemplateParams {
  options?: Options;
}

/** Parameters of user_management.get_magic_auth. */
export interface UserManagementGetMagicAuthParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.get_password_reset. */
export interface UserManagementGetPasswordResetParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.get_radar_challenge. */
export interface UserManagementGetRadarChallengeParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.get_user. */
export interface UserManagementGetUserParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.get_user_by_external_id. */
export interface UserManagementGetUserByExternalIdParams {
  /** The id in your system. */
  external_id: string;
  options?: Options;
}

/** Parameters of user_management.get_user_identities. */
export interface UserManagementGetUserIdentitiesParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.get_waitlist. */
export interface UserManagementGetWaitlistParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.list_cors_origins. */
export interface UserManagementListCorsOriginsParams {
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of user_management.list_invitations. */
export interface UserManagementListInvitationsParams {
  /** The organization's id. */
  organization_id?: string;
  /** An e-mail address. */
  email?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of user_management.list_oauth_resources. */
export interface UserManagementListOauthResourcesParams {
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of user_management.list_redirect_uris. */
export interface UserManagementListRedirectUrisParams {
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of user_management.list_sessions. */
export interface UserManagementListSessionsParams {
  /** The id. */
  id: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of user_management.list_user_api_keys. */
export interface UserManagementListUserApiKeysParams {
  /** The user's id. */
  user_id: string;
  /** The organization's id. */
  organization_id?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of user_management.list_user_authorized_applications. */
export interface UserManagementListUserAuthorizedApplicationsParams {
  /** The user's id. */
  user_id: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of user_management.list_users. */
export interface UserManagementListUsersParams {
  /** Only members of this organization; use `organization_id`. */
  organization?: string;
  /** Only members of this organization. */
  organization_id?: string;
  /** Only the user with this address. */
  email?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of user_management.list_waitlist_entries. */
export interface UserManagementListWaitlistEntriesParams {
  /** The id. */
  id: string;
  /** Only entries in this state. */
  state?: "pending" | "approved" | "denied";
  /** An e-mail address. */
  email?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of user_management.list_waitlists. */
export interface UserManagementListWaitlistsParams {
  options?: Options;
}

/** Parameters of user_management.logout_url. */
export interface UserManagementLogoutUrlParams {
  /** The session's id: sid of the access token. */
  session_id: string;
  /** The URI that the browser is redirected to afterwards; it must be registered. */
  return_to?: string;
  options?: Options;
}

/** Parameters of user_management.resend_invitation. */
export interface UserManagementResendInvitationParams {
  /** The id. */
  id: string;
  /** The language of the e-mail or page that the user sees. */
  locale?: "af" | "am" | "ar" | "bg" | "bn" | "bs" | "ca" | "cs" | "da" | "de" | "de-DE" | "el" | "en" | "en-AU" | "en-CA" | "en-GB" | "en-US" | "es" | "es-419" | "es-ES" | "es-US" | "et" | "fa" | "fi" | "fil" | "fr" | "fr-BE" | "fr-CA" | "fr-FR" | "fy" | "gl" | "gu" | "ha" | "he" | "hi" | "hr" | "hu" | "hy" | "id" | "is" | "it" | "it-IT" | "ja" | "jv" | "ka" | "kk" | "km" | "kn" | "ko" | "lt" | "lv" | "mk" | "ml" | "mn" | "mr" | "ms" | "my" | "nb" | "ne" | "nl" | "nl-BE" | "nl-NL" | "nn" | "no" | "pa" | "pl" | "pt" | "pt-BR" | "pt-PT" | "ro" | "ru" | "sk" | "sl" | "sq" | "sr" | "sv" | "sw" | "ta" | "te" | "th" | "tr" | "uk" | "ur" | "uz" | "vi" | "zh" | "zh-CN" | "zh-HK" | "zh-TW" | "zu";
  options?: Options;
}

/** Parameters of user_management.revoke_invitation. */
export interface UserManagementRevokeInvitationParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.revoke_session. */
export interface UserManagementRevokeSessionParams {
  /** The session's id: sid of the access token. */
  session_id: string;
  options?: Options;
}

/** Parameters of user_management.send_email_change. */
export interface UserManagementSendEmailChangeParams {
  /** The id. */
  id: string;
  /** The address to change to. */
  new_email: string;
  /** The language of the e-mail or page that the user sees. */
  locale?: "af" | "am" | "ar" | "bg" | "bn" | "bs" | "ca" | "cs" | "da" | "de" | "de-DE" | "el" | "en" | "en-AU" | "en-CA" | "en-GB" | "en-US" | "es" | "es-419" | "es-ES" | "es-US" | "et" | "fa" | "fi" | "fil" | "fr" | "fr-BE" | "fr-CA" | "fr-FR" | "fy" | "gl" | "gu" | "ha" | "he" | "hi" | "hr" | "hu" | "hy" | "id" | "is" | "it" | "it-IT" | "ja" | "jv" | "ka" | "kk" | "km" | "kn" | "ko" | "lt" | "lv" | "mk" | "ml" | "mn" | "mr" | "ms" | "my" | "nb" | "ne" | "nl" | "nl-BE" | "nl-NL" | "nn" | "no" | "pa" | "pl" | "pt" | "pt-BR" | "pt-PT" | "ro" | "ru" | "sk" | "sl" | "sq" | "sr" | "sv" | "sw" | "ta" | "te" | "th" | "tr" | "uk" | "ur" | "uz" | "vi" | "zh" | "zh-CN" | "zh-HK" | "zh-TW" | "zu";
  options?: Options;
}

/** Parameters of user_management.send_invitation. */
export interface UserManagementSendInvitationParams {
  /** An e-mail address. */
  email: string;
  /** The organization's id. */
  organization_id?: string;
  /** The role's slug. */
  role_slug?: string;
  /** The number of days that the invitation is valid for. */
  expires_in_days?: number;
  /** The user who invites. */
  inviter_user_id?: string;
  /** The language of the e-mail or page that the user sees. */
  locale?: "af" | "am" | "ar" | "bg" | "bn" | "bs" | "ca" | "cs" | "da" | "de" | "de-DE" | "el" | "en" | "en-AU" | "en-CA" | "en-GB" | "en-US" | "es" | "es-419" | "es-ES" | "es-US" | "et" | "fa" | "fi" | "fil" | "fr" | "fr-BE" | "fr-CA" | "fr-FR" | "fy" | "gl" | "gu" | "ha" | "he" | "hi" | "hr" | "hu" | "hy" | "id" | "is" | "it" | "it-IT" | "ja" | "jv" | "ka" | "kk" | "km" | "kn" | "ko" | "lt" | "lv" | "mk" | "ml" | "mn" | "mr" | "ms" | "my" | "nb" | "ne" | "nl" | "nl-BE" | "nl-NL" | "nn" | "no" | "pa" | "pl" | "pt" | "pt-BR" | "pt-PT" | "ro" | "ru" | "sk" | "sl" | "sq" | "sr" | "sv" | "sw" | "ta" | "te" | "th" | "tr" | "uk" | "ur" | "uz" | "vi" | "zh" | "zh-CN" | "zh-HK" | "zh-TW" | "zu";
  options?: Options;
}

/** Parameters of user_management.send_radar_sms_challenge. */
export interface UserManagementSendRadarSmsChallengeParams {
  /** The user's id. */
  user_id: string;
  /** The `pending_authentication_token` of the error's `details`. */
  pending_authentication_token: string;
  /** A phone number in E.164 form. */
  phone_number: string;
  /** The IP address of the user's request. */
  ip_address?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  options?: Options;
}

/** Parameters of user_management.send_verification_email. */
export interface UserManagementSendVerificationEmailParams {
  /** The id. */
  id: string;
  /** The language of the e-mail or page that the user sees. */
  locale?: "af" | "am" | "ar" | "bg" | "bn" | "bs" | "ca" | "cs" | "da" | "de" | "de-DE" | "el" | "en" | "en-AU" | "en-CA" | "en-GB" | "en-US" | "es" | "es-419" | "es-ES" | "es-US" | "et" | "fa" | "fi" | "fil" | "fr" | "fr-BE" | "fr-CA" | "fr-FR" | "fy" | "gl" | "gu" | "ha" | "he" | "hi" | "hr" | "hu" | "hy" | "id" | "is" | "it" | "it-IT" | "ja" | "jv" | "ka" | "kk" | "km" | "kn" | "ko" | "lt" | "lv" | "mk" | "ml" | "mn" | "mr" | "ms" | "my" | "nb" | "ne" | "nl" | "nl-BE" | "nl-NL" | "nn" | "no" | "pa" | "pl" | "pt" | "pt-BR" | "pt-PT" | "ro" | "ru" | "sk" | "sl" | "sq" | "sr" | "sv" | "sw" | "ta" | "te" | "th" | "tr" | "uk" | "ur" | "uz" | "vi" | "zh" | "zh-CN" | "zh-HK" | "zh-TW" | "zu";
  options?: Options;
}

/** Parameters of user_management.update_jwt_template. */
export interface UserManagementUpdateJwtTemplateParams {
  /** The template, in JSON with Liquid-like expressions. */
  content: string;
  options?: Options;
}

/** Parameters of user_management.update_user. */
export interface UserManagementUpdateUserParams {
  /** The id. */
  id: string;
  /** An e-mail address. */
  email?: string;
  /** The user's first name. */
  first_name?: string;
  /** The user's last name. */
  last_name?: string;
  /** The name. */
  name?: string;
  /** Whether the e-mail address is verified. */
  email_verified?: boolean;
  /** Up to 50 key-value pairs of strings. */
  metadata?: { readonly [name: string]: string | null } | null;
  /** The id in your system. */
  external_id?: string | null;
  /** The language of the e-mail or page that the user sees. */
  locale?: string | null;
  /** The password. */
  password?: string;
  /** The hash of the password, from another system. */
  password_hash?: string;
  /** The algorithm of `password_hash`. */
  password_hash_type?: "bcrypt" | "firebase-scrypt" | "ssha" | "ssha256" | "scrypt" | "pbkdf2" | "argon2";
  /** The position of the salt in the hashed text. */
  password_salt_position?: "prefix" | "suffix";
  options?: Options;
}

/** Parameters of user_management.verify_email. */
export interface UserManagementVerifyEmailParams {
  /** The id. */
  id: string;
  /** The code from the e-mail. */
  code: string;
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

/** Parameters of webhooks.create_endpoint. */
export interface WebhooksCreateEndpointParams {
  /** The URL that events are sent to. */
  endpoint_url: string;
  /** The types of events that the endpoint receives. */
  events: readonly ("agent.registration.created" | "agent.registration.claim.attempt.created" | "agent.registration.claim.completed" | "agent.registration.credential.issued" | "agent.registration.deleted" | "agent.registration.refreshed" | "agent.registration.expired" | "agent.registration.organization.switched" | "agent.registration.revoked" | "authentication.email_verification_succeeded" | "authentication.magic_auth_failed" | "authentication.magic_auth_succeeded" | "authentication.mfa_succeeded" | "authentication.oauth_failed" | "authentication.oauth_succeeded" | "authentication.password_failed" | "authentication.password_succeeded" | "authentication.passkey_failed" | "authentication.passkey_succeeded" | "authentication.sso_failed" | "authentication.sso_started" | "authentication.sso_succeeded" | "authentication.sso_timed_out" | "radar.challenge_created" | "authentication.radar_risk_detected" | "authentication.reauthentication_succeeded" | "api_key.created" | "api_key.revoked" | "api_key.updated" | "connection.activated" | "connection.deactivated" | "connection.saml_certificate_renewal_required" | "connection.saml_certificate_renewed" | "connection.deleted" | "dsync.activated" | "dsync.deleted" | "dsync.group.created" | "dsync.group.deleted" | "dsync.group.updated" | "dsync.group.user_added" | "dsync.group.user_removed" | "dsync.user.created" | "dsync.user.deleted" | "dsync.user.updated" | "email_verification.created" | "group.created" | "group.deleted" | "group.member_added" | "group.member_removed" | "group.updated" | "flag.created" | "flag.deleted" | "flag.updated" | "flag.rule_updated" | "invitation.accepted" | "invitation.created" | "invitation.resent" | "invitation.revoked" | "magic_auth.created" | "organization.created" | "organization.deleted" | "organization.updated" | "organization_domain.created" | "organization_domain.deleted" | "organization_domain.updated" | "organization_domain.verified" | "organization_domain.verification_failed" | "password_reset.created" | "password_reset.succeeded" | "user.created" | "user.updated" | "user.deleted" | "organization_membership.created" | "organization_membership.deleted" | "organization_membership.updated" | "role.created" | "role.deleted" | "role.updated" | "organization_role.created" | "organization_role.deleted" | "organization_role.updated" | "permission.created" | "permission.deleted" | "permission.updated" | "pipes.connected_account.connected" | "pipes.connected_account.connection_failed" | "pipes.connected_account.disconnected" | "pipes.connected_account.reauthorization_needed" | "session.created" | "session.revoked" | "waitlist_user.approved" | "waitlist_user.created" | "waitlist_user.denied" | "agent.blueprint.created" | "agent.blueprint.deleted" | "agent.blueprint.updated" | "agent.instance.created" | "agent.instance.deleted" | "agent.instance.session.created" | "agent.instance.session.revoked" | "feature_flags.flag.created" | "feature_flags.flag.updated" | "feature_flags.flag.deleted" | "feature_flags.flag_rule.created" | "feature_flags.flag_rule.updated" | "feature_flags.flag_target.created" | "feature_flags.flag_rule.deleted" | "feature_flags.flag_target.deleted" | "pipes.account_connection.add_failed" | "pipes.account_connection.connected" | "pipes.account_connection.connection_failed" | "pipes.account_connection.disconnected" | "pipes.account_connection.reauthorization_needed")[];
  options?: Options;
}

/** Parameters of webhooks.delete_endpoint. */
export interface WebhooksDeleteEndpointParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of webhooks.list_endpoints. */
export interface WebhooksListEndpointsParams {
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of webhooks.update_endpoint. */
export interface WebhooksUpdateEndpointParams {
  /** The id. */
  id: string;
  /** The URL that events are sent to. */
  endpoint_url?: string;
  /** `enabled` or `disabled`. */
  status?: "enabled" | "disabled";
  /** The types of events that the endpoint receives. */
  events?: readonly ("agent.registration.created" | "agent.registration.claim.attempt.created" | "agent.registration.claim.completed" | "agent.registration.credential.issued" | "agent.registration.deleted" | "agent.registration.refreshed" | "agent.registration.expired" | "agent.registration.organization.switched" | "agent.registration.revoked" | "authentication.email_verification_succeeded" | "authentication.magic_auth_failed" | "authentication.magic_auth_succeeded" | "authentication.mfa_succeeded" | "authentication.oauth_failed" | "authentication.oauth_succeeded" | "authentication.password_failed" | "authentication.password_succeeded" | "authentication.passkey_failed" | "authentication.passkey_succeeded" | "authentication.sso_failed" | "authentication.sso_started" | "authentication.sso_succeeded" | "authentication.sso_timed_out" | "radar.challenge_created" | "authentication.radar_risk_detected" | "authentication.reauthentication_succeeded" | "api_key.created" | "api_key.revoked" | "api_key.updated" | "connection.activated" | "connection.deactivated" | "connection.saml_certificate_renewal_required" | "connection.saml_certificate_renewed" | "connection.deleted" | "dsync.activated" | "dsync.deleted" | "dsync.group.created" | "dsync.group.deleted" | "dsync.group.updated" | "dsync.group.user_added" | "dsync.group.user_removed" | "dsync.user.created" | "dsync.user.deleted" | "dsync.user.updated" | "email_verification.created" | "group.created" | "group.deleted" | "group.member_added" | "group.member_removed" | "group.updated" | "flag.created" | "flag.deleted" | "flag.updated" | "flag.rule_updated" | "invitation.accepted" | "invitation.created" | "invitation.resent" | "invitation.revoked" | "magic_auth.created" | "organization.created" | "organization.deleted" | "organization.updated" | "organization_domain.created" | "organization_domain.deleted" | "organization_domain.updated" | "organization_domain.verified" | "organization_domain.verification_failed" | "password_reset.created" | "password_reset.succeeded" | "user.created" | "user.updated" | "user.deleted" | "organization_membership.created" | "organization_membership.deleted" | "organization_membership.updated" | "role.created" | "role.deleted" | "role.updated" | "organization_role.created" | "organization_role.deleted" | "organization_role.updated" | "permission.created" | "permission.deleted" | "permission.updated" | "pipes.connected_account.connected" | "pipes.connected_account.connection_failed" | "pipes.connected_account.disconnected" | "pipes.connected_account.reauthorization_needed" | "session.created" | "session.revoked" | "waitlist_user.approved" | "waitlist_user.created" | "waitlist_user.denied" | "agent.blueprint.created" | "agent.blueprint.deleted" | "agent.blueprint.updated" | "agent.instance.created" | "agent.instance.deleted" | "agent.instance.session.created" | "agent.instance.session.revoked" | "feature_flags.flag.created" | "feature_flags.flag.updated" | "feature_flags.flag.deleted" | "feature_flags.flag_rule.created" | "feature_flags.flag_rule.updated" | "feature_flags.flag_target.created" | "feature_flags.flag_rule.deleted" | "feature_flags.flag_target.deleted" | "pipes.account_connection.add_failed" | "pipes.account_connection.connected" | "pipes.account_connection.connection_failed" | "pipes.account_connection.disconnected" | "pipes.account_connection.reauthorization_needed")[];
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
  type: "authentication" | "user_registration";
  /** Your answer. */
  verdict: "Allow" | "Deny";
  /** What a denied person is told; only with Deny. */
  error_message?: string;
  /** The signing secret, from the dashboard. */
  secret: string;
  options?: Options;
}

/** Parameters of admin_portal.generate_link. */
export interface AdminPortalGenerateLinkParams {
  /** The URL of the link that leaves the Admin Portal. */
  return_url?: string;
  /** The URL that the user is redirected to after the setup. */
  success_url?: string;
  /** The organization's id. */
  organization: string;
  /** The feature to set up. */
  intent?: "sso" | "dsync" | "audit_logs" | "log_streams" | "domain_verification" | "certificate_renewal" | "bring_your_own_key";
  /** The e-mail addresses to notify when a certificate must be renewed. */
  it_contact_emails?: readonly (string)[];
  /** The user's id in your system. */
  external_user_id?: string;
  options?: Options;
}

/** Parameters of admin_portal.revoke_link. */
export interface AdminPortalRevokeLinkParams {
  /** The organization's id. */
  organization: string;
  /** The user's id in your system. */
  external_user_id: string;
  options?: Options;
}

/** Parameters of agents.create_blueprint. */
export interface AgentsCreateBlueprintParams {
  /** The name. */
  name: string;
  /** The description. */
  description?: string;
  /** The slugs of the permissions. */
  permissions?: readonly (string)[];
  /** Who may invoke agents of this blueprint. */
  invocable_by?: { role_slugs?: readonly (string)[]; organization_ids?: readonly (string)[] };
  /** The kinds of instances that agents of this blueprint may run as. */
  invocable_as?: { instance_types?: readonly ("delegated" | "autonomous")[] };
  /** The lifetimes of sessions and tokens. */
  session_settings?: { max_age_seconds: number; access_token_ttl_seconds: number; refresh_token_ttl_seconds: number };
  options?: Options;
}

/** Parameters of agents.create_blueprint_token. */
export interface AgentsCreateBlueprintTokenParams {
  /** The blueprint's id. */
  agent_blueprint_id: string;
  /** The kind of grant: `user_delegated`, `autonomous`, `agent_delegated` or `refresh`. */
  type: "user_delegated" | "autonomous" | "agent_delegated" | "refresh";
  /** The user's access token. */
  user_access_token?: string;
  /** The user's intent, in words. */
  intent?: string;
  /** The organization's id. */
  organization_id?: string;
  /** The agent's access token. */
  agent_access_token?: string;
  /** The refresh token of the agent's session. */
  refresh_token?: string;
  options?: Options;
}

/** Parameters of agents.delete_blueprint. */
export interface AgentsDeleteBlueprintParams {
  /** The blueprint's id. */
  agent_blueprint_id: string;
  options?: Options;
}

/** Parameters of agents.delete_instance. */
export interface AgentsDeleteInstanceParams {
  /** The agent instance's id. */
  agent_instance_id: string;
  options?: Options;
}

/** Parameters of agents.get_blueprint. */
export interface AgentsGetBlueprintParams {
  /** The blueprint's id. */
  agent_blueprint_id: string;
  options?: Options;
}

/** Parameters of agents.get_instance. */
export interface AgentsGetInstanceParams {
  /** The agent instance's id. */
  agent_instance_id: string;
  options?: Options;
}

/** Parameters of agents.get_registration. */
export interface AgentsGetRegistrationParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of agents.get_session. */
export interface AgentsGetSessionParams {
  /** The id of the agent's session. */
  agent_instance_session_id: string;
  options?: Options;
}

/** Parameters of agents.link_claim_attempt. */
export interface AgentsLinkClaimAttemptParams {
  /** Always `link_external_user`. */
  type?: "link_external_user";
  /** The token of the claim attempt. */
  claim_attempt_token: string;
  /** The user, by the id in your system. */
  user: { email: string; external_id: string };
  /** The organization's id. */
  organization_id?: string;
  options?: Options;
}

/** Parameters of agents.list_blueprints. */
export interface AgentsListBlueprintsParams {
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of agents.list_instances. */
export interface AgentsListInstancesParams {
  /** The organization's id. */
  organization_id?: string;
  /** The blueprint's id. */
  agent_blueprint_id?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of agents.list_sessions. */
export interface AgentsListSessionsParams {
  /** The organization's id. */
  organization_id?: string;
  /** The blueprint's id. */
  agent_blueprint_id?: string;
  /** The agent instance's id. */
  agent_instance_id?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of agents.revoke_registration. */
export interface AgentsRevokeRegistrationParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of agents.revoke_session. */
export interface AgentsRevokeSessionParams {
  /** The id of the agent's session. */
  agent_instance_session_id: string;
  options?: Options;
}

/** Parameters of agents.update_blueprint. */
export interface AgentsUpdateBlueprintParams {
  /** The blueprint's id. */
  agent_blueprint_id: string;
  /** The name. */
  name?: string;
  /** The slugs of the permissions. */
  permissions?: readonly (string)[];
  /** Who may invoke agents of this blueprint. */
  invocable_by?: { role_slugs?: readonly (string)[]; organization_ids?: readonly (string)[] };
  /** The kinds of instances that agents of this blueprint may run as. */
  invocable_as?: { instance_types?: readonly ("delegated" | "autonomous")[] };
  /** The lifetimes of sessions and tokens. */
  session_settings?: { max_age_seconds?: number; access_token_ttl_seconds?: number; refresh_token_ttl_seconds?: number };
  /** The description. */
  description?: string | null;
  options?: Options;
}

/** Parameters of agents.validate_blueprint_token. */
export interface AgentsValidateBlueprintTokenParams {
  /** The blueprint's id. */
  agent_blueprint_id: string;
  /** The agent's access token. */
  agent_access_token: string;
  options?: Options;
}

/** Parameters of agents.validate_credential. */
export interface AgentsValidateCredentialParams {
  /** `api_key` or `access_token`. */
  type: "api_key" | "access_token";
  /** The API key or access token to check. */
  credential: string;
  /** The audience that the token must have been made for. */
  audience?: string;
  options?: Options;
}

/** Parameters of api_keys.create_for_organization. */
export interface ApiKeysCreateForOrganizationParams {
  /** The organization's id. */
  organization_id: string;
  /** The name. */
  name: string;
  /** The slugs of the permissions. */
  permissions?: readonly (string)[];
  /** The time of expiry. */
  expires_at?: string;
  options?: Options;
}

/** Parameters of api_keys.delete. */
export interface ApiKeysDeleteParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of api_keys.expire. */
export interface ApiKeysExpireParams {
  /** The id. */
  id: string;
  /** The time of expiry. */
  expires_at?: string | null;
  options?: Options;
}

/** Parameters of api_keys.list_for_organization. */
export interface ApiKeysListForOrganizationParams {
  /** The organization's id. */
  organization_id: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of api_keys.validate. */
export interface ApiKeysValidateParams {
  /** The API key to look up. */
  value: string;
  options?: Options;
}

/** Parameters of authorization.add_environment_role_permission. */
export interface AuthorizationAddEnvironmentRolePermissionParams {
  /** The role's slug. */
  role_slug: string;
  /** The permission's slug. */
  slug: string;
  options?: Options;
}

/** Parameters of authorization.add_organization_role_permission. */
export interface AuthorizationAddOrganizationRolePermissionParams {
  /** The organization's id. */
  organization_id: string;
  /** The role's slug. */
  role_slug: string;
  /** The permission's slug. */
  slug: string;
  options?: Options;
}

/** Parameters of authorization.assign_role. */
export interface AuthorizationAssignRoleParams {
  /** The membership's id. */
  organization_membership_id: string;
  /** The role's slug. */
  role_slug: string;
  /** The resource's id. */
  resource_id?: string;
  /** The resource's id in your system. */
  resource_external_id?: string;
  /** The type of the resource. */
  resource_type_slug?: string;
  options?: Options;
}

/** Parameters of authorization.check. */
export interface AuthorizationCheckParams {
  /** The membership's id. */
  organization_membership_id: string;
  /** The permission's slug. */
  permission_slug: string;
  /** The resource's id. */
  resource_id?: string;
  /** The resource's id in your system. */
  resource_external_id?: string;
  /** The type of the resource. */
  resource_type_slug?: string;
  options?: Options;
}

/** Parameters of authorization.create_environment_role. */
export interface AuthorizationCreateEnvironmentRoleParams {
  /** The slug. */
  slug: string;
  /** The name. */
  name: string;
  /** The description. */
  description?: string | null;
  /** The type of the resource. */
  resource_type_slug?: string;
  options?: Options;
}

/** Parameters of authorization.create_group_role_assignment. */
export interface AuthorizationCreateGroupRoleAssignmentParams {
  /** The group's id. */
  group_id: string;
  /** The role's slug. */
  role_slug: string;
  /** The resource's id. */
  resource_id?: string;
  /** The resource's id in your system. */
  resource_external_id?: string;
  /** The type of the resource. */
  resource_type_slug?: string;
  options?: Options;
}

/** Parameters of authorization.create_organization_role. */
export interface AuthorizationCreateOrganizationRoleParams {
  /** The organization's id. */
  organization_id: string;
  /** The slug. */
  slug?: string;
  /** The name. */
  name: string;
  /** The description. */
  description?: string | null;
  /** The type of the resource. */
  resource_type_slug?: string;
  options?: Options;
}

/** Parameters of authorization.create_permission. */
export interface AuthorizationCreatePermissionParams {
  /** The slug. */
  slug: string;
  /** The name. */
  name: string;
  /** The description. */
  description?: string | null;
  /** The type of the resource. */
  resource_type_slug?: string;
  options?: Options;
}

/** Parameters of authorization.create_resource. */
export interface AuthorizationCreateResourceParams {
  /** The id in your system. */
  external_id: string;
  /** The name. */
  name: string;
  /** The description. */
  description?: string | null;
  /** The type of the resource. */
  resource_type_slug: string;
  /** The organization's id. */
  organization_id: string;
  /** The parent's id. */
  parent_resource_id?: string | null;
  /** The parent's id in your system. */
  parent_resource_external_id?: string;
  /** The type of the parent. */
  parent_resource_type_slug?: string;
  options?: Options;
}

/** Parameters of authorization.delete_group_role_assignment. */
export interface AuthorizationDeleteGroupRoleAssignmentParams {
  /** The group's id. */
  group_id: string;
  /** The role assignment's id. */
  role_assignment_id: string;
  options?: Options;
}

/** Parameters of authorization.delete_group_role_assignments. */
export interface AuthorizationDeleteGroupRoleAssignmentsParams {
  /** The group's id. */
  group_id: string;
  /** The role's slug. */
  role_slug: string;
  /** The resource's id. */
  resource_id?: string;
  /** The resource's id in your system. */
  resource_external_id?: string;
  /** The type of the resource. */
  resource_type_slug?: string;
  options?: Options;
}

/** Parameters of authorization.delete_organization_role. */
export interface AuthorizationDeleteOrganizationRoleParams {
  /** The organization's id. */
  organization_id: string;
  /** The slug. */
  slug: string;
  options?: Options;
}

/** Parameters of authorization.delete_permission. */
export interface AuthorizationDeletePermissionParams {
  /** The slug. */
  slug: string;
  options?: Options;
}

/** Parameters of authorization.delete_resource. */
export interface AuthorizationDeleteResourceParams {
  /** The resource's id. */
  resource_id: string;
  /** If true, the resources below it and all role assignments are deleted too. */
  cascade_delete?: boolean;
  options?: Options;
}

/** Parameters of authorization.delete_resource_by_external_id. */
export interface AuthorizationDeleteResourceByExternalIdParams {
  /** The organization's id. */
  organization_id: string;
  /** The type of the resource. */
  resource_type_slug: string;
  /** The id in your system. */
  external_id: string;
  /** If true, the resources below it and all role assignments are deleted too. */
  cascade_delete?: boolean;
  options?: Options;
}

/** Parameters of authorization.get_environment_role. */
export interface AuthorizationGetEnvironmentRoleParams {
  /** The slug. */
  slug: string;
  options?: Options;
}

/** Parameters of authorization.get_group_role_assignment. */
export interface AuthorizationGetGroupRoleAssignmentParams {
  /** The group's id. */
  group_id: string;
  /** The role assignment's id. */
  role_assignment_id: string;
  options?: Options;
}

/** Parameters of authorization.get_organization_role. */
export interface AuthorizationGetOrganizationRoleParams {
  /** The organization's id. */
  organization_id: string;
  /** The slug. */
  slug: string;
  options?: Options;
}

/** Parameters of authorization.get_permission. */
export interface AuthorizationGetPermissionParams {
  /** The slug. */
  slug: string;
  options?: Options;
}

/** Parameters of authorization.get_resource. */
export interface AuthorizationGetResourceParams {
  /** The resource's id. */
  resource_id: string;
  options?: Options;
}

/** Parameters of authorization.get_resource_by_external_id. */
export interface AuthorizationGetResourceByExternalIdParams {
  /** The organization's id. */
  organization_id: string;
  /** The type of the resource. */
  resource_type_slug: string;
  /** The id in your system. */
  external_id: string;
  options?: Options;
}

/** Parameters of authorization.list_effective_permissions. */
export interface AuthorizationListEffectivePermissionsParams {
  /** The membership's id. */
  organization_membership_id: string;
  /** The resource's id. */
  resource_id: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of authorization.list_effective_permissions_by_external_id. */
export interface AuthorizationListEffectivePermissionsByExternalIdParams {
  /** The membership's id. */
  organization_membership_id: string;
  /** The type of the resource. */
  resource_type_slug: string;
  /** The id in your system. */
  external_id: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of authorization.list_environment_roles. */
export interface AuthorizationListEnvironmentRolesParams {
  options?: Options;
}

/** Parameters of authorization.list_group_role_assignments. */
export interface AuthorizationListGroupRoleAssignmentsParams {
  /** The group's id. */
  group_id: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of authorization.list_memberships_for_resource. */
export interface AuthorizationListMembershipsForResourceParams {
  /** The resource's id. */
  resource_id: string;
  /** The permission's slug. */
  permission_slug: string;
  /** Only members who hold the permission directly, or only those who inherit it. */
  assignment?: "direct" | "indirect";
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of authorization.list_memberships_for_resource_by_external_id. */
export interface AuthorizationListMembershipsForResourceByExternalIdParams {
  /** The organization's id. */
  organization_id: string;
  /** The type of the resource. */
  resource_type_slug: string;
  /** The id in your system. */
  external_id: string;
  /** The permission's slug. */
  permission_slug: string;
  /** Only members who hold the permission directly, or only those who inherit it. */
  assignment?: "direct" | "indirect";
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of authorization.list_organization_roles. */
export interface AuthorizationListOrganizationRolesParams {
  /** The organization's id. */
  organization_id: string;
  options?: Options;
}

/** Parameters of authorization.list_permissions. */
export interface AuthorizationListPermissionsParams {
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of authorization.list_resources. */
export interface AuthorizationListResourcesParams {
  /** The organization's id. */
  organization_id?: string;
  /** The type of the resource. */
  resource_type_slug?: string;
  /** The resource's id in your system. */
  resource_external_id?: string;
  /** The parent's id. */
  parent_resource_id?: string;
  /** The type of the parent. */
  parent_resource_type_slug?: string;
  /** The parent's id in your system. */
  parent_external_id?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of authorization.list_resources_for_membership. */
export interface AuthorizationListResourcesForMembershipParams {
  /** The membership's id. */
  organization_membership_id: string;
  /** The permission's slug. */
  permission_slug: string;
  /** The parent's id. */
  parent_resource_id?: string;
  /** The type of the parent. */
  parent_resource_type_slug?: string;
  /** The parent's id in your system. */
  parent_resource_external_id?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of authorization.list_role_assignments. */
export interface AuthorizationListRoleAssignmentsParams {
  /** The membership's id. */
  organization_membership_id: string;
  /** The resource's id. */
  resource_id?: string;
  /** The resource's id in your system. */
  resource_external_id?: string;
  /** The type of the resource. */
  resource_type_slug?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of authorization.list_role_assignments_for_resource. */
export interface AuthorizationListRoleAssignmentsForResourceParams {
  /** The resource's id. */
  resource_id: string;
  /** The role's slug. */
  role_slug?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of authorization.list_role_assignments_for_resource_by_external_id. */
export interface AuthorizationListRoleAssignmentsForResourceByExternalIdParams {
  /** The organization's id. */
  organization_id: string;
  /** The type of the resource. */
  resource_type_slug: string;
  /** The id in your system. */
  external_id: string;
  /** The role's slug. */
  role_slug?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of authorization.remove_organization_role_permission. */
export interface AuthorizationRemoveOrganizationRolePermissionParams {
  /** The organization's id. */
  organization_id: string;
  /** The role's slug. */
  role_slug: string;
  /** The permission's slug. */
  permission_slug: string;
  options?: Options;
}

/** Parameters of authorization.remove_role. */
export interface AuthorizationRemoveRoleParams {
  /** The membership's id. */
  organization_membership_id: string;
  /** The role's slug. */
  role_slug: string;
  /** The resource's id. */
  resource_id?: string;
  /** The resource's id in your system. */
  resource_external_id?: string;
  /** The type of the resource. */
  resource_type_slug?: string;
  options?: Options;
}

/** Parameters of authorization.remove_role_assignment. */
export interface AuthorizationRemoveRoleAssignmentParams {
  /** The membership's id. */
  organization_membership_id: string;
  /** The role assignment's id. */
  role_assignment_id: string;
  options?: Options;
}

/** Parameters of authorization.replace_group_role_assignments. */
export interface AuthorizationReplaceGroupRoleAssignmentsParams {
  /** The group's id. */
  group_id: string;
  /** The complete list of the group's role assignments. */
  role_assignments: readonly (Members)[];
  options?: Options;
}

/** Parameters of authorization.set_environment_role_permissions. */
export interface AuthorizationSetEnvironmentRolePermissionsParams {
  /** The role's slug. */
  role_slug: string;
  /** The slugs of the permissions. */
  permissions: readonly (string)[];
  options?: Options;
}

/** Parameters of authorization.set_organization_role_permissions. */
export interface AuthorizationSetOrganizationRolePermissionsParams {
  /** The organization's id. */
  organization_id: string;
  /** The role's slug. */
  role_slug: string;
  /** The slugs of the permissions. */
  permissions: readonly (string)[];
  options?: Options;
}

/** Parameters of authorization.update_environment_role. */
export interface AuthorizationUpdateEnvironmentRoleParams {
  /** The slug. */
  slug: string;
  /** The name. */
  name?: string;
  /** The description. */
  description?: string | null;
  options?: Options;
}

/** Parameters of authorization.update_group_role_assignments. */
export interface AuthorizationUpdateGroupRoleAssignmentsParams {
  /** The group's id. */
  group_id: string;
  /** The roles to add, each on its resource. */
  add?: readonly (Members)[];
  /** The roles to remove, each on its resource. */
  remove?: readonly (Members)[];
  options?: Options;
}

/** Parameters of authorization.update_organization_role. */
export interface AuthorizationUpdateOrganizationRoleParams {
  /** The organization's id. */
  organization_id: string;
  /** The slug. */
  slug: string;
  /** The name. */
  name?: string;
  /** The description. */
  description?: string | null;
  options?: Options;
}

/** Parameters of authorization.update_permission. */
export interface AuthorizationUpdatePermissionParams {
  /** The slug. */
  slug: string;
  /** The name. */
  name?: string;
  /** The description. */
  description?: string | null;
  options?: Options;
}

/** Parameters of authorization.update_resource. */
export interface AuthorizationUpdateResourceParams {
  /** The resource's id. */
  resource_id: string;
  /** The name. */
  name?: string;
  /** The description. */
  description?: string | null;
  /** The parent's id. */
  parent_resource_id?: string;
  /** The parent's id in your system. */
  parent_resource_external_id?: string;
  /** The type of the parent. */
  parent_resource_type_slug?: string;
  options?: Options;
}

/** Parameters of authorization.update_resource_by_external_id. */
export interface AuthorizationUpdateResourceByExternalIdParams {
  /** The organization's id. */
  organization_id: string;
  /** The type of the resource. */
  resource_type_slug: string;
  /** The id in your system. */
  external_id: string;
  /** The name. */
  name?: string;
  /** The description. */
  description?: string | null;
  /** The parent's id. */
  parent_resource_id?: string;
  /** The parent's id in your system. */
  parent_resource_external_id?: string;
  /** The type of the parent. */
  parent_resource_type_slug?: string;
  options?: Options;
}

/** Parameters of client_api.create_token. */
export interface ClientApiCreateTokenParams {
  /** The organization's id. */
  organization_id: string;
  /** The user's id. */
  user_id: string;
  options?: Options;
}

/** Parameters of connect.complete_oauth2. */
export interface ConnectCompleteOauth2Params {
  /** The `external_auth_id` that your login page received. */
  external_auth_id: string;
  /** The user who signed in through your login page. */
  user: { id: string; email: string; first_name?: string; last_name?: string; name?: string; metadata?: { readonly [name: string]: string | null } };
  /** The consents that the user is asked for. */
  user_consent_options?: readonly ({ claim: string; type: "enum"; label: string; choices: readonly ({ value?: string; label?: string })[] })[];
  options?: Options;
}

/** Parameters of connect.create_application. */
export interface ConnectCreateApplicationParams {
  /** The name. */
  name: string;
  /** `oauth` for users, `m2m` for machines. */
  application_type: "oauth" | "m2m";
  /** The description. */
  description?: string | null;
  /** The scopes that the application may request. */
  scopes?: readonly (string)[] | null;
  /** The URIs that users may be redirected to. */
  redirect_uris?: readonly ({ uri: string; default?: boolean | null })[] | null;
  /** Whether the application uses PKCE instead of a secret. */
  uses_pkce?: boolean | null;
  /** Whether the application is first-party, which skips the consent page. */
  is_first_party?: boolean;
  /** The organization's id. */
  organization_id?: string | null;
  /** The web origins that may send requests from a browser. */
  cors_origins?: readonly (string)[] | null;
  options?: Options;
}

/** Parameters of connect.create_client_secret. */
export interface ConnectCreateClientSecretParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of connect.create_m2m_application. */
export interface ConnectCreateM2mApplicationParams {
  /** The name. */
  name: string;
  /** `oauth` for users, `m2m` for machines. */
  application_type?: "m2m";
  /** The description. */
  description?: string | null;
  /** The scopes that the application may request. */
  scopes?: readonly (string)[] | null;
  /** The organization's id. */
  organization_id: string | null;
  options?: Options;
}

/** Parameters of connect.create_oauth_application. */
export interface ConnectCreateOauthApplicationParams {
  /** The name. */
  name: string;
  /** `oauth` for users, `m2m` for machines. */
  application_type?: "oauth";
  /** The description. */
  description?: string | null;
  /** The scopes that the application may request. */
  scopes?: readonly (string)[] | null;
  /** The URIs that users may be redirected to. */
  redirect_uris?: readonly ({ uri: string; default?: boolean | null })[] | null;
  /** Whether the application uses PKCE instead of a secret. */
  uses_pkce?: boolean | null;
  /** Whether the application is first-party, which skips the consent page. */
  is_first_party: boolean;
  /** The organization's id. */
  organization_id?: string | null;
  /** The web origins that may send requests from a browser. */
  cors_origins?: readonly (string)[] | null;
  options?: Options;
}

/** Parameters of connect.delete_application. */
export interface ConnectDeleteApplicationParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of connect.delete_client_secret. */
export interface ConnectDeleteClientSecretParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of connect.get_application. */
export interface ConnectGetApplicationParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of connect.list_applications. */
export interface ConnectListApplicationsParams {
  /** Only applications that were registered in one of these ways. */
  registration_types?: readonly ("dynamic" | "authenticated")[];
  /** The organization's id. */
  organization_id?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of connect.list_client_secrets. */
export interface ConnectListClientSecretsParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of connect.update_application. */
export interface ConnectUpdateApplicationParams {
  /** The id. */
  id: string;
  /** The name. */
  name?: string;
  /** The description. */
  description?: string | null;
  /** The scopes. */
  scopes?: readonly (string)[] | null;
  /** The URIs that users may be redirected to. */
  redirect_uris?: readonly ({ uri: string; default?: boolean | null })[] | null;
  /** The web origins that may send requests from a browser. */
  cors_origins?: readonly (string)[] | null;
  options?: Options;
}

/** Parameters of directory_sync.delete_directory. */
export interface DirectorySyncDeleteDirectoryParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of directory_sync.get_directory. */
export interface DirectorySyncGetDirectoryParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of directory_sync.get_group. */
export interface DirectorySyncGetGroupParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of directory_sync.get_user. */
export interface DirectorySyncGetUserParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of directory_sync.list_directories. */
export interface DirectorySyncListDirectoriesParams {
  /** The organization's id. */
  organization_id?: string;
  /** Only those whose name contains this text. */
  search?: string;
  /** Only those of this domain. */
  domain?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of directory_sync.list_groups. */
export interface DirectorySyncListGroupsParams {
  /** Only those of the directory with this id. */
  directory?: string;
  /** Only groups that this directory user is a member of. */
  user?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of directory_sync.list_users. */
export interface DirectorySyncListUsersParams {
  /** Only those of the directory with this id. */
  directory?: string;
  /** Only users of the directory group with this id. */
  group?: string;
  /** Only the user with this id at the identity provider. */
  idp_id?: string;
  /** Only users with this address. */
  email?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of directory_sync.sync_directory. */
export interface DirectorySyncSyncDirectoryParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of events.list. */
export interface EventsListParams {
  /** The types of events, at least one. */
  events: readonly (string)[];
  /** Only events from this time on. */
  range_start?: string;
  /** Only events before this time. */
  range_end?: string;
  /** Only events of this organization. */
  organization_id?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of feature_flags.add_target. */
export interface FeatureFlagsAddTargetParams {
  /** The slug. */
  slug: string;
  /** The id of the user or the organization. */
  resource_id: string;
  options?: Options;
}

/** Parameters of feature_flags.disable. */
export interface FeatureFlagsDisableParams {
  /** The slug. */
  slug: string;
  options?: Options;
}

/** Parameters of feature_flags.enable. */
export interface FeatureFlagsEnableParams {
  /** The slug. */
  slug: string;
  options?: Options;
}

/** Parameters of feature_flags.get. */
export interface FeatureFlagsGetParams {
  /** The slug. */
  slug: string;
  options?: Options;
}

/** Parameters of feature_flags.list. */
export interface FeatureFlagsListParams {
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of feature_flags.list_for_organization. */
export interface FeatureFlagsListForOrganizationParams {
  /** The organization's id. */
  organization_id: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of feature_flags.list_for_user. */
export interface FeatureFlagsListForUserParams {
  /** The user's id. */
  user_id: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of feature_flags.list_runtime. */
export interface FeatureFlagsListRuntimeParams {
  /** 2 for flags with rules; if absent, flags with lists of targets. */
  payload_version?: "2";
  options?: Options;
}

/** Parameters of feature_flags.remove_target. */
export interface FeatureFlagsRemoveTargetParams {
  /** The slug. */
  slug: string;
  /** The id of the user or the organization. */
  resource_id: string;
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

/** Parameters of groups.add_membership. */
export interface GroupsAddMembershipParams {
  /** The organization's id. */
  organization_id: string;
  /** The group's id. */
  group_id: string;
  /** The membership's id. */
  organization_membership_id: string;
  options?: Options;
}

/** Parameters of groups.create. */
export interface GroupsCreateParams {
  /** The organization's id. */
  organization_id: string;
  /** The name. */
  name: string;
  /** The description. */
  description?: string | null;
  options?: Options;
}

/** Parameters of groups.delete. */
export interface GroupsDeleteParams {
  /** The organization's id. */
  organization_id: string;
  /** The group's id. */
  group_id: string;
  options?: Options;
}

/** Parameters of groups.get. */
export interface GroupsGetParams {
  /** The organization's id. */
  organization_id: string;
  /** The group's id. */
  group_id: string;
  options?: Options;
}

/** Parameters of groups.list. */
export interface GroupsListParams {
  /** The organization's id. */
  organization_id: string;
  /** Only those whose name contains this text. */
  search?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of groups.list_memberships. */
export interface GroupsListMembershipsParams {
  /** The organization's id. */
  organization_id: string;
  /** The group's id. */
  group_id: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of groups.remove_membership. */
export interface GroupsRemoveMembershipParams {
  /** The organization's id. */
  organization_id: string;
  /** The group's id. */
  group_id: string;
  /** The membership's id. */
  organization_membership_id: string;
  options?: Options;
}

/** Parameters of groups.update. */
export interface GroupsUpdateParams {
  /** The organization's id. */
  organization_id: string;
  /** The group's id. */
  group_id: string;
  /** The name. */
  name?: string;
  /** The description. */
  description?: string | null;
  options?: Options;
}

/** Parameters of groups.update_memberships. */
export interface GroupsUpdateMembershipsParams {
  /** The organization's id. */
  organization_id: string;
  /** The group's id. */
  group_id: string;
  /** The ids of the memberships to add. */
  add?: readonly (string)[];
  /** The ids of the memberships to remove. */
  remove?: readonly (string)[];
  options?: Options;
}

/** Parameters of multi_factor_auth.challenge_factor. */
export interface MultiFactorAuthChallengeFactorParams {
  /** The id. */
  id: string;
  /** The text of the message, which contains `{{code}}`. */
  sms_template?: string;
  options?: Options;
}

/** Parameters of multi_factor_auth.create_user_auth_factor. */
export interface MultiFactorAuthCreateUserAuthFactorParams {
  /** The user's id. */
  user_id: string;
  /** Always `totp`. */
  type?: "totp";
  /** The issuer that the authenticator app shows. */
  totp_issuer?: string;
  /** The account name that the authenticator app shows. */
  totp_user?: string;
  /** The secret of an existing TOTP factor, in Base32. */
  totp_secret?: string;
  options?: Options;
}

/** Parameters of multi_factor_auth.delete_factor. */
export interface MultiFactorAuthDeleteFactorParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of multi_factor_auth.enroll_factor. */
export interface MultiFactorAuthEnrollFactorParams {
  /** `totp` for an authenticator app, `sms` for a phone. */
  type: "generic_otp" | "sms" | "totp";
  /** A phone number in E.164 form. */
  phone_number?: string;
  /** The issuer that the authenticator app shows. */
  totp_issuer?: string;
  /** The account name that the authenticator app shows. */
  totp_user?: string;
  /** The user's id. */
  user_id?: string;
  options?: Options;
}

/** Parameters of multi_factor_auth.get_factor. */
export interface MultiFactorAuthGetFactorParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of multi_factor_auth.list_user_auth_factors. */
export interface MultiFactorAuthListUserAuthFactorsParams {
  /** The user's id. */
  user_id: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of multi_factor_auth.verify_challenge. */
export interface MultiFactorAuthVerifyChallengeParams {
  /** The id. */
  id: string;
  /** The code that the user entered. */
  code: string;
  options?: Options;
}

/** Parameters of organization_domains.create. */
export interface OrganizationDomainsCreateParams {
  /** A domain, such as foo-corp.com. */
  domain: string;
  /** The organization's id. */
  organization_id: string;
  options?: Options;
}

/** Parameters of organization_domains.delete. */
export interface OrganizationDomainsDeleteParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of organization_domains.get. */
export interface OrganizationDomainsGetParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of organization_domains.verify. */
export interface OrganizationDomainsVerifyParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of organization_memberships.create. */
export interface OrganizationMembershipsCreateParams {
  /** The user's id. */
  user_id: string;
  /** The organization's id. */
  organization_id: string;
  /** The role's slug. */
  role_slug?: string;
  /** The slugs of several roles. */
  role_slugs?: readonly (string)[];
  options?: Options;
}

/** Parameters of organization_memberships.deactivate. */
export interface OrganizationMembershipsDeactivateParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of organization_memberships.delete. */
export interface OrganizationMembershipsDeleteParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of organization_memberships.get. */
export interface OrganizationMembershipsGetParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of organization_memberships.list. */
export interface OrganizationMembershipsListParams {
  /** The organization's id. */
  organization_id?: string;
  /** Only memberships in one of these states; if absent, active ones. */
  statuses?: readonly ("active" | "inactive" | "pending")[];
  /** The user's id. */
  user_id?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of organization_memberships.list_groups. */
export interface OrganizationMembershipsListGroupsParams {
  /** The membership's id. */
  organization_membership_id: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of organization_memberships.reactivate. */
export interface OrganizationMembershipsReactivateParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of organization_memberships.update. */
export interface OrganizationMembershipsUpdateParams {
  /** The id. */
  id: string;
  /** The role's slug. */
  role_slug?: string;
  /** The slugs of several roles. */
  role_slugs?: readonly (string)[];
  options?: Options;
}

/** Parameters of organizations.create. */
export interface OrganizationsCreateParams {
  /** The name. */
  name: string;
  /** Whether users of other domains may sign in to the organization. */
  allow_profiles_outside_organization?: boolean;
  /** The domains; use `domain_data`. */
  domains?: readonly (string)[];
  /** The domains with their states. */
  domain_data?: readonly ({ domain: string; state: "pending" | "verified" })[];
  /** Up to 50 key-value pairs of strings. */
  metadata?: { readonly [name: string]: string | null } | null;
  /** The id in your system. */
  external_id?: string | null;
  options?: Options;
}

/** Parameters of organizations.create_it_contact. */
export interface OrganizationsCreateItContactParams {
  /** The organization's id. */
  organization_id: string;
  /** An e-mail address. */
  email: string;
  options?: Options;
}

/** Parameters of organizations.delete. */
export interface OrganizationsDeleteParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of organizations.delete_it_contact. */
export interface OrganizationsDeleteItContactParams {
  /** The organization's id. */
  organization_id: string;
  /** The IT contact's id. */
  contact_id: string;
  options?: Options;
}

/** Parameters of organizations.get. */
export interface OrganizationsGetParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of organizations.get_by_external_id. */
export interface OrganizationsGetByExternalIdParams {
  /** The id in your system. */
  external_id: string;
  options?: Options;
}

/** Parameters of organizations.invite_it_contact. */
export interface OrganizationsInviteItContactParams {
  /** The organization's id. */
  organization_id: string;
  /** The IT contact's id. */
  contact_id: string;
  /** The features that the contact may set up. */
  intents: readonly ("sso" | "directory_sync" | "log_streams" | "domain_verification" | "bring_your_own_key")[];
  options?: Options;
}

/** Parameters of organizations.list. */
export interface OrganizationsListParams {
  /** Only organizations with one of these domains. */
  domains?: readonly (string)[];
  /** Only those whose name contains this text. */
  search?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of organizations.list_authorized_applications. */
export interface OrganizationsListAuthorizedApplicationsParams {
  /** The organization's id. */
  organization_id: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of organizations.list_it_contacts. */
export interface OrganizationsListItContactsParams {
  /** The organization's id. */
  organization_id: string;
  options?: Options;
}

/** Parameters of organizations.revoke_it_contact. */
export interface OrganizationsRevokeItContactParams {
  /** The organization's id. */
  organization_id: string;
  /** The IT contact's id. */
  contact_id: string;
  options?: Options;
}

/** Parameters of organizations.update. */
export interface OrganizationsUpdateParams {
  /** The id. */
  id: string;
  /** The name. */
  name?: string;
  /** Whether users of other domains may sign in to the organization. */
  allow_profiles_outside_organization?: boolean;
  /** The domains; use `domain_data`. */
  domains?: readonly (string)[];
  /** The domains with their states. */
  domain_data?: readonly ({ domain: string; state: "pending" | "verified" })[];
  /** The customer's id at Stripe. */
  stripe_customer_id?: string;
  /** Up to 50 key-value pairs of strings. */
  metadata?: { readonly [name: string]: string | null } | null;
  /** The id in your system. */
  external_id?: string | null;
  options?: Options;
}

/** Parameters of passwordless.create_session. */
export interface PasswordlessCreateSessionParams {
  /** An e-mail address. */
  email: string;
  /** Always `MagicLink`. */
  type?: "MagicLink";
  /** The URI that the user is redirected to with the code. */
  redirect_uri?: string;
  /** Returned unchanged with the code. */
  state?: string;
  /** The number of seconds that the link is valid for. */
  expires_in?: number;
  options?: Options;
}

/** Parameters of passwordless.send_session. */
export interface PasswordlessSendSessionParams {
  /** The session's id: sid of the access token. */
  session_id: string;
  options?: Options;
}

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
  /** The API key at the provider. */
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
  /** The client secret at the provider. */
  client_secret: string;
  /** The provider's settings, by name. */
  config?: { readonly [name: string]: string | null };
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
  config?: { readonly [name: string]: string | null };
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
  scopes?: readonly (string)[] | null;
  /** The method by which accounts are connected. */
  auth_methods?: readonly ("oauth" | "api_key" | "client_credentials")[];
  /** The provider's settings, by name. */
  config?: { readonly [name: string]: string | null };
  /** The kind of credentials that are used at the provider. */
  credentials?: { type: "custom" | "organization"; client_id?: string; client_secret?: string };
  /** How an API key of the provider is requested and sent. */
  api_key?: { secret: string; user_id: string; organization_id?: string };
  /** The definition of a provider that is not built into WorkOS. */
  custom_provider?: { name: string; authorization_url?: string; token_url?: string; refresh_token_url?: string | null; pkce_enabled?: boolean; request_scope_separator?: string; scopes_required?: boolean; client_secret_required?: boolean; additional_authorization_parameters?: { readonly [name: string]: string | null }; token_body_content_type?: string; authenticate_via?: "request_body" | "basic_auth_header" };
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
  /** The provider's access token. */
  access_token?: string;
  /** The refresh token; each works once. */
  refresh_token?: string;
  /** The time of expiry. */
  expires_at?: string;
  /** The scopes. */
  scopes?: readonly (string)[];
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
  /** The provider's access token. */
  access_token?: string;
  /** The refresh token; each works once. */
  refresh_token?: string;
  /** The time of expiry. */
  expires_at?: string;
  /** The scopes. */
  scopes?: readonly (string)[];
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
  /** The connect_code that came back to return_to. */
  connect_code: string;
  /** The PKCE verifier of the URL's code_challenge. */
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
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
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
  /** The API key at the provider. */
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
  /** The client id at the provider. */
  client_id: string;
  /** The client secret at the provider. */
  client_secret: string;
  /** The provider's settings, by name. */
  config?: { readonly [name: string]: string | null };
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
  scopes?: readonly (string)[] | null;
  /** The kind of credentials that are used at the provider. */
  credentials?: { type: "custom" | "organization"; client_id?: string; client_secret?: string };
  /** How an API key of the provider is requested and sent. */
  api_key?: { secret: string; user_id: string; organization_id?: string };
  /** The definition of a provider that is not built into WorkOS. */
  custom_provider?: { name?: string; authorization_url?: string; token_url?: string; refresh_token_url?: string | null; pkce_enabled?: boolean; request_scope_separator?: string; scopes_required?: boolean; client_secret_required?: boolean; additional_authorization_parameters?: { readonly [name: string]: string | null }; token_body_content_type?: string; authenticate_via?: "request_body" | "basic_auth_header" };
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
  scopes?: readonly (string)[] | null;
  /** The organization's client id at the provider. */
  client_id?: string;
  /** The organization's client secret at the provider. */
  client_secret?: string;
  /** The provider's settings, by name. */
  config?: { readonly [name: string]: string | null };
  options?: Options;
}

/** Parameters of pipes.update_organization_connected_account. */
export interface PipesUpdateOrganizationConnectedAccountParams {
  /** The organization's id. */
  organization_id: string;
  /** The slug. */
  slug: string;
  /** The provider's access token. */
  access_token?: string;
  /** The refresh token; each works once. */
  refresh_token?: string;
  /** The time of expiry. */
  expires_at?: string;
  /** The scopes. */
  scopes?: readonly (string)[];
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
  credentials?: { type: "custom" | "organization"; client_id?: string; client_secret?: string };
  /** How an API key of the provider is requested and sent. */
  api_key?: { secret: string; user_id: string; organization_id?: string };
  /** The definition of a provider that is not built into WorkOS. */
  custom_provider?: { name?: string; authorization_url?: string; token_url?: string; refresh_token_url?: string | null; pkce_enabled?: boolean; request_scope_separator?: string; scopes_required?: boolean; client_secret_required?: boolean; additional_authorization_parameters?: { readonly [name: string]: string | null }; token_body_content_type?: string; authenticate_via?: "request_body" | "basic_auth_header" };
  /** The description. */
  description?: string | null;
  /** The scopes. */
  scopes?: readonly (string)[] | null;
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
  /** The provider's access token. */
  access_token?: string;
  /** The refresh token; each works once. */
  refresh_token?: string;
  /** The time of expiry. */
  expires_at?: string;
  /** The scopes. */
  scopes?: readonly (string)[];
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

/** Parameters of platform_teams.create. */
export interface PlatformTeamsCreateParams {
  /** The address of the team's first admin. */
  admin_email: string;
  /** The name. */
  name: string;
  options?: Options;
}

/** Parameters of platform_teams.get. */
export interface PlatformTeamsGetParams {
  /** The team's id. */
  team_id: string;
  options?: Options;
}

/** Parameters of radar.add_list_entry. */
export interface RadarAddListEntryParams {
  /** The kind of entries on the list. */
  type: "ip_address" | "domain" | "email" | "device" | "user_agent" | "device_fingerprint" | "country";
  /** Whether entries of the list are allowed or blocked. */
  action: "block" | "allow";
  /** The entry, of the kind that `type` names. */
  entry: string;
  options?: Options;
}

/** Parameters of radar.create_attempt. */
export interface RadarCreateAttemptParams {
  /** The IP address of the user's request. */
  ip_address: string;
  /** The User-Agent of the user's request. */
  user_agent: string;
  /** An e-mail address. */
  email: string;
  /** The authentication method of the attempt. */
  auth_method: "Password" | "Passkey" | "Authenticator" | "SMS_OTP" | "Email_OTP" | "Social" | "SSO" | "Other";
  /** Whether the attempt is a sign-up or a sign-in. */
  action: "sign-up" | "sign-in";
  /** The id of the signals that Radar took in the user's browser. */
  signals_id?: string;
  options?: Options;
}

/** Parameters of radar.remove_list_entry. */
export interface RadarRemoveListEntryParams {
  /** The kind of entries on the list. */
  type: "ip_address" | "domain" | "email" | "device" | "user_agent" | "device_fingerprint" | "country";
  /** Whether entries of the list are allowed or blocked. */
  action: "block" | "allow";
  /** The entry, of the kind that `type` names. */
  entry: string;
  options?: Options;
}

/** Parameters of radar.update_attempt. */
export interface RadarUpdateAttemptParams {
  /** The id. */
  id: string;
  /** `success`: the challenge succeeded. */
  challenge_status?: "success";
  /** `success`: the attempt succeeded. */
  attempt_status?: "success";
  options?: Options;
}

/** Parameters of vault.create_data_key. */
export interface VaultCreateDataKeyParams {
  /** The context that the key is bound to; decryption needs the same context. */
  context: { readonly [name: string]: string | null };
  options?: Options;
}

/** Parameters of vault.create_object. */
export interface VaultCreateObjectParams {
  /** The context that the key is bound to; it selects the key that encrypts the value. */
  key_context: { readonly [name: string]: string | null };
  /** The object's name, unique. */
  name: string;
  /** The value to encrypt and store. */
  value: string;
  options?: Options;
}

/** Parameters of vault.decrypt_data_key. */
export interface VaultDecryptDataKeyParams {
  /** The encrypted data key. */
  keys: string;
  options?: Options;
}

/** Parameters of vault.delete_object. */
export interface VaultDeleteObjectParams {
  /** The id. */
  id: string;
  /** The id of the version that must still be the current one. */
  version_check?: string;
  options?: Options;
}

/** Parameters of vault.describe_object. */
export interface VaultDescribeObjectParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of vault.list_object_versions. */
export interface VaultListObjectVersionsParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of vault.list_objects. */
export interface VaultListObjectsParams {
  /** Only objects whose name contains this text. */
  search?: string;
  /** Only objects that changed after this time. */
  updatedAfter?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. */
  limit?: number;
  /** The sort order, by time of creation. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of vault.read_object. */
export interface VaultReadObjectParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of vault.read_object_by_name. */
export interface VaultReadObjectByNameParams {
  /** The object's name. */
  name: string;
  options?: Options;
}

/** Parameters of vault.rekey_data_key. */
export interface VaultRekeyDataKeyParams {
  /** The context that the key is bound to; decryption needs the same context. */
  context: { readonly [name: string]: string | null };
  /** The encrypted form of the data key. */
  encrypted_keys: string;
  options?: Options;
}

/** Parameters of vault.update_object. */
export interface VaultUpdateObjectParams {
  /** The id. */
  id: string;
  /** The new value. */
  value: string;
  /** The id of the version that must still be the current one. */
  version_check?: string | null;
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

/** Parameters of widgets.create_token. */
export interface WidgetsCreateTokenParams {
  /** The organization's id. */
  organization_id?: string;
  /** The user's id. */
  user_id?: string;
  /** The permissions of the token. */
  scopes?: readonly ("widgets:users-table:manage" | "widgets:domain-verification:manage" | "widgets:sso:manage" | "widgets:api-keys:manage" | "widgets:dsync:manage" | "widgets:audit-log-streaming:manage" | "widgets:pipes:manage" | "widgets:user-api-keys:manage-self" | "widgets:user-api-keys:manage-all")[];
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
  format?: "iron" | "fernet" | "gcm" | "ruby7" | "ruby6";
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
