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
  /** The public keys (RFC 7517) that the service signs access tokens with. */
  getJwks(params?: params.SsoGetJwksParams): Promise<Answer>;
  /** Requests a `logout_token` for the logout URL, which signs a user out at the identity provider. */
  authorizeLogout(params: params.SsoAuthorizeLogoutParams): Promise<Answer>;
  /** Creates a connection of an organization, by SAML or OpenID Connect; or, with `source` alone, from a draft connection. */
  createConnection(params?: params.SsoCreateConnectionParams): Promise<Answer>;
  /** Adds a certificate of the identity provider to a connection. */
  createIdpSigningCertificate(params: params.SsoCreateIdpSigningCertificateParams): Promise<Answer>;
  /** Creates a key pair that responses for a connection may be encrypted with. */
  createSpEncryptionCertificate(params: params.SsoCreateSpEncryptionCertificateParams): Promise<Answer>;
  /** Creates the key pair that signs a connection's requests. */
  createSpSigningCertificate(params: params.SsoCreateSpSigningCertificateParams): Promise<Answer>;
  /** Deletes a connection. Nobody can sign in through it any more. */
  deleteConnection(params: params.SsoDeleteConnectionParams): Promise<Answer>;
  /** Removes a certificate of the identity provider from a connection. */
  deleteIdpSigningCertificate(params: params.SsoDeleteIdpSigningCertificateParams): Promise<Answer>;
  /** Deletes an encryption key pair of a connection. */
  deleteSpEncryptionCertificate(params: params.SsoDeleteSpEncryptionCertificateParams): Promise<Answer>;
  /** Deletes the key pair that signs a connection's requests. */
  deleteSpSigningCertificate(params: params.SsoDeleteSpSigningCertificateParams): Promise<Answer>;
  /** Gets a connection. */
  getConnection(params: params.SsoGetConnectionParams): Promise<Answer>;
  /** Gets the profile of the user that an access token was issued for. */
  getProfile(params: params.SsoGetProfileParams): Promise<Profile>;
  /** Gets the certificate of the key that signs a connection's requests. */
  getSpSigningCertificate(params: params.SsoGetSpSigningCertificateParams): Promise<Answer>;
  /** Lists the connections that match all given filters, one page at a time. */
  listConnections(params?: params.SsoListConnectionsParams): Promise<Answer>;
  /** Lists the identity provider's certificates that a connection trusts. */
  listIdpSigningCertificates(params: params.SsoListIdpSigningCertificatesParams): Promise<Answer>;
  /** Lists the certificates that responses for a connection may be encrypted with. */
  listSpEncryptionCertificates(params: params.SsoListSpEncryptionCertificatesParams): Promise<Answer>;
  /** Activates a draft connection. */
  promoteDraftConnection(params: params.SsoPromoteDraftConnectionParams): Promise<Answer>;
  /** Updates a connection. A member that is null is reset to its default. */
  updateConnection(params: params.SsoUpdateConnectionParams): Promise<Answer>;
  /** The URL to send a person to who wants to sign out at their identity provider too. With a profile_id the service is asked for the token in it; with a token nothing is sent. */
  logoutUrl(params?: params.SsoLogoutUrlParams): Promise<string>;
}

export interface AuditLogs {
  /** Records an Audit Logs event of an organization. */
  createEvent(params: params.AuditLogsCreateEventParams): Promise<{ success: true }>;
  /** Adds a version of an action's schema. A version never changes again. */
  createSchema(params: params.AuditLogsCreateSchemaParams): Promise<Answer>;
  /** Starts an export of an organization's events to a CSV file. Its state is `pending` until it is `ready` or `error`. */
  createExport(params: params.AuditLogsCreateExportParams): Promise<Answer>;
  /** Gets an organization's Audit Logs settings: retention, state and log stream. */
  getConfiguration(params: params.AuditLogsGetConfigurationParams): Promise<Answer>;
  /** Gets an export: its state and, once it is ready, the URL of the file, which is valid for ten minutes. Each call returns a new URL. */
  getExport(params: params.AuditLogsGetExportParams): Promise<Answer>;
  /** Gets how long an organization's events are kept. */
  getRetention(params: params.AuditLogsGetRetentionParams): Promise<Answer>;
  /** Lists the actions that have a schema, one page at a time. */
  listActions(params?: params.AuditLogsListActionsParams): Promise<Answer>;
  /** Lists the versions of an action's schema, one page at a time. */
  listSchemas(params: params.AuditLogsListSchemasParams): Promise<Answer>;
  /** Sets how long an organization's events are kept. */
  updateRetention(params: params.AuditLogsUpdateRetentionParams): Promise<Answer>;
}

