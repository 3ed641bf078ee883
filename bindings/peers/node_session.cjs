// The official Node client opens the session that is given as JSON, and seals one itself.
//
// It is given {sealed, password, answer}, and writes {opened, sealed}: what it opened, in its own names, and a cookie for the library to open.

const assert = require("node:assert/strict");
const http = require("node:http");
const { WorkOS } = require("@workos-inc/node");

const { sealed, password, answer } = JSON.parse(process.argv[2]);

const server = http.createServer((request, response) => {
  assert.equal(request.url, "/user_management/authenticate");
  request.resume().on("end", () => response.setHeader("content-type", "application/json").end(JSON.stringify(answer)));
});

server.listen(0, "127.0.0.1", async () => {
  const settings = { clientId: "client_1", apiHostname: "127.0.0.1", port: server.address().port, https: false };
  const client = new WorkOS("sk_test_1", settings).userManagement;
  const opened = await client.getSessionFromCookie({ sessionData: sealed, cookiePassword: password });
  const session = { sealSession: true, cookiePassword: password };
  const { sealedSession } = await client.authenticateWithCode({ code: "c", clientId: "client_1", session });
  process.stdout.write(JSON.stringify({ opened, sealed: sealedSession }));
  server.close();
  server.closeAllConnections();
});
