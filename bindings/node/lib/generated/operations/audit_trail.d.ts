// Written by `make tables` from api/ and what the library says; do not edit.

import type { Members, Options, Settings } from "../../types";
import type { AuditLogEventCreateResponse } from "../answers/audit_logs";

/** Parameters of audit_trail.create_event. */
export interface AuditTrailCreateEventParams {
  /** group, location, action, action_type (C, R, U or D), actor_name, actor_id, target_name, target_id, occurred_at (RFC 3339) and, if wanted, metadata. */
  event: Members;
  /** Sent twice, an event with the same key is recorded once. Absent, a fresh UUIDv4. */
  idempotency_key?: string;
  options?: Options;
}

export interface AuditTrail {
  /**
   * Records an Audit Trail event.
   *
   * `POST /events`
   *
   * @param params - `event`; optional: `idempotency_key`
   */
  createEvent(params: AuditTrailCreateEventParams, settings?: Settings): Promise<AuditLogEventCreateResponse>;
}
