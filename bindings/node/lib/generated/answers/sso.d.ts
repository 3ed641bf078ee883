// Written by `make tables` from api/ and what the library says; do not edit.

import type { Time } from "../../types";
import type { SlimRole } from "./authorization";

export interface AuthenticateResponseOAuthToken {
  readonly provider: string;
  /** A secret: log it nowhere. */
  readonly refresh_token: string;
  /** A secret: log it nowhere. */
  readonly access_token: string;
  readonly expires_at: number;
  readonly scopes: readonly string[];
}

export interface Connection {
  readonly object: "connection";
  readonly id: string;
  readonly organization_id?: string;
  readonly connection_type: ConnectionConnectionType;
  readonly name: string;
  readonly state: "requires_type" | "draft" | "active" | "validating" | "inactive" | "deleting";
  /** @deprecated */
  readonly status?: "linked" | "unlinked";
  readonly domains: readonly ConnectionActivatedDataDomain[];
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface ConnectionActivatedDataDomain {
  readonly object: "connection_domain";
  readonly id: string;
  readonly domain: string;
}

export type ConnectionConnectionType =
  | "Pending"
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
  | "DiscordOAuth"
  | "DuoSAML"
  | "EntraIdOIDC"
  | "GenericOIDC"
  | "GenericSAML"
  | "GitHubOAuth"
  | "GitLabOAuth"
  | "GoogleOAuth"
  | "GoogleOIDC"
  | "GoogleSAML"
  | "GrokOAuth"
  | "XOAuth"
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

export type CreateConnectionOIDCOptionsIdTokenSignatureAlgorithm =
  | "ES256"
  | "ES384"
  | "ES512"
  | "EdDSA"
  | "HS256"
  | "HS384"
  | "HS512"
  | "PS256"
  | "PS384"
  | "PS512"
  | "RS256"
  | "RS384"
  | "RS512";

export interface JwksResponse {
  readonly keys: readonly JwksResponseKeys[];
}

export interface JwksResponseKeys {
  readonly alg: "RS256";
  readonly kty: "RSA";
  readonly use: "sig";
  readonly x5c: readonly string[];
  readonly n: string;
  readonly e: string;
  readonly kid: string;
  readonly "x5t#S256": string;
}

export interface Login {
  readonly url: string;
  /** A secret: log it nowhere. */
  readonly state: string;
  /** A secret: log it nowhere. */
  readonly code_verifier: string;
  readonly nonce?: string;
}

export interface Profile {
  readonly object: "profile";
  readonly id: string;
  readonly organization_id: string | null;
  readonly connection_id: string;
  readonly connection_type: ConnectionConnectionType;
  readonly idp_id: string;
  readonly email: string;
  readonly first_name: string | null;
  readonly last_name: string | null;
  readonly name: string | null;
  readonly role?: SlimRole | null;
  readonly roles?: readonly SlimRole[] | null;
  readonly groups?: readonly string[];
  readonly custom_attributes?: { readonly [name: string]: unknown };
  readonly raw_attributes: { readonly [name: string]: unknown };
}

export interface SAMLIdpSigningCertificate {
  readonly object: "saml_idp_signing_certificate";
  readonly id: string;
  readonly value: string;
  readonly not_before: Time | null;
  readonly not_after: Time | null;
  readonly created_at: Time;
}

export interface SAMLSpEncryptionCertificate {
  readonly object: "saml_sp_encryption_certificate";
  readonly id: string;
  readonly value: string;
  readonly not_before: Time | null;
  readonly not_after: Time | null;
  readonly created_at: Time;
}

export interface SAMLSpSigningCertificate {
  readonly object: "saml_sp_signing_certificate";
  readonly id: string;
  readonly value: string;
  readonly not_before: Time | null;
  readonly not_after: Time | null;
  readonly created_at: Time;
}

export interface SSOLogoutAuthorizeResponse {
  /** A secret: log it nowhere. */
  readonly logout_url: string;
  /** A secret: log it nowhere. */
  readonly logout_token: string;
}

export interface SSOTokenResponse {
  readonly token_type: "Bearer";
  /** A secret: log it nowhere. */
  readonly access_token: string;
  readonly expires_in: number;
  readonly profile: Profile;
  readonly oauth_tokens?: AuthenticateResponseOAuthToken;
}
