import { roundingOf } from '../agreement/agreement.ts';
import { invariant } from '../base/invariant.ts';
import { failure, success, type Outcome } from '../base/outcome.ts';
import { pointer, problem, type Problem } from '../base/problem.ts';
import { without } from '../base/sets.ts';
import { overlap } from '../calendar/period.ts';
import { euroText, isWithinMoney, noCents, sumCents } from '../exact/cents.ts';
import { equals, ratio, sum } from '../exact/ratio.ts';
import { dividePool } from './divide-pool.ts';
import { eachOnce, findingOf, inOrderOfSeverity } from './finding.ts';
import { netPools } from './net-pools.ts';
import type { RunInput } from './run-question.ts';
import type { PoolResult, Run } from './run-result.ts';
import { inPool, situate } from './situate.ts';
import { slicePeriod, type Segment } from './slice-period.ts';

/**
 * Splits the cost of a period by the terms of an agreement: check, slice time, net the pools, divide them, round
 * once.
 *
 * @returns the run, in which a pool that facts are missing for stands blocked beside the others, with its findings;
 * or the problems of an input that makes no run at all (`period-before-agreement`, `period-after-agreement`,
 * `amount-too-large`)
 */
export function runAllocation(input: RunInput): Outcome<Run> {
  const problems = checkPeriod(input);
  if (problems.length > 0) return failure(...problems);

  const segments = slicePeriod(input);
  const netted = netPools(input, segments);
  const situations = situate(input, segments);
  const notes: Problem[] = [...strangersIn(input), ...netted.problems];
  const pools = input.agreement.pools.map((pool, index): PoolResult => {
    const net = netted.pools[index];
    invariant(net?.pool === pool.id, 'pools are netted in the order of the agreement');
    invariant(equals(sum(net.perSegment), ratio(net.netCents)), 'the segments hold the whole cost of a pool');
    const policy = roundingOf(input.agreement, pool);
    const path = pointer('/pools', index, 'rule');
    const divided =
      net.problem === undefined
        ? dividePool({ pool, net, policy, situations: inPool(situations, pool, input), path })
        : failure(net.problem);
    const found = divided.ok ? divided.value.notes : divided.problems;
    notes.push(...found.map((note) => ({ ...note, place: { pool: pool.id, ...note.place } })));
    if (net.items.length === 0 && net.problem === undefined)
      notes.push(problem('pool-without-cost', pointer('/pools', index), { pool: pool.id }, { pool: pool.id }));
    const lines = divided.ok ? divided.value.lines : [];
    const collectedCents = divided.ok ? sumCents(lines.map((line) => line.cents)) : noCents;
    return { ...net, lines, collectedCents, blocked: !divided.ok };
  });
  const size = sum(pools.flatMap(({ lines }) => lines.map((line) => ratio(Math.abs(line.cents)))));
  if (!isWithinMoney(size)) return failure(problem('amount-too-large', '/pools', { received: euroText(size) }));
  notes.push(...membersWithoutShare(segments, pools));
  const findings = inOrderOfSeverity(eachOnce(notes).map(findingOf));
  return success({ input, segments: segments.map(outline), pools, findings, situations });
}

function checkPeriod({ agreement, question: { period } }: RunInput): readonly Problem[] {
  const { from, until } = agreement.version;
  return [
    ...(period.from < from
      ? [problem('period-before-agreement', '/period/from', { from: period.from, inForceFrom: from })]
      : []),
    ...(until !== undefined && until < period.until
      ? [problem('period-after-agreement', '/period/until', { until: period.until, inForceUntil: until })]
      : []),
  ];
}

/** Who takes part in the period without being party to this version: somebody would bear nothing. */
function strangersIn({ agreement, facts, question }: RunInput): readonly Problem[] {
  const known = agreement.parties.map((party) => party.id);
  return facts.participation.flatMap((row, index) =>
    known.includes(row.party) || row.recordedOn > question.asKnownOn || overlap(question.period, row) === undefined
      ? []
      : [
          problem('reference-unknown', pointer('/participation', index, 'party'), {
            id: row.party,
            what: 'party',
            known,
          }),
        ],
  );
}

function outline({ from, until, takingPart }: Segment): Run['segments'][number] {
  return { from, until, takingPart };
}

function membersWithoutShare(segments: readonly Segment[], pools: readonly PoolResult[]): readonly Problem[] {
  if (pools.some((pool) => pool.blocked)) return [];
  const bearing = new Set(
    pools.flatMap((pool) => pool.lines.filter((line) => line.cents !== 0).map((line) => line.bearer)),
  );
  const members = new Set(segments.flatMap((segment) => segment.takingPart));
  return [...without(members, bearing)].map((party) => problem('share-of-nothing', '', { party }, { party }));
}
