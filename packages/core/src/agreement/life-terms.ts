import * as z from 'zod';
import { ClauseId, DutyId } from '../base/ids.ts';
import { readableText } from '../base/text.ts';
import { DayOfYear, LocalDate } from '../calendar/local-date.ts';
import { TimeSpan } from '../calendar/time-span.ts';
import { Money } from '../exact/money.ts';
import { Rule } from '../rules/rule.ts';

const clause = ClauseId.optional();

/** How long the agreement runs, and how one gets out of it. */
export const Term = z
  .strictObject({
    from: LocalDate.meta({ description: 'First day of the first term; versions may begin later' }),
    first: TimeSpan.optional().meta({ description: 'The first term; absent: unlimited' }),
    renewal: TimeSpan.optional().meta({
      description: 'By how much it is renewed if nobody gives notice; absent: it ends with the first term',
    }),
    notice: z
      .strictObject({
        period: TimeSpan.meta({ description: 'How long before the end notice must have been received' }),
        to: z.enum(['anyDay', 'endOfMonth', 'endOfQuarter', 'endOfYear', 'endOfTerm']).meta({
          description: 'To which ends notice can be given; the year is the agreement’s',
        }),
        earliest: LocalDate.optional().meta({ description: 'First day after the earliest end there can be' }),
        clause,
      })
      .optional(),
    clause,
  })
  .meta({ id: 'Term', description: 'How long the agreement runs, and how one gets out of it' });
export type Term = z.infer<typeof Term>;

/** What is to be done by a day that returns. */
export const Duty = z
  .strictObject({
    id: DutyId,
    name: readableText(160),
    kind: z.enum(['review', 'estimate', 'settlement', 'report', 'other']),
    by: DayOfYear.meta({ description: 'Done no later than on this day' }),
    everyYears: z.int().min(1).max(50).optional().meta({ description: 'Every year unless said' }),
    first: z.int().min(1600).max(9899).optional().meta({
      description: 'The year it is due first; the first whole one of the version unless said',
    }),
    clause,
  })
  .meta({ id: 'Duty', description: 'What is to be done by a day that returns' });
export type Duty = z.infer<typeof Duty>;

/** One thing that is paid when the circle of the parties changes, or the cooperation ends. */
export const ChangePart = z
  .discriminatedUnion('part', [
    z
      .strictObject({
        part: z.literal('recomputation'),
        years: z.int().min(1).max(40).meta({ description: 'So many settled years back' }),
        clause,
      })
      .meta({ description: 'Past periods as if the newcomer had been in them, less what was issued' }),
    z
      .strictObject({ part: z.literal('lumpSum'), amount: Money, rule: Rule, clause })
      .meta({ description: 'What the one that joins or leaves pays; the rule says who gets it' }),
    z
      .strictObject({ part: z.literal('assets'), years: z.int().min(1).max(40).optional(), rule: Rule, clause })
      .meta({ description: 'A share of the book value of assets, of the last so many years if said, by the rule' }),
  ])
  .meta({ id: 'ChangePart' });
export type ChangePart = z.infer<typeof ChangePart>;

/** What is paid once when the circle of the parties changes, or the cooperation ends. */
export const ChangeTerms = z
  .strictObject({
    parts: z.array(ChangePart).min(1).max(20),
    dueIn: TimeSpan.optional().meta({ description: 'After receipt of the demand; said nowhere unless said here' }),
    clause,
  })
  .meta({ id: 'ChangeTerms', description: 'What is paid once: the same rules on another base' });
export type ChangeTerms = z.infer<typeof ChangeTerms>;
