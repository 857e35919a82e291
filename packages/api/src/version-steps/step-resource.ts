import { z } from '@hono/zod-openapi';
import { LocalDate, VersionStep, type Agreement, type Language, type Problem } from '@umlage/core';
import { presentProblems, VersionFindings } from '../agreements/version-findings.ts';
import type { RecordedStep } from './store.ts';

const [council, signature, approval, publication, notice] = VersionStep.options;
const withdrawn = z
  .strictObject({
    step: z.literal('withdrawn'),
    withdraws: z.uuid().meta({ description: 'The step that was recorded in error' }),
    on: LocalDate,
    text: approval.shape.text,
  })
  .meta({ description: 'A step does not count any more; it stays on record' });

const attached = {
  document: z.uuid().optional().meta({ description: 'The document that proves it, which was kept before' }),
};

/** A step as it is told. */
export const NewStep = z
  .discriminatedUnion('step', [
    council.extend(attached),
    signature.extend(attached),
    approval.extend(attached),
    publication.extend(attached),
    notice.extend(attached),
    withdrawn,
  ])
  .meta({ id: 'NewVersionStep', description: 'What was done for a version, or against it' });
export type NewStep = z.infer<typeof NewStep>;

const recorded = {
  id: z.uuid(),
  recordedOn: LocalDate,
  withdrawnBy: z.uuid().optional().meta({ description: 'The step by which this one does not count any more' }),
};

const findings = VersionFindings.optional().meta({
  description: 'What is to be told of a notice by the term of the agreement: that it is late, or to no end there is',
});

/** A step as it is on record. */
export const StepResource = z
  .discriminatedUnion('step', [
    council.extend({ ...attached, ...recorded }),
    signature.extend({ ...attached, ...recorded }),
    approval.extend({ ...attached, ...recorded }),
    publication.extend({ ...attached, ...recorded }),
    notice.extend({ ...attached, ...recorded, findings }),
    withdrawn.extend({ id: recorded.id, recordedOn: recorded.recordedOn }),
  ])
  .meta({ id: 'RecordedVersionStep' });
export type StepResource = z.output<typeof StepResource>;

export function presentStep(step: RecordedStep, all: readonly RecordedStep[]): StepResource {
  const { id, recordedOn, document, told } = step;
  if (told.step === 'withdrawn') return { ...told, id, recordedOn };
  const by = withdrawalOf(step, all)?.id;
  return {
    ...told,
    id,
    recordedOn,
    ...(document === undefined ? {} : { document }),
    ...(by === undefined ? {} : { withdrawnBy: by }),
  };
}

/** As it is on record, with what is to be told of it by the agreement. */
export function presentJudged(
  presented: StepResource,
  problems: readonly Problem[],
  { agreement, language }: { readonly agreement: Agreement; readonly language: Language },
): StepResource {
  return presented.step === 'notice'
    ? { ...presented, findings: presentProblems(problems, agreement, language) }
    : presented;
}

export function withdrawalOf({ id }: RecordedStep, all: readonly RecordedStep[]): RecordedStep | undefined {
  return all.find(({ told }) => told.step === 'withdrawn' && told.withdraws === id);
}

/** Those that count. */
export function countingSteps(
  all: readonly RecordedStep[],
): readonly { readonly number: number; readonly step: VersionStep }[] {
  return all.flatMap((step) => {
    const { number, told } = step;
    return told.step === 'withdrawn' || withdrawalOf(step, all) !== undefined ? [] : [{ number, step: told }];
  });
}
