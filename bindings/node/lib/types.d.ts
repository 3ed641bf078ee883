import type { AuthenticateResponse, SSOTokenResponse, User } from "./generated";

export type Members = { readonly [name: string]: unknown };
/** An answer whose shape the library does not know: look before you use it. */
export type Answer = unknown;
/** An RFC 3339 date and time with a zone, such as 2026-01-10T15:30:00Z. */
export type Time = string;

/** An object of an answer, with the members that the API gives it. */
export interface Item {
  readonly id?: string;
  readonly [member: string]: unknown;
}

/** A page of a list. */
export interface Page<T> {
  readonly object?: "list";
  readonly data: readonly T[];
  /** The cursors of the pages before and after this one; null where there is none. */
  readonly list_metadata: { readonly before: string | null; readonly after: string | null };
}

/** A list that comes in one answer. */
export interface FullList<T> {
  readonly object?: "list";
  readonly data: readonly T[];
}

/**
 * A list that was asked for. `await` gives its first page; `for await` gives the items, page after page, and fetches a
 * page when its first item is wanted.
 */
export interface Listing<T, P = Page<T>> extends Promise<P>, AsyncIterable<T> {}

/** An answer without a body. */
export type Nothing = Readonly<Record<string, never>>;

/** What belongs to the promise of a call, and not to its request. */
export interface Settings {
  /** Aborted, it rejects the promise with the code "canceled". */
  signal?: AbortSignal;
}

/** One request that was sent, or tried to be, and how it ended. */
export interface Attempt {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly attempt: number;
  readonly httpStatus?: number;
  readonly requestId?: string;
  readonly durationMs: number;
  readonly outcome: string;
}

/** The settings of one call, in place of the client's. */
export interface Options {
  /** 1 to 600000. */
  timeout_ms?: number;
  /** 0 to 10. */
  max_retries?: number;
  headers?: { readonly [name: string]: string };
  /** False lets words and sizes through that are newer than the library. By default true. */
  validate?: boolean;
  /** True adds the service's own JSON to an error, as `body`. */
  error_body?: boolean;
  /** With true, the answer is wrapped: `client.call` takes it, whose answer has no type. */
  response?: false;
}

/** The answer of sso.finish_login. */
export interface FinishedLogin extends SSOTokenResponse {
  /** The `state` that was given to sso.start_login. */
  readonly login_data?: unknown;
}

/** The answer of user_management.finish_login. */
export interface FinishedAuthentication extends AuthenticateResponse {
  /** The `state` that was given to user_management.start_login. */
  readonly login_data?: unknown;
}

/** A session as the value of a cookie. */
export interface SealedSession {
  /** A secret: log it nowhere. */
  readonly sealed: string;
  /** True where it is longer than the 4,096 bytes that browsers keep. */
  readonly oversize?: true;
}

/** What was sealed in a cookie: a session, whose access token is not verified, or what else was given to session.seal. */
export interface OpenedSession {
  /** A secret: log it nowhere. */
  readonly access_token?: string;
  /** A secret: log it nowhere. */
  readonly refresh_token?: string;
  readonly user?: User | null;
  readonly organization_id?: string | null;
  readonly impersonator?: Impersonator | null;
  readonly [member: string]: unknown;
}

/** Who acts as the user. */
export interface Impersonator {
  readonly email: string;
  readonly reason: string | null;
}

/** The claims of an access token that was verified; a JWT template may add others. */
export interface Claims {
  readonly sub: string;
  readonly sid: string;
  readonly exp: number;
  readonly iat?: number;
  readonly iss?: string;
  readonly [claim: string]: unknown;
}

/** Who is signed in. */
export interface SignedIn {
  readonly authenticated: true;
  readonly user: User | null;
  readonly session_id: string;
  readonly organization_id: string | null;
  readonly role: string | null;
  readonly roles: readonly string[];
  readonly permissions: readonly string[];
  readonly entitlements: readonly string[];
  readonly feature_flags: readonly string[];
  /** Only where somebody acts as the user. */
  readonly impersonator?: Impersonator;
  /** A secret: log it nowhere. */
  readonly access_token: string;
  readonly claims: Claims;
}

/** Why nobody is signed in. "expired" asks for session.refresh, the others for a new sign-in. */
export interface SignedOut {
  readonly authenticated: false;
  readonly reason: "no_session" | "invalid_session" | "invalid_token" | "expired";
}

/** The answer of session.authenticate; `authenticated` tells which. */
export type AuthenticatedSession = (SignedIn | SignedOut) & { readonly sealed?: undefined };

/** The session was refreshed, but its new token could not be verified now: set the cookie, and authenticate later. */
export interface Unverified {
  readonly authenticated: false;
  readonly reason: "unverified";
  /** The new value of the cookie. A secret: log it nowhere. */
  readonly sealed: string;
}

/** The answer of session.refresh: `sealed` is the new value of the cookie, empty if there was no session to refresh. */
export type RefreshedSession = ((SignedIn | SignedOut) & { readonly sealed: string }) | Unverified;

/** The answer of tokens.verify. */
export interface VerifiedToken {
  readonly claims: Claims;
}
