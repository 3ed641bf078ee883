// The official Node client against the sandbox, whose settings stand in the environment.
//
// One line for each check: `ok NAME`, or `FAIL NAME: why`. It ends with 1 when one failed.

const assert = require("node:assert/strict");
const {
  BadRequestException,
  NotFoundException,
  OauthException,
  UnauthorizedException,
  WorkOS,
} = require("@workos-inc/node");

const { WORKOS_BASE_URL, WORKOS_API_KEY, WORKOS_CLIENT_ID } = process.env;
const CALLBACK = "http://localhost:4567/callback";
const ORGANIZATION = "org_01FOOCORP";
const clientId = WORKOS_CLIENT_ID;

const { hostname, port } = new URL(WORKOS_BASE_URL);
const settings = { clientId, apiHostname: hostname, port: Number(port), https: false };
const client = new WorkOS(WORKOS_API_KEY, settings);
const stranger = new WorkOS("sk_test_wrong", settings);

/** What a browser brings to the callback: the sandbox signs the first person in without asking. */
async function signIn(url) {
  const answer = await fetch(url, { redirect: "manual" });
  assert.equal(answer.status, 302);
  const location = answer.headers.get("location");
  assert.ok(location.startsWith(`${CALLBACK}?`), location);
  return Object.fromEntries(new URL(location).searchParams);
}

async function freshCode() {
  const url = client.sso.getAuthorizationUrl({ clientId, organization: ORGANIZATION, redirectUri: CALLBACK });
  return (await signIn(url)).code;
}

const event = () => ({
  action: "user.signed_in",
  occurredAt: new Date("2026-01-10T15:30:00Z"),
  actor: { id: "user_1", type: "user", name: "Ada" },
  targets: [{ id: "team_1", type: "team" }],
  context: { location: "1.1.1.1" },
});

const refusedWith = (kind, code) => (error) => {
  assert.ok(error instanceof kind, `${error}`);
  assert.equal(error.error ?? error.code, code);
  return true;
};

const checks = {
  async "authorization URL"() {
    const state = '{"next_page":"/docs"}';
    const login = { clientId, connection: "conn_01FOOCORP", redirectUri: CALLBACK, state };
    const url = client.sso.getAuthorizationUrl({ ...login, loginHint: "grace@foo-corp.com" });
    assert.equal((await signIn(url)).state, state);
  },
  async "profile and token"() {
    const { profile, accessToken } = await client.sso.getProfileAndToken({ clientId, code: await freshCode() });
    assert.deepEqual([profile.email, profile.organizationId], ["ada@foo-corp.com", ORGANIZATION]);
    assert.deepEqual(await client.sso.getProfile({ accessToken }), profile);
  },
  async "a login with PKCE"() {
    const wanted = { clientId, provider: "GoogleOAuth", redirectUri: CALLBACK };
    const login = await client.sso.getAuthorizationUrlWithPKCE(wanted);
    const { code, state } = await signIn(login.url);
    assert.equal(state, login.state);
    const exchange = (codeVerifier) => client.sso.getProfileAndToken({ clientId, code, codeVerifier });
    await assert.rejects(exchange(undefined), refusedWith(OauthException, "invalid_grant"));
    assert.equal((await exchange(login.codeVerifier)).profile.email, "alan@bar-inc.com");
  },
  async "a used code"() {
    const code = await freshCode();
    await client.sso.getProfileAndToken({ clientId, code });
    const again = client.sso.getProfileAndToken({ clientId, code });
    await assert.rejects(again, refusedWith(OauthException, "invalid_grant"));
  },
  async "a wrong key"() {
    const exchange = stranger.sso.getProfileAndToken({ clientId, code: await freshCode() });
    await assert.rejects(exchange, refusedWith(OauthException, "invalid_client"));
    await assert.rejects(stranger.auditLogs.createEvent(ORGANIZATION, event()), UnauthorizedException);
  },
  async "audit event"() {
    await client.auditLogs.createEvent(ORGANIZATION, event());
    await client.auditLogs.createEvent(ORGANIZATION, event(), { idempotencyKey: "one" });
    await assert.rejects(client.auditLogs.createEvent("org_unknown", event()), NotFoundException);
    const bad = { ...event(), metadata: { "a/b": "not a key" } };
    const refusal = refusedWith(BadRequestException, "invalid_audit_log_event");
    await assert.rejects(client.auditLogs.createEvent(ORGANIZATION, bad), refusal);
  },
  async "connections, page by page"() {
    const ids = ({ data }) => data.map(({ id }) => id);
    const first = await client.sso.listConnections({ limit: 2 });
    assert.deepEqual(ids(first), ["conn_01BAZLLC", "conn_01BARINC"]);
    const { after } = first.listMetadata;
    assert.deepEqual(ids(await client.sso.listConnections({ limit: 2, after })), ["conn_01FOOCORP"]);
    await client.sso.deleteConnection("conn_01BAZLLC");
    await assert.rejects(client.sso.getConnection("conn_01BAZLLC"), NotFoundException);
  },
  async "audit log export"() {
    const range = { rangeStart: new Date("2026-01-01T00:00:00Z"), rangeEnd: new Date("2026-02-01T00:00:00Z") };
    const created = await client.auditLogs.createExport({ organizationId: ORGANIZATION, ...range });
    const pending = await client.auditLogs.getExport(created.id);
    const ready = await client.auditLogs.getExport(created.id);
    assert.deepEqual([created.state, pending.state, ready.state], ["pending", "pending", "ready"]);
    const file = await fetch(ready.url);
    assert.match(await file.text(), /user\.signed_in/);
  },
  async "audit log schemas"() {
    const schema = { action: "user.signed_in", targets: [{ type: "team", metadata: { size: "number" } }] };
    assert.equal((await client.auditLogs.createSchema(schema)).version, 1);
    const { data } = await client.auditLogs.listSchemas("user.signed_in");
    assert.equal(data.length, 1);
  },
  async "audit log retention"() {
    const wanted = { id: ORGANIZATION, retentionPeriod: "1_YEAR" };
    const set = await client.auditLogs.updateOrganizationAuditLogsRetention(wanted);
    assert.equal(set.retentionPeriodInDays, 365);
    assert.deepEqual(await client.auditLogs.getOrganizationAuditLogsRetention({ id: ORGANIZATION }), set);
  },
};

(async () => {
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check();
      console.log(`ok ${name}`);
    } catch (error) {
      console.error(error);
      console.log(`FAIL ${name}: ${error.message.split("\n")[0]}`);
      process.exitCode = 1;
    }
  }
})();
