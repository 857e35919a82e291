import {
  apportionUnits,
  ratio,
  roundHalfAwayFromZero,
  roundShares,
  type LeftoverMethod,
  type Ratio,
  type SplittingMethod,
} from '@umlage/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { forAll, minus, plus } from './law.ts';

const ratios = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 1, max: 1000 }))
  .map(([numerator, denominator]) => ratio(numerator, denominator));
const leftover = fc.constantFrom<LeftoverMethod>('largestRemainder', 'first', 'last', 'largestWeight', 'separate');
const ways = fc.constantFrom<SplittingMethod>(
  'largestRemainder',
  'first',
  'last',
  'largestWeight',
  'separate',
  'block',
);
const shares = fc
  .array(ratios, { maxLength: 8 })
  .map((values) => new Map(values.map((value, index) => [`k${String(index)}`, value])));
const weights = fc.array(fc.oneof(fc.constant(0), fc.nat(10_000)), { minLength: 1, maxLength: 8 });
const units = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });

test('half is away from zero, and a credit the mirror', () => {
  forAll(
    ratios,
    (value) => {
      const rounded = roundHalfAwayFromZero(value);
      expect(roundHalfAwayFromZero(minus(value))).toBe(-rounded);
      const moved = plus(ratio(rounded), minus(value));
      expect(2n * (moved.numerator < 0n ? -moved.numerator : moved.numerator) <= moved.denominator).toBe(true);
    },
    1000,
  );
});

test('rounded shares and remainder add up to the sum, cut towards zero', () => {
  forAll(
    fc.record({ shares, leftover }),
    (drawn) => {
      const { shares: rounded, remainder } = roundShares(drawn.shares, drawn.leftover);
      const sum = plus(...drawn.shares.values());
      expect(total(rounded.values()) + remainder).toBe(sum.numerator / sum.denominator);
    },
    1000,
  );
});

test('the mirror: the shares of −A are the negated shares of A', () => {
  forAll(
    fc.record({ shares, leftover }),
    (drawn) => {
      const mirrored = new Map([...drawn.shares].map(([key, value]) => [key, minus(value)]));
      const [charge, credit] = [roundShares(drawn.shares, drawn.leftover), roundShares(mirrored, drawn.leftover)];
      expect([...credit.shares]).toEqual([...charge.shares].map(([key, share]) => [key, -share]));
      expect(credit.remainder).toBe(-charge.remainder);
    },
    1000,
  );
});

test('by remainder no share moves a unit, and whole ones stay; zero stays whatever the way', () => {
  forAll(
    fc.record({ shares, leftover }),
    (drawn) => {
      const rounded = roundShares(drawn.shares, drawn.leftover).shares;
      for (const [key, exact] of drawn.shares) {
        const moved = plus(ratio(rounded.get(key) ?? 0n), minus(exact));
        const byRemainder = drawn.leftover === 'largestRemainder';
        const mustStay = exact.numerator === 0n || (byRemainder && exact.denominator === 1n);
        const lessThanOne = moved.numerator < moved.denominator && -moved.numerator < moved.denominator;
        expect({ moves: moved.numerator !== 0n && mustStay, aUnit: byRemainder && !lessThanOne }).toEqual({
          moves: false,
          aUnit: false,
        });
      }
    },
    1000,
  );
});

const receiversOf = (drawn: readonly number[], factor: Ratio = ratio(1)) =>
  drawn.map((weight, index) => ({
    key: `k${String(index)}`,
    weight: ratio(BigInt(weight) * factor.numerator, factor.denominator),
  }));

test('nothing is lost or made, and weight zero gets nothing', () => {
  forAll(
    fc.record({ weights, units, ways }),
    (drawn) => {
      const outcome = apportionUnits({ units: drawn.units, receivers: receiversOf(drawn.weights), method: drawn.ways });
      const splittable = drawn.units === 0n || drawn.weights.some((weight) => weight > 0);
      expect(outcome.ok).toBe(splittable);
      const split = outcome.ok ? outcome.value : { shares: new Map<string, bigint>(), remainder: drawn.units };
      expect(total(split.shares.values()) + split.remainder).toBe(drawn.units);
      const unborne = drawn.weights.flatMap((weight, index) =>
        weight === 0 ? [split.shares.get(`k${String(index)}`) ?? 0n] : [],
      );
      expect(unborne.every((share) => share === 0n)).toBe(true);
    },
    1000,
  );
});

test('a common factor of the weights changes no unit', () => {
  forAll(
    fc.record({ weights, units, ways, factor: fc.constantFrom(ratio(7), ratio(1, 3), ratio(1, 1000)) }),
    (drawn) => {
      const split = (factor?: Ratio) =>
        apportionUnits({ units: drawn.units, receivers: receiversOf(drawn.weights, factor), method: drawn.ways });
      expect(split(drawn.factor)).toEqual(split());
    },
    1000,
  );
});

function total(values: Iterable<bigint>): bigint {
  return [...values].reduce((a, b) => a + b, 0n);
}
