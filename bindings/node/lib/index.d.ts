import type { AuditLogExport, ClientGroups, ErrorCode } from "./generated";
import type { Answer, Attempt, Item, Members, Options, Settings } from "./types";

export * from "./generated";
export * from "./types";

/** What is not given is taken from the environment, or has its default. */
export interface Config {
  api_key?: string;
  client_id?: string;
  /** The older name of client_id. */
  project_id?: string;
  base_url?: string;
  /** 1 to 600000; by default 30000. */
  timeout_ms?: number;
  /** 1 to 600000. */
  connect_timeout_ms?: number;
  /** 0 to 10. */
  max_retries?: number;
  trust?: "bundled" | "system" | { pem: string } | { pem_file: string };
  proxy?: string | null;
  max_response_bytes?: number;
  allow_http?: boolean;
  app_info?: { name: string; version?: string };
  cookie_password?: string | readonly string[];
  /** How many connections the calls of this client have at once: 1 to 1024, by default 64. Further calls wait. */
  max_connections?: number;
}

export interface RequestParams {
  method: string;
  path: string;
  query?: Members;
  body?: unknown;
  idempotency_key?: string;
  options?: CallOptions;
}

/** The settings of a call by name. */
export interface CallOptions extends Omit<Options, "response"> {
  /** True wraps the answer: {"http_status", "request_id", "data"}. */
  response?: boolean;
}

/** One configuration and its connections; any number of calls may run on it at once. */
export class Client {
  constructor(config?: Config);
  /** Calls any operation by its name. */
  call(operation: string, params?: Members, settings?: Settings): Promise<Answer>;
  /** Any endpoint, also one that is newer than the library. */
  request(params: RequestParams, settings?: Settings): Promise<Answer>;
  /** The items of a list operation by its name, page after page. */
  iterate<T = Item>(operation: string, params?: Members, settings?: Settings): AsyncGenerator<T, void, undefined>;
  /** Asks for an export of audit events until it is ready; gives it. */
  waitForExport(id: string, settings?: Settings & { timeoutMs?: number }): Promise<AuditLogExport>;
  /** Calls `observer` once for each attempt, in place of an earlier one; null takes it away. */
  observe(observer: ((attempt: Attempt) => void) | null): void;
  /** Calls that begin from now on use this key. */
  setApiKey(apiKey: string): void;
  /** Closes the client at once. A call that still runs is rejected with the code "closed". */
  close(): void;
}

// The groups of methods: client.organizations, client.userManagement, ...
export interface Client extends ClientGroups {}

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

/** Every operation and its parameters. */
export function operations(): readonly { name: string; [member: string]: unknown }[];
/** An observer that writes a line for each attempt; by default where NODE_DEBUG=libworkos shows it. */
export function logAttempts(log?: (line: string) => void): (attempt: Attempt) => void;
export function version(): string;
