const http = require("node:http");
const { execFile } = require("node:child_process");
const { promisify } = require("node:util");

process.env.WORKOS_COOKIE_PASSWORD = "the password of the cookies of this page";
const server = http.createServer();

async function visit(listener) {
  server.on("request", listener);
  const visitor = `${process.env.ROOT}/tests/docs/authkit_visit.py`;
  await promisify(execFile)(process.env.PYTHON, [visitor, process.env.ADDRESS]);
  server.off("request", listener);
}

/** What a server of the Fetch API does around a handler. */
function fetched(handle) {
  return async (incoming, outgoing) => {
    const url = process.env.ADDRESS + incoming.url;
    const response = await handle(new Request(url, { method: incoming.method, headers: incoming.headers }));
    outgoing.statusCode = response.status;
    for (const [name, value] of response.headers) {
      outgoing.appendHeader(name, value);
    }
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  };
}

server.listen(0, "127.0.0.1", async () => {
  process.env.ADDRESS = `http://127.0.0.1:${server.address().port}`;
  // BLOCK
  {
    // BLOCK
    await visit(app);
  }
  {
    // BLOCK
    await visit(fetched(handle));
  }
  workos.close();
  server.closeAllConnections();
  server.close();
});
