import { z } from '@hono/zod-openapi';
import { ClauseId, DutyId, LocalDate, Period } from '@umlage/core';
import type { Service } from '../context.ts';
import { cooperationRouter, endpoint, type CooperationRouter } from '../http/endpoint.ts';
import { answer } from '../problems/refusal.ts';
import { listDeadlines } from './list-deadlines.ts';

const Deadline = z
  .strictObject({
    on: LocalDate,
    agreed: LocalDate.optional().meta({
      description:
        'The day as agreed, where it is a Saturday, a Sunday or a holiday of the Land of the host (§ 193 BGB)',
    }),
    kind: z
      .enum([
        'notice',
        'end',
        'renewal',
        'review',
        'estimate',
        'settlement',
        'report',
        'other',
        'statements',
        'advance',
      ])
      .meta({ description: '`notice`: the last day on which a notice can be received for this end' }),
    clause: ClauseId.optional(),
    end: LocalDate.optional().meta({ description: 'First day without the agreement' }),
    until: LocalDate.optional().meta({ description: 'First day after the renewed term' }),
    duty: DutyId.optional(),
    what: z.string().optional().meta({ description: 'The name of the duty' }),
    year: Period.optional().meta({ description: 'The year that is settled or paid for' }),
    part: z.int().optional().meta({ description: 'Which of the advances of the year' }),
    of: z.int().optional(),
  })
  .meta({ id: 'Deadline', description: 'What an agreement asks for by a day, or what happens on it' });

export function deadlineRoutes(service: Service): CooperationRouter {
  const router = cooperationRouter(service);
  endpoint(
    router,
    {
      method: 'get',
      path: '/deadlines',
      tag: 'agreements',
      operation: 'listDeadlines',
      summary: 'List what is to be done by the agreement in force',
      right: 'read-terms',
      query: z.strictObject({
        from: LocalDate.optional().meta({ description: 'First day; today unless given' }),
        until: LocalDate.optional().meta({ description: 'First day no longer listed; 90 days on unless given' }),
      }),
      result: z.strictObject({ from: LocalDate, until: LocalDate, deadlines: z.array(Deadline) }),
      resultDescription:
        'In order of time; what is to be done or paid may wait for the next working day, a notice may not',
    },
    async (context, { query }) => {
      const listed = await listDeadlines(context, query);
      if (!listed.ok) return listed;
      const { deadlines, ...stretch } = listed.value;
      return answer({ value: { ...stretch, deadlines: deadlines.map(({ deadline }) => deadline) } });
    },
  );
  return router;
}
