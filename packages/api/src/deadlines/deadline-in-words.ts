import { addDays, type Deadline, type LocalDate } from '@umlage/core';
import type { DeadlineTexts } from './texts.ts';

/** What is to be done, or happens, in a line. */
export function deadlineInWords(deadline: Deadline, texts: DeadlineTexts, day: (day: LocalDate) => string): string {
  switch (deadline.kind) {
    case 'notice':
      return texts.notice(day(addDays(deadline.end, -1)));
    case 'end':
      return texts.end;
    case 'renewal':
      return texts.renewal(day(addDays(deadline.until, -1)));
    case 'statements':
      return texts.statements(day(deadline.year.from), day(addDays(deadline.year.until, -1)));
    case 'advance':
      return texts.advance(deadline.part, deadline.of, deadline.year.from.slice(0, 4));
    default:
      return deadline.what;
  }
}
