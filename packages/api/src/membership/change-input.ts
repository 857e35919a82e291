import { z } from '@hono/zod-openapi';
import {
  canonicalJson,
  drawUpChangeLetters,
  Facts,
  invariant,
  LocalDate,
  map,
  PartyId,
  readAgreement,
  readDocument,
  settleChange,
  writeDocument,
  type Agreement,
  type ChangeLetter,
  type ChangeSettlement,
  type JsonValue,
  type Outcome,
} from '@umlage/core';
import { computeRun } from '../runs/compute-run.ts';
import { inputFrom } from '../runs/run-input.ts';
import { hashed, type Hashed } from '../runs/snapshot.ts';

export const Change = z.discriminatedUnion('change', [
  z.strictObject({ change: z.enum(['accession', 'withdrawal']), party: PartyId, on: LocalDate }),
  z.strictObject({ change: z.literal('dissolution'), on: LocalDate }),
]);

/** All that what is paid once, and the letters on it, are made from: documents as they were sent or kept. */
export const ChangeInputDocument = z.strictObject({
  format: z.literal('umlage-change-input/1'),
  change: Change,
  agreement: z.custom<JsonValue>(),
  facts: Facts,
  asKnownOn: LocalDate,
  issued: z.array(z.strictObject({ run: z.uuid(), input: z.custom<JsonValue>() })),
  drawnUpOn: LocalDate,
  due: LocalDate.optional(),
});
export type ChangeInput = z.output<typeof ChangeInputDocument>;

/** What is paid once, by which version, and the letter to everyone who pays or receives. */
export type ComputedChange = {
  readonly settlement: ChangeSettlement;
  readonly agreement: Agreement;
  readonly letters: readonly ChangeLetter[];
};

export function computeChange(input: ChangeInput): Outcome<ComputedChange> {
  const { change, facts, asKnownOn, drawnUpOn, due } = input;
  const read = readAgreement(input.agreement);
  invariant(read.ok, 'an agreement was checked before it was stored');
  const agreement = read.value;
  const issued = input.issued.map((kept) => {
    const computed = computeRun(inputFrom(canonicalJson(kept.input)));
    invariant(computed.ok, 'what was issued was computed from what it kept');
    return computed.value.run;
  });
  return map(settleChange({ change, agreement, facts, asKnownOn, issued }), (settlement) => ({
    settlement,
    agreement,
    letters: drawUpChangeLetters(settlement, {
      agreement,
      asKnownOn,
      drawnUpOn,
      ...(due === undefined ? {} : { due }),
    }),
  }));
}

export function changeInputText(input: ChangeInput): Hashed {
  return hashed(writeDocument(ChangeInputDocument, input) as JsonValue);
}

/** Reads back what was kept; it was whole then. */
export function changeInputFrom(text: string): ChangeInput {
  const kept = readDocument(ChangeInputDocument, JSON.parse(text));
  invariant(kept.ok, 'what a settlement of a change was made from was whole when it was stored');
  return kept.value;
}
