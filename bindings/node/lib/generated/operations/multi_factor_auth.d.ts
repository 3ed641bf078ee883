// Written by `make tables` from api/ and what the library says; do not edit.

import type { Listing, Nothing, Options, Settings } from "../../types";
import type { AuthenticationChallenge, AuthenticationChallengeVerifyResponse, AuthenticationFactor, AuthenticationFactorEnrolled, UserAuthenticationFactorEnrollResponse } from "../answers/multi_factor_auth";

/** Parameters of multi_factor_auth.challenge_factor. */
export interface MultiFactorAuthChallengeFactorParams {
  /** The id. */
  id: string;
  /** The text of the message, which contains `{{code}}`. */
  sms_template?: string;
  options?: Options;
}

/** Parameters of multi_factor_auth.create_user_auth_factor. */
export interface MultiFactorAuthCreateUserAuthFactorParams {
  /** The user's id. */
  user_id: string;
  /** Always `totp`. */
  type?: "totp";
  /** The issuer that the authenticator app shows. */
  totp_issuer?: string;
  /** The account name that the authenticator app shows. */
  totp_user?: string;
  /** The secret of an existing TOTP factor, in Base32. A secret. */
  totp_secret?: string;
  options?: Options;
}

/** Parameters of multi_factor_auth.delete_factor. */
export interface MultiFactorAuthDeleteFactorParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of multi_factor_auth.enroll_factor. */
export type MultiFactorAuthEnrollFactorParams = {
  options?: Options;
} & (
  | {
      /** `totp` for an authenticator app, `sms` for a phone. */
      type: "sms";
      /** A phone number in E.164 form. */
      phone_number: string;
      /** The user's id. */
      user_id?: string;
      totp_issuer?: never;
      totp_user?: never;
    }
  | {
      /** `totp` for an authenticator app, `sms` for a phone. */
      type: "totp";
      phone_number?: never;
      /** The user's id. */
      user_id?: string;
      /** The issuer that the authenticator app shows. */
      totp_issuer: string;
      /** The account name that the authenticator app shows. */
      totp_user: string;
    }
  | {
      /** `totp` for an authenticator app, `sms` for a phone. */
      type: "generic_otp";
      phone_number?: never;
      user_id?: never;
      totp_issuer?: never;
      totp_user?: never;
    }
);

/** Parameters of multi_factor_auth.get_factor. */
export interface MultiFactorAuthGetFactorParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of multi_factor_auth.list_user_auth_factors. */
export interface MultiFactorAuthListUserAuthFactorsParams {
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

/** Parameters of multi_factor_auth.verify_challenge. */
export interface MultiFactorAuthVerifyChallengeParams {
  /** The id. */
  id: string;
  /** The code that the user entered. A secret. */
  code: string;
  options?: Options;
}

export interface MultiFactorAuth {
  /**
   * Starts a challenge of a factor. A phone is sent the code.
   *
   * `POST /auth/factors/{id}/challenge`
   *
   * @param params - `id`; optional: `sms_template`
   */
  challengeFactor(params: MultiFactorAuthChallengeFactorParams, settings?: Settings): Promise<AuthenticationChallenge>;
  /**
   * Enrolls an authenticator app for a user of AuthKit.
   *
   * `POST /user_management/users/{user_id}/auth_factors`
   *
   * @param params - `user_id`; optional: `type`, `totp_issuer`, `totp_user`, `totp_secret`
   */
  createUserAuthFactor(params: MultiFactorAuthCreateUserAuthFactorParams, settings?: Settings): Promise<UserAuthenticationFactorEnrollResponse>;
  /**
   * Deletes a factor permanently.
   *
   * `DELETE /auth/factors/{id}`
   *
   * @param params - `id`
   */
  deleteFactor(params: MultiFactorAuthDeleteFactorParams, settings?: Settings): Promise<Nothing>;
  /**
   * Enrolls a factor: an authenticator app (`totp`) or a phone (`sms`).
   *
   * `POST /auth/factors/enroll`
   *
   * @param params - `type`; optional: `phone_number`, `totp_issuer`, `totp_user`, `user_id`
   */
  enrollFactor(params: MultiFactorAuthEnrollFactorParams, settings?: Settings): Promise<AuthenticationFactorEnrolled>;
  /**
   * Gets a factor.
   *
   * `GET /auth/factors/{id}`
   *
   * @param params - `id`
   */
  getFactor(params: MultiFactorAuthGetFactorParams, settings?: Settings): Promise<AuthenticationFactor>;
  /**
   * Lists a user's factors, one page at a time.
   *
   * `GET /user_management/users/{user_id}/auth_factors`
   *
   * @param params - `user_id`; optional: `before`, `after`, `limit`, `order`
   */
  listUserAuthFactors(params: MultiFactorAuthListUserAuthFactorsParams, settings?: Settings): Listing<AuthenticationFactor>;
  /**
   * Verifies the code of a challenge.
   *
   * `POST /auth/challenges/{id}/verify`
   *
   * @param params - `id`, `code`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `one_time_code_too_many_attempts` (400)
   */
  verifyChallenge(params: MultiFactorAuthVerifyChallengeParams, settings?: Settings): Promise<AuthenticationChallengeVerifyResponse>;
}
