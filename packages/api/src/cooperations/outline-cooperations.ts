import type { Agreement } from '@umlage/core';
import { versionOn } from '../agreements/read-version.ts';
import type { Context } from '../context.ts';
import { listCooperations, type StoredCooperation } from './store.ts';

export type CooperationOutline = { readonly cooperation: StoredCooperation; readonly agreement: Agreement };

/** All cooperations with what is agreed today, by name as Germans sort. */
export async function outlineCooperations(context: Context): Promise<readonly CooperationOutline[]> {
  const outlines: CooperationOutline[] = [];
  for (const cooperation of await listCooperations(context.transaction)) {
    const { agreement } = await versionOn(context, cooperation.id, context.clock.today());
    outlines.push({ cooperation, agreement });
  }
  return outlines.toSorted((a, b) => new Intl.Collator('de').compare(a.cooperation.name, b.cooperation.name));
}
