import { unitCents } from '../agreement/rounding-for.ts';
import type { RoundingPolicy } from '../agreement/rounding-policy.ts';
import type { PartyId } from '../base/ids.ts';
import { unreachable } from '../base/invariant.ts';
import { failure, success, type Outcome } from '../base/outcome.ts';
import { positionsIn } from '../base/positions.ts';
import { problem } from '../base/problem.ts';
import { cents, formatCents, sumCents, type Cents } from '../exact/cents.ts';
import { divide, isZero, multiply, ratio, sum, type Ratio } from '../exact/ratio.ts';
import { roundNumerators } from '../exact/round-shares.ts';
import { roundHalfAwayFromZero } from '../exact/rounding.ts';
import type { Proportions } from '../rules/combination.ts';
import type { Shares } from '../trace/step.ts';

/** What is rounded together: the exact shares of one amount. */
export type Unrounded = {
  readonly amount: Cents;
  readonly shares: Proportions;
  /** For a rate that is rounded first: amount and weights of each segment. */
  readonly rates: readonly { readonly amount: Ratio; readonly weights: Shares }[];
};

/** Cents of each party, in the order of the shares; after them those who have no share and bear what is over. */
export type Rounded = { readonly parties: readonly PartyId[]; readonly amounts: readonly Cents[] };

/**
 * Rounds the exact shares of one amount once, as the agreement says. All ways but `restate` give shares that add up
 * to the amount; the shares of −A are the negated shares of A.
 *
 * Problem: `odd-part-without-bearer` where the unit is above the cent, the amount no multiple of it, and the policy
 * does not say who bears what is over.
 *
 * @example 446,250.00 in 16 equal shares of 27,890.625: largest remainder gives eight times 27,890.63 and eight times
 * 27,890.62; each, restated, sixteen times 27,890.63 and a total of 446,250.08 (ITKo Straßenwesen)
 */
export function roundLines(unrounded: Unrounded, policy: RoundingPolicy): Outcome<Rounded> {
  const unit = unitCents(policy.unit);
  switch (policy.method) {
    case 'largestRemainder':
      return byLargestRemainder(unrounded, unit, policy.below);
    case 'each': {
      const { parties, numerators, denominator } = unrounded.shares;
      const rounded = { parties, amounts: numerators.map((numerator) => toUnit({ numerator, denominator }, unit)) };
      const odd = policy.below === undefined ? 0 : unrounded.amount % unit;
      const settled = settleDifference(rounded, unrounded, { policy, unit, amount: cents(unrounded.amount - odd) });
      return success(policy.below === undefined ? settled : addTo(settled, [{ party: policy.below, amount: odd }]));
    }
    case 'rateFirst': {
      const priced = unrounded.rates.flatMap((rate) => priceAll(rate, unitCents(policy.rateUnit)));
      const { parties } = unrounded.shares;
      const amounts = parties.map((party) => toUnit(sum(priced.flatMap((prices) => prices.get(party) ?? [])), unit));
      const rounded = { parties, amounts };
      return success(settleDifference(rounded, unrounded, { policy, unit, amount: unrounded.amount }));
    }
    default:
      return unreachable(policy);
  }
}

function byLargestRemainder(unrounded: Unrounded, unit: number, below: PartyId | undefined): Outcome<Rounded> {
  const odd = unrounded.amount % unit;
  if (odd !== 0 && below === undefined)
    return failure(
      problem('odd-part-without-bearer', '', { amount: formatCents(unrounded.amount), unit: formatCents(cents(unit)) }),
    );
  const { parties, numerators, denominator } = unrounded.shares;
  const inUnits = { numerators, denominator: denominator * BigInt(unit) };
  const { units } = roundNumerators(parties, inUnits, 'largestRemainder', BigInt((unrounded.amount - odd) / unit));
  const rounded = { parties, amounts: units.map((each) => cents(Number(each) * unit)) };
  return success(below === undefined ? rounded : addTo(rounded, [{ party: below, amount: odd }]));
}

type WithDifference = Extract<RoundingPolicy, { difference: unknown }>;

function settleDifference(
  rounded: Rounded,
  { shares }: Unrounded,
  { policy, unit, amount }: { readonly policy: WithDifference; readonly unit: number; readonly amount: Cents },
): Rounded {
  const missing = amount - sumCents(rounded.amounts);
  const { difference } = policy;
  if (difference === 'restate' || missing === 0) return rounded;
  if (difference === 'largestShare') return addTo(rounded, [{ party: largestOf(shares), amount: missing }]);
  if ('to' in difference) return addTo(rounded, [{ party: difference.to, amount: missing }]);
  return addTo(rounded, inTurn(missing, unit, difference.inOrder));
}

/** A unit to each in order, and from the start again; less than one with the last turn. Counted, not walked. */
function inTurn(amount: number, unit: number, order: readonly PartyId[]) {
  const size = Math.abs(amount);
  const turns = Math.ceil(size / unit);
  return order.map((party, index) => {
    const own = Math.ceil(Math.max(0, turns - index) / order.length);
    const tooMuch = (turns - 1) % order.length === index ? turns * unit - size : 0;
    return { party, amount: Math.sign(amount) * (own * unit - tooMuch) };
  });
}

type Addition = { readonly party: PartyId | undefined; readonly amount: number };

function addTo({ parties, amounts }: Rounded, additions: readonly Addition[]): Rounded {
  const positions = positionsIn(parties);
  const settled = [...amounts];
  const others = new Map<PartyId, number>();
  for (const { party, amount } of additions) {
    if (party === undefined || amount === 0) continue;
    const position = positions.get(party);
    if (position === undefined) others.set(party, (others.get(party) ?? 0) + amount);
    else settled[position] = cents((settled[position] ?? 0) + amount);
  }
  return { parties: [...parties, ...others.keys()], amounts: [...settled, ...[...others.values()].map(cents)] };
}

/** Of equal ones the first by id, as the parties stand. */
function largestOf({ parties, numerators }: Proportions): PartyId | undefined {
  const sizes = numerators.map((numerator) => (numerator < 0n ? -numerator : numerator));
  const largest = sizes.reduce((a, b) => (b > a ? b : a), 0n);
  return parties[sizes.indexOf(largest)];
}

function priceAll({ amount, weights }: Unrounded['rates'][number], rateUnit: number): readonly Shares[] {
  const total = sum(weights.values());
  if (isZero(total)) return [];
  const rate = ratio(toWhole(divide(amount, total), rateUnit));
  return [new Map([...weights].map(([party, weight]) => [party, multiply(rate, weight)]))];
}

function toUnit(exactCents: Ratio, unit: number): Cents {
  return cents(toWhole(exactCents, unit));
}

/** A rate is no amount of money and may be as large as its key is small. */
function toWhole(exactCents: Ratio, unit: number): bigint {
  const { numerator, denominator } = exactCents;
  return roundHalfAwayFromZero({ numerator, denominator: denominator * BigInt(unit) }) * BigInt(unit);
}
