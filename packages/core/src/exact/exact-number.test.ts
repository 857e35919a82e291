import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ComputedNumber, ExactNumber, Percent, Weight } from './exact-number.ts';
import { formatRatio, ratio, zero } from './ratio.ts';

describe('on the wire', () => {
  const refusal = (schema: z.ZodType, value: unknown): unknown => {
    const issue = schema.safeParse(value).error?.issues[0];
    return issue?.code === 'custom' ? issue.params?.['code'] : issue?.code;
  };

  test('an exact number is decoded, and encoded to the same number', () => {
    expect(ExactNumber.decode('1/3')).toEqual(ratio(1, 3));
    expect(ExactNumber.encode(ratio(1, 3))).toBe('1/3');
    expect(refusal(ExactNumber, '1e3')).toBe('number-invalid');
    expect(refusal(ExactNumber, 12)).toBe('invalid_type');
  });

  test('a weight is not below zero', () => {
    expect(Weight.decode('0')).toEqual(zero);
    expect(refusal(Weight, '-0.0001')).toBe('number-negative');
    expect(refusal(Weight, 'x')).toBe('number-invalid');
  });

  test('a percentage is from 0 to 100, both included', () => {
    expect(Percent.decode('100')).toEqual(ratio(100));
    expect(Percent.decode('0')).toEqual(zero);
    expect(Percent.decode('200/3')).toEqual(ratio(200, 3));
    expect(refusal(Percent, '100.0001')).toBe('percent-out-of-range');
    expect(refusal(Percent, '-1')).toBe('percent-out-of-range');
  });

  test('another variant of a union is written', () => {
    const Level = z.union([z.strictObject({ percent: Percent }), z.strictObject({ change: ExactNumber })]);
    expect(z.encode(Level, { change: ratio(1, 3) })).toEqual({ change: '1/3' });
  });

  test('a computed number may be longer than one that people write', () => {
    const long = { numerator: 10n ** 90n + 1n, denominator: 3n ** 150n };
    expect(ComputedNumber.decode(ComputedNumber.encode(long))).toEqual(long);
    expect(refusal(ExactNumber, formatRatio(long))).toBe('number-invalid');
  });
});
