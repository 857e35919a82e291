import {
  chargeLateItems,
  type Agreement,
  type LateItem,
  type LateItems,
  type LocalDate,
  type OpenItem,
  type Payment,
} from '@umlage/core';
import { versionOn } from '../agreements/read-version.ts';
import type { CooperationContext } from '../context.ts';
import { answer, answerFrom, type Answer } from '../problems/refusal.ts';
import { baseRates } from './base-rates.ts';

/** What was not paid in time, and the version by which each is charged. */
export type LateItemsRead = LateItems & { readonly agreementOf: (item: LateItem) => Agreement | undefined };

/** What is claimed for open items that were not paid in time, up to and including a day. */
export async function readLateItems(
  context: CooperationContext,
  {
    on,
    items,
    payments,
  }: { readonly on: LocalDate; readonly items: readonly OpenItem[]; readonly payments: readonly Payment[] },
): Promise<Answer<LateItemsRead>> {
  const days = items.flatMap(({ advances, balance }) => [
    ...advances.instalments.map(({ due }) => due),
    ...(balance?.statements ?? []).flatMap(({ due }) => (due === undefined ? [] : [due])),
  ]);
  const inForce = new Map<LocalDate, Agreement>();
  for (const due of new Set(days))
    if (due < on) inForce.set(due, (await versionOn(context, context.cooperation.id, due)).agreement);
  const agreementOn = (due: LocalDate) => inForce.get(due);
  const late = answerFrom(chargeLateItems(items, { payments, day: on, agreementOn, baseRates }));
  return late.ok ? answer({ ...late.value, agreementOf: ({ due }) => agreementOn(due) }) : late;
}
