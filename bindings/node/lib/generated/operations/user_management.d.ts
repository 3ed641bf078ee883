// Written by `make tables` from api/ and what the library says; do not edit.

import type { FinishedAuthentication, FullList, Listing, Members, Nothing, Options, Settings } from "../../types";
import type { Login } from "../answers/sso";
import type { AuthenticateResponse, AuthkitOAuthResource, AuthorizedConnectApplicationListData, CORSOriginResponse, DeviceAuthorizationResponse, EmailChange, EmailChangeConfirmation, EmailVerification, Invitation, JWTTemplateResponse, MagicAuth, MagicAuthSendMagicAuthCodeAndReturnResponse, PasswordReset, RadarChallenge, RedirectUri, ResetPasswordResponse, SendRadarSmsChallengeResponse, User, UserApiKey, UserApiKeyWithValue, UserCreateResponse, UserIdentitiesGetItem, UserManagementSendInvitationLocale, UserSessionsListItem, Waitlist, WaitlistEntry } from "../answers/user_management";

/** Parameters of user_management.accept_invitation. */
export interface UserManagementAcceptInvitationParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.approve_waitlist_entry. */
export interface UserManagementApproveWaitlistEntryParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.authenticate. */
export type UserManagementAuthenticateParams = {
  options?: Options;
} & (
  | {
      /** The kind of grant. */
      grant_type: "authorization_code";
      /** The client id; if absent, that of the configuration. */
      client_id?: string;
      /** The client secret; if absent, the API key. A secret. */
      client_secret?: string;
      /** The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. A secret. */
      code: string;
      /** The PKCE verifier of the URL's code_challenge. A secret. */
      code_verifier?: string;
      /** The token of an invitation that this sign-in accepts. A secret. */
      invitation_token?: string;
      /** The IP address of the user's request. */
      ip_address?: string;
      /** An id of the user's device. */
      device_id?: string;
      /** The User-Agent of the user's request. */
      user_agent?: string;
      /** The id of the signals that Radar took in the user's browser. */
      signals_id?: string;
      email?: never;
      password?: never;
      radar_auth_attempt_id?: never;
      refresh_token?: never;
      organization_id?: never;
      link_authorization_code?: never;
      pending_authentication_token?: never;
      authentication_challenge_id?: never;
      radar_challenge_id?: never;
      verification_id?: never;
      phone_number?: never;
      device_code?: never;
      email_completion_token?: never;
    }
  | {
      /** The kind of grant. */
      grant_type: "password";
      /** The client id; if absent, that of the configuration. */
      client_id?: string;
      /** The client secret; if absent, the API key. A secret. */
      client_secret?: string;
      code?: never;
      code_verifier?: never;
      /** The token of an invitation that this sign-in accepts. A secret. */
      invitation_token?: string;
      /** The IP address of the user's request. */
      ip_address?: string;
      /** An id of the user's device. */
      device_id?: string;
      /** The User-Agent of the user's request. */
      user_agent?: string;
      /** The id of the signals that Radar took in the user's browser. */
      signals_id?: string;
      /** The user's e-mail address. */
      email: string;
      /** The user's password. A secret. */
      password: string;
      /** The id of Radar's attempt that this belongs to. */
      radar_auth_attempt_id?: string;
      refresh_token?: never;
      organization_id?: never;
      link_authorization_code?: never;
      pending_authentication_token?: never;
      authentication_challenge_id?: never;
      radar_challenge_id?: never;
      verification_id?: never;
      phone_number?: never;
      device_code?: never;
      email_completion_token?: never;
    }
  | {
      /** The kind of grant. */
      grant_type: "refresh_token";
      /** The client id; if absent, that of the configuration. */
      client_id?: string;
      /** The client secret; if absent, the API key. A secret. */
      client_secret?: string;
      code?: never;
      code_verifier?: never;
      invitation_token?: never;
      /** The IP address of the user's request. */
      ip_address?: string;
      /** An id of the user's device. */
      device_id?: string;
      /** The User-Agent of the user's request. */
      user_agent?: string;
      signals_id?: never;
      email?: never;
      password?: never;
      radar_auth_attempt_id?: never;
      /** The refresh token; each works once. A secret. */
      refresh_token: string;
      /** The organization to sign in to, or to switch to. */
      organization_id?: string;
      link_authorization_code?: never;
      pending_authentication_token?: never;
      authentication_challenge_id?: never;
      radar_challenge_id?: never;
      verification_id?: never;
      phone_number?: never;
      device_code?: never;
      email_completion_token?: never;
    }
  | {
      /** The kind of grant. */
      grant_type: "urn:workos:oauth:grant-type:magic-auth:code";
      /** The client id; if absent, that of the configuration. */
      client_id?: string;
      /** The client secret; if absent, the API key. A secret. */
      client_secret?: string;
      /** The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. A secret. */
      code: string;
      code_verifier?: never;
      /** The token of an invitation that this sign-in accepts. A secret. */
      invitation_token?: string;
      /** The IP address of the user's request. */
      ip_address?: string;
      /** An id of the user's device. */
      device_id?: string;
      /** The User-Agent of the user's request. */
      user_agent?: string;
      /** The id of the signals that Radar took in the user's browser. */
      signals_id?: string;
      /** The user's e-mail address. */
      email: string;
      password?: never;
      /** The id of Radar's attempt that this belongs to. */
      radar_auth_attempt_id?: string;
      refresh_token?: never;
      organization_id?: never;
      /** The authorization code of an account to link. A secret. */
      link_authorization_code?: string;
      pending_authentication_token?: never;
      authentication_challenge_id?: never;
      radar_challenge_id?: never;
      verification_id?: never;
      phone_number?: never;
      device_code?: never;
      email_completion_token?: never;
    }
  | {
      /** The kind of grant. */
      grant_type: "urn:workos:oauth:grant-type:email-verification:code";
      /** The client id; if absent, that of the configuration. */
      client_id?: string;
      /** The client secret; if absent, the API key. A secret. */
      client_secret?: string;
      /** The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. A secret. */
      code: string;
      code_verifier?: never;
      invitation_token?: never;
      /** The IP address of the user's request. */
      ip_address?: string;
      /** An id of the user's device. */
      device_id?: string;
      /** The User-Agent of the user's request. */
      user_agent?: string;
      signals_id?: never;
      email?: never;
      password?: never;
      radar_auth_attempt_id?: never;
      refresh_token?: never;
      organization_id?: never;
      link_authorization_code?: never;
      /** The `pending_authentication_token` of the error's `details`. A secret. */
      pending_authentication_token: string;
      authentication_challenge_id?: never;
      radar_challenge_id?: never;
      verification_id?: never;
      phone_number?: never;
      device_code?: never;
      email_completion_token?: never;
    }
  | {
      /** The kind of grant. */
      grant_type: "urn:workos:oauth:grant-type:mfa-totp";
      /** The client id; if absent, that of the configuration. */
      client_id?: string;
      /** The client secret; if absent, the API key. A secret. */
      client_secret?: string;
      /** The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. A secret. */
      code: string;
      code_verifier?: never;
      invitation_token?: never;
      /** The IP address of the user's request. */
      ip_address?: string;
      /** An id of the user's device. */
      device_id?: string;
      /** The User-Agent of the user's request. */
      user_agent?: string;
      signals_id?: never;
      email?: never;
      password?: never;
      radar_auth_attempt_id?: never;
      refresh_token?: never;
      organization_id?: never;
      link_authorization_code?: never;
      /** The `pending_authentication_token` of the error's `details`. A secret. */
      pending_authentication_token: string;
      /** The id of the factor's challenge. */
      authentication_challenge_id: string;
      radar_challenge_id?: never;
      verification_id?: never;
      phone_number?: never;
      device_code?: never;
      email_completion_token?: never;
    }
  | {
      /** The kind of grant. */
      grant_type: "urn:workos:oauth:grant-type:organization-selection";
      /** The client id; if absent, that of the configuration. */
      client_id?: string;
      /** The client secret; if absent, the API key. A secret. */
      client_secret?: string;
      code?: never;
      code_verifier?: never;
      invitation_token?: never;
      /** The IP address of the user's request. */
      ip_address?: string;
      /** An id of the user's device. */
      device_id?: string;
      /** The User-Agent of the user's request. */
      user_agent?: string;
      signals_id?: never;
      email?: never;
      password?: never;
      radar_auth_attempt_id?: never;
      refresh_token?: never;
      /** The organization to sign in to, or to switch to. */
      organization_id: string;
      link_authorization_code?: never;
      /** The `pending_authentication_token` of the error's `details`. A secret. */
      pending_authentication_token: string;
      authentication_challenge_id?: never;
      radar_challenge_id?: never;
      verification_id?: never;
      phone_number?: never;
      device_code?: never;
      email_completion_token?: never;
    }
  | {
      /** The kind of grant. */
      grant_type: "urn:workos:oauth:grant-type:radar-email-challenge:code";
      /** The client id; if absent, that of the configuration. */
      client_id?: string;
      /** The client secret; if absent, the API key. A secret. */
      client_secret?: string;
      /** The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. A secret. */
      code: string;
      code_verifier?: never;
      invitation_token?: never;
      /** The IP address of the user's request. */
      ip_address?: string;
      /** An id of the user's device. */
      device_id?: string;
      /** The User-Agent of the user's request. */
      user_agent?: string;
      signals_id?: never;
      email?: never;
      password?: never;
      radar_auth_attempt_id?: never;
      refresh_token?: never;
      organization_id?: never;
      link_authorization_code?: never;
      /** The `pending_authentication_token` of the error's `details`. A secret. */
      pending_authentication_token: string;
      authentication_challenge_id?: never;
      /** The id of Radar's challenge. */
      radar_challenge_id: string;
      verification_id?: never;
      phone_number?: never;
      device_code?: never;
      email_completion_token?: never;
    }
  | {
      /** The kind of grant. */
      grant_type: "urn:workos:oauth:grant-type:radar-sms-challenge:code";
      /** The client id; if absent, that of the configuration. */
      client_id?: string;
      /** The client secret; if absent, the API key. A secret. */
      client_secret?: string;
      /** The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. A secret. */
      code: string;
      code_verifier?: never;
      invitation_token?: never;
      /** The IP address of the user's request. */
      ip_address?: string;
      /** An id of the user's device. */
      device_id?: string;
      /** The User-Agent of the user's request. */
      user_agent?: string;
      signals_id?: never;
      email?: never;
      password?: never;
      radar_auth_attempt_id?: never;
      refresh_token?: never;
      organization_id?: never;
      link_authorization_code?: never;
      /** The `pending_authentication_token` of the error's `details`. A secret. */
      pending_authentication_token: string;
      authentication_challenge_id?: never;
      radar_challenge_id?: never;
      /** The verification_id that user_management.send_radar_sms_challenge returned. */
      verification_id?: string;
      /** The phone number that the SMS went to. */
      phone_number?: string;
      device_code?: never;
      email_completion_token?: never;
    }
  | {
      /** The kind of grant. */
      grant_type: "urn:ietf:params:oauth:grant-type:device_code";
      /** The client id; if absent, that of the configuration. */
      client_id?: string;
      client_secret?: never;
      code?: never;
      code_verifier?: never;
      invitation_token?: never;
      /** The IP address of the user's request. */
      ip_address?: string;
      /** An id of the user's device. */
      device_id?: string;
      /** The User-Agent of the user's request. */
      user_agent?: string;
      signals_id?: never;
      email?: never;
      password?: never;
      radar_auth_attempt_id?: never;
      refresh_token?: never;
      organization_id?: never;
      link_authorization_code?: never;
      pending_authentication_token?: never;
      authentication_challenge_id?: never;
      radar_challenge_id?: never;
      verification_id?: never;
      phone_number?: never;
      /** The device_code that user_management.authorize_device returned. A secret. */
      device_code: string;
      email_completion_token?: never;
    }
  | {
      /** The kind of grant. */
      grant_type: "urn:workos:oauth:grant-type:email-completion";
      /** The client id; if absent, that of the configuration. */
      client_id?: string;
      /** The client secret; if absent, the API key. A secret. */
      client_secret?: string;
      code?: never;
      code_verifier?: never;
      invitation_token?: never;
      /** The IP address of the user's request. */
      ip_address?: string;
      /** An id of the user's device. */
      device_id?: string;
      /** The User-Agent of the user's request. */
      user_agent?: string;
      /** The id of the signals that Radar took in the user's browser. */
      signals_id?: string;
      /** The user's e-mail address. */
      email: string;
      password?: never;
      radar_auth_attempt_id?: never;
      refresh_token?: never;
      organization_id?: never;
      link_authorization_code?: never;
      pending_authentication_token?: never;
      authentication_challenge_id?: never;
      radar_challenge_id?: never;
      verification_id?: never;
      phone_number?: never;
      device_code?: never;
      /** The token of the `email_completion_required` error. A secret. */
      email_completion_token: string;
    }
);

