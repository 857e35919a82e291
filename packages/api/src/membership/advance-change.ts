import { LocalDate } from '@umlage/core';
import { z } from '@hono/zod-openapi';
import { identityOf } from '../access/actor.ts';
import { recordChanges } from '../audit/record-changes.ts';
import type { CooperationContext } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { lockIssuing } from '../statements/store.ts';
import { writeChange } from './change-resource.ts';
import {
  advanceChange,
  insertLetterNumbers,
  lastLetterNumber,
  listChanges,
  listLettersOf,
  lockChange,
  type StoredChange,
} from './store.ts';

/** The second pair of eyes. Refused to whoever prepared it. */
export async function approveChange(context: CooperationContext, id: string): Promise<Answer<StoredChange>> {
  const before = await lockIn(context, id, 'frozen');
  if (!before.ok) return before;
  const { id: approvedBy } = identityOf(context.actor);
  if (before.value.preparedBy === approvedBy) return refuse('second-person-needed', {});
  return take(context, before.value, { status: 'approved', approvedAt: context.clock.now(), approvedBy });
}

/**
 * Gives every letter its number: the next of the cooperation in the year, party by party, in a series of its own. Refused
 * where the same change was issued before.
 */
export async function issueChange(context: CooperationContext, id: string): Promise<Answer<StoredChange>> {
  const { transaction, cooperation, clock } = context;
  const before = await lockIn(context, id, 'approved');
  if (!before.ok) return before;
  await lockIssuing(transaction, cooperation.id);
  const { change, party, changesOn } = before.value;
  const all = await listChanges(transaction, cooperation.id);
  const isIssued = all.some(
    (other) =>
      other.status === 'issued' && other.change === change && other.party === party && other.changesOn === changesOn,
  );
  if (isIssued) return refuse('change-issued', { on: LocalDate.parse(changesOn) });
  const issued = await take(context, before.value, { status: 'issued', issuedAt: clock.now() });
  if (!issued.ok) return issued;
  const issuedOn = clock.today();
  const year = Number(issuedOn.slice(0, 4));
  const last = await lastLetterNumber(transaction, cooperation.id, year);
  const letters = await listLettersOf(transaction, cooperation.id, id);
  await insertLetterNumbers(
    transaction,
    letters.map(({ letter: { settlementId, party: to } }, index) => ({
      cooperationId: cooperation.id,
      year,
      number: last + index + 1,
      settlementId,
      party: to,
      issuedOn,
    })),
  );
  return issued;
}

async function take(
  context: CooperationContext,
  before: StoredChange,
  step: Partial<Pick<StoredChange, 'status' | 'approvedAt' | 'approvedBy' | 'issuedAt'>>,
): Promise<Answer<StoredChange>> {
  const after: StoredChange = { ...before, ...step };
  await advanceChange(context.transaction, after);
  await recordChanges(context, context.cooperation.id, [
    {
      action: after.status,
      subject: 'change settlement',
      subjectId: before.id,
      before: writeChange(before),
      after: writeChange(after),
    },
  ]);
  return answer(after);
}

async function lockIn(
  { transaction, cooperation }: CooperationContext,
  id: string,
  needed: StoredChange['status'],
): Promise<Answer<StoredChange>> {
  const found = z.uuid().safeParse(id).success ? await lockChange(transaction, cooperation.id, id) : undefined;
  if (found === undefined) return refuse('not-found', { what: 'change settlement', id });
  return found.status === needed ? answer(found) : refuse('change-state', { status: found.status, needed });
}
