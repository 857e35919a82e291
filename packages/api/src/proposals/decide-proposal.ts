import { z } from '@hono/zod-openapi';
import { addVersion } from '../agreements/add-version.ts';
import { recordChanges } from '../audit/record-changes.ts';
import type { CooperationContext } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { writeOutline } from './proposal-resource.ts';
import { decideProposal, lockProposal, type StoredProposal } from './store.ts';

/** Makes a proposal the next version of the agreement, as it was proposed. */
export async function adoptProposal(
  context: CooperationContext,
  { id, decision }: { readonly id: string; readonly decision: string },
): Promise<Answer<StoredProposal>> {
  const proposal = await lockOpen(context, id);
  if (!proposal.ok) return proposal;
  // Another version may have come in between: then this one has lost its number.
  const added = await addVersion(context, context.cooperation, JSON.parse(proposal.value.document));
  if (!added.ok) return added;
  return answer(await decide(context, proposal.value, { status: 'adopted', decision }));
}

/** Closes a proposal that will not become a version. */
export async function setProposalAside(
  context: CooperationContext,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<Answer<StoredProposal>> {
  const proposal = await lockOpen(context, id);
  if (!proposal.ok) return proposal;
  return answer(await decide(context, proposal.value, { status: 'setAside', decision: reason }));
}

/** A proposal is decided once. */
async function lockOpen({ transaction, cooperation }: CooperationContext, id: string): Promise<Answer<StoredProposal>> {
  const found = z.uuid().safeParse(id).success ? await lockProposal(transaction, cooperation.id, id) : undefined;
  if (found === undefined) return refuse('not-found', { what: 'proposal', id });
  if (found.status !== 'open') return refuse('proposal-decided', { status: found.status });
  return answer(found);
}

async function decide(
  context: CooperationContext,
  before: StoredProposal,
  decision: { readonly status: 'adopted' | 'setAside'; readonly decision: string },
): Promise<StoredProposal> {
  const after: StoredProposal = { ...before, ...decision, decidedOn: context.clock.today() };
  await decideProposal(context.transaction, after);
  await recordChanges(context, context.cooperation.id, [
    {
      action: 'changed',
      subject: 'proposal',
      subjectId: before.id,
      before: writeOutline(before),
      after: writeOutline(after),
    },
  ]);
  return after;
}
