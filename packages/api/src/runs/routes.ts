import { z } from '@hono/zod-openapi';
import { Agreement, compareWithBaselines, CostTable, LocalDate, PoolId, Saving } from '@umlage/core';
import { renderCostTable } from '@umlage/reports';
import type { CooperationContext, Service } from '../context.ts';
import { part } from '../http/document-parts.ts';
import { cooperationRouter, documentEndpoint, endpoint, type CooperationRouter } from '../http/endpoint.ts';
import { exampleIds, newRuns, otherRuns } from '../http/examples/nordkreis.ts';
import { listEndpoint } from '../http/list-endpoint.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { approveRun, freezeRun, issueRun } from './advance-run.ts';
import { createRun, editRun, NewRun, removeRun } from './create-run.ts';
import { explainedLines, ExplainedLine } from './explained-line.ts';
import { readCostTable } from './read-cost-table.ts';
import { readRun, type ComputedRun } from './read-run.ts';
import { RunInputDocument } from './run-input.ts';
import { presentOutline, RunOutline } from './run-outline.ts';
import { Finding, presentFindings, presentRun, RunResource } from './run-resource.ts';
import { findSnapshot, listRuns } from './store.ts';
import { Verification, verifyRun } from './verify-runs.ts';

const RunParameter = z.object({ run: z.uuid().meta({ description: 'Id of the run', example: exampleIds.run }) });
// What is kept holds every agreement as it was sent; here it has a schema.
export const RunInput = RunInputDocument.extend({
  versions: z.array(z.strictObject({ agreement: Agreement, knownOn: LocalDate.optional() })),
}).meta({ id: 'RunInput' });
const tag = 'runs';
const path = '/runs';

