// Written by `make tables` from api/ and what the library says; do not edit.

import type { Options } from "../../types";
import type { ActionContext, ActionResponse } from "../answers/actions";

/** Parameters of actions.sign_response. */
export interface ActionsSignResponseParams {
  /** The action to answer. */
  type: "authentication" | "user_registration";
  /** The verdict. */
  verdict: "Allow" | "Deny";
  /** The message that a denied user sees; only with `Deny`. */
  error_message?: string;
  /** The signing secret, from the dashboard. A secret. */
  secret: string;
  options?: Options;
}

/** Parameters of actions.verify. */
export interface ActionsVerifyParams {
  /** The body as it was received, not one that was parsed and serialized again. */
  payload: string | Uint8Array;
  /** The WorkOS-Signature header: `t=<milliseconds>, v1=<hex>`. */
  header: string;
  /** The signing secret, from the dashboard. A secret. */
  secret: string;
  /** The maximum difference between the signature's time and now, in seconds; if absent, 30. 1 to 86400. */
  tolerance_seconds?: number;
  options?: Options;
}

export interface Actions {
  /**
   * Builds the signed response to an action. Nothing is sent: answer the action's request with it.
   *
   * @param params - `type`, `verdict`, `secret`; optional: `error_message`
   */
  signResponse(params: ActionsSignResponseParams): ActionResponse;
  /**
   * Verifies that an action's request was sent by the service and is current, and returns its context. Nothing is sent.
   *
   * @param params - `payload`, `header`, `secret`; optional: `tolerance_seconds`
   */
  verify(params: ActionsVerifyParams): ActionContext;
}
