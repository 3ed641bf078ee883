// The official Node client with as many events at once: OFFICIAL_TOGETHER CALLS, with BENCH_URL.
//
// Prints {"ns":N,"cpu_ns":N}: how long all of them took, and the processor time of each. A first round, which
// is not counted, makes the connections.

const { WorkOS } = require("@workos-inc/node");

// It takes no path in its address, so the one of BENCH_URL goes before that of each request.
const { hostname, port, pathname } = new URL(process.env.BENCH_URL);
const plain = globalThis.fetch;
const fetchFn = (url, options) => {
  const asked = new URL(url);
  asked.pathname = pathname + asked.pathname;
  return plain(asked, options);
};
const client = new WorkOS("sk_test_a2V5XzAxRE1DNzlWQ0JaME5ZMjA5OTczN1BTVkYx", {
  apiHostname: hostname,
  port: Number(port),
  https: false,
  fetchFn,
});

const one = () =>
  client.auditLogs.createEvent("org_01EHQMYV6MBK39QC5PZXHY59C3", {
    action: "user.created",
    occurredAt: new Date("2026-01-10T15:30:00-05:00"),
    actor: { id: "user_12345", type: "user", name: "Ada Lovelace" },
    targets: [{ id: "user_67890", type: "user", name: "Grace Hopper" }],
    context: { location: "203.0.113.7" },
    metadata: { source: "Email" },
  });

(async () => {
  const calls = Number(process.argv[2]);
  let result;
  for (let round = 0; round < 2; round++) {
    const began = performance.now();
    const before = process.cpuUsage();
    await Promise.all(Array.from({ length: calls }, one));
    const { user, system } = process.cpuUsage(before);
    result = {
      ns: Math.round((performance.now() - began) * 1e6),
      cpu_ns: Math.round(((user + system) * 1000) / calls),
    };
  }
  console.log(JSON.stringify(result));
  process.exit(0);
})();