export interface UserManagement {
  /** Builds the URL to send a person to who wants to sign in with AuthKit. Nothing is sent. Exactly one of provider, connection_id and organization_id; organization_id may stand beside the provider authkit. */
  authorizationUrl(params: params.UserManagementAuthorizationUrlParams): Answer;
  /** Begins a sign-in with AuthKit: the URL to send the person to, with a fresh state and PKCE challenge. Nothing is sent. Keep state and code_verifier in a cookie of the person's browser for user_management.finish_login. Exactly one of provider, connection_id and organization_id; organization_id may stand beside the provider authkit. */
  startLogin(params: params.UserManagementStartLoginParams): Answer;
  /** Ends a sign-in with AuthKit: checks the callback against what user_management.start_login gave, and exchanges its code for the user and the tokens, with login_data where the state carried any. Nothing is sent for a callback that is malformed, forged or an error. */
  finishLogin(params: params.UserManagementFinishLoginParams): Promise<Answer>;
  /** Accepts an invitation on behalf of the user. */
  acceptInvitation(params: params.UserManagementAcceptInvitationParams): Promise<Answer>;
  /** Approves an entry of a waitlist and sends an invitation. */
  approveWaitlistEntry(params: params.UserManagementApproveWaitlistEntryParams): Promise<Answer>;
  /** Authenticates a user with one of eleven grants, named by `grant_type`. */
  authenticate(params: params.UserManagementAuthenticateParams): Promise<Answer>;
  /** Authenticates a user with the code of the callback. The request is not sent again once it may have arrived. */
  authenticateWithCode(params: params.UserManagementAuthenticateWithCodeParams): Promise<Answer>;
  /** Authenticates a user with a device code (RFC 8628). The request is not sent again once it may have arrived. */
  authenticateWithDeviceCode(params: params.UserManagementAuthenticateWithDeviceCodeParams): Promise<Answer>;
  /** Authenticates a user after the e-mail address was completed. The request is not sent again once it may have arrived. */
  authenticateWithEmailCompletion(params: params.UserManagementAuthenticateWithEmailCompletionParams): Promise<Answer>;
  /** Authenticates a user with the code of an e-mail verification. The request is not sent again once it may have arrived. */
  authenticateWithEmailVerification(params: params.UserManagementAuthenticateWithEmailVerificationParams): Promise<Answer>;
  /** Authenticates a user with a Magic Auth code. The request is not sent again once it may have arrived. */
  authenticateWithMagicAuth(params: params.UserManagementAuthenticateWithMagicAuthParams): Promise<Answer>;
  /** Authenticates a user with the organization that the user selected. The request is not sent again once it may have arrived. */
  authenticateWithOrganizationSelection(params: params.UserManagementAuthenticateWithOrganizationSelectionParams): Promise<Answer>;
  /** Authenticates a user with an e-mail address and a password. The request is not sent again once it may have arrived. */
  authenticateWithPassword(params: params.UserManagementAuthenticateWithPasswordParams): Promise<Answer>;
  /** Authenticates a user with the code of an e-mail challenge of Radar. The request is not sent again once it may have arrived. */
  authenticateWithRadarEmailChallenge(params: params.UserManagementAuthenticateWithRadarEmailChallengeParams): Promise<Answer>;
  /** Authenticates a user with the code of an SMS challenge of Radar. The request is not sent again once it may have arrived. */
  authenticateWithRadarSmsChallenge(params: params.UserManagementAuthenticateWithRadarSmsChallengeParams): Promise<Answer>;
  /** Authenticates a user with a refresh token. The request is not sent again once it may have arrived. */
  authenticateWithRefreshToken(params: params.UserManagementAuthenticateWithRefreshTokenParams): Promise<Answer>;
  /** Authenticates a user with the code of an authenticator app. The request is not sent again once it may have arrived. */
  authenticateWithTotp(params: params.UserManagementAuthenticateWithTotpParams): Promise<Answer>;
  /** Starts a login on a device without a browser (RFC 8628). */
  authorizeDevice(params?: params.UserManagementAuthorizeDeviceParams): Promise<Answer>;
  /** Confirms a change of a user's e-mail address with the code. */
  confirmEmailChange(params: params.UserManagementConfirmEmailChangeParams): Promise<Answer>;
  /** Sets a new password with the token of a reset. */
  confirmPasswordReset(params: params.UserManagementConfirmPasswordResetParams): Promise<Answer>;
  /** Allows a web origin to send requests from a browser. */
  createCorsOrigin(params: params.UserManagementCreateCorsOriginParams): Promise<Answer>;
  /** Creates a six-digit sign-in code for an e-mail address, valid for ten minutes. */
  createMagicAuth(params: params.UserManagementCreateMagicAuthParams): Promise<Answer>;
  /** Adds a resource indicator of an MCP server. */
  createOauthResource(params: params.UserManagementCreateOauthResourceParams): Promise<Answer>;
  /** Creates a token with which a user can set a new password. */
  createPasswordReset(params: params.UserManagementCreatePasswordResetParams): Promise<Answer>;
  /** Registers a redirect URI. */
  createRedirectUri(params: params.UserManagementCreateRedirectUriParams): Promise<Answer>;
  /** Creates a user. */
  createUser(params: params.UserManagementCreateUserParams): Promise<Answer>;
  /** Creates an API key of a user. Its value is returned only once. */
  createUserApiKey(params: params.UserManagementCreateUserApiKeyParams): Promise<Answer>;
  /** Adds an e-mail address to a waitlist. An address that is on it already stays as it is. */
  createWaitlistEntry(params: params.UserManagementCreateWaitlistEntryParams): Promise<Answer>;
  /** Deletes a resource indicator and the consents for it. */
  deleteOauthResource(params: params.UserManagementDeleteOauthResourceParams): Promise<Answer>;
  /** Deletes a redirect URI. */
  deleteRedirectUri(params: params.UserManagementDeleteRedirectUriParams): Promise<Answer>;
  /** Deletes a user permanently. */
  deleteUser(params: params.UserManagementDeleteUserParams): Promise<Answer>;
  /** Revokes a user's authorization of a Connect application. */
  deleteUserAuthorizedApplication(params: params.UserManagementDeleteUserAuthorizedApplicationParams): Promise<Answer>;
  /** Removes an entry from its waitlist. */
  deleteWaitlistEntry(params: params.UserManagementDeleteWaitlistEntryParams): Promise<Answer>;
  /** Denies a pending entry of a waitlist. */
  denyWaitlistEntry(params: params.UserManagementDenyWaitlistEntryParams): Promise<Answer>;
  /** Gets an invitation by its token. */
  findInvitationByToken(params: params.UserManagementFindInvitationByTokenParams): Promise<Answer>;
  /** Gets an e-mail verification, with its code. */
  getEmailVerification(params: params.UserManagementGetEmailVerificationParams): Promise<Answer>;
  /** Gets an invitation. */
  getInvitation(params: params.UserManagementGetInvitationParams): Promise<Answer>;
  /** Gets the template of the claims in access tokens. */
  getJwtTemplate(params?: params.UserManagementGetJwtTemplateParams): Promise<Answer>;
  /** Gets a Magic Auth code. */
  getMagicAuth(params: params.UserManagementGetMagicAuthParams): Promise<Answer>;
  /** Gets a password reset, with its token. */
  getPasswordReset(params: params.UserManagementGetPasswordResetParams): Promise<Answer>;
  /** Gets a challenge of Radar, with its code. */
  getRadarChallenge(params: params.UserManagementGetRadarChallengeParams): Promise<Answer>;
  /** Gets a user. */
  getUser(params: params.UserManagementGetUserParams): Promise<Answer>;
  /** Gets a user by the id in your system. */
  getUserByExternalId(params: params.UserManagementGetUserByExternalIdParams): Promise<Answer>;
  /** Lists all OAuth identities of a user, in one answer. */
  getUserIdentities(params: params.UserManagementGetUserIdentitiesParams): Promise<Answer>;
  /** Gets a waitlist. */
  getWaitlist(params: params.UserManagementGetWaitlistParams): Promise<Answer>;
  /** Lists the web origins that may send requests from a browser, one page at a time. */
  listCorsOrigins(params?: params.UserManagementListCorsOriginsParams): Promise<Answer>;
  /** Lists the invitations, one page at a time. */
  listInvitations(params?: params.UserManagementListInvitationsParams): Promise<Answer>;
  /** Lists the resource indicators (RFC 8707) of MCP servers, one page at a time. */
  listOauthResources(params?: params.UserManagementListOauthResourcesParams): Promise<Answer>;
  /** Lists the redirect URIs, one page at a time. */
  listRedirectUris(params?: params.UserManagementListRedirectUrisParams): Promise<Answer>;
  /** Lists a user's active sessions, one page at a time. */
  listSessions(params: params.UserManagementListSessionsParams): Promise<Answer>;
  /** Lists a user's API keys, one page at a time. */
  listUserApiKeys(params: params.UserManagementListUserApiKeysParams): Promise<Answer>;
  /** Lists the Connect applications that a user authorized, one page at a time. */
  listUserAuthorizedApplications(params: params.UserManagementListUserAuthorizedApplicationsParams): Promise<Answer>;
  /** Lists the users that match all given filters, one page at a time. */
  listUsers(params?: params.UserManagementListUsersParams): Promise<Answer>;
  /** Lists the entries of a waitlist, one page at a time. */
  listWaitlistEntries(params: params.UserManagementListWaitlistEntriesParams): Promise<Answer>;
  /** Lists all waitlists, in one answer. */
  listWaitlists(params?: params.UserManagementListWaitlistsParams): Promise<Answer>;
  /** Builds the URL that ends a user's session in the browser. Nothing is sent. */
  logoutUrl(params: params.UserManagementLogoutUrlParams): Answer;
  /** Sends an invitation again. */
  resendInvitation(params: params.UserManagementResendInvitationParams): Promise<Answer>;
  /** Revokes an invitation. */
  revokeInvitation(params: params.UserManagementRevokeInvitationParams): Promise<Answer>;
  /** Revokes a user's session. */
  revokeSession(params: params.UserManagementRevokeSessionParams): Promise<Answer>;
  /** Sends a code to the new e-mail address of a user. */
  sendEmailChange(params: params.UserManagementSendEmailChangeParams): Promise<Answer>;
  /** Sends an invitation by e-mail, to an organization if one is given. */
  sendInvitation(params: params.UserManagementSendInvitationParams): Promise<Answer>;
  /** Sends a code by SMS for a challenge of Radar. */
  sendRadarSmsChallenge(params: params.UserManagementSendRadarSmsChallengeParams): Promise<Answer>;
  /** Sends a verification code to a user's e-mail address. */
  sendVerificationEmail(params: params.UserManagementSendVerificationEmailParams): Promise<Answer>;
  /** Sets the template of the claims in access tokens. */
  updateJwtTemplate(params: params.UserManagementUpdateJwtTemplateParams): Promise<Answer>;
  /** Updates a user. */
  updateUser(params: params.UserManagementUpdateUserParams): Promise<Answer>;
  /** Verifies a user's e-mail address with the code. */
  verifyEmail(params: params.UserManagementVerifyEmailParams): Promise<Answer>;
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
  /** Creates a webhook endpoint. The answer contains its secret. */
  createEndpoint(params: params.WebhooksCreateEndpointParams): Promise<Answer>;
  /** Deletes a webhook endpoint. */
  deleteEndpoint(params: params.WebhooksDeleteEndpointParams): Promise<Answer>;
  /** Lists the webhook endpoints, one page at a time. */
  listEndpoints(params?: params.WebhooksListEndpointsParams): Promise<Answer>;
  /** Updates a webhook endpoint. */
  updateEndpoint(params: params.WebhooksUpdateEndpointParams): Promise<Answer>;
}

