import { explainPool, ratio, type PoolResult, type Ratio, type Run } from '@umlage/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  amountBounds,
  bounds,
  circumstances,
  euro,
  keys,
  limited,
  namedBounds,
  partyIds,
  rules,
  worlds,
  type Bound,
  type Circumstances,
  type Key,
  type Rounding,
  type Rule,
} from './arbitrary-terms.ts';
import { blockers, exactByBearer, forAll, isLess, minus, over, plus, runOf, sharesOf, times, worldOf } from './law.ts';
import { stepsIn } from './replay.ts';

// Law 8: `limit`

const none = ratio(0);
const rounding = (unit: '0.01' | '1'): Rounding => ({
  method: 'largestRemainder',
  unit,
  lines: 'pool',
  ...(unit === '1' ? { below: 'ahausen' } : {}),
  clause: 'rounding',
});

/** What a rule gives before it is limited. Compiled, it would not name those whose share is nothing. */
function unlimited(of: Rule, at: Circumstances): PoolResult {
  const [pool] = runOf(worldOf(limited(of, [{ for: ['ahausen'], max: { change: '0' } }]), at)).pools;
  if (pool === undefined) throw new Error('one pool');
  return pool;
}

test('limits, caps and reliefs are drawn where they bind', () => {
  const runs = fc.sample(worlds, { seed: 1, numRuns: 300 }).map((world) => runOf(world));
  const told = runs.flatMap((run) => run.pools.map((pool) => toldIn(run, pool)));
  const binding = (binds: (step: Told) => boolean) => told.filter((steps) => steps.some(binds)).length;
  const atLeast = 20;
  const shifts = (step: Told) =>
    'limited' in step && plus(step.limited.after, minus(step.limited.before)).numerator !== 0n;
  expect(binding(shifts)).toBeGreaterThan(atLeast);
  expect(binding((step) => 'portion' in step && step.portion === 'upTo')).toBeGreaterThan(atLeast);
  expect(binding((step) => 'moved' in step && step.moved.numerator !== 0n)).toBeGreaterThan(atLeast);
});

type Told = ReturnType<typeof toldIn>[number];

function toldIn(run: Run, { pool }: PoolResult) {
  return explainPool(run, pool).flatMap(({ reason }) => reason.segments.flatMap((part) => [...stepsIn(part.reason)]));
}

test('bounds hold, exact and rounded, each rounded inwards to the unit', () => {
  forAll(
    fc.record({
      of: rules(),
      within: namedBounds,
      borneBy: fc.option(keys(), { nil: undefined }),
      at: circumstances(),
      unit: fc.constantFrom('0.01' as const, '1' as const),
    }),
    ({ of, within, borneBy, at, unit }) => {
      const [pool] = runOf(worldOf(limited(of, within, borneBy), at, rounding(unit))).pools;
      if (pool === undefined) throw new Error('one pool');
      fc.pre(!pool.blocked);
      // Who only bears what bounds shift has no bounds.
      const bearers = new Set(unlimited(of, at).lines.map(({ bearer }) => bearer));
      for (const { bearer, exact, cents } of pool.lines) {
        if (!bearers.has(bearer)) continue;
        const { mins, maxs } = levelsFor(bearer, within, ratio(pool.netCents), unit === '1' ? 100n : 1n);
        for (const min of mins) expect(isLess(exact, min)).toBe(false);
        for (const max of maxs) expect(isLess(max, exact)).toBe(false);
        // The odd part of an amount that is no multiple of the unit comes on top.
        if (unit === '1' && bearer === 'ahausen') continue;
        for (const min of mins) expect(isLess(ratio(cents), min)).toBe(false);
        for (const max of maxs) expect(isLess(max, ratio(cents))).toBe(false);
      }
    },
  );
});

test('a limit is refused only where no shares keep the bounds', () => {
  forAll(fc.record({ of: rules(), within: namedBounds, at: circumstances() }), ({ of, within, at }) => {
    const pool = unlimited(of, at);
    fc.pre(!pool.blocked);
    const amount = ratio(pool.netCents);
    const bearers = pool.lines.map(({ bearer, exact }) => {
      const { mins, maxs } = levelsFor(bearer, within, amount, 1n);
      return { exact, min: greatest(mins), max: least(maxs) };
    });
    const isCrossed = bearers.some(({ min, max }) => min !== undefined && max !== undefined && isLess(max, min));
    const [lowest, highest] = [reach(bearers, 'min'), reach(bearers, 'max')];
    const isOut =
      (lowest !== undefined && isLess(amount, lowest)) || (highest !== undefined && isLess(highest, amount));
    const expected = isCrossed ? ['bounds-crossed'] : isOut ? ['limits-cannot-be-met'] : [];
    expect(blockers(runOf(worldOf(limited(of, within), at)))).toEqual(expected);
  });
});

