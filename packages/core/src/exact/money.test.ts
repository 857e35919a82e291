import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { cents, maximumCents } from './cents.ts';
import { Money } from './money.ts';

describe('money on the wire', () => {
  const refusal = (value: unknown): unknown => {
    const issue = Money.safeParse(value).error?.issues[0];
    return issue?.code === 'custom' ? issue.params?.['code'] : issue?.code;
  };

  test.each(['0.00', '1234.56', '-0.05', '10000000000000.00', '-10000000000000.00'])(
    '%s is read and written',
    (text) => {
      expect(Money.encode(Money.decode(text))).toBe(text);
    },
  );

  test('a zero has no sign', () => {
    expect(Object.is(Money.decode('-0.00'), 0)).toBe(true);
  });

  test.each([
    '',
    '1',
    '1.5',
    '1.555',
    '1,50',
    '1.000,00',
    '1 000.00',
    '+1.00',
    ' 1.00',
    '1.00 ',
    '1.00\n',
    '1e2',
    '.50',
    '-',
    '--1.00',
    '−1.00',
    '٣.00',
    '1.00€',
    '12345678901234567.00',
  ])('%j is refused', (text) => {
    expect(refusal(text)).toBe('amount-invalid');
  });

  test.each(['10000000000000.01', '-10000000000000.01', '9999999999999999.99'])('%s is too large', (text) => {
    expect(refusal(text)).toBe('amount-too-large');
  });

  test.each([1, 1.5, null, undefined, {}])('%j is no text', (value) => {
    expect(refusal(value)).toBe('invalid_type');
  });

  test('another variant of a union is written, inside what has a check of its own', () => {
    const Prices = z.array(z.union([Money, z.strictObject({ rate: z.string() })])).min(1);
    expect(z.encode(Prices, [cents(5), { rate: 'workplace' }])).toEqual(['0.05', { rate: 'workplace' }]);
  });

  test('ends at ten thousand billion euro', () => {
    expect(Money.decode('10000000000000.00')).toBe(maximumCents);
  });
});
