import { bearerNameOf, formatsFor, type Agreement, type Language, type PartyId } from '@umlage/core';
import { clauseNumberIn } from '../agreements/clause-number.ts';
import { Cell, HeadCell, RowHead, WideTable } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';
import type { ChangeSettlement } from './change-resource.ts';
import { membershipTextsFor } from './texts.ts';

/** What everyone pays or receives once: in all, and part by part. */
export function SettlementTables({
  settlement: { parts, totals },
  agreement,
  language,
}: {
  readonly settlement: ChangeSettlement;
  /** The version that says what is paid. */
  readonly agreement: Agreement;
  readonly language: Language;
}) {
  const texts = membershipTextsFor(language);
  const formats = formatsFor(language);
  const nameOf = (id: PartyId) => bearerNameOf(agreement, id) ?? id;
  if (totals.length === 0) return <p class="kern-body">{texts.nothing}</p>;
  return (
    <>
      <WideTable caption={`${texts.totals}. ${texts.totalsLead}`}>
        <thead class="kern-table__head">
          <tr class="kern-table__row">
            <HeadCell>{textsFor(language).member}</HeadCell>
            <HeadCell numeric>{texts.pays}</HeadCell>
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {totals.map(({ party, amount }) => (
            <tr class="kern-table__row">
              <RowHead>{nameOf(party)}</RowHead>
              <Cell numeric>
                <strong>{formats.money(amount)}</strong>
              </Cell>
            </tr>
          ))}
        </tbody>
      </WideTable>
      {parts.map((part) => (
        <PartTable part={part} agreement={agreement} nameOf={nameOf} language={language} />
      ))}
    </>
  );
}

function PartTable({
  part: { part, base, period, clause, shares },
  agreement,
  nameOf,
  language,
}: {
  readonly part: ChangeSettlement['parts'][number];
  readonly agreement: Agreement;
  readonly nameOf: (id: PartyId) => string;
  readonly language: Language;
}) {
  const texts = membershipTextsFor(language);
  const formats = formatsFor(language);
  const number = clauseNumberIn(agreement, clause);
  const heading = [texts.parts[part], ...(period === undefined ? [] : [formats.periodName(period)])].join(' ');
  return (
    <>
      <h3 class="kern-heading-small umlage-part">{number === undefined ? heading : `${heading} (${number})`}</h3>
      <p class="kern-body umlage-lead">{texts.base[part](formats.money(base))}</p>
      <WideTable caption={heading}>
        <thead class="kern-table__head">
          <tr class="kern-table__row">
            <HeadCell>{textsFor(language).member}</HeadCell>
            <HeadCell numeric>{texts.before}</HeadCell>
            <HeadCell numeric>{texts.after}</HeadCell>
            <HeadCell numeric>{texts.pays}</HeadCell>
          </tr>
        </thead>
        <tbody class="kern-table__body">
          {shares.map(({ party, before, after, amount }) => (
            <tr class="kern-table__row">
              <RowHead>{nameOf(party)}</RowHead>
              <Cell numeric>{formats.money(before)}</Cell>
              <Cell numeric>{formats.money(after)}</Cell>
              <Cell numeric>{formats.money(amount)}</Cell>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}
