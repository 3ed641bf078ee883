const { call } = require("../call.cjs");
const { signed } = require("../sign_in.cjs");

const USER = {
  object: "user", id: "user_1", email: "kim@example.com", first_name: null, last_name: null, email_verified: true,
  profile_picture_url: null, last_sign_in_at: null, external_id: null, locale: null, name: null, metadata: {},
  created_at: "2026-01-10T15:30:00Z", updated_at: "2026-01-10T15:30:00Z",
};

module.exports = async () => {
  const part = "webhooks.";
  const events = ["user.created"];
  const { id } = await call(`${part}createWebhookEndpoint`, { endpointUrl: "https://app.example/hook", events });
  await call(`${part}listWebhookEndpoints`);
  await call(`${part}updateWebhookEndpoint`, { id, events: [...events, "user.deleted"] });
  await call(`${part}deleteWebhookEndpoint`, { id });
  await call("events.listEvents", { events: ["organization.created", "user.created", "user.updated"] });
  const secret = "secret_1";
  const payload = JSON.stringify({ object: "event", id: "event_1", event: "user.created", created_at: "2026-01-10T15:30:00Z", data: USER });
  await call(`${part}constructEvent`, { payload, sigHeader: signed(payload, secret), secret });
  await call(`${part}verifyHeader`, { payload, sigHeader: signed(payload, secret), secret });
  await call(`${part}getTimestampAndSignatureHash`, signed(payload, secret));
  await call(`${part}computeSignature`, Date.now(), payload, secret);
  await actions(secret);
};

async function actions(secret) {
  const part = "actions.";
  const context = JSON.stringify({
    object: "authentication_action_context", id: "1", ip_address: "1.1.1.1", user_agent: "agent", issuer: "test",
    user: USER,
  });
  const given = { payload: context, sigHeader: signed(context, secret), secret };
  await call(`${part}verifyHeader`, given);
  await call(`${part}constructAction`, given);
  await call(`${part}serializeType`, "authentication");
  await call(`${part}signResponse`, { type: "authentication", verdict: "Allow" }, secret);
}
