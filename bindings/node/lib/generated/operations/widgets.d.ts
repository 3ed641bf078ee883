// Written by `make tables` from api/ and what the library says; do not edit.

import type { Options, Settings } from "../../types";
import type { ClientApiTokenResponse } from "../answers/client_api";
import type { WidgetsCreateTokenScopes } from "../answers/widgets";

/** Parameters of widgets.create_token. */
export interface WidgetsCreateTokenParams {
  /** The organization's id. */
  organization_id?: string;
  /** The user's id. */
  user_id?: string;
  /** The permissions of the token. */
  scopes?: readonly WidgetsCreateTokenScopes[];
  options?: Options;
}

export interface Widgets {
  /**
   * Creates a token for WorkOS widgets in your pages.
   *
   * `POST /widgets/token`
   *
   * @param params - optional: `organization_id`, `user_id`, `scopes`
   */
  createToken(params?: WidgetsCreateTokenParams, settings?: Settings): Promise<ClientApiTokenResponse>;
}
