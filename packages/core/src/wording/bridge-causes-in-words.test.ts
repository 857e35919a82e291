import { describe, expect, test } from 'vitest';
import { Agreement } from '../agreement/agreement.ts';
import { bridgeShares } from '../analysis/bridge-shares.ts';
import { Facts } from '../ledger/facts.ts';
import { runAllocation } from '../run/run-allocation.ts';
import { RunQuestion, type RunInput } from '../run/run-question.ts';
import { whatChanged } from '../statement/what-changed.ts';
import { bridgeInWords } from './bridge-in-words.ts';
import type { Language } from './language.ts';
import { sentencesInLines } from './sentences-in-lines.ts';
import { valueOrThrow } from './value-or-throw.ts';

const each = { rule: 'split', by: { key: 'each' } };
const names = { a: 'Adorf', b: 'Bdorf', c: 'Cdorf' };
const desks = { key: 'figure', figure: 'desks', at: { during: 'segment' } };

/** Desks at a price each; the rest in equal parts. */
const charged = {
  rule: 'divide',
  portions: [
    { portion: 'charges', tariff: 'list' },
    { portion: 'rest', then: each },
  ],
};

function agreement(terms: object = {}) {
  return Agreement.parse({
    format: 'umlage-agreement/1',
    cooperation: { id: 'few', name: 'Few' },
    title: 'Vereinbarung',
    legalBasis: 'Beispiel',
    version: { number: 1, from: '2020-01-01' },
    parties: Object.entries(names).map(([id, name]) => ({
      id,
      name,
      roles: id === 'a' ? ['host', 'member'] : ['member'],
    })),
    clauses: [],
    services: [{ id: 'mail', name: 'Mail' }],
    figures: [{ id: 'desks', name: 'Arbeitsplätze', unit: 'Arbeitsplätze', holds: 'untilChanged' }],
    costTypes: [{ id: 'it', name: 'IT' }],
    rates: { desk: { name: 'Arbeitsplatz', prices: [{ from: '2020-01-01', price: '10.00' }] } },
    tariffs: {
      list: { name: 'Liste', lines: [{ item: 'Arbeitsplatz', price: { rate: 'desk' }, per: 'year', quantity: desks }] },
    },
    pools: [{ id: 'pool', name: 'Betrieb', takes: { costTypes: ['it'] }, rule: charged }],
    rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', statedBy: { who: 'Amt', on: '2020-01-01' } },
    ...terms,
  });
}

type Year = {
  readonly year: number;
  readonly terms?: Agreement;
  readonly participation?: readonly object[];
  readonly contractPrices?: readonly object[];
  readonly desks?: Readonly<Record<string, number>>;
  readonly lastShares?: RunInput['lastShares'];
};

function input({
  year,
  terms = agreement(),
  participation = [],
  contractPrices = [],
  lastShares,
  ...facts
}: Year): RunInput {
  const recordedOn = `${String(year + 1)}-02-01`;
  const [from, until] = [`${String(year)}-01-01`, `${String(year + 1)}-01-01`];
  const recorded = (row: object) => ({ recordedOn, ...row });
  return {
    versions: [{ agreement: terms }],
    facts: Facts.parse({
      participation: [...['a', 'b'].map((party) => ({ party, from: '2020-01-01' })), ...participation].map(recorded),
      figures: Object.entries(facts.desks ?? { a: 10, b: 10, c: 10 }).map(([party, value]) =>
        recorded({ figure: 'desks', party, on: '2020-01-01', value: String(value), source: 'Liste' }),
      ),
      costItems: [recorded({ kind: 'cost', costType: 'it', text: 'Strom', amount: '900.00', from, until })],
      contractPrices: contractPrices.map(recorded),
    }),
    question: RunQuestion.parse({ period: { from, until }, asKnownOn: recordedOn }),
    ...(lastShares === undefined ? {} : { lastShares }),
  };
}

type Telling = { readonly language?: Language; readonly isForBearer?: boolean };

/** What is told to a. */
function told(last: Year, next: Year, { language = 'de', isForBearer = false }: Telling = {}) {
  const [before, after] = [input(last), input(next)];
  const [old, young] = [valueOrThrow(runAllocation(before)), valueOrThrow(runAllocation(after))];
  const share = valueOrThrow(bridgeShares(before, after)).shares.find((candidate) => candidate.bearer === 'a');
  if (share === undefined) throw new Error('whom it is about bears something');
  const changed = whatChanged(old, young);
  const { effects } = bridgeInWords({ share, changed, last: old, next: young, isForBearer }, language);
  return effects.map(({ text, opened }) => `${text}\n${sentencesInLines(opened)}`.replaceAll('\u00A0', ' '));
}

const c2025 = { party: 'c', from: '2025-07-01' };

