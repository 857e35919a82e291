import { z } from '@hono/zod-openapi';
import {
  AdvancePlan,
  describeProblem,
  LateItem,
  lateItemInWords,
  LocalDate,
  Money,
  noCents,
  OpenItem,
  PartyId,
  sumCents,
  type Agreement,
  type Language,
  type Problem,
} from '@umlage/core';
import type { Service } from '../context.ts';
import { cooperationRouter, endpoint, type CooperationRouter } from '../http/endpoint.ts';
import { exampleIds, newAdvancePlans } from '../http/examples/nordkreis.ts';
import { listEndpoint } from '../http/list-endpoint.ts';
import { answer, refuse } from '../problems/refusal.ts';
import { Finding } from '../runs/run-resource.ts';
import { createPlan, NewAdvancePlan } from './plan-advances.ts';
import { readLateItems } from './read-late-items.ts';
import { readOpenItems } from './read-open-items.ts';
import { listPlans, type StoredPlan } from './store.ts';

const StoredAdvancePlan = AdvancePlan.unwrap()
  .extend({
    id: z.uuid(),
    plan: z.uuid().meta({ description: 'One for all parties that were planned together' }),
    createdAt: z.iso.datetime(),
    sha256: z.string().meta({ description: 'Of the plan in canonical text' }),
  })
  .meta({ id: 'StoredAdvancePlan' });

const PlanParameter = z.object({
  advancePlan: z.uuid().meta({ description: 'Id of the plan of one party', example: exampleIds.advancePlan }),
});
const tag = 'advances';
const path = '/advance-plans';

export function advanceRoutes(service: Service): CooperationRouter {
  const router = cooperationRouter(service);

  listEndpoint(
    router,
    {
      path,
      tag,
      operation: 'listAdvancePlans',
      summary: 'List what members were asked for ahead',
      right: 'read-statements',
      item: StoredAdvancePlan,
      order: 'in the order in which they were made; a member sees its own',
      at: z.uuid(),
      filters: { party: 'Only those of this member', from: 'Only those of a period that begins on this day' },
    },
    async ({ transaction, cooperation, access: { parties } }, { after, limit, only }) => {
      const { from, party } = only;
      if (from !== undefined && !LocalDate.safeParse(from).success) return answer([]);
      const wanted = { parties, limit, only: { from, party }, ...(after === undefined ? {} : { after }) };
      const plans = await listPlans(transaction, cooperation.id, wanted);
      return answer(plans.map((stored) => ({ value: present(stored), at: stored.id })));
    },
  );

  endpoint(
    router,
    {
      method: 'get',
      path: `${path}/{advancePlan}`,
      tag,
      operation: 'readAdvancePlan',
      summary: 'Read what one member was asked for ahead',
      right: 'read-statements',
      parameters: PlanParameter,
      result: StoredAdvancePlan,
      resultDescription: 'As it was planned; a later plan of the same period may have taken its place since',
    },
    async ({ transaction, cooperation, access: { parties } }, { parameters: { advancePlan: id } }) => {
      const [stored] = await listPlans(transaction, cooperation.id, { parties, only: { id } });
      return stored === undefined
        ? refuse('not-found', { what: 'advance plan', id })
        : answer({ value: present(stored) });
    },
  );

  endpoint(
    router,
    {
      method: 'post',
      path,
      tag,
      operation: 'createAdvancePlan',
      summary: 'Plan what members pay ahead on a period',
      right: 'prepare-runs',
      body: NewAdvancePlan,
      examples: newAdvancePlans,
      result: z.strictObject({ plans: z.array(StoredAdvancePlan), plan: z.uuid(), findings: z.array(Finding) }),
      resultDescription: 'A schedule for each member; the host pays nobody',
      conflicts: true,
    },
    async (context, { body, language }) => {
      const made = await createPlan(context, body);
      if (!made.ok) return made;
      const { plan, plans, findings, agreement } = made.value;
      return answer({ value: { plans: plans.map(present), plan, findings: tell(findings, agreement, language) } });
    },
  );

  endpoint(
    router,
    {
      method: 'get',
      path: '/open-items',
      tag,
      operation: 'listOpenItems',
      summary: 'List what was asked for, paid and is still open, by members and periods',
      right: 'read-statements',
      query: z.strictObject({
        on: LocalDate.optional().meta({ description: 'What was due before this day is overdue; today unless given' }),
        party: PartyId.optional().meta({ description: 'Only of this member' }),
      }),
      result: z.strictObject({ on: LocalDate, items: z.array(OpenItem), findings: z.array(Finding) }),
      resultDescription: 'The latest period first; a member sees its own',
    },
    async (context, { query, language }) => {
      const read = await readOpenItems(context, query);
      if (!read.ok) return read;
      const { on, items, findings, agreement } = read.value;
      return answer({ value: { on, items: [...items], findings: tell(findings, agreement, language) } });
    },
  );

  endpoint(
    router,
    {
      method: 'get',
      path: '/late-charges',
      tag,
      operation: 'listLateCharges',
      summary: 'List what was not paid in time, and what the agreement lets be claimed for it',
      right: 'read-statements',
      query: z.strictObject({
        on: LocalDate.optional().meta({ description: 'Up to and including this day; today unless given' }),
        party: PartyId.optional().meta({ description: 'Only of this member' }),
      }),
      result: z.strictObject({
        on: LocalDate,
        items: z.array(
          LateItem.unwrap().extend({
            text: z
              .string()
              .meta({ description: 'What is claimed and how it is computed, in the language of the answer' }),
          }),
        ),
        total: Money.meta({ description: 'Of all that can be charged' }),
        findings: z.array(Finding),
      }),
      resultDescription:
        'Computed when it is asked for, and not booked; the latest period first; a member sees its own',
    },
    async (context, { query, language }) => {
      const read = await readOpenItems(context, query);
      if (!read.ok) return read;
      const { on, agreement } = read.value;
      const late = await readLateItems(context, read.value);
      if (!late.ok) return late;
      const { items, problems, agreementOf } = late.value;
      return answer({
        value: {
          on,
          items: items.map((item) => ({
            ...item,
            text: lateItemInWords(item, { day: on, agreement: agreementOf(item) }, language),
          })),
          total: sumCents(items.map(({ charge }) => charge?.total ?? noCents)),
          findings: tell(problems, agreement, language),
        },
      });
    },
  );

  return router;
}

function present({ content, id, plan, sha256, createdAt }: StoredPlan): z.output<typeof StoredAdvancePlan> {
  return { ...content, id, plan, sha256, createdAt: createdAt.toISOString() };
}

/** None of them keeps advances from being asked for. */
function tell(findings: readonly Problem[], agreement: Agreement, language: Language): z.output<typeof Finding>[] {
  return findings.map((found) => ({
    severity: 'warns',
    code: found.code,
    pointer: found.path,
    ...(found.place.party === undefined ? {} : { party: found.place.party }),
    ...describeProblem(found, language, agreement),
  }));
}
