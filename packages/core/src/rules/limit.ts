import type { PartyId } from '../base/ids.ts';
import { all, failure, map, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem } from '../base/problem.ts';
import { daysOf } from '../calendar/periods.ts';
import { centsRatio, euroText } from '../exact/cents.ts';
import {
  absolute,
  add,
  compare,
  divide,
  greatest,
  isZero,
  least,
  multiply,
  one,
  ratio,
  subtract,
  sum,
  zero,
  type Ratio,
} from '../exact/ratio.ts';
import { ceiling, floor } from '../exact/rounding.ts';
import type { LimitedShare } from '../trace/limited-share.ts';
import type { Shares, Step } from '../trace/step.ts';
import type { Key } from './keys/key.ts';
import { numberBearers } from './keys/number-bearers.ts';
import { ownLevelOf } from './level-of.ts';
import type { Bound, Level, Limit, Selection } from './rule.ts';
import { addShares } from './shares.ts';
import type { Situation } from './situation.ts';
import { solveLimits, type Bounded } from './solve-limits.ts';
import type { DivideAmounts, Stretch } from './stretch.ts';

/**
 * As the rule inside, but each bearer at least and at most so much of the sum over the period. What the bounds shift is
 * borne by all in proportion to their shares, or by a key; the difference goes to the segments in proportion to the
 * shares there.
 */
export function evaluateLimit(
  rule: Limit,
  stretches: readonly Stretch[],
  path: string,
  divideAmounts: DivideAmounts,
): Outcome<readonly Step[]> {
  const inner = divideAmounts(rule.of, stretches, pointer(path, 'of'));
  if (!inner.ok) return inner;
  const before = addShares(inner.value.map((step) => step.shares));
  return map(limitShares(rule, before, stretches, path), (limited) =>
    inner.value.map((of, index): Step => {
      const { amount } = of;
      const shares = new Map(
        [...limited].map(([party, { before: whole, after }]) => {
          const difference = subtract(after, whole);
          const part = isZero(difference) ? zero : partOf(party, index, inner.value, stretches);
          return [party, add(of.shares.get(party) ?? zero, multiply(difference, part))];
        }),
      );
      return { rule: 'limit', path, clause: rule.clause, amount, shares, of, limited };
    }),
  );
}

/**
 * Keeps shares of the whole period within bounds; they add up to as much as before.
 *
 * Problems: `bounds-crossed`, `limits-cannot-be-met`, and those of the prices and keys in the bounds
 */
export function limitShares(
  rule: Pick<Limit, 'bounds' | 'borneBy'>,
  before: Shares,
  stretches: readonly Stretch[],
  path: string,
): Outcome<ReadonlyMap<PartyId, LimitedShare>> {
  const wholeAmount = sum(before.values());
  const takes = rule.borneBy === undefined ? success(proportional(before)) : borneBy(rule.borneBy, stretches, path);
  if (!takes.ok) return takes;
  const bearers = [...new Set([...before.keys(), ...takes.value.keys()])];
  const bounded = all(
    bearers.map((party): Outcome<Bounded> => {
      const share = before.get(party);
      const limits = share === undefined ? success(unbounded) : boundsOf(party, rule, { stretches, path, wholeAmount });
      return map(limits, ({ min, max }) => ({
        party,
        share: share ?? zero,
        takes: takes.value.get(party) ?? zero,
        min,
        max,
      }));
    }),
  );
  if (!bounded.ok) return bounded;
  const solution = solveLimits(wholeAmount, bounded.value);
  if (!solution.met)
    return failure(
      problem('limits-cannot-be-met', pointer(path, 'bounds'), {
        amount: euroText(wholeAmount),
        reached: euroText(solution.reached),
        missing: euroText(subtract(wholeAmount, solution.reached)),
      }),
    );
  const { shares, shift } = solution;
  return success(
    new Map(
      bounded.value.map(({ party, share, takes: own, min, max }): [PartyId, LimitedShare] => [
        party,
        {
          before: share,
          ...(min === undefined ? {} : { min }),
          ...(max === undefined ? {} : { max }),
          takes: own,
          shift,
          after: shares.get(party) ?? share,
        },
      ]),
    ),
  );
}

function proportional(shares: Shares): Shares {
  return new Map([...shares].map(([party, share]) => [party, absolute(share)]));
}

