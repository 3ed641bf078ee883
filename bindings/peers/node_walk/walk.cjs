// Goes through every method of the official Node client, against the sandbox, in the order of a story.
//
// One line for each method: `ok NAME` when its answer has the form that the client declares, or `FAIL NAME: why`.
// Which methods there are is asked of the client's declarations: one that the story leaves out has failed. What was
// sent, and what would be with every plain argument and with nulls, is written as JSON to the file that WORKOS_RECORD
// names.

const fs = require("node:fs");
const { declared, recorded, say, story, walked } = require("./call.cjs");

const CHAPTERS = [
  "organizations", "users", "codes", "sign_ins", "settings", "keys", "roles", "resources", "groups", "directories", "flags",
  "vault", "single_sign_on", "audit_logs", "connect", "agents", "pipes", "radar", "webhooks", "goodbye",
];

(async () => {
  const known = {};
  for (const name of CHAPTERS) {
    try {
      await require(`./chapters/${name}.cjs`)(known);
    } catch (error) {
      console.error(error);
      say(`the chapter ${name}`, `${error}`.split("\n")[0]);
    }
  }
  for (const name of declared.keys()) if (!walked.has(name)) say(name, "it is in no chapter");
  if (process.env.WORKOS_RECORD) fs.writeFileSync(process.env.WORKOS_RECORD, JSON.stringify(recorded));
  say(`all ${declared.size} methods were found`, story.failed ? `${story.failed} failed` : "");
  process.exitCode = story.failed ? 1 : 0;
})();
