export type Members = { readonly [name: string]: unknown };
/** An answer whose shape the library does not know: look before you use it. */
export type Answer = unknown;

/** An object of an answer, with the members that the API gives it. */
export interface Item {
  readonly id?: string;
  readonly [member: string]: unknown;
}

/** A page of a list. */
export interface Page<T> {
  readonly data: readonly T[];
  readonly list_metadata: { readonly before: string | null; readonly after: string | null };
  readonly [member: string]: unknown;
}

/** An answer without a body. */
export type Nothing = Readonly<Record<string, never>>;

export interface Connection extends Item {
  readonly id: string;
  readonly name: string;
  readonly connection_type: string;
  readonly state: string;
  readonly organization_id?: string | null;
}

export interface AuditLogExport extends Item {
  readonly id: string;
  readonly state: "pending" | "ready" | "error" | "expired";
  readonly url?: string | null;
}

export interface Organization extends Item {
  readonly id: string;
  readonly name: string;
  readonly external_id?: string | null;
}

export interface User extends Item {
  readonly id: string;
  readonly email: string;
  readonly first_name?: string | null;
  readonly last_name?: string | null;
  readonly email_verified: boolean;
  readonly external_id?: string | null;
}

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
  timeout_ms?: number;
  max_retries?: number;
  headers?: { readonly [name: string]: string };
  validate?: boolean;
  response?: boolean;
  error_body?: boolean;
}

export interface Login {
  url: string;
  state: string;
  code_verifier: string;
  nonce?: string;
}

export interface Profile {
  id: string;
  email: string;
  first_name?: string | null;
  last_name?: string | null;
  connection_type: string;
  idp_id: string;
  [member: string]: unknown;
}

export interface ProfileAnswer {
  profile: Profile;
  access_token?: string;
  login_data?: unknown;
  [member: string]: unknown;
}
