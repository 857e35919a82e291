import { expect, test } from 'vitest';
import { LocalDate } from '../calendar/local-date.ts';
import { clauseUseInWords } from './clause-use-in-words.ts';

test('a use is told with its name and since when, where it has them', () => {
  const price = { kind: 'rate', path: '/rates/a', name: 'Arbeitsplatz', from: LocalDate.parse('2024-01-01') } as const;
  expect(clauseUseInWords(price, 'de')).toBe('Preis „Arbeitsplatz“ ab 01.01.2024');
  expect(clauseUseInWords(price, 'en')).toBe('Price “Arbeitsplatz” from 1\u00a0Jan\u00a02024');
  expect(clauseUseInWords({ kind: 'notice', path: '/term/notice' }, 'de')).toBe('Kündigung');
});
