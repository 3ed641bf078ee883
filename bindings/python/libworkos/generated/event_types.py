"""The events of the service. Written by api/generate; do not edit.

A type checker knows the type of `data` once `event` was compared with one of the words.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Union

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
    context: NotRequired[dict[str, Any]]


class ActionUserRegistrationDeniedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["action.user_registration.denied"]
    data: types.ActionUserRegistrationDeniedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AgentBlueprintCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.blueprint.created"]
    data: types.AgentBlueprintCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AgentBlueprintDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.blueprint.deleted"]
    data: types.AgentBlueprintDeletedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AgentBlueprintUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.blueprint.updated"]
    data: types.AgentBlueprintCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AgentInstanceCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.instance.created"]
    data: types.AgentInstanceCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AgentInstanceDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.instance.deleted"]
    data: types.AgentInstanceCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AgentInstanceSessionCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.instance.session.created"]
    data: types.AgentInstanceSessionCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AgentInstanceSessionRevokedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.instance.session.revoked"]
    data: types.AgentInstanceSessionRevokedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AgentRegistrationClaimAttemptCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.registration.claim.attempt.created"]
    data: types.AgentRegistrationClaimAttemptCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AgentRegistrationClaimCompletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.registration.claim.completed"]
    data: types.AgentRegistrationClaimCompletedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AgentRegistrationCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.registration.created"]
    data: types.AgentRegistrationCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AgentRegistrationCredentialIssuedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.registration.credential.issued"]
    data: types.AgentRegistrationCredentialIssuedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AgentRegistrationDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.registration.deleted"]
    data: types.AgentRegistrationDeletedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AgentRegistrationExpiredEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.registration.expired"]
    data: types.AgentRegistrationDeletedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AgentRegistrationOrganizationSwitchedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.registration.organization.switched"]
    data: types.AgentRegistrationOrganizationSwitchedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AgentRegistrationRefreshedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.registration.refreshed"]
    data: types.AgentRegistrationDeletedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AgentRegistrationRevokedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["agent.registration.revoked"]
    data: types.AgentRegistrationDeletedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class ApiKeyCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["api_key.created"]
    data: types.ApiKeyCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class ApiKeyRevokedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["api_key.revoked"]
    data: types.ApiKeyCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class ApiKeyUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["api_key.updated"]
    data: types.ApiKeyUpdatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AuthenticationEmailVerificationFailedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.email_verification_failed"]
    data: types.AuthenticationEmailVerificationFailedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AuthenticationEmailVerificationSucceededEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.email_verification_succeeded"]
    data: types.AuthenticationEmailVerificationSucceededData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AuthenticationMagicAuthFailedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.magic_auth_failed"]
    data: types.AuthenticationMagicAuthFailedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AuthenticationMagicAuthSucceededEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.magic_auth_succeeded"]
    data: types.AuthenticationMagicAuthSucceededData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AuthenticationMfaFailedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.mfa_failed"]
    data: types.AuthenticationMFAFailedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AuthenticationMfaSucceededEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.mfa_succeeded"]
    data: types.AuthenticationMFASucceededData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AuthenticationOauthFailedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.oauth_failed"]
    data: types.AuthenticationOAuthFailedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AuthenticationOauthSucceededEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.oauth_succeeded"]
    data: types.AuthenticationOAuthSucceededData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AuthenticationPasskeyFailedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.passkey_failed"]
    data: types.AuthenticationPasskeyFailedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AuthenticationPasskeySucceededEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.passkey_succeeded"]
    data: types.AuthenticationPasskeySucceededData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AuthenticationPasswordFailedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.password_failed"]
    data: types.AuthenticationPasswordFailedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AuthenticationPasswordSucceededEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.password_succeeded"]
    data: types.AuthenticationPasswordSucceededData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AuthenticationRadarRiskDetectedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.radar_risk_detected"]
    data: types.AuthenticationRadarRiskDetectedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AuthenticationReauthenticationSucceededEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.reauthentication_succeeded"]
    data: types.AuthenticationReauthenticationSucceededData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AuthenticationSsoFailedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.sso_failed"]
    data: types.AuthenticationSSOFailedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AuthenticationSsoStartedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.sso_started"]
    data: types.AuthenticationSSOStartedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AuthenticationSsoSucceededEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.sso_succeeded"]
    data: types.AuthenticationSSOSucceededData
    created_at: str
    context: NotRequired[dict[str, Any]]


class AuthenticationSsoTimedOutEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["authentication.sso_timed_out"]
    data: types.AuthenticationSSOTimedOutData
    created_at: str
    context: NotRequired[dict[str, Any]]


class ConnectionActivatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["connection.activated"]
    data: types.ConnectionActivatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class ConnectionDeactivatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["connection.deactivated"]
    data: types.ConnectionActivatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class ConnectionDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["connection.deleted"]
    data: types.ConnectionDeletedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class ConnectionSamlCertificateRenewalRequiredEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["connection.saml_certificate_renewal_required"]
    data: types.ConnectionSAMLCertificateRenewalRequiredData
    created_at: str
    context: NotRequired[dict[str, Any]]


class ConnectionSamlCertificateRenewedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["connection.saml_certificate_renewed"]
    data: types.ConnectionSAMLCertificateRenewedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class DsyncActivatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["dsync.activated"]
    data: types.DsyncActivatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class DsyncDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["dsync.deleted"]
    data: types.DsyncDeletedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class DsyncGroupCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["dsync.group.created"]
    data: types.DirectoryGroup
    created_at: str
    context: NotRequired[dict[str, Any]]


class DsyncGroupDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["dsync.group.deleted"]
    data: types.DirectoryGroup
    created_at: str
    context: NotRequired[dict[str, Any]]


class DsyncGroupUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["dsync.group.updated"]
    data: types.DsyncGroupUpdatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class DsyncGroupUserAddedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["dsync.group.user_added"]
    data: types.DsyncGroupUserAddedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class DsyncGroupUserRemovedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["dsync.group.user_removed"]
    data: types.DsyncGroupUserAddedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class DsyncTokenCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["dsync.token.created"]
    data: types.DsyncTokenCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class DsyncTokenRevokedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["dsync.token.revoked"]
    data: types.DsyncTokenCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class DsyncUserCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["dsync.user.created"]
    data: types.DirectoryUser
    created_at: str
    context: NotRequired[dict[str, Any]]


class DsyncUserDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["dsync.user.deleted"]
    data: types.DirectoryUser
    created_at: str
    context: NotRequired[dict[str, Any]]


class DsyncUserUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["dsync.user.updated"]
    data: types.DsyncUserUpdatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class EmailVerificationCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["email_verification.created"]
    data: types.EmailVerificationCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class FeatureFlagsFlagCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["feature_flags.flag.created"]
    data: types.FeatureFlagsFlagCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class FeatureFlagsFlagDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["feature_flags.flag.deleted"]
    data: types.FeatureFlagsFlagCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class FeatureFlagsFlagUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["feature_flags.flag.updated"]
    data: types.FeatureFlagsFlagCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class FeatureFlagsFlagRuleCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["feature_flags.flag_rule.created"]
    data: types.FlagRule
    created_at: str
    context: NotRequired[dict[str, Any]]


class FeatureFlagsFlagRuleDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["feature_flags.flag_rule.deleted"]
    data: types.FlagRule
    created_at: str
    context: NotRequired[dict[str, Any]]


class FeatureFlagsFlagRuleUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["feature_flags.flag_rule.updated"]
    data: types.FlagRule
    created_at: str
    context: NotRequired[dict[str, Any]]


class FeatureFlagsFlagTargetCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["feature_flags.flag_target.created"]
    data: types.FlagTarget
    created_at: str
    context: NotRequired[dict[str, Any]]


class FeatureFlagsFlagTargetDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["feature_flags.flag_target.deleted"]
    data: types.FlagTarget
    created_at: str
    context: NotRequired[dict[str, Any]]


class FlagCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["flag.created"]
    data: types.FeatureFlagsFlagCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class FlagDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["flag.deleted"]
    data: types.FeatureFlagsFlagCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class FlagRuleUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["flag.rule_updated"]
    data: types.FeatureFlagsFlagCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class FlagUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["flag.updated"]
    data: types.FeatureFlagsFlagCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class GroupCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["group.created"]
    data: types.Group
    created_at: str
    context: NotRequired[dict[str, Any]]


class GroupDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["group.deleted"]
    data: types.Group
    created_at: str
    context: NotRequired[dict[str, Any]]


class GroupMemberAddedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["group.member_added"]
    data: types.GroupMemberAddedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class GroupMemberRemovedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["group.member_removed"]
    data: types.GroupMemberAddedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class GroupUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["group.updated"]
    data: types.Group
    created_at: str
    context: NotRequired[dict[str, Any]]


class InvitationAcceptedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["invitation.accepted"]
    data: types.InvitationAcceptedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class InvitationCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["invitation.created"]
    data: types.InvitationAcceptedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class InvitationResentEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["invitation.resent"]
    data: types.InvitationAcceptedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class InvitationRevokedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["invitation.revoked"]
    data: types.InvitationAcceptedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class MagicAuthCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["magic_auth.created"]
    data: types.MagicAuthCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class OrganizationCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization.created"]
    data: types.OrganizationCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class OrganizationDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization.deleted"]
    data: types.OrganizationCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class OrganizationUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization.updated"]
    data: types.OrganizationCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class OrganizationDomainCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization_domain.created"]
    data: types.OrganizationDomain
    created_at: str
    context: NotRequired[dict[str, Any]]


class OrganizationDomainDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization_domain.deleted"]
    data: types.OrganizationDomain
    created_at: str
    context: NotRequired[dict[str, Any]]


class OrganizationDomainUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization_domain.updated"]
    data: types.OrganizationDomain
    created_at: str
    context: NotRequired[dict[str, Any]]


class OrganizationDomainVerificationFailedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization_domain.verification_failed"]
    data: types.OrganizationDomainVerificationFailedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class OrganizationDomainVerifiedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization_domain.verified"]
    data: types.OrganizationDomain
    created_at: str
    context: NotRequired[dict[str, Any]]


class OrganizationMembershipCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization_membership.created"]
    data: types.OrganizationMembershipCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class OrganizationMembershipDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization_membership.deleted"]
    data: types.OrganizationMembershipCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class OrganizationMembershipUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization_membership.updated"]
    data: types.OrganizationMembershipCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class OrganizationRoleCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization_role.created"]
    data: types.OrganizationRoleCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class OrganizationRoleDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization_role.deleted"]
    data: types.OrganizationRoleCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class OrganizationRoleUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["organization_role.updated"]
    data: types.OrganizationRoleCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class PasswordResetCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["password_reset.created"]
    data: types.PasswordResetCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class PasswordResetSucceededEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["password_reset.succeeded"]
    data: types.PasswordResetCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class PermissionCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["permission.created"]
    data: types.AuthorizationPermission
    created_at: str
    context: NotRequired[dict[str, Any]]


class PermissionDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["permission.deleted"]
    data: types.AuthorizationPermission
    created_at: str
    context: NotRequired[dict[str, Any]]


class PermissionUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["permission.updated"]
    data: types.AuthorizationPermission
    created_at: str
    context: NotRequired[dict[str, Any]]


class PipesAccountConnectionAddFailedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["pipes.account_connection.add_failed"]
    data: types.PipesAccountConnectionAddFailedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class PipesAccountConnectionConnectedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["pipes.account_connection.connected"]
    data: types.PipeConnectedAccount
    created_at: str
    context: NotRequired[dict[str, Any]]


class PipesAccountConnectionConnectionFailedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["pipes.account_connection.connection_failed"]
    data: types.PipesAccountConnectionAddFailedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class PipesAccountConnectionDisconnectedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["pipes.account_connection.disconnected"]
    data: types.PipeConnectedAccount
    created_at: str
    context: NotRequired[dict[str, Any]]


class PipesAccountConnectionReauthorizationNeededEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["pipes.account_connection.reauthorization_needed"]
    data: types.PipeConnectedAccount
    created_at: str
    context: NotRequired[dict[str, Any]]


class PipesConnectedAccountConnectedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["pipes.connected_account.connected"]
    data: types.PipeConnectedAccount
    created_at: str
    context: NotRequired[dict[str, Any]]


class PipesConnectedAccountConnectionFailedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["pipes.connected_account.connection_failed"]
    data: types.PipesAccountConnectionAddFailedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class PipesConnectedAccountDisconnectedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["pipes.connected_account.disconnected"]
    data: types.PipeConnectedAccount
    created_at: str
    context: NotRequired[dict[str, Any]]


class PipesConnectedAccountReauthorizationNeededEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["pipes.connected_account.reauthorization_needed"]
    data: types.PipeConnectedAccount
    created_at: str
    context: NotRequired[dict[str, Any]]


class RadarChallengeCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["radar.challenge_created"]
    data: types.RadarChallengeCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class ResourceExportCompletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["resource_export.completed"]
    data: types.ResourceExportCompletedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class ResourceExportCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["resource_export.created"]
    data: types.ResourceExportCompletedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class ResourceExportDownloadedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["resource_export.downloaded"]
    data: types.ResourceExportCompletedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class ResourceExportFailedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["resource_export.failed"]
    data: types.ResourceExportCompletedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class RoleCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["role.created"]
    data: types.RoleCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class RoleDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["role.deleted"]
    data: types.RoleCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class RoleUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["role.updated"]
    data: types.RoleCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class SessionCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["session.created"]
    data: types.UserSessionsListItem
    created_at: str
    context: NotRequired[dict[str, Any]]


class SessionRevokedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["session.revoked"]
    data: types.UserSessionsListItem
    created_at: str
    context: NotRequired[dict[str, Any]]


class UserCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["user.created"]
    data: types.User
    created_at: str
    context: NotRequired[dict[str, Any]]


class UserDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["user.deleted"]
    data: types.User
    created_at: str
    context: NotRequired[dict[str, Any]]


class UserUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["user.updated"]
    data: types.User
    created_at: str
    context: NotRequired[dict[str, Any]]


class VaultByokKeyDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.byok_key.deleted"]
    data: types.VaultByokKeyDeletedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class VaultByokKeyVerificationCompletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.byok_key.verification_completed"]
    data: types.VaultByokKeyVerificationCompletedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class VaultDataCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.data.created"]
    data: types.VaultDataCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class VaultDataDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.data.deleted"]
    data: types.VaultDataDeletedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class VaultDataReadEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.data.read"]
    data: types.VaultDataReadData
    created_at: str
    context: NotRequired[dict[str, Any]]


class VaultDataUpdatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.data.updated"]
    data: types.VaultDataCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class VaultDekDecryptedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.dek.decrypted"]
    data: types.VaultDekDecryptedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class VaultDekReadEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.dek.read"]
    data: types.VaultDekReadData
    created_at: str
    context: NotRequired[dict[str, Any]]


class VaultDekRekeyedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.dek.rekeyed"]
    data: types.VaultDekReadData
    created_at: str
    context: NotRequired[dict[str, Any]]


class VaultKekCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.kek.created"]
    data: types.VaultKekCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class VaultKekDeletedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.kek.deleted"]
    data: types.VaultKekCreatedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class VaultMetadataReadEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.metadata.read"]
    data: types.VaultDataDeletedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class VaultNamesListedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["vault.names.listed"]
    data: types.VaultNamesListedData
    created_at: str
    context: NotRequired[dict[str, Any]]


class WaitlistUserApprovedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["waitlist_user.approved"]
    data: types.WaitlistUser
    created_at: str
    context: NotRequired[dict[str, Any]]


class WaitlistUserCreatedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["waitlist_user.created"]
    data: types.WaitlistUser
    created_at: str
    context: NotRequired[dict[str, Any]]


class WaitlistUserDeniedEvent(TypedDict):
    object: Literal["event"]
    id: str
    event: Literal["waitlist_user.denied"]
    data: types.WaitlistUser
    created_at: str
    context: NotRequired[dict[str, Any]]


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
