import { compareIds } from '../base/compare-ids.ts';
import { groupBy } from '../base/group-by.ts';
import type { PartyId, TariffId } from '../base/ids.ts';
import { unreachable } from '../base/invariant.ts';
import { all, failure, map, success, type Outcome } from '../base/outcome.ts';
import { problem, type Problem } from '../base/problem.ts';
import { signedCents } from '../costs/cost-entry.ts';
import {
  cents,
  centsRatio,
  euroText,
  formatCents,
  isWithinMoney,
  noCents,
  sumCents,
  type Cents,
} from '../exact/cents.ts';
import {
  absolute,
  add,
  isNegative,
  isZero,
  negate,
  one,
  ratio,
  reduce,
  sum,
  zero,
  type Ratio,
} from '../exact/ratio.ts';
import { roundShares } from '../exact/round-shares.ts';
import { addUp, join, sizeOf, type Combination, type Proportions } from '../rules/combination.ts';
import { weighParties } from '../rules/keys/number-parties.ts';
import { addShares } from '../rules/shares.ts';
import type { Shares } from '../trace/step.ts';
import { divideStretches, type DividedPortion, type DividedStretch, type Told } from './divide-stretches.ts';
import type { NetPool } from './net-pool.ts';
import type { PoolTerms } from './pool-terms.ts';
import { roundLines, type Unrounded } from './round-lines.ts';
import type { Line, PoolStretch } from './run-result.ts';

export type DividedPool = {
  readonly lines: readonly Line[];
  readonly notes: readonly Problem[];
  /** Found when it is asked for: only where services are untaxed does it matter. */
  readonly overRecovered: () => readonly OverRecovery[];
};

/** What charges come to more than cost, and to whom that is given; `undefined` where it lies too deep in the rule to say. */
export type OverRecovery = {
  readonly tariff: TariffId;
  readonly path: string;
  readonly amount: Ratio;
  readonly givenTo: ReadonlySet<PartyId> | undefined;
};

type PoolQuestion = {
  readonly terms: PoolTerms;
  readonly net: Omit<NetPool, 'perSegment' | 'problems'>;
  readonly stretches: readonly PoolStretch[];
  /** Who owes what a party bore: itself, or who took its place by the end of the period. */
  readonly debtorOf: (bearer: PartyId) => PartyId;
  /** The shares of those who owe them. */
  readonly inDebtorsName: (shares: Combination) => Combination;
};

/**
 * Divides the net cost of one pool segment by segment, adds the exact shares up over the period and rounds each line
 * once. What merely should be told comes back as notes.
 */
export function dividePool(question: PoolQuestion): Outcome<DividedPool> {
  const { terms, net, stretches } = question;
  const path = `${terms.latest.path}/rule`;
  const byVersion = groupBy(stretches, ({ version }) => version);
  // What is compared over the period is compared within the time of a version: another has other bounds.
  const divided = all(
    [...byVersion.values()].map((own): Outcome<readonly DividedStretch[]> => {
      const [first] = own;
      return first === undefined ? success([]) : divideStretches(first.rule, own, first.path);
    }),
  );
  if (!divided.ok) return divided;
  const parts = divided.value.flat().map((part) => inDebtorsName(part, question.inDebtorsName));

  const size = sizeIn(parts, net.directCents);
  if (!isWithinMoney(size)) return failure(problem('amount-too-large', path, { received: euroText(size) }));

  const sharedCents = cents(net.netCents - net.directCents);
  const rounded =
    terms.rounding.lines === 'portions' && parts.some(({ portions }) => portions.length > 0)
      ? roundPortions(question, parts, sharedCents)
      : roundPool(question, parts, sharedCents);
  if (!rounded.ok) return failure(...rounded.problems.map((found) => ({ ...found, path })));
  return map(rounded, (shared) => {
    const collected = sumCents(shared.map((line) => line.cents));
    const difference = cents(collected - sharedCents);
    const restated = {
      amount: formatCents(sharedCents),
      collected: formatCents(collected),
      difference: formatCents(difference),
    };
    return {
      lines: [...shared, ...directLines(question)],
      overRecovered: () => overRecoveredIn(parts),
      notes: [...notesOf(parts), ...(difference === 0 ? [] : [problem('rounding-difference', path, restated)])],
    };
  });
}

function inDebtorsName(part: DividedStretch, renamed: PoolQuestion['inDebtorsName']): DividedStretch {
  return {
    ...part,
    shares: renamed(part.shares),
    portions: part.portions.map((portion) => ({ ...portion, shares: renamed(portion.shares) })),
  };
}

/** Whole cents as booked: there is nothing to round. */
function directLines({ net, debtorOf }: PoolQuestion): readonly Line[] {
  const byBearer = groupBy(
    net.items.flatMap((item) => (item.bearer === undefined ? [] : [{ bearer: debtorOf(item.bearer), item }])),
    ({ bearer }) => bearer,
  );
  return [...byBearer].map(([bearer, items]): Line => {
    const amount = sumCents(items.map(({ item }) => signedCents(item)));
    return { pool: net.pool, bearer, isDirect: true, exact: centsRatio(amount), cents: amount };
  });
}

