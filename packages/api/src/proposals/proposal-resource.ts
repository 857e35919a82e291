import { z } from '@hono/zod-openapi';
import { Agreement, LocalDate, writeDocument, type JsonValue } from '@umlage/core';
import type { StoredProposal } from './store.ts';

const unwritable = /(?![\n\t])\p{Cc}|\p{Cs}/u;

function text(maximum: number) {
  return z
    .string()
    .min(1)
    .max(maximum)
    .refine((written) => !unwritable.test(written), { params: { code: 'text-unreadable' } });
}

export const NewProposal = z
  .strictObject({
    title: text(160),
    text: text(8000).meta({ description: 'What is to change, and why' }),
    proposedBy: text(200).meta({ description: 'Who proposes it, such as a working group' }),
    document: Agreement.meta({ description: 'The whole version as it would be; its number is the next one' }),
  })
  .meta({ id: 'NewProposal' });

export const Adoption = z
  .strictObject({ decision: text(2000).meta({ description: 'Who decided it, when and where it stands' }) })
  .meta({ id: 'Adoption' });

export const SettingAside = z
  .strictObject({ reason: text(2000).meta({ description: 'Why it does not become a version' }) })
  .meta({ id: 'SettingAside' });

export const ProposalStatus = z.enum(['open', 'adopted', 'setAside']);

export const ProposalOutline = z
  .strictObject({
    id: z.uuid(),
    title: z.string(),
    text: z.string(),
    proposedBy: z.string(),
    status: ProposalStatus.meta({
      description: 'open: not decided; adopted: became a version; setAside: will not become one',
    }),
    base: z.int().meta({ description: 'Number of the version it would amend' }),
    number: z.int().meta({ description: 'The number it would have, or has, as a version' }),
    sha256: z.string().meta({ description: 'SHA-256 of the canonical text (RFC 8785) of the document' }),
    decision: z.string().optional().meta({ description: 'What was decided, or why it was set aside' }),
    decidedOn: LocalDate.optional(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'ProposalOutline' });

export function presentOutline(proposal: StoredProposal): z.output<typeof ProposalOutline> {
  const { id, title, text: told, proposedBy, status, base, sha256, decision, decidedOn, createdAt } = proposal;
  return {
    id,
    title,
    text: told,
    proposedBy,
    status,
    base,
    number: base + 1,
    sha256,
    ...(decision === null ? {} : { decision }),
    ...(decidedOn === null ? {} : { decidedOn: LocalDate.parse(decidedOn) }),
    createdAt: createdAt.toISOString(),
  };
}

/** As the history keeps it. */
export function writeOutline(proposal: StoredProposal): JsonValue {
  return writeDocument(ProposalOutline, presentOutline(proposal)) as JsonValue;
}
