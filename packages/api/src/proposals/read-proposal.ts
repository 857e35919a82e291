import { z } from '@hono/zod-openapi';
import { invariant, readAgreement, type Agreement } from '@umlage/core';
import { compareAgreements, type Compared } from '../agreements/compare-agreements.ts';
import { readVersion } from '../agreements/read-version.ts';
import type { AskedYear } from '../agreements/year-to-compare.ts';
import type { CooperationContext } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { findProposal, type StoredProposal } from './store.ts';

/** A proposal, what it says, and how that differs from the version it would amend. */
export type ReadProposal = {
  readonly stored: StoredProposal;
  readonly agreement: Agreement;
  readonly compared: Compared;
};

export async function readProposal(
  context: CooperationContext,
  { id, asked }: { readonly id: string; readonly asked: AskedYear },
): Promise<Answer<ReadProposal>> {
  const { transaction, cooperation } = context;
  const stored = z.uuid().safeParse(id).success ? await findProposal(transaction, cooperation.id, id) : undefined;
  if (stored === undefined) return refuse('not-found', { what: 'proposal', id });
  const read = readAgreement(JSON.parse(stored.document));
  invariant(read.ok, 'a proposal was checked before it was stored');
  const base = await readVersion(context, cooperation.id, stored.base);
  if (!base.ok) return base;
  const compared = await compareAgreements(context, {
    before: base.value.agreement,
    after: read.value,
    asked,
  });
  return compared.ok ? answer({ stored, agreement: read.value, compared: compared.value }) : compared;
}
