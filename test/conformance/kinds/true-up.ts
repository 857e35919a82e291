import { addDays, LocalDate } from '@umlage/core';
import { z } from 'zod';
import { answer, refusal, shape, type Shape } from './kind.ts';
import { areHeld, Decimal, notHeld, read, unitsOf, writeUnits } from './numbers.ts';
import { host, partiesNamed, settle, type RuleDocument } from './settle.ts';

const parties = partiesNamed(['member']);
const member = parties.idOf('member');
const scale = 2;

/** A month of so many days. */
const months: Readonly<Record<number, string>> = {
  28: '2025-02-01',
  29: '2024-02-01',
  30: '2025-04-01',
  31: '2025-01-01',
};

const Inputs = z
  .strictObject({ minimum: Decimal, base_fee: Decimal, usage: Decimal, days: z.int().min(1), of: z.int() })
  .refine(({ minimum, base_fee, usage }) => areHeld(scale, minimum, base_fee, usage), { error: notHeld })
  .refine(({ minimum, base_fee, usage }) => [minimum, base_fee, usage].every((one) => read(one).numerator >= 0n), {
    error: 'hold an amount below zero',
  })
  .refine(({ days, of }) => of in months && days <= of, { error: 'hold days of no month' });

/**
 * What is missing to the least that was agreed for a month: a limit from below on what a member bears, by days; others
 * are relieved of as much.
 */
export const trueUp: readonly Shape[] = [
  shape({
    inputs: Inputs,
    expected: z.strictObject({ top_up: Decimal }),
    ask: ({ inputs: { minimum, base_fee, usage, days, of } }) => {
      const from = LocalDate.parse(months[of]);
      const rule: RuleDocument = {
        rule: 'limit',
        of: { rule: 'to', bearer: member },
        bounds: [{ for: [member], min: { amount: writeUnits(unitsOf(minimum, scale), scale), per: 'month' } }],
        borneBy: { key: 'quota', of: { [host]: '1' }, others: '0' },
      };
      const units = unitsOf(base_fee, scale) + unitsOf(usage, scale);
      const settled = settle({ parties, pools: [{ units, rule }], period: { from, until: addDays(from, days) } });
      if (!settled.ok) return answer(refusal(settled.problems));
      return answer({ top_up: writeUnits((settled.value.rounded.get(member) ?? 0n) - units, scale) });
    },
  }),
];
