import { compareIds } from '../base/compare-ids.ts';
import type { PartyId } from '../base/ids.ts';
import { sumCents, type Cents } from '../exact/cents.ts';
import { add, isZero, sum, zero, type Ratio } from '../exact/ratio.ts';
import type { Line, PoolResult, Run } from '../run/run-result.ts';

/** What members bear of one pool, in exact cents. */
export type PoolShares = {
  readonly pool: PoolResult;
  /** By its rule; who bears nothing is left out. */
  readonly shared: ReadonlyMap<PartyId, Ratio>;
  /** Past it. */
  readonly direct: ReadonlyMap<PartyId, Ratio>;
  readonly amount: Ratio;
};

/** What each member of a run bears; accounts are none. */
export type SharesOfRun = {
  readonly members: readonly PartyId[];
  readonly exact: ReadonlyMap<PartyId, Ratio>;
  readonly agreed: ReadonlyMap<PartyId, Cents>;
  readonly pools: readonly PoolShares[];
};

export function sharesOfRun(run: Run): SharesOfRun {
  const accounts = new Set<string>(run.accounts.map(({ id }) => id));
  const linesOf = (pool: PoolResult) => pool.lines.filter(({ bearer }) => !accounts.has(bearer));
  const lines = run.pools.flatMap(linesOf);
  const bearing = lines.filter((line) => line.cents !== 0 || !isZero(line.exact));
  const members = [...new Set(bearing.map(({ bearer }) => bearer))].toSorted(compareIds);
  const exact = addUp(lines);
  return {
    members,
    exact: new Map(members.map((party) => [party, exact.get(party) ?? zero])),
    agreed: new Map(
      members.map((party) => [
        party,
        sumCents(lines.filter(({ bearer }) => bearer === party).map((line) => line.cents)),
      ]),
    ),
    pools: run.pools.map((pool) => {
      const own = linesOf(pool);
      const shared = addUp(own.filter(({ isDirect }) => isDirect !== true));
      const direct = addUp(own.filter(({ isDirect }) => isDirect === true));
      return { pool, shared, direct, amount: sum(shared.values()) };
    }),
  };
}

function addUp(lines: readonly Line[]): ReadonlyMap<PartyId, Ratio> {
  const sums = new Map<PartyId, Ratio>();
  for (const { bearer, exact } of lines) sums.set(bearer, add(sums.get(bearer) ?? zero, exact));
  return new Map([...sums].filter(([, share]) => !isZero(share)));
}
