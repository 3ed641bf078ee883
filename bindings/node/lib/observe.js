"use strict";

const util = require("node:util");

/** An observer that writes a line for each attempt; by default where NODE_DEBUG=libworkos shows it. */
function logAttempts(log = util.debuglog("libworkos")) {
  return (attempt) => {
    const { operation, method, path, outcome, httpStatus, requestId, durationMs } = attempt;
    const answer = `(HTTP ${httpStatus ?? "none"}, request ${requestId ?? "none"})`;
    log(`${operation}: ${method} ${path}, attempt ${attempt.attempt}: ${outcome} ${answer} in ${durationMs.toFixed(1)} ms`);
  };
}

/** A record of the library, its members named as JavaScript does it. */
function attemptOf(record) {
  const { http_status, request_id, duration_ms, ...others } = record;
  return { ...others, httpStatus: http_status ?? undefined, requestId: request_id ?? undefined, durationMs: duration_ms };
}

module.exports = { attemptOf, logAttempts };
