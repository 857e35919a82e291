import { z } from '@hono/zod-openapi';
import { Chart, OverRecoveryReport, overRecoveryChart, overRecoveryInWords, Period } from '@umlage/core';
import { renderOverRecovery } from '@umlage/reports';
import type { Service } from '../context.ts';
import { part } from '../http/document-parts.ts';
import { cooperationRouter, documentEndpoint, endpoint, type CooperationRouter } from '../http/endpoint.ts';
import { answer } from '../problems/refusal.ts';
import { reportSettledYears, SettledYears } from './report-settled-years.ts';

const OverRecovery = z
  .strictObject({
    summary: z.string().meta({ description: 'One sentence to read out, in the language of the answer' }),
    remarks: z.array(z.string()).meta({ description: 'What happened year by year, a sentence each' }),
    runs: z.array(z.strictObject({ run: z.uuid(), period: Period })).meta({
      description: 'The settlements it is made from, in order of time; of a corrected one its last correction',
    }),
    report: OverRecoveryReport,
    chart: Chart,
  })
  .meta({ id: 'OverRecovery', description: 'Surplus and over-recovery over the settlements that were issued' });

export function overRecoveryRoutes(service: Service): CooperationRouter {
  const router = cooperationRouter(service);
  const tag = 'runs';
  const right = 'read-all';

  endpoint(
    router,
    {
      method: 'get',
      path: '/over-recovery',
      tag,
      operation: 'readOverRecovery',
      summary: 'Read what was levied beyond the cost over the years, and where it is (Über- und Unterdeckung)',
      right,
      query: SettledYears,
      result: OverRecovery,
      resultDescription: 'Computed anew from what each settlement kept; amounts in euro',
    },
    async (context, { query, language }) => {
      const read = await reportSettledYears(context, query);
      if (!read.ok) return read;
      const { report, runs } = read.value;
      const { summary, remarks } = overRecoveryInWords(report, language);
      return answer({
        value: {
          summary,
          remarks: [...remarks],
          runs: runs.map(({ id, period }) => ({ run: id, period })),
          report,
          chart: overRecoveryChart(report, language),
        },
      });
    },
  );

  documentEndpoint(
    router,
    {
      method: 'get',
      path: '/over-recovery.csv',
      tag,
      operation: 'downloadOverRecovery',
      summary: 'Read the same for a spreadsheet',
      right,
      query: SettledYears,
      response: {
        description: 'Euro with a decimal comma, separated by semicolons',
        headers: { 'Content-Disposition': part('headers', 'Disposition') },
        content: { 'text/csv': { schema: z.string() } },
      },
    },
    async (context, { query, language }) => {
      const read = await reportSettledYears(context, query);
      if (!read.ok) return read;
      return answer(
        new Response(renderOverRecovery(read.value.report, language), {
          headers: {
            'content-type': 'text/csv; charset=utf-8',
            'content-disposition': `attachment; filename="${context.cooperation.slug}-over-recovery.csv"`,
          },
        }),
      );
    },
  );

  return router;
}
