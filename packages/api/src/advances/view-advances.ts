import type { CooperationContext } from '../context.ts';
import type { StoredCooperation } from '../cooperations/store.ts';
import { answer, type Answer } from '../problems/refusal.ts';
import { readLateItems, type LateItemsRead } from './read-late-items.ts';
import { readOpenItems, type OpenItemsRead } from './read-open-items.ts';

/** What is open, as a page shows it; a member is shown its own. */
export type AdvancesView = OpenItemsRead & {
  readonly late: LateItemsRead;
  readonly cooperation: StoredCooperation;
  readonly mayRecord: boolean;
};

export async function viewAdvances(context: CooperationContext): Promise<Answer<AdvancesView>> {
  const { cooperation, access } = context;
  const open = await readOpenItems(context, {});
  if (!open.ok) return open;
  const late = await readLateItems(context, open.value);
  if (!late.ok) return late;
  return answer({ ...open.value, late: late.value, cooperation, mayRecord: access.rights.has('record-facts') });
}
