import { compareIds } from '../base/compare-ids.ts';
import type { PartyId } from '../base/ids.ts';
import { positionsIn } from '../base/positions.ts';
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
  let numerators: bigint[] | undefined;
  const others: (readonly [bigint, Proportions])[] = [];
  for (const [term, { of }] of combination.entries()) {
    const factor = factors[term] ?? 0n;
    if (of.parties !== parties) others.push([factor, of]);
    else if (numerators === undefined) numerators = of.numerators.map((numerator) => factor * numerator);
    else
      for (let index = 0; index < parties.length; index += 1)
        numerators[index] = (numerators[index] ?? 0n) + factor * (of.numerators[index] ?? 0n);
  }
  numerators ??= parties.map(() => 0n);
  const positions = positionsIn(parties);
  for (const [factor, of] of others)
    for (const [index, party] of of.parties.entries()) {
      const position = positions.get(party) ?? 0;
      numerators[position] = (numerators[position] ?? 0n) + factor * (of.numerators[index] ?? 0n);
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
  return sum(combination.map(({ factor, of }) => multiply(absolute(factor), sizeOfAll(of))));
}

const sizes = new WeakMap<Proportions, Ratio>();

function sizeOfAll(of: Proportions): Ratio {
  const before = sizes.get(of);
  if (before !== undefined) return before;
  const total = of.numerators.reduce((size, numerator) => size + (numerator < 0n ? -numerator : numerator), 0n);
  const size = ratio(total, of.denominator);
  sizes.set(of, size);
  return size;
}

/** Mostly the longest list has all parties of the others, and is then the union itself. */
function unionOf(lists: readonly (readonly PartyId[])[]): readonly PartyId[] {
  const longest = lists.reduce((a, b) => (b.length > a.length ? b : a), []);
  const known = positionsIn(longest);
  const isWhole = lists.every((list) => list === longest || list.every((party) => known.has(party)));
  return isWhole ? longest : [...new Set(lists.flat())].toSorted(compareIds);
}
