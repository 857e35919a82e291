import type { Agreement, Pool } from '../agreement/agreement.ts';
import type { Terms } from '../agreement/terms.ts';
import type { PoolId } from '../base/ids.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import type { Period } from '../calendar/period.ts';
import { contains, overlap } from '../calendar/periods.ts';
import type { CostEntry } from './cost-entry.ts';

export type RoutedItems = {
  readonly byPool: ReadonlyMap<PoolId, readonly CostEntry[]>;
  /** What is set aside and of no pool. */
  readonly aside: readonly CostEntry[];
  readonly problems: readonly Problem[];
};

/**
 * Puts each cost entry of the period into the pool that takes it: by its cost type, its service and the day its liability
 * arose. Entries that belong nowhere, into two pools, or reach beyond the period are problems: nothing is silently lost.
 */
export function routeItems(entries: readonly CostEntry[], period: Period, terms: readonly Terms[]): RoutedItems {
  const inForce = terms.map((term) => ({ ...term, takers: takersIn(term.agreement) }));
  const byPool = new Map<PoolId, CostEntry[]>();
  const aside: CostEntry[] = [];
  const problems = entries.flatMap((item): readonly Problem[] => {
    const { path, text, from, until } = item;
    const here = inForce.filter(({ stretch }) => overlap(stretch, item) !== undefined);
    const pools = [...new Set(here.map(({ takers }) => poolFor(item, takers)))];
    const [pool] = pools;
    if (pool === undefined || pools.length > 1) {
      if (item.setAside === undefined) return [unrouted(item, pools, { here, path })];
      aside.push(item);
      return [];
    }
    if (!contains(period, item)) return [problem('cost-outside-period', path, { text, from, until }, { pool })];
    const bearer = strangeBearer(item, here, path);
    if (bearer !== undefined) return [bearer];
    const taken = byPool.get(pool);
    if (taken === undefined) byPool.set(pool, [item]);
    else taken.push(item);
    return [];
  });
  return { byPool, aside, problems };
}

type Taker = Pick<Pool, 'id' | 'takes'>;
type Takers = ReadonlyMap<string, readonly Taker[]>;

/** The pools that take a cost type, those that serve others included. */
function takersIn({ pools, stages }: Agreement): Takers {
  const takers = new Map<string, Taker[]>();
  for (const pool of [...pools, ...(stages?.supports ?? [])])
    for (const costType of pool.takes.costTypes) {
      const own = takers.get(costType);
      if (own === undefined) takers.set(costType, [pool]);
      else own.push(pool);
    }
  return takers;
}

function poolFor(item: CostEntry, takers: Takers): PoolId | undefined {
  return takers.get(item.costType)?.find((pool) => takes(pool, item))?.id;
}

function takes({ takes: { services, arose } }: Taker, item: CostEntry): boolean {
  if (services !== undefined && (item.service === undefined || !services.includes(item.service))) return false;
  if (arose === undefined) return true;
  if (item.arose === undefined) return false;
  return (
    (arose.from === undefined || arose.from <= item.arose) && (arose.before === undefined || item.arose < arose.before)
  );
}

function unrouted(
  { costType, text }: CostEntry,
  pools: readonly (PoolId | undefined)[],
  { here, path }: { readonly here: readonly { readonly takers: Takers }[]; readonly path: string },
): Problem {
  const found = pools.flatMap((pool) => pool ?? []);
  if (found.length > 0) return problem('cost-across-versions', path, { text, pools: found });
  const asked = here.flatMap(({ takers }) => takers.get(costType) ?? []);
  return asked.length === 0
    ? problem('cost-type-without-pool', path, { costType, text })
    : problem('cost-item-unrouted', path, { text, pools: [...new Set(asked.map(({ id }) => id))] });
}

/** Who is charged directly is party to the agreement, or an account of it. */
function strangeBearer({ bearer }: CostEntry, here: readonly Terms[], path: string): Problem | undefined {
  if (bearer === undefined) return undefined;
  const known = here.flatMap(({ agreement }) => [...agreement.parties, ...agreement.accounts].map(({ id }) => id));
  return known.includes(bearer)
    ? undefined
    : problem('reference-unknown', pointer(path, 'bearer'), { id: bearer, what: 'bearer', known: [...new Set(known)] });
}
