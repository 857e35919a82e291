import type { AdvancePlan, Payment } from '@umlage/core';
import type { CooperationContext } from '../context.ts';
import type { StoredCooperation } from '../cooperations/store.ts';
import { listPayments } from '../payments/store.ts';
import { answer, type Answer } from '../problems/refusal.ts';
import { readOpenItems, type OpenItemsRead } from './read-open-items.ts';
import { listPlans } from './store.ts';

/** What is open, and the plans and payments it comes from; a member is shown its own. */
export type AdvancesView = OpenItemsRead & {
  readonly cooperation: StoredCooperation;
  /** In the order in which they were made. */
  readonly plans: readonly AdvancePlan[];
  readonly payments: readonly Payment[];
  readonly mayRecord: boolean;
};

export async function viewAdvances(context: CooperationContext): Promise<Answer<AdvancesView>> {
  const { transaction, cooperation, access } = context;
  const open = await readOpenItems(context, {});
  if (!open.ok) return open;
  const plans = await listPlans(transaction, cooperation.id, { parties: access.parties });
  const payments = await listPayments(transaction, cooperation.id, { parties: access.parties });
  return answer({
    ...open.value,
    cooperation,
    plans: plans.map(({ content }) => content),
    payments: payments.map(({ fact }) => fact),
    mayRecord: access.rights.has('record-facts'),
  });
}
