import { beforeAll, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../support/databases.ts';
import { api, nordkreisAgreement, year2024 } from '../support/nordkreis.ts';
import { done, textAt } from '../support/people.ts';
import { appOn, ask, today, type TestApp, umlage } from '../support/service.ts';
import { equally, settledAgreement, setUpSettled } from '../support/settled-nordkreis.ts';

const address = `${api}/nordkreis`;
const nobody = '01890000-0000-7000-8000-000000000000';

describeOnEachDatabase('a proposal', umlage, (open) => {
  let finance: TestApp;
  let member: TestApp;
  let council: TestApp;
  let run: string;
  let proposal: string;
  let original: unknown;

  beforeAll(async () => {
    const { database } = await open();
    finance = await appOn(database);
    ({ member, council, run } = await setUpSettled(finance, database));
    original = (await ask(finance, 'GET', `${address}/agreements/1`)).json;
  });

  test('is made with the whole version, and changes nothing', async () => {
    const proposed = await ask(finance, 'POST', `${address}/proposals`, equally);
    expect(proposed).toMatchObject({ status: 201, json: { status: 'open', base: 1, number: 2, title: equally.title } });
    expect(proposed.json).not.toHaveProperty('decision');
    proposal = proposed.location ?? '';
    expect((await ask(finance, 'GET', `${address}/agreements`)).json).toMatchObject({ items: [{ number: 1 }] });
    const listed = await ask(council, 'GET', `${address}/proposals?status=open`);
    const { findings, ...outline } = proposed.json as { readonly findings: readonly unknown[] };
    expect(findings).toEqual([]);
    expect(listed.json).toEqual({ items: [outline] });
    expect((await ask(council, 'GET', `${address}/proposals?status=adopted`)).json).toEqual({ items: [] });
    expect((await ask(council, 'GET', `${address}/proposals?status=vertagt`)).json).toEqual({ items: [] });
  });

  test('has its comparison attached: in words, and in euro on the year that was settled last', async () => {
    const { json } = await ask(council, 'GET', proposal, undefined, { 'accept-language': 'en' });
    expect(json).toMatchObject({
      document: { version: { number: 2, from: '2027-01-01' } },
      comparison: {
        before: 1,
        after: 2,
        clauses: [
          {
            change: 'changed',
            before: { number: '§ 1' },
            uses: [{ kind: 'pool', isChanged: true }, { kind: 'rounding' }, { kind: 'notice' }],
          },
        ],
        provisions: [{ kind: 'validity' }, { kind: 'pool', name: 'IT', change: 'changed', clauses: ['par-1'] }],
        inEuro: {
          period: year2024,
          asKnownOn: today,
          before: { version: 1, total: '100.00', problems: [] },
          after: { version: 2, total: '100.00', problems: [] },
          shares: [
            { bearer: 'a', before: '50.00', after: '33.34', difference: '-16.66', percent: '-33.32' },
            { bearer: 'b', before: '25.00', after: '33.33', difference: '8.33', percent: '33.32' },
            { bearer: 'c', before: '25.00', after: '33.33', difference: '8.33', percent: '33.32' },
          ],
          total: { before: '100.00', after: '100.00', difference: '0.00' },
          newcomers: [],
        },
      },
    });
  });

  test('is tried on another year where one is named, and says what is missing for it', async () => {
    const asked = await ask(council, 'GET', `${proposal}?from=2026-01-01&until=2027-01-01`);
    expect(asked.json).toMatchObject({
      comparison: { inEuro: { before: { problems: [{ code: 'figure-missing' }, {}, {}] }, after: { total: '0.00' } } },
    });
    expect(await ask(council, 'GET', `${proposal}?from=2026-01-01`)).toMatchObject({ status: 422 });
    expect(await ask(council, 'GET', `${proposal}?from=2026-01-01&until=2025-01-01`)).toMatchObject({
      status: 422,
      json: { errors: [{ code: 'period-empty' }] },
    });
  });

  test('shows a member the words, and nobody’s euro', async () => {
    for (const asked of [proposal, `${proposal}?from=2024-01-01&until=2025-01-01`]) {
      const { status, json, text } = await ask(member, 'GET', asked);
      expect(status).toBe(200);
      expect(json).toMatchObject({ comparison: { provisions: [{ kind: 'validity' }, { kind: 'pool' }] } });
      expect(json).not.toHaveProperty('comparison.inEuro');
      for (const amount of ['50.00', '25.00', '33.33', '-16.66']) expect(text).not.toContain(amount);
    }
  });

  test('that reaches back into a settled year says so, with the statements the reader may see', async () => {
    const document = { ...equally.document, version: { number: 2, from: '2024-07-01' } };
    const proposed = await done(ask(finance, 'POST', `${address}/proposals`, { ...equally, document }));
    const numbers = ['2026-0001', '2026-0002', '2026-0003'];
    const findings = [
      {
        code: 'version-reaches-back',
        pointer: '/version/from',
        detail: expect.stringContaining(`01.01.2024 bis vor 01.01.2025, Abrechnungen ${numbers.join(', ')}.`),
      },
    ];
    expect(proposed.json).toMatchObject({ findings });
    const at = proposed.location ?? '';
    expect((await ask(council, 'GET', at)).json).toMatchObject({ comparison: { findings } });
    const told = (await ask(member, 'GET', at)).text;
    expect(told).toContain('Abrechnungen 2026-0001.');
    for (const other of numbers.slice(1)) expect(told).not.toContain(other);
    await done(ask(finance, 'POST', `${at}/set-aside`, { reason: 'Nicht rückwirkend' }));
  });

  test('of who leaves before its late notice counts says the next end', async () => {
    const step = { step: 'notice', party: 'c', on: '2026-07-01' };
    await done(ask(finance, 'POST', `${address}/agreements/1/steps`, step));
    const parties = nordkreisAgreement.parties.filter(({ id }) => id !== 'c');
    const document = { ...equally.document, parties };
    const proposed = await done(ask(finance, 'POST', `${address}/proposals`, { ...equally, document }));
    expect(proposed.json).toMatchObject({
      findings: [{ code: 'notice-late', party: 'c', remedy: expect.stringContaining('01.01.2028') }],
    });
    await done(ask(finance, 'POST', `${proposed.location ?? ''}/set-aside`, { reason: 'Zu früh' }));
  });

  test('is made and decided by who may change the terms alone', async () => {
    for (const who of [member, council]) {
      expect((await ask(who, 'POST', `${address}/proposals`, equally)).status).toBe(403);
      expect((await ask(who, 'POST', `${proposal}/adoption`, { decision: 'Wir' })).status).toBe(403);
      expect((await ask(who, 'POST', `${proposal}/set-aside`, { reason: 'Wir' })).status).toBe(403);
    }
  });

  test('is of the next version of this agreement', async () => {
    const refused = async (change: object) =>
      ask(finance, 'POST', `${address}/proposals`, { ...equally, document: { ...equally.document, ...change } });
    expect(await refused({ version: { number: 3, from: '2027-01-01' } })).toMatchObject({
      status: 422,
      json: { type: '/problems/version-not-next', errors: [{ pointer: '/document/version/number' }] },
    });
    expect(await refused({ cooperation: { id: 'suedkreis', name: 'Südkreis' } })).toMatchObject({
      status: 422,
      json: { type: '/problems/cooperation-differs', errors: [{ pointer: '/document/cooperation/id' }] },
    });
    expect(await refused({ clauses: [] })).toMatchObject({
      status: 422,
      json: { errors: expect.arrayContaining([expect.objectContaining({ code: 'reference-unknown' })]) },
    });
    expect(await ask(finance, 'POST', `${address}/proposals`, { ...equally, title: '' })).toMatchObject({
      status: 422,
      json: { errors: [{ pointer: '/title' }] },
    });
  });

  test('is set aside with a reason, once', async () => {
    const other = textAt(await done(ask(finance, 'POST', `${address}/proposals`, equally)), 'id');
    const at = `${address}/proposals/${other}`;
    expect(await ask(finance, 'POST', `${at}/set-aside`, {})).toMatchObject({ status: 422 });
    expect(await ask(finance, 'POST', `${at}/set-aside`, { reason: 'Doppelt gestellt' })).toMatchObject({
      status: 200,
      json: { status: 'setAside', decision: 'Doppelt gestellt', decidedOn: today },
    });
    for (const [step, body] of [
      ['set-aside', { reason: 'Noch einmal' }],
      ['adoption', { decision: 'Doch' }],
    ] as const)
      expect(await ask(finance, 'POST', `${at}/${step}`, body)).toMatchObject({
        status: 409,
        json: { type: '/problems/proposal-decided' },
      });
    expect((await ask(finance, 'GET', at)).json).toMatchObject({ decision: 'Doppelt gestellt' });
    expect((await ask(finance, 'GET', `${address}/agreements`)).json).toMatchObject({ items: [{ number: 1 }] });
  });

  test('is not decided where there is none', async () => {
    for (const id of [nobody, 'keiner']) {
      const { status } = await ask(finance, 'POST', `${address}/proposals/${id}/adoption`, { decision: 'Ja' });
      expect(status).toBe(id === nobody ? 404 : 422);
    }
  });

  test('becomes the next version as it was proposed, and is not decided again', async () => {
    const decision = 'Ratsbeschlüsse vom 12. Mai 2026';
    const adopted = await ask(finance, 'POST', `${proposal}/adoption`, { decision });
    expect(adopted).toMatchObject({ status: 200, json: { status: 'adopted', decision, decidedOn: today } });
    expect((await ask(finance, 'GET', `${address}/agreements`)).json).toMatchObject({
      items: [
        { number: 1, until: '2027-01-01' },
        { number: 2, from: '2027-01-01', knownOn: today, sha256: textAt(adopted, 'sha256') },
      ],
    });
    expect((await ask(finance, 'GET', `${address}/agreements/2`)).json).toEqual(equally.document);
    for (const [step, body] of [
      ['adoption', { decision }],
      ['set-aside', { reason: 'Doch nicht' }],
    ] as const)
      expect(await ask(finance, 'POST', `${proposal}/${step}`, body)).toMatchObject({
        status: 409,
        json: { type: '/problems/proposal-decided' },
      });
  });

  test('that lost its number to another one is not adopted', async () => {
    const next = (from: string) => ({ ...equally, document: { ...equally.document, version: { number: 3, from } } });
    const [first, second] = [
      textAt(await done(ask(finance, 'POST', `${address}/proposals`, next('2028-01-01'))), 'id'),
      textAt(await done(ask(finance, 'POST', `${address}/proposals`, next('2029-01-01'))), 'id'),
    ];
    await done(ask(finance, 'POST', `${address}/proposals/${first}/adoption`, { decision: 'Angenommen' }));
    expect(await ask(finance, 'POST', `${address}/proposals/${second}/adoption`, { decision: 'Auch' })).toMatchObject({
      status: 409,
      json: { type: '/problems/exists-already' },
    });
    expect((await ask(finance, 'GET', `${address}/proposals/${second}`)).json).toMatchObject({ status: 'open' });
  });

  test('is no longer needed to amend: a version added at once is told a gap, or refused for an overlap', async () => {
    const ended = { ...equally.document, version: { number: 4, from: '2030-01-01', until: '2031-01-01' } };
    expect(await ask(finance, 'POST', `${address}/agreements`, ended)).toMatchObject({
      status: 201,
      json: { number: 4, findings: [] },
    });
    const late = { ...equally.document, version: { number: 5, from: '2032-01-01' } };
    expect(await ask(finance, 'POST', `${address}/agreements`, late)).toMatchObject({
      status: 201,
      json: {
        findings: [{ code: 'versions-gap', detail: expect.stringContaining('Vom 01.01.2031 bis vor den 01.01.2032') }],
      },
    });
    const within = { ...equally.document, version: { number: 6, from: '2030-07-01', until: '2031-07-01' } };
    expect(await ask(finance, 'POST', `${address}/agreements`, within)).toMatchObject({
      status: 409,
      json: { type: '/problems/versions-overlap' },
    });
  });

  test('leaves the version an issued statement used as it was: it is ended, never edited', async () => {
    expect((await ask(finance, 'GET', `${address}/agreements/1`)).json).toEqual(original);
    const edited = { ...settledAgreement, title: 'Anders' };
    expect(await ask(finance, 'POST', `${address}/agreements`, edited)).toMatchObject({
      status: 409,
      json: { type: '/problems/exists-already' },
    });
    expect((await ask(finance, 'PUT', `${address}/agreements/1`, edited)).status).toBe(404);
    expect((await ask(finance, 'GET', `${run}/verify`)).json).toMatchObject({ differences: [] });
  });

  test('stands in the history with what was decided', async () => {
    const { json } = await ask(finance, 'GET', `${address}/audit?subject=proposal`);
    const { items } = json as { readonly items: readonly Readonly<Record<string, string>>[] };
    const told = items.map(({ action, before, after }) =>
      [action, before, after].map((text = '') => /(?<="status":")\w+/u.exec(text)?.[0] ?? text),
    );
    expect(told).toEqual([
      ['added', '', 'open'],
      ['added', '', 'open'],
      ['changed', 'open', 'setAside'],
      ['added', '', 'open'],
      ['changed', 'open', 'setAside'],
      ['added', '', 'open'],
      ['changed', 'open', 'setAside'],
      ['changed', 'open', 'adopted'],
      ['added', '', 'open'],
      ['added', '', 'open'],
      ['changed', 'open', 'adopted'],
    ]);
    expect(items.some(({ after = '' }) => after.includes('Doppelt gestellt'))).toBe(true);
    expect(finance.errors).toEqual([]);
  });

  test('or not: any two versions are compared, with the last one unless another is named', async () => {
    const compared = await ask(council, 'GET', `${address}/agreements/1/comparison?with=2`);
    expect(compared).toMatchObject({
      status: 200,
      json: { before: 1, after: 2, inEuro: { shares: [{ difference: '-16.66' }, {}, {}] } },
    });
    const toLast = await ask(council, 'GET', `${address}/agreements/1/comparison`);
    expect(toLast.json).toMatchObject({ before: 1, after: 5, findings: [{ code: 'versions-gap' }] });
    const back = await ask(council, 'GET', `${address}/agreements/2/comparison?with=1`);
    expect(back.json).toMatchObject({ inEuro: { shares: [{ difference: '16.66' }, {}, {}] } });
    const itself = await ask(council, 'GET', `${address}/agreements/2/comparison?with=2`);
    expect(itself.json).toMatchObject({ clauses: [], provisions: [], inEuro: { total: { difference: '0.00' } } });
    const ofMember = await ask(member, 'GET', `${address}/agreements/1/comparison?with=2`);
    expect(ofMember).toMatchObject({
      status: 200,
      json: { clauses: [{}], provisions: [{ kind: 'validity' }, { kind: 'pool' }] },
    });
    expect(ofMember.json).not.toHaveProperty('inEuro');
    expect((await ask(council, 'GET', `${address}/agreements/1/comparison?with=9`)).status).toBe(404);
    expect((await ask(council, 'GET', `${address}/agreements/9/comparison`)).status).toBe(404);
    expect((await ask(council, 'GET', `${address}/agreements/1/comparison?with=x`)).status).toBe(422);
  });

  test('or a version that reaches back says so too, even on the day whose knowledge the settlement used', async () => {
    const { database } = await open();
    const app = await appOn(database);
    await setUpSettled(app, database);
    const document = { ...equally.document, version: { number: 2, from: '2024-07-01' } };
    const added = await done(ask(app, 'POST', `${address}/agreements`, document));
    const findings = [{ code: 'version-reaches-back' }];
    expect(added.json).toMatchObject({ findings });
    expect((await ask(app, 'GET', `${address}/agreements/1/comparison?with=2`)).json).toMatchObject({ findings });
  });
});
