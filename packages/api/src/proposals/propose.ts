import { canonicalJson, problem, readAgreement, type Agreement, type JsonValue, type Problem } from '@umlage/core';
import { v7 as uuidV7 } from 'uuid';
import type { z } from 'zod';
import { listVersions } from '../agreements/store.ts';
import { recordChanges } from '../audit/record-changes.ts';
import type { CooperationContext } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { sha256Of } from '../sha256.ts';
import { writeOutline, type NewProposal } from './proposal-resource.ts';
import { insertProposal, type StoredProposal } from './store.ts';

/** What is proposed; the document as it was sent. */
export type Proposed = Omit<z.output<typeof NewProposal>, 'document'> & { readonly document: unknown };

/** Proposes the next version: a whole one, readable as an agreement of this cooperation. Nobody computes by it. */
export async function propose(
  context: CooperationContext,
  asked: Proposed,
): Promise<Answer<{ readonly stored: StoredProposal; readonly agreement: Agreement }>> {
  const { transaction, cooperation, clock } = context;
  const { title, text, proposedBy, document } = asked;
  const read = readAgreement(document);
  if (!read.ok) return refuse('input-invalid', {}, read.problems.map(inDocument));
  const { version, cooperation: named } = read.value;
  if (named.id !== cooperation.slug)
    return refuse('cooperation-differs', { expected: cooperation.slug, received: named.id }, [
      inDocument(problem('value-not-allowed', '/cooperation/id', { received: named.id, allowed: [cooperation.slug] })),
    ]);
  const last = (await listVersions(transaction, cooperation.id)).at(-1);
  const base = last?.number ?? 0;
  if (version.number !== base + 1)
    return refuse('version-not-next', { expected: base + 1, received: version.number }, [
      inDocument(
        problem('value-not-allowed', '/version/number', {
          received: String(version.number),
          allowed: [String(base + 1)],
        }),
      ),
    ]);
  if (last !== undefined && version.from <= last.validFrom) return refuse('versions-overlap', { from: last.validFrom });
  // What an agreement could be read from holds nothing but JSON.
  const canonical = canonicalJson(document as JsonValue);
  const row: StoredProposal = {
    cooperationId: cooperation.id,
    id: uuidV7(),
    title,
    text,
    proposedBy,
    document: canonical,
    sha256: sha256Of(canonical),
    base,
    status: 'open',
    decision: null,
    decidedOn: null,
    createdAt: clock.now(),
  };
  await insertProposal(transaction, row);
  await recordChanges(context, cooperation.id, [
    { action: 'added', subject: 'proposal', subjectId: row.id, after: writeOutline(row) },
  ]);
  return answer({ stored: row, agreement: read.value });
}

function inDocument(found: Problem): Problem {
  return { ...found, path: `/document${found.path}` };
}