export interface Actions {
  /** Verifies that an action's request came from the service and is of this time, and gives its context. Nothing is sent. */
  verify(params: params.ActionsVerifyParams): Answer;
  /** Makes the signed response to an action. Nothing is sent: answer the action's request with it. */
  signResponse(params: params.ActionsSignResponseParams): Answer;
}

export interface AdminPortal {
  /** Creates a link to the Admin Portal for one organization. */
  generateLink(params: params.AdminPortalGenerateLinkParams): Promise<Answer>;
  /** Revokes all Admin Portal links and sessions of one of your users. */
  revokeLink(params: params.AdminPortalRevokeLinkParams): Promise<Answer>;
}

export interface Agents {
  /** Creates an agent blueprint: what its agents may do, who may invoke them, and for how long. */
  createBlueprint(params: params.AgentsCreateBlueprintParams): Promise<Answer>;
  /** Issues an access token for an agent of a blueprint, and starts a session. */
  createBlueprintToken(params: params.AgentsCreateBlueprintTokenParams): Promise<Answer>;
  /** Deletes a blueprint with its instances and sessions. */
  deleteBlueprint(params: params.AgentsDeleteBlueprintParams): Promise<Answer>;
  /** Deletes an agent instance with its sessions. */
  deleteInstance(params: params.AgentsDeleteInstanceParams): Promise<Answer>;
  /** Gets an agent blueprint. */
  getBlueprint(params: params.AgentsGetBlueprintParams): Promise<Answer>;
  /** Gets an agent instance. */
  getInstance(params: params.AgentsGetInstanceParams): Promise<Answer>;
  /** Gets an agent registration. */
  getRegistration(params: params.AgentsGetRegistrationParams): Promise<Answer>;
  /** Gets a session of an agent instance. */
  getSession(params: params.AgentsGetSessionParams): Promise<Answer>;
  /** Links one of your users to an agent's claim attempt, and returns the code that completes it. */
  linkClaimAttempt(params: params.AgentsLinkClaimAttemptParams): Promise<Answer>;
  /** Lists the agent blueprints, one page at a time. */
  listBlueprints(params?: params.AgentsListBlueprintsParams): Promise<Answer>;
  /** Lists agent instances, one page at a time. Issuing a token creates them. */
  listInstances(params?: params.AgentsListInstancesParams): Promise<Answer>;
  /** Lists the sessions of agent instances, one page at a time. */
  listSessions(params?: params.AgentsListSessionsParams): Promise<Answer>;
  /** Revokes an agent registration and all credentials issued from it, permanently. */
  revokeRegistration(params: params.AgentsRevokeRegistrationParams): Promise<Answer>;
  /** Revokes a session of an agent instance and all its tokens. */
  revokeSession(params: params.AgentsRevokeSessionParams): Promise<Answer>;
  /** Updates an agent blueprint. A list that is given replaces the old list. */
  updateBlueprint(params: params.AgentsUpdateBlueprintParams): Promise<Answer>;
  /** Validates an agent's access token against its blueprint and session. */
  validateBlueprintToken(params: params.AgentsValidateBlueprintTokenParams): Promise<Answer>;
  /** Validates an agent's API key or access token. */
  validateCredential(params: params.AgentsValidateCredentialParams): Promise<Answer>;
}

