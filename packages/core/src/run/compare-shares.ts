import type { PartyId, PoolId } from '../base/ids.ts';
import { problem, type Problem } from '../base/problem.ts';
import { cents, centsRatio, formatCents, type Cents } from '../exact/cents.ts';
import { absolute, compare, divide, multiply, ratio, subtract } from '../exact/ratio.ts';
import { toDecimalPlaces } from '../exact/rounding.ts';
import type { RunQuestion } from './run-question.ts';
import type { PoolResult } from './run-result.ts';

/**
 * What is odd about the shares of a pool, before anything is sent: a member that is owed money by a pool that costs
 * money (`share-negative`), or whose share is far from the last one (`share-changed`).
 */
export function compareShares(
  { pool, lines, netCents }: PoolResult,
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
  const mayBeOwed = netCents > 0 && lines.some((line) => line.cents < 0);
  if (tellChangeAbove === undefined && !mayBeOwed) return [];
  const amounts = new Map<PartyId, Cents>();
  for (const { bearer, cents: amount } of lines) amounts.set(bearer, cents((amounts.get(bearer) ?? 0) + amount));
  return [...amounts].flatMap(([party, amount]): readonly Problem[] => {
    const place = { pool, party };
    const isOwed = netCents > 0 && amount < 0 && !isAccount(party);
    const owed = isOwed ? [problem('share-negative', '', { party, amount: formatCents(cents(-amount)) }, place)] : [];
    const last = tellChangeAbove === undefined ? undefined : lastOf(pool, party);
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
}
