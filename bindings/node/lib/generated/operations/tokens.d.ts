// Written by `make tables` from api/ and what the library says; do not edit.

import type { Options, Settings, VerifiedToken } from "../../types";

/** Parameters of tokens.verify. */
export interface TokensVerifyParams {
  /** The access token of a user who signed in. A secret. */
  token: string;
  /** The issuer that a token must name, or a list of which it must name one; if absent, any. */
  issuer?: string | readonly string[];
  /** The audience that a token must name, or a list of which it must name one; if absent, any. */
  audience?: string | readonly string[];
  /** The difference between clocks to allow, in seconds. 0 to 300. By default 0. */
  leeway_s?: number;
  options?: Options;
}

export interface Tokens {
  /**
   * Returns the claims of an access token if the service signed it and it is valid now. The keys are fetched when they are first needed, and kept.
   *
   * @param params - `token`; optional: `issuer`, `audience`, `leeway_s`
   */
  verify(params: TokensVerifyParams, settings?: Settings): Promise<VerifiedToken>;
}
