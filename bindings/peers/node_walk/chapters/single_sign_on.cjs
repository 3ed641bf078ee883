const { call, clientId } = require("../call.cjs");
const { CALLBACK, signIn } = require("../sign_in.cjs");

const { connection } = JSON.parse(process.env.WORKOS_SANDBOX_READY);

module.exports = async () => {
  const part = "sso.";
  await call(`${part}listConnections`);
  await call(`${part}getConnection`, connection);
  const login = await call(`${part}getAuthorizationUrl`, { clientId, connection, redirectUri: CALLBACK });
  const { accessToken } = await call(`${part}getProfileAndToken`, { clientId, code: (await signIn(login)).code });
  await call(`${part}getProfile`, { accessToken });
  const pair = await call(`${part}getAuthorizationUrlWithPKCE`, { clientId, connection, redirectUri: CALLBACK });
  await signIn(pair.url);
  await call(`${part}deleteConnection`, "conn_01BAZLLC");
};
