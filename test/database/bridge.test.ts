import { cents, formatCents } from '@umlage/core';
import { beforeEach, expect, test } from 'vitest';
import { describeOnEachDatabase } from '../support/databases.ts';
import { api, costItem, inhabitants, year2024 } from '../support/nordkreis.ts';
import { done, textAt } from '../support/people.ts';
import { appOn, ask, bearer, serviceOn, type SignedIn, type TestApp, umlage, userWith } from '../support/service.ts';
import { setUpSettled, settledAgreement, type Settled } from '../support/settled-nordkreis.ts';

const address = `${api}/nordkreis`;
const year2025 = { from: '2025-01-01', until: '2026-01-01' };

/** From 2025 on d is party to it, and a quarter is borne in equal parts. */
const version2 = {
  ...settledAgreement,
  version: { number: 2, from: '2025-01-01' },
  parties: [...settledAgreement.parties, { id: 'd', name: 'Gemeinde D', roles: ['member'] }],
  clauses: [{ id: 'par-1', number: '§ 1', text: 'Ein Viertel zu gleichen Teilen, der Rest nach Einwohnern.' }],
  pools: settledAgreement.pools.map((pool) => ({
    ...pool,
    rule: {
      rule: 'divide',
      portions: [
        { portion: 'percent', percent: '25', then: { rule: 'split', by: { key: 'each' } } },
        { portion: 'rest', then: pool.rule },
      ],
    },
  })),
};

interface Told {
  readonly shares: readonly {
    readonly bearer: string;
    readonly before: string;
    readonly after: string;
    readonly difference: string;
    readonly text: string;
    readonly effects: readonly {
      readonly causes: readonly string[];
      readonly amount: string;
      readonly pools: readonly { readonly amount: string }[];
      readonly opened: unknown;
    }[];
    readonly chart: { readonly steps: readonly { readonly label: string; readonly amount: string }[] };
    readonly perUnit: unknown;
  }[];
  readonly inseparable: readonly unknown[];
}

/** Amounts as the answers write them, added up. */
function sumOf(amounts: readonly string[]): string {
  return formatCents(cents(Math.round(amounts.reduce((sum, amount) => sum + Number(amount) * 100, 0))));
}

