import type { LocalDate, Participation } from '@umlage/core';
import type { CooperationContext } from '../context.ts';
import { listDocuments, type DocumentOutline } from '../documents/store.ts';
import { listParticipation } from '../participation/store.ts';
import { answer, type Answer } from '../problems/refusal.ts';
import type { StoredCooperation } from '../cooperations/store.ts';
import { readStatus, type StatusOfVersion } from '../version-steps/read-status.ts';

/** A version with all that stands around it. */
export type VersionView = StatusOfVersion & {
  readonly cooperation: StoredCooperation;
  /** All that the cooperation keeps: its steps refer to some. */
  readonly documents: ReadonlyMap<string, DocumentOutline>;
  /** Absent for who may not see who takes part. */
  readonly participation?: readonly Participation[];
  /** Whether the reader records steps and keeps documents. */
  readonly mayRecord: boolean;
  readonly today: LocalDate;
};

export async function viewVersion(context: CooperationContext, number: number): Promise<Answer<VersionView>> {
  const { transaction, cooperation, access, clock } = context;
  const read = await readStatus(context, number);
  if (!read.ok) return read;
  const documents = await listDocuments(transaction, cooperation.id);
  const isSeen = access.rights.has('read-all');
  const participation = isSeen ? await listParticipation(transaction, cooperation.id) : [];
  return answer({
    ...read.value,
    cooperation,
    documents: new Map(documents.map((document) => [document.id, document])),
    mayRecord: access.rights.has('change-terms'),
    today: clock.today(),
    ...(isSeen ? { participation: participation.map(({ fact }) => fact) } : {}),
  });
}
