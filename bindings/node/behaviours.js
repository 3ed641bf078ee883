"use strict";

// Runs the rows of the table of behaviours; scripts/behaviours.py says how.

const fs = require("node:fs");
const { Worker, isMainThread, workerData } = require("node:worker_threads");
const { Client, WorkOSError } = require("./lib/index.js");

function client(url, name) {
  return new Client({ api_key: "sk_behaviours", client_id: "client_behaviours", base_url: `${url}/${name}`, timeout_ms: 20000 });
}

function levels(value) {
  let depth = 0;
  for (; Array.isArray(value); value = value[0]) depth += 1;
  return depth;
}

async function outcome(row, call) {
  try {
    const data = await call();
    return row.gives.levels ? { levels: levels(data) } : { data };
  } catch (error) {
    if (!(error instanceof WorkOSError)) throw error;
    const { code, status, message, operation, errors, details, body, retryable, performed, attempts } = error;
    return {
      error: {
        code, status, message, operation, errors, details, body, retryable, performed, attempts,
        http_status: error.httpStatus, request_id: error.requestId, api_code: error.apiCode,
        retry_after_ms: error.retryAfterMs, idempotency_key: error.idempotencyKey,
      },
    };
  }
}

const camel = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());

const forms = {
  operations: async (row, made) => {
    const data = {};
    for (const { operation, params } of row.calls) {
      const path = operation.split(".").map(camel);
      const method = path.pop();
      try {
        await path.reduce((within, name) => within[name], made)[method](params);
      } catch (error) {
        data[operation] = error instanceof WorkOSError ? error.code : String(error);
      }
    }
    return { data };
  },
  not_utf8_argument: (row, made) => outcome(row, () => made.request({ method: "POST", path: "/x", body: "\ud800" })),
  name_with_nul: (row, made) => outcome(row, () => made.call("request\0", { method: "GET", path: "/x" })),
  webhook: (row, made) => {
    const payload = Buffer.from(row.payload_hex, "hex");
    const params = { payload, header: row.header, secret: row.secret, tolerance_seconds: 600 };
    return outcome(row, () => made.call("webhooks.verify", params));
  },
  options_forms: async (row, made) => {
    const seen = new Set();
    for (const options of [{ max_retries: 0 }, Object.assign(Object.create(null), { max_retries: 0 })]) {
      seen.add((await outcome(row, () => made.request({ method: "GET", path: "/x", options }))).error.attempts);
    }
    return { attempts: [...seen] };
  },
  deadline: (row, made) => {
    const params = { event: row.event, idempotency_key: "key_3" };
    return outcome(row, () => made.auditTrail.createEvent(params, { signal: AbortSignal.timeout(500) }));
  },
  cancel: (row, made) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 500);
    return outcome(row, () => made.auditTrail.createEvent({ event: row.event }, { signal: controller.signal }));
  },
  closed: (row, made) => {
    setTimeout(() => made.close(), 500);
    return outcome(row, () => made.auditTrail.createEvent({ event: row.event }));
  },
};

async function rows(file, url) {
  for (const row of JSON.parse(fs.readFileSync(file, "utf8")).rows) {
    if (row.none?.node) continue;
    const made = client(url, row.name);
    const given = row.do ? await forms[row.do](row, made) : await outcome(row, () => made.call(...row.call));
    console.log(`row ${row.name} ${JSON.stringify(given)}`);
    made.close();
  }
}

function end(url, name) {
  const wait = () => client(url, name).request({ method: "GET", path: "/x" }).catch(() => {});
  if (name === "end") {
    wait();
    process.stdin.once("data", () => process.exit(0));
    return;
  }
  const worker = new Worker(__filename, { workerData: { url, name } });
  worker.once("exit", () => process.exit(0));
  process.stdin.once("data", () => (name === "end_worker_terminate" ? worker.terminate() : worker.postMessage("exit")));
}

if (!isMainThread) {
  client(workerData.url, workerData.name).request({ method: "GET", path: "/x" }).catch(() => {});
  require("node:worker_threads").parentPort.once("message", () => process.exit(0));
} else if (process.argv[2] === "end") {
  end(process.argv[3], process.argv[4]);
} else {
  rows(process.argv[2], process.argv[3]);
}
