import {
  apportion,
  apportionUnits,
  cents,
  ratio,
  roundHalfAwayFromZero,
  roundShares,
  splitCents,
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

/** Largest remainder as it is told in a sentence, so that the core is not judged by itself. */
function largestRemainder(amount: number, drawn: readonly number[]): readonly number[] {
  const [charge, sum] = [BigInt(Math.abs(amount)), total(drawn.map(BigInt))];
  const cuts = drawn.map((weight, index) => {
    const product = charge * BigInt(weight);
    return { index, share: product / sum, lost: product % sum };
  });
  const left = Number(charge - total(cuts.map(({ share }) => share)));
  const byLoss = cuts.toSorted((a, b) => (a.lost === b.lost ? a.index - b.index : a.lost > b.lost ? -1 : 1));
  const gains = new Set(byLoss.slice(0, left).map(({ index }) => index));
  const whole = cuts.map(({ index, share }) => Number(share) + (gains.has(index) ? 1 : 0));
  return amount < 0 ? whole.map((share) => 0 - share) : whole;
}

const border = 2 ** 53 - 1;
/** Of a few sizes, so that many are equal; about 2^26.5, whose products are about 2^53; and as large as can be. */
const wholeWeights = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.nat(3),
        fc.nat(100_000),
        fc.integer({ min: 94_906_200, max: 94_906_300 }),
        fc.integer({ min: border - 9, max: border }),
      ),
      { minLength: 1, maxLength: 90 },
    ),
    fc.integer({ min: 1, max: border }),
  )
  // One that is not zero, so that there is something to split by.
  .map(([drawn, last]) => [...drawn, last]);
const smallWeights = fc.array(fc.nat(50), { minLength: 1, maxLength: 200 }).map((drawn) => [...drawn, 1]);
const centAmounts = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.maxSafeInteger(),
  fc.integer({ min: border - 1000, max: border }),
);

test('in doubles and in bigints, on either side of 2^53, the same cents', () => {
  forAll(
    fc.record({ amount: centAmounts, drawn: fc.oneof(wholeWeights, smallWeights) }),
    ({ amount, drawn }) => {
      const split = splitCents(cents(amount), drawn);
      expect(split.ok && split.value).toEqual(largestRemainder(amount, drawn));
    },
    2000,
  );
});

test('the keyed way gives what the way by position gives, where keys are in order', () => {
  forAll(
    fc.record({ amount: centAmounts, drawn: wholeWeights }),
    ({ amount, drawn }) => {
      const keyed = drawn.map((weight, index) => ({ key: String(1000 + index), weight: ratio(weight) }));
      const byKey = apportion({ amount: cents(amount), receivers: keyed, method: 'largestRemainder' });
      const turned = apportion({ amount: cents(amount), receivers: keyed.toReversed(), method: 'largestRemainder' });
      const plain = splitCents(cents(amount), drawn);
      expect(byKey.ok && [...byKey.value.shares.values()]).toEqual(plain.ok && plain.value);
      expect(turned.ok && [...turned.value.shares.values()].toReversed()).toEqual(plain.ok && plain.value);
      const inUnits = apportionUnits({ units: BigInt(amount), receivers: keyed, method: 'largestRemainder' });
      expect(inUnits.ok && [...inUnits.value.shares.values()].map(Number)).toEqual(plain.ok && plain.value);
    },
    500,
  );
});

function total(values: Iterable<bigint>): bigint {
  return [...values].reduce((a, b) => a + b, 0n);
}
