import { ratio, type Ratio } from '@umlage/core';
import { z } from 'zod';
import { handOn, writeTotal, type Centre } from './hand-on.ts';
import { answer, refusal, shape, type Shape } from './kind.ts';
import { Decimal, NumberText, read, someOf, sumOf, Weights } from './numbers.ts';

const amounts = z.record(z.string(), Decimal);
const numbers = z.record(z.string(), NumberText);

const tolerated = 'unrounded rates; tolerance 0.01';

/** What is left of the output of a centre after what others use of it goes to whoever uses the rest. */
const others = 'others';

const ByOutput = z
  .strictObject({ primary: amounts, output: Weights, uses: z.record(z.string(), Weights) })
  .refine(({ primary, output }) => Object.keys(primary).every((name) => Object.hasOwn(output, name)), {
    error: 'name a centre without output',
  });

const ByBases = z.strictObject({
  order: z.tuple([z.literal('Admin'), z.literal('Building')]),
  cost: amounts,
  hours: Weights,
  sqft: Weights,
});

const ByParts = z.strictObject({
  cost: amounts,
  M_to: Weights,
  C_to: Weights,
  order: z.tuple([z.literal('M'), z.literal('C')]),
});

/** One service centre after the other; three ways of writing the same question. */
export const stepDown: readonly Shape[] = [
  shape({
    inputs: ByOutput,
    expected: z.strictObject({ rates: numbers }),
    policies: [tolerated],
    unrounded: 'all',
    ask: ({ inputs: { primary, output, uses } }) => {
      // Whoever uses nothing of the others comes first.
      const order = Object.keys(primary).toSorted((a, b) => Number(usesOf(a, b)) - Number(usesOf(b, a)));
      function usesOf(user: string, of: string): boolean {
        return Object.hasOwn(uses[user] ?? {}, of);
      }
      const centres = order.map((name): Centre => {
        const used = Object.entries(uses).flatMap(([user, of]) => {
          const quantity = of[name];
          return quantity === undefined ? [] : [[user, quantity] as const];
        });
        const left = sumOf([read(output[name] ?? '0'), ...used.map(([, quantity]) => minus(read(quantity)))]);
        return {
          name,
          primary: primary[name] ?? '0',
          delivers: { ...Object.fromEntries(used), [others]: writeTotal(left) },
        };
      });
      const totals = handOn([...centres, { name: others, primary: '0' }], { method: 'stepDown', order });
      if (!totals.ok) return answer(refusal(totals.problems));
      const rates = order.map((name): readonly [string, string] => {
        const { numerator, denominator } = read(output[name] ?? '1');
        const total = totals.value.get(name) ?? ratio(0);
        return [name, writeTotal(ratio(total.numerator * denominator, total.denominator * numerator))];
      });
      return answer({ rates: Object.fromEntries(rates) });
    },
  }),
  shape({
    inputs: ByBases,
    expected: someOf({ Building_after: Decimal, Groceries: Decimal, Coffee: Decimal, total: Decimal }),
    unrounded: 'all',
    ask: ({ inputs: { order, cost, hours, sqft } }) => {
      const delivers: Record<string, Readonly<Record<string, string>>> = { Admin: hours, Building: sqft };
      const totals = handOn(
        Object.entries(cost).map(([name, primary]): Centre => {
          const quantities = delivers[name];
          return quantities === undefined ? { name, primary } : { name, primary, delivers: quantities };
        }),
        { method: 'stepDown', order },
      );
      if (!totals.ok) return answer(refusal(totals.problems));
      const written = [...totals.value].map(([name, total]) => [name, writeTotal(total)] as const);
      const finals = [...totals.value].filter(([name]) => delivers[name] === undefined).map(([, total]) => total);
      return answer({
        ...Object.fromEntries(written),
        Building_after: writeTotal(totals.value.get('Building')),
        total: writeTotal(sumOf(finals)),
      });
    },
  }),
  shape({
    inputs: ByParts,
    expected: someOf({ C_after: Decimal, A: Decimal, B: Decimal, total: Decimal }),
    unrounded: 'all',
    ask: ({ inputs: { cost, M_to, C_to, order } }) => {
      const delivers: Record<string, Readonly<Record<string, string>>> = { M: M_to, C: C_to };
      const totals = handOn(
        Object.entries(cost).map(([name, primary]): Centre => {
          const parts = delivers[name];
          return parts === undefined ? { name, primary } : { name, primary, delivers: parts };
        }),
        { method: 'stepDown', order },
      );
      if (!totals.ok) return answer(refusal(totals.problems));
      const [a, b] = [totals.value.get('A') ?? ratio(0), totals.value.get('B') ?? ratio(0)];
      return answer({
        C_after: writeTotal(totals.value.get('C')),
        A: writeTotal(a),
        B: writeTotal(b),
        total: writeTotal(sumOf([a, b])),
      });
    },
  }),
];

function minus({ numerator, denominator }: Ratio): Ratio {
  return ratio(-numerator, denominator);
}
