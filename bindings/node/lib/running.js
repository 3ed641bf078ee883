"use strict";

// The clients that calls run on, of all threads: what ends with a thread or with the process must not wait for them.

const { getEnvironmentData, isMainThread, setEnvironmentData, threadId } = require("node:worker_threads");
const native = require("./native.js");

const NAME = "libworkos.running";
const SLOTS = 4096;
// Two numbers for each slot: the client, 0 where the slot is free, and the thread. Threads that are started from one
// that has this module find the memory in their environment data.
const memory = getEnvironmentData(NAME) ?? new SharedArrayBuffer(SLOTS * 16);
const slots = new BigUint64Array(memory);
setEnvironmentData(NAME, memory);

/** The clients of this thread that calls run on, with how many run and in which slot the client is. */
const busy = new Map();

function begin(handle) {
  const running = busy.get(handle);
  if (running) {
    running.calls += 1;
    return;
  }
  let slot = 0;
  // A client for which there is no room is missed only by who ends this thread from another one.
  while (slot < SLOTS && Atomics.compareExchange(slots, slot * 2, 0n, BigInt(handle)) !== 0n) slot += 1;
  if (slot < SLOTS) Atomics.store(slots, slot * 2 + 1, BigInt(threadId));
  busy.set(handle, { calls: 1, slot });
}

function end(handle) {
  const running = busy.get(handle);
  running.calls -= 1;
  if (running.calls > 0) return;
  busy.delete(handle);
  if (running.slot < SLOTS) Atomics.store(slots, running.slot * 2, 0n);
}

/** Closes the clients that calls of this thread run on: they end at once. */
function closeOf(thread) {
  for (let slot = 0; slot < SLOTS; slot += 1) {
    const handle = Atomics.load(slots, slot * 2);
    const owner = Number(Atomics.load(slots, slot * 2 + 1));
    if (handle !== 0n && (thread === undefined || owner === thread)) native.freeClient(handle);
  }
}

process.on("exit", () => {
  native.forgetObservers();
  for (const handle of busy.keys()) native.freeClient(handle);
  // The end of the process ends its workers, too.
  if (isMainThread) closeOf(undefined);
});

// A thread that is terminated runs no code any more, and Node waits for its calls. So who terminates it ends them.
process.on("worker", (worker) => {
  const { terminate } = worker;
  worker.terminate = function () {
    if (worker.threadId !== -1) closeOf(worker.threadId);
    return terminate.call(worker);
  };
});

module.exports = { begin, end };
