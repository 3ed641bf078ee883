// What a person does at the sandbox: signs in with a browser, reads the codes of mails, has an authenticator app.

const { createHmac } = require("node:crypto");

const CALLBACK = "http://localhost:4567/callback";
const PASSWORD = "correct horse battery";

/** What a browser brings to the callback: the sandbox signs the first person in without asking. */
async function signIn(url) {
  const answer = await fetch(url, { redirect: "manual" });
  const location = answer.headers.get("location");
  if (!location?.startsWith(`${CALLBACK}?`)) throw new Error(`no sign-in: ${answer.status} ${location}`);
  return Object.fromEntries(new URL(location).searchParams);
}

/** The last code of a kind that the sandbox has sent. */
async function lastCode(kind) {
  const { codes } = await (await fetch(`${process.env.WORKOS_BASE_URL}/_sandbox/codes`)).json();
  return codes.filter((it) => it.kind === kind).at(-1).code;
}

/** The code that an authenticator app shows now (RFC 6238). */
function totp(secret) {
  const bits = [...secret.replace(/=/g, "")].map((it) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(it).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((it) => Number.parseInt(it, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30000)));
  const digest = createHmac("sha1", key).update(counter).digest();
  return String((digest.readUInt32BE(digest[19] & 15) & 0x7fffffff) % 1000000).padStart(6, "0");
}

/** The header that signs a payload. */
function signed(payload, secret) {
  const now = Date.now();
  return `t=${now}, v1=${createHmac("sha256", secret).update(`${now}.${payload}`).digest("hex")}`;
}

module.exports = { CALLBACK, PASSWORD, lastCode, signIn, signed, totp };