export interface ApiKeys {
  /** Creates an API key of an organization. Its value is returned only once. */
  createForOrganization(params: params.ApiKeysCreateForOrganizationParams): Promise<Answer>;
  /** Deletes an API key. It is invalid from then on. */
  delete(params: params.ApiKeysDeleteParams): Promise<Answer>;
  /** Sets or clears the time at which an API key expires; if no time is given, it expires now. */
  expire(params: params.ApiKeysExpireParams): Promise<Answer>;
  /** Lists an organization's API keys, one page at a time. */
  listForOrganization(params: params.ApiKeysListForOrganizationParams): Promise<Answer>;
  /** Validates the value of an API key. `api_key` of the answer is null if it is not valid. */
  validate(params: params.ApiKeysValidateParams): Promise<Answer>;
}

export interface Authorization {
  /** Adds a permission to an environment's role. A permission that it has already stays. */
  addEnvironmentRolePermission(params: params.AuthorizationAddEnvironmentRolePermissionParams): Promise<Answer>;
  /** Adds a permission to an organization's role. A permission that it has already stays. */
  addOrganizationRolePermission(params: params.AuthorizationAddOrganizationRolePermissionParams): Promise<Answer>;
  /** Assigns a role on a resource to an organization membership. */
  assignRole(params: params.AuthorizationAssignRoleParams): Promise<Answer>;
  /** Checks whether an organization membership has a permission on a resource. */
  check(params: params.AuthorizationCheckParams): Promise<Answer>;
  /** Creates a role of the environment, available in every organization. */
  createEnvironmentRole(params: params.AuthorizationCreateEnvironmentRoleParams): Promise<Answer>;
  /** Assigns a role on a resource to a group. */
  createGroupRoleAssignment(params: params.AuthorizationCreateGroupRoleAssignmentParams): Promise<Answer>;
  /** Creates a role of one organization. */
  createOrganizationRole(params: params.AuthorizationCreateOrganizationRoleParams): Promise<Answer>;
  /** Creates a permission. */
  createPermission(params: params.AuthorizationCreatePermissionParams): Promise<Answer>;
  /** Creates a resource. */
  createResource(params: params.AuthorizationCreateResourceParams): Promise<Answer>;
  /** Removes a role assignment of a group, by its id. */
  deleteGroupRoleAssignment(params: params.AuthorizationDeleteGroupRoleAssignmentParams): Promise<Answer>;
  /** Removes the role assignments of a group that match. */
  deleteGroupRoleAssignments(params: params.AuthorizationDeleteGroupRoleAssignmentsParams): Promise<Answer>;
  /** Deletes a role of an organization. */
  deleteOrganizationRole(params: params.AuthorizationDeleteOrganizationRoleParams): Promise<Answer>;
  /** Deletes a permission. System permissions cannot be deleted. */
  deletePermission(params: params.AuthorizationDeletePermissionParams): Promise<Answer>;
  /** Deletes a resource, and the resources below it if `cascade_delete` is true. */
  deleteResource(params: params.AuthorizationDeleteResourceParams): Promise<Answer>;
  /** Deletes a resource by its type and its id in your system. */
  deleteResourceByExternalId(params: params.AuthorizationDeleteResourceByExternalIdParams): Promise<Answer>;
  /** Gets a role of the environment, by its slug. */
  getEnvironmentRole(params: params.AuthorizationGetEnvironmentRoleParams): Promise<Answer>;
  /** Gets a role assignment of a group. */
  getGroupRoleAssignment(params: params.AuthorizationGetGroupRoleAssignmentParams): Promise<Answer>;
  /** Gets a role of an organization or of the environment. */
  getOrganizationRole(params: params.AuthorizationGetOrganizationRoleParams): Promise<Answer>;
  /** Gets a permission, by its slug. */
  getPermission(params: params.AuthorizationGetPermissionParams): Promise<Answer>;
  /** Gets a resource. */
  getResource(params: params.AuthorizationGetResourceParams): Promise<Answer>;
  /** Gets a resource by its type and its id in your system. */
  getResourceByExternalId(params: params.AuthorizationGetResourceByExternalIdParams): Promise<Answer>;
  /** Lists the permissions of an organization membership on a resource, inherited ones included, one page at a time. */
  listEffectivePermissions(params: params.AuthorizationListEffectivePermissionsParams): Promise<Answer>;
  /** Lists the permissions of an organization membership on a resource, by the resource's type and its id in your system, one page at a time. */
  listEffectivePermissionsByExternalId(params: params.AuthorizationListEffectivePermissionsByExternalIdParams): Promise<Answer>;
  /** Lists all roles of the environment, by priority, in one answer. */
  listEnvironmentRoles(params?: params.AuthorizationListEnvironmentRolesParams): Promise<Answer>;
  /** Lists the role assignments of a group, one page at a time. */
  listGroupRoleAssignments(params: params.AuthorizationListGroupRoleAssignmentsParams): Promise<Answer>;
  /** Lists the memberships that have a permission on a resource, one page at a time. */
  listMembershipsForResource(params: params.AuthorizationListMembershipsForResourceParams): Promise<Answer>;
  /** Lists the memberships that have a permission on a resource, by its type and its id in your system, one page at a time. */
  listMembershipsForResourceByExternalId(params: params.AuthorizationListMembershipsForResourceByExternalIdParams): Promise<Answer>;
  /** Lists all roles of an organization, by priority, in one answer. */
  listOrganizationRoles(params: params.AuthorizationListOrganizationRolesParams): Promise<Answer>;
  /** Lists the environment's permissions, one page at a time. */
  listPermissions(params?: params.AuthorizationListPermissionsParams): Promise<Answer>;
  /** Lists the resources, one page at a time. */
  listResources(params?: params.AuthorizationListResourcesParams): Promise<Answer>;
  /** Lists the resources below a parent on which an organization membership has a permission, one page at a time. */
  listResourcesForMembership(params: params.AuthorizationListResourcesForMembershipParams): Promise<Answer>;
  /** Lists the role assignments of an organization membership, one page at a time. */
  listRoleAssignments(params: params.AuthorizationListRoleAssignmentsParams): Promise<Answer>;
  /** Lists the role assignments on a resource, one page at a time. */
  listRoleAssignmentsForResource(params: params.AuthorizationListRoleAssignmentsForResourceParams): Promise<Answer>;
  /** Lists the role assignments on a resource, by its type and its id in your system, one page at a time. */
  listRoleAssignmentsForResourceByExternalId(params: params.AuthorizationListRoleAssignmentsForResourceByExternalIdParams): Promise<Answer>;
  /** Removes a permission from an organization's role. */
  removeOrganizationRolePermission(params: params.AuthorizationRemoveOrganizationRolePermissionParams): Promise<Answer>;
  /** Removes a role on a resource from an organization membership. */
  removeRole(params: params.AuthorizationRemoveRoleParams): Promise<Answer>;
  /** Removes a role assignment of an organization membership, by its id. */
  removeRoleAssignment(params: params.AuthorizationRemoveRoleAssignmentParams): Promise<Answer>;
  /** Replaces all role assignments of a group. */
  replaceGroupRoleAssignments(params: params.AuthorizationReplaceGroupRoleAssignmentsParams): Promise<Answer>;
  /** Replaces all permissions of an environment's role. */
  setEnvironmentRolePermissions(params: params.AuthorizationSetEnvironmentRolePermissionsParams): Promise<Answer>;
  /** Replaces all permissions of an organization's role. */
  setOrganizationRolePermissions(params: params.AuthorizationSetOrganizationRolePermissionsParams): Promise<Answer>;
  /** Updates a role of the environment. */
  updateEnvironmentRole(params: params.AuthorizationUpdateEnvironmentRoleParams): Promise<Answer>;
  /** Adds and removes role assignments of a group in one step. */
  updateGroupRoleAssignments(params: params.AuthorizationUpdateGroupRoleAssignmentsParams): Promise<Answer>;
  /** Updates a role of an organization. */
  updateOrganizationRole(params: params.AuthorizationUpdateOrganizationRoleParams): Promise<Answer>;
  /** Updates a permission's name or description. */
  updatePermission(params: params.AuthorizationUpdatePermissionParams): Promise<Answer>;
  /** Updates a resource or its parent. */
  updateResource(params: params.AuthorizationUpdateResourceParams): Promise<Answer>;
  /** Updates a resource by its type and its id in your system. */
  updateResourceByExternalId(params: params.AuthorizationUpdateResourceByExternalIdParams): Promise<Answer>;
}

