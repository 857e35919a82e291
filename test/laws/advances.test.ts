import {
  calendarYear,
  cents,
  formatCents,
  instalmentsInForce,
  LocalDate,
  PartyId,
  planAdvances,
  readAgreement,
  sumCents,
  valueOrThrow as must,
  type AdvanceBase,
  type AdvanceOccasion,
  type AdvancePlan,
  type Agreement,
} from '@umlage/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

function agreed(advances: object): Agreement {
  return must(
    readAgreement({
      format: 'umlage-agreement/1',
      cooperation: { id: 'pair', name: 'Pair' },
      title: 'Agreement of two',
      legalBasis: 'example',
      version: { number: 1, from: '2020-01-01' },
      parties: [
        { id: 'a', name: 'Town A', roles: ['host'] },
        { id: 'b', name: 'Town B', roles: ['member'] },
      ],
      clauses: [{ id: 'cent', number: '§ 1', text: 'To the cent.' }],
      costTypes: [{ id: 'it', name: 'IT' }],
      pools: [{ id: 'it', name: 'IT', takes: { costTypes: ['it'] }, rule: { rule: 'split', by: { key: 'each' } } }],
      rounding: { method: 'largestRemainder', unit: '0.01', lines: 'pool', clause: 'cent' },
      advances: { basis: 'budget', ...advances },
      settlement: { dueInDays: 30, credit: 'nextAdvances' },
    }),
  );
}

function planned(agreement: Agreement, base: Omit<AdvanceBase, 'party'>, more: Partial<AdvanceOccasion> = {}) {
  return must(
    planAdvances(agreement, {
      period: calendarYear(2024),
      bases: [{ party: PartyId.parse('b'), ...base }],
      budgetInForce: true,
      isHoliday: () => false,
      ...more,
    }),
  );
}

const oneDay = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), of: fc.integer({ min: 1, max: 28 }) })
  .map(({ month, of }) => `${String(month).padStart(2, '0')}-${String(of).padStart(2, '0')}`);

test('instalments add up to what is asked for, however it is cut, rounded, credited and changed', () => {
  fc.assert(
    fc.property(
      fc.record({
        on: fc.array(oneDay, { minLength: 1, maxLength: 6 }),
        unit: fc.option(fc.integer({ min: 1, max: 100_000 }), { nil: undefined }),
        amounts: fc.tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 10 ** 9 })),
        credit: fc.integer({ min: 0, max: 10 ** 6 }),
        change: oneDay,
      }),
      ({ on, unit, amounts: [first, then], credit, change }) => {
        const terms = { on, ...(unit === undefined ? {} : { unit: formatCents(cents(unit)) }) };
        const agreement = agreed(terms);
        const plan = planned(agreement, { amount: cents(first), credit: cents(credit) }).plans;
        const from = LocalDate.parse(`2024-${change}`);
        const later = planned(agreement, { amount: cents(then), credit: cents(credit) }, { earlier: plan, from });
        const sumOf = (plans: readonly AdvancePlan[], field: 'amount' | 'credit' | 'payable') =>
          sumCents(instalmentsInForce(plans).map((one) => one[field]));
        expect(sumOf(plan, 'amount')).toBe(first);
        const all = [...plan, ...later.plans];
        const asked = later.plans[0]?.asked ?? 0;
        const isUnasked = later.findings.some(({ code }) => code === 'advance-without-day');
        expect(sumOf(all, 'amount')).toBe(isUnasked ? asked : Math.max(then, asked));
        expect(sumOf(all, 'payable')).toBe(sumOf(all, 'amount') - sumOf(all, 'credit'));
        expect(sumOf(all, 'credit')).toBeLessThanOrEqual(credit);
        for (const one of instalmentsInForce(all))
          expect(Math.min(one.amount, one.credit, one.payable)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});
