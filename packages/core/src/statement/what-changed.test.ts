import { describe, expect, test } from 'vitest';
import { Agreement } from '../agreement/agreement.ts';
import { bridgeShares } from '../analysis/bridge-shares.ts';
import { PartyId } from '../base/ids.ts';
import type { Outcome } from '../base/outcome.ts';
import { formatCents, sumCents } from '../exact/cents.ts';
import { formatRatio } from '../exact/ratio.ts';
import { Facts } from '../ledger/facts.ts';
import { runAllocation } from '../run/run-allocation.ts';
import { RunQuestion, type RunInput } from '../run/run-question.ts';
import { sharesPerUnit } from './share-per-unit.ts';
import { whatChanged } from './what-changed.ts';

const by = (figure: string) => ({ rule: 'split', by: { key: 'figure', figure, at: { on: '06-30', year: -1 } } });
const each = { rule: 'split', by: { key: 'each' } };
const [net, desks] = [by('heads'), by('seats')];

function agreement(number: number, pools: Readonly<Record<string, object>>, terms: object = {}) {
  return Agreement.parse({
    format: 'umlage-agreement/1',
    cooperation: { id: 'few', name: 'Few' },
    title: 'Agreement of a few',
    legalBasis: 'example',
    version: { number, from: number === 1 ? '2020-01-01' : '2026-01-01' },
    parties: ['a', 'b', 'c', 'd'].map((id) => ({
      id,
      name: `Town ${id}`,
      roles: id === 'a' ? ['host', 'member'] : ['member'],
    })),
    clauses: [{ id: 'rule', number: '§ 2', text: `Cost is shared, says version ${String(number)}.` }],
    figures: ['heads', 'seats'].map((id) => ({ id, name: id, unit: id, holds: 'onDay' })),
    costTypes: Object.keys(pools).map((id) => ({ id, name: id.toUpperCase() })),
    pools: Object.entries(pools).map(([id, rule]) => ({
      id,
      name: `Pool ${id}`,
      clause: 'rule',
      takes: { costTypes: [id] },
      rule,
    })),
    rounding: {
      method: 'largestRemainder',
      unit: '0.01',
      lines: 'pool',
      statedBy: { who: 'office', on: '2020-01-01' },
    },
    ...terms,
  });
}

type Figures = Readonly<Record<string, number>>;
type Year = {
  readonly year: number;
  readonly costs: readonly (readonly [costType: string, text: string, amount: string])[];
  readonly heads: Figures;
  readonly seats: Figures;
  readonly members?: Readonly<Record<string, string>>;
  readonly versions: readonly Agreement[];
};

const since2020 = { a: '2020-01-01', b: '2020-01-01', c: '2020-01-01' };

function input({ year, costs, heads, seats, members = since2020, versions }: Year): RunInput {
  const recordedOn = `${String(year + 1)}-02-01`;
  const [from, until] = [`${String(year)}-01-01`, `${String(year + 1)}-01-01`];
  return {
    versions: versions.map((one) => ({ agreement: one })),
    facts: Facts.parse({
      participation: Object.entries(members).map(([party, first]) => ({ party, from: first, recordedOn })),
      figures: Object.entries({ heads, seats }).flatMap(([figure, values]) =>
        Object.entries(values).map(([party, value]) => ({
          figure,
          party,
          on: `${String(year - 1)}-06-30`,
          value: String(value),
          source: 'register',
          recordedOn,
        })),
      ),
      costItems: costs.map(([costType, text, amount]) => ({
        kind: amount.startsWith('-') ? 'revenue' : 'cost',
        costType,
        text,
        amount: amount.replace('-', ''),
        from,
        until,
        recordedOn,
      })),
    }),
    question: RunQuestion.parse({ period: { from, until }, asKnownOn: recordedOn }),
  };
}

const [first, second] = [agreement(1, { net, desks }), agreement(2, { net, desks: each })];
const last: Year = {
  year: 2025,
  costs: [
    ['net', 'Lines 2025', '1000.00'],
    ['desks', 'Licences', '600.00'],
    ['desks', 'Sold', '-100.00'],
  ],
  heads: { a: 500, b: 300, c: 200 },
  seats: { a: 5, b: 3, c: 2 },
  versions: [first],
};
const next: Year = {
  ...last,
  year: 2026,
  costs: last.costs.map(([type, text, amount]) => [type, text.replace('2025', '2026'), amount]),
};

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join());
  return outcome.value;
}

function changedBetween(one: Year, other: Year) {
  const [before, after] = [one, other].map((year) => valueOf(runAllocation(input(year))));
  if (before === undefined || after === undefined) throw new Error('two years');
  return whatChanged(before, after);
}

function effectsOf(one: Year, other: Year, bearer: string) {
  const { shares } = valueOf(bridgeShares(input(one), input(other)));
  const share = shares.find((candidate) => candidate.bearer === bearer);
  return Object.fromEntries(
    (share?.effects ?? []).map(({ causes, exact, amount, pools }) => {
      expect(sumCents(pools.map((part) => part.amount))).toBe(amount);
      return [
        causes.join('+'),
        [formatRatio(exact), Object.fromEntries(pools.map((part) => [part.pool, formatRatio(part.exact)]))],
      ];
    }),
  );
}