export interface ClientApi {
  /** Creates a short-lived token of one user in one organization for the Client API. */
  createToken(params: params.ClientApiCreateTokenParams): Promise<Answer>;
}

export interface Connect {
  /** Completes an external login, and returns the user to AuthKit (Standalone Connect). */
  completeOauth2(params: params.ConnectCompleteOauth2Params): Promise<Answer>;
  /** Creates a Connect application: for users (`oauth`) or for machines (`m2m`). */
  createApplication(params: params.ConnectCreateApplicationParams): Promise<Answer>;
  /** Creates a client secret of an application. Its value is returned only once. */
  createClientSecret(params: params.ConnectCreateClientSecretParams): Promise<Answer>;
  /** Creates a Connect application for machines. */
  createM2mApplication(params: params.ConnectCreateM2mApplicationParams): Promise<Answer>;
  /** Creates a Connect application for users. */
  createOauthApplication(params: params.ConnectCreateOauthApplicationParams): Promise<Answer>;
  /** Deletes a Connect application. */
  deleteApplication(params: params.ConnectDeleteApplicationParams): Promise<Answer>;
  /** Revokes a client secret of an application. */
  deleteClientSecret(params: params.ConnectDeleteClientSecretParams): Promise<Answer>;
  /** Gets a Connect application, by its id or its client id. */
  getApplication(params: params.ConnectGetApplicationParams): Promise<Answer>;
  /** Lists the Connect applications, one page at a time. */
  listApplications(params?: params.ConnectListApplicationsParams): Promise<Answer>;
  /** Lists all client secrets of an application, without their values, in one answer. */
  listClientSecrets(params: params.ConnectListClientSecretsParams): Promise<Answer>;
  /** Updates a Connect application. */
  updateApplication(params: params.ConnectUpdateApplicationParams): Promise<Answer>;
}