/** How far all shares together can be shifted in proportion; `undefined` if without end. */
function reach(
  bearers: readonly { readonly exact: Ratio; readonly min: Ratio | undefined; readonly max: Ratio | undefined }[],
  side: 'min' | 'max',
): Ratio | undefined {
  const ends = bearers.map((bearer) => {
    if (bearer.exact.numerator !== 0n) return bearer[side];
    // Nothing in proportion to nothing: only a bound moves it.
    if (bearer.min !== undefined && isLess(none, bearer.min)) return bearer.min;
    return bearer.max !== undefined && isLess(bearer.max, none) ? bearer.max : none;
  });
  return ends.reduce((sum, end) => (sum === undefined || end === undefined ? undefined : plus(sum, end)), none);
}

/** What bounds in amounts and percents mean for the whole of 2024, in cents: a sum of the laws’ own. */
function levelsFor(bearer: string, within: readonly Bound[], amount: Ratio, unit: bigint) {
  const meant = within.filter(({ for: parties }) => Array.isArray(parties) && parties.includes(bearer));
  const levels = (side: 'min' | 'max', inwards: (value: Ratio) => bigint) =>
    meant.flatMap((bound) => {
      const level = bound[side];
      const value = level === undefined ? undefined : inCents(level, amount);
      return value === undefined ? [] : [ratio(inwards(over(value, ratio(unit))) * unit)];
    });
  return { mins: levels('min', (value) => -floor(minus(value))), maxs: levels('max', floor) };
}

function inCents(level: NonNullable<Bound['min']>, amount: Ratio): Ratio {
  if ('percent' in level) return over(times(amount, ratio(BigInt(level.percent))), ratio(100));
  if ('amount' in level && typeof level.amount === 'string')
    return ratio(BigInt(level.amount.replace('.', '')) * (level.per === 'month' ? 12n : 1n));
  throw new Error('drawn are amounts and percents');
}

function floor({ numerator, denominator }: Ratio): bigint {
  const towardsZero = numerator / denominator;
  return numerator < 0n && towardsZero * denominator !== numerator ? towardsZero - 1n : towardsZero;
}

const greatest = (values: readonly Ratio[]) => values.toSorted((a, b) => (isLess(a, b) ? 1 : -1))[0];
const least = (values: readonly Ratio[]) => values.toSorted((a, b) => (isLess(a, b) ? -1 : 1))[0];

test('bounds that do not bind change nothing, though they be a cent wide', () => {
  forAll(
    fc.record({ of: rules(), borneBy: fc.option(keys({ steady: true }), { nil: undefined }), at: circumstances() }),
    ({ of, borneBy, at }) => {
      const pool = runOf(worldOf(of, at)).pools[0];
      if (pool === undefined) throw new Error('one pool');
      fc.pre(!pool.blocked);
      const shares = exactByBearer(pool);
      const around = partyIds.map((party): Bound => {
        const share = shares.get(party) ?? none;
        return {
          for: [party],
          min: { amount: euro(floor(share)), per: 'period' },
          max: { amount: euro(-floor(minus(share))), per: 'period' },
        };
      });
      const [limitedWorld, world] = [worldOf(limited(of, around, borneBy), at), worldOf(of, at)];
      expect(sharesOf(limitedWorld)).toEqual(sharesOf(world));
      expect(restsTold(runOf(limitedWorld))).toEqual(restsTold(runOf(world)));
    },
  );
});

/** What is told of rests and where, whether or not a limit is around them. */
function restsTold({ findings }: Run): readonly string[] {
  const rests = findings.filter(({ problem }) => /^rest-negative$|-recovery$/u.test(problem.code));
  return rests.map(({ problem }) => `${problem.code} ${problem.path.replaceAll('/of', '')}`).toSorted();
}

test('twice is once', () => {
  // Everyone has a share, so that nobody comes in by `borneBy` alone and is bound the second time only.
  const borneBy = fc.constantFrom<(Key | undefined)[]>(undefined, undefined, { key: 'each' });
  forAll(
    fc.record({ rule: rules(), within: bounds(), borneBy, at: circumstances() }),
    ({ rule, within, borneBy: key, at }) => {
      const of: Rule = {
        rule: 'divide',
        portions: [
          { portion: 'percent', percent: '10', then: { rule: 'split', by: { key: 'each' } } },
          { portion: 'rest', then: rule },
        ],
      };
      const once = limited(of, within, key);
      expect(sharesOf(worldOf(limited(once, within, key), at))).toEqual(sharesOf(worldOf(once, at)));
    },
  );
});

