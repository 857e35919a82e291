import { createHash } from 'node:crypto';
import type { Database } from '@umlage/api';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../support/databases.ts';
import { nordkreisAgreement, setUpNordkreis } from '../support/nordkreis.ts';
import { done, textAt } from '../support/people.ts';
import { appOn, ask, serviceOn, type TestApp, today, umlage, userWith } from '../support/service.ts';

const decision = Buffer.from('Beschluss der Gemeinde A, ungekürzt: ja.\n');
const sha256 = createHash('sha256').update(decision).digest('hex');
const asSent = { name: 'Beschluss „A“.txt', mediaType: 'text/plain', content: decision.toString('base64') };
const unknown = '01890000-0000-7000-8000-000000000000';

describeOnEachDatabase('the steps of a version', umlage, (open) => {
  let database: Database;
  let finance: TestApp;
  let member: TestApp;
  let council: TestApp;
  let nordkreis: string;

  beforeAll(async () => {
    ({ database } = await open());
    finance = await appOn(database);
    nordkreis = await setUpNordkreis(finance);
    const as = (name: string, role: string, party?: string) =>
      userWith(finance, serviceOn(database), {
        name,
        cooperation: 'nordkreis',
        role,
        ...(party === undefined ? {} : { party }),
      });
    member = await as('gemeinde.a', 'member', 'a');
    council = await as('rat', 'council');
  });

  const steps = (number = 1) => `${nordkreis}/agreements/${number}/steps`;
  const record = (body: object, number = 1) => ask(finance, 'POST', steps(number), body);
  const statusOf = (number = 1, who = finance) => ask(who, 'GET', `${nordkreis}/agreements/${number}/status`);

  describe('a document', () => {
    let address: string;

    test('is kept with its hash, and read by all as it was sent', async () => {
      const kept = await ask(finance, 'POST', `${nordkreis}/documents`, { ...asSent, sha256 });
      expect(kept).toMatchObject({ status: 201, json: { name: asSent.name, sha256, bytes: decision.length } });
      address = kept.location ?? '';
      for (const who of [finance, member, council]) {
        const read = await ask(who, 'GET', address);
        expect(read).toMatchObject({ status: 200, type: 'application/octet-stream', text: decision.toString() });
        expect(read.headers.get('content-disposition')).toBe(
          "attachment; filename*=UTF-8''Beschluss%20%E2%80%9EA%E2%80%9C.txt",
        );
        expect(await ask(who, 'GET', `${nordkreis}/documents`)).toMatchObject({ json: { items: [{ sha256 }] } });
      }
    });

    test('whose bytes have another hash is refused, and nothing is kept', async () => {
      const refused = await ask(finance, 'POST', `${nordkreis}/documents`, { ...asSent, sha256: '0'.repeat(64) });
      expect(refused).toMatchObject({
        status: 422,
        json: { type: '/problems/document-hash-differs', errors: [{ pointer: '/sha256' }] },
      });
      expect(refused.text).toContain(sha256);
      expect((await ask(finance, 'GET', `${nordkreis}/documents`)).json).toMatchObject({ items: { length: 1 } });
    });

    test('of three million bytes is kept; what is no Base64, or larger, is not', async () => {
      const large = Buffer.alloc(3_000_000, 7);
      const kept = await ask(finance, 'POST', `${nordkreis}/documents`, {
        name: 'Anlage.pdf',
        mediaType: 'application/pdf',
        content: large.toString('base64'),
      });
      expect(kept).toMatchObject({ status: 201, json: { bytes: 3_000_000 } });
      const back = await finance.app.request(kept.location ?? '', {
        headers: { authorization: `Bearer ${finance.token}` },
      });
      expect(large.equals(Buffer.from(await back.arrayBuffer()))).toBe(true);
      for (const content of ['no Base64', '', `${large.toString('base64')}AAAA`]) {
        const refused = await ask(finance, 'POST', `${nordkreis}/documents`, { ...asSent, content });
        expect(refused).toMatchObject({ status: 422, json: { errors: [{ pointer: '/content' }] } });
      }
    });

    test('that was tampered with is not handed out', async () => {
      // Only who owns the tables can do that, and only with the guard taken off.
      await database.transact(async (transaction) => {
        await transaction.execute(sql`alter table documents disable trigger keep`);
        await transaction.execute(sql`update documents set content = 'TmVpbi4=' where sha256 = ${sha256}`);
        await transaction.execute(sql`alter table documents enable trigger keep`);
      });
      const refused = await ask(member, 'GET', address);
      expect(refused).toMatchObject({ status: 409, json: { type: '/problems/document-damaged' } });
      expect(refused.text).toContain(sha256);
      expect(refused.text).not.toContain('Nein.');
    });

    test('is of its cooperation, and kept by finance only', async () => {
      const elsewhere = await setUpNordkreis(finance, 'ostkreis');
      const id = address.slice(address.lastIndexOf('/') + 1);
      expect(await ask(finance, 'GET', `${elsewhere}/documents/${id}`)).toMatchObject({ status: 404 });
      const attached = { step: 'approval', on: '2023-12-01', document: id };
      expect(await ask(finance, 'POST', `${elsewhere}/agreements/1/steps`, attached)).toMatchObject({ status: 404 });
      for (const who of [member, council])
        expect(await ask(who, 'POST', `${nordkreis}/documents`, asSent)).toMatchObject({ status: 403 });
    });
  });

  describe('are recorded', () => {
    test('by finance only, and lead from draft to in force', async () => {
      const signature = { step: 'signature', party: 'a', on: '2023-12-01' };
      expect(await ask(member, 'POST', steps(), signature)).toMatchObject({ status: 403 });
      expect(await statusOf()).toMatchObject({ json: { stage: 'draft', isEarly: true } });
      const parties = ['kreis', 'a', 'b', 'c'];
      for (const party of parties) await done(record({ step: 'council', party, on: '2023-11-01' }));
      for (const party of parties) await done(record({ step: 'signature', party, on: '2023-12-01' }));
      expect(await statusOf()).toMatchObject({
        json: {
          stage: 'signed',
          lacking: [
            'Genehmigung der Aufsichtsbehörde (neue Vereinbarung, § 5 NKomZG)',
            'Bekanntmachung (neue Vereinbarung, § 5 NKomZG)',
          ],
        },
      });
      const document = textAt(await done(ask(finance, 'POST', `${nordkreis}/documents`, asSent)), 'id');
      const approved = await record({ step: 'approval', on: '2023-12-10', text: 'MI, 31.12', document });
      expect(approved).toMatchObject({ status: 201, json: { document, recordedOn: today } });
      await done(record({ step: 'publication', on: '2023-12-20', text: 'Amtsblatt 12/2023' }));
      expect(await statusOf(1, member)).toMatchObject({ json: { stage: 'inForce', isEarly: false, lacking: [] } });
    });

    test('and stand in the history', async () => {
      const { json } = await ask(finance, 'GET', `${nordkreis}/audit?subject=version%20step`);
      expect(json).toMatchObject({ items: { length: 10 } });
      expect(await ask(finance, 'GET', `${nordkreis}/audit/verify`)).toMatchObject({ json: { holds: true } });
    });

    test('one recorded in error is withdrawn, once, and stays on record', async () => {
      const wrong = textAt(await done(record({ step: 'publication', on: '2023-12-30' })), 'id');
      const withdrawn = { step: 'withdrawn', withdraws: wrong, on: '2024-01-02', text: 'anderes Amtsblatt' };
      const by = textAt(await done(record(withdrawn)), 'id');
      expect(await record(withdrawn)).toMatchObject({ status: 409, json: { type: '/problems/step-withdrawn' } });
      expect(await record({ ...withdrawn, withdraws: by })).toMatchObject({ status: 404 });
      expect(await record({ ...withdrawn, withdraws: unknown })).toMatchObject({ status: 404 });
      const { json } = await ask(council, 'GET', `${steps()}?limit=1000`);
      expect(json).toMatchObject({ items: { length: 12 } });
      expect((json as { items: object[] }).items).toContainEqual(
        expect.objectContaining({ id: wrong, withdrawnBy: by }),
      );
    });

    test('of nobody, or of a version there is not, is refused with its place', async () => {
      expect(await record({ step: 'signature', party: 'nobody', on: '2024-01-01' })).toMatchObject({
        status: 422,
        json: { errors: [{ code: 'reference-unknown', pointer: '/party' }] },
      });
      expect(await record({ step: 'approval', party: 'a', on: '2024-01-01' })).toMatchObject({ status: 422 });
      expect(await record({ step: 'approval', on: '2024-01-01' }, 7)).toMatchObject({ status: 404 });
      expect(await record({ step: 'approval', on: '2024-01-01', document: unknown })).toMatchObject({ status: 404 });
      expect(await statusOf(7)).toMatchObject({ status: 404 });
    });
  });

  test('a notice tells to which end it leads, and who gave it does not sign the version it is left out of', async () => {
    const term = { from: '2024-01-01', notice: { period: 'P6M', to: 'endOfYear' } };
    const second = { ...nordkreisAgreement, version: { number: 2, from: '2027-01-01' }, term };
    await done(ask(finance, 'POST', `${nordkreis}/agreements`, second));
    expect(await statusOf(2)).toMatchObject({
      json: { stage: 'draft', isEarly: false, change: { kind: 'termsOnly' }, lacking: { length: 4 } },
    });
    const notice = await record({ step: 'notice', party: 'c', on: '2026-06-01' }, 2);
    expect(notice).toMatchObject({ status: 201, json: { endsOn: '2027-01-01' } });
    const parties = nordkreisAgreement.parties.filter(({ id }) => id !== 'c');
    const third = { ...second, version: { number: 3, from: '2028-01-01' }, parties };
    await done(ask(finance, 'POST', `${nordkreis}/agreements`, third));
    const { json } = await statusOf(3);
    expect(json).toMatchObject({ change: { kind: 'partiesOrTasks', leaving: ['c'] } });
    expect((json as { required: { party?: string }[] }).required.some(({ party }) => party === 'c')).toBe(false);
  });

  test('a notice that is late is recorded, and told with the end it leads to: there, in the list and among the deadlines', async () => {
    // Half a year before 2027 begins is over.
    const late = await record({ step: 'notice', party: 'b', on: '2026-07-01', endsOn: '2027-01-01' }, 2);
    const findings = [{ code: 'notice-late', party: 'b', remedy: expect.stringContaining('01.01.2028') as string }];
    expect(late).toMatchObject({ status: 201, json: { endsOn: '2027-01-01', findings } });
    const unnamed = await record({ step: 'notice', party: 'a', on: '2026-07-01' }, 2);
    expect(unnamed).toMatchObject({ json: { endsOn: '2028-01-01', findings: [{ code: 'notice-late', party: 'a' }] } });
    const { json } = await ask(council, 'GET', steps(2));
    // Once it leads to the end after, nothing is late about the second.
    expect(json).toMatchObject({ items: [{ findings: [] }, { findings }, { findings: [] }] });
    const asked = `${nordkreis}/deadlines?from=2026-12-01&until=2028-01-02`;
    expect((await ask(council, 'GET', asked)).json).toMatchObject({
      deadlines: expect.arrayContaining([
        expect.objectContaining({ on: '2026-12-31', kind: 'leaving', party: 'c' }),
        expect.objectContaining({ on: '2027-12-31', kind: 'leaving', party: 'b', asked: '2027-01-01' }),
        expect.objectContaining({ on: '2027-12-31', kind: 'leaving', party: 'a', noticeOn: '2026-07-01' }),
      ]) as object[],
    });
    const calendar = await ask(council, 'GET', `${nordkreis}/deadlines.ics`);
    expect(calendar.text.replaceAll('\r\n ', '')).toContain(
      'Letzter Tag mit Gemeinde B nach der Kündigung vom 01.07.2026',
    );
  });

  test('a notice under an agreement without a term is told that none is agreed', async () => {
    const notice = await record({ step: 'notice', party: 'c', on: '2026-06-01', endsOn: '2027-01-01' });
    expect(notice).toMatchObject({ status: 201, json: { findings: [{ code: 'notice-not-agreed', party: 'c' }] } });
  });
});
