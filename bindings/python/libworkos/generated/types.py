"""The types of answers, and of parameters that are objects. Written by api/generate; do not edit.

A time is text as in RFC 3339. A member that is NotRequired may be absent; one that may be None is always there.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, TypedDict, TypeVar, Union

if sys.version_info >= (3, 11):
    from typing import NotRequired
elif TYPE_CHECKING:
    from typing_extensions import NotRequired

Item = TypeVar("Item")


class ListMetadata(TypedDict):
    """The cursors of a page; None where there is no page on that side."""

    before: str | None
    after: str | None


class Nothing(TypedDict):
    """The answer of an operation that the service answers without a body: `{}`."""


if TYPE_CHECKING or sys.version_info >= (3, 11):

    class Page(TypedDict, Generic[Item]):
        """One page of a list."""

        object: NotRequired[Literal["list"]]
        data: list[Item]
        list_metadata: ListMetadata

    class Listing(TypedDict, Generic[Item]):
        """A list that comes in one answer."""

        object: NotRequired[Literal["list"]]
        data: list[Item]
        list_metadata: NotRequired[ListMetadata]

else:
    # Before Python 3.11 a TypedDict cannot be generic, and nothing asks at run time.
    Page = Listing = dict

AdminPortalGenerateLinkIntent = Literal[
    "sso",
    "dsync",
    "audit_logs",
    "log_streams",
    "domain_verification",
    "certificate_renewal",
    "bring_your_own_key",
]
AuditLogConfigurationLogStreamType = Literal[
    "AzureSentinel",
    "Datadog",
    "GenericHttps",
    "GoogleCloudStorage",
    "S3",
    "Snowflake",
    "Splunk",
]
DirectoryType = Literal[
    "azure scim v2.0",
    "bamboohr",
    "breathe hr",
    "cezanne hr",
    "cyberark scim v2.0",
    "fourth hr",
    "generic scim v2.0",
    "gsuite directory",
    "hibob",
    "sailpoint scim v2.0",
    "jump cloud scim v2.0",
    "okta scim v2.0",
    "onelogin scim v2.0",
    "people hr",
    "personio",
    "pingfederate scim v2.0",
    "rippling scim v2.0",
    "s3",
    "sftp",
    "sftp workday",
    "workday",
]
FlagAccessType = Literal["none", "some", "all"]
ConnectionActivatedDataConnectionType = Literal[
    "ADFSSAML",
    "AdpOidc",
    "AppleOAuth",
    "Auth0Migration",
    "Auth0SAML",
    "AzureSAML",
    "BitbucketOAuth",
    "CasSAML",
    "ClassLinkSAML",
    "CleverOIDC",
    "CloudflareSAML",
    "CyberArkSAML",
    "DuoSAML",
    "EntraIdOIDC",
    "GenericOIDC",
    "GenericSAML",
    "GitHubOAuth",
    "GitLabOAuth",
    "GoogleOAuth",
    "GoogleOIDC",
    "GoogleSAML",
    "IntuitOAuth",
    "JumpCloudSAML",
    "KeycloakSAML",
    "LastPassSAML",
    "LinkedInOAuth",
    "LoginGovOidc",
    "MagicLink",
    "MicrosoftOAuth",
    "MiniOrangeSAML",
    "NetIqSAML",
    "OktaOIDC",
    "OktaSAML",
    "OneLoginSAML",
    "OracleSAML",
    "PingFederateSAML",
    "PingOneSAML",
    "RipplingSAML",
    "SalesforceSAML",
    "ShibbolethGenericSAML",
    "ShibbolethSAML",
    "SimpleSamlPhpSAML",
    "SalesforceOAuth",
    "SlackOAuth",
    "TestIdp",
    "VercelMarketplaceOAuth",
    "VercelOAuth",
    "VMwareSAML",
    "XeroOAuth",
]
DsyncActivatedDataType = Literal[
    "azure scim v2.0",
    "bamboohr",
    "breathe hr",
    "cezanne hr",
    "cyberark scim v2.0",
    "fourth hr",
    "generic scim v2.0",
    "gsuite directory",
    "gusto",
    "hibob",
    "jump cloud scim v2.0",
    "okta scim v2.0",
    "onelogin scim v2.0",
    "people hr",
    "personio",
    "pingfederate scim v2.0",
    "rippling scim v2.0",
    "rippling",
    "sailpoint scim v2.0",
    "s3",
    "sftp",
    "sftp workday",
    "workday",
]
OrganizationDomainVerificationFailedDataReason = Literal[
    "domain_verification_period_expired",
    "domain_verified_by_other_organization",
]
ResourceExportCompletedDataResourceType = Literal[
    "users",
    "organizations",
    "events",
    "sessions",
    "auditLogEvents",
    "connections",
    "directoryUsers",
    "scimLogs",
    "radarDetections",
    "teamActivityLogEvents",
]
InviteItContactIntents = Literal["sso", "directory_sync", "log_streams", "domain_verification", "bring_your_own_key"]
RadarCreateAttemptAuthMethod = Literal[
    "Password",
    "Passkey",
    "Authenticator",
    "SMS_OTP",
    "Email_OTP",
    "Social",
    "SSO",
    "Other",
]
RadarListType = Literal["ip_address", "domain", "email", "device", "user_agent", "device_fingerprint", "country"]
RadarStandaloneResponseControl = Literal[
    "bot_detection",
    "brute_force_attack",
    "impossible_travel",
    "repeat_sign_up",
    "stale_account",
    "unrecognized_device",
    "restriction",
]
ConnectionConnectionType = Literal[
    "Pending",
    "ADFSSAML",
    "AdpOidc",
    "AppleOAuth",
    "Auth0Migration",
    "Auth0SAML",
    "AzureSAML",
    "BitbucketOAuth",
    "CasSAML",
    "ClassLinkSAML",
    "CleverOIDC",
    "CloudflareSAML",
    "CyberArkSAML",
    "DiscordOAuth",
    "DuoSAML",
    "EntraIdOIDC",
    "GenericOIDC",
    "GenericSAML",
    "GitHubOAuth",
    "GitLabOAuth",
    "GoogleOAuth",
    "GoogleOIDC",
    "GoogleSAML",
    "GrokOAuth",
    "XOAuth",
    "IntuitOAuth",
    "JumpCloudSAML",
    "KeycloakSAML",
    "LastPassSAML",
    "LinkedInOAuth",
    "LoginGovOidc",
    "MagicLink",
    "MicrosoftOAuth",
    "MiniOrangeSAML",
    "NetIqSAML",
    "OktaOIDC",
    "OktaSAML",
    "OneLoginSAML",
    "OracleSAML",
    "PingFederateSAML",
    "PingOneSAML",
    "RipplingSAML",
    "SalesforceSAML",
    "ShibbolethGenericSAML",
    "ShibbolethSAML",
    "SimpleSamlPhpSAML",
    "SalesforceOAuth",
    "SlackOAuth",
    "TestIdp",
    "VercelMarketplaceOAuth",
    "VercelOAuth",
    "VMwareSAML",
    "XeroOAuth",
]
CreateConnectionOIDCOptionsIdTokenSignatureAlgorithm = Literal[
    "ES256",
    "ES384",
    "ES512",
    "EdDSA",
    "HS256",
    "HS384",
    "HS512",
    "PS256",
    "PS384",
    "PS512",
    "RS256",
    "RS384",
    "RS512",
]
AuthenticateResponseAuthenticationMethod = Literal[
    "SSO",
    "Password",
    "Passkey",
    "AppleOAuth",
    "BitbucketOAuth",
    "CrossAppAuth",
    "DiscordOAuth",
    "ExternalAuth",
    "GitHubOAuth",
    "GitLabOAuth",
    "GoogleOAuth",
    "GrokOAuth",
    "XOAuth",
    "IntuitOAuth",
    "LinkedInOAuth",
    "MicrosoftOAuth",
    "SalesforceOAuth",
    "SlackOAuth",
    "VercelMarketplaceOAuth",
    "VercelOAuth",
    "XeroOAuth",
    "MagicAuth",
    "Impersonation",
    "MigratedSession",
]
UserIdentitiesGetItemProvider = Literal[
    "AppleOAuth",
    "BitbucketOAuth",
    "GithubOAuth",
    "GitLabOAuth",
    "GoogleOAuth",
    "IntuitOAuth",
    "LinkedInOAuth",
    "MicrosoftOAuth",
    "SalesforceOAuth",
    "SlackOAuth",
    "VercelMarketplaceOAuth",
    "VercelOAuth",
    "XeroOAuth",
]
UserManagementAuthenticateGrantType = Literal[
    "authorization_code",
    "password",
    "refresh_token",
    "urn:workos:oauth:grant-type:magic-auth:code",
    "urn:workos:oauth:grant-type:email-verification:code",
    "urn:workos:oauth:grant-type:mfa-totp",
    "urn:workos:oauth:grant-type:organization-selection",
    "urn:workos:oauth:grant-type:radar-email-challenge:code",
    "urn:workos:oauth:grant-type:radar-sms-challenge:code",
    "urn:ietf:params:oauth:grant-type:device_code",
    "urn:workos:oauth:grant-type:email-completion",
]
UserManagementAuthorizationUrlProvider = Literal[
    "authkit",
    "AppleOAuth",
    "BitbucketOAuth",
    "GitHubOAuth",
    "GitLabOAuth",
    "GoogleOAuth",
    "IntuitOAuth",
    "LinkedInOAuth",
    "MicrosoftOAuth",
    "SalesforceOAuth",
    "SlackOAuth",
    "VercelMarketplaceOAuth",
    "VercelOAuth",
    "XeroOAuth",
]
UserManagementCreateUserPasswordHashType = Literal[
    "bcrypt",
    "firebase-scrypt",
    "ssha",
    "ssha256",
    "scrypt",
    "pbkdf2",
    "argon2",
]
UserManagementSendInvitationLocale = Literal[
    "af",
    "am",
    "ar",
    "bg",
    "bn",
    "bs",
    "ca",
    "cs",
    "da",
    "de",
    "de-DE",
    "el",
    "en",
    "en-AU",
    "en-CA",
    "en-GB",
    "en-US",
    "es",
    "es-419",
    "es-ES",
    "es-US",
    "et",
    "fa",
    "fi",
    "fil",
    "fr",
    "fr-BE",
    "fr-CA",
    "fr-FR",
    "fy",
    "gl",
    "gu",
    "ha",
    "he",
    "hi",
    "hr",
    "hu",
    "hy",
    "id",
    "is",
    "it",
    "it-IT",
    "ja",
    "jv",
    "ka",
    "kk",
    "km",
    "kn",
    "ko",
    "lt",
    "lv",
    "mk",
    "ml",
    "mn",
    "mr",
    "ms",
    "my",
    "nb",
    "ne",
    "nl",
    "nl-BE",
    "nl-NL",
    "nn",
    "no",
    "pa",
    "pl",
    "pt",
    "pt-BR",
    "pt-PT",
    "ro",
    "ru",
    "sk",
    "sl",
    "sq",
    "sr",
    "sv",
    "sw",
    "ta",
    "te",
    "th",
    "tr",
    "uk",
    "ur",
    "uz",
    "vi",
    "zh",
    "zh-CN",
    "zh-HK",
    "zh-TW",
    "zu",
]
UserSessionsAuthMethod = Literal[
    "cross_app_auth",
    "external_auth",
    "impersonation",
    "magic_code",
    "migrated_session",
    "oauth",
    "passkey",
    "password",
    "sso",
    "unknown",
]
WebhooksCreateEndpointEvents = Literal[
    "agent.registration.created",
    "agent.registration.claim.attempt.created",
    "agent.registration.claim.completed",
    "agent.registration.credential.issued",
    "agent.registration.deleted",
    "agent.registration.refreshed",
    "agent.registration.expired",
    "agent.registration.organization.switched",
    "agent.registration.revoked",
    "authentication.email_verification_succeeded",
    "authentication.magic_auth_failed",
    "authentication.magic_auth_succeeded",
    "authentication.mfa_succeeded",
    "authentication.oauth_failed",
    "authentication.oauth_succeeded",
    "authentication.password_failed",
    "authentication.password_succeeded",
    "authentication.passkey_failed",
    "authentication.passkey_succeeded",
    "authentication.sso_failed",
    "authentication.sso_started",
    "authentication.sso_succeeded",
    "authentication.sso_timed_out",
    "radar.challenge_created",
    "authentication.radar_risk_detected",
    "authentication.reauthentication_succeeded",
    "api_key.created",
    "api_key.revoked",
    "api_key.updated",
    "connection.activated",
    "connection.deactivated",
    "connection.saml_certificate_renewal_required",
    "connection.saml_certificate_renewed",
    "connection.deleted",
    "dsync.activated",
    "dsync.deleted",
    "dsync.group.created",
    "dsync.group.deleted",
    "dsync.group.updated",
    "dsync.group.user_added",
    "dsync.group.user_removed",
    "dsync.user.created",
    "dsync.user.deleted",
    "dsync.user.updated",
    "email_verification.created",
    "group.created",
    "group.deleted",
    "group.member_added",
    "group.member_removed",
    "group.updated",
    "flag.created",
    "flag.deleted",
    "flag.updated",
    "flag.rule_updated",
    "invitation.accepted",
    "invitation.created",
    "invitation.resent",
    "invitation.revoked",
    "magic_auth.created",
    "organization.created",
    "organization.deleted",
    "organization.updated",
    "organization_domain.created",
    "organization_domain.deleted",
    "organization_domain.updated",
    "organization_domain.verified",
    "organization_domain.verification_failed",
    "password_reset.created",
    "password_reset.succeeded",
    "user.created",
    "user.updated",
    "user.deleted",
    "organization_membership.created",
    "organization_membership.deleted",
    "organization_membership.updated",
    "role.created",
    "role.deleted",
    "role.updated",
    "organization_role.created",
    "organization_role.deleted",
    "organization_role.updated",
    "permission.created",
    "permission.deleted",
    "permission.updated",
    "pipes.connected_account.connected",
    "pipes.connected_account.connection_failed",
    "pipes.connected_account.disconnected",
    "pipes.connected_account.reauthorization_needed",
    "session.created",
    "session.revoked",
    "waitlist_user.approved",
    "waitlist_user.created",
    "waitlist_user.denied",
    "agent.blueprint.created",
    "agent.blueprint.deleted",
    "agent.blueprint.updated",
    "agent.instance.created",
    "agent.instance.deleted",
    "agent.instance.session.created",
    "agent.instance.session.revoked",
    "feature_flags.flag.created",
    "feature_flags.flag.updated",
    "feature_flags.flag.deleted",
    "feature_flags.flag_rule.created",
    "feature_flags.flag_rule.updated",
    "feature_flags.flag_target.created",
    "feature_flags.flag_rule.deleted",
    "feature_flags.flag_target.deleted",
    "pipes.account_connection.add_failed",
    "pipes.account_connection.connected",
    "pipes.account_connection.connection_failed",
    "pipes.account_connection.disconnected",
    "pipes.account_connection.reauthorization_needed",
]
WidgetsCreateTokenScopes = Literal[
    "widgets:users-table:manage",
    "widgets:domain-verification:manage",
    "widgets:sso:manage",
    "widgets:api-keys:manage",
    "widgets:dsync:manage",
    "widgets:audit-log-streaming:manage",
    "widgets:pipes:manage",
    "widgets:user-api-keys:manage-self",
    "widgets:user-api-keys:manage-all",
]


class ActionResponse(TypedDict):
    object: Literal["authentication_action_response", "user_registration_action_response"]
    payload: ActionResponsePayload
    signature: str


class ActionResponsePayload(TypedDict):
    timestamp: int
    verdict: Literal["Allow", "Deny"]
    error_message: NotRequired[str]


class AuthenticationActionContext(TypedDict):
    object: Literal["authentication_action_context"]
    id: str
    user: User
    organization: NotRequired[Organization]
    organization_membership: NotRequired[OrganizationMembership]
    authentication_method: NotRequired[str]
    ip_address: NotRequired[str]
    user_agent: NotRequired[str]
    device_fingerprint: NotRequired[str]
    issuer: NotRequired[str]


class UserRegistrationActionContext(TypedDict):
    object: Literal["user_registration_action_context"]
    id: str
    user_data: UserRegistrationActionContextUserData
    invitation: NotRequired[Invitation]
    authentication_method: NotRequired[str]
    ip_address: NotRequired[str]
    user_agent: NotRequired[str]
    device_fingerprint: NotRequired[str]


class UserRegistrationActionContextUserData(TypedDict):
    object: Literal["user_data"]
    email: str
    name: str | None
    first_name: str
    last_name: str


class PortalLinkResponse(TypedDict):
    link: str


class Actor(TypedDict):
    id: str
    name: str


class AgentAdminLinkClaimAttemptToExternalUserRequestUser(TypedDict):
    email: str
    external_id: str


class AgentBlueprint(TypedDict):
    object: Literal["agent_blueprint"]
    id: str
    name: str
    description: str | None
    permissions: list[str]
    invocable_by: AgentBlueprintCreatedDataInvocableBy
    invocable_as: AgentBlueprintCreatedDataInvocableAs
    session_settings: AgentBlueprintsCreateRequestSessionSetting
    created_at: str
    updated_at: str


class AgentBlueprintCreatedDataInvocableAs(TypedDict):
    instance_types: list[Literal["delegated", "autonomous"]]


class AgentBlueprintCreatedDataInvocableBy(TypedDict):
    role_slugs: list[str]
    organization_ids: list[str]


class AgentBlueprintsCreateRequestInvocableAs(TypedDict):
    instance_types: NotRequired[Sequence[Literal["delegated", "autonomous"]]]


class AgentBlueprintsCreateRequestInvocableBy(TypedDict):
    role_slugs: NotRequired[Sequence[str]]
    organization_ids: NotRequired[Sequence[str]]


class AgentBlueprintsCreateRequestSessionSetting(TypedDict):
    max_age_seconds: int
    access_token_ttl_seconds: int
    refresh_token_ttl_seconds: int


class AgentBlueprintsUpdateRequestSessionSetting(TypedDict):
    max_age_seconds: NotRequired[int]
    access_token_ttl_seconds: NotRequired[int]
    refresh_token_ttl_seconds: NotRequired[int]


class AgentCredentialValidation(TypedDict):
    valid: bool
    registration_id: str | None
    expires_at: str | None


class AgentInstance(TypedDict):
    object: Literal["agent_instance"]
    id: str
    agent_blueprint_id: str
    organization_id: str
    organization_membership_id: str | None
    type: Literal["delegated", "autonomous"]
    created_at: str
    updated_at: str


class AgentInstanceSession(TypedDict):
    object: Literal["agent_instance_session"]
    id: str
    agent_instance_id: str
    status: Literal["active", "revoked", "expired"]
    expires_at: str
    revoked_at: str | None
    created_at: str
    updated_at: str


class AgentRegistration(TypedDict):
    id: str
    agent_identity: AgentRegistrationAgentIdentity
    organization_id: str
    status: Literal["unverified", "verified", "expired", "revoked"]
    kind: Literal["anonymous", "service_auth", "identity_assertion"]
    claim: AgentRegistrationClaim | None
    created_at: str
    updated_at: str
    revoked_at: str | None


class AgentRegistrationAgentIdentity(TypedDict):
    id: str
    userland_user_id: str | None
    created_at: str
    updated_at: str


class AgentRegistrationClaim(TypedDict):
    id: str
    claim_completion: AgentRegistrationClaimClaimCompletion | None
    created_at: str
    updated_at: str
    expires_at: str


class AgentRegistrationClaimClaimCompletion(TypedDict):
    id: str
    created_at: str
    updated_at: str
    expires_at: str
    claimed_at: str


class AgentToken(TypedDict):
    access_token: str
    token_type: Literal["Bearer"]
    expires_in: int
    refresh_token: str
    agent_instance_id: str
    new_instance: bool
    agent_instance_session_id: str
    permissions: list[str]


class AgentTokenValidation(TypedDict):
    valid: Literal[True]
    agent_instance_id: str
    agent_instance_session_id: str
    organization_id: str
    permissions: list[str]
    intent: str | None
    acting_user_id: str | None
    session_expires_at: str


class ClaimViewResponse(TypedDict):
    id: str
    status: Literal["unverified", "verified", "expired", "revoked"]
    user_code: str
    organizations: list[Actor]


class ApiKey(TypedDict):
    object: Literal["api_key"]
    id: str
    owner: ApiKeyOwner
    name: str
    obfuscated_value: str
    last_used_at: str | None
    expires_at: str | None
    permissions: list[str]
    created_at: str
    updated_at: str


class ApiKeyOwner1(TypedDict):
    type: Literal["organization"]
    id: str


class ApiKeyOwner2(TypedDict):
    type: Literal["user"]
    id: str
    organization_id: str


class ApiKeyValidationResponse(TypedDict):
    api_key: ApiKey | None
    agent_registration_id: NotRequired[str]


class OrganizationApiKey(TypedDict):
    object: Literal["api_key"]
    id: str
    owner: ApiKeyCreatedDataOwner
    name: str
    obfuscated_value: str
    last_used_at: str | None
    expires_at: str | None
    permissions: list[str]
    created_at: str
    updated_at: str


class OrganizationApiKeyWithValue(TypedDict):
    object: Literal["api_key"]
    id: str
    owner: ApiKeyCreatedDataOwner
    name: str
    obfuscated_value: str
    last_used_at: str | None
    expires_at: str | None
    permissions: list[str]
    created_at: str
    updated_at: str
    value: str


class AuditLogAction(TypedDict):
    object: Literal["audit_log_action"]
    name: str
    schema: AuditLogSchema
    created_at: str
    updated_at: str


class AuditLogConfiguration(TypedDict):
    organization_id: str
    retention_period_in_days: int
    state: Literal["active", "inactive", "disabled"]
    log_stream: NotRequired[AuditLogConfigurationLogStream]


class AuditLogConfigurationLogStream(TypedDict):
    id: str
    type: AuditLogConfigurationLogStreamType
    state: Literal["active", "inactive", "error", "invalid"]
    last_synced_at: str | None
    created_at: str


class AuditLogEventCreateResponse(TypedDict):
    success: bool


class AuditLogExport(TypedDict):
    object: Literal["audit_log_export"]
    id: str
    state: Literal["pending", "ready", "error", "expired"]
    url: NotRequired[str | None]
    created_at: str
    updated_at: str


class AuditLogSchema(TypedDict):
    object: Literal["audit_log_schema"]
    version: int
    actor: NotRequired[AuditLogSchemaActor]
    targets: list[AuditLogSchemaTarget]
    metadata: NotRequired[dict[str, Any]]
    created_at: str


class AuditLogSchemaActor(TypedDict):
    metadata: dict[str, Any]


class AuditLogSchemaTarget(TypedDict):
    type: str
    metadata: NotRequired[dict[str, Any]]


class AuditLogsRetention(TypedDict):
    retention_period_in_days: int | None


class AuthorizationCheck(TypedDict):
    authorized: bool


class AuthorizationPermission(TypedDict):
    object: Literal["permission"]
    id: str
    slug: str
    name: str
    description: str | None
    system: bool
    resource_type_slug: str
    created_at: str
    updated_at: str


class AuthorizationResource(TypedDict):
    object: Literal["authorization_resource"]
    name: str
    description: str | None
    organization_id: str
    parent_resource_id: str | None
    id: str
    external_id: str
    resource_type_slug: str
    created_at: str
    updated_at: str


class GroupRoleAssignment(TypedDict):
    object: Literal["group_role_assignment"]
    id: str
    group_id: str
    role: SlimRole
    resource: GroupRoleAssignmentResource
    created_at: str
    updated_at: str


class GroupRoleAssignmentResource(TypedDict):
    id: str
    external_id: str
    resource_type_slug: str


class ReplaceGroupRoleAssignmentEntry(TypedDict):
    role_slug: str
    resource_id: NotRequired[str]
    resource_external_id: NotRequired[str]
    resource_type_slug: NotRequired[str]


class Role(TypedDict):
    slug: str
    object: Literal["role"]
    id: str
    name: str
    description: str | None
    type: Literal["EnvironmentRole", "OrganizationRole"]
    resource_type_slug: str
    permissions: list[str]
    created_at: str
    updated_at: str


class UserOrganizationMembershipBaseListData(TypedDict):
    object: Literal["organization_membership"]
    id: str
    user_id: str
    organization_id: str
    status: Literal["active", "inactive", "pending"]
    directory_managed: bool
    organization_name: NotRequired[str]
    custom_attributes: NotRequired[dict[str, Any]]
    created_at: str
    updated_at: str
    user: User


class SlimRole(TypedDict):
    slug: str


class UserRoleAssignment(TypedDict):
    object: Literal["role_assignment"]
    id: str
    organization_membership_id: str
    role: SlimRole
    resource: GroupRoleAssignmentResource
    source: UserRoleAssignmentSource
    created_at: str
    updated_at: str


class UserRoleAssignmentSource(TypedDict):
    type: Literal["direct", "group"]
    group_role_assignment_id: str | None
    group: Actor | None


class ClientApiTokenResponse(TypedDict):
    token: str


class ApplicationCredentialsListItem(TypedDict):
    object: Literal["connect_application_secret"]
    id: str
    secret_hint: str
    last_used_at: str | None
    created_at: str
    updated_at: str


class ConnectApplicationM2M(TypedDict):
    object: Literal["connect_application"]
    id: str
    client_id: str
    description: str | None
    name: str
    scopes: list[str]
    created_at: str
    updated_at: str
    application_type: Literal["m2m"]
    organization_id: str


class ConnectApplicationOAuth(TypedDict):
    object: Literal["connect_application"]
    id: str
    client_id: str
    description: str | None
    name: str
    scopes: list[str]
    created_at: str
    updated_at: str
    application_type: Literal["oauth"]
    redirect_uris: list[ConnectApplicationOAuthRedirectUris]
    cors_origins: list[str]
    uses_pkce: bool
    is_first_party: bool
    was_dynamically_registered: NotRequired[bool]
    organization_id: NotRequired[str]


class ConnectApplicationOAuthRedirectUris(TypedDict):
    uri: str
    default: bool


class ExternalAuthCompleteResponse(TypedDict):
    redirect_uri: str


class NewConnectApplicationSecret(TypedDict):
    object: Literal["connect_application_secret"]
    id: str
    secret_hint: str
    last_used_at: str | None
    created_at: str
    updated_at: str
    secret: str


class RedirectUriInput(TypedDict):
    uri: str
    default: NotRequired[bool | None]


class UserConsentOption(TypedDict):
    claim: str
    type: Literal["enum"]
    label: str
    choices: Sequence[UserConsentOptionChoice]


class UserConsentOptionChoice(TypedDict):
    value: NotRequired[str]
    label: NotRequired[str]


class UserObject(TypedDict):
    id: str
    email: str
    first_name: NotRequired[str]
    last_name: NotRequired[str]
    name: NotRequired[str]
    metadata: NotRequired[Mapping[str, str]]


class Directory(TypedDict):
    object: Literal["directory"]
    id: str
    organization_id: str
    external_key: str
    type: DirectoryType
    state: Literal["linked", "validating", "invalid_credentials", "unlinked", "deleting"]
    name: str
    domain: NotRequired[str]
    metadata: NotRequired[DirectoryMetadata]
    created_at: str
    updated_at: str


class DirectoryGroup(TypedDict):
    object: Literal["directory_group"]
    id: str
    idp_id: str
    directory_id: str
    organization_id: str
    name: str
    raw_attributes: NotRequired[dict[str, Any]]
    created_at: str
    updated_at: str


class DirectoryMetadata(TypedDict):
    users: DirectoryMetadataUser
    groups: int


class DirectoryMetadataUser(TypedDict):
    active: int
    inactive: int


class DirectorySyncResponse(TypedDict):
    status: Literal["queued"]


class DirectoryUserEmail(TypedDict):
    primary: NotRequired[bool]
    type: NotRequired[str]
    value: NotRequired[str | None]


class DirectoryUserWithGroups(TypedDict):
    object: Literal["directory_user"]
    id: str
    directory_id: str
    organization_id: str
    idp_id: str
    email: str | None
    first_name: NotRequired[str | None]
    last_name: NotRequired[str | None]
    name: NotRequired[str | None]
    emails: NotRequired[list[DirectoryUserEmail]]
    job_title: NotRequired[str | None]
    username: NotRequired[str | None]
    state: Literal["active", "suspended", "inactive"]
    raw_attributes: NotRequired[dict[str, Any]]
    custom_attributes: dict[str, Any]
    role: NotRequired[SlimRole]
    roles: NotRequired[list[SlimRole]]
    created_at: str
    updated_at: str
    groups: NotRequired[list[DirectoryGroup]]


class EventContext(TypedDict):
    client_id: NotRequired[str]
    actor: NotRequired[EventContextActor]
    previous_attributes: NotRequired[dict[str, Any]]
    ajs_anonymous_id: NotRequired[str]
    google_analytics_client_id: NotRequired[str]
    google_analytics_sessions: NotRequired[list[EventContextGoogleAnalyticsSession]]


class EventContextActor(TypedDict):
    id: str
    source: Literal["api", "dashboard", "admin_portal", "system"]
    name: str | None


class EventContextGoogleAnalyticsSession(TypedDict):
    containerId: str
    sessionId: NotRequired[str]
    sessionNumber: NotRequired[str]


class FlagContext(TypedDict):
    client_id: str
    actor: EventContextActor


class FlagUpdatedContext(TypedDict):
    client_id: str
    actor: EventContextActor
    previous_attributes: NotRequired[FlagUpdatedContextPreviousAttribute]


class FlagUpdatedContextPreviousAttribute(TypedDict):
    data: NotRequired[FlagUpdatedContextPreviousAttributeData]


class FlagUpdatedContextPreviousAttributeData(TypedDict):
    name: NotRequired[str]
    description: NotRequired[str | None]
    tags: NotRequired[list[str]]
    owner: NotRequired[FlagUpdatedContextPreviousAttributeDataOwner | None]
    enabled: NotRequired[bool]
    default_value: NotRequired[bool]


class FlagUpdatedContextPreviousAttributeDataOwner(TypedDict):
    email: str
    first_name: str | None
    last_name: str | None


class FlagRuleContext(TypedDict):
    client_id: str
    actor: NotRequired[EventContextActor]


class FlagRuleValueContext(TypedDict):
    client_id: str
    actor: NotRequired[EventContextActor]
    previous_attributes: NotRequired[FlagRuleValueContextPreviousAttribute]


class FlagRuleValueContextPreviousAttribute(TypedDict):
    data: NotRequired[FlagRuleValueContextPreviousAttributeData]


class FlagRuleValueContextPreviousAttributeData(TypedDict):
    value: NotRequired[bool]


class FlagRuleUpdatedContext(TypedDict):
    client_id: str
    actor: EventContextActor
    access_type: FlagAccessType
    configured_targets: FlagRuleUpdatedContextConfiguredTarget
    previous_attributes: FlagRuleUpdatedContextPreviousAttribute


class FlagRuleUpdatedContextConfiguredTarget(TypedDict):
    organizations: list[FlagRuleUpdatedContextConfiguredTargetOrganization]
    users: list[FlagRuleUpdatedContextConfiguredTargetUser]


class FlagRuleUpdatedContextConfiguredTargetOrganization(TypedDict):
    id: str
    name: str


class FlagRuleUpdatedContextConfiguredTargetUser(TypedDict):
    id: str
    email: str


class FlagRuleUpdatedContextPreviousAttribute(TypedDict):
    data: NotRequired[FlagRuleUpdatedContextPreviousAttributeData]
    context: NotRequired[FlagRuleUpdatedContextPreviousAttributeContext]


class FlagRuleUpdatedContextPreviousAttributeData(TypedDict):
    enabled: NotRequired[bool]
    default_value: NotRequired[bool]


class FlagRuleUpdatedContextPreviousAttributeContext(TypedDict):
    access_type: NotRequired[FlagAccessType]
    configured_targets: NotRequired[FlagRuleUpdatedContextConfiguredTarget]


class AccessTokenAgentRegistrationCredentialIssuedDataDetail(TypedDict):
    kind: Literal["access_token"]
    jti: str
    expires_at: str | None


class ActionAuthenticationDeniedData(TypedDict):
    action_endpoint_id: str
    action_execution_id: str
    type: Literal["authentication"]
    verdict: Literal["Deny"]
    user_id: str
    organization_id: str | None
    email: str
    ip_address: str | None
    user_agent: str | None


class ActionUserRegistrationDeniedData(TypedDict):
    action_endpoint_id: str
    action_execution_id: str
    type: Literal["user_registration"]
    verdict: Literal["Deny"]
    organization_id: str | None
    email: str
    ip_address: str | None
    user_agent: str | None


class AgentBlueprintCreatedData(TypedDict):
    object: Literal["agent_blueprint"]
    id: str
    name: str
    description: str | None
    permissions: list[str]
    invocable_by: AgentBlueprintCreatedDataInvocableBy
    invocable_as: AgentBlueprintCreatedDataInvocableAs
    session_settings: AgentBlueprintCreatedDataSessionSetting
    created_at: str
    updated_at: str


class AgentBlueprintCreatedDataSessionSetting(TypedDict):
    max_age_seconds: float
    access_token_ttl_seconds: float
    refresh_token_ttl_seconds: float


class AgentBlueprintDeletedData(TypedDict):
    object: Literal["agent_blueprint"]
    id: str
    name: str
    created_at: str
    updated_at: str


class AgentInstanceCreatedData(TypedDict):
    object: Literal["agent_instance"]
    id: str
    agent_blueprint_id: str
    organization_id: str
    organization_membership_id: str | None
    type: Literal["delegated", "autonomous"]
    created_at: str
    updated_at: str


class AgentInstanceSessionCreatedData(TypedDict):
    object: Literal["agent_instance_session"]
    id: str
    agent_instance_id: str
    organization_id: str
    expires_at: str
    revoked_at: str | None
    created_at: str
    updated_at: str
    permission_slugs: list[str]


class AgentInstanceSessionRevokedData(TypedDict):
    object: Literal["agent_instance_session"]
    id: str
    agent_instance_id: str
    organization_id: str
    expires_at: str
    revoked_at: str | None
    created_at: str
    updated_at: str


class AgentRegistrationClaimAttemptCreatedData(TypedDict):
    object: Literal["agent_registration_claim_attempt"]
    id: str
    agent_registration_id: str
    agent_registration_claim_id: str
    login_hint: str
    expires_at: str
    created_at: str
    updated_at: str


class AgentRegistrationClaimCompletedData(TypedDict):
    object: Literal["agent_registration_claim"]
    id: str
    agent_registration_id: str
    completed_by_attempt_id: str
    claimed_by: AgentRegistrationClaimCompletedDataClaimedBy
    completed_at: str
    created_at: str
    updated_at: str


class AgentRegistrationClaimCompletedDataClaimedBy(TypedDict):
    user_id: str
    organization_id: str | None


class AgentRegistrationCreatedData(TypedDict):
    object: Literal["agent_registration"]
    id: str
    agent_identity: AgentRegistrationCreatedDataAgentIdentity
    organization_id: str
    status: Literal["unverified", "verified", "expired", "revoked"]
    kind: Literal["anonymous", "service_auth", "identity_assertion"]
    method: Literal["anonymous", "service_auth", "id_jag"]
    created_at: str
    updated_at: str


class AgentRegistrationCreatedDataAgentIdentity(TypedDict):
    object: Literal["agent_identity"]
    id: str
    userland_user_id: str | None


class AgentRegistrationCredentialIssuedData(TypedDict):
    object: Literal["agent_registration_credential"]
    id: str
    agent_registration_id: str
    detail: AgentRegistrationCredentialIssuedDataDetail
    created_at: str
    updated_at: str


class AgentRegistrationDeletedData(TypedDict):
    agent_registration_id: str


class AgentRegistrationOrganizationSwitchedData(TypedDict):
    agent_registration_id: str
    from_organization_id: str
    to_organization_id: str


class ApiKeyAgentRegistrationCredentialIssuedDataDetail(TypedDict):
    kind: Literal["api_key"]
    api_key_id: str


class ApiKeyCreatedData(TypedDict):
    object: Literal["api_key"]
    id: str
    owner: ApiKeyCreatedDataOwner
    name: str
    obfuscated_value: str
    last_used_at: str | None
    expires_at: str | None
    permissions: list[str]
    created_at: str
    updated_at: str


class ApiKeyUpdatedData(TypedDict):
    object: Literal["api_key"]
    id: str
    owner: ApiKeyUpdatedDataOwner
    name: str
    obfuscated_value: str
    last_used_at: str | None
    expires_at: str | None
    permissions: list[str]
    created_at: str
    updated_at: str
    previous_attributes: ApiKeyUpdatedDataPreviousAttribute


class ApiKeyUpdatedDataPreviousAttribute(TypedDict):
    expires_at: str | None


class AuthenticationEmailVerificationFailedData(TypedDict):
    type: Literal["email_verification"]
    status: Literal["failed"]
    ip_address: str | None
    user_agent: str | None
    user_id: str | None
    email: str | None
    error: AuthenticationEmailVerificationFailedDataError


class AuthenticationEmailVerificationFailedDataError(TypedDict):
    code: str
    message: str


class AuthenticationEmailVerificationSucceededData(TypedDict):
    type: Literal["email_verification"]
    status: Literal["succeeded"]
    ip_address: str | None
    user_agent: str | None
    user_id: str
    email: str


class AuthenticationMFAFailedData(TypedDict):
    type: Literal["mfa"]
    status: Literal["failed"]
    ip_address: str | None
    user_agent: str | None
    user_id: str | None
    email: str | None
    error: AuthenticationEmailVerificationFailedDataError


class AuthenticationMFASucceededData(TypedDict):
    type: Literal["mfa"]
    status: Literal["succeeded"]
    ip_address: str | None
    user_agent: str | None
    user_id: str
    email: str


class AuthenticationMagicAuthFailedData(TypedDict):
    type: Literal["magic_auth"]
    status: Literal["failed"]
    ip_address: str | None
    user_agent: str | None
    user_id: str | None
    email: str | None
    error: AuthenticationEmailVerificationFailedDataError


class AuthenticationMagicAuthSucceededData(TypedDict):
    type: Literal["magic_auth"]
    status: Literal["succeeded"]
    ip_address: str | None
    user_agent: str | None
    user_id: str
    email: str


class AuthenticationOAuthFailedData(TypedDict):
    type: Literal["oauth"]
    status: Literal["failed"]
    ip_address: str | None
    user_agent: str | None
    user_id: str | None
    email: str | None
    error: AuthenticationEmailVerificationFailedDataError
    provider: NotRequired[str]


class AuthenticationOAuthSucceededData(TypedDict):
    type: Literal["oauth"]
    status: Literal["succeeded"]
    ip_address: str | None
    user_agent: str | None
    user_id: str | None
    email: str
    provider: NotRequired[str]


class AuthenticationPasskeyFailedData(TypedDict):
    type: Literal["passkey"]
    status: Literal["failed"]
    ip_address: str | None
    user_agent: str | None
    user_id: str | None
    email: str | None
    error: AuthenticationEmailVerificationFailedDataError


class AuthenticationPasskeySucceededData(TypedDict):
    type: Literal["passkey"]
    status: Literal["succeeded"]
    ip_address: str | None
    user_agent: str | None
    user_id: str
    email: str


class AuthenticationPasswordFailedData(TypedDict):
    type: Literal["password"]
    status: Literal["failed"]
    ip_address: str | None
    user_agent: str | None
    user_id: str | None
    email: str | None
    error: AuthenticationEmailVerificationFailedDataError


class AuthenticationPasswordSucceededData(TypedDict):
    type: Literal["password"]
    status: Literal["succeeded"]
    ip_address: str | None
    user_agent: str | None
    user_id: str
    email: str


class AuthenticationRadarRiskDetectedData(TypedDict):
    auth_method: str
    action: Literal["signup", "login"]
    control: str | None
    blocklist_type: str | None
    ip_address: str | None
    user_agent: str | None
    user_id: str
    email: str


class AuthenticationReauthenticationSucceededData(TypedDict):
    type: Literal["reauthentication"]
    status: Literal["succeeded"]
    ip_address: str | None
    user_agent: str | None
    user_id: str
    email: str


class AuthenticationSSOFailedData(TypedDict):
    type: Literal["sso"]
    status: Literal["failed"]
    ip_address: str | None
    user_agent: str | None
    user_id: str | None
    email: str | None
    sso: AuthenticationSSOFailedDataSSO
    error: AuthenticationEmailVerificationFailedDataError


class AuthenticationSSOFailedDataSSO(TypedDict):
    organization_id: str | None
    connection_id: str | None
    session_id: str | None


class AuthenticationSSOStartedData(TypedDict):
    type: Literal["sso"]
    status: Literal["started"]
    ip_address: str | None
    user_agent: str | None
    user_id: str | None
    email: str | None
    sso: AuthenticationSSOFailedDataSSO


class AuthenticationSSOSucceededData(TypedDict):
    type: Literal["sso"]
    status: Literal["succeeded"]
    ip_address: str | None
    user_agent: str | None
    user_id: str | None
    email: str
    sso: AuthenticationSSOFailedDataSSO


class AuthenticationSSOTimedOutData(TypedDict):
    type: Literal["sso"]
    status: Literal["timed_out"]
    ip_address: str | None
    user_agent: str | None
    user_id: str | None
    email: str | None
    sso: AuthenticationSSOFailedDataSSO
    error: AuthenticationEmailVerificationFailedDataError


class ConnectionActivatedData(TypedDict):
    object: Literal["connection"]
    id: str
    state: Literal["draft", "active", "validating", "inactive", "deleting"]
    name: str
    connection_type: ConnectionActivatedDataConnectionType
    created_at: str
    updated_at: str
    external_key: str
    status: Literal["linked", "unlinked"]
    domains: list[ConnectionActivatedDataDomain]
    organization_id: NotRequired[str]


class ConnectionDeletedData(TypedDict):
    object: Literal["connection"]
    id: str
    state: Literal["draft", "active", "validating", "inactive", "deleting"]
    name: str
    connection_type: ConnectionActivatedDataConnectionType
    created_at: str
    updated_at: str
    organization_id: NotRequired[str]


class ConnectionSAMLCertificateRenewalRequiredData(TypedDict):
    connection: ConnectionSAMLCertificateRenewalRequiredDataConnection
    certificate: ConnectionSAMLCertificateRenewalRequiredDataCertificate
    days_until_expiry: int


class ConnectionSAMLCertificateRenewalRequiredDataCertificate(TypedDict):
    certificate_type: Literal["ResponseSigning", "RequestSigning", "ResponseEncryption"]
    expiry_date: str
    is_expired: bool


class ConnectionSAMLCertificateRenewalRequiredDataConnection(TypedDict):
    id: str
    organization_id: NotRequired[str]


class ConnectionSAMLCertificateRenewedData(TypedDict):
    connection: ConnectionSAMLCertificateRenewalRequiredDataConnection
    certificate: ConnectionSAMLCertificateRenewedDataCertificate
    renewed_at: str


class ConnectionSAMLCertificateRenewedDataCertificate(TypedDict):
    certificate_type: Literal["ResponseSigning", "RequestSigning", "ResponseEncryption"]
    expiry_date: str


class DirectoryUser(TypedDict):
    object: Literal["directory_user"]
    id: str
    directory_id: str
    organization_id: str
    idp_id: str
    email: str | None
    first_name: NotRequired[str | None]
    last_name: NotRequired[str | None]
    name: NotRequired[str | None]
    emails: NotRequired[list[DirectoryUserEmail]]
    job_title: NotRequired[str | None]
    username: NotRequired[str | None]
    state: Literal["active", "suspended", "inactive"]
    raw_attributes: NotRequired[dict[str, Any]]
    custom_attributes: dict[str, Any]
    role: NotRequired[SlimRole]
    roles: NotRequired[list[SlimRole]]
    created_at: str
    updated_at: str


class DsyncActivatedData(TypedDict):
    object: Literal["directory"]
    id: str
    type: DsyncActivatedDataType
    state: Literal["active", "validating", "invalid_credentials", "inactive", "deleting"]
    name: str
    created_at: str
    updated_at: str
    external_key: str
    domains: list[DsyncActivatedDataDomain]
    organization_id: NotRequired[str]


class DsyncActivatedDataDomain(TypedDict):
    object: Literal["organization_domain"]
    id: str
    domain: str


class DsyncDeletedData(TypedDict):
    object: Literal["directory"]
    id: str
    type: DsyncActivatedDataType
    state: Literal["active", "validating", "invalid_credentials", "inactive", "deleting"]
    name: str
    created_at: str
    updated_at: str
    organization_id: NotRequired[str]


class DsyncGroupUpdatedData(TypedDict):
    object: Literal["directory_group"]
    id: str
    idp_id: str
    directory_id: str
    organization_id: str
    name: str
    created_at: str
    updated_at: str
    raw_attributes: NotRequired[dict[str, Any]]
    previous_attributes: NotRequired[dict[str, Any]]


class DsyncGroupUserAddedData(TypedDict):
    directory_id: str
    user: DirectoryUser
    group: DirectoryGroup


class DsyncTokenCreatedData(TypedDict):
    object: Literal["directory_token"]
    id: str
    directory_id: str
    token_suffix: str
    created_at: str
    organization_id: NotRequired[str]


class DsyncUserUpdatedData(TypedDict):
    object: Literal["directory_user"]
    id: str
    directory_id: str
    organization_id: str
    idp_id: str
    email: str | None
    state: Literal["active", "suspended", "inactive"]
    custom_attributes: dict[str, Any]
    created_at: str
    updated_at: str
    first_name: NotRequired[str | None]
    last_name: NotRequired[str | None]
    name: NotRequired[str | None]
    emails: NotRequired[list[DirectoryUserEmail]]
    job_title: NotRequired[str | None]
    username: NotRequired[str | None]
    raw_attributes: NotRequired[dict[str, Any]]
    role: NotRequired[SlimRole]
    roles: NotRequired[list[SlimRole]]
    previous_attributes: NotRequired[dict[str, Any]]


class EmailVerificationCreatedData(TypedDict):
    object: Literal["email_verification"]
    id: str
    user_id: str
    email: str
    expires_at: str
    created_at: str
    updated_at: str


class FeatureFlagsFlagCreatedData(TypedDict):
    object: Literal["feature_flag"]
    id: str
    environment_id: str
    slug: str
    name: str
    description: str | None
    owner: FeatureFlagOwner | None
    tags: list[str]
    enabled: bool
    default_value: bool
    created_at: str
    updated_at: str


class FlagRule(TypedDict):
    object: Literal["flag_rule"]
    id: str
    flag_id: str
    flag_slug: str
    environment_id: str
    target_type: str | None
    position: int
    value_type: Literal["boolean"]
    value: bool
    created_at: str
    updated_at: str


class FlagTarget(TypedDict):
    object: NotRequired[Literal["flag_target"]]
    id: NotRequired[str]
    flag_id: NotRequired[str]
    flag_slug: NotRequired[str]
    environment_id: NotRequired[str]
    target_type: NotRequired[str]
    target_id: NotRequired[str]
    created_at: NotRequired[str]
    updated_at: NotRequired[str]
    rule_id: NotRequired[str]
    value_type: NotRequired[Literal["boolean"]]
    value: NotRequired[bool]


class GroupMemberAddedData(TypedDict):
    group_id: str
    organization_membership_id: str


class InvitationAcceptedData(TypedDict):
    object: Literal["invitation"]
    id: str
    email: str
    state: Literal["pending", "accepted", "expired", "revoked"]
    accepted_at: str | None
    revoked_at: str | None
    expires_at: str
    organization_id: str | None
    inviter_user_id: str | None
    accepted_user_id: str | None
    role_slug: str | None
    created_at: str
    updated_at: str


class MagicAuthCreatedData(TypedDict):
    object: Literal["magic_auth"]
    id: str
    user_id: str
    email: str
    expires_at: str
    created_at: str
    updated_at: str


class OrganizationCreatedData(TypedDict):
    object: Literal["organization"]
    id: str
    name: str
    domains: list[OrganizationDomain]
    metadata: dict[str, str]
    external_id: str | None
    created_at: str
    updated_at: str
    stripe_customer_id: NotRequired[str]


class OrganizationDomainVerificationFailedData(TypedDict):
    reason: OrganizationDomainVerificationFailedDataReason
    organization_domain: OrganizationDomain


class OrganizationMembershipCreatedData(TypedDict):
    object: Literal["organization_membership"]
    id: str
    user_id: str
    organization_id: str
    status: Literal["active", "inactive", "pending"]
    role: SlimRole
    custom_attributes: dict[str, Any]
    directory_managed: bool
    created_at: str
    updated_at: str
    roles: NotRequired[list[SlimRole]]


class OrganizationRoleCreatedData(TypedDict):
    object: Literal["organization_role"]
    organization_id: str
    slug: str
    name: str
    description: str | None
    resource_type_slug: str
    permissions: list[str]
    created_at: str
    updated_at: str


class PasswordResetCreatedData(TypedDict):
    object: Literal["password_reset"]
    id: str
    user_id: str
    email: str
    expires_at: str
    created_at: str


class PipeConnectedAccount(TypedDict):
    object: Literal["connected_account"]
    id: str
    data_integration_id: str
    provider_slug: str
    user_id: str | None
    organization_id: str | None
    scopes: list[str]
    state: Literal["connected", "needs_reauthorization"]
    created_at: str
    updated_at: str
    connection_role: NotRequired[Literal["compatibility", "standard"]]
    account_identifier: NotRequired[str | None]
    account_display_name: NotRequired[str | None]
    auth_method: NotRequired[Literal["oauth", "api_key", "client_credentials"]]
    api_key_last_4: NotRequired[str | None]
    established_by_user_id: NotRequired[str | None]
    state_reason: NotRequired[Literal["establishing_member_membership_ended"] | None]


class PipesAccountConnectionAddFailedData(TypedDict):
    object: Literal["connection_failed"]
    data_integration_id: str
    provider_slug: str
    user_id: str | None
    organization_id: str | None
    error_code: str
    error_reason: str | None
    provider_error: str | None
    provider_error_description: str | None
    created_at: str
    account_identifier: NotRequired[str | None]


class RadarChallengeCreatedData(TypedDict):
    type: Literal["email"]
    radar_challenge_id: str
    user_id: str
    email: str


class ResourceExportCompletedData(TypedDict):
    id: str
    resource_type: ResourceExportCompletedDataResourceType


class RoleCreatedData(TypedDict):
    object: Literal["role"]
    slug: str
    resource_type_slug: str
    created_at: str
    updated_at: str
    permissions: NotRequired[list[str]]


class VaultByokKeyDeletedData(TypedDict):
    organization_id: str
    key_provider: Literal["AWS_KMS", "GCP_KMS", "AZURE_KEY_VAULT"]


class VaultByokKeyVerificationCompletedData(TypedDict):
    organization_id: str
    key_provider: Literal["AWS_KMS", "GCP_KMS", "AZURE_KEY_VAULT"]
    verified: bool


class VaultDataCreatedData(TypedDict):
    actor_id: str
    actor_source: Literal["api", "dashboard"]
    actor_name: str
    kv_name: str
    key_id: str
    key_context: dict[str, str]


class VaultDataDeletedData(TypedDict):
    actor_id: str
    actor_source: Literal["api", "dashboard"]
    actor_name: str
    kv_name: str


class VaultDataReadData(TypedDict):
    actor_id: str
    actor_source: Literal["api", "dashboard"]
    actor_name: str
    kv_name: str
    key_id: str


class VaultDekDecryptedData(TypedDict):
    actor_id: str
    actor_source: Literal["api", "dashboard"]
    actor_name: str
    key_id: str


class VaultDekReadData(TypedDict):
    actor_id: str
    actor_source: Literal["api", "dashboard"]
    actor_name: str
    key_ids: list[str]
    key_context: dict[str, str]


class VaultKekCreatedData(TypedDict):
    actor_id: str
    actor_source: Literal["api", "dashboard"]
    actor_name: str
    key_name: str
    key_id: str


class VaultNamesListedData(TypedDict):
    actor_id: str
    actor_source: Literal["api", "dashboard"]
    actor_name: str


class WaitlistUser(TypedDict):
    object: Literal["waitlist_user"]
    id: str
    email: str
    state: Literal["pending", "approved", "denied"]
    approved_at: str | None
    waitlist_id: NotRequired[str | None]
    created_at: str
    updated_at: str
    additional_fields: NotRequired[dict[str, str]]


class FeatureFlag(TypedDict):
    object: Literal["feature_flag"]
    id: str
    slug: str
    name: str
    description: str | None
    owner: FeatureFlagOwner | None
    tags: list[str]
    enabled: bool
    default_value: bool
    created_at: str
    updated_at: str


class FeatureFlagOwner(TypedDict):
    email: str
    first_name: str | None
    last_name: str | None


class FeatureFlagsListRuntimeAnswer1(TypedDict):
    version: Literal[2]
    flags: dict[str, RuntimeFlagV2]


class FlagValues(TypedDict):
    value: NotRequired[bool]
    flags: NotRequired[dict[str, bool]]


class RuntimeFlagV1(TypedDict):
    slug: str
    enabled: bool
    default_value: bool
    targets: RuntimeFlagV1Targets


class RuntimeFlagV1Targets(TypedDict):
    users: list[RuntimeFlagV1TargetsUsers]
    organizations: list[RuntimeFlagV1TargetsOrganizations]
    custom_targets: NotRequired[list[RuntimeFlagV1TargetsCustomTargets]]


class RuntimeFlagV1TargetsCustomTargets(TypedDict):
    type: str
    id: str
    enabled: bool


class RuntimeFlagV1TargetsOrganizations(TypedDict):
    id: str
    enabled: bool


class RuntimeFlagV1TargetsUsers(TypedDict):
    id: str
    enabled: bool


class RuntimeFlagV2(TypedDict):
    slug: str
    enabled: bool
    default_value: NotRequired[Any]
    off_value: NotRequired[Any]
    rules: list[RuntimeFlagV2Rules]


class RuntimeFlagV2Rules(TypedDict):
    id: str
    kind: str
    value: NotRequired[Any]
    conditions: NotRequired[list[RuntimeFlagV2RulesConditions]]


class RuntimeFlagV2RulesConditions(TypedDict):
    target_type: NotRequired[str | None]
    operator: str
    values: NotRequired[list[str]]


class Group(TypedDict):
    object: Literal["group"]
    id: str
    organization_id: str
    name: str
    description: str | None
    created_at: str
    updated_at: str


class AuthenticationChallenge(TypedDict):
    object: Literal["authentication_challenge"]
    id: str
    expires_at: NotRequired[str]
    code: NotRequired[str]
    authentication_factor_id: str
    created_at: str
    updated_at: str


class AuthenticationChallengeVerifyResponse(TypedDict):
    challenge: AuthenticationChallenge
    valid: bool


class AuthenticationFactor(TypedDict):
    object: Literal["authentication_factor"]
    id: str
    type: Literal["generic_otp", "sms", "totp", "webauthn"]
    user_id: NotRequired[str]
    sms: NotRequired[AuthenticationFactorEnrolledSms]
    totp: NotRequired[AuthenticationFactorTotp]
    created_at: str
    updated_at: str


class AuthenticationFactorEnrolled(TypedDict):
    object: Literal["authentication_factor"]
    id: str
    type: Literal["generic_otp", "sms", "totp", "webauthn"]
    user_id: NotRequired[str]
    sms: NotRequired[AuthenticationFactorEnrolledSms]
    totp: NotRequired[AuthenticationFactorEnrolledTotp]
    created_at: str
    updated_at: str


class AuthenticationFactorEnrolledSms(TypedDict):
    phone_number: str


class AuthenticationFactorEnrolledTotp(TypedDict):
    issuer: str
    user: str
    secret: str
    qr_code: str
    uri: str


class AuthenticationFactorTotp(TypedDict):
    issuer: str
    user: str


class UserAuthenticationFactorEnrollResponse(TypedDict):
    authentication_factor: AuthenticationFactorEnrolled
    authentication_challenge: AuthenticationChallenge


class OrganizationDomain(TypedDict):
    object: Literal["organization_domain"]
    id: str
    organization_id: str
    domain: str
    state: NotRequired[Literal["failed", "legacy_verified", "pending", "unverified", "verified"]]
    verification_prefix: NotRequired[str]
    verification_token: NotRequired[str]
    verification_strategy: NotRequired[Literal["dns", "manual"]]
    created_at: str
    updated_at: str


class OrganizationMembership(TypedDict):
    object: Literal["organization_membership"]
    id: str
    user_id: str
    organization_id: str
    status: Literal["active", "inactive", "pending"]
    directory_managed: bool
    created_at: str
    updated_at: str
    role: SlimRole
    roles: list[SlimRole]
    user: User
    organization_name: NotRequired[str]
    custom_attributes: NotRequired[dict[str, Any]]


class ConnectApplicationUnknown(TypedDict):
    raw_data: dict[str, Any]


class ItContact(TypedDict):
    object: Literal["it_contact"]
    id: str
    email: str
    created_at: str
    updated_at: str


class Organization(TypedDict):
    object: Literal["organization"]
    id: str
    name: str
    domains: list[OrganizationDomain]
    metadata: dict[str, str]
    external_id: str | None
    stripe_customer_id: NotRequired[str]
    created_at: str
    updated_at: str
    allow_profiles_outside_organization: NotRequired[bool]


class OrganizationAuthorizedConnectApplicationListData(TypedDict):
    object: Literal["authorized_connect_application"]
    id: str
    granted_scopes: list[str]
    application: OrganizationAuthorizedConnectApplicationListDataApplication
    user_id: str
    oauth_resource: NotRequired[str]


class OrganizationDomainData(TypedDict):
    domain: str
    state: Literal["pending", "verified"]


class PasswordlessSession(TypedDict):
    object: Literal["passwordless_session"]
    id: str
    email: str
    expires_at: str
    link: str


class ApiKeyInstallation(TypedDict):
    secret: str
    user_id: str
    organization_id: NotRequired[str]


class ConnectedAccount(TypedDict):
    object: Literal["connected_account"]
    id: str
    user_id: str | None
    organization_id: str | None
    scopes: list[str]
    auth_method: NotRequired[Literal["oauth", "api_key", "client_credentials"]]
    api_key_last_4: NotRequired[str | None]
    client_id: NotRequired[str | None]
    client_secret_last_4: NotRequired[str | None]
    config: NotRequired[dict[str, str]]
    state: Literal["connected", "needs_reauthorization", "disconnected"]
    created_at: str
    updated_at: str
    connection_role: Literal["compatibility", "standard"]
    account_identifier: str | None
    account_display_name: str | None
    established_by_user_id: NotRequired[str | None]
    state_reason: NotRequired[Literal["establishing_member_membership_ended"] | None]
    warnings: NotRequired[list[ConnectedAccountWarning]]


class ConnectedAccountWarning(TypedDict):
    code: Literal["duplicate_account_display_name"]
    message: str


class CustomProviderDefinition(TypedDict):
    name: str
    authorization_url: NotRequired[str]
    token_url: NotRequired[str]
    refresh_token_url: NotRequired[str | None]
    pkce_enabled: NotRequired[bool]
    request_scope_separator: NotRequired[str]
    scopes_required: NotRequired[bool]
    client_secret_required: NotRequired[bool]
    additional_authorization_parameters: NotRequired[Mapping[str, str]]
    token_body_content_type: NotRequired[str]
    authenticate_via: NotRequired[Literal["request_body", "basic_auth_header"]]


class DataIntegration(TypedDict):
    object: Literal["data_integration"]
    id: str
    slug: str
    integration_type: str
    description: str | None
    enabled: bool
    state: Literal["valid", "invalid", "requested"]
    scopes: list[str] | None
    redirect_uri: str
    auth_methods: list[Literal["oauth", "api_key", "client_credentials"]]
    credentials: DataIntegrationCredential | None
    installation: DataIntegrationInstallation | None
    config: dict[str, str]
    custom_provider: DataIntegrationCustomProvider | None
    created_at: str
    updated_at: str
    ownership: Literal["user", "organization"]


class DataIntegrationAccessTokenResponse1(TypedDict):
    active: Literal[True]
    access_token: DataIntegrationAccessTokenResponse1AccessToken


class DataIntegrationAccessTokenResponse1AccessToken(TypedDict):
    object: Literal["access_token"]
    access_token: str
    expires_at: str | None
    scopes: list[str]
    missing_scopes: list[str]


class DataIntegrationAccessTokenResponse2(TypedDict):
    active: Literal[False]
    error: Literal["needs_reauthorization", "not_installed"]


class DataIntegrationAuthorizeUrlResponse(TypedDict):
    url: str
    state: str
    completion: NotRequired[Literal["finish_required"]]


class DataIntegrationConfigurationResponse(TypedDict):
    object: Literal["data_integration_configuration"]
    id: str
    organization_id: str
    slug: str
    name: str
    enabled: bool
    scopes: list[str] | None
    config: dict[str, str]
    created_at: str
    updated_at: str
    credentials: NotRequired[DataIntegrationCredentials]


class DataIntegrationCredential(TypedDict):
    type: Literal["custom", "organization"]
    client_id: str | None
    redacted_client_secret: str | None


class DataIntegrationCredentials(TypedDict):
    credentials_type: Literal["shared", "custom", "organization"]
    has_credentials: bool
    client_id: str | None
    client_secret_last_four: str | None
    redirect_uri: str


class DataIntegrationCredentialsInput(TypedDict):
    type: Literal["custom", "organization"]
    client_id: NotRequired[str]
    client_secret: NotRequired[str]


class DataIntegrationCredentialsResponse1(TypedDict):
    active: Literal[True]
    credential: DataIntegrationCredentialsResponse1Credential


class DataIntegrationCredentialsResponse1Credential(TypedDict):
    object: Literal["credential"]
    auth_method: Literal["oauth"]
    value: str
    expires_at: str | None
    scopes: list[str]
    missing_scopes: list[str]


class DataIntegrationCredentialsResponse2(TypedDict):
    active: Literal[True]
    credential: DataIntegrationCredentialsResponse2Credential


class DataIntegrationCredentialsResponse2Credential(TypedDict):
    object: Literal["credential"]
    auth_method: Literal["api_key"]
    value: str


class DataIntegrationCredentialsResponse3(TypedDict):
    active: Literal[True]
    credential: DataIntegrationCredentialsResponse3Credential


class DataIntegrationCredentialsResponse3Credential(TypedDict):
    object: Literal["credential"]
    auth_method: Literal["client_credentials"]
    value: str
    expires_at: str | None
    scopes: list[str]
    missing_scopes: list[str]
    metadata: dict[str, Any]


class DataIntegrationCredentialsResponse4(TypedDict):
    active: Literal[False]
    error: Literal["not_installed", "needs_reauthorization"]


class DataIntegrationCustomProvider(TypedDict):
    name: str
    authorization_url: str | None
    token_url: str | None
    refresh_token_url: str | None
    pkce_enabled: bool
    request_scope_separator: str
    scopes_required: bool
    client_secret_required: bool
    additional_authorization_parameters: dict[str, str]
    token_body_content_type: str
    authenticate_via: Literal["request_body", "basic_auth_header"]


class DataIntegrationFinishConnectionResponse(TypedDict):
    connected_account: ConnectedAccount


class DataIntegrationInstallation(TypedDict):
    id: str
    connection_role: Literal["compatibility", "standard"]
    account_identifier: str | None
    account_display_name: str | None
    user_id: str | None
    organization_id: str | None
    api_key_last_4: str | None


class DataIntegrationsListResponseData(TypedDict):
    object: Literal["data_provider"]
    id: str
    name: str
    description: str | None
    slug: str
    integration_type: str
    credentials_type: str
    scopes: list[str] | None
    connection_owner: Literal["user", "organization"]
    created_at: str
    updated_at: str
    connected_account: DataIntegrationsListResponseDataConnectedAccount | None
    connected_accounts: list[DataIntegrationsListResponseDataConnectedAccount]
    auth_methods: NotRequired[list[Literal["oauth", "api_key", "client_credentials"]]]
    ownership: NotRequired[Literal["userland_user", "organization"]]
    integrationType: str
    credentialsType: str
    createdAt: str
    updatedAt: str


class DataIntegrationsListResponseDataConnectedAccount(TypedDict):
    object: Literal["connected_account"]
    id: str
    connection_role: Literal["compatibility", "standard"]
    account_identifier: str | None
    account_display_name: str | None
    user_id: str | None
    organization_id: str | None
    scopes: list[str]
    state: Literal["connected", "needs_reauthorization", "disconnected"]
    created_at: str
    updated_at: str
    auth_method: NotRequired[Literal["oauth", "api_key", "client_credentials"]]
    api_key_last_4: NotRequired[str | None]
    client_id: NotRequired[str | None]
    client_secret_last_4: NotRequired[str | None]
    config: NotRequired[dict[str, str]]
    established_by_user_id: NotRequired[str | None]
    state_reason: NotRequired[Literal["establishing_member_membership_ended"] | None]
    warnings: NotRequired[list[ConnectedAccountWarning]]
    userlandUserId: NotRequired[str | None]
    organizationId: NotRequired[str | None]
    createdAt: str
    updatedAt: str


class UpdateCustomProviderDefinition(TypedDict):
    name: NotRequired[str]
    authorization_url: NotRequired[str]
    token_url: NotRequired[str]
    refresh_token_url: NotRequired[str | None]
    pkce_enabled: NotRequired[bool]
    request_scope_separator: NotRequired[str]
    scopes_required: NotRequired[bool]
    client_secret_required: NotRequired[bool]
    additional_authorization_parameters: NotRequired[Mapping[str, str]]
    token_body_content_type: NotRequired[str]
    authenticate_via: NotRequired[Literal["request_body", "basic_auth_header"]]


class Team(TypedDict):
    object: Literal["team"]
    id: str
    name: str
    production_state: Literal["Active", "Inactive", "Suspended", "Deleting"]
    production_enabled_at: str | None
    created_at: str
    updated_at: str


class RadarListEntryAlreadyPresentResponse(TypedDict):
    message: NotRequired[str]


class RadarStandaloneResponse(TypedDict):
    verdict: Literal["allow", "block", "challenge"]
    reason: str
    attempt_id: str
    control: NotRequired[RadarStandaloneResponseControl]
    blocklist_type: NotRequired[RadarListType]


class AuthenticateResponseOAuthToken(TypedDict):
    provider: str
    refresh_token: str
    access_token: str
    expires_at: int
    scopes: list[str]


class Connection(TypedDict):
    object: Literal["connection"]
    id: str
    organization_id: NotRequired[str]
    connection_type: ConnectionConnectionType
    name: str
    state: Literal["requires_type", "draft", "active", "validating", "inactive", "deleting"]
    status: NotRequired[Literal["linked", "unlinked"]]
    domains: list[ConnectionActivatedDataDomain]
    created_at: str
    updated_at: str


class ConnectionActivatedDataDomain(TypedDict):
    object: Literal["connection_domain"]
    id: str
    domain: str


class CreateConnectionAttributeMaps(TypedDict):
    standard_attributes: NotRequired[CreateConnectionStandardAttributes]
    custom_attributes: NotRequired[Mapping[str, str]]


class CreateConnectionKeyPair(TypedDict):
    key: str
    cert: str


class CreateConnectionOIDCOptions(TypedDict):
    discovery_endpoint: str
    client_id: str
    client_secret: NotRequired[str]
    redirect_uri: NotRequired[str]
    pkce: NotRequired[bool]
    token_authentication_method: NotRequired[Literal["client_secret_post", "client_secret_basic", "private_key_jwt"]]
    jwt_signing_key_pair: NotRequired[CreateConnectionKeyPair]
    id_token_signature_algorithm: NotRequired[CreateConnectionOIDCOptionsIdTokenSignatureAlgorithm]
    fetch_user_info: NotRequired[bool]


class CreateConnectionSAMLOptions(TypedDict):
    idp_metadata_url: NotRequired[str]
    acs_url: NotRequired[str]
    sp_entity_id: NotRequired[str]
    idp_entity_id: NotRequired[str]
    idp_sso_url: NotRequired[str]
    idp_signing_certs: NotRequired[Sequence[str]]
    sp_signing_key_pair: NotRequired[CreateConnectionKeyPair]
    sp_encryption_key_pairs: NotRequired[Sequence[CreateConnectionKeyPair]]


class CreateConnectionStandardAttributes(TypedDict):
    idp_id: NotRequired[str]
    email: NotRequired[str]
    first_name: NotRequired[str]
    last_name: NotRequired[str]
    groups: NotRequired[str | None]
    name: NotRequired[str | None]


class FinishedLogin(TypedDict):
    token_type: Literal["Bearer"]
    access_token: str
    expires_in: int
    profile: Profile
    oauth_tokens: NotRequired[AuthenticateResponseOAuthToken]
    login_data: NotRequired[Any]


class JwksResponse(TypedDict):
    keys: list[JwksResponseKeys]


JwksResponseKeys = TypedDict(
    "JwksResponseKeys",
    {
        "alg": 'Literal["RS256"]',
        "kty": 'Literal["RSA"]',
        "use": 'Literal["sig"]',
        "x5c": "list[str]",
        "n": "str",
        "e": "str",
        "kid": "str",
        "x5t#S256": "str",
    },
)


class Login(TypedDict):
    url: str
    state: str
    code_verifier: str
    nonce: NotRequired[str]


class PatchConnectionAttributeMaps(TypedDict):
    standard_attributes: NotRequired[CreateConnectionStandardAttributes]
    custom_attributes: NotRequired[Mapping[str, str]]


class PatchConnectionOIDCOptions(TypedDict):
    discovery_endpoint: NotRequired[str]
    client_id: NotRequired[str]
    client_secret: NotRequired[str]
    redirect_uri: NotRequired[str | None]
    pkce: NotRequired[bool]
    token_authentication_method: NotRequired[Literal["client_secret_post", "client_secret_basic", "private_key_jwt"]]
    id_token_signature_algorithm: NotRequired[CreateConnectionOIDCOptionsIdTokenSignatureAlgorithm]
    fetch_user_info: NotRequired[bool]


class PatchConnectionSAMLOptions(TypedDict):
    idp_metadata_url: NotRequired[str | None]
    acs_url: NotRequired[str | None]
    sp_entity_id: NotRequired[str | None]
    idp_entity_id: NotRequired[str]
    idp_sso_url: NotRequired[str]


class Profile(TypedDict):
    object: Literal["profile"]
    id: str
    organization_id: str | None
    connection_id: str
    connection_type: ConnectionConnectionType
    idp_id: str
    email: str
    first_name: str | None
    last_name: str | None
    name: str | None
    role: NotRequired[SlimRole | None]
    roles: NotRequired[list[SlimRole] | None]
    groups: NotRequired[list[str]]
    custom_attributes: NotRequired[dict[str, Any]]
    raw_attributes: dict[str, Any]


class SAMLIdpSigningCertificate(TypedDict):
    object: Literal["saml_idp_signing_certificate"]
    id: str
    value: str
    not_before: str | None
    not_after: str | None
    created_at: str


class SAMLSpEncryptionCertificate(TypedDict):
    object: Literal["saml_sp_encryption_certificate"]
    id: str
    value: str
    not_before: str | None
    not_after: str | None
    created_at: str


class SAMLSpSigningCertificate(TypedDict):
    object: Literal["saml_sp_signing_certificate"]
    id: str
    value: str
    not_before: str | None
    not_after: str | None
    created_at: str


class SSOLogoutAuthorizeResponse(TypedDict):
    logout_url: str
    logout_token: str


class SSOTokenResponse(TypedDict):
    token_type: Literal["Bearer"]
    access_token: str
    expires_in: int
    profile: Profile
    oauth_tokens: NotRequired[AuthenticateResponseOAuthToken]


class Url(TypedDict):
    url: str


class AuthenticateResponse(TypedDict):
    user: User
    organization_id: NotRequired[str]
    authkit_authorization_code: NotRequired[str]
    access_token: str
    refresh_token: str
    authentication_method: NotRequired[AuthenticateResponseAuthenticationMethod]
    impersonator: NotRequired[AuthenticateResponseImpersonator]
    oauth_tokens: NotRequired[AuthenticateResponseOAuthToken]


class AuthenticateResponseImpersonator(TypedDict):
    email: str
    reason: str | None


class AuthkitOAuthResource(TypedDict):
    object: Literal["authkit_oauth_resource"]
    id: str
    uri: str
    default: bool
    created_at: str
    updated_at: str


class AuthorizedConnectApplicationListData(TypedDict):
    object: Literal["authorized_connect_application"]
    id: str
    granted_scopes: list[str]
    application: AuthorizedConnectApplicationListDataApplication
    oauth_resource: NotRequired[str]


class CORSOriginResponse(TypedDict):
    object: Literal["cors_origin"]
    id: str
    origin: str
    created_at: str
    updated_at: str


class DeviceAuthorizationResponse(TypedDict):
    device_code: str
    user_code: str
    verification_uri: str
    verification_uri_complete: NotRequired[str]
    expires_in: float
    interval: NotRequired[float]


class EmailChange(TypedDict):
    object: Literal["email_change"]
    user: User
    new_email: str
    expires_at: str
    created_at: str


class EmailChangeConfirmation(TypedDict):
    object: Literal["email_change_confirmation"]
    user: User


class EmailVerification(TypedDict):
    object: Literal["email_verification"]
    id: str
    user_id: str
    email: str
    expires_at: str
    created_at: str
    updated_at: str
    code: str


class FinishedAuthentication(TypedDict):
    user: User
    organization_id: NotRequired[str]
    authkit_authorization_code: NotRequired[str]
    access_token: str
    refresh_token: str
    authentication_method: NotRequired[AuthenticateResponseAuthenticationMethod]
    impersonator: NotRequired[AuthenticateResponseImpersonator]
    oauth_tokens: NotRequired[AuthenticateResponseOAuthToken]
    login_data: NotRequired[Any]


class Invitation(TypedDict):
    object: Literal["invitation"]
    id: str
    email: str
    state: Literal["pending", "accepted", "expired", "revoked"]
    accepted_at: str | None
    revoked_at: str | None
    expires_at: str
    organization_id: str | None
    inviter_user_id: str | None
    accepted_user_id: str | None
    role_slug: str | None
    created_at: str
    updated_at: str
    token: str
    accept_invitation_url: str


class JWTTemplateResponse(TypedDict):
    object: Literal["jwt_template"]
    content: str
    created_at: str
    updated_at: str


class MagicAuth(TypedDict):
    object: Literal["magic_auth"]
    id: str
    user_id: str
    email: str
    expires_at: str
    created_at: str
    updated_at: str
    code: str


class MagicAuthSendMagicAuthCodeAndReturnResponse(TypedDict):
    object: Literal["magic_auth"]
    id: str
    user_id: str
    email: str
    expires_at: str
    created_at: str
    updated_at: str
    code: str
    radar_auth_attempt_id: NotRequired[str]


class PasswordReset(TypedDict):
    object: Literal["password_reset"]
    id: str
    user_id: str
    email: str
    expires_at: str
    created_at: str
    password_reset_token: str
    password_reset_url: str


class RadarChallenge(TypedDict):
    object: Literal["radar_challenge"]
    id: str
    type: Literal["email"]
    user_id: str
    email: str
    expires_at: str
    created_at: str
    updated_at: str
    code: str


class RedirectUri(TypedDict):
    object: Literal["redirect_uri"]
    id: str
    uri: str
    default: bool
    created_at: str
    updated_at: str


class ResetPasswordResponse(TypedDict):
    user: User


class SendRadarSmsChallengeResponse(TypedDict):
    verification_id: str
    phone_number: str


class User(TypedDict):
    object: Literal["user"]
    id: str
    first_name: str | None
    last_name: str | None
    name: NotRequired[str | None]
    profile_picture_url: str | None
    email: str
    email_verified: bool
    external_id: str | None
    metadata: NotRequired[dict[str, str]]
    last_sign_in_at: str | None
    locale: NotRequired[str | None]
    created_at: str
    updated_at: str


class UserApiKey(TypedDict):
    object: Literal["api_key"]
    id: str
    owner: UserApiKeyCreatedDataOwner
    name: str
    obfuscated_value: str
    last_used_at: str | None
    expires_at: str | None
    permissions: list[str]
    created_at: str
    updated_at: str


class UserApiKeyCreatedDataOwner(TypedDict):
    type: Literal["user"]
    id: str
    organization_id: str


class UserApiKeyWithValue(TypedDict):
    object: Literal["api_key"]
    id: str
    owner: UserApiKeyCreatedDataOwner
    name: str
    obfuscated_value: str
    last_used_at: str | None
    expires_at: str | None
    permissions: list[str]
    created_at: str
    updated_at: str
    value: str


class UserCreateResponse(TypedDict):
    object: Literal["user"]
    id: str
    first_name: str | None
    last_name: str | None
    profile_picture_url: str | None
    email: str
    email_verified: bool
    external_id: str | None
    last_sign_in_at: str | None
    created_at: str
    updated_at: str
    name: NotRequired[str | None]
    metadata: NotRequired[dict[str, str]]
    locale: NotRequired[str | None]
    radar_auth_attempt_id: NotRequired[str]


class UserIdentitiesGetItem(TypedDict):
    idp_id: str
    type: Literal["OAuth"]
    provider: UserIdentitiesGetItemProvider


class UserSessionsListItem(TypedDict):
    object: Literal["session"]
    id: str
    ip_address: str | None
    user_agent: str | None
    user_id: str
    auth_method: UserSessionsAuthMethod
    status: Literal["active", "revoked", "expired"]
    expires_at: str
    ended_at: str | None
    created_at: str
    updated_at: str
    impersonator: NotRequired[AuthenticateResponseImpersonator]
    organization_id: NotRequired[str]


class Waitlist(TypedDict):
    object: Literal["waitlist"]
    id: str
    created_at: str
    updated_at: str


class WaitlistEntry(TypedDict):
    id: str
    email: str
    state: Literal["pending", "approved", "denied"]
    approved_at: str | None
    created_at: str
    updated_at: str
    object: Literal["waitlist_entry"]
    additional_fields: NotRequired[dict[str, str]]
    waitlist_id: NotRequired[str | None]


class CreateDataKeyResponse(TypedDict):
    context: dict[str, str]
    data_key: str
    encrypted_keys: str
    id: str


class DecryptResponse(TypedDict):
    data_key: str
    id: str


class Decrypted(TypedDict):
    data: str


class DeleteObjectResponse(TypedDict):
    name: str
    success: bool


class Encrypted(TypedDict):
    encrypted_data: str


class ObjectMetadata(TypedDict):
    context: dict[str, str]
    environment_id: str
    id: str
    key_id: str
    updated_at: str
    updated_by: Actor
    version_id: NotRequired[str | None]


class ObjectSummary(TypedDict):
    id: str
    name: str
    updated_at: NotRequired[str | None]


class ObjectVersion(TypedDict):
    created_at: str
    current_version: bool
    etag: str
    id: str
    size: int


class ObjectWithoutValue(TypedDict):
    id: str
    metadata: ObjectMetadata
    name: str


class VaultObject(TypedDict):
    id: str
    metadata: ObjectMetadata
    name: str
    value: str


class WebhookEndpoint(TypedDict):
    object: Literal["webhook_endpoint"]
    id: str
    endpoint_url: str
    secret: str
    status: Literal["enabled", "disabled"]
    events: list[str]
    created_at: str
    updated_at: str


ActionContext = Union[AuthenticationActionContext, UserRegistrationActionContext]
ApiKeyCreatedDataOwner = Union[ApiKeyOwner1, UserApiKeyCreatedDataOwner]
ApiKeyOwner = Union[ApiKeyOwner1, ApiKeyOwner2]
ConnectApplication = Union[ConnectApplicationM2M, ConnectApplicationOAuth]
AgentRegistrationCredentialIssuedDataDetail = Union[
    ApiKeyAgentRegistrationCredentialIssuedDataDetail,
    AccessTokenAgentRegistrationCredentialIssuedDataDetail,
]
ApiKeyUpdatedDataOwner = Union[ApiKeyCreatedDataOwner, UserApiKeyCreatedDataOwner]
FeatureFlagsListRuntimeAnswer = Union[FeatureFlagsListRuntimeAnswer1, dict[str, RuntimeFlagV1]]
OrganizationAuthorizedConnectApplicationListDataApplication = Union[
    ConnectApplicationM2M,
    ConnectApplicationOAuth,
    ConnectApplicationUnknown,
]
DataIntegrationAccessTokenResponse = Union[DataIntegrationAccessTokenResponse1, DataIntegrationAccessTokenResponse2]
DataIntegrationCredentialsResponse = Union[
    DataIntegrationCredentialsResponse1,
    DataIntegrationCredentialsResponse2,
    DataIntegrationCredentialsResponse3,
    DataIntegrationCredentialsResponse4,
]
AuthorizedConnectApplicationListDataApplication = Union[
    ConnectApplicationM2M,
    ConnectApplicationOAuth,
    ConnectApplicationUnknown,
]

__all__ = [
    "AccessTokenAgentRegistrationCredentialIssuedDataDetail",
    "ActionAuthenticationDeniedData",
    "ActionContext",
    "ActionResponse",
    "ActionResponsePayload",
    "ActionUserRegistrationDeniedData",
    "Actor",
    "AdminPortalGenerateLinkIntent",
    "AgentAdminLinkClaimAttemptToExternalUserRequestUser",
    "AgentBlueprint",
    "AgentBlueprintCreatedData",
    "AgentBlueprintCreatedDataInvocableAs",
    "AgentBlueprintCreatedDataInvocableBy",
    "AgentBlueprintCreatedDataSessionSetting",
    "AgentBlueprintDeletedData",
    "AgentBlueprintsCreateRequestInvocableAs",
    "AgentBlueprintsCreateRequestInvocableBy",
    "AgentBlueprintsCreateRequestSessionSetting",
    "AgentBlueprintsUpdateRequestSessionSetting",
    "AgentCredentialValidation",
    "AgentInstance",
    "AgentInstanceCreatedData",
    "AgentInstanceSession",
    "AgentInstanceSessionCreatedData",
    "AgentInstanceSessionRevokedData",
    "AgentRegistration",
    "AgentRegistrationAgentIdentity",
    "AgentRegistrationClaim",
    "AgentRegistrationClaimAttemptCreatedData",
    "AgentRegistrationClaimClaimCompletion",
    "AgentRegistrationClaimCompletedData",
    "AgentRegistrationClaimCompletedDataClaimedBy",
    "AgentRegistrationCreatedData",
    "AgentRegistrationCreatedDataAgentIdentity",
    "AgentRegistrationCredentialIssuedData",
    "AgentRegistrationCredentialIssuedDataDetail",
    "AgentRegistrationDeletedData",
    "AgentRegistrationOrganizationSwitchedData",
    "AgentToken",
    "AgentTokenValidation",
    "ApiKey",
    "ApiKeyAgentRegistrationCredentialIssuedDataDetail",
    "ApiKeyCreatedData",
    "ApiKeyCreatedDataOwner",
    "ApiKeyInstallation",
    "ApiKeyOwner",
    "ApiKeyOwner1",
    "ApiKeyOwner2",
    "ApiKeyUpdatedData",
    "ApiKeyUpdatedDataOwner",
    "ApiKeyUpdatedDataPreviousAttribute",
    "ApiKeyValidationResponse",
    "ApplicationCredentialsListItem",
    "AuditLogAction",
    "AuditLogConfiguration",
    "AuditLogConfigurationLogStream",
    "AuditLogConfigurationLogStreamType",
    "AuditLogEventCreateResponse",
    "AuditLogExport",
    "AuditLogSchema",
    "AuditLogSchemaActor",
    "AuditLogSchemaTarget",
    "AuditLogsRetention",
    "AuthenticateResponse",
    "AuthenticateResponseAuthenticationMethod",
    "AuthenticateResponseImpersonator",
    "AuthenticateResponseOAuthToken",
    "AuthenticationActionContext",
    "AuthenticationChallenge",
    "AuthenticationChallengeVerifyResponse",
    "AuthenticationEmailVerificationFailedData",
    "AuthenticationEmailVerificationFailedDataError",
    "AuthenticationEmailVerificationSucceededData",
    "AuthenticationFactor",
    "AuthenticationFactorEnrolled",
    "AuthenticationFactorEnrolledSms",
    "AuthenticationFactorEnrolledTotp",
    "AuthenticationFactorTotp",
    "AuthenticationMFAFailedData",
    "AuthenticationMFASucceededData",
    "AuthenticationMagicAuthFailedData",
    "AuthenticationMagicAuthSucceededData",
    "AuthenticationOAuthFailedData",
    "AuthenticationOAuthSucceededData",
    "AuthenticationPasskeyFailedData",
    "AuthenticationPasskeySucceededData",
    "AuthenticationPasswordFailedData",
    "AuthenticationPasswordSucceededData",
    "AuthenticationRadarRiskDetectedData",
    "AuthenticationReauthenticationSucceededData",
    "AuthenticationSSOFailedData",
    "AuthenticationSSOFailedDataSSO",
    "AuthenticationSSOStartedData",
    "AuthenticationSSOSucceededData",
    "AuthenticationSSOTimedOutData",
    "AuthkitOAuthResource",
    "AuthorizationCheck",
    "AuthorizationPermission",
    "AuthorizationResource",
    "AuthorizedConnectApplicationListData",
    "AuthorizedConnectApplicationListDataApplication",
    "CORSOriginResponse",
    "ClaimViewResponse",
    "ClientApiTokenResponse",
    "ConnectApplication",
    "ConnectApplicationM2M",
    "ConnectApplicationOAuth",
    "ConnectApplicationOAuthRedirectUris",
    "ConnectApplicationUnknown",
    "ConnectedAccount",
    "ConnectedAccountWarning",
    "Connection",
    "ConnectionActivatedData",
    "ConnectionActivatedDataConnectionType",
    "ConnectionActivatedDataDomain",
    "ConnectionConnectionType",
    "ConnectionDeletedData",
    "ConnectionSAMLCertificateRenewalRequiredData",
    "ConnectionSAMLCertificateRenewalRequiredDataCertificate",
    "ConnectionSAMLCertificateRenewalRequiredDataConnection",
    "ConnectionSAMLCertificateRenewedData",
    "ConnectionSAMLCertificateRenewedDataCertificate",
    "CreateConnectionAttributeMaps",
    "CreateConnectionKeyPair",
    "CreateConnectionOIDCOptions",
    "CreateConnectionOIDCOptionsIdTokenSignatureAlgorithm",
    "CreateConnectionSAMLOptions",
    "CreateConnectionStandardAttributes",
    "CreateDataKeyResponse",
    "CustomProviderDefinition",
    "DataIntegration",
    "DataIntegrationAccessTokenResponse",
    "DataIntegrationAccessTokenResponse1",
    "DataIntegrationAccessTokenResponse1AccessToken",
    "DataIntegrationAccessTokenResponse2",
    "DataIntegrationAuthorizeUrlResponse",
    "DataIntegrationConfigurationResponse",
    "DataIntegrationCredential",
    "DataIntegrationCredentials",
    "DataIntegrationCredentialsInput",
    "DataIntegrationCredentialsResponse",
    "DataIntegrationCredentialsResponse1",
    "DataIntegrationCredentialsResponse1Credential",
    "DataIntegrationCredentialsResponse2",
    "DataIntegrationCredentialsResponse2Credential",
    "DataIntegrationCredentialsResponse3",
    "DataIntegrationCredentialsResponse3Credential",
    "DataIntegrationCredentialsResponse4",
    "DataIntegrationCustomProvider",
    "DataIntegrationFinishConnectionResponse",
    "DataIntegrationInstallation",
    "DataIntegrationsListResponseData",
    "DataIntegrationsListResponseDataConnectedAccount",
    "DecryptResponse",
    "Decrypted",
    "DeleteObjectResponse",
    "DeviceAuthorizationResponse",
    "Directory",
    "DirectoryGroup",
    "DirectoryMetadata",
    "DirectoryMetadataUser",
    "DirectorySyncResponse",
    "DirectoryType",
    "DirectoryUser",
    "DirectoryUserEmail",
    "DirectoryUserWithGroups",
    "DsyncActivatedData",
    "DsyncActivatedDataDomain",
    "DsyncActivatedDataType",
    "DsyncDeletedData",
    "DsyncGroupUpdatedData",
    "DsyncGroupUserAddedData",
    "DsyncTokenCreatedData",
    "DsyncUserUpdatedData",
    "EmailChange",
    "EmailChangeConfirmation",
    "EmailVerification",
    "EmailVerificationCreatedData",
    "Encrypted",
    "EventContext",
    "EventContextActor",
    "EventContextGoogleAnalyticsSession",
    "ExternalAuthCompleteResponse",
    "FeatureFlag",
    "FeatureFlagOwner",
    "FeatureFlagsFlagCreatedData",
    "FeatureFlagsListRuntimeAnswer",
    "FeatureFlagsListRuntimeAnswer1",
    "FinishedAuthentication",
    "FinishedLogin",
    "FlagAccessType",
    "FlagContext",
    "FlagRule",
    "FlagRuleContext",
    "FlagRuleUpdatedContext",
    "FlagRuleUpdatedContextConfiguredTarget",
    "FlagRuleUpdatedContextConfiguredTargetOrganization",
    "FlagRuleUpdatedContextConfiguredTargetUser",
    "FlagRuleUpdatedContextPreviousAttribute",
    "FlagRuleUpdatedContextPreviousAttributeContext",
    "FlagRuleUpdatedContextPreviousAttributeData",
    "FlagRuleValueContext",
    "FlagRuleValueContextPreviousAttribute",
    "FlagRuleValueContextPreviousAttributeData",
    "FlagTarget",
    "FlagUpdatedContext",
    "FlagUpdatedContextPreviousAttribute",
    "FlagUpdatedContextPreviousAttributeData",
    "FlagUpdatedContextPreviousAttributeDataOwner",
    "FlagValues",
    "Group",
    "GroupMemberAddedData",
    "GroupRoleAssignment",
    "GroupRoleAssignmentResource",
    "Invitation",
    "InvitationAcceptedData",
    "InviteItContactIntents",
    "ItContact",
    "JWTTemplateResponse",
    "JwksResponse",
    "JwksResponseKeys",
    "ListMetadata",
    "Listing",
    "Login",
    "MagicAuth",
    "MagicAuthCreatedData",
    "MagicAuthSendMagicAuthCodeAndReturnResponse",
    "NewConnectApplicationSecret",
    "Nothing",
    "ObjectMetadata",
    "ObjectSummary",
    "ObjectVersion",
    "ObjectWithoutValue",
    "Organization",
    "OrganizationApiKey",
    "OrganizationApiKeyWithValue",
    "OrganizationAuthorizedConnectApplicationListData",
    "OrganizationAuthorizedConnectApplicationListDataApplication",
    "OrganizationCreatedData",
    "OrganizationDomain",
    "OrganizationDomainData",
    "OrganizationDomainVerificationFailedData",
    "OrganizationDomainVerificationFailedDataReason",
    "OrganizationMembership",
    "OrganizationMembershipCreatedData",
    "OrganizationRoleCreatedData",
    "Page",
    "PasswordReset",
    "PasswordResetCreatedData",
    "PasswordlessSession",
    "PatchConnectionAttributeMaps",
    "PatchConnectionOIDCOptions",
    "PatchConnectionSAMLOptions",
    "PipeConnectedAccount",
    "PipesAccountConnectionAddFailedData",
    "PortalLinkResponse",
    "Profile",
    "RadarChallenge",
    "RadarChallengeCreatedData",
    "RadarCreateAttemptAuthMethod",
    "RadarListEntryAlreadyPresentResponse",
    "RadarListType",
    "RadarStandaloneResponse",
    "RadarStandaloneResponseControl",
    "RedirectUri",
    "RedirectUriInput",
    "ReplaceGroupRoleAssignmentEntry",
    "ResetPasswordResponse",
    "ResourceExportCompletedData",
    "ResourceExportCompletedDataResourceType",
    "Role",
    "RoleCreatedData",
    "RuntimeFlagV1",
    "RuntimeFlagV1Targets",
    "RuntimeFlagV1TargetsCustomTargets",
    "RuntimeFlagV1TargetsOrganizations",
    "RuntimeFlagV1TargetsUsers",
    "RuntimeFlagV2",
    "RuntimeFlagV2Rules",
    "RuntimeFlagV2RulesConditions",
    "SAMLIdpSigningCertificate",
    "SAMLSpEncryptionCertificate",
    "SAMLSpSigningCertificate",
    "SSOLogoutAuthorizeResponse",
    "SSOTokenResponse",
    "SendRadarSmsChallengeResponse",
    "SlimRole",
    "Team",
    "UpdateCustomProviderDefinition",
    "Url",
    "User",
    "UserApiKey",
    "UserApiKeyCreatedDataOwner",
    "UserApiKeyWithValue",
    "UserAuthenticationFactorEnrollResponse",
    "UserConsentOption",
    "UserConsentOptionChoice",
    "UserCreateResponse",
    "UserIdentitiesGetItem",
    "UserIdentitiesGetItemProvider",
    "UserManagementAuthenticateGrantType",
    "UserManagementAuthorizationUrlProvider",
    "UserManagementCreateUserPasswordHashType",
    "UserManagementSendInvitationLocale",
    "UserObject",
    "UserOrganizationMembershipBaseListData",
    "UserRegistrationActionContext",
    "UserRegistrationActionContextUserData",
    "UserRoleAssignment",
    "UserRoleAssignmentSource",
    "UserSessionsAuthMethod",
    "UserSessionsListItem",
    "VaultByokKeyDeletedData",
    "VaultByokKeyVerificationCompletedData",
    "VaultDataCreatedData",
    "VaultDataDeletedData",
    "VaultDataReadData",
    "VaultDekDecryptedData",
    "VaultDekReadData",
    "VaultKekCreatedData",
    "VaultNamesListedData",
    "VaultObject",
    "Waitlist",
    "WaitlistEntry",
    "WaitlistUser",
    "WebhookEndpoint",
    "WebhooksCreateEndpointEvents",
    "WidgetsCreateTokenScopes",
]
