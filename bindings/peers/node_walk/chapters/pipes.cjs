const { call } = require("../call.cjs");

const part = "pipes.";

module.exports = async ({ organization: organizationId, user: userId }) => {
  const { slug } = await call(`${part}createDataIntegration`, { provider: "github", authMethods: ["oauth", "api_key"] });
  await call(`${part}listDataIntegrations`);
  await call(`${part}getDataIntegration`, { slug });
  await call(`${part}updateDataIntegration`, { slug, description: null });
  await call(`${part}getOrganizationDataIntegration`, { slug });
  await call(`${part}updateOrganizationDataIntegration`, { slug, enabled: true });
  await call(`${part}deleteOrganizationDataIntegration`, { slug });
  await call(`${part}authorizeDataIntegration`, { slug, userId });
  await accounts(slug, userId, organizationId);
  await call(`${part}createDataIntegrationApiKey`, { slug, userId, secret: "secret_1", connectionIntent: "add" });
  await call(`${part}updateDataIntegrationApiKey`, { slug, userId, secret: "secret_2" });
  const credentials = { slug, userId, clientId: "client_1", clientSecret: "secret_3" };
  await call(`${part}createDataIntegrationClientCredential`, { ...credentials, connectionIntent: "add" });
  await call(`${part}updateDataIntegrationClientCredentials`, credentials);
  await call(`${part}deleteDataIntegration`, { slug });
};

/** A user's account at the provider, and an organization's. */
async function accounts(slug, userId, organizationId) {
  await call(`${part}createUserConnectedAccount`, { userId, slug, accessToken: "token_1" });
  await call(`${part}getAccessToken`, { provider: slug, userId });
  await call(`${part}createDataIntegrationCredential`, { slug, userId });
  await call(`${part}getUserConnectedAccount`, { userId, slug });
  await call(`${part}updateUserConnectedAccount`, { userId, slug, scopes: ["repo"] });
  await call(`${part}listUserDataProviders`, { userId });
  await call(`${part}deleteUserConnectedAccount`, { userId, slug });
  const shared = { organizationId, slug };
  await call(`${part}createOrganizationConnectedAccount`, { ...shared, userId, accessToken: "token_2" });
  await call(`${part}getOrganizationConnectedAccount`, shared);
  await call(`${part}updateOrganizationConnectedAccount`, { ...shared, userId, scopes: ["repo"] });
  await call(`${part}listOrganizationDataProviders`, { organizationId });
  await call(`${part}deleteOrganizationConnectedAccount`, shared);
}
