// Written by `make tables` from api/ and what the library says; do not edit.

import type { Time } from "../../types";
import type { AgentBlueprintCreatedDataInvocableAs, AgentBlueprintCreatedDataInvocableBy } from "./agents";
import type { ApiKeyCreatedDataOwner } from "./api_keys";
import type { SlimRole } from "./authorization";
import type { DirectoryGroup, DirectoryUserEmail } from "./directory_sync";
import type { ConnectionActivatedDataConnectionType, DsyncActivatedDataType } from "./events_g_z";
import type { FeatureFlagOwner } from "./feature_flags";
import type { ConnectionActivatedDataDomain } from "./sso";
import type { UserApiKeyCreatedDataOwner } from "./user_management";

export interface AccessTokenAgentRegistrationCredentialIssuedDataDetail {
  readonly kind: "access_token";
  readonly jti: string;
  readonly expires_at: string | null;
}

export interface ActionAuthenticationDeniedData {
  readonly action_endpoint_id: string;
  readonly action_execution_id: string;
  readonly type: "authentication";
  readonly verdict: "Deny";
  readonly user_id: string;
  readonly organization_id: string | null;
  readonly email: string;
  readonly ip_address: string | null;
  readonly user_agent: string | null;
}

export interface ActionUserRegistrationDeniedData {
  readonly action_endpoint_id: string;
  readonly action_execution_id: string;
  readonly type: "user_registration";
  readonly verdict: "Deny";
  readonly organization_id: string | null;
  readonly email: string;
  readonly ip_address: string | null;
  readonly user_agent: string | null;
}

