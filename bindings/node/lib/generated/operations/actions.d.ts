// Written by `make tables` from api/ and what the library says; do not edit.

import type { Members, Options } from "../../types";

/** Parameters of actions.verify. */
export interface ActionsVerifyParams {
  /** The body as it was received, not one that was parsed and written anew. */
  payload: string | Uint8Array;
  /** The WorkOS-Signature header: "t=<milliseconds>, v1=<hex>". */
  header: string;
  /** The signing secret, from the dashboard. A secret. */
  secret: string;
  /** How far from now the request may have been signed, before or after; absent, 30. 1 to 86400. */
  tolerance_seconds?: number;
  options?: Options;
}

/** Parameters of actions.sign_response. */
export interface ActionsSignResponseParams {
  /** What the action asks about. */
  type: "authentication" | "user_registration";
  /** Your answer. */
  verdict: "Allow" | "Deny";
  /** What a denied person is told; only with Deny. */
  error_message?: string;
  /** The signing secret, from the dashboard. A secret. */
  secret: string;
  options?: Options;
}

export interface Actions {
  /**
   * Verifies that an action's request came from the service and is of this time, and gives its context. Nothing is sent.
   *
   * @param params - `payload`, `header`, `secret`; optional: `tolerance_seconds`
   */
  verify(params: ActionsVerifyParams): Members;
  /**
   * Makes the signed response to an action. Nothing is sent: answer the action's request with it.
   *
   * @param params - `type`, `verdict`, `secret`; optional: `error_message`
   */
  signResponse(params: ActionsSignResponseParams): Members;
}
