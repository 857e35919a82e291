import { depreciationSchedule, type DepreciationMethod } from '@umlage/core';
import { z } from 'zod';
import { writeTotal } from './hand-on.ts';
import { answer, shape, type Shape } from './kind.ts';
import { Count, Decimal, NumberText, read, someOf } from './numbers.ts';

const positive = Decimal.refine((value) => read(value).numerator > 0n, { error: 'is not above zero' });
const years = Count.refine((count) => Number(count) >= 1 && Number(count) <= 100, { error: 'are no years' });

const common = { cost: positive, salvage: positive, years, periods: Count.optional(), period: Count.optional() };

/** Spreadsheet functions of depreciation; a period is a year, and the first may have fewer months. */
export const depreciation: readonly Shape[] = [
  shape({
    inputs: z.discriminatedUnion('method', [
      z.strictObject({ method: z.literal('sln'), ...common }),
      z.strictObject({ method: z.literal('sumOfYears'), ...common }),
      z.strictObject({
        method: z.literal('db'),
        ...common,
        month: Count.refine((count) => Number(count) >= 1 && Number(count) <= 12, { error: 'is no month' }).optional(),
      }),
    ]),
    expected: someOf({ charge: z.array(NumberText), value: NumberText }),
    unrounded: 'all',
    ask: ({ inputs }) => {
      const { cost, salvage, years: life, periods, period } = inputs;
      const charges = depreciationSchedule({
        cost: read(cost),
        residual: read(salvage),
        years: Number(life),
        method: methodOf(inputs),
      }).map(writeTotal);
      const asked = periods === undefined ? charges : charges.slice(0, Number(periods));
      return answer({ charge: asked, value: charges[Number(period ?? 1) - 1] ?? '0' });
    },
  }),
];

function methodOf(inputs: { readonly method: string; readonly month?: string | undefined }): DepreciationMethod {
  if (inputs.method !== 'db') return { method: inputs.method === 'sln' ? 'straightLine' : 'sumOfYears' };
  return { method: 'decliningBalance', firstMonths: Number(inputs.month ?? 12) };
}
