import { formatsFor, sumCents, taxesInWords, type Language, type Statement } from '@umlage/core';
import { Cell, HeadCell, RowHead, WideTable } from '../pages/parts.tsx';
import { taxTextsFor } from './tax-texts.ts';

type Shown = { readonly statement: Statement; readonly language: Language };

/** What comes between the lines and the total: nothing where no tax is due. */
export function AddedTax({ statement, language }: Shown) {
  const texts = taxTextsFor(language);
  const added = taxesInWords(statement, language)?.added ?? [];
  if (added.length === 0) return null;
  const net = formatsFor(language).money(sumCents(statement.lines.map(({ amount }) => amount)));
  const rows = [
    { name: texts.net, amount: net },
    ...added.map(({ of, tax }) => ({ name: `${texts.tax} ${of}`, amount: tax })),
  ];
  return (
    <>
      {rows.map(({ name, amount }) => (
        <tr class="kern-table__row">
          <RowHead>{name}</RowHead>
          <Cell />
          <Cell />
          <Cell numeric>{amount}</Cell>
        </tr>
      ))}
    </>
  );
}

/** How the services are taxed; where tax is due, what is left of it when the advances are deducted. */
export function Taxes({ statement, language }: Shown) {
  const texts = taxTextsFor(language);
  const told = taxesInWords(statement, language);
  if (told === undefined) return null;
  return (
    <>
      {told.treatments.map(({ text, clause }) => (
        <p class="kern-body umlage-lead">
          {text}
          {clause === undefined ? null : <span class="umlage-clause"> ({clause})</span>}
        </p>
      ))}
      {told.rows.length === 0 ? null : (
        <WideTable caption={texts.title}>
          <thead>
            <tr class="kern-table__row">
              <HeadCell>{texts.services}</HeadCell>
              <HeadCell numeric>{texts.net}</HeadCell>
              <HeadCell numeric>{texts.tax}</HeadCell>
              <HeadCell numeric>{texts.gross}</HeadCell>
            </tr>
          </thead>
          <tbody class="kern-table__body">
            {told.rows.map(({ name, kind, net, tax = '–', gross }) => (
              <tr class="kern-table__row">
                <RowHead>{name}</RowHead>
                <Cell numeric>{net}</Cell>
                <Cell numeric>{tax}</Cell>
                <Cell numeric>{kind === 'total' ? <strong>{gross}</strong> : gross}</Cell>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
    </>
  );
}
