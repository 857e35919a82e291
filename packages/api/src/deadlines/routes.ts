import { z } from '@hono/zod-openapi';
import { addDays, ClauseId, DutyId, LocalDate, PartyId, Period } from '@umlage/core';
import type { Service } from '../context.ts';
import { part } from '../http/document-parts.ts';
import { cooperationRouter, documentEndpoint, endpoint, type CooperationRouter } from '../http/endpoint.ts';
import { answer } from '../problems/refusal.ts';
import { calendarOf } from './calendar.ts';
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
        'leaving',
        'renewal',
        'review',
        'estimate',
        'settlement',
        'report',
        'other',
        'statements',
        'advance',
      ])
      .meta({
        description:
          '`notice`: the last day on which a notice can be received for this end; `leaving`: the last day of a party that gave notice',
      }),
    clause: ClauseId.optional(),
    end: LocalDate.optional().meta({ description: 'First day without the agreement, or without the party' }),
    party: PartyId.optional().meta({ description: 'Who leaves after its notice' }),
    noticeOn: LocalDate.optional().meta({ description: 'The day its notice was received' }),
    asked: LocalDate.optional().meta({
      description: 'The end its notice names, where it is too late for it or there is no such end',
    }),
    until: LocalDate.optional().meta({ description: 'First day after the renewed term' }),
    duty: DutyId.optional(),
    what: z.string().optional().meta({ description: 'The name of the duty' }),
    year: Period.optional().meta({ description: 'The year that is settled or paid for' }),
    part: z.int().optional().meta({ description: 'Which of the advances of the year' }),
    of: z.int().optional(),
  })
  .meta({ id: 'Deadline', description: 'What an agreement asks for by a day, or what happens on it' });

/** How much of the calendar is told: what is over can be looked up, what comes planned. */
const calendarDays = { back: 366, ahead: 3 * 366 };

export function deadlineRoutes(service: Service & { readonly origin: string }): CooperationRouter {
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

  documentEndpoint(
    router,
    {
      method: 'get',
      path: '/deadlines.ics',
      tag: 'agreements',
      operation: 'downloadDeadlines',
      summary: 'Subscribe to them as a calendar; a program that knows no bearer tokens shows one as its password',
      right: 'read-terms',
      response: {
        description: 'iCalendar (RFC 5545), a year back and three ahead; every deadline keeps its UID',
        headers: { 'Content-Disposition': part('headers', 'Disposition') },
        content: { 'text/calendar': { schema: z.string() } },
      },
    },
    async (context, { language }) => {
      const { cooperation, clock } = context;
      const today = clock.today();
      const stretch = { from: addDays(today, -calendarDays.back), until: addDays(today, calendarDays.ahead) };
      const listed = await listDeadlines(context, stretch);
      if (!listed.ok) return listed;
      const { deadlines } = listed.value;
      const { origin } = service;
      const calendar = calendarOf({ cooperation, deadlines, origin, asOf: clock.now(), language });
      const headers = {
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': `attachment; filename="${cooperation.slug}-deadlines.ics"`,
      };
      return answer(new Response(calendar, { headers }));
    },
  );

  return router;
}
