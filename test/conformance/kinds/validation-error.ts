import { z } from 'zod';
import { answer, shape, type Shape } from './kind.ts';
import { areHeld, Decimal, decimalsOf, notHeld, NumberText, Refused, unitsOf, writeUnits } from './numbers.ts';
import { partiesNamed, settle, type RuleDocument } from './settle.ts';

const Refusable = z
  .strictObject({
    amount: Decimal,
    percent: z.array(NumberText).optional(),
    fixed: z.array(Decimal).optional(),
  })
  .refine(({ amount, fixed = [] }) => areHeld(decimalsOf(amount, ...fixed), amount, ...fixed), { error: notHeld });
type Refusable = z.infer<typeof Refusable>;

/** Percents and fixed amounts that must be refused, each: as the portions of a `divide` with nobody to bear a rest. */
export const validationError: readonly Shape[] = [
  shape({
    inputs: z.strictObject({ cases: z.array(Refusable).min(1) }),
    expected: Refused,
    ask: ({ inputs }) => answer({ error: inputs.cases.every(isRefused) }),
  }),
  shape({ inputs: Refusable, expected: Refused, ask: ({ inputs }) => answer({ error: isRefused(inputs) }) }),
];

function isRefused({ amount, percent = [], fixed = [] }: Refusable): boolean {
  const scale = decimalsOf(amount, ...fixed);
  const parties = partiesNamed(['bearer']);
  const then: RuleDocument = { rule: 'to', bearer: parties.idOf('bearer') };
  const rule: RuleDocument = {
    rule: 'divide',
    portions: [
      ...percent.map((value) => ({ portion: 'percent' as const, percent: value, then })),
      ...fixed.map((value) => ({
        portion: 'amount' as const,
        amount: writeUnits(unitsOf(value, scale), 2),
        per: 'period' as const,
        then,
      })),
    ],
  };
  return !settle({ parties, pools: [{ units: unitsOf(amount, scale), rule }] }).ok;
}
