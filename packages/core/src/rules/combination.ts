import { compareIds } from '../base/compare-ids.ts';
import type { PartyId } from '../base/ids.ts';
import {
  absolute,
  add,
  divide,
  isZero,
  multiply,
  one,
  overOneDenominator,
  ratio,
  sum,
  zero,
  type Numerators,
  type Ratio,
} from '../exact/ratio.ts';
import type { Shares } from '../trace/step.ts';

/** A number of each party, by id, all over one denominator: added, compared and rounded as they are. */
export type Proportions = Numerators & { readonly parties: readonly PartyId[] };

/**
 * Proportions, each times a factor, to be added up. What a key says of ten thousand parties is in memory once and shared
 * by all rules that ask it; they differ by a few factors, and only what comes out in the end is computed party by party.
 */
export type Combination = readonly { readonly factor: Ratio; readonly of: Proportions }[];

export function proportionsOf(shares: Shares): Proportions {
  const entries = [...shares].toSorted(([a], [b]) => compareIds(a, b));
  return { parties: entries.map(([party]) => party), ...overOneDenominator(entries.map(([, share]) => share)) };
}

export function combinationOf(shares: Shares): Combination {
  return [{ factor: one, of: proportionsOf(shares) }];
}

export function sharesOf(combination: Combination): Shares {
  const { parties, numerators, denominator } = addUp(combination);
  return new Map(parties.map((party, index) => [party, ratio(numerators[index] ?? 0n, denominator)]));
}

export function scale(combination: Combination, by: Ratio): Combination {
  return isZero(by) ? [] : combination.map(({ factor, of }) => ({ factor: multiply(factor, by), of }));
}

/** All terms of all parts, those of the same proportions as one. */
export function join(parts: readonly Combination[]): Combination {
  const factors = new Map<Proportions, Ratio>();
  for (const { factor, of } of parts.flat()) factors.set(of, add(factors.get(of) ?? zero, factor));
  return [...factors].map(([of, factor]) => ({ factor, of }));
}

export function addUp(combination: Combination): Proportions {
  const parties = unionOf(combination.map(({ of }) => of.parties));
  const perUnit = combination.map(({ factor, of }) => divide(factor, ratio(of.denominator)));
  const { numerators: factors, denominator } = overOneDenominator(perUnit);
  const numerators = parties.map(() => 0n);
  for (const [term, { of }] of combination.entries()) {
    const factor = factors[term] ?? 0n;
    const positions = of.parties === parties ? undefined : positionsIn(parties);
    for (const [index, numerator] of of.numerators.entries()) {
      const position = positions?.get(of.parties[index] ?? '') ?? index;
      numerators[position] = (numerators[position] ?? 0n) + factor * numerator;
    }
  }
  return { parties, numerators, denominator };
}

/** The same in the name of others, of each list once. */
export function renaming(nameOf: (party: PartyId) => PartyId): (combination: Combination) => Combination {
  const known = new WeakMap<Proportions, Proportions>();
  const rename = (of: Proportions): Proportions => {
    if (of.parties.every((party) => nameOf(party) === party)) return of;
    const shares = of.parties.map((party, index) => {
      const share = ratio(of.numerators[index] ?? 0n, of.denominator);
      return combinationOf(new Map([[nameOf(party), share]]));
    });
    return addUp(shares.flat());
  };
  return (combination) =>
    combination.map(({ factor, of }) => {
      const renamed = known.get(of) ?? rename(of);
      known.set(of, renamed);
      return { factor, of: renamed };
    });
}

/** At least how far from zero the numbers that are added up are, all together. */
export function sizeOf(combination: Combination): Ratio {
  return sum(
    combination.map(({ factor, of }) => {
      const size = of.numerators.reduce((total, numerator) => total + (numerator < 0n ? -numerator : numerator), 0n);
      return multiply(absolute(factor), ratio(size, of.denominator));
    }),
  );
}

/** Mostly the longest list has all parties of the others, and is then the union itself. */
function unionOf(lists: readonly (readonly PartyId[])[]): readonly PartyId[] {
  const longest = lists.reduce((a, b) => (b.length > a.length ? b : a), []);
  const known = positionsIn(longest);
  const isWhole = lists.every((list) => list === longest || list.every((party) => known.has(party)));
  return isWhole ? longest : [...new Set(lists.flat())].toSorted(compareIds);
}

const positions = new WeakMap<readonly PartyId[], ReadonlyMap<string, number>>();

/** Lists of parties do not change, so where each stands in them is found once. */
function positionsIn(parties: readonly PartyId[]): ReadonlyMap<string, number> {
  const before = positions.get(parties);
  if (before !== undefined) return before;
  const found = new Map(parties.map((party, index) => [party, index]));
  positions.set(parties, found);
  return found;
}
