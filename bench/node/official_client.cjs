// The official Node client under the benchmark's workloads; bench/c/workload.h says how it is called.
//
// Events go to Audit Logs, because the client no longer has Audit Trail.

const { readFileSync } = require("node:fs");
const { WorkOS } = require("@workos-inc/node");

const clientId = "client_01DMC79VCBZ0NY2099737PSVF1";
const { hostname, port } = new URL(process.env.BENCH_URL);
const settings = { clientId, apiHostname: hostname, port: Number(port), https: false };
const client = new WorkOS("sk_test_a2V5XzAxRE1DNzlWQ0JaME5ZMjA5OTczN1BTVkYx", settings);

const workloads = {
  url() {
    return client.sso.getAuthorizationUrl({
      clientId,
      organization: "org_01EHQMYV6MBK39QC5PZXHY59C3", // it no longer takes a domain
      redirectUri: "https://app.foo-corp.com/callback",
      state: JSON.stringify({ next_page: "/docs" }),
    });
  },
  profile() {
    return client.sso.getProfileAndToken({ clientId, code: "01DMEK0J53CVMC32CK5SE0KZ8Q" });
  },
  event() {
    return client.auditLogs.createEvent("org_01EHQMYV6MBK39QC5PZXHY59C3", {
      action: "user.created",
      occurredAt: new Date("2026-01-10T15:30:00-05:00"),
      actor: { id: "user_12345", type: "user", name: "Ada Lovelace" },
      targets: [{ id: "user_67890", type: "user", name: "Grace Hopper" }],
      context: { location: "203.0.113.7" },
      metadata: { source: "Email" },
    });
  },
};

const cookiePassword = process.env.BENCH_COOKIE_PASSWORD;
if (cookiePassword) {
  // It remembers no token, so it makes no difference whether one is new.
  const cookies = readFileSync(process.env.BENCH_COOKIES, "utf8").trim().split("\n");
  let next = 0;
  workloads.session = async () => {
    const sessionData = cookies[next++ % cookies.length];
    const found = await client.userManagement.loadSealedSession({ sessionData, cookiePassword }).authenticate();
    if (!found.authenticated) throw new Error(found.reason);
  };
  workloads["new-session"] = workloads.session;
}

// Part of the measured time that is called without being counted, first.
const WARM_UP = 0.3;
// Between two looks at the clock, so that looking costs next to nothing.
const BATCH_SECONDS = 0.005;

/** How many calls were made in how many seconds, looking at the clock once a batch. */
async function callsFor(call, seconds, batch) {
  const began = performance.now();
  let calls = 0;
  let passed = 0;
  while (passed < seconds) {
    for (let i = 0; i < batch; i++) {
      const answer = call();
      // A URL is no promise, and waiting for it would be a turn of the event loop.
      if (answer instanceof Promise) await answer;
    }
    calls += batch;
    passed = (performance.now() - began) / 1000;
  }
  return [calls, passed];
}

(async () => {
  const [, , workload, threads, time] = process.argv;
  if (threads !== "1") throw new Error("one thread only");
  const call = workloads[workload];
  const seconds = Number(time);
  const [first, took] = await callsFor(call, seconds * WARM_UP, 1);
  const batch = Math.max(1, Math.floor((BATCH_SECONDS * first) / took));
  const before = process.cpuUsage();
  const [calls, passed] = await callsFor(call, seconds, batch);
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ calls, ns: Math.round(passed * 1e9), cpu_ns: (user + system) * 1000 }));
  process.exit(0);
})();
