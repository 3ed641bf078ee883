const { call, client, clientId, refusal } = require("../call.cjs");
const { CALLBACK, PASSWORD, signIn, totp } = require("../sign_in.cjs");

const READY = JSON.parse(process.env.WORKOS_SANDBOX_READY);
const email = "kim@example.com";
const again = () => refusal(() => client.userManagement.authenticateWithPassword({ email, password: `${PASSWORD}!` }));
const part = "userManagement.";

module.exports = async (known) => {
  const login = await call(`${part}getAuthorizationUrl`, { redirectUri: CALLBACK, provider: "authkit" });
  await call(`${part}authenticateWithCode`, { code: (await signIn(login)).code });
  const pair = await call(`${part}getAuthorizationUrlWithPKCE`, { redirectUri: CALLBACK, provider: "authkit" });
  const { code } = await signIn(pair.url);
  await call(`${part}authenticateWithCodeAndVerifier`, { code, codeVerifier: pair.codeVerifier });
  await organizationSelection(known);
  await challenges();
  await factors(known);
  await call(`${part}getJwksUrl`, clientId);
  await call(`${part}getJWKS`);
  await call("pkce.generate");
  await call("pkce.generateCodeVerifier");
  await call("pkce.generateCodeChallenge", "v".repeat(43));
  await sealedSession();
};

async function organizationSelection(known) {
  const other = await client.organizations.createOrganization({ name: "Other" });
  await client.userManagement.createOrganizationMembership({ userId: known.user, organizationId: other.id });
  const waiting = await again();
  await call(`${part}authenticateWithOrganizationSelection`, {
    organizationId: other.id, pendingAuthenticationToken: waiting.pending_authentication_token,
  });
  await client.organizations.deleteOrganization(other.id);
}

async function challenges() {
  const pendingAuthenticationToken = READY.pending_authentication_token;
  const answer = await fetch(`${process.env.WORKOS_BASE_URL}/user_management/radar_challenges/${READY.radar_challenge}`, {
    headers: { Authorization: `Bearer ${process.env.WORKOS_API_KEY}` },
  });
  const challenge = await answer.json();
  await call(`${part}authenticateWithRadarEmailChallenge`, {
    code: challenge.code, radarChallengeId: challenge.id, pendingAuthenticationToken,
  });
  const phoneNumber = "+15005550006";
  const sms = await call(`${part}sendRadarSmsChallenge`, { userId: challenge.user_id, pendingAuthenticationToken, phoneNumber });
  await call(`${part}authenticateWithRadarSmsChallenge`, {
    code: READY.code, verificationId: sms.verificationId, phoneNumber, pendingAuthenticationToken,
  });
}

async function factors(known) {
  const group = "multiFactorAuth.";
  const enrolled = await call(`${group}createUserAuthFactor`, { userId: known.user, type: "totp", totpIssuer: "Acme", totpUser: "kim" });
  const { id, totp: { secret } } = enrolled.authenticationFactor;
  await call(`${group}listUserAuthFactors`, { userId: known.user });
  const waiting = await again();
  const challenge = await call(`${group}challengeFactor`, { authenticationFactorId: id });
  await call(`${part}authenticateWithTotp`, {
    code: totp(secret), authenticationChallengeId: challenge.id, pendingAuthenticationToken: waiting.pending_authentication_token,
  });
  const first = enrolled.authenticationChallenge.id;
  await call(`${group}verifyChallenge`, { authenticationChallengeId: first, code: totp(secret) });
  const factor = await call(`${group}enrollFactor`, { type: "sms", phoneNumber: "+15005550006" });
  await call(`${group}getFactor`, factor.id);
  await call(`${group}deleteFactor`, factor.id);
  await client.multiFactorAuth.deleteFactor(id);
}

async function sealedSession() {
  const cookiePassword = "a".repeat(43);
  const { code } = await client.userManagement.createMagicAuth({ email: "ada@foo-corp.com" });
  const session = { sealSession: true, cookiePassword };
  const { sealedSession: sessionData } = await client.userManagement.authenticateWithMagicAuth({ code, email: "ada@foo-corp.com", session });
  await call(`${part}loadSealedSession`, { sessionData, cookiePassword });
  await call(`${part}authenticateWithSessionCookie`, { sessionData, cookiePassword });
  await call(`${part}getSessionFromCookie`, { sessionData, cookiePassword });
}
