import { ChangeLetter, LocalDate, problem, writeDocument, type JsonValue } from '@umlage/core';
import type { z } from '@hono/zod-openapi';
import { v7 as uuidV7 } from 'uuid';
import { identityOf } from '../access/actor.ts';
import { recordChanges } from '../audit/record-changes.ts';
import type { CooperationContext } from '../context.ts';
import { answer, answerFrom, refuse, type Answer } from '../problems/refusal.ts';
import { engineVersion, hashed } from '../runs/snapshot.ts';
import { changeInputText, computeChange } from './change-input.ts';
import { resultText, writeChange } from './change-resource.ts';
import { AskedChange, gatherChange } from './settle-membership-change.ts';
import { insertChange, insertLetters, type StoredChange } from './store.ts';

export const NewChangeSettlement = AskedChange.extend({
  dueOn: LocalDate.optional().meta({
    description: 'By when it is to be paid; unless given as the agreement says, and nowhere if that says nothing',
  }),
}).meta({ id: 'NewChangeSettlement' });
export type NewChangeSettlement = z.output<typeof NewChangeSettlement>;

/** Computes for good what is paid once on a change: what goes in and what comes out is kept, with a letter to each. */
export async function freezeChange(
  context: CooperationContext,
  { dueOn, ...asked }: NewChangeSettlement,
): Promise<Answer<StoredChange>> {
  const { transaction, cooperation, clock, actor } = context;
  const today = clock.today();
  if (dueOn !== undefined && dueOn < today)
    return refuse('input-invalid', {}, [problem('period-empty', '/dueOn', { from: today, until: dueOn })]);
  const gathered = await gatherChange(context, { asked, dueOn });
  if (!gathered.ok) return gathered;
  const computed = answerFrom(computeChange(gathered.value));
  if (!computed.ok) return computed;
  const { letters } = computed.value;
  if (letters.length === 0) return refuse('change-pays-nothing', {});
  const input = changeInputText(gathered.value);
  const result = resultText(computed.value);
  const id = uuidV7();
  const stored: StoredChange = {
    cooperationId: cooperation.id,
    id,
    status: 'frozen',
    change: asked.change,
    party: asked.party ?? null,
    changesOn: asked.on,
    drawnUpOn: gathered.value.drawnUpOn,
    preparedBy: identityOf(actor).id,
    frozenAt: clock.now(),
    approvedAt: null,
    approvedBy: null,
    issuedAt: null,
    input: input.text,
    inputSha256: input.sha256,
    result: result.text,
    resultSha256: result.sha256,
    engineVersion,
  };
  await insertChange(transaction, stored);
  const rows = letters.map((letter) => {
    const { text: content, sha256 } = letterText(letter);
    return { cooperationId: cooperation.id, settlementId: id, party: letter.recipient.id, content, sha256 };
  });
  await insertLetters(transaction, rows);
  await recordChanges(context, cooperation.id, [
    {
      action: 'frozen',
      subject: 'change settlement',
      subjectId: id,
      after: {
        ...writeChange(stored),
        letters: Object.fromEntries(rows.map(({ party, sha256 }) => [party, sha256])),
        engineVersion,
      },
    },
  ]);
  return answer(stored);
}

export function letterText(letter: ChangeLetter) {
  return hashed(writeDocument(ChangeLetter, letter) as JsonValue);
}
