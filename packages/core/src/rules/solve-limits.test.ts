import { describe, expect, test } from 'vitest';
import { PartyId } from '../base/ids.ts';
import { formatRatio, parseRatio, ratio, type Ratio } from '../exact/ratio.ts';
import { solveLimits, type Bounded } from './solve-limits.ts';

function number(text: string): Ratio {
  const value = parseRatio(text);
  if (value === undefined) throw new Error(text);
  return value;
}

/** `a: 50, at most 40` as `['a', '50', { max: '40' }]`; without `takes` in proportion to the share. */
type Written = [string, string, { min?: string; max?: string; takes?: string }?];

function bearer([party, share, { min, max, takes = share } = {}]: Written): Bounded {
  return {
    party: PartyId.parse(party),
    share: number(share),
    takes: number(takes.replace('-', '')),
    min: min === undefined ? undefined : number(min),
    max: max === undefined ? undefined : number(max),
  };
}

describe('an amount of 100, shares 50, 30 and 20', () => {
  test.each<[string, Written[], string[]]>([
    [
      'without bounds nothing changes',
      [
        ['a', '50'],
        ['b', '30'],
        ['c', '20'],
      ],
      ['50', '30', '20'],
    ],
    [
      'a at most 40: the 10 go to b and c as 3 to 2',
      [
        ['a', '50', { max: '40' }],
        ['b', '30'],
        ['c', '20'],
      ],
      ['40', '36', '24'],
    ],
    [
      'also c at least 25: b bears what is left, 35',
      [
        ['a', '50', { max: '40' }],
        ['b', '30'],
        ['c', '20', { min: '25' }],
      ],
      ['40', '35', '25'],
    ],
    [
      'a at most 40, the host bears it',
      [
        ['a', '50', { max: '40', takes: '0' }],
        ['b', '30', { takes: '0' }],
        ['c', '20', { takes: '0' }],
        ['host', '0', { takes: '1' }],
      ],
      ['40', '30', '20', '10'],
    ],
    [
      'all at most 50: the bounds just hold',
      [
        ['a', '50', { max: '50' }],
        ['b', '30', { max: '30' }],
        ['c', '20', { max: '20' }],
      ],
      ['50', '30', '20'],
    ],
    [
      'a credit: at least −40 for a, −60 for the others as 3 to 2',
      [
        ['a', '-50', { min: '-40' }],
        ['b', '-30'],
        ['c', '-20'],
      ],
      ['-40', '-36', '-24'],
    ],
  ])('%s', (_what, written, expected) => {
    const bearers = written.map(bearer);
    const amount = written[0]?.[1].startsWith('-') ? ratio(-100) : ratio(100);
    const solution = solveLimits(amount, bearers);
    expect(solution.met && [...solution.shares.values()].map(formatRatio)).toEqual(expected);
    const turned = solveLimits(amount, bearers.toReversed());
    expect(turned.met && [...turned.shares.values()].map(formatRatio).toReversed()).toEqual(expected);
  });

  test('all at most 30: 10 are missing', () => {
    const bearers = [
      ['a', '50', { max: '30' }],
      ['b', '30', { max: '30' }],
      ['c', '20', { max: '30' }],
    ] satisfies Written[];
    expect(solveLimits(ratio(100), bearers.map(bearer))).toEqual({ met: false, reached: ratio(90) });
  });

  test('all at least 40: 20 too many', () => {
    const bearers = [
      ['a', '50', { min: '40' }],
      ['b', '30', { min: '40' }],
      ['c', '20', { min: '40' }],
    ] satisfies Written[];
    expect(solveLimits(ratio(100), bearers.map(bearer))).toEqual({ met: false, reached: ratio(120) });
  });
});
