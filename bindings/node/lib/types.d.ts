export type Members = { readonly [name: string]: unknown };
/** The API's answer as it came. */
export type Answer = any;

/** The settings of one call, in place of the client's. */
export interface Options {
  timeout_ms?: number;
  max_retries?: number;
  headers?: { readonly [name: string]: string };
  validate?: boolean;
  response?: boolean;
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
