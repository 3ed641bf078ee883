// Calls a method of the official Node client, says how it went, and keeps what was sent.

const { WorkOS } = require("@workos-inc/node");
const { methods, misfits } = require("./types.cjs");
const { variants } = require("./variants.cjs");

const { WORKOS_BASE_URL, WORKOS_API_KEY, WORKOS_CLIENT_ID: clientId } = process.env;
const { hostname, port } = new URL(WORKOS_BASE_URL);
const settings = { clientId, apiHostname: hostname, port: Number(port), https: false };
const declared = methods();
const recorded = [];
const walked = new Set();
const story = { failed: 0, by: "", kind: "minimal" };

/** Members that the service does not take beside others, which no type says. */
const LEFT_OUT = {
  "userManagement.createUser": ["passwordHash", "passwordHashType"],
  "userManagement.updateUser": ["passwordHash", "passwordHashType"],
  "userManagement.createOrganizationMembership": ["roleSlugs"],
  "userManagement.updateOrganizationMembership": ["roleSlugs"],
  "events.listEvents": ["after"],
  "authorization.listResources": ["parentResourceTypeSlug", "parentExternalId"],
};

/** What is known to be otherwise, and why: it must still be so. */
const KNOWN = {
  "authorization.listEffectivePermissions": [/NotFound/, "it asks under the resource; the service has the path under the membership"],
  "auditLogs.createExport": [/url is null/, "while the export is pending its url is null, which the client declares absent"],
  "auditLogs.getExport": [/url is null/, "while the export is pending its url is null, which the client declares absent"],
  "events.listEvents": [/allowProfilesOutsideOrganization is undefined/, "it reads the organization of an event as that of an answer"],
  "passwordless.createSession": [/expiresAt is ".*", not Date/, "it gives as a string what it declares as a Date"],
};

class NotSent extends Error {}

function record(url, { kind = story.kind, method, headers = {}, body = null }) {
  const lower = Object.fromEntries(new Headers(headers));
  recorded.push({ by: story.by, kind, method, url: String(url), headers: lower, body: body === null ? null : String(body) });
}

const client = new WorkOS(WORKOS_API_KEY, { ...settings, fetchFn: (url, init) => (record(url, init), fetch(url, init)) });
const draft = new WorkOS(WORKOS_API_KEY, {
  ...settings,
  fetchFn: (url, init) => {
    record(url, init);
    throw new NotSent();
  },
});

function say(name, found) {
  const [known, reason] = KNOWN[name] ?? [];
  let why = found;
  if (known) why = known.test(found) ? "" : `${found || "it is right"}, and not as known: ${reason}`;
  story.failed += Boolean(why);
  console.log(why ? `FAIL ${name}: ${why}` : `ok ${name}`);
}

/** Calls `group.method`; gives its answer, or undefined where it failed. */
async function call(name, ...given) {
  const [group, method] = name.split(".");
  const signature = declared.get(name);
  walked.add(name);
  Object.assign(story, { by: name, kind: "minimal" });
  try {
    const before = recorded.length;
    const answer = await client[group][method](...given);
    const sent = recorded.length > before;
    const url = answer?.url ?? answer;
    if (!sent && typeof url === "string" && url.startsWith("http")) record(url, { kind: "url", method: "GET" });
    const wrong = signature ? misfits(signature, answer) : ["no such method is declared"];
    if (typeof answer?.autoPagination === "function") await answer.autoPagination();
    say(name, wrong.slice(0, 5).join("; "));
    if (sent) await recordVariants(name, signature, given);
    return answer;
  } catch (error) {
    console.error(error);
    say(name, `${error.name}: ${error.message} ${JSON.stringify(error.errors ?? "")}`.split("\n")[0]);
    return undefined;
  } finally {
    Object.assign(story, { by: "a step between", kind: "minimal" });
  }
}

/** Has the same call recorded, but not sent, in full and with nulls. */
async function recordVariants(name, signature, given) {
  const [group, method] = name.split(".");
  for (const [kind, changed] of variants(signature, given, LEFT_OUT[name])) {
    Object.assign(story, { by: name, kind });
    try {
      await draft[group][method](...changed);
    } catch (error) {
      if (!(error instanceof NotSent || error.cause instanceof NotSent)) say(`${name} (${kind})`, `${error}`);
    }
  }
}

/** What an incomplete sign-in is told. */
async function refusal(act) {
  try {
    await act();
  } catch (error) {
    return error.rawData ?? error;
  }
  throw new Error("the sign-in was complete");
}

module.exports = { call, client, clientId, declared, recorded, refusal, say, story, walked };
