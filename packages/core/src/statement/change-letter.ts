import * as z from 'zod';
import { ChangePart } from '../agreement/life-terms.ts';
import { ClauseId, PartyId } from '../base/ids.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { Period } from '../calendar/period.ts';
import { Money } from '../exact/money.ts';
import { Correspondent, Statement, StatementLine } from './statement.ts';

const { format: _format, ...shared } = Statement.unwrap().shape;

const share = {
  before: Money.meta({ description: 'What it bears without the change' }),
  after: Money.meta({ description: 'What it bears with it' }),
  amount: Money.meta({ description: 'Positive is paid, negative is received' }),
};

/** One part of what the recipient pays or receives once, with the shares it is the difference of. */
export const ChangeLine = z
  .strictObject({
    part: z.enum(ChangePart.options.map((option) => option.shape.part.value)),
    clause: ClauseId.optional(),
    base: Money.meta({ description: 'What the rule is applied to: lump sum, book value, cost of the past period' }),
    period: Period.optional().meta({ description: 'Of a recomputation' }),
    ...share,
    all: z
      .array(z.strictObject({ party: PartyId, ...share }).readonly())
      .readonly()
      .meta({ description: 'The same of everyone; in all nothing is paid' }),
    reasons: z
      .strictObject({
        on: Period.meta({ description: 'The days the shares are of' }),
        before: z.array(StatementLine).readonly(),
        after: z.array(StatementLine).readonly(),
      })
      .readonly()
      .meta({ description: 'What the shares of the recipient are made of; none of what it pays as a lump sum' }),
  })
  .readonly()
  .meta({ id: 'ChangeLine' });
export type ChangeLine = z.infer<typeof ChangeLine>;

/** What one party pays or receives once because somebody joins or leaves, or the cooperation ends. */
export const ChangeLetter = z
  .strictObject({
    format: z.literal('umlage-change-letter/1'),
    status: z.enum(['preview', 'issued']).meta({ description: 'preview: not sent, and nothing is payable on it' }),
    number: shared.number,
    cooperation: shared.cooperation,
    agreement: shared.agreement,
    host: Correspondent,
    recipient: Correspondent,
    change: z.enum(['accession', 'withdrawal', 'dissolution']),
    party: z
      .strictObject({ id: PartyId, name: z.string() })
      .readonly()
      .optional()
      .meta({ description: 'Who joins or leaves' }),
    on: LocalDate.meta({ description: 'First day with the newcomer, or without who leaves' }),
    asKnownOn: LocalDate,
    drawnUpOn: LocalDate,
    lines: z.array(ChangeLine).readonly(),
    total: Money.meta({ description: 'What the lines come to: positive is owed, negative is paid out' }),
    outcome: z.enum(['claim', 'refund', 'ownShare']).meta({
      description: 'What follows from the total; `ownShare`: the host keeps the money of all, and writes to itself',
    }),
    due: z
      .strictObject({ on: LocalDate, clause: ClauseId.optional() })
      .readonly()
      .optional()
      .meta({ description: 'By when it is to be paid, where the agreement or the office says so' }),
    names: shared.names,
    clauses: shared.clauses,
  })
  .readonly()
  .meta({ id: 'ChangeLetter', description: 'What one party pays or receives once, and why' });
export type ChangeLetter = z.infer<typeof ChangeLetter>;
