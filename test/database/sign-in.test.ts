import { createHash } from 'node:crypto';
import { type AppSettings, loadExamples, newPasswordFor } from '@umlage/api';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../support/databases.ts';
import { field, isSignedIn, newReader, type Reader, turnableApp } from '../support/reader.ts';
import { appFor, ask, today, umlage } from '../support/service.ts';

const password = 'vier zufällige Wörter genügen';

// A password takes a third of a second to check: where it does not matter how somebody came in, she came in like this.
const letInByName: AppSettings['identityProvider'] = {
  identityIn: () => Promise.reject(new Error('not asked')),
  begin: () => Promise.reject(new Error('not asked')),
  finish: ({ searchParams }) => {
    const subject = searchParams.get('name') ?? '';
    return Promise.resolve({ ok: true, value: { issuer: 'https://login.example.org', subject, name: subject } });
  },
};

describeOnEachDatabase('signing in', umlage, (open, label) => {
  const freshApp = async (settings: Partial<AppSettings> = {}) => {
    const { database } = await open();
    return { ...(await turnableApp(database, settings)), database };
  };
  type Fresh = Awaited<ReturnType<typeof freshApp>>;

  const enterByName = async (app: Fresh, name: string) => {
    const reader = newReader(app);
    expect((await reader.get(`/sign-in/returned?name=${name}`)).status).toBe(303);
    return reader;
  };
  const makeToken = async (app: Fresh, rights: readonly string[], lastDay = '2026-12-31') =>
    ask(app, 'POST', '/api/v1/tokens', { name: 'planning', rights, lastDay });

  describe('with the one-time password of the first start', () => {
    let app: Fresh;
    let reader: Reader;
    let entered: Awaited<ReturnType<Reader['signIn']>>;
    beforeAll(async () => {
      app = await freshApp();
      await loadExamples(app.service, { finance: app.administrator });
      reader = newReader(app);
      entered = await reader.signIn('admin', app.oneTimePassword, { next: '/cooperations/komgrid' });
    });

    test('one comes to where it is changed', () => {
      expect(entered).toMatchObject({ status: 303, location: '/account' });
    });

    test.each(['/', '/administration', '/cooperations/komgrid', '/metrics', '/openapi.json'])(
      'the page %s leads to where it is changed',
      async (address) => {
        expect(await reader.get(address)).toMatchObject({ status: 303, location: '/account' });
      },
    );

    test.each(['/api/v1/me', '/api/v1/cooperations', '/api/v1/cooperations/komgrid', '/api/v1/users'])(
      '%s says that it has to be changed',
      async (address) => {
        const { status, text } = await reader.get(address);
        expect([status, text]).toEqual([403, expect.stringContaining('/problems/password-temporary')]);
      },
    );

    test('no token is made and nobody let in', async () => {
      const token = { 'token-name': 'x', 'token-last-day': '2026-12-31', 'token-rights': 'all' };
      expect((await reader.post('/account/tokens', token)).location).toBe('/account');
      expect((await reader.post('/administration/users', { name: 'eve' })).location).toBe('/account');
      expect((await ask(app, 'GET', '/api/v1/users')).text).not.toContain('eve');
    });

    test('a short or mistyped new one is refused', async () => {
      const short = { 'new-password': 'kurz', repeated: 'kurz' };
      expect((await reader.post('/account/password', short)).status).toBe(422);
      const mistyped = { 'new-password': password, repeated: `${password}!` };
      expect((await reader.post('/account/password', mistyped)).status).toBe(422);
    });

    test('the new one counts from then on, the old one and its sessions end', async () => {
      const elsewhere = newReader(app);
      await elsewhere.signIn('admin', app.oneTimePassword);
      const changed = await reader.post('/account/password', { 'new-password': password, repeated: password });
      expect(changed.status).toBe(200);
      for (const old of [reader, elsewhere]) expect(await isSignedIn(old)).toBe(false);
      expect((await reader.signIn('admin', app.oneTimePassword)).status).toBe(401);
      expect(await reader.signIn('admin', password, { next: '/cooperations/komgrid' })).toMatchObject({
        status: 303,
        location: '/cooperations/komgrid',
      });
      expect((await reader.get('/administration')).status).toBe(200);
    });

    test('passwords and secrets are stored as hashes only', async () => {
      const stored = await app.database.transact(async (transaction) => [
        await transaction.execute(sql`select * from api_tokens`),
        await transaction.execute(sql`select * from sessions`),
        await transaction.execute(sql`select * from users`),
      ]);
      const told = JSON.stringify(stored);
      for (const secret of [app.token, reader.cookies.get('umlage') ?? '']) {
        expect(told).toContain(createHash('sha256').update(secret).digest('base64url'));
        expect(told).not.toContain(secret);
      }
      expect(told).toContain('scrypt$');
      expect(told).not.toContain(password);
    });

    test('the next one is not set without the present one', async () => {
      const better = { 'new-password': 'ein anderes Passwort', repeated: 'ein anderes Passwort' };
      const refused = await reader.post('/account/password', { ...better, 'present-password': 'wrong' });
      expect(refused.status).toBe(403);
      const changed = await reader.post('/account/password', { ...better, 'present-password': password });
      expect(changed.status).toBe(200);
      expect((await reader.signIn('admin', password)).status).toBe(401);
      expect((await reader.signIn('admin', 'ein anderes Passwort')).status).toBe(303);
    });

    test('one given at the console ends the session and has to be changed again', async () => {
      const given = await newPasswordFor(app.service, 'admin');
      expect(await isSignedIn(reader)).toBe(false);
      expect((await reader.signIn('admin', given.ok ? given.value : '')).location).toBe('/account');
    });
  });

  describe('attempts', () => {
    let app: Fresh;
    beforeAll(async () => {
      app = await freshApp();
    });

    test.each(['admin', 'nobody'])(
      'twenty at once pause the name %s after five, whatever the password',
      async (name) => {
        const reader = newReader(app);
        const replies = await Promise.all(Array.from({ length: 20 }, () => reader.signIn(name, 'wrong')));
        const statuses = replies.map(({ status }) => status).toSorted((a, b) => a - b);
        expect(statuses).toEqual([...Array<number>(5).fill(401), ...Array<number>(15).fill(429)]);
        expect((await reader.signIn(name, app.oneTimePassword)).status).toBe(429);
      },
    );

    test('the pause ends, and a success clears the count', async () => {
      app.turn(16);
      for (let round = 1; round <= 2; round += 1) {
        for (let attempt = 1; attempt <= 3; attempt += 1)
          expect((await newReader(app).signIn('admin', 'wrong')).status).toBe(401);
        expect((await newReader(app).signIn('admin', app.oneTimePassword)).status).toBe(303);
      }
    });
  });

  describe('a session', () => {
    let app: Fresh;
    beforeAll(async () => {
      app = await freshApp({ identityProvider: letInByName });
    });
    const copyOf = (reader: Reader) => {
      const copy = newReader(app);
      for (const [name, value] of reader.cookies) copy.cookies.set(name, value);
      return copy;
    };

    test('ends on the server when one signs out, and when one signs in anew', async () => {
      const reader = await enterByName(app, 'anna');
      const before = copyOf(reader);
      expect(await isSignedIn(before)).toBe(true);
      await reader.get('/sign-in/returned?name=anna');
      expect(await isSignedIn(before)).toBe(false);
      const kept = copyOf(reader);
      expect((await reader.post('/sign-out')).status).toBe(303);
      expect(reader.cookies.size).toBe(0);
      expect(await isSignedIn(kept)).toBe(false);
    });

    test('ends at once with the access of its user, and so does her token', async () => {
      const reader = await enterByName(app, 'berta');
      const asked = { 'token-name': 'reports', 'token-last-day': '2026-12-31', 'token-rights': 'all' };
      const token = /umlage_[\w-]{43}/.exec((await reader.post('/account/tokens', asked)).text)?.[0] ?? '';
      const program = { app: app.app, token };
      const me = await ask(program, 'GET', '/api/v1/me');
      expect([me.status, await isSignedIn(reader)]).toEqual([200, true]);

      const shut = { administrator: false, disabled: true };
      await ask(app, 'PUT', `/api/v1/users/${field(me, 'id')}`, shut, { 'if-match': '*' });
      expect((await ask(program, 'GET', '/api/v1/me')).status).toBe(401);
      expect(await isSignedIn(reader)).toBe(false);
      expect((await reader.get('/sign-in/returned?name=berta')).status).toBe(401);
    });

    test('and a token end with their time', async () => {
      const token = field(await makeToken(app, ['own-account'], today), 'secret');
      const program = { app: app.app, token };
      const reader = await enterByName(app, 'anna');
      app.turn(12 * 60 - 1);
      expect(await isSignedIn(reader)).toBe(true);
      expect((await ask(program, 'GET', '/api/v1/me')).status).toBe(200);
      app.turn(2);
      expect(await isSignedIn(reader)).toBe(false);
      expect((await ask(program, 'GET', '/api/v1/me')).status).toBe(401);
    });
  });

  describe('a token', () => {
    let app: Fresh;
    beforeAll(async () => {
      app = await freshApp({ identityProvider: letInByName });
      await loadExamples(app.service, { finance: app.administrator });
    });

    test('a calendar program shows a token as password, at the address of a calendar only', async () => {
      const token = field(await makeToken(app, ['read-terms']), 'secret');
      const basic = (shown: string) => ({
        authorization: `Basic ${Buffer.from(`kalender:${shown}`).toString('base64')}`,
      });
      const calendar = '/api/v1/cooperations/komgrid/deadlines.ics';
      const subscribed = await app.app.request(calendar, { headers: basic(token) });
      expect([subscribed.status, (await subscribed.text()).slice(0, 15)]).toEqual([200, 'BEGIN:VCALENDAR']);
      for (const headers of [basic('umlage_guessed'), { authorization: 'Basic x' }, { authorization: 'Basic' }]) {
        const refused = await app.app.request(calendar, { headers });
        expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([
          401,
          expect.stringContaining('Basic'),
        ]);
      }
      const unasked = await app.app.request('/api/v1/cooperations/elsewhere/deadlines.ics');
      expect([unasked.status, unasked.headers.get('www-authenticate')]).toEqual([
        401,
        expect.stringContaining('Basic'),
      ]);
      const elsewhere = await app.app.request('/api/v1/cooperations', { headers: basic(token) });
      expect([elsewhere.status, elsewhere.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    });

    test('does no more than it is limited to', async () => {
      const token = field(await makeToken(app, ['read-terms', 'own-account']), 'secret');
      const limited = { app: app.app, token };
      expect((await ask(limited, 'GET', '/api/v1/cooperations/komgrid/agreements')).status).toBe(200);
      expect((await ask(limited, 'GET', '/api/v1/cooperations/komgrid/audit')).status).toBe(403);
      expect((await ask(limited, 'GET', '/api/v1/users')).status).toBe(403);
      expect((await ask(limited, 'GET', '/api/v1/me')).json).toMatchObject({
        limitedTo: ['read-terms', 'own-account'],
      });
    });

    test('makes none that may do more than itself', async () => {
      const limited = {
        app: app.app,
        token: field(await makeToken(app, ['read-terms', 'own-account']), 'secret'),
      };
      const more = { name: 'more', rights: ['administer'], lastDay: '2026-12-31' };
      expect((await ask(limited, 'POST', '/api/v1/tokens', more)).status).toBe(403);
      expect((await ask(limited, 'POST', '/api/v1/tokens', { ...more, rights: ['read-terms'] })).status).toBe(201);
    });

    test('ends when it is revoked, which nobody does to that of another', async () => {
      const made = await makeToken(app, ['own-account']);
      const program = { app: app.app, token: field(made, 'secret') };
      const address = `/account/tokens/${field(made, 'id')}/revocation`;
      expect((await (await enterByName(app, 'anna')).post(address)).status).toBe(404);
      expect((await ask(program, 'GET', '/api/v1/me')).status).toBe(200);
      expect((await ask(app, 'POST', `/api/v1/tokens/${field(made, 'id')}/revocation`, {})).status).toBe(200);
      expect((await ask(program, 'GET', '/api/v1/me')).status).toBe(401);
    });
  });

  // The rest is no matter of the database.
  if (label !== 'PGlite') return;

  test('other work goes on while a password is checked', async () => {
    const app = await freshApp();
    const order: string[] = [];
    const note = (what: string) => () => order.push(what);
    await Promise.all([
      newReader(app).signIn('nobody', 'wrong').then(note('password')),
      newReader(app).get('/').then(note('page')),
    ]);
    expect(order).toEqual(['page', 'password']);
  });

  test('neither history nor log keeps what was typed', async () => {
    const app = await freshApp();
    await newReader(app).signIn('typed-by-mistake', 'hunter2-hunter2');
    await newReader(app).signIn('admin', 'hunter2-hunter2');
    await newReader(app).signIn('admin', app.oneTimePassword);
    const history = await ask(app, 'GET', '/api/v1/audit');
    // What fails now carries the name among its values.
    await app.database.transact((transaction) =>
      transaction.execute(sql`alter table sign_in_attempts rename column name to other`),
    );
    expect((await newReader(app).signIn('typed-by-mistake', 'hunter2-hunter2')).status).toBe(500);
    const told = [history.text, ...app.lines].join('\n');
    expect(told).toContain('"refused"');
    expect(told).toContain('column sign_in_attempts.name does not exist');
    for (const secret of ['typed-by-mistake', 'hunter2', app.oneTimePassword, app.token])
      expect(told).not.toContain(secret);
  });

  describe('pages and the API', () => {
    let app: Fresh;
    let reader: Reader;
    beforeAll(async () => {
      app = await freshApp({ identityProvider: letInByName });
      await loadExamples(app.service, { finance: app.administrator });
      reader = await enterByName(app, 'anna');
    });

    test('a session has a cookie that no script reads and no other site sends along', async () => {
      const entered = await newReader(app).get('/sign-in/returned?name=anna');
      expect(entered.headers.getSetCookie().at(-1)).toMatch(
        /^umlage=[\w-]{43};.* Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/,
      );
    });

    test('with TLS its cookie is sent over TLS only, and nobody else can set it', async () => {
      const origin = 'https://umlage.example.org';
      const secure = newReader(await freshApp({ origin, identityProvider: letInByName }));
      const entered = await secure.get(`${origin}/sign-in/returned?name=anna`);
      expect(entered.headers.getSetCookie().at(-1)).toMatch(
        /^__Host-umlage=[\w-]{43};.* Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/,
      );
      // Behind a proxy we are asked without TLS, and a page that came without it is somebody else's.
      const address = 'http://umlage.example.org/sign-out';
      expect((await secure.post(address, {}, { origin: 'http://umlage.example.org' })).status).toBe(403);
      expect((await secure.post(address, {}, { origin })).status).toBe(303);
    });

    test('a session is never the one that a stranger has put into the browser', async () => {
      const victim = newReader(app);
      victim.cookies.set('umlage', 'chosen-by-a-stranger');
      await victim.get('/sign-in/returned?name=anna');
      expect(victim.cookies.get('umlage')).toMatch(/^[\w-]{43}$/);
    });

    test('a session reads in the API and does not write there', async () => {
      expect(await isSignedIn(reader)).toBe(true);
      const cookie = [...reader.cookies].map((pair) => pair.join('=')).join('; ');
      const token = { name: 'planning', rights: ['read-terms'], lastDay: '2026-12-31' };
      const written = await ask({ app: app.app }, 'POST', '/api/v1/tokens', token, { cookie });
      expect(written.status).toBe(401);
      expect(written.headers.get('www-authenticate')).toBe('Bearer');
    });

    test.each([
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      { origin: 'http://localhost.evil.example' },
      { origin: '', 'content-type': 'text/plain' },
    ])('a form that comes with %j is not carried out', async (headers) => {
      for (const address of ['/sign-out', '/account/password', '/account/tokens', '/sign-in', '/examples/remove'])
        expect([address, (await reader.post(address, {}, headers)).status]).toEqual([address, 403]);
      expect(await isSignedIn(reader)).toBe(true);
    });

    test.each(['https://evil.example', '//evil.example', '/\\evil.example', '/\t/evil.example', 'javascript:x'])(
      'one does not go on to %j after signing in',
      async (next) => {
        const hidden = (await reader.get(`/sign-in?next=${encodeURIComponent(next)}`)).text;
        expect(hidden).toContain('name="next" value="/"');
        reader.cookies.set('umlage-sign-in', encodeURIComponent(`${next} remembered`));
        expect((await reader.get('/sign-in/returned?name=anna')).location).toBe('/');
      },
    );

    test('one goes on to an address of ours', async () => {
      reader.cookies.set('umlage-sign-in', encodeURIComponent('/cooperations/komgrid remembered'));
      expect((await reader.get('/sign-in/returned?name=anna')).location).toBe('/cooperations/komgrid');
      reader.cookies.set('umlage-sign-in', encodeURIComponent('/..//evil.example remembered'));
      const { location } = await reader.get('/sign-in/returned?name=anna');
      expect(new URL(location ?? '', 'http://localhost').origin).toBe('http://localhost');
    });

    test('a token of whatever rights does not set a password', async () => {
      const form = { 'new-password': password, repeated: password };
      for (const token of [app.token, field(await makeToken(app, ['read-terms']), 'secret')])
        expect(
          (await newReader(app).post('/account/password', form, { authorization: `Bearer ${token}` })).status,
        ).toBe(403);
      expect((await newReader(app).signIn('admin', app.oneTimePassword)).status).toBe(303);
    });

    test('a session guesses the present password no more often than anybody else', async () => {
      const guess = { 'new-password': password, repeated: password, 'present-password': 'wrong' };
      const statuses: number[] = [];
      for (let attempt = 1; attempt <= 6; attempt += 1)
        statuses.push((await reader.post('/account/password', guess)).status);
      expect(statuses).toEqual([403, 403, 403, 403, 403, 429]);
    });

    test('a token for reading only, made on a page, makes no other', async () => {
      const asked = { 'token-name': 'reports', 'token-last-day': '2026-12-31', 'token-rights': 'read' };
      const token = /umlage_[\w-]{43}/.exec((await reader.post('/account/tokens', asked)).text)?.[0] ?? '';
      const reading = { app: app.app, token };
      expect((await ask(reading, 'GET', '/api/v1/cooperations')).status).toBe(200);
      const another = { name: 'another', rights: ['read-terms'], lastDay: '2026-12-31' };
      expect((await ask(reading, 'POST', '/api/v1/tokens', another)).status).toBe(403);
    });

    test.each([
      { lastDay: '2026-12-31', expiresAt: '2026-12-31T22:59:59.000Z', shown: 'bis 31.12.2026' },
      { lastDay: '2027-07-31', expiresAt: '2027-07-31T21:59:59.000Z', shown: 'bis 31.07.2027' },
    ])('a token for $lastDay holds to the end of that day in Germany', async ({ lastDay, expiresAt, shown }) => {
      expect((await makeToken(app, ['read-terms'], lastDay)).json).toMatchObject({ expiresAt });
      await reader.post('/account/tokens', { 'token-name': 'x', 'token-last-day': lastDay, 'token-rights': 'all' });
      expect((await reader.get('/account')).text).toContain(shown);
    });

    test.each(['umlage_', `umlage_${'A'.repeat(43)}`, 'a.b.c', 'x'])('the token %s is unknown', async (token) => {
      const local = appFor(app.database, token);
      const refused = await ask(local, 'GET', '/api/v1/cooperations');
      expect(refused).toMatchObject({ status: 401, json: { type: '/problems/token-invalid' } });
      expect((await ask(local, 'GET', '/')).status).toBe(401);
    });

    test('an unknown token counts against the limit of requests', async () => {
      const limited = await freshApp({ requestsPerMinute: 3 });
      const statuses: number[] = [];
      for (let request = 1; request <= 4; request += 1)
        statuses.push((await ask({ app: limited.app, token: 'umlage_guessed' }, 'GET', '/api/v1/me')).status);
      expect(statuses).toEqual([401, 401, 401, 429]);
    });

    test('every answer has its headers, and no page runs or loads anything of others', async () => {
      const visitor = newReader(app);
      const read: readonly (readonly [Reader, string])[] = [
        ...['/', '/sign-in', '/cooperations/komgrid', '/docs', '/nowhere', '/api/v1/users'].map(
          (path) => [visitor, path] as const,
        ),
        ...['/', '/account', '/administration', '/cooperations/komgrid', '/api/v1/me', '/api/v1/nowhere'].map(
          (path) => [reader, path] as const,
        ),
      ];
      for (const [who, address] of read) {
        const { headers, text } = await who.get(address);
        const isPage = headers.get('content-type')?.startsWith('text/html') === true;
        expect({ address, ...Object.fromEntries(headers) }).toMatchObject({
          address,
          'content-security-policy':
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'strict-transport-security': expect.stringContaining('max-age='),
          // What is the same for everyone may be kept.
          ...(address === '/docs' ? {} : { 'cache-control': 'no-store' }),
        });
        const foreign =
          /<script(?![^>]+src="\/)|<style| style="| on\w+="|src="(?:https?:)?\/\/|<link[^>]+href="(?:https?:)?\/\//;
        expect([address, isPage ? foreign.exec(text)?.[0] : undefined]).toEqual([address, undefined]);
      }
    });
  });
});
