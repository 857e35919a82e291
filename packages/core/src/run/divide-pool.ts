import type { Pool } from '../agreement/agreement.ts';
import type { RoundingPolicy } from '../agreement/rounding-policy.ts';
import { compareIds, type PartyId } from '../base/ids.ts';
import { unreachable } from '../base/invariant.ts';
import { all, failure, map, success, type Outcome } from '../base/outcome.ts';
import { problem, type Problem } from '../base/problem.ts';
import { cents, euroText, formatCents, isWithinMoney, sumCents } from '../exact/cents.ts';
import { absolute, add, isNegative, isZero, negate, sum, zero, type Ratio } from '../exact/ratio.ts';
import { roundShares } from '../exact/round-shares.ts';
import { weighParties } from '../rules/keys/number-parties.ts';
import { addShares } from '../rules/shares.ts';
import type { Situation } from '../rules/situation.ts';
import type { Shares } from '../trace/step.ts';
import { divideStretches, type DividedPortion, type DividedStretch, type Told } from './divide-stretches.ts';
import type { NetPool } from './net-pools.ts';
import { roundLines, type Unrounded } from './round-lines.ts';
import type { Line } from './run-result.ts';

export type DividedPool = { readonly lines: readonly Line[]; readonly notes: readonly Problem[] };

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
  const stretches = situations.map((situation, index) => ({ situation, amount: net.perSegment[index] ?? zero }));
  const divided = divideStretches(pool.rule, stretches, path);
  if (!divided.ok) return divided;
  const parts = divided.value;

  const size = sum(parts.flatMap(sizesOf));
  if (!isWithinMoney(size)) return failure(problem('amount-too-large', path, { received: euroText(size) }));

  const rounded =
    policy.lines === 'portions' && parts.some(({ portions }) => portions.length > 0)
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
function sizesOf({ shares, portions }: DividedStretch): readonly Ratio[] {
  const rounded = portions.length > 0 ? portions.map((portion) => portion.shares) : [shares];
  return rounded.flatMap((each) => [...each.values()].map(absolute));
}

function roundPool(
  { pool, net, policy, situations, path }: Parameters<typeof dividePool>[0],
  parts: readonly DividedStretch[],
): Outcome<readonly Line[]> {
  const shares = addShares(parts.map((part) => part.shares));
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
function roundPortions(
  net: NetPool,
  parts: readonly DividedStretch[],
  policy: RoundingPolicy,
): Outcome<readonly Line[]> {
  const portions = new Map<string, { readonly portion: DividedPortion | undefined; readonly shares: Shares }>();
  const collect = (path: string, portion: DividedPortion | undefined, shares: Shares) => {
    const before = portions.get(path)?.shares ?? new Map<PartyId, Ratio>();
    portions.set(path, { portion, shares: addShares([before, shares]) });
  };
  for (const part of parts) {
    for (const portion of part.portions) collect(portion.path, portion, portion.shares);
    if (part.portions.length === 0) collect('', undefined, part.shares);
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

/** Amounts inside a rule are judged by their sum over the period. */
function notesOf(parts: readonly DividedStretch[]): readonly Problem[] {
  const sums = new Map<string, { readonly told: Told; readonly amount: Ratio }>();
  for (const told of parts.flatMap((part) => part.told)) {
    const before = sums.get(told.path)?.amount ?? zero;
    sums.set(told.path, { told, amount: add(before, told.amount) });
  }
  return [...sums.values()].flatMap(({ told, amount }): readonly Problem[] => {
    switch (told.watched) {
      case 'rest':
        return isNegative(amount) ? [problem('rest-negative', told.path, { amount: euroText(amount) })] : [];
      case 'limited':
        return isNegative(amount) ? [problem('limit-on-credit', told.path, { amount: euroText(amount) })] : [];
      case 'recovery': {
        if (isZero(amount)) return [];
        const { tariff, path } = told;
        return isNegative(amount)
          ? [problem('over-recovery', path, { tariff, amount: euroText(negate(amount)) })]
          : [problem('under-recovery', path, { tariff, amount: euroText(amount) })];
      }
      default:
        return unreachable(told);
    }
  });
}
