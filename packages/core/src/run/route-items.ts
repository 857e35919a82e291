import type { Agreement, Pool } from '../agreement/agreement.ts';
import type { PoolId } from '../base/ids.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { contains, overlap } from '../calendar/period.ts';
import type { CostItem } from '../ledger/facts.ts';
import type { RunInput } from './run-question.ts';
import type { Terms } from './terms-in-force.ts';

export type RoutedItems = {
  readonly byPool: ReadonlyMap<PoolId, readonly CostItem[]>;
  readonly problems: readonly Problem[];
};

/**
 * Puts each cost item of the period into the pool that takes it: by its cost type, its service and the day its liability
 * arose. Items that belong nowhere, into two pools, or reach beyond the period are problems: nothing is silently lost.
 */
export function routeItems({ facts, question }: RunInput, terms: readonly Terms[]): RoutedItems {
  const { period, asKnownOn } = question;
  const byPool = new Map<PoolId, CostItem[]>();
  const problems = facts.costItems.flatMap((item, index): readonly Problem[] => {
    if (item.recordedOn > asKnownOn || overlap(period, item) === undefined) return [];
    const path = pointer('/costItems', index);
    const here = terms.filter(({ stretch }) => overlap(stretch, item) !== undefined);
    const pools = [...new Set(here.map(({ agreement }) => poolFor(item, agreement)?.id))];
    const [pool] = pools;
    if (pool === undefined || pools.length > 1) return [unrouted(item, pools, { here, path })];
    const { text, from, until } = item;
    if (!contains(period, item)) return [problem('cost-outside-period', path, { text, from, until }, { pool })];
    const bearer = strangeBearer(item, here, path);
    if (bearer !== undefined) return [bearer];
    const taken = byPool.get(pool);
    if (taken === undefined) byPool.set(pool, [item]);
    else taken.push(item);
    return [];
  });
  return { byPool, problems };
}

function poolFor(item: CostItem, { pools }: Agreement): Pool | undefined {
  return pools.find((pool) => takes(pool, item));
}

function takes({ takes: { costTypes, services, arose } }: Pool, item: CostItem): boolean {
  if (!costTypes.includes(item.costType)) return false;
  if (services !== undefined && (item.service === undefined || !services.includes(item.service))) return false;
  if (arose === undefined) return true;
  if (item.arose === undefined) return false;
  return (
    (arose.from === undefined || arose.from <= item.arose) && (arose.before === undefined || item.arose < arose.before)
  );
}

function unrouted(
  { costType, text }: CostItem,
  pools: readonly (PoolId | undefined)[],
  { here, path }: { readonly here: readonly Terms[]; readonly path: string },
): Problem {
  const found = pools.flatMap((pool) => pool ?? []);
  if (found.length > 0) return problem('cost-across-versions', path, { text, pools: found });
  const asked = here
    .flatMap(({ agreement }) => agreement.pools)
    .filter((pool) => pool.takes.costTypes.includes(costType));
  return asked.length === 0
    ? problem('cost-type-without-pool', path, { costType, text })
    : problem('cost-item-unrouted', path, { text, pools: [...new Set(asked.map(({ id }) => id))] });
}

/** Who is charged directly is party to the agreement, or an account of it. */
function strangeBearer({ bearer }: CostItem, here: readonly Terms[], path: string): Problem | undefined {
  if (bearer === undefined) return undefined;
  const known = here.flatMap(({ agreement }) => [...agreement.parties, ...agreement.accounts].map(({ id }) => id));
  return known.includes(bearer)
    ? undefined
    : problem('reference-unknown', pointer(path, 'bearer'), { id: bearer, what: 'bearer', known: [...new Set(known)] });
}
