import { beforeAll, describe, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../support/databases.ts';
import { api, year2024 } from '../support/nordkreis.ts';
import { done, oneFact, type People, type Person, setUpPeople, textAt } from '../support/people.ts';
import { ask, type Reply, today, umlage } from '../support/service.ts';

/** What is easily forgotten around the rights; that every address asks for the right one is held by the matrix. */
describeOnEachDatabase('rights at their edges', umlage, (open) => {
  let people: People;
  beforeAll(async () => {
    people = await setUpPeople((await open()).database);
  });

  /** A token of somebody, limited to some rights. */
  async function limited(person: 'council' | 'finance' | 'member', rights: readonly string[]) {
    const asked = { name: 'limited', rights, lastDay: today };
    const made = await done(ask({ ...people, token: people.tokens[person] ?? '' }, 'POST', '/api/v1/tokens', asked));
    return { ...people, token: textAt(made, 'secret') };
  }

  const as = (person: Person) => ({
    app: people.app,
    ...(people.tokens[person] === undefined ? {} : { token: people.tokens[person] }),
  });
  const own = `${api}/suedkreis`;
  const form = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' };

  test('a token makes no token that may do more than itself', async () => {
    const reader = await limited('finance', ['read-terms', 'own-account']);
    const asked = { name: 'more', lastDay: today };
    const more = await ask(reader, 'POST', '/api/v1/tokens', { ...asked, rights: ['read-terms', 'issue-runs'] });
    expect(more).toMatchObject({ status: 403, json: { type: '/problems/right-lacking' } });
    const onPage = 'token-name=more&token-last-day=2026-11-24&token-rights=all';
    expect((await ask(reader, 'POST', '/account/tokens', onPage, form)).status).toBe(403);
    expect((await ask(reader, 'POST', '/api/v1/tokens', { ...asked, rights: ['read-terms'] })).status).toBe(201);
  });

  test('a token changes no password, so that it does not outgrow its limits', async () => {
    const password = 'new-password=lang+genug+und+neu&repeated=lang+genug+und+neu';
    for (const rights of [['read-terms'], ['own-account']]) {
      const reader = await limited('council', rights);
      expect((await ask(reader, 'POST', '/account/password', password, form)).status).toBe(403);
    }
    const whole = { ...people, token: people.tokens.council ?? '' };
    expect((await ask(whole, 'POST', '/account/password', password, form)).status).toBe(403);
  });

  test('a token that is not for the account is not shown it', async () => {
    const reader = await limited('finance', ['read-terms']);
    const page = await ask(reader, 'GET', '/account');
    expect(page.status).toBe(403);
    expect(page.text).not.toContain('limited');
  });

  describe('a token limited to one right', () => {
    test('records facts without being shown any', async () => {
      const recorder = await limited('finance', ['record-facts']);
      const added = await ask(recorder, 'POST', `${own}/cost-items`, oneFact['cost-items']);
      expect(added.status).toBe(201);
      expect((await ask(recorder, 'GET', `${own}/cost-items`)).status).toBe(403);
    });

    test('prepares runs', async () => {
      const preparer = await limited('finance', ['prepare-runs']);
      const run = await ask(preparer, 'POST', `${own}/runs`, { period: year2024 });
      expect(run.status).toBe(201);
      expect((await ask(preparer, 'POST', `${run.location ?? ''}/freeze`)).status).toBe(200);
      expect((await ask(preparer, 'GET', run.location ?? '')).status).toBe(403);
    });

    test('reads the terms, and on the page no statement beside them', async () => {
      const reader = await limited('council', ['read-terms']);
      const versions = await ask(reader, 'GET', `${own}/agreements`);
      expect(versions).toMatchObject({ status: 200, json: { items: [{ number: 1 }] } });
      const page = await ask(reader, 'GET', '/cooperations/suedkreis');
      expect(page.status).toBe(200);
      expect(page.text).not.toContain(people.own.number);
    });

    test('reads the statements that its user may read', async () => {
      for (const [person, parties] of [
        ['council', ['a', 'b']],
        ['member', ['a']],
      ] as const) {
        const reader = await limited(person, ['read-statements']);
        const { json } = await ask(reader, 'GET', `${own}/runs/${people.own.issued}/statements`);
        expect(json).toMatchObject({ items: parties.map((id) => ({ recipient: { id } })) });
      }
    });
  });

  describe('who may not come in learns nothing', () => {
    const nowhere = `${api}/nirgends`;
    const elsewhere = `${api}/anderswo`;
    const withoutName = ({ status, text }: Reply) => ({ status, text: text.replaceAll(/anderswo|nirgends/g, '') });

    test('of how a request would have to look', async () => {
      for (const [person, status] of [
        ['visitor', 401],
        ['roleless', 404],
        ['council', 404],
      ] as const) {
        const asker = as(person);
        for (const body of ['{"figure":', '[]', '{}'])
          expect((await ask(asker, 'POST', `${elsewhere}/figures`, body)).status).toBe(status);
        const unnamed = { 'content-type': 'text/plain' };
        expect((await ask(asker, 'POST', `${elsewhere}/figures`, 'figure=1', unnamed)).status).toBe(status);
        expect((await ask(asker, 'GET', `${elsewhere}/figures?limit=x`)).status).toBe(status);
        expect((await ask(asker, 'GET', `${elsewhere}/runs/x`)).status).toBe(status);
        for (const sent of ['first-day=x', 'first-day=2024-01-01&last-day=2024-12-31'])
          expect((await ask(asker, 'POST', '/cooperations/anderswo/runs', sent, form)).status).toBe(status);
      }
    });

    test('of the forms of an administrator', async () => {
      for (const [person, status] of [
        ['visitor', 401],
        ['finance', 403],
      ] as const)
        for (const address of ['users', 'roles', 'roles/anderswo/x/removal'])
          expect((await ask(as(person), 'POST', `/administration/${address}`, 'name=', form)).status).toBe(status);
      for (const token of ['x', '01890000-0000-7000-8000-000000000000'])
        expect((await ask(as('visitor'), 'POST', `/account/tokens/${token}/revocation`, '', form)).status).toBe(401);
      expect((await ask(as('visitor'), 'POST', '/account/tokens', 'token-name=', form)).status).toBe(401);
    });

    test('of whether a cooperation is there, whatever is asked', async () => {
      for (const person of ['visitor', 'roleless', 'finance'] as const)
        for (const at of ['', '/figures', '/runs/x', '/statements/2026-0001.pdf', '/audit'])
          expect(withoutName(await ask(as(person), 'GET', `${elsewhere}${at}`))).toEqual(
            withoutName(await ask(as(person), 'GET', `${nowhere}${at}`)),
          );
    });

    test('and with a one-time password nobody does', async () => {
      const admitted = await done(ask(people, 'POST', '/api/v1/users', { name: 'beginner' }));
      const password = textAt(admitted, 'oneTimePassword');
      const signedIn = await ask(as('visitor'), 'POST', '/sign-in', `name=beginner&password=${password}`, form);
      expect(signedIn).toMatchObject({ status: 303, location: '/account' });
      const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
      const known = await ask(as('visitor'), 'GET', elsewhere, undefined, { cookie });
      expect(known).toMatchObject({ status: 403, json: { type: '/problems/password-temporary' } });
      expect(withoutName(await ask(as('visitor'), 'GET', nowhere, undefined, { cookie }))).toEqual(withoutName(known));

      const changed = 'new-password=lang+genug+und+neu&repeated=lang+genug+und+neu';
      const replaced = await ask(as('visitor'), 'POST', '/account/password', changed, { ...form, cookie });
      expect(replaced.status).toBe(200);
      const again = await ask(as('visitor'), 'POST', '/sign-in', 'name=beginner&password=lang+genug+und+neu', form);
      const session = { cookie: again.headers.get('set-cookie')?.split(';')[0] ?? '' };
      expect((await ask(as('visitor'), 'GET', '/api/v1/me', undefined, session)).json).toMatchObject({
        name: 'beginner',
      });
      // What another site can make a browser send, counts for nothing.
      const token = { name: 'x', rights: ['own-account'], lastDay: today };
      expect((await ask(as('visitor'), 'POST', '/api/v1/tokens', token, session)).status).toBe(401);
    });

    test('by other methods and spellings of an address', async () => {
      for (const address of [elsewhere, nowhere]) {
        const token = { authorization: `Bearer ${people.tokens.roleless ?? ''}` };
        for (const [method, headers, status] of [
          ['HEAD', {}, 401],
          ['HEAD', token, 404],
          ['OPTIONS', token, 404],
          ['PATCH', token, 404],
        ] as const) {
          const response = await people.app.request(`${address}/runs`, { method, headers });
          expect({ method, address, status: response.status }).toEqual({ method, address, status });
          expect(await response.text()).not.toMatch(/Rechenzentrum|Kooperation/);
        }
        for (const spelt of [`${address}/`, `${address}.json`, `${address}//runs`, address.replace('api', '%61pi')])
          expect({ spelt, ...(await ask(as('roleless'), 'GET', spelt)) }).toMatchObject({ spelt, status: 404 });
      }
    });
  });

  test('nothing failed inside', () => {
    expect(people.errors).toEqual([]);
  });
});
