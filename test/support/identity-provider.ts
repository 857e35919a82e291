import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import Provider from 'oidc-provider';

/** A real provider on this machine. Whoever types a name is let in under it, whatever the password. */
export interface TestProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly audience: string;
  /** An access token of the provider, made as a JWT for our API by a program that somebody uses. */
  readonly accessTokenOf: (login: string) => Promise<string>;
  /** A token with the provider's signature that says what the provider would not. */
  readonly sign: (claims: JWTPayload, header?: { readonly typ?: string }) => Promise<string>;
  /** Goes through the pages of the provider, and returns where it sends the browser in the end. */
  readonly signIn: (address: string, login: string) => Promise<URL>;
  readonly stop: () => Promise<void>;
}

const audience = 'https://umlage.example.org';
const program = { client_id: 'planning', client_secret: 'secret-of-planning' };
const programReturns = 'http://localhost/planning';

/** For pages of ours at an origin; on a port of its own, or on one that is known to be free. */
export async function startProvider({
  origin,
  port = 0,
}: {
  readonly origin: string;
  readonly port?: number;
}): Promise<TestProvider> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://localhost:${portOf(server)}`;
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: 'key-of-the-test', alg: 'RS256', use: 'sig' };
  const [clientId, clientSecret] = ['umlage', 'secret-of-umlage'];
  const provider = new Provider(issuer, {
    clients: [
      { client_id: clientId, client_secret: clientSecret, redirect_uris: [`${origin}/sign-in/returned`] },
      { ...program, redirect_uris: [programReturns] },
    ],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'], email: ['email'] },
    findAccount: (_context, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, preferred_username: accountId, name: `${accountId} of the provider` }),
    }),
    jwks: { keys: [key] },
    cookies: { keys: ['key of the cookies'] },
    pkce: { required: (_context, client) => client.clientId === clientId },
    features: {
      devInteractions: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: () => ({
          scope: 'api',
          audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 300,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
  });
  const listen = provider.callback();
  server.on('request', (request, response) => void listen(request, response));

  return {
    issuer,
    clientId,
    clientSecret,
    audience,
    signIn: goThroughPages,
    async accessTokenOf(login) {
      const asked = { response_type: 'code', scope: 'openid api', redirect_uri: programReturns, resource: audience };
      const query = new URLSearchParams({ ...asked, client_id: program.client_id });
      const returned = await goThroughPages(`${issuer}/auth?${query.toString()}`, login);
      const answered = await fetch(`${issuer}/token`, {
        method: 'POST',
        headers: {
          authorization: `Basic ${btoa(`${program.client_id}:${program.client_secret}`)}`,
        },
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          code: returned.searchParams.get('code') ?? '',
          redirect_uri: programReturns,
          resource: audience,
        }),
      });
      const tokens = (await answered.json()) as { readonly access_token: string };
      return tokens.access_token;
    },
    sign: (claims, header = {}) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: key.kid, typ: 'at+jwt', ...header }).sign(privateKey),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A port nobody listens on, for a provider that is down. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = portOf(server);
  server.close();
  await once(server, 'close');
  return port;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** As a browser would: follows redirects, keeps cookies, fills in the form of each page. */
async function goThroughPages(address: string, login: string): Promise<URL> {
  const home = new URL(address).origin;
  const cookies = new Map<string, string>();
  let at = new URL(address);
  let form: URLSearchParams | undefined;
  for (let step = 0; step < 12; step += 1) {
    const response = await fetch(at, {
      method: form === undefined ? 'GET' : 'POST',
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
      redirect: 'manual',
      ...(form === undefined ? {} : { body: form }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=');
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    const page = await response.text();
    form = undefined;
    if (location !== null) {
      at = new URL(location, at);
      if (at.origin !== home) return at;
      continue;
    }
    const [action, prompt] = [/action="([^"]+)"/, /name="prompt" value="(\w+)"/].map((part) => part.exec(page)?.[1]);
    if (action === undefined || prompt === undefined) throw new Error(`the provider answered: ${page}`);
    at = new URL(action, at);
    form = new URLSearchParams({ prompt, login, password: 'any' });
  }
  throw new Error('the provider did not come to an end');
}
