// Written by `make tables` from api/ and what the library says; do not edit.

import type { Time } from "../../types";

export interface AuditLogAction {
  readonly object: "audit_log_action";
  readonly name: string;
  readonly schema: AuditLogSchema;
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface AuditLogConfiguration {
  readonly organization_id: string;
  readonly retention_period_in_days: number;
  readonly state: "active" | "inactive" | "disabled";
  readonly log_stream?: AuditLogConfigurationLogStream;
}

export interface AuditLogConfigurationLogStream {
  readonly id: string;
  readonly type: "AzureSentinel" | "Datadog" | "GenericHttps" | "GoogleCloudStorage" | "S3" | "Snowflake" | "Splunk";
  readonly state: "active" | "inactive" | "error" | "invalid";
  readonly last_synced_at: string | null;
  readonly created_at: Time;
}

export interface AuditLogEventCreateResponse {
  readonly success: boolean;
}

export interface AuditLogExport {
  readonly object: "audit_log_export";
  readonly id: string;
  readonly state: "pending" | "ready" | "error" | "expired";
  readonly url?: string | null;
  readonly created_at: Time;
  readonly updated_at: Time;
}

export interface AuditLogSchema {
  readonly object: "audit_log_schema";
  readonly version: number;
  readonly actor?: AuditLogSchemaActor;
  readonly targets: readonly AuditLogSchemaTarget[];
  readonly metadata?: { readonly [name: string]: unknown };
  readonly created_at: Time;
}

export interface AuditLogSchemaActor {
  readonly metadata: { readonly [name: string]: unknown };
}

export interface AuditLogSchemaTarget {
  readonly type: string;
  readonly metadata?: { readonly [name: string]: unknown };
}

export interface AuditLogsRetention {
  readonly retention_period_in_days: number | null;
}
