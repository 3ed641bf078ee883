const { call } = require("../call.cjs");

const READY = JSON.parse(process.env.WORKOS_SANDBOX_READY);

module.exports = async ({ organization: organizationId }) => {
  const part = "agents.";
  const sessionSettings = { maxAgeSeconds: 3600, accessTokenTtlSeconds: 300, refreshTokenTtlSeconds: 1800 };
  const { id } = await call(`${part}createBlueprint`, { name: "Agent", sessionSettings });
  await call(`${part}listBlueprints`);
  await call(`${part}getBlueprint`, id);
  await call(`${part}updateBlueprint`, { agentBlueprintId: id, description: null });
  const token = await call(`${part}mintToken`, { agentBlueprintId: id, type: "autonomous", organizationId });
  await call(`${part}listInstances`, { organizationId });
  await call(`${part}getInstance`, token.agentInstanceId);
  await call(`${part}listInstanceSessions`, { agentInstanceId: token.agentInstanceId });
  await call(`${part}getInstanceSession`, token.agentInstanceSessionId);
  await call(`${part}revokeInstanceSession`, token.agentInstanceSessionId);
  await call(`${part}deleteInstance`, token.agentInstanceId);
  await call(`${part}deleteBlueprint`, id);
  await call(`${part}validateCredential`, { type: "api_key", credential: READY.agent_credential });
  await call(`${part}getRegistration`, READY.agent_registration);
  const user = { email: "kim@example.com", externalId: "1" };
  await call(`${part}linkClaimAttemptToExternalUser`, { claimAttemptToken: READY.claim_attempt_token, user });
};
