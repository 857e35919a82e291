import { limitsInWords, poolInWords, supportInWords, type Agreement, type Language } from '@umlage/core';
import { Cell, HeadCell, RowHead, WideTable } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';
import { clauseNumberIn } from './clause-number.ts';

/** Which cost is shared by which rule, in words, with the clause. */
export function PoolTable({ agreement, language }: { readonly agreement: Agreement; readonly language: Language }) {
  const texts = textsFor(language);
  const numberOf = (clause: string | undefined) => clauseNumberIn(agreement, clause);
  const bounds = limitsInWords(agreement, language);
  const { limits } = agreement;
  const rows = [
    ...(agreement.stages?.supports ?? []).map((support) => ({
      ...support,
      how: supportInWords(support, agreement, language),
    })),
    ...agreement.pools.map((pool) => ({ ...pool, how: poolInWords(pool, agreement, language) })),
    ...(limits === undefined || bounds === undefined ? [] : [{ ...limits, how: bounds }]),
  ];
  return (
    <WideTable caption={texts.whoSharesWhat}>
      <thead>
        <tr class="kern-table__row">
          <HeadCell>{texts.pool}</HeadCell>
          <HeadCell>{texts.howShared}</HeadCell>
        </tr>
      </thead>
      <tbody class="kern-table__body">
        {rows.map(({ name, clause, how }) => {
          const number = numberOf(clause);
          return (
            <tr class="kern-table__row">
              <RowHead>{name}</RowHead>
              <Cell>
                {how}
                {number === undefined ? null : (
                  <>
                    {' '}
                    <a class="kern-link kern-link--small umlage-clause" href={`#clause-${clause ?? ''}`}>
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
