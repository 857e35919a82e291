import { z } from '@hono/zod-openapi';
import type { CooperationContext } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { sha256Of } from '../sha256.ts';
import { listKept } from '../statements/store.ts';
import { computeRun } from './compute-run.ts';
import { inputFrom } from './run-input.ts';
import { outcomeTexts } from './snapshot.ts';
import { findRun, findSnapshot } from './store.ts';

export const Verification = z
  .strictObject({
    run: z.uuid(),
    status: z.string(),
    engineVersion: z.string().meta({ description: 'Of the library it was frozen with' }),
    statements: z.int(),
    differences: z.array(
      z.strictObject({
        what: z.enum(['input', 'result', 'statement']),
        party: z.string().optional(),
        why: z.enum(['changed', 'unreadable', 'recomputed-otherwise', 'missing', 'unknown']).meta({
          description:
            'changed: the text is not the one that was hashed; recomputed-otherwise: the same input gives another ' +
            'result now; missing, unknown: a statement was drawn up that is not kept, or the other way round',
        }),
      }),
    ),
  })
  .meta({ id: 'Verification' });
export type Verification = z.output<typeof Verification>;
type Difference = Verification['differences'][number];

/** Recomputes a frozen run from the input it kept, and compares every text with what was kept. */
export async function verifyRun(context: CooperationContext, id: string): Promise<Answer<Verification>> {
  const { transaction, cooperation } = context;
  const stored = await findRun(transaction, cooperation.id, id);
  if (stored === undefined) return refuse('not-found', { what: 'run', id });
  const snapshot = await findSnapshot(transaction, cooperation.id, id);
  if (snapshot === undefined) return refuse('run-state', { status: stored.status, needed: 'frozen' });
  const kept = await listKept(transaction, cooperation.id, id);
  const found: Verification = {
    run: id,
    status: stored.status,
    engineVersion: snapshot.engineVersion,
    statements: kept.length,
    differences: [],
  };
  const changed: Difference[] = [
    ...(sha256Of(snapshot.input) === snapshot.inputSha256 ? [] : [{ what: 'input', why: 'changed' } as const]),
    ...(sha256Of(snapshot.result) === snapshot.resultSha256 ? [] : [{ what: 'result', why: 'changed' } as const]),
    ...kept.flatMap(({ statement: { party, content, sha256 } }) =>
      sha256Of(content) === sha256 ? [] : [{ what: 'statement', party, why: 'changed' } as const],
    ),
  ];
  const again = recompute(stored, snapshot.input);
  if (again === undefined) return answer({ ...found, differences: [...changed, { what: 'input', why: 'unreadable' }] });
  const { result, statements } = again;
  const otherwise: Difference[] = [
    ...(result.text === snapshot.result ? [] : [{ what: 'result', why: 'recomputed-otherwise' } as const]),
    ...kept.flatMap(({ statement: { party, content } }): Difference[] => {
      const drawnUp = statements.get(party);
      if (drawnUp === undefined) return [{ what: 'statement', party, why: 'unknown' }];
      return drawnUp.text === content ? [] : [{ what: 'statement', party, why: 'recomputed-otherwise' }];
    }),
    ...[...statements.keys()].flatMap((party): Difference[] =>
      kept.some(({ statement }) => statement.party === party) ? [] : [{ what: 'statement', party, why: 'missing' }],
    ),
  ];
  return answer({ ...found, differences: [...changed, ...otherwise] });
}

/** `undefined`: what was kept is no input that makes a run. */
function recompute(stored: NonNullable<Awaited<ReturnType<typeof findRun>>>, text: string) {
  try {
    const input = inputFrom(text);
    const computed = computeRun(input);
    if (!computed.ok) return undefined;
    const outcome = outcomeTexts({ stored: { ...stored, advances: input.advances }, input, ...computed.value });
    return outcome.ok ? outcome.value : undefined;
  } catch {
    // Somebody has changed the text so that it can no longer be read; that is what is looked for.
    return undefined;
  }
}
