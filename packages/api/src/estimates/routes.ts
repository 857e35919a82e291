import type { Service } from '../context.ts';
import { cooperationRouter, endpoint, type CooperationRouter } from '../http/endpoint.ts';
import { newEstimates } from '../http/examples/nordkreis.ts';
import { answer } from '../problems/refusal.ts';
import { BudgetEstimate, presentEstimate } from './estimate-resource.ts';
import { estimateYears, NewEstimate } from './estimate-years.ts';

export function estimateRoutes(service: Service): CooperationRouter {
  const router = cooperationRouter(service);
  endpoint(
    router,
    {
      method: 'post',
      path: '/budget-estimate',
      tag: 'runs',
      operation: 'estimateBudget',
      summary: 'Estimate the cost of the years to come, and who bears it; nothing is kept',
      right: 'read-all',
      body: NewEstimate,
      examples: newEstimates,
      status: 200,
      result: BudgetEstimate,
      resultDescription: 'Each amount with what it is taken from; a year that cannot be computed tells why',
    },
    async (context, { body, language }) => {
      const made = await estimateYears(context, body);
      return made.ok ? answer({ value: presentEstimate(made.value, language) }) : made;
    },
  );
  return router;
}
