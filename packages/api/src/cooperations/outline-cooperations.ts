import type { Agreement } from '@umlage/core';
import { accessOf } from '../access/access.ts';
import { versionOn } from '../agreements/read-version.ts';
import { placeOf, type Context } from '../context.ts';
import type { Database } from '../db/database.ts';
import { listCooperations, type StoredCooperation } from './store.ts';

export type CooperationOutline = { readonly cooperation: StoredCooperation; readonly agreement: Agreement };

/** The cooperations that the actor has to do with, by id. */
export async function visibleCooperations(
  { transaction, actor }: Context,
  database: Pick<Database, 'kind'>,
): Promise<readonly StoredCooperation[]> {
  const all = await listCooperations(transaction);
  return all.filter((cooperation) => accessOf(actor, placeOf(database, cooperation)).rights.size > 0);
}

/** The same with what is agreed today, by name as Germans sort. */
export async function outlineCooperations(
  context: Context,
  database: Pick<Database, 'kind'>,
): Promise<readonly CooperationOutline[]> {
  const outlines: CooperationOutline[] = [];
  for (const cooperation of await visibleCooperations(context, database)) {
    const { agreement } = await versionOn(context, cooperation.id, context.clock.today());
    outlines.push({ cooperation, agreement });
  }
  return outlines.toSorted((a, b) => new Intl.Collator('de').compare(a.cooperation.name, b.cooperation.name));
}
