// Written by `make tables` from api/ and what the library says; do not edit.

import type { Time } from "../../types";
import type { SlimRole } from "./authorization";
import type { OrganizationDomain } from "./organization_domains";

export type ConnectionActivatedDataConnectionType =
  | "ADFSSAML"
  | "AdpOidc"
  | "AppleOAuth"
  | "Auth0Migration"
  | "Auth0SAML"
  | "AzureSAML"
  | "BitbucketOAuth"
  | "CasSAML"
  | "ClassLinkSAML"
  | "CleverOIDC"
  | "CloudflareSAML"
  | "CyberArkSAML"
  | "DuoSAML"
  | "EntraIdOIDC"
  | "GenericOIDC"
  | "GenericSAML"
  | "GitHubOAuth"
  | "GitLabOAuth"
  | "GoogleOAuth"
  | "GoogleOIDC"
  | "GoogleSAML"
  | "IntuitOAuth"
  | "JumpCloudSAML"
  | "KeycloakSAML"
  | "LastPassSAML"
  | "LinkedInOAuth"
  | "LoginGovOidc"
  | "MagicLink"
  | "MicrosoftOAuth"
  | "MiniOrangeSAML"
  | "NetIqSAML"
  | "OktaOIDC"
  | "OktaSAML"
  | "OneLoginSAML"
  | "OracleSAML"
  | "PingFederateSAML"
  | "PingOneSAML"
  | "RipplingSAML"
  | "SalesforceSAML"
  | "ShibbolethGenericSAML"
  | "ShibbolethSAML"
  | "SimpleSamlPhpSAML"
  | "SalesforceOAuth"
  | "SlackOAuth"
  | "TestIdp"
  | "VercelMarketplaceOAuth"
  | "VercelOAuth"
  | "VMwareSAML"
  | "XeroOAuth";

export type DsyncActivatedDataType =
  | "azure scim v2.0"
  | "bamboohr"
  | "breathe hr"
  | "cezanne hr"
  | "cyberark scim v2.0"
  | "fourth hr"
  | "generic scim v2.0"
  | "gsuite directory"
  | "gusto"
  | "hibob"
  | "jump cloud scim v2.0"
  | "okta scim v2.0"
  | "onelogin scim v2.0"
  | "people hr"
  | "personio"
  | "pingfederate scim v2.0"
  | "rippling scim v2.0"
  | "rippling"
  | "sailpoint scim v2.0"
  | "s3"
  | "sftp"
  | "sftp workday"
  | "workday";

export interface GroupMemberAddedData {
  readonly group_id: string;
  readonly organization_membership_id: string;
}

