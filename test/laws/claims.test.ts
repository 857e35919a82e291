import { ratio } from '@umlage/core';
import {
  costGame,
  divideClaims,
  nucleolus,
  shapleyValue,
  tauValue,
  type ClaimsRule,
  type Ratio,
  type Split,
} from '@umlage/core/fairness';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimsRules, groupsOf } from './arbitrary-games.ts';
import { forAll, isLess, minus, over, plus, times, valueOf } from './law.ts';

const zero = ratio(0);

type Claims = { readonly estate: Ratio; readonly claims: ReadonlyMap<string, Ratio> };

const amount = fc.tuple(fc.nat(400), fc.constantFrom(1, 2, 3)).map(([n, d]) => ratio(n, d));
const claims = fc
  .tuple(fc.array(amount, { minLength: 1, maxLength: 5 }), fc.integer({ min: 0, max: 30 }))
  .map(([values, part]): Claims => ({
    claims: new Map(values.map((value, index) => [`c${String(index)}`, value])),
    estate: times(plus(...values), ratio(part, 30)),
  }));
const rule = fc.constantFrom<ClaimsRule>(...claimsRules);

const total = (split: Split) => plus(...split.values());
const divided = (of: Claims, by: ClaimsRule) => valueOf(divideClaims({ ...of, rule: by }));

test('all of it is divided, and nobody gets more than is claimed or less than nothing', () => {
  forAll(fc.tuple(claims, rule), ([drawn, by]) => {
    const awards = divided(drawn, by);
    expect(total(awards)).toEqual(drawn.estate);
    for (const [name, award] of awards) {
      expect(isLess(award, zero)).toBe(false);
      expect(isLess(drawn.claims.get(name) ?? zero, award)).toBe(false);
    }
  });
});

test('who claims more gets no less and loses no less', () => {
  forAll(fc.tuple(claims, rule), ([drawn, by]) => {
    const awards = [...divided(drawn, by)].map(([name, award]) => ({
      award,
      loss: plus(drawn.claims.get(name) ?? zero, minus(award)),
      claim: drawn.claims.get(name) ?? zero,
    }));
    for (const one of awards)
      for (const other of awards.filter(({ claim }) => !isLess(claim, one.claim))) {
        expect(isLess(other.award, one.award)).toBe(false);
        expect(isLess(other.loss, one.loss)).toBe(false);
      }
  });
});

test('what is missing is lost by the rule by which it would be won, or by its mirror', () => {
  const mirrors = [
    ['proportional', 'proportional'],
    ['talmud', 'talmud'],
    ['randomArrival', 'randomArrival'],
    ['adjustedProportional', 'adjustedProportional'],
    ['equalAwards', 'equalLosses'],
  ] as const;
  forAll(fc.tuple(claims, fc.constantFrom(...mirrors)), ([drawn, [by, mirror]]) => {
    const missing = plus(...drawn.claims.values(), minus(drawn.estate));
    const lost = divided({ ...drawn, estate: missing }, mirror);
    const wanted = [...drawn.claims].map(
      ([name, claim]) => [name, plus(claim, minus(lost.get(name) ?? zero))] as const,
    );
    expect(divided(drawn, by)).toEqual(new Map(wanted));
  });
});

/** What a group can count on: what the claims of all others leave over. A gain, so a cost below zero. */
function gameOf({ estate, claims: all }: Claims) {
  const names = [...all.keys()];
  const groups = groupsOf(names).map((group) => {
    const others = names.filter((name) => !group.includes(name)).map((name) => all.get(name) ?? zero);
    const left = plus(estate, minus(plus(...others)));
    return { group, cost: isLess(left, zero) ? zero : minus(left) };
  });
  return valueOf(costGame(names, [{ cost: 'table', groups }]));
}
const gained = (split: Split) => new Map([...split].map(([name, share]) => [name, minus(share)]));

test('the Talmud finds the nucleolus of the claims, first come first served the Shapley value, adjusted proportions τ', () => {
  forAll(claims, (drawn) => {
    const game = gameOf(drawn);
    expect(divided(drawn, 'talmud')).toEqual(gained(valueOf(nucleolus(game))));
    expect(divided(drawn, 'randomArrival')).toEqual(gained(valueOf(shapleyValue(game))));
    expect(divided(drawn, 'adjustedProportional')).toEqual(gained(valueOf(tauValue(game))));
  });
});

test('the Talmud on three widows and a garment', () => {
  const widows = new Map([100, 200, 300].map((claim) => [String(claim), ratio(claim)]));
  const shares = (estate: number) => [...divided({ estate: ratio(estate), claims: widows }, 'talmud').values()];
  expect(shares(100)).toEqual([ratio(100, 3), ratio(100, 3), ratio(100, 3)]);
  expect(shares(200)).toEqual([ratio(50), ratio(75), ratio(75)]);
  expect(shares(300)).toEqual([ratio(50), ratio(100), ratio(150)]);
  const garment = new Map([
    ['all', ratio(1)],
    ['half', ratio(1, 2)],
  ]);
  expect([...divided({ estate: ratio(1), claims: garment }, 'talmud').values()]).toEqual([
    over(ratio(3), ratio(4)),
    ratio(1, 4),
  ]);
});
