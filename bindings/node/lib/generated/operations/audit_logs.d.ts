// Written by `make tables` from api/ and what the library says; do not edit.

import type { Listing, Members, Options, Settings } from "../../types";
import type { AuditLogAction, AuditLogConfiguration, AuditLogEventCreateResponse, AuditLogExport, AuditLogSchema, AuditLogsRetention } from "../answers/audit_logs";

/** Parameters of audit_logs.create_event. */
export interface AuditLogsCreateEventParams {
  /** The organization's id. */
  organization_id: string;
  /** The event: `action`, `occurred_at` (RFC 3339), `actor` with `id` and `type`, `targets` with `id` and `type` each, `context` with `location`; optionally `version`, `metadata`, `name` and `metadata` of actor and targets, and `user_agent` of the context. */
  event: Members;
  /** An event sent twice within 24 hours with the same key is recorded once. If absent, a fresh UUIDv4. */
  idempotency_key?: string;
  options?: Options;
}

/** Parameters of audit_logs.create_export. */
export interface AuditLogsCreateExportParams {
  /** The organization's id. */
  organization_id: string;
  /** Only events from this time on (RFC 3339), at most three months ago. An RFC 3339 date and time. */
  range_start: string;
  /** Only events up to this time (RFC 3339). An RFC 3339 date and time. */
  range_end: string;
  /** Only events with one of these actions. Not empty. */
  actions?: readonly string[];
  /**
   * Only events of one of these actors, by name. Not empty.
   * @deprecated
   */
  actors?: readonly string[];
  /** Only events of an actor with one of these names. Not empty. */
  actor_names?: readonly string[];
  /** Only events of an actor with one of these ids. Not empty. */
  actor_ids?: readonly string[];
  /** Only events with a target of one of these types. Not empty. */
  targets?: readonly string[];
  options?: Options;
}

/** Parameters of audit_logs.create_schema. */
export interface AuditLogsCreateSchemaParams {
  /** The action, such as `user.signed_in`. */
  action: string;
  /** An object with `metadata`: the JSON schema of the actor's metadata. */
  actor?: Members;
  /** The types of target: objects with `type` and, optionally, `metadata`, the JSON schema of its metadata. Not empty. */
  targets: readonly Members[];
  /** The JSON schema of the event's metadata. */
  metadata?: Members;
  options?: Options;
}

/** Parameters of audit_logs.get_configuration. */
export interface AuditLogsGetConfigurationParams {
  /** The organization's id. */
  organization_id: string;
  options?: Options;
}

/** Parameters of audit_logs.get_export. */
export interface AuditLogsGetExportParams {
  /** The export's id. */
  id: string;
  options?: Options;
}

/** Parameters of audit_logs.get_retention. */
export interface AuditLogsGetRetentionParams {
  /** The organization's id. */
  organization_id: string;
  options?: Options;
}

/** Parameters of audit_logs.list_actions. */
export interface AuditLogsListActionsParams {
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

/** Parameters of audit_logs.list_schemas. */
export interface AuditLogsListSchemasParams {
  /** The action, such as user.signed_in. */
  action: string;
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

/** Parameters of audit_logs.update_retention. */
export type AuditLogsUpdateRetentionParams = {
  /** The organization's id. */
  organization_id: string;
  options?: Options;
} & (
  | {
      /** `1_MONTH` to `11_MONTHS`, or `1_YEAR` to `10_YEARS`. */
      retention_period: string;
      retention_period_in_days?: never;
    }
  | {
      retention_period?: never;
      /** The older form: 30 or 365 and, where the service allows it, others up to 3650. 30 to 3650. */
      retention_period_in_days: number;
    }
);

export interface AuditLogs {
  /**
   * Records an Audit Logs event of an organization.
   *
   * `POST /audit_logs/events`
   *
   * @param params - `organization_id`, `event`; optional: `idempotency_key`
   */
  createEvent(params: AuditLogsCreateEventParams, settings?: Settings): Promise<AuditLogEventCreateResponse>;
  /**
   * Starts an export of an organization's events to a CSV file. Its state is `pending` until it is `ready` or `error`.
   *
   * `POST /audit_logs/exports`
   *
   * @param params - `organization_id`, `range_start`, `range_end`; optional: `actions`, `actors`, `actor_names`, `actor_ids`, `targets`
   */
  createExport(params: AuditLogsCreateExportParams, settings?: Settings): Promise<AuditLogExport>;
  /**
   * Adds a version of an action's schema. A version never changes again.
   *
   * `POST /audit_logs/actions/{action}/schemas`
   *
   * @param params - `action`, `targets`; optional: `actor`, `metadata`
   */
  createSchema(params: AuditLogsCreateSchemaParams, settings?: Settings): Promise<AuditLogSchema>;
  /**
   * Gets an organization's Audit Logs settings: retention, state and log stream.
   *
   * `GET /organizations/{organization_id}/audit_log_configuration`
   *
   * @param params - `organization_id`
   */
  getConfiguration(params: AuditLogsGetConfigurationParams, settings?: Settings): Promise<AuditLogConfiguration>;
  /**
   * Gets an export: its state and, once it is ready, the URL of the file, which is valid for ten minutes. Each call returns a new URL.
   *
   * `GET /audit_logs/exports/{id}`
   *
   * @param params - `id`
   */
  getExport(params: AuditLogsGetExportParams, settings?: Settings): Promise<AuditLogExport>;
  /**
   * Gets how long an organization's events are kept.
   *
   * `GET /organizations/{organization_id}/audit_logs_retention`
   *
   * @param params - `organization_id`
   */
  getRetention(params: AuditLogsGetRetentionParams, settings?: Settings): Promise<AuditLogsRetention>;
  /**
   * Lists the actions that have a schema, one page at a time.
   *
   * `GET /audit_logs/actions`
   *
   * @param params - optional: `before`, `after`, `limit`, `order`
   */
  listActions(params?: AuditLogsListActionsParams, settings?: Settings): Listing<AuditLogAction>;
  /**
   * Lists the versions of an action's schema, one page at a time.
   *
   * `GET /audit_logs/actions/{action}/schemas`
   *
   * @param params - `action`; optional: `before`, `after`, `limit`, `order`
   */
  listSchemas(params: AuditLogsListSchemasParams, settings?: Settings): Listing<AuditLogSchema>;
  /**
   * Sets how long an organization's events are kept.
   *
   * `PUT /organizations/{organization_id}/audit_logs_retention`
   *
   * @param params - `organization_id`; optional: `retention_period`, `retention_period_in_days`
   */
  updateRetention(params: AuditLogsUpdateRetentionParams, settings?: Settings): Promise<AuditLogsRetention>;
}
