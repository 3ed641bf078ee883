"use strict";

const assert = require("node:assert/strict");
const { execFileSync, spawn, spawnSync } = require("node:child_process");
const { once } = require("node:events");
const fs = require("node:fs");
const path = require("node:path");
const test = require("node:test");
const { Worker } = require("node:worker_threads");

const { Client, WorkOSError, logAttempts, version } = require("..");

const sandbox = process.env.WORKOS_BASE_URL;
const event = {
  group: "Foo Corp", location: "", action: "user.created", action_type: "C", actor_name: "Foo",
  actor_id: "user_12345", target_name: "Bar", target_id: "user_67890",
  occurred_at: "2020-01-10T15:30:00-05:00", metadata: { source: "Email" },
};

/** Visits the URL as a browser does; gives the query that it takes to the callback. */
async function signIn(url) {
  const answer = await fetch(url, { redirect: "manual" });
  assert.equal(answer.status, 302);
  return new URL(answer.headers.get("location")).searchParams;
}

async function fault(path, members) {
  const body = JSON.stringify({ path, ...members });
  await fetch(`${sandbox}/_sandbox/faults`, { method: "POST", body });
}

/** Returns when the sandbox holds every request that was to go wrong. */
async function faultsMet() {
  for (let turn = 0; turn < 6000; turn += 1) {
    const { faults } = await (await fetch(`${sandbox}/_sandbox/faults`)).json();
    if (faults.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert.fail("the requests did not come");
}

function failsWith(code, members = {}) {
  return (error) => {
    assert.ok(error instanceof WorkOSError, String(error));
    assert.equal(error.code, code);
    for (const [name, value] of Object.entries(members)) assert.deepEqual(error[name], value, name);
    return true;
  };
}

test("a person signs in", async () => {
  const client = new Client();
  const url = client.sso.authorizationUrl({
    domain: "foo-corp.com", redirect_uri: "http://localhost:4567/callback", state: { next_page: "/docs" },
  });
  const query = await signIn(url);
  assert.equal(query.get("state"), '{"next_page":"/docs"}');
  const { profile } = await client.sso.profile({ code: query.get("code") });
  assert.equal(profile.email, "ada@foo-corp.com");

  const login = client.sso.startLogin({ organization: "org_01FOOCORP", redirect_uri: "http://localhost:4567/callback" });
  const kept = { state: login.state, code_verifier: login.code_verifier };
  const answer = await client.sso.finishLogin({ callback: (await signIn(login.url)).toString(), ...kept });
  assert.equal(answer.profile.email, "ada@foo-corp.com");
  client.close();
});

test("an event, and its idempotency key", async () => {
  const client = new Client();
  for (let turn = 0; turn < 2; turn += 1) {
    assert.deepEqual(await client.auditTrail.createEvent({ event, idempotency_key: "k1" }), { success: true });
  }
  const other = client.auditTrail.createEvent({ event: { ...event, actor_name: "Baz" }, idempotency_key: "k1" });
  await assert.rejects(other, failsWith("conflict", { httpStatus: 400, performed: "no", idempotencyKey: "k1" }));
});

test("what goes wrong is a WorkOSError", async () => {
  const client = new Client();
  assert.throws(() => client.sso.authorizationUrl({}), failsWith("invalid_argument"));
  assert.throws(() => new Client({ nothing: 1 }), failsWith("invalid_argument"));
  assert.throws(() => new Client({ api_key: "a\nb" }), failsWith("invalid_argument"));
  await assert.rejects(client.call("sso.nothing"), failsWith("unsupported"));
  await assert.rejects(client.call("sso.profile\0"), failsWith("invalid_argument"));
  await assert.rejects(client.sso.profile({ cod: "x" }), failsWith("invalid_argument"));
  await assert.rejects(client.call("sso.profile", { code: 1n }), failsWith("invalid_argument"));
  await fault("/connections", { status: 429, body: { message: "Slow down" }, headers: { "Retry-After": "7" } });
  const limited = client.sso.listConnections({ options: { max_retries: 0 } });
  await assert.rejects(limited, failsWith("rate_limited", { retryAfterMs: 7000, retryable: true, message: "Slow down" }));
  client.setApiKey("sk_wrong");
  await assert.rejects(client.sso.listConnections(), failsWith("unauthorized", { httpStatus: 401 }));
});

test("a body of any bytes is verified", () => {
  const header = `t=${Date.now()}, v1=${"0".repeat(64)}`;
  for (const payload of [Buffer.from([0xff, 0, 1]), "text"]) {
    const verify = () => new Client().webhooks.verify({ payload, header, secret: "whsec_of_the_test" });
    assert.throws(verify, failsWith("rejected", { apiCode: "signature_mismatch" }));
  }
});

test("the main thread goes on while calls wait, and close ends them", async () => {
  const client = new Client();
  await fault("/connections", { delay_ms: 20000, times: 2 });
  const began = Date.now();
  const calls = [client.sso.listConnections(), client.sso.listConnections()];
  const ends = calls.map((call) => assert.rejects(call, failsWith("closed")));
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 5);
  while (turns < 10) await new Promise((resolve) => setImmediate(resolve));
  await faultsMet();
  client.close();
  client.close();
  await Promise.all(ends);
  clearInterval(timer);
  assert.ok(Date.now() - began < 10000);
  await assert.rejects(client.sso.listConnections(), failsWith("closed"));
});

test("many calls at once on one client", async () => {
  const client = new Client();
  const answers = await Promise.all(Array.from({ length: 50 }, () => client.sso.listConnections({ limit: 1 })));
  assert.ok(answers.every((answer) => answer.data.length === 1));
});

test("more calls than koffi takes at once", async () => {
  const client = new Client();
  const params = { limit: 1, options: { timeout_ms: 60000 } };
  const answers = await Promise.all(Array.from({ length: 600 }, () => client.sso.listConnections(params)));
  assert.equal(answers.length, 600);
});

test("an abort keeps performed and the idempotency key", async () => {
  const client = new Client();
  await fault("/events", { delay_ms: 20000 });
  const controller = new AbortController();
  const call = client.auditTrail.createEvent({ event }, { signal: controller.signal });
  await faultsMet();
  const reason = new Error("enough");
  controller.abort(reason);
  await assert.rejects(call, (error) => {
    assert.match(error.idempotencyKey, /^[0-9a-f-]{36}$/);
    assert.equal(error.cause, reason);
    return failsWith("canceled", { performed: "maybe", retryable: true })(error);
  });
  client.close();
  const late = client.auditTrail.createEvent({ event, idempotency_key: "k" }, { signal: AbortSignal.abort() });
  await assert.rejects(late, failsWith("canceled", { performed: "no", idempotencyKey: "k" }));
});

test("an observer is told of each attempt", async () => {
  const client = new Client();
  const told = [];
  client.observe((attempt) => told.push(attempt));
  await client.sso.listConnections();
  await client.sso.listConnections();
  assert.equal(told.length, 2);
  const { operation, httpStatus, outcome, attempt } = told[0];
  assert.deepEqual([operation, httpStatus, outcome, attempt], ["sso.list_connections", 200, "ok", 1]);
  const lines = [];
  client.observe(logAttempts((line) => lines.push(line)));
  await client.sso.listConnections();
  assert.match(lines[0], /^sso.list_connections: GET \/connections, attempt 1: ok \(HTTP 200, request \S+\) in [0-9.]+ ms$/);
  client.observe(null);
  await client.sso.listConnections();
  assert.equal(told.length + lines.length, 3);
  client.close();
  assert.throws(() => client.observe(() => {}), failsWith("closed"));
});

test("a list is gone through, and an export is waited for", async () => {
  const client = new Client();
  const ids = [];
  for await (const connection of client.iterate("sso.list_connections", { limit: 1 })) ids.push(connection.id);
  assert.ok(ids.length > 1 && new Set(ids).size === ids.length);
  const listed = client.sso.listConnections({ limit: 1 });
  assert.equal((await listed).data.length, 1);
  const again = [];
  for await (const connection of listed) again.push(connection.id);
  for await (const connection of client.sso.listConnections({ limit: 2, options: { response: true } })) again.push(connection.id);
  assert.deepEqual(again, [...ids, ...ids]);
  const roles = [];
  for await (const role of client.authorization.listEnvironmentRoles()) roles.push(role.slug);
  assert.deepEqual(roles, (await client.authorization.listEnvironmentRoles()).data.map(({ slug }) => slug));
  assert.ok(roles.length > 0);
  await assert.rejects(client.sso.listConnections({ limit: 0 }), failsWith("invalid_argument"));
  await assert.rejects(client.sso.listConnections({ limit: 0 })[Symbol.asyncIterator]().next(), failsWith("invalid_argument"));
  const { id } = await client.auditLogs.createExport({
    organization_id: "org_01FOOCORP", range_start: "2020-01-01T00:00:00Z", range_end: "2020-02-01T00:00:00Z",
  });
  assert.equal((await client.waitForExport(id)).state, "ready");
  await assert.rejects(client.waitForExport("audit_log_export_nobody"), failsWith("not_found"));
});

test("a worker thread has a client of its own", async () => {
  const program = `
    const { Client } = require(${JSON.stringify(path.join(__dirname, ".."))});
    const { parentPort } = require("node:worker_threads");
    new Client().sso.listConnections().then((answer) => parentPort.postMessage(answer.data.length));`;
  const worker = new Worker(program, { eval: true });
  const count = await new Promise((resolve, reject) => worker.on("message", resolve).on("error", reject));
  assert.ok(count > 0);
  await worker.terminate();
});

test("clients that nothing refers to are freed", () => {
  const program = `
    const { Client } = require(${JSON.stringify(path.join(__dirname, ".."))});
    const native = require(${JSON.stringify(path.join(__dirname, "../lib/native.js"))});
    let freed = 0;
    const free = native.freeClient;
    native.freeClient = (handle) => { freed += 1; free(handle); };
    for (let i = 0; i < 100; i += 1) new Client();
    (async () => {
      for (let turn = 0; turn < 200 && freed < 90; turn += 1) {
        global.gc();
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      console.log(freed >= 90);
    })();`;
  assert.equal(execFileSync(process.execPath, ["--expose-gc", "-e", program], { encoding: "utf8" }), "true\n");
});

test("the process ends though a call still waits", async () => {
  await fault("/connections", { delay_ms: 20000 });
  const program = `
    const { Client } = require(${JSON.stringify(path.join(__dirname, ".."))});
    process.stdin.once("data", () => process.exit(3));
    new Client().sso.listConnections().catch(() => {});`;
  const child = spawn(process.execPath, ["-e", program], { stdio: ["pipe", "inherit", "inherit"] });
  const end = once(child, "exit");
  await faultsMet();
  const began = Date.now();
  child.stdin.end("now");
  assert.deepEqual(await end, [3, null]);
  assert.ok(Date.now() - began < 10000);
});

test("a library that is not there is named", () => {
  const environment = { ...process.env, LIBWORKOS_PATH: "/nowhere/libworkos.so" };
  const program = `require(${JSON.stringify(path.join(__dirname, ".."))})`;
  const { status, stderr } = spawnSync(process.execPath, ["-e", program], { env: environment, encoding: "utf8" });
  assert.notEqual(status, 0);
  assert.match(stderr, /Error: \/nowhere\/libworkos\.so: .*LIBWORKOS_PATH/);
});

test("the version is that of the library", () => {
  assert.match(version(), /^1\.\d+\.\d+$/);
});

test("the README's code runs as it stands", async () => {
  const text = fs.readFileSync(path.join(__dirname, "../README.md"), "utf8");
  const blocks = [...text.matchAll(/^```js\n(.*?)^```$/gms)].map((found) => found[1]);
  assert.equal(blocks.length, 3);
  const packageItself = (name) => require(name === "libworkos" ? ".." : name);
  const AsyncFunction = (async () => {}).constructor;
  const run = new AsyncFunction("require", "codeOf", `${blocks[0]}\nconst code = await codeOf(url);\n${blocks[1]}\n${blocks[2]}\nreturn profile;`);
  const profile = await run(packageItself, async (url) => (await signIn(url)).get("code"));
  assert.equal(profile.first_name, "Ada");
});
