import { describe, expect, test } from 'vitest';
import type { Agreement } from '../agreement/agreement.ts';
import { readAgreement } from '../agreement/read-agreement.ts';
import { PartyId } from '../base/ids.ts';
import { invariant } from '../base/invariant.ts';
import type { Outcome } from '../base/outcome.ts';
import { writeDocument } from '../base/write-document.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { calendarYear } from '../calendar/periods.ts';
import { cents, formatCents, sumCents, type Cents } from '../exact/cents.ts';
import { AdvancePlan } from './advance-plan.ts';
import { instalmentsInForce } from './instalments-in-force.ts';
import { advanceBasisOf, planAdvances, type AdvanceBase, type AdvanceOccasion } from './plan-advances.ts';

function must<Value>(outcome: Outcome<Value>): Value {
  invariant(outcome.ok, outcome.ok ? '' : JSON.stringify(outcome.problems));
  return outcome.value;
}

const day = (text: string) => LocalDate.parse(text);
const b = PartyId.parse('b');

function agreed(advances: object | undefined, more: object = {}): Agreement {
  return must(
    readAgreement({
      format: 'umlage-agreement/1',
      cooperation: { id: 'three', name: 'Three' },
      title: 'Agreement of three',
      legalBasis: 'example',
      version: { number: 1, from: '2020-01-01' },
      parties: [
        { id: 'a', name: 'Town A', roles: ['host', 'member'] },
        { id: 'b', name: 'Town B', roles: ['member'] },
        { id: 'c', name: 'Town C', roles: ['member'] },
      ],
      clauses: [{ id: 'cent', number: '§ 1', text: 'To the cent, and ahead.' }],
      costTypes: [{ id: 'it', name: 'IT' }],
      pools: [{ id: 'it', name: 'IT', takes: { costTypes: ['it'] }, rule: { rule: 'split', by: { key: 'each' } } }],
      rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'cent' },
      ...(advances === undefined ? {} : { advances: { basis: 'budget', clause: 'cent', ...advances } }),
      ...more,
    }),
  );
}

function planned(
  agreement: Agreement,
  base: Partial<AdvanceBase> & { readonly amount: Cents },
  more: Partial<AdvanceOccasion> = {},
) {
  return must(
    planAdvances(agreement, {
      period: calendarYear(2024),
      bases: [{ party: b, ...base }],
      budgetInForce: true,
      isHoliday: () => false,
      ...more,
    }),
  );
}

const scheduleOf = ({ plans }: ReturnType<typeof planned>) =>
  plans.flatMap(({ instalments }) => instalments.map(({ due, amount }) => `${due} ${formatCents(amount)}`));

/** How the agreements that were read ask: 10,000.01 euro for 2024, on working days. */
describe('days of payment', () => {
  const styles: readonly (readonly [string, object, readonly string[]])[] = [
    [
      'quarter start',
      { on: ['01-01', '04-01', '07-01', '10-01'] },
      ['2024-01-01', '2024-04-01', '2024-07-01', '2024-10-01'],
    ],
    [
      'mid-quarter',
      { on: ['02-15', '05-15', '08-15', '11-15'] },
      ['2024-02-15', '2024-05-15', '2024-08-15', '2024-11-15'],
    ],
    [
      'start of the following quarter',
      { on: ['04-01', '07-01', '10-01', '01-01'] },
      ['2024-04-01', '2024-07-01', '2024-10-01', '2025-01-01'],
    ],
    [
      'tenth of the last month, Sundays moved',
      { on: ['03-10', '06-10', '09-10', '12-10'] },
      ['2024-03-11', '2024-06-10', '2024-09-10', '2024-12-10'],
    ],
    ['half-yearly', { on: ['01-15', '07-15'] }, ['2024-01-15', '2024-07-15']],
    ['14 days after the demand, a Saturday moved', { on: ['06-01'], dueIn: 'P14D' }, ['2024-06-17']],
  ];
  test.each(styles)('%s', (_name, terms, days) => {
    const schedule = scheduleOf(planned(agreed(terms), { amount: cents(1_000_001) }));
    expect(schedule.map((line) => line.slice(0, 10))).toEqual(days);
    expect(schedule[0]?.slice(11)).toBe({ 4: '2500.01', 2: '5000.01', 1: '10000.01' }[days.length]);
    expect(schedule.slice(1).every((line) => / (?:2500|5000)\.00$/u.test(line))).toBe(true);
  });

  test('at need, on the day of the demand and on top of earlier demands', () => {
    const agreement = agreed({ on: 'onDemand', dueIn: 'P1M', percent: '50' });
    const first = planned(agreement, { amount: cents(70_000) }, { demandedOn: day('2024-01-31') });
    expect(scheduleOf(first)).toEqual(['2024-02-29 700.00']);
    const second = planned(
      agreement,
      { amount: cents(30_000) },
      { demandedOn: day('2024-09-02'), earlier: first.plans },
    );
    expect(scheduleOf(second)).toEqual(['2024-10-02 300.00']);
    expect(instalmentsInForce([...first.plans, ...second.plans]).map(({ on }) => on)).toEqual([
      '2024-01-31',
      '2024-09-02',
    ]);
  });

  test('a demand names its day', () => {
    const outcome = planAdvances(agreed({ on: 'onDemand' }), {
      period: calendarYear(2024),
      bases: [],
      budgetInForce: true,
      isHoliday: () => false,
    });
    expect(outcome.ok ? [] : outcome.problems.map(({ code, path }) => [code, path])).toEqual([
      ['field-missing', '/demandedOn'],
    ]);
  });

  test('holidays are for the place to say', () => {
    const more = { isHoliday: (on: LocalDate) => on === '2024-01-01' || on === '2024-04-01' };
    const agreement = agreed({ on: ['01-01', '04-01'] });
    expect(scheduleOf(planned(agreement, { amount: cents(200) }, more))).toEqual([
      '2024-01-02 1.00',
      '2024-04-02 1.00',
    ]);
  });

  test('of a school year, and of a period that begins within a year', () => {
    const school = agreed({ on: ['09-02', '12-02', '03-03', '06-02'] }, { yearStarts: '08-01' });
    const period = { from: day('2024-08-01'), until: day('2025-08-01') };
    expect(scheduleOf(planned(school, { amount: cents(400) }, { period })).map((line) => line.slice(0, 10))).toEqual([
      '2024-09-02',
      '2024-12-02',
      '2025-03-03',
      '2025-06-02',
    ]);
    const half = { from: day('2024-07-01'), until: day('2025-01-01') };
    expect(
      scheduleOf(
        planned(agreed({ on: ['02-15', '05-15', '08-15', '11-15'] }), { amount: cents(200) }, { period: half }),
      ),
    ).toEqual(['2024-08-15 1.00', '2024-11-15 1.00']);
  });
});

