import { subDays } from 'date-fns';
import type { Service } from '../context.ts';
import { inEveryCooperation } from '../cooperations/in-every-cooperation.ts';
import { answer, type Answer } from '../problems/refusal.ts';
import { removeRun } from './create-run.ts';
import { listRuns } from './store.ts';

/**
 * Throws away previews that were set up more than so many days ago; each stays in the history. What was frozen is kept
 * without end, as are facts, agreements and the history. Returns how many went.
 */
export async function tidyPreviews(service: Service, keptDays: number): Promise<Answer<number>> {
  const act = { actor: { kind: 'program', name: 'command line' }, reason: `older than ${keptDays} days` } as const;
  const before = subDays(service.clock.now(), keptDays);
  const removed = await inEveryCooperation(service, act, 'prepare-runs', async (context) => {
    const previews = await listRuns(context.transaction, context.cooperation.id, { status: ['preview'] });
    const old = previews.filter(({ createdAt }) => createdAt < before);
    for (const { id } of old) {
      const gone = await removeRun(context, { id, onRevision: '*' });
      if (!gone.ok) return gone;
    }
    return answer(old.length);
  });
  return removed.ok ? answer(removed.value.reduce((sum, count) => sum + count, 0)) : removed;
}