/** Parameters of user_management.authenticate_with_code. */
export interface UserManagementAuthenticateWithCodeParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The client secret; if absent, the API key. A secret. */
  client_secret?: string;
  /** The kind of grant. */
  grant_type?: "authorization_code";
  /** The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. A secret. */
  code: string;
  /** The PKCE verifier of the URL's code_challenge. A secret. */
  code_verifier?: string;
  /** The token of an invitation that this sign-in accepts. A secret. */
  invitation_token?: string;
  /** The IP address of the user's request. */
  ip_address?: string;
  /** An id of the user's device. */
  device_id?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The id of the signals that Radar took in the user's browser. */
  signals_id?: string;
  options?: Options;
}

/** Parameters of user_management.authenticate_with_device_code. */
export interface UserManagementAuthenticateWithDeviceCodeParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The kind of grant. */
  grant_type?: "urn:ietf:params:oauth:grant-type:device_code";
  /** The IP address of the user's request. */
  ip_address?: string;
  /** An id of the user's device. */
  device_id?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The device_code that user_management.authorize_device returned. A secret. */
  device_code: string;
  options?: Options;
}

/** Parameters of user_management.authenticate_with_email_completion. */
export interface UserManagementAuthenticateWithEmailCompletionParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The client secret; if absent, the API key. A secret. */
  client_secret?: string;
  /** The kind of grant. */
  grant_type?: "urn:workos:oauth:grant-type:email-completion";
  /** The IP address of the user's request. */
  ip_address?: string;
  /** An id of the user's device. */
  device_id?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The id of the signals that Radar took in the user's browser. */
  signals_id?: string;
  /** The user's e-mail address. */
  email: string;
  /** The token of the `email_completion_required` error. A secret. */
  email_completion_token: string;
  options?: Options;
}

/** Parameters of user_management.authenticate_with_email_verification. */
export interface UserManagementAuthenticateWithEmailVerificationParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The client secret; if absent, the API key. A secret. */
  client_secret?: string;
  /** The kind of grant. */
  grant_type?: "urn:workos:oauth:grant-type:email-verification:code";
  /** The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. A secret. */
  code: string;
  /** The IP address of the user's request. */
  ip_address?: string;
  /** An id of the user's device. */
  device_id?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The `pending_authentication_token` of the error's `details`. A secret. */
  pending_authentication_token: string;
  options?: Options;
}

/** Parameters of user_management.authenticate_with_magic_auth. */
export interface UserManagementAuthenticateWithMagicAuthParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The client secret; if absent, the API key. A secret. */
  client_secret?: string;
  /** The kind of grant. */
  grant_type?: "urn:workos:oauth:grant-type:magic-auth:code";
  /** The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. A secret. */
  code: string;
  /** The token of an invitation that this sign-in accepts. A secret. */
  invitation_token?: string;
  /** The IP address of the user's request. */
  ip_address?: string;
  /** An id of the user's device. */
  device_id?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The id of the signals that Radar took in the user's browser. */
  signals_id?: string;
  /** The user's e-mail address. */
  email: string;
  /** The authorization code of an account to link. A secret. */
  link_authorization_code?: string;
  /** The id of Radar's attempt that this belongs to. */
  radar_auth_attempt_id?: string;
  options?: Options;
}

/** Parameters of user_management.authenticate_with_organization_selection. */
export interface UserManagementAuthenticateWithOrganizationSelectionParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The client secret; if absent, the API key. A secret. */
  client_secret?: string;
  /** The kind of grant. */
  grant_type?: "urn:workos:oauth:grant-type:organization-selection";
  /** The IP address of the user's request. */
  ip_address?: string;
  /** An id of the user's device. */
  device_id?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The organization to sign in to, or to switch to. */
  organization_id: string;
  /** The `pending_authentication_token` of the error's `details`. A secret. */
  pending_authentication_token: string;
  options?: Options;
}