describe('basis', () => {
  test('is the budget, and until that is in force the provisional one, if there is one', () => {
    const agreement = agreed({ on: ['01-01'], provisional: 'lastAdvances' });
    expect(must(advanceBasisOf(agreement, true))).toEqual({ basis: 'budget', provisional: false });
    expect(must(advanceBasisOf(agreement, false))).toEqual({ basis: 'lastAdvances', provisional: true });
    expect(advanceBasisOf(agreed({ on: ['01-01'] }), false).ok).toBe(false);
    expect(advanceBasisOf(agreed(undefined), true).ok).toBe(false);
  });

  test.each(['lastSettlement', 'lastAdvances'])('%s waits for no budget', (basis) => {
    expect(must(advanceBasisOf(agreed({ basis, on: ['01-01'] }), false))).toEqual({ basis, provisional: false });
  });

  test('counts by its percentage, and the plan says why', () => {
    const [plan] = planned(
      agreed({ on: ['01-01', '07-01'], percent: '90' }),
      { amount: cents(1001) },
      { source: { run: 'budget-2024' } },
    ).plans;
    invariant(plan !== undefined, 'one is planned');
    // 90 % of 10.01 are 9.009.
    expect(writeDocument(AdvancePlan, plan)).toMatchObject({
      basis: 'budget',
      provisional: false,
      run: 'budget-2024',
      base: '10.01',
      percent: '90',
      clause: 'cent',
      amount: '9.01',
      instalments: [{ amount: '4.51' }, { amount: '4.50' }],
    });
  });

  test('below zero nobody is asked', () => {
    const { plans, findings } = planned(agreed({ on: ['01-01'] }), { amount: cents(-500) });
    expect(plans.map(({ amount, instalments }) => [amount, instalments])).toEqual([[0, []]]);
    expect(findings.map(({ code }) => code)).toEqual(['advance-negative']);
  });

  test('the host pays nobody', () => {
    expect(planned(agreed({ on: ['01-01'] }), { party: PartyId.parse('a'), amount: cents(500) }).plans).toEqual([]);
  });

  test('of a party that the agreement does not know is refused', () => {
    const bases = [{ party: PartyId.parse('z'), amount: cents(1) }];
    const more = { period: calendarYear(2024), budgetInForce: true, isHoliday: () => false };
    const outcome = planAdvances(agreed({ on: ['01-01'] }), { ...more, bases });
    expect(outcome.ok ? [] : outcome.problems.map(({ code, path }) => [code, path])).toEqual([
      ['reference-unknown', '/bases/0/party'],
    ]);
  });
});

