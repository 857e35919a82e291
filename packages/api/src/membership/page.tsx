import { bearerNameOf, formatsFor, LocalDate, PartyId, type Agreement, type Language } from '@umlage/core';
import { accessTextsFor } from '../pages/access-texts.ts';
import { Faults } from '../pages/faults.tsx';
import { Choice, Field, Submit } from '../pages/form.tsx';
import { BackLink, Cell, HeadCell, Notice, RowHead, Section, WideTable } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';
import type { Answer } from '../problems/refusal.ts';
import type { ComputedChange } from './change-input.ts';
import { presentSettlement } from './change-resource.ts';
import { ChangeLettersTable } from './letters-table.tsx';
import { SettlementTables } from './settlement-tables.tsx';
import type { IssuedLetterRow, KeptLetter, StoredChange } from './store.ts';
import { membershipTextsFor } from './texts.ts';

/** Asks for a change of membership, shows what is paid once because of it, and what was kept of such changes. */
export function MembershipPage({
  cooperation: { slug, name },
  agreement,
  asked,
  settled,
  kept,
  letters,
  mayPrepare,
  language,
}: {
  readonly cooperation: { readonly slug: string; readonly name: string };
  /** In force today: whose parties can be asked about. */
  readonly agreement: Agreement;
  /** What was asked, as it stands in the form. */
  readonly asked: Readonly<Record<string, string>>;
  /** Absent as long as nothing was asked. */
  readonly settled: Answer<ComputedChange> | undefined;
  readonly kept: readonly StoredChange[];
  readonly letters: readonly (KeptLetter & { readonly issue: IssuedLetterRow })[];
  readonly mayPrepare: boolean;
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
        <Settlement settled={settled.value} slug={slug} mayPrepare={mayPrepare} language={language} />
      ) : (
        <Notice kind="danger" title={texts.title}>
          <Faults refusal={settled.refusal} language={language} />
        </Notice>
      )}
      {kept.length === 0 ? null : (
        <Section id="kept" title={texts.kept}>
          <KeptTable kept={kept} agreement={agreement} slug={slug} language={language} />
        </Section>
      )}
      {letters.length === 0 ? null : (
        <Section id="letters" title={texts.issuedLetters}>
          <ChangeLettersTable slug={slug} letters={letters} language={language} />
        </Section>
      )}
    </>
  );
}

function Settlement({
  settled,
  slug,
  mayPrepare,
  language,
}: {
  readonly settled: ComputedChange;
  readonly slug: string;
  readonly mayPrepare: boolean;
  readonly language: Language;
}) {
  const texts = membershipTextsFor(language);
  const formats = formatsFor(language);
  const { settlement, agreement, letters } = settled;
  const { change } = settlement;
  const due = letters.find((letter) => letter.due !== undefined)?.due;
  const about = {
    name: 'party' in change ? (bearerNameOf(agreement, change.party) ?? change.party) : '',
    day: formats.day(change.on),
  };
  return (
    <Section id="settlement" title={texts.result[change.change](about)}>
      <p class="kern-body umlage-lead">{texts.by(agreement.version.number)}</p>
      <SettlementTables settlement={presentSettlement(settled)} agreement={agreement} language={language} />
      {mayPrepare && letters.length > 0 ? (
        <>
          <h3 class="kern-heading-small umlage-part">{texts.freezeTitle}</h3>
          <p class="kern-body umlage-lead">{texts.freezeLead}</p>
          <form class="umlage-form" method="post" action={`/cooperations/${slug}/change-settlements`}>
            <input type="hidden" name="change" value={change.change} />
            <input type="hidden" name="party" value={'party' in change ? change.party : ''} />
            <input type="hidden" name="on" value={change.on} />
            <Field name="dueOn" label={texts.dueOn} hint={texts.dueHint} type="date" value={due?.on ?? ''} />
            <Submit>{texts.freeze}</Submit>
          </form>
        </>
      ) : null}
    </Section>
  );
}

function KeptTable({
  kept,
  agreement,
  slug,
  language,
}: {
  readonly kept: readonly StoredChange[];
  readonly agreement: Agreement;
  readonly slug: string;
  readonly language: Language;
}) {
  const texts = membershipTextsFor(language);
  const access = accessTextsFor(language);
  const formats = formatsFor(language);
  return (
    <WideTable caption={texts.kept}>
      <thead class="kern-table__head">
        <tr class="kern-table__row">
          <HeadCell>{texts.occasion}</HeadCell>
          <HeadCell>{texts.state}</HeadCell>
          <HeadCell>{texts.drawnUpOn}</HeadCell>
        </tr>
      </thead>
      <tbody class="kern-table__body">
        {kept.map(({ id, change, party, changesOn, drawnUpOn, status }) => {
          const who = party === null ? '' : (bearerNameOf(agreement, PartyId.parse(party)) ?? party);
          return (
            <tr class="kern-table__row">
              <RowHead>
                <a class="kern-link" href={`/cooperations/${slug}/change-settlements/${id}`}>
                  {texts.result[change]({ name: who, day: formats.day(LocalDate.parse(changesOn)) })}
                </a>
              </RowHead>
              <Cell>{access.status[status]}</Cell>
              <Cell>{formats.day(LocalDate.parse(drawnUpOn))}</Cell>
            </tr>
          );
        })}
      </tbody>
    </WideTable>
  );
}
