import { z } from '@hono/zod-openapi';
import { Agreement, LocalDate } from '@umlage/core';
import type { Service } from '../context.ts';
import { cooperationRouter, documentEndpoint, endpoint, type CooperationRouter } from '../http/endpoint.ts';
import { listEndpoint } from '../http/list-endpoint.ts';
import { answer } from '../problems/refusal.ts';
import { addVersion } from './add-version.ts';
import { readVersion } from './read-version.ts';
import { listVersions, type StoredAgreement } from './store.ts';

const AgreementVersion = z
  .strictObject({
    number: z.int(),
    from: LocalDate,
    until: LocalDate.optional(),
    knownOn: LocalDate.optional().meta({ description: 'Runs as known on an earlier day do not see it' }),
    sha256: z.string().meta({ description: 'SHA-256 of the canonical text (RFC 8785) of the document' }),
  })
  .meta({ id: 'AgreementVersion' });

const VersionParameter = z.object({
  number: z.coerce.number().int().min(1).max(9999).meta({ type: 'integer', example: 1 }),
});

const tag = 'agreements';
const path = '/agreements';

export function agreementRoutes(service: Service): CooperationRouter {
  const router = cooperationRouter(service);

  listEndpoint(
    router,
    {
      path,
      tag,
      summary: 'List the versions of an agreement',
      right: 'read-terms',
      item: AgreementVersion,
      order: 'the oldest first',
      at: z.string().regex(/^\d{1,4}$/),
    },
    async ({ transaction, cooperation }, { after = '0', limit }) => {
      const versions = await listVersions(transaction, cooperation.id);
      const behind = versions.filter(({ number }) => number > Number(after)).slice(0, limit);
      return answer(behind.map((version) => ({ value: present(version), at: String(version.number) })));
    },
  );

  documentEndpoint(
    router,
    {
      method: 'get',
      path: `${path}/{number}`,
      tag,
      summary: 'Read a version: the agreement document',
      right: 'read-terms',
      parameters: VersionParameter,
      responses: {
        200: {
          description: 'The document, in the canonical text that is hashed',
          content: { 'application/json': { schema: Agreement } },
        },
      },
    },
    async (context, { parameters: { number } }) => {
      const version = await readVersion(context, context.cooperation.id, number);
      if (!version.ok) return version;
      const { document, sha256 } = version.value.stored;
      return answer(new Response(document, { headers: { 'content-type': 'application/json', etag: `"${sha256}"` } }));
    },
  );

  endpoint(
    router,
    {
      method: 'post',
      path,
      tag,
      summary: 'Add a version',
      right: 'change-terms',
      body: Agreement,
      result: AgreementVersion,
      resultDescription: 'Added',
      conflicts: true,
    },
    // Stored is what was sent, not what was read from it.
    async (context, { sent }) => {
      const { cooperation } = context;
      const added = await addVersion(context, cooperation, sent);
      if (!added.ok) return added;
      const location = `/api/v1/cooperations/${cooperation.slug}${path}/${added.value.number}`;
      return answer({ value: present(added.value), location });
    },
  );

  return router;
}

function present({
  number,
  validFrom,
  validUntil,
  knownOn,
  sha256,
}: StoredAgreement): z.output<typeof AgreementVersion> {
  return {
    number,
    from: LocalDate.parse(validFrom),
    ...(validUntil === null ? {} : { until: LocalDate.parse(validUntil) }),
    ...(knownOn === null ? {} : { knownOn: LocalDate.parse(knownOn) }),
    sha256,
  };
}
