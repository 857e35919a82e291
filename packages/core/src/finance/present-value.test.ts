import { describe, expect, test } from 'vitest';
import { formatRatio, ratio } from '../exact/ratio.ts';
import { toDecimalPlaces } from '../exact/rounding.ts';
import { annuity } from './annuity.ts';
import { netPresentValue, payOffPeriod } from './present-value.ts';

const rate = ratio(1, 20);

describe('payments over several periods', () => {
  // 1,000 / 1.05 + 1,000 / 1.05² = 952.38… + 907.03…
  test.each([
    ['now', '1952.38'],
    ['afterOnePeriod', '1859.41'],
  ] as const)('are worth less the later they come: the first %s', (first, value) => {
    const worth = netPresentValue({ rate, payments: [ratio(1000), ratio(1000)], first });
    expect(worth.ok && toDecimalPlaces(worth.value, 2)).toBe(value);
  });

  test('are worth nothing if there are none, and what they are if nothing is discounted', () => {
    expect(netPresentValue({ rate, payments: [], first: 'now' })).toEqual({ ok: true, value: ratio(0) });
    const payments = [ratio(-10), ratio(1, 3), ratio(7)];
    expect(netPresentValue({ rate: ratio(0), payments, first: 'afterOnePeriod' })).toEqual({
      ok: true,
      value: ratio(-8, 3),
    });
  });

  test.each([
    ['in the period in which the sum reaches zero', [-100, 50, 50, 10], 2],
    ['later if they are counted from the end of the first period', [-100, 50, 50, 10], 3, 'afterOnePeriod'],
    ['at once if nothing was paid', [5, 5], 0],
    ['not before the last time that more has to be paid', [-100, 150, -100, 20, 80], 4],
    ['never if what comes back is not enough', [-100, 50, 40], undefined],
    ['never if there is nothing', [], undefined],
  ] as const)('pay off %s', (_, amounts, period, first: 'now' | 'afterOnePeriod' = 'now') => {
    expect(payOffPeriod({ rate: ratio(0), payments: amounts.map((amount) => ratio(amount)), first })).toEqual({
      ok: true,
      value: period,
    });
  });

  // 100 now; 60 / 1.2 = 50 and 72 / 1.2² = 50: after two periods to the cent, after one without interest only 60.
  test('pay off later if they are discounted', () => {
    const payments = [ratio(-100), ratio(60), ratio(72)];
    expect(payOffPeriod({ rate: ratio(1, 5), payments, first: 'now' })).toEqual({ ok: true, value: 2 });
    expect(payOffPeriod({ rate: ratio(201, 1000), payments, first: 'now' })).toEqual({ ok: true, value: undefined });
  });

  test('are refused at a rate that leaves nothing, and if there are too many', () => {
    const payments = Array.from({ length: 1201 }, () => ratio(1));
    expect(payOffPeriod({ rate: ratio(-2), payments, first: 'now' })).toMatchObject({
      problems: [
        { code: 'rate-too-low', path: '/rate' },
        { code: 'periods-too-many', path: '/payments' },
      ],
    });
    expect(netPresentValue({ rate: ratio(-1), payments: [], first: 'now' }).ok).toBe(false);
  });
});

describe('even payments', () => {
  const value = (question: Parameters<typeof annuity>[0]) => {
    const found = annuity(question);
    return found.ok ? formatRatio(found.value) : found.problems.map(({ code, path }) => [code, path]);
  };
  const loan = { rate, periods: 12, present: ratio(10_000), future: ratio(-2000) };

  test('pay back a debt, part by part', () => {
    const parts = Array.from({ length: 12 }, (_, index) => annuity({ ...loan, find: 'principal', period: index + 1 }));
    const paid = parts.flatMap((part) => (part.ok ? [part.value] : []));
    // All parts together are the debt less what is left of it.
    expect(paid.reduce((total, part) => total + Number(toDecimalPlaces(part, 12)), 0)).toBeCloseTo(-8000, 8);
    const [first, second] = paid;
    // What is paid back saves interest, which goes into the next part.
    expect(
      first && second && formatRatio(ratio(second.numerator * first.denominator, second.denominator * first.numerator)),
    ).toBe('1.05');
  });

  test('and what they are worth find each other again', () => {
    const payment = annuity({ ...loan, find: 'payment' });
    const known = { rate, periods: 12, payment: payment.ok ? payment.value : ratio(0) };
    expect(value({ ...known, find: 'present', future: ratio(-2000) })).toBe('10000');
    expect(value({ ...known, find: 'future', present: ratio(10_000) })).toBe('-2000');
  });

  test('without interest are just a part', () => {
    expect(value({ find: 'payment', rate: ratio(0), periods: 4, present: ratio(100), future: ratio(0) })).toBe('-25');
    expect(
      value({ find: 'principal', rate: ratio(0), periods: 4, period: 3, present: ratio(100), future: ratio(0) }),
    ).toBe('-25');
  });

  test('are refused without a period they fall in', () => {
    expect(value({ ...loan, find: 'payment', periods: 0 })).toEqual([['number-not-positive', '/periods']]);
    expect(value({ ...loan, find: 'principal', period: 13 })).toEqual([['number-not-positive', '/period']]);
    expect(value({ ...loan, find: 'payment', periods: 1.5 })).toEqual([['number-not-positive', '/periods']]);
  });
});
