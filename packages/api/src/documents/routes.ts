import { z } from '@hono/zod-openapi';
import type { Service } from '../context.ts';
import { part } from '../http/document-parts.ts';
import { cooperationRouter, documentEndpoint, endpoint, type CooperationRouter } from '../http/endpoint.ts';
import { exampleIds, newDocuments } from '../http/examples/nordkreis.ts';
import { listEndpoint } from '../http/list-endpoint.ts';
import { answer } from '../problems/refusal.ts';
import { fileResponse } from './file-response.ts';
import { keepDocument, NewDocument, readKept } from './keep-document.ts';
import { listDocuments, type DocumentOutline } from './store.ts';

const KeptDocument = z
  .strictObject({
    id: z.uuid(),
    name: z.string(),
    mediaType: z.string(),
    sha256: z.string().meta({ description: 'Of the bytes; checked whenever they are read' }),
    bytes: z.int(),
    keptAt: z.iso.datetime(),
  })
  .meta({ id: 'KeptDocument', description: 'A file that is kept as it was sent' });

const DocumentParameter = z.object({
  document: z.uuid().meta({ description: 'Id of the document', example: exampleIds.document }),
});

const tag = 'documents';
const path = '/documents';

export function documentRoutes(service: Service): CooperationRouter {
  const router = cooperationRouter(service);

  listEndpoint(
    router,
    {
      path,
      tag,
      operation: 'listDocuments',
      summary: 'List the documents that are kept',
      right: 'read-terms',
      item: KeptDocument,
      order: 'in the order in which they were kept',
      at: z.uuid(),
    },
    async ({ transaction, cooperation }, wanted) => {
      const documents = await listDocuments(transaction, cooperation.id, wanted);
      return answer(documents.map((document) => ({ value: present(document), at: document.id })));
    },
  );

  documentEndpoint(
    router,
    {
      method: 'get',
      path: `${path}/{document}`,
      tag,
      operation: 'downloadDocument',
      summary: 'Read the file, whose hash is checked',
      right: 'read-terms',
      parameters: DocumentParameter,
      response: {
        description: 'The bytes as they were sent; what they are stands in the list',
        headers: { ETag: part('headers', 'EntityTag'), 'Content-Disposition': part('headers', 'Disposition') },
        content: { 'application/octet-stream': { schema: z.string() } },
      },
      conflicts: true,
    },
    async (context, { parameters }) => {
      const kept = await readKept(context, parameters.document);
      return kept.ok ? answer(fileResponse(kept.value)) : kept;
    },
  );

  endpoint(
    router,
    {
      method: 'post',
      path,
      tag,
      operation: 'addDocument',
      summary: 'Keep a document',
      right: 'change-terms',
      body: NewDocument,
      examples: newDocuments,
      result: KeptDocument,
      resultDescription: 'Kept, for steps to refer to',
      locates: true,
    },
    async (context, { body }) => {
      const kept = await keepDocument(context, body);
      if (!kept.ok) return kept;
      const location = `/api/v1/cooperations/${context.cooperation.slug}${path}/${kept.value.id}`;
      return answer({ value: present(kept.value), location });
    },
  );

  return router;
}

function present({ id, name, mediaType, sha256, bytes, createdAt }: DocumentOutline): z.output<typeof KeptDocument> {
  return { id, name, mediaType, sha256, bytes, keptAt: createdAt.toISOString() };
}
