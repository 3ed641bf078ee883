// Written by `make tables` from api/ and what the library says; do not edit.

import type { AuthenticatedSession, Members, OpenedSession, Options, RefreshedSession, SealedSession, Settings } from "../../types";

/** Parameters of session.seal. */
export interface SessionSealParams {
  /** access_token, refresh_token and user as the sign-in returned them, with organization_id and impersonator if there are any; names in snake_case. */
  session: Members;
  /** The password that cookies are sealed with, or a list of at most 8: the first that fits the format seals, and any of them opens. If absent, that of the configuration (`WORKOS_COOKIE_PASSWORD`). A secret. */
  cookie_password?: string | readonly string[];
  /** The format of the cookie, by the official client that reads it: Node (`iron`), Python (`fernet`), Go and Rust (`gcm`), Ruby 7 (`ruby7`) or Ruby 6 (`ruby6`). By default iron. */
  format?: "iron" | "fernet" | "gcm" | "ruby7" | "ruby6";
  options?: Options;
}

/** Parameters of session.open. */
export interface SessionOpenParams {
  /** The value of the cookie, as it was sealed. A secret. */
  sealed: string;
  /** The password that cookies are sealed with, or a list of at most 8: the first that fits the format seals, and any of them opens. If absent, that of the configuration (`WORKOS_COOKIE_PASSWORD`). A secret. */
  cookie_password?: string | readonly string[];
  options?: Options;
}

/** Parameters of session.authenticate. */
export interface SessionAuthenticateParams {
  /** The value of the cookie, as it was sealed. A secret. */
  sealed?: string;
  /** The password that cookies are sealed with, or a list of at most 8: the first that fits the format seals, and any of them opens. If absent, that of the configuration (`WORKOS_COOKIE_PASSWORD`). A secret. */
  cookie_password?: string | readonly string[];
  /** The issuer that a token must name, or a list of which it must name one; if absent, any. */
  issuer?: string | readonly string[];
  /** The audience that a token must name, or a list of which it must name one; if absent, any. */
  audience?: string | readonly string[];
  /** The difference between clocks to allow, in seconds. 0 to 300. By default 0. */
  leeway_s?: number;
  options?: Options;
}

/** Parameters of session.logout_url. */
export interface SessionLogoutUrlParams {
  /** The value of the cookie, as it was sealed. A secret. */
  sealed: string;
  /** The URL that the browser is redirected to afterwards; it must be registered in the dashboard. */
  return_to?: string;
  /** The password that cookies are sealed with, or a list of at most 8: the first that fits the format seals, and any of them opens. If absent, that of the configuration (`WORKOS_COOKIE_PASSWORD`). A secret. */
  cookie_password?: string | readonly string[];
  options?: Options;
}

/** Parameters of session.refresh. */
export interface SessionRefreshParams {
  /** The value of the cookie, as it was sealed. A secret. */
  sealed: string;
  /** The organization to switch to; if absent, the organization stays the same. */
  organization_id?: string;
  /** The password that cookies are sealed with, or a list of at most 8: the first that fits the format seals, and any of them opens. If absent, that of the configuration (`WORKOS_COOKIE_PASSWORD`). A secret. */
  cookie_password?: string | readonly string[];
  /** The issuer that a token must name, or a list of which it must name one; if absent, any. */
  issuer?: string | readonly string[];
  /** The audience that a token must name, or a list of which it must name one; if absent, any. */
  audience?: string | readonly string[];
  /** The difference between clocks to allow, in seconds. 0 to 300. By default 0. */
  leeway_s?: number;
  options?: Options;
}

export interface Session {
  /**
   * Seals a session into the value of a cookie, which only the password opens. `oversize` is true if browsers would drop the cookie. Nothing is sent.
   *
   * @param params - `session`; optional: `cookie_password`, `format`
   */
  seal(params: SessionSealParams): SealedSession;
  /**
   * Opens the session in a cookie, in whichever format it was sealed; names in snake_case. Its access token is not verified: session.authenticate does that. Nothing is sent.
   *
   * @param params - `sealed`; optional: `cookie_password`
   */
  open(params: SessionOpenParams): OpenedSession;
  /**
   * Says who is signed in by a cookie: opens it and verifies its access token. `authenticated` is false if nobody is, with the `reason` `no_session`, `invalid_session`, `invalid_token` or `expired`; after `expired` call session.refresh.
   *
   * @param params - optional: `sealed`, `cookie_password`, `issuer`, `audience`, `leeway_s`
   */
  authenticate(params?: SessionAuthenticateParams, settings?: Settings): Promise<AuthenticatedSession>;
  /**
   * Builds the URL that ends a session: delete the cookie and redirect the browser to it. The access token may have expired. Nothing is sent.
   *
   * @param params - `sealed`; optional: `return_to`, `cookie_password`
   */
  logoutUrl(params: SessionLogoutUrlParams): string;
  /**
   * Refreshes the session in a cookie, even if its access token has expired: returns what session.authenticate returns, and always the new cookie as `sealed`, which is empty if there was no session to refresh. If the new token cannot be verified now, the `reason` is `unverified`: set the cookie, and authenticate again later. Calls with the same cookie share one refresh. The details of an error `invalid_grant` have a `reason`: `refreshed_elsewhere`, `session_ended` or `unknown`.
   *
   * @param params - `sealed`; optional: `organization_id`, `cookie_password`, `issuer`, `audience`, `leeway_s`
   */
  refresh(params: SessionRefreshParams, settings?: Settings): Promise<RefreshedSession>;
}
