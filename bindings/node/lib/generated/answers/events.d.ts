// Written by `make tables` from api/ and what the library says; do not edit.

import type { Time } from "../../types";
import type { AuthorizationPermission } from "./authorization";
import type { DirectoryGroup } from "./directory_sync";
import type { EventContext, FlagContext, FlagRuleContext, FlagRuleUpdatedContext, FlagRuleValueContext, FlagUpdatedContext } from "./event_contexts";
import type { ActionAuthenticationDeniedData, ActionUserRegistrationDeniedData, AgentBlueprintCreatedData, AgentBlueprintDeletedData, AgentInstanceCreatedData, AgentInstanceSessionCreatedData, AgentInstanceSessionRevokedData, AgentRegistrationClaimAttemptCreatedData, AgentRegistrationClaimCompletedData, AgentRegistrationCreatedData, AgentRegistrationCredentialIssuedData, AgentRegistrationDeletedData, AgentRegistrationOrganizationSwitchedData, ApiKeyCreatedData, ApiKeyUpdatedData, AuthenticationEmailVerificationFailedData, AuthenticationEmailVerificationSucceededData, AuthenticationMFAFailedData, AuthenticationMFASucceededData, AuthenticationMagicAuthFailedData, AuthenticationMagicAuthSucceededData, AuthenticationOAuthFailedData, AuthenticationOAuthSucceededData, AuthenticationPasskeyFailedData, AuthenticationPasskeySucceededData, AuthenticationPasswordFailedData, AuthenticationPasswordSucceededData, AuthenticationRadarRiskDetectedData, AuthenticationReauthenticationSucceededData, AuthenticationSSOFailedData, AuthenticationSSOStartedData, AuthenticationSSOSucceededData, AuthenticationSSOTimedOutData, ConnectionActivatedData, ConnectionDeletedData, ConnectionSAMLCertificateRenewalRequiredData, ConnectionSAMLCertificateRenewedData, DirectoryUser, DsyncActivatedData, DsyncDeletedData, DsyncGroupUpdatedData, DsyncGroupUserAddedData, DsyncTokenCreatedData, DsyncUserUpdatedData, EmailVerificationCreatedData, FeatureFlagsFlagCreatedData, FlagRule, FlagTarget } from "./events_a_f";
import type { GroupMemberAddedData, InvitationAcceptedData, MagicAuthCreatedData, OrganizationCreatedData, OrganizationDomainVerificationFailedData, OrganizationMembershipCreatedData, OrganizationRoleCreatedData, PasswordResetCreatedData, PipeConnectedAccount, PipesAccountConnectionAddFailedData, RadarChallengeCreatedData, ResourceExportCompletedData, RoleCreatedData, VaultByokKeyDeletedData, VaultByokKeyVerificationCompletedData, VaultDataCreatedData, VaultDataDeletedData, VaultDataReadData, VaultDekDecryptedData, VaultDekReadData, VaultKekCreatedData, VaultNamesListedData, WaitlistUser } from "./events_g_z";
import type { Group } from "./groups";
import type { OrganizationDomain } from "./organization_domains";
import type { User, UserSessionsListItem } from "./user_management";

/** What is the same in every event. */
export interface AnyEvent<Name extends string, Data, Context = EventContext> {
  readonly object?: "event";
  readonly id: string;
  /** What happened. */
  readonly event: Name;
  readonly data: Data;
  readonly created_at: Time;
  readonly context?: Context;
}

