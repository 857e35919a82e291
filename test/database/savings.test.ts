import { beforeEach, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../support/databases.ts';
import { costItem, inhabitants, setUpNordkreis, year2024 } from '../support/nordkreis.ts';
import { done } from '../support/people.ts';
import { appOn, ask, type SignedIn, umlage } from '../support/service.ts';

const year2025 = { from: '2025-01-01', until: '2026-01-01' };

const alone = (parties: readonly string[], amount: string) => ({
  parties,
  period: year2024,
  amount,
  text: 'Eigener Server',
  source: { title: 'Haushalt 2024' },
  estimate: false,
});

const index = {
  id: 'prices',
  title: 'Preise',
  source: { title: 'Statistik' },
  values: [
    { year: 2024, value: '100' },
    { year: 2025, value: '102' },
  ],
};

const migration = {
  on: '2024-01-01',
  amount: '50.00',
  text: 'Umzug',
  source: { title: 'Rechnung 7' },
  estimate: false,
};

interface Told {
  readonly compared: readonly {
    readonly text: string;
    readonly years: readonly { readonly alone: string; readonly together: string; readonly saving: string }[];
  }[];
}

describeOnEachDatabase('what working together saves', umlage, (open) => {
  let app: SignedIn;
  let nordkreis: string;

  beforeEach(async () => {
    const { database } = await open();
    app = await appOn(database);
    nordkreis = await setUpNordkreis(app);
    for (const party of ['a', 'b', 'c'])
      await done(ask(app, 'POST', `${nordkreis}/figures`, { ...inhabitants(party), on: '2024-06-30' }));
    await done(ask(app, 'POST', `${nordkreis}/cost-items`, { ...costItem, ...year2025, amount: '120.00' }));
    await done(ask(app, 'POST', `${nordkreis}/baselines`, alone(['a'], '60.00')));
    await done(ask(app, 'POST', `${nordkreis}/baselines`, alone(['b'], '50.00')));
    for (const period of [year2025, year2024]) await done(ask(app, 'POST', `${nordkreis}/runs`, { period }));
  });

  const compute = (asked: object) => ask(app, 'POST', `${nordkreis}/savings`, asked);

  // Together a and b bear 33.34 + 33.33 in 2024 and 80 in 2025. Alone it is 110, then × 102/100 = 61.20 + 51.00: saved are 43.33 and
  // 32.20. Of 50 spent 6.67 are missing after 2024, and are there after 365 × 6.67 / 32.20 = 75.6… days: on 18 March 2025, 76 days after
  // 1 January. 2000 inhabitants: 0.02 each. Worth at 2 %: -50 + 43.33 + 32.20 / 1.02 = 24.898….
  test('year by year, carried by the index, with the day it has paid off; and nothing is kept', async () => {
    const before = await ask(app, 'GET', `${nordkreis}/audit`);
    const { status, json } = await compute({ index, rate: '2', perUnit: ['inhabitants'], investments: [migration] });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      compared: [
        {
          parties: ['a', 'b'],
          isSum: true,
          saving: '75.53',
          invested: '50.00',
          balance: '25.53',
          paidOffOn: '2025-03-18',
          presentValue: { year: 2024, amount: '24.90' },
          years: [
            { alone: '110.00', together: '66.67', saving: '43.33', cumulated: '43.33' },
            { alone: '112.20', together: '80.00', saving: '32.20', cumulated: '75.53' },
          ],
        },
        {
          parties: ['a'],
          name: 'Gemeinde A',
          years: [
            { saving: '26.66', perUnit: [{ figure: 'inhabitants', quantity: '1000', amount: '0.03' }] },
            {
              alone: '61.20',
              standAlone: [
                {
                  baseline: { source: { title: 'Haushalt 2024' } },
                  carried: { from: { year: 2024, value: '100' }, to: { year: 2025, value: '102' } },
                },
              ],
              isEstimate: { alone: true, together: false },
            },
          ],
          charts: { balance: { chart: 'lines', marks: [] }, years: { chart: 'bars' } },
        },
        { parties: ['b'] },
      ],
      members: {
        rows: [
          { label: 'Gemeinde A', amounts: ['61.20', '40.00'] },
          { label: 'Gemeinde B', amounts: ['51.00', '40.00'] },
        ],
      },
      leftOut: [],
      findings: [],
    });
    const [both] = (json as Told).compared;
    expect(both?.text.replaceAll('\u00a0', ' ')).toBe(
      'Gemeinde A und Gemeinde B sparen 2025 durch die Zusammenarbeit 32,20 € (Einwohner: je 0,02 €); von 2024 bis 2025 sind es zusammen 75,53 €; die einmaligen Ausgaben von 50,00 € sind seit dem 18.03.2025 wieder eingespart. Was es allein kostet, ist zum Teil geschätzt.',
    );
    expect((await ask(app, 'GET', `${nordkreis}/audit`)).json).toEqual(before.json);
  });

  // Nothing moves cost, so 2026 costs 120.00 again; the index is 104: alone 62.40 and 52.00.
  test('years to come are estimates', async () => {
    const values = [...index.values, { year: 2026, value: '104' }];
    const { json } = await compute({ index: { ...index, values }, rate: '0', ahead: 1 });
    expect((json as Told).compared[0]?.years[2]).toMatchObject({
      alone: '114.40',
      together: '80.00',
      isEstimate: { alone: true, together: true },
    });
  });

  test('what is recorded counts: the only index, and what was spent once', async () => {
    const { id: priceIndex, ...series } = index;
    await done(ask(app, 'POST', `${nordkreis}/price-indices`, { priceIndex, ...series }));
    await done(ask(app, 'POST', `${nordkreis}/investments`, migration));
    const { json } = await compute({ rate: '2' });
    expect((json as Told).compared[0]).toMatchObject({ saving: '75.53', balance: '25.53', paidOffOn: '2025-03-18' });
    expect(await compute({ priceIndex: 'wages' })).toMatchObject({
      status: 404,
      json: { type: '/problems/not-found' },
    });
  });

  test('an address gives the same on what is recorded, as data and for a spreadsheet', async () => {
    const { id: priceIndex, ...series } = index;
    await done(ask(app, 'POST', `${nordkreis}/price-indices`, { priceIndex, ...series }));
    await done(ask(app, 'POST', `${nordkreis}/investments`, migration));
    const read = await ask(app, 'GET', `${nordkreis}/savings?rate=2&figures=inhabitants&priceIndex=prices`);
    expect(read.json).toEqual((await compute({ rate: '2', perUnit: ['inhabitants'] })).json);
    const sheet = await ask(app, 'GET', `${nordkreis}/savings.csv?priceIndex=prices`);
    expect(sheet.text.split('\r\n')).toEqual([
      'Wer;Jahr;Allein;Zusammen;Gespart;Bis dahin gespart;Allein ist;Zusammen ist;Quelle der Kosten allein',
      'Gemeinde A und Gemeinde B;2024;110,00;66,67;43,33;43,33;bekannt;bekannt;Haushalt 2024',
      'Gemeinde A und Gemeinde B;2025;112,20;80,00;32,20;75,53;Schätzung;bekannt;Haushalt 2024',
      'Gemeinde A;2024;60,00;33,34;26,66;26,66;bekannt;bekannt;Haushalt 2024',
      'Gemeinde A;2025;61,20;40,00;21,20;47,86;Schätzung;bekannt;Haushalt 2024',
      'Gemeinde B;2024;50,00;33,33;16,67;16,67;bekannt;bekannt;Haushalt 2024',
      'Gemeinde B;2025;51,00;40,00;11,00;27,67;Schätzung;bekannt;Haushalt 2024',
      '',
    ]);
    for (const query of ['priceIndex=wages', 'figures=seats', 'rate=101', 'ahead=11', 'year=2024'])
      expect((await ask(app, 'GET', `${nordkreis}/savings?${query}`)).status).toBeGreaterThanOrEqual(400);
  });

  test('what is missing is told, what nobody can mean refused with its place', async () => {
    const { json } = await compute({});
    const codes = (json as { findings: { code: string }[] }).findings.map(({ code }) => code);
    expect(codes).toEqual(['discount-rate-missing', 'baseline-not-carried', 'baseline-not-carried']);
    const refused = await compute({ index: { ...index, values: index.values.slice(0, 1) } });
    expect([refused.status, refused.json]).toMatchObject([
      422,
      { errors: [{ code: 'index-year-missing', pointer: '/index/values' }] },
    ]);
    const unsourced = await compute({ investments: [{ ...migration, source: undefined }] });
    expect([unsourced.status, unsourced.json]).toMatchObject([
      422,
      { errors: [{ code: 'field-missing', pointer: '/investments/0/source' }] },
    ]);
  });

  test('the page asks, and answers in a sentence, pictures and tables', async () => {
    const page = async (query: string) => {
      const { status, text } = await ask(app, 'GET', `/cooperations/nordkreis/savings${query}`);
      return { status, text: text.replaceAll('\u00a0', ' ') };
    };
    const asked = new URLSearchParams({
      rate: '2',
      per: 'inhabitants',
      'index-title': 'Preise',
      'index-source': 'Statistik',
      'index-2024': '100',
      'index-2025': '102,0',
      'spent-1-text': 'Umzug',
      'spent-1-day': '2024-01-01',
      'spent-1-amount': '50',
      'spent-1-source': 'Rechnung 7',
      'spent-1-estimate': 'no',
    });
    const { status, text } = await page(`?${asked.toString()}`);
    expect(status).toBe(200);
    for (const told of [
      'seit dem 18.03.2025 wieder eingespart',
      'Wieder eingespart ab 18.03.2025',
      'value="102,0"',
      '61,20 € (Schätzung), fortgeschrieben: 60,00 € (2024) × 102 ÷ 100 nach „Preise“ (Quelle: Statistik)',
      'Quelle: Rechnung 7',
    ])
      expect(text).toContain(told);
    expect((await page('')).text).toContain('Zinssatz fehlt');
    expect((await page('?rate=two')).status).toBe(422);
    const { text: cooperation } = await ask(app, 'GET', '/cooperations/nordkreis');
    expect(cooperation).toContain('/cooperations/nordkreis/savings');
  });
});