export interface AgentBlueprintCreatedData {
  readonly object: "agent_blueprint";
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly permissions: readonly string[];
  readonly invocable_by: AgentBlueprintCreatedDataInvocableBy;
  readonly invocable_as: AgentBlueprintCreatedDataInvocableAs;
  readonly session_settings: AgentBlueprintCreatedDataSessionSetting;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface AgentBlueprintCreatedDataSessionSetting {
  readonly max_age_seconds: number;
  readonly access_token_ttl_seconds: number;
  readonly refresh_token_ttl_seconds: number;
}

export interface AgentBlueprintDeletedData {
  readonly object: "agent_blueprint";
  readonly id: string;
  readonly name: string;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface AgentInstanceCreatedData {
  readonly object: "agent_instance";
  readonly id: string;
  readonly agent_blueprint_id: string;
  readonly organization_id: string;
  readonly organization_membership_id: string | null;
  readonly type: "delegated" | "autonomous";
  readonly created_at: string;
  readonly updated_at: string;
}

export interface AgentInstanceSessionCreatedData {
  readonly object: "agent_instance_session";
  readonly id: string;
  readonly agent_instance_id: string;
  readonly organization_id: string;
  readonly expires_at: string;
  readonly revoked_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly permission_slugs: readonly string[];
}

export interface AgentInstanceSessionRevokedData {
  readonly object: "agent_instance_session";
  readonly id: string;
  readonly agent_instance_id: string;
  readonly organization_id: string;
  readonly expires_at: string;
  readonly revoked_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface AgentRegistrationClaimAttemptCreatedData {
  readonly object: "agent_registration_claim_attempt";
  readonly id: string;
  readonly agent_registration_id: string;
  readonly agent_registration_claim_id: string;
  readonly login_hint: string;
  readonly expires_at: string;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface AgentRegistrationClaimCompletedData {
  readonly object: "agent_registration_claim";
  readonly id: string;
  readonly agent_registration_id: string;
  readonly completed_by_attempt_id: string;
  readonly claimed_by: AgentRegistrationClaimCompletedDataClaimedBy;
  readonly completed_at: string;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface AgentRegistrationClaimCompletedDataClaimedBy {
  readonly user_id: string;
  readonly organization_id: string | null;
}

export interface AgentRegistrationCreatedData {
  readonly object: "agent_registration";
  readonly id: string;
  readonly agent_identity: AgentRegistrationCreatedDataAgentIdentity;
  readonly organization_id: string;
  readonly status: "unverified" | "verified" | "expired" | "revoked";
  readonly kind: "anonymous" | "service_auth" | "identity_assertion";
  readonly method: "anonymous" | "service_auth" | "id_jag";
  readonly created_at: string;
  readonly updated_at: string;
}

export interface AgentRegistrationCreatedDataAgentIdentity {
  readonly object: "agent_identity";
  readonly id: string;
  readonly userland_user_id: string | null;
}

export interface AgentRegistrationCredentialIssuedData {
  readonly object: "agent_registration_credential";
  readonly id: string;
  readonly agent_registration_id: string;
  readonly detail: AgentRegistrationCredentialIssuedDataDetail;
  readonly created_at: string;
  readonly updated_at: string;
}

/** `kind` tells which of them it is. */
export type AgentRegistrationCredentialIssuedDataDetail = ApiKeyAgentRegistrationCredentialIssuedDataDetail | AccessTokenAgentRegistrationCredentialIssuedDataDetail;

export interface AgentRegistrationDeletedData {
  readonly agent_registration_id: string;
}

export interface AgentRegistrationOrganizationSwitchedData {
  readonly agent_registration_id: string;
  readonly from_organization_id: string;
  readonly to_organization_id: string;
}

export interface ApiKeyAgentRegistrationCredentialIssuedDataDetail {
  readonly kind: "api_key";
  readonly api_key_id: string;
}

export interface ApiKeyCreatedData {
  readonly object: "api_key";
  readonly id: string;
  readonly owner: ApiKeyCreatedDataOwner;
  readonly name: string;
  readonly obfuscated_value: string;
  readonly last_used_at: string | null;
  readonly expires_at: Time | null;
  readonly permissions: readonly string[];
  readonly created_at: string;
  readonly updated_at: string;
}

export interface ApiKeyUpdatedData {
  readonly object: "api_key";
  readonly id: string;
  readonly owner: ApiKeyUpdatedDataOwner;
  readonly name: string;
  readonly obfuscated_value: string;
  readonly last_used_at: string | null;
  readonly expires_at: Time | null;
  readonly permissions: readonly string[];
  readonly created_at: string;
  readonly updated_at: string;
  readonly previous_attributes: ApiKeyUpdatedDataPreviousAttribute;
}

export type ApiKeyUpdatedDataOwner = ApiKeyCreatedDataOwner | UserApiKeyCreatedDataOwner;

export interface ApiKeyUpdatedDataPreviousAttribute {
  readonly expires_at: Time | null;
}

export interface AuthenticationEmailVerificationFailedData {
  readonly type: "email_verification";
  readonly status: "failed";
  readonly ip_address: string | null;
  readonly user_agent: string | null;
  readonly user_id: string | null;
  readonly email: string | null;
  readonly error: AuthenticationEmailVerificationFailedDataError;
}

export interface AuthenticationEmailVerificationFailedDataError {
  readonly code: string;
  readonly message: string;
}

export interface AuthenticationEmailVerificationSucceededData {
  readonly type: "email_verification";
  readonly status: "succeeded";
  readonly ip_address: string | null;
  readonly user_agent: string | null;
  readonly user_id: string;
  readonly email: string;
}

export interface AuthenticationMFAFailedData {
  readonly type: "mfa";
  readonly status: "failed";
  readonly ip_address: string | null;
  readonly user_agent: string | null;
  readonly user_id: string | null;
  readonly email: string | null;
  readonly error: AuthenticationEmailVerificationFailedDataError;
}

export interface AuthenticationMFASucceededData {
  readonly type: "mfa";
  readonly status: "succeeded";
  readonly ip_address: string | null;
  readonly user_agent: string | null;
  readonly user_id: string;
  readonly email: string;
}

export interface AuthenticationMagicAuthFailedData {
  readonly type: "magic_auth";
  readonly status: "failed";
  readonly ip_address: string | null;
  readonly user_agent: string | null;
  readonly user_id: string | null;
  readonly email: string | null;
  readonly error: AuthenticationEmailVerificationFailedDataError;
}

export interface AuthenticationMagicAuthSucceededData {
  readonly type: "magic_auth";
  readonly status: "succeeded";
  readonly ip_address: string | null;
  readonly user_agent: string | null;
  readonly user_id: string;
  readonly email: string;
}

export interface AuthenticationOAuthFailedData {
  readonly type: "oauth";
  readonly status: "failed";
  readonly ip_address: string | null;
  readonly user_agent: string | null;
  readonly user_id: string | null;
  readonly email: string | null;
  readonly error: AuthenticationEmailVerificationFailedDataError;
  readonly provider?: string;
}

export interface AuthenticationOAuthSucceededData {
  readonly type: "oauth";
  readonly status: "succeeded";
  readonly ip_address: string | null;
  readonly user_agent: string | null;
  readonly user_id: string | null;
  readonly email: string;
  readonly provider?: string;
}

export interface AuthenticationPasskeyFailedData {
  readonly type: "passkey";
  readonly status: "failed";
  readonly ip_address: string | null;
  readonly user_agent: string | null;
  readonly user_id: string | null;
  readonly email: string | null;
  readonly error: AuthenticationEmailVerificationFailedDataError;
}

export interface AuthenticationPasskeySucceededData {
  readonly type: "passkey";
  readonly status: "succeeded";
  readonly ip_address: string | null;
  readonly user_agent: string | null;
  readonly user_id: string;
  readonly email: string;
}

export interface AuthenticationPasswordFailedData {
  readonly type: "password";
  readonly status: "failed";
  readonly ip_address: string | null;
  readonly user_agent: string | null;
  readonly user_id: string | null;
  readonly email: string | null;
  readonly error: AuthenticationEmailVerificationFailedDataError;
}

export interface AuthenticationPasswordSucceededData {
  readonly type: "password";
  readonly status: "succeeded";
  readonly ip_address: string | null;
  readonly user_agent: string | null;
  readonly user_id: string;
  readonly email: string;
}

export interface AuthenticationRadarRiskDetectedData {
  readonly auth_method: string;
  readonly action: "signup" | "login";
  readonly control: string | null;
  readonly blocklist_type: string | null;
  readonly ip_address: string | null;
  readonly user_agent: string | null;
  readonly user_id: string;
  readonly email: string;
}

export interface AuthenticationReauthenticationSucceededData {
  readonly type: "reauthentication";
  readonly status: "succeeded";
  readonly ip_address: string | null;
  readonly user_agent: string | null;
  readonly user_id: string;
  readonly email: string;
}

export interface AuthenticationSSOFailedData {
  readonly type: "sso";
  readonly status: "failed";
  readonly ip_address: string | null;
  readonly user_agent: string | null;
  readonly user_id: string | null;
  readonly email: string | null;
  readonly sso: AuthenticationSSOFailedDataSSO;
  readonly error: AuthenticationEmailVerificationFailedDataError;
}

export interface AuthenticationSSOFailedDataSSO {
  readonly organization_id: string | null;
  readonly connection_id: string | null;
  readonly session_id: string | null;
}

export interface AuthenticationSSOStartedData {
  readonly type: "sso";
  readonly status: "started";
  readonly ip_address: string | null;
  readonly user_agent: string | null;
  readonly user_id: string | null;
  readonly email: string | null;
  readonly sso: AuthenticationSSOFailedDataSSO;
}

export interface AuthenticationSSOSucceededData {
  readonly type: "sso";
  readonly status: "succeeded";
  readonly ip_address: string | null;
  readonly user_agent: string | null;
  readonly user_id: string | null;
  readonly email: string;
  readonly sso: AuthenticationSSOFailedDataSSO;
}

export interface AuthenticationSSOTimedOutData {
  readonly type: "sso";
  readonly status: "timed_out";
  readonly ip_address: string | null;
  readonly user_agent: string | null;
  readonly user_id: string | null;
  readonly email: string | null;
  readonly sso: AuthenticationSSOFailedDataSSO;
  readonly error: AuthenticationEmailVerificationFailedDataError;
}

export interface ConnectionActivatedData {
  readonly object: "connection";
  readonly id: string;
  readonly state: "draft" | "active" | "validating" | "inactive" | "deleting";
  readonly name: string;
  readonly connection_type: ConnectionActivatedDataConnectionType;
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly external_key: string;
  readonly status: "linked" | "unlinked";
  readonly domains: readonly ConnectionActivatedDataDomain[];
  readonly organization_id?: string;
}

export interface ConnectionDeletedData {
  readonly object: "connection";
  readonly id: string;
  readonly state: "draft" | "active" | "validating" | "inactive" | "deleting";
  readonly name: string;
  readonly connection_type: ConnectionActivatedDataConnectionType;
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly organization_id?: string;
}

export interface ConnectionSAMLCertificateRenewalRequiredData {
  readonly connection: ConnectionSAMLCertificateRenewalRequiredDataConnection;
  readonly certificate: ConnectionSAMLCertificateRenewalRequiredDataCertificate;
  readonly days_until_expiry: number;
}

export interface ConnectionSAMLCertificateRenewalRequiredDataCertificate {
  readonly certificate_type: "ResponseSigning" | "RequestSigning" | "ResponseEncryption";
  readonly expiry_date: Time;
  readonly is_expired: boolean;
}

export interface ConnectionSAMLCertificateRenewalRequiredDataConnection {
  readonly id: string;
  readonly organization_id?: string;
}

export interface ConnectionSAMLCertificateRenewedData {
  readonly connection: ConnectionSAMLCertificateRenewalRequiredDataConnection;
  readonly certificate: ConnectionSAMLCertificateRenewedDataCertificate;
  readonly renewed_at: Time;
}

export interface ConnectionSAMLCertificateRenewedDataCertificate {
  readonly certificate_type: "ResponseSigning" | "RequestSigning" | "ResponseEncryption";
  readonly expiry_date: Time;
}

export interface DirectoryUser {
  readonly object: "directory_user";
  readonly id: string;
  readonly directory_id: string;
  readonly organization_id: string;
  readonly idp_id: string;
  readonly email: string | null;
  readonly first_name?: string | null;
  readonly last_name?: string | null;
  readonly name?: string | null;
  /** @deprecated */
  readonly emails?: readonly DirectoryUserEmail[];
  /** @deprecated */
  readonly job_title?: string | null;
  /** @deprecated */
  readonly username?: string | null;
  readonly state: "active" | "suspended" | "inactive";
  /** @deprecated */
  readonly raw_attributes?: { readonly [name: string]: unknown };
  readonly custom_attributes: { readonly [name: string]: unknown };
  readonly role?: SlimRole;
  readonly roles?: readonly SlimRole[];
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface DsyncActivatedData {
  readonly object: "directory";
  readonly id: string;
  readonly type: DsyncActivatedDataType;
  readonly state: "active" | "validating" | "invalid_credentials" | "inactive" | "deleting";
  readonly name: string;
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly external_key: string;
  readonly domains: readonly DsyncActivatedDataDomain[];
  readonly organization_id?: string;
}

export interface DsyncActivatedDataDomain {
  readonly object: "organization_domain";
  readonly id: string;
  readonly domain: string;
}

export interface DsyncDeletedData {
  readonly object: "directory";
  readonly id: string;
  readonly type: DsyncActivatedDataType;
  readonly state: "active" | "validating" | "invalid_credentials" | "inactive" | "deleting";
  readonly name: string;
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly organization_id?: string;
}

export interface DsyncGroupUpdatedData {
  readonly object: "directory_group";
  readonly id: string;
  readonly idp_id: string;
  readonly directory_id: string;
  readonly organization_id: string;
  readonly name: string;
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly raw_attributes?: { readonly [name: string]: unknown };
  readonly previous_attributes?: { readonly [name: string]: unknown };
}

export interface DsyncGroupUserAddedData {
  readonly directory_id: string;
  readonly user: DirectoryUser;
  readonly group: DirectoryGroup;
}

export interface DsyncTokenCreatedData {
  readonly object: "directory_token";
  readonly id: string;
  readonly directory_id: string;
  readonly token_suffix: string;
  readonly created_at: Time;
  readonly organization_id?: string;
}

export interface DsyncUserUpdatedData {
  readonly object: "directory_user";
  readonly id: string;
  readonly directory_id: string;
  readonly organization_id: string;
  readonly idp_id: string;
  readonly email: string | null;
  readonly state: "active" | "suspended" | "inactive";
  readonly custom_attributes: { readonly [name: string]: unknown };
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly first_name?: string | null;
  readonly last_name?: string | null;
  readonly name?: string | null;
  /** @deprecated */
  readonly emails?: readonly DirectoryUserEmail[];
  /** @deprecated */
  readonly job_title?: string | null;
  /** @deprecated */
  readonly username?: string | null;
  /** @deprecated */
  readonly raw_attributes?: { readonly [name: string]: unknown };
  readonly role?: SlimRole;
  readonly roles?: readonly SlimRole[];
  readonly previous_attributes?: { readonly [name: string]: unknown };
}

export interface EmailVerificationCreatedData {
  readonly object: "email_verification";
  readonly id: string;
  readonly user_id: string;
  readonly email: string;
  readonly expires_at: Time;
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface FeatureFlagsFlagCreatedData {
  readonly object: "feature_flag";
  readonly id: string;
  readonly environment_id: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string | null;
  readonly owner: FeatureFlagOwner | null;
  readonly tags: readonly string[];
  readonly enabled: boolean;
  readonly default_value: boolean;
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface FlagRule {
  readonly object: "flag_rule";
  readonly id: string;
  readonly flag_id: string;
  readonly flag_slug: string;
  readonly environment_id: string;
  readonly target_type: string | null;
  readonly position: number;
  readonly value_type: "boolean";
  readonly value: boolean;
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface FlagTarget {
  readonly object?: "flag_target";
  readonly id?: string;
  readonly flag_id?: string;
  readonly flag_slug?: string;
  readonly environment_id?: string;
  readonly target_type?: string;
  readonly target_id?: string;
  readonly created_at?: Time;
  readonly updated_at?: Time;
  readonly rule_id?: string;
  readonly value_type?: "boolean";
  readonly value?: boolean;
}
