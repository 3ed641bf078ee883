"use strict";

const { randomUUID } = require("node:crypto");
const { enqueue } = require("./queue.js");
const { WorkOSError, foundHere, invalidArgument } = require("./errors.js");
const lists = require("./lists.js");
const native = require("./native.js");
const { attemptOf } = require("./observe.js");
const running = require("./running.js");
const { GROUPS } = require("./tables.js");

// Frees the client that nothing refers to any more.
const registry = new FinalizationRegistry((handle) => free(handle));

function free(handle) {
  native.freeClient(handle);
  native.forgetObserver(handle);
}

function result(status, text) {
  const data = text === null ? undefined : JSON.parse(text);
  if (status === 0) return data;
  if (data) throw new WorkOSError(data);
  const facts = { operation: "", retryable: false, performed: "maybe" };
  throw new WorkOSError({ code: "internal", status, message: "out of memory", ...facts });
}

function json(members, operation) {
  if (members === null || typeof members !== "object") {
    throw invalidArgument("the parameters must be an object", operation);
  }
  try {
    return JSON.stringify(members);
  } catch {
    throw invalidArgument("the parameters cannot be written as JSON", operation);
  }
}

// C would read a string only up to its first NUL.
function text(value, what, operation) {
  if (typeof value !== "string" || value.includes("\0")) {
    throw invalidArgument(`${what} must be a string without U+0000`, operation);
  }
  return value;
}

/** One configuration and its connections; any number of calls may run on it at once. */
class Client {
  #handle;

  constructor(config = {}) {
    const handle = [0];
    const out = [null];
    result(native.newClient(json(config, "client_new"), handle, out), out[0]);
    this.#handle = handle[0];
    registry.register(this, this.#handle, this);
    for (const [group, methods] of Object.entries(GROUPS)) {
      const members = Object.entries(methods).map(([name, { operation, sends }]) => {
        const method = sends
          ? async (params = {}, settings) => ofOperation(operation, await this.call(operation, params, settings))
          : (params = {}) => ofOperation(operation, this.#now(operation, params));
        return [name, method];
      });
      Object.defineProperty(this, group, { value: Object.freeze(Object.fromEntries(members)), enumerable: false });
    }
  }

  /**
   * Calls any operation by its name, off the main thread. A parameter that is null or undefined counts as absent.
   *
   * When `signal` is aborted, the promise is rejected at once; the call itself ends by its deadline at the latest.
   */
  async call(operation, params = {}, { signal } = {}) {
    const name = text(operation, "the operation", "call");
    if (Object.hasOwn(native.verify, name)) return this.#now(name, params);
    const members = signal && json(params, name) ? withKey(name, params) : params;
    const written = json(members, name);
    return new Promise((resolve, reject) => {
      const key = typeof members.idempotency_key === "string" ? members.idempotency_key : undefined;
      const aborted = (performed) =>
        reject(
          foundHere("canceled", "the call was aborted", name, performed, {
            cause: signal.reason,
            retryable: performed === "no" || key !== undefined,
            ...(key === undefined ? {} : { idempotency_key: key }),
          }),
        );
      if (signal?.aborted) {
        aborted("no");
        return;
      }
      const handle = this.#handle;
      const withdraw = enqueue((done) => {
        const out = [null];
        running.begin(handle);
        const ended = (error, status) => {
          signal?.removeEventListener("abort", abort);
          running.end(handle);
          done();
          if (error) {
            reject(foundHere("internal", error.message, name, "maybe", { cause: error }));
            return;
          }
          try {
            resolve(result(status, out[0]));
          } catch (failure) {
            reject(failure);
          }
        };
        try {
          native.call.async(handle, name, written, out, ended);
        } catch (error) {
          ended(error);
        }
      });
      const abort = () => aborted(withdraw() ? "no" : "maybe");
      signal?.addEventListener("abort", abort, { once: true });
    });
  }

  /** Any endpoint, also one that is newer than the library. */
  async request(params, settings) {
    return this.call("request", params, settings);
  }

  /** The items of a list operation, page after page, for `for await`. */
  iterate(operation, params = {}, settings = {}) {
    return lists.iterate(this, operation, params, settings);
  }

  /** Asks for an export of audit events until it is ready; gives it. */
  async waitForExport(id, settings) {
    return lists.waitForExport(this, id, settings);
  }

  /** Calls `observer` once for each attempt, in place of an earlier one; null takes it away. */
  observe(observer) {
    const tell = observer && ((record) => observer(attemptOf(record)));
    if (native.observe(this.#handle, tell) !== 0) throw foundHere("closed", "the client is closed", "client_set_observer");
  }

  /** Calls that begin from now on use this key. */
  setApiKey(apiKey) {
    const out = [null];
    result(native.setApiKey(this.#handle, text(apiKey, "the key", "client_set_api_key"), out), out[0]);
  }

  /** Closes the client at once. A call that still runs is rejected with the code "closed". */
  close() {
    registry.unregister(this);
    free(this.#handle);
  }

  // An operation that sends nothing, and so never blocks.
  #now(operation, params) {
    const out = [null];
    const verify = native.verify[operation];
    if (!verify) return result(native.call(this.#handle, operation, json(params, operation), out), out[0]);
    const { payload, ...others } = params ?? {};
    if (typeof payload !== "string" && !(payload instanceof Uint8Array)) {
      throw invalidArgument("payload must be a string or bytes", operation);
    }
    const bytes = Buffer.from(payload);
    return result(verify(this.#handle, json(others, operation), bytes, bytes.length, out), out[0]);
  }
}

// `using client = new Client()`, where the language has it.
if (Symbol.dispose) Client.prototype[Symbol.dispose] = Client.prototype.close;

// What a builder of URLs gives is the URL.
function ofOperation(operation, data) {
  const answer = data?.http_status !== undefined && data.data ? data.data : data;
  return operation.endsWith("_url") && typeof answer?.url === "string" ? answer.url : data;
}

let keyed;

/** The parameters with the key that the library would make: nobody would learn it of a call that is abandoned. */
function withKey(operation, params) {
  keyed ??= new Set(operations().filter(({ repeat }) => repeat === "keyed").map(({ name }) => name));
  const given = params.idempotency_key;
  if (!keyed.has(operation) || (given !== undefined && given !== null)) return params;
  return { ...params, idempotency_key: randomUUID() };
}

/** Every operation and its parameters. */
function operations() {
  const out = [null];
  return result(native.operations(out), out[0]).operations;
}

module.exports = { Client, operations };
