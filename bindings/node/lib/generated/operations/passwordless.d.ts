// Written by `make tables` from api/ and what the library says; do not edit.

import type { Nothing, Options, Settings } from "../../types";
import type { PasswordlessSession } from "../answers/passwordless";

/** Parameters of passwordless.create_session. */
export interface PasswordlessCreateSessionParams {
  /** An e-mail address. */
  email: string;
  /** Always `MagicLink`. */
  type?: "MagicLink";
  /** The URI that the user is redirected to with the code. */
  redirect_uri?: string;
  /** Returned unchanged with the code. */
  state?: string;
  /** The number of seconds that the link is valid for. 900 to 86400. */
  expires_in?: number;
  options?: Options;
}

/** Parameters of passwordless.send_session. */
export interface PasswordlessSendSessionParams {
  /** The id of the magic link's session. */
  session_id: string;
  options?: Options;
}

export interface Passwordless {
  /**
   * Creates a magic link that signs in one e-mail address.
   *
   * `POST /passwordless/sessions`
   *
   * @param params - `email`; optional: `type`, `redirect_uri`, `state`, `expires_in`
   */
  createSession(params: PasswordlessCreateSessionParams, settings?: Settings): Promise<PasswordlessSession>;
  /**
   * Sends the magic link of a session by e-mail.
   *
   * `POST /passwordless/sessions/{session_id}/send`
   *
   * @param params - `session_id`
   */
  sendSession(params: PasswordlessSendSessionParams, settings?: Settings): Promise<Nothing>;
}
