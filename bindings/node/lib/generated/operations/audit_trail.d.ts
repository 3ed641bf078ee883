// Written by `make tables` from api/ and what the library says; do not edit.

import type { Members, Options, Settings } from "../../types";
import type { AuditLogEventCreateResponse } from "../answers/audit_logs";

/** Parameters of audit_trail.create_event. */
export interface AuditTrailCreateEventParams {
  /** The event: `group`, `location`, `action`, `action_type` (`C`, `R`, `U` or `D`), `actor_name`, `actor_id`, `target_name`, `target_id`, `occurred_at` (RFC 3339) and, optionally, `metadata`. */
  event: Members;
  /** An event sent twice with the same key is recorded once. If absent, a fresh UUIDv4. */
  idempotency_key?: string;
  options?: Options;
}

export interface AuditTrail {
  /**
   * Records an Audit Trail event (2020).
   *
   * `POST /events`
   *
   * @param params - `event`; optional: `idempotency_key`
   */
  createEvent(params: AuditTrailCreateEventParams, settings?: Settings): Promise<AuditLogEventCreateResponse>;
}
