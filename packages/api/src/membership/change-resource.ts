import { z } from '@hono/zod-openapi';
import { ClauseId, LocalDate, Money, PartyId, Period, writeDocument, type JsonValue } from '@umlage/core';
import { hashed, type Hashed } from '../runs/snapshot.ts';
import type { ComputedChange } from './change-input.ts';
import { letterIn, letterNumberOf } from './kept-letter.ts';
import { AskedChange } from './settle-membership-change.ts';
import type { IssuedLetterRow, KeptLetter, StoredChange } from './store.ts';

export const ChangeSettlement = z
  .strictObject({
    ...AskedChange.shape,
    version: z.int().meta({ description: 'Of the agreement that says what is paid' }),
    parts: z.array(
      z.strictObject({
        part: z.enum(['recomputation', 'lumpSum', 'assets']),
        clause: ClauseId.optional(),
        base: Money.meta({ description: 'What the rule is applied to: lump sum, book value, cost of the past period' }),
        period: Period.optional().meta({ description: 'Of a recomputation' }),
        shares: z.array(
          z.strictObject({
            party: PartyId,
            before: Money.meta({ description: 'What it bears without the change' }),
            after: Money.meta({ description: 'What it bears with it' }),
            amount: Money.meta({ description: 'Positive is paid, negative is received; nothing in all' }),
          }),
        ),
      }),
    ),
    totals: z.array(z.strictObject({ party: PartyId, amount: Money })),
  })
  .meta({ id: 'ChangeSettlement', description: 'What is paid once because somebody joins or leaves, or all ends' });
export type ChangeSettlement = z.output<typeof ChangeSettlement>;

export const ChangeStatus = z.enum(['frozen', 'approved', 'issued']);

export const ChangeOutline = z
  .strictObject({
    id: z.uuid(),
    ...AskedChange.shape,
    status: ChangeStatus.meta({
      description:
        'frozen: computed for good; approved: confirmed by a second person; issued: the letters have numbers',
    }),
    drawnUpOn: LocalDate,
    frozenAt: z.iso.datetime(),
    approvedAt: z.iso.datetime().optional(),
    issuedAt: z.iso.datetime().optional(),
    inputSha256: z.string().meta({ description: 'Of all that went in, in canonical text' }),
    resultSha256: z.string().meta({ description: 'Of what came out' }),
  })
  .meta({ id: 'ChangeOutline' });

export const KeptChange = ChangeOutline.extend({
  settlement: ChangeSettlement,
  letters: z.array(
    z.strictObject({
      party: PartyId,
      number: z.string().optional().meta({ description: 'Under which it was issued' }),
      total: Money.meta({ description: 'Positive is owed, negative is paid out' }),
      due: LocalDate.optional(),
      address: z.string().meta({ description: 'Of the letter; followed by `.pdf`: to be printed' }),
      sha256: z.string().meta({ description: 'Of the letter as it was frozen, in canonical text' }),
    }),
  ),
}).meta({ id: 'KeptChange', description: 'What is paid once on a change, kept for good, with a letter to each' });

export const IssuedChangeLetter = z
  .strictObject({
    number: z.string().meta({ example: 'A-2026-0001' }),
    party: PartyId,
    settlement: z.uuid(),
    issuedOn: LocalDate,
    change: AskedChange.shape.change,
    on: LocalDate,
    total: Money,
    due: LocalDate.optional(),
    sha256: z.string().meta({ description: 'Of the letter as it was frozen, in canonical text' }),
  })
  .meta({ id: 'IssuedChangeLetter' });

export function presentSettlement({
  settlement: { change, parts, totals },
  agreement,
}: Pick<ComputedChange, 'settlement' | 'agreement'>): ChangeSettlement {
  return {
    ...change,
    version: agreement.version.number,
    parts: parts.map(({ shares, runs: _runs, ...part }) => ({ ...part, shares: [...shares] })),
    totals: [...totals],
  };
}

/** What came out, as it is kept. */
export function resultText(computed: ComputedChange): Hashed {
  return hashed(writeDocument(ChangeSettlement, presentSettlement(computed)) as JsonValue);
}

export function presentChange(stored: StoredChange): z.output<typeof ChangeOutline> {
  const { id, status, change, party, changesOn, drawnUpOn, frozenAt, approvedAt, issuedAt } = stored;
  return {
    id,
    change,
    ...(party === null ? {} : { party: PartyId.parse(party) }),
    on: LocalDate.parse(changesOn),
    status,
    drawnUpOn: LocalDate.parse(drawnUpOn),
    frozenAt: frozenAt.toISOString(),
    ...(approvedAt === null ? {} : { approvedAt: approvedAt.toISOString() }),
    ...(issuedAt === null ? {} : { issuedAt: issuedAt.toISOString() }),
    inputSha256: stored.inputSha256,
    resultSha256: stored.resultSha256,
  };
}

/** As the history tells it. */
export function writeChange(stored: StoredChange): Readonly<Record<string, JsonValue>> {
  return writeDocument(ChangeOutline, presentChange(stored)) as Record<string, JsonValue>;
}

export function presentKept(
  {
    stored,
    settlement,
    letters,
  }: {
    readonly stored: StoredChange;
    readonly settlement: ChangeSettlement;
    readonly letters: readonly KeptLetter[];
  },
  slug: string,
): z.output<typeof KeptChange> {
  return {
    ...presentChange(stored),
    settlement,
    letters: letters.map((kept) => {
      const { total, due, number } = letterIn(kept);
      return {
        party: PartyId.parse(kept.letter.party),
        ...(number === undefined ? {} : { number }),
        total,
        ...(due === undefined ? {} : { due: due.on }),
        address: `/api/v1/cooperations/${slug}/change-settlements/${stored.id}/letters/${kept.letter.party}`,
        sha256: kept.letter.sha256,
      };
    }),
  };
}

export function presentIssuedLetter(
  kept: KeptLetter & { readonly issue: IssuedLetterRow },
): z.output<typeof IssuedChangeLetter> {
  const { change, on, total, due } = letterIn(kept);
  return {
    number: letterNumberOf(kept.issue),
    party: PartyId.parse(kept.issue.party),
    settlement: kept.issue.settlementId,
    issuedOn: LocalDate.parse(kept.issue.issuedOn),
    change,
    on,
    total,
    ...(due === undefined ? {} : { due: due.on }),
    sha256: kept.letter.sha256,
  };
}
