import { installation, recordChanges } from '../audit/record-changes.ts';
import type { Context } from '../context.ts';
import { answer, type Answer } from '../problems/refusal.ts';
import { deleteExamples } from './store.ts';

/** Removes the example cooperations with all that belongs to them; returns how many there were. */
export async function removeExamples(context: Context): Promise<Answer<number>> {
  const gone = await deleteExamples(context.transaction);
  await recordChanges(
    context,
    installation,
    gone.map(({ id, slug, name }) => ({
      action: 'removed',
      subject: 'cooperation',
      subjectId: id,
      before: { slug, name, example: true },
    })),
  );
  return answer(gone.length);
}