test('the order of bounds decides nothing', () => {
  const shuffled = bounds().chain((within) =>
    fc.record({
      within: fc.constant(within),
      other: fc.shuffledSubarray(within, { minLength: within.length, maxLength: within.length }),
    }),
  );
  forAll(
    fc.record({ of: rules(), shuffled, borneBy: fc.option(keys(), { nil: undefined }), at: circumstances() }),
    ({ of, shuffled: { within, other }, borneBy, at }) => {
      expect(sharesOf(worldOf(limited(of, other, borneBy), at))).toEqual(
        sharesOf(worldOf(limited(of, within, borneBy), at)),
      );
    },
  );
});

test('over a linear rule with bounds in amounts no share falls as the amount grows', () => {
  // One invoice for the year: what grows unevenly over the segments would be another rule for each amount.
  const invoice = (cents: number) => ({ kind: 'cost', cents, stretch: ['2024-01-01', '2025-01-01'] }) as const;
  forAll(
    fc.record({
      of: rules({ linear: true, weighty: true }),
      within: amountBounds,
      at: circumstances(),
      first: fc.integer({ min: -1e7, max: 1e8 }),
      growth: fc.oneof(fc.nat(1000), fc.nat(1e8)),
    }),
    ({ of, within, at, first, growth }) => {
      const poolOf = (cents: number) =>
        runOf(worldOf(limited(of, within), { ...at, costs: [invoice(cents)] })).pools[0];
      const [less, more] = [poolOf(first), poolOf(first + growth)];
      if (less === undefined || more === undefined) throw new Error('one pool each');
      fc.pre(!less.blocked && !more.blocked);
      const [before, after] = [exactByBearer(less), exactByBearer(more)];
      for (const party of new Set([...before.keys(), ...after.keys()]))
        expect(isLess(after.get(party) ?? none, before.get(party) ?? none)).toBe(false);
    },
  );
});

test('who comes in by `borneBy` alone has no bounds and bears what they shift', () => {
  const most = { amount: fc.nat(1e7).map((amount) => euro(amount)), per: fc.constant('year' as const) };
  forAll(fc.record({ max: fc.record(most), at: circumstances() }), ({ max, at }) => {
    const rule = limited({ rule: 'to', bearer: 'bdorf' }, [{ for: [...partyIds], max }], {
      key: 'quota',
      of: { ahausen: '1' },
    });
    const { amount, shares } = dividedBy(rule, at);
    const cap = ratio(BigInt(max.amount.replace('.', '')));
    const borne = isLess(cap, amount) ? cap : amount;
    expect([shares.get('bdorf') ?? none, shares.get('ahausen') ?? none]).toEqual([borne, plus(amount, minus(borne))]);
  });
});

// `upTo`
test('up to a cap is at most what earlier portions left over the period, and never below zero', () => {
  forAll(
    fc.record({ cap: fc.integer({ min: -1e5, max: 1e8 }), percent: fc.nat(100), at: circumstances() }),
    ({ cap, percent, at }) => {
      const rule: Rule = {
        rule: 'divide',
        portions: [
          { portion: 'percent', percent: String(percent), then: { rule: 'to', bearer: 'cstadt' } },
          { portion: 'upTo', amount: euro(cap), per: 'year', then: { rule: 'to', bearer: 'bdorf' } },
          { portion: 'rest', then: { rule: 'to', bearer: 'ahausen' } },
        ],
      };
      const { amount, shares } = dividedBy(rule, at);
      const left = over(times(amount, ratio(100 - percent)), ratio(100));
      const most = isLess(ratio(cap), left) ? ratio(cap) : left;
      const taken = isLess(most, none) ? none : most;
      expect([shares.get('bdorf') ?? none, shares.get('ahausen') ?? none]).toEqual([taken, plus(left, minus(taken))]);
    },
  );
});

function dividedBy(rule: Rule, at: Circumstances) {
  const [pool] = runOf(worldOf(rule, at)).pools;
  if (pool === undefined || pool.blocked) throw new Error('one pool, which nothing blocks');
  return { amount: ratio(pool.netCents), shares: exactByBearer(pool) };
}
