import { beforeAll, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../support/databases.ts';
import { api, costItem, inhabitants, nordkreisAgreement } from '../support/nordkreis.ts';
import { appOn, ask, type TestApp, umlage } from '../support/service.ts';

/** Not taxable until the end of 2026, then 19 %; to Gemeinde C exempt. */
const taxes = [
  { from: '2024-01-01', treatment: 'notTaxable', costs: 'gross', legalBasis: '§ 2b Abs. 3 Nr. 2 UStG' },
  { from: '2027-01-01', treatment: 'taxable', percent: '19', costs: 'net', legalBasis: '§ 12 Abs. 1 UStG' },
  { from: '2027-01-01', treatment: 'exempt', costs: 'net', parties: ['c'], legalBasis: '§ 4 Nr. 29 UStG' },
];
const schoolYear = { from: '2026-08-01', until: '2027-08-01' };
const yearBefore = { from: '2025-08-01', until: '2026-08-01' };

describeOnEachDatabase('value added tax', umlage, (open) => {
  const address = `${api}/nordkreis`;
  let app: TestApp;

  beforeAll(async () => {
    app = await appOn((await open()).database);
    await ask(app, 'POST', api, { ...nordkreisAgreement, yearStarts: '08-01', taxes });
    const members = ['a', 'b', 'c'];
    await ask(app, 'POST', `${address}/participation/batches`, {
      items: members.map((party) => ({ party, from: '2025-08-01' })),
    });
    await ask(app, 'POST', `${address}/figures/batches`, {
      items: ['2024-06-30', '2025-06-30'].flatMap((on) => members.map((party) => ({ ...inhabitants(party), on }))),
    });
    const invoice = { ...costItem, amount: '36500.00', inputTax: '5827.73' };
    await ask(app, 'POST', `${address}/cost-items/batches`, {
      items: [yearBefore, schoolYear].map((year) => ({ ...invoice, ...year })),
    });
  });

  async function runOf(more: object): Promise<string> {
    const made = await ask(app, 'POST', `${address}/runs`, more);
    expect(made).toMatchObject({ status: 201 });
    return made.location ?? '';
  }

  const advance = { party: 'a', on: '2027-02-15', amount: '5950.00', tax: '950.00' };

  // 153 of 365 days are in 2026: 15,300.00 of cost; the others are 21,200.00, less 5,827.73 × 212 / 365 = 3,384.87 of
  // input tax: 17,815.13. A third of each is 5,100.00 and 5,938.37 2/3, together 11,038.38 for the first of three; the
  // tax on 5,938.38 is 1,128.2922.
  test('over the change of 2027 is due on what was rendered since, less what advances contained', async () => {
    const run = await runOf({ period: schoolYear, advances: [advance] });
    const { json } = await ask(app, 'GET', `${run}/statements/a`);
    expect(json).toMatchObject({
      lines: [
        { amount: '5100.00', taxPart: 0 },
        { amount: '5938.38', taxPart: 1 },
      ],
      taxes: {
        parts: [
          { treatment: 'notTaxable', legalBasis: '§ 2b Abs. 3 Nr. 2 UStG', net: '5100.00' },
          { treatment: 'taxable', percent: '19', net: '5938.38', tax: '1128.29', gross: '7066.67' },
        ],
        net: '11038.38',
        tax: '1128.29',
        inAdvances: '950.00',
        left: '178.29',
      },
      total: '12166.67',
      advances: [advance],
      advancesPaid: '5950.00',
      balance: '6216.67',
    });
    expect((await ask(app, 'GET', run)).json).toMatchObject({
      advances: [advance],
      members: [{ party: 'a', total: '12166.67', taxes: { tax: '1128.29' } }, { party: 'b' }, { party: 'c' }],
    });
  });

  test('stands on the page with what it is of, and adds up', async () => {
    const run = await runOf({ period: schoolYear, advances: [advance] });
    const page = await ask(app, 'GET', `${run.replace('/api/v1', '')}/statements/a`);
    const words = page.text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(page.status).toBe(200);
    for (const told of [
      'IT (nicht steuerbar)',
      'IT (steuerpflichtig zu 19 %)',
      'Umsatzsteuer 19 % auf 5.938,38 €',
      'darin 950,00 € Umsatzsteuer',
      'Leistungen für 5.100,00 € sind nicht steuerbar (§ 2b Abs. 3 Nr. 2 UStG).',
      'Abzüglich Abschläge −5.000,00 € −950,00 € −5.950,00 €',
      'Noch zu zahlen 6.038,38 € 178,29 € 6.216,67 €',
    ])
      expect(words).toContain(told);
    expect(app.errors).toEqual([]);
  });

  test('is kept when the run is frozen, and found again', async () => {
    const run = await runOf({ period: schoolYear, advances: [advance] });
    const preview = await ask(app, 'GET', `${run}/statements/a`);
    expect(await ask(app, 'POST', `${run}/freeze`)).toMatchObject({ status: 200 });
    expect((await ask(app, 'GET', `${run}/input`)).json).toMatchObject({ advances: [advance] });
    expect((await ask(app, 'GET', `${run}/statements/a`)).json).toEqual(preview.json);
    expect((await ask(app, 'GET', `${run}/verify`)).json).toMatchObject({ differences: [] });
  });

  test.each([
    ['c', schoolYear, '§ 4 Nr. 29 UStG'],
    ['a', yearBefore, '§ 2b Abs. 3 Nr. 2 UStG'],
  ])('is nowhere in what %s is sent, where none is due (§ 14c UStG)', async (party, period, law) => {
    const run = await runOf({ period });
    const statement = await ask(app, 'GET', `${run}/statements/${party}`);
    expect(statement.text).toContain(law);
    expect(statement.text).not.toMatch(/"tax"|"percent":"19"|5827\.73|3384\.87|inAdvances/);
    const page = await ask(app, 'GET', `${run.replace('/api/v1', '')}/statements/${party}`);
    expect(page.text).toContain(law);
    expect(page.text).not.toMatch(/\b19\s?%|Umsatzsteuer|5\.827,73|3\.384,87|Brutto/u);
    const table = await ask(app, 'GET', `${run}/cost-table.csv`);
    expect(table.status).toBe(200);
    expect(table.text).not.toMatch(/steuer|5827,73|3384,87/iu);
  });

  test('is recorded with what was paid, and found by a run that takes what was recorded', async () => {
    const payment = { ...advance, kind: 'advance', ...schoolYear, source: 'Kontoauszug 4' };
    const recorded = await ask(app, 'POST', `${address}/payments`, payment);
    expect(recorded).toMatchObject({ status: 201, json: payment });
    expect((await ask(app, 'GET', recorded.location ?? '')).json).toEqual(recorded.json);
    const run = await runOf({ period: schoolYear, advances: 'recorded' });
    expect((await ask(app, 'GET', `${run}/statements/a`)).json).toMatchObject({
      advances: [advance],
      taxes: { inAdvances: '950.00', left: '178.29' },
    });
    const unfit = await ask(app, 'POST', `${address}/payments`, { ...payment, tax: '-0.01' });
    expect(unfit).toMatchObject({ status: 422, json: { errors: [{ code: 'advance-tax-unfit', pointer: '/tax' }] } });
  });

  test('in an advance is refused where it cannot be in it, or is not due', async () => {
    const asked = (period: object, tax: string) =>
      ask(app, 'POST', `${address}/runs`, { period, advances: [{ ...advance, tax }] });
    const refused = (code: string) => ({ json: { errors: [{ code, pointer: '/advances/0/tax' }] } });
    expect(await asked(schoolYear, '5950.01')).toMatchObject(refused('advance-tax-unfit'));
    expect(await asked(yearBefore, '950.00')).toMatchObject(refused('advance-tax-not-due'));
  });

  test('in an item that cannot contain it is refused', async () => {
    const item = { ...costItem, ...schoolYear, inputTax: '100.01' };
    expect(await ask(app, 'POST', `${address}/cost-items`, item)).toMatchObject({
      status: 422,
      json: { errors: [{ code: 'input-tax-unfit' }] },
    });
  });
});
