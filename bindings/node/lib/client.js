"use strict";

const { foundHere, invalidArgument, result } = require("./errors.js");
const { GROUPS } = require("./generated/tables.js");
const { camel, methodsOf } = require("./groups.js");
const lists = require("./lists.js");
const native = require("./native.js");
const { attemptOf } = require("./observe.js");
const { queueOf } = require("./queue.js");
const threads = require("./threads.js");

// Frees the client that nothing refers to any more.
const registry = new FinalizationRegistry((handle) => free(handle));

function free(handle) {
  native.freeClient(handle);
  threads.forget("client", handle);
}

function checked(members, operation) {
  if (members === null || typeof members !== "object") {
    throw invalidArgument("the parameters must be an object", operation);
  }
  return members;
}

function json(members, operation) {
  try {
    return JSON.stringify(checked(members, operation));
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
  #queue;
  #observer = null;
  #groups = {};

  static {
    for (const [group, kinds] of Object.entries(GROUPS)) {
      const get = function () {
        return (this.#groups[group] ??= methodsOf(this, group, kinds, (operation, params) => this.#now(operation, params)));
      };
      Object.defineProperty(this.prototype, camel(group), { get });
    }
  }

  constructor(config = {}) {
    const handle = [0];
    const out = [null];
    const { max_connections, ...others } = checked(config, "client_new");
    this.#queue = queueOf(json({ max_connections }, "client_new"));
    result(native.newClient(json(others, "client_new"), handle, out), out[0]);
    this.#handle = handle[0];
    threads.note("client", this.#handle);
    registry.register(this, this.#handle, this);
  }

  /**
   * Calls any operation by its name, and blocks nothing. A parameter that is null or undefined counts as absent.
   *
   * When `signal` is aborted, the call ends at once, and the promise is rejected with the code "canceled"; a call that
   * had completed by then settles with its outcome.
   */
  async call(operation, params = {}, { signal } = {}) {
    const name = text(operation, "the operation", "call");
    if (Object.hasOwn(native.verify, name)) return this.#now(name, params);
    const written = json(params, name);
    return new Promise((resolve, reject) => {
      const call = { handle: this.#handle, operation: name, params: written, tell: this.#tell, signal, resolve, reject };
      if (signal) {
        const neverBegun = () => reject(aborted(signal, name, params.idempotency_key));
        if (signal.aborted) {
          neverBegun();
          return;
        }
        const abort = () => this.#queue.cancel(call) || neverBegun();
        call.ended = () => signal.removeEventListener("abort", abort);
        signal.addEventListener("abort", abort, { once: true });
      }
      this.#queue.begin(call);
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
    const status = native.observe(this.#handle, observer ? this.#queue.handle : null);
    if (status !== 0) throw foundHere("closed", "the client is closed", "client_set_observer");
    this.#observer = observer;
  }

  // A call that is out refers to this, and so to its client, which is not freed meanwhile.
  #tell = (record) => {
    try {
      this.#observer?.(attemptOf(record));
    } catch (error) {
      process.emitWarning(error instanceof Error ? error : String(error), "WorkOSObserver");
    }
  };

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

/** The error of a call that was aborted before it began. */
function aborted(signal, operation, key) {
  const more = typeof key === "string" ? { idempotency_key: key } : {};
  return foundHere("canceled", "the call was aborted", operation, "no", { cause: signal.reason, retryable: true, ...more });
}

/** Every operation and its parameters. */
function operations() {
  const out = [null];
  return result(native.operations(out), out[0]).operations;
}

module.exports = { Client, operations };
