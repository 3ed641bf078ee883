// Compiled, not run: sessions in a handler of the Fetch API, as docs/tasks/authkit-frameworks.md has it in JavaScript.
import { Client, WorkOSError } from "../..";
import type { AuthenticatedSession, RefreshedSession } from "../..";

const workos = new Client();
const address = "https://app.example";

function begin(): { url: string; login: string } {
  const { url, state, code_verifier } = workos.userManagement.startLogin({ provider: "authkit", redirect_uri: `${address}/callback` });
  return { url, login: workos.session.seal({ session: { state, code_verifier } }).sealed };
}

async function finish(callback: string, login: string): Promise<string> {
  const { state, code_verifier } = workos.session.open({ sealed: login }) as { state: string; code_verifier: string };
  const person = await workos.userManagement.finishLogin({ callback, state, code_verifier });
  const { access_token, refresh_token, user, organization_id, impersonator } = person;
  return workos.session.seal({ session: { access_token, refresh_token, user, organization_id, impersonator } }).sealed;
}

async function current(sealed: string): Promise<AuthenticatedSession | RefreshedSession> {
  const found = await workos.session.authenticate({ sealed });
  return !found.authenticated && found.reason === "expired" ? workos.session.refresh({ sealed }) : found;
}

export async function handle(request: Request, cookie: string): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  try {
    if (pathname === "/auth") {
      const { url, login } = begin();
      return new Response(null, { status: 303, headers: [["Location", url], ["Set-Cookie", `wos-login=${login}`]] });
    }
    if (pathname === "/callback") {
      const session = await finish(search.slice(1), cookie);
      return new Response(null, { status: 303, headers: [["Location", "/"], ["Set-Cookie", `wos-session=${session}`]] });
    }
    if (pathname === "/log-out") return Response.redirect(workos.session.logoutUrl({ sealed: cookie, return_to: address }), 303);
    const found = await current(cookie);
    const headers = new Headers(found.sealed ? [["Set-Cookie", `wos-session=${found.sealed}`]] : []);
    const greeting = found.authenticated ? `Hello, ${found.user?.email}, with ${found.permissions.join()}.` : found.reason;
    return new Response(greeting, { status: found.authenticated ? 200 : 401, headers });
  } catch (error) {
    if (!(error instanceof WorkOSError)) throw error;
    return new Response(error.message, { status: error.code === "rejected" ? 400 : 503 });
  }
}