/** How far from zero the shares that will be rounded are, so that no sum of them leaves what money can be. */
function sizeIn(parts: readonly DividedStretch[], directCents: Cents): Ratio {
  const rounded = parts.flatMap(({ shares, portions }) =>
    portions.length > 0 ? portions.map((portion) => portion.shares) : [shares],
  );
  const direct = absolute(centsRatio(directCents));
  // Terms may cancel out, but mostly they need not for this to be little, and the shares need not be added up to know.
  const atMost = sum([...rounded.map(sizeOf), direct]);
  if (isWithinMoney(atMost)) return atMost;
  return sum([...rounded.map((shares) => sizeOf([{ factor: one, of: addUp(shares) }])), direct]);
}

function roundPool(
  { terms, stretches, debtorOf }: PoolQuestion,
  parts: readonly DividedStretch[],
  amount: Cents,
): Outcome<readonly Line[]> {
  const shares = addUp(join(parts.map((part) => part.shares)));
  const rates =
    terms.rounding.method === 'rateFirst' ? all(stretches.map((stretch) => weigh(stretch, debtorOf))) : success([]);
  if (!rates.ok) return rates;
  const unrounded: Unrounded = {
    amount,
    shares,
    rates: rates.value.map((weights, index) => ({ weights, amount: stretches[index]?.amount ?? zero })),
  };
  return linesOf(unrounded, terms, {});
}

function weigh({ rule, situation, path }: PoolStretch, debtorOf: (bearer: PartyId) => PartyId): Outcome<Shares> {
  if (rule.rule !== 'split') return success(new Map<PartyId, Ratio>());
  return map(weighParties(rule.by, situation, `${path}/by`), (numbers) =>
    addShares([...numbers].map(([party, { value }]) => new Map([[debtorOf(party), value]]))),
  );
}

/**
 * The amount is first apportioned to the portions, to the cent, then each portion to its bearers. What segments bear
 * undivided, because their case divides nothing, is one portion more and has no name.
 */
function roundPortions(
  { terms, stretches }: PoolQuestion,
  parts: readonly DividedStretch[],
  amount: Cents,
): Outcome<readonly Line[]> {
  type Collected = { readonly portion: Line['portion']; readonly shares: Combination };
  const collected = new Map<string, Collected>();
  const collect = (key: string, portion: Line['portion'], shares: Combination) => {
    const before = collected.get(key)?.shares ?? [];
    collected.set(key, { portion, shares: join([before, shares]) });
  };
  for (const [index, part] of parts.entries()) {
    const version = stretches[index]?.version ?? 1;
    for (const portion of part.portions)
      collect(`${version}${portion.path}`, portionOf(portion, version), portion.shares);
    if (part.portions.length === 0) collect('', undefined, part.shares);
  }
  const portions = [...collected].map(([key, { portion, shares }]) => ({ key, portion, shares: addUp(shares) }));
  const sizes = new Map(portions.map(({ key, shares }) => [key, totalOf(shares)]));
  const amounts = roundShares(sizes, 'largestRemainder', BigInt(amount)).shares;
  const lines = portions.map(({ key, portion, shares }) =>
    linesOf(
      { amount: cents(amounts.get(key) ?? 0n), shares, rates: [] },
      terms,
      portion === undefined ? {} : { portion },
    ),
  );
  return map(all(lines), (each) => each.flat());
}

function portionOf({ path, name }: DividedPortion, version: number): NonNullable<Line['portion']> {
  return { path, ...(name === undefined ? {} : { name }), version };
}

function linesOf(
  unrounded: Unrounded,
  { id: pool, rounding }: PoolTerms,
  about: Pick<Line, 'portion'>,
): Outcome<readonly Line[]> {
  const { numerators, denominator } = unrounded.shares;
  return map(roundLines(unrounded, rounding), ({ parties, amounts }) => {
    const lines = parties.map((bearer, index): Line => {
      const numerator = numerators[index];
      // Who has no share may still bear what rounding leaves.
      const exact = numerator === undefined ? zero : reduce(numerator, denominator);
      return { pool, ...about, bearer, exact, cents: amounts[index] ?? noCents };
    });
    return parties.length === numerators.length ? lines : lines.toSorted((a, b) => compareIds(a.bearer, b.bearer));
  });
}

function totalOf({ numerators, denominator }: Proportions): Ratio {
  return ratio(
    numerators.reduce((a, b) => a + b, 0n),
    denominator,
  );
}

/** Amounts inside a rule are judged by their sum over the period. */
function sumsOf(parts: readonly DividedStretch[]): readonly { readonly told: Told; readonly amount: Ratio }[] {
  const sums = new Map<string, { readonly told: Told; readonly amount: Ratio }>();
  for (const told of parts.flatMap((part) => part.told)) {
    const before = sums.get(told.path)?.amount ?? zero;
    sums.set(told.path, { told, amount: add(before, told.amount) });
  }
  return [...sums.values()];
}

function overRecoveredIn(parts: readonly DividedStretch[]): readonly OverRecovery[] {
  return sumsOf(parts).flatMap(({ told, amount }): readonly OverRecovery[] => {
    if (told.watched !== 'recovery' || !isNegative(amount)) return [];
    const { tariff, path } = told;
    const portions = parts.flatMap((part) => part.portions.filter((portion) => portion.path === path));
    const { parties, numerators } = addUp(join(portions.map(({ shares }) => shares)));
    const givenTo = new Set(parties.filter((_party, index) => numerators[index] !== 0n));
    return [{ tariff, path, amount: negate(amount), givenTo: portions.length === 0 ? undefined : givenTo }];
  });
}

function notesOf(parts: readonly DividedStretch[]): readonly Problem[] {
  return sumsOf(parts).flatMap(({ told, amount }): readonly Problem[] => {
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