/** Parameters of user_management.authenticate_with_password. */
export interface UserManagementAuthenticateWithPasswordParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The client secret; if absent, the API key. A secret. */
  client_secret?: string;
  /** The kind of grant. */
  grant_type?: "password";
  /** The token of an invitation that this sign-in accepts. A secret. */
  invitation_token?: string;
  /** The IP address of the user's request. */
  ip_address?: string;
  /** An id of the user's device. */
  device_id?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The id of the signals that Radar took in the user's browser. */
  signals_id?: string;
  /** The user's e-mail address. */
  email: string;
  /** The user's password. A secret. */
  password: string;
  /** The id of Radar's attempt that this belongs to. */
  radar_auth_attempt_id?: string;
  options?: Options;
}

/** Parameters of user_management.authenticate_with_radar_email_challenge. */
export interface UserManagementAuthenticateWithRadarEmailChallengeParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The client secret; if absent, the API key. A secret. */
  client_secret?: string;
  /** The kind of grant. */
  grant_type?: "urn:workos:oauth:grant-type:radar-email-challenge:code";
  /** The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. A secret. */
  code: string;
  /** The IP address of the user's request. */
  ip_address?: string;
  /** An id of the user's device. */
  device_id?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The `pending_authentication_token` of the error's `details`. A secret. */
  pending_authentication_token: string;
  /** The id of Radar's challenge. */
  radar_challenge_id: string;
  options?: Options;
}

/** Parameters of user_management.authenticate_with_radar_sms_challenge. */
export interface UserManagementAuthenticateWithRadarSmsChallengeParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The client secret; if absent, the API key. A secret. */
  client_secret?: string;
  /** The kind of grant. */
  grant_type?: "urn:workos:oauth:grant-type:radar-sms-challenge:code";
  /** The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. A secret. */
  code: string;
  /** The IP address of the user's request. */
  ip_address?: string;
  /** An id of the user's device. */
  device_id?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The `pending_authentication_token` of the error's `details`. A secret. */
  pending_authentication_token: string;
  /** The verification_id that user_management.send_radar_sms_challenge returned. */
  verification_id?: string;
  /** The phone number that the SMS went to. */
  phone_number?: string;
  options?: Options;
}

/** Parameters of user_management.authenticate_with_refresh_token. */
export interface UserManagementAuthenticateWithRefreshTokenParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The client secret; if absent, the API key. A secret. */
  client_secret?: string;
  /** The kind of grant. */
  grant_type?: "refresh_token";
  /** The IP address of the user's request. */
  ip_address?: string;
  /** An id of the user's device. */
  device_id?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The refresh token; each works once. A secret. */
  refresh_token: string;
  /** The organization to sign in to, or to switch to. */
  organization_id?: string;
  options?: Options;
}

/** Parameters of user_management.authenticate_with_totp. */
export interface UserManagementAuthenticateWithTotpParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The client secret; if absent, the API key. A secret. */
  client_secret?: string;
  /** The kind of grant. */
  grant_type?: "urn:workos:oauth:grant-type:mfa-totp";
  /** The code from the callback, the e-mail, the SMS or the authenticator app, depending on the grant. A secret. */
  code: string;
  /** The IP address of the user's request. */
  ip_address?: string;
  /** An id of the user's device. */
  device_id?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The `pending_authentication_token` of the error's `details`. A secret. */
  pending_authentication_token: string;
  /** The id of the factor's challenge. */
  authentication_challenge_id: string;
  options?: Options;
}

/** Parameters of user_management.authorization_url. */
export interface UserManagementAuthorizationUrlParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The older name of `client_id`. */
  project_id?: string;
  /** The URI that the user is redirected to with the code. It must be registered in the dashboard. */
  redirect_uri: string;
  /** `authkit` for the hosted login page, or a provider such as `GoogleOAuth`. */
  provider?: string;
  /** The connection to sign in through. */
  connection_id?: string;
  /** The organization to sign in to; it may stand beside the provider `authkit`. */
  organization_id?: string;
  /** Returned unchanged with the code. An object is sent as compact JSON. */
  state?: string | Members;
  /** The first page of AuthKit; only with the provider `authkit`. By default sign-in. */
  screen_hint?: "sign-up" | "sign-in";
  /** Prefills the username or e-mail address of the login page. */
  login_hint?: string;
  /** Prefills the domain at the identity provider. */
  domain_hint?: string;
  /** `login` requires the user to sign in again. */
  prompt?: string;
  /** The maximum age of the sign-in in seconds; an older one must be repeated. At least 0. */
  max_age?: number;
  /** Additional OAuth scopes to request from the provider. Not empty. */
  provider_scopes?: readonly string[];
  /** Additional query parameters for the provider. */
  provider_query_params?: Members;
  /** The token of an invitation that this sign-in accepts. A secret. */
  invitation_token?: string;
  /** Ties the sign-in to the claim of an agent registration. */
  claim_nonce?: string;
  /** The PKCE challenge (RFC 7636 section 4.2). */
  code_challenge?: string;
  /** The method of the challenge: `S256`. */
  code_challenge_method?: "S256";
  options?: Options;
}

/** Parameters of user_management.authorize_device. */
export interface UserManagementAuthorizeDeviceParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  options?: Options;
}

/** Parameters of user_management.confirm_email_change. */
export interface UserManagementConfirmEmailChangeParams {
  /** The id. */
  id: string;
  /** The code from the e-mail to the new address. A secret. */
  code: string;
  options?: Options;
}

/** Parameters of user_management.confirm_password_reset. */
export interface UserManagementConfirmPasswordResetParams {
  /** The token from the link in the e-mail. A secret. */
  token: string;
  /** The new password. A secret. */
  new_password: string;
  options?: Options;
}

/** Parameters of user_management.create_cors_origin. */
export interface UserManagementCreateCorsOriginParams {
  /** The web origin, such as https://app.example. */
  origin: string;
  options?: Options;
}

/** Parameters of user_management.create_magic_auth. */
export interface UserManagementCreateMagicAuthParams {
  /** An e-mail address. */
  email: string;
  /** The token of an invitation that this sign-in accepts. A secret. */
  invitation_token?: string;
  /** The IP address of the user's request. */
  ip_address?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The id of Radar's attempt that this belongs to. */
  radar_auth_attempt_id?: string;
  /** The id of the signals that Radar took in the user's browser. */
  signals_id?: string;
  /** The language of the e-mail or page that the user sees. */
  locale?: UserManagementSendInvitationLocale;
  options?: Options;
}

/** Parameters of user_management.create_oauth_resource. */
export interface UserManagementCreateOauthResourceParams {
  /** The resource indicator: an absolute URI. */
  uri: string;
  /** Whether it is the default. */
  default?: boolean;
  options?: Options;
}

/** Parameters of user_management.create_password_reset. */
export interface UserManagementCreatePasswordResetParams {
  /** An e-mail address. */
  email: string;
  /** The language of the e-mail or page that the user sees. */
  locale?: UserManagementSendInvitationLocale;
  options?: Options;
}

/** Parameters of user_management.create_redirect_uri. */
export interface UserManagementCreateRedirectUriParams {
  /** The redirect URI. */
  uri: string;
  options?: Options;
}

/** Parameters of user_management.create_user. */
export type UserManagementCreateUserParams = {
  /** An e-mail address. */
  email: string;
  /** The user's first name. */
  first_name?: string | null;
  /** The user's last name. */
  last_name?: string | null;
  /** The name. */
  name?: string | null;
  /** Whether the e-mail address is verified. */
  email_verified?: boolean | null;
  /** Up to 50 key-value pairs of strings. At most 50 members. */
  metadata?: { readonly [name: string]: string } | null;
  /** The id in your system. At most 128 characters. ASCII. */
  external_id?: string | null;
  /** The IP address of the user's request. */
  ip_address?: string | null;
  /** The User-Agent of the user's request. */
  user_agent?: string | null;
  /** The id of the signals that Radar took in the user's browser. */
  signals_id?: string;
  options?: Options;
} & (
  | {
      /** The password. A secret. */
      password?: string | null;
      password_hash?: never;
      password_hash_type?: never;
      password_salt_position?: never;
    }
  | {
      password?: never;
      /** The hash of the password, from another system. A secret. */
      password_hash: string;
      /** The algorithm of `password_hash`. */
      password_hash_type: "bcrypt" | "firebase-scrypt" | "ssha" | "ssha256" | "scrypt" | "pbkdf2" | "argon2";
      /** The position of the salt in the hashed text. */
      password_salt_position?: "prefix" | "suffix";
    }
);

