import { z } from '@hono/zod-openapi';
import { Agreement, LocalDate } from '@umlage/core';
import type { Service } from '../context.ts';
import { performIn } from '../cooperations/perform-in.ts';
import { CooperationParameter, documentEndpoint, endpoint, newRouter, type Router } from '../http/endpoint.ts';
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

const VersionParameter = CooperationParameter.extend({
  number: z.coerce.number().int().min(1).max(9999).meta({ type: 'integer', example: 1 }),
});

const tag = 'agreements';
const path = '/cooperations/{cooperation}/agreements';

export function agreementRoutes(service: Service): Router {
  const router = newRouter();

  endpoint(
    router,
    {
      method: 'get',
      path,
      tag,
      summary: 'List the versions of an agreement',
      parameters: CooperationParameter,
      result: z.strictObject({ items: z.array(AgreementVersion) }),
      resultDescription: 'The oldest first',
      refusals: [404],
    },
    ({ parameters }) =>
      performIn(service, parameters.cooperation, async (context, cooperation) => {
        const versions = await listVersions(context.transaction, cooperation.id);
        return answer({ value: { items: versions.map(present) } });
      }),
  );

  documentEndpoint(
    router,
    {
      method: 'get',
      path: `${path}/{number}`,
      tag,
      summary: 'Read a version: the agreement document',
      parameters: VersionParameter,
      responses: {
        200: {
          description: 'The document, in the canonical text that is hashed',
          content: { 'application/json': { schema: Agreement } },
        },
      },
      refusals: [404, 422],
    },
    ({ parameters: { cooperation: slug, number } }) =>
      performIn(service, slug, async (context, cooperation) => {
        const version = await readVersion(context, cooperation.id, number);
        if (!version.ok) return version;
        const headers = { 'content-type': 'application/json' };
        return answer(new Response(version.value.stored.document, { headers }));
      }),
  );

  endpoint(
    router,
    {
      method: 'post',
      path,
      tag,
      summary: 'Add a version',
      parameters: CooperationParameter,
      body: Agreement,
      result: AgreementVersion,
      resultDescription: 'Added',
      refusals: [400, 404, 409, 422],
    },
    // Stored is what was sent, not what was read from it.
    ({ parameters: { cooperation: slug }, sent }) =>
      performIn(service, slug, async (context, cooperation) => {
        const added = await addVersion(context, cooperation, sent);
        if (!added.ok) return added;
        const location = `/api/v1/cooperations/${slug}/agreements/${added.value.number}`;
        return answer({ value: present(added.value), location });
      }),
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
