import * as z from 'zod';
import { cents, formatCents, maximumCents, type Cents } from './cents.ts';

const moneyPattern = /^-?\d{1,16}\.\d{2}$/u;

/**
 * On the wire a string with exactly two decimals (`"1234.56"`), inside `Cents`; at most ±10^15 cents. Problems:
 * `amount-invalid`, `amount-too-large`.
 */
export const Money = z
  .codec(
    z.string().meta({ description: 'Euro with exactly two decimals, for example "1234.56"' }),
    z.custom<Cents>((value) => Number.isSafeInteger(value)),
    {
      decode: (text, context) => {
        if (!moneyPattern.test(text)) {
          context.issues.push({ code: 'custom', input: text, params: { code: 'amount-invalid' } });
          return z.NEVER;
        }
        const amount = BigInt(text.replace('.', ''));
        if (amount > BigInt(maximumCents) || amount < -BigInt(maximumCents)) {
          context.issues.push({ code: 'custom', input: text, params: { code: 'amount-too-large' } });
          return z.NEVER;
        }
        return cents(amount);
      },
      // On the way back Zod tries every variant of a union, unchecked: what is no amount is another variant's.
      encode: (amount, context) => {
        if (Number.isSafeInteger(amount)) return formatCents(amount);
        context.issues.push({ code: 'custom', input: amount, params: { code: 'amount-invalid' } });
        return z.NEVER;
      },
    },
  )
  .meta({ id: 'Money', pattern: moneyPattern.source });