/** The `data` of the events, by their name. */
export interface EventData {
  "action.authentication.denied": ActionAuthenticationDeniedData;
  "action.user_registration.denied": ActionUserRegistrationDeniedData;
  "agent.blueprint.created": AgentBlueprintCreatedData;
  "agent.blueprint.deleted": AgentBlueprintDeletedData;
  "agent.blueprint.updated": AgentBlueprintCreatedData;
  "agent.instance.created": AgentInstanceCreatedData;
  "agent.instance.deleted": AgentInstanceCreatedData;
  "agent.instance.session.created": AgentInstanceSessionCreatedData;
  "agent.instance.session.revoked": AgentInstanceSessionRevokedData;
  "agent.registration.claim.attempt.created": AgentRegistrationClaimAttemptCreatedData;
  "agent.registration.claim.completed": AgentRegistrationClaimCompletedData;
  "agent.registration.created": AgentRegistrationCreatedData;
  "agent.registration.credential.issued": AgentRegistrationCredentialIssuedData;
  "agent.registration.deleted": AgentRegistrationDeletedData;
  "agent.registration.expired": AgentRegistrationDeletedData;
  "agent.registration.organization.switched": AgentRegistrationOrganizationSwitchedData;
  "agent.registration.refreshed": AgentRegistrationDeletedData;
  "agent.registration.revoked": AgentRegistrationDeletedData;
  "api_key.created": ApiKeyCreatedData;
  "api_key.revoked": ApiKeyCreatedData;
  "api_key.updated": ApiKeyUpdatedData;
  "authentication.email_verification_failed": AuthenticationEmailVerificationFailedData;
  "authentication.email_verification_succeeded": AuthenticationEmailVerificationSucceededData;
  "authentication.magic_auth_failed": AuthenticationMagicAuthFailedData;
  "authentication.magic_auth_succeeded": AuthenticationMagicAuthSucceededData;
  "authentication.mfa_failed": AuthenticationMFAFailedData;
  "authentication.mfa_succeeded": AuthenticationMFASucceededData;
  "authentication.oauth_failed": AuthenticationOAuthFailedData;
  "authentication.oauth_succeeded": AuthenticationOAuthSucceededData;
  "authentication.passkey_failed": AuthenticationPasskeyFailedData;
  "authentication.passkey_succeeded": AuthenticationPasskeySucceededData;
  "authentication.password_failed": AuthenticationPasswordFailedData;
  "authentication.password_succeeded": AuthenticationPasswordSucceededData;
  "authentication.radar_risk_detected": AuthenticationRadarRiskDetectedData;
  "authentication.reauthentication_succeeded": AuthenticationReauthenticationSucceededData;
  "authentication.sso_failed": AuthenticationSSOFailedData;
  "authentication.sso_started": AuthenticationSSOStartedData;
  "authentication.sso_succeeded": AuthenticationSSOSucceededData;
  "authentication.sso_timed_out": AuthenticationSSOTimedOutData;
  "connection.activated": ConnectionActivatedData;
  "connection.deactivated": ConnectionActivatedData;
  "connection.deleted": ConnectionDeletedData;
  "connection.saml_certificate_renewal_required": ConnectionSAMLCertificateRenewalRequiredData;
  "connection.saml_certificate_renewed": ConnectionSAMLCertificateRenewedData;
  "dsync.activated": DsyncActivatedData;
  "dsync.deleted": DsyncDeletedData;
  "dsync.group.created": DirectoryGroup;
  "dsync.group.deleted": DirectoryGroup;
  "dsync.group.updated": DsyncGroupUpdatedData;
  "dsync.group.user_added": DsyncGroupUserAddedData;
  "dsync.group.user_removed": DsyncGroupUserAddedData;
  "dsync.token.created": DsyncTokenCreatedData;
  "dsync.token.revoked": DsyncTokenCreatedData;
  "dsync.user.created": DirectoryUser;
  "dsync.user.deleted": DirectoryUser;
  "dsync.user.updated": DsyncUserUpdatedData;
  "email_verification.created": EmailVerificationCreatedData;
  "feature_flags.flag.created": FeatureFlagsFlagCreatedData;
  "feature_flags.flag.deleted": FeatureFlagsFlagCreatedData;
  "feature_flags.flag.updated": FeatureFlagsFlagCreatedData;
  "feature_flags.flag_rule.created": FlagRule;
  "feature_flags.flag_rule.deleted": FlagRule;
  "feature_flags.flag_rule.updated": FlagRule;
  "feature_flags.flag_target.created": FlagTarget;
  "feature_flags.flag_target.deleted": FlagTarget;
  "flag.created": FeatureFlagsFlagCreatedData;
  "flag.deleted": FeatureFlagsFlagCreatedData;
  "flag.rule_updated": FeatureFlagsFlagCreatedData;
  "flag.updated": FeatureFlagsFlagCreatedData;
  "group.created": Group;
  "group.deleted": Group;
  "group.member_added": GroupMemberAddedData;
  "group.member_removed": GroupMemberAddedData;
  "group.updated": Group;
  "invitation.accepted": InvitationAcceptedData;
  "invitation.created": InvitationAcceptedData;
  "invitation.resent": InvitationAcceptedData;
  "invitation.revoked": InvitationAcceptedData;
  "magic_auth.created": MagicAuthCreatedData;
  "organization.created": OrganizationCreatedData;
  "organization.deleted": OrganizationCreatedData;
  "organization.updated": OrganizationCreatedData;
  "organization_domain.created": OrganizationDomain;
  "organization_domain.deleted": OrganizationDomain;
  "organization_domain.updated": OrganizationDomain;
  "organization_domain.verification_failed": OrganizationDomainVerificationFailedData;
  "organization_domain.verified": OrganizationDomain;
  "organization_membership.created": OrganizationMembershipCreatedData;
  "organization_membership.deleted": OrganizationMembershipCreatedData;
  "organization_membership.updated": OrganizationMembershipCreatedData;
  "organization_role.created": OrganizationRoleCreatedData;
  "organization_role.deleted": OrganizationRoleCreatedData;
  "organization_role.updated": OrganizationRoleCreatedData;
  "password_reset.created": PasswordResetCreatedData;
  "password_reset.succeeded": PasswordResetCreatedData;
  "permission.created": AuthorizationPermission;
  "permission.deleted": AuthorizationPermission;
  "permission.updated": AuthorizationPermission;
  "pipes.account_connection.add_failed": PipesAccountConnectionAddFailedData;
  "pipes.account_connection.connected": PipeConnectedAccount;
  "pipes.account_connection.connection_failed": PipesAccountConnectionAddFailedData;
  "pipes.account_connection.disconnected": PipeConnectedAccount;
  "pipes.account_connection.reauthorization_needed": PipeConnectedAccount;
  "pipes.connected_account.connected": PipeConnectedAccount;
  "pipes.connected_account.connection_failed": PipesAccountConnectionAddFailedData;
  "pipes.connected_account.disconnected": PipeConnectedAccount;
  "pipes.connected_account.reauthorization_needed": PipeConnectedAccount;
  "radar.challenge_created": RadarChallengeCreatedData;
  "resource_export.completed": ResourceExportCompletedData;
  "resource_export.created": ResourceExportCompletedData;
  "resource_export.downloaded": ResourceExportCompletedData;
  "resource_export.failed": ResourceExportCompletedData;
  "role.created": RoleCreatedData;
  "role.deleted": RoleCreatedData;
  "role.updated": RoleCreatedData;
  "session.created": UserSessionsListItem;
  "session.revoked": UserSessionsListItem;
  "user.created": User;
  "user.deleted": User;
  "user.updated": User;
  "vault.byok_key.deleted": VaultByokKeyDeletedData;
  "vault.byok_key.verification_completed": VaultByokKeyVerificationCompletedData;
  "vault.data.created": VaultDataCreatedData;
  "vault.data.deleted": VaultDataDeletedData;
  "vault.data.read": VaultDataReadData;
  "vault.data.updated": VaultDataCreatedData;
  "vault.dek.decrypted": VaultDekDecryptedData;
  "vault.dek.read": VaultDekReadData;
  "vault.dek.rekeyed": VaultDekReadData;
  "vault.kek.created": VaultKekCreatedData;
  "vault.kek.deleted": VaultKekCreatedData;
  "vault.metadata.read": VaultDataDeletedData;
  "vault.names.listed": VaultNamesListedData;
  "waitlist_user.approved": WaitlistUser;
  "waitlist_user.created": WaitlistUser;
  "waitlist_user.denied": WaitlistUser;
}

/** The `context` of the events where it is not an EventContext. */
export interface EventContexts {
  "feature_flags.flag.created": FlagContext;
  "feature_flags.flag.deleted": FlagContext;
  "feature_flags.flag.updated": FlagUpdatedContext;
  "feature_flags.flag_rule.created": FlagRuleContext;
  "feature_flags.flag_rule.deleted": FlagRuleContext;
  "feature_flags.flag_rule.updated": FlagRuleValueContext;
  "feature_flags.flag_target.created": FlagContext;
  "feature_flags.flag_target.deleted": FlagContext;
  "flag.created": FlagContext;
  "flag.deleted": FlagContext;
  "flag.rule_updated": FlagRuleUpdatedContext;
  "flag.updated": FlagUpdatedContext;
}

/** The name of an event. */
export type EventName = keyof EventData;

/** An event; `event` tells which, and so what its `data` is. */
export type Event = {
  [Name in EventName]: AnyEvent<
    Name,
    EventData[Name],
    Name extends keyof EventContexts ? EventContexts[Name] : EventContext
  >;
}[EventName];
