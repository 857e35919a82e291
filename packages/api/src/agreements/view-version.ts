import type { Participation } from '@umlage/core';
import type { CooperationContext } from '../context.ts';
import { listDocuments, type DocumentOutline } from '../documents/store.ts';
import { listParticipation } from '../participation/store.ts';
import { answer, type Answer } from '../problems/refusal.ts';
import type { StoredCooperation } from '../cooperations/store.ts';
import { readStatus, type StatusOfVersion } from '../version-steps/read-status.ts';

/** A version with all that stands around it. */
export type VersionView = StatusOfVersion & {
  readonly cooperation: StoredCooperation;
  /** Those that its steps refer to. */
  readonly documents: ReadonlyMap<string, DocumentOutline>;
  /** Absent for who may not see who takes part. */
  readonly participation?: readonly Participation[];
};

export async function viewVersion(context: CooperationContext, number: number): Promise<Answer<VersionView>> {
  const { transaction, cooperation, access } = context;
  const read = await readStatus(context, number);
  if (!read.ok) return read;
  const documents = await listDocuments(transaction, cooperation.id);
  const isSeen = access.rights.has('read-all');
  const participation = isSeen ? await listParticipation(transaction, cooperation.id) : [];
  return answer({
    ...read.value,
    cooperation,
    documents: new Map(documents.map((document) => [document.id, document])),
    ...(isSeen ? { participation: participation.map(({ fact }) => fact) } : {}),
  });
}
