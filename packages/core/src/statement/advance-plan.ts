import * as z from 'zod';
import { AdvanceBasis } from '../agreement/money-terms.ts';
import { ClauseId, PartyId } from '../base/ids.ts';
import { readableText } from '../base/text.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { Period } from '../calendar/period.ts';
import { Percent } from '../exact/exact-number.ts';
import { Money } from '../exact/money.ts';

/** One part of what a member is asked for ahead. */
export const AdvanceInstalment = z
  .strictObject({
    on: LocalDate.meta({ description: 'The day the agreement names, or the day of the demand' }),
    due: LocalDate.meta({ description: 'By when it is to be paid: a working day' }),
    amount: Money.meta({ description: 'The part of the advances that falls to this day' }),
    credit: Money.meta({ description: 'Of that, set against what the last settlement left to the member' }),
    payable: Money.meta({ description: 'What is left to be paid' }),
  })
  .readonly()
  .meta({ id: 'AdvanceInstalment' });
export type AdvanceInstalment = z.infer<typeof AdvanceInstalment>;

/** What one member is asked for ahead for a period, with its reason. */
export const AdvancePlan = z
  .strictObject({
    format: z.literal('umlage-advance-plan/1'),
    party: PartyId,
    period: Period,
    from: LocalDate.optional().meta({
      description: 'From this day on it takes the place of what was planned before; absent: it does so throughout',
    }),
    basis: AdvanceBasis.optional().meta({ description: 'Absent for what is asked for at need' }),
    provisional: z.boolean().meta({ description: 'The basis is that of the time until the budget is in force' }),
    run: readableText(120).optional().meta({ description: 'The run whose shares are the basis' }),
    asKnownOn: LocalDate.optional().meta({ description: 'Of what was known on this day the basis is computed' }),
    base: Money.meta({ description: 'What the basis comes to for the member' }),
    percent: Percent.meta({ description: 'Of the base' }),
    clause: ClauseId.optional(),
    amount: Money.meta({ description: 'Advances of the period, those that were asked for before included' }),
    asked: Money.meta({ description: 'What of them was asked for before the plan begins' }),
    credit: Money.meta({ description: 'What the last settlement left to the member' }),
    creditOf: Period.optional().meta({ description: 'The settled days it was left of' }),
    creditLeft: Money.meta({ description: 'What of it is left over, to be paid back' }),
    instalments: z.array(AdvanceInstalment).readonly(),
  })
  .readonly()
  .meta({
    id: 'AdvancePlan',
    description: 'What one member is asked for ahead; instalments add up to what is not asked for yet',
  });
export type AdvancePlan = z.infer<typeof AdvancePlan>;
