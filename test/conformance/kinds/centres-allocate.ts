import { ratio, type Ratio } from '@umlage/core';
import { z } from 'zod';
import { handOn, writeTotal, type CentresMethod } from './hand-on.ts';
import { answer, refusal, shape, type Shape } from './kind.ts';
import { areHeld, Decimal, decimalsOf, notHeld, NumberText, read, someOf, sumOf, Weights } from './numbers.ts';

const results = z.record(z.string(), NumberText);

const Inputs = z
  .strictObject({
    service: z.array(z.strictObject({ name: z.string(), primary: Decimal, delivers: Weights })).min(1),
    operating: z.array(z.strictObject({ name: z.string(), primary: Decimal })).min(1),
    method: z.enum(['direct', 'stepDown', 'reciprocal']),
    order: z.array(z.string()).optional(),
    report: z.array(z.string()).optional(),
  })
  .refine(({ service, operating }) => areCosts([...service, ...operating].map(({ primary }) => primary)), {
    error: notHeld,
  })
  .refine(
    ({ service, operating }) => {
      const names = new Set([...service, ...operating].map(({ name }) => name));
      return service.every(({ delivers }) => Object.keys(delivers).every((name) => names.has(name)));
    },
    { error: 'name a receiver that is no centre' },
  )
  .refine(
    ({ method, order, service }) =>
      method !== 'stepDown' ||
      order?.toSorted().join('\n') ===
        service
          .map(({ name }) => name)
          .toSorted()
          .join('\n'),
    {
      error: 'order other centres than those that serve',
    },
  );
type Inputs = z.infer<typeof Inputs>;

/** Cost of service centres, handed on to those they serve by one of three methods. */
export const centresAllocate: readonly Shape[] = [
  shape({
    inputs: Inputs,
    expected: someOf({ total: results, secondary: results, rate: results, rates: results }),
    unrounded: 'all',
    ask: ({ inputs }) => {
      const { service, operating } = inputs;
      const by = methodOf(inputs);
      const totals = handOn([...service, ...operating], by);
      if (!totals.ok) return answer(refusal(totals.problems));
      const rates = Object.fromEntries(
        service.map((centre) => [
          centre.name,
          writeTotal(rateOf(totals.value.get(centre.name), centre, { inputs, by })),
        ]),
      );
      return answer({
        total: Object.fromEntries([...totals.value].map(([name, total]) => [name, writeTotal(total)])),
        secondary: Object.fromEntries(
          operating.map(({ name, primary }) => {
            const total = totals.value.get(name) ?? ratio(0);
            const { numerator, denominator } = read(primary);
            return [name, writeTotal(sumOf([total, ratio(-numerator, denominator)]))];
          }),
        ),
        rate: rates,
        rates,
      });
    },
  }),
];

function areCosts(amounts: readonly string[]): boolean {
  return areHeld(decimalsOf(...amounts), ...amounts);
}

function methodOf({ method, order = [] }: Inputs): CentresMethod {
  return method === 'stepDown' ? { method, order } : { method };
}

/** What one unit of the output comes to, of the output that the method counts. */
function rateOf(
  total: Ratio = ratio(0),
  { name, delivers }: Inputs['service'][number],
  { inputs: { service }, by }: { readonly inputs: Inputs; readonly by: CentresMethod },
): Ratio {
  const serving = new Set(service.map((centre) => centre.name));
  const counts = (to: string) => {
    if (!serving.has(to)) return true;
    if (by.method === 'direct' || to === name) return false;
    return by.method !== 'stepDown' || by.order.indexOf(to) > by.order.indexOf(name);
  };
  const output = sumOf(Object.entries(delivers).flatMap(([to, quantity]) => (counts(to) ? [read(quantity)] : [])));
  return ratio(total.numerator * output.denominator, total.denominator * output.numerator);
}
