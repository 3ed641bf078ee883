// Written by `make tables` from api/ and what the library says; do not edit.

import type { Listing, Nothing, Options, Settings } from "../../types";
import type { Event } from "../answers/events";
import type { WebhookEndpoint, WebhooksCreateEndpointEvents } from "../answers/webhooks";

/** Parameters of webhooks.create_endpoint. */
export interface WebhooksCreateEndpointParams {
  /** The URL that events are sent to. */
  endpoint_url: string;
  /** The types of events that the endpoint receives. */
  events: readonly WebhooksCreateEndpointEvents[];
  options?: Options;
}

/** Parameters of webhooks.delete_endpoint. */
export interface WebhooksDeleteEndpointParams {
  /** The id. */
  id: string;
  options?: Options;
}

/** Parameters of webhooks.list_endpoints. */
export interface WebhooksListEndpointsParams {
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

/** Parameters of webhooks.update_endpoint. */
export interface WebhooksUpdateEndpointParams {
  /** The id. */
  id: string;
  /** The URL that events are sent to. */
  endpoint_url?: string;
  /** `enabled` or `disabled`. */
  status?: "enabled" | "disabled";
  /** The types of events that the endpoint receives. */
  events?: readonly WebhooksCreateEndpointEvents[];
  options?: Options;
}

/** Parameters of webhooks.verify. */
export interface WebhooksVerifyParams {
  /** The body as it was received, not one that was parsed and serialized again. */
  payload: string | Uint8Array;
  /** The WorkOS-Signature header: `t=<milliseconds>, v1=<hex>`. */
  header: string;
  /** The signing secret, from the dashboard. A secret. */
  secret: string;
  /** The maximum difference between the signature's time and now, in seconds; if absent, 180. 1 to 86400. */
  tolerance_seconds?: number;
  options?: Options;
}

export interface Webhooks {
  /**
   * Creates a webhook endpoint. The answer contains its secret.
   *
   * `POST /webhook_endpoints`
   *
   * @param params - `endpoint_url`, `events`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `duplicate_endpoint` (409), `invalid_request_parameters` (422), `invalid_url` (422)
   */
  createEndpoint(params: WebhooksCreateEndpointParams, settings?: Settings): Promise<WebhookEndpoint>;
  /**
   * Deletes a webhook endpoint.
   *
   * `DELETE /webhook_endpoints/{id}`
   *
   * @param params - `id`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `entity_not_found` (404)
   */
  deleteEndpoint(params: WebhooksDeleteEndpointParams, settings?: Settings): Promise<Nothing>;
  /**
   * Lists the webhook endpoints, one page at a time.
   *
   * `GET /webhook_endpoints`
   *
   * @param params - optional: `before`, `after`, `limit`, `order`
   */
  listEndpoints(params?: WebhooksListEndpointsParams, settings?: Settings): Listing<WebhookEndpoint>;
  /**
   * Updates a webhook endpoint.
   *
   * `PATCH /webhook_endpoints/{id}`
   *
   * @param params - `id`; optional: `endpoint_url`, `status`, `events`
   * @throws WorkOSError, its apiCode (and httpStatus) among others `entity_not_found` (404), `duplicate_endpoint` (409), `invalid_request_parameters` (422), `invalid_url` (422)
   */
  updateEndpoint(params: WebhooksUpdateEndpointParams, settings?: Settings): Promise<WebhookEndpoint>;
  /**
   * Verifies that a webhook was sent by the service and is current, and returns its event. Nothing is sent.
   *
   * @param params - `payload`, `header`, `secret`; optional: `tolerance_seconds`
   */
  verify(params: WebhooksVerifyParams): Event;
}
