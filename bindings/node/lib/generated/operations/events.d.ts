// Written by `make tables` from api/ and what the library says; do not edit.

import type { Listing, Options, Settings } from "../../types";
import type { Event } from "../answers/events";

/** Parameters of events.list. */
export type EventsListParams = {
  /** The types of events, at least one. Not empty. */
  events: readonly string[];
  /** Only events before this time. An RFC 3339 date and time. */
  range_end?: string;
  /** Only events of this organization. */
  organization_id?: string;
  /** The cursor of the previous page: `list_metadata.before`. */
  before?: string;
  /** The maximum number of items of a page. 1 to 100. By default 10. */
  limit?: number;
  /** The sort order, by time of creation. By default desc. */
  order?: "asc" | "desc" | "normal";
  options?: Options;
} & (
  | {
      /** The cursor of the next page: `list_metadata.after`. */
      after?: string;
      range_start?: never;
    }
  | {
      after?: never;
      /** Only events from this time on. An RFC 3339 date and time. */
      range_start?: string;
    }
);

export interface Events {
  /**
   * Lists the events of the given types, one page at a time.
   *
   * `GET /events`
   *
   * @param params - `events`; optional: `range_start`, `range_end`, `organization_id`, `before`, `after`, `limit`, `order`
   */
  list(params: EventsListParams, settings?: Settings): Listing<Event>;
}
