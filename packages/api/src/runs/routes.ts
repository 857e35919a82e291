import { z } from '@hono/zod-openapi';
import type { Service } from '../context.ts';
import { performIn } from '../cooperations/perform-in.ts';
import { CooperationParameter, endpoint, newRouter, type Router } from '../http/endpoint.ts';
import { answer } from '../problems/refusal.ts';
import { createRun, NewRun } from './create-run.ts';
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

  return router;
}
