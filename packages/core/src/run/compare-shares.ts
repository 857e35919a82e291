import { groupBy } from '../base/group-by.ts';
import type { PartyId, PoolId } from '../base/ids.ts';
import { problem, type Problem } from '../base/problem.ts';
import { cents, centsRatio, formatCents, sumCents, type Cents } from '../exact/cents.ts';
import { absolute, compare, divide, multiply, ratio, subtract } from '../exact/ratio.ts';
import { toDecimalPlaces } from '../exact/rounding.ts';
import type { RunQuestion } from './run-question.ts';
import type { PoolResult } from './run-result.ts';

/**
 * What is odd about the shares as a whole, before anything is sent: a member that is owed money by a pool that costs
 * money (`share-negative`), or whose share of a pool is far from the last one (`share-changed`).
 */
export function compareShares(
  pools: readonly PoolResult[],
  {
    tellChangeAbove,
    lastOf,
    isAccount,
  }: {
    readonly tellChangeAbove: RunQuestion['tellChangeAbove'];
    readonly lastOf: (pool: PoolId, bearer: PartyId) => Cents | undefined;
    readonly isAccount: (bearer: PartyId) => boolean;
  },
): readonly Problem[] {
  return pools.flatMap((pool) => {
    const byBearer = groupBy(pool.lines, ({ bearer }) => bearer);
    return [...byBearer].flatMap(([party, lines]): readonly Problem[] => {
      const place = { pool: pool.pool, party };
      const amount = sumCents(lines.map((line) => line.cents));
      const isOwed = pool.netCents > 0 && amount < 0 && !isAccount(party);
      const owed = isOwed ? [problem('share-negative', '', { party, amount: formatCents(cents(-amount)) }, place)] : [];
      const last = lastOf(pool.pool, party);
      if (tellChangeAbove === undefined || last === undefined || last === 0) return owed;
      const percent = divide(
        multiply(subtract(centsRatio(amount), centsRatio(last)), ratio(100)),
        absolute(centsRatio(last)),
      );
      if (compare(absolute(percent), tellChangeAbove) <= 0) return owed;
      const facts = {
        party,
        before: formatCents(last),
        after: formatCents(amount),
        percent: toDecimalPlaces(percent, 2),
      };
      return [...owed, problem('share-changed', '', facts, place)];
    });
  });
}
