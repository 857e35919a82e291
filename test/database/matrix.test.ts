import { addDays, LocalDate } from '@umlage/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../support/databases.ts';
import { type DocumentedRights, readDocumentedRights } from '../support/documented-rights.ts';
import { api } from '../support/nordkreis.ts';
import { type Operation, operationsOf, type Places, requestFor } from '../support/operations.ts';
import {
  changeIn,
  done,
  everyone,
  type Place,
  type People,
  type Person,
  proposalFor,
  runIn,
  setUpPeople,
  textAt,
} from '../support/people.ts';
import { ask, type Reply, today, umlage } from '../support/service.ts';
import { rowsOf } from '../support/sql.ts';

const where = ['own', 'foreign', 'example', 'unknown'] as const;
type Where = (typeof where)[number];
type Outcome = 'allowed' | 401 | 403 | 404;
type Asker = { readonly app: People['app']; readonly token?: string };

const api1 = '/api/v1';
const form = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' };
const nobody = '01890000-0000-7000-8000-000000000000';
/** Words that stand in cooperations, and in no refusal. */
const inside = /Südkreis|Anderswo|Ahausen|Berne|KommunalGrid|Strom|2026-000|Rechenzentrum/;

describeOnEachDatabase('who may ask what', umlage, (open, label) => {
  let people: People;
  let operations: readonly Operation[];
  let documented: DocumentedRights;
  let places: Readonly<Record<Where, Place>>;
  let lastIssued: string;
  const cells = { allowed: 0, 401: 0, 403: 0, 404: 0 };
  const answered = { well: 0, otherwise: 0 };
  const covered = new Set<string>();

  beforeAll(async () => {
    people = await setUpPeople((await open()).database);
    operations = await operationsOf(people);
    documented = await readDocumentedRights();
    const { own, foreign } = people;
    lastIssued = own.issued;
    places = { own, foreign, example: await exampleIn(people), unknown: { ...own, slug: 'nirgends' } };
  });

  afterAll(() => {
    const { allowed, ...refused } = cells;
    const count = Object.values(refused).reduce((sum, some) => sum + some, 0);
    const kinds = Object.entries(refused).map(([status, some]) => `${status}: ${some}`);
    process.stdout.write(
      `rights on ${label}: ${allowed + count} cells, ${allowed} allowed, ${count} refused (${kinds.join(', ')})\n`,
    );
  });

  const as = (person: Person): Asker => {
    const token = people.tokens[person];
    return { app: people.app, ...(token === undefined ? {} : { token }) };
  };

  /** What the document says of somebody who asks for a right in a cooperation. */
  function expectedIn(at: Where, person: Person, right: string): Outcome {
    const isOpen = at === 'example' && label === 'PGlite';
    const roles = [
      ...(at === 'own' && person !== 'visitor' && person !== 'roleless' ? [person] : []),
      ...(at !== 'unknown' && person === 'administrator' ? [person] : []),
      ...(isOpen ? ['visitor'] : []),
    ];
    if (roles.some((role) => documented.ofRole[role]?.includes(right))) return 'allowed';
    if (person === 'visitor') return 401;
    return roles.length === 0 ? 404 : 403;
  }

  function expectedOf(person: Person, right: string): Outcome {
    if (right === 'look-around') return 'allowed';
    if (person === 'visitor') return 401;
    return right === 'own-account' || person === 'administrator' ? 'allowed' : 403;
  }

  /** Asks, counts the cell, and says what is not as it was expected. */
  async function tried(
    asker: Asker,
    operation: Operation,
    place: Place,
    expected: Outcome,
  ): Promise<readonly string[]> {
    const fresh =
      expected === 'allowed' ? await freshFor(asker, operation, place) : { user: people.spare, role: nobody };
    const { method, address, body, headers } = requestFor(operation, place, fresh);
    const reply = await ask(asker, method, address, body, headers);
    cells[expected] += 1;
    covered.add(operation.name);
    if (expected === 'allowed') {
      // An example has not one of everything.
      if (place.slug === people.own.slug) answered[reply.status < 300 ? 'well' : 'otherwise'] += 1;
      const isRefused = refusedAs(reply, place) !== undefined || reply.status >= 500;
      return isRefused ? [`${operation.name} allowed, but ${reply.status} ${reply.text.slice(0, 200)}`] : [];
    }
    const isAsExpected = refusedAs(reply, place) === expected && !inside.test(reply.text.replaceAll(place.slug, ''));
    return isAsExpected ? [] : [`${operation.name} ${expected}, but ${reply.status} ${reply.text.slice(0, 200)}`];
  }

  /** The status, where it is for lack of a right and not of the thing itself. */
  function refusedAs({ status, text }: Reply, { slug }: Place): number | undefined {
    const type = /"type":"\/problems\/([\w-]+)"/.exec(text)?.[1];
    if (type === 'sign-in-needed' || type === 'right-lacking') return status;
    return type === 'not-found' && text.includes(`Kooperation „${slug}“`) ? status : undefined;
  }

  /** What an act needs that changes what it is about: so no cell breaks a later one. */
  async function freshFor(asker: Asker, { name }: Operation, place: Place): Promise<Places> {
    const { slug } = place;
    const { spare } = people;
    const coming = { app: people, approver: people.tokens.approver ?? '', slug };
    switch (name.replace(`${api1}/cooperations/{cooperation}`, '…')) {
      case 'PUT …/runs/{run}':
      case 'DELETE …/runs/{run}':
      case 'POST …/runs/{run}/freeze':
        return { run: await runIn(coming, 'preview') };
      case 'POST …/runs/{run}/approve':
        return { run: await runIn(coming, 'frozen') };
      case 'POST …/runs/{run}/issue': {
        const run = await runIn(coming, 'approved', lastIssued);
        lastIssued = run;
        return { run };
      }
      case 'POST …/change-settlements/{changeSettlement}/approve':
        return { changeSettlement: await changeIn(coming, 'frozen') };
      case 'POST …/change-settlements/{changeSettlement}/issue':
        return { changeSettlement: await changeIn(coming, 'approved') };
      case 'POST …/proposals':
        return nextVersion(slug);
      case 'POST …/proposals/{proposal}/adoption':
      case 'POST …/proposals/{proposal}/set-aside': {
        const { next, from } = await nextVersion(slug);
        const proposed = proposalFor(slug, { number: Number(next), from });
        return { proposal: textAt(await done(ask(people, 'POST', `${api}/${slug}/proposals`, proposed)), 'id') };
      }
      case 'POST …/roles':
        await takeRoles(slug);
        return { user: spare };
      case 'POST …/roles/{role}/removal': {
        await takeRoles(slug);
        const given = await done(ask(people, 'POST', `${api}/${slug}/roles`, { user: spare, role: 'council' }));
        return { user: spare, role: textAt(given, 'id') };
      }
      case `POST ${api1}/tokens/{token}/revocation`: {
        const asked = { name: 'to end', rights: ['own-account'], lastDay: today };
        return { token: textAt(await done(ask(asker, 'POST', `${api1}/tokens`, asked)), 'id') };
      }
      default:
        return { user: spare };
    }
  }

  async function nextVersion(slug: string): Promise<{ readonly next: string; readonly from: string }> {
    const { json } = await done(ask(people, 'GET', `${api}/${slug}/agreements`));
    const { items } = json as { readonly items: readonly { readonly number: number; readonly from: string }[] };
    const { number = 0, from = today } = items.at(-1) ?? {};
    return { next: String(number + 1), from: addDays(LocalDate.parse(from), 1) };
  }

  async function takeRoles(slug: string): Promise<void> {
    const { json } = await done(ask(people, 'GET', `${api}/${slug}/roles`));
    const { items } = json as { readonly items: readonly { readonly id: string; readonly user: string }[] };
    for (const { id, user } of items)
      if (user === people.spare) await done(ask(people, 'POST', `${api}/${slug}/roles/${id}/removal`));
  }

  async function sums(): Promise<unknown> {
    const tables = await rowsOf(
      people.database,
      "select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'",
    );
    const each = tables.map(
      ({ name }) =>
        `select '${String(name)}', md5(string_agg(kept::text, ' ' order by kept::text)) from ${String(name)} kept`,
    );
    return rowsOf(people.database, `${each.join(' union all ')} order by 1`);
  }

  test('the document names every address and every page with its right', () => {
    expect(Object.fromEntries(operations.map(({ name, right }) => [name, right]))).toEqual(documented.ofAddress);
    const pages = people.app.routes
      .filter(({ method, path }) => method !== 'ALL' && !/^\/(?:api|assets|docs)\//.test(path))
      .map(({ method, path }) => `${method} ${path}`);
    // Only with an identity provider there are these two.
    const elsewhere = ['GET /sign-in/elsewhere', 'GET /sign-in/returned'];
    expect([...new Set(pages), ...elsewhere].toSorted()).toEqual(Object.keys(documented.ofPage).toSorted());
  });

  describe.each(everyone)('%s', (person) => {
    test.each(where)('in a cooperation: %s', async (at) => {
      const writes = at === 'own' && (person === 'finance' || person === 'approver');
      const before = await sums();
      const wrong: string[] = [];
      for (const operation of operations.filter(({ inCooperation }) => inCooperation))
        wrong.push(...(await tried(as(person), operation, places[at], expectedIn(at, person, operation.right))));
      expect(wrong).toEqual([]);
      expect(writes || (await sums())).toEqual(writes || before);
    });

    test('of the installation', async () => {
      const wrong: string[] = [];
      for (const operation of operations.filter(({ inCooperation }) => !inCooperation))
        for (const at of operation.path.includes('{cooperation}')
          ? (['own', 'foreign', 'example'] as const)
          : ['own' as const])
          wrong.push(...(await tried(as(person), operation, places[at], expectedOf(person, operation.right))));
      expect(wrong).toEqual([]);
    });

    test('on pages', async () => {
      const wrong: string[] = [];
      for (const [page, right] of Object.entries(documented.ofPage)) {
        const [method = '', path = ''] = page.split(' ');
        const inCooperation = path.startsWith('/cooperations/:cooperation');
        // The identity provider has tests of its own, and examples are removed at the end.
        if (path.startsWith('/sign-in/') || path === '/examples/remove') continue;
        for (const at of inCooperation ? where : (['own'] as const)) {
          const place = places[at];
          const expected = inCooperation ? expectedIn(at, person, right) : expectedOf(person, right);
          for (const suffix of /statements\/|letters\//.test(path) && !path.endsWith('.pdf') ? ['', '.pdf'] : [''])
            wrong.push(...(await triedPage(as(person), { method, path: `${path}${suffix}`, place, expected })));
        }
      }
      expect(wrong).toEqual([]);
    });
  });

  async function triedPage(
    asker: Asker,
    page: { readonly method: string; readonly path: string; readonly place: Place; readonly expected: Outcome },
  ): Promise<readonly string[]> {
    const { method, path, place, expected } = page;
    const { slug, issued, number, change: changeSettlement, changeLetter, proposal } = place;
    const known: Places = {
      cooperation: slug,
      run: issued,
      statement: 'a',
      number,
      changeSettlement,
      changeLetter,
      letter: 'a',
      proposal,
    };
    const address = path.replaceAll(/:(\w+)/g, (_all, name: string) => known[name] ?? nobody);
    const reply = method === 'POST' ? await ask(asker, 'POST', address, '', form) : await ask(asker, 'GET', address);
    cells[expected] += 1;
    const { status, text, location } = reply;
    const said = [`${method} ${address} ${expected}, but ${status} ${text.slice(0, 200)}`];
    const toSignIn = status === 303 && location?.startsWith('/sign-in?next=') === true;
    const isMissing = status === 404 && text.includes(`Kooperation „${slug}“`);
    if (expected === 'allowed') {
      // A token changes no password, and nobody signs in with an empty one.
      if (path === '/account/password') return status === 403 ? [] : said;
      if (path === '/sign-in' && method === 'POST') return status === 401 || status === 429 ? [] : said;
      return toSignIn || isMissing || status === 401 || status === 403 || status >= 500 ? said : [];
    }
    if (inside.test(text)) return said;
    if (expected === 404) return isMissing ? [] : said;
    const leadsToSignIn = expected === 401 && (method === 'GET' || path === '/account/password') && path !== '/metrics';
    return (leadsToSignIn ? toSignIn : status === expected) ? [] : said;
  }

  describe('a token for one right may do that alone, and no more than its user', () => {
    const cases = [
      ['read-terms', 'finance', true],
      ['read-statements', 'finance', true],
      ['read-all', 'finance', true],
      ['read-history', 'auditor', true],
      ['record-facts', 'finance', true],
      ['change-terms', 'finance', true],
      ['prepare-runs', 'finance', true],
      ['approve-runs', 'approver', true],
      ['issue-runs', 'finance', true],
      ['administer', 'administrator', true],
      ['own-account', 'roleless', true],
      ['look-around', 'finance', true],
      ['read-all', 'member', false],
      ['issue-runs', 'approver', false],
      ['administer', 'finance', false],
    ] as const;
    // What a token is limited to has nothing to do with the database: one is enough for all.
    test.each(label === 'PGlite' ? cases : cases.slice(0, 1))('%s of %s', async (right, person, holds) => {
      const asked = { name: right, rights: [right], lastDay: today };
      const made = await done(ask(as(person), 'POST', `${api1}/tokens`, asked));
      const token = { app: people.app, token: textAt(made, 'secret') };
      const isInside = documented.ofRole[person]?.includes(right) === true;
      const wrong: string[] = [];
      for (const operation of operations) {
        const isAllowed = operation.right === 'look-around' || (operation.right === right && holds);
        const refused = operation.inCooperation && !isInside ? 404 : 403;
        wrong.push(...(await tried(token, operation, places.own, isAllowed ? 'allowed' : refused)));
      }
      expect(wrong).toEqual([]);
    });
  });

  test('examples are removed by an administrator and nobody else', async () => {
    for (const person of everyone.toSorted((a, b) => Number(a === 'administrator') - Number(b === 'administrator'))) {
      const { status } = await ask(as(person), 'POST', '/examples/remove', '', form);
      const expected = expectedOf(person, documented.ofPage['POST /examples/remove'] ?? '');
      cells[expected] += 1;
      expect({ person, status }).toEqual({ person, status: expected === 'allowed' ? 303 : expected });
    }
  });

  test('no address was left out, and what was allowed was mostly done', () => {
    expect([...covered].toSorted()).toEqual(operations.map(({ name }) => name).toSorted());
    for (const count of Object.values(cells)) expect(count).toBeGreaterThan(100);
    expect(answered.well / (answered.well + answered.otherwise)).toBeGreaterThan(0.95);
    expect(people.errors).toEqual([]);
  });
});

/** An example with the first of each of its facts; its runs are previews. */
async function exampleIn(people: People): Promise<Place> {
  const slug = 'komgrid';
  const first = async (list: string) => {
    const { json } = await done(ask(people, 'GET', `${api}/${slug}/${list}`));
    const [item] = (json as { readonly items: readonly { readonly id: string }[] }).items;
    return item?.id ?? nobody;
  };
  const facts: Record<string, string> = {};
  for (const kind of Object.keys(people.own.facts)) facts[kind] = await first(kind);
  const { number, changeLetter } = people.own;
  return { slug, facts, issued: await first('runs'), number, change: nobody, changeLetter, proposal: nobody };
}
