// Written by `make tables` from api/ and what the library says; do not edit.

import type { Options, Settings } from "../../types";
import type { ClientApiTokenResponse } from "../answers/client_api";

/** Parameters of client_api.create_token. */
export interface ClientApiCreateTokenParams {
  /** The organization's id. */
  organization_id: string;
  /** The user's id. */
  user_id: string;
  options?: Options;
}

export interface ClientApi {
  /**
   * Creates a short-lived token of one user in one organization for the Client API.
   *
   * `POST /client/token`
   *
   * @param params - `organization_id`, `user_id`
   */
  createToken(params: ClientApiCreateTokenParams, settings?: Settings): Promise<ClientApiTokenResponse>;
}
