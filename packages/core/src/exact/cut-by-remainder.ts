import { invariant } from '../base/invariant.ts';
import { giveToLargest, type Precedence } from './give-to-largest.ts';
import type { Numerators } from './ratio.ts';

/** What a share is cut down to, and the numerator of what was cut off. */
export type CutShares = { readonly whole: readonly bigint[]; readonly lost: readonly bigint[]; readonly left: bigint };

/** Cuts shares down to whole units, below zero away from it; `left` is what is missing then to the total. */
export function cutDown({ numerators, denominator }: Numerators, total: bigint): CutShares {
  const whole: bigint[] = [];
  const lost: bigint[] = [];
  let left = total;
  for (const numerator of numerators) {
    const rest = numerator % denominator;
    const part = rest < 0n ? rest + denominator : rest;
    const cut = (numerator - part) / denominator;
    whole.push(cut);
    lost.push(part);
    left -= cut;
  }
  invariant(left >= 0n && left <= BigInt(numerators.length), 'less than one unit a share is left to place');
  return { whole, lost, left };
}

/**
 * Cuts shares down to whole units and gives what is missing to the total to those that lost most; of equal losses the one
 * that precedes gains. Whole shares stay: what they would have to take is returned as `remainder`.
 */
export function cutByRemainder(
  shares: Numerators,
  total: bigint,
  precedes: Precedence,
): { readonly units: readonly bigint[]; readonly remainder: bigint } {
  const { whole, lost, left } = cutDown(shares, total);
  const takers = lost.reduce((count, part) => (part === 0n ? count : count + 1), 0);
  const count = Math.min(Number(left), takers);
  // Doubles stand in for the exact losses; where two are the same double, the exact ones decide.
  const shift = BigInt(Math.max(0, 4 * shares.denominator.toString(16).length - 1000));
  const sizes = Float64Array.from(lost, (part) => Number(shift === 0n ? part : part >> shift));
  const limit = Number(shares.denominator >> shift);
  const gains = Array.from(lost, () => 0);
  giveToLargest(gains, sizes, { limit, count }, (one, other) => {
    const [a, b] = [lost[one] ?? 0n, lost[other] ?? 0n];
    return a === b ? precedes(one, other) : a > b;
  });
  return {
    units: whole.map((units, index) => (gains[index] === 1 ? units + 1n : units)),
    remainder: left - BigInt(count),
  };
}
