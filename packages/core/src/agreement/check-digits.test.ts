import { expect, test } from 'vitest';
import { Iban, LeitwegId, VatId } from './check-digits.ts';

// The examples of the specification of the Leitweg-ID 2.0, and of ISO 13616 for Germany and Malta.
test.each(['04011000-1234512345-06', '991-33333TEST-33'])('%s is a Leitweg-ID', (text) => {
  expect(LeitwegId.safeParse(text).success).toBe(true);
});

test.each(['04011000-1234512345-07', '04011000-1234512354-06', '04011000', 'A4011000-06'])('%s is none', (text) => {
  expect(LeitwegId.safeParse(text).success).toBe(false);
});

test.each(['DE89370400440532013000', 'MT84MALT011000012345MTLCAST001S'])('%s is an IBAN', (text) => {
  expect(Iban.safeParse(text).success).toBe(true);
});

test.each(['DE88370400440532013000', 'DE89 3704 0044 0532 0130 00', 'DE8937040044'])('%s is none', (text) => {
  expect(Iban.safeParse(text).success).toBe(false);
});

// DE136695976 is worked by hand: from 10, each digit is added (10 for 0, by tens), doubled and left by elevens:
// 1: 1, 2 · 3: 5, 10 · 6: 6, 1 · 6: 7, 3 · 9: 2, 4 · 5: 9, 7 · 9: 6, 1 · 7: 8, 5; 5 + 6 = 11 leaves 1 by tens.
test('DE136695976 is a VAT ID', () => {
  expect(VatId.safeParse('DE136695976').success).toBe(true);
});

test.each(['DE136695967', 'DE136695977', 'DE163695976', 'DE036695976', '136695976', 'DE13669597'])(
  '%s is no VAT ID',
  (text) => {
    expect(VatId.safeParse(text).success).toBe(false);
  },
);
