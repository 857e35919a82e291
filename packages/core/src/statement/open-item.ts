import * as z from 'zod';
import { PartyId } from '../base/ids.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { Period } from '../calendar/period.ts';
import { Money } from '../exact/money.ts';
import { AdvanceInstalment } from './advance-plan.ts';

const paid = {
  paid: Money,
  open: Money.meta({ description: 'Not paid yet; below zero: paid too much, or to be paid back' }),
};

const OpenInstalment = AdvanceInstalment.unwrap()
  .extend({
    ...paid,
    state: z.enum(['paid', 'open', 'overdue', 'settled']).meta({
      description: 'settled: what is not paid is in the balance of a statement, and no longer asked for as an advance',
    }),
  })
  .readonly();

const OpenBalance = z
  .strictObject({
    number: z.string().meta({ description: 'Of the statement' }),
    issuedOn: LocalDate,
    balance: Money.meta({ description: 'Positive is owed, negative is refunded' }),
    due: LocalDate.optional().meta({ description: 'If the statement was received on the day it was issued' }),
  })
  .readonly();

/** What one party was asked for on one period, has paid, and still owes or is owed on a day. */
export const OpenItem = z
  .strictObject({
    party: PartyId,
    period: Period,
    advances: z
      .strictObject({
        asked: Money.meta({ description: 'What is payable of all instalments' }),
        ...paid,
        overdue: Money.meta({ description: 'Of what is open, what was due before the day' }),
        instalments: z.array(OpenInstalment).readonly(),
      })
      .readonly(),
    balance: z
      .strictObject({
        statements: z.array(OpenBalance).readonly(),
        amount: Money.meta({ description: 'Of all statements together' }),
        setOff: Money.meta({ description: 'Of a credit, what was set against advances of a later period' }),
        advancesLeft: Money.meta({ description: 'Of the advances, what no statement took off: it came later' }),
        ...paid,
        becomes: z.enum(['claimed', 'refunded', 'setOff']).optional().meta({
          description: 'What is done about what is open: `setOff`, it waits to be set against the next advances',
        }),
        overdue: Money,
      })
      .readonly()
      .optional()
      .meta({ description: 'Absent until a statement of the period is issued, or a balance is paid' }),
  })
  .readonly()
  .meta({ id: 'OpenItem' });
export type OpenItem = z.infer<typeof OpenItem>;
