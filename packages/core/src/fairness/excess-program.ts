import { invariant } from '../base/invariant.ts';
import { leastCommonMultiple, ratio, type Ratio } from '../exact/ratio.ts';
import { exchange, identityBasis, inBasis, type Basis, type Column } from './basis.ts';
import { firstOf } from './groups.ts';
import { sumsOf } from './tabulate.ts';

/** A group whose payment is settled: in every split that is still looked at it pays this. */
export type Settled = { readonly mask: number; readonly pays: Ratio };

/** What groups cost over one denominator, and by what the excess of each is measured. */
export type Measured = {
  readonly members: number;
  readonly costs: readonly bigint[];
  readonly denominator: bigint;
  /** Whole numbers, none below zero: a group of weight zero is to pay no more than its cost, whatever the others have. */
  readonly weights: readonly bigint[];
};

export type LeastExcess = {
  /** The largest excess for each unit of weight, as small as it can be. */
  readonly excess: Ratio;
  /** A split in which it is no larger. */
  readonly shares: readonly Ratio[];
  /** Groups that have this excess in every such split. */
  readonly tight: readonly number[];
};

/**
 * The split of the whole cost, with some payments settled, whose largest excess of all open groups is smallest:
 *
 *   the least ε with x(S) − weight(S) · ε ≤ cost(S) for open S and x(T) = pays(T) for settled T, the whole among them.
 *
 * The simplex method solves the dual program, which has a row for each member and one for the weights, however many groups
 * there are. Doubles only propose which group may enter; whether it may, and at the end that none is left, is
 * decided in whole numbers, so that the result is exact. `undefined` if no split leaves every group of weight zero at or below
 * its cost.
 *
 * @see Kopelowitz, Computation of the Kernels of Simple Games and the Nucleolus of n-Person Games (1967); Bland, New
 * Finite Pivoting Rules for the Simplex Method (1977), by whose rule it leaves the spot
 */
export function leastExcess(
  measured: Measured,
  settled: readonly Settled[],
  isOpen: Uint8Array,
): LeastExcess | undefined {
  const program = programOf(measured, settled, isOpen);
  const size = measured.members + 1;
  let state = firstState(program);
  let still = 0;
  for (;;) {
    const prices = pricesIn(program, state);
    const entering = violated(program, prices, still > patience ? 'first' : 'most');
    if (entering === undefined) return resultOf(program, state, prices);
    const combination = inBasis(state.basis, columnOf(entering, measured.weights[entering] ?? 0n, size));
    const leaving = leavingFrom(state, combination);
    if (leaving === undefined) return undefined;
    still = loadAt(state, leaving) === 0n ? still + 1 : 0;
    state = put(state, { mask: entering, kind: 'open' }, leaving, combination);
  }
}

/** So many exchanges in a row may change nothing before Bland’s rule makes them, which never goes round in a circle. */
const patience = 30;

/** Which groups pay what is settled, as a matrix; places of the identity that no settled group has taken stand for what is open. */
export function settle(settled: readonly Settled[], members: number): State {
  const size = members + 1;
  const empty: State = {
    basis: identityBasis(size),
    entries: Array.from({ length: size }, (): Entry => ({ mask: 0, kind: 'none' })),
  };
  return settled.reduce(
    (state, { mask }, index) => putIfFree(state, { mask, kind: 'settled', index }, columnOf(mask, 0n, size)),
    empty,
  );
}

/** What stands at a place of the basis. */
type Entry =
  | { readonly mask: number; readonly kind: 'settled'; readonly index: number }
  | { readonly mask: number; readonly kind: 'open' | 'none' };
type State = { readonly basis: Basis; readonly entries: readonly Entry[] };

type Program = Measured & {
  readonly settled: readonly Settled[];
  readonly isOpen: Uint8Array;
  /** What makes costs and settled payments whole numbers. */
  readonly scale: bigint;
  readonly near: Near;
};

/** Costs and weights as doubles, to look for groups with; costs are shortened by so many bits. */
type Near = { readonly costs: Float64Array; readonly weights: Float64Array; readonly shift: bigint };

function programOf(measured: Measured, settled: readonly Settled[], isOpen: Uint8Array): Program {
  const scale = settled.reduce(
    (common, { pays }) => leastCommonMultiple(common, pays.denominator),
    measured.denominator,
  );
  const shift = shiftFor(measured.costs);
  const near = {
    costs: Float64Array.from(measured.costs, (cost) => Number(cost >> shift)),
    weights: Float64Array.from(measured.weights, (weight) => Number(weight)),
    shift,
  };
  return { ...measured, settled, isOpen, scale, near };
}

/** By how many bits numbers have to be shortened for a double to be able to hold them at all. */
function shiftFor(numbers: readonly bigint[]): bigint {
  const most = numbers.reduce((largest, each) => Math.max(largest, bitsOf(each)), 0);
  return BigInt(Math.max(0, most - 900));
}

function bitsOf(number: bigint): number {
  return number.toString(16).length * 4;
}

function columnOf(mask: number, weight: bigint, size: number): Column {
  return Array.from({ length: size }, (_, at) => (at === size - 1 ? weight : BigInt((mask >>> at) & 1)));
}

function put(state: State, entry: Entry, place: number, combination: readonly bigint[]): State {
  return { basis: exchange(state.basis, place, combination), entries: state.entries.with(place, entry) };
}

