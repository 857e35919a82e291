import { subtractSpan, TimeSpan, type Period } from '@umlage/core';
import type { CooperationContext } from '../context.ts';
import { listRuns, type RunStatus, type StoredRun } from '../runs/store.ts';

const year = TimeSpan.parse('P1Y');
/** What was sent goes before what may still change; what was corrected is no longer what anybody bears. */
const byPreference: readonly RunStatus[] = ['issued', 'approved', 'frozen', 'preview'];

/** The days of a period, a year earlier. */
export function yearBefore({ from, until }: Period): Period {
  return { from: subtractSpan(from, year), until: subtractSpan(until, year) };
}

/** The run of the same kind for the same days of the year before: the issued one if there is, else what comes nearest to it. */
export async function findYearBefore(
  { transaction, cooperation, access }: CooperationContext,
  { period, kind }: Pick<StoredRun, 'period' | 'kind'>,
): Promise<StoredRun | undefined> {
  const { from, until } = yearBefore(period);
  // A member is shown nothing of a run before it is issued.
  const status: readonly RunStatus[] = access.parties === '*' ? byPreference : ['issued'];
  const runs = await listRuns(transaction, cooperation.id, { status });
  return runs
    .filter((run) => run.kind === kind && run.period.from === from && run.period.until === until)
    .toSorted((a, b) => byPreference.indexOf(a.status) - byPreference.indexOf(b.status))[0];
}
