import * as z from 'zod';
import { ClauseId, PartyId } from '../base/ids.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { Period } from '../calendar/period.ts';
import { ComputedNumber } from '../exact/exact-number.ts';
import { Money } from '../exact/money.ts';

/** A stretch of days on which the same amount was late, and what it costs. */
export const LateStretch = z
  .discriminatedUnion('scheme', [
    z.strictObject({
      scheme: z.literal('bgb288'),
      period: Period,
      days: z.int(),
      daysOfYear: z.int().meta({ description: 'Of the year the days lie in: 365 or 366' }),
      amount: Money.meta({ description: 'What was owed' }),
      baseRate: ComputedNumber.meta({ description: 'Percent a year, § 247 BGB' }),
      points: ComputedNumber.meta({ description: 'Percentage points above it' }),
      interest: ComputedNumber.meta({ description: 'Exact cents' }),
    }),
    z.strictObject({
      scheme: z.literal('ao240'),
      period: Period.meta({ description: 'The month of delay that was started' }),
      amount: Money.meta({ description: 'What was owed' }),
      rounded: Money.meta({ description: 'Down to the next lower 50 euro' }),
      surcharge: Money,
    }),
  ])
  .meta({ id: 'LateStretch', description: 'A stretch of days on which the same amount was late, and what it costs' });
export type LateStretch = z.infer<typeof LateStretch>;

/** What is paid on top of one amount that was late. */
export const LateCharge = z
  .strictObject({
    party: PartyId,
    name: z.string(),
    due: LocalDate,
    stretches: z.array(LateStretch).readonly(),
    lumpSum: Money,
    total: Money.meta({ description: 'Rounded once, to the cent' }),
    clause: ClauseId.optional(),
  })
  .readonly()
  .meta({ id: 'LateCharge', description: 'What is paid on top of one amount that was late' });
export type LateCharge = z.infer<typeof LateCharge>;

/** Something that was asked for and not paid in time, and what is claimed for it. */
export const LateItem = z
  .strictObject({
    party: PartyId,
    period: Period.meta({ description: 'The days it was asked for' }),
    owed: z.enum(['advance', 'balance']),
    number: z.string().optional().meta({ description: 'Of the statement whose balance it is' }),
    due: LocalDate,
    amount: Money.meta({ description: 'What was to be paid by then' }),
    open: Money.meta({ description: 'What of it is not paid on the day' }),
    version: z.int().optional().meta({ description: 'Of the agreement, in force on the day it fell due' }),
    claim: z.enum(['charged', 'nothing', 'notAgreed', 'unknown']).meta({
      description:
        '`nothing`: by what is agreed none is due yet · `notAgreed`: the agreement names no scheme, and none is claimed · ' +
        '`unknown`: a base rate is missing',
    }),
    charge: LateCharge.optional(),
  })
  .readonly()
  .meta({ id: 'LateItem', description: 'Something that was not paid in time, and what is claimed for it' });
export type LateItem = z.infer<typeof LateItem>;
