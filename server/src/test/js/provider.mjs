// A real provider of OpenID Connect with one client and a form of its own, on the loopback. Whoever
// types an address is who they say; started and ended by RealProvider.java.
import { createServer } from "node:http";
import { Provider } from "oidc-provider";

const { ISSUER, PORT, CLIENT_ID, CLIENT_SECRET, REDIRECT } = process.env;

const provider = new Provider(ISSUER, {
  clients: [{ client_id: CLIENT_ID, client_secret: CLIENT_SECRET, redirect_uris: [REDIRECT] }],
  pkce: { required: () => true },
  claims: { openid: ["sub", "amr"], email: ["email", "email_verified"] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  cookies: { keys: ["for a test alone"] },
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({ sub: id, email: id, email_verified: !id.startsWith("unverified") }),
  }),
  loadExistingGrant: async (ctx) => {
    const grant = new ctx.oidc.provider.Grant({
      clientId: ctx.oidc.client.clientId,
      accountId: ctx.oidc.session.accountId,
    });
    grant.addOIDCScope("openid email");
    await grant.save();
    return grant;
  },
});

const form = `<!doctype html><html lang="en"><title>Node</title><form method="post">
<label>Address <input name="address"></label>
<label>With a second proof <input type="checkbox" name="mfa"></label>
<button>Let me in</button></form></html>`;

const sent = async (request) => {
  let body = "";
  for await (const part of request) body += part;
  return new URLSearchParams(body);
};

const callback = provider.callback();
createServer(async (request, response) => {
  if (!request.url.startsWith("/interaction/")) return callback(request, response);
  if (request.method === "GET") return response.setHeader("Content-Type", "text/html").end(form);
  const typed = await sent(request);
  await provider.interactionFinished(request, response, {
    login: { accountId: typed.get("address"), amr: typed.has("mfa") ? ["pwd", "mfa"] : ["pwd"] },
  });
}).listen(Number(PORT), "127.0.0.1");
