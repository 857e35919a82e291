import {
  costBasisInWords,
  formatsFor,
  type Agreement,
  type Language,
  type ShownItem,
  type Statement,
} from '@umlage/core';
import { Cell, HeadCell, RowHead, WideTable } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';

/** What is shown only (nachrichtlich), and why it is not shared. */
export function SetAside({
  items,
  names,
  nameOf,
  language,
}: {
  readonly items: readonly ShownItem[];
  readonly names: Agreement | Statement;
  readonly nameOf: (party: NonNullable<ShownItem['provider']>) => string;
  readonly language: Language;
}) {
  if (items.length === 0) return null;
  const texts = textsFor(language);
  const formats = formatsFor(language);
  return (
    <>
      <h3 class="kern-heading-small umlage-part">{texts.setAside}</h3>
      <p class="kern-body umlage-lead">{texts.setAsideLead}</p>
      <WideTable caption={texts.setAside}>
        <thead>
          <tr class="kern-table__row">
            <HeadCell>{texts.items}</HeadCell>
            <HeadCell>{texts.reason}</HeadCell>
            <HeadCell>{texts.service}</HeadCell>
            <HeadCell numeric>{texts.amount}</HeadCell>
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {items.map(({ text, document, setAside, provider, condition, period, amount, basis }) => (
            <tr class="kern-table__row">
              <RowHead>{document === undefined ? text : `${text} (${document})`}</RowHead>
              <Cell>
                {setAside === undefined ? '' : texts.whyAside[setAside]}
                {provider === undefined ? '' : texts.by(nameOf(provider))}
                {condition === undefined ? '' : texts.condition(condition)}
                {basis === undefined ? '' : `. ${costBasisInWords(basis, names, language).text}`}
              </Cell>
              <Cell>{formats.period(period)}</Cell>
              <Cell numeric>{formats.money(amount)}</Cell>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}
