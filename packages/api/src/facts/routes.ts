import { z } from '@hono/zod-openapi';
import { Facts } from '@umlage/core';
import type { Service } from '../context.ts';
import { cooperationRouter, endpoint, type CooperationRouter } from '../http/endpoint.ts';
import { exampleIds, factExamples, type FactExamples } from '../http/examples/nordkreis.ts';
import { listEndpoint } from '../http/list-endpoint.ts';
import { answer, refuse } from '../problems/refusal.ts';
import { addFact, addFacts } from './add-facts.ts';
import {
  accountEntryKind,
  assetKind,
  baselineKind,
  contractPriceKind,
  costItemKind,
  figureKind,
  investmentKind,
  participationKind,
  paymentKind,
  postKind,
  priceIndexKind,
  type FactKind,
} from './fact-kinds.ts';
import { readFacts } from './read-facts.ts';

const FactParameter = z.object({ id: z.uuid().meta({ description: 'Id of the fact', example: exampleIds.fact }) });

/** How many facts one request may bring. */
const mostAtOnce = 10_000;

export function factRoutes(service: Service): CooperationRouter {
  const router = cooperationRouter(service);
  endpoint(
    router,
    {
      method: 'get',
      path: '/facts',
      tag: 'facts',
      operation: 'readFacts',
      summary: 'Read all facts of a cooperation at once, as a run takes them',
      right: 'read-all',
      result: Facts,
      resultDescription: 'In the order of recording; `@umlage/core` reads the same document',
    },
    async (context) => answer({ value: await readFacts(context, context.cooperation.id) }),
  );
  addKind(router, participationKind, factExamples.participation);
  addKind(router, figureKind, factExamples.figure);
  addKind(router, costItemKind, factExamples.costItem);
  addKind(router, contractPriceKind, factExamples.contractPrice);
  addKind(router, assetKind, factExamples.asset);
  addKind(router, postKind, factExamples.post);
  addKind(router, accountEntryKind, factExamples.accountEntry);
  addKind(router, baselineKind, factExamples.baseline);
  addKind(router, priceIndexKind, factExamples.priceIndex);
  addKind(router, investmentKind, factExamples.investment);
  addKind(router, paymentKind, factExamples.payment);
  return router;
}

/** List, read, add and add many, the same for every kind. */
function addKind<Fact, Stored extends z.ZodType, Reported extends z.ZodType>(
  router: CooperationRouter,
  kind: FactKind<Fact, Stored, Reported>,
  { examples, batches }: FactExamples<z.input<Reported>>,
): void {
  const path = `/${kind.address}`;
  const tag = kind.name;
  const right = kind.reads ?? 'read-all';

  listEndpoint(
    router,
    {
      path,
      tag,
      operation: `list${kind.noun.many}`,
      summary: `List ${kind.name}`,
      right,
      item: kind.stored,
      order: 'in the order of recording',
      at: z.uuid(),
      filters: Object.fromEntries(kind.filters.map((name) => [name, `Only those whose \`${name}\` is this`])),
    },
    async ({ transaction, cooperation, access: { parties } }, { after, limit, only }) => {
      const wanted = { limit, only, parties, ...(after === undefined ? {} : { after }) };
      const facts = await kind.list(transaction, cooperation.id, wanted);
      return answer(facts.map((recorded) => ({ value: kind.present(recorded), at: recorded.id })));
    },
  );

  endpoint(
    router,
    {
      method: 'get',
      path: `${path}/{id}`,
      tag,
      operation: `read${kind.noun.one}`,
      summary: `Read one of the ${kind.name}`,
      right,
      parameters: FactParameter,
      result: kind.stored,
      resultDescription: 'As recorded',
    },
    async ({ transaction, cooperation, access: { parties } }, { parameters: { id } }) => {
      const [fact] = await kind.list(transaction, cooperation.id, { only: { id }, parties });
      return fact === undefined ? refuse('not-found', { what: kind.what, id }) : answer({ value: kind.present(fact) });
    },
  );

  endpoint(
    router,
    {
      method: 'post',
      path,
      tag,
      operation: `add${kind.noun.one}`,
      summary: `Add to the ${kind.name}`,
      right: 'record-facts',
      body: kind.reported,
      examples,
      result: kind.stored,
      resultDescription: 'Recorded today',
      locates: true,
    },
    async (context, { body }) => {
      const added = await addFact(context, kind, body);
      if (!added.ok) return added;
      const location = `/api/v1/cooperations/${context.cooperation.slug}${path}/${added.value.id}`;
      return answer({ value: kind.present(added.value), location });
    },
  );

  const Many = z.strictObject({ items: z.array(kind.reported).min(1).max(mostAtOnce) });
  endpoint(
    router,
    {
      method: 'post',
      path: `${path}/batches`,
      tag,
      operation: `add${kind.noun.many}`,
      summary: `Add many to the ${kind.name}, all or none`,
      right: 'record-facts',
      body: Many,
      examples: batches,
      result: z.strictObject({ ids: z.array(z.uuid()) }),
      resultDescription: 'Recorded today; ids in the order of what was sent',
    },
    async (context, { body }) => {
      const added = await addFacts(context, kind, body.items);
      if (!added.ok) {
        const { refusal } = added;
        const problems = refusal.problems.map((found) => ({ ...found, path: `/items${found.path}` }));
        return { ok: false, refusal: { ...refusal, problems } };
      }
      return answer({ value: { ids: added.value.map(({ id }) => id) } });
    },
  );
}
