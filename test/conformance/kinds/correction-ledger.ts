import { addDays, LocalDate, ratio, type Outcome } from '@umlage/core';
import { z } from 'zod';
import { answer, refusal, shape, type Answers, type Shape } from './kind.ts';
import {
  areHeld,
  checked,
  Decimal,
  decimalsOf,
  difference,
  notHeld,
  NumberText,
  read,
  someOf,
  unitsOf,
  writeUnits,
} from './numbers.ts';
import { always, byName, partiesNamed, settle, type Parties, type RuleDocument, type Settled } from './settle.ts';

const Quantity = checked(
  z.string(),
  (text) => /^\S+ \S+$/u.test(text) && NumberText.safeParse(numberIn(text)).success,
  'is no number with its unit',
);
const Row = z.tuple([z.string(), Decimal, Quantity]);
const Rows = z
  .array(Row)
  .min(1)
  .refine((rows) => new Set(rows.map(([party]) => party)).size === rows.length, { error: 'holds a party twice' })
  .refine(followsQuantities, { error: 'holds amounts that do not follow the quantities' });
type Rows = z.infer<typeof Rows>;

type Correction = { readonly original: Rows; readonly correct: Rows };

const Inputs = z
  .strictObject({ original: Rows, correct: Rows })
  .refine((inputs) => areHeld(scaleOf(inputs), ...amountsIn(inputs)), { error: notHeld })
  .refine((inputs) => costOf(inputs.original, inputs) === costOf(inputs.correct, inputs), {
    error: 'hold corrected rows of another total',
  });

const Month = checked(z.string(), (text) => LocalDate.safeParse(`${text}-01`).success, 'is no month');
const Expected = someOf({
  rows: z.array(z.tuple([z.string(), Decimal, z.string()])),
  net: z.record(z.string(), Decimal),
  sum_of_rows: Decimal,
  charge_period: Month,
  billing_period: Month,
  class: z.literal('Correction'),
}).refine(({ charge_period = '2025-01', billing_period = '2025-02' }) => charge_period < billing_period, {
  error: 'holds a period billed before it is charged',
});

/**
 * Quantities of a closed period turn out wrong, and an open period takes the correction: what was charged, turned
 * round, and what is right. The quantities are key figures, the right ones recorded later; the new run less the old is
 * the correction. Which months these are only the expectation says, so they are taken from there.
 */
export const correctionLedger: readonly Shape[] = [
  shape({
    inputs: Inputs,
    expected: Expected,
    ask: ({ inputs, expected }) => {
      const { charge_period: charged = '2025-01', billing_period: billed = '2025-02' } = expected;
      const parties = partiesNamed([...inputs.original, ...inputs.correct].map(([party]) => party));
      const run = (asKnownOn: string) => settleQuantities(inputs, { parties, charged, billed, asKnownOn });
      const before = run(firstDayOf(charged));
      const after = run(firstDayOf(billed));
      if (!before.ok) return answer(refusal(before.problems));
      if (!after.ok) return answer(refusal(after.problems));
      return answer({
        ...ledger(inputs, parties, { before: before.value, after: after.value }),
        charge_period: charged,
        billing_period: billed,
        class: 'Correction',
      });
    },
  }),
];

function ledger(
  { original, correct }: Correction,
  parties: Parties,
  { before, after }: { readonly before: Settled; readonly after: Settled },
): Answers {
  const scale = scaleOf({ original, correct });
  const old = byName(parties, before.rounded, (share) => writeUnits(-share, scale));
  const net = byName(parties, after.rounded, (share) => writeUnits(share, scale));
  const rows = [
    ...original.map(([party, , quantity]) => [party, old[party] ?? '', `-${quantity}`]),
    ...correct.map(([party, , quantity]) => [party, net[party] ?? '', quantity]),
  ];
  const total = ({ rounded }: Settled) => [...rounded.values()].reduce((sum, share) => sum + share, 0n);
  return { rows, net, sum_of_rows: writeUnits(total(after) - total(before), scale) };
}

function settleQuantities(
  inputs: Correction,
  on: { readonly parties: Parties; readonly charged: string; readonly billed: string; readonly asKnownOn: string },
): Outcome<Settled> {
  const { original, correct } = inputs;
  const { parties, asKnownOn } = on;
  const day = firstDayOf(on.charged);
  const rule: RuleDocument = {
    rule: 'among',
    parties: parties.names.map(parties.idOf),
    then: { rule: 'split', by: { key: 'figure', figure: 'quantity', at: { on: day } } },
  };
  const figures = (rows: Rows, recordedOn: string) =>
    parties.names.map((name) => ({
      figure: 'quantity',
      party: parties.idOf(name),
      on: day,
      value: numberIn(rows.find(([party]) => party === name)?.[2] ?? '0'),
      source: 'Case',
      recordedOn,
    }));
  return settle({
    parties,
    pools: [{ units: costOf(original, inputs), rule }],
    period: { from: day, until: firstDayOf(addDays(day, 31).slice(0, 7)) },
    figures: [...figures(original, always), ...figures(correct, firstDayOf(on.billed))],
    asKnownOn,
  });
}

function firstDayOf(month: string): LocalDate {
  return LocalDate.parse(`${month}-01`);
}

function numberIn(quantity: string): string {
  return quantity.split(' ')[0] ?? '';
}

function amountsIn({ original, correct }: Correction): readonly string[] {
  return [...original, ...correct].map(([, amount]) => amount);
}

function scaleOf(correction: Correction): number {
  return decimalsOf(...amountsIn(correction));
}

function costOf(rows: Rows, inputs: Correction): bigint {
  return rows.reduce((sum, [, amount]) => sum + unitsOf(amount, scaleOf(inputs)), 0n);
}

/** Whether amounts and quantities are in one proportion: every row has the price of the first. */
function followsQuantities(rows: readonly z.infer<typeof Row>[]): boolean {
  const [first] = rows;
  if (first === undefined) return false;
  const product = (amount: string, quantity: string) => {
    const [a, b] = [read(amount), read(numberIn(quantity))];
    return ratio(a.numerator * b.numerator, a.denominator * b.denominator);
  };
  return rows.every(
    ([, amount, quantity]) => difference(product(amount, first[2]), product(first[1], quantity)).numerator === 0n,
  );
}