export interface DirectorySync {
  /** Deletes a directory permanently. */
  deleteDirectory(params: params.DirectorySyncDeleteDirectoryParams): Promise<Answer>;
  /** Gets a directory. */
  getDirectory(params: params.DirectorySyncGetDirectoryParams): Promise<Answer>;
  /** Gets a group of a directory. */
  getGroup(params: params.DirectorySyncGetGroupParams): Promise<Answer>;
  /** Gets a user of a directory. */
  getUser(params: params.DirectorySyncGetUserParams): Promise<Answer>;
  /** Lists the directories, one page at a time. */
  listDirectories(params?: params.DirectorySyncListDirectoriesParams): Promise<Answer>;
  /** Lists the groups of a directory, or of a directory's user, one page at a time. */
  listGroups(params?: params.DirectorySyncListGroupsParams): Promise<Answer>;
  /** Lists the users of a directory or of a directory's group, one page at a time. */
  listUsers(params?: params.DirectorySyncListUsersParams): Promise<Answer>;
  /** Requests a sync of a directory, which runs later. */
  syncDirectory(params: params.DirectorySyncSyncDirectoryParams): Promise<Answer>;
}

export interface FeatureFlags {
  /** Adds a user or an organization to a feature flag's targets. */
  addTarget(params: params.FeatureFlagsAddTargetParams): Promise<Answer>;
  /** Disables a feature flag in the environment. */
  disable(params: params.FeatureFlagsDisableParams): Promise<Answer>;
  /** Enables a feature flag in the environment. */
  enable(params: params.FeatureFlagsEnableParams): Promise<Answer>;
  /** Gets a feature flag, by its slug. */
  get(params: params.FeatureFlagsGetParams): Promise<Answer>;
  /** Lists the feature flags, one page at a time. */
  list(params?: params.FeatureFlagsListParams): Promise<Answer>;
  /** Lists the feature flags that are on for an organization, one page at a time. */
  listForOrganization(params: params.FeatureFlagsListForOrganizationParams): Promise<Answer>;
  /** Lists the feature flags that are on for a user, one page at a time. */
  listForUser(params: params.FeatureFlagsListForUserParams): Promise<Answer>;
  /** Gets all feature flags with their rules or targets, for evaluation in the program. */
  listRuntime(params?: params.FeatureFlagsListRuntimeParams): Promise<Answer>;
  /** Removes a user or an organization from a feature flag's targets. */
  removeTarget(params: params.FeatureFlagsRemoveTargetParams): Promise<Answer>;
  /** What a feature flag says for a person, an organization or another target: {"value"}; without flag what all of them say: {"flags"}. Decided here, by an answer of the service that one call every 30 seconds asks for anew, while the others go on with what there is. */
  evaluate(params?: params.FeatureFlagsEvaluateParams): Promise<Answer>;
}

export interface Groups {
  /** Adds an organization membership to a group. */
  addMembership(params: params.GroupsAddMembershipParams): Promise<Answer>;
  /** Creates a group of members in an organization. */
  create(params: params.GroupsCreateParams): Promise<Answer>;
  /** Deletes a group. */
  delete(params: params.GroupsDeleteParams): Promise<Answer>;
  /** Gets a group of an organization. */
  get(params: params.GroupsGetParams): Promise<Answer>;
  /** Lists an organization's groups, one page at a time. */
  list(params: params.GroupsListParams): Promise<Answer>;
  /** Lists the members of a group, one page at a time. */
  listMemberships(params: params.GroupsListMembershipsParams): Promise<Answer>;
  /** Removes a member from a group. */
  removeMembership(params: params.GroupsRemoveMembershipParams): Promise<Answer>;
  /** Updates a group's name or description. */
  update(params: params.GroupsUpdateParams): Promise<Answer>;
  /** Adds and removes members of a group in one step. */
  updateMemberships(params: params.GroupsUpdateMembershipsParams): Promise<Answer>;
}

export interface MultiFactorAuth {
  /** Starts a challenge of a factor. A phone is sent the code. */
  challengeFactor(params: params.MultiFactorAuthChallengeFactorParams): Promise<Answer>;
  /** Enrolls an authenticator app for a user of AuthKit. */
  createUserAuthFactor(params: params.MultiFactorAuthCreateUserAuthFactorParams): Promise<Answer>;
  /** Deletes a factor permanently. */
  deleteFactor(params: params.MultiFactorAuthDeleteFactorParams): Promise<Answer>;
  /** Enrolls a factor: an authenticator app (`totp`) or a phone (`sms`). */
  enrollFactor(params: params.MultiFactorAuthEnrollFactorParams): Promise<Answer>;
  /** Gets a factor. */
  getFactor(params: params.MultiFactorAuthGetFactorParams): Promise<Answer>;
  /** Lists a user's factors, one page at a time. */
  listUserAuthFactors(params: params.MultiFactorAuthListUserAuthFactorsParams): Promise<Answer>;
  /** Verifies the code of a challenge. */
  verifyChallenge(params: params.MultiFactorAuthVerifyChallengeParams): Promise<Answer>;
}

