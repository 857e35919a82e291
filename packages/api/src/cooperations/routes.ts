import { z } from '@hono/zod-openapi';
import { Agreement } from '@umlage/core';
import { perform, type Service } from '../context.ts';
import { CooperationParameter, endpoint, newRouter, NoParameters, type Router } from '../http/endpoint.ts';
import { answer } from '../problems/refusal.ts';
import { createCooperation } from './create-cooperation.ts';
import { performIn } from './perform-in.ts';
import { listCooperations, type StoredCooperation } from './store.ts';

const Cooperation = z
  .strictObject({
    id: z.string().meta({ example: 'komgrid' }),
    name: z.string(),
    example: z.boolean().meta({ description: 'Came with the program and goes when the examples are removed' }),
  })
  .meta({ id: 'Cooperation' });

const tag = 'cooperations';

export function cooperationRoutes(service: Service): Router {
  const router = newRouter();

  endpoint(
    router,
    {
      method: 'get',
      path: '/cooperations',
      tag,
      summary: 'List cooperations',
      parameters: NoParameters,
      result: z.strictObject({ items: z.array(Cooperation) }),
      resultDescription: 'All, by id',
      refusals: [],
    },
    () =>
      perform(service, async ({ transaction }) => {
        const cooperations = await listCooperations(transaction);
        return answer({ value: { items: cooperations.map(present) } });
      }),
  );

  endpoint(
    router,
    {
      method: 'get',
      path: '/cooperations/{cooperation}',
      tag,
      summary: 'Read a cooperation',
      parameters: CooperationParameter,
      result: Cooperation,
      resultDescription: 'The cooperation',
      refusals: [404],
    },
    ({ parameters }) =>
      performIn(service, parameters.cooperation, async (context, cooperation) =>
        answer({ value: present(cooperation) }),
      ),
  );

  endpoint(
    router,
    {
      method: 'post',
      path: '/cooperations',
      tag,
      summary: 'Found a cooperation with the first version of its agreement',
      parameters: NoParameters,
      body: Agreement,
      result: Cooperation,
      resultDescription: 'Founded',
      refusals: [400, 409, 422],
    },
    // Stored is what was sent, not what was read from it.
    ({ sent }) =>
      perform(service, async (context) => {
        const created = await createCooperation(context, { document: sent });
        if (!created.ok) return created;
        const location = `/api/v1/cooperations/${created.value.slug}`;
        return answer({ value: present(created.value), location });
      }),
  );

  return router;
}

function present({ slug, name, example }: StoredCooperation): z.output<typeof Cooperation> {
  return { id: slug, name, example };
}
