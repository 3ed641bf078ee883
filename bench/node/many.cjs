// Events from Node, many of them out at once: many.cjs libworkos|official AT_ONCE SECONDS.
//
// Prints what bench/many.py reads. Events go to Audit Logs, because the official client no longer has Audit Trail.

const { performance } = require("node:perf_hooks");

const organization = "org_01EHQMYV6MBK39QC5PZXHY59C3";
const key = "sk_test_a2V5XzAxRE1DNzlWQ0JaME5ZMjA5OTczN1BTVkYx";
const actor = { id: "user_12345", type: "user", name: "Ada Lovelace" };
const targets = [{ id: "user_67890", type: "user", name: "Grace Hopper" }];
const context = { location: "203.0.113.7" };
const metadata = { source: "Email" };
const occurred = new Date("2026-01-10T15:30:00-05:00");

const clients = {
  libworkos(url) {
    const { Client } = require("../../bindings/node");
    const client = new Client({ api_key: key, base_url: url, max_connections: 1024 });
    const event = { action: "user.created", occurred_at: occurred.toISOString(), actor, targets, context, metadata };
    return () => client.auditLogs.createEvent({ organization_id: organization, event });
  },
  official(url) {
    const { WorkOS } = require("@workos-inc/node");
    const { hostname, port } = new URL(url);
    const client = new WorkOS(key, { apiHostname: hostname, port: Number(port), https: false });
    const event = { action: "user.created", occurredAt: occurred, actor, targets, context, metadata };
    return () => client.auditLogs.createEvent(organization, event);
  },
};

// Part of the measured time that is called without being counted, first.
const WARM_UP = 0.3;

/** How many calls were made in how many milliseconds, by so many who call one after the other. */
async function callsFor(call, atOnce, seconds) {
  const began = performance.now();
  let calls = 0;
  const oneAfterTheOther = async () => {
    while (performance.now() - began < seconds * 1000) {
      await call();
      calls += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, oneAfterTheOther));
  return [calls, performance.now() - began];
}

(async () => {
  const [, , who, atOnce, seconds] = process.argv;
  const call = clients[who](process.env.BENCH_URL);
  await callsFor(call, Number(atOnce), seconds * WARM_UP);
  const before = process.cpuUsage();
  const [calls, passed] = await callsFor(call, Number(atOnce), Number(seconds));
  const { user, system } = process.cpuUsage(before);
  const { maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ calls, ns: Math.round(passed * 1e6), cpu_ns: (user + system) * 1000, rss_kb: maxRSS }));
  process.exit(0);
})();
