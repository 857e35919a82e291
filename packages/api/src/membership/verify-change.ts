import { z } from '@hono/zod-openapi';
import type { CooperationContext } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { sha256Of } from '../sha256.ts';
import { changeInputFrom, computeChange } from './change-input.ts';
import { ChangeStatus, resultText } from './change-resource.ts';
import { letterText } from './freeze-change.ts';
import { findChange, listLettersOf } from './store.ts';

export const ChangeVerification = z
  .strictObject({
    settlement: z.uuid(),
    status: ChangeStatus,
    engineVersion: z.string().meta({ description: 'Of the library it was frozen with' }),
    letters: z.int(),
    differences: z.array(
      z.strictObject({
        what: z.enum(['input', 'result', 'letter']),
        party: z.string().optional(),
        why: z.enum(['changed', 'unreadable', 'recomputed-otherwise', 'missing', 'unknown']).meta({
          description:
            'changed: the text is not the one that was hashed; recomputed-otherwise: the same input gives another ' +
            'result now; missing, unknown: a letter was drawn up that is not kept, or the other way round',
        }),
      }),
    ),
  })
  .meta({ id: 'ChangeVerification' });
export type ChangeVerification = z.output<typeof ChangeVerification>;
type Difference = ChangeVerification['differences'][number];

/** Recomputes what is paid once from the input that was kept, and compares every text with what was kept. */
export async function verifyChange(
  { transaction, cooperation }: CooperationContext,
  id: string,
): Promise<Answer<ChangeVerification>> {
  const stored = z.uuid().safeParse(id).success ? await findChange(transaction, cooperation.id, id) : undefined;
  if (stored === undefined) return refuse('not-found', { what: 'change settlement', id });
  const kept = (await listLettersOf(transaction, cooperation.id, id)).map(({ letter }) => letter);
  const { status, engineVersion, input, inputSha256, result, resultSha256 } = stored;
  const found = { settlement: id, status, engineVersion, letters: kept.length };
  const changed: Difference[] = [
    ...(sha256Of(input) === inputSha256 ? [] : [{ what: 'input', why: 'changed' } as const]),
    ...(sha256Of(result) === resultSha256 ? [] : [{ what: 'result', why: 'changed' } as const]),
    ...kept.flatMap(({ party, content, sha256 }): Difference[] =>
      sha256Of(content) === sha256 ? [] : [{ what: 'letter', party, why: 'changed' }],
    ),
  ];
  const again = recompute(input);
  if (again === undefined) return answer({ ...found, differences: [...changed, { what: 'input', why: 'unreadable' }] });
  const letters = new Map(again.letters.map((letter) => [String(letter.recipient.id), letterText(letter).text]));
  const otherwise: Difference[] = [
    ...(resultText(again).text === result ? [] : [{ what: 'result', why: 'recomputed-otherwise' } as const]),
    ...kept.flatMap(({ party, content }): Difference[] => {
      const drawnUp = letters.get(party);
      if (drawnUp === undefined) return [{ what: 'letter', party, why: 'unknown' }];
      return drawnUp === content ? [] : [{ what: 'letter', party, why: 'recomputed-otherwise' }];
    }),
    ...[...letters.keys()].flatMap((party): Difference[] =>
      kept.some((letter) => letter.party === party) ? [] : [{ what: 'letter', party, why: 'missing' }],
    ),
  ];
  return answer({ ...found, differences: [...changed, ...otherwise] });
}

/** `undefined`: what was kept is no input that settles anything. */
function recompute(text: string) {
  try {
    const computed = computeChange(changeInputFrom(text));
    return computed.ok ? computed.value : undefined;
  } catch {
    // Somebody has changed the text so that it can no longer be read; that is what is looked for.
    return undefined;
  }
}
