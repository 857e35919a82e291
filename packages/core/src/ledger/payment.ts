import * as z from 'zod';
import { PartyId } from '../base/ids.ts';
import { readableText } from '../base/text.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { Money } from '../exact/money.ts';

const payment = z.strictObject({
  party: PartyId,
  kind: z.enum(['advance', 'balance']).meta({ description: 'Ahead of the settlement, or on the balance it left' }),
  on: LocalDate.meta({ description: 'The day it was paid' }),
  amount: Money.meta({ description: 'Paid to the host; below zero: by it' }),
  tax: Money.optional().meta({ description: 'The tax contained in it, as the demand showed it' }),
  from: LocalDate.meta({ description: 'First of the days it is paid for: those of an advance plan or a settlement' }),
  until: LocalDate.meta({ description: 'First day after them' }),
  text: readableText(120).optional(),
  source: readableText(400).meta({ description: 'Where this can be checked, such as the statement of the bank' }),
});

const notBefore = { params: { code: 'period-empty' } };
const inOrder = ({ from, until }: { readonly from: string; readonly until: string }) => from < until;

/** A payment as reported; when it became known is for the one who records it to say. Problem: `period-empty`. */
export const ReportedPayment = payment.refine(inOrder, notBefore).meta({ id: 'ReportedPayment' });

/** What a member paid to the host, or got back, and for which days. No run sees it by itself. Problem: `period-empty`. */
export const Payment = payment
  .extend({ recordedOn: LocalDate.meta({ description: 'The day this became known here' }) })
  .refine(inOrder, notBefore)
  .readonly()
  .meta({ id: 'Payment' });
export type Payment = z.infer<typeof Payment>;
