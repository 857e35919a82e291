import { formatsFor, LocalDate, type Language } from '@umlage/core';
import type { CooperationRight } from '../access/rights.ts';
import { councilTextsFor } from '../council/texts.ts';
import { CooperationLinks } from '../cooperations/links.tsx';
import type { StoredCooperation } from '../cooperations/store.ts';
import { accessTextsFor } from '../pages/access-texts.ts';
import { Cell, HeadCell, RowHead, WideTable } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';
import { numberOf, statementIn } from './kept-statement.ts';
import { ChangeLettersTable } from '../membership/letters-table.tsx';
import { membershipTextsFor } from '../membership/texts.ts';
import type { IssuedLetterRow, KeptLetter } from '../membership/store.ts';
import type { KeptStatement, StoredIssue } from './store.ts';

type Issued = KeptStatement & { readonly issue: StoredIssue };

/** What a member is shown of a cooperation: the statements and letters that were issued to it. */
export function MemberPage({
  cooperation,
  version,
  issued,
  letters,
  rights,
  language,
}: {
  readonly cooperation: StoredCooperation;
  /** The number of the one in force. */
  readonly version: number;
  readonly issued: readonly Issued[];
  /** On changes of membership. */
  readonly letters: readonly (KeptLetter & { readonly issue: IssuedLetterRow })[];
  readonly rights: ReadonlySet<CooperationRight>;
  readonly language: Language;
}) {
  const texts = accessTextsFor(language);
  return (
    <>
      <h1 class="kern-heading-x-large">{cooperation.name}</h1>
      <CooperationLinks slug={cooperation.slug} version={version} rights={rights} language={language} />
      <h2 class="kern-heading-medium">{texts.yourStatements}</h2>
      <IssuedTable slug={cooperation.slug} issued={issued} language={language} />
      {letters.length === 0 ? null : (
        <>
          <h2 class="kern-heading-medium">{membershipTextsFor(language).yourLetters}</h2>
          <ChangeLettersTable slug={cooperation.slug} letters={letters} language={language} />
        </>
      )}
    </>
  );
}

function IssuedTable({
  slug,
  issued,
  language,
}: {
  readonly slug: string;
  readonly issued: readonly Issued[];
  readonly language: Language;
}) {
  const texts = accessTextsFor(language);
  const words = textsFor(language);
  const formats = formatsFor(language);
  if (issued.length === 0) return <p class="kern-body">{texts.noStatements}</p>;
  return (
    <WideTable caption={texts.issuedStatements}>
      <thead class="kern-table__head">
        <tr class="kern-table__row">
          <HeadCell>{texts.number}</HeadCell>
          <HeadCell>{texts.period}</HeadCell>
          <HeadCell>{words.member}</HeadCell>
          <HeadCell>{texts.issuedOn}</HeadCell>
          <HeadCell numeric>{words.share}</HeadCell>
          <HeadCell numeric>{words.balance}</HeadCell>
          <HeadCell>{words.open}</HeadCell>
        </tr>
      </thead>
      <tbody class="kern-table__body">
        {issued.map((kept) => {
          const statement = statementIn(kept);
          const number = numberOf(kept.issue);
          return (
            <tr class="kern-table__row">
              <RowHead>
                <a class="kern-link" href={`/cooperations/${slug}/statements/${number}`}>
                  {number}
                </a>
                {kept.corrected ? ` (${texts.status.corrected})` : ''}
              </RowHead>
              <td class="kern-table__cell">{formats.periodName(statement.period)}</td>
              <td class="kern-table__cell">{statement.recipient.name}</td>
              <td class="kern-table__cell">{formats.day(LocalDate.parse(kept.issue.issuedOn))}</td>
              <Cell numeric>{formats.money(statement.total)}</Cell>
              <Cell numeric>{formats.money(statement.balance)}</Cell>
              <td class="kern-table__cell">
                <a class="kern-link" href={`/cooperations/${slug}/statements/${number}.pdf`}>
                  PDF
                </a>
                {', '}
                <a class="kern-link" href={`/cooperations/${slug}/runs/${kept.run.id}/council`}>
                  {councilTextsFor(language).link}
                </a>
              </td>
            </tr>
          );
        })}
      </tbody>
    </WideTable>
  );
}
