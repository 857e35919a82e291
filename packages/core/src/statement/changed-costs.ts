import { groupBy } from '../base/group-by.ts';
import type { CostTypeId, PoolId } from '../base/ids.ts';
import { yearOf } from '../calendar/days.ts';
import { signedCents } from '../costs/cost-entry.ts';
import { noCents, sumCents, type Cents } from '../exact/cents.ts';
import type { Run } from '../run/run-result.ts';
import { poolCosts, supportCosts } from './net-cost-statement.ts';
import type { ShownItem } from './statement.ts';

/** An amount in either year; revenue and grants are below zero. */
type InEitherYear = { readonly before: Cents; readonly after: Cents };

/** What was booked or computed under one text in either year; nothing where there was none. */
export type ChangedItem = InEitherYear & { readonly text: string };

/** What of one type was booked or computed in a pool, with the items that are others. */
export type ChangedCostType = InEitherYear & {
  readonly costType: CostTypeId;
  readonly name: string;
  readonly items: readonly ChangedItem[];
};

/** What there was to share of a pool, or to hand on of a support pool. */
export type ChangedPoolCost = InEitherYear & {
  readonly pool: PoolId;
  readonly name: string;
  /** Only those that differ. */
  readonly costTypes: readonly ChangedCostType[];
};

/** The pools whose net cost, or cost of a type, is another in the later of two years; in the order of the later agreement. */
export function changedCosts(last: Run, next: Run): readonly ChangedPoolCost[] {
  const [before, after] = [last, next].map(costsOf);
  const pools = new Set([...(after?.keys() ?? []), ...(before?.keys() ?? [])]);
  return [...pools].flatMap((pool) => {
    const [old, young] = [before?.get(pool), after?.get(pool)];
    const named = young ?? old;
    if (named === undefined) return [];
    const costTypes = changedTypes(old?.items ?? [], young?.items ?? []);
    const net = { before: old?.net ?? noCents, after: young?.net ?? noCents };
    return costTypes.length === 0 && net.before === net.after ? [] : [{ pool, name: named.name, ...net, costTypes }];
  });
}

type Item = Pick<ShownItem, 'kind' | 'costType' | 'text' | 'amount'> & {
  /** The text without the year it is about, so that “Licences 2025” and “Licences 2026” are told as one. */
  readonly about: string;
  readonly typeName: string;
};
type Cost = { readonly name: string; readonly net: Cents; readonly items: readonly Item[] };

function costsOf(run: Run): ReadonlyMap<PoolId, Cost> {
  const year = String(yearOf(run.input.question.period.from));
  return new Map(
    [...poolCosts(run), ...supportCosts(run)].map(({ pool, name, net, items, byCostType }) => {
      const names = new Map(byCostType.map((costType) => [costType.costType, costType.name]));
      const counted = items.filter(({ setAside }) => setAside === undefined);
      return [
        pool,
        {
          name,
          net,
          items: counted.map((item) => ({
            ...item,
            about: item.text.replaceAll(year, ''),
            typeName: names.get(item.costType) ?? item.costType,
          })),
        },
      ];
    }),
  );
}

function changedTypes(before: readonly Item[], after: readonly Item[]): readonly ChangedCostType[] {
  return [...pairs(before, after, ({ costType }) => costType)].flatMap(([costType, { old, young }]) => {
    const items = [...pairs(old, young, ({ about }) => about)].flatMap(([, of]): readonly ChangedItem[] => {
      const amounts = { before: total(of.old), after: total(of.young) };
      return amounts.before === amounts.after ? [] : [{ text: (of.young[0] ?? of.old[0])?.text ?? '', ...amounts }];
    });
    const name = (young[0] ?? old[0])?.typeName ?? costType;
    return items.length === 0 ? [] : [{ costType, name, before: total(old), after: total(young), items }];
  });
}

/** What both have under one key, in the order of the later. */
function pairs<Key>(before: readonly Item[], after: readonly Item[], keyOf: (item: Item) => Key) {
  const [old, young] = [groupBy(before, keyOf), groupBy(after, keyOf)];
  return new Map(
    [...new Set([...young.keys(), ...old.keys()])].map((key) => [
      key,
      { old: old.get(key) ?? [], young: young.get(key) ?? [] },
    ]),
  );
}

function total(items: readonly Item[]): Cents {
  return sumCents(items.map(signedCents));
}
