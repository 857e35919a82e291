import type { Agreement } from '../agreement/agreement.ts';
import { unitCents } from '../agreement/rounding-for.ts';
import { compareIds } from '../base/compare-ids.ts';
import type { PartyId } from '../base/ids.ts';
import { map } from '../base/outcome.ts';
import { positionsIn } from '../base/positions.ts';
import type { Problem } from '../base/problem.ts';
import { cents, centsRatio, noCents, sumCents, type Cents } from '../exact/cents.ts';
import { isZero, subtract, zero } from '../exact/ratio.ts';
import { proportionsOf } from '../rules/combination.ts';
import { limitShares } from '../rules/limit.ts';
import type { Situation } from '../rules/situation.ts';
import { sumUp } from './cost-sums.ts';
import { roundLines } from './round-lines.ts';
import type { Line, PoolResult } from './run-result.ts';

/**
 * Keeps the sum of a bearer over all pools within the bounds of the agreement: a pool of no cost, whose lines move
 * between bearers what the bounds shift. Sums are compared after rounding, as they stand on the statements.
 */
export function limitSums(
  { limits, rounding }: Agreement,
  {
    sums,
    situations,
  }: {
    /** What the lines of all pools charge to each party. */
    readonly sums: ReadonlyMap<PartyId, Cents>;
    readonly situations: readonly Situation[];
  },
): { readonly result: PoolResult; readonly found: readonly Problem[] } | undefined {
  if (limits === undefined) return undefined;
  const path = '/limits';
  const shares = new Map([...sums].map(([bearer, total]) => [bearer, centsRatio(total)]));
  const stretches = situations.map((situation) => ({
    amount: zero,
    situation: { ...situation, roundingUnit: unitCents(rounding.unit) },
  }));
  const bare = {
    name: limits.name,
    ...(limits.clause === undefined ? {} : { clause: limits.clause }),
    rounding,
    ...sumUp(limits.id, [], undefined),
    received: [],
    netCents: noCents,
    stretches: [],
  };
  const limited = limitShares(limits, shares, stretches, path);
  const exactAfter = map(limited, (byBearer) => new Map([...byBearer].map(([bearer, share]) => [bearer, share.after])));
  const amount = sumCents(sums.values());
  // A method that restates a total or needs a rate would not give back the sum that is to be kept.
  const byRemainder = { ...rounding, method: 'largestRemainder' } as const;
  const kept = exactAfter.ok
    ? roundLines({ amount, shares: proportionsOf(exactAfter.value), rates: [] }, byRemainder)
    : exactAfter;
  if (!limited.ok || !kept.ok) {
    const found = [limited, kept].flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
    return {
      result: { ...bare, lines: [], collectedCents: noCents, blocked: true },
      found: found.map((one) => ({ ...one, place: { pool: limits.id, ...one.place } })),
    };
  }
  const positions = positionsIn(kept.value.parties);
  const after = (bearer: PartyId) => kept.value.amounts[positions.get(bearer) ?? -1] ?? noCents;
  const lines = [...limited.value].flatMap(([bearer, share]): readonly Line[] => {
    const before = sums.get(bearer) ?? noCents;
    const difference = cents(after(bearer) - before);
    const exact = subtract(share.after, share.before);
    return difference === 0 && isZero(exact)
      ? []
      : [{ pool: limits.id, bearer, limited: share, exact, cents: difference }];
  });
  return {
    result: {
      ...bare,
      lines: lines.toSorted((one, other) => compareIds(one.bearer, other.bearer)),
      collectedCents: sumCents(lines.map((line) => line.cents)),
      blocked: false,
    },
    found: [],
  };
}
