import { bearerNameOf, formatsFor, LocalDate, PartyId, type Agreement, type Language } from '@umlage/core';
import type { CooperationRight } from '../access/rights.ts';
import { accessTextsFor } from '../pages/access-texts.ts';
import { Field, Submit } from '../pages/form.tsx';
import { BackLink, Cell, HeadCell, RowHead, Section, WideTable } from '../pages/parts.tsx';
import { textsFor } from '../pages/texts.ts';
import { letterIn } from './kept-letter.ts';
import type { ReadChange } from './read-change.ts';
import { SettlementTables } from './settlement-tables.tsx';
import { membershipTextsFor } from './texts.ts';

const nextSteps = {
  frozen: { step: 'approve', right: 'approve-runs' },
  approved: { step: 'issue', right: 'issue-runs' },
  issued: undefined,
} as const;

/** What is paid once on a change as it was kept: where it stands, the letters, and the next step for whoever may take it. */
export function KeptChangePage({
  slug,
  read: { stored, settlement, letters },
  agreement,
  rights,
  language,
}: {
  readonly slug: string;
  readonly read: ReadChange;
  /** The version that says what is paid. */
  readonly agreement: Agreement;
  readonly rights: ReadonlySet<CooperationRight>;
  readonly language: Language;
}) {
  const texts = membershipTextsFor(language);
  const access = accessTextsFor(language);
  const formats = formatsFor(language);
  const { id, status, change, party, changesOn, drawnUpOn } = stored;
  const address = `/cooperations/${slug}/change-settlements/${id}`;
  const name = party === null ? '' : (bearerNameOf(agreement, PartyId.parse(party)) ?? party);
  const next = nextSteps[status];
  return (
    <>
      <BackLink href={`/cooperations/${slug}/change-settlement`}>{texts.title}</BackLink>
      <h1 class="kern-heading-large">{texts.result[change]({ name, day: formats.day(LocalDate.parse(changesOn)) })}</h1>
      <p class="kern-body umlage-status">
        <span class={`kern-badge kern-badge--${status === 'issued' ? 'success' : 'info'}`}>
          <span class="kern-label">{access.status[status]}</span>
        </span>{' '}
        {texts.stateHint[status]}
      </p>
      <p class="kern-body">
        {texts.by(agreement.version.number)} {textsFor(language).drawnUp(formats.day(LocalDate.parse(drawnUpOn)))}.
      </p>
      {next !== undefined && rights.has(next.right) ? (
        <Section id="next-step" title={access.nextStep}>
          <p class="kern-body umlage-lead">{texts.stepHints[next.step]}</p>
          <form class="umlage-form" method="post" action={`${address}/${next.step}`}>
            <Field name="reason" label={access.reason} hint={access.reasonHint} />
            <Submit>{texts.steps[next.step]}</Submit>
          </form>
        </Section>
      ) : null}
      <Section id="letters" title={texts.letters}>
        <WideTable caption={texts.letters}>
          <thead class="kern-table__head">
            <tr class="kern-table__row">
              <HeadCell>{textsFor(language).member}</HeadCell>
              <HeadCell>{access.number}</HeadCell>
              <HeadCell>{texts.dueOn}</HeadCell>
              <HeadCell numeric>{texts.pays}</HeadCell>
              <HeadCell>{textsFor(language).open}</HeadCell>
            </tr>
          </thead>
          <tbody class="kern-table__body">
            {letters.map((kept) => {
              const letter = letterIn(kept);
              const own = `${address}/letters/${kept.letter.party}`;
              return (
                <tr class="kern-table__row">
                  <RowHead>
                    <a class="kern-link" href={own}>
                      {letter.recipient.name}
                    </a>
                  </RowHead>
                  <Cell>{letter.number ?? '–'}</Cell>
                  <Cell>{letter.due === undefined ? '–' : formats.day(letter.due.on)}</Cell>
                  <Cell numeric>{formats.money(letter.total)}</Cell>
                  <Cell>
                    <a class="kern-link" href={`${own}.pdf`}>
                      PDF
                    </a>
                  </Cell>
                </tr>
              );
            })}
          </tbody>
        </WideTable>
      </Section>
      <Section id="settlement" title={texts.totals}>
        <p class="kern-body umlage-lead">{texts.totalsLead}</p>
        <SettlementTables settlement={settlement} agreement={agreement} language={language} />
      </Section>
    </>
  );
}
