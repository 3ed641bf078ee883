// Compiled, not run: what an editor says of a program.
import { Client, WorkOSError } from "..";

async function use(client: Client): Promise<string> {
  const url: string = client.sso.authorizationUrl({ redirect_uri: "http://localhost/callback", domain: "a" });
  const { profile } = await client.sso.profile({ code: url });
  // @ts-expect-error A misspelt parameter is found before the program runs.
  await client.sso.profile({ cod: url });
  // @ts-expect-error One that is missing, too.
  await client.auditTrail.createEvent({});
  const page = await client.sso.listConnections({ order: "normal" }, { signal: undefined });
  const name: string | undefined = page.data[0]?.name;
  // @ts-expect-error The order is one of three words.
  await client.sso.listConnections({ order: "up" });
  // @ts-expect-error A list has items of a type.
  await client.sso.startLogin({ redirect_uri: "http://localhost", provider_scopes: [1] });
  // @ts-expect-error What is not known is not any.
  (await client.request({ method: "GET", path: "/x" })).anything;
  for await (const connection of client.iterate<{ id: string }>("sso.list_connections")) void connection.id;
  const ready: string = (await client.waitForExport("id", { timeoutMs: 5 })).state;
  client.observe(({ operation, durationMs }) => void [operation, durationMs.toFixed(1), name, ready]);
  try {
    await client.auditTrail.createEvent({ event: {}, idempotency_key: "k", options: { timeout_ms: 5 } });
  } catch (error) {
    if (error instanceof WorkOSError && error.code === "rate_limited") return String(error.retryAfterMs);
  }
  return profile.email;
}

void use(new Client({ api_key: "sk" }));
