// Written by `make tables` from api/ and what the library says; do not edit.

import type { Options, Settings, VerifiedToken } from "../../types";

/** Parameters of tokens.verify. */
export interface TokensVerifyParams {
  /** The access token of a person who signed in. A secret. */
  token: string;
  /** The issuer that a token must name, or several that will do. Absent, any will. */
  issuer?: string | readonly string[];
  /** The audience that a token must name, or several that will do. Absent, any will. */
  audience?: string | readonly string[];
  /** How many seconds a clock may be off; 0 by default. 0 to 300. */
  leeway_s?: number;
  options?: Options;
}

export interface Tokens {
  /**
   * The claims of an access token, where it is signed by the service and valid now. The keys are fetched when they are first needed, and kept.
   *
   * @param params - `token`; optional: `issuer`, `audience`, `leeway_s`
   */
  verify(params: TokensVerifyParams, settings?: Settings): Promise<VerifiedToken>;
}
