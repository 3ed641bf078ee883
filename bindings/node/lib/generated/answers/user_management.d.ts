// Written by `make tables` from api/ and what the library says; do not edit.

import type { Time } from "../../types";
import type { ConnectApplicationM2M, ConnectApplicationOAuth } from "./connect";
import type { ConnectApplicationUnknown } from "./organizations";
import type { AuthenticateResponseOAuthToken } from "./sso";

export interface AuthenticateResponse {
  readonly user: User;
  readonly organization_id?: string;
  /** A secret: log it nowhere. */
  readonly authkit_authorization_code?: string;
  /** A secret: log it nowhere. */
  readonly access_token: string;
  /** A secret: log it nowhere. */
  readonly refresh_token: string;
  readonly authentication_method?: AuthenticateResponseAuthenticationMethod;
  readonly impersonator?: AuthenticateResponseImpersonator;
  readonly oauth_tokens?: AuthenticateResponseOAuthToken;
}

export type AuthenticateResponseAuthenticationMethod =
  | "SSO"
  | "Password"
  | "Passkey"
  | "AppleOAuth"
  | "BitbucketOAuth"
  | "CrossAppAuth"
  | "DiscordOAuth"
  | "ExternalAuth"
  | "GitHubOAuth"
  | "GitLabOAuth"
  | "GoogleOAuth"
  | "GrokOAuth"
  | "XOAuth"
  | "IntuitOAuth"
  | "LinkedInOAuth"
  | "MicrosoftOAuth"
  | "SalesforceOAuth"
  | "SlackOAuth"
  | "VercelMarketplaceOAuth"
  | "VercelOAuth"
  | "XeroOAuth"
  | "MagicAuth"
  | "Impersonation"
  | "MigratedSession";

export interface AuthenticateResponseImpersonator {
  readonly email: string;
  readonly reason: string | null;
}

