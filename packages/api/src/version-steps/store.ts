import { LocalDate, PartyId, VersionStep } from '@umlage/core';
import { and, asc, eq } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { versionSteps } from '../db/schema.ts';

type StoredStep = typeof versionSteps.$inferSelect;

/** A step that was recorded, by its version. */
export type RecordedStep = {
  readonly id: string;
  readonly number: number;
  readonly recordedOn: LocalDate;
  readonly document?: string;
  /** That a step was recorded in error is a step of its own. */
  readonly told:
    | VersionStep
    | {
        readonly step: 'withdrawn';
        readonly withdraws: string;
        readonly on: LocalDate;
        readonly text?: string | undefined;
      };
};

/** Of all versions, or of one, in the order of recording. */
export async function listSteps(
  transaction: Transaction,
  cooperationId: string,
  only: { readonly number?: number } = {},
): Promise<readonly RecordedStep[]> {
  const rows = await transaction
    .select()
    .from(versionSteps)
    .where(
      and(
        eq(versionSteps.cooperationId, cooperationId),
        ...(only.number === undefined ? [] : [eq(versionSteps.number, only.number)]),
      ),
    )
    .orderBy(asc(versionSteps.id));
  return rows.map(recordedStep);
}

export async function insertStep(
  transaction: Transaction,
  cooperationId: string,
  { id, number, recordedOn, document, told }: RecordedStep,
): Promise<void> {
  await transaction.insert(versionSteps).values({
    cooperationId,
    id,
    number,
    recordedOn,
    step: told.step,
    party: 'party' in told ? told.party : null,
    takenOn: told.on,
    text: told.text ?? null,
    endsOn: 'endsOn' in told ? (told.endsOn ?? null) : null,
    documentId: document ?? null,
    withdraws: told.step === 'withdrawn' ? told.withdraws : null,
  });
}

function recordedStep(row: StoredStep): RecordedStep {
  const { id, number, recordedOn, step, party, takenOn, text, endsOn, documentId, withdraws } = row;
  const on = LocalDate.parse(takenOn);
  const said = text === null ? {} : { text };
  return {
    id,
    number,
    recordedOn: LocalDate.parse(recordedOn),
    ...(documentId === null ? {} : { document: documentId }),
    told:
      step === 'withdrawn'
        ? { step, withdraws: withdraws ?? '', on, ...said }
        : VersionStep.parse({
            step,
            on,
            ...said,
            ...(party === null ? {} : { party: PartyId.parse(party) }),
            ...(endsOn === null ? {} : { endsOn }),
          }),
  };
}
