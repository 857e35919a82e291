import { describe, expect, test } from 'vitest';
import { DayOfYear, LocalDate } from '../calendar/local-date.ts';
import { earliestEnd } from './earliest-end.ts';
import { Term } from './life-terms.ts';

const from = '2020-08-01';

function endOf(term: object, noticeOn: string, yearStarts = '01-01') {
  const ending = earliestEnd({
    term: Term.parse({ from, ...term }),
    noticeOn: LocalDate.parse(noticeOn),
    yearStarts: DayOfYear.parse(yearStarts),
  });
  if (!ending.ok) return ending.problems.map(({ code }) => code);
  const { end, receivedBy, problems } = ending.value;
  return [end, receivedBy, ...problems.map(({ code }) => code)];
}

const toEndOf = (period: string, to: string, more: object = {}) => ({ notice: { period, to, ...more } });

describe('the end a notice leads to', () => {
  test.each<[string, object, string, readonly (string | undefined)[]]>([
    ['half a year to the end of the year', toEndOf('P6M', 'endOfYear'), '2024-06-30', ['2025-01-01', '2024-06-30']],
    ['a day too late', toEndOf('P6M', 'endOfYear'), '2024-07-01', ['2026-01-01', '2025-06-30', 'notice-late']],
    ['two weeks to the end of a month', toEndOf('P2W', 'endOfMonth'), '2024-04-16', ['2024-05-01', '2024-04-16']],
    ['too late for it', toEndOf('P2W', 'endOfMonth'), '2024-04-17', ['2024-06-01', '2024-05-17', 'notice-late']],
    ['a quarter', toEndOf('P6W', 'endOfQuarter'), '2024-05-01', ['2024-07-01', '2024-05-19']],
    ['any day', toEndOf('P1M', 'anyDay'), '2024-01-31', ['2024-03-01', '2024-01-31']],
    [
      'not before the earliest end',
      toEndOf('P6M', 'endOfYear', { earliest: '2028-01-01' }),
      '2024-06-30',
      ['2028-01-01', '2027-06-30'],
    ],
    ['by itself', { first: 'P5Y' }, '2021-01-01', ['2025-08-01', undefined]],
    [
      'by itself before the notice counts',
      { first: 'P5Y', ...toEndOf('P6M', 'endOfYear') },
      '2025-03-01',
      ['2025-08-01', undefined],
    ],
    ['no notice', {}, '2024-01-01', ['notice-not-agreed']],
    ['a term without end', toEndOf('P6M', 'endOfTerm'), '2024-01-01', ['notice-without-end']],
  ])('%s', (_, term, noticeOn, ending) => {
    expect(endOf(term, noticeOn)).toEqual(ending);
  });

  test('a year of the agreement’s own', () => {
    expect(endOf(toEndOf('P3M', 'endOfYear'), '2024-04-30', '08-01')).toEqual(['2024-08-01', '2024-04-30']);
  });

  describe('of a first term longer than its renewals', () => {
    const term = { first: 'P36M', renewal: 'P12M', ...toEndOf('P3M', 'endOfTerm') };

    test.each([
      ['2020-08-01', ['2023-08-01', '2023-04-30']],
      ['2023-04-30', ['2023-08-01', '2023-04-30']],
      ['2023-05-01', ['2024-08-01', '2024-04-30', 'notice-late']],
      ['2099-01-01', ['2099-08-01', '2099-04-30']],
    ])('received on %s', (noticeOn, ending) => {
      expect(endOf(term, noticeOn)).toEqual(ending);
    });
  });

  test('renewals keep the day of the first end', () => {
    const term = { from: '2023-08-31', first: 'P6M', renewal: 'P1M', ...toEndOf('P1D', 'endOfTerm') };
    // Six months from 31 August would end on 30 February: it ends with the month.
    expect(endOf(term, '2023-09-01')).toEqual(['2024-03-01', '2024-02-28']);
    expect(endOf(term, '2024-04-15')).toEqual(['2024-05-01', '2024-04-29']);
  });
});
