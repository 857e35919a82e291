import { z } from '@hono/zod-openapi';
import { LocalDate, reportOverRecovery, type OverRecoveryReport, type Period } from '@umlage/core';
import type { CooperationContext } from '../context.ts';
import { answer, answerFrom, type Answer } from '../problems/refusal.ts';
import { computeStored } from '../runs/read-run.ts';
import { listRuns, type StoredRun } from '../runs/store.ts';

export const SettledYears = z.strictObject({
  from: LocalDate.optional().meta({ description: 'Only settlements of periods that begin on this day or later' }),
  until: LocalDate.optional().meta({
    description: 'Only those of periods that are over by then: the first day after the last one',
  }),
});

export type SettledYearsReported = {
  readonly report: OverRecoveryReport;
  /** What was computed anew, in order of time. */
  readonly runs: readonly StoredRun[];
  /** All that could be reported, in order of time. */
  readonly settled: readonly Period[];
};

/** Surplus and over-recovery over the settlements that were issued; of a corrected one its last correction. */
export async function reportSettledYears(
  context: CooperationContext,
  { from, until }: z.output<typeof SettledYears>,
): Promise<Answer<SettledYearsReported>> {
  const { transaction, cooperation } = context;
  const issued = await listRuns(transaction, cooperation.id, { status: ['issued'] });
  const corrected = new Set(issued.map(({ corrects }) => corrects));
  const settled = issued.filter(({ id, kind }) => kind === 'settlement' && !corrected.has(id)).toReversed();
  const runs = settled.filter(
    ({ period }) => (from === undefined || from <= period.from) && (until === undefined || period.until <= until),
  );
  const computed = [];
  for (const stored of runs) {
    const one = await computeStored(context, stored);
    if (!one.ok) return one;
    computed.push(one.value.run);
  }
  const report = answerFrom(reportOverRecovery(computed));
  return report.ok ? answer({ report: report.value, runs, settled: settled.map(({ period }) => period) }) : report;
}
