import {
  cents,
  drawUpStatements,
  explainPool,
  LocalDate,
  PartyId,
  poolCosts,
  ratio,
  readDocument,
  reasonInWords,
  Statement,
  streamAllocation,
  sumCents,
  writeDocument,
  type Ratio,
  type Run,
} from '@umlage/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { worlds } from './arbitrary-terms.ts';
import { allWorlds } from './arbitrary-worlds.ts';
import { blockers, forAll, forAllRuns, isLess, minus, over, plus, runOf, valueOf } from './law.ts';
import { replayLine } from './replay.ts';

const openPools = (run: Run) => run.pools.filter(({ blocked }) => !blocked);

// Law 1
test('exact shares add up to the net cost, whatever the rule and the sign', () => {
  forAllRuns((run) => {
    for (const { lines, netCents } of openPools(run))
      expect(plus(...lines.map(({ exact }) => exact))).toEqual(ratio(netCents));
  });
});

// Law 10
test('rounded shares add up, and what is restated is told', () => {
  forAllRuns((run) => {
    for (const { pool, lines, netCents, collectedCents } of openPools(run)) {
      expect(sumCents(lines.map((line) => line.cents))).toBe(collectedCents);
      const told = run.findings.filter(
        ({ problem }) => problem.code === 'rounding-difference' && problem.place.pool === pool,
      );
      const rounding = roundingIn(run, pool);
      const restates = 'difference' in rounding && rounding.difference === 'restate';
      expect(told).toHaveLength(collectedCents === netCents ? 0 : 1);
      expect(restates || collectedCents === netCents).toBe(true);
    }
  });
});

test('the largest remainder moves less than a unit; zero stays zero, whole units stay', () => {
  forAllRuns((run) => {
    for (const { pool, lines } of openPools(run)) {
      const rounding = roundingIn(run, pool);
      if (rounding.method !== 'largestRemainder') continue;
      const unit = ratio(rounding.unit === '1' ? 100 : 1);
      const below = rounding.below;
      for (const { exact, cents: amount, bearer } of lines) {
        // `below` bears what is no whole unit, on top of its share.
        if (bearer === below) continue;
        const moved = plus(ratio(amount), minus(exact));
        expect(isLess(absolute(moved), unit)).toBe(true);
        const units = over(exact, unit);
        // A portion is a rounded amount already; only of a whole pool the sum of the shares is the amount itself.
        const mustStay = exact.numerator === 0n || (rounding.lines === 'pool' && units.denominator === 1n);
        expect(mustStay && moved.numerator !== 0n).toBe(false);
      }
    }
  });
});

// Law 3: the lines come from the compiled rule, the reasons from interpreting it
test('compiled is interpreted: every line is what its reasons add up to', () => {
  forAllRuns((run) => {
    for (const { pool, lines } of run.pools) {
      const explained = explainPool(run, pool);
      expect(explained).toMatchObject(lines);
      const byRule = explained.filter(({ isDirect, limited }) => isDirect !== true && limited === undefined);
      for (const { exact, reason } of byRule) expect(plus(...reason.segments.map(({ share }) => share))).toEqual(exact);
    }
  });
});

test('replaying the reasons, down to figures and prices, gives the same shares', () => {
  forAllRuns((run) => {
    for (const { pool, stretches } of run.pools)
      for (const { bearer, exact, reason } of explainPool(run, pool))
        expect(replayLine(bearer, reason, stretches.length)).toEqual(exact);
  });
});

test('a stream yields the pools of the run, and then its findings', () => {
  forAllRuns((run) => {
    const { pools } = valueOf(streamAllocation(run.input));
    for (const { pool, lines, blocked } of run.pools)
      expect(pools.next().value).toMatchObject({ pool, lines, blocked });
    expect(pools.next()).toEqual({ done: true, value: { ok: true, value: run.findings } });
  }, 50);
});

test('a blocked pool says why', () => {
  forAllRuns((run) => {
    const blocked = run.pools.filter((pool) => pool.blocked);
    for (const { pool, lines, collectedCents } of blocked) {
      expect(lines).toEqual([]);
      expect(collectedCents).toBe(0);
      expect(run.findings.some(({ severity, problem }) => severity === 'blocks' && problem.place.pool === pool)).toBe(
        true,
      );
    }
    expect(blocked.length > 0).toBe(blockers(run).length > 0);
  });
});

