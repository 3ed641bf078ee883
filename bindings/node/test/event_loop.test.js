"use strict";

const assert = require("node:assert/strict");
const { spawn } = require("node:child_process");
const { once } = require("node:events");
const fs = require("node:fs");
const http = require("node:http");
const path = require("node:path");
const { performance } = require("node:perf_hooks");
const test = require("node:test");
const { Worker } = require("node:worker_threads");

const { Client, WorkOSError } = require("..");
const native = require("../lib/native.js");

const GET = { method: "GET", path: "/x" };
const MINUTES = { timeout_ms: 300000, max_retries: 0 };
const HERE = JSON.stringify(path.join(__dirname, ".."));

/** A service that holds every request until it is told to answer. */
async function serve(t) {
  const held = new Set();
  const service = { heard: 0, gone: 0, open: false, refused: 0 };
  const server = http.createServer((request, response) => {
    service.heard += 1;
    const answer = () => response.end("{}");
    request.resume();
    if (service.refused > 0) {
      service.refused -= 1;
      return response.writeHead(503, { "Retry-After": "0" }).end("{}");
    }
    if (service.open) return answer();
    held.add(answer);
    return response.once("close", () => {
      if (held.delete(answer)) service.gone += 1;
    });
  });
  server.listen({ port: 0, host: "127.0.0.1", backlog: 2048 });
  await once(server, "listening");
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  service.url = `http://127.0.0.1:${server.address().port}`;
  service.answer = () => {
    service.open = true;
    for (const answer of [...held]) {
      held.delete(answer);
      answer();
    }
  };
  return service;
}

function open(t, service, config = {}) {
  const client = new Client({ api_key: "sk_x", base_url: service.url, ...MINUTES, ...config });
  t.after(() => client.close());
  return client;
}