export interface OrganizationDomains {
  /** Adds a domain, not yet verified, to an organization. */
  create(params: params.OrganizationDomainsCreateParams): Promise<Answer>;
  /** Deletes a domain of an organization permanently. */
  delete(params: params.OrganizationDomainsDeleteParams): Promise<Answer>;
  /** Gets a domain of an organization. */
  get(params: params.OrganizationDomainsGetParams): Promise<Answer>;
  /** Starts the verification of a domain by DNS. */
  verify(params: params.OrganizationDomainsVerifyParams): Promise<Answer>;
}

export interface OrganizationMemberships {
  /** Creates an organization membership. */
  create(params: params.OrganizationMembershipsCreateParams): Promise<Answer>;
  /** Deactivates an organization membership. */
  deactivate(params: params.OrganizationMembershipsDeactivateParams): Promise<Answer>;
  /** Deletes a membership permanently. */
  delete(params: params.OrganizationMembershipsDeleteParams): Promise<Answer>;
  /** Gets a membership. */
  get(params: params.OrganizationMembershipsGetParams): Promise<Answer>;
  /** Lists the memberships of a user or in an organization, one page at a time. */
  list(params?: params.OrganizationMembershipsListParams): Promise<Answer>;
  /** Lists the groups that a member is in, one page at a time. */
  listGroups(params: params.OrganizationMembershipsListGroupsParams): Promise<Answer>;
  /** Reactivates an inactive organization membership. */
  reactivate(params: params.OrganizationMembershipsReactivateParams): Promise<Answer>;
  /** Updates the role or roles of a member. */
  update(params: params.OrganizationMembershipsUpdateParams): Promise<Answer>;
}

export interface Organizations {
  /** Creates an organization. */
  create(params: params.OrganizationsCreateParams): Promise<Answer>;
  /** Adds an IT contact to an organization; nobody is invited by it. */
  createItContact(params: params.OrganizationsCreateItContactParams): Promise<Answer>;
  /** Deletes an organization with its connections and directories. */
  delete(params: params.OrganizationsDeleteParams): Promise<Answer>;
  /** Removes an IT contact and ends the setup links of theirs. */
  deleteItContact(params: params.OrganizationsDeleteItContactParams): Promise<Answer>;
  /** Gets an organization. */
  get(params: params.OrganizationsGetParams): Promise<Answer>;
  /** Gets an organization by the id in your system. */
  getByExternalId(params: params.OrganizationsGetByExternalIdParams): Promise<Answer>;
  /** Sends an IT contact a link to the Admin Portal by e-mail. */
  inviteItContact(params: params.OrganizationsInviteItContactParams): Promise<Answer>;
  /** Lists the organizations that match all given filters, one page at a time. */
  list(params?: params.OrganizationsListParams): Promise<Answer>;
  /** Lists the Connect applications that an organization's users authorized, one page at a time. */
  listAuthorizedApplications(params: params.OrganizationsListAuthorizedApplicationsParams): Promise<Answer>;
  /** Lists an organization's IT contacts, in one answer. */
  listItContacts(params: params.OrganizationsListItContactsParams): Promise<Answer>;
  /** Revokes an IT contact's invitation to the Admin Portal. */
  revokeItContact(params: params.OrganizationsRevokeItContactParams): Promise<Answer>;
  /** Updates an organization. */
  update(params: params.OrganizationsUpdateParams): Promise<Answer>;
}

export interface Passwordless {
  /** Creates a magic link that signs in one e-mail address. */
  createSession(params: params.PasswordlessCreateSessionParams): Promise<Answer>;
  /** Sends the magic link of a session by e-mail. */
  sendSession(params: params.PasswordlessSendSessionParams): Promise<Answer>;
}

