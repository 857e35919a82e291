import { ruleInWords, type Agreement, type Language } from '@umlage/core';
import { Cell, HeadCell, RowHead, WideTable } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';

/** Which cost is shared by which rule, in words, with the clause. */
export function PoolTable({ agreement, language }: { readonly agreement: Agreement; readonly language: Language }) {
  const texts = textsFor(language);
  const numberOf = (id: string | undefined) => agreement.clauses.find((clause) => clause.id === id)?.number;
  return (
    <WideTable caption={texts.whoSharesWhat}>
      <thead>
        <tr class="kern-table__row">
          <HeadCell>{texts.pool}</HeadCell>
          <HeadCell>{texts.howShared}</HeadCell>
        </tr>
      </thead>
      <tbody class="kern-table__body">
        {agreement.pools.map((pool) => {
          const number = numberOf(pool.clause);
          return (
            <tr class="kern-table__row">
              <RowHead>{pool.name}</RowHead>
              <Cell>
                {ruleInWords(pool.rule, agreement, language)}
                {number === undefined ? null : (
                  <>
                    {' '}
                    <a class="kern-link kern-link--small umlage-clause" href={`#clause-${pool.clause ?? ''}`}>
                      {number}
                    </a>
                  </>
                )}
              </Cell>
            </tr>
          );
        })}
      </tbody>
    </WideTable>
  );
}
