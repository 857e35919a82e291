import {
  bearerNameOf,
  formatsFor,
  type Agreement,
  type Language,
  type Participation,
  type ServiceId,
} from '@umlage/core';
import { HeadCell, RowHead, WideTable } from '../pages/parts.tsx';
import { clauseNumberIn } from './clause-number.ts';
import { versionTextsFor } from './version-texts.ts';

/** The catalogue of services, and who takes which since when. */
export function ServiceTable({
  agreement,
  participation,
  language,
}: {
  readonly agreement: Agreement;
  /** Absent for who may not see it. */
  readonly participation: readonly Participation[] | undefined;
  readonly language: Language;
}) {
  const texts = versionTextsFor(language);
  if (agreement.services.length === 0) return <p class="kern-body">{texts.noServices}</p>;
  return (
    <WideTable caption={texts.services}>
      <thead class="kern-table__head">
        <tr class="kern-table__row">
          <HeadCell>{texts.service}</HeadCell>
          <HeadCell>{texts.kind}</HeadCell>
          <HeadCell>{texts.clause}</HeadCell>
          {participation === undefined ? null : <HeadCell>{texts.takenBy}</HeadCell>}
        </tr>
      </thead>
      <tbody class="kern-table__body">
        {agreement.services.map(({ id, name, mandatory, clause }) => (
          <tr class="kern-table__row">
            <RowHead>{name}</RowHead>
            <td class="kern-table__cell">{mandatory === true ? texts.mandatory : texts.optional}</td>
            <td class="kern-table__cell">{clauseNumberIn(agreement, clause) ?? '–'}</td>
            {participation === undefined ? null : (
              <td class="kern-table__cell umlage-text-cell">{takenBy(id, { agreement, participation, language })}</td>
            )}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

function takenBy(
  service: ServiceId,
  {
    agreement,
    participation,
    language,
  }: {
    readonly agreement: Agreement;
    readonly participation: readonly Participation[];
    readonly language: Language;
  },
): string {
  const texts = versionTextsFor(language);
  const formats = formatsFor(language);
  // Told again, a row takes the place of the one with the same first day.
  const rows = new Map(
    participation.filter((row) => row.service === service).map((row) => [`${row.party} ${row.from}`, row]),
  );
  const told = [...rows.values()].map(({ party, from, until }) => {
    const name = bearerNameOf(agreement, party) ?? party;
    return until === undefined
      ? texts.since(name, formats.day(from))
      : texts.between(name, formats.period({ from, until }));
  });
  return told.length === 0 ? '–' : told.join('; ');
}