export interface InvitationAcceptedData {
  readonly object: "invitation";
  readonly id: string;
  readonly email: string;
  readonly state: "pending" | "accepted" | "expired" | "revoked";
  readonly accepted_at: Time | null;
  readonly revoked_at: Time | null;
  readonly expires_at: Time;
  readonly organization_id: string | null;
  readonly inviter_user_id: string | null;
  readonly accepted_user_id: string | null;
  readonly role_slug: string | null;
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface MagicAuthCreatedData {
  readonly object: "magic_auth";
  readonly id: string;
  readonly user_id: string;
  readonly email: string;
  readonly expires_at: Time;
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface OrganizationCreatedData {
  readonly object: "organization";
  readonly id: string;
  readonly name: string;
  readonly domains: readonly OrganizationDomain[];
  readonly metadata: { readonly [name: string]: string };
  readonly external_id: string | null;
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly stripe_customer_id?: string;
}

export interface OrganizationDomainVerificationFailedData {
  readonly reason: "domain_verification_period_expired" | "domain_verified_by_other_organization";
  readonly organization_domain: OrganizationDomain;
}

export interface OrganizationMembershipCreatedData {
  readonly object: "organization_membership";
  readonly id: string;
  readonly user_id: string;
  readonly organization_id: string;
  readonly status: "active" | "inactive" | "pending";
  readonly role: SlimRole;
  readonly custom_attributes: { readonly [name: string]: unknown };
  readonly directory_managed: boolean;
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly roles?: readonly SlimRole[];
}

export interface OrganizationRoleCreatedData {
  readonly object: "organization_role";
  readonly organization_id: string;
  readonly slug: string;
  readonly name: string;
  readonly description: string | null;
  readonly resource_type_slug: string;
  readonly permissions: readonly string[];
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface PasswordResetCreatedData {
  readonly object: "password_reset";
  readonly id: string;
  readonly user_id: string;
  readonly email: string;
  readonly expires_at: Time;
  readonly created_at: Time;
}

export interface PipeConnectedAccount {
  readonly object: "connected_account";
  readonly id: string;
  readonly data_integration_id: string;
  readonly provider_slug: string;
  readonly user_id: string | null;
  readonly organization_id: string | null;
  readonly scopes: readonly string[];
  readonly state: "connected" | "needs_reauthorization";
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly connection_role?: "compatibility" | "standard";
  readonly account_identifier?: string | null;
  readonly account_display_name?: string | null;
  readonly auth_method?: "oauth" | "api_key" | "client_credentials";
  readonly api_key_last_4?: string | null;
  readonly established_by_user_id?: string | null;
  readonly state_reason?: "establishing_member_membership_ended" | null;
}

export interface PipesAccountConnectionAddFailedData {
  readonly object: "connection_failed";
  readonly data_integration_id: string;
  readonly provider_slug: string;
  readonly user_id: string | null;
  readonly organization_id: string | null;
  readonly error_code: string;
  readonly error_reason: string | null;
  readonly provider_error: string | null;
  readonly provider_error_description: string | null;
  readonly created_at: Time;
  readonly account_identifier?: string | null;
}

export interface RadarChallengeCreatedData {
  readonly type: "email";
  readonly radar_challenge_id: string;
  readonly user_id: string;
  readonly email: string;
}

export interface ResourceExportCompletedData {
  readonly id: string;
  readonly resource_type: ResourceExportCompletedDataResourceType;
}

export type ResourceExportCompletedDataResourceType =
  | "users"
  | "organizations"
  | "events"
  | "sessions"
  | "auditLogEvents"
  | "connections"
  | "directoryUsers"
  | "scimLogs"
  | "radarDetections"
  | "teamActivityLogEvents";

export interface RoleCreatedData {
  readonly object: "role";
  readonly slug: string;
  readonly resource_type_slug: string;
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly permissions?: readonly string[];
}

export interface VaultByokKeyDeletedData {
  readonly organization_id: string;
  readonly key_provider: "AWS_KMS" | "GCP_KMS" | "AZURE_KEY_VAULT";
}

export interface VaultByokKeyVerificationCompletedData {
  readonly organization_id: string;
  readonly key_provider: "AWS_KMS" | "GCP_KMS" | "AZURE_KEY_VAULT";
  readonly verified: boolean;
}

export interface VaultDataCreatedData {
  readonly actor_id: string;
  readonly actor_source: "api" | "dashboard";
  readonly actor_name: string;
  readonly kv_name: string;
  readonly key_id: string;
  readonly key_context: { readonly [name: string]: string };
}

export interface VaultDataDeletedData {
  readonly actor_id: string;
  readonly actor_source: "api" | "dashboard";
  readonly actor_name: string;
  readonly kv_name: string;
}

export interface VaultDataReadData {
  readonly actor_id: string;
  readonly actor_source: "api" | "dashboard";
  readonly actor_name: string;
  readonly kv_name: string;
  readonly key_id: string;
}

export interface VaultDekDecryptedData {
  readonly actor_id: string;
  readonly actor_source: "api" | "dashboard";
  readonly actor_name: string;
  readonly key_id: string;
}

export interface VaultDekReadData {
  readonly actor_id: string;
  readonly actor_source: "api" | "dashboard";
  readonly actor_name: string;
  readonly key_ids: readonly string[];
  readonly key_context: { readonly [name: string]: string };
}

export interface VaultKekCreatedData {
  readonly actor_id: string;
  readonly actor_source: "api" | "dashboard";
  readonly actor_name: string;
  readonly key_name: string;
  readonly key_id: string;
}

export interface VaultNamesListedData {
  readonly actor_id: string;
  readonly actor_source: "api" | "dashboard";
  readonly actor_name: string;
}

export interface WaitlistUser {
  readonly object: "waitlist_user";
  readonly id: string;
  readonly email: string;
  readonly state: "pending" | "approved" | "denied";
  readonly approved_at: Time | null;
  readonly waitlist_id?: string | null;
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly additional_fields?: { readonly [name: string]: string };
}
