"use strict";

const native = require("./native.js");
const { WorkOSError, invalidArgument } = require("./errors.js");
const { GROUPS } = require("./tables.js");

// Frees the client that nothing refers to any more.
const registry = new FinalizationRegistry((handle) => native.freeClient(handle));
// As the process ends, calls that still run end with their client: Node would wait for their threads.
const busy = new Map();
process.on("exit", () => {
  for (const handle of busy.keys()) native.freeClient(handle);
});

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
          ? async (params = {}) => ofOperation(operation, await this.call(operation, params))
          : (params = {}) => ofOperation(operation, this.#now(operation, params));
        return [name, method];
      });
      Object.defineProperty(this, group, { value: Object.freeze(Object.fromEntries(members)), enumerable: false });
    }
  }

  /** Calls any operation by its name, off the main thread. */
  async call(operation, params = {}) {
    const name = text(operation, "the operation", "call");
    const members = json(params, name);
    const out = [null];
    const handle = this.#handle;
    busy.set(handle, (busy.get(handle) ?? 0) + 1);
    try {
      const status = await new Promise((resolve, reject) => {
        native.call.async(handle, name, members, out, (error, value) => (error ? reject(error) : resolve(value)));
      });
      return result(status, out[0]);
    } finally {
      const left = busy.get(this.#handle) - 1;
      if (left) busy.set(handle, left);
      else busy.delete(handle);
    }
  }

  /** Any endpoint, also one that is newer than the library. */
  async request(params) {
    return this.call("request", params);
  }

  /** Calls that begin from now on use this key. */
  setApiKey(apiKey) {
    const out = [null];
    result(native.setApiKey(this.#handle, text(apiKey, "the key", "client_set_api_key"), out), out[0]);
  }

  /** Closes the client at once. A call that still runs is rejected with the code "closed". */
  close() {
    registry.unregister(this);
    native.freeClient(this.#handle);
  }

  // An operation that sends nothing, and so never blocks.
  #now(operation, params) {
    const out = [null];
    const verify = native.verify[operation];
    if (!verify) return result(native.call(this.#handle, operation, json(params, operation), out), out[0]);
    const { payload, ...others } = params;
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
  return operation.endsWith("_url") && typeof data.url === "string" ? data.url : data;
}

/** Every operation and its parameters. */
function operations() {
  const out = [null];
  return result(native.operations(out), out[0]).operations;
}

module.exports = { Client, operations };