/** Parameters of user_management.create_user_api_key. */
export interface UserManagementCreateUserApiKeyParams {
  /** The user's id. */
  user_id: string;
  /** The name. */
  name: string;
  /** The organization's id. */
  organization_id: string;
  /** The slugs of the permissions. */
  permissions?: readonly string[];
  /** The time of expiry. An RFC 3339 date and time. */
  expires_at?: string;
  options?: Options;
}

/** Parameters of user_management.create_waitlist_entry. */
export interface UserManagementCreateWaitlistEntryParams {
  /** The id. */
  id: string;
  /** An e-mail address. */
  email: string;
  /** Further questions to ask the user, by field. At most 50 members. */
  additional_fields?: { readonly [name: string]: string };
  /** Whether an e-mail is sent. */
  send_confirmation_email?: boolean;
  options?: Options;
}

/** Parameters of user_management.delete_oauth_resource. */
export interface UserManagementDeleteOauthResourceParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.delete_redirect_uri. */
export interface UserManagementDeleteRedirectUriParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.delete_user. */
export interface UserManagementDeleteUserParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.delete_user_authorized_application. */
export interface UserManagementDeleteUserAuthorizedApplicationParams {
  /** The user's id. */
  user_id: string;
  /** The Connect application's id. */
  application_id: string;
  options?: Options;
}

/** Parameters of user_management.delete_waitlist_entry. */
export interface UserManagementDeleteWaitlistEntryParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.deny_waitlist_entry. */
export interface UserManagementDenyWaitlistEntryParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.find_invitation_by_token. */
export interface UserManagementFindInvitationByTokenParams {
  /** The invitation's token. A secret. */
  token: string;
  options?: Options;
}

/** Parameters of user_management.finish_login. */
export interface UserManagementFinishLoginParams {
  /** The query of the request to `redirect_uri`: a string, or an object of its parameters. A secret. */
  callback: string | Members;
  /** The state that user_management.start_login returned; it may be absent only with `allow_idp_initiated`. */
  state?: string;
  /** The code_verifier that user_management.start_login returned. A secret. */
  code_verifier?: string;
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The older name of `client_id`. */
  project_id?: string;
  /** Withholds the tokens of a user of any other organization. */
  expected_organization_id?: string;
  /** If true, a callback without state is accepted too: nothing proves that this browser asked for the login. */
  allow_idp_initiated?: boolean;
  /** The token of an invitation that this sign-in accepts. A secret. */
  invitation_token?: string;
  /** The IP address of the user's request. */
  ip_address?: string;
  /** An id of the user's device. */
  device_id?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  /** The id of the signals that Radar took in the user's browser. */
  signals_id?: string;
  options?: Options;
}

/** Parameters of user_management.get_email_verification. */
export interface UserManagementGetEmailVerificationParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.get_invitation. */
export interface UserManagementGetInvitationParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.get_jwt_template. */
export interface UserManagementGetJwtTemplateParams {
  options?: Options;
}

/** Parameters of user_management.get_magic_auth. */
export interface UserManagementGetMagicAuthParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.get_password_reset. */
export interface UserManagementGetPasswordResetParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.get_radar_challenge. */
export interface UserManagementGetRadarChallengeParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.get_user. */
export interface UserManagementGetUserParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.get_user_by_external_id. */
export interface UserManagementGetUserByExternalIdParams {
  /** The id in your system. */
  external_id: string;
  options?: Options;
}

