import { addDays, bearerNameOf, type Agreement, type Deadline, type LocalDate } from '@umlage/core';
import type { DeadlineTexts } from './texts.ts';

/** What is to be done, or happens, in a line. */
export function deadlineInWords(
  { deadline, agreement }: { readonly deadline: Deadline; readonly agreement: Agreement },
  texts: DeadlineTexts,
  day: (day: LocalDate) => string,
): string {
  switch (deadline.kind) {
    case 'notice':
      return texts.notice(day(addDays(deadline.end, -1)));
    case 'end':
      return texts.end;
    case 'leaving': {
      const { party, noticeOn, asked } = deadline;
      return texts.leaving({
        party: bearerNameOf(agreement, party) ?? party,
        notice: day(noticeOn),
        asked: asked === undefined ? undefined : day(addDays(asked, -1)),
      });
    }
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
