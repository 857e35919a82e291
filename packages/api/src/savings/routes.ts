import type { Service } from '../context.ts';
import { cooperationRouter, endpoint, type CooperationRouter } from '../http/endpoint.ts';
import { newSavings } from '../http/examples/nordkreis.ts';
import { answer } from '../problems/refusal.ts';
import { compareYears, NewSavings } from './compare-years.ts';
import { presentSavings, SavingsShown } from './savings-resource.ts';

export function savingsRoutes(service: Service): CooperationRouter {
  const router = cooperationRouter(service);
  endpoint(
    router,
    {
      method: 'post',
      path: '/savings',
      tag: 'runs',
      operation: 'computeSavings',
      summary: 'Compute what working together saves over the years, and when it pays off; nothing is kept',
      right: 'read-all',
      body: NewSavings,
      examples: newSavings,
      status: 200,
      result: SavingsShown,
      resultDescription:
        'Cost alone beside cost together, each figure with its source, as data, sentences and pictures',
    },
    async (context, { body, language }) => {
      const compared = await compareYears(context, body);
      return compared.ok ? answer({ value: presentSavings(compared.value, language) }) : compared;
    },
  );
  return router;
}
