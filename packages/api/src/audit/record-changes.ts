import { canonicalJson, type JsonValue } from '@umlage/core';
import { identityOf } from '../access/actor.ts';
import type { Context } from '../context.ts';
import { hashOf } from './chain.ts';
import { insertEntries, lastEntry, type AuditEntry } from './store.ts';

/** What became of a thing; what it was before and is now, as documents of the API. */
export type Change = {
  readonly action:
    | 'added'
    | 'changed'
    | 'removed'
    | 'frozen'
    | 'approved'
    | 'issued'
    | 'corrected'
    | 'signed in'
    | 'refused';
  readonly subject: string;
  readonly subjectId: string;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
};

/** The chain of what belongs to no cooperation: users, roles, tokens. */
export const installation = '00000000-0000-0000-0000-000000000000';

/** Writes what changed into the history, in the transaction that changes it. */
export async function recordChanges(
  context: Context,
  cooperationId: string,
  changes: readonly Change[],
): Promise<void> {
  const { id: actorId, name: actorName } = identityOf(context.actor);
  const last = await lastEntry(context.transaction, cooperationId);
  let sequence = last?.sequence ?? 0;
  let previousHash = last?.hash ?? '';
  const entries = changes.map((change): AuditEntry => {
    sequence += 1;
    const unhashed = {
      cooperationId,
      sequence,
      at: context.clock.now(),
      actorId,
      actorName,
      action: change.action,
      subject: change.subject,
      subjectId: change.subjectId,
      reason: context.reason ?? null,
      before: change.before === undefined ? null : canonicalJson(change.before),
      after: change.after === undefined ? null : canonicalJson(change.after),
      previousHash,
    };
    const hash = hashOf(unhashed);
    previousHash = hash;
    return { ...unhashed, hash };
  });
  await insertEntries(context.transaction, entries);
}
