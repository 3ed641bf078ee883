// Written by `make tables` from api/ and what the library says; do not edit.

import type { Time } from "../../types";

export interface AuthenticationChallenge {
  readonly object: "authentication_challenge";
  readonly id: string;
  readonly expires_at?: Time;
  /** A secret: log it nowhere. */
  readonly code?: string;
  readonly authentication_factor_id: string;
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface AuthenticationChallengeVerifyResponse {
  readonly challenge: AuthenticationChallenge;
  readonly valid: boolean;
}

export interface AuthenticationFactor {
  readonly object: "authentication_factor";
  readonly id: string;
  readonly type: "generic_otp" | "sms" | "totp" | "webauthn";
  readonly user_id?: string;
  readonly sms?: AuthenticationFactorEnrolledSms;
  readonly totp?: AuthenticationFactorTotp;
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface AuthenticationFactorEnrolled {
  readonly object: "authentication_factor";
  readonly id: string;
  readonly type: "generic_otp" | "sms" | "totp" | "webauthn";
  readonly user_id?: string;
  readonly sms?: AuthenticationFactorEnrolledSms;
  readonly totp?: AuthenticationFactorEnrolledTotp;
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface AuthenticationFactorEnrolledSms {
  readonly phone_number: string;
}

export interface AuthenticationFactorEnrolledTotp {
  readonly issuer: string;
  readonly user: string;
  /** A secret: log it nowhere. */
  readonly secret: string;
  /** A secret: log it nowhere. */
  readonly qr_code: string;
  /** A secret: log it nowhere. */
  readonly uri: string;
}

export interface AuthenticationFactorTotp {
  readonly issuer: string;
  readonly user: string;
}

export interface UserAuthenticationFactorEnrollResponse {
  readonly authentication_factor: AuthenticationFactorEnrolled;
  readonly authentication_challenge: AuthenticationChallenge;
}
