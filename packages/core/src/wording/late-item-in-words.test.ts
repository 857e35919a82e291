import { expect, test } from 'vitest';
import { LateTerms } from '../agreement/money-terms.ts';
import { PartyId } from '../base/ids.ts';
import { LocalDate } from '../calendar/local-date.ts';
import { calendarYear } from '../calendar/periods.ts';
import { cents } from '../exact/cents.ts';
import type { LateItem } from '../statement/late-charge.ts';
import { lateCharges } from '../statement/late-charges.ts';
import type { Language } from './language.ts';
import { lateItemInWords } from './late-item-in-words.ts';

const day = LocalDate.parse('2024-07-10');
const due = LocalDate.parse('2024-06-14');
const party = PartyId.parse('b');

function told(more: Partial<LateItem>, terms: object | undefined, language: Language = 'de'): string {
  const amount = cents(103_999);
  const payments = [{ on: LocalDate.parse('2024-07-02'), amount: cents(3_999) }];
  const found =
    terms === undefined
      ? undefined
      : lateCharges(LateTerms.parse(terms), [{ party, name: 'x', amount, due, payments }], day);
  const charge = found?.ok ? found.value[0] : undefined;
  const item: LateItem = {
    party,
    period: calendarYear(2024),
    owed: 'advance',
    due,
    amount,
    open: cents(100_000),
    claim: 'charged',
    ...(charge === undefined ? {} : { charge }),
    ...more,
  };
  return lateItemInWords(item, { day }, language).replaceAll('\u00a0', ' ');
}

const interest = {
  scheme: 'bgb288',
  points: '9',
  lumpSum: '40.00',
  baseRates: [
    { from: '2024-01-01', percent: '3.62' },
    { from: '2024-07-01', percent: '3.37' },
  ],
};

test('interest stretch by stretch, and the lump sum', () => {
  expect(told({}, interest)).toBe(
    'Abschlag von 1.039,99 €, fällig am 14.06.2024: bis 10.07.2024 49,14 € Verzugszinsen nach § 288 BGB, ' +
      '16 Tage (15.06.2024 bis 30.06.2024) auf 1.039,99 € zu 12,62 % im Jahr (Basiszinssatz 3,62 % und 9 Punkte) = 5,7375… €; ' +
      '2 Tage (01.07.2024 bis 02.07.2024) auf 1.039,99 € zu 12,37 % im Jahr (Basiszinssatz 3,37 % und 9 Punkte) = 0,7029… €; ' +
      '8 Tage (03.07.2024 bis 10.07.2024) auf 1.000,00 € zu 12,37 % im Jahr (Basiszinssatz 3,37 % und 9 Punkte) = 2,7038… €; ' +
      'einmalig 40,00 € Pauschale.',
  );
});

test('surcharges by months that began', () => {
  expect(told({ owed: 'balance', number: '2024-0001' }, { scheme: 'ao240' }, 'en')).toBe(
    'Balance of €1,039.99 of statement 2024-0001, due on 14 Jun 2024: up to 10 Jul 2024 €10.00 of late surcharges by ' +
      '§ 240 AO, 1% of €1,000.00 (rounded down to €50) for 1 month that began = €10.00.',
  );
});

test.each([
  ['nothing', 'zu spät gezahlt, doch ist nach der Vereinbarung nichts zu zahlen.'],
  [
    'notAgreed',
    'zu spät, doch nennt die Vereinbarung weder Verzugszinsen noch Säumniszuschläge; es wird nichts verlangt.',
  ],
  ['unknown', 'zu spät, doch lassen sich die Verzugszinsen nicht berechnen, da ein Basiszinssatz fehlt.'],
] as const)('%s', (claim, text) => {
  expect(told({ claim }, undefined)).toBe(`Abschlag von 1.039,99 €, fällig am 14.06.2024: ${text}`);
});
