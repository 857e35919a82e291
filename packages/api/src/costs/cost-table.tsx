import { formatsFor, type CostTable as Table, type Language } from '@umlage/core';
import { costTableWords, rowInWords } from '@umlage/reports';
import { Cell, HeadCell, RowHead, WideTable } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';

/** Cost by type and pool, and what support pools hand on (Betriebsabrechnungsbogen); rows of nothing are left out. */
export function CostTable({ table, language }: { readonly table: Table; readonly language: Language }) {
  const { exactMoney } = formatsFor(language);
  const words = costTableWords(language);
  const rows = table.rows.filter(
    ({ row, amounts }) => row === 'own' || row === 'net' || amounts.some(({ numerator }) => numerator !== 0n),
  );
  return (
    <WideTable caption={textsFor(language).costTable} isSummed>
      <thead>
        <tr class="kern-table__row">
          <HeadCell>{words.costType}</HeadCell>
          {table.columns.map(({ name }) => (
            <HeadCell numeric>{name}</HeadCell>
          ))}
          <HeadCell numeric>{words.total}</HeadCell>
        </tr>
      </thead>
      <tbody class="kern-table__body">
        {rows.map((row) => (
          <tr class={`kern-table__row${row.row === 'own' || row.row === 'net' ? ' umlage-sum' : ''}`}>
            <RowHead>{rowInWords(row, language)}</RowHead>
            {[...row.amounts, row.total].map((amount) => (
              <Cell numeric>{amount.numerator === 0n ? '–' : exactMoney(amount)}</Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
