const assert = require("node:assert/strict");
const { call, client } = require("../call.cjs");

module.exports = async () => {
  const part = "radar.";
  const attempt = { ipAddress: "1.1.1.1", userAgent: "agent", authMethod: "Password", action: "sign-in" };
  const made = await call(`${part}createAttempt`, { ...attempt, email: "kim@example.com" });
  await call(`${part}updateAttempt`, { id: made.attemptId, attemptStatus: "success" });
  const entry = { type: "email", action: "block", entry: "eve@example.com" };
  // A new entry is answered without a body, of which this client wants a message.
  await assert.rejects(client.radar.addListEntry(entry), TypeError);
  await call(`${part}addListEntry`, entry);
  const blocked = await client.radar.createAttempt({ ...attempt, email: "eve@example.com" });
  assert.equal(blocked.verdict, "block");
  await call(`${part}removeListEntry`, entry);
};
