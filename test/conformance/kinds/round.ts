import { ratio, roundShares, toDecimalPlaces } from '@umlage/core';
import { z } from 'zod';
import { answer, notServed, shape, type Shape } from './kind.ts';
import { Decimal, difference, NumberText, read, Scale, someOf, writeExact, writeUnits } from './numbers.ts';

const form = {
  inputs: z.strictObject({
    value: NumberText,
    scale: Scale,
    mode: z.enum(['half_away_from_zero', 'half_up', 'truncate']),
  }),
  policies: ['explicit rounding row'],
};
type Inputs = z.infer<typeof form.inputs>;

/** One number brought to fewer decimals; an invoice may tell what was cut off in a row of its own. */
export const round: readonly Shape[] = [
  shape({
    ...form,
    expected: someOf({ rounded: Decimal, invoice: Decimal, rounding_row: Decimal }),
    ask: ({ inputs }) => {
      if (inputs.mode === 'half_up' && inputs.value.startsWith('-'))
        return notServed('half_up of a number below zero is read in two ways');
      const rounded = roundedIn(inputs);
      const row = writeExact(difference(read(inputs.value), read(rounded)), 0);
      return answer({ rounded, invoice: rounded, rounding_row: row });
    },
  }),
];

function roundedIn({ value, scale, mode }: Inputs): string {
  const exact = read(value);
  if (mode !== 'truncate') return toDecimalPlaces(exact, scale);
  // Shares cut down to whole units, with what is left returned to nobody: a single one is truncated.
  const units = ratio(exact.numerator * 10n ** BigInt(scale), exact.denominator);
  return writeUnits(roundShares(new Map([['value', units]]), 'separate').shares.get('value') ?? 0n, scale);
}
