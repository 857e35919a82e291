import {
  accountStatements,
  centsRatio,
  costTable,
  poolCosts,
  ratio,
  sumCents,
  supportCosts,
  transferCosts,
  PoolId,
  type Deliveries,
  type Ratio,
  type Run,
  type StageMethod,
} from '@umlage/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allWorlds } from './arbitrary-worlds.ts';
import { forAll, forAllRuns, plus, runOf, times, valueOf } from './law.ts';

const nothing = ratio(0);
const whole = ratio(1);

const supportIds = ['s1', 's2', 's3', 's4'].map((id) => PoolId.parse(id));
const poolIds = ['p1', 'p2', 'p3'].map((id) => PoolId.parse(id));

/** Quantities of each support pool for every pool there is, itself included, many of them nothing. */
const deliveries: fc.Arbitrary<Deliveries> = fc
  .array(fc.array(fc.oneof(fc.constant(0), fc.nat(60)), { minLength: 7, maxLength: 7 }), { minLength: 4, maxLength: 4 })
  .map(
    (rows) =>
      new Map(
        supportIds.map((from, row) => [
          from,
          new Map([...supportIds, ...poolIds].map((to, column) => [to, ratio(rows[row]?.[column] ?? 0)])),
        ]),
      ),
  );

const methods = fc.oneof(
  fc.constantFrom<StageMethod>({ method: 'direct' }, { method: 'reciprocal' }),
  fc.shuffledSubarray(supportIds, { minLength: 4 }).map((order): StageMethod => ({ method: 'stepDown', order })),
);

const isSame = (a: Ratio, b: Ratio) => a.numerator === b.numerator && a.denominator === b.denominator;
const sumOf = (parts: ReadonlyMap<PoolId, Ratio> | undefined) => plus(...(parts?.values() ?? []));

test('the whole cost of a support pool reaches pools that serve nobody, or the pool is stuck', () => {
  forAll(fc.record({ deliveries, method: methods }), ({ deliveries: given, method }) => {
    const { ends, parts, stuck } = transferCosts(given, method);
    for (const pool of supportIds) {
      expect(stuck.has(pool) || isSame(sumOf(ends.get(pool)), whole)).toBe(true);
      const handedOn = sumOf(parts.get(pool));
      expect([nothing, whole]).toContainEqual(handedOn);
    }
  });
});

test('what passes through a pool is its own and what others hand on to it: the equations hold exactly', () => {
  forAll(fc.record({ deliveries, method: methods }), ({ deliveries: given, method }) => {
    const { passes, parts, stuck } = transferCosts(given, method);
    if (stuck.size > 0) return;
    for (const from of supportIds)
      for (const to of supportIds) {
        const received = supportIds.map((through) =>
          times(passes.get(from)?.get(through) ?? nothing, parts.get(through)?.get(to) ?? nothing),
        );
        expect(passes.get(from)?.get(to) ?? nothing).toEqual(plus(from === to ? whole : nothing, ...received));
      }
  });
});

test('where support pools do not serve one another all methods agree', () => {
  forAll(fc.record({ deliveries, one: methods, other: methods }), ({ deliveries: given, one, other }) => {
    const apart = new Map(
      [...given].map(([from, row]) => [from, new Map([...row].filter(([to]) => poolIds.includes(to)))]),
    );
    expect(transferCosts(apart, one)).toEqual(transferCosts(apart, other));
  });
});

test('a common factor of what one pool delivers changes nothing', () => {
  forAll(fc.record({ deliveries, method: methods, factor: fc.integer({ min: 1, max: 99 }) }), (drawn) => {
    const scaled = new Map(
      [...drawn.deliveries].map(([from, row], index) => [
        from,
        index === 0 ? new Map([...row].map(([to, value]) => [to, times(value, ratio(drawn.factor))])) : row,
      ]),
    );
    expect(transferCosts(scaled, drawn.method)).toEqual(transferCosts(drawn.deliveries, drawn.method));
  });
});

const isOpen = (run: Run) => run.pools.every(({ blocked }) => !blocked);

test('no cent is lost or made between cost and what pools share', () => {
  forAllRuns((run) => {
    if (!isOpen(run)) return;
    const own = [...run.supports, ...run.pools].map(({ ownCents }) => ownCents);
    expect(sumCents(run.pools.map(({ netCents }) => netCents))).toBe(sumCents(own));
    for (const { grossCents, notSharedCents, revenueCents, grantCents, ownCents } of [...run.supports, ...run.pools])
      expect(grossCents - notSharedCents - revenueCents - grantCents).toBe(ownCents);
  });
});

test('what a support pool hands on is what it cost and received, exactly', () => {
  forAllRuns((run) => {
    for (const { pool, ownCents, total, handedOn } of run.supports) {
      const received = run.supports.map((other) => other.handedOn.get(pool) ?? nothing);
      expect(plus(centsRatio(ownCents), ...received)).toEqual(total);
      expect(plus(...handedOn.values())).toEqual(total);
    }
  });
});

test('the cost table adds up downwards and across', () => {
  forAllRuns((run) => {
    if (!isOpen(run)) return;
    const { columns, rows } = costTable(run);
    for (const { amounts, total } of rows) expect(plus(...amounts)).toEqual(total);
    const at = (name: string) => rows.filter(({ row }) => row === name);
    for (const index of columns.keys()) {
      const sum = (...names: readonly string[]) =>
        plus(...names.flatMap((name) => at(name).map(({ amounts }) => amounts[index] ?? nothing)));
      expect(sum('costType', 'notShared')).toEqual(sum('own'));
      expect(sum('own', 'handedOn', 'rounding')).toEqual(sum('net'));
    }
  });
});

test('net cost statements say the same as the run', () => {
  forAllRuns((run) => {
    if (!isOpen(run)) return;
    for (const { gross, revenue, grants, notShared, handedOn, received, net, byCostType } of poolCosts(run)) {
      expect(gross - notShared - revenue - grants + handedOn).toBe(net);
      expect(sumCents(received.map(({ amount }) => amount))).toBe(handedOn);
      expect(sumCents(byCostType.map((type) => type.gross))).toBe(gross);
    }
    for (const { total, handedOn } of supportCosts(run))
      expect(plus(...handedOn.map(({ exact }) => exact))).toEqual(total);
  });
});

test('an account ends where it began and what moved it leads', () => {
  forAllRuns((run) => {
    if (!isOpen(run)) return;
    for (const { opening, movements, closing } of valueOf(accountStatements(run)))
      expect(sumCents([opening, ...movements.map(({ amount }) => amount)])).toBe(closing);
  });
});

test('the cost base is drawn where it takes effect', () => {
  const runs = fc
    .sample(allWorlds, { seed: 1, numRuns: 300 })
    .map((world) => runOf(world))
    .filter(isOpen);
  const counted = (takesEffect: (run: Run) => boolean) => runs.filter(takesEffect).length;
  const origin = (name: string) =>
    counted((run) =>
      [...run.supports, ...run.pools].some(({ items }) => items.some(({ basis }) => basis?.origin === name)),
    );
  for (const name of ['depreciation', 'release', 'interest', 'staff', 'overhead', 'carryOver'])
    expect({ name, count: Math.min(origin(name), 6) }).toEqual({ name, count: 6 });
  expect(origin('disposal')).toBeGreaterThan(1);
  expect(counted((run) => run.pools.some(({ received }) => received.length > 0))).toBeGreaterThan(20);
  expect(counted((run) => run.pools.some(({ setAside }) => setAside.length > 0))).toBeGreaterThan(20);
});
