const { call } = require("../call.cjs");

const READY = JSON.parse(process.env.WORKOS_SANDBOX_READY);

module.exports = async ({ organization: organizationId }) => {
  const part = "connect.";
  const made = await call(`${part}createApplication`, { name: "One", applicationType: "oauth", isFirstParty: true });
  const { id } = made;
  await call(`${part}createOAuthApplication`, "Two", true);
  await call(`${part}createM2MApplication`, "Three", organizationId);
  await call(`${part}listApplications`);
  await call(`${part}getApplication`, { id });
  await call(`${part}updateApplication`, { id, description: null });
  const secret = await call(`${part}createApplicationClientSecret`, { id });
  await call(`${part}listApplicationClientSecrets`, { id });
  await call(`${part}deleteClientSecret`, { id: secret.id });
  await call(`${part}deleteApplication`, { id });
  await call(`${part}completeOAuth2`, { externalAuthId: READY.external_auth_id, user: { id: "1", email: "kim@example.com" } });
};
