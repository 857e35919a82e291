import type { Agreement } from '../agreement/agreement.ts';
import { unitCents } from '../agreement/rounding-policy.ts';
import { groupBy } from '../base/group-by.ts';
import { compareIds, type PartyId } from '../base/ids.ts';
import { map, type Outcome } from '../base/outcome.ts';
import { cents, centsRatio, noCents, sumCents } from '../exact/cents.ts';
import { subtract, zero } from '../exact/ratio.ts';
import { limitShares } from '../rules/limit.ts';
import type { Situation } from '../rules/situation.ts';
import { roundLines } from './round-lines.ts';
import type { Line, PoolResult } from './run-result.ts';

/**
 * Keeps the sum of a bearer over all pools within the bounds of the agreement: a pool of no cost, whose lines move
 * between bearers what the bounds shift. Sums are compared after rounding, as they stand on the statements.
 */
export function limitSums(
  { limits, rounding, accounts }: Agreement,
  pools: readonly PoolResult[],
  situations: readonly Situation[],
): Outcome<PoolResult> | undefined {
  if (limits === undefined) return undefined;
  const path = '/limits';
  const isAccount = (bearer: PartyId) => accounts.some(({ id }) => id === bearer);
  const lines = pools.flatMap((pool) => pool.lines).filter(({ bearer }) => !isAccount(bearer));
  const sums = new Map(
    [...groupBy(lines, ({ bearer }) => bearer)].map(([bearer, own]) => [
      bearer,
      sumCents(own.map((line) => line.cents)),
    ]),
  );
  const shares = new Map([...sums].map(([bearer, total]) => [bearer, centsRatio(total)]));
  const stretches = situations.map((situation) => ({
    amount: zero,
    situation: { ...situation, roundingUnit: unitCents(rounding.unit) },
  }));
  const limited = limitShares(limits, shares, stretches, path);
  if (!limited.ok) return limited;
  const after = new Map([...limited.value].map(([bearer, share]) => [bearer, share.after]));
  const amount = sumCents(sums.values());
  // A method that restates a total or needs a rate would not give back the sum that is to be kept.
  const rounded = roundLines({ amount, shares: after, rates: [] }, { ...rounding, method: 'largestRemainder' });
  return map(rounded, (kept): PoolResult => {
    const moved = [...limited.value].flatMap(([bearer, share]): readonly Line[] => {
      const before = sums.get(bearer) ?? noCents;
      const difference = cents((kept.get(bearer) ?? noCents) - before);
      const exact = subtract(share.after, share.before);
      return difference === 0 ? [] : [{ pool: limits.id, bearer, limited: share, exact, cents: difference }];
    });
    return {
      pool: limits.id,
      name: limits.name,
      ...(limits.clause === undefined ? {} : { clause: limits.clause }),
      rounding,
      items: [],
      grossCents: noCents,
      notSharedCents: noCents,
      revenueCents: noCents,
      netCents: noCents,
      directCents: noCents,
      perSegment: [],
      stretches: [],
      lines: moved.toSorted((a, b) => compareIds(a.bearer, b.bearer)),
      collectedCents: sumCents(moved.map((line) => line.cents)),
      blocked: false,
    };
  });
}
