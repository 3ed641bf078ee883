const assert = require("node:assert/strict");
const { call } = require("../call.cjs");

const slug = JSON.parse(process.env.WORKOS_SANDBOX_READY).feature_flag;

module.exports = async ({ organization: organizationId, user: userId }) => {
  const part = "featureFlags.";
  await call(`${part}listFeatureFlags`);
  await call(`${part}getFeatureFlag`, slug);
  await call(`${part}enableFeatureFlag`, slug);
  await call(`${part}addFlagTarget`, { slug, targetId: organizationId });
  const mine = await call(`${part}listOrganizationFeatureFlags`, { organizationId });
  assert.deepEqual(mine.data.map((it) => it.slug), [slug]);
  await call(`${part}listUserFeatureFlags`, { userId });
  const runtime = await call(`${part}createRuntimeClient`);
  await runtime.waitUntilReady({ timeoutMs: 10000 });
  assert.equal(runtime.isEnabled(slug, { organizationId }), true);
  runtime.close();
  await call(`${part}removeFlagTarget`, { slug, targetId: organizationId });
  await call(`${part}disableFeatureFlag`, slug);
};
