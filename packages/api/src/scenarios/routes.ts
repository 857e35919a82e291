import { z } from '@hono/zod-openapi';
import type { Service } from '../context.ts';
import { cooperationRouter, endpoint, type CooperationRouter } from '../http/endpoint.ts';
import { exampleIds, newScenarios } from '../http/examples/nordkreis.ts';
import { answer } from '../problems/refusal.ts';
import { readRun } from '../runs/read-run.ts';
import { NewScenario, presentScenario, ScenarioResult } from './scenario-resource.ts';
import { tryOnRun } from './try-on-run.ts';

const RunParameter = z.object({ run: z.uuid().meta({ description: 'Id of the run', example: exampleIds.run }) });

export function scenarioRoutes(service: Service): CooperationRouter {
  const router = cooperationRouter(service);
  endpoint(
    router,
    {
      method: 'post',
      path: '/runs/{run}/scenario',
      tag: 'runs',
      operation: 'compareScenario',
      summary: 'Compute what a run would come to if things were otherwise; nothing is kept',
      right: 'read-all',
      parameters: RunParameter,
      body: NewScenario,
      examples: newScenarios,
      status: 200,
      result: ScenarioResult,
      resultDescription:
        'Before and after, member by member, and the version of the agreement that would bring it about; what cannot be is told with its place',
    },
    async (context, { parameters: { run: runId }, body: { explain, ...scenario }, language }) => {
      const computed = await readRun(context, runId);
      if (!computed.ok) return computed;
      const tried = await tryOnRun(context, computed.value, scenario);
      return answer({ value: presentScenario(tried, { explain, language }) });
    },
  );
  return router;
}
