import { addDays, earliestEnd, LocalDate, Term, TimeSpan } from '@umlage/core';
import { z } from 'zod';
import { Day } from './days.ts';
import { answer, refusal, shape, type Reply, type Shape } from './kind.ts';
import { checked, someOf } from './numbers.ts';

const Span = checked(z.string(), (text) => TimeSpan.safeParse(text).success, 'is no length of time');
const Months = z.int().min(1).max(1200);
const ends = { 'end of month': 'endOfMonth', 'end of quarter': 'endOfQuarter', 'end of year': 'endOfYear' } as const;
const always = LocalDate.parse('1900-01-01');

/** A notice received on a day, and the last day to which it leads. */
export const notice: readonly Shape[] = [
  shape({
    inputs: z.strictObject({
      notice_on: Day,
      period: Span,
      to: z.enum(['end of month', 'end of quarter', 'end of year']),
    }),
    expected: someOf({ ends: z.string() }),
    ask: ({ inputs }): Reply => {
      const term = Term.parse({ from: always, notice: { period: inputs.period, to: ends[inputs.to] } });
      const ending = earliestEnd({ term, noticeOn: inputs.notice_on });
      return answer(ending.ok ? { ends: addDays(ending.value.end, -1) } : refusal(ending.problems));
    },
  }),
];

/** A first term that is renewed tacitly: the first day after the end to which notice on the first day leads. */
export const renewal: readonly Shape[] = [
  shape({
    inputs: z.strictObject({
      start: Day,
      initial_months: Months,
      renewal_months: Months,
      notice_months: Months,
    }),
    expected: someOf({ first_end: z.string() }),
    ask: ({ inputs: { start, initial_months, renewal_months, notice_months } }): Reply => {
      const term = Term.parse({
        from: start,
        first: `P${initial_months}M`,
        renewal: `P${renewal_months}M`,
        notice: { period: `P${notice_months}M`, to: 'endOfTerm' },
      });
      const ending = earliestEnd({ term, noticeOn: start });
      return answer(ending.ok ? { first_end: ending.value.end } : refusal(ending.problems));
    },
  }),
];
