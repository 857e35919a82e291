import { z } from '@hono/zod-openapi';
import { Agreement, LocalDate, Party, PartyId, readDocument } from '@umlage/core';
import type { CooperationContext, Service } from '../context.ts';
import { part } from '../http/document-parts.ts';
import { cooperationRouter, documentEndpoint, endpoint, type CooperationRouter } from '../http/endpoint.ts';
import { laterVersions } from '../http/examples/nordkreis.ts';
import { listEndpoint } from '../http/list-endpoint.ts';
import { answer, answerFrom, type Answer } from '../problems/refusal.ts';
import { addVersion } from './add-version.ts';
import { compareNumbers } from './compare-agreements.ts';
import { checkVersion } from './check-version.ts';
import { presentComparison, VersionComparison, YearToCompare } from './comparison-resource.ts';
import { presentProblems, VersionFindings } from './version-findings.ts';
import { readVersion, versionOn, type Version } from './read-version.ts';
import { listVersions, type StoredAgreement } from './store.ts';
import { VersionParameter } from './version-parameter.ts';

const AgreementVersion = z
  .strictObject({
    number: z.int(),
    from: LocalDate,
    until: LocalDate.optional(),
    knownOn: LocalDate.optional().meta({ description: 'Runs as known on an earlier day do not see it' }),
    sha256: z.string().meta({ description: 'SHA-256 of the canonical text (RFC 8785) of the document' }),
  })
  .meta({ id: 'AgreementVersion' });

const tag = 'agreements';
const onDay = 'The day on which it is in force; today unless given';
const path = '/agreements';

export function agreementRoutes(service: Service): CooperationRouter {
  const router = cooperationRouter(service);

  listEndpoint(
    router,
    {
      path,
      tag,
      operation: 'listAgreementVersions',
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
      operation: 'readAgreementVersion',
      summary: 'Read a version: the agreement document',
      right: 'read-terms',
      parameters: VersionParameter,
      response: {
        description: 'The document, in the canonical text that is hashed',
        headers: { ETag: part('headers', 'EntityTag') },
        content: { 'application/json': { schema: Agreement } },
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
      method: 'get',
      path: `${path}/{number}/comparison`,
      tag,
      operation: 'compareAgreementVersions',
      summary: 'Compare a version with another one, in words and in euro on the cost of a year',
      right: 'read-terms',
      parameters: VersionParameter,
      query: YearToCompare.extend({
        with: VersionParameter.shape.number.optional().meta({
          type: 'integer',
          example: 2,
          description: 'Number of the version it is compared with; the last one unless given',
        }),
      }),
      result: VersionComparison,
      resultDescription: 'What differs; in euro only for whoever may see everyone’s shares',
    },
    async (context, { parameters: { number }, query: { with: other, ...asked }, language }) => {
      const compared = await compareNumbers(context, { number, other, asked });
      return compared.ok ? answer({ value: presentComparison(compared.value, language) }) : compared;
    },
  );

  listEndpoint(
    router,
    {
      path: '/parties',
      tag,
      operation: 'listParties',
      summary: 'List the parties of the agreement in force',
      right: 'read-terms',
      item: Party,
      order: 'by id',
      at: PartyId,
      filters: { on: onDay },
    },
    async (context, { after = '', limit, only }) => {
      const version = await versionAt(context, only['on']);
      if (!version.ok) return version;
      const parties = version.value.agreement.parties.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      const behind = parties.filter(({ id }) => id > after).slice(0, limit);
      return answer(behind.map((party) => ({ value: party, at: party.id })));
    },
  );

  endpoint(
    router,
    {
      method: 'get',
      path: '/tariffs',
      tag,
      operation: 'readTariffs',
      summary: 'Read the rates and tariffs of the agreement in force',
      right: 'read-terms',
      query: z.strictObject({ on: LocalDate.optional().meta({ description: onDay }) }),
      result: z.strictObject({
        version: z.int(),
        rates: Agreement.shape.rates,
        tariffs: Agreement.shape.tariffs,
      }),
      resultDescription: 'Prices of single members stand under contract-prices',
    },
    async (context, { query: { on = context.clock.today() } }) => {
      const { agreement } = await versionOn(context, context.cooperation.id, on);
      const { rates, tariffs, version } = agreement;
      return answer({ value: { version: version.number, rates, tariffs } });
    },
  );

  endpoint(
    router,
    {
      method: 'post',
      path,
      tag,
      operation: 'addAgreementVersion',
      summary: 'Add a version',
      right: 'change-terms',
      body: Agreement,
      examples: laterVersions,
      result: AgreementVersion.extend({ findings: VersionFindings }).meta({ id: 'AddedVersion' }),
      resultDescription: 'Added, and what is to be told of it beside the others',
      locates: true,
      conflicts: true,
    },
    // Stored is what was sent, not what was read from it.
    async (context, { sent, language }) => {
      const { cooperation } = context;
      const added = await addVersion(context, cooperation, sent);
      if (!added.ok) return added;
      const version = await readVersion(context, cooperation.id, added.value.number);
      if (!version.ok) return version;
      const { agreement } = version.value;
      const findings = presentProblems(await checkVersion(context, agreement), agreement, language);
      const location = `/api/v1/cooperations/${cooperation.slug}${path}/${added.value.number}`;
      return answer({ value: { ...present(added.value), findings }, location });
    },
  );

  return router;
}

async function versionAt(context: CooperationContext, on: string | undefined): Promise<Answer<Version>> {
  const day = answerFrom(readDocument(z.object({ on: LocalDate }), { on: on ?? context.clock.today() }));
  return day.ok ? answer(await versionOn(context, context.cooperation.id, day.value.on)) : day;
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
