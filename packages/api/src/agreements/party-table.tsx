import { bearerNameOf, formatsFor, type Agreement, type Language, type Party } from '@umlage/core';
import { HeadCell, RowHead, WideTable } from '../pages/parts.tsx';
import { versionTextsFor } from './version-texts.ts';

/** Who is party to a version, and how each is reached and paid. */
export function PartyTable({ agreement, language }: { readonly agreement: Agreement; readonly language: Language }) {
  const texts = versionTextsFor(language);
  return (
    <WideTable caption={texts.parties}>
      <thead class="kern-table__head">
        <tr class="kern-table__row">
          <HeadCell>{texts.party}</HeadCell>
          <HeadCell>{texts.officialKey}</HeadCell>
          <HeadCell>{texts.roles}</HeadCell>
          <HeadCell>{texts.reach}</HeadCell>
        </tr>
      </thead>
      <tbody class="kern-table__body">
        {agreement.parties.map((party) => (
          <tr class="kern-table__row">
            <RowHead>{party.name}</RowHead>
            <td class="kern-table__cell">{party.officialKey ?? '–'}</td>
            <td class="kern-table__cell">{party.roles.map((role) => texts.role[role] ?? role).join(', ')}</td>
            <td class="kern-table__cell umlage-text-cell">
              {reachOf(party, agreement, language).map((line, index) => (
                <>
                  {index === 0 ? null : <br />}
                  {line}
                </>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

function reachOf(
  { contacts = [], leitwegId, vatId, taxNumber, bank, successor, address }: Party,
  agreement: Agreement,
  language: Language,
): readonly string[] {
  const texts = versionTextsFor(language);
  const lines = [
    ...(address === undefined ? [] : [address.join(', ')]),
    ...contacts.map(({ office, email, phone }) =>
      [office, email, phone].filter((part) => part !== undefined).join(', '),
    ),
    ...(leitwegId === undefined ? [] : [texts.leitwegId(leitwegId)]),
    ...(vatId === undefined ? [] : [texts.vatId(vatId)]),
    ...(taxNumber === undefined ? [] : [texts.taxNumber(taxNumber)]),
    ...(bank === undefined ? [] : [texts.iban(inFours(bank.iban), bank.bic)]),
    ...(successor === undefined
      ? []
      : [
          texts.succeeded(
            bearerNameOf(agreement, successor.party) ?? successor.party,
            formatsFor(language).day(successor.from),
          ),
        ]),
  ];
  return lines.length === 0 ? ['–'] : lines;
}

/** As an IBAN is printed. */
function inFours(iban: string): string {
  return iban.replaceAll(/(.{4})(?=.)/g, '$1 ');
}
