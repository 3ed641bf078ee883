"use strict";

// The calls of this thread. The library's thread drives them and writes to a pipe when one has completed; this thread
// watches the pipe, as it watches its sockets, and takes what has completed. Nothing of it uses libuv's pool.

const net = require("node:net");
const { result } = require("./errors.js");
const native = require("./native.js");
const { STATUSES } = require("./generated/tables.js");
const threads = require("./threads.js");

// As many as the library takes at once. What is more waits here; a call's deadline runs from its turn on.
const MOST = 65536;
// So many are taken in one turn of the event loop, so that it stays free for others.
const A_TURN = 128;

const id = new BigUint64Array(1);
const status = new Int32Array(1);

/** A queue of the library's, with the calls that are out. */
class Queue {
  #handle;
  #socket;
  #out = new Map();
  #waiting = new Set();

  constructor(settings) {
    const handle = [0];
    const out = [null];
    const config = JSON.stringify({ max_in_flight: MOST, ...JSON.parse(settings) });
    result(native.newQueue(config, handle, out), out[0]);
    this.#handle = handle[0];
    threads.note("queue", this.#handle);
    // The queue closes its descriptor and the socket closes what it was given, so it gets a second one.
    const fd = native.duplicate(native.queueFd(this.#handle));
    const callback = () => {
      this.#take();
      return true;
    };
    this.#socket = new net.Socket({ fd, writable: false, onread: { buffer: Buffer.alloc(256), callback } });
    this.#socket.unref();
  }

  /** The library's handle. */
  get handle() {
    return this.#handle;
  }

  /**
   * Begins a call: of the client `handle`, with the parameters as JSON. `tell` is given the record of each attempt, where
   * the client's observer is this queue. The rest is the promise's.
   */
  begin(call) {
    if (this.#out.size >= MOST) {
      this.#waiting.add(call);
      return;
    }
    const out = [null];
    const code = native.submit(call.handle, this.#handle, call.operation, call.params, null, id, out);
    if (code !== 0) {
      settle(call, code, out[0]);
      return;
    }
    call.id = id[0];
    if (this.#out.size === 0) this.#socket.ref();
    this.#out.set(call.id, call);
  }

  /** Ends a call. False where it had not begun, and now never does. */
  cancel(call) {
    if (this.#waiting.delete(call)) return false;
    // Where it has completed already, that is what it gives.
    call.canceled = native.cancel(this.#handle, call.id) === 0;
    return true;
  }

  #take() {
    for (let taken = 0; taken < A_TURN; taken += 1) {
      const out = [null];
      if (native.next(this.#handle, 0, id, null, status, out) !== 0) return;
      if (id[0] === 0n) this.#tell(JSON.parse(out[0]));
      else this.#completed(id[0], status[0], out[0]);
    }
    setImmediate(() => this.#take());
  }

  #tell({ call, ...record }) {
    this.#out.get(BigInt(call))?.tell(record);
  }

  #completed(number, code, text) {
    const call = this.#out.get(number);
    this.#out.delete(number);
    settle(call, code, text);
    const [next] = this.#waiting;
    if (next) {
      this.#waiting.delete(next);
      this.begin(next);
    } else if (this.#out.size === 0) {
      this.#socket.unref();
    }
  }
}

function settle(call, code, text) {
  call.ended?.();
  try {
    const cause = call.canceled && code === STATUSES.canceled ? { cause: call.signal.reason } : undefined;
    call.resolve(result(code, text, cause));
  } catch (error) {
    call.reject(error);
  }
}

const queues = new Map();

/** The queue of this thread that was made with these settings, as JSON. */
function queueOf(settings) {
  let queue = queues.get(settings);
  if (!queue) queues.set(settings, (queue = new Queue(settings)));
  return queue;
}

module.exports = { queueOf };
