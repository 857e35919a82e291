import * as z from 'zod';
import { PoolId } from '../base/ids.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { Period } from '../calendar/period.ts';
import { cents } from '../exact/cents.ts';
import { Money } from '../exact/money.ts';
import { Statement } from './statement.ts';

/** A statement taken back: the exact negation of it, line by line. Together they are nothing. */
export const Reversal = z
  .strictObject({
    format: z.literal('umlage-reversal/1'),
    number: z.string().meta({
      description: 'Its own: that of the statement with an S, as a statement is taken back once at most',
    }),
    reverses: z.string().meta({ description: 'The number of the statement that is taken back' }),
    replacedBy: z.array(z.string()).readonly().meta({
      description: 'The numbers of what has its place, as far as they went to the recipient',
    }),
    cooperation: Statement.unwrap().shape.cooperation,
    host: Statement.unwrap().shape.host,
    recipient: Statement.unwrap().shape.recipient,
    period: Period,
    drawnUpOn: LocalDate,
    lines: z.array(z.strictObject({ pool: PoolId, name: z.string(), amount: Money }).readonly()).readonly(),
    total: Money,
    tax: Money.optional().meta({ description: 'Of that total; absent where none was due' }),
    advancesPaid: Money,
    settledBefore: Money.optional().meta({
      description: 'What earlier statements had settled, where the statement asked for the difference only',
    }),
    balance: Money.meta({ description: 'Total less advances, and less what was settled before' }),
  })
  .readonly()
  .meta({ id: 'Reversal', description: 'A statement taken back: its exact negation' });
export type Reversal = z.infer<typeof Reversal>;

/**
 * Takes back a statement that was issued under a number; the document says on which day. What is issued never changes:
 * the reversal is a document of its own.
 *
 * @example
 * ```ts
 * const drawnUpOn = LocalDate.parse('2025-04-01');
 * const statements = valueOrThrow(drawUpStatements(run, { drawnUpOn, advances: [], baselines: [] }));
 * const reversals = statements.map((statement) => reverseStatement(statement, { number: '2025-0002', replacedBy: [], drawnUpOn }));
 * reversals.map(({ total }) => formatCents(total)) // => ['-21887.55', '-12173.69', '-65938.76']
 * ```
 */
export function reverseStatement(
  { cooperation, host, recipient, period, lines, taxes, total, advancesPaid, correction, balance }: Statement,
  {
    number,
    replacedBy,
    drawnUpOn,
  }: { readonly number: string; readonly replacedBy: readonly string[]; readonly drawnUpOn: LocalDate },
): Reversal {
  // Minus zero would be written like no other amount.
  const negated = (amount: number) => cents(0 - amount);
  return {
    format: 'umlage-reversal/1',
    number: `${number}-S`,
    reverses: number,
    replacedBy,
    cooperation,
    host,
    recipient,
    period,
    drawnUpOn,
    lines: lines.map(({ pool, name, portion, amount }) => ({
      pool,
      name: portion?.name === undefined ? name : `${name}, ${portion.name}`,
      amount: negated(amount),
    })),
    total: negated(total),
    ...(taxes?.tax === undefined ? {} : { tax: negated(taxes.tax) }),
    advancesPaid: negated(advancesPaid),
    ...(correction?.by === 'difference' ? { settledBefore: negated(correction.before) } : {}),
    balance: negated(balance),
  };
}
