import { describe, expect, test } from 'vitest';
import { Agreement } from '../agreement/agreement.ts';
import { Baseline } from '../analysis/savings.ts';
import { SavingsQuestion } from '../analysis/savings-question.ts';
import type { Outcome } from '../base/outcome.ts';
import { formatCents } from '../exact/cents.ts';
import { formatRatio } from '../exact/ratio.ts';
import { Facts } from '../ledger/facts.ts';
import { runAllocation } from '../run/run-allocation.ts';
import { RunQuestion } from '../run/run-question.ts';
import { computeSavings } from './compute-savings.ts';
import type { ComparedCost, Savings, YearOfRun } from './savings.ts';

const agreement = Agreement.parse({
  format: 'umlage-agreement/1',
  cooperation: { id: 'few', name: 'Few' },
  title: 'Agreement of a few',
  legalBasis: 'example',
  version: { number: 1, from: '2020-01-01' },
  parties: ['a', 'b', 'c'].map((id) => ({
    id,
    name: `Town ${id}`,
    roles: id === 'a' ? ['host', 'member'] : ['member'],
  })),
  clauses: [{ id: 'rounding', number: '§ 1', text: 'To the cent.' }],
  figures: [{ id: 'heads', name: 'heads', unit: 'heads', holds: 'onDay' }],
  costTypes: [{ id: 'it', name: 'IT' }],
  pools: [
    {
      id: 'pool',
      name: 'Pool',
      takes: { costTypes: ['it'] },
      rule: { rule: 'split', by: { key: 'each' }, clause: 'rounding' },
    },
  ],
  rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'rounding' },
});

