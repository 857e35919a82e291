import {
  Facts,
  formatRatio,
  ratio,
  readAgreement,
  readDocument,
  runAllocation,
  RunQuestion,
  type Outcome,
  type PoolResult,
  type Ratio,
  type Run,
} from '@umlage/core';
import * as fc from 'fast-check';
import { agreementOf, costItems, type Circumstances, type Rounding, type Rule, type World } from './arbitrary-terms.ts';
import { allWorlds } from './arbitrary-worlds.ts';

/** The same examples on every machine; what breaks a law is printed with this seed and the path to it. */
const seed = 20_240_327;

/** Where a law is tried once for each mutant, fewer examples have to do (`test/mutation/`). */
const mostRuns = Number(process.env['LAW_RUNS'] ?? Number.POSITIVE_INFINITY);

/** A law holds for whatever is drawn: it throws where it does not. */
export function forAll<Value>(drawn: fc.Arbitrary<Value>, holds: (value: Value) => void, numRuns = 150): void {
  fc.assert(fc.property(drawn, holds), { seed, numRuns: Math.min(numRuns, mostRuns) });
}

/** What fails is shown as the documents it was computed from. */
export function forAllRuns(holds: (run: Run) => void, numRuns?: number): void {
  forAll(
    allWorlds,
    (world) => {
      holds(runOf(world));
    },
    numRuns,
  );
}

/** Arithmetic of the laws’ own, so that the core is not judged by itself. */
export function plus(...values: readonly Ratio[]): Ratio {
  return values.reduce(
    (a, b) => ratio(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator),
    ratio(0),
  );
}

export function times(...values: readonly Ratio[]): Ratio {
  return values.reduce((a, b) => ratio(a.numerator * b.numerator, a.denominator * b.denominator), ratio(1));
}

export function over(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function minus(a: Ratio): Ratio {
  return ratio(-a.numerator, a.denominator);
}

export function isLess(a: Ratio, b: Ratio): boolean {
  return a.numerator * b.denominator < b.numerator * a.denominator;
}

export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.problems)}`);
  return outcome.value;
}

export function runOf({ agreement, amended, facts }: World, asKnownOn = '2025-01-31'): Run {
  return valueOf(
    runAllocation({
      versions: [agreement, ...(amended === undefined ? [] : [amended])].map((document) => ({
        agreement: valueOf(readAgreement(document)),
      })),
      facts: valueOf(readDocument(Facts, facts)),
      question: valueOf(readDocument(RunQuestion, { period: { from: '2024-01-01', until: '2025-01-01' }, asKnownOn })),
    }),
  );
}

/** A world of one pool that is shared by the rule. */
export function worldOf(
  rule: Rule,
  { more, participation, figures, costs }: Circumstances,
  rounding?: Rounding,
): World {
  return {
    agreement: agreementOf([{ rule, rounding }], more),
    facts: { participation, figures, costItems: costItems(0, costs) },
  };
}

/** What the only pool comes to: exact cents by bearer, those of nothing left out; or why it is blocked. */
export function sharesOf(world: World): Record<string, string> | readonly string[] {
  const run = runOf(world);
  const [pool] = run.pools;
  return pool === undefined || pool.blocked ? blockers(run) : told(pool);
}

export function blockers(run: Run): readonly string[] {
  const blocking = run.findings.filter(({ severity }) => severity === 'blocks');
  return [...new Set(blocking.map(({ problem }) => problem.code))].toSorted();
}

export function told(pool: PoolResult): Record<string, string> {
  return Object.fromEntries([...exactByBearer(pool)].map(([bearer, share]) => [bearer, formatRatio(share)]));
}

export function exactByBearer(pool: PoolResult): ReadonlyMap<string, Ratio> {
  const byBearer = Map.groupBy(pool.lines, ({ bearer }) => bearer);
  const sums = [...byBearer].map(([bearer, lines]) => [bearer, plus(...lines.map(({ exact }) => exact))] as const);
  return new Map(sums.filter(([, share]) => share.numerator !== 0n).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
