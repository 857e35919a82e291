import type { PartyId } from '../base/ids.ts';
import { all, failure, map, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem } from '../base/problem.ts';
import { centsRatio, euroText } from '../exact/cents.ts';
import {
  compare,
  divide,
  equals,
  formatRatio,
  isNegative,
  isZero,
  multiply,
  negate,
  ratio,
  subtract,
  sum,
  zero,
  type Ratio,
} from '../exact/ratio.ts';
import type { CostFunction } from '../fairness/cost-function.ts';
import type { Run } from '../run/run-result.ts';
import { countUnits } from './count-units.ts';
import type { AssumedCost, AssumedPart } from './fairness-of-run.ts';
import type { PoolCostFunction, PoolCostPart } from './pool-cost-function.ts';
import type { PoolShares } from './pool-shares.ts';

/** What a pool would cost for any group, as theory takes it and as it is told. */
export type CostOfPool = { readonly functions: readonly CostFunction[]; readonly assumed: AssumedCost };

type Declared = { readonly run: Run; readonly shares: PoolShares; readonly path: string };
type Sized = { readonly part: AssumedPart; readonly units: ReadonlyMap<PartyId, Ratio> };

/**
 * The cost functions of one pool, whose users are those who bear of it. For all of them together they come to what they bear,
 * exactly: by a rest, or because they say so, or moved in proportion where that is asked for.
 *
 * Problems: `game-cost-differs` (also where nothing is left for a rest, or nobody has a unit of it); those of a key;
 * `steps-not-rising`, `steps-too-short`
 */
export function costOfPool(declared: PoolCostFunction, of: Declared): Outcome<CostOfPool> {
  const { shares, path } = of;
  const sized = all(
    declared.parts.map((part, index) => sizePart(part, { ...of, path: pointer(path, 'parts', index) })),
  );
  if (!sized.ok) return sized;
  const given = sum(sized.value.map(costForAll));
  const rest = declared.parts.findIndex(({ cost }) => cost === 'rest');
  const scaled = fit(fillRest(sized.value, { rest, given, amount: shares.amount }), declared, of);
  return map(scaled, (parts): CostOfPool => {
    const users = [...shares.shared.keys()];
    const isMoved = rest < 0 && !equals(given, shares.amount);
    return {
      functions: parts.flatMap((part) => functionsOf(part, users)),
      assumed: {
        pool: declared.pool,
        amount: shares.amount,
        users,
        parts: parts.map(({ part }) => part),
        ...(isMoved ? { scaledFrom: given } : {}),
        source: declared.source,
        estimate: declared.estimate,
      },
    };
  });
}

/** A part in exact cents; a rest costs nothing yet. */
function sizePart(part: PoolCostPart, of: Declared): Outcome<Sized> {
  const { amount } = of.shares;
  const none = new Map<PartyId, Ratio>();
  switch (part.cost) {
    case 'fixed':
      return success({ part: { cost: 'fixed', amount: centsRatio(part.amount) }, units: none });
    case 'fixedPercent': {
      const share = divide(multiply(amount, part.percent), ratio(100));
      return success({ part: { cost: 'fixed', amount: share }, units: none });
    }
    case 'perUnit':
    case 'rest': {
      const price = part.cost === 'rest' ? zero : centsRatio(part.price);
      return map(unitsOf(part.by, of), (units) => ({
        part: { cost: 'perUnit', price, by: part.by, units: sum(units.values()) },
        units,
      }));
    }
    case 'stepped': {
      const counted = unitsOf(part.by, of);
      if (!counted.ok) return counted;
      const units = sum(counted.value.values());
      const steps = part.steps.map((step) => ({ upTo: step.upTo, amount: centsRatio(step.amount) }));
      const wrong = checkSteps(steps, units, pointer(of.path, 'steps'));
      if (wrong !== undefined) return failure(wrong);
      return success({ part: { cost: 'stepped', steps, by: part.by, units }, units: counted.value });
    }
  }
}

function unitsOf(by: Extract<PoolCostPart, { by: unknown }>['by'], of: Declared) {
  const { run, shares, path } = of;
  const users = new Set(shares.shared.keys());
  return by === 'agreed'
    ? success(shares.shared)
    : countUnits(by, { run, pool: shares.pool, users, path: pointer(path, 'by') });
}

