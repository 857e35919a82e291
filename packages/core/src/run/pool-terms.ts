import type { Agreement, Pool, TimeMode } from '../agreement/agreement.ts';
import { roundingOf, timeOf, yearStartsOf } from '../agreement/defaults.ts';
import { roundingFor } from '../agreement/rounding-for.ts';
import type { RoundingPolicy } from '../agreement/rounding-policy.ts';
import type { Terms } from '../agreement/terms.ts';
import { groupBy } from '../base/group-by.ts';
import type { PoolId } from '../base/ids.ts';
import { pointer } from '../base/problem.ts';
import { yearOf } from '../calendar/days.ts';
import { yearAround } from '../calendar/periods.ts';

/** A pool as one version of the agreement has it, and where it stands in the document. */
type PoolInVersion = { readonly agreement: Agreement; readonly pool: Pool; readonly path: string };

/** A pool through all versions of the period. What it is called and how it is rounded, the latest version says. */
export type PoolTerms = {
  readonly id: PoolId;
  readonly latest: PoolInVersion;
  readonly versions: readonly PoolInVersion[];
  readonly rounding: RoundingPolicy;
  readonly time: TimeMode;
};

/** The pools in the order of the latest version, and after them those that only earlier ones have. */
export function poolsOf(terms: readonly Terms[]): readonly PoolTerms[] {
  const versions = terms.flatMap(({ agreement }) =>
    agreement.pools.map((pool, index): PoolInVersion => ({ agreement, pool, path: pointer('/pools', index) })),
  );
  const latest = terms.at(-1)?.agreement.pools.map((pool) => pool.id) ?? [];
  const byId = groupBy(versions, ({ pool }) => pool.id);
  const ids = new Set([...latest, ...byId.keys()]);
  const first = terms[0];
  const year = first === undefined ? 0 : yearOf(yearAround(first.stretch.from, yearStartsOf(first.agreement)).from);
  return [...ids].flatMap((id) => {
    const own = byId.get(id) ?? [];
    const last = own.at(-1);
    if (last === undefined) return [];
    return [
      {
        id,
        latest: last,
        versions: own,
        rounding: roundingFor(roundingOf(last.agreement, last.pool), year),
        time: timeOf(last.agreement, last.pool),
      },
    ];
  });
}
