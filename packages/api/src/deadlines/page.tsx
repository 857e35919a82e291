import { addDays, formatsFor, type Language } from '@umlage/core';
import { BackLink, HeadCell, RowHead, WideTable } from '../pages/parts.tsx';
import { clauseNumberIn } from '../agreements/clause-number.ts';
import { textsFor } from '../pages/texts.ts';
import { deadlineInWords } from './deadline-in-words.ts';
import type { Deadlines } from './list-deadlines.ts';
import { deadlineTextsFor } from './texts.ts';

/** What is to be done in the days to come, and by which clause. */
export function DeadlinesPage({
  cooperation: { slug, name },
  listed: { from, until, deadlines },
  language,
}: {
  readonly cooperation: { readonly slug: string; readonly name: string };
  readonly listed: Deadlines;
  readonly language: Language;
}) {
  const texts = deadlineTextsFor(language);
  const formats = formatsFor(language);
  return (
    <>
      <BackLink href={`/cooperations/${slug}`}>{textsFor(language).backTo(name)}</BackLink>
      <h1 class="kern-heading-large">{texts.title}</h1>
      <p class="kern-body umlage-lead">{texts.lead(formats.day(from), formats.day(addDays(until, -1)))}</p>
      <p class="kern-body">
        <a class="kern-link" href={`/api/v1/cooperations/${slug}/deadlines.ics?lang=${language}`}>
          {texts.asCalendar}
        </a>
        <br />
        {texts.subscribe}
      </p>
      {deadlines.length === 0 ? (
        <p class="kern-body">{texts.none}</p>
      ) : (
        <WideTable caption={texts.title}>
          <thead class="kern-table__head">
            <tr class="kern-table__row">
              <HeadCell>{texts.day}</HeadCell>
              <HeadCell>{texts.what}</HeadCell>
              <HeadCell>{texts.clause}</HeadCell>
            </tr>
          </thead>
          <tbody class="kern-table__body">
            {deadlines.map(({ deadline, agreement }) => (
              <tr class="kern-table__row">
                <RowHead>{formats.day(deadline.on)}</RowHead>
                <td class="kern-table__cell">
                  {deadlineInWords({ deadline, agreement }, texts, formats.day)}
                  {deadline.agreed === undefined ? '' : ` (${texts.moved(formats.day(deadline.agreed))})`}
                </td>
                <td class="kern-table__cell">{clauseNumberIn(agreement, deadline.clause) ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
    </>
  );
}
