// Not to be compiled: each line with a number is a mistake, which the compiler finds as the error of that number.
import { Client } from "../..";
import type { Event } from "../..";

async function answers(client: Client): Promise<void> {
  const organization = await client.organizations.get({ id: "org_1" });
  void organization.nmae; // 2339
  const external: string = organization.external_id; // 2322
  const stripe: string = organization.stripe_customer_id; // 2322
  organization.name = "Acme"; // 2540
  const name: number = organization.name; // 2322
  const { profile } = await client.sso.profile({ code: "1" });
  if (profile.connection_type === "Okta") return; // 2367
  const signed = await client.session.authenticate();
  void signed.user; // 2339
  void (await client.request({ method: "GET", path: "/x" })).anything; // 2571
  void client.sso.authorizationUrl({ redirect_uri: "http://localhost", domain: "a" }).url; // 2339
  void (await client.organizations.delete({ id: "org_1" })).id.length; // 2339
  void [external, stripe, name];
}

async function parameters(client: Client): Promise<void> {
  await client.sso.profile({ cod: "1" }); // 2561
  await client.auditTrail.createEvent({}); // 2345
  await client.organizations.get(); // 2554
  await client.organizations.get({ id: null }); // 2322
  await client.organizations.get({ id: 1 }); // 2322
  await client.organizations.update({ id: "org_1", name: null }); // 2322
  await client.organizations.create({ name: "Acme", metadata: { a: null } }); // 2322
  await client.organizations.create({ name: "Acme", domain_data: [{ domain: "a", state: "maybe" }] }); // 2322
  await client.organizations.create({ name: "Acme", options: { timeout: 5 } }); // 2353
  await client.sso.listConnections({ order: "up" }); // 2322
  await client.sso.listConnections({ limit: "2" }); // 2322
  await client.sso.startLogin({ redirect_uri: "http://localhost", provider_scopes: [1] }); // 2322
  await client.authorization.check({ organization_membership_id: "om_1", permission_slug: "read" }); // 2345
  await client.multiFactorAuth.enrollFactor({ type: "sms", totp_user: "ada" }); // 2345
  await client.multiFactorAuth.enrollFactor({ type: "voice" }); // 2322
  await client.userManagement.createUser({ email: "a", password: "b", password_hash: "c", password_hash_type: "scrypt" }); // 2322
  await client.userManagement.createUser({ email: "a", password_hash: "c" }); // 2345
  await client.organization.get({ id: "org_1" }); // 2551
  await client.organizations.fetch({ id: "org_1" }); // 2339
  client.webhooks.verify({ payload: {}, header: "t=1, v1=0", secret: "x" }); // 2322
  new Client({ apiKey: "sk" }); // 2561
}

async function lists(client: Client): Promise<void> {
  for await (const user of client.userManagement.listUsers()) void user.mail; // 2551
  for await (const user of client.userManagement.getUser({ id: "user_1" })) void user; // 2504
  void (await client.authorization.listEnvironmentRoles()).list_metadata; // 2339
}

function events(event: Event): void {
  if (event.event === "user.made") return; // 2367
  if (event.event === "user.created") void event.data.slug; // 2339
}

void [answers, parameters, lists, events];