export interface AuthkitOAuthResource {
  readonly object: "authkit_oauth_resource";
  readonly id: string;
  readonly uri: string;
  readonly default: boolean;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface AuthorizedConnectApplicationListData {
  readonly object: "authorized_connect_application";
  readonly id: string;
  readonly granted_scopes: readonly string[];
  readonly application: AuthorizedConnectApplicationListDataApplication;
  readonly oauth_resource?: string;
}

export type AuthorizedConnectApplicationListDataApplication = ConnectApplicationM2M | ConnectApplicationOAuth | ConnectApplicationUnknown;

export interface CORSOriginResponse {
  readonly object: "cors_origin";
  readonly id: string;
  readonly origin: string;
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface DeviceAuthorizationResponse {
  /** A secret: log it nowhere. */
  readonly device_code: string;
  /** A secret: log it nowhere. */
  readonly user_code: string;
  readonly verification_uri: string;
  /** A secret: log it nowhere. */
  readonly verification_uri_complete?: string;
  readonly expires_in: number;
  readonly interval?: number;
}

export interface EmailChange {
  readonly object: "email_change";
  readonly user: User;
  readonly new_email: string;
  readonly expires_at: Time;
  readonly created_at: Time;
}

export interface EmailChangeConfirmation {
  readonly object: "email_change_confirmation";
  readonly user: User;
}

export interface EmailVerification {
  readonly object: "email_verification";
  readonly id: string;
  readonly user_id: string;
  readonly email: string;
  readonly expires_at: Time;
  readonly created_at: Time;
  readonly updated_at: Time;
  /** A secret: log it nowhere. */
  readonly code: string;
}

export interface Invitation {
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
  /** A secret: log it nowhere. */
  readonly token: string;
  /** A secret: log it nowhere. */
  readonly accept_invitation_url: string;
}

export interface JWTTemplateResponse {
  readonly object: "jwt_template";
  readonly content: string;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface MagicAuth {
  readonly object: "magic_auth";
  readonly id: string;
  readonly user_id: string;
  readonly email: string;
  readonly expires_at: Time;
  readonly created_at: Time;
  readonly updated_at: Time;
  /** A secret: log it nowhere. */
  readonly code: string;
}

export interface MagicAuthSendMagicAuthCodeAndReturnResponse {
  readonly object: "magic_auth";
  readonly id: string;
  readonly user_id: string;
  readonly email: string;
  readonly expires_at: Time;
  readonly created_at: Time;
  readonly updated_at: Time;
  /** A secret: log it nowhere. */
  readonly code: string;
  readonly radar_auth_attempt_id?: string;
}

export interface PasswordReset {
  readonly object: "password_reset";
  readonly id: string;
  readonly user_id: string;
  readonly email: string;
  readonly expires_at: Time;
  readonly created_at: Time;
  /** A secret: log it nowhere. */
  readonly password_reset_token: string;
  /** A secret: log it nowhere. */
  readonly password_reset_url: string;
}

export interface RadarChallenge {
  readonly object: "radar_challenge";
  readonly id: string;
  readonly type: "email";
  readonly user_id: string;
  readonly email: string;
  readonly expires_at: Time;
  readonly created_at: Time;
  readonly updated_at: Time;
  /** A secret: log it nowhere. */
  readonly code: string;
}

export interface RedirectUri {
  readonly object: "redirect_uri";
  readonly id: string;
  readonly uri: string;
  readonly default: boolean;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface ResetPasswordResponse {
  readonly user: User;
}

export interface SendRadarSmsChallengeResponse {
  readonly verification_id: string;
  readonly phone_number: string;
}

export interface User {
  readonly object: "user";
  readonly id: string;
  readonly first_name: string | null;
  readonly last_name: string | null;
  readonly name?: string | null;
  readonly profile_picture_url: string | null;
  readonly email: string;
  readonly email_verified: boolean;
  readonly external_id: string | null;
  readonly metadata?: { readonly [name: string]: string };
  readonly last_sign_in_at: Time | null;
  readonly locale?: string | null;
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface UserApiKey {
  readonly object: "api_key";
  readonly id: string;
  readonly owner: UserApiKeyCreatedDataOwner;
  readonly name: string;
  readonly obfuscated_value: string;
  readonly last_used_at: Time | null;
  readonly expires_at: Time | null;
  readonly permissions: readonly string[];
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface UserApiKeyCreatedDataOwner {
  readonly type: "user";
  readonly id: string;
  readonly organization_id: string;
}

export interface UserApiKeyWithValue {
  readonly object: "api_key";
  readonly id: string;
  readonly owner: UserApiKeyCreatedDataOwner;
  readonly name: string;
  readonly obfuscated_value: string;
  readonly last_used_at: Time | null;
  readonly expires_at: Time | null;
  readonly permissions: readonly string[];
  readonly created_at: Time;
  readonly updated_at: Time;
  /** A secret: log it nowhere. */
  readonly value: string;
}

export interface UserCreateResponse {
  readonly object: "user";
  readonly id: string;
  readonly first_name: string | null;
  readonly last_name: string | null;
  readonly profile_picture_url: string | null;
  readonly email: string;
  readonly email_verified: boolean;
  readonly external_id: string | null;
  readonly last_sign_in_at: Time | null;
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly name?: string | null;
  readonly metadata?: { readonly [name: string]: string };
  readonly locale?: string | null;
  readonly radar_auth_attempt_id?: string;
}

export interface UserIdentitiesGetItem {
  readonly idp_id: string;
  readonly type: "OAuth";
  readonly provider: UserIdentitiesGetItemProvider;
}

export type UserIdentitiesGetItemProvider =
  | "AppleOAuth"
  | "BitbucketOAuth"
  | "GithubOAuth"
  | "GitLabOAuth"
  | "GoogleOAuth"
  | "IntuitOAuth"
  | "LinkedInOAuth"
  | "MicrosoftOAuth"
  | "SalesforceOAuth"
  | "SlackOAuth"
  | "VercelMarketplaceOAuth"
  | "VercelOAuth"
  | "XeroOAuth";

export type UserManagementSendInvitationLocale =
  | "af"
  | "am"
  | "ar"
  | "bg"
  | "bn"
  | "bs"
  | "ca"
  | "cs"
  | "da"
  | "de"
  | "de-DE"
  | "el"
  | "en"
  | "en-AU"
  | "en-CA"
  | "en-GB"
  | "en-US"
  | "es"
  | "es-419"
  | "es-ES"
  | "es-US"
  | "et"
  | "fa"
  | "fi"
  | "fil"
  | "fr"
  | "fr-BE"
  | "fr-CA"
  | "fr-FR"
  | "fy"
  | "gl"
  | "gu"
  | "ha"
  | "he"
  | "hi"
  | "hr"
  | "hu"
  | "hy"
  | "id"
  | "is"
  | "it"
  | "it-IT"
  | "ja"
  | "jv"
  | "ka"
  | "kk"
  | "km"
  | "kn"
  | "ko"
  | "lt"
  | "lv"
  | "mk"
  | "ml"
  | "mn"
  | "mr"
  | "ms"
  | "my"
  | "nb"
  | "ne"
  | "nl"
  | "nl-BE"
  | "nl-NL"
  | "nn"
  | "no"
  | "pa"
  | "pl"
  | "pt"
  | "pt-BR"
  | "pt-PT"
  | "ro"
  | "ru"
  | "sk"
  | "sl"
  | "sq"
  | "sr"
  | "sv"
  | "sw"
  | "ta"
  | "te"
  | "th"
  | "tr"
  | "uk"
  | "ur"
  | "uz"
  | "vi"
  | "zh"
  | "zh-CN"
  | "zh-HK"
  | "zh-TW"
  | "zu";

export type UserSessionsAuthMethod =
  | "cross_app_auth"
  | "external_auth"
  | "impersonation"
  | "magic_code"
  | "migrated_session"
  | "oauth"
  | "passkey"
  | "password"
  | "sso"
  | "unknown";

export interface UserSessionsListItem {
  readonly object: "session";
  readonly id: string;
  readonly ip_address: string | null;
  readonly user_agent: string | null;
  readonly user_id: string;
  readonly auth_method: UserSessionsAuthMethod;
  readonly status: "active" | "revoked" | "expired";
  readonly expires_at: Time;
  readonly ended_at: Time | null;
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly impersonator?: AuthenticateResponseImpersonator;
  readonly organization_id?: string;
}

export interface Waitlist {
  readonly object: "waitlist";
  readonly id: string;
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface WaitlistEntry {
  readonly id: string;
  readonly email: string;
  readonly state: "pending" | "approved" | "denied";
  readonly approved_at: Time | null;
  readonly created_at: Time;
  readonly updated_at: Time;
  readonly object: "waitlist_entry";
  readonly additional_fields?: { readonly [name: string]: string };
  readonly waitlist_id?: string | null;
}