export function runRoutes(service: Service): CooperationRouter {
  const router = cooperationRouter(service);

  listEndpoint(
    router,
    {
      path,
      tag,
      operation: 'listRuns',
      summary: 'List runs',
      right: 'read-all',
      item: RunOutline,
      order: 'the latest period first, of one period the latest run',
      at: z.string().refine(isPlace),
    },
    async ({ transaction, cooperation }, { after, limit }) => {
      const [from = '', id = ''] = after?.split(' ') ?? [];
      const runs = await listRuns(transaction, cooperation.id, {
        limit,
        ...(after === undefined ? {} : { after: { from, id } }),
      });
      return answer(runs.map((run) => ({ value: presentOutline(run), at: `${run.period.from} ${run.id}` })));
    },
  );

  endpoint(
    router,
    {
      method: 'get',
      path: `${path}/{run}`,
      tag,
      operation: 'readRun',
      summary: 'Read a run: shares of all pools, balances, findings',
      right: 'read-all',
      parameters: RunParameter,
      result: RunResource,
      resultDescription:
        'A preview from what is recorded now and was known on the day it names, any other as it was frozen; the entity ' +
        'tag is for an edit',
    },
    async (context, { parameters, language }) => shown(context, language, await readRun(context, parameters.run)),
  );

  endpoint(
    router,
    {
      method: 'post',
      path,
      tag,
      operation: 'createRun',
      summary: 'Set up a run for a period, as a preview',
      right: 'prepare-runs',
      body: NewRun,
      examples: newRuns,
      result: RunResource,
      resultDescription: 'Set up; what is missing stands under findings',
      locates: true,
      conflicts: true,
    },
    async (context, { body, language }) => {
      const created = await shown(context, language, await createRun(context, body));
      if (!created.ok) return created;
      const location = `/api/v1/cooperations/${context.cooperation.slug}${path}/${created.value.value.id}`;
      return answer({ ...created.value, location });
    },
  );

  endpoint(
    router,
    {
      method: 'put',
      path: `${path}/{run}`,
      tag,
      operation: 'editRun',
      summary: 'Set up a preview anew',
      right: 'prepare-runs',
      parameters: RunParameter,
      body: NewRun,
      examples: otherRuns,
      result: RunResource,
      resultDescription: 'Set up anew; what is not given is as in a new run',
      conflicts: true,
    },
    async (context, { parameters: { run: id }, body: asked, onRevision, language }) =>
      shown(context, language, await editRun(context, { id, onRevision, asked })),
  );

  endpoint(
    router,
    {
      method: 'delete',
      path: `${path}/{run}`,
      tag,
      operation: 'removeRun',
      summary: 'Throw a preview away',
      right: 'prepare-runs',
      parameters: RunParameter,
      result: z.undefined(),
      resultDescription: 'Gone; the history keeps how it was asked for',
      conflicts: true,
    },
    async (context, { parameters: { run: id }, onRevision }) => {
      const removed = await removeRun(context, { id, onRevision });
      return removed.ok ? answer({ value: undefined }) : removed;
    },
  );

  const steps = [
    ['freeze', 'prepare-runs', freezeRun, 'Compute a run for good', 'Frozen: later facts no longer change it'],
    ['approve', 'approve-runs', approveRun, 'Approve a frozen run that others prepared', 'Approved'],
    ['issue', 'issue-runs', issueRun, 'Issue the statements of an approved run', 'Issued, each under a number'],
  ] as const;
  for (const [step, right, advance, summary, resultDescription] of steps)
    endpoint(
      router,
      {
        method: 'post',
        path: `${path}/{run}/${step}`,
        tag,
        operation: `${step}Run`,
        summary,
        right,
        parameters: RunParameter,
        status: 200,
        result: RunResource,
        resultDescription,
        conflicts: true,
      },
      async (context, { parameters, language }) => shown(context, language, await advance(context, parameters.run)),
    );

  listEndpoint(
    router,
    {
      path: `${path}/{run}/findings`,
      tag,
      operation: 'listFindings',
      summary: 'List what a run noticed',
      right: 'read-all',
      parameters: RunParameter,
      item: Finding,
      order: 'the gravest first',
      at: z.string().regex(/^\d{1,9}$/),
      filters: { severity: '`blocks`, `warns` or `notes`', code: 'Only findings of this code' },
    },
    async (context, { parameters, after = '-1', limit, only, language }) => {
      const computed = await readRun(context, parameters.run);
      if (!computed.ok) return computed;
      const found = presentFindings(computed.value.run, language)
        .map((value, index) => ({ value, at: String(index) }))
        .filter(({ value }) => (only['severity'] ?? value.severity) === value.severity)
        .filter(({ value }) => (only['code'] ?? value.code) === value.code);
      return answer(found.filter(({ at }) => Number(at) > Number(after)).slice(0, limit));
    },
  );

  listEndpoint(
    router,
    {
      path: `${path}/{run}/pools/{pool}/reasons`,
      tag,
      operation: 'listReasons',
      summary:
        'List why every line of a pool is what it is: clauses, rules, key figures with source, segments, rounding',
      right: 'read-all',
      parameters: RunParameter.extend({
        pool: PoolId.meta({ description: 'Id of the pool', example: 'operation' }),
      }),
      item: ExplainedLine,
      order: 'in the order of the run; none while the pool is blocked',
      at: z.string().regex(/^\d{1,9}$/),
    },
    async (context, { parameters, after = '-1', limit }) => {
      const computed = await readRun(context, parameters.run);
      if (!computed.ok) return computed;
      const { pool } = parameters;
      if (!computed.value.run.pools.some((one) => one.pool === pool))
        return refuse('not-found', { what: 'pool', id: pool });
      const lines = explainedLines(computed.value.run, pool).map((value, index) => ({ value, at: String(index) }));
      return answer(lines.filter(({ at }) => Number(at) > Number(after)).slice(0, limit));
    },
  );

  endpoint(
    router,
    {
      method: 'get',
      path: `${path}/{run}/savings`,
      tag,
      operation: 'readSavings',
      summary: 'Read the cost together beside the cost alone',
      right: 'read-all',
      parameters: RunParameter,
      result: z.strictObject({ items: z.array(Saving) }),
      resultDescription: 'One for each baseline of the period, with its source',
    },
    async (context, { parameters }) => {
      const computed = await readRun(context, parameters.run);
      if (!computed.ok) return computed;
      const { run, input } = computed.value;
      return answer({ value: { items: [...compareWithBaselines(run, input.baselines)] } });
    },
  );

  endpoint(
    router,
    {
      method: 'get',
      path: `${path}/{run}/verify`,
      tag,
      operation: 'verifyRun',
      summary: 'Recompute a frozen run from what was kept, and compare',
      right: 'read-all',
      parameters: RunParameter,
      result: Verification,
      resultDescription: 'Every difference by name; none if all is as it was',
      conflicts: true,
    },
    async (context, { parameters }) => {
      const verified = await verifyRun(context, parameters.run);
      return verified.ok ? answer({ value: verified.value }) : verified;
    },
  );

  documentEndpoint(
    router,
    {
      method: 'get',
      path: `${path}/{run}/input`,
      tag,
      operation: 'readRunInput',
      summary: 'Read what went into a frozen run, to recompute it elsewhere',
      right: 'read-all',
      parameters: RunParameter,
      response: {
        description: 'Versions, facts and question, in the canonical text that is hashed',
        headers: { ETag: part('headers', 'EntityTag') },
        content: { 'application/json': { schema: RunInput } },
      },
    },
    async ({ transaction, cooperation }, { parameters: { run } }) => {
      const snapshot = await findSnapshot(transaction, cooperation.id, run);
      if (snapshot === undefined) return refuse('not-found', { what: 'frozen run', id: run });
      const headers = { 'content-type': 'application/json', etag: `"${snapshot.inputSha256}"` };
      return answer(new Response(snapshot.input, { headers }));
    },
  );

  endpoint(
    router,
    {
      method: 'get',
      path: `${path}/{run}/cost-table`,
      tag,
      operation: 'readCostTable',
      summary: 'Read the cost of a run by type and pool, and what support pools hand on (Betriebsabrechnungsbogen)',
      right: 'read-all',
      parameters: RunParameter,
      result: CostTable,
      resultDescription: 'Exact cents; rows add up downwards and across',
      conflicts: true,
    },
    async (context, { parameters }) => {
      const read = await readCostTable(context, parameters.run);
      return read.ok ? answer({ value: read.value.table }) : read;
    },
  );

  documentEndpoint(
    router,
    {
      method: 'get',
      path: `${path}/{run}/cost-table.csv`,
      tag,
      operation: 'downloadCostTable',
      summary: 'Read the same table for a spreadsheet',
      right: 'read-all',
      parameters: RunParameter,
      response: {
        description: 'Euro with a decimal comma, separated by semicolons',
        headers: { 'Content-Disposition': part('headers', 'Disposition') },
        content: { 'text/csv': { schema: z.string() } },
      },
      conflicts: true,
    },
    async (context, { parameters, language }) => {
      const read = await readCostTable(context, parameters.run);
      if (!read.ok) return read;
      const file = `${context.cooperation.slug}-${read.value.stored.period.from.slice(0, 4)}-cost-table.csv`;
      return answer(
        new Response(renderCostTable(read.value.table, language), {
          headers: {
            'content-type': 'text/csv; charset=utf-8',
            'content-disposition': `attachment; filename="${file}"`,
          },
        }),
      );
    },
  );

  return router;
}

/** Where a page of runs ends: a day and a run, since a database takes nothing else for either. */
function isPlace(text: string): boolean {
  const [from, id, ...more] = text.split(' ');
  return LocalDate.safeParse(from).success && z.uuid().safeParse(id).success && more.length === 0;
}

async function shown(
  { cooperation: { slug } }: CooperationContext,
  language: Parameters<typeof presentRun>[1]['language'],
  computed: Answer<ComputedRun>,
) {
  if (!computed.ok) return computed;
  const { revision } = computed.value.stored;
  return answer({ value: presentRun(computed.value, { slug, language }), revision });
}
