import { costTypeNameOf, poolNameOf } from '../agreement/names.ts';
import { groupBy } from '../base/group-by.ts';
import type { CostEntry } from '../costs/cost-entry.ts';
import { cents, sumCents } from '../exact/cents.ts';
import { equals, zero } from '../exact/ratio.ts';
import type { CostSums } from '../run/cost-sums.ts';
import type { Run } from '../run/run-result.ts';
import type { PoolCost, ShownItem, SupportCost } from './statement.ts';

/**
 * Net cost statement of every pool of a run that is shared, in the order of the agreement.
 *
 * @example
 * ```ts
 * poolCosts(run).map(({ net }) => formatCents(net)) // => ['100000.00']
 * ```
 */
export function poolCosts(run: Run): readonly PoolCost[] {
  return poolCostsIn(run, asGathered);
}

/** How the entries of a pool are shown. */
export type Show = (entries: readonly CostEntry[]) => readonly CostEntry[];

export const asGathered: Show = (entries) => entries;

export function poolCostsIn(run: Run, show: Show): readonly PoolCost[] {
  const accountIds = new Set(run.accounts.map(({ id }) => id));
  return run.pools.map((result) => {
    const toAccounts = result.lines.filter(({ bearer }) => accountIds.has(bearer));
    const booked = sumCents(toAccounts.map((line) => line.cents));
    return {
      ...ownCost(result, { name: result.name, run, show }),
      received: result.received.map(({ support, cents: amount }) => ({
        support,
        name: nameOf(support, run),
        amount,
      })),
      handedOn: sumCents(result.received.map((part) => part.cents)),
      net: result.netCents,
      collected: cents(result.collectedCents - booked),
      accounts: toAccounts.map(({ bearer, cents: amount }) => ({ account: bearer, amount })),
    };
  });
}

/**
 * Net cost statement of every pool that serves others, and what it handed on to whom.
 *
 * @example
 * ```ts
 * supportCosts(run) // => []
 * ```
 */
export function supportCosts(run: Run): readonly SupportCost[] {
  return supportCostsIn(run, asGathered);
}

export function supportCostsIn(run: Run, show: Show): readonly SupportCost[] {
  const order = [...run.supports, ...run.pools].map(({ pool }) => pool);
  return run.supports.map((support) => {
    const inOrder = support.deliveries.toSorted((a, b) => order.indexOf(a.to) - order.indexOf(b.to));
    const byReceiver = groupBy(inOrder, ({ to }) => to);
    return {
      ...ownCost(support, { name: support.name, run, show }),
      net: support.ownCents,
      total: support.total,
      handedOn: [...byReceiver].map(([pool, [first, ...others]]) => ({
        pool,
        name: nameOf(pool, run),
        ...(first !== undefined && others.every((other) => equals(other.quantity, first.quantity))
          ? { quantity: first.quantity }
          : {}),
        exact: support.handedOn.get(pool) ?? zero,
      })),
    };
  });
}

function ownCost(
  sums: CostSums,
  { name, run, show }: { readonly name: string; readonly run: Run; readonly show: Show },
) {
  return {
    pool: sums.pool,
    name,
    gross: sums.grossCents,
    revenue: sums.revenueCents,
    grants: sums.grantCents,
    notShared: sums.notSharedCents,
    byCostType: byCostType(sums, run),
    items: [...show(sums.items), ...show(sums.setAside)].map(shownItem),
  };
}

function byCostType({ items }: CostSums, { versions }: Run): PoolCost['byCostType'] {
  return [...groupBy(items, ({ costType }) => costType)].map(([costType, own]) => {
    const total = (kind: CostEntry['kind']) => sumCents(own.flatMap((item) => (item.kind === kind ? item.amount : [])));
    return {
      costType,
      name: costTypeNameOf(versions, costType),
      gross: total('cost'),
      revenue: total('revenue'),
      grants: total('grant'),
    };
  });
}

/**
 * An item as statements show it: without its place among the facts.
 *
 * @example
 * ```ts
 * run.setAside.map(shownItem) // => []
 * ```
 */
export function shownItem(entry: CostEntry): ShownItem {
  const { kind, costType, text, amount, from, until, document, bearer, provider, account, condition, basis, setAside } =
    entry;
  return {
    kind,
    costType,
    text,
    amount,
    period: { from, until },
    ...(document === undefined ? {} : { document }),
    ...(bearer === undefined ? {} : { bearer }),
    ...(provider === undefined ? {} : { provider }),
    ...(account === undefined ? {} : { account }),
    ...(condition === undefined ? {} : { condition: condition.text }),
    ...(basis === undefined ? {} : { basis }),
    ...(setAside === undefined ? {} : { setAside }),
  };
}

function nameOf(pool: PoolCost['pool'], { versions }: Run): string {
  const latest = versions.findLast((version) => poolNameOf(version, pool) !== pool);
  return latest === undefined ? pool : poolNameOf(latest, pool);
}

/**
 * Whether the rounded shares are charged as they are, so that parties and accounts together bear other than the cost.
 *
 * @example
 * ```ts
 * poolCosts(run).filter(isRestated) // => []
 * ```
 */
export function isRestated({ net, collected, accounts }: PoolCost): boolean {
  return sumCents([collected, ...accounts.map(({ amount }) => amount)]) !== net;
}
