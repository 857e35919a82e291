import { z } from '@hono/zod-openapi';
import { v7 as uuidV7 } from 'uuid';
import { recordChanges } from '../audit/record-changes.ts';
import type { CooperationContext } from '../context.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { sha256Of } from '../sha256.ts';
import { findDocument, insertDocument, type DocumentOutline, type StoredDocument } from './store.ts';

// Said again in the document, where the library would write the flag into it.
const fileName = /^[^\p{C}/\\]{1,160}$/u;

/** What a request can carry, written in Base64. */
const mostLetters = 4_000_000;
export const mostBytes = (mostLetters / 4) * 3;

export const NewDocument = z
  .strictObject({
    name: z
      .string()
      .regex(fileName)
      .meta({ pattern: fileName.source, description: 'Of the file, with its ending', example: 'Beschluss.pdf' }),
    mediaType: z
      .string()
      .max(120)
      .regex(/^[a-z]+\/[a-z0-9][a-z0-9.+-]*$/)
      .meta({ example: 'application/pdf' }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .meta({ description: 'What whoever sends it computed, in hexadecimal: bytes with another hash are refused' }),
    content: z
      .base64()
      .min(1)
      .max(mostLetters)
      .meta({ description: 'The bytes in Base64: three million of them at most' }),
  })
  .meta({ id: 'NewDocument', description: 'A file to be kept' });
export type NewDocument = z.infer<typeof NewDocument>;

/** Keeps a file with its hash, for good. */
export async function keepDocument(
  context: CooperationContext,
  { name, mediaType, sha256: expected, content }: NewDocument,
): Promise<Answer<DocumentOutline>> {
  const { transaction, cooperation, clock } = context;
  const bytes = Buffer.from(content, 'base64');
  const sha256 = sha256Of(bytes);
  if (expected !== undefined && expected !== sha256)
    return refuse('document-hash-differs', { expected, computed: sha256 });
  const outline: DocumentOutline = {
    cooperationId: cooperation.id,
    id: uuidV7(),
    name,
    mediaType,
    sha256,
    bytes: bytes.length,
    createdAt: clock.now(),
  };
  await insertDocument(transaction, { ...outline, content });
  await recordChanges(context, cooperation.id, [
    {
      action: 'added',
      subject: 'document',
      subjectId: outline.id,
      after: { name, mediaType, sha256, bytes: outline.bytes },
    },
  ]);
  return answer(outline);
}

/** A file as it was kept. One whose bytes have another hash than they had is not handed out. */
export async function readKept(
  { transaction, cooperation }: CooperationContext,
  id: string,
): Promise<Answer<{ readonly document: StoredDocument; readonly bytes: Uint8Array<ArrayBuffer> }>> {
  const document = await findDocument(transaction, cooperation.id, id);
  if (document === undefined) return refuse('not-found', { what: 'document', id });
  // A copy in a buffer of its own: what a response takes.
  const bytes = new Uint8Array(Buffer.from(document.content, 'base64'));
  const computed = sha256Of(bytes);
  const { name, sha256: expected } = document;
  return computed === expected ? answer({ document, bytes }) : refuse('document-damaged', { name, expected, computed });
}
