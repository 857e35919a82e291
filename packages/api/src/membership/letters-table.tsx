import { formatsFor, LocalDate, type Language } from '@umlage/core';
import { accessTextsFor } from '../pages/access-texts.ts';
import { Cell, HeadCell, RowHead, WideTable } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';
import { letterIn, letterNumberOf } from './kept-letter.ts';
import type { IssuedLetterRow, KeptLetter } from './store.ts';
import { membershipTextsFor } from './texts.ts';

/** Letters on changes that were issued, each a link. */
export function ChangeLettersTable({
  slug,
  letters,
  language,
}: {
  readonly slug: string;
  readonly letters: readonly (KeptLetter & { readonly issue: IssuedLetterRow })[];
  readonly language: Language;
}) {
  const texts = membershipTextsFor(language);
  const words = textsFor(language);
  const access = accessTextsFor(language);
  const formats = formatsFor(language);
  return (
    <WideTable caption={texts.issuedLetters}>
      <thead class="kern-table__head">
        <tr class="kern-table__row">
          <HeadCell>{access.number}</HeadCell>
          <HeadCell>{texts.occasion}</HeadCell>
          <HeadCell>{words.member}</HeadCell>
          <HeadCell>{access.issuedOn}</HeadCell>
          <HeadCell>{texts.dueOn}</HeadCell>
          <HeadCell numeric>{texts.pays}</HeadCell>
          <HeadCell>{words.open}</HeadCell>
        </tr>
      </thead>
      <tbody class="kern-table__body">
        {letters.map((kept) => {
          const letter = letterIn(kept);
          const number = letterNumberOf(kept.issue);
          const address = `/cooperations/${slug}/change-letters/${number}`;
          return (
            <tr class="kern-table__row">
              <RowHead>
                <a class="kern-link" href={address}>
                  {number}
                </a>
              </RowHead>
              <Cell>
                {texts.result[letter.change]({ name: letter.party?.name ?? '', day: formats.day(letter.on) })}
              </Cell>
              <Cell>{letter.recipient.name}</Cell>
              <Cell>{formats.day(LocalDate.parse(kept.issue.issuedOn))}</Cell>
              <Cell>{letter.due === undefined ? '–' : formats.day(letter.due.on)}</Cell>
              <Cell numeric>{formats.money(letter.total)}</Cell>
              <Cell>
                <a class="kern-link" href={`${address}.pdf`}>
                  PDF
                </a>
              </Cell>
            </tr>
          );
        })}
      </tbody>
    </WideTable>
  );
}
