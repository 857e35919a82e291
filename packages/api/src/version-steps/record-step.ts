import { judgeNotice, problem, type Agreement, type JsonValue, type JudgedNotice, type Problem } from '@umlage/core';
import { v7 as uuidV7 } from 'uuid';
import { recordChanges } from '../audit/record-changes.ts';
import type { CooperationContext } from '../context.ts';
import { violatedConstraint } from '../db/violated-constraint.ts';
import { findDocument } from '../documents/store.ts';
import { answer, refuse, type Answer } from '../problems/refusal.ts';
import { findAmending, type Amending } from './read-status.ts';
import { presentStep, type NewStep, type StepResource } from './step-resource.ts';
import { insertStep, listSteps, type RecordedStep } from './store.ts';

/** A step that was recorded, and what is to be told of it by the version it was recorded for. */
type Recorded = {
  readonly step: StepResource;
  readonly agreement: Agreement;
  readonly problems: readonly Problem[];
};

/**
 * Records what was done for a version, or against it. A notice that does not say to which end gets the one its term gives;
 * one that is late, or to no end there is, is recorded as it was given, and that is told.
 */
export async function recordStep(
  context: CooperationContext,
  number: number,
  asked: NewStep,
): Promise<Answer<Recorded>> {
  const { transaction, cooperation, clock } = context;
  const found = await findAmending(context, number);
  if (!found.ok) return found;
  const { agreement } = found.value.version;
  const judged = asked.step === 'notice' ? judgeNotice(agreement, asked) : nothingToTell;
  const checked = await checkStep(context, found.value, asked);
  if (!checked.ok) return checked;
  const step: RecordedStep = { id: uuidV7(), number, recordedOn: clock.today(), ...withEnd(checked.value, judged) };
  try {
    await insertStep(transaction, cooperation.id, step);
  } catch (error) {
    if (violatedConstraint(error) === 'version_steps_withdrawn_once' && asked.step === 'withdrawn')
      return refuse('step-withdrawn', { id: asked.withdraws });
    throw error;
  }
  const presented = presentStep(step, []);
  await recordChanges(context, cooperation.id, [
    {
      action: 'added',
      subject: 'version step',
      subjectId: step.id,
      after: { ...presented, version: number } as JsonValue,
    },
  ]);
  return answer({ step: presented, agreement, problems: judged.problems });
}

const nothingToTell: JudgedNotice = { problems: [] };

type Checked = Pick<RecordedStep, 'told' | 'document'>;

async function checkStep(
  { transaction, cooperation }: CooperationContext,
  amending: Amending,
  asked: NewStep,
): Promise<Answer<Checked>> {
  const { number } = amending.version.stored;
  if (asked.step === 'withdrawn') {
    const steps = await listSteps(transaction, cooperation.id, { number });
    const withdrawn = steps.find(({ id }) => id === asked.withdraws);
    return withdrawn === undefined || withdrawn.told.step === 'withdrawn'
      ? refuse('not-found', { what: 'version step', id: asked.withdraws })
      : answer({ told: asked });
  }
  const { document, ...told } = asked;
  const stranger = 'party' in told ? checkParty(told.party, amending) : undefined;
  if (stranger !== undefined) return refuse('input-invalid', {}, [stranger]);
  if (document !== undefined && (await findDocument(transaction, cooperation.id, document)) === undefined)
    return refuse('not-found', { what: 'document', id: document });
  return answer({
    told,
    ...(document === undefined ? {} : { document }),
  });
}

/** Who leaves by a version is not in it any more, and signs it all the same. */
function checkParty(party: string, { version, before }: Amending) {
  const known = [...new Set([version.agreement, before].flatMap((one) => one?.parties.map(({ id }) => id) ?? []))];
  return known.some((id) => id === party)
    ? undefined
    : problem('reference-unknown', '/party', { id: party, what: 'party', known });
}

/** Where a notice names no end. */
function withEnd(checked: Checked, { endsOn }: Pick<JudgedNotice, 'endsOn'>): Checked {
  const { told } = checked;
  return told.step !== 'notice' || told.endsOn !== undefined || endsOn === undefined
    ? checked
    : { ...checked, told: { ...told, endsOn } };
}
