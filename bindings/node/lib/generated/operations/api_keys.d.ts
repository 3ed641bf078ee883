// Written by `make tables` from api/ and what the library says; do not edit.

import type { Listing, Nothing, Options, Settings } from "../../types";
import type { ApiKey, ApiKeyValidationResponse, OrganizationApiKey, OrganizationApiKeyWithValue } from "../answers/api_keys";

/** Parameters of api_keys.create_for_organization. */
export interface ApiKeysCreateForOrganizationParams {
  /** The organization's id. */
  organization_id: string;
  /** The name. */
  name: string;
  /** The slugs of the permissions. */
  permissions?: readonly string[];
  /** The time of expiry. An RFC 3339 date and time. */
  expires_at?: string;
  options?: Options;
}

/** Parameters of api_keys.delete. */
export interface ApiKeysDeleteParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of api_keys.expire. */
export interface ApiKeysExpireParams {
  /** The id. */
  id: string;
  /** The time of expiry. An RFC 3339 date and time. */
  expires_at?: string | null;
  options?: Options;
}

/** Parameters of api_keys.list_for_organization. */
export interface ApiKeysListForOrganizationParams {
  /** The organization's id. */
  organization_id: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The cursor of the next page: `list_metadata.after`. */
  after?: string;
  /** The maximum number of items of a page. 1 to 100. By default 10. */
  limit?: number;
  /** The sort order, by time of creation. By default desc. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
}

/** Parameters of api_keys.validate. */
export interface ApiKeysValidateParams {
  /** The API key to look up. A secret. */
  value: string;
  options?: Options;
}

export interface ApiKeys {
  /**
   * Creates an API key of an organization. Its value is returned only once.
   *
   * `POST /organizations/{organization_id}/api_keys`
   *
   * @param params - `organization_id`, `name`; optional: `permissions`, `expires_at`
   */
  createForOrganization(params: ApiKeysCreateForOrganizationParams, settings?: Settings): Promise<OrganizationApiKeyWithValue>;
  /**
   * Deletes an API key. It is invalid from then on.
   *
   * `DELETE /api_keys/{id}`
   *
   * @param params - `id`
   */
  delete(params: ApiKeysDeleteParams, settings?: Settings): Promise<Nothing>;
  /**
   * Sets or clears the time at which an API key expires; if no time is given, it expires now.
   *
   * `POST /api_keys/{id}/expire`
   *
   * @param params - `id`; optional: `expires_at`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `api_key_already_expired` (409)
   */
  expire(params: ApiKeysExpireParams, settings?: Settings): Promise<ApiKey>;
  /**
   * Lists an organization's API keys, one page at a time.
   *
   * `GET /organizations/{organization_id}/api_keys`
   *
   * @param params - `organization_id`; optional: `before`, `after`, `limit`, `order`
   */
  listForOrganization(params: ApiKeysListForOrganizationParams, settings?: Settings): Listing<OrganizationApiKey>;
  /**
   * Validates the value of an API key. `api_key` of the answer is null if it is not valid.
   *
   * `POST /api_keys/validations`
   *
   * @param params - `value`
   */
  validate(params: ApiKeysValidateParams, settings?: Settings): Promise<ApiKeyValidationResponse>;
}
