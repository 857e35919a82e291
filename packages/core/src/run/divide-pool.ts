import type { Pool } from '../agreement/agreement.ts';
import type { RoundingPolicy } from '../agreement/rounding-policy.ts';
import { compareIds, type PartyId } from '../base/ids.ts';
import { all, failure, map, success, type Outcome } from '../base/outcome.ts';
import { problem, type Problem } from '../base/problem.ts';
import { cents, euroText, formatCents, isWithinMoney, sumCents } from '../exact/cents.ts';
import { add, isNegative, isZero, negate, sum, zero, type Ratio } from '../exact/ratio.ts';
import { roundShares } from '../exact/round-shares.ts';
import { applyTo, valueOf, type AffineSplit, type PortionSplit, type Watch } from '../rules/affine-split.ts';
import { compileRule } from '../rules/compile-rule.ts';
import { weighParties } from '../rules/keys/number-parties.ts';
import { addShares } from '../rules/shares.ts';
import type { Situation } from '../rules/situation.ts';
import type { Shares } from '../trace/step.ts';
import type { NetPool } from './net-pools.ts';
import { roundLines, type Unrounded } from './round-lines.ts';
import type { Line } from './run-result.ts';

export type DividedPool = { readonly lines: readonly Line[]; readonly notes: readonly Problem[] };

type Part = { readonly split: AffineSplit; readonly amount: Ratio };

/**
 * Divides the net cost of one pool segment by segment, adds the exact shares up over the period and rounds each line
 * once. What merely should be told comes back as notes.
 */
export function dividePool(question: {
  readonly pool: Pool;
  readonly net: NetPool;
  readonly policy: RoundingPolicy;
  readonly situations: readonly Situation[];
  readonly path: string;
}): Outcome<DividedPool> {
  const { pool, net, policy, situations, path } = question;
  const splits = all(situations.map((situation) => compileRule(pool.rule, situation, path)));
  if (!splits.ok) return splits;
  const parts = splits.value.map((split, index): Part => ({ split, amount: net.perSegment[index] ?? zero }));
  const unbearable = parts.flatMap(findUnbearable);
  if (unbearable.length > 0) return failure(...unbearable);

  const size = sum(parts.flatMap(sizesOf));
  if (!isWithinMoney(size)) return failure(problem('amount-too-large', path, { received: euroText(size) }));

  const rounded =
    policy.lines === 'portions' && parts.some(({ split }) => split.portions.length > 0)
      ? roundPortions(net, parts, policy)
      : roundPool(question, parts);
  if (!rounded.ok) return failure(...rounded.problems.map((found) => ({ ...found, path })));
  return map(rounded, (lines) => {
    const collected = sumCents(lines.map((line) => line.cents));
    const difference = cents(collected - net.netCents);
    const restated = {
      amount: formatCents(net.netCents),
      collected: formatCents(collected),
      difference: formatCents(difference),
    };
    return {
      lines,
      notes: [...notesOf(parts), ...(difference === 0 ? [] : [problem('rounding-difference', path, restated)])],
    };
  });
}

/** How far from zero the shares that will be rounded are, so that no sum of them leaves what money can be. */
function sizesOf({ split, amount }: Part): readonly Ratio[] {
  const splits = split.portions.length > 0 ? split.portions.map((portion) => portion.split) : [split];
  const shares = splits.flatMap((rounded) => [...applyTo(rounded, amount).values()]);
  return shares.map((share) => (isNegative(share) ? negate(share) : share));
}

function roundPool(
  { pool, net, policy, situations, path }: Parameters<typeof dividePool>[0],
  parts: readonly Part[],
): Outcome<readonly Line[]> {
  const shares = addShares(parts.map(({ split, amount }) => applyTo(split, amount)));
  const rates =
    policy.method === 'rateFirst' ? all(situations.map((situation) => weigh(pool, situation, path))) : success([]);
  if (!rates.ok) return rates;
  const unrounded: Unrounded = {
    amount: net.netCents,
    shares,
    rates: rates.value.map((weights, index) => ({ weights, amount: net.perSegment[index] ?? zero })),
  };
  return linesOf(unrounded, policy, { pool: pool.id });
}

