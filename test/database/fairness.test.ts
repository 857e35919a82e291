import { beforeEach, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../support/databases.ts';
import { inhabitants, setUpNordkreis, year2024 } from '../support/nordkreis.ts';
import { appOn, ask, type SignedIn, umlage } from '../support/service.ts';

const byInhabitants = { key: 'figure', figure: 'inhabitants', at: { on: '06-30', year: -1 } };
const half = {
  pool: 'it',
  parts: [
    { cost: 'fixedPercent', percent: '50' },
    { cost: 'rest', by: byInhabitants },
  ],
  source: 'Schätzung des Trägers',
  estimate: true,
};

describeOnEachDatabase('the fairness of a run', umlage, (open) => {
  let app: SignedIn;
  let nordkreis: string;
  let run: string;

  beforeEach(async () => {
    const { database } = await open();
    app = await appOn(database);
    nordkreis = await setUpNordkreis(app);
    // A has half of all inhabitants, so it bears 50 of 100 €, B and C 25 each.
    await ask(app, 'POST', `${nordkreis}/figures`, inhabitants('a', '2000'));
    const created = await ask(app, 'POST', `${nordkreis}/runs`, { period: year2024 });
    run = (created.json as { id: string }).id;
  });

  const judge = (assumed: object) => ask(app, 'POST', `${nordkreis}/runs/${run}/fairness`, assumed);
  const read = (query: string) => ask(app, 'GET', `/cooperations/nordkreis/runs/${run}/fairness${query}`);

  test('half of it fixed, nobody would be cheaper alone, and nothing is kept', async () => {
    const before = await ask(app, 'GET', `${nordkreis}/audit`);
    const { status, json } = await judge({ functions: [half] });
    expect(status).toBe(200);
    // 50 € are fixed, 50 € go by inhabitants: alone A would cost 50 + 25, B and C 50 + 12.50 each.
    expect(json).toMatchObject({
      text: 'Kein Mitglied zahlt mehr als allein; auch keine Gruppe käme ohne die anderen billiger weg.',
      total: '100.00',
      members: [
        { party: 'a', agreed: '50.00', alone: '75.00', saving: '25.00', shapley: '41.67', nucleolus: '41.67' },
        { party: 'b', agreed: '25.00', alone: '62.50', saving: '37.50', shapley: '29.17' },
        { party: 'c', agreed: '25.00', alone: '62.50', saving: '37.50', shapley: '29.17' },
      ],
      // A and B would cost 50 + 37.50 and pay 75.
      stability: { groups: 6, cheaperAlone: 0, isInCore: true, worst: { parties: ['a', 'b'], excess: '-12.50' } },
      findings: [],
      missing: [],
    });
    expect((await ask(app, 'GET', `${nordkreis}/audit`)).json).toEqual(before.json);
  });

  test('an offer to two of them, and a recorded comparison', async () => {
    const compared = { period: year2024, text: 'Eigener Betrieb', source: { title: 'Gutachten' }, estimate: true };
    await ask(app, 'POST', `${nordkreis}/baselines`, { ...compared, parties: ['a'], amount: '60.00' });
    const alone = [{ parties: ['b', 'c'], amount: '45.00', source: 'Angebot', estimate: false }];
    const { json } = await judge({ functions: [half], alone });
    expect(json).toMatchObject({
      members: [{ party: 'a', alone: '60.00' }, {}, {}],
      stability: { cheaperAlone: 1, worst: { parties: ['b', 'c'], pays: '50.00', alone: '45.00', excess: '5.00' } },
      compared: [
        { parties: ['b', 'c'], source: 'Angebot', estimate: false },
        { parties: ['a'], text: 'Eigener Betrieb', source: 'Gutachten' },
      ],
    });
    expect(json).toHaveProperty(
      'text',
      expect.stringMatching(/Gemeinde B und Gemeinde C kämen zusammen .* 5,00\u00a0€ billiger/u),
    );
    expect((await judge({ functions: [half], baselines: false })).json).toMatchObject({
      members: [{ alone: '75.00' }, {}, {}],
    });
  });

  test('what is missing or does not come to the cost is refused with its place', async () => {
    const codes = async (assumed: object) => {
      const { status, json } = await judge(assumed);
      const { errors } = json as { errors: { code: string; pointer: string }[] };
      return [status, ...errors.map(({ code, pointer }) => `${code} ${pointer}`)];
    };
    expect(await codes({})).toEqual([422, 'cost-function-missing /functions']);
    const parts = [{ cost: 'fixed', amount: '90.00' }];
    expect(await codes({ functions: [{ ...half, parts }] })).toEqual([422, 'game-cost-differs /functions/0']);
    expect((await judge({ functions: [{ ...half, parts, scale: true }] })).status).toBe(200);
    expect((await ask(app, 'POST', `${nordkreis}/runs/${nordkreis}/fairness`, {})).status).toBe(404);
  });

  test('the page asks, keeps what was typed, and tells what it rests on', async () => {
    const empty = await read('');
    expect(empty.status).toBe(200);
    expect(empty.text).toContain('nach „Einwohner“ am 30.06. des Vorjahres');
    expect(empty.text).not.toContain('So lässt sich noch nichts sagen');
    const judged = await read('?fixed-it=50,0&unit-it=percent&rest-it=0&source=Angebot+2024&estimate=paid');
    expect(judged.text).toContain('auch keine Gruppe käme ohne die anderen billiger weg');
    expect(judged.text.replaceAll('\u00a0', ' ')).toContain(
      '„IT“, gemeinsam 100,00 €: 50,00 € fallen einmal an, wie viele auch dabei sind; 50,00 € nach „Einwohner“ am 30.06. des Vorjahres, das sind 0,0125 € je Einheit. Quelle: Angebot 2024.',
    );
    expect(judged.text).toContain('value="50,0"');
    const refused = await read('?fixed-it=1.200&unit-it=euro&rest-it=0');
    expect(refused.text).toContain('So lässt sich noch nichts sagen');
    expect(refused.text.replaceAll('\u00a0', ' ')).toContain('1.100,00 € mehr als die 100,00 €');
    expect((await read('?fixed-it=viel&unit-it=euro')).text).toContain('„viel“');
    expect((await ask(app, 'GET', `/cooperations/nordkreis/runs/${run}`)).text).toContain(`runs/${run}/fairness`);
  });
});