const drawnUpOn = LocalDate.parse('2025-01-31');
const advances = fc.array(
  fc.record({
    party: fc.constantFrom('ahausen', 'bdorf').map((id) => PartyId.parse(id)),
    on: fc.constant(LocalDate.parse('2024-03-01')),
    amount: fc.integer({ min: -1e9, max: 1e9 }).map((amount) => cents(amount)),
  }),
  { maxLength: 3 },
);

test('statements add up both ways: by member and by pool', () => {
  forAll(fc.record({ world: allWorlds, advances }), ({ world, advances: paid }) => {
    const run = runOf(world);
    const drawnUp = drawUpStatements(run, { drawnUpOn, advances: paid, baselines: [] });
    expect(drawnUp.ok).toBe(blockers(run).length === 0);
    const statements = drawnUp.ok ? drawnUp.value : [];
    for (const { recipient, lines, total, advances: own, advancesPaid, balance } of statements) {
      expect(sumCents(lines.map(({ amount }) => amount))).toBe(total);
      expect(advancesPaid).toBe(
        sumCents(paid.filter(({ party }) => party === recipient.id).map(({ amount }) => amount)),
      );
      expect(own.length).toBe(paid.filter(({ party }) => party === recipient.id).length);
      expect(balance).toBe(total - advancesPaid);
    }
    for (const { pool, collected } of drawnUp.ok ? poolCosts(run) : []) {
      const lines = statements.flatMap((statement) => statement.lines.filter((line) => line.pool === pool));
      expect(sumCents(lines.map(({ amount }) => amount))).toBe(collected);
    }
  });
});

test('a statement is read back as it was written, and can be told in both languages', () => {
  forAllRuns((run) => {
    const drawnUp = drawUpStatements(run, { drawnUpOn, advances: [], baselines: [] });
    for (const statement of drawnUp.ok ? drawnUp.value : []) {
      const written = JSON.stringify(writeDocument(Statement, statement));
      expect(valueOf(readDocument(Statement, JSON.parse(written)))).toEqual(statement);
      const told = statement.lines.flatMap((line) => [
        ...reasonInWords(line, statement, 'de'),
        ...reasonInWords(line, statement, 'en'),
      ]);
      expect(JSON.stringify(told)).not.toMatch(/undefined|NaN|\[object/u);
    }
  });
});

test('the same input gives the same run', () => {
  forAll(worlds, (world) => {
    const outcome = ({ pools, findings }: Run) => ({
      pools: pools.map(({ pool, stretches, lines, blocked }) => {
        const amounts = stretches.map(({ amount }) => amount);
        return { pool, amounts, lines, blocked };
      }),
      findings,
    });
    expect(outcome(runOf(world))).toEqual(outcome(runOf(world)));
  });
});

function roundingIn(run: Run, id: string) {
  const { pools, rounding } = run.agreement;
  return pools.find((pool) => pool.id === id)?.rounding ?? rounding;
}

function absolute(value: Ratio): Ratio {
  return value.numerator < 0n ? minus(value) : value;
}

test('what stands around rules is drawn where it takes effect', () => {
  const runs = fc.sample(allWorlds, { seed: 1, numRuns: 300 }).map((world) => runOf(world));
  const pools = runs.flatMap((run) => openPools(run).map((pool) => ({ run, ...pool })));
  const counted = (takesEffect: (pool: (typeof pools)[number]) => boolean) => pools.filter(takesEffect).length;
  const atLeast = 20;
  expect(pools.length).toBeGreaterThan(150);
  expect(counted(({ run }) => run.versions.length > 1)).toBeGreaterThan(atLeast);
  expect(counted(({ notSharedCents }) => notSharedCents !== 0)).toBeGreaterThan(atLeast);
  expect(counted(({ directCents }) => directCents !== 0)).toBeGreaterThan(atLeast);
  expect(counted(({ lines }) => lines.some(({ bearer }) => bearer === 'reserve'))).toBeGreaterThan(atLeast);
  expect(counted(({ stretches, run }) => stretches.length < run.segments.length)).toBeGreaterThan(atLeast);
  expect(counted(({ lines }) => lines.some(({ limited }) => limited !== undefined))).toBeGreaterThan(5);
});