describe('whole units', () => {
  test('the last takes the rest', () => {
    const agreement = agreed({ on: ['01-01', '04-01', '07-01', '10-01'], unit: '100.00' });
    expect(scheduleOf(planned(agreement, { amount: cents(100_777) })).map((line) => line.slice(11))).toEqual([
      '300.00',
      '300.00',
      '300.00',
      '107.77',
    ]);
  });

  test('nobody is asked for more than there is, nor for nothing', () => {
    const agreement = agreed({ on: ['01-01', '04-01', '07-01', '10-01'], unit: '100.00' });
    expect(scheduleOf(planned(agreement, { amount: cents(25_000) })).map((line) => line.slice(11))).toEqual([
      '100.00',
      '100.00',
      '50.00',
    ]);
  });

  test('a unit of nothing is refused', () => {
    expect(() => agreed({ on: ['01-01'], unit: '0.00' })).toThrow('number-not-positive');
  });
});

describe('within the year', () => {
  const agreement = agreed({ on: ['01-01', '04-01', '07-01', '10-01'] });
  const first = planned(agreement, { amount: cents(100_000) }).plans;

  test('what was asked for before the change counts, and the rest is spread over the days that are left', () => {
    const later = planned(agreement, { amount: cents(130_001) }, { from: day('2024-06-01'), earlier: first });
    expect(scheduleOf(later)).toEqual(['2024-07-01 400.01', '2024-10-01 400.00']);
    const inForce = instalmentsInForce([...first, ...later.plans]);
    expect(formatCents(sumCents(inForce.map(({ amount }) => amount)))).toBe('1300.01');
    expect(later.plans[0]).toMatchObject({ asked: 50_000, amount: 130_001, from: '2024-06-01' });
  });

  test('who was asked for too much is asked for nothing more, and that is told', () => {
    const later = planned(agreement, { amount: cents(40_000) }, { from: day('2024-06-01'), earlier: first });
    expect(scheduleOf(later)).toEqual([]);
    expect(later.findings.map(({ code }) => code)).toEqual(['advances-above-cost']);
  });

  test('a plan is of those it names, and of nobody else', () => {
    const c = { party: PartyId.parse('c'), amount: cents(200) };
    const later = planned(agreement, c, { from: day('2024-06-01'), earlier: first });
    expect(later.plans.map(({ party, instalments }) => [party, instalments.length])).toEqual([['c', 2]]);
  });

  test('who is planned for with nothing is asked for nothing more', () => {
    const later = planned(agreement, { amount: cents(0) }, { from: day('2024-06-01'), earlier: first });
    expect(instalmentsInForce([...first, ...later.plans]).map(({ on }) => on)).toEqual(['2024-01-01', '2024-04-01']);
  });

  test('a plan that names no day takes the place of the earlier one throughout', () => {
    const later = planned(agreement, { amount: cents(400) }, { earlier: first });
    expect(instalmentsInForce([...first, ...later.plans]).map(({ amount }) => amount)).toEqual([100, 100, 100, 100]);
  });

  test('who joins begins with the next day', () => {
    expect(scheduleOf(planned(agreement, { amount: cents(100_000), from: day('2024-05-01') }))).toEqual([
      '2024-07-01 500.00',
      '2024-10-01 500.00',
    ]);
  });

  test('who joins after the last day is told to have none', () => {
    const { plans, findings } = planned(agreement, { amount: cents(100), from: day('2024-11-01') });
    expect(plans[0]?.instalments).toEqual([]);
    expect(findings.map(({ code }) => code)).toEqual(['advance-without-day']);
  });
});

describe('a credit', () => {
  const terms = { on: ['01-01', '04-01', '07-01', '10-01'] };
  const next = agreed(terms, { settlement: { dueInDays: 30, credit: 'nextAdvances' } });
  const credit = { amount: cents(100_000), credit: cents(30_000) };
  const payable = (plans: readonly AdvancePlan[]) =>
    plans.flatMap(({ instalments }) =>
      instalments.map((one) => `${formatCents(one.credit)} ${formatCents(one.payable)}`),
    );

  test('is set against the first instalments until it is used up', () => {
    const { plans } = planned(next, credit, { creditOf: calendarYear(2023) });
    expect(payable(plans)).toEqual(['250.00 0.00', '50.00 200.00', '0.00 250.00', '0.00 250.00']);
    expect(plans[0]).toMatchObject({ credit: 30_000, creditLeft: 0, creditOf: calendarYear(2023) });
  });

  test('is not used twice where the rest is planned anew', () => {
    const { plans } = planned(next, credit);
    const later = planned(next, credit, { earlier: plans, from: day('2024-02-01') });
    expect(payable(later.plans)).toEqual(['50.00 200.00', '0.00 250.00', '0.00 250.00']);
  });

  test('beyond the advances is left over', () => {
    expect(planned(next, { amount: cents(100), credit: cents(130) }).plans[0]).toMatchObject({ creditLeft: 30 });
  });

  test('is paid back unless it is agreed otherwise', () => {
    expect(payable(planned(agreed(terms), credit).plans)[0]).toBe('0.00 250.00');
  });
});
