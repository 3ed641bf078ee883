import type { Actions, AuditLogs, AuditTrail, ErrorCode, Sso, Webhooks } from "./tables";
import type { Answer, Attempt, AuditLogExport, Item, Members, Options, Settings } from "./types";

export * from "./params";
export * from "./tables";
export * from "./types";

/** What is not given is taken from the environment, or has its default. */
export interface Config {
  api_key?: string;
  client_id?: string;
  project_id?: string;
  base_url?: string;
  timeout_ms?: number;
  connect_timeout_ms?: number;
  max_retries?: number;
  trust?: "bundled" | "system" | { pem: string } | { pem_file: string };
  proxy?: string | null;
  max_response_bytes?: number;
  allow_http?: boolean;
  app_info?: { name: string; version?: string };
  cookie_password?: string | string[];
  /** How many connections the calls of this client have at once: 1 to 1024, by default 64. Further calls wait. */
  max_connections?: number;
}

export interface RequestParams {
  method: string;
  path: string;
  query?: Members;
  body?: unknown;
  idempotency_key?: string;
  options?: Options;
}

export class Client {
  constructor(config?: Config);
  readonly sso: Sso;
  readonly auditTrail: AuditTrail;
  readonly auditLogs: AuditLogs;
  readonly webhooks: Webhooks;
  readonly actions: Actions;
  call(operation: string, params?: Members, settings?: Settings): Promise<Answer>;
  request(params: RequestParams, settings?: Settings): Promise<Answer>;
  iterate<T = Item>(operation: string, params?: Members, settings?: Settings): AsyncGenerator<T, void, undefined>;
  waitForExport(id: string, settings?: Settings & { timeoutMs?: number }): Promise<AuditLogExport>;
  observe(observer: ((attempt: Attempt) => void) | null): void;
  setApiKey(apiKey: string): void;
  close(): void;
}

export class WorkOSError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly operation: string;
  readonly httpStatus?: number;
  readonly requestId?: string;
  readonly apiCode?: string;
  readonly errors: readonly unknown[];
  /** With what a flow goes on; it may hold secrets. */
  readonly details?: Members;
  /** The service's own JSON, with the option error_body; it may hold secrets. */
  readonly body?: unknown;
  readonly retryable: boolean;
  readonly retryAfterMs?: number;
  readonly performed: "no" | "maybe" | "yes";
  readonly attempts?: number;
  readonly idempotencyKey?: string;
  toJSON(): Members;
}

export function operations(): readonly { name: string; [member: string]: unknown }[];
export function logAttempts(log?: (line: string) => void): (attempt: Attempt) => void;
export function version(): string;
