// Written by scripts/generate_tables.py from what the library says; do not edit.

import type * as params from "./params";
import type { Answer, AuditLogExport, Connection, Item, Login, Nothing, Organization, Page, Profile, ProfileAnswer, Settings, User } from "./types";

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
  finishLogin(params: params.SsoFinishLoginParams, settings?: Settings): Promise<ProfileAnswer>;
  /** Builds the URL to send a person to who wants to sign in. Nothing is sent. Exactly one of domain, connection, organization and provider. */
  authorizationUrl(params: params.SsoAuthorizationUrlParams): string;
  /** Exchanges the code of the callback for the person's profile and an access token. A code works once, so this is never sent again once it may have arrived. */
  profile(params: params.SsoProfileParams, settings?: Settings): Promise<ProfileAnswer>;
  /** The public keys (RFC 7517) that the service signs access tokens with. */
  getJwks(params?: params.SsoGetJwksParams, settings?: Settings): Promise<Item>;
  /** Requests a `logout_token` for the logout URL, which signs a user out at the identity provider. */
  authorizeLogout(params: params.SsoAuthorizeLogoutParams, settings?: Settings): Promise<Item>;
  /** Creates a connection of an organization, by SAML or OpenID Connect; or, with `source` alone, from a draft connection. */
  createConnection(params?: params.SsoCreateConnectionParams, settings?: Settings): Promise<Connection>;
  /** Adds a certificate of the identity provider to a connection. */
  createIdpSigningCertificate(params: params.SsoCreateIdpSigningCertificateParams, settings?: Settings): Promise<Item>;
  /** Creates a key pair that responses for a connection may be encrypted with. */
  createSpEncryptionCertificate(params: params.SsoCreateSpEncryptionCertificateParams, settings?: Settings): Promise<Item>;
  /** Creates the key pair that signs a connection's requests. */
  createSpSigningCertificate(params: params.SsoCreateSpSigningCertificateParams, settings?: Settings): Promise<Item>;
  /** Deletes a connection. Nobody can sign in through it any more. */
  deleteConnection(params: params.SsoDeleteConnectionParams, settings?: Settings): Promise<Nothing>;
  /** Removes a certificate of the identity provider from a connection. */
  deleteIdpSigningCertificate(params: params.SsoDeleteIdpSigningCertificateParams, settings?: Settings): Promise<Nothing>;
  /** Deletes an encryption key pair of a connection. */
  deleteSpEncryptionCertificate(params: params.SsoDeleteSpEncryptionCertificateParams, settings?: Settings): Promise<Nothing>;
  /** Deletes the key pair that signs a connection's requests. */
  deleteSpSigningCertificate(params: params.SsoDeleteSpSigningCertificateParams, settings?: Settings): Promise<Nothing>;
  /** Gets a connection. */
  getConnection(params: params.SsoGetConnectionParams, settings?: Settings): Promise<Connection>;
  /** Gets the profile of the user that an access token was issued for. */
  getProfile(params: params.SsoGetProfileParams, settings?: Settings): Promise<Profile>;
  /** Gets the certificate of the key that signs a connection's requests. */
  getSpSigningCertificate(params: params.SsoGetSpSigningCertificateParams, settings?: Settings): Promise<Item>;
  /** Lists the connections that match all given filters, one page at a time. */
  listConnections(params?: params.SsoListConnectionsParams, settings?: Settings): Promise<Page<Connection>>;
  /** Lists the identity provider's certificates that a connection trusts. */
  listIdpSigningCertificates(params: params.SsoListIdpSigningCertificatesParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the certificates that responses for a connection may be encrypted with. */
  listSpEncryptionCertificates(params: params.SsoListSpEncryptionCertificatesParams, settings?: Settings): Promise<Page<Item>>;
  /** Activates a draft connection. */
  promoteDraftConnection(params: params.SsoPromoteDraftConnectionParams, settings?: Settings): Promise<Item>;
  /** Updates a connection. A member that is null is reset to its default. */
  updateConnection(params: params.SsoUpdateConnectionParams, settings?: Settings): Promise<Connection>;
  /** The URL to send a person to who wants to sign out at their identity provider too. With a profile_id the service is asked for the token in it; with a token nothing is sent. */
  logoutUrl(params?: params.SsoLogoutUrlParams, settings?: Settings): Promise<string>;
}

