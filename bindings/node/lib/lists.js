"use strict";

const { setTimeout: pause } = require("node:timers/promises");
const { foundHere } = require("./errors.js");

const EXPORT = "audit_logs.get_export";
const SHORTEST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5000;

/**
 * The items of a list operation, page after page. A page is fetched when its first item is asked for; `first` is the
 * promise of the first one, if it was asked for already.
 */
async function* iterate(client, operation, params, settings, first) {
  const cursors = new Set();
  for (let after = params.after; ; ) {
    const asked = after === undefined ? params : { ...params, after };
    const answer = await (cursors.size === 0 && first ? first : client.call(operation, asked, settings));
    const page = listOf(answer, operation);
    if (typeof page.list_metadata !== "object" || page.list_metadata === null) throw notAPage(operation);
    yield* page.data;
    after = page.list_metadata.after;
    if (after === null || after === undefined || after === "") return;
    if (cursors.has(after)) {
      throw foundHere("decode", "the cursor of the next page was that of an earlier page", operation, "yes");
    }
    cursors.add(after);
  }
}

/** The items of a list that comes in one answer, whose promise is `first`. */
async function* iterateOne(client, operation, params, settings, first) {
  yield* listOf(await first, operation).data;
}

function listOf(answer, operation) {
  const page = answer?.http_status === undefined ? answer : answer.data;
  if (!Array.isArray(page?.data)) throw notAPage(operation);
  return page;
}

function notAPage(operation) {
  return foundHere("decode", "the answer is not a page of a list", operation, "yes");
}

/** Asks for an export of audit events until it is ready; gives it. */
async function waitForExport(client, id, { timeoutMs = 300000, signal } = {}) {
  const deadline = Date.now() + timeoutMs;
  for (let wait = SHORTEST_PAUSE_MS; ; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    const got = await client.call(EXPORT, { id }, { signal });
    const state = got?.state;
    if (state === "ready") return got;
    if (state === "error" || state === "expired") {
      throw foundHere("rejected", `the export has no file (its state is "${state}")`, EXPORT);
    }
    if (typeof state !== "string") throw foundHere("decode", "the answer has no state", EXPORT, "yes");
    if (Date.now() + wait > deadline) throw foundHere("timeout", `the export was not ready within ${timeoutMs} ms; waitForExport may be called again`, EXPORT);
    try {
      await pause(wait, undefined, { signal });
    } catch (reason) {
      throw foundHere("canceled", "the wait for the export was aborted", EXPORT, "no", { cause: reason });
    }
  }
}

module.exports = { iterate, iterateOne, waitForExport };
