"use strict";

const { STATUSES } = require("./generated/tables.js");

/** A call that did not do what it was asked to do. `code` says how, such as "rate_limited". */
class WorkOSError extends Error {
  #members;

  constructor(members, options) {
    super(members.message, options);
    this.#members = members;
    this.code = members.code;
    this.status = members.status;
    this.operation = members.operation;
    this.httpStatus = members.http_status;
    this.requestId = members.request_id;
    this.apiCode = members.api_code;
    this.errors = members.errors ?? [];
    // Both may hold secrets and personal data; so that no log shows them with the error, they are not enumerable.
    Object.defineProperty(this, "details", { value: members.details });
    Object.defineProperty(this, "body", { value: members.body });
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

/** What the library handed out: the data; or it throws the error. */
function result(status, text, options) {
  const data = text === null ? undefined : JSON.parse(text);
  if (status === 0) return data;
  if (data) throw new WorkOSError(data, options);
  const facts = { operation: "", retryable: false, performed: "maybe" };
  throw new WorkOSError({ code: "internal", status, message: "out of memory", ...facts });
}

/** An error that this package finds by itself, in the form of the library's. */
function foundHere(code, message, operation, performed = "no", { cause, ...more } = {}) {
  const facts = { operation, retryable: false, performed };
  return new WorkOSError({ code, status: STATUSES[code], message, ...facts, ...more }, cause === undefined ? undefined : { cause });
}

function invalidArgument(message, operation) {
  return foundHere("invalid_argument", message, operation);
}

module.exports = { WorkOSError, foundHere, invalidArgument, result };
