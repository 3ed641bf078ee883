const assert = require("node:assert/strict");
const { call, client } = require("../call.cjs");

module.exports = async () => {
  const part = "vault.";
  const context = { organization_id: "org_1" };
  const { id } = await call(`${part}createObject`, { context, name: "secret", value: "one" });
  await call(`${part}listObjects`);
  const read = await call(`${part}readObject`, { id });
  assert.equal(read.value, "one");
  await call(`${part}readObjectByName`, { name: "secret" });
  await client.vault.readObjectByName("secret");
  await call(`${part}updateObject`, { id, value: "two", versionCheck: read.metadata.versionId });
  const versions = await call(`${part}listObjectVersions`, { id });
  assert.deepEqual(versions.map((it) => it.currentVersion), [true, false]);
  await call(`${part}describeObject`, { id });
  await call(`${part}deleteObject`, { id });
  const pair = await call(`${part}createDataKey`, { context });
  const opened = await call(`${part}decryptDataKey`, { keys: pair.encryptedKeys });
  assert.equal(opened.key, pair.dataKey.key);
  await call(`${part}createRekey`, { context: { organization_id: "org_2" }, encryptedKeys: pair.encryptedKeys });
  const sealed = await call(`${part}encrypt`, "words", context);
  assert.equal(await call(`${part}decrypt`, sealed), "words");
};
