import { z } from '@hono/zod-openapi';
import { invariant, readDocument } from '@umlage/core';
import type { CooperationContext } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { ChangeSettlement } from './change-resource.ts';
import { letterNumberIn } from './kept-letter.ts';
import { findChange, listIssuedLetters, listLettersOf, type KeptLetter, type StoredChange } from './store.ts';

/** What is paid once on a change, as it was kept. */
export type ReadChange = {
  readonly stored: StoredChange;
  readonly settlement: ChangeSettlement;
  readonly letters: readonly KeptLetter[];
};

export async function readChange(context: CooperationContext, id: string): Promise<Answer<ReadChange>> {
  const { transaction, cooperation } = context;
  const stored = z.uuid().safeParse(id).success ? await findChange(transaction, cooperation.id, id) : undefined;
  if (stored === undefined) return refuse('not-found', { what: 'change settlement', id });
  const kept = readDocument(ChangeSettlement, JSON.parse(stored.result));
  invariant(kept.ok, 'the settlement of a change was whole when it was stored');
  return answer({ stored, settlement: kept.value, letters: await listLettersOf(transaction, cooperation.id, id) });
}

/** The letter to one party, whether it was issued or not. */
export async function readLetterOf(
  context: CooperationContext,
  { id, party }: { readonly id: string; readonly party: string },
): Promise<Answer<KeptLetter>> {
  const read = await readChange(context, id);
  if (!read.ok) return read;
  const found = read.value.letters.find(({ letter }) => letter.party === party);
  return found === undefined ? refuse('not-found', { what: 'change letter', id: party }) : answer(found);
}

/** By the number it was issued under; a member is shown its own. */
export async function readIssuedLetter(
  { transaction, cooperation, access: { parties } }: CooperationContext,
  text: string,
): Promise<Answer<KeptLetter>> {
  const only = letterNumberIn(text);
  const [found] =
    only === undefined ? [] : await listIssuedLetters(transaction, cooperation.id, { parties, only, limit: 1 });
  return found === undefined ? refuse('not-found', { what: 'change letter', id: text }) : answer(found);
}
