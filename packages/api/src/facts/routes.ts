import { z } from '@hono/zod-openapi';
import type { Service } from '../context.ts';
import { performIn } from '../cooperations/perform-in.ts';
import { CooperationParameter, endpoint, newRouter, type Router } from '../http/endpoint.ts';
import { answer, refuse } from '../problems/refusal.ts';
import { addFact } from './add-fact.ts';
import {
  accountEntryKind,
  assetKind,
  contractPriceKind,
  costItemKind,
  figureKind,
  participationKind,
  postKind,
  type FactKind,
} from './fact-kinds.ts';

const FactParameter = CooperationParameter.extend({ id: z.uuid() });

export function factRoutes(service: Service): Router {
  const router = newRouter();
  addKind(router, service, participationKind);
  addKind(router, service, figureKind);
  addKind(router, service, costItemKind);
  addKind(router, service, contractPriceKind);
  addKind(router, service, assetKind);
  addKind(router, service, postKind);
  addKind(router, service, accountEntryKind);
  return router;
}

/** List, read and add, the same for every kind. */
function addKind<Fact, Stored extends z.ZodType, Reported extends z.ZodType>(
  router: Router,
  service: Service,
  kind: FactKind<Fact, Stored, Reported>,
): void {
  const path = `/cooperations/{cooperation}/${kind.address}`;

  endpoint(
    router,
    {
      method: 'get',
      path,
      tag: kind.name,
      summary: `List ${kind.name}`,
      parameters: CooperationParameter,
      result: z.strictObject({ items: z.array(kind.stored) }),
      resultDescription: 'All, in the order of recording',
      refusals: [404],
    },
    ({ parameters }) =>
      performIn(service, parameters.cooperation, async (context, cooperation) => {
        const facts = await kind.list(context.transaction, cooperation.id);
        return answer({ value: { items: facts.map(kind.present) } });
      }),
  );

  endpoint(
    router,
    {
      method: 'get',
      path: `${path}/{id}`,
      tag: kind.name,
      summary: `Read one of the ${kind.name}`,
      parameters: FactParameter,
      result: kind.stored,
      resultDescription: 'As recorded',
      refusals: [404, 422],
    },
    ({ parameters: { cooperation: slug, id } }) =>
      performIn(service, slug, async (context, cooperation) => {
        const facts = await kind.list(context.transaction, cooperation.id);
        const fact = facts.find((candidate) => candidate.id === id);
        return fact === undefined
          ? refuse('not-found', { what: kind.what, id })
          : answer({ value: kind.present(fact) });
      }),
  );

  endpoint(
    router,
    {
      method: 'post',
      path,
      tag: kind.name,
      summary: `Add to the ${kind.name}`,
      parameters: CooperationParameter,
      body: kind.reported,
      result: kind.stored,
      resultDescription: 'Recorded today',
      refusals: [400, 404, 422],
    },
    ({ parameters: { cooperation: slug }, body }) =>
      performIn(service, slug, async (context, cooperation) => {
        const fact = kind.record(body, service.clock.today());
        const added = await addFact(context, cooperation, { fact, field: kind.field, insert: kind.insert });
        if (!added.ok) return added;
        const location = `/api/v1/cooperations/${slug}/${kind.address}/${added.value.id}`;
        return answer({ value: kind.present(added.value), location });
      }),
  );
}