async function until(holds, what) {
  for (let turn = 0; turn < 12000; turn += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  assert.fail(`this did not come: ${what}`);
}

const failed = (promise) =>
  promise.then(
    () => assert.fail("it did not fail"),
    (error) => error,
  );

/** Runs a program in a process of its own; gives it and all that it says. */
function run(program, service) {
  const environment = { ...process.env, WORKOS_API_KEY: "sk_x", WORKOS_BASE_URL: service.url };
  const child = spawn(process.execPath, ["-e", `const { Client } = require(${HERE});\n${program}`], {
    env: environment, stdio: ["pipe", "pipe", "inherit"],
  });
  const said = [];
  child.stdout.on("data", (text) => said.push(text));
  return { child, ended: once(child, "close").then(([code]) => ({ code, said: Buffer.concat(said).toString() })) };
}

test("a file is read at once while a thousand calls hang", async (t) => {
  const service = await serve(t);
  const client = open(t, service, { max_connections: 1024 });
  const median = async () => {
    const times = [];
    for (let read = 0; read < 21; read += 1) {
      const began = performance.now();
      await fs.promises.readFile(__filename);
      times.push(performance.now() - began);
    }
    return times.sort((a, b) => a - b)[10];
  };
  const alone = await median();
  const calls = Array.from({ length: 1000 }, () => client.request(GET));
  await until(() => service.heard === 1000, "a thousand requests");
  const beside = await median();
  // The machine may be slow for other reasons, and then it is so without calls, too.
  assert.ok(beside < Math.max(20, 3 * alone), `${beside} ms, and ${alone} ms without calls`);
  service.answer();
  assert.equal((await Promise.all(calls)).length, 1000);
});

test("ten thousand calls are out at once", async (t) => {
  const service = await serve(t);
  const client = open(t, service);
  let settled = 0;
  const calls = Array.from({ length: 10000 }, async () => {
    const answer = await client.request(GET);
    settled += 1;
    return answer;
  });
  await until(() => service.heard === 64, "a request on each connection");
  assert.equal(settled, 0);
  service.answer();
  assert.ok((await Promise.all(calls)).every((answer) => Object.keys(answer).length === 0));
  assert.equal(settled, 10000);
});

test("more calls than a queue takes have their turn, and may be aborted before it", async (t) => {
  const service = await serve(t);
  service.answer();
  const client = open(t, service);
  // Nothing of these is sent.
  const params = { domain: "foo-corp.com", redirect_uri: "http://localhost/callback", client_id: "client_x" };
  const calls = Array.from({ length: 65536 }, () => client.call("sso.authorization_url", params));
  const controller = new AbortController();
  const beyond = client.request(GET, { signal: controller.signal });
  const further = client.request(GET);
  controller.abort();
  const error = await failed(beyond);
  assert.deepEqual([error.code, error.performed, error.retryable], ["canceled", "no", true]);
  assert.deepEqual(await further, {});
  for (const { url } of await Promise.all(calls)) assert.ok(url.startsWith(service.url));
  assert.equal(service.heard, 1);
});

test("an abort ends the call on the wire, and one that waits for a connection", async (t) => {
  const service = await serve(t);
  const client = open(t, service, { max_connections: 1 });
  const [one, other] = [new AbortController(), new AbortController()];
  const reason = new Error("enough");
  const sent = client.request({ method: "POST", path: "/x", body: {}, idempotency_key: "k" }, { signal: one.signal });
  await until(() => service.heard === 1, "the request");
  const waits = client.request(GET, { signal: other.signal });
  other.abort(reason);
  const second = await failed(waits);
  one.abort(reason);
  const first = await failed(sent);
  for (const error of [first, second]) {
    assert.ok(error instanceof WorkOSError);
    assert.deepEqual([error.code, error.cause, error.operation], ["canceled", reason, "request"]);
  }
  assert.deepEqual([first.performed, first.idempotencyKey, first.attempts], ["maybe", "k", 1]);
  assert.equal(second.performed, "no");
  await until(() => service.gone === 1, "the end of the connection");
  service.answer();
  assert.deepEqual(await client.request(GET, { signal: new AbortController().signal }), {});
  assert.equal(service.heard, 2);
});

test("calls that are out when their client is closed end as closed", async (t) => {
  const service = await serve(t);
  const client = open(t, service);
  const other = open(t, service);
  const calls = Array.from({ length: 200 }, () => failed(client.request(GET)));
  const kept = other.request(GET);
  await until(() => service.heard === 65, "the requests");
  client.close();
  const errors = await Promise.all(calls);
  assert.ok(errors.every(({ code }) => code === "closed"));
  assert.equal(errors.filter(({ performed }) => performed === "maybe").length, 64);
  assert.equal((await failed(client.request(GET))).code, "closed");
  service.answer();
  assert.deepEqual(await kept, {});
});

test("the errors are those of a call that blocks", async (t) => {
  const service = await serve(t);
  const client = open(t, service, { api_key: undefined, base_url: "http://127.0.0.1:1", max_retries: 1 });
  const handle = [0];
  const config = JSON.stringify({ base_url: "http://127.0.0.1:1", ...MINUTES, max_retries: 1 });
  const key = process.env.WORKOS_API_KEY;
  delete process.env.WORKOS_API_KEY;
  t.after(() => key !== undefined && (process.env.WORKOS_API_KEY = key));
  assert.equal(native.newClient(config, handle, [null]), 0);
  t.after(() => native.freeClient(handle[0]));
  const cases = [
    ["sso.nothing", {}],
    ["request", { method: "GET" }],
    ["request", { ...GET, bdoy: 1 }],
    ["request", { ...GET, options: { timeout_ms: 0 } }],
    ["sso.profile", {}],
    ["audit_trail.create_event", { event: { group: 5 } }],
    ["session.authenticate", { sealed: 5 }],
    ["user_management.authorize_device", { client_id: "client_x" }],
  ];
  for (const [operation, params] of cases) {
    const out = [null];
    native.call(handle[0], operation, JSON.stringify(params), out);
    const { idempotency_key, ...expected } = JSON.parse(out[0]);
    const { idempotency_key: given, ...members } = (await failed(client.call(operation, params))).toJSON();
    assert.deepEqual(members, expected);
    assert.equal(typeof given, typeof idempotency_key);
  }
  native.freeClient(handle[0]);
  client.close();
  const out = [null];
  native.call(handle[0], "request", JSON.stringify(GET), out);
  assert.deepEqual((await failed(client.request(GET))).toJSON(), JSON.parse(out[0]));
  for (const most of [0, 1025, "many"]) {
    assert.throws(() => new Client({ max_connections: most }), { code: "invalid_argument", message: /max_connections/ });
  }
});

test("an observer is told of an attempt before the next one, may use the client, and may throw", async (t) => {
  const service = await serve(t);
  service.refused = 1;
  const client = open(t, service, { max_retries: 1 });
  const told = [];
  const warned = once(process, "warning");
  let inner;
  client.observe((attempt) => {
    told.push(attempt);
    inner ??= client.request(GET);
    throw new Error("of the observer");
  });
  const outer = client.request(GET);
  // The second attempt and the other call are held.
  await until(() => service.heard === 3, "the requests");
  assert.deepEqual(told.map(({ attempt, outcome }) => [attempt, outcome]), [[1, "server"]]);
  service.answer();
  assert.deepEqual(await Promise.all([outer, inner]), [{}, {}]);
  assert.deepEqual(told.map(({ attempt }) => attempt).sort(), [1, 1, 2]);
  assert.deepEqual(Object.keys(told[0]).sort(), [
    "attempt", "durationMs", "httpStatus", "method", "operation", "outcome", "path", "requestId",
  ]);
  const [warning] = await warned;
  assert.match(String(warning), /of the observer/);
});

test("an observer does not hold the calls up, and is told of each of them", async (t) => {
  const service = await serve(t);
  service.answer();
  const [watched, other] = [open(t, service), open(t, service)];
  const told = [];
  watched.observe((attempt) => told.push(attempt));
  await Promise.all(Array.from({ length: 500 }, () => Promise.all([watched.request(GET), other.request(GET)])));
  assert.equal(told.length, 500);
});

test("a call that is out keeps the process alive, and a client does not", async (t) => {
  const service = await serve(t);
  const idle = await run("new Client(); console.log('made');", service).ended;
  assert.deepEqual(idle, { code: 0, said: "made\n" });
  const { ended } = run(
    `const client = new Client();
     client.observe(() => {});
     client.request({ method: "GET", path: "/x" }).then((answer) => console.log(JSON.stringify(answer)));`,
    service,
  );
  await until(() => service.heard === 1, "the request");
  service.answer();
  assert.deepEqual(await ended, { code: 0, said: "{}\n" });
});

for (const [name, program] of [
  ["the process exits", "process.exit(0);"],
  ["a worker is terminated", "worker.terminate().then(() => { console.log('over'); process.exit(0); });"],
  ["a worker exits", "worker.once('exit', () => { console.log('over'); process.exit(0); }); worker.postMessage('exit');"],
]) {
  test(`${name} at once while calls hang`, async (t) => {
    const service = await serve(t);
    const calls = `
      const client = new Client({ max_connections: 200, timeout_ms: 300000 });
      client.observe(() => {});
      for (let i = 0; i < 200; i += 1) client.request({ method: "GET", path: "/x" }).catch(() => {});`;
    const inWorker = `
      const { Client } = require(${HERE});
      ${calls}
      require("node:worker_threads").parentPort.once("message", () => process.exit(0));`;
    const made = program.includes("worker")
      ? `const worker = new (require("node:worker_threads").Worker)(${JSON.stringify(inWorker)}, { eval: true });`
      : calls;
    const { child, ended } = run(`${made}\nprocess.stdin.once("data", () => { ${program} });`, service);
    await until(() => service.heard === 200, "the requests");
    const began = performance.now();
    child.stdin.write("go on\n");
    const { code, said } = await ended;
    assert.deepEqual([code, said], [0, program.includes("over") ? "over\n" : ""]);
    assert.ok(performance.now() - began < 5000);
  });
}

test("each worker thread has a queue of its own, and what it made ends with it", async (t) => {
  const service = await serve(t);
  const threads = () => fs.readdirSync("/proc/self/task").length;
  const descriptors = () => fs.readdirSync("/proc/self/fd").length;
  const start = () =>
    new Worker(
      `const { Client } = require(${HERE});
       const client = new Client({ api_key: "sk_x", base_url: ${JSON.stringify(service.url)}, timeout_ms: 300000 });
       const calls = Array.from({ length: 20 }, () => client.request({ method: "GET", path: "/x" }));
       Promise.all(calls).then((answers) => require("node:worker_threads").parentPort.postMessage(answers.length));`,
      { eval: true },
    );
  const workers = Array.from({ length: 4 }, start);
  await until(() => service.heard === 80, "the requests of four threads");
  service.answer();
  const counts = await Promise.all(workers.map(async (worker) => (await once(worker, "message"))[0]));
  assert.deepEqual(counts, [20, 20, 20, 20]);
  await Promise.all(workers.map((worker) => worker.terminate()));
  if (process.platform !== "linux") return;
  service.open = false;
  service.heard = 0;
  const before = [threads(), descriptors()];
  const hanging = Array.from({ length: 8 }, start);
  await until(() => service.heard === 160, "the requests of eight threads");
  await Promise.all(hanging.map((worker) => worker.terminate()));
  await until(() => threads() <= before[0] && descriptors() <= before[1] + 8, "the end of what the threads made");
});
