import { renderSavings } from '@umlage/reports';
import { z } from '@hono/zod-openapi';
import type { Service } from '../context.ts';
import { part } from '../http/document-parts.ts';
import { cooperationRouter, documentEndpoint, endpoint, type CooperationRouter } from '../http/endpoint.ts';
import { newSavings } from '../http/examples/nordkreis.ts';
import { answer } from '../problems/refusal.ts';
import { AskedSavings, savingsFromQuery } from './asked-savings.ts';
import { compareYears, NewSavings } from './compare-years.ts';
import { presentSavings, SavingsShown } from './savings-resource.ts';

export function savingsRoutes(service: Service): CooperationRouter {
  const router = cooperationRouter(service);
  endpoint(
    router,
    {
      method: 'get',
      path: '/savings',
      tag: 'runs',
      operation: 'readSavingsOverYears',
      summary: 'Read what working together saves over the years by what is recorded, and when it pays off',
      right: 'read-all',
      query: AskedSavings,
      result: SavingsShown,
      resultDescription:
        'On the recorded price indices and investments; each figure with its source, as data, sentences and pictures',
    },
    async (context, { query, language }) => {
      const asked = savingsFromQuery(query);
      const compared = asked.ok ? await compareYears(context, asked.value) : asked;
      return compared.ok ? answer({ value: presentSavings(compared.value, language) }) : compared;
    },
  );

  documentEndpoint(
    router,
    {
      method: 'get',
      path: '/savings.csv',
      tag: 'runs',
      operation: 'downloadSavingsOverYears',
      summary: 'Read the same for a spreadsheet, a row for each year and each who is compared',
      right: 'read-all',
      query: AskedSavings,
      response: {
        description: 'Euro with a decimal comma, separated by semicolons',
        headers: { 'Content-Disposition': part('headers', 'Disposition') },
        content: { 'text/csv': { schema: z.string() } },
      },
    },
    async (context, { query, language }) => {
      const asked = savingsFromQuery(query);
      const compared = asked.ok ? await compareYears(context, asked.value) : asked;
      if (!compared.ok) return compared;
      return answer(
        new Response(renderSavings(compared.value.savings, language), {
          headers: {
            'content-type': 'text/csv; charset=utf-8',
            'content-disposition': `attachment; filename="${context.cooperation.slug}-savings.csv"`,
          },
        }),
      );
    },
  );

  endpoint(
    router,
    {
      method: 'post',
      path: '/savings',
      tag: 'runs',
      operation: 'compareSavings',
      summary: 'Compute what working together saves over the years, and when it pays off; nothing is kept',
      right: 'read-all',
      body: NewSavings,
      examples: newSavings,
      status: 200,
      result: SavingsShown,
      resultDescription: 'The same, with what is assumed beside what is recorded',
    },
    async (context, { body, language }) => {
      const compared = await compareYears(context, body);
      return compared.ok ? answer({ value: presentSavings(compared.value, language) }) : compared;
    },
  );
  return router;
}
