import { groupBy } from '../base/group-by.ts';
import type { PoolId } from '../base/ids.ts';
import { divide, isZero, one, overOneDenominator, ratio, subtract, sum, zero, type Ratio } from '../exact/ratio.ts';
import { invert } from './invert.ts';

/** What each support pool delivers, by receiver: quantities of any unit, none below zero. */
export type Deliveries = ReadonlyMap<PoolId, ReadonlyMap<PoolId, Ratio>>;

/**
 * Which deliveries count. `direct`: only those to pools that support nobody · `stepDown`: those to support pools that are
 * closed later in the order, too · `reciprocal`: all.
 */
export type StageMethod =
  | { readonly method: 'direct' }
  | { readonly method: 'stepDown'; readonly order: readonly PoolId[] }
  | { readonly method: 'reciprocal' };

/** What becomes of the cost of support pools, in parts of 1: for any amounts, since it depends on quantities alone. */
export type Transfer = {
  /** Which part of all that a support pool costs in the end goes to each receiver; the parts of a pool add up to 1. */
  readonly parts: Deliveries;
  /** Which part of the own cost of a support pool passes through each support pool, itself included. */
  readonly passes: Deliveries;
  /** Which part of the own cost of a support pool ends in each pool that supports nobody; adds up to 1 unless stuck. */
  readonly ends: Deliveries;
  /** Support pools of whose cost a part reaches nobody: they deliver nothing that counts, or only in a ring. */
  readonly stuck: ReadonlySet<PoolId>;
};

/**
 * Hands the cost of pools that serve other pools on to those they serve. All three methods are one linear system and
 * differ in the deliveries that count; it is solved exactly, whatever rings there are, without iteration. What a pool
 * uses of its own output counts in none of them.
 *
 * @see Horngren, Datar & Rajan, Cost Accounting: A Managerial Emphasis, 14th ed., ch. 15 (direct, step-down and reciprocal
 * allocation of support-department costs); Anbau-, Stufenleiter- and Gleichungsverfahren of the Betriebsabrechnungsbogen
 *
 * @example
 * ```ts
 * const pool = (id: string) => PoolId.parse(id);
 * const deliveries = new Map([
 *   [pool('power'), new Map([[pool('it'), ratio(25)], [pool('a'), ratio(50)], [pool('b'), ratio(25)]])],
 *   [pool('it'), new Map([[pool('power'), ratio(50)], [pool('a'), ratio(25)], [pool('b'), ratio(25)]])],
 * ]);
 * const { ends } = transferCosts(deliveries, { method: 'reciprocal' });
 * const ofPower = [...(ends.get(pool('power')) ?? [])].map(([to, part]) => `${to} ${formatRatio(part)}`);
 * ofPower // => ['a 9/14', 'b 5/14']
 * ```
 */
export function transferCosts(deliveries: Deliveries, method: StageMethod): Transfer {
  const parts = partsThatCount(deliveries, method);
  const supports = [...parts.keys()];
  const draining = drainingIn(parts);
  const passes = passThrough(
    parts,
    supports.filter((pool) => draining.has(pool)),
  );
  return {
    parts,
    passes: new Map(supports.map((pool) => [pool, passes.get(pool) ?? new Map([[pool, one]])])),
    ends: new Map(supports.map((pool) => [pool, endsOf(passes.get(pool) ?? new Map<PoolId, Ratio>(), parts)])),
    stuck: stuckIn(parts),
  };
}

/** The support pools of whose cost a part reaches nobody, as `transferCosts` tells, without solving anything. */
export function stuckSupports(deliveries: Deliveries, method: StageMethod): ReadonlySet<PoolId> {
  return stuckIn(partsThatCount(deliveries, method));
}

function stuckIn(parts: Deliveries): ReadonlySet<PoolId> {
  const draining = drainingIn(parts);
  return leadingTo(new Set([...parts.keys()].filter((pool) => !draining.has(pool))), parts);
}

function partsThatCount(deliveries: Deliveries, method: StageMethod): Deliveries {
  const rank = new Map(method.method === 'stepDown' ? method.order.map((pool, index) => [pool, index]) : []);
  const counts = (from: PoolId, to: PoolId): boolean => {
    if (!deliveries.has(to)) return true;
    if (method.method === 'direct' || from === to) return false;
    return method.method === 'reciprocal' || (rank.get(from) ?? 0) < (rank.get(to) ?? 0);
  };
  return new Map(
    [...deliveries].map(([from, quantities]) => {
      const counted = [...quantities].filter(([to, quantity]) => counts(from, to) && !isZero(quantity));
      const total = sum(counted.map(([, quantity]) => quantity));
      return [from, new Map(counted.map(([to, quantity]) => [to, divide(quantity, total)]))];
    }),
  );
}

/** From which support pools a way leads to a pool that supports nobody. */
function drainingIn(parts: Deliveries): ReadonlySet<PoolId> {
  const finals = [...parts.values()].flatMap((receivers) => [...receivers.keys()]).filter((pool) => !parts.has(pool));
  return leadingTo(new Set(finals), parts);
}

/** The pools themselves, and all from which a way leads to one of them. */
function leadingTo(pools: ReadonlySet<PoolId>, parts: Deliveries): ReadonlySet<PoolId> {
  const edges = [...parts].flatMap(([from, receivers]) => [...receivers.keys()].map((to) => ({ from, to })));
  const into = groupBy(edges, ({ to }) => to);
  const reached = new Set(pools);
  for (const pool of reached) for (const { from } of into.get(pool) ?? []) reached.add(from);
  return reached;
}

/** N = (I − Q)⁻¹, where Q holds the parts that support pools give one another: the sum over all ways, however often. */
function passThrough(parts: Deliveries, supports: readonly PoolId[]): Deliveries {
  const inverse = invert(
    supports.map((from) => supports.map((to) => subtract(from === to ? one : zero, parts.get(from)?.get(to) ?? zero))),
  );
  return new Map(
    supports.map((from, row) => [
      from,
      new Map(
        supports.flatMap((to, column): readonly [PoolId, Ratio][] => {
          const part = inverse[row]?.[column] ?? zero;
          return isZero(part) ? [] : [[to, part]];
        }),
      ),
    ]),
  );
}

function endsOf(passes: ReadonlyMap<PoolId, Ratio>, parts: Deliveries): ReadonlyMap<PoolId, Ratio> {
  const ways = [...passes].flatMap(([through, passing]) =>
    [...(parts.get(through) ?? [])].flatMap(([to, part]) => (parts.has(to) ? [] : [{ to, passing, part }])),
  );
  return new Map([...groupBy(ways, ({ to }) => to)].map(([to, own]) => [to, sumOfWays(own)]));
}

/** Over one denominator, since fractions of many digits are slow to reduce at every step. */
function sumOfWays(ways: readonly { readonly passing: Ratio; readonly part: Ratio }[]): Ratio {
  const passing = overOneDenominator(ways.map((way) => way.passing));
  const parts = overOneDenominator(ways.map((way) => way.part));
  const total = passing.numerators.reduce(
    (before, numerator, index) => before + numerator * (parts.numerators[index] ?? 0n),
    0n,
  );
  return ratio(total, passing.denominator * parts.denominator);
}
