import { formatsFor, LocalDate, type Language } from '@umlage/core';
import { ComparisonSections } from '../agreements/comparison-sections.tsx';
import { dayOf } from '../clock.ts';
import { Field, Submit, textIn, type Form } from '../pages/form.tsx';
import { BackLink, Notice, Section } from '../pages/parts.tsx';
import type { ReadProposal } from './read-proposal.ts';
import { proposalTextsFor } from './texts.ts';

/** A proposal beside the version it would amend, and the forms that decide it for whoever may. */
export function ProposalPage({
  slug,
  proposal: { stored, agreement, compared },
  may: { seeEuro, decide },
  language,
}: {
  readonly slug: string;
  readonly proposal: ReadProposal;
  readonly may: { readonly seeEuro: boolean; readonly decide: boolean };
  readonly language: Language;
}) {
  const texts = proposalTextsFor(language);
  const { day } = formatsFor(language);
  const { id, title, text, proposedBy, status, base, decision, decidedOn, createdAt } = stored;
  const address = `/cooperations/${slug}/proposals`;
  const outline = { by: proposedBy, day: day(dayOf(createdAt)), number: base + 1, from: day(agreement.version.from) };
  return (
    <>
      <BackLink href={address}>{texts.title}</BackLink>
      <h1 class="kern-heading-large">{title}</h1>
      <p class="kern-body">{texts.outline(outline)}</p>
      {text.split('\n').map((paragraph) => (
        <p class="kern-body umlage-lead">{paragraph}</p>
      ))}
      {status === 'open' || decidedOn === null ? null : (
        <Notice kind="info" title={texts.decided[status](day(LocalDate.parse(decidedOn)))}>
          <p class="kern-body">{decision}</p>
        </Notice>
      )}
      <ComparisonSections compared={compared} showsEuro={seeEuro} language={language} />
      {status === 'open' && decide ? (
        <Section id="decide" title={texts.decide}>
          <p class="kern-body umlage-lead">{texts.decideLead}</p>
          <AdoptionForm address={`${address}/${id}`} typed={{}} language={language} />
          <SettingAsideForm address={`${address}/${id}`} typed={{}} language={language} />
        </Section>
      ) : null}
    </>
  );
}

type Decision = {
  /** Of the page of the proposal. */
  readonly address: string;
  readonly typed: Form;
  readonly language: Language;
};

export function AdoptionForm({ address, typed, language }: Decision) {
  const texts = proposalTextsFor(language);
  return (
    <form class="umlage-form umlage-form--narrow" method="post" action={`${address}/adoption`}>
      <Field
        name="decision"
        label={texts.decision}
        hint={texts.decisionHint}
        value={textIn(typed, 'decision')}
        required
      />
      <Submit>{texts.adopt}</Submit>
    </form>
  );
}

export function SettingAsideForm({ address, typed, language }: Decision) {
  const texts = proposalTextsFor(language);
  return (
    <form class="umlage-form umlage-form--narrow" method="post" action={`${address}/set-aside`}>
      <Field name="reason" label={texts.reason} hint={texts.reasonHint} value={textIn(typed, 'reason')} required />
      <Submit kind="secondary">{texts.setAside}</Submit>
    </form>
  );
}
