import { groupBy } from '../base/group-by.ts';
import type { PartyId, PoolId } from '../base/ids.ts';
import { sumCents, type Cents } from '../exact/cents.ts';
import type { Run } from '../run/run-result.ts';

/** What each bearer of a run bears of each pool. */
export function sharesByPool(run: Run): ReadonlyMap<PartyId, ReadonlyMap<PoolId, Cents>> {
  const byBearer = groupBy(
    run.pools.flatMap(({ lines }) => lines),
    ({ bearer }) => bearer,
  );
  return new Map(
    [...byBearer].map(([bearer, lines]) => {
      const byPool = groupBy(lines, ({ pool }) => pool);
      return [bearer, new Map([...byPool].map(([pool, own]) => [pool, sumCents(own.map((line) => line.cents))]))];
    }),
  );
}
