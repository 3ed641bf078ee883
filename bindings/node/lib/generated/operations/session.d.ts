// Written by `make tables` from api/ and what the library says; do not edit.

import type { AuthenticatedSession, Members, OpenedSession, Options, RefreshedSession, SealedSession, Settings } from "../../types";

/** Parameters of session.seal. */
export interface SessionSealParams {
  /** access_token, refresh_token and user as the sign-in gave them, with organization_id and impersonator if there are any; names in snake_case. */
  session: Members;
  /** What cookies are sealed with, or a list of at most 8: the first that fits the format seals, each opens. Absent, the client's (WORKOS_COOKIE_PASSWORD). A secret. */
  cookie_password?: string | readonly string[];
  /** How it is sealed: as Node does (iron, the default), Python (fernet), Go and Rust (gcm), Ruby 7 (ruby7) or Ruby 6 (ruby6). */
  format?: "iron" | "fernet" | "gcm" | "ruby7" | "ruby6";
  options?: Options;
}

/** Parameters of session.open. */
export interface SessionOpenParams {
  /** The value of the cookie, as it was sealed. A secret. */
  sealed: string;
  /** What cookies are sealed with, or a list of at most 8: the first that fits the format seals, each opens. Absent, the client's (WORKOS_COOKIE_PASSWORD). A secret. */
  cookie_password?: string | readonly string[];
  options?: Options;
}

/** Parameters of session.authenticate. */
export interface SessionAuthenticateParams {
  /** The value of the cookie, as it was sealed. A secret. */
  sealed?: string;
  /** What cookies are sealed with, or a list of at most 8: the first that fits the format seals, each opens. Absent, the client's (WORKOS_COOKIE_PASSWORD). A secret. */
  cookie_password?: string | readonly string[];
  /** The issuer that a token must name, or several that will do. Absent, any will. */
  issuer?: string | readonly string[];
  /** The audience that a token must name, or several that will do. Absent, any will. */
  audience?: string | readonly string[];
  /** How many seconds a clock may be off; 0 by default. 0 to 300. */
  leeway_s?: number;
  options?: Options;
}

/** Parameters of session.logout_url. */
export interface SessionLogoutUrlParams {
  /** The value of the cookie, as it was sealed. A secret. */
  sealed: string;
  /** Where the browser goes afterwards; it must be registered in the dashboard. */
  return_to?: string;
  /** What cookies are sealed with, or a list of at most 8: the first that fits the format seals, each opens. Absent, the client's (WORKOS_COOKIE_PASSWORD). A secret. */
  cookie_password?: string | readonly string[];
  options?: Options;
}

/** Parameters of session.refresh. */
export interface SessionRefreshParams {
  /** The value of the cookie, as it was sealed. A secret. */
  sealed: string;
  /** The organization to switch to; absent, the session stays in its own. */
  organization_id?: string;
  /** What cookies are sealed with, or a list of at most 8: the first that fits the format seals, each opens. Absent, the client's (WORKOS_COOKIE_PASSWORD). A secret. */
  cookie_password?: string | readonly string[];
  /** The issuer that a token must name, or several that will do. Absent, any will. */
  issuer?: string | readonly string[];
  /** The audience that a token must name, or several that will do. Absent, any will. */
  audience?: string | readonly string[];
  /** How many seconds a clock may be off; 0 by default. 0 to 300. */
  leeway_s?: number;
  options?: Options;
}

export interface Session {
  /**
   * Seals a session into the value of a cookie, which only who has the password can open. "oversize" is true where browsers would drop it. Nothing is sent.
   *
   * @param params - `session`; optional: `cookie_password`, `format`
   */
  seal(params: SessionSealParams): SealedSession;
  /**
   * The session in a cookie, whichever format it was sealed in; names in snake_case. Its access token is not verified: session.authenticate does that. Nothing is sent.
   *
   * @param params - `sealed`; optional: `cookie_password`
   */
  open(params: SessionOpenParams): OpenedSession;
  /**
   * Who is signed in by a cookie: it is opened and its access token verified. "authenticated" is false, with the "reason" no_session, invalid_session, invalid_token or expired, where nobody is; expired asks for session.refresh.
   *
   * @param params - optional: `sealed`, `cookie_password`, `issuer`, `audience`, `leeway_s`
   */
  authenticate(params?: SessionAuthenticateParams, settings?: Settings): Promise<AuthenticatedSession>;
  /**
   * The URL to send a browser to whose session ends, with the cookie deleted. The access token may have expired. Nothing is sent.
   *
   * @param params - `sealed`; optional: `return_to`, `cookie_password`
   */
  logoutUrl(params: SessionLogoutUrlParams): string;
  /**
   * Refreshes the session in a cookie, with an expired access token too: gives what session.authenticate gives, and always the new cookie as "sealed". Where the new token cannot be verified now, the "reason" is unverified: set the cookie, and authenticate again later. Calls with the same cookie share one refresh. The details of an error invalid_grant have a "reason": refreshed_elsewhere, session_ended or unknown.
   *
   * @param params - `sealed`; optional: `organization_id`, `cookie_password`, `issuer`, `audience`, `leeway_s`
   */
  refresh(params: SessionRefreshParams, settings?: Settings): Promise<RefreshedSession>;
}
