import { z } from '@hono/zod-openapi';
import type { Service } from '../context.ts';
import { cooperationRouter, endpoint, type CooperationRouter } from '../http/endpoint.ts';
import { exampleIds } from '../http/examples/nordkreis.ts';
import { answer } from '../problems/refusal.ts';
import { presentBridge, ShareBridge } from './bridge-resource.ts';
import { readBridge } from './read-bridge.ts';

const RunParameter = z.object({ run: z.uuid().meta({ description: 'Id of the run', example: exampleIds.run }) });

export function bridgeRoutes(service: Service): CooperationRouter {
  const router = cooperationRouter(service);
  endpoint(
    router,
    {
      method: 'get',
      path: '/runs/{run}/bridge',
      tag: 'statements',
      operation: 'readBridge',
      summary: 'Read why shares are others than the year before: cost, key figures, membership, terms, to the cent',
      right: 'read-statements',
      parameters: RunParameter,
      query: z.object({
        before: z
          .uuid()
          .optional()
          .meta({ description: 'Id of the run to compare with; the issued one for the same days of the year before' }),
      }),
      result: ShareBridge,
      resultDescription: 'Effect by effect with what caused it, as sentences and as a picture; of a member its own',
      conflicts: true,
    },
    async (context, { parameters: { run: runId }, query: { before }, language }) => {
      const read = await readBridge(context, { runId, beforeId: before });
      return read.ok ? answer({ value: presentBridge(read.value, language) }) : read;
    },
  );
  return router;
}
