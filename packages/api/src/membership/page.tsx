import { bearerNameOf, formatsFor, type Agreement, type Language, type PartyId, type SettledPart } from '@umlage/core';
import { clauseNumberIn } from '../agreements/clause-number.ts';
import { Faults } from '../pages/faults.tsx';
import { Choice, Field, Submit } from '../pages/form.tsx';
import { BackLink, Cell, HeadCell, Notice, RowHead, Section, WideTable } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';
import type { Answer } from '../problems/refusal.ts';
import type { MembershipChangeSettled } from './settle-membership-change.ts';
import { membershipTextsFor } from './texts.ts';

/** Asks for a change of membership, and shows what is paid once because of it. */
export function MembershipPage({
  cooperation: { slug, name },
  agreement,
  asked,
  settled,
  language,
}: {
  readonly cooperation: { readonly slug: string; readonly name: string };
  /** In force today: whose parties can be asked about. */
  readonly agreement: Agreement;
  /** What was asked, as it stands in the form. */
  readonly asked: Readonly<Record<string, string>>;
  /** Absent as long as nothing was asked. */
  readonly settled: Answer<MembershipChangeSettled> | undefined;
  readonly language: Language;
}) {
  const texts = membershipTextsFor(language);
  const changes = ['accession', 'withdrawal', 'dissolution'] as const;
  return (
    <>
      <BackLink href={`/cooperations/${slug}`}>{textsFor(language).backTo(name)}</BackLink>
      <h1 class="kern-heading-large">{texts.title}</h1>
      <p class="kern-body umlage-lead">{texts.lead}</p>
      <form class="umlage-form" method="get">
        <Choice
          name="change"
          label={texts.change}
          chosen={asked['change']}
          options={changes.map((change) => ({ value: change, text: texts.changes[change] }))}
        />
        <Choice
          name="party"
          label={texts.party}
          chosen={asked['party']}
          options={[
            ...agreement.parties.map((party) => ({ value: party.id, text: party.name })),
            { value: '', text: texts.nobody },
          ]}
        />
        <Field name="on" label={texts.on} type="date" value={asked['on'] ?? ''} required />
        <Submit>{texts.submit}</Submit>
      </form>
      {settled === undefined ? null : settled.ok ? (
        <Settlement settled={settled.value} language={language} />
      ) : (
        <Notice kind="danger" title={texts.title}>
          <Faults refusal={settled.refusal} language={language} />
        </Notice>
      )}
    </>
  );
}

function Settlement({
  settled: { settlement, agreement },
  language,
}: {
  readonly settled: MembershipChangeSettled;
  readonly language: Language;
}) {
  const texts = membershipTextsFor(language);
  const formats = formatsFor(language);
  const { change, parts, totals } = settlement;
  const nameOf = (id: PartyId) => bearerNameOf(agreement, id) ?? id;
  const about = { name: 'party' in change ? nameOf(change.party) : '', day: formats.day(change.on) };
  return (
    <Section id="settlement" title={texts.result[change.change](about)}>
      <p class="kern-body umlage-lead">{texts.by(agreement.version.number)}</p>
      {totals.length === 0 ? (
        <p class="kern-body">{texts.nothing}</p>
      ) : (
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
      )}
    </Section>
  );
}

function PartTable({
  part: { part, base, period, clause, shares },
  agreement,
  nameOf,
  language,
}: {
  readonly part: SettledPart;
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
