// Compiled, not run: what an editor says of a program.
import { Client, WorkOSError } from "..";

async function use(client: Client): Promise<string> {
  const url: string = client.sso.authorizationUrl({ redirect_uri: "http://localhost/callback", domain: "a" });
  const { profile } = await client.sso.profile({ code: url });
  // @ts-expect-error A misspelt parameter is found before the program runs.
  await client.sso.profile({ cod: url });
  // @ts-expect-error One that is missing, too.
  await client.auditTrail.createEvent({});
  try {
    await client.auditTrail.createEvent({ event: {}, idempotency_key: "k", options: { timeout_ms: 5 } });
  } catch (error) {
    if (error instanceof WorkOSError && error.code === "rate_limited") return String(error.retryAfterMs);
  }
  return profile.email;
}

void use(new Client({ api_key: "sk" }));