function checkSteps(steps: readonly { readonly upTo: Ratio }[], units: Ratio, path: string) {
  const falling = steps.findIndex(({ upTo }, index) => {
    const before = steps[index - 1]?.upTo;
    return before !== undefined && compare(before, upTo) >= 0;
  });
  const last = steps.at(-1)?.upTo ?? zero;
  const told = (value: Ratio | undefined) => formatRatio(value ?? zero);
  if (falling >= 0) {
    const facts = { before: told(steps[falling - 1]?.upTo), upTo: told(steps[falling]?.upTo) };
    return problem('steps-not-rising', pointer(path, falling, 'upTo'), facts);
  }
  const facts = { upTo: told(last), units: told(units) };
  return compare(units, last) > 0
    ? problem('steps-too-short', pointer(path, steps.length - 1, 'upTo'), facts)
    : undefined;
}

function costForAll({ part }: Sized): Ratio {
  switch (part.cost) {
    case 'fixed':
      return part.amount;
    case 'perUnit':
      return multiply(part.price, part.units);
    case 'stepped':
      return isZero(part.units)
        ? zero
        : (part.steps.find(({ upTo }) => compare(part.units, upTo) <= 0)?.amount ?? zero);
  }
}

/** What is left is priced by units, unless other parts come to too much, or nobody has a unit. */
function fillRest(
  parts: readonly Sized[],
  { rest, given, amount }: { readonly rest: number; readonly given: Ratio; readonly amount: Ratio },
): readonly Sized[] {
  const found = parts[rest];
  const left = subtract(amount, given);
  const isTooMuch = !isZero(left) && isNegative(left) !== isNegative(amount);
  if (found?.part.cost !== 'perUnit' || isTooMuch || isZero(found.part.units)) return parts;
  return parts.with(rest, { ...found, part: { ...found.part, price: divide(left, found.part.units) } });
}

/** Moves the parts so that they come to what the pool costs, if that is asked for; else they must. */
function fit(
  parts: readonly Sized[],
  { scale, pool }: PoolCostFunction,
  { shares, path }: Declared,
): Outcome<readonly Sized[]> {
  const declared = sum(parts.map(costForAll));
  const { amount } = shares;
  if (equals(declared, amount)) return success(parts);
  if (scale !== true || isZero(declared)) {
    const difference = subtract(declared, amount);
    const facts = {
      pool,
      declared: euroText(declared),
      amount: euroText(amount),
      difference: euroText(isNegative(difference) ? negate(difference) : difference),
      direction: isNegative(difference) ? 'less' : 'more',
    } as const;
    return failure(problem('game-cost-differs', path, facts, { pool }));
  }
  const factor = divide(amount, declared);
  return success(parts.map((sized) => ({ ...sized, part: scaledBy(sized.part, factor) })));
}

function scaledBy(part: AssumedPart, factor: Ratio): AssumedPart {
  switch (part.cost) {
    case 'fixed':
      return { ...part, amount: multiply(part.amount, factor) };
    case 'perUnit':
      return { ...part, price: multiply(part.price, factor) };
    case 'stepped':
      return { ...part, steps: part.steps.map((step) => ({ ...step, amount: multiply(step.amount, factor) })) };
  }
}

/** Units of the theory are not below zero; shares may be, and have a price below zero then. */
function functionsOf({ part, units }: Sized, users: readonly PartyId[]): readonly CostFunction[] {
  if (users.length === 0) return [];
  switch (part.cost) {
    case 'fixed':
      return [{ cost: 'fixed', amount: part.amount, users }];
    case 'perUnit': {
      const [above, below] = [
        new Map([...units].filter(([, value]) => !isNegative(value))),
        new Map([...units].flatMap(([party, value]) => (isNegative(value) ? [[party, negate(value)]] : []))),
      ];
      return [
        { cost: 'perUnit', price: part.price, units: above },
        { cost: 'perUnit', price: negate(part.price), units: below },
      ];
    }
    case 'stepped':
      return [{ cost: 'stepped', steps: part.steps, units }];
  }
}
