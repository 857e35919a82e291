import { describe, expect, test } from 'vitest';
import { PartyId } from '../base/ids.ts';
import { one, ratio, type Ratio } from '../exact/ratio.ts';
import { addUp, combinationOf, join, renaming, scale, sharesOf, sizeOf } from './combination.ts';

const shares = (of: Record<string, Ratio>) =>
  new Map(Object.entries(of).map(([party, share]) => [PartyId.parse(party), share]));
const terms = (of: Record<string, Ratio>) => combinationOf(shares(of));
const told = (combination: Parameters<typeof sharesOf>[0]) => Object.fromEntries(sharesOf(combination));

const thirds = terms({ b: ratio(2, 3), a: ratio(1, 3) });
const halves = terms({ a: ratio(1, 2), b: ratio(1, 2) });

describe('adding up', () => {
  test('goes over one denominator, by id', () => {
    // a: 1/3 + 1/2 = 5/6, b: 2/3 + 1/2 = 7/6
    expect(addUp(join([thirds, halves]))).toEqual({ parties: ['a', 'b'], numerators: [5n, 7n], denominator: 6n });
  });

  test('has the parties of all', () => {
    const other = terms({ c: ratio(1) });
    expect(told(join([halves, scale(other, ratio(5)), terms({ a: ratio(1, 4) })]))).toEqual({
      a: ratio(3, 4),
      b: ratio(1, 2),
      c: ratio(5),
    });
    expect([...sharesOf(join([terms({ d: one }), terms({ c: one, b: one })])).keys()]).toEqual(['b', 'c', 'd']);
  });

  test('of nothing is nothing', () => {
    expect(addUp([])).toEqual({ parties: [], numerators: [], denominator: 1n });
    expect(scale(halves, ratio(0))).toEqual([]);
  });
});

test('the same proportions are one term, whatever their factors', () => {
  const joined = join([scale(thirds, ratio(6)), halves, scale(thirds, ratio(-3))]);
  expect(joined.map(({ factor }) => factor)).toEqual([ratio(3), one]);
  // 3 thirds and 6 thirds, and a half each
  expect(told(joined)).toEqual({ a: ratio(3, 2), b: ratio(5, 2) });
});

test('who has a share of nothing still has a share', () => {
  expect(told(join([halves, scale(halves, ratio(-1))]))).toEqual({ a: ratio(0), b: ratio(0) });
});

test('the size counts what cancels out', () => {
  expect(sizeOf(join([halves, scale(thirds, ratio(-1))]))).toEqual(ratio(2));
  expect(sizeOf(terms({ a: ratio(-1, 2), b: ratio(1, 3) }))).toEqual(ratio(5, 6));
});

test('in the name of others, who may be one', () => {
  const [b, c] = [PartyId.parse('b'), PartyId.parse('c')];
  const renamed = renaming((party) => (party === b ? c : party));
  expect(told(renamed(join([thirds, terms({ c: ratio(1) })])))).toEqual({ a: ratio(1, 3), c: ratio(5, 3) });
  const kept = renaming((party) => party);
  expect(kept(thirds)[0]?.of).toBe(thirds[0]?.of);
  expect(renamed(thirds)[0]?.of).toBe(renamed(thirds)[0]?.of);
});
