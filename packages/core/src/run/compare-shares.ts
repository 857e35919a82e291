import type { Agreement } from '../agreement/agreement.ts';
import { groupBy } from '../base/group-by.ts';
import { problem, type Problem } from '../base/problem.ts';
import { cents, centsRatio, formatCents, sumCents } from '../exact/cents.ts';
import { absolute, compare, divide, multiply, ratio, subtract } from '../exact/ratio.ts';
import { toDecimalPlaces } from '../exact/rounding.ts';
import type { RunInput } from './run-question.ts';
import type { PoolResult } from './run-result.ts';

/**
 * What is odd about the shares as a whole, before anything is sent: a member that is owed money by a pool that costs
 * money (`share-negative`), or whose share of a pool is far from the last one (`share-changed`).
 */
export function compareShares(
  { question, lastShares = [] }: RunInput,
  { parties }: Agreement,
  pools: readonly PoolResult[],
): readonly Problem[] {
  const members = new Set(parties.map(({ id }) => id));
  return pools.flatMap((pool) => {
    const byBearer = groupBy(pool.lines, ({ bearer }) => bearer);
    return [...byBearer].flatMap(([party, lines]): readonly Problem[] => {
      const place = { pool: pool.pool, party };
      const amount = sumCents(lines.map((line) => line.cents));
      const isOwed = pool.netCents > 0 && amount < 0 && members.has(party);
      const owed = isOwed ? [problem('share-negative', '', { party, amount: formatCents(cents(-amount)) }, place)] : [];
      const last = lastShares.find((one) => one.pool === pool.pool && one.party === party)?.amount;
      const { tellChangeAbove } = question;
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
