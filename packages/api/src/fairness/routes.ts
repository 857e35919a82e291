import { z } from '@hono/zod-openapi';
import type { Service } from '../context.ts';
import { cooperationRouter, endpoint, type CooperationRouter } from '../http/endpoint.ts';
import { assumedCosts, exampleIds } from '../http/examples/nordkreis.ts';
import { answer } from '../problems/refusal.ts';
import { AssumedCosts, judgeFairness } from './judge-fairness.ts';
import { presentFairness, RunFairness } from './run-fairness.ts';

const RunParameter = z.object({ run: z.uuid().meta({ description: 'Id of the run', example: exampleIds.run }) });

export function fairnessRoutes(service: Service): CooperationRouter {
  const router = cooperationRouter(service);
  endpoint(
    router,
    {
      method: 'post',
      path: '/runs/{run}/fairness',
      tag: 'runs',
      operation: 'judgeRun',
      summary: 'Set the shares of a run beside what members and groups would cost by themselves; nothing is kept',
      right: 'read-all',
      parameters: RunParameter,
      body: AssumedCosts,
      examples: assumedCosts,
      status: 200,
      result: RunFairness,
      resultDescription: 'Who would be cheaper alone, and what theory would charge, with every assumption it rests on',
    },
    async (context, { parameters, body, language }) => {
      const judged = await judgeFairness(context, parameters.run, body);
      return judged.ok ? answer({ value: presentFairness(judged.value, language) }) : judged;
    },
  );
  return router;
}