describe('what changed, cause by cause', () => {
  test('nothing: the year in a text is no change', () => {
    expect(changedBetween(last, next)).toEqual({
      terms: { versions: [], ruleDays: [], contractPrices: [] },
      membership: [],
      figures: [],
      cost: [],
      lastShares: [],
      calendar: { before: 365, after: 365 },
    });
  });

  test('cost: pools, with what types and items moved them', () => {
    const costs: Year['costs'] = [
      ['net', 'Lines 2026', '1200.00'],
      ['desks', 'Licences', '500.00'],
      ['desks', 'Service', '50.00'],
      ['desks', 'Sold', '-100.00'],
    ];
    const { cost } = changedBetween(last, { ...next, costs });
    expect(
      cost.map(({ pool, before, after, costTypes }) => [
        pool,
        [before, after].map(formatCents),
        costTypes.map((one) => [
          one.name,
          formatCents(one.before),
          formatCents(one.after),
          one.items.map((item) => [item.text, formatCents(item.before), formatCents(item.after)]),
        ]),
      ]),
    ).toEqual([
      ['net', ['1000.00', '1200.00'], [['NET', '1000.00', '1200.00', [['Lines 2026', '1000.00', '1200.00']]]]],
      [
        'desks',
        ['500.00', '450.00'],
        [
          [
            'DESKS',
            '500.00',
            '450.00',
            [
              ['Licences', '600.00', '500.00'],
              ['Service', '0.00', '50.00'],
            ],
          ],
        ],
      ],
    ]);
    // a has half of the heads and of the seats: of 200 € more it bears 100 €, of 50 € less 25 €.
    expect(effectsOf(last, { ...next, costs }, 'a')).toEqual({ cost: ['7500', { net: '10000', desks: '-2500' }] });
  });

  test('key figures: from value to value, with their evidence', () => {
    const seats = { a: 5, b: 8, c: 2 };
    const { figures } = changedBetween(last, { ...next, seats });
    expect(
      figures.map(({ figure, party, before, after }) => [
        figure,
        party,
        ...[...before, ...after].map(({ value, on, evidence }) => [formatRatio(value), on, evidence[0]?.source]),
      ]),
    ).toEqual([['seats', 'b', ['3', '2024-06-30', 'register'], ['8', '2025-06-30', 'register']]]);
    // Of 500 € a bears 5 of 10, then 5 of 15: 250 € become 166.67 €.
    expect(effectsOf(last, { ...next, seats }, 'a')).toMatchObject({ figures: ['-25000/3', { desks: '-25000/3' }] });
  });

  test('membership: who joined when, and what it brings along', () => {
    const members = { ...since2020, d: '2026-07-01' };
    const joined = { ...next, members, heads: { ...next.heads, d: 1000 }, seats: { ...next.seats, d: 10 } };
    const { membership, figures } = changedBetween(last, joined);
    expect(figures).toEqual([]);
    expect(
      membership.map(({ figures: own, ...one }) => ({
        ...one,
        figures: own.map(({ figure, before, after }) => [figure, before, after.map(({ value }) => formatRatio(value))]),
      })),
    ).toEqual([
      {
        party: 'd',
        before: [],
        after: [{ from: '2026-07-01', until: '2027-01-01' }],
        figures: [
          ['heads', [], ['1000']],
          ['seats', [], ['10']],
        ],
      },
    ]);
  });

  test('terms: the rules that are others, with the clauses they stand on; a duty bears on nobody’s share', () => {
    const withDuty = agreement(
      2,
      { net, desks: each },
      {
        duties: [{ id: 'review', name: 'Review', kind: 'review', by: '06-30', everyYears: 3, first: 2026 }],
      },
    );
    const { terms } = changedBetween(last, { ...next, versions: [first, withDuty] });
    expect(
      terms.versions.map(({ before, after, clauses, provisions }) => [
        before.version.number,
        after.version.number,
        clauses.map(({ after: clause }) => clause?.number),
        provisions.map(({ kind, id }) => [kind, id]),
      ]),
    ).toEqual([[1, 2, ['§ 2'], [['pool', 'desks']]]]);
    // Seats gave a 250 € of 500 €, equal parts give it a third.
    expect(effectsOf(last, { ...next, versions: [first, second] }, 'a')).toMatchObject({
      terms: ['-25000/3', { desks: '-25000/3' }],
    });
  });

  test('terms: a part that is shared, and a rule, from a day that the version itself names', () => {
    const document = (id: string, more: object) => ({ id, name: id, takes: { costTypes: [id] }, rule: each, ...more });
    const since = { if: { since: '2026-01-01' }, then: each };
    const fraction = [
      { from: '2020-01-01', percent: '50' },
      { from: '2026-01-01', percent: '60' },
    ];
    const dated = agreement(
      1,
      { net, desks },
      {
        pools: [
          document('net', { fraction }),
          document('desks', { rule: { rule: 'choose', cases: [since], otherwise: desks } }),
        ],
      },
    );
    const { terms } = changedBetween({ ...last, versions: [dated] }, { ...next, versions: [dated] });
    expect(terms.versions.map(({ provisions }) => provisions.map(({ kind, id }) => [kind, id]))).toEqual([
      [['pool', 'net']],
    ]);
    expect(terms.ruleDays).toEqual([{ pool: 'desks', since: '2026-01-01' }]);
  });
});

test('per head and per seat: what the run divided by, or what was known last', () => {
  const run = valueOf(runAllocation(input({ ...last, versions: [agreement(1, { net, desks: each })] })));
  // a bears 500 € of the net and 166.67 € of the desks: 666.67 € over 500 heads and 5 seats.
  expect(
    sharesPerUnit(run)
      .get(PartyId.parse('a'))
      ?.map(({ figure, on, quantity, exact, amount }) => [
        figure,
        on,
        formatRatio(quantity),
        formatRatio(exact),
        formatCents(amount),
      ]),
  ).toEqual([
    ['heads', '2024-06-30', '500', '133.334', '1.33'],
    ['seats', '2024-06-30', '5', '13333.4', '133.33'],
  ]);
});
