import { z } from '@hono/zod-openapi';
import type { Service } from '../context.ts';
import { cooperationRouter, endpoint, type CooperationRouter } from '../http/endpoint.ts';
import { exampleIds } from '../http/examples/nordkreis.ts';
import { answer } from '../problems/refusal.ts';
import { CouncilAnswers, presentCouncil } from './council-resource.ts';
import { readCouncil } from './read-council.ts';

export function councilRoutes(service: Service): CooperationRouter {
  const router = cooperationRouter(service);
  endpoint(
    router,
    {
      method: 'get',
      path: '/runs/{run}/council',
      tag: 'statements',
      operation: 'readCouncilAnswers',
      summary: 'Read what councils ask: what it costs, why it is other than last year, what it would cost alone',
      right: 'read-statements',
      parameters: z.object({ run: z.uuid().meta({ description: 'Id of the run', example: exampleIds.run }) }),
      result: CouncilAnswers,
      resultDescription: 'Each answer in a sentence, with its numbers and a picture; of a member its own',
      conflicts: true,
    },
    async (context, { parameters: { run: runId }, language }) => {
      const read = await readCouncil(context, { runId, language });
      return read.ok ? answer({ value: presentCouncil(read.value, language) }) : read;
    },
  );
  return router;
}
