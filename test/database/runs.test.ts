import type { Database } from '@umlage/api';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../support/databases.ts';
import { api, costItem, nordkreisAgreement, setUpNordkreis, year2024 } from '../support/nordkreis.ts';
import { appOn, ask, type Reply, serviceOn, type TestApp, today, umlage, userWith } from '../support/service.ts';

const json = (reply: Reply) => reply.json as Readonly<Record<string, unknown>>;
const statusesOf = (replies: readonly Reply[]) => replies.map(({ status }) => status);

describeOnEachDatabase('a run', umlage, (open) => {
  let database: Database;
  let finance: TestApp;
  let approver: TestApp;
  let member: TestApp;
  let nordkreis: string;

  beforeAll(async () => {
    ({ database } = await open());
    finance = await appOn(database);
    nordkreis = await setUpNordkreis(finance);
    const service = serviceOn(database);
    const as = (name: string, role: string, party?: string) =>
      userWith(finance, service, {
        name,
        cooperation: 'nordkreis',
        role,
        ...(party === undefined ? {} : { party }),
      });
    approver = await as('frei.gabe', 'approver');
    member = await as('gemeinde.a', 'member', 'a');
  });

  async function newRun(more: object = {}, who = finance): Promise<string> {
    return (await ask(who, 'POST', `${nordkreis}/runs`, { period: year2024, ...more })).location ?? '';
  }

  describe('on its way', () => {
    let run: string;
    beforeAll(async () => {
      run = await newRun();
    });

    test('is frozen with all that went in, and later facts no longer change it', async () => {
      const frozen = await ask(finance, 'POST', `${run}/freeze`);
      expect(frozen).toMatchObject({ status: 200, json: { status: 'frozen', pools: [{ cost: { net: '100.00' } }] } });
      await ask(finance, 'POST', `${nordkreis}/cost-items`, { ...costItem, amount: '11.00', text: 'Nachtrag' });
      expect(finance.errors).toEqual([]);
      const again = json(await ask(finance, 'GET', run));
      expect(finance.errors).toEqual([]);
      expect(again).toEqual(frozen.json);
      const preview = await newRun();
      expect(json(await ask(finance, 'GET', preview))).toMatchObject({ pools: [{ cost: { net: '111.00' } }] });
      const input = await ask(finance, 'GET', `${run}/input`);
      expect(input.json).toMatchObject({
        format: 'umlage-run-input/1',
        facts: { costItems: [{ text: 'Betrieb' }] },
        question: { asKnownOn: today, period: year2024 },
        drawnUpOn: today,
      });
    });

    test('is no longer edited or thrown away', async () => {
      const etag = (await ask(finance, 'GET', run)).headers.get('etag') ?? '';
      const conflict = { status: 409, json: { type: '/problems/run-state' } };
      expect(await ask(finance, 'PUT', run, { period: year2024 }, { 'if-match': etag })).toMatchObject(conflict);
      expect(await ask(finance, 'DELETE', run, undefined, { 'if-match': etag })).toMatchObject(conflict);
      expect(await ask(finance, 'POST', `${run}/freeze`)).toMatchObject(conflict);
      expect(await ask(finance, 'POST', `${run}/issue`)).toMatchObject(conflict);
    });

    test('is approved by another person only', async () => {
      const own = await ask(finance, 'POST', `${run}/approve`);
      expect(own).toMatchObject({ status: 403, json: { type: '/problems/right-lacking' } });
      const { json: me } = await ask(finance, 'GET', '/api/v1/me');
      const user = (me as { readonly id: string }).id;
      await ask(finance, 'POST', `${nordkreis}/roles`, { user, role: 'approver' });
      const both = await ask(finance, 'POST', `${run}/approve`);
      expect(both).toMatchObject({ status: 403, json: { type: '/problems/second-person-needed' } });
      const headers = { 'umlage-reason': encodeURIComponent('geprüft nach Aktenlage') };
      const approved = await ask(approver, 'POST', `${run}/approve`, undefined, headers);
      expect(approved).toMatchObject({ status: 200, json: { status: 'approved' } });
    });

    test('is shown to a member when it is issued, and no other’s statement then', async () => {
      expect((await ask(member, 'GET', `${run}/statements/a`)).status).toBe(404);
      expect(json(await ask(member, 'GET', `${nordkreis}/statements`))).toEqual({ items: [] });
      expect(await ask(finance, 'POST', `${run}/issue`)).toMatchObject({ status: 200, json: { status: 'issued' } });
      expect(await ask(member, 'GET', `${run}/statements/a`)).toMatchObject({
        json: { status: 'issued', number: '2026-0001', total: '33.34' },
      });
      expect((await ask(member, 'GET', `${run}/statements/b`)).status).toBe(404);
      expect(json(await ask(member, 'GET', `${nordkreis}/statements`))).toMatchObject({
        items: [
          { number: '2026-0001', party: 'a', status: 'issued', total: '33.34', balance: '33.34', issuedOn: today },
        ],
      });
      expect((await ask(member, 'GET', `${nordkreis}/statements/2026-0002`)).status).toBe(404);
      expect((await ask(member, 'GET', run)).status).toBe(403);
      const letter = await ask(member, 'GET', `${nordkreis}/statements/2026-0001.pdf`);
      expect(letter).toMatchObject({ status: 200, type: 'application/pdf' });
      const page = await ask(member, 'GET', '/cooperations/nordkreis');
      expect(page.text).toContain('2026-0001');
      expect(page.text).not.toContain('Gemeinde B');
    });

    test('can be recomputed at any time', async () => {
      expect(json(await ask(finance, 'GET', `${run}/verify`))).toMatchObject({ statements: 3, differences: [] });
    });

    test('stands in the history with who, when and why', async () => {
      const id = run.split('/').at(-1) ?? '';
      const history = await ask(finance, 'GET', `${nordkreis}/audit?subject=run&subjectId=${id}`);
      const { items } = json(history) as { items: readonly Record<string, unknown>[] };
      expect(items.map(({ action }) => action)).toEqual(['added', 'frozen', 'approved', 'issued']);
      expect(items[2]).toMatchObject({ actor: { name: 'frei.gabe' }, reason: 'geprüft nach Aktenlage' });
      expect(JSON.parse(String(items[2]?.['before']))).toMatchObject({ status: 'frozen' });
      expect(JSON.parse(String(items[2]?.['after']))).toMatchObject({ status: 'approved' });
    });
  });

  describe('of days that were issued already', () => {
    test('is issued as a correction only, which takes the place of the first', async () => {
      const [issued] = (json(await ask(finance, 'GET', `${nordkreis}/statements`)) as { items: { run: string }[] })
        .items;
      const first = issued?.run ?? '';
      const again = await newRun();
      await ask(finance, 'POST', `${again}/freeze`);
      await ask(approver, 'POST', `${again}/approve`);
      expect(await ask(finance, 'POST', `${again}/issue`)).toMatchObject({
        status: 409,
        json: { type: '/problems/period-issued', detail: expect.stringContaining(first) },
      });
      const otherDays = { period: { from: '2024-01-01', until: '2024-07-01' }, corrects: first };
      expect(await ask(finance, 'POST', `${nordkreis}/runs`, otherDays)).toMatchObject({ status: 422 });

      const correction = await newRun({ corrects: first });
      await ask(finance, 'POST', `${correction}/freeze`);
      await ask(approver, 'POST', `${correction}/approve`);
      expect(await ask(finance, 'POST', `${correction}/issue`)).toMatchObject({ status: 200 });
      expect(json(await ask(finance, 'GET', `${nordkreis}/runs/${first}`))).toMatchObject({ status: 'corrected' });
      expect(json(await ask(member, 'GET', `${nordkreis}/statements`))).toMatchObject({
        items: [
          { number: '2026-0004', status: 'issued', total: '37.00' },
          { number: '2026-0001', status: 'corrected', total: '33.34' },
        ],
      });
      const replaced = await ask(member, 'GET', '/cooperations/nordkreis/statements/2026-0001');
      expect(replaced.text).toContain('durch eine spätere berichtigt');
    });
  });

  describe('that corrects by difference', () => {
    const through = async (run: string) => {
      await ask(finance, 'POST', `${run}/freeze`);
      await ask(approver, 'POST', `${run}/approve`);
      return ask(finance, 'POST', `${run}/issue`);
    };
    let corrected: string;
    let correction: string;

    beforeAll(async () => {
      const { items } = json(await ask(finance, 'GET', `${nordkreis}/statements`)) as { items: { run: string }[] };
      corrected = items[0]?.run ?? '';
      await ask(finance, 'POST', `${nordkreis}/cost-items`, { ...costItem, amount: '-30.00', text: 'Gutschrift' });
      correction = await newRun({ corrects: corrected, byDifference: true });
    });

    test('tells what changes for each member before it is issued', async () => {
      const preview = json(await ask(finance, 'GET', correction));
      expect(preview).toMatchObject({
        status: 'preview',
        corrects: corrected,
        byDifference: true,
        members: [
          {
            party: 'a',
            total: '27.00',
            balance: '-10.00',
            correction: { by: 'difference', numbers: ['2026-0004'], before: '37.00', difference: '-10.00' },
          },
          { party: 'b', balance: '-10.00' },
          { party: 'c', balance: '-10.00' },
        ],
      });
      const page = await ask(finance, 'GET', correction.replace('/api/v1', ''));
      expect(page.text).toContain('Was die Berichtigung für 2024 ändert');
    });

    test('is prepared by a form on the page of what it corrects', async () => {
      const page = await ask(finance, 'GET', `/cooperations/nordkreis/runs/${corrected}`);
      expect(page.text).toContain('Berichtigung vorbereiten');
      const fields = { corrects: corrected, kind: 'settlement', 'first-day': '2024-01-01', 'last-day': '2024-12-31' };
      const sent = new URLSearchParams({ ...fields, by: 'difference' }).toString();
      const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' };
      const made = await ask(finance, 'POST', '/cooperations/nordkreis/runs', sent, headers);
      expect(made.status).toBe(303);
      expect(json(await ask(finance, 'GET', `/api/v1${made.location ?? ''}`))).toMatchObject({
        corrects: corrected,
        byDifference: true,
        members: [{ balance: '-10.00' }, {}, {}],
      });
    });

    test('settles no advances once more', async () => {
      const paid = [{ party: 'a', on: '2024-05-15', amount: '1.00' }];
      const asked = { period: year2024, corrects: corrected, byDifference: true, advances: paid };
      expect(await ask(finance, 'POST', `${nordkreis}/runs`, asked)).toMatchObject({
        status: 422,
        json: { errors: [{ code: 'advances-settled', pointer: '/advances' }] },
      });
    });

    test('needs statements that it corrects', async () => {
      expect(await ask(finance, 'POST', `${nordkreis}/runs`, { period: year2024, byDifference: true })).toMatchObject({
        status: 422,
        json: { type: '/problems/nothing-corrected' },
      });
    });

    test('is issued beside the statements that it corrects, and corrects them once', async () => {
      expect(await through(correction)).toMatchObject({ status: 200 });
      expect(json(await ask(member, 'GET', `${nordkreis}/statements`))).toMatchObject({
        items: [
          { number: '2026-0007', status: 'issued', total: '27.00', balance: '-10.00' },
          { number: '2026-0004', status: 'corrected', total: '37.00', balance: '37.00' },
          { number: '2026-0001', status: 'corrected' },
        ],
      });
      const again = { period: year2024, corrects: corrected, byDifference: true };
      expect(await ask(finance, 'POST', `${nordkreis}/runs`, again)).toMatchObject({
        status: 409,
        json: { type: '/problems/run-state' },
      });
      const page = await ask(member, 'GET', '/cooperations/nordkreis/statements/2026-0007');
      expect(page.text).toContain('Die Abrechnung Nr. 2026-0004 bleibt bestehen.');
      const letter = await ask(member, 'GET', `${nordkreis}/statements/2026-0007.pdf`);
      expect(letter).toMatchObject({ status: 200, type: 'application/pdf' });
    });

    test('can be recomputed, with what it was set against', async () => {
      expect(json(await ask(finance, 'GET', `${correction}/verify`))).toMatchObject({ statements: 3, differences: [] });
      expect(json(await ask(finance, 'GET', `${correction}/input`))).toMatchObject({
        corrects: { by: 'difference', statements: [{ number: '2026-0004', party: 'a', total: '37.00' }, {}, {}] },
      });
    });

    test('leaves open what it did not take back', async () => {
      expect(json(await ask(member, 'GET', `${nordkreis}/open-items`))).toMatchObject({
        items: [
          {
            party: 'a',
            period: year2024,
            balance: { amount: '27.00', statements: [{ number: '2026-0004' }, { number: '2026-0007' }] },
          },
        ],
      });
    });

    test('takes nothing back; a replacement does, and is the exact negation', async () => {
      const reversal = (number: string) => ask(member, 'GET', `${nordkreis}/statements/${number}/reversal`);
      expect(json(await reversal('2026-0001'))).toMatchObject({
        number: '2026-0001-S',
        reverses: '2026-0001',
        replacedBy: ['2026-0004'],
        total: '-33.34',
        balance: '-33.34',
      });
      expect(await reversal('2026-0004')).toMatchObject({ status: 409, json: { type: '/problems/not-reversed' } });
      expect(await reversal('2026-0005')).toMatchObject({ status: 404 });
      expect(await through(await newRun({ corrects: correction.split('/').at(-1) }))).toMatchObject({ status: 200 });
      // What replaces a correction by difference takes back all that stood until then.
      expect(json(await reversal('2026-0004'))).toMatchObject({ total: '-37.00' });
      expect(json(await reversal('2026-0007'))).toMatchObject({
        total: '-27.00',
        settledBefore: '-37.00',
        balance: '10.00',
      });
      const letter = await ask(member, 'GET', '/cooperations/nordkreis/statements/2026-0007/reversal.pdf');
      expect(letter).toMatchObject({ status: 200 });
      expect(letter.text.startsWith('%PDF-')).toBe(true);
      const page = await ask(member, 'GET', '/cooperations/nordkreis/statements/2026-0007');
      expect(page.text).toContain('/cooperations/nordkreis/statements/2026-0007/reversal.pdf');
    });
  });

  describe('that fifty clients approve and issue at once', () => {
    test('is approved and issued exactly once, with numbers that leave none out', async () => {
      const run = await newRun({ period: { from: '2025-01-01', until: '2026-01-01' } });
      await ask(finance, 'POST', `${nordkreis}/figures/batches`, {
        items: ['a', 'b', 'c'].map((party) => ({
          figure: 'inhabitants',
          party,
          on: '2024-06-30',
          value: '10',
          source: 'Landesamt',
        })),
      });
      expect(await ask(finance, 'POST', `${run}/freeze`)).toMatchObject({ status: 200 });
      const fifty = (who: TestApp, step: string) =>
        Promise.all(Array.from({ length: 50 }, () => ask(who, 'POST', `${run}/${step}`)));
      for (const [who, step] of [
        [approver, 'approve'],
        [finance, 'issue'],
      ] as const) {
        const replies = await fifty(who, step);
        expect(statusesOf(replies).filter((status) => status === 200)).toHaveLength(1);
        expect(statusesOf(replies).filter((status) => status === 409)).toHaveLength(49);
        const conflicts = replies.filter(({ status }) => status === 409);
        expect(new Set(conflicts.map((reply) => json(reply)['type']))).toEqual(new Set(['/problems/run-state']));
      }
      const { items } = json(await ask(finance, 'GET', `${nordkreis}/statements`)) as { items: { number: string }[] };
      expect(items.map(({ number }) => number).toSorted()).toEqual(
        Array.from({ length: 15 }, (_, index) => `2026-00${String(index + 1).padStart(2, '0')}`),
      );
    });

    test('beside others of the cooperation, the numbers still leave none out', async () => {
      const years = [2026, 2027, 2028, 2029, 2030];
      const runs = await Promise.all(
        years.map((year) =>
          newRun({ kind: 'advance', period: { from: `${year}-01-01`, until: `${year + 1}-01-01` }, asKnownOn: today }),
        ),
      );
      const facts = years.flatMap((year) =>
        ['a', 'b', 'c'].map((party) => ({
          figure: 'inhabitants',
          party,
          on: `${year - 1}-06-30`,
          value: '10',
          source: 'Landesamt',
        })),
      );
      await ask(finance, 'POST', `${nordkreis}/figures/batches`, { items: facts });
      for (const run of runs) {
        expect((await ask(finance, 'POST', `${run}/freeze`)).status).toBe(200);
        expect((await ask(approver, 'POST', `${run}/approve`)).status).toBe(200);
      }
      const issued = await Promise.all(runs.map((run) => ask(finance, 'POST', `${run}/issue`)));
      expect(new Set(statusesOf(issued))).toEqual(new Set([200]));
      const { items } = json(await ask(finance, 'GET', `${nordkreis}/statements`)) as { items: { number: string }[] };
      expect(items.map(({ number }) => number).toReversed()).toEqual(
        Array.from({ length: 30 }, (_, index) => `2026-${String(index + 1).padStart(4, '0')}`),
      );
    });
  });

  describe('as a draft of two people', () => {
    test('is told to the second that it changed, and nothing is overwritten', async () => {
      const run = await newRun();
      const read = await ask(finance, 'GET', run);
      const etag = { 'if-match': read.headers.get('etag') ?? '' };
      const first = await ask(finance, 'PUT', run, { period: year2024, drawnUpOn: '2026-03-01' }, etag);
      expect(first).toMatchObject({ status: 200, json: { drawnUpOn: '2026-03-01' } });
      const second = await ask(finance, 'PUT', run, { period: year2024, drawnUpOn: '2026-04-01' }, etag);
      expect(second).toMatchObject({ status: 412, json: { type: '/problems/revision-stale' } });
      expect(json(await ask(finance, 'GET', run))).toMatchObject({ drawnUpOn: '2026-03-01' });
      expect(await ask(finance, 'PUT', run, { period: year2024 })).toMatchObject({ status: 428 });
      expect(await ask(finance, 'DELETE', run, undefined, etag)).toMatchObject({ status: 412 });
      const now = { 'if-match': first.headers.get('etag') ?? '' };
      expect(await ask(finance, 'DELETE', run, undefined, now)).toMatchObject({ status: 204, text: '' });
      expect((await ask(finance, 'GET', run)).status).toBe(404);
    });

    test('is edited by one of thirty at once', async () => {
      const run = await newRun();
      const etag = { 'if-match': (await ask(finance, 'GET', run)).headers.get('etag') ?? '' };
      const edits = await Promise.all(
        Array.from({ length: 30 }, () => ask(finance, 'PUT', run, { period: year2024 }, etag)),
      );
      expect(statusesOf(edits).filter((status) => status === 200)).toHaveLength(1);
      expect(statusesOf(edits).filter((status) => status === 412)).toHaveLength(29);
    });

    test('is not approved by who edited it, whoever set it up', async () => {
      const run = await newRun();
      const etag = { 'if-match': (await ask(finance, 'GET', run)).headers.get('etag') ?? '' };
      const other = await userWith(finance, serviceOn(database), {
        name: 'zweite.finanz',
        cooperation: 'nordkreis',
        role: 'finance',
      });
      await ask(other, 'PUT', run, { period: year2024 }, etag);
      const { json: me } = await ask(other, 'GET', '/api/v1/me');
      await ask(finance, 'POST', `${nordkreis}/roles`, { user: (me as { id: string }).id, role: 'approver' });
      await ask(finance, 'POST', `${run}/freeze`);
      expect(await ask(other, 'POST', `${run}/approve`)).toMatchObject({
        status: 403,
        json: { type: '/problems/second-person-needed' },
      });
    });
  });

  describe('whose bytes were changed by hand', () => {
    const byHand = (statement: string) =>
      database.transact(async (transaction) => {
        await transaction.execute(sql.raw('alter table statements disable trigger keep'));
        await transaction.execute(sql.raw('alter table run_snapshots disable trigger keep'));
        await transaction.execute(sql.raw('alter table audit_entries disable trigger keep'));
        await transaction.execute(sql.raw(statement));
        await transaction.execute(sql.raw('alter table statements enable trigger keep'));
        await transaction.execute(sql.raw('alter table run_snapshots enable trigger keep'));
        await transaction.execute(sql.raw('alter table audit_entries enable trigger keep'));
      });

    test('is told by name: a statement, what came out, what went in', async () => {
      const run = await newRun();
      const id = run.split('/').at(-1) ?? '';
      await ask(finance, 'POST', `${run}/freeze`);
      const differences = async () => json(await ask(finance, 'GET', `${run}/verify`))['differences'];
      expect(await differences()).toEqual([]);
      await byHand(
        `update statements set content = replace(content, '"total":"', '"total":"9') where run_id = '${id}' and party = 'b'`,
      );
      expect(await differences()).toEqual([
        { what: 'statement', party: 'b', why: 'changed' },
        { what: 'statement', party: 'b', why: 'recomputed-otherwise' },
      ]);
      await byHand(`delete from statements where run_id = '${id}' and party = 'c'`);
      expect(await differences()).toContainEqual({ what: 'statement', party: 'c', why: 'missing' });
      await byHand(`update run_snapshots set input = replace(input, 'Betrieb', 'Betrug') where run_id = '${id}'`);
      expect(await differences()).toContainEqual({ what: 'input', why: 'changed' });
      await byHand(`update run_snapshots set input = '{' where run_id = '${id}'`);
      expect(await differences()).toContainEqual({ what: 'input', why: 'unreadable' });
    });

    test('the history names the first broken entry', async () => {
      const chain = async () => json(await ask(finance, 'GET', `${nordkreis}/audit/verify`));
      const before = await chain();
      expect(before).toMatchObject({ holds: true });
      await byHand("update audit_entries set reason = 'weil' where sequence = 6 and subject = 'figure'");
      expect(await chain()).toMatchObject({ holds: false, entries: 5, broken: { sequence: 6, why: 'changed' } });
      await byHand("update audit_entries set reason = null where sequence = 6 and subject = 'figure'");
      expect(await chain()).toEqual(before);
      await byHand("delete from audit_entries where sequence = 7 and subject = 'figure'");
      expect(await chain()).toMatchObject({ holds: false, broken: { sequence: 7, why: 'missing' } });
    });
  });

  test('that is frozen while a version of the agreement is added can be recomputed', async () => {
    const address = await setUpNordkreis(finance, 'zugleich');
    const run = (await ask(finance, 'POST', `${address}/runs`, { period: year2024 })).location ?? '';
    // The embedded database carries out one after the other.
    if (database.kind === 'embedded') return;
    const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
    const { promise: held, resolve: hold } = Promise.withResolvers<undefined>();
    const holding = database.transact(async (transaction) => {
      await transaction.execute(sql`lock table account_entries in access exclusive mode`);
      hold(undefined);
      await released;
    });
    await held;
    const freezing = ask(finance, 'POST', `${run}/freeze`);
    await waits(database);
    const { clauses, pools, ...rest } = nordkreisAgreement;
    const version = {
      ...rest,
      cooperation: { id: 'zugleich', name: 'Nordkreis' },
      version: { number: 2, from: '2024-07-01' },
      clauses,
      pools: pools.map((pool) => ({ ...pool, rule: { rule: 'split', by: { key: 'each' } } })),
    };
    const added = await ask(finance, 'POST', `${address}/agreements`, version);
    release(undefined);
    await holding;
    expect(added).toMatchObject({ status: 201 });
    expect(await freezing).toMatchObject({ status: 200, json: { status: 'frozen' } });
    expect(json(await ask(finance, 'GET', `${run}/verify`))).toMatchObject({ differences: [] });
    expect(json(await ask(finance, 'GET', run))).toEqual((await freezing).json);
  });

  test('that no id could name is refused on its page too', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' };
    const page = await ask(finance, 'POST', '/cooperations/nordkreis/runs/nichts/freeze', '', form);
    expect(page.status).toBe(404);
  });

  test('that a finding blocks is not frozen', async () => {
    const run = await newRun({ period: { from: '2032-01-01', until: '2033-01-01' } });
    expect(await ask(finance, 'POST', `${run}/freeze`)).toMatchObject({
      status: 409,
      json: { type: '/problems/run-blocked', errors: expect.arrayContaining([expect.anything()]) },
    });
    expect(json(await ask(finance, 'GET', run))).toMatchObject({ status: 'preview' });
    expect(finance.errors).toEqual([]);
    expect((await ask(finance, 'GET', api)).status).toBe(200);
  });
});

/** Until somebody waits for a lock. */
async function waits(database: Database): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const waiting = await database.transact(async (transaction) =>
      transaction
        .select({ pid: sql`pid` })
        .from(sql`pg_locks`)
        .where(sql`not granted`),
    );
    if (waiting.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('nobody waits');
}
