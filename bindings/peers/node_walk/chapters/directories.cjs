const { call } = require("../call.cjs");

const READY = JSON.parse(process.env.WORKOS_SANDBOX_READY);

module.exports = async () => {
  const part = "directorySync.";
  const found = await call(`${part}listDirectories`);
  const { id } = await call(`${part}getDirectory`, READY.directory);
  const people = await call(`${part}listUsers`, { directory: id });
  await call(`${part}getUser`, people.data[0].id);
  const teams = await call(`${part}listGroups`, { directory: id });
  await call(`${part}getGroup`, teams.data[0].id);
  await call(`${part}deleteDirectory`, found.data[0].id);
};