/** Parameters of user_management.get_user_identities. */
export interface UserManagementGetUserIdentitiesParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.get_waitlist. */
export interface UserManagementGetWaitlistParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.list_cors_origins. */
export interface UserManagementListCorsOriginsParams {
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. 1 to 100. By default 10. */
  limit?: number;
  /** The sort order, by time of creation. By default desc. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of user_management.list_invitations. */
export interface UserManagementListInvitationsParams {
  /** The organization's id. */
  organization_id?: string;
  /** An e-mail address. */
  email?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. 1 to 100. By default 10. */
  limit?: number;
  /** The sort order, by time of creation. By default desc. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of user_management.list_oauth_resources. */
export interface UserManagementListOauthResourcesParams {
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. 1 to 100. By default 10. */
  limit?: number;
  /** The sort order, by time of creation. By default desc. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of user_management.list_redirect_uris. */
export interface UserManagementListRedirectUrisParams {
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. 1 to 100. By default 10. */
  limit?: number;
  /** The sort order, by time of creation. By default desc. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of user_management.list_sessions. */
export interface UserManagementListSessionsParams {
  /** The id. */
  id: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. 1 to 100. By default 10. */
  limit?: number;
  /** The sort order, by time of creation. By default desc. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of user_management.list_user_api_keys. */
export interface UserManagementListUserApiKeysParams {
  /** The user's id. */
  user_id: string;
  /** The organization's id. */
  organization_id?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. 1 to 100. By default 10. */
  limit?: number;
  /** The sort order, by time of creation. By default desc. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of user_management.list_user_authorized_applications. */
export interface UserManagementListUserAuthorizedApplicationsParams {
  /** The user's id. */
  user_id: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. 1 to 100. By default 10. */
  limit?: number;
  /** The sort order, by time of creation. By default desc. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of user_management.list_users. */
export interface UserManagementListUsersParams {
  /**
   * Only members of this organization; use `organization_id`.
   * @deprecated
   */
  organization?: string;
  /** Only members of this organization. */
  organization_id?: string;
  /** Only the user with this address. */
  email?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. 1 to 100. By default 10. */
  limit?: number;
  /** The sort order, by time of creation. By default desc. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of user_management.list_waitlist_entries. */
export interface UserManagementListWaitlistEntriesParams {
  /** The id. */
  id: string;
  /** Only entries in this state. */
  state?: "pending" | "approved" | "denied";
  /** An e-mail address. */
  email?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. 1 to 100. By default 10. */
  limit?: number;
  /** The sort order, by time of creation. By default desc. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of user_management.list_waitlists. */
export interface UserManagementListWaitlistsParams {
  options?: Options;
}

/** Parameters of user_management.logout_url. */
export interface UserManagementLogoutUrlParams {
  /** The session's id: sid of the access token. */
  session_id: string;
  /** The URI that the browser is redirected to afterwards; it must be registered. */
  return_to?: string;
  options?: Options;
}

/** Parameters of user_management.resend_invitation. */
export interface UserManagementResendInvitationParams {
  /** The id. */
  id: string;
  /** The language of the e-mail or page that the user sees. */
  locale?: UserManagementSendInvitationLocale;
  options?: Options;
}

/** Parameters of user_management.revoke_invitation. */
export interface UserManagementRevokeInvitationParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of user_management.revoke_session. */
export interface UserManagementRevokeSessionParams {
  /** The session's id: sid of the access token. */
  session_id: string;
  options?: Options;
}

/** Parameters of user_management.send_email_change. */
export interface UserManagementSendEmailChangeParams {
  /** The id. */
  id: string;
  /** The address to change to. */
  new_email: string;
  /** The language of the e-mail or page that the user sees. */
  locale?: UserManagementSendInvitationLocale;
  options?: Options;
}

/** Parameters of user_management.send_invitation. */
export interface UserManagementSendInvitationParams {
  /** An e-mail address. */
  email: string;
  /** The organization's id. */
  organization_id?: string;
  /** The role's slug. */
  role_slug?: string;
  /** The number of days that the invitation is valid for. 1 to 30. By default 7. */
  expires_in_days?: number;
  /** The user who invites. */
  inviter_user_id?: string;
  /** The language of the e-mail or page that the user sees. */
  locale?: UserManagementSendInvitationLocale;
  options?: Options;
}

/** Parameters of user_management.send_radar_sms_challenge. */
export interface UserManagementSendRadarSmsChallengeParams {
  /** The user's id. */
  user_id: string;
  /** The `pending_authentication_token` of the error's `details`. A secret. */
  pending_authentication_token: string;
  /** A phone number in E.164 form. */
  phone_number: string;
  /** The IP address of the user's request. */
  ip_address?: string;
  /** The User-Agent of the user's request. */
  user_agent?: string;
  options?: Options;
}

/** Parameters of user_management.send_verification_email. */
export interface UserManagementSendVerificationEmailParams {
  /** The id. */
  id: string;
  /** The language of the e-mail or page that the user sees. */
  locale?: UserManagementSendInvitationLocale;
  options?: Options;
}

/** Parameters of user_management.start_login. */
export interface UserManagementStartLoginParams {
  /** The client id; if absent, that of the configuration. */
  client_id?: string;
  /** The older name of `client_id`. */
  project_id?: string;
  /** The URI that the user is redirected to with the code. It must be registered in the dashboard. */
  redirect_uri: string;
  /** `authkit` for the hosted login page, or a provider such as `GoogleOAuth`. */
  provider?: string;
  /** The connection to sign in through. */
  connection_id?: string;
  /** The organization to sign in to; it may stand beside the provider `authkit`. */
  organization_id?: string;
  /** Data of the application to carry along: user_management.finish_login returns it as `login_data`. The browser sees it. */
  state?: string | Members;
  /** The first page of AuthKit; only with the provider `authkit`. By default sign-in. */
  screen_hint?: "sign-up" | "sign-in";
  /** Prefills the username or e-mail address of the login page. */
  login_hint?: string;
  /** Prefills the domain at the identity provider. */
  domain_hint?: string;
  /** `login` requires the user to sign in again. */
  prompt?: string;
  /** The maximum age of the sign-in in seconds; an older one must be repeated. At least 0. */
  max_age?: number;
  /** Additional OAuth scopes to request from the provider. Not empty. */
  provider_scopes?: readonly string[];
  /** Additional query parameters for the provider. */
  provider_query_params?: Members;
  /** The token of an invitation that this sign-in accepts. A secret. */
  invitation_token?: string;
  /** Ties the sign-in to the claim of an agent registration. */
  claim_nonce?: string;
  options?: Options;
}

/** Parameters of user_management.update_jwt_template. */
export interface UserManagementUpdateJwtTemplateParams {
  /** The template, in JSON with Liquid-like expressions. */
  content: string;
  options?: Options;
}

/** Parameters of user_management.update_user. */
export type UserManagementUpdateUserParams = {
  /** The id. */
  id: string;
  /** An e-mail address. */
  email?: string;
  /** The user's first name. */
  first_name?: string;
  /** The user's last name. */
  last_name?: string;
  /** The name. */
  name?: string;
  /** Whether the e-mail address is verified. */
  email_verified?: boolean;
  /** Up to 50 key-value pairs of strings. At most 50 members. */
  metadata?: { readonly [name: string]: string | null } | null;
  /** The id in your system. At most 128 characters. ASCII. */
  external_id?: string | null;
  /** The user's language. */
  locale?: string | null;
  options?: Options;
} & (
  | {
      /** The password. A secret. */
      password?: string;
      password_hash?: never;
      password_hash_type?: never;
      password_salt_position?: never;
    }
  | {
      password?: never;
      /** The hash of the password, from another system. A secret. */
      password_hash: string;
      /** The algorithm of `password_hash`. */
      password_hash_type: "bcrypt" | "firebase-scrypt" | "ssha" | "ssha256" | "scrypt" | "pbkdf2" | "argon2";
      /** The position of the salt in the hashed text. */
      password_salt_position?: "prefix" | "suffix";
    }
);

/** Parameters of user_management.verify_email. */
export interface UserManagementVerifyEmailParams {
  /** The id. */
  id: string;
  /** The code from the e-mail. A secret. */
  code: string;
  options?: Options;
}

/** Parameters of user_management.await_device. */
export interface UserManagementAwaitDeviceParams {
  /** The device_code that user_management.authorize_device returned. A secret. */
  device_code: string;
  /** The `interval` that user_management.authorize_device returned, in seconds. 1 to 600. By default 5. */
  interval?: number;
  /** The `expires_in` that user_management.authorize_device returned, in seconds. 1 to 86400. By default 300. */
  expires_in?: number;
  options?: Options;
}

export interface UserManagement {
  /**
   * Accepts an invitation on behalf of the user.
   *
   * `POST /user_management/invitations/{id}/accept`
   *
   * @param params - `id`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `invalid_invite` (400), `invite_has_accepted_user_id` (400), `invite_not_pending` (400)
   */
  acceptInvitation(params: UserManagementAcceptInvitationParams, settings?: Settings): Promise<Invitation>;
  /**
   * Approves an entry of a waitlist and sends an invitation.
   *
   * `POST /user_management/waitlist_entries/{id}/approve`
   *
   * @param params - `id`
   */
  approveWaitlistEntry(params: UserManagementApproveWaitlistEntryParams, settings?: Settings): Promise<WaitlistEntry>;
  /**
   * Authenticates a user with one of eleven grants, named by `grant_type`.
   *
   * `POST /user_management/authenticate`
   *
   * @param params - `grant_type`; optional: `client_id`, `client_secret`, `code`, `code_verifier`, `invitation_token`, `ip_address`, `device_id`, `user_agent`, `signals_id`, `email`, `password`, `link_authorization_code`, `radar_auth_attempt_id`, `refresh_token`, `organization_id`, `pending_authentication_token`, `authentication_challenge_id`, `radar_challenge_id`, `verification_id`, `phone_number`, `device_code`, `email_completion_token`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `code_challenge_not_found` (400), `invalid_credentials` (400), `invalid_one_time_code` (400), `invalid_organization_id` (400), `invalid_pending_authentication_token` (400), `one_time_code_expired` (400), `one_time_code_previously_used` (400), `one_time_code_too_many_attempts` (400), `phone_number_required` (400), `user_mismatch` (400), `verification_id_required` (400), `access_denied` (400), `authentication_method_not_allowed` (400), `authorization_pending` (400), `expired_token` (400), `extra_attributes_required` (400), `invalid_client` (400), `invalid_connection` (400), `invalid_grant` (400), `invalid_link_authorization_code` (400), `invalid_profile` (400), `invalid_request` (400), `invitation_cannot_be_used_for_email` (400), `invitation_invalid` (400), `mfa_enrollment` (400), `organization_authentication_methods_required` (400), `organization_membership_not_found` (400), `organization_not_found` (400), `pkce_not_supported` (400), `sign_up_not_allowed` (400), `slow_down` (400), `sso_required` (400), `token_too_big` (400), `unauthorized_client` (400), `application_consent_required` (403), `authentication_method_not_allowed` (403), `email_password_auth_disabled` (403), `email_verification_required` (403), `mfa_challenge` (403), `mfa_enrollment` (403), `organization_selection_required` (403), `passkey_progressive_enrollment` (403), `radar_challenge` (403), `radar_sign_up_challenge` (403), `radar_sms_sign_in_challenge` (403), `invalid_request_parameters` (422), `daily_quota_exceeded` (429), `too_many_requests` (429)
   */
  authenticate(params: UserManagementAuthenticateParams, settings?: Settings): Promise<AuthenticateResponse>;
  /**
   * Authenticates a user with the code of the callback. The request is not sent again once it may have arrived.
   *
   * `POST /user_management/authenticate`
   *
   * @param params - `code`; optional: `client_id`, `client_secret`, `grant_type`, `code_verifier`, `invitation_token`, `ip_address`, `device_id`, `user_agent`, `signals_id`
   * @throws WorkOSError, as `authenticate`
   */
  authenticateWithCode(params: UserManagementAuthenticateWithCodeParams, settings?: Settings): Promise<AuthenticateResponse>;
  /**
   * Authenticates a user with a device code (RFC 8628). The request is not sent again once it may have arrived.
   *
   * `POST /user_management/authenticate`
   *
   * @param params - `device_code`; optional: `client_id`, `grant_type`, `ip_address`, `device_id`, `user_agent`
   * @throws WorkOSError, as `authenticate`
   */
  authenticateWithDeviceCode(params: UserManagementAuthenticateWithDeviceCodeParams, settings?: Settings): Promise<AuthenticateResponse>;
  /**
   * Authenticates a user after the e-mail address was completed. The request is not sent again once it may have arrived.
   *
   * `POST /user_management/authenticate`
   *
   * @param params - `email`, `email_completion_token`; optional: `client_id`, `client_secret`, `grant_type`, `ip_address`, `device_id`, `user_agent`, `signals_id`
   * @throws WorkOSError, as `authenticate`
   */
  authenticateWithEmailCompletion(params: UserManagementAuthenticateWithEmailCompletionParams, settings?: Settings): Promise<AuthenticateResponse>;
  /**
   * Authenticates a user with the code of an e-mail verification. The request is not sent again once it may have arrived.
   *
   * `POST /user_management/authenticate`
   *
   * @param params - `code`, `pending_authentication_token`; optional: `client_id`, `client_secret`, `grant_type`, `ip_address`, `device_id`, `user_agent`
   * @throws WorkOSError, as `authenticate`
   */
  authenticateWithEmailVerification(params: UserManagementAuthenticateWithEmailVerificationParams, settings?: Settings): Promise<AuthenticateResponse>;
  /**
   * Authenticates a user with a Magic Auth code. The request is not sent again once it may have arrived.
   *
   * `POST /user_management/authenticate`
   *
   * @param params - `code`, `email`; optional: `client_id`, `client_secret`, `grant_type`, `invitation_token`, `ip_address`, `device_id`, `user_agent`, `signals_id`, `link_authorization_code`, `radar_auth_attempt_id`
   * @throws WorkOSError, as `authenticate`
   */
  authenticateWithMagicAuth(params: UserManagementAuthenticateWithMagicAuthParams, settings?: Settings): Promise<AuthenticateResponse>;
  /**
   * Authenticates a user with the organization that the user selected. The request is not sent again once it may have arrived.
   *
   * `POST /user_management/authenticate`
   *
   * @param params - `organization_id`, `pending_authentication_token`; optional: `client_id`, `client_secret`, `grant_type`, `ip_address`, `device_id`, `user_agent`
   * @throws WorkOSError, as `authenticate`
   */
  authenticateWithOrganizationSelection(params: UserManagementAuthenticateWithOrganizationSelectionParams, settings?: Settings): Promise<AuthenticateResponse>;
  /**
   * Authenticates a user with an e-mail address and a password. The request is not sent again once it may have arrived.
   *
   * `POST /user_management/authenticate`
   *
   * @param params - `email`, `password`; optional: `client_id`, `client_secret`, `grant_type`, `invitation_token`, `ip_address`, `device_id`, `user_agent`, `signals_id`, `radar_auth_attempt_id`
   * @throws WorkOSError, as `authenticate`
   */
  authenticateWithPassword(params: UserManagementAuthenticateWithPasswordParams, settings?: Settings): Promise<AuthenticateResponse>;
  /**
   * Authenticates a user with the code of an e-mail challenge of Radar. The request is not sent again once it may have arrived.
   *
   * `POST /user_management/authenticate`
   *
   * @param params - `code`, `pending_authentication_token`, `radar_challenge_id`; optional: `client_id`, `client_secret`, `grant_type`, `ip_address`, `device_id`, `user_agent`
   * @throws WorkOSError, as `authenticate`
   */
  authenticateWithRadarEmailChallenge(params: UserManagementAuthenticateWithRadarEmailChallengeParams, settings?: Settings): Promise<AuthenticateResponse>;
  /**
   * Authenticates a user with the code of an SMS challenge of Radar. The request is not sent again once it may have arrived.
   *
   * `POST /user_management/authenticate`
   *
   * @param params - `code`, `pending_authentication_token`; optional: `client_id`, `client_secret`, `grant_type`, `ip_address`, `device_id`, `user_agent`, `verification_id`, `phone_number`
   * @throws WorkOSError, as `authenticate`
   */
  authenticateWithRadarSmsChallenge(params: UserManagementAuthenticateWithRadarSmsChallengeParams, settings?: Settings): Promise<AuthenticateResponse>;
  /**
   * Authenticates a user with a refresh token. The request is not sent again once it may have arrived.
   *
   * `POST /user_management/authenticate`
   *
   * @param params - `refresh_token`; optional: `client_id`, `client_secret`, `grant_type`, `ip_address`, `device_id`, `user_agent`, `organization_id`
   * @throws WorkOSError, as `authenticate`
   */
  authenticateWithRefreshToken(params: UserManagementAuthenticateWithRefreshTokenParams, settings?: Settings): Promise<AuthenticateResponse>;
  /**
   * Authenticates a user with the code of an authenticator app. The request is not sent again once it may have arrived.
   *
   * `POST /user_management/authenticate`
   *
   * @param params - `code`, `pending_authentication_token`, `authentication_challenge_id`; optional: `client_id`, `client_secret`, `grant_type`, `ip_address`, `device_id`, `user_agent`
   * @throws WorkOSError, as `authenticate`
   */
  authenticateWithTotp(params: UserManagementAuthenticateWithTotpParams, settings?: Settings): Promise<AuthenticateResponse>;
  /**
   * Builds the URL that signs a user in through AuthKit or a provider. Nothing is sent. Exactly one of `provider`, `connection_id` and `organization_id`; `organization_id` may stand beside `provider` `authkit`.
   *
   * @param params - `redirect_uri`; optional: `client_id`, `project_id`, `provider`, `connection_id`, `organization_id`, `state`, `screen_hint`, `login_hint`, `domain_hint`, `prompt`, `max_age`, `provider_scopes`, `provider_query_params`, `invitation_token`, `claim_nonce`, `code_challenge`, `code_challenge_method`
   */
  authorizationUrl(params: UserManagementAuthorizationUrlParams): string;
  /**
   * Starts a login on a device without a browser (RFC 8628).
   *
   * `POST /user_management/authorize/device`
   *
   * @param params - optional: `client_id`
   */
  authorizeDevice(params?: UserManagementAuthorizeDeviceParams, settings?: Settings): Promise<DeviceAuthorizationResponse>;
  /**
   * Confirms a change of a user's e-mail address with the code.
   *
   * `POST /user_management/users/{id}/email_change/confirm`
   *
   * @param params - `id`, `code`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `email_change_code_expired` (400), `email_change_code_incorrect` (400), `email_change_code_previously_used` (409), `email_change_not_allowed` (409), `email_not_available` (409), `no_pending_email_change` (409), `invalid_email` (422), `invalid_request_parameters` (422), `email_change_too_many_attempts` (429)
   */
  confirmEmailChange(params: UserManagementConfirmEmailChangeParams, settings?: Settings): Promise<EmailChangeConfirmation>;
  /**
   * Sets a new password with the token of a reset.
   *
   * `POST /user_management/password_reset/confirm`
   *
   * @param params - `token`, `new_password`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `password_reset_error` (400), `email_password_auth_disabled` (403), `invalid_request_parameters` (422)
   */
  confirmPasswordReset(params: UserManagementConfirmPasswordResetParams, settings?: Settings): Promise<ResetPasswordResponse>;
  /**
   * Allows a web origin to send requests from a browser.
   *
   * `POST /user_management/cors_origins`
   *
   * @param params - `origin`
   */
  createCorsOrigin(params: UserManagementCreateCorsOriginParams, settings?: Settings): Promise<CORSOriginResponse>;
  /**
   * Creates a six-digit sign-in code for an e-mail address, valid for ten minutes.
   *
   * `POST /user_management/magic_auth`
   *
   * @param params - `email`; optional: `invitation_token`, `ip_address`, `user_agent`, `radar_auth_attempt_id`, `signals_id`, `locale`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `email_domain_not_deliverable` (400), `authentication_method_not_allowed` (400), `invitation_invalid` (400), `sign_up_not_allowed` (400), `daily_quota_exceeded` (429)
   */
  createMagicAuth(params: UserManagementCreateMagicAuthParams, settings?: Settings): Promise<MagicAuthSendMagicAuthCodeAndReturnResponse>;
  /**
   * Adds a resource indicator of an MCP server.
   *
   * `POST /user_management/authkit_oauth_resources`
   *
   * @param params - `uri`; optional: `default`
   */
  createOauthResource(params: UserManagementCreateOauthResourceParams, settings?: Settings): Promise<AuthkitOAuthResource>;
  /**
   * Creates a token with which a user can set a new password.
   *
   * `POST /user_management/password_reset`
   *
   * @param params - `email`; optional: `locale`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `email_password_auth_disabled` (403), `password_reset_not_allowed` (403), `invalid_request_parameters` (422), `daily_quota_exceeded` (429)
   */
  createPasswordReset(params: UserManagementCreatePasswordResetParams, settings?: Settings): Promise<PasswordReset>;
  /**
   * Registers a redirect URI.
   *
   * `POST /user_management/redirect_uris`
   *
   * @param params - `uri`
   */
  createRedirectUri(params: UserManagementCreateRedirectUriParams, settings?: Settings): Promise<RedirectUri>;
  /**
   * Creates a user.
   *
   * `POST /user_management/users`
   *
   * @param params - `email`; optional: `first_name`, `last_name`, `name`, `email_verified`, `metadata`, `external_id`, `ip_address`, `user_agent`, `signals_id`, `password`, `password_hash`, `password_hash_type`, `password_salt_position`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `invalid_metadata` (400), `invalid_password_hash` (400), `password_and_password_hash_provided` (400), `password_and_password_hash_type_provided` (400), `password_salt_position_requires_password_hash` (400), `password_strength_error` (400), `user_creation_error` (400), `invalid_request_parameters` (422)
   */
  createUser(params: UserManagementCreateUserParams, settings?: Settings): Promise<UserCreateResponse>;
  /**
   * Creates an API key of a user. Its value is returned only once.
   *
   * `POST /user_management/users/{user_id}/api_keys`
   *
   * @param params - `user_id`, `name`, `organization_id`; optional: `permissions`, `expires_at`
   */
  createUserApiKey(params: UserManagementCreateUserApiKeyParams, settings?: Settings): Promise<UserApiKeyWithValue>;
  /**
   * Adds an e-mail address to a waitlist. An address that is already on it is left unchanged.
   *
   * `POST /user_management/waitlists/{id}/entries`
   *
   * @param params - `id`, `email`; optional: `additional_fields`, `send_confirmation_email`
   */
  createWaitlistEntry(params: UserManagementCreateWaitlistEntryParams, settings?: Settings): Promise<WaitlistEntry>;
  /**
   * Deletes a resource indicator and the consents for it.
   *
   * `DELETE /user_management/authkit_oauth_resources/{id}`
   *
   * @param params - `id`
   */
  deleteOauthResource(params: UserManagementDeleteOauthResourceParams, settings?: Settings): Promise<Nothing>;
  /**
   * Deletes a redirect URI.
   *
   * `DELETE /user_management/redirect_uris/{id}`
   *
   * @param params - `id`
   */
  deleteRedirectUri(params: UserManagementDeleteRedirectUriParams, settings?: Settings): Promise<Nothing>;
  /**
   * Deletes a user permanently.
   *
   * `DELETE /user_management/users/{id}`
   *
   * @param params - `id`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `user_deletion_not_allowed` (409)
   */
  deleteUser(params: UserManagementDeleteUserParams, settings?: Settings): Promise<Nothing>;
  /**
   * Revokes a user's authorization of a Connect application.
   *
   * `DELETE /user_management/users/{user_id}/authorized_applications/{application_id}`
   *
   * @param params - `user_id`, `application_id`
   */
  deleteUserAuthorizedApplication(params: UserManagementDeleteUserAuthorizedApplicationParams, settings?: Settings): Promise<Nothing>;
  /**
   * Removes an entry from its waitlist.
   *
   * `DELETE /user_management/waitlist_entries/{id}`
   *
   * @param params - `id`
   */
  deleteWaitlistEntry(params: UserManagementDeleteWaitlistEntryParams, settings?: Settings): Promise<Nothing>;
  /**
   * Denies a pending entry of a waitlist.
   *
   * `POST /user_management/waitlist_entries/{id}/deny`
   *
   * @param params - `id`
   */
  denyWaitlistEntry(params: UserManagementDenyWaitlistEntryParams, settings?: Settings): Promise<WaitlistEntry>;
  /**
   * Gets an invitation by its token.
   *
   * `GET /user_management/invitations/by_token/{token}`
   *
   * @param params - `token`
   */
  findInvitationByToken(params: UserManagementFindInvitationByTokenParams, settings?: Settings): Promise<Invitation>;
  /**
   * Finishes a login with AuthKit: checks the callback against what user_management.start_login returned, and exchanges its code for the user and the tokens, with `login_data` if the state carried any. Nothing is sent for a callback that is malformed, forged or an error.
   *
   * `POST /user_management/authenticate`
   *
   * @param params - `callback`; optional: `state`, `code_verifier`, `client_id`, `project_id`, `expected_organization_id`, `allow_idp_initiated`, `invitation_token`, `ip_address`, `device_id`, `user_agent`, `signals_id`
   */
  finishLogin(params: UserManagementFinishLoginParams, settings?: Settings): Promise<FinishedAuthentication>;
  /**
   * Gets an e-mail verification, with its code.
   *
   * `GET /user_management/email_verification/{id}`
   *
   * @param params - `id`
   */
  getEmailVerification(params: UserManagementGetEmailVerificationParams, settings?: Settings): Promise<EmailVerification>;
  /**
   * Gets an invitation.
   *
   * `GET /user_management/invitations/{id}`
   *
   * @param params - `id`
   */
  getInvitation(params: UserManagementGetInvitationParams, settings?: Settings): Promise<Invitation>;
  /**
   * Gets the template of the claims in access tokens.
   *
   * `GET /user_management/jwt_template`
   */
  getJwtTemplate(params?: UserManagementGetJwtTemplateParams, settings?: Settings): Promise<JWTTemplateResponse>;
  /**
   * Gets a Magic Auth code.
   *
   * `GET /user_management/magic_auth/{id}`
   *
   * @param params - `id`
   */
  getMagicAuth(params: UserManagementGetMagicAuthParams, settings?: Settings): Promise<MagicAuth>;
  /**
   * Gets a password reset, with its token.
   *
   * `GET /user_management/password_reset/{id}`
   *
   * @param params - `id`
   */
  getPasswordReset(params: UserManagementGetPasswordResetParams, settings?: Settings): Promise<PasswordReset>;
  /**
   * Gets a challenge of Radar, with its code.
   *
   * `GET /user_management/radar_challenges/{id}`
   *
   * @param params - `id`
   */
  getRadarChallenge(params: UserManagementGetRadarChallengeParams, settings?: Settings): Promise<RadarChallenge>;
  /**
   * Gets a user.
   *
   * `GET /user_management/users/{id}`
   *
   * @param params - `id`
   */
  getUser(params: UserManagementGetUserParams, settings?: Settings): Promise<User>;
  /**
   * Gets a user by the id in your system.
   *
   * `GET /user_management/users/external_id/{external_id}`
   *
   * @param params - `external_id`
   */
  getUserByExternalId(params: UserManagementGetUserByExternalIdParams, settings?: Settings): Promise<User>;
  /**
   * Lists all OAuth identities of a user, in one answer.
   *
   * `GET /user_management/users/{id}/identities`
   *
   * @param params - `id`
   */
  getUserIdentities(params: UserManagementGetUserIdentitiesParams, settings?: Settings): Promise<readonly UserIdentitiesGetItem[]>;
  /**
   * Gets a waitlist.
   *
   * `GET /user_management/waitlists/{id}`
   *
   * @param params - `id`
   */
  getWaitlist(params: UserManagementGetWaitlistParams, settings?: Settings): Promise<Waitlist>;
  /**
   * Lists the web origins that may send requests from a browser, one page at a time.
   *
   * `GET /user_management/cors_origins`
   *
   * @param params - optional: `before`, `after`, `limit`, `order`
   */
  listCorsOrigins(params?: UserManagementListCorsOriginsParams, settings?: Settings): Listing<CORSOriginResponse>;
  /**
   * Lists the invitations, one page at a time.
   *
   * `GET /user_management/invitations`
   *
   * @param params - optional: `organization_id`, `email`, `before`, `after`, `limit`, `order`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `invalid_request_parameters` (422)
   */
  listInvitations(params?: UserManagementListInvitationsParams, settings?: Settings): Listing<Invitation>;
  /**
   * Lists the resource indicators (RFC 8707) of MCP servers, one page at a time.
   *
   * `GET /user_management/authkit_oauth_resources`
   *
   * @param params - optional: `before`, `after`, `limit`, `order`
   */
  listOauthResources(params?: UserManagementListOauthResourcesParams, settings?: Settings): Listing<AuthkitOAuthResource>;
  /**
   * Lists the redirect URIs, one page at a time.
   *
   * `GET /user_management/redirect_uris`
   *
   * @param params - optional: `before`, `after`, `limit`, `order`
   */
  listRedirectUris(params?: UserManagementListRedirectUrisParams, settings?: Settings): Listing<RedirectUri>;
  /**
   * Lists a user's active sessions, one page at a time.
   *
   * `GET /user_management/users/{id}/sessions`
   *
   * @param params - `id`; optional: `before`, `after`, `limit`, `order`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `invalid_request_parameters` (422)
   */
  listSessions(params: UserManagementListSessionsParams, settings?: Settings): Listing<UserSessionsListItem>;
  /**
   * Lists a user's API keys, one page at a time.
   *
   * `GET /user_management/users/{user_id}/api_keys`
   *
   * @param params - `user_id`; optional: `organization_id`, `before`, `after`, `limit`, `order`
   */
  listUserApiKeys(params: UserManagementListUserApiKeysParams, settings?: Settings): Listing<UserApiKey>;
  /**
   * Lists the Connect applications that a user authorized, one page at a time.
   *
   * `GET /user_management/users/{user_id}/authorized_applications`
   *
   * @param params - `user_id`; optional: `before`, `after`, `limit`, `order`
   */
  listUserAuthorizedApplications(params: UserManagementListUserAuthorizedApplicationsParams, settings?: Settings): Listing<AuthorizedConnectApplicationListData>;
  /**
   * Lists the users that match all given filters, one page at a time.
   *
   * `GET /user_management/users`
   *
   * @param params - optional: `organization`, `organization_id`, `email`, `before`, `after`, `limit`, `order`
   */
  listUsers(params?: UserManagementListUsersParams, settings?: Settings): Listing<User>;
  /**
   * Lists the entries of a waitlist, one page at a time.
   *
   * `GET /user_management/waitlists/{id}/entries`
   *
   * @param params - `id`; optional: `state`, `email`, `before`, `after`, `limit`, `order`
   */
  listWaitlistEntries(params: UserManagementListWaitlistEntriesParams, settings?: Settings): Listing<WaitlistEntry>;
  /**
   * Lists all waitlists, in one answer.
   *
   * `GET /user_management/waitlists`
   */
  listWaitlists(params?: UserManagementListWaitlistsParams, settings?: Settings): Listing<Waitlist, FullList<Waitlist>>;
  /**
   * Builds the URL that ends a user's session in the browser. Nothing is sent.
   *
   * @param params - `session_id`; optional: `return_to`
   */
  logoutUrl(params: UserManagementLogoutUrlParams): string;
  /**
   * Sends an invitation again.
   *
   * `POST /user_management/invitations/{id}/resend`
   *
   * @param params - `id`; optional: `locale`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `email_domain_not_deliverable` (400), `invite_accepted` (400), `invite_expired` (400), `invite_revoked` (400), `invalid_request_parameters` (422)
   */
  resendInvitation(params: UserManagementResendInvitationParams, settings?: Settings): Promise<Invitation>;
  /**
   * Revokes an invitation.
   *
   * `POST /user_management/invitations/{id}/revoke`
   *
   * @param params - `id`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `invite_not_pending` (400)
   */
  revokeInvitation(params: UserManagementRevokeInvitationParams, settings?: Settings): Promise<Invitation>;
  /**
   * Revokes a user's session.
   *
   * `POST /user_management/sessions/revoke`
   *
   * @param params - `session_id`
   */
  revokeSession(params: UserManagementRevokeSessionParams, settings?: Settings): Promise<Nothing>;
  /**
   * Sends a code to the new e-mail address of a user.
   *
   * `POST /user_management/users/{id}/email_change/send`
   *
   * @param params - `id`, `new_email`; optional: `locale`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `email_change_not_allowed` (409), `email_change_not_needed` (409), `email_not_available` (409), `invalid_email` (422), `invalid_request_parameters` (422), `daily_quota_exceeded` (429)
   */
  sendEmailChange(params: UserManagementSendEmailChangeParams, settings?: Settings): Promise<EmailChange>;
  /**
   * Sends an invitation by e-mail, to an organization if one is given.
   *
   * `POST /user_management/invitations`
   *
   * @param params - `email`; optional: `organization_id`, `role_slug`, `expires_in_days`, `inviter_user_id`, `locale`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `email_already_invited` (400), `email_already_invited_to_organization` (400), `email_domain_not_deliverable` (400), `expires_in_days_too_long` (400), `expires_in_days_too_short` (400), `invalid_role` (400), `organization_blocked_from_sending_invites` (400), `user_already_exists` (400), `user_already_organization_member` (400), `invalid_request_parameters` (422)
   */
  sendInvitation(params: UserManagementSendInvitationParams, settings?: Settings): Promise<Invitation>;
  /**
   * Sends a code by SMS for a challenge of Radar.
   *
   * `POST /user_management/radar_challenges`
   *
   * @param params - `user_id`, `pending_authentication_token`, `phone_number`; optional: `ip_address`, `user_agent`
   */
  sendRadarSmsChallenge(params: UserManagementSendRadarSmsChallengeParams, settings?: Settings): Promise<SendRadarSmsChallengeResponse>;
  /**
   * Sends a verification code to a user's e-mail address.
   *
   * `POST /user_management/users/{id}/email_verification/send`
   *
   * @param params - `id`; optional: `locale`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `email_already_verified` (400), `daily_quota_exceeded` (429)
   */
  sendVerificationEmail(params: UserManagementSendVerificationEmailParams, settings?: Settings): Promise<ResetPasswordResponse>;
  /**
   * Starts a login with AuthKit: builds the URL to redirect the user to, with a fresh state and PKCE challenge. Nothing is sent. Keep `state` and `code_verifier` in a cookie of the user's browser for user_management.finish_login. Exactly one of `provider`, `connection_id` and `organization_id`; `organization_id` may stand beside `provider` `authkit`.
   *
   * @param params - `redirect_uri`; optional: `client_id`, `project_id`, `provider`, `connection_id`, `organization_id`, `state`, `screen_hint`, `login_hint`, `domain_hint`, `prompt`, `max_age`, `provider_scopes`, `provider_query_params`, `invitation_token`, `claim_nonce`
   */
  startLogin(params: UserManagementStartLoginParams): Login;
  /**
   * Sets the template of the claims in access tokens.
   *
   * `PUT /user_management/jwt_template`
   *
   * @param params - `content`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `invalid_request_parameters` (422)
   */
  updateJwtTemplate(params: UserManagementUpdateJwtTemplateParams, settings?: Settings): Promise<JWTTemplateResponse>;
  /**
   * Updates a user.
   *
   * `PUT /user_management/users/{id}`
   *
   * @param params - `id`; optional: `email`, `first_name`, `last_name`, `name`, `email_verified`, `metadata`, `external_id`, `locale`, `password`, `password_hash`, `password_hash_type`, `password_salt_position`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `email_already_verified` (400), `email_change_not_allowed` (400), `email_not_available` (400), `external_id_already_used` (400), `invalid_email` (400), `invalid_locale` (400), `invalid_metadata` (400), `invalid_password_hash` (400), `password_and_password_hash_provided` (400), `password_and_password_hash_type_provided` (400), `password_salt_position_requires_password_hash` (400), `password_strength_error` (400), `invalid_request_parameters` (422)
   */
  updateUser(params: UserManagementUpdateUserParams, settings?: Settings): Promise<User>;
  /**
   * Verifies a user's e-mail address with the code.
   *
   * `POST /user_management/users/{id}/email_verification/confirm`
   *
   * @param params - `id`, `code`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `email_previously_verified` (400), `email_verification_code_expired` (400), `email_verification_code_incorrect` (400), `email_verification_code_previously_used` (400), `invalid_request_parameters` (422)
   */
  verifyEmail(params: UserManagementVerifyEmailParams, settings?: Settings): Promise<ResetPasswordResponse>;
  /**
   * Polls until the user has approved the device's sign-in, and returns the user and the tokens. Blocks until then, or until `expires_in` seconds (or `options.timeout_ms`) have passed.
   *
   * @param params - `device_code`; optional: `interval`, `expires_in`
   */
  awaitDevice(params: UserManagementAwaitDeviceParams, settings?: Settings): Promise<AuthenticateResponse>;
}
