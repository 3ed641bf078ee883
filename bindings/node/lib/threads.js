"use strict";

// What worker threads have made. A thread that is terminated runs no code any more, so its parent frees what was its.

const { getEnvironmentData, isMainThread, setEnvironmentData, threadId } = require("node:worker_threads");
const native = require("./native.js");

const NAME = "libworkos.threads";
const SLOTS = 4096;
const KINDS = { client: native.freeClient, queue: native.freeQueue };
const FREE = Object.values(KINDS);
// Two numbers for each slot: the handle, 0 where the slot is free, and whose and what it is. Threads that are started
// from one that has this module find the memory in their environment data.
const memory = getEnvironmentData(NAME) ?? new SharedArrayBuffer(SLOTS * 16);
const slots = new BigUint64Array(memory);
setEnvironmentData(NAME, memory);

const owned = (thread, kind) => BigInt(thread * FREE.length + FREE.indexOf(KINDS[kind]));

/** Has a handle freed when this thread ends; the main thread's end with the process. */
function note(kind, handle) {
  if (isMainThread) return;
  for (let slot = 0; slot < SLOTS; slot += 1) {
    if (Atomics.compareExchange(slots, slot * 2, 0n, BigInt(handle)) === 0n) {
      Atomics.store(slots, slot * 2 + 1, owned(threadId, kind));
      return;
    }
  }
}

/** A handle was freed. */
function forget(kind, handle) {
  if (isMainThread) return;
  for (let slot = 0; slot < SLOTS; slot += 1) {
    if (Atomics.load(slots, slot * 2 + 1) === owned(threadId, kind)) {
      Atomics.compareExchange(slots, slot * 2, BigInt(handle), 0n);
    }
  }
}

/** Frees what a thread has made that has ended. */
function freeOf(thread) {
  for (let slot = 0; slot < SLOTS; slot += 1) {
    const handle = Atomics.load(slots, slot * 2);
    const owner = Number(Atomics.load(slots, slot * 2 + 1));
    if (handle === 0n || Math.floor(owner / FREE.length) !== thread) continue;
    if (Atomics.compareExchange(slots, slot * 2, handle, 0n) === handle) FREE[owner % FREE.length](handle);
  }
}

if (!isMainThread) process.on("exit", () => freeOf(threadId));

process.on("worker", (worker) => {
  const { threadId: thread } = worker;
  worker.once("exit", () => freeOf(thread));
});

module.exports = { forget, note };