describe('who takes part', () => {
  test('longer than the year before, for less of it, or no more', () => {
    const longer = told({ year: 2025, participation: [c2025] }, { year: 2026, participation: [c2025] });
    expect(longer[0]).toMatch(
      /weniger, weil Cdorf länger dabei ist\.\nCdorf: 2025 dabei vom 01\.07\.2025 bis 31\.12\.2025, 2026 das ganze Jahr dabei\./u,
    );
    const leaving = { ...c2025, from: '2020-01-01', until: '2026-07-01' };
    const shorter = told(
      { year: 2025, participation: [leaving] },
      { year: 2026, participation: [leaving] },
      { language: 'en' },
    );
    expect(shorter[0]).toMatch(
      /more because Cdorf took part less long\.\nCdorf: taking part all of 2025, taking part in 2026 from 1 Jan 2026 to 30 Jun 2026\./u,
    );
    const left = told({ year: 2026, participation: [leaving] }, { year: 2027, participation: [leaving] });
    expect(left[0]).toMatch(
      /mehr, weil Cdorf ausgeschieden ist\.\nCdorf: 2026 dabei vom 01\.01\.2026 bis 30\.06\.2026, 2027 nicht dabei\./u,
    );
  });

  test('who uses a service, where only that is another', () => {
    const users = { rule: 'among', parties: { uses: 'mail' }, then: each };
    const terms = agreement({ pools: [{ id: 'pool', name: 'Betrieb', takes: { costTypes: ['it'] }, rule: users }] });
    const mail = ['a', 'b'].map((party) => ({
      party,
      service: 'mail',
      from: party === 'a' ? '2020-01-01' : '2026-01-01',
    }));
    expect(told({ year: 2025, terms, participation: mail }, { year: 2026, terms, participation: mail })).toEqual([
      '450,00 € weniger, weil sich geändert hat, wer wann teilnimmt.\nBdorf, „Mail“: 2025 nicht dabei, 2026 das ganze Jahr dabei.',
    ]);
  });
});

describe('terms of one version', () => {
  test('a price from a day on', () => {
    const prices = [
      { from: '2020-01-01', price: '10.00' },
      { from: '2026-01-01', price: '12.00' },
    ];
    const terms = agreement({ rates: { desk: { name: 'Arbeitsplatz', prices } } });
    const desksOf = { a: 20, b: 10 };
    // a is charged 20 x 2 € more and b 10 x 2 €; of the rest each bears 30 € less.
    expect(told({ year: 2025, terms, desks: desksOf }, { year: 2026, terms, desks: desksOf })).toEqual([
      '10,00 € mehr wegen anderer Preise in der Vereinbarung.\nFassung 1, mit dem, was sie nach Tagen regelt:\n  Geändert: Preis „Arbeitsplatz“\n    Bisher: 10,00 € ab 01.01.2020\n    Jetzt: 12,00 € ab 01.01.2026',
    ]);
  });

  test('a rule that names the day itself', () => {
    const cases = [{ if: { since: '2026-01-01' }, then: each }];
    const rule = { rule: 'choose', cases, otherwise: { rule: 'to', bearer: 'a' } };
    const terms = agreement({ pools: [{ id: 'pool', name: 'Betrieb', takes: { costTypes: ['it'] }, rule }] });
    expect(told({ year: 2025, terms }, { year: 2026, terms })).toEqual([
      '450,00 € weniger, weil die Vereinbarung für 2026 anderes vorsieht.\nDie Regel für „Betrieb“ sagt ab dem 01.01.2026 anderes.',
    ]);
  });

  test('a price by contract, which others are not told', () => {
    const contractPrices = [{ party: 'b', rate: 'desk', from: '2026-01-01', price: '4.00', source: 'Vertrag' }];
    // b is charged 60 € less for ten desks, of which each bears half.
    const [last, next] = [{ year: 2025 }, { year: 2026, contractPrices }];
    expect(told(last, next)).toEqual([
      '30,00 € mehr wegen anderer Vertragspreise.\nVertragspreis „Arbeitsplatz“ von Bdorf: neu 4,00 € (Vertrag).',
    ]);
    expect(told(last, next, { isForBearer: true })).toEqual(['30,00 € mehr wegen anderer Vertragspreise.\n']);
  });
});

test('numbers of others are told without what they are, if only the bearer is to read it', () => {
  const [last, next] = [{ year: 2025 }, { year: 2026, desks: { a: 10, b: 20 } }];
  expect(told(last, next)[0]).toContain('„Arbeitsplätze“ von Bdorf: 20');
  expect(told(last, next, { isForBearer: true })).toEqual([
    '50,00 € weniger wegen der Schlüsselzahl „Arbeitsplätze“.\nAuch Schlüsselzahlen anderer Mitglieder haben sich geändert.',
  ]);
});
