import { clauseUseInWords, clauseUses, type Agreement, type Language } from '@umlage/core';
import { HeadCell, RowHead, WideTable } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';
import { versionTextsFor } from './version-texts.ts';

/** Each clause with its text and everything that stands on it. */
export function ClauseTable({ agreement, language }: { readonly agreement: Agreement; readonly language: Language }) {
  const texts = versionTextsFor(language);
  return (
    <WideTable caption={texts.clauses}>
      <thead class="kern-table__head">
        <tr class="kern-table__row">
          <HeadCell>{texts.clause}</HeadCell>
          <HeadCell>{texts.text}</HeadCell>
          <HeadCell>{texts.standsFor}</HeadCell>
        </tr>
      </thead>
      <tbody class="kern-table__body">
        {clauseUses(agreement).map(({ clause: { id, number, text, note }, uses }) => (
          <tr class="kern-table__row" id={`clause-${id}`}>
            <RowHead>{number}</RowHead>
            <td class="kern-table__cell umlage-text-cell" lang="de">
              {text}
              {note === undefined ? null : (
                <>
                  <br />
                  <em>
                    {textsFor(language).note}: {note}
                  </em>
                </>
              )}
            </td>
            <td class="kern-table__cell umlage-text-cell">
              {uses.length === 0 ? (
                texts.textAlone
              ) : (
                <ul class="kern-list">
                  {uses.map((use) => (
                    <li>{clauseUseInWords(use, language)}</li>
                  ))}
                </ul>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