export interface AuditLogs {
  /** Records an Audit Logs event of an organization. */
  createEvent(params: params.AuditLogsCreateEventParams, settings?: Settings): Promise<{ success: true }>;
  /** Adds a version of an action's schema. A version never changes again. */
  createSchema(params: params.AuditLogsCreateSchemaParams, settings?: Settings): Promise<Item>;
  /** Starts an export of an organization's events to a CSV file. Its state is `pending` until it is `ready` or `error`. */
  createExport(params: params.AuditLogsCreateExportParams, settings?: Settings): Promise<AuditLogExport>;
  /** Gets an organization's Audit Logs settings: retention, state and log stream. */
  getConfiguration(params: params.AuditLogsGetConfigurationParams, settings?: Settings): Promise<Item>;
  /** Gets an export: its state and, once it is ready, the URL of the file, which is valid for ten minutes. Each call returns a new URL. */
  getExport(params: params.AuditLogsGetExportParams, settings?: Settings): Promise<AuditLogExport>;
  /** Gets how long an organization's events are kept. */
  getRetention(params: params.AuditLogsGetRetentionParams, settings?: Settings): Promise<Item>;
  /** Lists the actions that have a schema, one page at a time. */
  listActions(params?: params.AuditLogsListActionsParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the versions of an action's schema, one page at a time. */
  listSchemas(params: params.AuditLogsListSchemasParams, settings?: Settings): Promise<Page<Item>>;
  /** Sets how long an organization's events are kept. */
  updateRetention(params: params.AuditLogsUpdateRetentionParams, settings?: Settings): Promise<Item>;
}

export interface UserManagement {
  /** Builds the URL to send a person to who wants to sign in with AuthKit. Nothing is sent. Exactly one of provider, connection_id and organization_id; organization_id may stand beside the provider authkit. */
  authorizationUrl(params: params.UserManagementAuthorizationUrlParams): Item;
  /** Begins a sign-in with AuthKit: the URL to send the person to, with a fresh state and PKCE challenge. Nothing is sent. Keep state and code_verifier in a cookie of the person's browser for user_management.finish_login. Exactly one of provider, connection_id and organization_id; organization_id may stand beside the provider authkit. */
  startLogin(params: params.UserManagementStartLoginParams): Item;
  /** Ends a sign-in with AuthKit: checks the callback against what user_management.start_login gave, and exchanges its code for the user and the tokens, with login_data where the state carried any. Nothing is sent for a callback that is malformed, forged or an error. */
  finishLogin(params: params.UserManagementFinishLoginParams, settings?: Settings): Promise<Item>;
  /** Accepts an invitation on behalf of the user. */
  acceptInvitation(params: params.UserManagementAcceptInvitationParams, settings?: Settings): Promise<Item>;
  /** Approves an entry of a waitlist and sends an invitation. */
  approveWaitlistEntry(params: params.UserManagementApproveWaitlistEntryParams, settings?: Settings): Promise<Item>;
  /** Authenticates a user with one of eleven grants, named by `grant_type`. */
  authenticate(params: params.UserManagementAuthenticateParams, settings?: Settings): Promise<Item>;
  /** Authenticates a user with the code of the callback. The request is not sent again once it may have arrived. */
  authenticateWithCode(params: params.UserManagementAuthenticateWithCodeParams, settings?: Settings): Promise<Item>;
  /** Authenticates a user with a device code (RFC 8628). The request is not sent again once it may have arrived. */
  authenticateWithDeviceCode(params: params.UserManagementAuthenticateWithDeviceCodeParams, settings?: Settings): Promise<Item>;
  /** Authenticates a user after the e-mail address was completed. The request is not sent again once it may have arrived. */
  authenticateWithEmailCompletion(params: params.UserManagementAuthenticateWithEmailCompletionParams, settings?: Settings): Promise<Item>;
  /** Authenticates a user with the code of an e-mail verification. The request is not sent again once it may have arrived. */
  authenticateWithEmailVerification(params: params.UserManagementAuthenticateWithEmailVerificationParams, settings?: Settings): Promise<Item>;
  /** Authenticates a user with a Magic Auth code. The request is not sent again once it may have arrived. */
  authenticateWithMagicAuth(params: params.UserManagementAuthenticateWithMagicAuthParams, settings?: Settings): Promise<Item>;
  /** Authenticates a user with the organization that the user selected. The request is not sent again once it may have arrived. */
  authenticateWithOrganizationSelection(params: params.UserManagementAuthenticateWithOrganizationSelectionParams, settings?: Settings): Promise<Item>;
  /** Authenticates a user with an e-mail address and a password. The request is not sent again once it may have arrived. */
  authenticateWithPassword(params: params.UserManagementAuthenticateWithPasswordParams, settings?: Settings): Promise<Item>;
  /** Authenticates a user with the code of an e-mail challenge of Radar. The request is not sent again once it may have arrived. */
  authenticateWithRadarEmailChallenge(params: params.UserManagementAuthenticateWithRadarEmailChallengeParams, settings?: Settings): Promise<Item>;
  /** Authenticates a user with the code of an SMS challenge of Radar. The request is not sent again once it may have arrived. */
  authenticateWithRadarSmsChallenge(params: params.UserManagementAuthenticateWithRadarSmsChallengeParams, settings?: Settings): Promise<Item>;
  /** Authenticates a user with a refresh token. The request is not sent again once it may have arrived. */
  authenticateWithRefreshToken(params: params.UserManagementAuthenticateWithRefreshTokenParams, settings?: Settings): Promise<Item>;
  /** Authenticates a user with the code of an authenticator app. The request is not sent again once it may have arrived. */
  authenticateWithTotp(params: params.UserManagementAuthenticateWithTotpParams, settings?: Settings): Promise<Item>;
  /** Starts a login on a device without a browser (RFC 8628). */
  authorizeDevice(params?: params.UserManagementAuthorizeDeviceParams, settings?: Settings): Promise<Item>;
  /** Confirms a change of a user's e-mail address with the code. */
  confirmEmailChange(params: params.UserManagementConfirmEmailChangeParams, settings?: Settings): Promise<Item>;
  /** Sets a new password with the token of a reset. */
  confirmPasswordReset(params: params.UserManagementConfirmPasswordResetParams, settings?: Settings): Promise<Item>;
  /** Allows a web origin to send requests from a browser. */
  createCorsOrigin(params: params.UserManagementCreateCorsOriginParams, settings?: Settings): Promise<Item>;
  /** Creates a six-digit sign-in code for an e-mail address, valid for ten minutes. */
  createMagicAuth(params: params.UserManagementCreateMagicAuthParams, settings?: Settings): Promise<Item>;
  /** Adds a resource indicator of an MCP server. */
  createOauthResource(params: params.UserManagementCreateOauthResourceParams, settings?: Settings): Promise<Item>;
  /** Creates a token with which a user can set a new password. */
  createPasswordReset(params: params.UserManagementCreatePasswordResetParams, settings?: Settings): Promise<Item>;
  /** Registers a redirect URI. */
  createRedirectUri(params: params.UserManagementCreateRedirectUriParams, settings?: Settings): Promise<Item>;
  /** Creates a user. */
  createUser(params: params.UserManagementCreateUserParams, settings?: Settings): Promise<Item>;
  /** Creates an API key of a user. Its value is returned only once. */
  createUserApiKey(params: params.UserManagementCreateUserApiKeyParams, settings?: Settings): Promise<Item>;
  /** Adds an e-mail address to a waitlist. An address that is on it already stays as it is. */
  createWaitlistEntry(params: params.UserManagementCreateWaitlistEntryParams, settings?: Settings): Promise<Item>;
  /** Deletes a resource indicator and the consents for it. */
  deleteOauthResource(params: params.UserManagementDeleteOauthResourceParams, settings?: Settings): Promise<Nothing>;
  /** Deletes a redirect URI. */
  deleteRedirectUri(params: params.UserManagementDeleteRedirectUriParams, settings?: Settings): Promise<Nothing>;
  /** Deletes a user permanently. */
  deleteUser(params: params.UserManagementDeleteUserParams, settings?: Settings): Promise<Nothing>;
  /** Revokes a user's authorization of a Connect application. */
  deleteUserAuthorizedApplication(params: params.UserManagementDeleteUserAuthorizedApplicationParams, settings?: Settings): Promise<Nothing>;
  /** Removes an entry from its waitlist. */
  deleteWaitlistEntry(params: params.UserManagementDeleteWaitlistEntryParams, settings?: Settings): Promise<Nothing>;
  /** Denies a pending entry of a waitlist. */
  denyWaitlistEntry(params: params.UserManagementDenyWaitlistEntryParams, settings?: Settings): Promise<Item>;
  /** Gets an invitation by its token. */
  findInvitationByToken(params: params.UserManagementFindInvitationByTokenParams, settings?: Settings): Promise<Item>;
  /** Gets an e-mail verification, with its code. */
  getEmailVerification(params: params.UserManagementGetEmailVerificationParams, settings?: Settings): Promise<Item>;
  /** Gets an invitation. */
  getInvitation(params: params.UserManagementGetInvitationParams, settings?: Settings): Promise<Item>;
  /** Gets the template of the claims in access tokens. */
  getJwtTemplate(params?: params.UserManagementGetJwtTemplateParams, settings?: Settings): Promise<Item>;
  /** Gets a Magic Auth code. */
  getMagicAuth(params: params.UserManagementGetMagicAuthParams, settings?: Settings): Promise<Item>;
  /** Gets a password reset, with its token. */
  getPasswordReset(params: params.UserManagementGetPasswordResetParams, settings?: Settings): Promise<Item>;
  /** Gets a challenge of Radar, with its code. */
  getRadarChallenge(params: params.UserManagementGetRadarChallengeParams, settings?: Settings): Promise<Item>;
  /** Gets a user. */
  getUser(params: params.UserManagementGetUserParams, settings?: Settings): Promise<User>;
  /** Gets a user by the id in your system. */
  getUserByExternalId(params: params.UserManagementGetUserByExternalIdParams, settings?: Settings): Promise<User>;
  /** Lists all OAuth identities of a user, in one answer. */
  getUserIdentities(params: params.UserManagementGetUserIdentitiesParams, settings?: Settings): Promise<Answer>;
  /** Gets a waitlist. */
  getWaitlist(params: params.UserManagementGetWaitlistParams, settings?: Settings): Promise<Item>;
  /** Lists the web origins that may send requests from a browser, one page at a time. */
  listCorsOrigins(params?: params.UserManagementListCorsOriginsParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the invitations, one page at a time. */
  listInvitations(params?: params.UserManagementListInvitationsParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the resource indicators (RFC 8707) of MCP servers, one page at a time. */
  listOauthResources(params?: params.UserManagementListOauthResourcesParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the redirect URIs, one page at a time. */
  listRedirectUris(params?: params.UserManagementListRedirectUrisParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists a user's active sessions, one page at a time. */
  listSessions(params: params.UserManagementListSessionsParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists a user's API keys, one page at a time. */
  listUserApiKeys(params: params.UserManagementListUserApiKeysParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the Connect applications that a user authorized, one page at a time. */
  listUserAuthorizedApplications(params: params.UserManagementListUserAuthorizedApplicationsParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the users that match all given filters, one page at a time. */
  listUsers(params?: params.UserManagementListUsersParams, settings?: Settings): Promise<Page<User>>;
  /** Lists the entries of a waitlist, one page at a time. */
  listWaitlistEntries(params: params.UserManagementListWaitlistEntriesParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists all waitlists, in one answer. */
  listWaitlists(params?: params.UserManagementListWaitlistsParams, settings?: Settings): Promise<Page<Item>>;
  /** Builds the URL that ends a user's session in the browser. Nothing is sent. */
  logoutUrl(params: params.UserManagementLogoutUrlParams): Item;
  /** Sends an invitation again. */
  resendInvitation(params: params.UserManagementResendInvitationParams, settings?: Settings): Promise<Item>;
  /** Revokes an invitation. */
  revokeInvitation(params: params.UserManagementRevokeInvitationParams, settings?: Settings): Promise<Item>;
  /** Revokes a user's session. */
  revokeSession(params: params.UserManagementRevokeSessionParams, settings?: Settings): Promise<Nothing>;
  /** Sends a code to the new e-mail address of a user. */
  sendEmailChange(params: params.UserManagementSendEmailChangeParams, settings?: Settings): Promise<Item>;
  /** Sends an invitation by e-mail, to an organization if one is given. */
  sendInvitation(params: params.UserManagementSendInvitationParams, settings?: Settings): Promise<Item>;
  /** Sends a code by SMS for a challenge of Radar. */
  sendRadarSmsChallenge(params: params.UserManagementSendRadarSmsChallengeParams, settings?: Settings): Promise<Item>;
  /** Sends a verification code to a user's e-mail address. */
  sendVerificationEmail(params: params.UserManagementSendVerificationEmailParams, settings?: Settings): Promise<Item>;
  /** Sets the template of the claims in access tokens. */
  updateJwtTemplate(params: params.UserManagementUpdateJwtTemplateParams, settings?: Settings): Promise<Item>;
  /** Updates a user. */
  updateUser(params: params.UserManagementUpdateUserParams, settings?: Settings): Promise<User>;
  /** Verifies a user's e-mail address with the code. */
  verifyEmail(params: params.UserManagementVerifyEmailParams, settings?: Settings): Promise<Item>;
  /** Asks until the person has agreed to the device's sign-in: gives the user and the tokens. Blocks until then, or until expires_in seconds (or options.timeout_ms) have passed. */
  awaitDevice(params: params.UserManagementAwaitDeviceParams, settings?: Settings): Promise<Item>;
}

export interface AuditTrail {
  /** Records an Audit Trail event. */
  createEvent(params: params.AuditTrailCreateEventParams, settings?: Settings): Promise<{ success: true }>;
}

export interface Webhooks {
  /** Verifies that a webhook came from the service and is of this time, and gives its event. Nothing is sent. */
  verify(params: params.WebhooksVerifyParams): Item;
  /** Creates a webhook endpoint. The answer contains its secret. */
  createEndpoint(params: params.WebhooksCreateEndpointParams, settings?: Settings): Promise<Item>;
  /** Deletes a webhook endpoint. */
  deleteEndpoint(params: params.WebhooksDeleteEndpointParams, settings?: Settings): Promise<Nothing>;
  /** Lists the webhook endpoints, one page at a time. */
  listEndpoints(params?: params.WebhooksListEndpointsParams, settings?: Settings): Promise<Page<Item>>;
  /** Updates a webhook endpoint. */
  updateEndpoint(params: params.WebhooksUpdateEndpointParams, settings?: Settings): Promise<Item>;
}

export interface Actions {
  /** Verifies that an action's request came from the service and is of this time, and gives its context. Nothing is sent. */
  verify(params: params.ActionsVerifyParams): Item;
  /** Makes the signed response to an action. Nothing is sent: answer the action's request with it. */
  signResponse(params: params.ActionsSignResponseParams): Item;
}

export interface AdminPortal {
  /** Creates a link to the Admin Portal for one organization. */
  generateLink(params: params.AdminPortalGenerateLinkParams, settings?: Settings): Promise<Item>;
  /** Revokes all Admin Portal links and sessions of one of your users. */
  revokeLink(params: params.AdminPortalRevokeLinkParams, settings?: Settings): Promise<Nothing>;
}

export interface Agents {
  /** Creates an agent blueprint: what its agents may do, who may invoke them, and for how long. */
  createBlueprint(params: params.AgentsCreateBlueprintParams, settings?: Settings): Promise<Item>;
  /** Issues an access token for an agent of a blueprint, and starts a session. */
  createBlueprintToken(params: params.AgentsCreateBlueprintTokenParams, settings?: Settings): Promise<Item>;
  /** Deletes a blueprint with its instances and sessions. */
  deleteBlueprint(params: params.AgentsDeleteBlueprintParams, settings?: Settings): Promise<Nothing>;
  /** Deletes an agent instance with its sessions. */
  deleteInstance(params: params.AgentsDeleteInstanceParams, settings?: Settings): Promise<Nothing>;
  /** Gets an agent blueprint. */
  getBlueprint(params: params.AgentsGetBlueprintParams, settings?: Settings): Promise<Item>;
  /** Gets an agent instance. */
  getInstance(params: params.AgentsGetInstanceParams, settings?: Settings): Promise<Item>;
  /** Gets an agent registration. */
  getRegistration(params: params.AgentsGetRegistrationParams, settings?: Settings): Promise<Item>;
  /** Gets a session of an agent instance. */
  getSession(params: params.AgentsGetSessionParams, settings?: Settings): Promise<Item>;
  /** Links one of your users to an agent's claim attempt, and returns the code that completes it. */
  linkClaimAttempt(params: params.AgentsLinkClaimAttemptParams, settings?: Settings): Promise<Item>;
  /** Lists the agent blueprints, one page at a time. */
  listBlueprints(params?: params.AgentsListBlueprintsParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists agent instances, one page at a time. Issuing a token creates them. */
  listInstances(params?: params.AgentsListInstancesParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the sessions of agent instances, one page at a time. */
  listSessions(params?: params.AgentsListSessionsParams, settings?: Settings): Promise<Page<Item>>;
  /** Revokes an agent registration and all credentials issued from it, permanently. */
  revokeRegistration(params: params.AgentsRevokeRegistrationParams, settings?: Settings): Promise<Item>;
  /** Revokes a session of an agent instance and all its tokens. */
  revokeSession(params: params.AgentsRevokeSessionParams, settings?: Settings): Promise<Item>;
  /** Updates an agent blueprint. A list that is given replaces the old list. */
  updateBlueprint(params: params.AgentsUpdateBlueprintParams, settings?: Settings): Promise<Item>;
  /** Validates an agent's access token against its blueprint and session. */
  validateBlueprintToken(params: params.AgentsValidateBlueprintTokenParams, settings?: Settings): Promise<Item>;
  /** Validates an agent's API key or access token. */
  validateCredential(params: params.AgentsValidateCredentialParams, settings?: Settings): Promise<Item>;
}

export interface ApiKeys {
  /** Creates an API key of an organization. Its value is returned only once. */
  createForOrganization(params: params.ApiKeysCreateForOrganizationParams, settings?: Settings): Promise<Item>;
  /** Deletes an API key. It is invalid from then on. */
  delete(params: params.ApiKeysDeleteParams, settings?: Settings): Promise<Nothing>;
  /** Sets or clears the time at which an API key expires; if no time is given, it expires now. */
  expire(params: params.ApiKeysExpireParams, settings?: Settings): Promise<Item>;
  /** Lists an organization's API keys, one page at a time. */
  listForOrganization(params: params.ApiKeysListForOrganizationParams, settings?: Settings): Promise<Page<Item>>;
  /** Validates the value of an API key. `api_key` of the answer is null if it is not valid. */
  validate(params: params.ApiKeysValidateParams, settings?: Settings): Promise<Item>;
}

export interface Authorization {
  /** Adds a permission to an environment's role. A permission that it has already stays. */
  addEnvironmentRolePermission(params: params.AuthorizationAddEnvironmentRolePermissionParams, settings?: Settings): Promise<Item>;
  /** Adds a permission to an organization's role. A permission that it has already stays. */
  addOrganizationRolePermission(params: params.AuthorizationAddOrganizationRolePermissionParams, settings?: Settings): Promise<Item>;
  /** Assigns a role on a resource to an organization membership. */
  assignRole(params: params.AuthorizationAssignRoleParams, settings?: Settings): Promise<Item>;
  /** Checks whether an organization membership has a permission on a resource. */
  check(params: params.AuthorizationCheckParams, settings?: Settings): Promise<Item>;
  /** Creates a role of the environment, available in every organization. */
  createEnvironmentRole(params: params.AuthorizationCreateEnvironmentRoleParams, settings?: Settings): Promise<Item>;
  /** Assigns a role on a resource to a group. */
  createGroupRoleAssignment(params: params.AuthorizationCreateGroupRoleAssignmentParams, settings?: Settings): Promise<Item>;
  /** Creates a role of one organization. */
  createOrganizationRole(params: params.AuthorizationCreateOrganizationRoleParams, settings?: Settings): Promise<Item>;
  /** Creates a permission. */
  createPermission(params: params.AuthorizationCreatePermissionParams, settings?: Settings): Promise<Item>;
  /** Creates a resource. */
  createResource(params: params.AuthorizationCreateResourceParams, settings?: Settings): Promise<Item>;
  /** Removes a role assignment of a group, by its id. */
  deleteGroupRoleAssignment(params: params.AuthorizationDeleteGroupRoleAssignmentParams, settings?: Settings): Promise<Nothing>;
  /** Removes the role assignments of a group that match. */
  deleteGroupRoleAssignments(params: params.AuthorizationDeleteGroupRoleAssignmentsParams, settings?: Settings): Promise<Nothing>;
  /** Deletes a role of an organization. */
  deleteOrganizationRole(params: params.AuthorizationDeleteOrganizationRoleParams, settings?: Settings): Promise<Nothing>;
  /** Deletes a permission. System permissions cannot be deleted. */
  deletePermission(params: params.AuthorizationDeletePermissionParams, settings?: Settings): Promise<Nothing>;
  /** Deletes a resource, and the resources below it if `cascade_delete` is true. */
  deleteResource(params: params.AuthorizationDeleteResourceParams, settings?: Settings): Promise<Nothing>;
  /** Deletes a resource by its type and its id in your system. */
  deleteResourceByExternalId(params: params.AuthorizationDeleteResourceByExternalIdParams, settings?: Settings): Promise<Nothing>;
  /** Gets a role of the environment, by its slug. */
  getEnvironmentRole(params: params.AuthorizationGetEnvironmentRoleParams, settings?: Settings): Promise<Item>;
  /** Gets a role assignment of a group. */
  getGroupRoleAssignment(params: params.AuthorizationGetGroupRoleAssignmentParams, settings?: Settings): Promise<Item>;
  /** Gets a role of an organization or of the environment. */
  getOrganizationRole(params: params.AuthorizationGetOrganizationRoleParams, settings?: Settings): Promise<Item>;
  /** Gets a permission, by its slug. */
  getPermission(params: params.AuthorizationGetPermissionParams, settings?: Settings): Promise<Item>;
  /** Gets a resource. */
  getResource(params: params.AuthorizationGetResourceParams, settings?: Settings): Promise<Item>;
  /** Gets a resource by its type and its id in your system. */
  getResourceByExternalId(params: params.AuthorizationGetResourceByExternalIdParams, settings?: Settings): Promise<Item>;
  /** Lists the permissions of an organization membership on a resource, inherited ones included, one page at a time. */
  listEffectivePermissions(params: params.AuthorizationListEffectivePermissionsParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the permissions of an organization membership on a resource, by the resource's type and its id in your system, one page at a time. */
  listEffectivePermissionsByExternalId(params: params.AuthorizationListEffectivePermissionsByExternalIdParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists all roles of the environment, by priority, in one answer. */
  listEnvironmentRoles(params?: params.AuthorizationListEnvironmentRolesParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the role assignments of a group, one page at a time. */
  listGroupRoleAssignments(params: params.AuthorizationListGroupRoleAssignmentsParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the memberships that have a permission on a resource, one page at a time. */
  listMembershipsForResource(params: params.AuthorizationListMembershipsForResourceParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the memberships that have a permission on a resource, by its type and its id in your system, one page at a time. */
  listMembershipsForResourceByExternalId(params: params.AuthorizationListMembershipsForResourceByExternalIdParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists all roles of an organization, by priority, in one answer. */
  listOrganizationRoles(params: params.AuthorizationListOrganizationRolesParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the environment's permissions, one page at a time. */
  listPermissions(params?: params.AuthorizationListPermissionsParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the resources, one page at a time. */
  listResources(params?: params.AuthorizationListResourcesParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the resources below a parent on which an organization membership has a permission, one page at a time. */
  listResourcesForMembership(params: params.AuthorizationListResourcesForMembershipParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the role assignments of an organization membership, one page at a time. */
  listRoleAssignments(params: params.AuthorizationListRoleAssignmentsParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the role assignments on a resource, one page at a time. */
  listRoleAssignmentsForResource(params: params.AuthorizationListRoleAssignmentsForResourceParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the role assignments on a resource, by its type and its id in your system, one page at a time. */
  listRoleAssignmentsForResourceByExternalId(params: params.AuthorizationListRoleAssignmentsForResourceByExternalIdParams, settings?: Settings): Promise<Page<Item>>;
  /** Removes a permission from an organization's role. */
  removeOrganizationRolePermission(params: params.AuthorizationRemoveOrganizationRolePermissionParams, settings?: Settings): Promise<Item>;
  /** Removes a role on a resource from an organization membership. */
  removeRole(params: params.AuthorizationRemoveRoleParams, settings?: Settings): Promise<Nothing>;
  /** Removes a role assignment of an organization membership, by its id. */
  removeRoleAssignment(params: params.AuthorizationRemoveRoleAssignmentParams, settings?: Settings): Promise<Nothing>;
  /** Replaces all role assignments of a group. */
  replaceGroupRoleAssignments(params: params.AuthorizationReplaceGroupRoleAssignmentsParams, settings?: Settings): Promise<Page<Item>>;
  /** Replaces all permissions of an environment's role. */
  setEnvironmentRolePermissions(params: params.AuthorizationSetEnvironmentRolePermissionsParams, settings?: Settings): Promise<Item>;
  /** Replaces all permissions of an organization's role. */
  setOrganizationRolePermissions(params: params.AuthorizationSetOrganizationRolePermissionsParams, settings?: Settings): Promise<Item>;
  /** Updates a role of the environment. */
  updateEnvironmentRole(params: params.AuthorizationUpdateEnvironmentRoleParams, settings?: Settings): Promise<Item>;
  /** Adds and removes role assignments of a group in one step. */
  updateGroupRoleAssignments(params: params.AuthorizationUpdateGroupRoleAssignmentsParams, settings?: Settings): Promise<Nothing>;
  /** Updates a role of an organization. */
  updateOrganizationRole(params: params.AuthorizationUpdateOrganizationRoleParams, settings?: Settings): Promise<Item>;
  /** Updates a permission's name or description. */
  updatePermission(params: params.AuthorizationUpdatePermissionParams, settings?: Settings): Promise<Item>;
  /** Updates a resource or its parent. */
  updateResource(params: params.AuthorizationUpdateResourceParams, settings?: Settings): Promise<Item>;
  /** Updates a resource by its type and its id in your system. */
  updateResourceByExternalId(params: params.AuthorizationUpdateResourceByExternalIdParams, settings?: Settings): Promise<Item>;
}

export interface ClientApi {
  /** Creates a short-lived token of one user in one organization for the Client API. */
  createToken(params: params.ClientApiCreateTokenParams, settings?: Settings): Promise<Item>;
}

export interface Connect {
  /** Completes an external login, and returns the user to AuthKit (Standalone Connect). */
  completeOauth2(params: params.ConnectCompleteOauth2Params, settings?: Settings): Promise<Item>;
  /** Creates a Connect application: for users (`oauth`) or for machines (`m2m`). */
  createApplication(params: params.ConnectCreateApplicationParams, settings?: Settings): Promise<Item>;
  /** Creates a client secret of an application. Its value is returned only once. */
  createClientSecret(params: params.ConnectCreateClientSecretParams, settings?: Settings): Promise<Item>;
  /** Creates a Connect application for machines. */
  createM2mApplication(params: params.ConnectCreateM2mApplicationParams, settings?: Settings): Promise<Item>;
  /** Creates a Connect application for users. */
  createOauthApplication(params: params.ConnectCreateOauthApplicationParams, settings?: Settings): Promise<Item>;
  /** Deletes a Connect application. */
  deleteApplication(params: params.ConnectDeleteApplicationParams, settings?: Settings): Promise<Nothing>;
  /** Revokes a client secret of an application. */
  deleteClientSecret(params: params.ConnectDeleteClientSecretParams, settings?: Settings): Promise<Nothing>;
  /** Gets a Connect application, by its id or its client id. */
  getApplication(params: params.ConnectGetApplicationParams, settings?: Settings): Promise<Item>;
  /** Lists the Connect applications, one page at a time. */
  listApplications(params?: params.ConnectListApplicationsParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists all client secrets of an application, without their values, in one answer. */
  listClientSecrets(params: params.ConnectListClientSecretsParams, settings?: Settings): Promise<Answer>;
  /** Updates a Connect application. */
  updateApplication(params: params.ConnectUpdateApplicationParams, settings?: Settings): Promise<Item>;
}

export interface DirectorySync {
  /** Deletes a directory permanently. */
  deleteDirectory(params: params.DirectorySyncDeleteDirectoryParams, settings?: Settings): Promise<Item>;
  /** Gets a directory. */
  getDirectory(params: params.DirectorySyncGetDirectoryParams, settings?: Settings): Promise<Item>;
  /** Gets a group of a directory. */
  getGroup(params: params.DirectorySyncGetGroupParams, settings?: Settings): Promise<Item>;
  /** Gets a user of a directory. */
  getUser(params: params.DirectorySyncGetUserParams, settings?: Settings): Promise<Item>;
  /** Lists the directories, one page at a time. */
  listDirectories(params?: params.DirectorySyncListDirectoriesParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the groups of a directory, or of a directory's user, one page at a time. */
  listGroups(params?: params.DirectorySyncListGroupsParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the users of a directory or of a directory's group, one page at a time. */
  listUsers(params?: params.DirectorySyncListUsersParams, settings?: Settings): Promise<Page<Item>>;
  /** Requests a sync of a directory, which runs later. */
  syncDirectory(params: params.DirectorySyncSyncDirectoryParams, settings?: Settings): Promise<Item>;
}

export interface Events {
  /** Lists the events of the given types, one page at a time. */
  list(params: params.EventsListParams, settings?: Settings): Promise<Page<Item>>;
}

export interface FeatureFlags {
  /** Adds a user or an organization to a feature flag's targets. */
  addTarget(params: params.FeatureFlagsAddTargetParams, settings?: Settings): Promise<Nothing>;
  /** Disables a feature flag in the environment. */
  disable(params: params.FeatureFlagsDisableParams, settings?: Settings): Promise<Item>;
  /** Enables a feature flag in the environment. */
  enable(params: params.FeatureFlagsEnableParams, settings?: Settings): Promise<Item>;
  /** Gets a feature flag, by its slug. */
  get(params: params.FeatureFlagsGetParams, settings?: Settings): Promise<Item>;
  /** Lists the feature flags, one page at a time. */
  list(params?: params.FeatureFlagsListParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the feature flags that are on for an organization, one page at a time. */
  listForOrganization(params: params.FeatureFlagsListForOrganizationParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the feature flags that are on for a user, one page at a time. */
  listForUser(params: params.FeatureFlagsListForUserParams, settings?: Settings): Promise<Page<Item>>;
  /** Gets all feature flags with their rules or targets, for evaluation in the program. */
  listRuntime(params?: params.FeatureFlagsListRuntimeParams, settings?: Settings): Promise<Item>;
  /** Removes a user or an organization from a feature flag's targets. */
  removeTarget(params: params.FeatureFlagsRemoveTargetParams, settings?: Settings): Promise<Nothing>;
  /** What a feature flag says for a person, an organization or another target: {"value"}; without flag what all of them say: {"flags"}. Decided here, by an answer of the service that one call every 30 seconds asks for anew, while the others go on with what there is. */
  evaluate(params?: params.FeatureFlagsEvaluateParams, settings?: Settings): Promise<Answer>;
}

export interface Groups {
  /** Adds an organization membership to a group. */
  addMembership(params: params.GroupsAddMembershipParams, settings?: Settings): Promise<Item>;
  /** Creates a group of members in an organization. */
  create(params: params.GroupsCreateParams, settings?: Settings): Promise<Item>;
  /** Deletes a group. */
  delete(params: params.GroupsDeleteParams, settings?: Settings): Promise<Nothing>;
  /** Gets a group of an organization. */
  get(params: params.GroupsGetParams, settings?: Settings): Promise<Item>;
  /** Lists an organization's groups, one page at a time. */
  list(params: params.GroupsListParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the members of a group, one page at a time. */
  listMemberships(params: params.GroupsListMembershipsParams, settings?: Settings): Promise<Page<Item>>;
  /** Removes a member from a group. */
  removeMembership(params: params.GroupsRemoveMembershipParams, settings?: Settings): Promise<Nothing>;
  /** Updates a group's name or description. */
  update(params: params.GroupsUpdateParams, settings?: Settings): Promise<Item>;
  /** Adds and removes members of a group in one step. */
  updateMemberships(params: params.GroupsUpdateMembershipsParams, settings?: Settings): Promise<Nothing>;
}

export interface MultiFactorAuth {
  /** Starts a challenge of a factor. A phone is sent the code. */
  challengeFactor(params: params.MultiFactorAuthChallengeFactorParams, settings?: Settings): Promise<Item>;
  /** Enrolls an authenticator app for a user of AuthKit. */
  createUserAuthFactor(params: params.MultiFactorAuthCreateUserAuthFactorParams, settings?: Settings): Promise<Item>;
  /** Deletes a factor permanently. */
  deleteFactor(params: params.MultiFactorAuthDeleteFactorParams, settings?: Settings): Promise<Nothing>;
  /** Enrolls a factor: an authenticator app (`totp`) or a phone (`sms`). */
  enrollFactor(params: params.MultiFactorAuthEnrollFactorParams, settings?: Settings): Promise<Item>;
  /** Gets a factor. */
  getFactor(params: params.MultiFactorAuthGetFactorParams, settings?: Settings): Promise<Item>;
  /** Lists a user's factors, one page at a time. */
  listUserAuthFactors(params: params.MultiFactorAuthListUserAuthFactorsParams, settings?: Settings): Promise<Page<Item>>;
  /** Verifies the code of a challenge. */
  verifyChallenge(params: params.MultiFactorAuthVerifyChallengeParams, settings?: Settings): Promise<Item>;
}

export interface OrganizationDomains {
  /** Adds a domain, not yet verified, to an organization. */
  create(params: params.OrganizationDomainsCreateParams, settings?: Settings): Promise<Item>;
  /** Deletes a domain of an organization permanently. */
  delete(params: params.OrganizationDomainsDeleteParams, settings?: Settings): Promise<Nothing>;
  /** Gets a domain of an organization. */
  get(params: params.OrganizationDomainsGetParams, settings?: Settings): Promise<Item>;
  /** Starts the verification of a domain by DNS. */
  verify(params: params.OrganizationDomainsVerifyParams, settings?: Settings): Promise<Item>;
}

export interface OrganizationMemberships {
  /** Creates an organization membership. */
  create(params: params.OrganizationMembershipsCreateParams, settings?: Settings): Promise<Item>;
  /** Deactivates an organization membership. */
  deactivate(params: params.OrganizationMembershipsDeactivateParams, settings?: Settings): Promise<Item>;
  /** Deletes a membership permanently. */
  delete(params: params.OrganizationMembershipsDeleteParams, settings?: Settings): Promise<Nothing>;
  /** Gets a membership. */
  get(params: params.OrganizationMembershipsGetParams, settings?: Settings): Promise<Item>;
  /** Lists the memberships of a user or in an organization, one page at a time. */
  list(params?: params.OrganizationMembershipsListParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the groups that a member is in, one page at a time. */
  listGroups(params: params.OrganizationMembershipsListGroupsParams, settings?: Settings): Promise<Page<Item>>;
  /** Reactivates an inactive organization membership. */
  reactivate(params: params.OrganizationMembershipsReactivateParams, settings?: Settings): Promise<Item>;
  /** Updates the role or roles of a member. */
  update(params: params.OrganizationMembershipsUpdateParams, settings?: Settings): Promise<Item>;
}

export interface Organizations {
  /** Creates an organization. */
  create(params: params.OrganizationsCreateParams, settings?: Settings): Promise<Organization>;
  /** Adds an IT contact to an organization; nobody is invited by it. */
  createItContact(params: params.OrganizationsCreateItContactParams, settings?: Settings): Promise<Item>;
  /** Deletes an organization with its connections and directories. */
  delete(params: params.OrganizationsDeleteParams, settings?: Settings): Promise<Nothing>;
  /** Removes an IT contact and ends the setup links of theirs. */
  deleteItContact(params: params.OrganizationsDeleteItContactParams, settings?: Settings): Promise<Nothing>;
  /** Gets an organization. */
  get(params: params.OrganizationsGetParams, settings?: Settings): Promise<Organization>;
  /** Gets an organization by the id in your system. */
  getByExternalId(params: params.OrganizationsGetByExternalIdParams, settings?: Settings): Promise<Organization>;
  /** Sends an IT contact a link to the Admin Portal by e-mail. */
  inviteItContact(params: params.OrganizationsInviteItContactParams, settings?: Settings): Promise<Nothing>;
  /** Lists the organizations that match all given filters, one page at a time. */
  list(params?: params.OrganizationsListParams, settings?: Settings): Promise<Page<Organization>>;
  /** Lists the Connect applications that an organization's users authorized, one page at a time. */
  listAuthorizedApplications(params: params.OrganizationsListAuthorizedApplicationsParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists an organization's IT contacts, in one answer. */
  listItContacts(params: params.OrganizationsListItContactsParams, settings?: Settings): Promise<Page<Item>>;
  /** Revokes an IT contact's invitation to the Admin Portal. */
  revokeItContact(params: params.OrganizationsRevokeItContactParams, settings?: Settings): Promise<Nothing>;
  /** Updates an organization. */
  update(params: params.OrganizationsUpdateParams, settings?: Settings): Promise<Organization>;
}

export interface Passwordless {
  /** Creates a magic link that signs in one e-mail address. */
  createSession(params: params.PasswordlessCreateSessionParams, settings?: Settings): Promise<Item>;
  /** Sends the magic link of a session by e-mail. */
  sendSession(params: params.PasswordlessSendSessionParams, settings?: Settings): Promise<Nothing>;
}

export interface Pipes {
  /** Connects one more account by an API key. */
  addApiKey(params: params.PipesAddApiKeyParams, settings?: Settings): Promise<Item>;
  /** Connects one more account by client credentials. */
  addClientCredentials(params: params.PipesAddClientCredentialsParams, settings?: Settings): Promise<Item>;
  /** Gets the URL at which a user connects an account at a provider. */
  authorize(params: params.PipesAuthorizeParams, settings?: Settings): Promise<Item>;
  /** Creates a provider of the environment. */
  createDataIntegration(params: params.PipesCreateDataIntegrationParams, settings?: Settings): Promise<Item>;
  /** Imports an organization's account at a provider with existing tokens. */
  createOrganizationConnectedAccount(params: params.PipesCreateOrganizationConnectedAccountParams, settings?: Settings): Promise<Item>;
  /** Imports a user's account at a provider with existing tokens. */
  createUserConnectedAccount(params: params.PipesCreateUserConnectedAccountParams, settings?: Settings): Promise<Item>;
  /** Deletes a provider's setup with every connection made through it. */
  deleteDataIntegration(params: params.PipesDeleteDataIntegrationParams, settings?: Settings): Promise<Nothing>;
  /** Disconnects an organization's account and deletes its tokens. */
  deleteOrganizationConnectedAccount(params: params.PipesDeleteOrganizationConnectedAccountParams, settings?: Settings): Promise<Nothing>;
  /** Deletes that setup with every connection made through it. */
  deleteOrganizationDataIntegration(params: params.PipesDeleteOrganizationDataIntegrationParams, settings?: Settings): Promise<Nothing>;
  /** Disconnects a user's account and deletes its tokens. */
  deleteUserConnectedAccount(params: params.PipesDeleteUserConnectedAccountParams, settings?: Settings): Promise<Nothing>;
  /** Finishes a connection that was started with a PKCE challenge. */
  finishConnection(params: params.PipesFinishConnectionParams, settings?: Settings): Promise<Item>;
  /** Gets a valid access token of a connected account. */
  getAccessToken(params: params.PipesGetAccessTokenParams, settings?: Settings): Promise<Item>;
  /** Gets the credentials of a connected account: a token, an API key or client credentials. */
  getCredentials(params: params.PipesGetCredentialsParams, settings?: Settings): Promise<Item>;
  /** Gets the settings of a provider. */
  getDataIntegration(params: params.PipesGetDataIntegrationParams, settings?: Settings): Promise<Item>;
  /** Gets an organization's connected account. */
  getOrganizationConnectedAccount(params: params.PipesGetOrganizationConnectedAccountParams, settings?: Settings): Promise<Item>;
  /** Gets the settings of a provider for accounts that organizations own. */
  getOrganizationDataIntegration(params: params.PipesGetOrganizationDataIntegrationParams, settings?: Settings): Promise<Item>;
  /** Gets a user's connected account. */
  getUserConnectedAccount(params: params.PipesGetUserConnectedAccountParams, settings?: Settings): Promise<Item>;
  /** Lists the providers that are set up with credentials of one's own, one page at a time. */
  listDataIntegrations(params?: params.PipesListDataIntegrationsParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the providers of an organization with its settings, in one answer. */
  listOrganizationConfigurations(params: params.PipesListOrganizationConfigurationsParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the providers that an organization can connect to, with the connected accounts, in one answer. */
  listOrganizationDataProviders(params: params.PipesListOrganizationDataProvidersParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the providers that a user can connect to, with the connected accounts, in one answer. */
  listUserDataProviders(params: params.PipesListUserDataProvidersParams, settings?: Settings): Promise<Page<Item>>;
  /** Connects an account by an API key, or replaces the key. */
  setApiKey(params: params.PipesSetApiKeyParams, settings?: Settings): Promise<Item>;
  /** Connects an account by client credentials, or replaces them. */
  setClientCredentials(params: params.PipesSetClientCredentialsParams, settings?: Settings): Promise<Item>;
  /** Updates how a provider is set up. */
  updateDataIntegration(params: params.PipesUpdateDataIntegrationParams, settings?: Settings): Promise<Item>;
  /** Updates an organization's settings of a provider. */
  updateOrganizationConfiguration(params: params.PipesUpdateOrganizationConfigurationParams, settings?: Settings): Promise<Item>;
  /** Updates the tokens, the scopes or the state of an organization's account. */
  updateOrganizationConnectedAccount(params: params.PipesUpdateOrganizationConnectedAccountParams, settings?: Settings): Promise<Item>;
  /** Updates how a provider is set up for accounts that organizations own. */
  updateOrganizationDataIntegration(params: params.PipesUpdateOrganizationDataIntegrationParams, settings?: Settings): Promise<Item>;
  /** Updates the tokens, the scopes or the state of a user's account. */
  updateUserConnectedAccount(params: params.PipesUpdateUserConnectedAccountParams, settings?: Settings): Promise<Item>;
}

export interface PlatformTeams {
  /** Creates a WorkOS team with its environments and invites its first admin. */
  create(params: params.PlatformTeamsCreateParams, settings?: Settings): Promise<Item>;
  /** Gets a WorkOS team. */
  get(params: params.PlatformTeamsGetParams, settings?: Settings): Promise<Item>;
}

export interface Radar {
  /** Adds an entry to one of Radar's lists. */
  addListEntry(params: params.RadarAddListEntryParams, settings?: Settings): Promise<Item>;
  /** Assesses the risk of a sign-in or sign-up attempt with Radar. */
  createAttempt(params: params.RadarCreateAttemptParams, settings?: Settings): Promise<Item>;
  /** Removes an entry from one of Radar's lists. */
  removeListEntry(params: params.RadarRemoveListEntryParams, settings?: Settings): Promise<Nothing>;
  /** Reports to Radar that an attempt or its challenge succeeded. */
  updateAttempt(params: params.RadarUpdateAttemptParams, settings?: Settings): Promise<Nothing>;
}

export interface Vault {
  /** Creates a data key for local encryption, in plain and encrypted form. */
  createDataKey(params: params.VaultCreateDataKeyParams, settings?: Settings): Promise<Item>;
  /** Encrypts a value and stores it under a name. */
  createObject(params: params.VaultCreateObjectParams, settings?: Settings): Promise<Item>;
  /** Decrypts the encrypted form of a data key. */
  decryptDataKey(params: params.VaultDecryptDataKeyParams, settings?: Settings): Promise<Item>;
  /** Deletes an object. */
  deleteObject(params: params.VaultDeleteObjectParams, settings?: Settings): Promise<Item>;
  /** Gets the metadata of an object, without its value. */
  describeObject(params: params.VaultDescribeObjectParams, settings?: Settings): Promise<Item>;
  /** Lists all versions of an object, in one answer. */
  listObjectVersions(params: params.VaultListObjectVersionsParams, settings?: Settings): Promise<Page<Item>>;
  /** Lists the names of the objects in the vault, one page at a time. */
  listObjects(params?: params.VaultListObjectsParams, settings?: Settings): Promise<Page<Item>>;
  /** Gets an object by its id, with its value. */
  readObject(params: params.VaultReadObjectParams, settings?: Settings): Promise<Item>;
  /** Gets an object by its name, with its value. */
  readObjectByName(params: params.VaultReadObjectByNameParams, settings?: Settings): Promise<Item>;
  /** Encrypts a data key again, for another context. */
  rekeyDataKey(params: params.VaultRekeyDataKeyParams, settings?: Settings): Promise<Item>;
  /** Stores a new version of an object's value. */
  updateObject(params: params.VaultUpdateObjectParams, settings?: Settings): Promise<Item>;
  /** Encrypts data here, with a fresh key that the vault makes for it: gives encrypted_data, which holds the key in its encrypted form. The data itself is not sent. */
  encrypt(params: params.VaultEncryptParams, settings?: Settings): Promise<Answer>;
  /** Decrypts here what vault.encrypt or an official client encrypted, with the key that the vault decrypts for it: gives data. */
  decrypt(params: params.VaultDecryptParams, settings?: Settings): Promise<Answer>;
}

export interface Widgets {
  /** Creates a token for WorkOS widgets in your pages. */
  createToken(params?: params.WidgetsCreateTokenParams, settings?: Settings): Promise<Item>;
}

export interface Tokens {
  /** The claims of an access token, where it is signed by the service and valid now. The keys are fetched when they are first needed, and kept. */
  verify(params: params.TokensVerifyParams, settings?: Settings): Promise<Item>;
}

export interface Session {
  /** Seals a session into the value of a cookie, which only who has the password can open. "oversize" is true where browsers would drop it. Nothing is sent. */
  seal(params: params.SessionSealParams): Item;
  /** The session in a cookie, whichever format it was sealed in; names in snake_case. Its access token is not verified: session.authenticate does that. Nothing is sent. */
  open(params: params.SessionOpenParams): Item;
  /** Who is signed in by a cookie: it is opened and its access token verified. "authenticated" is false, with the "reason" no_session, invalid_session, invalid_token or expired, where nobody is; expired asks for session.refresh. */
  authenticate(params?: params.SessionAuthenticateParams, settings?: Settings): Promise<Item>;
  /** The URL to send a browser to whose session ends, with the cookie deleted. The access token may have expired. Nothing is sent. */
  logoutUrl(params: params.SessionLogoutUrlParams): Item;
  /** Refreshes the session in a cookie, with an expired access token too: gives what session.authenticate gives, and always the new cookie as "sealed". Where the new token cannot be verified now, the "reason" is unverified: set the cookie, and authenticate again later. Calls with the same cookie share one refresh. The details of an error invalid_grant have a "reason": refreshed_elsewhere, session_ended or unknown. */
  refresh(params: params.SessionRefreshParams, settings?: Settings): Promise<Item>;
}
