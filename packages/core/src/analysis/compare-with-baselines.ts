import { compareIds } from '../base/compare-ids.ts';
import { equalPeriods } from '../calendar/periods.ts';
import { cents, sumCents } from '../exact/cents.ts';
import type { Run } from '../run/run-result.ts';
import type { Baseline, Saving } from './savings.ts';

/**
 * Sets what a run charges against the baselines of the very same period that were known then; of several on the
 * same parties the latest recorded counts. No baseline, no comparison: nothing is made up for a missing one.
 *
 * @example
 * ```ts
 * const apart = Baseline.parse({
 *   period: { from: '2024-01-01', until: '2025-01-01' },
 *   amount: '130000.00',
 *   text: 'Three data centres',
 *   source: { title: 'Study of 2022' },
 *   estimate: true,
 *   recordedOn: '2025-01-15',
 * });
 * compareWithBaselines(run, [apart]).map(({ saving }) => formatCents(saving)) // => ['30000.00']
 * ```
 */
export function compareWithBaselines(run: Run, baselines: readonly Baseline[]): readonly Saving[] {
  if (run.pools.some((pool) => pool.blocked)) return [];
  const lines = run.pools.flatMap((pool) => pool.lines);
  return knownBaselines(run, baselines).map((baseline) => {
    const { parties } = baseline;
    const own = parties === undefined ? lines : lines.filter((line) => parties.includes(line.bearer));
    const cost = sumCents(own.map((line) => line.cents));
    return { baseline, cost, saving: cents(baseline.amount - cost) };
  });
}

/** Those of the very period of a run that were known then; of several on the same parties the latest recorded. */
export function knownBaselines(run: Run, baselines: readonly Baseline[]): readonly Baseline[] {
  const { period, asKnownOn } = run.input.question;
  const latest = new Map<string, Baseline>();
  for (const baseline of baselines) {
    const about = [...(baseline.parties ?? [])].toSorted(compareIds).join('/');
    const before = latest.get(about);
    const known = equalPeriods(baseline.period, period) && baseline.recordedOn <= asKnownOn;
    if (known && (before === undefined || before.recordedOn <= baseline.recordedOn)) latest.set(about, baseline);
  }
  return [...latest.values()];
}
