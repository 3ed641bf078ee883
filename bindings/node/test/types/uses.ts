// Compiled, not run: uses that are right.
import { Client, WorkOSError } from "../..";
import type { Event, Organization, User } from "../..";

async function answers(client: Client): Promise<string> {
  const organization: Organization = await client.organizations.get({ id: "org_1" });
  const external: string | null = organization.external_id;
  const stripe: string | undefined = organization.stripe_customer_id;
  const states: string[] = organization.domains.map(({ domain, state }) => `${domain} ${state ?? ""}`);
  const value: string | undefined = organization.metadata["a"];
  const url: string = client.sso.authorizationUrl({ redirect_uri: "http://localhost/callback", domain: "a" });
  const { profile, access_token } = await client.sso.profile({ code: url });
  const { login_data } = await client.sso.finishLogin({ callback: "code=1" });
  const nothing: object = await client.organizations.delete({ id: "org_1" });
  const user: User = await client.userManagement.getUser({ id: "user_1" });
  const signed = await client.session.authenticate({ sealed: "cookie" });
  const who: string | undefined = signed.authenticated ? signed.user?.email : signed.reason;
  const { sealed } = client.session.seal({ session: { access_token } });
  const identities = await client.userManagement.getUserIdentities({ id: "user_1" });
  void [external, stripe, states, value, login_data, nothing, user, who, sealed, identities[0]?.provider];
  return profile.email;
}

async function parameters(client: Client): Promise<void> {
  await client.organizations.update({ id: "org_1", name: "Acme", external_id: null, metadata: { a: "b", c: null } });
  await client.organizations.create({ name: "Acme", domain_data: [{ domain: "acme.example", state: "verified" }] });
  await client.organizations.create({ name: "Acme", external_id: undefined });
  await client.authorization.check({ organization_membership_id: "om_1", permission_slug: "read", resource_id: "r_1" });
  const resource = { resource_external_id: "1", resource_type_slug: "document" };
  await client.authorization.check({ organization_membership_id: "om_1", permission_slug: "read", ...resource });
  await client.multiFactorAuth.enrollFactor({ type: "sms", phone_number: "+15005550006" });
  await client.multiFactorAuth.enrollFactor({ type: "generic_otp" });
  await client.userManagement.createUser({ email: "ada@example.com", password_hash: "x", password_hash_type: "bcrypt" });
  await client.userManagement.createUser({ email: "ada@example.com" });
  await client.auditTrail.createEvent({ event: {}, idempotency_key: "k", options: { timeout_ms: 5 } });
  await client.sso.listConnections({ order: "normal" }, { signal: undefined });
  await client.userManagement.authenticate({ grant_type: "refresh_token", refresh_token: "x" });
  client.webhooks.verify({ payload: new Uint8Array(), header: "t=1, v1=0", secret: "x" });
}

async function lists(client: Client): Promise<void> {
  const page = await client.userManagement.listUsers({ email: "ada@example.com" });
  const after: string | null = page.list_metadata.after;
  const first: User | undefined = page.data[0];
  for await (const user of client.userManagement.listUsers({ limit: 100 })) void user.email.toLowerCase();
  for await (const role of client.authorization.listEnvironmentRoles()) void role.slug.length;
  for await (const connection of client.iterate<{ id: string }>("sso.list_connections")) void connection.id;
  const ready: string = (await client.waitForExport("id", { timeoutMs: 5 })).state;
  void [after, first, ready];
}

function events(event: Event): string {
  switch (event.event) {
    case "user.created":
      return event.data.email;
    case "organization.updated":
      return event.data.name;
    default:
      return event.created_at;
  }
}

async function errors(client: Client): Promise<string | undefined> {
  client.observe(({ operation, durationMs }) => void [operation, durationMs.toFixed(1)]);
  try {
    await client.request({ method: "GET", path: "/x", options: { response: true } });
  } catch (error) {
    if (error instanceof WorkOSError && error.code === "rate_limited") return String(error.retryAfterMs);
  }
  return undefined;
}

void [answers, parameters, lists, events, errors, new Client({ api_key: "sk", cookie_password: ["a", "b"] })];
