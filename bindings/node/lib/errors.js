"use strict";

/** A call that did not do what it was asked to do. `code` says how, such as "rate_limited". */
class WorkOSError extends Error {
  #members;

  constructor(members) {
    super(members.message);
    this.#members = members;
    this.code = members.code;
    this.status = members.status;
    this.operation = members.operation;
    this.httpStatus = members.http_status;
    this.requestId = members.request_id;
    this.apiCode = members.api_code;
    this.errors = members.errors ?? [];
    this.retryable = members.retryable;
    this.retryAfterMs = members.retry_after_ms;
    this.performed = members.performed;
    this.attempts = members.attempts;
    this.idempotencyKey = members.idempotency_key;
  }

  get name() {
    return "WorkOSError";
  }

  /** The error object as the library gave it. */
  toJSON() {
    return this.#members;
  }
}

/** An error that this package finds by itself; nothing was sent. */
function invalidArgument(message, operation) {
  return new WorkOSError({
    code: "invalid_argument",
    status: 1,
    message,
    operation,
    retryable: false,
    performed: "no",
  });
}

module.exports = { WorkOSError, invalidArgument };