export interface Pipes {
  /** Connects one more account by an API key. */
  addApiKey(params: params.PipesAddApiKeyParams): Promise<Answer>;
  /** Connects one more account by client credentials. */
  addClientCredentials(params: params.PipesAddClientCredentialsParams): Promise<Answer>;
  /** Gets the URL at which a user connects an account at a provider. */
  authorize(params: params.PipesAuthorizeParams): Promise<Answer>;
  /** Creates a provider of the environment. */
  createDataIntegration(params: params.PipesCreateDataIntegrationParams): Promise<Answer>;
  /** Imports an organization's account at a provider with existing tokens. */
  createOrganizationConnectedAccount(params: params.PipesCreateOrganizationConnectedAccountParams): Promise<Answer>;
  /** Imports a user's account at a provider with existing tokens. */
  createUserConnectedAccount(params: params.PipesCreateUserConnectedAccountParams): Promise<Answer>;
  /** Deletes a provider's setup with every connection made through it. */
  deleteDataIntegration(params: params.PipesDeleteDataIntegrationParams): Promise<Answer>;
  /** Disconnects an organization's account and deletes its tokens. */
  deleteOrganizationConnectedAccount(params: params.PipesDeleteOrganizationConnectedAccountParams): Promise<Answer>;
  /** Deletes that setup with every connection made through it. */
  deleteOrganizationDataIntegration(params: params.PipesDeleteOrganizationDataIntegrationParams): Promise<Answer>;
  /** Disconnects a user's account and deletes its tokens. */
  deleteUserConnectedAccount(params: params.PipesDeleteUserConnectedAccountParams): Promise<Answer>;
  /** Finishes a connection that was started with a PKCE challenge. */
  finishConnection(params: params.PipesFinishConnectionParams): Promise<Answer>;
  /** Gets a valid access token of a connected account. */
  getAccessToken(params: params.PipesGetAccessTokenParams): Promise<Answer>;
  /** Gets the credentials of a connected account: a token, an API key or client credentials. */
  getCredentials(params: params.PipesGetCredentialsParams): Promise<Answer>;
  /** Gets the settings of a provider. */
  getDataIntegration(params: params.PipesGetDataIntegrationParams): Promise<Answer>;
  /** Gets an organization's connected account. */
  getOrganizationConnectedAccount(params: params.PipesGetOrganizationConnectedAccountParams): Promise<Answer>;
  /** Gets the settings of a provider for accounts that organizations own. */
  getOrganizationDataIntegration(params: params.PipesGetOrganizationDataIntegrationParams): Promise<Answer>;
  /** Gets a user's connected account. */
  getUserConnectedAccount(params: params.PipesGetUserConnectedAccountParams): Promise<Answer>;
  /** Lists the providers that are set up with credentials of one's own, one page at a time. */
  listDataIntegrations(params?: params.PipesListDataIntegrationsParams): Promise<Answer>;
  /** Lists the providers of an organization with its settings, in one answer. */
  listOrganizationConfigurations(params: params.PipesListOrganizationConfigurationsParams): Promise<Answer>;
  /** Lists the providers that an organization can connect to, with the connected accounts, in one answer. */
  listOrganizationDataProviders(params: params.PipesListOrganizationDataProvidersParams): Promise<Answer>;
  /** Lists the providers that a user can connect to, with the connected accounts, in one answer. */
  listUserDataProviders(params: params.PipesListUserDataProvidersParams): Promise<Answer>;
  /** Connects an account by an API key, or replaces the key. */
  setApiKey(params: params.PipesSetApiKeyParams): Promise<Answer>;
  /** Connects an account by client credentials, or replaces them. */
  setClientCredentials(params: params.PipesSetClientCredentialsParams): Promise<Answer>;
  /** Updates how a provider is set up. */
  updateDataIntegration(params: params.PipesUpdateDataIntegrationParams): Promise<Answer>;
  /** Updates an organization's settings of a provider. */
  updateOrganizationConfiguration(params: params.PipesUpdateOrganizationConfigurationParams): Promise<Answer>;
  /** Updates the tokens, the scopes or the state of an organization's account. */
  updateOrganizationConnectedAccount(params: params.PipesUpdateOrganizationConnectedAccountParams): Promise<Answer>;
  /** Updates how a provider is set up for accounts that organizations own. */
  updateOrganizationDataIntegration(params: params.PipesUpdateOrganizationDataIntegrationParams): Promise<Answer>;
  /** Updates the tokens, the scopes or the state of a user's account. */
  updateUserConnectedAccount(params: params.PipesUpdateUserConnectedAccountParams): Promise<Answer>;
}

export interface PlatformTeams {
  /** Creates a WorkOS team with its environments and invites its first admin. */
  create(params: params.PlatformTeamsCreateParams): Promise<Answer>;
  /** Gets a WorkOS team. */
  get(params: params.PlatformTeamsGetParams): Promise<Answer>;
}

export interface Radar {
  /** Adds an entry to one of Radar's lists. */
  addListEntry(params: params.RadarAddListEntryParams): Promise<Answer>;
  /** Assesses the risk of a sign-in or sign-up attempt with Radar. */
  createAttempt(params: params.RadarCreateAttemptParams): Promise<Answer>;
  /** Removes an entry from one of Radar's lists. */
  removeListEntry(params: params.RadarRemoveListEntryParams): Promise<Answer>;
  /** Reports to Radar that an attempt or its challenge succeeded. */
  updateAttempt(params: params.RadarUpdateAttemptParams): Promise<Answer>;
}

export interface Vault {
  /** Creates a data key for local encryption, in plain and encrypted form. */
  createDataKey(params: params.VaultCreateDataKeyParams): Promise<Answer>;
  /** Encrypts a value and stores it under a name. */
  createObject(params: params.VaultCreateObjectParams): Promise<Answer>;
  /** Decrypts the encrypted form of a data key. */
  decryptDataKey(params: params.VaultDecryptDataKeyParams): Promise<Answer>;
  /** Deletes an object. */
  deleteObject(params: params.VaultDeleteObjectParams): Promise<Answer>;
  /** Gets the metadata of an object, without its value. */
  describeObject(params: params.VaultDescribeObjectParams): Promise<Answer>;
  /** Lists all versions of an object, in one answer. */
  listObjectVersions(params: params.VaultListObjectVersionsParams): Promise<Answer>;
  /** Lists the names of the objects in the vault, one page at a time. */
  listObjects(params?: params.VaultListObjectsParams): Promise<Answer>;
  /** Gets an object by its id, with its value. */
  readObject(params: params.VaultReadObjectParams): Promise<Answer>;
  /** Gets an object by its name, with its value. */
  readObjectByName(params: params.VaultReadObjectByNameParams): Promise<Answer>;
  /** Encrypts a data key again, for another context. */
  rekeyDataKey(params: params.VaultRekeyDataKeyParams): Promise<Answer>;
  /** Stores a new version of an object's value. */
  updateObject(params: params.VaultUpdateObjectParams): Promise<Answer>;
  /** Encrypts data here, with a fresh key that the vault makes for it: gives encrypted_data, which holds the key in its encrypted form. The data itself is not sent. */
  encrypt(params: params.VaultEncryptParams): Promise<Answer>;
  /** Decrypts here what vault.encrypt or an official client encrypted, with the key that the vault decrypts for it: gives data. */
  decrypt(params: params.VaultDecryptParams): Promise<Answer>;
}

export interface Widgets {
  /** Creates a token for WorkOS widgets in your pages. */
  createToken(params?: params.WidgetsCreateTokenParams): Promise<Answer>;
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
