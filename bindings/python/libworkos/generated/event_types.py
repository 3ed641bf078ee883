"""The events of the service. Written by api/generate; do not edit.

A type checker knows the type of `data` once `event` was compared with one of the words.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Literal, TypedDict, Union

from . import types

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired


class ActionAuthenticationDeniedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["action.authentication.denied"]
    data: types.ActionAuthenticationDeniedData
    created_at: str
    context: NotRequired[types.EventContext]


class ActionUserRegistrationDeniedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["action.user_registration.denied"]
    data: types.ActionUserRegistrationDeniedData
    created_at: str
    context: NotRequired[types.EventContext]


class AgentBlueprintCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.blueprint.created"]
    data: types.AgentBlueprintCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class AgentBlueprintDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.blueprint.deleted"]
    data: types.AgentBlueprintDeletedData
    created_at: str
    context: NotRequired[types.EventContext]


class AgentBlueprintUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.blueprint.updated"]
    data: types.AgentBlueprintCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class AgentInstanceCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.instance.created"]
    data: types.AgentInstanceCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class AgentInstanceDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.instance.deleted"]
    data: types.AgentInstanceCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class AgentInstanceSessionCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.instance.session.created"]
    data: types.AgentInstanceSessionCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class AgentInstanceSessionRevokedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.instance.session.revoked"]
    data: types.AgentInstanceSessionRevokedData
    created_at: str
    context: NotRequired[types.EventContext]


class AgentRegistrationClaimAttemptCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.registration.claim.attempt.created"]
    data: types.AgentRegistrationClaimAttemptCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class AgentRegistrationClaimCompletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.registration.claim.completed"]
    data: types.AgentRegistrationClaimCompletedData
    created_at: str
    context: NotRequired[types.EventContext]


class AgentRegistrationCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.registration.created"]
    data: types.AgentRegistrationCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class AgentRegistrationCredentialIssuedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.registration.credential.issued"]
    data: types.AgentRegistrationCredentialIssuedData
    created_at: str
    context: NotRequired[types.EventContext]


class AgentRegistrationDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.registration.deleted"]
    data: types.AgentRegistrationDeletedData
    created_at: str
    context: NotRequired[types.EventContext]


class AgentRegistrationExpiredEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.registration.expired"]
    data: types.AgentRegistrationDeletedData
    created_at: str
    context: NotRequired[types.EventContext]


class AgentRegistrationOrganizationSwitchedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.registration.organization.switched"]
    data: types.AgentRegistrationOrganizationSwitchedData
    created_at: str
    context: NotRequired[types.EventContext]


class AgentRegistrationRefreshedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.registration.refreshed"]
    data: types.AgentRegistrationDeletedData
    created_at: str
    context: NotRequired[types.EventContext]


class AgentRegistrationRevokedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.registration.revoked"]
    data: types.AgentRegistrationDeletedData
    created_at: str
    context: NotRequired[types.EventContext]


class ApiKeyCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["api_key.created"]
    data: types.ApiKeyCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class ApiKeyRevokedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["api_key.revoked"]
    data: types.ApiKeyCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class ApiKeyUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["api_key.updated"]
    data: types.ApiKeyUpdatedData
    created_at: str
    context: NotRequired[types.EventContext]


class AuthenticationEmailVerificationFailedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.email_verification_failed"]
    data: types.AuthenticationEmailVerificationFailedData
    created_at: str
    context: NotRequired[types.EventContext]


class AuthenticationEmailVerificationSucceededEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.email_verification_succeeded"]
    data: types.AuthenticationEmailVerificationSucceededData
    created_at: str
    context: NotRequired[types.EventContext]


class AuthenticationMagicAuthFailedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.magic_auth_failed"]
    data: types.AuthenticationMagicAuthFailedData
    created_at: str
    context: NotRequired[types.EventContext]


class AuthenticationMagicAuthSucceededEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.magic_auth_succeeded"]
    data: types.AuthenticationMagicAuthSucceededData
    created_at: str
    context: NotRequired[types.EventContext]


class AuthenticationMfaFailedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.mfa_failed"]
    data: types.AuthenticationMFAFailedData
    created_at: str
    context: NotRequired[types.EventContext]


class AuthenticationMfaSucceededEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.mfa_succeeded"]
    data: types.AuthenticationMFASucceededData
    created_at: str
    context: NotRequired[types.EventContext]


class AuthenticationOauthFailedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.oauth_failed"]
    data: types.AuthenticationOAuthFailedData
    created_at: str
    context: NotRequired[types.EventContext]


class AuthenticationOauthSucceededEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.oauth_succeeded"]
    data: types.AuthenticationOAuthSucceededData
    created_at: str
    context: NotRequired[types.EventContext]


class AuthenticationPasskeyFailedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.passkey_failed"]
    data: types.AuthenticationPasskeyFailedData
    created_at: str
    context: NotRequired[types.EventContext]


class AuthenticationPasskeySucceededEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.passkey_succeeded"]
    data: types.AuthenticationPasskeySucceededData
    created_at: str
    context: NotRequired[types.EventContext]


class AuthenticationPasswordFailedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.password_failed"]
    data: types.AuthenticationPasswordFailedData
    created_at: str
    context: NotRequired[types.EventContext]


class AuthenticationPasswordSucceededEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.password_succeeded"]
    data: types.AuthenticationPasswordSucceededData
    created_at: str
    context: NotRequired[types.EventContext]


class AuthenticationRadarRiskDetectedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.radar_risk_detected"]
    data: types.AuthenticationRadarRiskDetectedData
    created_at: str
    context: NotRequired[types.EventContext]


class AuthenticationReauthenticationSucceededEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.reauthentication_succeeded"]
    data: types.AuthenticationReauthenticationSucceededData
    created_at: str
    context: NotRequired[types.EventContext]


class AuthenticationSsoFailedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.sso_failed"]
    data: types.AuthenticationSSOFailedData
    created_at: str
    context: NotRequired[types.EventContext]


class AuthenticationSsoStartedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.sso_started"]
    data: types.AuthenticationSSOStartedData
    created_at: str
    context: NotRequired[types.EventContext]


class AuthenticationSsoSucceededEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.sso_succeeded"]
    data: types.AuthenticationSSOSucceededData
    created_at: str
    context: NotRequired[types.EventContext]


class AuthenticationSsoTimedOutEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.sso_timed_out"]
    data: types.AuthenticationSSOTimedOutData
    created_at: str
    context: NotRequired[types.EventContext]


class ConnectionActivatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["connection.activated"]
    data: types.ConnectionActivatedData
    created_at: str
    context: NotRequired[types.EventContext]


class ConnectionDeactivatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["connection.deactivated"]
    data: types.ConnectionActivatedData
    created_at: str
    context: NotRequired[types.EventContext]


class ConnectionDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["connection.deleted"]
    data: types.ConnectionDeletedData
    created_at: str
    context: NotRequired[types.EventContext]


class ConnectionSamlCertificateRenewalRequiredEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["connection.saml_certificate_renewal_required"]
    data: types.ConnectionSAMLCertificateRenewalRequiredData
    created_at: str
    context: NotRequired[types.EventContext]


class ConnectionSamlCertificateRenewedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["connection.saml_certificate_renewed"]
    data: types.ConnectionSAMLCertificateRenewedData
    created_at: str
    context: NotRequired[types.EventContext]


class DsyncActivatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["dsync.activated"]
    data: types.DsyncActivatedData
    created_at: str
    context: NotRequired[types.EventContext]


class DsyncDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["dsync.deleted"]
    data: types.DsyncDeletedData
    created_at: str
    context: NotRequired[types.EventContext]


class DsyncGroupCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["dsync.group.created"]
    data: types.DirectoryGroup
    created_at: str
    context: NotRequired[types.EventContext]


class DsyncGroupDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["dsync.group.deleted"]
    data: types.DirectoryGroup
    created_at: str
    context: NotRequired[types.EventContext]


class DsyncGroupUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["dsync.group.updated"]
    data: types.DsyncGroupUpdatedData
    created_at: str
    context: NotRequired[types.EventContext]


class DsyncGroupUserAddedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["dsync.group.user_added"]
    data: types.DsyncGroupUserAddedData
    created_at: str
    context: NotRequired[types.EventContext]


class DsyncGroupUserRemovedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["dsync.group.user_removed"]
    data: types.DsyncGroupUserAddedData
    created_at: str
    context: NotRequired[types.EventContext]


class DsyncTokenCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["dsync.token.created"]
    data: types.DsyncTokenCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class DsyncTokenRevokedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["dsync.token.revoked"]
    data: types.DsyncTokenCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class DsyncUserCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["dsync.user.created"]
    data: types.DirectoryUser
    created_at: str
    context: NotRequired[types.EventContext]


class DsyncUserDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["dsync.user.deleted"]
    data: types.DirectoryUser
    created_at: str
    context: NotRequired[types.EventContext]


class DsyncUserUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["dsync.user.updated"]
    data: types.DsyncUserUpdatedData
    created_at: str
    context: NotRequired[types.EventContext]


class EmailVerificationCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["email_verification.created"]
    data: types.EmailVerificationCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class FeatureFlagsFlagCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["feature_flags.flag.created"]
    data: types.FeatureFlagsFlagCreatedData
    created_at: str
    context: NotRequired[types.FlagContext]


class FeatureFlagsFlagDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["feature_flags.flag.deleted"]
    data: types.FeatureFlagsFlagCreatedData
    created_at: str
    context: NotRequired[types.FlagContext]


class FeatureFlagsFlagUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["feature_flags.flag.updated"]
    data: types.FeatureFlagsFlagCreatedData
    created_at: str
    context: NotRequired[types.FlagUpdatedContext]


class FeatureFlagsFlagRuleCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["feature_flags.flag_rule.created"]
    data: types.FlagRule
    created_at: str
    context: NotRequired[types.FlagRuleContext]


class FeatureFlagsFlagRuleDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["feature_flags.flag_rule.deleted"]
    data: types.FlagRule
    created_at: str
    context: NotRequired[types.FlagRuleContext]


class FeatureFlagsFlagRuleUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["feature_flags.flag_rule.updated"]
    data: types.FlagRule
    created_at: str
    context: NotRequired[types.FlagRuleValueContext]


class FeatureFlagsFlagTargetCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["feature_flags.flag_target.created"]
    data: types.FlagTarget
    created_at: str
    context: NotRequired[types.FlagContext]


class FeatureFlagsFlagTargetDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["feature_flags.flag_target.deleted"]
    data: types.FlagTarget
    created_at: str
    context: NotRequired[types.FlagContext]


class FlagCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["flag.created"]
    data: types.FeatureFlagsFlagCreatedData
    created_at: str
    context: NotRequired[types.FlagContext]


class FlagDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["flag.deleted"]
    data: types.FeatureFlagsFlagCreatedData
    created_at: str
    context: NotRequired[types.FlagContext]


class FlagRuleUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["flag.rule_updated"]
    data: types.FeatureFlagsFlagCreatedData
    created_at: str
    context: NotRequired[types.FlagRuleUpdatedContext]


class FlagUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["flag.updated"]
    data: types.FeatureFlagsFlagCreatedData
    created_at: str
    context: NotRequired[types.FlagUpdatedContext]


class GroupCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["group.created"]
    data: types.Group
    created_at: str
    context: NotRequired[types.EventContext]


class GroupDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["group.deleted"]
    data: types.Group
    created_at: str
    context: NotRequired[types.EventContext]


class GroupMemberAddedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["group.member_added"]
    data: types.GroupMemberAddedData
    created_at: str
    context: NotRequired[types.EventContext]


class GroupMemberRemovedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["group.member_removed"]
    data: types.GroupMemberAddedData
    created_at: str
    context: NotRequired[types.EventContext]


class GroupUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["group.updated"]
    data: types.Group
    created_at: str
    context: NotRequired[types.EventContext]


class InvitationAcceptedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["invitation.accepted"]
    data: types.InvitationAcceptedData
    created_at: str
    context: NotRequired[types.EventContext]


class InvitationCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["invitation.created"]
    data: types.InvitationAcceptedData
    created_at: str
    context: NotRequired[types.EventContext]


class InvitationResentEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["invitation.resent"]
    data: types.InvitationAcceptedData
    created_at: str
    context: NotRequired[types.EventContext]


class InvitationRevokedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["invitation.revoked"]
    data: types.InvitationAcceptedData
    created_at: str
    context: NotRequired[types.EventContext]


class MagicAuthCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["magic_auth.created"]
    data: types.MagicAuthCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class OrganizationCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization.created"]
    data: types.OrganizationCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class OrganizationDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization.deleted"]
    data: types.OrganizationCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class OrganizationUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization.updated"]
    data: types.OrganizationCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class OrganizationDomainCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization_domain.created"]
    data: types.OrganizationDomain
    created_at: str
    context: NotRequired[types.EventContext]


class OrganizationDomainDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization_domain.deleted"]
    data: types.OrganizationDomain
    created_at: str
    context: NotRequired[types.EventContext]


class OrganizationDomainUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization_domain.updated"]
    data: types.OrganizationDomain
    created_at: str
    context: NotRequired[types.EventContext]


class OrganizationDomainVerificationFailedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization_domain.verification_failed"]
    data: types.OrganizationDomainVerificationFailedData
    created_at: str
    context: NotRequired[types.EventContext]


class OrganizationDomainVerifiedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization_domain.verified"]
    data: types.OrganizationDomain
    created_at: str
    context: NotRequired[types.EventContext]


class OrganizationMembershipCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization_membership.created"]
    data: types.OrganizationMembershipCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class OrganizationMembershipDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization_membership.deleted"]
    data: types.OrganizationMembershipCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class OrganizationMembershipUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization_membership.updated"]
    data: types.OrganizationMembershipCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class OrganizationRoleCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization_role.created"]
    data: types.OrganizationRoleCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class OrganizationRoleDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization_role.deleted"]
    data: types.OrganizationRoleCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class OrganizationRoleUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization_role.updated"]
    data: types.OrganizationRoleCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class PasswordResetCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["password_reset.created"]
    data: types.PasswordResetCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class PasswordResetSucceededEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["password_reset.succeeded"]
    data: types.PasswordResetCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class PermissionCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["permission.created"]
    data: types.AuthorizationPermission
    created_at: str
    context: NotRequired[types.EventContext]


class PermissionDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["permission.deleted"]
    data: types.AuthorizationPermission
    created_at: str
    context: NotRequired[types.EventContext]


class PermissionUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["permission.updated"]
    data: types.AuthorizationPermission
    created_at: str
    context: NotRequired[types.EventContext]


class PipesAccountConnectionAddFailedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["pipes.account_connection.add_failed"]
    data: types.PipesAccountConnectionAddFailedData
    created_at: str
    context: NotRequired[types.EventContext]


class PipesAccountConnectionConnectedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["pipes.account_connection.connected"]
    data: types.PipeConnectedAccount
    created_at: str
    context: NotRequired[types.EventContext]


class PipesAccountConnectionConnectionFailedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["pipes.account_connection.connection_failed"]
    data: types.PipesAccountConnectionAddFailedData
    created_at: str
    context: NotRequired[types.EventContext]


class PipesAccountConnectionDisconnectedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["pipes.account_connection.disconnected"]
    data: types.PipeConnectedAccount
    created_at: str
    context: NotRequired[types.EventContext]


class PipesAccountConnectionReauthorizationNeededEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["pipes.account_connection.reauthorization_needed"]
    data: types.PipeConnectedAccount
    created_at: str
    context: NotRequired[types.EventContext]


class PipesConnectedAccountConnectedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["pipes.connected_account.connected"]
    data: types.PipeConnectedAccount
    created_at: str
    context: NotRequired[types.EventContext]


class PipesConnectedAccountConnectionFailedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["pipes.connected_account.connection_failed"]
    data: types.PipesAccountConnectionAddFailedData
    created_at: str
    context: NotRequired[types.EventContext]


class PipesConnectedAccountDisconnectedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["pipes.connected_account.disconnected"]
    data: types.PipeConnectedAccount
    created_at: str
    context: NotRequired[types.EventContext]


class PipesConnectedAccountReauthorizationNeededEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["pipes.connected_account.reauthorization_needed"]
    data: types.PipeConnectedAccount
    created_at: str
    context: NotRequired[types.EventContext]


class RadarChallengeCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["radar.challenge_created"]
    data: types.RadarChallengeCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class ResourceExportCompletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["resource_export.completed"]
    data: types.ResourceExportCompletedData
    created_at: str
    context: NotRequired[types.EventContext]


class ResourceExportCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["resource_export.created"]
    data: types.ResourceExportCompletedData
    created_at: str
    context: NotRequired[types.EventContext]


class ResourceExportDownloadedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["resource_export.downloaded"]
    data: types.ResourceExportCompletedData
    created_at: str
    context: NotRequired[types.EventContext]


class ResourceExportFailedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["resource_export.failed"]
    data: types.ResourceExportCompletedData
    created_at: str
    context: NotRequired[types.EventContext]


class RoleCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["role.created"]
    data: types.RoleCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class RoleDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["role.deleted"]
    data: types.RoleCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class RoleUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["role.updated"]
    data: types.RoleCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class SessionCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["session.created"]
    data: types.UserSessionsListItem
    created_at: str
    context: NotRequired[types.EventContext]


class SessionRevokedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["session.revoked"]
    data: types.UserSessionsListItem
    created_at: str
    context: NotRequired[types.EventContext]


class UserCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["user.created"]
    data: types.User
    created_at: str
    context: NotRequired[types.EventContext]


class UserDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["user.deleted"]
    data: types.User
    created_at: str
    context: NotRequired[types.EventContext]


class UserUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["user.updated"]
    data: types.User
    created_at: str
    context: NotRequired[types.EventContext]


class VaultByokKeyDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.byok_key.deleted"]
    data: types.VaultByokKeyDeletedData
    created_at: str
    context: NotRequired[types.EventContext]


class VaultByokKeyVerificationCompletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.byok_key.verification_completed"]
    data: types.VaultByokKeyVerificationCompletedData
    created_at: str
    context: NotRequired[types.EventContext]


class VaultDataCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.data.created"]
    data: types.VaultDataCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class VaultDataDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.data.deleted"]
    data: types.VaultDataDeletedData
    created_at: str
    context: NotRequired[types.EventContext]


class VaultDataReadEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.data.read"]
    data: types.VaultDataReadData
    created_at: str
    context: NotRequired[types.EventContext]


class VaultDataUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.data.updated"]
    data: types.VaultDataCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class VaultDekDecryptedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.dek.decrypted"]
    data: types.VaultDekDecryptedData
    created_at: str
    context: NotRequired[types.EventContext]


class VaultDekReadEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.dek.read"]
    data: types.VaultDekReadData
    created_at: str
    context: NotRequired[types.EventContext]


class VaultDekRekeyedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.dek.rekeyed"]
    data: types.VaultDekReadData
    created_at: str
    context: NotRequired[types.EventContext]


class VaultKekCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.kek.created"]
    data: types.VaultKekCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class VaultKekDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.kek.deleted"]
    data: types.VaultKekCreatedData
    created_at: str
    context: NotRequired[types.EventContext]


class VaultMetadataReadEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.metadata.read"]
    data: types.VaultDataDeletedData
    created_at: str
    context: NotRequired[types.EventContext]


class VaultNamesListedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.names.listed"]
    data: types.VaultNamesListedData
    created_at: str
    context: NotRequired[types.EventContext]


class WaitlistUserApprovedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["waitlist_user.approved"]
    data: types.WaitlistUser
    created_at: str
    context: NotRequired[types.EventContext]


class WaitlistUserCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["waitlist_user.created"]
    data: types.WaitlistUser
    created_at: str
    context: NotRequired[types.EventContext]


class WaitlistUserDeniedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["waitlist_user.denied"]
    data: types.WaitlistUser
    created_at: str
    context: NotRequired[types.EventContext]


Event = Union[
    ActionAuthenticationDeniedEvent,
    ActionUserRegistrationDeniedEvent,
    AgentBlueprintCreatedEvent,
    AgentBlueprintDeletedEvent,
    AgentBlueprintUpdatedEvent,
    AgentInstanceCreatedEvent,
    AgentInstanceDeletedEvent,
    AgentInstanceSessionCreatedEvent,
    AgentInstanceSessionRevokedEvent,
    AgentRegistrationClaimAttemptCreatedEvent,
    AgentRegistrationClaimCompletedEvent,
    AgentRegistrationCreatedEvent,
    AgentRegistrationCredentialIssuedEvent,
    AgentRegistrationDeletedEvent,
    AgentRegistrationExpiredEvent,
    AgentRegistrationOrganizationSwitchedEvent,
    AgentRegistrationRefreshedEvent,
    AgentRegistrationRevokedEvent,
    ApiKeyCreatedEvent,
    ApiKeyRevokedEvent,
    ApiKeyUpdatedEvent,
    AuthenticationEmailVerificationFailedEvent,
    AuthenticationEmailVerificationSucceededEvent,
    AuthenticationMagicAuthFailedEvent,
    AuthenticationMagicAuthSucceededEvent,
    AuthenticationMfaFailedEvent,
    AuthenticationMfaSucceededEvent,
    AuthenticationOauthFailedEvent,
    AuthenticationOauthSucceededEvent,
    AuthenticationPasskeyFailedEvent,
    AuthenticationPasskeySucceededEvent,
    AuthenticationPasswordFailedEvent,
    AuthenticationPasswordSucceededEvent,
    AuthenticationRadarRiskDetectedEvent,
    AuthenticationReauthenticationSucceededEvent,
    AuthenticationSsoFailedEvent,
    AuthenticationSsoStartedEvent,
    AuthenticationSsoSucceededEvent,
    AuthenticationSsoTimedOutEvent,
    ConnectionActivatedEvent,
    ConnectionDeactivatedEvent,
    ConnectionDeletedEvent,
    ConnectionSamlCertificateRenewalRequiredEvent,
    ConnectionSamlCertificateRenewedEvent,
    DsyncActivatedEvent,
    DsyncDeletedEvent,
    DsyncGroupCreatedEvent,
    DsyncGroupDeletedEvent,
    DsyncGroupUpdatedEvent,
    DsyncGroupUserAddedEvent,
    DsyncGroupUserRemovedEvent,
    DsyncTokenCreatedEvent,
    DsyncTokenRevokedEvent,
    DsyncUserCreatedEvent,
    DsyncUserDeletedEvent,
    DsyncUserUpdatedEvent,
    EmailVerificationCreatedEvent,
    FeatureFlagsFlagCreatedEvent,
    FeatureFlagsFlagDeletedEvent,
    FeatureFlagsFlagUpdatedEvent,
    FeatureFlagsFlagRuleCreatedEvent,
    FeatureFlagsFlagRuleDeletedEvent,
    FeatureFlagsFlagRuleUpdatedEvent,
    FeatureFlagsFlagTargetCreatedEvent,
    FeatureFlagsFlagTargetDeletedEvent,
    FlagCreatedEvent,
    FlagDeletedEvent,
    FlagRuleUpdatedEvent,
    FlagUpdatedEvent,
    GroupCreatedEvent,
    GroupDeletedEvent,
    GroupMemberAddedEvent,
    GroupMemberRemovedEvent,
    GroupUpdatedEvent,
    InvitationAcceptedEvent,
    InvitationCreatedEvent,
    InvitationResentEvent,
    InvitationRevokedEvent,
    MagicAuthCreatedEvent,
    OrganizationCreatedEvent,
    OrganizationDeletedEvent,
    OrganizationUpdatedEvent,
    OrganizationDomainCreatedEvent,
    OrganizationDomainDeletedEvent,
    OrganizationDomainUpdatedEvent,
    OrganizationDomainVerificationFailedEvent,
    OrganizationDomainVerifiedEvent,
    OrganizationMembershipCreatedEvent,
    OrganizationMembershipDeletedEvent,
    OrganizationMembershipUpdatedEvent,
    OrganizationRoleCreatedEvent,
    OrganizationRoleDeletedEvent,
    OrganizationRoleUpdatedEvent,
    PasswordResetCreatedEvent,
    PasswordResetSucceededEvent,
    PermissionCreatedEvent,
    PermissionDeletedEvent,
    PermissionUpdatedEvent,
    PipesAccountConnectionAddFailedEvent,
    PipesAccountConnectionConnectedEvent,
    PipesAccountConnectionConnectionFailedEvent,
    PipesAccountConnectionDisconnectedEvent,
    PipesAccountConnectionReauthorizationNeededEvent,
    PipesConnectedAccountConnectedEvent,
    PipesConnectedAccountConnectionFailedEvent,
    PipesConnectedAccountDisconnectedEvent,
    PipesConnectedAccountReauthorizationNeededEvent,
    RadarChallengeCreatedEvent,
    ResourceExportCompletedEvent,
    ResourceExportCreatedEvent,
    ResourceExportDownloadedEvent,
    ResourceExportFailedEvent,
    RoleCreatedEvent,
    RoleDeletedEvent,
    RoleUpdatedEvent,
    SessionCreatedEvent,
    SessionRevokedEvent,
    UserCreatedEvent,
    UserDeletedEvent,
    UserUpdatedEvent,
    VaultByokKeyDeletedEvent,
    VaultByokKeyVerificationCompletedEvent,
    VaultDataCreatedEvent,
    VaultDataDeletedEvent,
    VaultDataReadEvent,
    VaultDataUpdatedEvent,
    VaultDekDecryptedEvent,
    VaultDekReadEvent,
    VaultDekRekeyedEvent,
    VaultKekCreatedEvent,
    VaultKekDeletedEvent,
    VaultMetadataReadEvent,
    VaultNamesListedEvent,
    WaitlistUserApprovedEvent,
    WaitlistUserCreatedEvent,
    WaitlistUserDeniedEvent,
]

__all__ = [
    "ActionAuthenticationDeniedEvent",
    "ActionUserRegistrationDeniedEvent",
    "AgentBlueprintCreatedEvent",
    "AgentBlueprintDeletedEvent",
    "AgentBlueprintUpdatedEvent",
    "AgentInstanceCreatedEvent",
    "AgentInstanceDeletedEvent",
    "AgentInstanceSessionCreatedEvent",
    "AgentInstanceSessionRevokedEvent",
    "AgentRegistrationClaimAttemptCreatedEvent",
    "AgentRegistrationClaimCompletedEvent",
    "AgentRegistrationCreatedEvent",
    "AgentRegistrationCredentialIssuedEvent",
    "AgentRegistrationDeletedEvent",
    "AgentRegistrationExpiredEvent",
    "AgentRegistrationOrganizationSwitchedEvent",
    "AgentRegistrationRefreshedEvent",
    "AgentRegistrationRevokedEvent",
    "ApiKeyCreatedEvent",
    "ApiKeyRevokedEvent",
    "ApiKeyUpdatedEvent",
    "AuthenticationEmailVerificationFailedEvent",
    "AuthenticationEmailVerificationSucceededEvent",
    "AuthenticationMagicAuthFailedEvent",
    "AuthenticationMagicAuthSucceededEvent",
    "AuthenticationMfaFailedEvent",
    "AuthenticationMfaSucceededEvent",
    "AuthenticationOauthFailedEvent",
    "AuthenticationOauthSucceededEvent",
    "AuthenticationPasskeyFailedEvent",
    "AuthenticationPasskeySucceededEvent",
    "AuthenticationPasswordFailedEvent",
    "AuthenticationPasswordSucceededEvent",
    "AuthenticationRadarRiskDetectedEvent",
    "AuthenticationReauthenticationSucceededEvent",
    "AuthenticationSsoFailedEvent",
    "AuthenticationSsoStartedEvent",
    "AuthenticationSsoSucceededEvent",
    "AuthenticationSsoTimedOutEvent",
    "ConnectionActivatedEvent",
    "ConnectionDeactivatedEvent",
    "ConnectionDeletedEvent",
    "ConnectionSamlCertificateRenewalRequiredEvent",
    "ConnectionSamlCertificateRenewedEvent",
    "DsyncActivatedEvent",
    "DsyncDeletedEvent",
    "DsyncGroupCreatedEvent",
    "DsyncGroupDeletedEvent",
    "DsyncGroupUpdatedEvent",
    "DsyncGroupUserAddedEvent",
    "DsyncGroupUserRemovedEvent",
    "DsyncTokenCreatedEvent",
    "DsyncTokenRevokedEvent",
    "DsyncUserCreatedEvent",
    "DsyncUserDeletedEvent",
    "DsyncUserUpdatedEvent",
    "EmailVerificationCreatedEvent",
    "Event",
    "FeatureFlagsFlagCreatedEvent",
    "FeatureFlagsFlagDeletedEvent",
    "FeatureFlagsFlagRuleCreatedEvent",
    "FeatureFlagsFlagRuleDeletedEvent",
    "FeatureFlagsFlagRuleUpdatedEvent",
    "FeatureFlagsFlagTargetCreatedEvent",
    "FeatureFlagsFlagTargetDeletedEvent",
    "FeatureFlagsFlagUpdatedEvent",
    "FlagCreatedEvent",
    "FlagDeletedEvent",
    "FlagRuleUpdatedEvent",
    "FlagUpdatedEvent",
    "GroupCreatedEvent",
    "GroupDeletedEvent",
    "GroupMemberAddedEvent",
    "GroupMemberRemovedEvent",
    "GroupUpdatedEvent",
    "InvitationAcceptedEvent",
    "InvitationCreatedEvent",
    "InvitationResentEvent",
    "InvitationRevokedEvent",
    "MagicAuthCreatedEvent",
    "OrganizationCreatedEvent",
    "OrganizationDeletedEvent",
    "OrganizationDomainCreatedEvent",
    "OrganizationDomainDeletedEvent",
    "OrganizationDomainUpdatedEvent",
    "OrganizationDomainVerificationFailedEvent",
    "OrganizationDomainVerifiedEvent",
    "OrganizationMembershipCreatedEvent",
    "OrganizationMembershipDeletedEvent",
    "OrganizationMembershipUpdatedEvent",
    "OrganizationRoleCreatedEvent",
    "OrganizationRoleDeletedEvent",
    "OrganizationRoleUpdatedEvent",
    "OrganizationUpdatedEvent",
    "PasswordResetCreatedEvent",
    "PasswordResetSucceededEvent",
    "PermissionCreatedEvent",
    "PermissionDeletedEvent",
    "PermissionUpdatedEvent",
    "PipesAccountConnectionAddFailedEvent",
    "PipesAccountConnectionConnectedEvent",
    "PipesAccountConnectionConnectionFailedEvent",
    "PipesAccountConnectionDisconnectedEvent",
    "PipesAccountConnectionReauthorizationNeededEvent",
    "PipesConnectedAccountConnectedEvent",
    "PipesConnectedAccountConnectionFailedEvent",
    "PipesConnectedAccountDisconnectedEvent",
    "PipesConnectedAccountReauthorizationNeededEvent",
    "RadarChallengeCreatedEvent",
    "ResourceExportCompletedEvent",
    "ResourceExportCreatedEvent",
    "ResourceExportDownloadedEvent",
    "ResourceExportFailedEvent",
    "RoleCreatedEvent",
    "RoleDeletedEvent",
    "RoleUpdatedEvent",
    "SessionCreatedEvent",
    "SessionRevokedEvent",
    "UserCreatedEvent",
    "UserDeletedEvent",
    "UserUpdatedEvent",
    "VaultByokKeyDeletedEvent",
    "VaultByokKeyVerificationCompletedEvent",
    "VaultDataCreatedEvent",
    "VaultDataDeletedEvent",
    "VaultDataReadEvent",
    "VaultDataUpdatedEvent",
    "VaultDekDecryptedEvent",
    "VaultDekReadEvent",
    "VaultDekRekeyedEvent",
    "VaultKekCreatedEvent",
    "VaultKekDeletedEvent",
    "VaultMetadataReadEvent",
    "VaultNamesListedEvent",
    "WaitlistUserApprovedEvent",
    "WaitlistUserCreatedEvent",
    "WaitlistUserDeniedEvent",
]
