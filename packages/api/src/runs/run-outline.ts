import { LocalDate, Period, RunKind, RunQuestion, writeDocument, type JsonValue } from '@umlage/core';
import { z } from '@hono/zod-openapi';
import type { StoredRun } from './store.ts';

export const RunOutline = z
  .strictObject({
    id: z.uuid(),
    status: z.enum(['preview', 'frozen', 'approved', 'issued', 'corrected']).meta({
      description:
        'preview: computed anew from what is recorded whenever it is read; frozen: computed for good; approved: by a ' +
        'second person; issued: its statements have numbers; corrected: others have been issued that correct them',
    }),
    kind: RunKind,
    period: Period,
    asKnownOn: LocalDate,
    drawnUpOn: LocalDate,
    tellChangeAbove: RunQuestion.unwrap().shape.tellChangeAbove,
    corrects: z.uuid().optional(),
    byDifference: z.boolean().meta({ description: 'Whether only the difference to the corrected run is asked for' }),
    createdAt: z.iso.datetime(),
    frozenAt: z.iso.datetime().optional(),
    approvedAt: z.iso.datetime().optional(),
    issuedAt: z.iso.datetime().optional(),
  })
  .meta({ id: 'RunOutline' });
export type RunOutline = z.output<typeof RunOutline>;

export function presentOutline(run: StoredRun): RunOutline {
  const { id, status, kind, period, asKnownOn, drawnUpOn, tellChangeAbove, corrects, byDifference } = run;
  const { createdAt, frozenAt, approvedAt, issuedAt } = run;
  return {
    id,
    status,
    kind,
    period,
    asKnownOn,
    drawnUpOn,
    ...(tellChangeAbove === undefined ? {} : { tellChangeAbove }),
    ...(corrects === undefined ? {} : { corrects }),
    byDifference,
    createdAt: createdAt.toISOString(),
    ...(frozenAt === undefined ? {} : { frozenAt: frozenAt.toISOString() }),
    ...(approvedAt === undefined ? {} : { approvedAt: approvedAt.toISOString() }),
    ...(issuedAt === undefined ? {} : { issuedAt: issuedAt.toISOString() }),
  };
}

/** As the history keeps it. */
export function writeOutline(run: StoredRun): JsonValue {
  return writeDocument(RunOutline, presentOutline(run)) as JsonValue;
}
