import {
  AdvancePayment,
  Baseline,
  canonicalJson,
  Corrected,
  earlierStatement,
  Facts,
  invariant,
  LastShare,
  LocalDate,
  readAgreement,
  readDocument,
  RunQuestion,
  type JsonValue,
  type RunInput,
} from '@umlage/core';
import { z } from '@hono/zod-openapi';
import { knownVersions, type KnownVersion } from '../agreements/read-version.ts';
import type { CooperationContext } from '../context.ts';
import { readFacts } from '../facts/read-facts.ts';
import { listBaselines } from '../savings/store.ts';
import { statementIn } from '../statements/kept-statement.ts';
import { listKept } from '../statements/store.ts';
import { lastSharesBefore } from './last-shares.ts';
import type { StoredRun } from './store.ts';

/** All that a run and its statements are made from. */
export type WholeInput = Omit<RunInput, 'versions'> & {
  readonly versions: readonly KnownVersion[];
  readonly lastShares: readonly LastShare[];
  readonly baselines: readonly Baseline[];
  readonly advances: readonly AdvancePayment[];
  readonly drawnUpOn: LocalDate;
  /** The statements that those of the run correct, if they do. */
  readonly corrects?: Corrected;
};

/** The same as a document: what a frozen run keeps. */
export const RunInputDocument = z.strictObject({
  format: z.literal('umlage-run-input/1'),
  versions: z.array(
    z.strictObject({
      agreement: z.custom<JsonValue>(),
      knownOn: LocalDate.optional(),
    }),
  ),
  facts: Facts,
  question: RunQuestion,
  lastShares: z.array(LastShare),
  baselines: z.array(Baseline),
  advances: z.array(AdvancePayment),
  drawnUpOn: LocalDate,
  corrects: Corrected.optional(),
});
export type RunInputDocument = z.output<typeof RunInputDocument>;

/** Gathers what is recorded now; of it, the run takes what it knows of. */
export async function gatherInput(
  context: CooperationContext,
  run: Pick<
    StoredRun,
    'period' | 'asKnownOn' | 'kind' | 'tellChangeAbove' | 'advances' | 'drawnUpOn' | 'corrects' | 'byDifference'
  >,
): Promise<WholeInput> {
  const { transaction, cooperation } = context;
  const { period, asKnownOn, kind, tellChangeAbove, advances, drawnUpOn } = run;
  const baselines = await listBaselines(transaction, cooperation.id);
  const corrects = await correctedBy(context, run);
  return {
    versions: await knownVersions(context, cooperation.id),
    facts: await readFacts(context, cooperation.id),
    question: { period, asKnownOn, kind, ...(tellChangeAbove === undefined ? {} : { tellChangeAbove }) },
    lastShares: await lastSharesBefore(context, { period, kind }),
    baselines: baselines.map(({ fact }) => fact),
    advances,
    drawnUpOn,
    ...(corrects === undefined ? {} : { corrects }),
  };
}

/** What the members were told by the run that is corrected, of which every statement has a number. */
async function correctedBy(
  { transaction, cooperation }: CooperationContext,
  { corrects, byDifference }: Pick<StoredRun, 'corrects' | 'byDifference'>,
): Promise<Corrected | undefined> {
  if (corrects === undefined) return undefined;
  const kept = await listKept(transaction, cooperation.id, corrects);
  return {
    by: byDifference ? 'difference' : 'replacement',
    statements: kept.map((one) => earlierStatement(statementIn(one))),
  };
}

/** Reads back what a frozen run kept; it was whole when it was frozen. */
export function inputFrom(text: string): WholeInput {
  const kept = readDocument(RunInputDocument, JSON.parse(text));
  invariant(kept.ok, 'the input of a frozen run was whole when it was stored');
  const { versions, format: _format, corrects, ...rest } = kept.value;
  return {
    ...rest,
    ...(corrects === undefined ? {} : { corrects }),
    versions: versions.map(({ agreement, knownOn }) => {
      const read = readAgreement(agreement);
      invariant(read.ok, 'an agreement was checked before it was stored');
      const document = canonicalJson(agreement);
      return { agreement: read.value, document, ...(knownOn === undefined ? {} : { knownOn }) };
    }),
  };
}