/** Over the period a key counts by days. */
function borneBy(key: Key, stretches: readonly Stretch[], path: string): Outcome<Shares> {
  const parts = all(
    stretches.map(({ situation }) =>
      map(numberBearers(key, situation, pointer(path, 'borneBy')), (numbers): Shares => {
        const days = ratio(daysOf(situation.segment));
        return new Map([...numbers].map(([party, { value }]) => [party, multiply(value, days)]));
      }),
    ),
  );
  return map(parts, addShares);
}

type Limited = { readonly stretches: readonly Stretch[]; readonly path: string; readonly wholeAmount: Ratio };
type Bounds = { readonly min: Ratio | undefined; readonly max: Ratio | undefined };
const unbounded: Bounds = { min: undefined, max: undefined };

/** Of several bounds the tightest, each rounded inwards to the unit, so that a rounded share keeps it. */
function boundsOf(party: PartyId, { bounds }: Pick<Limit, 'bounds'>, of: Limited): Outcome<Bounds> {
  const { stretches, path } = of;
  const unit = ratio(stretches[0]?.situation.roundingUnit ?? 1);
  const sides = all(
    bounds.flatMap((bound, index) => {
      const at = pointer(path, 'bounds', index);
      return isMeant(party, bound.for, stretches) ? [boundOf(party, bound, { ...of, path: at })] : [];
    }),
  );
  if (!sides.ok) return sides;
  const mins = sides.value.flatMap(({ min }) =>
    min === undefined ? [] : [multiply(ratio(ceiling(divide(min, unit))), unit)],
  );
  const maxs = sides.value.flatMap(({ max }) =>
    max === undefined ? [] : [multiply(ratio(floor(divide(max, unit))), unit)],
  );
  const [min, max] = [greatest(mins), least(maxs)];
  if (min !== undefined && max !== undefined && compare(min, max) > 0)
    return failure(
      problem('bounds-crossed', pointer(path, 'bounds'), { party, min: euroText(min), max: euroText(max) }, { party }),
    );
  return success({ min, max });
}

function isMeant(party: PartyId, selection: Selection, stretches: readonly Stretch[]): boolean {
  return stretches.some(({ situation }) => isSelected(party, selection, situation));
}

/** A party that is named is meant even where it takes no part. */
function isSelected(party: PartyId, selection: Selection, situation: Situation): boolean {
  return Array.isArray(selection)
    ? selection.map(situation.heirOf).includes(party)
    : situation.select(selection).has(party);
}

function boundOf(party: PartyId, bound: Bound, of: Limited): Outcome<Bounds> {
  const { stretches, path } = of;
  const meant = stretches.filter(({ situation }) => isSelected(party, bound.for, situation));
  const side = (level: Level | undefined, name: 'min' | 'max') =>
    level === undefined ? success(undefined) : levelOf(level, { ...of, party, meant, path: pointer(path, name) });
  const [min, max] = [side(bound.min, 'min'), side(bound.max, 'max')];
  if (!min.ok) return min;
  return map(max, (value) => ({ min: min.value, max: value }));
}

function levelOf(
  level: Level,
  of: Limited & {
    readonly party: PartyId;
    /** The segments in which the bound is meant for the party. */
    readonly meant: readonly Stretch[];
  },
): Outcome<Ratio | undefined> {
  const { party, meant, wholeAmount, path } = of;
  if ('percent' in level) return success(divide(multiply(wholeAmount, level.percent), ratio(100)));
  if ('change' in level) {
    const last = meant[0]?.situation.lastShareOf(party);
    const factor = add(one, divide(level.change, ratio(100)));
    return success(last === undefined ? undefined : multiply(centsRatio(last), factor));
  }
  return ownLevelOf(level, { party, situations: meant.map(({ situation }) => situation), path });
}

/** Which part of a bearer’s difference goes to a segment: as its share there, or by days where it has none. */
function partOf(party: PartyId, index: number, steps: readonly Step[], stretches: readonly Stretch[]): Ratio {
  const sizes = steps.map((step) => absolute(step.shares.get(party) ?? zero));
  const total = sum(sizes);
  if (!isZero(total)) return divide(sizes[index] ?? zero, total);
  const days = stretches.map(({ situation }) => daysOf(situation.segment));
  return ratio(
    days[index] ?? 0,
    days.reduce((a, b) => a + b, 0),
  );
}