/** Everyone bears a third: 100 each in 2023, 110 each in 2024; c joins when it is said. */
function yearOf(
  year: number,
  cost: string,
  { joins = '2020-01-01', isEstimate = false, heads = ['a', 'b', 'c'] } = {},
): YearOfRun {
  const recordedOn = `${String(year + 1)}-02-01`;
  const [from, until] = [`${String(year)}-01-01`, `${String(year + 1)}-01-01`];
  const counts: Readonly<Record<string, string>> = { a: '10', b: '20', c: '30' };
  const outcome = runAllocation({
    versions: [{ agreement }],
    facts: Facts.parse({
      participation: ['a', 'b', 'c'].map((party) => ({
        party,
        from: party === 'c' ? joins : '2020-01-01',
        recordedOn,
      })),
      figures: heads.map((party) => ({
        figure: 'heads',
        party,
        on: `${String(year - 1)}-06-30`,
        value: counts[party] ?? '',
        source: 'register',
        recordedOn,
      })),
      costItems: [{ kind: 'cost', costType: 'it', text: 'All of it', amount: cost, from, until, recordedOn }],
    }),
    question: RunQuestion.parse({ period: { from, until }, asKnownOn: recordedOn }),
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return { run: outcome.value, isEstimate };
}

const years = [yearOf(2023, '300.00'), yearOf(2024, '330.00')];

function baseline(year: number, amount: string, parties?: readonly string[], rest: object = {}) {
  return Baseline.parse({
    ...(parties === undefined ? {} : { parties }),
    period: { from: `${String(year)}-01-01`, until: `${String(year + 1)}-01-01` },
    amount,
    text: 'By themselves',
    source: { title: 'Study' },
    estimate: false,
    recordedOn: '2024-02-01',
    ...rest,
  });
}

const index = {
  id: 'prices',
  title: 'Prices',
  source: { title: 'Statistics' },
  values: [
    { year: 2023, value: '100' },
    { year: 2024, value: '103' },
  ],
};

const spent = {
  on: '2023-01-01',
  amount: '200.00',
  text: 'Migration',
  source: { title: 'Bill' },
  estimate: false,
};

function compute(question: object, baselines: readonly Baseline[], of: readonly YearOfRun[] = years): Outcome<Savings> {
  const asked = SavingsQuestion.parse({ asKnownOn: '2025-06-01', investments: [], perUnit: [], ...question });
  return computeSavings(of, { baselines, question: asked });
}

function savings(...asked: Parameters<typeof compute>): Savings {
  const outcome = compute(...asked);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const inEuro = ({ years: told }: ComparedCost) =>
  told.map(({ alone, together, saving, cumulated }) => [alone, together, saving, cumulated].map(formatCents).join(' '));

describe('cost alone beside cost together', () => {
  const ofEach = [
    baseline(2023, '150.00', ['a']),
    baseline(2023, '200.00', ['b']),
    baseline(2024, '190.00', ['b'], { estimate: true, recordedOn: '2025-02-01' }),
  ];

  // a alone: 150 in 2023, 150 × 103/100 = 154.50 in 2024. b alone: 200, then 190 as recorded. Each bears 100, then 110.
  test('is told for each, for those compared one by one together, and carried by the index', () => {
    const { compared, findings } = savings({ index, rate: '0' }, ofEach);
    expect(compared.map((one) => [one.parties, one.isSum, inEuro(one)])).toEqual([
      [['a', 'b'], true, ['350.00 200.00 150.00 150.00', '344.50 220.00 124.50 274.50']],
      [['a'], false, ['150.00 100.00 50.00 50.00', '154.50 110.00 44.50 94.50']],
      [['b'], false, ['200.00 100.00 100.00 100.00', '190.00 110.00 80.00 180.00']],
    ]);
    expect(compared.map((one) => one.years.map(({ isEstimate }) => isEstimate.alone))).toEqual([
      [false, true],
      [false, true],
      [false, true],
    ]);
    expect(compared[1]?.years[1]?.standAlone).toMatchObject([
      { baseline: { amount: 15000 }, carried: { from: { year: 2023 }, to: { year: 2024 } } },
    ]);
    expect(findings).toEqual([]);
  });

  // 200 spent on 1 January 2023, 150 back in 2023, so 50 are missing; of the 124.50 of 2024 they are there after
  // 366 × 50 / 124.50 = 146.98… days: on 27 May, 147 days after 1 January. Worth at 5 %: -50 + 124.50 / 1.05 = 68.571…
  test('pays off, and is worth less the later it comes', () => {
    const question = { index, rate: '5', investments: [spent], perUnit: ['heads'] };
    const [all] = savings({ ...question, sensitivity: { costPercent: '10', ratePoints: '1' } }, ofEach).compared;
    if (all === undefined) throw new Error('a and b are compared together');
    expect(all.course.map(({ on, before, after }) => [on, before, after])).toEqual([
      ['2023-01-01', 0, -20000],
      ['2024-01-01', -5000, -5000],
      ['2025-01-01', 7450, 7450],
    ]);
    expect([all.paidOffOn, all.balance, all.presentValue?.year, all.presentValue?.amount]).toEqual([
      '2024-05-27',
      7450,
      2023,
      6857,
    ]);
    // 30 heads: 150 / 30 and 124.50 / 30.
    expect(all.years.map(({ perUnit }) => perUnit.map(({ amount }) => amount))).toEqual([[500], [415]]);
    // Alone a tenth less: 315 - 200 = 115 and 310.05 - 220 = 90.05, so 5.05 in all; -85 + 90.05 / 1.05 = 0.7619…; 85 / 90.05 of
    // 366 days are 345.47…. A tenth more: 185 and 158.95. Together a tenth less: 170 and 146.50; more: 130 and 102.50.
    // At 4 %: -50 + 124.50 / 1.04 = 69.711…; at 6 %: 67.452….
    expect(
      all.sensitivity.map(({ moved, by, balance, paidOffOn, presentValue }) =>
        [moved, formatRatio(by), formatCents(balance), paidOffOn, presentValue?.amount].join(' '),
      ),
    ).toEqual([
      'alone -10 5.05 2024-12-12 76',
      'alone 10 143.95 2024-02-05 13638',
      'together -10 116.50 2024-03-16 10952',
      'together 10 32.50 2024-09-07 2762',
      'rate -1 74.50 2024-05-27 6971',
      'rate 1 74.50 2024-05-27 6745',
    ]);
  });

  test('is that of all bearers, or of a group, where a baseline says so; then nothing is added up', () => {
    const { compared } = savings({ rate: '0' }, [
      ...ofEach,
      baseline(2023, '500.00'),
      baseline(2023, '420.00', ['b', 'a', 'c']),
    ]);
    expect(compared.map((one) => [one.parties?.join('+') ?? 'all', one.isSum, inEuro(one)[0]])).toEqual([
      ['all', false, '500.00 300.00 200.00 200.00'],
      ['a+b+c', false, '420.00 300.00 120.00 120.00'],
      ['a', false, '150.00 100.00 50.00 50.00'],
      ['b', false, '200.00 100.00 100.00 100.00'],
    ]);
  });

  test('takes the latest that was known, and the first after where none is before', () => {
    const later = baseline(2024, '206.00', ['a'], { recordedOn: '2025-03-01' });
    const unknown = baseline(2024, '1.00', ['a'], { recordedOn: '2025-06-02' });
    const { compared } = savings({ index, rate: '0' }, [baseline(2024, '1.00', ['a']), later, unknown]);
    expect(compared.map(inEuro)).toEqual([['200.00 100.00 100.00 100.00', '206.00 110.00 96.00 196.00']]);
  });

  test('costs more together, and never pays off', () => {
    const [only] = savings({ index, rate: '5', investments: [{ ...spent, parties: ['a'] }] }, [
      baseline(2023, '90.00', ['a']),
    ]).compared;
    expect([only?.saving, only?.balance, only?.paidOffOn]).toEqual([-2730, -22730, undefined]);
  });

  test('says which years are estimated', () => {
    const [only] = savings(
      { rate: '0', index },
      [baseline(2023, '150.00', ['a'])],
      [yearOf(2023, '300.00'), yearOf(2024, '330.00', { isEstimate: true })],
    ).compared;
    expect(only?.years.map(({ isEstimate }) => isEstimate)).toEqual([
      { alone: false, together: false },
      { alone: true, together: true },
    ]);
  });
});

describe('what is missing is told, and not made up', () => {
  const codes = ({ findings }: Savings) => findings.map(({ code, facts }) => ({ code, ...facts }));

  test('no baseline, no rate', () => {
    expect(codes(savings({}, []))).toEqual([{ code: 'baselines-missing' }, { code: 'discount-rate-missing' }]);
  });

  test('a year without baseline and without index', () => {
    const found = savings({ rate: '0' }, [baseline(2023, '150.00', ['a'])]);
    expect(found.compared.map(inEuro)).toEqual([['150.00 100.00 50.00 50.00']]);
    expect(codes(found)).toMatchObject([{ code: 'baseline-not-carried', from: '2024-01-01', because: 'noIndex' }]);
  });

  test('a baseline of a month, a member for some of the year, and all where others took part', () => {
    const month = baseline(2023, '10.00', ['b'], { period: { from: '2023-01-01', until: '2023-02-01' } });
    const found = savings(
      { rate: '0', index },
      [month, baseline(2023, '90.00', ['c']), baseline(2023, '500.00')],
      [yearOf(2023, '300.00', { joins: '2024-07-01' }), yearOf(2024, '330.00', { joins: '2024-07-01' })],
    );
    expect(codes(found).map((each) => ('because' in each ? [each.parties, each.from, each.because] : []))).toEqual([
      [['b'], '2023-01-01', 'otherLength'],
      [['b'], '2024-01-01', 'otherLength'],
      [['c'], '2024-01-01', 'partOfPeriod'],
      [[], '2024-01-01', 'otherMembers'],
    ]);
  });

  test('a key figure that one of them has not, and an investment of whom nothing is compared', () => {
    const found = savings(
      { rate: '0', perUnit: ['heads'], investments: [spent] },
      [baseline(2023, '350.00', ['a', 'b'])],
      [yearOf(2023, '300.00', { heads: ['b'] })],
    );
    expect(codes(found)).toMatchObject([
      { code: 'figure-missing', party: 'a' },
      { code: 'investment-unused', text: 'Migration' },
    ]);
    expect(found.compared[0]?.years[0]?.perUnit).toEqual([]);
  });

  test.each([
    ['index-year-missing', '/index/values', { index: { ...index, values: index.values.slice(0, 1) } }],
    [
      'index-year-twice',
      '/index/values/1/year',
      { index: { ...index, values: [...index.values.slice(0, 1), { year: 2023, value: '9' }] } },
    ],
    ['reference-unknown', '/perUnit/0', { perUnit: ['seats'], index }],
    ['reference-unknown', '/investments/0/parties/0', { index, investments: [{ ...spent, parties: ['z'] }] }],
    ['periods-too-many', '/investments', { index, investments: [{ ...spent, on: '9000-01-01' }] }],
    [
      'amount-too-large',
      '/index/values',
      {
        index: {
          ...index,
          values: [
            { year: 2023, value: '0.000000000000001' },
            { year: 2024, value: '9' },
          ],
        },
      },
    ],
    ['amount-too-large', '/baselines', { index, investments: [{ ...spent, amount: '10000000000000.00' }] }],
  ])('%s at %s', (code, path, question) => {
    const outcome = compute(question, [baseline(2023, '150.00', ['a'])]);
    expect(outcome.ok ? [] : outcome.problems.map((found) => [found.code, found.path])).toContainEqual([code, path]);
  });

  test('years that are not in order', () => {
    const outcome = compute({ index }, [baseline(2023, '150.00', ['a'])], years.toReversed());
    expect(outcome.ok ? [] : outcome.problems.map(({ code, path }) => [code, path])).toEqual([
      ['years-not-in-order', '/years/1'],
    ]);
  });
});
