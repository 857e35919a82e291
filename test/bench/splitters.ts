import { apportion, cents, ratio, splitCents } from '@umlage/core';
import { Decimal } from 'decimal.js';
import { allocate, dinero, toSnapshot, type DineroCurrency } from 'dinero.js';

/** Ways to split an amount of cents by whole weights; ours, others’, and plain ones as yardsticks. */
export type Splitter = {
  readonly name: string;
  /** Whether its shares add up and are those of the largest remainder. */
  readonly isExact: boolean;
  /** Makes ready what a caller has at hand, so that only splitting is measured. */
  readonly prepare: (weights: readonly number[]) => (amount: number) => Iterable<number | bigint>;
};

const euro: DineroCurrency<number> = { code: 'EUR', base: 10, exponent: 2 };

export const splitters = {
  splitCents: {
    name: 'splitCents',
    isExact: true,
    prepare: (weights) => {
      const own = weights.length > 100 ? Float64Array.from(weights) : weights;
      return (amount) => {
        const shares = splitCents(cents(amount), own);
        return shares.ok ? shares.value : [];
      };
    },
  },
  apportion: {
    name: 'apportion, keyed',
    isExact: true,
    prepare: (weights) => {
      const width = String(weights.length).length;
      const receivers = weights.map((weight, index) => ({
        key: `party-${String(index).padStart(width, '0')}`,
        weight: ratio(weight),
      }));
      return (amount) => {
        const outcome = apportion({ amount: cents(amount), receivers, method: 'largestRemainder' });
        return outcome.ok ? outcome.value.shares.values() : [];
      };
    },
  },
  float: {
    name: 'float64, multiply and round (wrong in the cents)',
    isExact: false,
    prepare: (weights) => {
      const own = Float64Array.from(weights);
      const total = own.reduce((sum, weight) => sum + weight, 0);
      return (amount) => {
        const rate = amount / total;
        const shares = new Float64Array(own.length);
        for (let index = 0; index < own.length; index += 1) shares[index] = Math.round((own[index] ?? 0) * rate);
        return shares;
      };
    },
  },
  bigint: {
    name: 'bigint largest remainder, plain',
    isExact: true,
    prepare: (weights) => {
      const own = weights.map(BigInt);
      return (amount) => {
        const charge = BigInt(amount);
        const total = own.reduce((sum, weight) => sum + weight, 0n);
        const cuts = own.map((weight, index) => {
          const product = charge * weight;
          return { index, share: product / total, lost: product % total };
        });
        let left = cuts.reduce((rest, { share }) => rest - share, charge);
        const shares = cuts.map(({ share }) => share);
        const byLoss = cuts.toSorted((a, b) => (a.lost > b.lost ? -1 : a.lost < b.lost ? 1 : a.index - b.index));
        for (const { index, share } of byLoss) {
          if (left === 0n) break;
          shares[index] = share + 1n;
          left -= 1n;
        }
        return shares;
      };
    },
  },
  dinero: {
    name: 'dinero.js allocate',
    isExact: false,
    prepare: (weights) => (amount) =>
      allocate(dinero({ amount, currency: euro }), weights).map((share) => toSnapshot(share).amount),
  },
  decimal: {
    name: 'decimal.js multiply, divide, round',
    isExact: false,
    prepare: (weights) => {
      const own = weights.map((weight) => new Decimal(weight));
      const total = own.reduce((sum, weight) => sum.plus(weight), new Decimal(0));
      return (amount) => own.map((weight) => weight.times(amount).dividedBy(total).toDecimalPlaces(0).toNumber());
    },
  },
} as const satisfies Record<string, Splitter>;