/** Puts a column where nothing stands yet; one that depends on those that are there is left out. */
function putIfFree(state: State, entry: Entry, column: Column): State {
  const combination = inBasis(state.basis, column);
  const place = state.entries.findIndex(({ kind }, at) => kind === 'none' && combination[at] !== 0n);
  return place < 0 ? state : put(state, entry, place, combination);
}

/**
 * A group and all others together bear the whole weight: that is feasible, since the payment of the whole is settled. Single
 * members make the rest of the basis, at no weight.
 */
function firstState(program: Program): State {
  const { members, weights, isOpen, settled } = program;
  const size = members + 1;
  const whole = 2 ** members - 1;
  const weighs = (mask: number) => isOpen[mask] === 1 && (weights[mask] ?? 0n) + (weights[whole ^ mask] ?? 0n) > 0n;
  let pair = 1;
  while (pair < whole && !weighs(pair)) pair += 1;
  invariant(pair < whole, 'an open group has a weight');
  const singles = Array.from({ length: members }, (_, index) => 2 ** index);
  return [pair, whole ^ pair, ...singles].reduce(
    (state, mask) => putIfFree(state, { mask, kind: 'open' }, columnOf(mask, weights[mask] ?? 0n, size)),
    settle(settled, members),
  );
}

/** How much of the whole weight a column bears, times the determinant. */
function loadAt({ basis }: State, place: number): bigint {
  return basis.inverse[place]?.at(-1) ?? 0n;
}

/** What each member pays, and last ε negated: all times determinant and scale. */
function pricesIn({ costs, settled, denominator, scale }: Program, { basis, entries }: State): Prices {
  const factor = scale / denominator;
  const bound = entries.map((entry) => {
    if (entry.kind !== 'settled') return (costs[entry.mask] ?? 0n) * factor;
    const { numerator = 0n, denominator: own = 1n } = settled[entry.index]?.pays ?? {};
    return numerator * (scale / own);
  });
  const values = bound.map((_, column) =>
    basis.inverse.reduce((total, row, place) => total + (row[column] ?? 0n) * (bound[place] ?? 0n), 0n),
  );
  return { values, unit: factor * basis.determinant, denominator: scale * basis.determinant };
}

type Prices = {
  readonly values: readonly bigint[];
  /** What a unit of the costs is in them. */
  readonly unit: bigint;
  /** What a unit of the game is in them. */
  readonly denominator: bigint;
};

/** Doubles are off by less than a billionth of the largest number they are made of. */
const doubt = 1e-9;

/** An open group that pays more than its cost and its weight times ε: the one that does most, or the first. */
function violated(program: Program, prices: Prices, which: 'most' | 'first'): number | undefined {
  const { near, isOpen } = program;
  const values = prices.values.map((value) => asDouble(value, prices.unit << near.shift));
  const last = values.at(-1) ?? 0;
  const paid = sumsOf(Float64Array.from(values.slice(0, -1)));
  let size = values.slice(0, -1).reduce((sum, value) => sum + Math.abs(value), 0);
  let [most, worst] = [Number.NEGATIVE_INFINITY, 0];
  for (let mask = 1; mask < paid.length - 1; mask += 1) {
    const cost = near.costs[mask] ?? 0;
    const weighed = (near.weights[mask] ?? 0) * last;
    const more = (paid[mask] ?? 0) + weighed - cost;
    paid[mask] = more;
    size = Math.max(size, Math.abs(cost), Math.abs(weighed));
    if (more > most && isOpen[mask] === 1) [most, worst] = [more, mask];
  }
  const error = doubt * size;
  if (which === 'most' && most > error && isViolated(program, prices, worst)) return worst;
  for (let mask = 1; mask < paid.length - 1; mask += 1)
    if (isOpen[mask] === 1 && !((paid[mask] ?? 0) < -error) && isViolated(program, prices, mask)) return mask;
  return undefined;
}

function isViolated({ costs, weights, members }: Program, { values, unit }: Prices, mask: number): boolean {
  let total = (weights[mask] ?? 0n) * (values[members] ?? 0n) - (costs[mask] ?? 0n) * unit;
  for (let rest = mask; rest !== 0; rest &= rest - 1) total += values[firstOf(rest)] ?? 0n;
  return total > 0n;
}

function asDouble(numerator: bigint, denominator: bigint): number {
  const shift = BigInt(Math.max(0, bitsOf(denominator) - 100));
  return Number(numerator >> shift) / Number(denominator >> shift);
}

/** Which column is the first to bear nothing any more as the entering one bears more; of several the first group. */
function leavingFrom(state: State, combination: readonly bigint[]): number | undefined {
  let leaving: number | undefined;
  for (const [place, { kind, mask }] of state.entries.entries()) {
    const rate = combination[place] ?? 0n;
    if (kind !== 'open' || rate <= 0n) continue;
    if (leaving !== undefined) {
      const earlier = loadAt(state, place) * (combination[leaving] ?? 0n) - loadAt(state, leaving) * rate;
      if (earlier > 0n || (earlier === 0n && mask > (state.entries[leaving]?.mask ?? 0))) continue;
    }
    leaving = place;
  }
  return leaving;
}

function resultOf({ members }: Program, state: State, { values, denominator }: Prices): LeastExcess {
  return {
    excess: ratio(-(values[members] ?? 0n), denominator),
    shares: values.slice(0, members).map((value) => ratio(value, denominator)),
    tight: state.entries.flatMap(({ kind, mask }, place) =>
      kind === 'open' && loadAt(state, place) > 0n ? [mask] : [],
    ),
  };
}
