import { z } from '@hono/zod-openapi';
import { CostTable } from '@umlage/core';
import { renderCostTable } from '@umlage/reports';
import type { Service } from '../context.ts';
import { performIn } from '../cooperations/perform-in.ts';
import { CooperationParameter, documentEndpoint, endpoint, newRouter, type Router } from '../http/endpoint.ts';
import { answer } from '../problems/refusal.ts';
import { createRun, NewRun } from './create-run.ts';
import { readCostTable } from './read-cost-table.ts';
import { readRun } from './read-run.ts';
import { presentOutline, presentRun, RunOutline, RunResource } from './run-resource.ts';
import { listRuns } from './store.ts';

const RunParameter = CooperationParameter.extend({ run: z.uuid() });
const tag = 'runs';
const path = '/cooperations/{cooperation}/runs';

export function runRoutes(service: Service): Router {
  const router = newRouter();

  endpoint(
    router,
    {
      method: 'get',
      path,
      tag,
      summary: 'List runs',
      parameters: CooperationParameter,
      result: z.strictObject({ items: z.array(RunOutline) }),
      resultDescription: 'The latest period first',
      refusals: [404],
    },
    ({ parameters }) =>
      performIn(service, parameters.cooperation, async (context, cooperation) => {
        const runs = await listRuns(context.transaction, cooperation.id);
        return answer({ value: { items: runs.map(presentOutline) } });
      }),
  );

  endpoint(
    router,
    {
      method: 'get',
      path: `${path}/{run}`,
      tag,
      summary: 'Read a run: shares of all pools, balances, findings',
      parameters: RunParameter,
      result: RunResource,
      resultDescription: 'Computed from what is recorded now and was known on the day the run names',
      refusals: [404, 422],
    },
    ({ parameters: { cooperation: slug, run }, language }) =>
      performIn(service, slug, async (context, cooperation) => {
        const computed = await readRun(context, cooperation.id, run);
        return computed.ok ? answer({ value: presentRun(computed.value, { slug, language }) }) : computed;
      }),
  );

  endpoint(
    router,
    {
      method: 'post',
      path,
      tag,
      summary: 'Set up a run for a period, as a preview',
      parameters: CooperationParameter,
      body: NewRun,
      result: RunResource,
      resultDescription: 'Set up; what is missing stands under findings',
      refusals: [400, 404, 422],
    },
    ({ parameters: { cooperation: slug }, body, language }) =>
      performIn(service, slug, async (context, cooperation) => {
        const created = await createRun(context, cooperation, body);
        if (!created.ok) return created;
        const computed = await readRun(context, cooperation.id, created.value.id);
        if (!computed.ok) return computed;
        const location = `/api/v1/cooperations/${slug}/runs/${created.value.id}`;
        return answer({ value: presentRun(computed.value, { slug, language }), location });
      }),
  );

  endpoint(
    router,
    {
      method: 'get',
      path: `${path}/{run}/cost-table`,
      tag,
      summary: 'Read the cost of a run by type and pool, and what support pools hand on (Betriebsabrechnungsbogen)',
      parameters: RunParameter,
      result: CostTable,
      resultDescription: 'Exact cents; rows add up downwards and across',
      refusals: [404, 409, 422],
    },
    ({ parameters: { cooperation: slug, run } }) =>
      performIn(service, slug, async (context, cooperation) => {
        const read = await readCostTable(context, cooperation.id, run);
        return read.ok ? answer({ value: read.value.table }) : read;
      }),
  );

  documentEndpoint(
    router,
    {
      method: 'get',
      path: `${path}/{run}/cost-table.csv`,
      tag,
      summary: 'Read the same table for a spreadsheet',
      parameters: RunParameter,
      responses: {
        200: {
          description: 'Euro with a decimal comma, separated by semicolons',
          content: { 'text/csv': { schema: z.string() } },
        },
      },
      refusals: [404, 409, 422],
    },
    async ({ parameters: { cooperation: slug, run }, language }) =>
      performIn(service, slug, async (context, cooperation) => {
        const read = await readCostTable(context, cooperation.id, run);
        if (!read.ok) return read;
        const file = `${slug}-${read.value.stored.period.from.slice(0, 4)}-cost-table.csv`;
        return answer(
          new Response(renderCostTable(read.value.table, language), {
            headers: {
              'content-type': 'text/csv; charset=utf-8',
              'content-disposition': `attachment; filename="${file}"`,
            },
          }),
        );
      }),
  );

  return router;
}