describeOnEachDatabase('why more than last year', umlage, (open) => {
  let finance: SignedIn;
  let approver: TestApp;
  let settled: Settled;
  let run: string;

  beforeEach(async () => {
    const { database } = await open();
    finance = await appOn(database);
    settled = await setUpSettled(finance, database);
    approver = await userWith(finance, serviceOn(database), {
      name: 'dritte',
      cooperation: 'nordkreis',
      role: 'approver',
    });
    await done(ask(finance, 'POST', `${address}/agreements`, version2));
    await done(ask(finance, 'POST', `${address}/participation`, { party: 'd', from: '2025-01-01' }));
    for (const [party, people] of Object.entries({ a: '2400', b: '1000', c: '1000', d: '600' }))
      await done(ask(finance, 'POST', `${address}/figures`, { ...inhabitants(party, people), on: '2024-06-30' }));
    await done(ask(finance, 'POST', `${address}/cost-items`, { ...costItem, ...year2025, amount: '120.00' }));
    run = `${address}/runs/${textAt(await done(ask(finance, 'POST', `${address}/runs`, { period: year2025 })), 'id')}`;
  });

  const issue = async () => {
    await done(ask(finance, 'POST', `${run}/freeze`, {}));
    await done(ask(approver, 'POST', `${run}/approve`, {}));
    await done(ask(finance, 'POST', `${run}/issue`, {}));
  };
  const bridgeFor = async (who: TestApp) => {
    const { status, json } = await ask(who, 'GET', `${run}/bridge`);
    expect(status).toBe(200);
    return json as Told;
  };
  const pageFor = async (who: TestApp, page: string) => {
    const response = await who.app.request(page, { headers: { ...bearer(who), 'accept-language': 'de' } });
    return { status: response.status, text: (await response.text()).replaceAll('\u00a0', ' ') };
  };

  test('cost, key, membership and rule all change, and every cent is told', async () => {
    const { shares, inseparable } = await bridgeFor(finance);
    expect(inseparable).toEqual([]);
    // 2024: 100.00 by 2,000, 1,000 and 1,000 inhabitants. 2025: of 120.00 a quarter, 7.50 each; 90.00 by 2,400, 1,000, 1,000 and 600.
    expect(shares.map(({ bearer: who, before, after, difference }) => [who, before, after, difference])).toEqual([
      ['a', '50.00', '50.70', '0.70'],
      ['b', '25.00', '25.50', '0.50'],
      ['c', '25.00', '25.50', '0.50'],
      ['d', '0.00', '18.30', '18.30'],
    ]);
    // On the average of the 24 orders in which the four can have come; all in all only the cost brings more to bear, 20.00.
    const effects = shares.map((share) => share.effects.map(({ causes, amount }) => `${causes.join('+')} ${amount}`));
    expect(effects).toEqual([
      ['terms -5.48', 'membership -7.44', 'figures 4.34', 'cost 9.28'],
      ['terms 1.84', 'membership -4.05', 'figures -1.93', 'cost 4.64'],
      ['terms 1.84', 'membership -4.05', 'figures -1.93', 'cost 4.64'],
      ['terms 1.79', 'membership 15.55', 'figures -0.49', 'cost 1.45'],
    ]);
    for (const share of shares) {
      expect(sumOf(share.effects.map(({ amount }) => amount))).toBe(share.difference);
      for (const effect of share.effects) expect(sumOf(effect.pools.map(({ amount }) => amount))).toBe(effect.amount);
      expect(sumOf(share.chart.steps.slice(0, -1).map(({ amount }) => amount))).toBe(share.after);
    }
    expect(shares[0]?.perUnit).toEqual([
      {
        figure: 'inhabitants',
        name: 'Einwohner',
        // 50.00 by 2,000 and 50.70 by 2,400, rounded once.
        before: { quantity: '2000', amount: '0.03' },
        after: { quantity: '2400', amount: '0.02' },
      },
    ]);
  });

  test('the sentence is there in both languages, and opens into what changed', async () => {
    const inGerman = await finance.app.request(`${run}/bridge`, {
      headers: { ...bearer(finance), 'accept-language': 'de' },
    });
    const { shares } = (await inGerman.json()) as Told;
    expect(shares[0]?.text.replaceAll('\u00a0', ' ')).toBe(
      'Gemeinde A trägt 2025 0,70 € mehr als 2024: 9,28 €, weil die Kosten gestiegen sind, 4,34 € wegen der eigenen Schlüsselzahl „Einwohner“ (2.400 statt 2.000); 7,44 € weniger, weil Gemeinde D beigetreten ist, 5,48 €, weil Fassung 2 der Vereinbarung gilt.',
    );
    const opened = JSON.stringify(shares[0]?.effects.map((effect) => effect.opened)).replaceAll('\u00a0', ' ');
    for (const told of [
      '„Einwohner“ von Gemeinde A: 2.400 (30.06.2024, Landesamt für Statistik) statt 2.000 (30.06.2023, Landesamt für Statistik).',
      'Gemeinde D: 2024 nicht dabei, 2025 das ganze Jahr dabei.',
      'Geändert: Kostenblock „IT“',
      'IT: 120,00 € statt 100,00 €. Davon trägt Gemeinde A 9,28 € mehr.',
      'Betrieb: 120,00 € statt 100,00 €.',
    ])
      expect(opened).toContain(told);
    const inEnglish = await finance.app.request(`${run}/bridge`, {
      headers: { ...bearer(finance), 'accept-language': 'en' },
    });
    expect(((await inEnglish.json()) as Told).shares[1]?.text).toBe(
      'Gemeinde B bears €0.50 more in 2025 than in 2024: €4.64 because cost rose, €1.84 because version 2 of the agreement is in force; €4.05 less because Gemeinde D joined, €1.93 for the key figure “Einwohner”.',
    );
  });

  test('a member is told of its own, once it is issued, without the numbers of others', async () => {
    expect((await ask(settled.member, 'GET', `${run}/bridge`)).status).toBe(404);
    await issue();
    const { shares } = await bridgeFor(settled.member);
    expect(shares.map(({ bearer: who }) => who)).toEqual(['a']);
    const all = await bridgeFor(finance);
    expect(shares[0]?.effects.map(({ amount }) => amount)).toEqual(all.shares[0]?.effects.map(({ amount }) => amount));
    expect(JSON.stringify(shares)).toContain('2.400');
    // The inhabitants of d, which others bring along, are not for a to see.
    expect(JSON.stringify(all.shares[0])).toContain('neu 600');
    expect(JSON.stringify(shares)).not.toContain('neu 600');
    expect((await bridgeFor(settled.council)).shares).toHaveLength(4);
  });

  test('pages show all beside one another, one with its picture, and lead there from run and statement', async () => {
    await issue();
    const page = run.replace('/api/v1', '');
    const everyone = await pageFor(finance, `${page}/bridge`);
    expect(everyone.text).toContain('Gemeinde D trägt 2025 18,30 € mehr als 2024');
    expect(everyone.text).toContain(`href="${page}/bridge?party=b"`);
    const one = await pageFor(finance, `${page}/bridge?party=b`);
    expect(one.text.match(/<details/gu)).toHaveLength(4);
    expect(one.text).toContain('Warum mehr als im Vorjahr? Gemeinde B');
    const link = 'Warum mehr oder weniger als im Vorjahr?';
    expect((await pageFor(finance, page)).text).toContain(link);
    expect((await pageFor(finance, `${page}/statements/b`)).text).toContain(`href="${page}/bridge?party=b"`);
    const own = await pageFor(settled.member, `${page}/bridge?party=b`);
    expect(own.text).toContain('Warum mehr als im Vorjahr? Gemeinde A');
    expect(own.text).not.toContain('Gemeinde B trägt');
    expect((await pageFor(settled.member, `${page}/statements/a`)).text).toContain(`href="${page}/bridge?party=a"`);
    expect((await pageFor(finance, settled.run.replace('/api/v1', ''))).text).not.toContain(link);
  });

  test('the council reads in sentences what it costs, why it is more and what it would cost alone', async () => {
    const alone = { parties: ['a'], period: year2025, amount: '80.70', text: 'Eigener Server', estimate: true };
    await done(ask(finance, 'POST', `${address}/baselines`, { ...alone, source: { title: 'Gutachten' } }));
    await issue();
    const page = run.replace('/api/v1', '');
    const answers = async (who: TestApp) => {
      const { status, json } = await ask(who, 'GET', `${run}/council`);
      expect(status).toBe(200);
      return json;
    };
    // 50.70 of 120.00 are 42.25 %; alone it would be 80.70.
    expect(await answers(settled.council)).toMatchObject({
      cost: { amount: '120.00', shares: [{ bearer: 'a', amount: '50.70' }, {}, {}, {}] },
      whyOther: [{ bearer: 'a', amount: '0.70' }, {}, {}, {}],
      alone: [{ name: 'Gemeinde A', saving: '30.00' }],
    });
    const shown = await pageFor(settled.council, `${page}/council`);
    for (const told of [
      'Nordkreis kostet 2025 insgesamt 120,00 €.',
      'Gemeinde A trägt 2025 50,70 €, das sind 42,25 % der Kosten (Einwohner: je 0,02 €).',
      'Gemeinde A trägt 2025 0,70 € mehr als 2024',
      'Gemeinde A spart 2025 durch die Zusammenarbeit 30,00 €',
      'Quelle: Gutachten.',
    ])
      expect(shown.text).toContain(told);
    const letter = await settled.council.app.request(`${page}/council.pdf`, { headers: bearer(settled.council) });
    expect([letter.status, (await letter.text()).slice(0, 5)]).toEqual([200, '%PDF-']);
    const own = await pageFor(settled.member, `${page}/council`);
    expect(own.text).toContain('Gemeinde A trägt 2025 50,70 €');
    expect(own.text).not.toContain('Gemeinde B trägt');
    expect(JSON.stringify(await answers(settled.member))).not.toContain('Gemeinde B');
    expect((await pageFor(settled.member, '/cooperations/nordkreis')).text).toContain(`href="${page}/council"`);
    expect((await pageFor(finance, page)).text).toContain(`href="${page}/council"`);
    // The first year has none before it, and no comparison is recorded for it.
    const first = await pageFor(settled.council, `${settled.run.replace('/api/v1', '')}/council`);
    expect(first.text).toContain('Für dieselben Tage des Vorjahres gibt es keinen Abrechnungslauf');
    expect(first.text).toContain('Es ist keine Vergleichsrechnung für dieses Jahr erfasst');
  });

  test('what there is nothing to compare with is refused, with what to do', async () => {
    const first = await ask(finance, 'GET', `${settled.run}/bridge`);
    expect([first.status, first.json]).toMatchObject([409, { type: '/problems/year-before-missing' }]);
    expect(textAt(first, 'detail')).toContain('2023-01-01');
    const itself = await ask(finance, 'GET', `${run}/bridge?before=${run.split('/').at(-1) ?? ''}`);
    expect([itself.status, itself.json]).toMatchObject([422, { errors: [{ code: 'periods-not-alike' }] }]);
    const unknown = '019a0000-0000-7000-8000-00000000ffff';
    expect((await ask(finance, 'GET', `${run}/bridge?before=${unknown}`)).status).toBe(404);
    expect((await ask(finance, 'GET', `${address}/runs/${unknown}/bridge`)).status).toBe(404);
    const named = await ask(finance, 'GET', `${run}/bridge?before=${settled.run.split('/').at(-1) ?? ''}`);
    expect(named.json).toMatchObject({ before: { status: 'issued', period: year2024 }, after: { status: 'preview' } });
  });
});
