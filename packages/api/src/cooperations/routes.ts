import { z } from '@hono/zod-openapi';
import { Agreement, CooperationId } from '@umlage/core';
import type { Service } from '../context.ts';
import {
  cooperationRouter,
  endpoint,
  installationRouter,
  type CooperationRouter,
  type InstallationRouter,
} from '../http/endpoint.ts';
import { foundingAgreements } from '../http/examples/nordkreis.ts';
import { listEndpoint } from '../http/list-endpoint.ts';
import { answer } from '../problems/refusal.ts';
import { createCooperation } from './create-cooperation.ts';
import { visibleCooperations } from './outline-cooperations.ts';
import type { StoredCooperation } from './store.ts';

const Cooperation = z
  .strictObject({
    id: z.string().meta({ example: 'nordkreis' }),
    name: z.string(),
    example: z.boolean().meta({ description: 'Came with the program and goes when the examples are removed' }),
  })
  .meta({ id: 'Cooperation' });

const tag = 'cooperations';

export function cooperationListRoutes(service: Service): InstallationRouter {
  const router = installationRouter(service);

  listEndpoint(
    router,
    {
      path: '/cooperations',
      tag,
      operation: 'listCooperations',
      summary: 'List the cooperations one has to do with',
      right: 'look-around',
      item: Cooperation,
      order: 'by id',
      at: CooperationId,
    },
    async (context, { after = '', limit }) => {
      const cooperations = await visibleCooperations(context, service.database);
      const behind = cooperations.filter(({ slug }) => slug > after).slice(0, limit);
      return answer(behind.map((cooperation) => ({ value: present(cooperation), at: cooperation.slug })));
    },
  );

  endpoint(
    router,
    {
      method: 'post',
      path: '/cooperations',
      tag,
      operation: 'foundCooperation',
      summary: 'Found a cooperation with the first version of its agreement',
      right: 'administer',
      body: Agreement,
      examples: foundingAgreements,
      result: Cooperation,
      resultDescription: 'Founded; who founds it has the role `finance` in it',
      locates: true,
      conflicts: true,
    },
    // Stored is what was sent, not what was read from it.
    async (context, { sent }) => {
      const created = await createCooperation(context, { document: sent });
      if (!created.ok) return created;
      return answer({ value: present(created.value), location: `/api/v1/cooperations/${created.value.slug}` });
    },
  );

  return router;
}

export function cooperationRoutes(service: Service): CooperationRouter {
  const router = cooperationRouter(service);
  endpoint(
    router,
    {
      method: 'get',
      path: '',
      tag,
      operation: 'readCooperation',
      summary: 'Read a cooperation',
      right: 'read-terms',
      result: Cooperation,
      resultDescription: 'The cooperation',
    },
    async ({ cooperation }) => answer({ value: present(cooperation) }),
  );
  return router;
}

function present({ slug, name, example }: StoredCooperation): z.output<typeof Cooperation> {
  return { id: slug, name, example };
}