function weigh(pool: Pool, situation: Situation, path: string): Outcome<Shares> {
  if (pool.rule.rule !== 'split') return success(new Map<PartyId, Ratio>());
  return map(
    weighParties(pool.rule.by, situation, `${path}/by`),
    (numbers) => new Map([...numbers].map(([party, { value }]) => [party, value])),
  );
}

/**
 * The amount is first apportioned to the portions, to the cent, then each portion to its bearers. What segments bear
 * undivided, because their case divides nothing, is one portion more and has no name.
 */
function roundPortions(net: NetPool, parts: readonly Part[], policy: RoundingPolicy): Outcome<readonly Line[]> {
  const portions = new Map<string, { readonly portion: PortionSplit | undefined; readonly shares: Shares }>();
  const collect = (path: string, portion: PortionSplit | undefined, shares: Shares) => {
    const before = portions.get(path)?.shares ?? new Map<PartyId, Ratio>();
    portions.set(path, { portion, shares: addShares([before, shares]) });
  };
  for (const { split, amount } of parts) {
    for (const portion of split.portions) collect(portion.path, portion, applyTo(portion.split, amount));
    if (split.portions.length === 0) collect('', undefined, applyTo(split, amount));
  }
  const sizes = new Map([...portions].map(([path, { shares }]) => [path, sum(shares.values())]));
  const amounts = roundShares(sizes, 'largestRemainder', BigInt(net.netCents)).shares;
  const lines = [...portions].map(([path, { portion, shares }]) =>
    linesOf({ amount: cents(amounts.get(path) ?? 0n), shares, rates: [] }, policy, {
      pool: net.pool,
      ...(portion === undefined
        ? {}
        : { portion: { path, ...(portion.name === undefined ? {} : { name: portion.name }) } }),
    }),
  );
  return map(all(lines), (each) => each.flat());
}

function linesOf(
  unrounded: Unrounded,
  policy: RoundingPolicy,
  about: Pick<Line, 'pool' | 'portion'>,
): Outcome<readonly Line[]> {
  return map(roundLines(unrounded, policy), (rounded) =>
    [...rounded]
      .toSorted(([a], [b]) => compareIds(a, b))
      .map(([bearer, amount]) => ({ ...about, bearer, exact: unrounded.shares.get(bearer) ?? zero, cents: amount })),
  );
}

function findUnbearable({ split, amount }: Part): readonly Problem[] {
  return split.watches.flatMap((watch) => {
    if (watch.watched !== 'unbearable') return [];
    const value = valueOf(watch, amount);
    return isZero(value) ? [] : [watch.problem(value)];
  });
}

/** Rests and recoveries are judged by their sum over the period. */
function notesOf(parts: readonly Part[]): readonly Problem[] {
  const sums = new Map<string, { readonly watch: Watch; readonly value: Ratio }>();
  for (const { split, amount } of parts)
    for (const watch of split.watches) {
      const before = sums.get(watch.path)?.value ?? zero;
      sums.set(watch.path, { watch, value: add(before, valueOf(watch, amount)) });
    }
  return [...sums.values()].flatMap(({ watch, value }): readonly Problem[] => {
    switch (watch.watched) {
      case 'unbearable':
        return [];
      case 'rest':
        return isNegative(value) ? [problem('rest-negative', watch.path, { amount: euroText(value) })] : [];
      case 'recovery': {
        if (isZero(value)) return [];
        const { tariff, path } = watch;
        return isNegative(value)
          ? [problem('over-recovery', path, { tariff, amount: euroText(negate(value)) })]
          : [problem('under-recovery', path, { tariff, amount: euroText(value) })];
      }
    }
  });
}
