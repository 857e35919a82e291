import { z } from '@hono/zod-openapi';
import { judgeNotice, LocalDate, PartyId, ServiceId, versionStatusInWords } from '@umlage/core';
import { VersionParameter } from '../agreements/version-parameter.ts';
import type { Service } from '../context.ts';
import { cooperationRouter, endpoint, type CooperationRouter } from '../http/endpoint.ts';
import { newSteps } from '../http/examples/nordkreis.ts';
import { listEndpoint } from '../http/list-endpoint.ts';
import { answer } from '../problems/refusal.ts';
import { findAmending, readStatus } from './read-status.ts';
import { recordStep } from './record-step.ts';
import { NewStep, presentJudged, presentStep, StepResource, withdrawalOf } from './step-resource.ts';
import { listSteps, type RecordedStep } from './store.ts';

const RequiredStep = z
  .strictObject({
    step: z.enum(['council', 'signature', 'approval', 'publication']),
    party: PartyId.optional(),
    because: z.enum(['writtenForm', 'founding', 'partiesOrTasks']).meta({
      description: '`writtenForm`: § 57 VwVfG; the others: §§ 5, 6 NKomZG',
    }),
    takenOn: LocalDate.optional().meta({ description: 'Absent while it is lacking' }),
  })
  .meta({ id: 'RequiredStep' });

const Status = z
  .strictObject({
    stage: z.enum(['draft', 'signed', 'approved', 'published', 'inForce', 'ended']),
    change: z.strictObject({
      kind: z.enum(['founding', 'partiesOrTasks', 'termsOnly']),
      joining: z.array(PartyId),
      leaving: z.array(PartyId),
      newServices: z.array(ServiceId),
      droppedServices: z.array(ServiceId),
    }),
    isLawKnown: z.boolean().meta({ description: 'Else only signatures are asked for' }),
    isEarly: z.boolean().meta({ description: 'In force by its days, yet something is lacking' }),
    required: z.array(RequiredStep),
    remarks: z.array(z.string()),
    lacking: z.array(z.string()).meta({ description: 'What is lacking, and why it is asked for' }),
  })
  .meta({ id: 'VersionStatus', description: 'Where a version stands today' });

const tag = 'agreements';
const path = '/agreements/{number}';

export function versionStepRoutes(service: Service): CooperationRouter {
  const router = cooperationRouter(service);

  endpoint(
    router,
    {
      method: 'get',
      path: `${path}/status`,
      tag,
      operation: 'readVersionStatus',
      summary: 'Read how far a version has come, and what it lacks',
      right: 'read-terms',
      parameters: VersionParameter,
      result: Status,
      resultDescription: 'Computed from the steps that are recorded',
    },
    async (context, { parameters, language }) => {
      const read = await readStatus(context, parameters.number);
      if (!read.ok) return read;
      const { version, before, status } = read.value;
      const { stage, isLawKnown, isEarly, required } = status;
      const { areTasksListed: _areTasksListed, ...change } = status.change;
      const versions = { agreement: version.agreement, ...(before === undefined ? {} : { before }) };
      const { remarks, lacking } = versionStatusInWords(status, versions, language);
      const lists = {
        joining: [...change.joining],
        leaving: [...change.leaving],
        newServices: [...change.newServices],
        droppedServices: [...change.droppedServices],
      };
      return answer({
        value: {
          stage,
          change: { kind: change.kind, ...lists },
          isLawKnown,
          isEarly,
          required: [...required],
          remarks: [...remarks],
          lacking: [...lacking],
        },
      });
    },
  );

  listEndpoint(
    router,
    {
      path: `${path}/steps`,
      tag,
      operation: 'listVersionSteps',
      summary: 'List what was done for a version',
      right: 'read-terms',
      parameters: VersionParameter,
      item: StepResource,
      order: 'in the order of recording',
      at: z.uuid(),
    },
    async (context, { parameters: { number }, after = '', limit, language }) => {
      const found = await findAmending(context, number);
      if (!found.ok) return found;
      const steps = await listSteps(context.transaction, context.cooperation.id, { number });
      const behind = steps.filter(({ id }) => id > after).slice(0, limit);
      const { agreement } = found.value.version;
      const present = (step: RecordedStep) => {
        const counts = withdrawalOf(step, steps) === undefined;
        const { problems } =
          counts && step.told.step === 'notice' ? judgeNotice(agreement, step.told) : { problems: [] };
        return presentJudged(presentStep(step, steps), problems, { agreement, language });
      };
      return answer(behind.map((step) => ({ value: present(step), at: step.id })));
    },
  );

  endpoint(
    router,
    {
      method: 'post',
      path: `${path}/steps`,
      tag,
      operation: 'addVersionStep',
      summary: 'Record what was done for a version, or a notice',
      right: 'change-terms',
      parameters: VersionParameter,
      body: NewStep,
      examples: newSteps,
      result: StepResource,
      resultDescription: 'Recorded today; of a notice with what is to be told of it by the agreement',
      conflicts: true,
    },
    async (context, { parameters, body, language }) => {
      const recorded = await recordStep(context, parameters.number, body);
      if (!recorded.ok) return recorded;
      const { step, problems, agreement } = recorded.value;
      return answer({ value: presentJudged(step, problems, { agreement, language }) });
    },
  );

  return router;
}
