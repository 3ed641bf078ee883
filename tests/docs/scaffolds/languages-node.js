const readline = require("node:readline/promises");

(async () => {
  const terminal = readline.createInterface({ input: process.stdin });
  const answered = new Promise((resolve) => terminal.once("line", resolve));
  // BLOCK
  console.log(url);
  const code = new URLSearchParams(await answered).get("code");
  terminal.close();
  // BLOCK
  if (profile.email !== "ada@foo-corp.com") throw new Error("nobody signed in");
  // BLOCK
})();
