import { formatRatio, invariant, maximumCents, parseRatio, ratio, toDecimalPlaces, type Ratio } from '@umlage/core';
import { z } from 'zod';

/** Numbers are texts ("12.5", "1/3"); a JSON number is taken as it is written. */
const text = z.union([z.string(), z.number().transform(String)]);

/** A check after which nothing that rests on it is asked. */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  holds: (value: z.output<Schema>) => boolean,
  error: string,
): Schema {
  return schema.refine(holds, { error, abort: true });
}

/** A decimal or a fraction. */
export const NumberText = checked(text, (value) => parseRatio(value) !== undefined, 'is no number');

/** A decimal, as money is written. */
export const Decimal = checked(
  text,
  (value) => parseRatio(value) !== undefined && !value.includes('/'),
  'is no decimal',
);

export const Scale = checked(z.int(), (places) => places >= 0 && places <= 12, 'is no number of decimals');

export const Count = checked(text, (value) => /^\d{1,9}$/u.test(value), 'is no count');

export const Weights = z.record(z.string(), NumberText);

export const Refused = z.strictObject({ error: z.literal(true) });

/** Some of the results, and no other. */
export function someOf<Results extends z.ZodRawShape>(results: Results) {
  return z.strictObject(results).partial();
}

export function read(number: string): Ratio {
  const value = parseRatio(number, Number.POSITIVE_INFINITY);
  invariant(value !== undefined, 'a schema let numbers through only');
  return value;
}

export function decimalsOf(...decimals: readonly string[]): number {
  return Math.max(...decimals.map((decimal) => decimal.split('.')[1]?.length ?? 0));
}

/** How many smallest units an amount is; `undefined` if it is no whole number of them. */
export function unitsIn(amount: string, scale: number): bigint | undefined {
  const { numerator, denominator } = read(amount);
  const units = ratio(numerator * 10n ** BigInt(scale), denominator);
  return units.denominator === 1n ? units.numerator : undefined;
}

/** Whether amounts are whole numbers of smallest units, and no more of them than money of an agreement may be. */
export function areHeld(scale: number, ...amounts: readonly string[]): boolean {
  return amounts.every((amount) => {
    const units = unitsIn(amount, scale);
    return units !== undefined && units <= maximumCents && units >= -maximumCents;
  });
}
export const notHeld = 'hold an amount of more decimals or more digits than an agreement has';

/** Units of an amount that a schema found whole. */
export function unitsOf(amount: string, scale: number): bigint {
  const units = unitsIn(amount, scale);
  invariant(units !== undefined, 'a schema let whole numbers of units through only');
  return units;
}

export function writeUnits(units: bigint, scale: number): string {
  return toDecimalPlaces(ratio(units, 10n ** BigInt(scale)), scale);
}

/** An exact number of smallest units as an exact amount. */
export function writeExact({ numerator, denominator }: Ratio, scale: number): string {
  return formatRatio(ratio(numerator, denominator * 10n ** BigInt(scale)));
}

export function sumOf(numbers: Iterable<Ratio>): Ratio {
  let total = ratio(0);
  for (const { numerator, denominator } of numbers)
    total = ratio(total.numerator * denominator + numerator * total.denominator, total.denominator * denominator);
  return total;
}

export function difference(a: Ratio, b: Ratio): Ratio {
  return sumOf([a, ratio(-b.numerator, b.denominator)]);
}

export function isAtMost(a: Ratio, b: Ratio): boolean {
  return difference(a, b).numerator <= 0n;
}
