import { createHash } from 'node:crypto';
import { type AppSettings, openIdProvider } from '@umlage/api';
import { UnsecuredJWT } from 'jose';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../support/databases.ts';
import { freePort, startProvider, type TestProvider } from '../support/identity-provider.ts';
import { setUpNordkreis } from '../support/nordkreis.ts';
import { field, isSignedIn, newReader, type Reader, turnableApp } from '../support/reader.ts';
import { ask, umlage } from '../support/service.ts';

const origin = 'http://localhost';

describeOnEachDatabase('signing in through an identity provider', umlage, (open, label) => {
  let provider: TestProvider;
  let app: Fresh;
  beforeAll(async () => {
    provider = await startProvider({ origin });
    app = await freshApp({ identityProvider: providerOf() });
  });
  afterAll(() => provider.stop());

  const freshApp = async (settings: Partial<AppSettings> = {}) => {
    const { database } = await open();
    return { ...(await turnableApp(database, settings)), database };
  };
  type Fresh = Awaited<ReturnType<typeof freshApp>>;

  const providerOf = (at: Partial<Parameters<typeof openIdProvider>[0]> = {}) =>
    openIdProvider({
      issuer: provider.issuer,
      clientId: provider.clientId,
      clientSecret: provider.clientSecret,
      audience: provider.audience,
      origin,
      log: pino({ level: 'silent' }),
      ...at,
    });

  /** As far as where the provider sends the reader back. */
  const returnOf = async (reader: Reader, login: string, next = '/') => {
    const begun = await reader.get(`/sign-in/elsewhere?next=${next}`);
    expect(begun.status).toBe(303);
    const { pathname, search } = await provider.signIn(begun.location ?? '', login);
    return `${pathname}${search}`;
  };

  test('somebody comes in as a user without a role, sees nothing, and can be given one', async () => {
    await setUpNordkreis(app);
    const reader = newReader(app);
    const returned = await returnOf(reader, 'anna', '/cooperations/nordkreis');
    expect(returned).toMatch(/^\/sign-in\/returned\?code=/);
    expect(await reader.get(returned)).toMatchObject({ status: 303, location: '/cooperations/nordkreis' });
    expect(reader.cookies.has('umlage-sign-in')).toBe(false);

    expect((await reader.get('/cooperations/nordkreis')).status).toBe(404);
    const me = await reader.get('/api/v1/me');
    expect(JSON.parse(me.text)).toMatchObject({ name: 'anna', administrator: false, roles: [] });
    const { id } = JSON.parse(me.text) as { readonly id: string };
    expect((await ask(app, 'GET', `/api/v1/users/${id}`)).json).toMatchObject({
      identity: { issuer: provider.issuer, subject: 'anna' },
    });

    const given = await ask(app, 'POST', '/api/v1/cooperations/nordkreis/roles', { user: id, role: 'council' });
    expect(given.status).toBe(201);
    expect((await reader.get('/cooperations/nordkreis')).status).toBe(200);

    await reader.get(await returnOf(reader, 'anna'));
    expect(JSON.parse((await reader.get('/api/v1/me')).text)).toMatchObject({ id });
  });

  test('a name that is taken here goes to nobody else', async () => {
    const reader = newReader(app);
    await reader.get(await returnOf(reader, 'admin'));
    const me = await reader.get('/api/v1/me');
    expect(JSON.parse(me.text)).toMatchObject({ name: 'admin (admin)', administrator: false });
    expect((await reader.get('/administration')).status).toBe(403);
  });

  test('whoever is shut out here does not come in', async () => {
    const token = await provider.accessTokenOf('carl');
    const { id } = (await ask({ app: app.app, token }, 'GET', '/api/v1/me')).json as { readonly id: string };
    const shut = { administrator: false, disabled: true };
    await ask(app, 'PUT', `/api/v1/users/${id}`, shut, { 'if-match': '*' });
    const reader = newReader(app);
    expect((await reader.get(await returnOf(reader, 'carl'))).status).toBe(401);
    expect((await ask({ app: app.app, token }, 'GET', '/api/v1/me')).status).toBe(401);
  });

  test('the API takes its access tokens, and many at once make one user', async () => {
    const token = await provider.accessTokenOf('berta');
    const asked = Array.from({ length: 8 }, () => ask({ app: app.app, token }, 'GET', '/api/v1/me'));
    const ids = new Set((await Promise.all(asked)).map((reply) => [reply.status, field(reply, 'id')].join(' ')));
    expect(ids.size).toBe(1);
    expect([...ids][0]).toMatch(/^200 /);
    // A program writes with one as with a token of ours: refused is only what the user may not do.
    expect((await ask({ app: app.app, token }, 'POST', '/api/v1/users', { name: 'eve' })).status).toBe(403);
  });

  // The rest is no matter of the database.
  if (label !== 'PGlite') return;

  test('asks with state, nonce and the hash of a secret that stays here', async () => {
    const reader = newReader(app);
    const begun = await reader.get('/sign-in/elsewhere');
    const asked = Object.fromEntries(new URL(begun.location ?? '').searchParams);
    expect(asked).toMatchObject({
      client_id: 'umlage',
      response_type: 'code',
      redirect_uri: 'http://localhost/sign-in/returned',
      code_challenge_method: 'S256',
    });
    const remembered = decodeURIComponent(reader.cookies.get('umlage-sign-in') ?? '');
    const [state, nonce, verifier = ''] = remembered.split(' ')[1]?.split('.') ?? [];
    expect(asked).toMatchObject({
      state,
      nonce,
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    });
    expect(begun.headers.getSetCookie()[0]).toMatch(/ Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('what came back to another reader, with another state, or before, lets nobody in', async () => {
    const victim = newReader(app);
    const returned = await returnOf(victim, 'anna');

    const stranger = newReader(app);
    expect((await stranger.get(returned)).status).toBe(401);
    await stranger.get('/sign-in/elsewhere');
    expect((await stranger.get(returned)).status).toBe(401);
    expect(await isSignedIn(stranger)).toBe(false);

    const remembered = new Map(victim.cookies);
    const twisted = returned.replace(/state=[\w-]+/, 'state=another');
    expect((await victim.get(twisted)).status).toBe(401);
    for (const [name, value] of remembered) victim.cookies.set(name, value);
    expect((await victim.get(returned)).status).toBe(303);

    const copied = newReader(app);
    for (const [name, value] of remembered) copied.cookies.set(name, value);
    const replayed = await copied.get(returned);
    expect([replayed.status, replayed.text]).toEqual([401, expect.stringContaining('nicht abgeschlossen')]);
    expect(await isSignedIn(copied)).toBe(false);
  });

  test.each(['', '?error=access_denied', '?code=x', '?code=x&state=y&state=z', '?state=%00'])(
    'a return with “%s” is told as not finished',
    async (query) => {
      const reader = newReader(app);
      expect((await reader.get(`/sign-in/returned${query}`)).status).toBe(401);
      await reader.get('/sign-in/elsewhere');
      expect((await reader.get(`/sign-in/returned${query}`)).status).toBe(401);
      reader.cookies.set('umlage-sign-in', '%2F%20a.b.c');
      expect((await reader.get(`/sign-in/returned${query}`)).status).toBe(401);
    },
  );

  test('another site does not choose where one goes on', async () => {
    const reader = newReader(app);
    expect((await reader.get(await returnOf(reader, 'anna', 'https://evil.example'))).location).toBe('/');
  });

  test('the API takes none that is of others, for others, over, or forged', async () => {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: provider.issuer, aud: provider.audience, sub: 'anna', iat: now, exp: now + 300 };
    const statusOf = async (token: string) => (await ask({ app: app.app, token }, 'GET', '/api/v1/me')).status;
    expect(await statusOf(await provider.sign(claims))).toBe(200);

    const { exp: _exp, ...endless } = claims;
    const { sub: _sub, ...nobody } = claims;
    const foreign = await startProvider({ origin });
    const good = await provider.sign(claims);
    const [header = '', payload = '', signature = ''] = good.split('.');
    const administrator = Buffer.from(JSON.stringify({ ...claims, sub: 'admin' })).toString('base64url');
    const shared = Buffer.from('{"alg":"HS256","kid":"key-of-the-test"}').toString('base64url');
    const refused = {
      'another audience': await provider.sign({ ...claims, aud: 'https://elsewhere.example' }),
      'an ID token': await provider.sign({ ...claims, aud: provider.clientId }, { typ: 'JWT' }),
      'no audience': await provider.sign({ ...claims, aud: [] }),
      'another issuer': await provider.sign({ ...claims, iss: foreign.issuer }),
      'the key of another issuer': await foreign.sign(claims),
      expired: await provider.sign({ ...claims, exp: now - 60 }),
      'not yet': await provider.sign({ ...claims, nbf: now + 60 }),
      endless: await provider.sign(endless),
      nobody: await provider.sign(nobody),
      'somebody no database could store': await provider.sign({ ...claims, sub: 'a\u0000b' }),
      unsigned: new UnsecuredJWT(claims).encode(),
      'signature taken off': `${header}.${payload}.`,
      tampered: `${header}.${administrator}.${signature}`,
      'a shared secret': `${shared}.${payload}.${signature}`,
    };
    await foreign.stop();
    for (const [why, token] of Object.entries(refused)) expect([why, await statusOf(token)]).toEqual([why, 401]);
    expect((await ask(app, 'GET', '/api/v1/users')).text).not.toContain('a\\u0000b');
  });

  test('where the client is the audience, an ID token is still no access token', async () => {
    const narrow = await freshApp({ identityProvider: providerOf({ audience: provider.clientId }) });
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: provider.issuer, aud: provider.clientId, sub: 'anna', exp: now + 300 };
    const statusOf = async (token: string) => (await ask({ app: narrow.app, token }, 'GET', '/api/v1/me')).status;
    expect(await statusOf(await provider.sign(claims, { typ: 'JWT' }))).toBe(401);
    expect(await statusOf(await provider.sign(claims))).toBe(200);
  });

  test('a provider that is down hinders nobody who has a password, and is asked again when it is back', async () => {
    const port = await freePort();
    const warned: string[] = [];
    const identityProvider = providerOf({
      issuer: `http://localhost:${port}`,
      log: pino({ level: 'warn' }, { write: (line) => warned.push(line) }),
    });
    const lonely = await freshApp({ identityProvider });
    const reader = newReader(lonely);
    const page = await reader.get('/sign-in/elsewhere');
    expect([page.status, page.text]).toEqual([503, expect.stringContaining('Anmeldedienst nicht erreichbar')]);
    const returned = `/sign-in/returned?code=x&state=${'s'.repeat(43)}`;
    reader.cookies.set('umlage-sign-in', `%2F%20${'s'.repeat(43)}.${'n'.repeat(43)}.${'v'.repeat(43)}`);
    expect((await reader.get(returned)).status).toBe(503);
    const token = new UnsecuredJWT({ iss: `http://localhost:${port}` }).encode();
    expect(await ask({ app: lonely.app, token }, 'GET', '/api/v1/me')).toMatchObject({
      status: 503,
      json: { type: '/problems/provider-unreachable' },
    });
    expect(warned.join()).toContain('ECONNREFUSED');
    expect((await reader.signIn('admin', lonely.oneTimePassword)).status).toBe(303);
    expect(lonely.lines.join()).not.toContain('failed inside');

    const late = await startProvider({ origin, port });
    try {
      expect((await reader.get('/sign-in/elsewhere')).status).toBe(303);
      const held = await late.accessTokenOf('anna');
      expect((await ask({ app: lonely.app, token: held }, 'GET', '/api/v1/me')).status).toBe(200);
    } finally {
      await late.stop();
    }
  });

  test('a provider that knows us by another secret is no fault of who signs in', async () => {
    const warned: string[] = [];
    const log = pino({ level: 'warn' }, { write: (line) => warned.push(line) });
    const other = await freshApp({ identityProvider: providerOf({ clientSecret: 'another-secret', log }) });
    const reader = newReader(other);
    expect((await reader.get(await returnOf(reader, 'anna'))).status).toBe(503);
    expect(warned.join()).toContain('"status":401');
    expect(warned.join()).not.toContain('another-secret');
  });
});
